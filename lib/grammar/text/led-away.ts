// Links to other reports between the lines of one: "Lea también: Suben a 45 los muertos en Brasil". What they count is another's.

import { type Item, isAny, isAnyMark, isMark, mentions } from './items.ts';
import { cutInto, type Sentence } from './sentence.ts';
import { anyOf } from './tags.ts';

const LEADS_AWAY = anyOf('leads-away');
const OPENINGS = new Set(['(', '[', '•', '*', '►', '>', '»', '-', '–', '—', '|', '#']);
const LABEL_ENDS = new Set([':', '|', '–', '—', '-', '»', '>', '→', '►', ']']);

/** A label alone on its line stands over at most so many titles. */
const TITLES = 6;
/** A longer line without a stop is no title. */
const LONGEST_TITLE = 30;

/** Takes the sentences of a text, gives them with nothing left of those that lead to another report. */
export function withoutLinks(sentences: readonly Sentence[]): readonly Sentence[] {
  if (!sentences.some(({ items }) => mentions(items, LEADS_AWAY))) return sentences;
  let isLine = false;
  let titles = 0;
  return sentences.map((sentence) => {
    const label = labelOf(sentence);
    if (sentence.segment.opens) {
      isLine = label === 'line' || (label === null && titles > 0 && isTitle(sentence));
      titles = label === 'alone' ? TITLES : isLine && titles > 0 ? titles - 1 : 0;
    }
    // "… las protestas. Lea además: Suben a 45 los muertos. La entidad …": inside a line, one sentence.
    const isLink = isLine || label !== null;
    return isLink ? cutInto(sentence, []) : withoutBracketed(sentence);
  });
}

/** "line": what stands behind the label is the link; "alone": the lines below are. */
function labelOf({ items, text }: Sentence): 'line' | 'alone' | null {
  let at = 0;
  while (isAnyMark(items[at], OPENINGS)) at += 1;
  const label = items[at];
  if (label === undefined || !isAny(label, LEADS_AWAY)) return null;
  const rest = items.slice(at + 1);
  if (rest.every(({ kind }) => kind === 'mark')) return 'alone';
  const written = text.slice(label.start, label.end);
  // "LEE TAMBIÉN Suben a 45 los muertos"
  const isShouted = written === written.toUpperCase() && rest[0]?.capital === true;
  return isAnyMark(rest[0], LABEL_ENDS) || isShouted ? 'line' : null;
}

function isTitle({ items }: Sentence): boolean {
  // "1." before a title of a list
  if (items.length <= 2 && items[0]?.number != null) return true;
  return items.length > 0 && items.length <= LONGEST_TITLE && !isMark(items.at(-1), '.');
}

/** "(Lea también: Suben a 45 los muertos en Brasil)" inside a sentence. */
function withoutBracketed(sentence: Sentence): Sentence {
  const { items } = sentence;
  if (!mentions(items, LEADS_AWAY)) return sentence;
  const open = items.findIndex((item, at) => isMark(item, '(', '[') && isAny(items[at + 1], LEADS_AWAY));
  if (open < 0) return sentence;
  const close = items.findIndex((item: Item, at) => at > open && isMark(item, ')', ']'));
  return cutInto(sentence, [...items.slice(0, open), ...(close < 0 ? [] : items.slice(close + 1))]);
}
