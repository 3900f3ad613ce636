// Years that are over: events told by their year, entries that one heads, and which year of a text is an earlier one.

import { clauseAround, type Span } from '../text/clauses.ts';
import { hasForm, type Item, is, isMark, isUnknown, peopleOf } from '../text/items.ts';
import type { Passage } from './bars.ts';

/** "2018/19", "2018-19" */
export function isSeason(item: Item | undefined): boolean {
  return item?.kind === 'code' && SEASON.test(item.fold);
}

const SEASON = /^(?:19|20)\d\d ?[/–-] ?(?:\d\d){1,2}$/u;

/** "The same bend cost 17 lives in 2018": a year without a day, which nobody adds to what is new. */
export function isYearAlone(items: readonly Item[], at: number): boolean {
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
export function isLongAgo(items: readonly Item[], at: number, item: Item | undefined): boolean {
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

/** "El terremoto de 1985 mató a…", "the 1992 bombing": an event that is told by its year. */
export function eventOfYear(items: readonly Item[], at: number): boolean {
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
export function followsOldEvent(items: readonly Item[], at: number): boolean {
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
export function isOldEntry(items: readonly Item[], at: number, counted: boolean): boolean {
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
export function opensWithOldYear(items: readonly Item[]): boolean {
  const year = items.slice(0, OLD).findIndex(({ number }) => number?.year === true);
  const article = items[year - 1];
  if (year < 1 || !is(article, 'article') || !isLongAgo(items, year, items[year])) return false;
  return article?.first === true || isMark(items[year - 2], '–', '—', '-');
}

/**
 * "Van 174 muertes. En todo 2022 hubo 84", "In the whole of 2022 there were 84", "The year 2023 closed with 84": beside what has been
 * counted of now.
 */
export function opensWithWholeYear(items: readonly Item[], at: number): boolean {
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

/** "During the 2022 protests over a death, 500 demonstrators were killed": the year of an event that leads the sentence, where a later one is told of. */
export function opensInYear(
  items: readonly Item[],
  at: number,
  counted: boolean,
  { latestYear }: Passage,
): boolean {
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
export function opensWithLast(items: readonly Item[], at: number): boolean {
  const [first, last, event] = items;
  if (!is(first, 'article') || !is(last, 'previous') || is(event, 'whole-word', 'report-noun')) return false;
  const isWhen = (item: Item, index: number) => item.number?.year === true && is(items[index + 1], 'in');
  return items.slice(2, Math.min(at, OF_YEAR)).some(isWhen);
}

/** Items between an event and its year, over its place. */
const OLD = 6;

/** "El huracán Mitch, en 1998, causó…", once the text has told of now. */
export function asideYear(items: readonly Item[], clause: Span, { opening }: Passage): boolean {
  const year = clause.from - 2;
  if (opening || !isMark(items[clause.from - 1], ',') || !items[year]?.number?.year) return false;
  // ", en 1997 y 1998,"
  const first = is(items[year - 1], 'and') && items[year - 2]?.number?.year ? year - 2 : year;
  return is(items[first - 1], 'in') && isMark(items[first - 2], ',');
}

/** "Audrey, on the same stretch of coast in 1957, drowned 400": where and when another event was, between its name and its verb. */
export function isAsideLongAgo(items: readonly Item[], { from }: Span): boolean {
  const year = items[from - 2]?.number;
  if (!isMark(items[from - 1], ',') || year?.year !== true || year.value >= LONG_AGO) return false;
  if (!is(items[from - 3], 'in') || !hasForm(items[from], 'inflict', 'either', 'suffer')) return false;
  const opens = clauseAround(items, from - 2).from;
  return isMark(items[opens - 1], ',') && is(items[opens], 'in');
}

/** "recuerda una superviviente del incendio de la discoteca, ocurrido en 1993": what a sentence says of its event. */
export function happenedLongAgo(items: readonly Item[]): boolean {
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
export function isAnotherYears(items: readonly Item[], at: number): boolean {
  const opens = items[0]?.number?.article === true || is(items[0], 'more');
  const event = items.findIndex((item, index) => index < OPENING && is(item, 'event-noun'));
  if (!opens || event < 1 || is(items[event], 'ongoing')) return false;
  return items.slice(event, at).some((item, index, between) => {
    const before = between[index - 1];
    return item.number?.year === true && (is(before, 'in') || isMark(before, ':', ';'));
  });
}

/** "El huracán Stan causó 669 muertes en 2005": an event told by its name and its year, once the text has told of now. */
export function isNamedEvents(items: readonly Item[], at: number, { to }: Span, passage: Passage): boolean {
  const isEvent = is(items[0], 'article') && is(items[1], 'event-noun', 'storm') && !is(items[1], 'ongoing');
  if (!isEvent || !(items[2]?.capital || items[3]?.capital)) return false;
  return items.slice(at, to + 1).some((item, index) => {
    const before = items[at + index - 1];
    return item.number?.year === true && item.number.value === passage.earliestYear && is(before, 'in');
  });
}

export function pastYear(
  items: readonly Item[],
  at: number,
  item: Item | undefined,
  passage: Passage,
): boolean {
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

/** Items in which a sentence names the event that it tells of. */
const OPENING = 4;
