// Rows of numbers that a page's columns were flattened to, and the row of labels that goes with them by position:
// "12 / 140 / 6" under "(muertos / heridos / sin ubicar)", "412 26 3.906 Fallecidos Desaparecidos Heridos".

import { labelOf } from '../counted/labels.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isAnyMark, isMark, mayHold, numbersIn, peopleOf, speaksOfHarm } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { readApart } from './packed-rows.ts';

const BREAKS = new Set(['(', ')', ':', '.', ';']);

/** A part of a line: items `from` up to but not including `to`. */
export type Part = { readonly line: Sentence; readonly from: number; readonly to: number };
/** A row of numbers, each with its label, and what stands before the row on its line; null if nothing does. */
export type FlatRow = {
  readonly line: Sentence;
  readonly pairs: readonly (readonly [number: Part, label: Part])[];
  readonly stub: Part | null;
};

type Run = {
  readonly line: Sentence;
  readonly at: readonly number[];
  /** "Bicol 28 – 4 – 11": what stands right before the row; null if it is no name. */
  readonly name: Part | null;
};

/** Labels stand at most so many sentences before or after their numbers. */
const NEAR = 8;
const LONGEST_LABEL = 7;

/** Takes the sentences of a text, gives the rows of numbers that have a label each, in order. */
export function flatRows(sentences: readonly Sentence[]): FlatRow[] {
  const runs = sentences.flatMap(numberRun);
  if (runs.length === 0) return [];
  const labels = sentences.map(labelsOf);
  return runs.flatMap((found) => {
    const [run, cells] = labelled(found, labels, sentences) ?? [];
    if (run === undefined || cells === undefined) return [];
    const { line } = found;
    const first = run.at[0] ?? 0;
    const opens = isMark(line.items[first - 1], ':') && first > 1;
    const pairs = run.at.map((at, index) => [part(run.line, at, at + 1), cells[index]] as const);
    // "Dead / Injured / Missing: 16 / 90 / 3": the labels are no name of the row.
    const isNamed = opens && cells.every((cell) => cell.line !== line);
    const stub = found.name ?? (isNamed ? part(line, 0, first - 1) : null);
    return [{ line, pairs: pairs.filter(isPair), stub }];
  });
}

/** The run with its labels, as it was read or, where it fits none so, with a blank between any two numbers: "16 119" may be two of them. */
function labelled(
  run: Run,
  labels: readonly (readonly (readonly Part[])[])[],
  sentences: readonly Sentence[],
): readonly [Run, readonly Part[]] | null {
  const apart = writtenApart(run);
  const whole = withTitleNumber(run);
  // Two numbers that are read as one are no cell.
  const asRead = run.at.every((at) => run.line.items[at]?.number?.form !== 'range') ? run : null;
  const ways = [
    [asRead, 0],
    [apart, 0],
    [whole, 0],
    [asRead, 1],
    [apart, 1],
  ] as const;
  for (const [tried, spare] of ways) {
    const cells = isRow(tried) ? (labelsFor(tried, labels, spare) ?? sentenceLabels(tried, sentences)) : null;
    if (tried !== null && cells !== null) return [tried, cells];
  }
  for (const tried of [apart, run].filter(isRow)) {
    const cells = tried && (labelsBehind(run, tried.at.length) ?? harmsBehind(run, tried.at.length));
    if (tried && cells) return [tried, cells];
  }
  return null;
}

/** Fewer numbers are no row. */
const SHORTEST = 3;

function isRow(run: Run | null): run is Run {
  return run !== null && run.at.length >= SHORTEST;
}

/** "CYCLONE NORA AT A GLANCE 48 / 1,260 / 7 Deaths / Injured / Missing": no number of the title where there are as many labels. */
function withTitleNumber({ line, at, name }: Run): Run | null {
  const first = at[0] ?? 0;
  const isBehindTitle = isBar(line.items[first - 1]) && line.items[first - 2]?.number?.article === false;
  // "Flash Update 7 | 407 | 78": which report it is.
  const isIssue = is(line.items[first - 3], 'code-noun', 'report-noun', 'whole-word');
  return isBehindTitle && !isIssue ? { line, at: [first - 2, ...at], name } : null;
}

