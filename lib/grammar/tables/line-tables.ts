// Whole tables that a page's text has on one line: "County | Dead | Hurt | Tarvo | 12 | 45 | Olen | 4 | 19",
// "Municipio Fallecidos Heridos San Telmo 12 45 Quebrada Seca 4 19". Heads first, then each row's name and numbers in turn.

import type { Passage } from '../bars/bars.ts';
import type { Told } from '../telling.ts';
import { isMark, mayHold, numbersIn, speaksOfHarm } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { readApart } from './packed-rows.ts';
import { type Cell, cellsBetween, isNumeric } from './table-cells.ts';
import { meaningOf, tellCell } from './table-meaning.ts';

type TableRow = { readonly stub: Cell; readonly numbers: readonly Cell[] };
type Table = { readonly heads: readonly Cell[]; readonly rows: readonly TableRow[] };

/** Fewer are no table: what looks like one is as likely a sentence. */
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;

/** Takes a line, gives what the numbers of the table on it tell; null where it holds none. */
export function lineTable(line: Sentence, passage: Passage): readonly Told[] | null {
  if (numbersIn(line.items) < FEWEST_ROWS || !speaksOfHarm(line.items)) return null;
  const table = mayHold(line.items, '|') ? tableOfBars(line) : tableOfBlanks(line);
  if (table === null) return null;
  const meanings = table.heads.map(meaningOf);
  if (meanings.every(({ measure }) => measure === null)) return null;
  const told = table.rows.flatMap(({ stub, numbers }) =>
    numbers.flatMap((cell, at) => {
      const head = meanings[at];
      const one = head === undefined || head.measure === null ? null : tellCell(cell, head, stub, passage);
      return one === null ? [] : [one];
    }),
  );
  return told.length > 0 ? told : null;
}

function tableOfBars(line: Sentence): Table | null {
  const cells = cellsBetween(line, line.items.length, (at) => isMark(line.items[at], '|'));
  const first = cells.findIndex(isNumeric);
  let width = 0;
  while (isFilled(cells[first + width])) width += 1;
  const heads = cells.slice(first - 1 - width, first - 1);
  if (first - 1 < width || width < FEWEST_COLUMNS || heads.some(isNumeric)) return null;
  const rows: TableRow[] = [];
  for (let at = first - 1; at + width < cells.length; at += width + 1) {
    const [stub, ...numbers] = cells.slice(at, at + width + 1);
    if (stub === undefined || isNumeric(stub) || !numbers.every(isFilled)) break;
    rows.push({ stub, numbers });
  }
  return rows.length < FEWEST_ROWS ? null : { heads, rows };
}

/** With a number, or with the dash that stands for none. */
function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (isNumeric(cell) || isDash(cell));
}

function isDash({ line, from, to }: Cell): boolean {
  return to - from === 1 && isMark(line.items[from], '-', '–', '—');
}

/** Few lines have two numbers with nothing but a blank between them. */
const TWO_NUMBERS = /\d\s+\d/;
const NUMBERS = /(?<=\s)\d[\d.,]*(?:\s+\d[\d.,]*)+(?=\s|$)/gu;
/** A row's name: up to five words, the first with a capital. */
const NAME = /^\p{Lu}[\p{L}’'-]*(?:\s+[\p{L}’'-]+){0,4}$/u;

function tableOfBlanks(line: Sentence): Table | null {
  const { start, end } = line.segment;
  const written = line.text.slice(start, end);
  if (!TWO_NUMBERS.test(written)) return null;
  const runs = [...written.matchAll(NUMBERS)];
  const [first] = runs;
  if (first === undefined || runs.length < FEWEST_ROWS) return null;
  const width = first[0].split(/\s+/u).length;
  const opening = headsIn(line, start + first.index, width);
  if (opening === null) return null;
  const rows: TableRow[] = [];
  let from = opening.stub;
  for (const run of runs) {
    const at = start + run.index;
    const name = line.text.slice(from, at).trim();
    const numbers = numberCells(line, at, run[0]);
    if (!NAME.test(name) || numbers === null || numbers.length !== width) break;
    rows.push({ stub: cellBetween(line, from, at), numbers });
    from = at + run[0].length;
  }
  return rows.length < FEWEST_ROWS ? null : { heads: opening.heads, rows };
}

/** Heads open with a capital each, and so do the words of the first row's name behind them: as many heads as the row has numbers. */
function headsIn(
  line: Sentence,
  end: number,
  width: number,
): { readonly heads: readonly Cell[]; readonly stub: number } | null {
  const { items } = line;
  const last = items.findIndex((item) => item.start >= end);
  const starts = items.flatMap((item, at) => (item.capital && at < last ? [at] : []));
  for (let words = 1; words <= LONGEST_NAME; words += 1) {
    const name = starts.at(-words);
    const bounds = [...starts.slice(-words - width, -words), name ?? 0];
    if (name === undefined || bounds.length <= width) return null;
    const heads = bounds.slice(0, -1).map((from, at): Cell => ({ line, from, to: bounds[at + 1] ?? from }));
    const isName = !items.slice(name, last).some((item) => item.entry.harm !== null);
    const named = heads.filter((head) => meaningOf(head).measure !== null).length;
    const closes = heads.at(-1);
    if (isName && named >= FEWEST_COLUMNS && closes !== undefined && isKnown(closes))
      return { heads, stub: items[name]?.start ?? end };
  }
  return null;
}

const LONGEST_NAME = 4;

/** The last head is no part of the name behind it: the language knows its first word. */
function isKnown({ line, from }: Cell): boolean {
  return line.items[from]?.kind === 'phrase';
}

function cellBetween(line: Sentence, start: number, end: number): Cell {
  const from = line.items.findIndex((item) => item.start >= start);
  const behind = line.items.findIndex((item) => item.start >= end);
  return { line, from, to: behind < 0 ? line.items.length : behind };
}

function numberCells(line: Sentence, start: number, run: string): readonly Cell[] | null {
  const numbers = readApart(line, start, run);
  return numbers?.items.map((_, at) => ({ line: numbers, from: at, to: at + 1 })) ?? null;
}
