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

/** "2018/19", "2018-19" */
function isSeason(item: Item | undefined): boolean {
  return item?.kind === 'code' && SEASON.test(item.fold);
}

const SEASON = /^(?:19|20)\d\d ?[/–-] ?(?:\d\d){1,2}$/u;

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

/** "The same bend cost 17 lives in 2018": a year without a day, which nobody adds to what is new. */
function isYearAlone(items: readonly Item[], at: number): boolean {
  if (items[at]?.number?.year !== true || opensSpan(items, at)) return false;
  // "en junio de 2023", "in June 2023"; not "el 7 de junio de 2023"
  let before = at - 1;
  while (is(items[before], 'of', 'month')) before -= 1;
  // "en la temporada de 2023", "a 2021 mutiny"
  // "el Niño costero de 2017", "la tragedia de 2017"
  const isSeason = is(items[at - 1], 'of') && [at - 3, at - 4].some((near) => is(items[near], 'article'));
  // "The 2023 quakes took 53,000 lives"
  const isThat = is(items[at - 1], 'article') && is(items[at + 1], 'event-noun');
  const isKind = isThat || (items[at - 1]?.number?.article === true && items[at + 1]?.kind !== 'mark');
  // "during the unrest of July 2005"
  const isEvent = before < at - 1 && is(items[before], 'event-noun') && is(items[before + 1], 'of');
  return is(items[before], 'in', 'period') || isSeason || isKind || isEvent;
}

/** "the 73 people who died when the cinema burned down in 1981" */
function isLongAgo(items: readonly Item[], at: number, item: Item | undefined): boolean {
  // "1958 detenciones" is a count; "the quake in 1999 killed 17,000" is none.
  const counted = items[at + 1]?.entry.harm != null || peopleOf(items[at + 1]) !== null;
  // "the 1948 nurse's diary"
  const isOwner = isMark(items[at + 2], "'s", '’s');
  const counts = counted && !is(items[at - 1], 'in') && !isOwner;
  // "un edificio de 1912", "a bridge of 1974": how old a thing is.
  const thing = items[is(items[at - 1], 'of', 'from') ? at - 2 : at - 1];
  if (is(thing, 'thing', 'facility', 'place-noun') && !is(thing, 'event-noun')) return false;
  return item?.number?.year === true && item.number.value < LONG_AGO && !counts && !opensSpan(items, at);
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

/** "El terremoto de 1985 mató a…", "the 1992 bombing": an event that is told by its year. */
function eventOfYear(items: readonly Item[], at: number): boolean {
  if (isInEventOfYear(items, at)) return true;
  for (let back = at - 1; back >= Math.max(0, at - 16) && !isMark(items[back], ';', ':', '.'); back -= 1) {
    // "six fewer than in 2023, and 194 were hurt": a new number behind the join.
    if (isMark(items[back], ',') && is(items[back + 1], 'and')) return false;
    if (!items[back]?.number?.year) continue;
    // "the explosion of 6 December 1917, which killed 2,000 people, wounded 9,000": of a day long ago.
    let day = back - 1;
    while (day > 0 && (is(items[day], 'month') || items[day]?.number?.article === false)) day -= 1;
    const isLong = day < back - 1 && is(items[day], 'of') && is(items[day - 1], 'event-noun');
    if (isLong && (items[back]?.number?.value ?? 0) < LONG_AGO) return true;
    // "that of 2018–2020 ended with 2,287 dead"
    const isJoined = isMark(items[back - 1], '–', '-', '—') || is(items[back - 1], 'to');
    const isSpan = isJoined && items[back - 2]?.number?.year === true;
    if (isSpan && is(items[back - 3], 'of') && is(items[back - 4], 'article', 'event-noun')) return true;
    const event = is(items[back - 1], 'of') ? items[overPlace(items, back - 2)] : items[back + 1];
    // "el de 1985", "recuerda al de 1998", "that of 2010", "the last such storm, in 1999,"
    const one = items[back - 2];
    // "el de octubre de 2017"
    const isThatOf = is(one, 'month') && is(items[back - 3], 'of') && is(items[back - 4], 'article');
    const isOne = isThatOf || is(one, 'article', 'to', 'singling') || one?.number?.value === 1;
    const oneOf = is(items[back - 1], 'of', 'in') && isOne;
    const aside =
      is(items[back - 1], 'in') && isMark(items[back - 2], ',') && is(items[back - 3], 'event-noun');
    if (aside && !is(items[back - 3], 'ongoing')) return true;
    // "on a bend where a crash in 2019 cost 31 lives"
    const isSome =
      is(items[back - 1], 'in') && is(items[back - 2], 'event-noun') && !is(items[back - 2], 'ongoing');
    if (isSome && items[back - 3]?.number?.article) return true;
    return (is(event, 'event-noun') && !is(event, 'ongoing')) || oneOf;
  }
  return false;
}

/** "the 14 people killed in the 2015 bombing": the event stands behind them. */
function isInEventOfYear(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + OLD_EVENT && items[next]?.kind !== 'mark'; next += 1) {
    const { number } = items[next] ?? {};
    if (number?.year !== true) {
      if (number?.article === false) return false;
      continue;
    }
    // "los 51 fallecidos en la tragedia ferroviaria de 2012"
    const event = is(items[next - 1], 'of') ? overPlace(items, next - 2) : -1;
    if (is(items[event], 'event-noun') && !is(items[event], 'ongoing'))
      return [event - 1, at - 1].every((near) => is(items[near], 'article')) && is(items[event - 2], 'in');
    const isIn = is(items[next - 1], 'article') && is(items[next - 2], 'in');
    return isIn && is(items[next + 1], 'event-noun') && !is(items[next + 1], 'ongoing');
  }
  return false;
}

