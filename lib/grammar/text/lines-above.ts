// What a page prints over its title: its section, the way to the page, who wrote it and when.

import { lookAlike } from '../numbers/look-alikes.ts';
import { type Item, is, isAny, isMark, speaksOfHarm } from './items.ts';
import type { Segment } from './segments.ts';
import { anyOf } from './tags.ts';

/** Lines over a title at most, and items of one. */
const MOST = 4;
const LONGEST = 9;

/** They say of the whole text what it is: "FALSE", "DRILL", "COURTS", "BURGAS, blast at depot – our live page". */
const TITLES = anyOf(
  'denial',
  'notice',
  'drill',
  'anniversary',
  'trial',
  'history',
  'source-label',
  'event-noun',
);
const MONTHS = anyOf('month');

type Line = { readonly segment: Segment; readonly items: readonly Item[] };

/** "World", "Home > News > Latest", "By our correspondent", "12 March 2024, 18:40": how many such lines open a text. */
export function linesAbove(lines: readonly Line[]): number {
  let above = 0;
  while (above < MOST && lines[above + 1]?.segment.opens && isFurniture(lines[above])) above += 1;
  return above;
}

function isFurniture(line: Line | undefined): boolean {
  if (line === undefined || !line.segment.opens || line.items.length > LONGEST) return false;
  const { items } = line;
  // "March" is a month over a title.
  const isTitle = items.some((item) => isAny(item, TITLES) && !isAny(item, MONTHS));
  if (isTitle || speaksOfHarm(items) || isMark(items.at(-1), '.', '!', '?', ':')) return false;
  // "14 min read"
  const counts = (item: Item, at: number) =>
    item.number !== null && lookAlike(items, at) === null && !is(items[at + 1], 'unit');
  return !items.some(counts);
}
