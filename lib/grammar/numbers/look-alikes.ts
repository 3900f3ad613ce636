// Numbers that count nobody: dates, hours, ages, money, shares, codes. What is left may count people.

import { isCountOfDate } from '../rules/date-entries.ts';
import type { Item, LookAlike } from '../text/items.ts';
import {
  hasForm,
  hasSeveralWords,
  is,
  isAny,
  isCount,
  isKindBehindName,
  isMark,
  isName,
  isUnknown,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { isAgeOfOutermost, isListedAge } from './age-asides.ts';
import { countsNext, countsPeople, isNameNumber } from './name-numbers.ts';
import { isPlusOfEither } from './plus.ts';

const CURRENCY = anyOf('currency');
const PERCENT = anyOf('percent');
const DATES = anyOf('month', 'date-article');
const CLOCK = anyOf('clock');
const RATE = anyOf('rate');
const AGED = anyOf('aged');
const OF_AGES = anyOf('aged', 'year-unit');
const BEFORE_AGES = anyOf('of', 'with', 'be');
const AND_OR_OR = anyOf('and', 'or');

/** More years than anybody has. */
const OLDEST = 110;

type Check = (items: readonly Item[], at: number) => boolean;

/** In order: the first that holds gives its name. */
const CHECKS: readonly (readonly [LookAlike, Check])[] = [
  ['fraction', (items, at) => items[at]?.number?.fraction === true],
  ['fraction', isOfVote],
  ['share', isOfEachTen],
  ['share', (items, at) => isAny(items[at + 1], PERCENT)],
  ['money', isMoney],
  ['date', isDate],
  ['year', isYear],
  ['clock', isClock],
  ['ordinal', isOrdinal],
  ['age', isAge],
  ['code', isCode],
  ['rate', isRate],
];

/** Takes items and the place of a number among them, gives what it is if it counts nobody, else null. Many rules ask it of the same number. */
export function lookAlike(items: readonly Item[], at: number): LookAlike | null {
  const row = items[0]?.row;
  if (row === undefined) return null;
  if (row.lookAlikes?.of !== items) row.lookAlikes = { of: items, known: [] };
  const { known } = row.lookAlikes;
  const before = known[at];
  if (before !== undefined) return before;
  const found = findLookAlike(items, at);
  known[at] = found;
  return found;
}

/** A number, no article, that looks like nothing but a count. */
export function isPlainCount(items: readonly Item[], at: number): boolean {
  return items[at]?.number?.article === false && lookAlike(items, at) === null;
}

function findLookAlike(items: readonly Item[], at: number): LookAlike | null {
  for (const [name, holds] of CHECKS) if (holds(items, at)) return name;
  return null;
}

/** "By 34 votes to 29 the Senate killed the bill", "por 41 votos contra 29": the other side of a vote or a game. */
function isOfVote(items: readonly Item[], at: number): boolean {
  if (!is(items[at - 1], 'to', 'with') || !is(items[at - 2], 'thing') || !isCount(items[at - 3]))
    return false;
  // "subió en dos días a 44"
  const isMoved = items.slice(Math.max(0, at - MOVED), at - 3).some((item) => is(item, 'link', 'revise'));
  const next = items[at + 1];
  return !isMoved && (next === undefined || next.kind === 'mark' || is(next, 'article'));
}

/** Items from a verb that moves a count to where it moves. */
const MOVED = 10;

/** "Nine in ten of those killed", "four out of five of the dead": how many of each ten, of whatever number. */
function isOfEachTen(items: readonly Item[], at: number): boolean {
  const first = is(items[at - 1], 'in', 'of') ? at - 2 : at;
  const few = items[first]?.number;
  const ten = items[first + 2]?.number;
  if (few == null || ten == null || few.article || few.value >= ten.value || ten.value > TEN) return false;
  if (!is(items[first + 1], 'in', 'of')) return false;
  return is(items[first + 3], 'them') || (is(items[first + 3], 'of') && is(items[first + 4], 'article'));
}

const TEN = 10;

function isMoney(items: readonly Item[], at: number): boolean {
  if (!mentions(items, CURRENCY)) return false;
  const next = is(items[at + 1], 'of') ? items[at + 2] : items[at + 1];
  if (is(next, 'currency') && peopleOf(next) !== null && cameToHarm(items, at)) return false;
  return is(items[at - 1], 'currency') || is(next, 'currency') || isGappedMoney(items, at);
}

/** "Murieron tres bolivianos", "tres bolivianos fueron detenidos": people of the name that their money has. */
function cameToHarm(items: readonly Item[], at: number): boolean {
  const before = items[is(items[at - 1], 'to') ? at - 2 : at - 1];
  const behind = items[is(items[at + 2], 'be', 'light', 'aux') ? at + 3 : at + 2];
  return hasForm(before, 'suffer', 'inflict', 'state') || hasForm(behind, 'suffer', 'state');
}

/** "The families of the dead will receive 5,000 dollars and the injured 1,000": the verb and the money are said once. */
function isGappedMoney(items: readonly Item[], at: number): boolean {
  const ends = items[at + 1];
  const people = items[at - 1];
  const isBare = ends === undefined || ends.kind === 'mark';
  const isTheirs = people !== undefined && (hasForm(people, 'state', 'either') || peopleOf(people) !== null);
  const joined = is(items[at - 2], 'article') ? at - 3 : at - 2;
  if (!isBare || !isTheirs || !(is(items[joined], 'and') || isMark(items[joined], ','))) return false;
  const sum = items.findLastIndex(({ number }, index) => index < joined && number?.article === false);
  return sum >= 0 && isMoney(items, sum);
}

function isDate(items: readonly Item[], at: number): boolean {
  return isPartOfDate(items, at) && !isCountOfDate(items, at) && !isOfNextDay(items, at);
}

/** "El viernes murieron tres, el sábado seis y el domingo cuatro": the counts of days, whose first is no date. */
function isOfNextDay(items: readonly Item[], at: number): boolean {
  const closes = items[at + 1] === undefined || items[at + 1]?.kind === 'mark' || is(items[at + 1], 'and');
  if (!is(items[at - 1], 'weekday') || !closes) return false;
  const join = is(items[at - 2], 'article') ? at - 3 : at - 2;
  if (!is(items[join], 'and') && !isMark(items[join], ',', ';')) return false;
  const first = items.findIndex((item) => is(item, 'weekday'));
  return (
    first < join &&
    items[first + 1]?.number == null &&
    items.slice(first, join).some(({ number }) => number !== null)
  );
}

function isPartOfDate(items: readonly Item[], at: number): boolean {
  if (items[at]?.number?.article || !mentions(items, DATES)) return false;
  if (dayBeforeMonth(items, at) || monthBeforeDay(items, at)) return true;
  // "el 3 y el 12 de octubre", "from 3 to 13 October": the first day leans on the second.
  let joined = false;
  for (let next = at + 1; next < at + 4; next += 1) {
    const item = items[next];
    // "La cifra subió a 12 el 12 de enero": a count, and then its day.
    // "Los muertos son 12 al 12 de enero", against "del 3 al 12 de enero"
    const spans = !is(items[next - 1], 'to') || !is(items[at - 1], 'be', 'link', 'to');
    if (item?.number) return joined && spans && dayBeforeMonth(items, next) && dayNumber(items[at]);
    joined ||= !is(item, 'date-article', 'article');
    if (!is(item, 'and', 'to', 'date-article', 'article', 'or') && !isMark(item, ',', '-', '–')) break;
  }
  return is(items[at - 1], 'date-article') && dayNumber(items[at]) && !countsNext(items, at);
}

function dayNumber(item: Item | undefined): boolean {
  const number = item?.number;
  return number !== undefined && number !== null && number.value >= 1 && (number.max ?? number.value) <= 31;
}

function dayBeforeMonth(items: readonly Item[], at: number): boolean {
  if (!dayNumber(items[at])) return false;
  return is(items[at + 1], 'month') || (is(items[at + 1], 'of') && is(items[at + 2], 'month'));
}

function monthBeforeDay(items: readonly Item[], at: number): boolean {
  const month = is(items[at - 1], 'month') || (is(items[at - 1], 'article') && is(items[at - 2], 'month'));
  return (
    month &&
    dayNumber(items[at]) &&
    !countsNext(items, at) &&
    !isSomeOfOwn(items, at) &&
    items[at]?.number?.form !== 'vague'
  );
}

/** "Since May five of its paramedics have been killed": some of theirs, in words. */
function isSomeOfOwn(items: readonly Item[], at: number): boolean {
  const isWord = !/\d/u.test(items[at]?.fold ?? '');
  return (
    isWord &&
    is(items[at + 1], 'of') &&
    is(items[at + 2], 'possessive', 'article') &&
    peopleOf(items[at + 3]) !== null
  );
}

function isYear(items: readonly Item[], at: number): boolean {
  const value = items[at]?.number?.value ?? 0;
  // "on the ninth of May, two thousand and twenty-three"
  const isOfMonth = isMark(items[at - 1], ',') && is(items[at - 2], 'month');
  if (isOfMonth && value > OLDEST_YEAR && value < NEXT_CENTURY && !countsNext(items, at)) return true;
  return (
    items[at]?.number?.year === true &&
    (is(items[at - 1], 'month', 'in', 'of', 'from') ||
      (at === 1 && is(items[0], 'by')) ||
      !countsNext(items, at))
  );
}

const OLDEST_YEAR = 1800;
const NEXT_CENTURY = 2100;

function isClock(items: readonly Item[], at: number): boolean {
  const written = items[at]?.fold ?? '';
  if (written.endsWith('00') && FULL_HOUR.test(written)) return true;
  if (!mentions(items, CLOCK)) return false;
  // "La cifra subió a 12 a las 14:30": of the time behind it.
  const next = items[at + 2];
  const opensTime = items[at + 1]?.kind === 'phrase' && (next?.kind === 'code' || next?.number != null);
  if (isAny(items[at + 1], CLOCK) && !opensTime) return !opensPartOfDay(items[at + 1]) || isHour(items, at);
  // "By four o'clock 300 of them"
  if (isAny(items[at + 1], CLOCK) && is(items[at - 1], 'by')) return true;
  // "A las 14 murió el general", not "a las 14 fallecidas"
  const isCount = () => countsNext(items, at) && !hasForm(items[at + 1], 'suffer', 'inflict');
  return isAny(items[at - 1], CLOCK) && !isCount();
}

/** "12 in the evening", "12 at night": a count as well as an hour. */
function opensPartOfDay(item: Item | undefined): boolean {
  return hasSeveralWords(item) && PART_OF_DAY.test(item?.fold ?? '');
}

const PART_OF_DAY = /^(?:in|at) /u;

/** "said at nine in the evening"; not "stood at nine in the evening", "killed nine in the evening". */
function isHour(items: readonly Item[], at: number): boolean {
  const value = items[at]?.number?.value ?? 0;
  const isCount = (item: Item) => is(item, 'link', 'whole-word') || item.entry.harm !== null;
  return (
    value <= HOURS &&
    is(items[at - 1], 'in', 'by') &&
    !items.slice(Math.max(0, at - SUBJECT), at).some(isCount)
  );
}

const HOURS = 12;

/** Items of "put the toll of the quake at". */
const SUBJECT = 7;

/** "16.00": nobody writes people with decimals. */
const FULL_HOUR = /^\d{1,2}[.,]00$/u;

/** "3.º", "n.º 5" */
function isOrdinal(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isMark(next, ')') && next?.spaced === false && numbersItem(items, at)) return true;
  if (numbersPerson(items, at)) return true;
  // "the dead as: 1. male, 52; 2. female, 34"
  const behind = items[at + 2];
  const isName = behind?.kind === 'word' || peopleOf(behind) !== null;
  if (isMark(next, '.') && isName && isMark(items[at - 1], ':', ';') && isMark(items[at + 3], ','))
    return true;
  return isMark(next, '°', '.') && next?.spaced === false && /^[ºª°]/u.test(items[at + 2]?.fold ?? '');
}