/** Items from a number to the event that it is of. */
const OLD_EVENT = 10;

/** "el terremoto de Valdivia (de 1960)": back over the place or its kind, to what was there. */
function overPlace(items: readonly Item[], from: number): number {
  // "la tragedia ferroviaria (de 2012)"
  if (isUnknown(items[from]) && !items[from]?.capital && is(items[from - 1], 'event-noun')) return from - 1;
  // "el choque de trenes de 2005"
  if (is(items[from], 'thing') && is(items[from - 1], 'of') && is(items[from - 2], 'event-noun'))
    return from - 2;
  let at = from;
  while (at > 0 && items[at]?.capital) at -= 1;
  return at < from && is(items[at], 'of', 'in') ? at - 1 : from;
}

/** "una sala al accidente de los Andes de 1972: viajaban 45 personas, 29 murieron" */
function followsOldEvent(items: readonly Item[], at: number): boolean {
  const colon = items.findIndex((item) => isMark(item, ':'));
  if (colon < 0 || colon > at) return false;
  return items.slice(0, colon).some((item, year) => {
    if (item.number?.year !== true || item.number.value >= LONG_AGO || !is(items[year - 1], 'of'))
      return false;
    return items
      .slice(Math.max(0, year - OLD), year)
      .some((one) => is(one, 'event-noun') && !is(one, 'ongoing'));
  });
}

/** An entry that says where and when it was, right before its count or at its head. */
function isOldEntry(items: readonly Item[], at: number, counted: boolean): boolean {
  return (
    isPlaceYear(items, at) ||
    datesEntry(items, at) ||
    isListedByYear(items, at) ||
    (counted && isBracketYear(items, at))
  );
}

/** "The country's worst floods: 1954, 2,300 dead; 1978, 410 dead": events by their years, the first long ago. */
function isListedByYear(items: readonly Item[], at: number): boolean {
  const colon = items.findIndex((item) => isMark(item, ':'));
  if (colon < 0 || colon > at) return false;
  const year = is(items[colon + 1], 'in') ? colon + 2 : colon + 1;
  const isOld = items[year]?.number?.year === true && (items[year]?.number?.value ?? 0) < LONG_AGO;
  if (!isOld || !isMark(items[year + 1], ',')) return false;
  return items.slice(0, colon).some((item) => is(item, 'event-noun', 'storm') && !is(item, 'ongoing'));
}

/** "Heysel, 1985, 39": a place and a year, right before a count. */
function isPlaceYear(items: readonly Item[], at: number): boolean {
  const year = items[at - 2]?.number;
  const commas = isMark(items[at - 1], ',') && isMark(items[at - 3], ',');
  return commas && year?.year === true && items[at - 4]?.capital === true && !is(items[at - 4], 'month');
}

/** "Cromañón (Argentina, 2004), 194": where and when another event was, right before its count. */
function isBracketYear(items: readonly Item[], at: number): boolean {
  const close = isMark(items[at - 1], ',', ':') ? at - 2 : at - 1;
  return isMark(items[close], ')') && items[close - 1]?.number?.year === true;
}

/** "- 30 de julio de 1993: catorce muertos", "Carandirú, São Paulo, 2 de octubre de 1992: …", "This week in 1953: …": an entry that a day long ago heads. */
function datesEntry(items: readonly Item[], at: number): boolean {
  // "1906, Valparaíso, 8,2 Mw, unos 3.000 muertos."
  const heads = items[0]?.number?.year === true && items[0].number.value < LONG_AGO;
  if (heads && (isMark(items[1], ',', '–', '—', '|', ';') || items[1]?.capital)) return true;
  const colon = items.findIndex((item) => isMark(item, ':'));
  const year = items[colon - 1]?.number;
  if (colon < 1 || colon > at || year?.year !== true || year.value >= LONG_AGO) return false;
  return items
    .slice(0, colon)
    .every(
      (item) =>
        item.kind === 'mark' ||
        item.number !== null ||
        item.capital ||
        is(item, 'month', 'of', 'article', 'date-article', 'period', 'in'),
    );
}

