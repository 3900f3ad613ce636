// Pages updated in place: lines headed by the hour ("18:40 Ya son 17…", "UPDATED 19:40 – …"), where a later count takes the place of an earlier one.

import type { Told } from '../telling.ts';
import { DIGIT, kindOfUnit } from './characters.ts';
import { fold } from './fold.ts';
import { type Item, is, isMark, mentions } from './items.ts';
import { type Sentence, titleAt } from './sentence.ts';
import { anyOf } from './tags.ts';

const HOUR = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/u;

/** "18/01, 21:30": a day before that of the lines with an hour alone. */
const DATED = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?,?\s+(\d{1,2}[:.h]\d{2})\b/u;
const LONGEST_DATE = 20;
const DAY = 24 * 60;
const LONGEST_MONTH = 31;
/** Behind the last day of a year. */
const TODAY = 13 * LONGEST_MONTH;

const MONTHS = anyOf('month');

/** Takes the sentences and all numbers told, gives the numbers with those barred that a line of a later hour has replaced. */
export function withLatestHour(sentences: readonly Sentence[], told: readonly Told[]): readonly Told[] {
  const minutes = minutesOf(sentences);
  const first = minutes.find((minute) => minute >= 0);
  if (minutes.every((minute) => minute < 0 || minute === first)) return told;
  const latest = latestOf(told, minutes);
  const replaced = new Set(told.filter((one) => isReplaced(one, latest, minutes)));
  if (replaced.size === 0) return told;
  const values = new Set([...replaced].map(keyOf));
  return told.map((one) => {
    const isOld = replaced.has(one) || (one.whole !== null && replaced.has(one.whole));
    // A headline or a lead told again keeps the count of the hour it was written.
    const repeats = minuteOf(one, minutes) < 0 && values.has(keyOf(one));
    return isOld || repeats ? { ...one, bar: 'previous' } : one;
  });
}

/** Minutes by which each sentence is dated, to be compared with one another; -1 before the first hour. */
function minutesOf(sentences: readonly Sentence[]): number[] {
  let current = -1;
  const days = dayBook();
  // An hour alone on its line dates the lines below it.
  let overLines = false;
  const title = titleAt(sentences);
  return sentences.map((sentence, index) => {
    // "12 March 2024, 18:40" over the title says when the page was printed.
    if (index < title && mentions(sentence.items, MONTHS)) return current;
    const alone = stamped(sentence);
    if (alone >= 0) {
      current = days.dated(sentence, alone);
      overLines = sentence.segment.opens && sentence.items.length <= BARE_STAMP;
      return current;
    }
    const dated = headedByDay(sentence);
    const own = dated < 0 ? days.ofWeek(sentence, headed(sentence)) : days.dated(sentence, dated);
    // "08h15: cinco muertos. 10h50: nueve.": hours within one line.
    if (!sentence.segment.opens && (own < 0 || !opensEntry(sentence))) return current;
    // A line without an hour that is no part of the one above stands for itself.
    if (own < 0 && overLines) return current;
    overLines = false;
    current = own;
    return current;
  });
}

/** Knows which day a page is at: "11 de octubre, 16:20." dates the hours alone that follow, up to "10 de octubre, 21:00." */
function dayBook(): {
  readonly dated: (sentence: Sentence, minute: number) => number;
  readonly ofWeek: (sentence: Sentence, minute: number) => number;
} {
  let month: string | null = null;
  let day = TODAY;
  let week: { readonly weekday: number; readonly day: number } | null = null;
  let hasHours = false;
  return {
    // "17:05 …", below it "Sunday 19:40 …" and "14:10 …": of an earlier day than the hours above.
    ofWeek(sentence, minute) {
      if (minute < TODAY * DAY) return minute;
      const weekday = headedByWeekday(sentence);
      if (weekday < 0) hasHours = true;
      else if (week === null) week = { weekday, day: hasHours ? TODAY - 1 : TODAY };
      else week = { weekday, day: week.day + stepTo(weekday, week.weekday) };
      return (minute % DAY) + (week?.day ?? day) * DAY;
    },
    dated({ items }, minute) {
      const at = items.findIndex((item) => is(item, 'month'));
      const beside = is(items[at - 1], 'of') ? items[at - 2] : items[at - 1];
      const number = at < 0 ? null : (beside?.number ?? items[at + 1]?.number ?? null);
      const named = items[at]?.fold ?? null;
      // Of two months none is known to be the first.
      if (number !== null && (month === null || month === named)) {
        month = named;
        day = TODAY - LONGEST_MONTH + number.value;
      } else if (number !== null) return -1;
      return (minute % DAY) + day * DAY;
    },
  };
}