/** "By bulletin no. 9 the wounded were 40", "en el boletín 9 los heridos son 40": an article behind it opens what is counted. */
function isNumberOfReport(items: readonly Item[], at: number): boolean {
  // "bulletin number 9"
  const isNumber = is(items[at - 1], 'whole-word') && is(items[at - 2], 'report-noun');
  const report = items[isNumber ? at - 2 : at - 1];
  const isNamed = is(report, 'code-noun', 'report-noun') && !is(report, 'hold') && !hasForm(report, 'toll');
  return is(items[at + 1], 'article') && (isNamed || is(report, 'same-source'));
}

/** "1. the driver (58), 2. a passenger (41)": the number of an item, and the article behind it. */
function numbersPerson(items: readonly Item[], at: number): boolean {
  // "Nour A., 22": an initial.
  const isInitial = items[at]?.capital === true && !items[at]?.first && isMark(items[at + 1], '.');
  if (items[at]?.number?.article)
    return isInitial || (isMark(items[at - 1], '.') && numbersPerson(items, at - 2));
  const nth = items[at]?.number?.value ?? 0;
  if (!isMark(items[at + 1], '.') || items[at + 2]?.spaced === false || nth < 1 || nth > LONGEST_LIST)
    return false;
  if (!isMark(items[at - 1], ':', ',', ';', '.', ')')) return false;
  const other = nth === 1 ? 2 : nth - 1;
  const from = nth === 1 ? at + 2 : Math.max(0, at - LIST_REACH);
  const to = nth === 1 ? at + LIST_REACH : at;
  return items
    .slice(from, to)
    .some((item, index) => item.number?.value === other && isMark(items[from + index + 1], '.'));
}

