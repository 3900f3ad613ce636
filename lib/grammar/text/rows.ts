// Lines that are one entry of a list: "Policías: 7", "– Civilians (41)", "Juliaca (Puno): 3".

import { beforeAges } from '../numbers/age-asides.ts';
import { chainEnd, isPlaceName } from '../places/place-names.ts';
import { type Item, is, isAny, isMark, isNamedGroup, peopleOf } from './items.ts';
import type { Sentence } from './sentence.ts';
import { anyOf } from './tags.ts';

/** Of sentences; a line that has one of them is no entry. */
export const FINITE = anyOf('be', 'aux', 'report', 'hold', 'link', 'leave', 'relative');

/** Items of a fact sheet on one line. */
export const LONGEST_SHEET = 200;

/** "Civiles en enfrentamientos: 31.", "Policías (2)", "- 7 soldiers": a group and its number, no verb. */
export function isGroupRow(items: readonly Item[]): boolean {
  const row = rowOf(items);
  const opens = row[firstOf(row)]?.number?.article === false;
  if (!isCounted(row) || !(labelEnd(row) >= 0 || opens)) return false;
  return row.some(isOfGroup) && !row.some((item) => isAny(item, FINITE));
}

/** "Puno: 41.", "• La Libertad 7", "Juliaca (Puno) – 3": a place's name and its number. */
export function isPlaceRow(items: readonly Item[]): boolean {
  const row = rowOf(items);
  const end = labelEnd(row);
  const first = firstOf(row);
  const from = is(row[first], 'article') ? first + 1 : first;
  if (!isCounted(row) || end < 0) return false;
  const isCountry = row[from]?.capital === true && is(row[from], 'country');
  if (!isCountry && !isPlaceName(row, from)) return false;
  const to = isCountry ? from : chainEnd(row, from);
  return to === end || (isMark(row[to + 1], '(') && isMark(row[end], ')') && end - to <= LONGEST_BRACKET);
}

/** Items of what a label has in brackets, with them: "(Madre de Dios)". */
const LONGEST_BRACKET = 5;

/** "San José 219, Limón 171, Heredia 40.": at least three places with a number each, and nothing else. */
export function isPlaceRun(items: readonly Item[]): boolean {
  const row = rowOf(items);
  let entries = 0;
  let from = 0;
  for (let at = 0; at <= row.length; at += 1) {
    if (at < row.length && !isMark(row[at], ',', ';') && !is(row[at], 'and')) continue;
    const entry = row.slice(from, at);
    const isEntry = isPlaceName(row, from) && isCounted(entry) && labelEnd(entry) >= 0;
    // "Cartago 38, y": a join behind a comma.
    if (entry.length > 0 && !isEntry) return false;
    if (isEntry) entries += 1;
    from = at + 1;
  }
  return entries >= FEWEST_PLACES;
}

/** Fewer places on a line may be a sentence. */
const FEWEST_PLACES = 3;

/** "Civiles 733, militares 170.", "Men: 816; women: 87", "Civilians 733 / Military 170": at least two kinds of people with a number each, and nothing else. */
export function isGroupRun(items: readonly Item[]): boolean {
  return groupCells(items).length > 0;
}

/** The cells of such a run, without the ages in "Adolescents (14 to 17) 4"; none where it is no run. */
function groupCells(items: readonly Item[]): readonly (readonly Item[])[] {
  // Nearly all lines open with something else.
  if (peopleOf(items[0]) === null) return [];
  const row = rowOf(items);
  const parts = row.flatMap((item, at) => (isMark(item, ',', ';', '/', '|') || is(item, 'and') ? [at] : []));
  if (parts.length === 0) return [];
  const cells = [...parts, row.length].map((to, at) =>
    withoutAges(row.slice(at === 0 ? 0 : (parts[at - 1] ?? 0) + 1, to)),
  );
  const isRun = cells.every(
    (cell) => isCounted(cell) && labelEnd(cell) >= 0 && peopleOf(cell[0]) !== null && !cell.some(isVerb),
  );
  return isRun ? cells : [];
}

