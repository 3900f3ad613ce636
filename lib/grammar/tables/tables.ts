// Tables and info-graphics flattened to text: a row of heads over rows of numbers, a row of numbers over a row of labels.
// What a number counts is known by position only, so it is read here and not by the rules.

import type { Passage } from '../bars/bars.ts';
import type { Told } from '../telling.ts';
import { isAnyMark } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { blankTables } from './blank-tables.ts';
import { flatRows } from './flat-rows.ts';
import { lineTable } from './line-tables.ts';
import { unpacked } from './packed-rows.ts';
import { sentenceTables } from './sentence-tables.ts';
import {
  type Cell,
  countIn,
  hasNumber,
  isHeads,
  isNumbers,
  isNumeric,
  type Row,
  rowOf,
  yearOf,
} from './table-cells.ts';
import { readColumn } from './table-columns.ts';
import { meaningOf, NO_MEANING, tellCell } from './table-meaning.ts';

/** Takes the sentences of a text, gives what the numbers of its tables tell, by the line they stand in. Such lines are not read again. */
export function tablesOf(sentences: readonly Sentence[], passage: Passage): Map<Sentence, readonly Told[]> {
  const tables = new Map<Sentence, readonly Told[]>();
  const rows = sentences.filter((line) => !isRuler(line)).map(rowOf);
  for (let at = 0; at < rows.length; at += 1) {
    const end = blockEnd(rows, at);
    const block = rows.slice(at, end);
    if (block.length > 1) readBlock(block, tables, passage);
    at = Math.max(at, end - 1);
  }
  readBlank(sentences, tables, passage);
  readColumn(rows, tables, passage);
  readPacked(sentences, tables, passage);
  readSentences(sentences, tables, passage);
  readLines(sentences, tables, passage);
  readFlat(sentences, tables, passage);
  return tables;
}

/** "|---|:--:|": what Markdown draws between its heads and its rows. */
function isRuler({ items }: Sentence): boolean {
  return items.length > 2 && items.every((item) => isAnyMark(item, RULED));
}

const RULED = new Set(['|', '-', ':', '=', '+', '—', '–']);

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

/** "Gedarif 6 41 118" under "State Dead Wounded Arrested". */
function readBlank(
  sentences: readonly Sentence[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
  for (const { head, heads, rows } of blankTables(sentences)) {
    if (into.has(head) || rows.some(({ line }) => into.has(line))) continue;
    const meanings = heads.map(meaningOf);
    const sum = addingUp(rows.map(({ cells }) => cells));
    into.set(head, []);
    for (const { line, cells } of rows) {
      const [name, ...numbers] = cells;
      const stub = cells === sum ? null : (name ?? null);
      into.set(
        line,
        numbers.flatMap((cell, at) => tellCell(cell, meanings[at] ?? NO_MEANING, stub, passage) ?? []),
      );
    }
  }
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

/** "Province, dead, injured: Olen 14, 52. Tarvo 6, 18." */
function readSentences(
  sentences: readonly Sentence[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
  for (const { heads, rows, lines } of sentenceTables(sentences)) {
    if (lines.some((line) => into.has(line))) continue;
    const meanings = heads.map(meaningOf);
    const sum = addingUp(rows.map(({ name, numbers }) => [name, ...numbers]));
    for (const line of lines) into.set(line, []);
    for (const [nth, { name, numbers }] of rows.entries()) {
      const stub = sum !== null && nth === rows.length - 1 ? null : name;
      for (const [at, cell] of numbers.entries())
        place(into, tellCell(cell, meanings[at] ?? NO_MEANING, stub, passage), cell);
    }
  }
}

/** A whole table on one line. */
function readLines(
  sentences: readonly Sentence[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
  for (const line of sentences) {
    const told = into.has(line) ? null : lineTable(line, passage);
    if (told !== null) into.set(line, told);
  }
}

/** "Río Hondo: 12 / 140 / 6" under "(muertos / heridos / sin ubicar)". */
function readFlat(
  sentences: readonly Sentence[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
  const read = new Set<Sentence>();
  for (const { line, pairs, stub } of flatRows(sentences)) {
    if (into.has(line) && !read.has(line)) continue;
    const told = pairs.flatMap(([number, label]) => tellCell(number, meaningOf(label), stub, passage) ?? []);
    if (told.length === 0) continue;
    // A line may hold several rows.
    into.set(line, [...(into.get(line) ?? []), ...told]);
    read.add(line);
  }
}

export function place(into: Map<Sentence, readonly Told[]>, told: Told | null, cell: Cell): void {
  const before = into.get(cell.line) ?? [];
  into.set(cell.line, told === null ? before : [...before, told]);
}