/** People whom a list in one sentence numbers, at most, and the items from one to the next. */
const LONGEST_LIST = 30;
const LIST_REACH = 24;

/** "1) M. Q., 2) J. H.": of a numbered list; not the last number in brackets. */
function numbersItem(items: readonly Item[], at: number): boolean {
  if (at > 0 && items[at - 1]?.kind !== 'mark') return false;
  for (let back = at - 1; back >= Math.max(0, at - BRACKETED); back -= 1) {
    if (isMark(items[back], ')')) return true;
    if (isMark(items[back], '(')) return false;
  }
  return true;
}

/** Items of what may stand in brackets. */
const BRACKETED = 48;

/** "Twelve people over 70 died": no count of people stands right behind people; not "47 for the police and no less than 70 for the union". */
export function isOverAge(items: readonly Item[], at: number): boolean {
  const isOver = items[at - 1]?.entry.before === 'at-least' && is(items[at - 1], 'subordinate');
  const number = items[at]?.number;
  if (!isOver || number?.article !== false || number.value > OLDEST) return false;
  // "of workers, over 70 dead"
  const isCounted = peopleOf(items[at + 1]) !== null || hasForm(items[at + 1], 'state', 'event');
  return peopleOf(items[at - 2]) !== null && !isCounted;
}

