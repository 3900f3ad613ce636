// Tables whose cells stand one blank apart, line by line: "State Dead Wounded Arrested" over "Gedarif 6 41 118", "Red Sea 1 8 35".

import { isMark, numbersIn, speaksOfHarm } from '../text/items.ts';
import { cutInto, type Sentence } from '../text/sentence.ts';
import { readApart } from './packed-rows.ts';
import { type Cell, cellsBetween, type Row } from './table-cells.ts';
import { meaningOf } from './table-meaning.ts';

/** The head's cells but the one over the names, and each line with its name and numbers. */
export type BlankTable = {
  readonly head: Sentence;
  readonly heads: Row;
  readonly rows: readonly { readonly line: Sentence; readonly cells: Row }[];
};

/** Fewer are no table: what looks like one is as likely a sentence. */
const FEWEST = 2;
const LONGEST_HEAD = 30;
/** A name, and numbers up to the end of the line. */
const ROW = /^(?<name>\p{L}[^\d]*?)[\s:]+(?<numbers>\d[\d.,]*(?:\s+\d[\d.,]*)+)$/u;

/** Takes the sentences of a text, gives the tables whose lines hold a name and one number for each of the head's columns. */
export function blankTables(sentences: readonly Sentence[]): BlankTable[] {
  const tables: BlankTable[] = [];
  for (const [index, head] of sentences.entries()) {
    const next = sentences[index + 1];
    const mayHead =
      speaksOfHarm(head.items) && numbersIn(head.items) === 0 && head.items.length < LONGEST_HEAD;
    if (!mayHead || next === undefined || !next.segment.opens || numbersIn(next.items) === 0) continue;
    for (const labels of labelRows(head)) {
      const heads = labels.slice(1);
      const rows = rowsOf(sentences, index + 1, heads.length);
      if (rows.length < FEWEST) continue;
      tables.push({ head, heads, rows });
      break;
    }
  }
  return tables;
}

/** The ways to cut a head into labels, the first of them over the names: by slashes or bars, by its capitals, at each word. */
function labelRows(head: Sentence): readonly Row[] {
  const { items } = head;
  const bars = cellsBetween(head, items.length, (at) => isMark(items[at], '/', '|'));
  if (bars.length > 1) return [bars].filter(isHead);
  const byCapitals = items.flatMap((item, at) => (item.capital || at === 0 ? [at] : []));
  const ways = items.some(({ kind }) => kind === 'mark') ? [] : [byCapitals, [...items.keys()]];
  return ways.map((starts) => cutAt(head, starts)).filter(isHead);
}

function cutAt(line: Sentence, starts: readonly number[]): Row {
  return starts.map((from, at): Cell => ({ line, from, to: starts[at + 1] ?? line.items.length }));
}

function isHead([name, ...labels]: Row): boolean {
  const told = labels.filter((label) => meaningOf(label).measure !== null);
  return name !== undefined && meaningOf(name).measure === null && told.length >= FEWEST;
}

function rowsOf(sentences: readonly Sentence[], start: number, width: number): BlankTable['rows'] {
  const rows: { line: Sentence; cells: Row }[] = [];
  for (let index = start; index < sentences.length; index += 1) {
    const line = sentences[index];
    const cells = line?.segment.opens ? cellsOf(line, width) : null;
    if (line === undefined || cells === null) break;
    rows.push({ line, cells });
  }
  return rows;
}

/** One number for each column, as they are written, or else with thousands in groups ("1 204"). */
function cellsOf(line: Sentence, width: number): Row | null {
  const { start, end } = line.segment;
  const found = ROW.exec(line.text.slice(start, end))?.groups;
  if (found === undefined) return null;
  const { name = '', numbers = '' } = found;
  const run = end - numbers.length;
  const first = line.items.findIndex((item) => item.start >= run);
  const whole = line.items.slice(first);
  const apart = readApart(line, run, numbers);
  const cut = apart?.items.length === width ? apart : whole.length === width ? cutInto(line, whole) : null;
  const stub = { line, from: 0, to: line.items.findIndex((item) => item.start >= start + name.length) };
  return cut === null
    ? null
    : [stub, ...cut.items.map((_, at): Cell => ({ line: cut, from: at, to: at + 1 }))];
}
