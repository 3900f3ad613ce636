// Numbers that were current before: "not seven", "up from 119", "Earlier: 11 dead".

import { clauseAround, type Span, within } from './clauses.ts';
import { type Item, is, isMark, mentions } from './items.ts';
import type { NounPhrase } from './phrase.ts';
import { anyOf } from './tags.ts';

const EARLIER = anyOf('previous', 'before-word');

export function isPrevious(items: readonly Item[], at: number, phrase: NounPhrase, clause: Span): boolean {
  if (isContrasted(items, at) || isLabelledOld(items, at) || isOfOldVersion(items, at)) return true;
  if (isOfHour(items, phrase.end) && laterHour(items, at, phrase.end + 1) >= 0) return true;
  // "Al boletín anterior se le agregaron siete nuevos decesos", "26 lives lost (5 new since noon)"
  if (phrase.fresh) return false;
  if (bracketedOld(items, at, phrase)) return true;
  if (!mentions(items, EARLIER)) return false;
  // "down from 130 to 104": of the number right behind it, not of the next one.
  const isOwn = (index: number) =>
    (index + 1 === at && !isReported(items, index)) ||
    // "on Sunday the missing had been 94"
    (!is(items[index], 'be') &&
      !isOthers(items, index, at) &&
      (items[index + 1]?.number == null || goesOnTo(items, index + 2, at)));
  if (within(items, clause, (item, index) => is(item, 'previous') && !is(item, 'more') && isOwn(index)))
    return true;
  const bare = (phrase.head === 'none' && !phrase.more) || phrase.head === 'unknown';
  return (
    bare &&
    !isReached(items, at) &&
    within(
      items,
      besideNumber(items, at, clause),
      // "lowered the toll of last week's strike from 38 to 34"
      (item, index) =>
        is(item, 'before-word') &&
        !is(item, 'be') &&
        !isMark(items[index + 1], "'s", '’s') &&
        !isWhenSaid(items, index),
    ) &&
    !within(
      items,
      clause,
      (item) => item?.entry.harm?.form === 'suffer' || item?.entry.harm?.form === 'inflict',
    )
  );
}

/** "at dawn", "by noon": takes what stands behind a count. */
export function isOfHour(items: readonly Item[], at: number): boolean {
  return is(items[at], 'before-word', 'later') && !is(items[at], 'be', 'aux');
}

/** "21 corpses at dawn and 88 by dusk": where the larger count of a later hour stands; -1: behind the first one stands none. */
function laterHour(items: readonly Item[], at: number, join: number): number {
  if (!is(items[join], 'and') && !isMark(items[join], ',', ';')) return -1;
  const next = items[join + 1]?.entry.before ? join + 2 : join + 1;
  const number = items[next]?.number;
  const isMore = number?.article === false && number.value > (items[at]?.number?.value ?? 0);
  return isMore && isOfHour(items, next + 1) ? next : -1;
}

/** "The toll rose to 44 yesterday", "reached 44 at dawn": a count that has moved is the newest, unlike one that was. */
function isReached(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.entry.before != null && !is(items[before], 'revise')) before -= 1;
  // "reached 44", but "stood at 44"
  const isGoal = is(items[before], 'to');
  const verb = isGoal ? items[before - 1] : items[before];
  if (is(verb, 'be', 'was-then')) return false;
  // "rose to 44 yesterday and to 51 today"
  return is(verb, 'revise') || (isGoal ? is(verb, 'and') : is(verb, 'link'));
}

/** "told the radio that there had been 12 deaths": what was said of then holds. */
function isReported(items: readonly Item[], index: number): boolean {
  return is(items[index - 1], 'there') && is(items[index - 2], 'relative');
}

/** "situó ayer en 3.645 los muertos": when it was said, and the count is of now. */
function isWhenSaid(items: readonly Item[], index: number): boolean {
  return is(items[index - 1], 'link', 'report') && is(items[index + 1], 'in', 'to');
}

/** "to 97 on Tuesday from 91 the day before": said of the number right before it. */
function isOthers(items: readonly Item[], index: number, at: number): boolean {
  return index - 1 > at && isOtherCount(items[index - 1]) && is(items[index - 2], 'from', 'versus');
}

/** "had spoken of 32 dead and 18 missing": the second number was told with the first. */
function goesOnTo(items: readonly Item[], from: number, at: number): boolean {
  const between = items.slice(from, at);
  const isPlain = between.every(
    (item) => item.kind !== 'mark' && !is(item, 'to', 'link', 'be', 'report', 'light'),
  );
  return isPlain && is(between.at(-1), 'and');
}

/** "Earlier: 11 dead.", "[Versión anterior: 14 muertos]" */
function isLabelledOld(items: readonly Item[], at: number): boolean {
  let colon = at - 1;
  while (colon > 0 && at - colon < 4 && items[colon]?.kind !== 'mark') colon -= 1;
  if (!isMark(items[colon], ':') || (colon > LONGEST_LABEL && !isMark(items[colon - 3], '[', '(')))
    return false;
  return [colon - 1, colon - 2].some((near) => is(items[near], 'previous', 'before-word'));
}

