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
  const width = chunksOf(written).length;
  // "Deaths People injured Families affected": each label opens with a capital, as none of its other words does.
  const cuts = [isHead, ({ capital }: Item) => capital]
    .map((opens) => labelCuts(labels.items, opens))
    .find((found) => found?.length === width);
  if (cuts == null) return null;
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

function isHead(item: Item): boolean {
  if (item.entry.harm !== null) return true;
  return item.capital || is(item, 'thing', 'other-verb', 'mixed');
}
