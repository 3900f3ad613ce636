// Tables written as sentences: "Province, dead, injured: Olen 14, 52. Tarvo 6, 18. Total 20, 70.", "Province / Dead / Injured. Olen: 14 / 52.",
// or with the labels in the first row alone: "Olen 41 dead / 268 injured; Tarvo 33 / 213".

import { type Item, is, isAny, isMark, mayHold, numbersIn, speaksOfHarm } from '../text/items.ts';
import { FINITE } from '../text/rows.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Cell, cellsBetween, isNumeric, isText, type Row } from './table-cells.ts';
import { meaningOf } from './table-meaning.ts';

/** Its labels, but the one over the names, and each row's name and as many numbers. */
export type SentenceTable = {
  readonly heads: Row;
  readonly rows: readonly TableRow[];
  /** All sentences that it stands in. */
  readonly lines: readonly Sentence[];
};

type TableRow = { readonly name: Cell; readonly numbers: Row };

/** Fewer columns, or rows, are no table: what looks like one is as likely a sentence. */
const FEWEST = 2;
const LONGEST_NAME = 7;
const LONGEST_LABEL = 5;
const SIGNS = ['/', ',', '|', ';'] as const;

/** Takes the sentences of a text, gives the tables that are written as sentences. */
export function sentenceTables(sentences: readonly Sentence[]): SentenceTable[] {
  return sentences.flatMap((line, index) => {
    if (!speaksOfHarm(line.items)) return [];
    return headed(sentences, index) ?? ledByFirst(line) ?? [];
  });
}

/** "Province, dead, injured, missing: San José 14, 52, 3.", or with the first row in the next sentence. */
function headed(sentences: readonly Sentence[], index: number): SentenceTable | null {
  const line = sentences[index];
  if (line === undefined) return null;
  const { items } = line;
  const colon = items.findIndex((item) => isMark(item, ':'));
  const first = items.findIndex(({ number }) => number !== null);
  const isWithRow = colon > 0 && first > colon;
  // "Table 4. Losses by province": numbers stand in no head.
  if (!isWithRow && (first >= 0 || !isMark(items.at(-1), '.', ':'))) return null;
  const end = isWithRow ? colon : items.length - 1;
  // Most lines are sentences, and their verb says so.
  for (let at = 0; at < end; at += 1) if (isAny(items[at], FINITE)) return null;
  for (const sign of SIGNS) {
    const [name, ...heads] = headCells(line, end, sign);
    if (name === undefined || !isHead(name, heads)) continue;
    const rows = isWithRow ? rowsIn(line, colon + 1, heads.length) : [];
    const lines = [line];
    if (rows === null) continue;
    for (let next = index + 1; next < sentences.length; next += 1) {
      const more = sentences[next];
      const found = more === undefined ? null : rowsIn(more, 0, heads.length);
      if (more === undefined || found === null) break;
      rows.push(...found);
      lines.push(more);
    }
    if (rows.length >= FEWEST) return { heads, rows, lines };
  }
  return null;
}

/** "Province, dead and injured", "Province (dead, injured)" */
function headCells(line: Sentence, end: number, sign: string): Row {
  const { items } = line;
  const isBracketed = isMark(items[end - 1], ')');
  const to = isBracketed ? end - 1 : end;
  return cellsBetween(
    line,
    to,
    (at) =>
      isMark(items[at], sign) ||
      (isBracketed && isMark(items[at], '(')) ||
      (sign === ',' && at > 1 && is(items[at], 'and')),
  );
}

function isHead(name: Cell, heads: Row): boolean {
  const isShort = [name, ...heads].every((cell) => cell.to - cell.from <= LONGEST_LABEL && isText(cell));
  const told = heads.filter((cell) => meaningOf(cell).measure !== null);
  return isShort && meaningOf(name).measure === null && told.length >= FEWEST;
}

