// Numbers of an earlier event: anniversaries, trials, years that are over.

import type { Measure } from '../../model.ts';
import { clauseAndHead, clauseAround, partBefore, type Span, within } from '../text/clauses.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isCount,
  isMark,
  isUnknown,
  mentions,
  namesYear,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import {
  asideYear,
  eventOfYear,
  followsOldEvent,
  happenedLongAgo,
  isAnotherYears,
  isAsideLongAgo,
  isLongAgo,
  isNamedEvents,
  isOldEntry,
  isSeason,
  isYearAlone,
  LONG_AGO,
  opensInYear,
  opensWithLast,
  opensWithOldYear,
  opensWithWholeYear,
  pastYear,
} from './bar-years.ts';
import type { Passage } from './bars.ts';

const OLD_EVENTS = anyOf('anniversary', 'trial', 'court');

const ANNIVERSARIES = anyOf('anniversary');

const STILL = anyOf('still');

const HISTORY = anyOf('history', 'worst', 'year-unit');

const SINCE_THEN = anyOf('year-unit', 'anniversary', 'history');

export function isHistory(
  items: readonly Item[],
  at: number,
  whole: Span,
  passage: Passage,
  measure: Measure | null,
): boolean {
  const clause = untilOther(items, at, whole);
  const counted = passage.counted || countedBefore(items, at);
  // "Six men were arrested and charged with killing 40 people": the arrests are of now, only the dead are not.
  const old = measure === 'detained' ? ANNIVERSARIES : OLD_EVENTS;
  // "fifty years after the fighting 951 are still missing"
  if (measure === 'missing' && mentions(items, STILL) && within(items, clause, (item) => isAny(item, STILL)))
    return false;
  if (passage.past && measure !== 'detained' && !opensElsewhere(items)) return true;
  if (mentions(items, SINCE_THEN) && isCountedSince(items, at)) return false;
  if (
    mentions(items, old) &&
    within(
      items,
      { from: 0, to: Math.min(items.length - 1, 200) },
      // "the court's forensic office said": whose office it is.
      // "protesting outside the court"
      (item, index) =>
        isAny(item, old) &&
        !isMark(items[index + 1], "'s", '’s') &&
        // "Tambo Memorial Hospital"
        !is(items[index + 1], 'care-place', 'facility') &&
        // "the unrest since the anniversary of the revolution"
        !is(items[is(items[index - 1], 'article') ? index - 2 : index - 1], 'overall') &&
        !is(items[index - 1], 'near') &&
        !isOfNoHarm(items, index, at) &&
        !isHarmedOne(items, index) &&
        !setOffUnrest(items, index) &&
        !isRunningSince(items, index, at) &&
        !isOfOther(items, at, index),
    )
  )
    return true;
  if (measure !== 'missing' && mentions(items, LAST_YEAR) && isByThen(items, at, clause)) return true;
  if (measure !== 'missing' && mentions(items, SAME) && opensAtSamePlace(items, at)) return true;
  // "In 2018/19 it had counted 607 deaths"
  if (counted && measure !== 'missing' && is(items[0], 'in') && isSeason(items[1])) return true;
  if (!namesYear(items) && !mentions(items, HISTORY)) return false;
  if (measure !== 'missing' && isOldEntry(items, at, counted)) return true;
  const near = clauseAndHead(items, at, clause);
  if (measure !== 'missing' && mentions(items, SAME) && isAtSamePlace(items, near)) return true;
  if (followsFall(items, at) || isWhereOnce(items, at, clause) || opensWithLike(items, clause)) return true;
  const isThen = (item: Item | undefined, index: number) => is(item, 'history') && !isSince(items, index, at);
  if (within(items, near, isThen) || isSetInThePast(items, clause)) return true;
  if (
    near.from < clause.from &&
    !is(items[clause.from], 'with') &&
    within(items, near, (item) => is(item, 'worst')) &&
    !isOnDay(items, near.from, clause.from)
  )
    return true;
  // Who is missing is so still, "fifty years after the fighting".
  if (
    measure !== 'missing' &&
    within(
      items,
      near,
      (item, index) => is(item, 'year-unit') && yearsAgo(items, index) && !isSince(items, index, at),
    )
  )
    return true;
  // "En 1997, el huracán Paulina causó…": the year leads the whole sentence.
  const leads =
    pastYear(items, 1, items[1], passage) || (measure !== 'missing' && isLongAgo(items, 1, items[1]));
  if (is(items[0], 'in') && leads) return true;
  if (measure !== 'missing' && counted && opensWithWholeYear(items, at)) return true;
  if (measure !== 'missing' && (opensWithOldYear(items) || opensYearsAgo(items))) return true;
  if (opensWithLast(items, at) || opensInYear(items, at, counted, passage)) return true;
  if (measure === 'killed' && (isAsideLongAgo(items, clause) || happenedLongAgo(items))) return true;
  if (asideYear(items, clause, passage) || eventOfYear(items, at) || recalled(items, clause)) return true;
  if ((!passage.opening || is(items[0], 'more')) && isAnotherYears(items, at)) return true;
  if (measure !== 'missing' && followsOldEvent(items, at)) return true;
  if (!passage.opening && isNamedEvents(items, at, clause, passage)) return true;
  if (counted && measure !== 'missing' && within(items, near, (_, index) => isYearAlone(items, index)))
    return true;
  // "En junio de 2023, un motín causó 46 muertes", "En Hathras, en julio de 2024, una estampida mató a 121"
  const isSet = (_: Item | undefined, index: number) =>
    isYearAlone(items, index) && isMark(items[index + 1], ',');
  if (counted && measure !== 'missing' && within(items, partBefore(items, at), isSet)) return true;
  // "En Pamplona han muerto 16 mozos desde 1924"
  // "son 41 las muertes este año y 640 desde 2001": of another count.
  const isOfNext = (year: number) => items.slice(at + 1, year).some(isCount);
  const isOld = (item: Item | undefined, year: number) =>
    item?.number?.year === true && item.number.value < LONG_AGO && !isOfNext(year);
  if (counted && measure === 'killed' && within(items, near, isOld)) return true;
  // "de un tipo que en 2010 mató a tres especialistas"
  const isTold = (_: Item | undefined, index: number) =>
    items[index]?.number?.year === true && is(items[index - 1], 'in') && is(items[index - 2], 'relative');
  if (measure !== 'missing' && within(items, near, isTold)) return true;
  // Who is missing since an old war is missing still.
  if (measure !== 'missing' && within(items, near, (item, index) => isLongAgo(items, index, item)))
    return true;
  return within(
    items,
    near,
    (item, index) =>
      pastYear(items, index, item, passage) &&
      (measure !== 'missing' || (item?.number?.value ?? 0) >= LONG_AGO),
  );
}