/** "Rosa M. (34)", "Juan Pérez, 34," and compounds such as "21-year-old", "five-day". */
function isAge(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const compound = isMark(next, '-') && next?.spaced === false && items[at + 2]?.spaced === false;
  if (compound && items[at + 2]?.number === null) return true;
  const value = items[at]?.number?.value ?? 0;
  // "aged five", "under the age of five"
  const aged = is(items[at - 1], 'of') ? items[at - 2] : items[at - 1];
  if (isAny(aged, AGED) && value <= OLDEST) return true;
  // "Half of those arrested were 60 or over"
  const isBound =
    isAny(items[at + 1], AGED) && hasSeveralWords(items[at + 1]) && items[at + 2]?.number == null;
  if (isBound && value <= OLDEST && is(items[at - 1], 'be')) return true;
  // "1. male, 52;"
  const isOfItem =
    isMark(items[at - 1], ',') && peopleOf(items[at - 2]) !== null && isMark(items[at - 3], '.', ')');
  if (isOfItem && value <= OLDEST) return true;
  if (isListedAge(items, at) || inAgeList(items, at) || inAgeSpan(items, at) || isAgeOfSome(items, at))
    return true;
  if (isAgeOfOutermost(items, at)) return true;
  // "Twelve people over 70 died"
  if (isOverAge(items, at)) return true;
  // "a girl of nine"
  const child =
    is(items[at - 1], 'of') && peopleOf(items[at - 2]) === 'child' && items[at - 3]?.number?.article;
  if (child && value < 18) return true;
  // "a man of 19 died"
  if (value <= OLDEST && peopleOf(next) === null && isOfOnePerson(items, at)) return true;
  if (value > OLDEST || items[at]?.number?.article) return false;
  // "un menor de 14 años murió y otro de 16 resultó herido"
  const isOther = is(items[at - 1], 'of') && is(items[at - 2], 'more') && items[at - 2]?.number?.article;
  const isCounted = peopleOf(next) !== null || (next?.entry.harm != null && !hasSeveralWords(next));
  if (isOther && !isCounted) return true;
  // "28 victims were under 18 and 33 over 65"
  const closes = next === undefined || next.kind === 'mark';
  if (closes && items[at - 1]?.entry.before != null && items[at - 2]?.number?.article === false) return true;
  if (isApposed(items, at)) return true;
  // "19 pupils dead, all between 12 and 15"
  const isOfAll =
    items[at]?.number?.form === 'range' && is(items[at - 1], 'all-of') && isMark(items[at - 2], ',');
  if (isOfAll && closes && (items[at]?.number?.max ?? 0) <= OLDEST) return true;
  if (!isMark(items[at - 1], ',', '(')) return false;
  const bare = (isMark(next, ',', ')') || next === undefined) && !isAmongPlaces(items, at);
  // "Rosa Mela (34)", "R. Mela (34)"
  const isInitial =
    isMark(items[at - 3], '.') && items[at - 4]?.capital === true && items[at - 4]?.fold.length === 1;
  // "The driver, 44, had been at the wheel": one person.
  const noun = items[at - 2];
  const isPerson = peopleOf(noun) !== null || is(noun, 'voice', 'office');
  const isSome = items[at - 3]?.number?.article === true;
  const isOne = isPerson && noun?.entry.harm === null && !noun.fold.endsWith('s');
  // "hit a woman, 34, who died", against "for the police, 17."
  const isClosed = isSome && (next === undefined || isMark(next, '.') || is(next, 'relative'));
  const isTold = (isSome || is(items[at - 3], 'article')) && (isMark(next, ',') || isClosed);
  if (isOne && isTold && isMark(items[at - 1], ',')) return true;
  return bare && isName(items[at - 2]) && (isName(items[at - 3]) || isInitial);
}