/** "10h50: nueve", "[17:30] …", "23.54 h El presidente …", "– 17:15 AFAD raises …" */
function opensEntry({ items, text }: Sentence): boolean {
  const at = items.findIndex(({ start, end }) => hourOf(text.slice(start, end)) >= 0);
  const next = is(items[at + 1], 'clock') ? at + 2 : at + 1;
  return (
    isMark(items[0], '[', '|') ||
    isMark(items[next], ':', '-', '–', '—', '|') ||
    isQuote(items[next]) ||
    items[next]?.capital === true
  );
}

/** "17:10 “Ten people have died,” the chief told reporters" */
function isQuote(item: Item | undefined): boolean {
  return isMark(item, '"', '“', '«', "'", '‘');
}

/** "Actualización de las 17:30.", "Newsroom, 11:00.": a sentence that only says when the next ones were written. */
function stamped({ items, text }: Sentence): number {
  const end = wordBefore(items, items.length);
  // "8:30 p.m."
  const half = is(items[end], 'clock') ? items[end] : undefined;
  const at = half === undefined ? end : wordBefore(items, end);
  const last = items[at];
  // Most sentences end in no hour.
  if (last === undefined || (last.kind !== 'code' && last.number === null)) return -1;
  // "The Latest (all times local): ___ 8:30 p.m."
  const isRuled = isMark(items[at - 1], '_');
  const isLong = items.filter(({ kind }) => kind !== 'mark').length > STAMP && !isRuled;
  if (isLong || items.some(({ entry }) => entry.harm !== null)) return -1;
  const minute = hourOf(text.slice(last.start, last.end));
  return minute < 0 ? -1 : ofToday(minute, half);
}

/** A line with an hour alone is of the last day. */
function ofToday(minute: number, half: Item | undefined): number {
  return (isAfternoon(half) && minute < NOON ? minute + NOON : minute) + TODAY * DAY;
}

/** The last item before a place that is no mark; -1: none. */
function wordBefore(items: readonly Item[], end: number): number {
  let at = end - 1;
  while (items[at]?.kind === 'mark') at -= 1;
  return at;
}

function isAfternoon(half: Item | undefined): boolean {
  return half?.fold.startsWith('p') === true;
}

const NOON = 12 * 60;

/** Items of an hour and its half of the day. */
const BARE_STAMP = 2;
/** Items of the longest stamp. */
const STAMP = 7;

function hourOf(written: string): number {
  const match = HOUR.exec(written);
  return match === null ? -1 : Number(match[1]) * 60 + Number(match[2]);
}

function headed({ items, text, segment }: Sentence): number {
  const start = items[0]?.start ?? 0;
  const dated =
    segment.opens && isDigitAt(text, start) ? DATED.exec(text.slice(start, start + LONGEST_DATE)) : null;
  if (dated !== null) {
    const minute = hourOf(dated[3] ?? '');
    const day = Number(dated[1]) + Number(dated[2]) * LONGEST_MONTH;
    return minute < 0 ? -1 : minute + day * DAY;
  }
  for (let at = 0; at < 3; at += 1) {
    const item = items[at];
    if (item === undefined) return -1;
    const hour = isDigitAt(text, item.start) ? hourOf(text.slice(item.start, item.end)) : -1;
    const half = is(items[at + 1], 'clock') ? items[at + 1] : undefined;
    if (hour >= 0) return ofToday(hour, half);
    if (item.kind === 'number') return -1;
  }
  return -1;
}

