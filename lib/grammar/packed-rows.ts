// A row of numbers with single blanks between them ("31 208 9") over or under its labels: as written, two of them could be one number.

import type { Item } from './items.ts';
import { is } from './items.ts';
import { cutInto, type Sentence } from './sentence.ts';
import { taggedItems } from './tagger.ts';
import { tokensOf } from './tokens.ts';

const DIGITS_ONLY = /^\d[\d.,]*(?:\s+\d[\d.,]*)+$/u;

/** Takes a line of numbers and a line of labels, gives both cut into as many cells; null if they do not fit each other. */
export function unpacked(
  numbers: Sentence,
  labels: Sentence,
): { readonly numbers: Sentence; readonly cuts: readonly (readonly [from: number, to: number])[] } | null {
  const { start, end } = numbers.segment;
  if (!isDigit(numbers.text, start)) return null;
  const written = numbers.text.slice(start, end);
  if (!DIGITS_ONLY.test(written)) return null;
  const cuts = labelCuts(labels.items);
  const chunks = [...written.matchAll(/\S+/gu)];
  if (cuts === null || cuts.length !== chunks.length) return null;
  const items = chunks.flatMap(({ index, 0: chunk }) =>
    taggedItems(numbers.reading, tokensOf(numbers.text, start + index, start + index + chunk.length)),
  );
  return items.length === chunks.length ? { numbers: cutInto(numbers, items), cuts } : null;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** One label for each noun that is counted, with the small words and adjectives after it. */
function labelCuts(items: readonly Item[]): (readonly [number, number])[] | null {
  const heads = items.flatMap((item, at) => (isHead(item) ? [at] : []));
  if (
    heads.length < 2 ||
    heads[0] !== 0 ||
    items.some((item) => item.number !== null || item.kind === 'mark')
  )
    return null;
  return heads.map((from, index) => [from, heads[index + 1] ?? items.length]);
}

function isHead(item: Item): boolean {
  if (item.entry.harm !== null) return true;
  return item.capital || is(item, 'thing', 'other-verb', 'mixed');
}