/** The rows that a line holds from an item on, parted by semicolons; null where any of it is no such row. */
function rowsIn(line: Sentence, from: number, width: number): TableRow[] | null {
  const { items } = line;
  if (numbersIn(items) < width) return null;
  const end = isMark(items.at(-1), '.', ';') ? items.length - 1 : items.length;
  const rows: TableRow[] = [];
  for (let start = from; start < end; ) {
    const found = items.findIndex((item, at) => at > start && isMark(item, ';'));
    const stop = found < 0 ? end : Math.min(found, end);
    const row = rowOf(line, start, stop);
    if (row === null || row.numbers.length !== width) return null;
    rows.push(row);
    start = stop + 1;
  }
  return rows.length > 0 ? rows : null;
}

/** "San José de Ocoa 14, 52, 3", "El Oro: 12 / 381 / 74": a name with a capital, and nothing but numbers behind it. */
function rowOf(line: Sentence, from: number, to: number): TableRow | null {
  const { items } = line;
  const first = items.findIndex((item, at) => at >= from && at < to && isNumber(item));
  if (first < 0) return null;
  const nameEnd = isMark(items[first - 1], ':', '–', '—', '-') ? first - 1 : first;
  const name: Cell = { line, from, to: nameEnd };
  const numbers = numbersBetween(line, first, to);
  return isRowName(name) && numbers !== null ? { name, numbers } : null;
}

function isRowName({ line: { items }, from, to }: Cell): boolean {
  const words = items.slice(from, to);
  const isWhole = is(words[0], 'overall', 'whole-word', 'amount');
  const isPlain = words.every(
    (item) => item.kind !== 'mark' && item.entry.harm === null && (isWhole || !isAny(item, FINITE)),
  );
  return (
    words.length > 0 && words.length <= LONGEST_NAME && isPlain && (isWhole || words[0]?.capital === true)
  );
}

/** One number in each cell; null where a cell holds anything else, or two cells are parted otherwise. */
function numbersBetween(line: Sentence, from: number, to: number): Row | null {
  const { items } = line;
  const sign = items[from + 1]?.fold ?? '';
  if (!SIGNS.some((each) => each !== ';' && each === sign)) return null;
  const numbers: Cell[] = [];
  for (let at = from; at < to; at += 2) {
    const cell: Cell = { line, from: at, to: at + 1 };
    if (!isNumeric(cell) || (at + 1 < to && !isMark(items[at + 1], sign))) return null;
    numbers.push(cell);
  }
  return numbers;
}

function isNumber({ number }: Item): boolean {
  return number !== null && !number.article && !number.fraction;
}

/** "Kharkiv region 41 killed / 268 injured; Kherson region 33 / 213": the first row says what the columns of the others count. */
function ledByFirst(line: Sentence): SentenceTable | null {
  const { items } = line;
  if (!mayHold(items, ';')) return null;
  const stop = items.findIndex((item) => isMark(item, ';'));
  if (stop < 0) return null;
  const first = labelledRow(line, stop);
  if (first === null) return null;
  const rows = rowsIn(line, stop + 1, first.heads.length);
  return rows === null ? null : { heads: first.heads, rows: [first.row, ...rows], lines: [line] };
}

/** "Kharkiv region 41 killed / 268 injured" */
function labelledRow(line: Sentence, to: number): { readonly row: TableRow; readonly heads: Row } | null {
  const { items } = line;
  const first = items.findIndex(isNumber);
  const name: Cell = { line, from: 0, to: first };
  if (first < 1 || first >= to || !isRowName(name)) return null;
  const cells = cellsBetween(line, to, (at) => at > first && isMark(items[at], '/', ',')).map((cell, nth) =>
    nth === 0 ? { ...cell, from: first } : cell,
  );
  const heads = cells.map(({ from, to: end }): Cell => ({ line, from: from + 1, to: end }));
  const numbers = cells.map(({ from }): Cell => ({ line, from, to: from + 1 }));
  const isLabelled =
    cells.length >= FEWEST &&
    numbers.every(isNumeric) &&
    heads.every((head) => head.to > head.from && isText(head) && meaningOf(head).measure !== null);
  return isLabelled ? { row: { name, numbers }, heads } : null;
}