/** "The 1948 diary, which the museum bought, lists 23 wounded", "Jerusalem – The 1948 diary": what the sentence is about is of long ago. */
function opensWithOldYear(items: readonly Item[]): boolean {
  const year = items.slice(0, OLD).findIndex(({ number }) => number?.year === true);
  const article = items[year - 1];
  if (year < 1 || !is(article, 'article') || !isLongAgo(items, year, items[year])) return false;
  return article?.first === true || isMark(items[year - 2], '–', '—', '-');
}

/**
 * "Van 174 muertes. En todo 2022 hubo 84", "In the whole of 2022 there were 84", "The year 2023 closed with 84": beside what has been
 * counted of now.
 */
function opensWithWholeYear(items: readonly Item[], at: number): boolean {
  const from = items.slice(0, at).findLastIndex((item) => isMark(item, ';')) + 1;
  const noun = is(items[from], 'article') ? from + 1 : from;
  // "El año 2023 cerró con 84", "The year 2023 closed with 84"
  if (is(items[noun], 'year-unit') && items[noun + 1]?.number?.year === true && at - noun <= CLOSED)
    return true;
  if (!is(items[from], 'in', 'overall')) return false;
  const year = items.slice(from, from + OPENING).findIndex(({ number }) => number?.year === true);
  return (
    year > 1 &&
    items.slice(from + 1, from + year).every((item) => isUnknown(item) || is(item, 'of', 'overall', 'all-of'))
  );
}

/** Items from the year to what it closed with. */
const CLOSED = 6;

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

/** "During the 2022 protests over a death, 500 demonstrators were killed": the year of an event that leads the sentence, where a later one is told of. */
function opensInYear(items: readonly Item[], at: number, counted: boolean, { latestYear }: Passage): boolean {
  if (!is(items[0], 'in', 'subordinate') || is(items[0], 'overall', 'from', 'relative')) return false;
  const year = items.slice(0, LEAD).findIndex(({ number }) => number?.year === true);
  if (year < 1 || year > at || items.slice(0, year).some((item) => isMark(item, ','))) return false;
  const isOfEvent = [year - 2, year - 3, year + 1].some((near) => is(items[near], 'event-noun', 'storm'));
  if (!isOfEvent || (!counted && (items[year]?.number?.value ?? 0) >= latestYear)) return false;
  // "During Typhoon Haiyan (2013) more than 6,300 people died"
  const isAside = isMark(items[year - 1], '(') && isMark(items[year + 1], ')');
  const lead = items.slice(0, OF_YEAR);
  const comma = isAside ? year + 1 : lead.findIndex((item, index) => index > year && isMark(item, ','));
  const isOfNow = (item: Item) => isMark(item, ';') || is(item, 'now', 'period', 'but', 'overall');
  return comma > 0 && comma < at && !items.slice(Math.max(comma, at - OF_YEAR), at).some(isOfNow);
}

/** Items in which a sentence says when it was, and those before a count that may say that it is of now. */
const LEAD = 7;
const OF_YEAR = 60;

/** "El anterior movimiento fuerte en la zona ocurrió en 2018 y causó dos muertos", "The previous quake, in 2018, killed two": what was there the time before. */
function opensWithLast(items: readonly Item[], at: number): boolean {
  const [first, last, event] = items;
  if (!is(first, 'article') || !is(last, 'previous') || is(event, 'whole-word', 'report-noun')) return false;
  const isWhen = (item: Item, index: number) => item.number?.year === true && is(items[index + 1], 'in');
  return items.slice(2, Math.min(at, OF_YEAR)).some(isWhen);
}

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

/** Items between an event and its year, over its place. */
const OLD = 6;

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

/** "El huracán Mitch, en 1998, causó…", once the text has told of now. */
function asideYear(items: readonly Item[], clause: Span, { opening }: Passage): boolean {
  const year = clause.from - 2;
  if (opening || !isMark(items[clause.from - 1], ',') || !items[year]?.number?.year) return false;
  // ", en 1997 y 1998,"
  const first = is(items[year - 1], 'and') && items[year - 2]?.number?.year ? year - 2 : year;
  return is(items[first - 1], 'in') && isMark(items[first - 2], ',');
}

