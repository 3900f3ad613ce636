// Counts whose labels are dates: "121 femicides: January 24, February 17", "muertos por día: martes 16, 6; jueves 18, 41".
// Read by itself, "January 24" is a day: only a run of them under a heading that says what is counted holds counts.

import { rememberedLast } from '../../remembered.ts';
import { lastFigure, type Scene, type Told, type Verdict } from '../telling.ts';
import { hasForm, type Item, is, isAny, isMark, mentions } from '../text/items.ts';
import { FINITE } from '../text/rows.ts';
import { anyOf } from '../text/tags.ts';

/** A date's items, and its count; `plain`: nothing but a blank between them, as in a date itself. */
type Entry = { readonly from: number; readonly at: number; readonly plain: boolean };

const DATES = anyOf('month', 'weekday');
/** Fewer are a date. */
const FEWEST = 2;
/** More days no month has. */
const LONGEST_MONTH = 31;

/** Takes the place of a number, gives whether it is the count of a date before it: "January 24, February 17", not the day of that month. */
export function isCountOfDate(items: readonly Item[], at: number): boolean {
  return runsOf(items).some((run) => run.some((entry) => entry.at === at));
}

/** "enero 31, febrero 28": each date's count is a part of the one that the heading, or the count before, tells. */
export function dateEntry(scene: Scene): Verdict {
  const { items, at, frame } = scene;
  const run = runsOf(items).find((entries) => entries.some(({ from, at: end }) => from <= at && at <= end));
  if (run === undefined) return null;
  // "martes 16, 6": the day.
  if (!run.some((entry) => entry.at === at)) return 'nobody';
  const whole = wholeOf(scene, run);
  const measure = whole?.measure ?? frame?.measure ?? null;
  if (measure === null || (whole?.value ?? Infinity) < (items[at]?.number?.value ?? 0)) return 'nobody';
  const group = frame?.group ?? whole?.group ?? 'all';
  return { measure, group, part: true, whole, aside: true };
}

/** That of the frame, or else the count that the dates add up to. */
function wholeOf(scene: Scene, run: readonly Entry[]): Told | null {
  const { frame, items } = scene;
  // "March (22)": a frame of its own, of the entry before.
  if (frame !== null) return frame.whole?.rule === 'date-entry' ? frame.whole.whole : frame.whole;
  const figure = lastFigure(scene, 1);
  const top = figure?.part ? figure.whole : figure;
  return top?.measure != null && top.value === sumOf(items, run) ? top : null;
}

function sumOf(items: readonly Item[], run: readonly Entry[]): number {
  return run.reduce((sum, { at }) => sum + (items[at]?.number?.value ?? 0), 0);
}

/** Most sentences name one date at most. */
function hasRun(items: readonly Item[]): boolean {
  if (!mentions(items, DATES)) return false;
  let dates = 0;
  for (const item of items) {
    if (isAny(item, DATES)) dates += 1;
    if (dates === FEWEST) return true;
  }
  return false;
}

/** Every number of a sentence asks for them. */
const runsOf = rememberedLast((items: readonly Item[]): readonly (readonly Entry[])[] => {
  if (!hasRun(items)) return [];
  const runs: Entry[][] = [];
  let next = 0;
  for (let at = 0; at < items.length; at += 1) {
    const entry = isAny(items[at], DATES) || items[at]?.number !== null ? entryAt(items, at) : null;
    if (entry === null) continue;
    const isNext = runs.length > 0 && next > 0 && items.slice(next, entry.from).every(joins);
    if (isNext) runs.at(-1)?.push(entry);
    else runs.push([entry]);
    at = entry.at;
    next = at + 1;
  }
  return runs.filter((run) => run.length >= FEWEST && areCounts(items, run));
});

function joins(item: Item): boolean {
  return isMark(item, ',', ';', '/', '|', '·', ')') || isMark(item, '•') || is(item, 'and', 'in', 'article');
}

/** "martes 16, 6", "Tuesday: 6", "July 16: 6", "16 de julio, 6;", "January 24". */
function entryAt(items: readonly Item[], from: number): Entry | null {
  const name = dateEnd(items, from);
  if (name < 0) return null;
  const isParted = isMark(items[name], ':', '(', '=', '–', '—', '-');
  // A comma stands between a date and its count only where the pairs are parted by something else.
  const isComma =
    isMark(items[name], ',') && isCount(items[name + 1]) && closesWith(items[name + 2], ';', '.');
  const at = isParted || isComma ? name + 1 : name;
  if (isCount(items[at]) && closes(items, at) && (isParted || isComma || isAny(items[name - 1], DATES)))
    return { from, at, plain: at === name };
  return null;
}

