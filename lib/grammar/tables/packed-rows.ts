// A row of numbers with single blanks between them ("31 208 9") over or under its labels: as written, two of them could be one number.

import type { Item } from '../text/items.ts';
import { hasForm, is, peopleOf } from '../text/items.ts';
import { cutInto, type Sentence } from '../text/sentence.ts';
import { taggedItems } from '../text/tagger.ts';
import { tokensOf } from '../text/tokens.ts';

const DIGITS_ONLY = /^\d[\d.,]*(?:\s+\d[\d.,]*)+$/u;

/** Takes a line of numbers and a line of labels, gives both cut into as many cells; null if they do not fit each other. */
export function unpacked(
  numbers: Sentence,
  labels: Sentence,
): { readonly numbers: Sentence; readonly cuts: readonly (readonly [from: number, to: number])[] } | null {
  const { start, end } = numbers.segment;
  if (!isDigit(numbers.text, start)) return null;
  // "51 8 378,885.": the stop of a sentence.
  const written = numbers.text.slice(start, end).replace(/\.$/u, '');
  if (!DIGITS_ONLY.test(written)) return null;
  const width = chunksOf(written).length;
  // "Deaths People injured Families affected": each label opens with a capital, as none of its other words does.
  const cuts =
    [isHead, ({ capital }: Item) => capital]
      .map((opens) => labelCuts(labels.items, opens))
      .find((found) => found?.length === width) ?? harmsAhead(labels.items, width);
  if (cuts === null) return null;
  const parted = readApart(numbers, start, written);
  return parted === null ? null : { numbers: parted, cuts };
}

/**
 * Takes a line, where a run of numbers starts in its text and the run as written, gives the line with each number as an item: as
 * written, "3 210" could be one number. null where a piece of the run is more than one.
 */
export function readApart(line: Sentence, start: number, run: string): Sentence | null {
  const chunks = chunksOf(run);
  const items = chunks.flatMap(({ index, 0: chunk }) =>
    taggedItems(line.reading, tokensOf(line.text, start + index, start + index + chunk.length)),
  );
  return items.length === chunks.length ? cutInto(line, items) : null;
}

/** What stands between blanks, or between dashes: "306 – 262" is no range where it is a row. */
function chunksOf(run: string): readonly RegExpExecArray[] {
  return [...run.matchAll(SPACED_DASH.test(run) ? BETWEEN_DASHES : /\S+/gu)];
}

const SPACED_DASH = /\s[–—]\s/u;
/** "212 410" in "9 – 212 410" */
const BETWEEN_DASHES = /[^\s–—](?:[^–—]*[^\s–—])?/gu;

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** One label for each noun that is counted, with the small words and adjectives after it. */
function labelCuts(
  items: readonly Item[],
  opens: (item: Item) => boolean,
): (readonly [number, number])[] | null {
  const heads = items.flatMap((item, at) => (opens(item) ? [at] : []));
  if (
    heads.length < 2 ||
    heads[0] !== 0 ||
    items.some((item) => item.number !== null || item.kind === 'mark')
  )
    return null;
  return heads.map((from, index) => [from, heads[index + 1] ?? items.length]);
}

/**
 * "PEOPLE DEAD PEOPLE MISSING FAMILIES AFFECTED": where every word has a capital, nothing says where the labels of things part;
 * those of people stand before them, each with its harm. null where fewer than two do, or none is left for the other numbers.
 */
function harmsAhead(items: readonly Item[], width: number): (readonly [number, number])[] | null {
  const cuts: (readonly [number, number])[] = [];
  let at = 0;
  while (at < items.length) {
    const noun = peopleOf(items[at]) !== null && items[at]?.entry.harm === null ? at + 1 : at;
    if (!hasForm(items[noun], 'state', 'event', 'either') || items[noun]?.capital !== true) break;
    cuts.push([at, noun + 1]);
    at = noun + 1;
  }
  const rest = items.slice(at);
  const isOfThings = rest.every((item) => item.entry.harm === null && item.number === null);
  const left = rest.filter(({ kind }) => kind !== 'mark').length;
  return cuts.length >= 2 && isOfThings && cuts.length < width && left >= width - cuts.length ? cuts : null;
}

function isHead(item: Item): boolean {
  if (item.entry.harm !== null) return true;
  return item.capital || is(item, 'thing', 'other-verb', 'mixed');
}