/** "Sunday 19:40 …", "Domingo, 19:40 – …": which day of its week; -1: none is named before the hour. */
function headedByWeekday({ items, reading }: Sentence): number {
  const named = items.slice(0, 2).find((item) => is(item, 'weekday'));
  const { weekday = [] } = reading.lexicon.language.tags;
  return named === undefined ? -1 : weekday.findIndex((word) => fold(word) === named.fold);
}

/** Days from one day of the week to another, the nearer way round. */
function stepTo(weekday: number, from: number): number {
  return ((weekday - from + WEEK + HALF_WEEK) % WEEK) - HALF_WEEK;
}

const WEEK = 7;
const HALF_WEEK = 3;

/** "[28 Jan, 11:10] …", "28 de enero, 11:10 – …": a day and its month before the hour. */
function headedByDay({ items, text }: Sentence): number {
  const first = isMark(items[0], '[', '(') ? 1 : 0;
  if (items[first]?.number == null && !is(items[first], 'month')) return -1;
  const month = is(items[first + 1], 'of') ? first + 2 : first + 1;
  if (!is(items[month], 'month') && !is(items[first], 'month')) return -1;
  const hour = isMark(items[month + 1], ',') ? items[month + 2] : items[month + 1];
  const minute = hour === undefined ? -1 : hourOf(text.slice(hour.start, hour.end));
  return minute < 0 ? -1 : ofToday(minute, undefined);
}

/** Most words open with a letter, and no hour does. */
function isDigitAt(text: string, at: number): boolean {
  return kindOfUnit(text.charCodeAt(at)) === DIGIT;
}

/** Of each kind of count those of the latest hours, the latest first; no more than a few, so that long pages stay linear. */
function latestOf(told: readonly Told[], minutes: readonly number[]): ReadonlyMap<string, readonly Told[]> {
  const counts = told.filter((one) => !one.part && !one.phrase.more && one.bar === null);
  const byKind = Map.groupBy(counts, kindOf);
  for (const [kind, all] of byKind)
    byKind.set(kind, all.toSorted((a, b) => minuteOf(b, minutes) - minuteOf(a, minutes)).slice(0, LATEST));
  return byKind;
}

const LATEST = 40;

function isReplaced(
  one: Told,
  latest: ReadonlyMap<string, readonly Told[]>,
  minutes: readonly number[],
): boolean {
  const hour = minuteOf(one, minutes);
  if (hour < 0 || one.measure === null || one.part || one.phrase.more) return false;
  const later = latest.get(kindOf(one)) ?? [];
  return later.some(
    (other) => minuteOf(other, minutes) > hour && !isElsewhere(one, other) && !isOfLess(one, other),
  );
}

/** "12:00 More than 300 have been detained", "15:10 Police arrest 43": fewer replace nobody, unless some were found or the line corrects itself. */
function isOfLess(one: Told, later: Told): boolean {
  if (later.value >= one.value || one.measure === 'missing') return false;
  const { items } = later.sentence;
  const beside = items.slice(Math.max(0, later.left - BESIDE), later.phrase.end + BESIDE);
  // "17:10 Sixteen people died, not 17 as was said this morning"
  const isDenied = beside.some(
    (item, at) => item.number?.value === one.value && is(beside[at - 1], 'not', 'not-but'),
  );
  return (
    later.verb && !isDenied && !beside.some((item) => is(item, 'revise', 'correction', 'not-but', 'only'))
  );
}

/** Items beside a count that may say that it corrects another. */
const BESIDE = 20;

function kindOf({ measure, group }: Told): string {
  return `${measure} ${group}`;
}

function minuteOf(one: Told, minutes: readonly number[]): number {
  return minutes[one.sentence.index] ?? -1;
}

function keyOf(one: Told): string {
  return `${kindOf(one)} ${one.value}`;
}

/** "12:05 A blast in A kills three", "15:10 A blast in B kills five": two events. */
function isElsewhere(one: Told, later: Told): boolean {
  if (later.sentence.items.some((item) => is(item, 'elsewhere'))) return true;
  const names = new Set(one.sentence.places.map((place) => place.name));
  return (
    names.size > 0 &&
    later.sentence.places.length > 0 &&
    !later.sentence.places.some((place) => names.has(place.name))
  );
}
