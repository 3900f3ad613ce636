// What befell people whom another verb has, told behind a comma: "A lorry hit two farmers, who died in hospital".

import type { Scene, Verdict } from '../telling.ts';
import { hasForm, type Item, is, isMark, isName } from '../text/items.ts';

/** "a cyclist, who died", "una mujer de 34 años, que sigue desaparecida", "a boy, 12, who was hurt" */
export function whoDied({ items, at, left, phrase }: Scene): Verdict {
  if (phrase.head !== 'people' || phrase.measure !== null) return null;
  if (items[at]?.number?.article && isOfName(items, left)) return 'nobody';
  const comma = overAge(items, phrase.end);
  if (!isMark(items[comma], ',') || !is(items[comma + 1], 'relative')) return null;
  let verb = comma + 2;
  while (
    verb < comma + FAR &&
    is(items[verb], 'aux', 'adverb', 'be', 'light', 'still') &&
    !isSuffered(items, verb)
  )
    verb += 1;
  const harm = items[verb]?.entry.harm;
  const isPassive = verb > comma + 2 && hasForm(items[verb], 'state', 'either');
  // "que murieron 45": another's number.
  const isOthers = items[verb + 1]?.number?.article === false;
  return harm && (isSuffered(items, verb) || isPassive) && !isOthers
    ? { measure: harm.measure, verb: true }
    : null;
}

/** "The youngest was Ana Cole, 22, a waiter, who died": what somebody is who is named, and counted already. */
function isOfName(items: readonly Item[], left: number): boolean {
  if (!isMark(items[left - 1], ',')) return false;
  const isAged = isMark(items[left - 3], ',') && items[left - 2]?.number != null;
  let name = isAged ? left - 4 : left - 2;
  if (!isName(items[name])) return false;
  while (isName(items[name])) name -= 1;
  return is(items[name], 'be');
}

/** Items from the comma to the verb, over auxiliaries. */
const FAR = 5;

function isSuffered(items: readonly Item[], at: number): boolean {
  return hasForm(items[at], 'suffer');
}

/** "de 12 años", ", 34": the comma behind the age, else where the phrase ends. */
function overAge(items: readonly Item[], end: number): number {
  if (is(items[end], 'of', 'aged') && items[end + 1]?.number != null)
    return is(items[end + 2], 'year-unit') ? end + 3 : end + 2;
  const isAge = isMark(items[end], ',') && items[end + 1]?.number?.article === false;
  return isAge && isMark(items[end + 2], ',') ? end + 2 : end;
}