/** "a man of 19", "a Peruvian tour guide of 34", "un turista chino de 48": an article, who it is, and no other noun. */
function isOfOnePerson(items: readonly Item[], at: number): boolean {
  if (!is(items[at - 1], 'of')) return false;
  let from = at - 2;
  while (from > at - DESCRIBED && isOfPerson(items[from])) from -= 1;
  const who = items.slice(from + 1, at - 1);
  const last = who.at(-1);
  const isSaid =
    peopleOf(last) !== null ||
    last?.entry.adjective != null ||
    last?.entry.harm != null ||
    is(last, 'demonym');
  return isSaid && items[from]?.number?.article === true && who.some((item) => peopleOf(item) !== null);
}

/** A word of who somebody is: "Peruvian", "tour", "guide", "wounded". */
function isOfPerson(item: Item | undefined): boolean {
  if (item === undefined || item.number !== null) return false;
  if (item.kind === 'mark') return isMark(item, '-');
  return item.kind === 'word' || peopleOf(item) !== null || !isAny(item, NO_PERSON);
}

/** What no description of a person holds. */
const NO_PERSON = anyOf(
  'of',
  'and',
  'or',
  'in',
  'to',
  'with',
  'by',
  'be',
  'aux',
  'relative',
  'thing',
  'article',
);

/** Items from the article to the age: "a second-year engineering student of". */
const DESCRIBED = 8;

