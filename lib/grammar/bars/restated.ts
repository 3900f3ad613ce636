// A count that is told anew later in its sentence: "On Monday the dead were 12; by Tuesday it was 15", "had been put at 15, but it is 12".

import { isPlainCount } from '../numbers/look-alikes.ts';
import { leftOf } from '../numbers/qualifiers.ts';
import { clauseAround } from '../text/clauses.ts';
import { hasForm, type Item, is, isAny, isMark, isUnknown } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** What may stand between the join and the new number: "by Tuesday they said the figure had risen to". */
const RESTATING = anyOf(
  'be',
  'aux',
  'exist',
  'light',
  'link',
  'revise',
  'leave',
  'there',
  'adverb',
  'to',
  'in',
  'by',
  'article',
  'report',
  'relative',
  'same-source',
  'whole-word',
  'corrects',
  'period',
  'weekday',
  'later',
  'body',
  'office',
  'voice',
  'before-word',
  'ago',
);
const SUBJECTS = anyOf('same-source', 'whole-word', 'there', 'corrects', 'exist');
const TIMES = anyOf('period', 'weekday', 'later', 'month');
const OLDER = anyOf('previous', 'before-word');
const AFTER = anyOf('subordinate', 'ago');
const LONGEST = 14;

/** Takes the place of a number, gives that of the next one of its sentence if it tells the same count anew; -1: none does. */
export function restatedBehind(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (next < items.length && !isPlainCount(items, next)) next += 1;
  if (next >= items.length) return -1;
  return restatedFrom(items, next) > at || isGapped(items, at, next) || isUntilLater(items, at, next)
    ? next
    : -1;
}

/** "By Tuesday 12 people had died; by Friday, 30", "Hasta el martes habían muerto 12; hasta el viernes, 30": up to a later day, and nothing else is said of it. */
export function isUntilLater(items: readonly Item[], at: number, next: number): boolean {
  let from = leftOf(items, next) - 1;
  if (isMark(items[from], ',')) from -= 1;
  while (next - from < UNTIL && !isMark(items[from], ',', ';') && !is(items[from], 'and')) from -= 1;
  const join = items[from];
  const ends = items[next + 1];
  if (join === undefined || from <= at || !(ends === undefined || ends.kind === 'mark')) return false;
  return opensUntil(items, from + 1, next) && opensUntil(items, clauseAround(items, at).from, at);
}

/** "By Tuesday", "hasta el viernes" */
function opensUntil(items: readonly Item[], from: number, at: number): boolean {
  const isOpener = is(items[from], 'by', 'overall', 'to') && !is(items[from], 'according');
  const time = items.slice(from, Math.min(at, from + UNTIL)).some((item) => isAny(item, TIMES));
  return isOpener && time && at - from < OPENER;
}

/** Items of "by Friday evening,", and of a clause up to its number. */
const UNTIL = 6;
const OPENER = 10;

/** "The death toll was 12 on Monday and 15 on Tuesday" */
function isGapped(items: readonly Item[], at: number, next: number): boolean {
  const isTime = (index: number) => isAny(items[index], TIMES);
  const isJoined = is(items[at + 2], 'and') || isMark(items[at + 2], ',', ';');
  if (!isTime(at + 1) || !isTime(next + 1) || !isJoined || leftOf(items, next) !== at + 3) return false;
  const { from } = clauseAround(items, at);
  return is(items[at - 1], 'be', 'link') && items.slice(from, at).some((item) => hasForm(item, 'toll'));
}

/** The join behind which a number stands that nothing but a pronoun or a word for a count is told of; -1: it is told of something else. */
function restatedFrom(items: readonly Item[], at: number): number {
  const ends = items[at + 1];
  const isBare = ends === undefined || ends.kind === 'mark' || isAny(ends, TIMES) || is(ends, 'in', 'adverb');
  if (!isBare) return -1;
  const left = leftOf(items, at);
  let back = left - 1;
  while (left - back < LONGEST && (isAny(items[back], RESTATING) || isPartOfDay(items, back))) back -= 1;
  const isJoin = isMark(items[back], ',', ';') || is(items[back], 'but', 'and', 'other-side');
  const isOfCount = items.slice(back + 1, left).some((item) => isAny(item, SUBJECTS));
  return isJoin && (isOfCount || wereThen(items, back, at) || isPut(items, back, left)) ? back : -1;
}

