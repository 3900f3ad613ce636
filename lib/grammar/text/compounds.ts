// Compound adjectives, and English participles that are verbs: "21-year-old", "killed the driver".

import { hasForm, hasSeveralWords, type Item, is, isMark, isName, isUnknown, peopleOf } from './items.ts';

/** "21-year-old", "6.8-magnitude": a number inside a compound adjective. Gives the items it takes, 0 if there is none. */
export function compoundLength(items: readonly Item[], at: number): number {
  if (items[at]?.number === null || !isMark(items[at + 1], '-') || items[at + 1]?.spaced !== false) return 0;
  let next = at + 1;
  while (isMark(items[next], '-') && items[next + 1]?.spaced === false) next += 2;
  return next - at;
}

/** An English participle is a verb where an object follows: "killed 12", "killed the driver", not "were killed". */
export function isActive(items: readonly Item[], at: number): boolean {
  if (!hasForm(items[at], 'either')) return false;
  if (is(items[at - 1], 'be') || (is(items[at - 1], 'adverb') && is(items[at - 2], 'be'))) return false;
  let next = at + 1;
  while (
    (items[next]?.entry.before && items[next + 1]?.number != null) ||
    (is(items[next], 'more', 'adverb') && !is(items[next], 'subordinate'))
  )
    next += 1;
  const object = items[next];
  if (object === undefined) return false;
  // "six injured 2 km from the border"
  if (object.number !== null)
    return !object.number.year && !isDay(items, next) && !is(items[next + 1], 'unit');
  if (is(object, 'article')) return peopleOf(items[next + 1]) !== null || isUnknown(items[next + 1]);
  // "12 held over Olen riots": what the phrase ends with has the name.
  const isWhy = hasSeveralWords(items[at]) && items[at]?.entry.harm?.measure === 'detained';
  return peopleOf(object) !== null || (isName(object) && !isWhy);
}

function isDay(items: readonly Item[], at: number): boolean {
  return is(items[at + 1], 'month') || is(items[at - 1], 'month');
}