function withoutAges(cell: readonly Item[]): readonly Item[] {
  const end = cell.length - 2;
  const before = beforeAges(cell, end);
  return before === end ? cell : [...cell.slice(0, before + 1), ...cell.slice(end + 1)];
}

function isVerb(item: Item): boolean {
  return isAny(item, FINITE);
}

/** "Acumulado nacional: 752.", "Total: 6": what closes a list. */
export function isTotalRow(items: readonly Item[]): boolean {
  const row = rowOf(items);
  return (
    isCounted(row) &&
    labelEnd(row) >= 0 &&
    row.length <= LONGEST_TOTAL &&
    is(row[firstOf(row)], 'overall', 'whole-word')
  );
}

/** Items of a line that closes a list. */
const LONGEST_TOTAL = 6;

/** "Moscow: 514. Perm: 26. Ufa: 21.", "Civiles 733, militares 170.": takes the sentences and where such a list may start, gives its sum; null where no two stand there. */
export function sumOfParts(sentences: readonly Sentence[], from: number): number | null {
  const items = sentences[from]?.items ?? [];
  const cells = groupCells(items);
  if (cells.length > 0) return cells.flat().reduce((sum, { number }) => sum + (number?.value ?? 0), 0);
  return isPlaceRow(items) ? sumOfRows(sentences, from) : null;
}

/** Takes the sentences and where a list may start, gives what its rows count together, all of places or all of groups; null where no two stand there. */
export function sumOfRows(sentences: readonly Sentence[], from: number): number | null {
  const first = sentences[from]?.items ?? [];
  const isRow = isPlaceRow(first) ? isPlaceRow : isGroupRow;
  let sum = 0;
  let at = from;
  for (; at < from + LONGEST_LIST && isRow(sentences[at]?.items ?? []); at += 1)
    sum += sentences[at]?.items.find((item) => item.number !== null)?.number?.value ?? 0;
  return at - from < 2 ? null : sum;
}

/** Rows of a list that says nothing of what it counts. */
const LONGEST_LIST = 60;

function rowOf(items: readonly Item[]): readonly Item[] {
  return isMark(items.at(-1), '.', ';') ? items.slice(0, -1) : items;
}

/** Behind a bullet. */
function firstOf(row: readonly Item[]): number {
  return row[0]?.kind === 'mark' ? 1 : 0;
}

function isCounted(row: readonly Item[]): boolean {
  return row.filter((item) => item.number !== null).length === 1;
}

/** The last item of the label before the number that closes a line; -1 where none does. */
function labelEnd(row: readonly Item[]): number {
  const last = row.length - 1;
  const inBrackets = isMark(row[last], ')') && isMark(row[last - 2], '(');
  const at = inBrackets ? last - 1 : last;
  if (row[at]?.number == null) return -1;
  return inBrackets || isMark(row[at - 1], ':', '–', '—', '-', '=') ? at - 2 : at - 1;
}

function isOfGroup({ entry }: Item): boolean {
  return isNamedGroup(entry.people ?? entry.adjective);
}

/** "By age:", "Por perfil:": by what a count is broken down. */
export function opensSplit(items: readonly Item[]): boolean {
  const colon = items.slice(0, LONGEST_SPLIT).findIndex((item) => isMark(item, ':'));
  return (
    colon > 1 &&
    is(items[0], 'by') &&
    items
      .slice(1, colon)
      .every(({ kind, number, entry }) => kind !== 'mark' && number === null && entry.harm === null)
  );
}

/** Items of such a label, with its colon. */
const LONGEST_SPLIT = 5;

/** Goes on with a list without being an entry of its kind: "Total: 52", "Otros: 3", "Mujeres, 4". */
export function goesOnWithList(items: readonly Item[]): boolean {
  const counts = (item: Item) =>
    item.entry.harm !== null || peopleOf(item) !== null || is(item, 'whole-word', 'rest', 'elsewhere');
  return items.some(counts) && !items.some((item) => isAny(item, FINITE));
}
