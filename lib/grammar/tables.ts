// Tables and info-graphics flattened to text: a row of heads over rows of numbers, a row of numbers over a row of labels.
// What a number counts is known by position only, so it is read here and not by the rules.

import type { Group, Measure } from '../model.ts';
import type { Passage } from './bars.ts';
import { flatRows } from './flat-rows.ts';
import { is, isMark } from './items.ts';
import { labelOf } from './labels.ts';
import { unpacked } from './packed-rows.ts';
import { bareNumber } from './phrase.ts';
import { countOf } from './qualifiers.ts';
import type { Sentence, Told } from './telling.ts';

/** A cell holds items `from` up to but not including `to` of its line; an empty one holds none. */
type Cell = { readonly line: Sentence; readonly from: number; readonly to: number };
type Row = readonly Cell[];
type Meaning = { readonly measure: Measure | null; readonly group: Group | null; readonly isNew: boolean };

/** Longer cells are prose. */
const LONGEST_CELL = 9;
const GAP = /\t| {2,}/;

/** Takes the sentences of a text, gives what the numbers of its tables tell, by the line they stand in. Such lines are not read again. */
export function tablesOf(sentences: readonly Sentence[], passage: Passage): Map<Sentence, readonly Told[]> {
  const tables = new Map<Sentence, readonly Told[]>();
  const rows = sentences.map(rowOf);
  for (let at = 0; at < rows.length; at += 1) {
    const end = blockEnd(rows, at);
    const block = rows.slice(at, end);
    if (block.length > 1) readBlock(block, tables, passage);
    at = Math.max(at, end - 1);
  }
  readColumn(rows, tables, passage);
  readPacked(sentences, tables, passage);
  readFlat(sentences, tables, passage);
  return tables;
}