/** "protests after the conviction of the leader", "riots that followed his sentencing": a verdict that set off an unrest is not over those who died in it. */
export function setOffUnrest(items: readonly Item[], verdict: number): boolean {
  for (let at = verdict - 2; at >= verdict - SET_OFF; at -= 1) {
    const next = items[at + 1];
    if (next === undefined || next.kind === 'mark' || next.number !== null || next.entry.harm !== null)
      return false;
    // "riots after", "protests against", "unrest that followed", "violence sparked by"
    const leads = is(next, 'subordinate', 'with', 'relative', 'by') || is(items[at + 2], 'by');
    if (is(items[at], 'event-noun') && !is(items[at], 'month', 'facility')) return leads;
  }
  return false;
}

/** Items from an unrest to the verdict that set it off. */
const SET_OFF = 5;

/** "Nine people died on Monday on the road where 12 were killed in 1998": up to where another count has its place, and its time. */
function untilOther(items: readonly Item[], at: number, { from, to }: Span): Span {
  if (!namesYear(items)) return { from, to };
  for (let where = at + 1; where < to; where += 1) {
    const isIn = is(items[where], 'relative') && is(items[where - 1], 'in');
    if (!isIn && !is(items[where], 'wherein')) continue;
    if (items.slice(where + 1, where + OTHER).some(isCount)) return { from, to: where - 1 };
  }
  return { from, to };
}

