// A force that arrests people has counted them, if nobody else says how many: "La Policía detuvo a 97 personas", "Police made 318 arrests".

import type { Told } from '../telling.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isCount, isMark, isName, isUnknown, peopleOf } from '../text/items.ts';
import { readName } from './source-names.ts';
import { isBody, opensSubject, type Span } from './source-words.ts';

/** Takes what is told of people who are held, gives the name of the force that the sentence has arrest them; null if it has none. */
export function whoArrests(told: Told): string | null {
  const { measure, left, sentence } = told.part ? (told.whole ?? told) : told;
  if (measure !== 'detained' || sentence.index !== told.sentence.index) return null;
  const { items, text } = sentence;
  const force = forceBefore(items, left) ?? forceOfBefore(items, left);
  return force === null ? null : text.slice(items[force.from]?.start, items[force.to]?.end);
}

/** "Police arrested 30 people on Saturday and 50 on Sunday", "…, bringing the total to 80": whose the count before is. */
function forceOfBefore(items: readonly Item[], left: number): Span | null {
  for (let at = left - 1; at >= Math.max(0, left - GOES_ON); at -= 1) {
    if (isMark(items[at], ';') || hasForm(items[at], 'inflict', 'either')) return null;
    if (isCount(items[at])) return forceBefore(items, at);
  }
  return null;
}

/** Items from one count of those arrested to the next. */
const GOES_ON = 9;

function forceBefore(items: readonly Item[], left: number): Span | null {
  for (let end = left - 2; end >= Math.max(0, left - DEED); end -= 1) {
    if (!isForce(items[end]) || !arrests(items.slice(overSeat(items, end + 1), left))) continue;
    for (let start = Math.max(0, end - LONGEST_NAME); start <= end; start += 1) {
      const span = opensSubject(items, start) ? readName(items, start, 'named') : null;
      if (span !== null && !span.back && span.from <= end && span.to >= end && span.to < left) return span;
    }
    return null;
  }
  return null;
}

/** "La Policía de Costa Serena practicó": over where it is. */
function overSeat(items: readonly Item[], at: number): number {
  if (!is(items[at], 'of')) return at;
  let next = at + 1;
  while (isName(items[next])) next += 1;
  return next > at + 1 ? next : at;
}

/** "Policía", "Guardia Civil", "the army" */
function isForce(item: Item | undefined): boolean {
  const force = peopleOf(item);
  return (
    (isBody(item) && item?.capital === true) ||
    ((force === 'police' || force === 'military') && is(item, 'voice', 'body'))
  );
}

/** "detuvo por saqueos a", "have arrested"; "made", "practicó" right before the number of arrests. */
function arrests(between: readonly Item[]): boolean {
  if (between.some((item) => item.kind === 'mark' || is(item, 'be', 'relative'))) return false;
  // "La Gendarmería desplegó 5.200 efectivos y detuvo a 273": a second verb of the same force.
  const and = between.findIndex((item) => is(item, 'and'));
  const isSecond = and > 0 && isHeld(between[and + 1]) && hasForm(between[and + 1], 'inflict', 'either');
  if (and >= 0 && !(isSecond && !is(between[0], 'and'))) return false;
  const harm = between.filter((item) => item.entry.harm !== null);
  if (harm.length > 0) return harm.every((item) => hasForm(item, 'inflict', 'either') && isHeld(item));
  return (
    between.length <= SHORT && between.every((item) => isUnknown(item) || is(item, 'aux', 'hold', 'light'))
  );
}

function isHeld(item: Item | undefined): boolean {
  return item?.entry.harm?.measure === 'detained';
}

/** Items from a force to the number of those whom it holds. */
const DEED = 10;
/** Items of "have made". */
const SHORT = 2;
const LONGEST_NAME = 6;