/** "Los muertos eran 12; el martes eran 15": more, by the verb alone behind its day; not "el martes fueron 15", which are those of a day. */
function wereThen(items: readonly Item[], join: number, at: number): boolean {
  const left = leftOf(items, at);
  const verb = items[left - 1];
  if (!is(verb, 'be') || !is(verb, 'was-then')) return false;
  let before = join - 1;
  while (join - before < LONGEST && before >= 0 && !isPlainCount(items, before)) before -= 1;
  const isMore = (items[before]?.number?.value ?? Infinity) < (items[at]?.number?.value ?? 0);
  return isMore && items.slice(join + 1, left - 1).some((item) => isAny(item, TIMES));
}

/** "por la tarde", "in the evening" */
function isPartOfDay(items: readonly Item[], at: number): boolean {
  return isUnknown(items[at]) && is(items[at - 1], 'article') && is(items[at - 2], 'by', 'in');
}

/** "pero por la tarde las dejó en seis", "; luego los rebajó a 18": the pronoun stands for those counted before. */
function isPut(items: readonly Item[], from: number, left: number): boolean {
  // "el Gobierno admite 25; la oposición los eleva a 40": two who count.
  if (items.slice(from + 1, left).some((item) => is(item, 'body', 'office', 'voice', 'same-source')))
    return false;
  // "los dejó en" is one phrase of three words; "subió a" has no pronoun.
  const put = items[left - 1];
  if (is(put, 'link') && is(put, 'revise')) return (put?.fold.split(' ').length ?? 0) > 2;
  if (!is(put, 'in', 'to')) return false;
  // "and cut that to 98"
  if (is(items[left - 2], 'relative') && is(items[left - 3], 'revise')) return true;
  for (let at = from + 1; at < left - 1; at += 1)
    if (is(items[at], 'article') && is(items[at + 1], 'leave', 'revise')) return true;
  return false;
}

/** Whether the number is one that its sentence replaces. */
export function isRestated(items: readonly Item[], at: number): boolean {
  const next = restatedBehind(items, at);
  if (next < 0) return false;
  if (isGapped(items, at, next) || isUntilLater(items, at, next)) return true;
  const join = restatedFrom(items, next);
  const { from } = clauseAround(items, at);
  const before = items.slice(from, at);
  const opens = isSaidAfter(items, at) && isMark(items[join], ',');
  // "earlier said 12 people were killed", "had been put at 12"
  const isOld = before.some(
    (item, index) => isAny(item, OLDER) && !(is(item, 'be') && !is(item, 'previous')) && index < at,
  );
  // "On Monday the dead were 12; by Tuesday it was 15"
  const isTime = (item: Item | undefined) => isAny(item, TIMES);
  const isThen =
    before.slice(0, OPENING + 1).some(isTime) || [at + 1, at + 2].some((near) => isTime(items[near]));
  // "20 nov.- A ocho subió la cifra; a mediodía el recuento estaba en seis": fewer, and by then.
  const isLess = (items[next]?.number?.value ?? 0) < (items[at]?.number?.value ?? 0);
  const isOlder = (item: Item) => is(item, 'still') || (isLess && is(item, 'was-then'));
  const isLater = items.slice(join, next + 3).some(isTime) && !items.slice(join, next).some(isOlder);
  // "Ayer murieron ocho personas, lo que eleva el total a 45": they died then, and nobody counted.
  const told = [leftOf(items, at) - 1, at + 1, at + 2].some((near) =>
    hasForm(items[near], 'suffer', 'inflict'),
  );
  const isDeed = told && !before.some((item) => is(item, 'previous', 'report'));
  const isDated = isThen && isLater && !before.some((item) => is(item, 'revise'));
  return opens || (isOld && !isDeed) || isDated || isPut(items, join, leftOf(items, next));
}

/** "A day after putting the toll at 12, the ministry raised it to 15": the clause has the subject of the next one. */
export function isSaidAfter(items: readonly Item[], at: number): boolean {
  const after = items.slice(0, OPENING).findIndex((item) => isAny(item, AFTER));
  if (after < 0 || is(items[after], 'other-side')) return false;
  return !items
    .slice(after + 1, at)
    .some((item) => is(item, 'body', 'office', 'voice', 'same-source') || item.kind === 'mark');
}

/** Items in which a clause says that it tells of before. */
const OPENING = 3;