/** "Audrey, on the same stretch of coast in 1957, drowned 400": where and when another event was, between its name and its verb. */
function isAsideLongAgo(items: readonly Item[], { from }: Span): boolean {
  const year = items[from - 2]?.number;
  if (!isMark(items[from - 1], ',') || year?.year !== true || year.value >= LONG_AGO) return false;
  if (!is(items[from - 3], 'in') || !hasForm(items[from], 'inflict', 'either', 'suffer')) return false;
  const opens = clauseAround(items, from - 2).from;
  return isMark(items[opens - 1], ',') && is(items[opens], 'in');
}

/** "recuerda una superviviente del incendio de la discoteca, ocurrido en 1993": what a sentence says of its event. */
function happenedLongAgo(items: readonly Item[]): boolean {
  return items.some(
    ({ number }, at) =>
      number?.year === true &&
      number.value < LONG_AGO &&
      is(items[at - 1], 'in') &&
      is(items[at - 2], 'happened') &&
      isMark(items[at - 3], ','),
  );
}

/** "A slide on the same slopes in 2010 took 350 lives", "Otros naufragios en esas aguas: 1998, 31 muertos": another event, with its year. */
function isAnotherYears(items: readonly Item[], at: number): boolean {
  const opens = items[0]?.number?.article === true || is(items[0], 'more');
  const event = items.findIndex((item, index) => index < OPENING && is(item, 'event-noun'));
  if (!opens || event < 1 || is(items[event], 'ongoing')) return false;
  return items.slice(event, at).some((item, index, between) => {
    const before = between[index - 1];
    return item.number?.year === true && (is(before, 'in') || isMark(before, ':', ';'));
  });
}

/** "El huracán Stan causó 669 muertes en 2005": an event told by its name and its year, once the text has told of now. */
function isNamedEvents(items: readonly Item[], at: number, { to }: Span, passage: Passage): boolean {
  const isEvent = is(items[0], 'article') && is(items[1], 'event-noun', 'storm') && !is(items[1], 'ongoing');
  if (!isEvent || !(items[2]?.capital || items[3]?.capital)) return false;
  return items.slice(at, to + 1).some((item, index) => {
    const before = items[at + index - 1];
    return item.number?.year === true && item.number.value === passage.earliestYear && is(before, 'in');
  });
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

function pastYear(items: readonly Item[], at: number, item: Item | undefined, passage: Passage): boolean {
  const number = item?.number;
  const month = is(items[at - 1], 'month') ? at - 1 : is(items[at - 2], 'month') ? at - 2 : -1;
  if (!number?.year) return false;
  if (month < 0 && (peopleOf(items[at + 1]) !== null || items[at + 1]?.entry.harm)) return false;
  if (opensSpan(items, at)) return false;
  // One year of several; "en 1997 y 1998" is over all the same.
  const isPair = is(items[at + 1], 'and', 'to') && items[at + 2]?.number?.year === true;
  if ((isPair || opensPeriod(items, at, passage)) && number.value >= LONG_AGO) return false;
  if (number.value < passage.latestYear) return true;
  // "El sismo dejó 12 muertos; en 2007 un terremoto mató a 596"
  const isNext = isMark(items[at - 2], ';');
  if (passage.opening && !isNext) return false;
  // "El sismo de octubre de 1986 causó…", once the text has told of now.
  if (month >= 0) return is(items[month - 1], 'of') && is(items[month - 2], 'event-noun');
  const before = items[at - 1];
  // "En 1997, el huracán…" after figures without a year; not one year of a series.
  const leads =
    is(before, 'in') && ((at === 1 && passage.numbered) || isNext) && passage.earliestYear === number.value;
  return leads || is(before, 'of') || is(items[at + 1], 'event-noun') || is(items[at + 2], 'event-noun');
}

/** "between July 2016 and May 2022": the first year of a time that ends in the latest one. */
function opensPeriod(items: readonly Item[], at: number, { latestYear }: Passage): boolean {
  if (!is(items[at + 1], 'and', 'to')) return false;
  const year = items.findIndex((item, to) => to > at + 1 && to <= at + PERIOD && item.number?.year === true);
  return items[year]?.number?.value === latestYear;
}

/** Items of "and 12 May 2022", behind the year before. */
const PERIOD = 5;

/** Nobody reports as news of now what was before this year: moved on once in a while. Who went missing then may be missing still. */
export const LONG_AGO = 2010;

/** "since 12 February 2011", "desde 2018": such a count goes on. */
function opensSpan(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    if (is(items[back], 'from', 'overall') && !is(items[back], 'of')) return true;
    if (items[back]?.kind === 'mark') return false;
  }
  return false;
}

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
