// A line cut into cells, and what kind of cell each is.

import { is, isMark, mayHold } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';

/** A cell holds items `from` up to but not including `to` of its line; an empty one holds none. */
export type Cell = { readonly line: Sentence; readonly from: number; readonly to: number };

export type Row = readonly Cell[];

/** Longer cells are prose. */
const LONGEST_CELL = 9;

const BARS = ['|', '¦', '│'];
const GAP = /\t| {2,}/;

export function rowOf(line: Sentence): Row {
  const { items, text } = line;
  const slashed = slashedRow(line);
  if (slashed !== null) return slashed;
  if (isProse(line)) return items.length > LONGEST_CELL ? [] : [{ line, from: 0, to: items.length }];
  const cells: Cell[] = [];
  let from = 0;
  for (let at = 0; at <= items.length; at += 1) {
    const item = items[at];
    const before = items[at - 1];
    const isBar = isMark(item, '|', '¦', '│');
    const gap = item !== undefined && before !== undefined && isGap(text, before.end, item.start);
    if (item !== undefined && !isBar && !(gap && !isMark(before, '|', '¦', '│'))) continue;
    // A bar at either end only frames the row.
    if (at > from || (isBar && at > 0 && item !== undefined)) cells.push({ line, from, to: at });
    from = isBar ? at + 1 : at;
  }
  return cells.every((cell) => cell.to - cell.from <= LONGEST_CELL) ? cells : [];
}

/** "Mokola / 1,204 / 17 / 63", "Mokola; 1.204; 17": three cells or more between slashes that stand by themselves, or between semicolons. */
function slashedRow(line: Sentence): Row | null {
  const { items } = line;
  const bySlash = mayHold(items, '/');
  if (!(bySlash || mayHold(items, ';')) || mayHold(items, '|')) return null;
  const end = isMark(items.at(-1), '.') ? items.length - 1 : items.length;
  const isBar = (at: number) =>
    bySlash
      ? isMark(items[at], '/') && items[at]?.spaced === true && items[at + 1]?.spaced === true
      : isMark(items[at], ';');
  const cells = cellsBetween(line, end, isBar);
  // "Río Hondo: 12 / 140 / 6" is another kind of row.
  const isRow =
    cells.length >= 3 &&
    cells.every((cell) => cell.to - cell.from <= LONGEST_CELL && (isNumeric(cell) || isText(cell)));
  return isRow ? cells : null;
}

/** Every piece between bars before the item `end`, of whatever length; empty ones are left out. */
export function cellsBetween(line: Sentence, end: number, isBar: (at: number) => boolean): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let at = 0; at <= end; at += 1) {
    if (at < end && !isBar(at)) continue;
    if (at > from) cells.push({ line, from, to: at });
    from = at + 1;
  }
  return cells;
}

/** No bar and no gap in it: nearly every line. */
function isProse({ items, text, segment }: Sentence): boolean {
  const mayHaveBars = BARS.some((bar) => mayHold(items, bar));
  return items.length > 0 && !mayHaveBars && !GAP.test(text.slice(segment.start, segment.end));
}

/** Nearly all words are one blank apart. */
function isGap(text: string, from: number, to: number): boolean {
  return to > from && !(to - from === 1 && text.charAt(from) === ' ') && GAP.test(text.slice(from, to));
}

export function countIn(cell: Cell | undefined): number | null {
  const at = cell === undefined ? -1 : numberIn(cell);
  return cell?.line.items[at]?.number?.value ?? null;
}

export function isNumbers(row: Row): boolean {
  return row.length > 1 && row.every((cell) => isNumeric(cell));
}

export function hasNumber(row: Row): boolean {
  return row.slice(1).some((cell) => isNumeric(cell));
}

export function isHeads(row: Row): boolean {
  return row.length > 1 && row.every((cell) => isText(cell) || yearOf(cell) > 0) && row.some(isText);
}

export function isText(cell: Cell): boolean {
  const items = cell.line.items.slice(cell.from, cell.to);
  return items.every((item) => item.number === null || item.number.article || item.number.year);
}

/** It opens with a number, a qualifier at most before it, and no unit after it. */
export function isNumeric(cell: Cell): boolean {
  return numberIn(cell) >= 0;
}

export function numberIn(cell: Cell): number {
  const { items } = cell.line;
  let at = cell.from;
  while (at < cell.to && (items[at]?.entry.before != null || isMark(items[at], '+', '~', '≈', '>', '≥')))
    at += 1;
  const number = items[at]?.number;
  if (
    at >= cell.to ||
    !number ||
    number.article ||
    is(items[at + 1], 'percent') ||
    isMark(items[at + 1], '%')
  )
    return -1;
  const rest = items.slice(at + 1, cell.to);
  return rest.every((item) => item.kind === 'mark' || item.kind === 'code' || item.number !== null) ||
    rest.length <= 1
    ? at
    : -1;
}

export function yearOf(cell: Cell): number {
  const years = cell.line.items
    .slice(cell.from, cell.to)
    .map((item) => (item.number?.year ? item.number.value : 0));
  return Math.max(0, ...years);
}
