// Compound adjectives, and English participles that are verbs: "21-year-old", "killed the driver".

import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isMark,
  isName,
  isUnknown,
  peopleOf,
} from './items.ts';
import { anyOf } from './tags.ts';

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
  if (is(items[at + 1], 'and')) return isActiveToo(items, at + 2);
  const from = overDegree(items, at + 1);
  // "12 held over Olen riots": what the phrase ends with has the name.
  const isWhy = hasSeveralWords(items[at]) && items[at]?.entry.harm?.measure === 'detained';
  if (isWhy && isName(items[from])) return false;
  return opensObject(items, from) || (items[at - 1]?.number == null && opensName(items, from));
}

/** "arrested and tortured the driver": the object of both verbs; not "arrested and taken to court", nor "killed and wounded 40 people". */
function isActiveToo(items: readonly Item[], at: number): boolean {
  const [verb, object] = [items[at], items[at + 1]];
  if (is(object, 'article'))
    return (isUnknown(verb) || hasForm(verb, 'either', 'inflict')) && isThat(items, at + 2);
  if (!isUnknown(verb) || object === undefined) return false;
  return object.number !== null
    ? object.number.article && !isAny(items[at + 2], TIMES)
    : opensObject(items, at + 1) || opensName(items, at + 1);
}

/** "killed at least 12", "killed another": over what stands before an object. */
function overDegree(items: readonly Item[], from: number): number {
  let next = from;
  while (
    (items[next]?.entry.before && items[next + 1]?.number != null) ||
    (is(items[next], 'more', 'adverb') && !is(items[next], 'subordinate'))
  )
    next += 1;
  return next;
}

function opensObject(items: readonly Item[], at: number): boolean {
  const object = items[at];
  if (object === undefined) return false;
  // "six injured 2 km from the border"
  if (object.number !== null) return !object.number.year && !isDay(items, at) && !is(items[at + 1], 'unit');
  if (is(object, 'article')) return isThat(items, at + 1);
  return peopleOf(object) !== null || isName(object);
}

/** "killed him", "killed one of the guards", "killed several people", "killed President Olen"; not "12 injured young people", who are not hurt by a number. */
function opensName(items: readonly Item[], at: number): boolean {
  const [object, next] = [items[at], items[at + 1]];
  return (
    is(object, 'same-source', 'singling') ||
    (isUnknown(object) && peopleOf(next) !== null) ||
    (is(object, 'office') && isName(next))
  );
}

/** "killed the dead man's brother", "shot the mayor", "killed her": what an article opens is an object; not "killed the night before". */
function isThat(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || first.kind === 'mark') return is(items[at - 1], 'possessive');
  if (is(items[at - 1], 'relative') || is(first, 'subordinate', 'previous'))
    return peopleOf(first) !== null || isUnknown(first);
  // "held during the eleven days", "arrested the next morning"
  return !isAny(first, TIMES) && !((isUnknown(first) || first.number !== null) && isAny(second, TIMES));
}

const TIMES = anyOf(
  'unit',
  'year-unit',
  'period',
  'weekday',
  'month',
  'before-word',
  'last-year',
  'clock',
  'history',
);

function isDay(items: readonly Item[], at: number): boolean {
  return is(items[at + 1], 'month') || is(items[at - 1], 'month');
}