/** "Una versión anterior de esta noticia decía, por error, que los fallecidos eran 22": the first number of what it said. */
function isOfOldVersion(items: readonly Item[], at: number): boolean {
  const old = items.slice(0, OPENING).findIndex((item) => is(item, 'previous'));
  if (old < 0 || !is(items[old + 1], 'of')) return false;
  const between = items.slice(old + 2, at);
  const isOther = (item: Item) => isOtherCount(item) || isMark(item, ';') || is(item, 'but', 'not');
  return between.some((item) => is(item, 'relative')) && !between.some(isOther);
}

/** Items in which a sentence names what it speaks of. */
const OPENING = 3;

/** Items of the label of an old count. */
const LONGEST_LABEL = 6;

/** The part of a clause that no other number stands before: "Son 77 los heridos y no 60 como ayer". */
function besideNumber(items: readonly Item[], at: number, clause: Span): Span {
  let from = at;
  // "was 44 yesterday and is 51 today": a verb of its own.
  const opens = (index: number) =>
    is(items[index], 'and') && items.slice(index + 1, at).some((item) => is(item, 'be', 'link', 'to'));
  while (from > clause.from && !isOtherCount(items[from - 1]) && !opens(from - 1)) from -= 1;
  let to = at;
  while (to < clause.to && !isOtherCount(items[to + 1])) to += 1;
  return { from, to };
}

function isOtherCount(item: Item | undefined): boolean {
  return item?.number != null && !item.number.article && !item.number.year;
}

/** "not seven", "up from 119", "frente a los 94", unless the other number has a source of its own. */
export function isContrasted(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (
    back > 0 &&
    (is(items[back], 'article', 'of', 'be', 'to') || items[back]?.entry.before || is(items[back], 'adverb'))
  )
    back -= 1;
  const cue = items[back];
  if (is(cue, 'not-but')) return true;
  // "no dejó 254 víctimas mortales sino 273"
  if (is(items[back - 1], 'not') && is(cue, 'leave', 'link', 'exist', 'hold') && correctedBehind(items, at))
    return true;
  if (is(cue, 'not') || (is(cue, 'versus') && !is(cue, 'near'))) return !sourceSoon(items, at);
  if (is(cue, 'from') && reviseIn(items, at)) return true;
  // "corrigió así el balance de 14 difundido por la mañana"
  const isOldCount =
    is(items[at - 1], 'of') && is(items[at - 2], 'whole-word') && !is(items[at - 2], 'link', 'hold');
  if (isOldCount && items.slice(Math.max(0, at - 7), at - 2).some((item) => is(item, 'revise', 'correction')))
    return true;
  return is(items[at - 1], 'of') && is(items[at - 2], 'revise') && !is(items[at - 2], 'hold', 'report');
}

/** "… sino 273": a number right behind a "but" that follows within a few words. */
function correctedBehind(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    if (items[next] === undefined || isMark(items[next], '.', ';')) return false;
    if (is(items[next], 'but')) return items[next + 1]?.number?.article === false;
  }
  return false;
}

function reviseIn(items: readonly Item[], at: number): boolean {
  return within(items, clauseAround(items, at), (item) => is(item, 'revise', 'link'));
}

function sourceSoon(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 9; next += 1) {
    if (isMark(items[next], '.', ';', ')', ',')) return false;
    if (is(items[next], 'body', 'according', 'office', 'voice', 'same-source')) return true;
  }
  return false;
}

/** "2,207 dead (2,189 on August 18)": a bare number in brackets after a count, with no people or place of its own. */
function bracketedOld(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  let back = at - 1;
  while (
    items[back]?.entry.before ||
    is(items[back], 'adverb', 'article', 'before-word', 'previous', 'versus', 'from')
  )
    back -= 1;
  if (!isMark(items[back], '(') || phrase.head !== 'none' || items[back - 1]?.capital) return false;
  // "Personas desaparecidas (5)": the first number of what is counted.
  let counted = back - 1;
  while (counted >= 0 && items[counted]?.kind !== 'mark' && items[counted]?.number == null) counted -= 1;
  if (items[counted]?.number == null) return false;
  for (let next = at + 1; next < at + 7; next += 1) {
    if (isMark(items[next], ')')) return true;
    if (is(items[next], 'before-word', 'previous', 'month', 'weekday', 'period', 'history')) return true;
    if (is(items[next], 'in') && (items[next + 1]?.number?.year || is(items[next + 1], 'month'))) return true;
    if (isMark(items[next], ',', ';') || items[next]?.capital || is(items[next], 'in'))
      return !!(next > at + 1 && !items[next]?.capital);
  }
  return false;
}