/** Items from "where" to the other count. */
const OTHER = 5;

/** "1,440 civilians have been killed since the war began two years ago": what began then goes on, and is counted since. */
function isSince(items: readonly Item[], then: number, at: number): boolean {
  let since = then - 1;
  // "desde que comenzó" is one phrase.
  const opens = (item: Item | undefined) => is(item, 'overall') && (is(item, 'ago') || hasSeveralWords(item));
  while (since > then - BEGAN && !opens(items[since])) {
    if (items[since] === undefined || items[since]?.kind === 'mark') return false;
    since -= 1;
  }
  if (since <= then - BEGAN || !items.slice(since, then).some((item) => is(item, 'ongoing'))) return false;
  return at < since || (at > then && items.slice(then, at).some((item) => isMark(item, ',')));
}

/** "In Tresco, meanwhile, an ambush killed three", "En otro hecho, …": another event than the old one that was told of before. */
export function opensElsewhere(items: readonly Item[]): boolean {
  if (!mentions(items, ELSEWHERE)) return false;
  const cue = items.slice(0, HEAD).findIndex((item) => isAny(item, ELSEWHERE));
  // "In another attack by the group, 30 died": of long ago as well, unless a day is named.
  return cue >= 0 && (!is(items[cue + 1], 'event-noun') || mentions(items, PERIODS));
}

const ELSEWHERE = anyOf('elsewhere');
const PERIODS = anyOf('period');
/** Items of "Outside the port of Tresco, meanwhile,". */
const HEAD = 8;

/** "The bloodiest day was 16 December, when eight protesters were shot dead": the worst of days of what goes on. */
function isOnDay(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.findIndex((item, at) => at >= from && at < to && is(item, 'be', 'occurs', 'happened'));
  const day = is(items[verb + 1], 'in', 'date-article') ? verb + 2 : verb + 1;
  const isDay = is(items[day], 'weekday', 'month', 'period') || isMonthDay(items, day);
  return verb > from && isDay && day < to && is(items[to], 'subordinate', 'wherein');
}

function isMonthDay(items: readonly Item[], day: number): boolean {
  return (
    items[day]?.number?.year === false && items.slice(day + 1, day + 3).some((item) => is(item, 'month'))
  );
}

/** "In a similar accident in May, 29 people died": the event of another time opens the sentence. */
function opensWithLike(items: readonly Item[], { from }: Span): boolean {
  if (!is(items[0], 'in') || !is(items[1], 'history')) return false;
  return items.findIndex((item) => isMark(item, ',')) === from - 1;
}

/** "A bomb killed a judge and four guards": who came to harm, and nobody who judges. */
function isHarmedOne(items: readonly Item[], who: number): boolean {
  const opener = items[who - 1];
  const isNamed = is(opener, 'article') || opener?.number != null;
  const isObject = isNamed && peopleOf(items[who]) !== null;
  return isObject && hasForm(items[who - 2], 'inflict', 'either', 'suffer');
}

/** "Three people were killed on the 14th anniversary of the coup": of a day on which nobody is said to have come to harm. */
function isOfNoHarm(items: readonly Item[], anniversary: number, at: number): boolean {
  if (!isAny(items[anniversary], ANNIVERSARIES) || !is(items[anniversary + 1], 'of')) return false;
  let from = anniversary - 1;
  while (anniversary - from < DAY && items[from]?.kind !== 'mark' && !is(items[from], 'in')) from -= 1;
  const noun = items[is(items[anniversary + 2], 'article') ? anniversary + 3 : anniversary + 2];
  const isEvent =
    noun === undefined || noun.capital || noun.entry.harm !== null || is(noun, 'event-noun', 'storm');
  // "On the anniversary of the crash that killed 14", "…, relatives of the 14 killed gathered"
  const comma = items.findLastIndex((item, index) => index < at && index > anniversary && isMark(item, ','));
  const opens =
    comma > 0 && at - comma <= DAY && !items.slice(comma, at).some((item) => is(item, 'of', 'relative'));
  if (at > anniversary && !opens) return false;
  return is(items[from], 'in') && !isEvent && noun.kind !== 'mark';
}

