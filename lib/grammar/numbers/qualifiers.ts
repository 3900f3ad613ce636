// How firmly a number is stated. A qualifier covers the number right after it, or right before.

import type { Count, Qualifier } from '../../model.ts';
import { isMovedRange } from '../bars/moved.ts';
import type { NounPhrase } from '../counted/phrase.ts';
import { hasForm, type Item, is, isAny, isMark, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { isPlusFloor } from './plus.ts';
import { isStep } from './steps.ts';

const BEFORE_NUMBER = anyOf('article', 'to', 'of', 'more', 'amount', 'adverb', 'in', 'overall', 'new');

/** Takes items, a number's place and its phrase, gives value, high end and firmness. */
export function countOf(items: readonly Item[], at: number, phrase: NounPhrase): Count {
  const number = items[at]?.number;
  if (number === null || number === undefined) return { value: 0, max: null, qualifier: 'exact' };
  // "pasó de 12 a 15": the old value stands first.
  const moves = number.fromTo || (number.form === 'range' && is(items[at - 1], 'by'));
  if ((moves && movesHere(items, at)) || isMovedRange(items, at))
    return { value: number.max ?? number.value, max: null, qualifier: 'exact' };
  if (number.form === 'range') return { value: number.value, max: number.max, qualifier: 'range' };
  if (number.form === 'vague') return { value: number.value, max: null, qualifier: 'vague' };
  const stated = qualifierBefore(items, at) ?? qualifierAfter(items, at, phrase);
  const value = number.value + (phrase.head === 'people' && areWithDriver(items, at, phrase) ? 1 : 0);
  return { value, max: null, qualifier: stated ?? (isPair(items, at) ? 'exact' : number.form) };
}

/** "A couple died", "a trio was arrested": so many, unlike "a couple of miners" and "a dozen". */
function isPair(items: readonly Item[], at: number): boolean {
  const number = items[at]?.number;
  return number?.collective === true && number.value <= LARGEST_PAIR && !is(items[at + 1], 'of');
}

const LARGEST_PAIR = 3;

/** "The driver and six passengers perished", "El piloto y tres pasajeros murieron": seven, where the one at the wheel is told of first. */
function areWithDriver(items: readonly Item[], at: number, { end }: NounPhrase): boolean {
  if (!is(items[at - 1], 'and') || items[at]?.number?.article) return false;
  const one = items[at - 2];
  const areAboard = items.slice(at + 1, end).some((item) => is(item, 'on-board'));
  const isOne =
    (peopleOf(one) === 'all' || is(one, 'office')) && !is(one, 'on-board') && !one?.fold.endsWith('s');
  if (!areAboard || !isOne || !is(items[at - 3], 'article')) return false;
  // "The crash killed the driver and six passengers"
  const isObject = hasForm(items[at - 4], 'either', 'inflict') && !is(items[end], 'be', 'aux', 'light');
  if (isObject && !hasForm(items[end], 'suffer', 'either')) return true;
  // "The driver and six passengers were taken to hospital" may be told of already.
  const verb = is(items[end], 'be', 'light') ? items[end + 1] : items[end];
  const isSubject =
    items[at - 4] === undefined ||
    isMark(items[at - 4], ',', ';', ':') ||
    is(items[at - 4], 'report', 'relative');
  return isSubject && (hasForm(items[end], 'suffer') || hasForm(verb, 'either', 'state'));
}

function movesHere(items: readonly Item[], at: number): boolean {
  // "took the confirmed dead from 45 to 59": of the count that stands right before it.
  const counted = is(items[at - 1], 'filler') ? at - 2 : at - 1;
  const before = is(items[counted - 1], 'filler') ? counted - 2 : counted - 1;
  if (hasForm(items[counted], 'state', 'event', 'toll') && is(items[before], 'article')) return true;
  // "Estimates of the number killed range from 20,000 to 150,000": two ends, and no step from one to the other.
  const { value = 0, max } = items[at]?.number ?? {};
  const falls = value > (max ?? 0);
  if (!falls && is(items[at - 1], 'link') && is(items[at - 1], 'amount')) return false;
  for (let back = at - 1; back >= Math.max(0, at - 10); back -= 1) {
    // "had gone from 27 to 28"
    if (
      is(items[back], 'revise', 'whole-word') ||
      (back === at - 1 && is(items[back], 'link') && is(items[back], 'light'))
    )
      return true;
  }
  // "llevó de 64 a 2.975 su cuenta de muertes": one count, which had a step; not "oscilan de 10 a 12"
  const isOfCount = is(items[at + 1], 'article') && is(items[at + 2], 'whole-word');
  return falls || isOfCount || is(items[at + 1], 'revise', 'link');
}

function qualifierBefore(items: readonly Item[], at: number): Qualifier | null {
  if (isPlusFloor(items, at)) return 'at-least';
  const sign = items[at - 1]?.kind === 'mark' ? signBefore(items, at) : null;
  if (sign !== null) return sign;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const item = items[back];
    if (item?.entry.before) {
      // "subió hasta 46": a goal, not a bound.
      const goal = isGoal(items, back);
      return goal ? 'exact' : (isNegated(items, back) ?? item.entry.before);
    }
    // "hay, como mucho, 112 desaparecidos"
    if (isMark(item, ',') && back === at - 1 && isMark(items[at - 3], ',') && items[at - 2]?.entry.before)
      continue;
    if (!isAny(item, BEFORE_NUMBER)) return null;
  }
  return null;
}

