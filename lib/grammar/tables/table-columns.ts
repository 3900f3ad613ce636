// Tables of one column: numbers and labels in turn, each on a line.

import type { Passage } from '../bars/bars.ts';
import type { Told } from '../telling.ts';
import { type Item, is, isMark } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Cell, isNumeric, isText, type Row } from './table-cells.ts';
import { meaningOf, tellCell } from './table-meaning.ts';
import { place } from './tables.ts';

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

function readRun(lines: readonly Cell[], into: Map<Sentence, readonly Told[]>, passage: Passage): void {
  const run = withoutTail(lines);
  const numbers = run.filter(isNumeric);
  const last = run.at(-1);
  if (numbers.length < 2 || last === undefined) return;
  const pairs = isNumeric(last)
    ? (labelsInBlock(run, numbers.length) ?? labelsFirst(run))
    : numbersFirst(run, numbers.length);
  for (const [number, label] of pairs) {
    place(into, tellCell(number, meaningOf(label), null, passage), number);
    place(into, null, label);
  }
}

/** "Deaths", "Injured", "Homes destroyed", "31", "208", "90": all labels before all numbers; null where it is no such block. */
function labelsInBlock(run: readonly Cell[], count: number): Labelled[] | null {
  const first = run.length - count;
  if (count < 2 || first < 2 || run.findIndex(isNumeric) !== first) return null;
  if (!namesHarms(run.slice(0, first))) return null;
  // A title may stand over the labels; more labels than numbers, or fewer, say nothing of which is whose.
  const labels = isCounted(run[first - count - 1]) ? [] : run.slice(Math.max(0, first - count), first);
  return run
    .slice(first)
    .map((number, at) => [number, labels.length < count ? number : (labels[at] ?? number)]);
}

/** "Displaced", "Houses destroyed": a label too. */
function isCounted(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  const inside = cell.line.items.slice(cell.from, cell.to);
  const isThing = (item: Item) =>
    is(item, 'thing', 'other-verb', 'mixed', 'animal') && !is(item, 'event-noun');
  const isTitle = inside.some((item) => is(item, 'report-noun', 'whole-word'));
  return meaningOf(cell).measure !== null || (!isTitle && inside.some(isThing));
}

/** Of more than one kind. */
function namesHarms(labels: readonly Cell[]): boolean {
  const measures = new Set(labels.map((label) => meaningOf(label).measure));
  measures.delete(null);
  return measures.size >= FEWEST_HARMS;
}

/** So many kinds of harm are named by a block of labels. */
const FEWEST_HARMS = 2;

/** "Deaths", "31", "Injured", "208", "Read more": a line behind the last number that names no harm, where the first number has a label before it, is no label. */
function withoutTail(run: readonly Cell[]): readonly Cell[] {
  const end = run.findLastIndex(isNumeric) + 1;
  const label = run[run.findIndex(isNumeric) - 1];
  return isCounted(label) && meaningOf(run[end]).measure === null ? run.slice(0, end) : run;
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
    rest.length >= count * 2 &&
    rest.every((cell, index) => isNumeric(cell) === index < count) &&
    (rest.length === count * 2 || namesHarms(rest.slice(count, count * 2)));
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
    : isText(cell) && !items.some((item) => isMark(item, ':', ',', '.', ';') || is(item, 'source-label'));
}