/** "A un año de que estallara la pugna, Sinaloa acumula 1.850 homicidios", "A un año del inicio de la guerra han muerto 12.000": what began then goes on, and is counted since. */
function isRunningSince(items: readonly Item[], anniversary: number, at: number): boolean {
  // "En el tercer aniversario"
  const opens = is(items[0], 'in') && anniversary <= NTH;
  if ((anniversary > 1 && !opens) || at < anniversary) return false;
  const comma = items.findIndex((item, index) => index > anniversary && isMark(item, ','));
  const opening = items.slice(anniversary, comma < 0 || comma > at ? at : comma);
  const goesOn = opening.some((item) => is(item, 'ongoing'));
  // "A tres años de decretado el régimen": an act, and no event that killed anybody.
  // "Al cumplirse tres años del bloqueo"
  const behind = is(items[anniversary + 1], 'of') ? anniversary + 2 : anniversary + 1;
  const noun = items[is(items[behind], 'article') ? behind + 1 : behind];
  const isAct = is(noun, 'relative') || (isUnknown(noun) && !noun?.capital);
  const began =
    isAct && opening.every((item) => item.entry.harm === null && !is(item, 'event-noun', 'storm'));
  const main = items.slice(comma < 0 || comma > at ? anniversary : comma, at);
  const isOfNow = main.some((item) => is(item, 'place-counts', 'link', 'overall', 'aux', 'report', 'hold'));
  return (goesOn || began) && isOfNow && !main.some((item) => is(item, 'kin', 'relative'));
}

/** Items of "en el tercer", before "aniversario". */
const NTH = 3;

/** "Four years after the coup AAPP has verified 6,239 deaths", "Tres años después, la ONU ha registrado 12.000 civiles muertos": so many since then. */
function isCountedSince(items: readonly Item[], at: number): boolean {
  let unit = 0;
  while (unit < OPENING && !isAny(items[unit], SINCE_THEN)) unit += 1;
  // "Three years on", "a year after the": one phrase.
  const isPhrase = is(items[unit], 'anniversary', 'history');
  if (unit === OPENING || unit > at || !(isPhrase || is(items[unit + 1], 'ago'))) return false;
  let verb = at - 1;
  while (items[verb]?.entry.before != null || is(items[verb], 'article')) verb -= 1;
  if (!is(items[verb], 'hold', 'report', 'light', 'filler') || is(items[verb], 'aux')) return false;
  const has = items[verb]?.fold.split(' ') ?? [];
  const isPerfect = PERFECT.has(has[0] ?? '') || PERFECT.has(items[verb - 1]?.fold ?? '');
  return isPerfect && !items.slice(unit, verb).some((item) => is(item, 'kin', 'relative'));
}

/** What a verb of now opens with. */
const PERFECT = new Set(['has', 'have', 'ha', 'han']);

/** Items from "on" to the anniversary. */
const DAY = 4;

/** "Twelve people died and the court issued 14 warrants": the subject of another clause. */
function isOfOther(items: readonly Item[], at: number, index: number): boolean {
  const article = is(items[index], 'article') || hasSeveralWords(items[index]) ? index : index - 1;
  const isArticle = is(items[article], 'article') || article === index;
  if (index <= at) return false;
  return (
    (isArticle && is(items[article - 1], 'and')) || items.slice(at, index).some((item) => isMark(item, ';'))
  );
}

/** "Shelling injured 12 people; a strike on the same market in 2023 had killed 16": what the part before has counted without a year. */
function countedBefore(items: readonly Item[], at: number): boolean {
  let end = at;
  while (end > 0 && !isMark(items[end], ';')) end -= 1;
  const before = items.slice(0, end);
  const counts = before.some(isCount);
  return (
    counts &&
    before.some(({ entry }) => entry.harm !== null) &&
    !before.some(({ number }) => number?.year === true)
  );
}