/** "y una mujer herida, de 29, que …": the age of one person, between commas. */
function isApposed(items: readonly Item[], at: number): boolean {
  if (!is(items[at - 1], 'of') || !isMark(items[at - 2], ',', '(')) return false;
  const closes = isMark(items[at + 1], ',', ')', '.') || items[at + 1] === undefined;
  if (!closes) return false;
  let from = at - 3;
  while (from > at - APPOSED && items[from]?.kind !== 'mark' && items[from]?.number == null) from -= 1;
  const words = items.slice(from + 1, at - 2);
  return items[from]?.number?.article === true && words.some((item) => peopleOf(item) !== null);
}

/** Items from the article to the comma before an age. */
const APPOSED = 9;

/** "Uasin Gishu (4), Kisumu (3)": beside one name with a number in brackets, two are no person either. */
function isAmongPlaces(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at - 1], '(')) return false;
  const isOne = (name: number) =>
    isName(items[name]) &&
    !isName(items[name - 1]) &&
    isMark(items[name + 1], '(') &&
    items[name + 2]?.number != null &&
    isMark(items[name + 3], ')');
  let first = at - 2;
  while (isName(items[first - 1])) first -= 1;
  return isOne(at + 3) || isOne(first - 5);
}

/** "de 4 y 6 años", "aged 4, 6 and 11", "were 24 and 31 years old" */
function inAgeList(items: readonly Item[], at: number): boolean {
  if (!mentions(items, OF_AGES)) return false;
  let first = at;
  while (isListed(items[first - 1]) && items[first - 2]?.number != null) first -= 2;
  const opener = items[first - 1];
  if (isAny(opener, AGED)) return (items[at]?.number?.value ?? 0) <= OLDEST;
  if (!isAny(opener, BEFORE_AGES)) return false;
  let last = at;
  while (isListed(items[last + 1]) && items[last + 2]?.number != null) last += 2;
  return last > first && is(items[last + 1], 'year-unit');
}

/** "va de los 18 a los 35 años": the first of the two; the second has the years behind it. */
function inAgeSpan(items: readonly Item[], at: number): boolean {
  if (!is(items[at + 1], 'to')) return false;
  const other = is(items[at + 2], 'article') ? at + 3 : at + 2;
  return items[other]?.number != null && is(items[other + 1], 'year-unit');
}

/** "18 of those who died were under 15", "most of the dead were over 60" */
function isAgeOfSome(items: readonly Item[], at: number): boolean {
  if (!items[at - 1]?.entry.before || !is(items[at - 2], 'be')) return false;
  const next = items[at + 1];
  // "Most of the dead were over 65 and lived alone"
  const closes = next === undefined || next.kind === 'mark' || is(next, 'and', 'or');
  if ((items[at]?.number?.value ?? 0) > OLDEST || !closes) return false;
  for (let of = at - 3; of >= Math.max(0, at - 16) && items[of]?.kind !== 'mark'; of -= 1) {
    // "All the dead were over 60"
    if (is(items[of], 'all-of')) return true;
    // "Two thirds of the dead were over 60"
    const isShare =
      is(items[of - 1], 'thing') && [of - 2, of - 3].some((near) => items[near]?.number != null);
    if (is(items[of], 'of', 'them'))
      return (
        items[of - 1]?.number != null ||
        of === 1 ||
        isShare ||
        isUnknown(items[of - 1]) ||
        is(items[of - 1], 'percent')
      );
  }
  return false;
}

function isListed(item: Item | undefined): boolean {
  return isAny(item, AND_OR_OR) || isMark(item, ',');
}

/** UTF-16 units of "2234 - 5566". */
const TELEPHONE = 11;