/** ">1,000 injured", "~300 dead" */
function signBefore(items: readonly Item[], at: number): Qualifier | null {
  const sign = SIGNS.get(items[at - 1]?.fold ?? '');
  // "-> 300"
  return sign === undefined || isMark(items[at - 2], '-', '=', '–') ? null : sign;
}

const QUOTES = new Set(['"', '“', '«']);
const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ['>', 'at-least'],
  ['≥', 'at-least'],
  ['<', 'at-most'],
  ['≤', 'at-most'],
  ['~', 'about'],
  ['≈', 'about'],
  ['±', 'about'],
]);

/** "There are no fewer than 12": what the verb denies is the bound. */
function isNegated(items: readonly Item[], at: number): Qualifier | null {
  if (!is(items[at - 1], 'without', 'none')) return null;
  const { before } = items[at]?.entry ?? {};
  return before === 'at-most' ? 'at-least' : before === 'at-least' ? 'at-most' : null;
}

function qualifierAfter(items: readonly Item[], at: number, phrase: NounPhrase): Qualifier | null {
  return items[at + 1]?.entry.after ?? items[phrase.end]?.entry.after ?? null;
}

/** Takes the place of a number, gives the first item of its phrase: qualifiers, articles, "otros". */
export function leftOf(items: readonly Item[], at: number): number {
  let left = at;
  while (left > 0 && at - left < 6 && opensPhrase(items, left - 1, left)) left -= 1;
  // "la muerte de, como mínimo, 65 manifestantes"
  if (left < at || at < 4 || !isMark(items[at - 1], ',')) return left;
  const isAside = items[at - 2]?.entry.before != null && isMark(items[at - 3], ',');
  return isAside && is(items[at - 4], 'of') ? at - 3 : left;
}

function opensPhrase(items: readonly Item[], at: number, next: number): boolean {
  const item = items[at];
  // "superan los 2.300": a verb that qualifies is still the verb of its clause.
  // "killed up to 12 people" has another.
  if (item === undefined || (is(item, 'link') && items[at - 1]?.entry.harm == null)) return false;
  if (item.kind === 'mark')
    return QUOTES.has(item.fold) || (SIGNS.has(item.fold) && signBefore(items, next) !== null);
  if (item.entry.before !== null) return !isGoal(items, at);
  if (is(item, 'article', 'amount', 'new', 'filler', 'all-of', 'rest')) return true;
  if (is(item, 'more')) return !is(item, 'of');
  if (is(item, 'only')) return true;
  // "de más de", "de al menos": the preposition before a qualifier belongs to what stands before the phrase.
  return is(item, 'adverb') && next > 0 && items[next]?.entry.before !== null && is(items[at], 'overall');
}

/** "elevaron en 14 la cifra de muertos, hasta 58": by how many, right before the comma or over what moved. */
function stepBefore(items: readonly Item[], last: number): boolean {
  for (let step = last; step > last - MOVED; step -= 1) if (isStep(items, step)) return true;
  return false;
}

/** Items of what moved, and by how many: "14 la cifra de muertos". */
const MOVED = 6;

/** "subió hasta 46", not "hablan de hasta 46". */
function isGoal(items: readonly Item[], at: number): boolean {
  // "aumentó en tres, hasta 15"
  if (is(items[at], 'to') && isMark(items[at - 1], ',') && stepBefore(items, at - 2)) return true;
  // "Death toll up to 27": a headline without its verb.
  if (
    is(items[at], 'link') &&
    hasForm(items[at - 1], 'toll', 'event') &&
    items[at]?.entry.before === 'at-most'
  )
    return true;
  return is(items[at], 'to') && is(items[at - 1], 'link', 'revise') && !is(items[at - 1], 'report', 'exist');
}