/** "Decades ago, a landslide killed…", "a landslide, some ten years ago, killed…": the time stands alone before a comma. */
function isSetInThePast(items: readonly Item[], { from }: Span): boolean {
  let to = from - 2;
  // "Twelve years ago today,"
  while (is(items[to], 'period', 'before-word') && !is(items[to], 'ago', 'year-unit', 'history')) to -= 1;
  if (to < 0 || !isMark(items[from - 1], ',')) return false;
  // "El colapso de Mariana, tres años atrás, costó 19 vidas"
  const first = items[to - 1]?.number?.article === false ? to - 1 : to;
  if (is(items[to], 'history')) return first === 0 || isMark(items[first - 1], ',');
  const years = is(items[to], 'ago') ? to - 1 : to;
  if (!is(items[years], 'year-unit') || !yearsAgo(items, years)) return false;
  // "the building came down twelve years ago, killing 1,134"
  if (is(items[to], 'ago') && hasForm(items[from], 'inflict')) return true;
  const start = clauseAround(items, to).from;
  return years - start <= 2 && (start === years - 1 || leadsTime(items[start]));
}

/** "hace diez años", "some ten years ago"; not "founded ten years ago". */
function leadsTime(item: Item | undefined): boolean {
  return is(item, 'ago', 'more-than') || (item?.entry.before ?? null) !== null;
}

/**
 * "Three weeks ago floods in the same plain cost 17 lives", "Hace tres semanas un incendio en el mismo mercado mató a seis": another event
 * at the place that is told of now.
 */
function opensAtSamePlace(items: readonly Item[], at: number): boolean {
  const ago = items.slice(0, OPENING).findIndex((item) => is(item, 'ago', 'last-year', 'before-word'));
  if (ago < 0 || !items.slice(0, ago + 3).some((item) => is(item, 'unit', 'last-year', 'before-word')))
    return false;
  const event = items.findIndex((item, index) => index > ago && index < SAME_PLACE && is(item, 'event-noun'));
  if (event < 0 || event > at || is(items[event], 'ongoing') || is(items[event - 1], 'article')) return false;
  const same = items.findIndex(
    (item, index) => index > event && index < event + SAME_PLACE && isAny(item, SAME),
  );
  return same > event && !is(items[same + 1], 'unit', 'period', 'weekday', 'year-unit');
}

/** "Last year, at this point, the rains had left 74 dead": so many by then, to compare with. */
function isByThen(items: readonly Item[], at: number, { from }: Span): boolean {
  if (!items.slice(0, OPENING).some((item) => isAny(item, LAST_YEAR))) return false;
  return items.slice(from, at).some((item) => is(item, 'had'));
}

const LAST_YEAR = anyOf('last-year');

/** "It replaces the bridge that collapsed in 2007, killing 11", "el que se derrumbó en 2007 y mató a 11": what fell then, and is only described. */
function followsFall(items: readonly Item[], at: number): boolean {
  let join = at - 1;
  while (at - join < FELL && !isMark(items[join], ',') && !is(items[join], 'and')) join -= 1;
  const year = join - 1;
  if (items[year]?.number?.year !== true || !is(items[year - 1], 'in')) return false;
  if (!items.slice(join, at).some((item) => hasForm(item, 'inflict', 'event'))) return false;
  const before = items.slice(Math.max(0, year - FELL), year);
  const fell = before.findLastIndex((item) => is(item, 'befell', 'of-things'));
  const opener = before[fell - 1];
  // "replaces the one that" is one phrase.
  return fell > 0 && (is(opener, 'relative', 'history') || is(before[fell - 2], 'relative'));
}

/** Items from what fell to its year, and from what it did to whom. */
const FELL = 6;