function isCode(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.number?.article) return false;
  // "2234-5566": a telephone number.
  const written = items[at]?.fold ?? '';
  if (written.length === TELEPHONE && /^\d{4} - \d{4}$/u.test(written) && !countsNext(items, at)) return true;
  // "SPNH-17"
  if (
    isMark(before, '-') &&
    before?.spaced === false &&
    items[at - 2]?.capital &&
    items[at]?.spaced === false
  )
    return true;
  if (isNameNumber(items, at)) return true;
  // "1. Hombre, 41, cadera. 2. Mujer, 33, brazo.": the number of an item, behind which no sentence ends.
  const opens = before === undefined || isMark(before, ':', '.', ';', ',', ')') || is(before, 'and');
  if (opens && isMark(items[at + 1], '.') && items[at + 1]?.spaced === false && items[at + 2]?.capital)
    return true;
  // "[3] Incluye a quienes …": a footnote's number.
  if (isMark(before, '[') && isMark(items[at + 1], ']')) return true;
  if (isNumberOfReport(items, at)) return true;
  // "en su parte 88"
  // "two more bodies, toll 15"
  if (
    is(before, 'code-noun') ||
    (is(before, 'report-noun') && !hasForm(before, 'toll') && !is(before, 'report', 'hold', 'link'))
  ) {
    // "En el vuelo 302 murieron 157 personas", against "police report 12 injured officers"
    const isVerb = is(before, 'report', 'hold', 'link');
    // "Kathmandu district 1,202"
    if (isKindBehindName(items, at - 1)) return false;
    const isOthers = is(before, 'code-noun') && !isVerb && !countsPeople(items, at + 1);
    return isOthers || !countsNext(items, at);
  }
  if (isMark(before, '#') && before?.spaced !== false) return true;
  if (isPlusOfEither(items, at)) return true;
  if (isMark(before, '.', 'º', '°') && is(items[at - 2], 'code-noun')) return true;
  // "Report: 14." names a report, "Update: 3 volunteers were killed" does not.
  const alone = items[at + 1] === undefined || items[at + 1]?.kind === 'mark';
  const isNamed = isMark(before, ':') && is(items[at - 2], 'code-noun') && alone;
  if (isNamed && !isKindBehindName(items, at - 2) && !isNewSince(items, at - 1)) return true;
  return (items[at]?.number?.value ?? 0) > 50_000_000;
}

/** "New since last report: 12": a label, and no report of that number. */
function isNewSince(items: readonly Item[], colon: number): boolean {
  const from = items.slice(0, colon).findLastIndex((item) => item.kind === 'mark') + 1;
  return is(items[from], 'new') && is(items[from + 1], 'from', 'overall', 'ago');
}

/** "One death in four is put down to cancer" */
function isOneHarmIn(items: readonly Item[], at: number): boolean {
  if (items[at]?.number?.value !== 1) return false;
  const of = items[at + 3]?.number;
  const isShare = items[at + 1]?.entry.harm != null && is(items[at + 2], 'in') && of != null && !of.article;
  const isPlace = is(items[at + 4], 'place-noun', 'somewhere', 'thing', 'unit');
  return isShare && of.value <= 100 && !isPlace;
}

/** "One in 14": the one of so many. */
function isOneOf(items: readonly Item[], at: number): boolean {
  const of = items[at + 2]?.number;
  return items[at]?.number?.value === 1 && of != null && !of.year;
}

/** What rates are counted by. */
const BASES = new Set([1000, 10_000, 100_000, 1_000_000]);

function isRate(items: readonly Item[], at: number): boolean {
  // "1,200 for an injury"
  const isEach = is(items[at + 1], 'for-number') && items[at + 2]?.number?.article === true;
  if (isEach && [at + 3, at + 4].some((near) => items[near]?.entry.harm != null)) return true;
  const isOne = items[at]?.number?.article === true && is(items[at - 1], 'for-number');
  if (isOne && items[at - 2]?.number != null && items[at + 1]?.entry.harm != null) return true;
  // "la tasa fue de 1,9 por 100.000"
  const base = items[at]?.number?.value ?? 0;
  if (is(items[at - 1], 'by', 'rate') && items[at - 2]?.number?.article === false && BASES.has(base))
    return true;
  // "One in 14 of the wounded died"
  const isShare =
    (is(items[at - 1], 'in') && isOneOf(items, at - 2)) || (is(items[at + 1], 'in') && isOneOf(items, at));
  return (
    isShare ||
    isOneHarmIn(items, at) ||
    (at > 2 && isOneHarmIn(items, at - 3)) ||
    isAny(items[at + 1], RATE) ||
    isAny(items[at - 1], RATE)
  );
}