function writtenApart({ line, at, name }: Run): Run | null {
  const [first, last] = [line.items[at[0] ?? 0], line.items[at.at(-1) ?? 0]];
  if (first === undefined || last === undefined) return null;
  const apart = readApart(line, first.start, line.text.slice(first.start, last.end));
  const isOther = apart !== null && apart.items.length > at.length && apart.items.every(isEntry);
  return isOther ? { line: apart, at: [...apart.items.keys()], name } : null;
}

/** "78 9 151 Personas fallecidas Personas desaparecidas Personas lesionadas Informe n.º 12": as many of the labels right behind as there are numbers. */
function labelsBehind({ line, at }: Run, count: number): readonly Part[] | null {
  const cells = byCapitals(line, (at.at(-1) ?? 0) + 1).slice(0, count);
  return cells.length === count && areHarms(cells) ? cells : null;
}

/** "412 1,907 33 61,000 deaths injured missing people in shelters": the harms right behind belong to the first of the numbers, the rest to things. */
function harmsBehind({ line: { items }, line, at }: Run, count: number): readonly Part[] | null {
  const first = at[0] ?? 0;
  if (first > 0 && !isMark(items[first - 1], ':')) return null;
  const behind = (at.at(-1) ?? 0) + 1;
  let end = behind;
  while (hasForm(items[end], 'state', 'event', 'either')) end += 1;
  const cells = Array.from({ length: end - behind }, (_, index) =>
    part(line, behind + index, behind + index + 1),
  );
  const isOver = items[end] === undefined || items[end]?.kind === 'mark';
  const fits = isOver ? cells.length === count : cells.length < count;
  return fits && areHarms(cells) ? cells : null;
}

function isPair(pair: readonly [Part, Part | undefined]): pair is readonly [Part, Part] {
  return pair[1] !== undefined;
}

function part(line: Sentence, from: number, to: number): Part {
  return { line, from, to };
}

/** At least three numbers with nothing but one bar, one slash or a blank between them, or two behind the number of a title, or a dash between any two. */
function numberRun(line: Sentence): Run[] {
  const { items } = line;
  if (numbersIn(items) < SHORTEST - 1) return [];
  const barred = longestRun(items, isBar, false);
  const row = { line, at: barred, name: null };
  if (isRow(row) || isRow(withTitleNumber(row))) return [row];
  if (!mayHold(items, '–') && !mayHold(items, '—')) return [];
  return dashedRuns(items).flatMap((at) => {
    const name = nameBefore(line, at[0] ?? 0);
    // "262 – 314" is read as one number, from the one to the other.
    const count = at.reduce((sum, each) => sum + (items[each]?.number?.form === 'range' ? 2 : 1), 0);
    return count >= SHORTEST ? [{ line, at, name }] : [];
  });
}

/** "Maruk 12 – 40 – 310; Oloy 3 – 6 – 95": the longest run on each side of a semicolon. */
function dashedRuns(items: readonly Item[]): (readonly number[])[] {
  if (!mayHold(items, ';')) return [longestRun(items, isDash, true)];
  const runs: (readonly number[])[] = [];
  let from = 0;
  for (let to = 0; to <= items.length; to += 1) {
    if (to < items.length && !isMark(items[to], ';')) continue;
    const start = from;
    runs.push(longestRun(items.slice(start, to), isDash, true).map((at) => at + start));
    from = to + 1;
  }
  return runs;
}

/** "Bicol 28 – 4 – 11", "Total 81 – 16 – 20": the name right before a row of dashes; null if none is there. */
function nameBefore(line: Sentence, first: number): Part | null {
  // "District – dead – injured: Maruk 12 – 40", "; Oloy 3 – 6"
  const start = line.items.findLastIndex((item, at) => at < first && isMark(item, ':', ';')) + 1;
  const words = line.items.slice(start, first);
  const isNamed =
    words[0]?.capital === true && words.every(({ kind, number }) => kind !== 'mark' && number === null);
  return isNamed && !is(words.at(-1), 'code-noun', 'period', 'unit') ? part(line, start, first) : null;
}

