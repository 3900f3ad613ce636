// What befell people whom another verb has, told behind a comma: "A lorry hit two farmers, who died in hospital".

import type { Scene, Verdict } from '../telling.ts';
import { hasForm, type Item, is, isMark } from '../text/items.ts';

/** "a cyclist, who died", "una mujer de 34 años, que sigue desaparecida", "a boy, 12, who was hurt" */
export function whoDied({ items, phrase }: Scene): Verdict {
  if (phrase.head !== 'people' || phrase.measure !== null) return null;
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