/** "Twenty people died on the same stretch of road in 2017", "En 2017 murieron 20 en la misma curva": a year without a day, at the place that is told of now. */
function isAtSamePlace(items: readonly Item[], near: Span): boolean {
  const isDated = isYearAlone(items, 1) || within(items, near, (_, index) => isYearAlone(items, index));
  if (!isDated) return false;
  return within(items, near, (item, index) => {
    const isThere = isAny(item, SAME) && is(items[index - 1], 'article') && is(items[index - 2], 'in');
    return isThere && !is(items[index + 1], 'unit', 'period', 'weekday', 'year-unit', 'month');
  });
}

const SAME = anyOf('same');
/** Items from the time to the event, and from there to its place. */
const SAME_PLACE = 10;

/** "Hace 38 años, un 19 de septiembre, el terremoto dejó 6 mil muertos", "Hoy hace diez años un alud sepultó Armo; murieron 61 vecinos": what leads the sentence is of all of it, unless it comes to speak of now. */
function opensYearsAgo(items: readonly Item[]): boolean {
  const years = items.slice(0, OPENING).findIndex((item) => is(item, 'year-unit'));
  if (years < 1 || !yearsAgo(items, years) || items.slice(0, years).some((item) => isMark(item, ',')))
    return false;
  const comma = items.findIndex((item) => isMark(item, ','));
  if (comma > 0 && comma <= OPENING) return true;
  return !items.slice(years + THEN).some((item) => is(item, 'period', 'now', 'still', 'overall'));
}

/** Items from the years to what was then, over "ago today". */
const THEN = 3;

/** "The road, where 13 people were killed in a bus crash in 2009, is to be widened" */
function recalled(items: readonly Item[], clause: Span): boolean {
  // "el más fuerte desde 2016, cuando otro causó 546 decesos"
  const isThen = isMark(items[clause.from - 1], ',') && is(items[clause.from], 'subordinate');
  if (isThen && items[clause.from - 2]?.number?.year === true && !is(items[clause.from], 'overall'))
    return true;
  if (!isMark(items[clause.from - 1], ',') || !is(items[clause.from], 'relative', 'there')) return false;
  const year = items.findIndex(
    (item, at) => at > clause.from && at <= clause.to && item.number?.year === true,
  );
  return year > 0 && is(items[year - 1], 'in') && !is(items[year - 2], 'ongoing');
}

/** Items in which a sentence names the event that it tells of. */
const OPENING = 4;

function yearsAgo(items: readonly Item[], at: number): boolean {
  const number = items[at - 1]?.number ?? items[at - 2]?.number;
  if (number === null || number === undefined) return false;
  if (is(items[at + 1], 'ago')) return true;
  // "A veinte años del descarrilamiento, que se cobró…"
  const first = items[at - 1]?.number ? at - 2 : at - 3;
  if (is(items[at + 1], 'of') && is(items[first], 'to') && first <= 1) return !beganThen(items, at);
  return is(items[at - 2], 'ago') && !is(items[at - 2], 'relative');
}

/** "A un año del inicio de la crisis": what began then, and goes on. */
function beganThen(items: readonly Item[], years: number): boolean {
  const noun = items[years + 2];
  const isBeginning = isUnknown(noun) && !noun?.capital;
  return isBeginning && items.slice(years + 3, years + BEGAN).some((item) => is(item, 'ongoing'));
}

/** Items from the years to what began: "del inicio de la". */
const BEGAN = 7;

/** "The mine where 34 workers were shot dead in 2012 reopened", "the fire that killed 72 people in 2017": once, said of what is told now. */
function isWhereOnce(items: readonly Item[], at: number, clause: Span): boolean {
  let opens = at;
  while (opens > clause.from && !saysWhich(items, opens)) opens -= 1;
  if (!saysWhich(items, opens)) return false;
  for (let next = at + 1; next < clause.to; next += 1)
    if (items[next]?.number?.year === true) return items[next + 1]?.kind !== 'mark';
  return false;
}

/** "where", "that" right behind what is meant: behind a comma or a name it tells of now ("in Tarvo, where 12 died in 2024"). */
function saysWhich(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || before.kind === 'mark' || before.capital) return false;
  return is(items[at], 'wherein') || (is(items[at], 'relative') && is(before, 'event-noun', 'facility'));
}
