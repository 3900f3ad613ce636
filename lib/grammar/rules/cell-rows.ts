// Rows of labels and numbers without a colon: "Civilians killed in clashes 49; police officer 1; soldiers 6. Wounded 970."

import { type Label, labelOf, OF_OTHERS } from '../counted/labels.ts';
import { lookAlike } from '../numbers/look-alikes.ts';
import { lastOf, type Scene, type Verdict } from '../telling.ts';
import { hasForm, type Item, is, isAny, isCount, isMark, isNamedGroup, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** Items of the longest row: more is prose. */
const LONGEST_ROW = 70;
const FEWEST_CELLS = 2;
const VERBS = anyOf('be', 'aux', 'report', 'hold', 'relative', 'leave', 'light', 'exist', 'link', 'revise');

/** A bare number that closes its cell, where every cell of the sentence is a few words and a number: counts what the words of its own name. */
export function cellInRow({ items, at, left, phrase, told, sentence, frame }: Scene): Verdict {
  // "DECEASED 66: civilians in clashes 48": parts of what the colon counts.
  if (frame !== null) return null;
  if (phrase.head !== 'none' || left !== at || items.length > LONGEST_ROW || !closesCell(items, at))
    return null;
  const from = opensCell(items, at);
  // "police killed 14" may be what they did, and "12 dead, 30 hurt" has its nouns behind.
  const isDeed = hasForm(items[at - 1], 'either', 'inflict', 'suffer', 'lose');
  if (from >= at || isDeed || !isRow(items, at)) return null;
  // "Personas capacitadas en heridas 1.240": who came to no harm.
  const isOfOthers = items
    .slice(from, at)
    .some((item) => isAny(item, OF_OTHERS) && !is(item, 'found', 'filler'));
  if (isOfOthers) return null;
  const label = labelOf(items, from, at - 1);
  if (label !== null) return label;
  const group = peopleOnly(items, from, at - 1);
  const last = group === null ? null : lastOf(told, (one) => one.measure !== null);
  if (group === null || last?.sentence !== sentence || last.measure === null) return null;
  return CELLS.has(last.rule) ? { measure: last.measure, group } : null;
}

const CELLS = new Set(['label-number', 'label-group']);

/** Every cell from the colon on, or from the start, is words and then a number. */
function isRow(items: readonly Item[], at: number): boolean {
  const start = items.findLastIndex((item, index) => index < at && isMark(item, ':')) + 1;
  let cells = 0;
  for (let from = start; from < items.length; ) {
    let end = from;
    while (end < items.length && !isCellMark(items[end])) end += 1;
    if (!isCell(items, from, end)) return false;
    cells += 1;
    from = end + 1;
  }
  return cells >= FEWEST_CELLS;
}

function isCell(items: readonly Item[], from: number, end: number): boolean {
  if (end - from < 2 || !isCount(items[end - 1]) || lookAlike(items, end - 1) !== null) return false;
  return items
    .slice(from, end - 1)
    .every(
      (item) =>
        item.number === null && item.kind !== 'mark' && !(isAny(item, VERBS) && !is(item, 'filler', 'found')),
    );
}

function isCellMark(item: Item | undefined): boolean {
  return isMark(item, ';', ',', '.');
}

function closesCell(items: readonly Item[], at: number): boolean {
  return items[at + 1] === undefined || isCellMark(items[at + 1]);
}

function opensCell(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0 && !isCellMark(items[from - 1]) && !isMark(items[from - 1], ':')) from -= 1;
  return from;
}

/** "police officer", "soldiers": nothing but who they are; null: something else. */
function peopleOnly(items: readonly Item[], from: number, to: number): Label['group'] {
  const words = items.slice(from, to + 1);
  const groups = words.map((item) => peopleOf(item) ?? item.entry.adjective);
  const last = groups.at(-1) ?? null;
  return isNamedGroup(last) && groups.every((group) => group !== null) ? last : null;
}