/** Behind the date that starts at an item, with the day that a mark parts from the count; -1: none does. */
function dateEnd(items: readonly Item[], from: number): number {
  // "16 July: 6", "16 de julio: 6"
  if (items[from]?.number != null) {
    const month = is(items[from + 1], 'of') ? from + 2 : from + 1;
    return isDay(items[from]) && is(items[month], 'month') && isMark(items[month + 1], ':', '(', '=')
      ? month + 1
      : -1;
  }
  if (!isAny(items[from], DATES)) return -1;
  let at = from + 1;
  // "Tuesday 16 July", "martes 16", "July 16": a day, where a count stands behind it.
  const isDated = isDay(items[at]) && (isMark(items[at + 1], ':', '(', '=') || isCommaCount(items, at + 1));
  if (isDated) at += 1;
  else if (isDay(items[at]) && is(items[from], 'weekday') && is(items[at + 1], 'month')) at += 2;
  return at;
}

function isCommaCount(items: readonly Item[], comma: number): boolean {
  const isLast = closesWith(items[comma + 2], ';', '.');
  return isMark(items[comma], ',') && isCount(items[comma + 1]) && isLast;
}

function isDay(item: Item | undefined): boolean {
  const number = item?.number;
  return number != null && !number.article && number.value >= 1 && number.value <= LONGEST_MONTH;
}

function isCount(item: Item | undefined): boolean {
  return item?.number != null && !item.number.article && !item.number.fraction;
}

function closes(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return closesWith(next, ',', ';', '.', ')', '/') || isMark(next, '|', '·', '•') || is(next, 'and');
}

function closesWith(item: Item | undefined, ...marks: readonly [string, string, string?, string?, string?]) {
  return item === undefined || isMark(item, ...marks);
}

/** Dates themselves follow each other so too ("on January 24, February 17"): counts stand behind a label, or are none of a month's days, or add up. */
function areCounts(items: readonly Item[], run: readonly Entry[]): boolean {
  const first = run[0]?.from ?? 0;
  const opens = is(items[first - 1], 'in') ? first - 1 : first;
  if (opens > 0 && !isMark(items[opens - 1], ':', '(', '–', '—', '.')) return false;
  if (run.some(({ plain }) => !plain)) return true;
  if (run.some(({ at }) => (items[at]?.number?.value ?? 0) > LONGEST_MONTH)) return true;
  const label = items.slice(0, opens);
  const counts = label.filter(({ number }) => number !== null && !number.article && !number.year);
  if (counts.length > 0) return counts.some(({ number }) => number?.value === sumOf(items, run));
  return isLabel(label);
}

/** "Deaths by month", not "The protesters were killed on these days". */
function isLabel(items: readonly Item[]): boolean {
  const first = is(items[0], 'article') ? 1 : 0;
  const isNamed =
    items.some((item) => hasForm(item, 'state', 'event', 'toll')) || hasForm(items[first], 'either');
  return isNamed && !items.some((item) => isAny(item, FINITE));
}

/** Takes a line, gives whether it is one day or month and its count: "Sábado: 9." */
export function isDateRow(items: readonly Item[]): boolean {
  if (items.length > LONGEST_ROW || !mentions(items, DATES)) return false;
  const colon = items.findIndex((item) => isMark(item, ':'));
  const label = items.slice(0, colon);
  const isDate = colon > 0 && label.some((item) => isAny(item, DATES));
  const areDays = label.every((item) => isAny(item, DATES) || isDay(item) || is(item, 'of', 'article'));
  return isDate && areDays && isCount(items[colon + 1]) && closesWith(items[colon + 2], '.', ';');
}

/** Items of "14 de julio: 9." */
const LONGEST_ROW = 7;

/** Takes a line, gives whether it is nothing but dates with a count each. */
export function isDateRun(items: readonly Item[]): boolean {
  if (!mentions(items, DATES)) return false;
  const run = runsOf(items)[0];
  const end = (run?.at(-1)?.at ?? 0) + 1;
  return run !== undefined && run[0]?.from === 0 && items.slice(end).every(({ kind }) => kind === 'mark');
}
