// Tables of one column: numbers and labels in turn, each on a line.

import type { Passage } from './bars.ts';
import { isMark } from './items.ts';
import type { Sentence } from './sentence.ts';
import { type Cell, isNumeric, isText, type Row } from './table-cells.ts';
import { meaningOf, tellCell } from './table-meaning.ts';
import { place } from './tables.ts';
import type { Told } from './telling.ts';

/** One cell a line: numbers and labels in turn, or all numbers before all labels. */
export function readColumn(
  rows: readonly Row[],
  into: Map<Sentence, readonly Told[]>,
  passage: Passage,
): void {
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

function isAlone(row: Row | undefined): boolean {
  const cell = row?.[0];
  if (row?.length !== 1 || cell === undefined) return false;
  const { items } = cell.line;
  return isNumeric(cell)
    ? items.length <= 3
    : isText(cell) && !items.some((item) => isMark(item, ':', ',', '.', ';'));
}