function rowOf(line: Sentence): Row {
  const { items, text } = line;
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

/** Nearly all words are one blank apart. */
function isGap(text: string, from: number, to: number): boolean {
  return to > from && !(to - from === 1 && text.charAt(from) === ' ') && GAP.test(text.slice(from, to));
}

/** Rows of several cells that follow each other line by line, with as many cells, or one more than the row of heads. */
function blockEnd(rows: readonly Row[], start: number): number {
  const width = rows[start]?.length ?? 0;
  if (width < 2) return start + 1;
  let end = start + 1;
  while (end < rows.length && Math.abs((rows[end]?.length ?? 0) - width) <= 1 && (rows[end]?.length ?? 0) > 1)
    end += 1;
  return end;
}

function readBlock(block: readonly Row[], into: Map<Sentence, readonly Told[]>, passage: Passage): void {
  for (let at = 0; at < block.length - 1; at += 1) {
    const [upper = [], lower = []] = [block[at], block[at + 1]];
    const isPair =
      upper.length === lower.length &&
      (isNumbers(upper) ? isHeads(lower) : isHeads(upper) && isNumbers(lower) && at + 2 >= block.length);
    if (isPair) {
      const [numbers, heads] = isNumbers(upper) ? [upper, lower] : [lower, upper];
      for (const [index, cell] of numbers.entries())
        place(into, tellCell(cell, meaningOf(heads[index]), null, passage), cell);
      for (const cell of heads) place(into, null, cell);
      at += 1;
    } else if (isHeads(upper) && hasNumber(lower)) {
      readRows(upper, block.slice(at + 1), into, passage);
      return;
    }
  }
}

function readRows(
  heads: Row,
  rows: readonly Row[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
  const years = heads.map(yearOf);
  const latest = Math.max(...years);
  if (
    !heads.some((cell) => meaningOf(cell).measure !== null) &&
    !rows.some((row) => meaningOf(row[0]).measure !== null)
  )
    return;
  for (const cell of heads) place(into, null, cell);
  const sum = addingUp(rows);
  for (const row of rows) {
    const shift = row.length - heads.length;
    const stub = row === sum || row[0] === undefined || isNumeric(row[0]) ? null : row[0];
    for (const [index, cell] of row.entries()) {
      if (row === sum && index === 0 && !isNumeric(cell)) continue;
      const head = heads[index - shift];
      const year = years[index - shift] ?? 0;
      const isOld = year > 0 && year < latest;
      const told = isOld || cell === stub ? null : tellCell(cell, meaningOf(head), stub, passage);
      place(into, told, cell);
    }
  }
}

/** The last row, if a column of it is the sum of those above: "NATIONAL 9" under 6, 2 and 1. */
function addingUp(rows: readonly Row[]): Row | null {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1);
  if (last === undefined || parts.length < 2) return null;
  const isSum = (column: number) =>
    (countIn(last[column]) ?? 0) > 1 &&
    countIn(last[column]) === parts.reduce((sum, row) => sum + (countIn(row[column]) ?? 0), 0);
  return last.some((_, column) => column > 0 && isSum(column)) ? last : null;
}

function countIn(cell: Cell | undefined): number | null {
  const at = cell === undefined ? -1 : numberIn(cell);
  return cell?.line.items[at]?.number?.value ?? null;
}

/** One cell a line: numbers and labels in turn, or all numbers before all labels. */
function readColumn(rows: readonly Row[], into: Map<Sentence, readonly Told[]>, passage: Passage): void {
  for (let at = 0; at < rows.length; at += 1) {
    let end = at;
    while (end < rows.length && isAlone(rows[end])) end += 1;
    const run = rows.slice(at, end).flat();
    if (run.length >= 4) readRun(run, into, passage);
    at = end;
  }
}

function readRun(run: readonly Cell[], into: Map<Sentence, readonly Told[]>, passage: Passage): void {
  const numbers = run.filter(isNumeric);
  const last = run.at(-1);
  if (numbers.length < 2 || last === undefined) return;
  for (const [number, label] of isNumeric(last) ? labelsFirst(run) : numbersFirst(run, numbers.length)) {
    place(into, tellCell(number, meaningOf(label), null, passage), number);
    place(into, null, label);
  }
}

type Labelled = readonly [number: Cell, label: Cell];

/** "Deaths", "31", "Injured", "208". */
function labelsFirst(run: readonly Cell[]): Labelled[] {
  const pairs: Labelled[] = [];
  for (let at = run.length - 1; at > 0; at -= 2) {
    const [label, number] = [run[at - 1], run[at]];
    if (label === undefined || number === undefined || !isNumeric(number) || isNumeric(label)) break;
    pairs.push([number, label]);
  }
  return pairs.length > 1 ? pairs.reverse() : [];
}

/** "31", "Deaths", "208", "Injured", or all numbers before all labels. */
function numbersFirst(run: readonly Cell[], count: number): Labelled[] {
  const first = run.findIndex(isNumeric);
  const rest = run.slice(first);
  const inTurn = rest.every((cell, index) => isNumeric(cell) === (index % 2 === 0));
  const inBlocks =
    rest.length === count * 2 && rest.every((cell, index) => isNumeric(cell) === index < count);
  if (!inTurn && !inBlocks) return [];
  return rest.filter(isNumeric).flatMap((number, index) => {
    const label = rest[inTurn ? index * 2 + 1 : count + index];
    return label === undefined ? [] : [[number, label] as const];
  });
}

/** "31 208 9" over "Dead Injured Missing". */
function readPacked(
  sentences: readonly Sentence[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
  for (const [index, line] of sentences.entries()) {
    for (const labels of [sentences[index + 1], sentences[index - 1]]) {
      if (labels === undefined || into.has(line) || into.has(labels)) continue;
      const row = unpacked(line, labels);
      if (row === null) continue;
      const cells = row.cuts.map(([from, to]) => ({ line: labels, from, to }));
      const told = cells.flatMap(
        (cell, at) =>
          tellCell({ line: row.numbers, from: at, to: at + 1 }, meaningOf(cell), null, passage) ?? [],
      );
      if (told.length === 0) continue;
      into.set(line, told);
      into.set(labels, []);
    }
  }
}

/** "Río Hondo: 12 / 140 / 6" under "(muertos / heridos / sin ubicar)". */
function readFlat(
  sentences: readonly Sentence[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
  for (const { line, pairs, stub } of flatRows(sentences)) {
    if (into.has(line)) continue;
    const told = pairs.flatMap(([number, label]) => tellCell(number, meaningOf(label), stub, passage) ?? []);
    if (told.length > 0) into.set(line, told);
  }
}

function isAlone(row: Row | undefined): boolean {
  const cell = row?.[0];
  if (row?.length !== 1 || cell === undefined) return false;
  const { items } = cell.line;
  return isNumeric(cell)
    ? items.length <= 3
    : isText(cell) && !items.some((item) => isMark(item, ':', ',', '.', ';'));
}

function place(into: Map<Sentence, readonly Told[]>, told: Told | null, cell: Cell): void {
  const before = into.get(cell.line) ?? [];
  into.set(cell.line, told === null ? before : [...before, told]);
}

function isNumbers(row: Row): boolean {
  return row.length > 1 && row.every((cell) => isNumeric(cell));
}

function hasNumber(row: Row): boolean {
  return row.slice(1).some((cell) => isNumeric(cell));
}

function isHeads(row: Row): boolean {
  return row.length > 1 && row.every((cell) => isText(cell) || yearOf(cell) > 0) && row.some(isText);
}

function isText(cell: Cell): boolean {
  const items = cell.line.items.slice(cell.from, cell.to);
  return items.every((item) => item.number === null || item.number.article || item.number.year);
}

/** It opens with a number, a qualifier at most before it, and no unit after it. */
function isNumeric(cell: Cell): boolean {
  return numberIn(cell) >= 0;
}

function numberIn(cell: Cell): number {
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

function yearOf(cell: Cell): number {
  const years = cell.line.items
    .slice(cell.from, cell.to)
    .map((item) => (item.number?.year ? item.number.value : 0));
  return Math.max(0, ...years);
}

function meaningOf(cell: Cell | undefined): Meaning {
  if (cell === undefined) return { measure: null, group: null, isNew: false };
  const { items } = cell.line;
  const label = labelOf(items, cell.from, cell.to - 1);
  const inside = items.slice(cell.from, cell.to);
  const people = inside
    .map((item) => item.entry.people ?? item.entry.adjective)
    .find((group) => group != null && group !== 'all');
  return {
    measure: label?.measure ?? null,
    group: label?.group ?? people ?? null,
    isNew: inside.some((item) => is(item, 'new')),
  };
}

/** `head` stands over the cell or under it, `stub` at the left end of its row. */
function tellCell(cell: Cell, head: Meaning, stub: Cell | null, passage: Passage): Told | null {
  const at = numberIn(cell);
  const row = stub === null ? null : meaningOf(stub);
  const measure = head.measure ?? row?.measure ?? null;
  // "7,45", "07.45": no count of people.
  if (at < 0 || measure === null || cell.line.items[at]?.number?.fraction) return null;
  const phrase = bareNumber(at);
  const count = countOf(cell.line.items, at, phrase);
  const isTotal = stub === null || isWhole(stub);
  const named = stub === null || isTotal || row?.measure != null || row?.group != null ? null : nameIn(stub);
  return {
    sentence: cell.line,
    at,
    left: cell.from,
    phrase,
    value: count.value,
    max: count.max,
    measure,
    group: row?.group ?? head.group ?? 'all',
    rule: 'table-cell',
    part: !isTotal && (named !== null || row?.measure == null),
    whole: null,
    verb: false,
    place: named,
    aside: false,
    increment: head.isNew,
    care: false,
    bar: passage.past ? 'history' : null,
  };
}

function isWhole(stub: Cell): boolean {
  return stub.line.items
    .slice(stub.from, stub.to)
    .some((item) => is(item, 'amount', 'whole-word', 'overall'));
}

/** Dates name no place. */
function nameIn(stub: Cell): string | null {
  const { items, text } = stub.line;
  const inside = items.slice(stub.from, stub.to);
  if (
    !inside.some((item) => item.capital) ||
    inside.some((item) => is(item, 'month', 'weekday', 'period', 'body') || item.number?.year)
  )
    return null;
  const last = inside.findLast((item) => item.kind !== 'mark' && item.kind !== 'code');
  return text.slice(inside[0]?.start, last?.end).replace(/\s+/gu, ' ');
}
