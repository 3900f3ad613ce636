// The next of several villages, bombs or boats that have no name, the noun and the verb said once: "In the first they killed 17
// people; in the second, nine", "Doce murieron en una barca y 30 en la otra".

import { closesShare } from '../parts/part-places.ts';
import type { Scene, Verdict } from '../telling.ts';
import { type Item, is, isMark } from '../text/items.ts';

/** A bare number of the next one, beside the count of the one before in the same sentence. */
export function besideFirst({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  // "drowned in one and 30 in the other", "in one village and nine in another"
  const isOne = told.at(-1)?.measure === null && told.at(-1)?.value === 1;
  const last = told.at(isOne ? -2 : -1);
  if (last?.sentence !== sentence || last.measure === null || last.bar !== null) return null;
  if (phrase.head !== 'none' || items[at]?.number?.article) return null;
  const ahead = closesShare(items[phrase.end]) ? joinBeforeNext(items, left) : -1;
  const join = ahead < 0 && isNextBehind(items, phrase.end) ? joinBefore(items, left) : ahead;
  if (join < last.phrase.end || join - last.phrase.end > LONGEST) return null;
  // "12 people died in the crash, 40 were hurt; in the second, four": the measure nearest before.
  const between = items.slice(last.phrase.end, join);
  const isOther = (item: Item) =>
    (item.number?.article === false && item.number.value !== 1) || isMark(item, ';', ':');
  if (between.some(isOther)) return null;
  const whole = last.part ? last.whole : null;
  return { measure: last.measure, group: last.group, part: true, whole, aside: true };
}

/** "; in the second village, nine", "y la segunda a cuatro": where the join before it stands; -1: nothing of the kind leads the number. */
function joinBeforeNext(items: readonly Item[], left: number): number {
  let at = is(items[left - 1], 'to') ? left - 2 : left - 1;
  if (isMark(items[at], ',')) at -= 1;
  if (is(items[at], 'to')) at -= 1;
  if (is(items[at], 'place-noun', 'event-noun', 'thing') && !isNext(items, at)) at -= 1;
  if (!isNext(items, at)) return -1;
  // "de los segundos, 40": of those counted last.
  const isPhrase = items[at]?.fold.includes(' ') ?? false;
  const from = isPhrase ? at : at - 1;
  return joinAt(items, is(items[from - 1], 'in') ? from - 2 : from - 1);
}

/** "the second", "el tercero", "the other", "la otra" */
function isNext(items: readonly Item[], at: number): boolean {
  if (is(items[at], 'latter'))
    return is(items[at - 1], 'article') || (items[at]?.fold.includes(' ') ?? false);
  return isOther(items, at);
}

function isOther(items: readonly Item[], at: number): boolean {
  const isArticled =
    is(items[at], 'more') && is(items[at - 1], 'article') && items[at]?.number?.article === true;
  return (
    isArticled ||
    (is(items[at], 'rest') && items[at]?.number == null && items[at]?.fold.endsWith(' other') === true)
  );
}

/** "nine in the second", "30 in the other", "nueve en otra" */
function isNextBehind(items: readonly Item[], end: number): boolean {
  // "in another" is one phrase
  const isAnother = is(items[end], 'elsewhere') || (is(items[end], 'in') && is(items[end + 1], 'more'));
  const at = is(items[end], 'elsewhere') ? end : is(items[end + 1], 'article') ? end + 2 : end + 1;
  const isOne = isAnother || (is(items[end], 'in') && isNext(items, at));
  return isOne && closesShare(items[is(items[at + 1], 'place-noun', 'thing') ? at + 2 : at + 1]);
}

function joinBefore(items: readonly Item[], left: number): number {
  return joinAt(items, is(items[left - 1], 'to') ? left - 2 : left - 1);
}

/** A comma, a semicolon or "and", or both; -1: none. */
function joinAt(items: readonly Item[], at: number): number {
  if (is(items[at], 'and') && isMark(items[at - 1], ',', ';')) return at - 1;
  return is(items[at], 'and') || isMark(items[at], ',', ';') ? at : -1;
}

/** Items from a count to the join: its verb, when and where it was. */
const LONGEST = 9;