const NO_RUN: readonly number[] = [];

/** `parted`: a blank alone parts no two numbers of the run. */
function longestRun(
  items: readonly Item[],
  parts: (item: Item | undefined) => boolean,
  parted: boolean,
): readonly number[] {
  let best: readonly number[] = NO_RUN;
  let run: number[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const isNext = isEntry(items[at]) && !isOfTitle(items, at);
    const goesOn = isNext ? !(parted && isEntry(items[at - 1])) : parts(items[at]) && isEntry(items[at - 1]);
    if (!goesOn && run.length > 0) run = [];
    if (isNext) run.push(at);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** "Flash Update 7 | 407 | 78": of the words before it. */
function isOfTitle(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // "WEEK 38 62 418 9"
  if (is(before, 'code-noun', 'period', 'unit') && !is(before, 'of', 'in')) return true;
  return (
    isBar(items[at + 1]) &&
    before !== undefined &&
    !isBar(before) &&
    !isEntry(before) &&
    before.kind !== 'mark'
  );
}

/** A number, or something with digits that stands where one is expected: "44.5K". */
function isEntry(item: Item | undefined): boolean {
  // "as of 14 Feb, 18:00 | 46 | 213": no cell of the row.
  if (item?.kind === 'code') return /^\d/.test(item.fold) && !CLOCK.test(item.fold);
  return item?.number != null && !item.number.article && !item.number.fraction;
}

const CLOCK = /^\d{1,2}:\d{2}$/;

function isBar(item: Item | undefined): boolean {
  return isMark(item, '/', '|', '·', '•');
}

/** "306 – 262 – 314": a dash that stands by itself. */
function isDash(item: Item | undefined): boolean {
  return isMark(item, '–', '—') && item?.spaced === true;
}

/** The nearest row of as many labels, of which at least two name a harm. */
function labelsFor(
  run: Run,
  labels: readonly (readonly (readonly Part[])[])[],
  spare: number,
): readonly Part[] | null {
  const { index } = run.line;
  for (let gap = 0; gap <= NEAR; gap += 1) {
    for (const near of gap === 0 ? [index] : [index + gap, index - gap]) {
      const found = labels[near]
        ?.map((cells) => withoutNames(cells, run))
        .find((cells) => fits(cells, run, spare));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** "16 41 392,450. Deaths. People injured. People affected.": a short sentence for each number, right behind the row. */
function sentenceLabels({ line, at }: Run, sentences: readonly Sentence[]): readonly Part[] | null {
  const behind = sentences.slice(line.index + 1, line.index + 1 + at.length);
  const cells = behind.map((sentence) => part(sentence, 0, labelEnd(sentence)));
  const isLabelled =
    cells.length === at.length && cells.every(({ to }) => to > 0 && to <= LONGEST_LABEL) && areHarms(cells);
  return isLabelled ? cells : null;
}

/** Up to the stop, or to the date that a label ends with ("Killed since 23 September."). */
function labelEnd({ items }: Sentence): number {
  const end = items.findIndex(
    (item) => item.kind === 'mark' || item.number !== null || is(item, 'from', 'month'),
  );
  return end < 0 ? items.length : end;
}

/** "Región – Muertos – Heridos" over "Bicol 28 – 4": what stands over the names is over no number. */
function withoutNames(cells: readonly Part[], { name }: Run): readonly Part[] {
  return name !== null && isName(cells[0]) ? cells.slice(1) : cells;
}

/**
 * As many labels and so many to spare: one more may say when ("Deaths | Missing | Injured | as of 1800 hrs"), but not before
 * the others, where it stands over names ("State Dead Wounded Arrested").
 */
function fits(cells: readonly Part[], run: Run, spare: number): boolean {
  const used = cells.slice(0, run.at.length);
  const isNamed = ((run.at[0] ?? 0) > 0 || run.name !== null) && isName(used[0]);
  const isShifted = isNamed || (spare > 0 && !isHarm(used[0]) && isHarm(cells.at(-1)));
  return cells.length - run.at.length === spare && !isShifted && (areHarms(used) || areBarred(used, run));
}

/** "118 2.48M 53" over "people killed | people affected | districts hit": a row of bars right below says of itself that it is one, with a single harm. */
function areBarred(cells: readonly Part[], run: Run): boolean {
  const [first] = cells;
  const isNext = first !== undefined && first.line.index - run.line.index === 1;
  const isAlike = isNext && cells.length === run.at.length && first.from === 0;
  // "injuries at work | broken windscreens" are an insurer's.
  const namesPeople = cells.some((cell) => !isHarm(cell) && hasPeople(cell));
  return isAlike && isBar(first.line.items[first.to]) && cells.some(isHarm) && namesPeople;
}

function hasPeople({ line, from, to }: Part): boolean {
  return line.items.slice(from, to).some((item) => peopleOf(item) !== null);
}

/** "County", "Municipio": over the names, which stand before the numbers. */
function isName(cell: Part | undefined): boolean {
  const first = cell?.line.items[cell.from];
  return first !== undefined && !isHarm(cell) && (is(first, 'place-noun') || first.kind === 'word');
}

function isHarm(cell: Part | undefined): boolean {
  return cell !== undefined && labelOf(cell.line.items, cell.from, cell.to - 1) !== null;
}

function areHarms(cells: readonly Part[]): boolean {
  return cells.filter(isHarm).length >= 2;
}

/** The ways to cut a line into labels: by bars or slashes, by commas, by its capitals. */
function labelsOf(line: Sentence): readonly (readonly Part[])[] {
  const { items } = line;
  if (!speaksOfHarm(items)) return [];
  const bars = cut(line, isBar);
  const commas = cut(line, (item) => isMark(item, ',') || is(item, 'and'));
  const dashes = cut(line, isDash);
  return [bars, commas, dashes, byCapitals(line)].filter((cells) => cells.length >= SHORTEST);
}

/** The longest run of short cells without a number. */
function cut(line: Sentence, isEnd: (item: Item) => boolean): Part[] {
  const { items } = line;
  const runs: Part[][] = [[]];
  let from = 0;
  for (let at = 0; at <= items.length; at += 1) {
    const item = items[at];
    const ends = item === undefined || isEnd(item);
    // "||" parts two rows.
    const doubled = isBar(item) && isBar(items[at - 1]);
    // A dash that parts no labels breaks their row.
    const isBreak = isAnyMark(item, BREAKS) || (!ends && isMark(item, '–', '—', '|'));
    const breaks = item !== undefined && (doubled || isBreak || isCount(item));
    if (!ends && !breaks) continue;
    if (at > from && at - from <= LONGEST_LABEL) runs.at(-1)?.push(part(line, from, at));
    else if (at > from) runs.push([]);
    if (breaks) runs.push([]);
    from = at + 1;
  }
  return runs.reduce((best, cells) => (cells.length > best.length ? cells : best), []);
}

function isCount(item: Item): boolean {
  return item.number !== null && !item.number.article;
}

/** "Fallecidos Desaparecidos Heridos Edificaciones destruidas": each label opens with a capital. */
function byCapitals(line: Sentence, first = line.items.findLastIndex(isCount) + 1): Part[] {
  const { items } = line;
  const heads = items.flatMap((item, at) => (at >= first && item.capital ? [at] : []));
  const end = items.findIndex((item, at) => at >= first && (item.kind === 'mark' || isCount(item)));
  const last = end < 0 ? items.length : end;
  return heads
    .filter((at) => at < last)
    .map((at, index, all) => part(line, at, Math.min(all[index + 1] ?? last, last)));
}
