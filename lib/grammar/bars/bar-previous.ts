// Numbers that were current before: "not seven", "up from 119", "Earlier: 11 dead".

import type { NounPhrase } from '../counted/phrase.ts';
import { isPlainCount } from '../numbers/look-alikes.ts';
import { oldBefore } from '../rules/rule-moves.ts';
import { clauseAround, type Span, within } from '../text/clauses.ts';
import { isActive } from '../text/compounds.ts';
import {
  hasForm,
  type Item,
  is,
  isAny,
  isCount,
  isMark,
  isNamedGroup,
  isUnknown,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { isMovedRange, oldLead } from './moved.ts';
import { isRestated } from './restated.ts';

const EARLIER = anyOf('previous', 'before-word');

export function isPrevious(items: readonly Item[], at: number, phrase: NounPhrase, clause: Span): boolean {
  // "from the 12 announced on Monday to 15", "its earlier toll of 12 to 15"
  if (isMovedRange(items, at) || oldBefore(items, at) >= 0) return false;
  if (isMovedFrom(items, at) || isRestated(items, at) || isInOldAside(items, at)) return true;
  if (isContrasted(items, at) || isLabelledOld(items, at)) return true;
  if (isOfOldVersion(items, at) || isReplaced(items, at)) return true;
  if (isToldBesideNow(items, clause)) return true;
  if (isLeftBehind(items, at, phrase) || isOfThen(items, at)) return true;
  if (isOfHour(items, phrase.end) && laterHour(items, at, phrase.end + 1) >= 0) return true;
  // "Al boletín anterior se le agregaron siete nuevos decesos", "26 lives lost (5 new since noon)"
  if (phrase.fresh) return false;
  if (bracketedOld(items, at, phrase)) return true;
  if (!mentions(items, EARLIER)) return false;
  // "down from 130 to 104": of the number right behind it, not of the next one.
  const isOwn = (index: number) =>
    (index + 1 === at && !isReported(items, index) && !isAsOf(items, index)) ||
    // "on Sunday the missing had been 94"
    (!is(items[index], 'be') &&
      !isOthers(items, index, at) &&
      !isAsOf(items, index) &&
      !isOvertaken(items, index, at) &&
      (items[index + 1]?.number == null || goesOnTo(items, index + 2, at)));
  if (within(items, clause, (item, index) => is(item, 'previous') && !is(item, 'more') && isOwn(index)))
    return true;
  if (isOfOldCount(items, at) || isAtFirst(items, at, clause)) return true;
  const bare = (phrase.head === 'none' && !phrase.more) || phrase.head === 'unknown';
  return (
    bare &&
    !isReached(items, at) &&
    !hasOwnVerb(items, at, phrase) &&
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

/** "The ministry, which on Friday gave 12 dead, now gives 15": what a relative clause dates, beside what its subject says now. */
function isToldBesideNow(items: readonly Item[], { from, to }: Span): boolean {
  const isAside = is(items[from], 'relative') && isMark(items[from - 1], ',') && isMark(items[to + 1], ',');
  if (!isAside || !items.slice(from, to).some((item) => is(item, 'weekday', 'before-word', 'period')))
    return false;
  const next = is(items[to + 2], 'now', 'revise') ? to + 2 : to + 3;
  return is(items[next], 'now', 'revise') && items.slice(next, next + NOW).some(isCount);
}

/** Items of "now gives at least 15". */
const NOW = 6;

/** "As of 20 December, the authorities had reported 566 deaths", "Al 20 de diciembre, …": up to a day that is named, with nothing newer behind. */
function isAsOf(items: readonly Item[], verb: number): boolean {
  const first = items.slice(0, verb).findLastIndex((item) => isMark(item, '–', '—', '-')) + 1;
  const comma = items.findIndex((item, at) => at >= first && isMark(item, ','));
  if (comma < first + 2 || comma > first + DATED || comma > verb) return false;
  const isAs = is(items[first], 'as') && is(items[first + 1], 'of');
  if (!isAs && !is(items[first], 'to', 'overall')) return false;
  // "Hasta el viernes" tells of a week that goes on.
  const isDay = items
    .slice(first + 1, comma)
    .some((item) => is(item, 'month') || (isAs && is(item, 'weekday')));
  const isNewer = (item: Item) =>
    is(item, 'now', 'but', 'other-side', 'later', 'revise') || isMark(item, ';');
  return isDay && !items.slice(verb + 1).some(isNewer);
}

/** Items of "As of late evening on 20 December,". */
const DATED = 8;

/**
 * "El anterior balance, divulgado en la mañana, era de 14 fallecidos", "In the first update, issued on Friday, the figure stood at 97 dead
 * and 160 missing": what a report of before had, over an aside.
 */
function isOfOldCount(items: readonly Item[], at: number): boolean {
  const open = items.slice(0, OPENING + 3).findIndex((item) => isMark(item, ','));
  const subject = items.slice(0, Math.max(0, open));
  // "earlier count" may be one phrase.
  const opens = is(subject[0], 'article', 'same-source', 'in', 'previous');
  if (!opens || !subject.some((item) => is(item, 'previous'))) return false;
  const second = items
    .slice(0, OPENING + ASIDE + 2)
    .findIndex((item, index) => index > open && isMark(item, ','));
  // "In the first update, the figure stood at 97": nothing is put in between.
  const close = second < 0 && is(subject[0], 'in') ? open : second;
  if (close < 0 || close > open + ASIDE) return false;
  for (let index = open; index < close; index += 1) if (isPlainCount(items, index)) return false;
  // "In the previous update, 43 deaths were reported"
  const isIn = is(subject[0], 'in');
  const isNext = isIn && close === open && at - open <= NEXT && !is(items[0], 'according');
  if (isNext && subject.some((item) => is(item, 'report-noun', 'update', 'whole-word'))) return true;
  // "El anterior balance, divulgado ayer, subió a 14"
  const said = items.slice(close + 1, close + 1 + (isIn ? SUBJECT : 1));
  const verb = said.findIndex((item) => isAny(item, OLD_VERBS));
  const first = items.findIndex((item, index) => index > close && isCount(item));
  const isFar = first > close + 1 + verb + AFTER || first > at || at - first > LISTED;
  if (verb < 0 || is(said[verb], 'revise') || isFar) return false;
  // "97 dead and 160 missing": under one verb.
  return !items
    .slice(first, at)
    .some((item) => isMark(item, ';') || (isAny(item, OLD_VERBS) && !is(item, 'filler')));
}

const OLD_VERBS = anyOf('be', 'link', 'report', 'hold', 'was-then');
/** Items from a comma to the count behind it: "at least". */
const NEXT = 3;
/** Items of a list of counts under one verb. */
const LISTED = 40;
/** Items of whose figure it was, and its verb: "the NDMO figure stood". */
const SUBJECT = 5;

/** "At first, 14 deaths were reported", "En un primer momento, se habló de 14 muertos": a comma parts what opens the sentence from its count. */
function isAtFirst(items: readonly Item[], at: number, { from, to }: Span): boolean {
  if (!is(items[0], 'previous') || !isMark(items[1], ',') || from > 2 || at < 2) return false;
  const isTold = (item: Item) => is(item, 'report', 'occurs', 'hold', 'exist', 'previous');
  return items.slice(2, Math.min(to + 1, FIRST)).some(isTold);
}

/** Items of what was told at first. */
const FIRST = 24;

/** "Twelve were arrested yesterday", "killed 12 before he fled": what was done to so many then, and no count of then. */
function hasOwnVerb(items: readonly Item[], at: number, { end }: NounPhrase): boolean {
  let verb = at - 1;
  while (items[verb]?.entry.before != null) verb -= 1;
  // "had killed 12" tells of a time before.
  if (is(items[verb - 1], 'aux')) return false;
  if (isActive(items, verb)) return true;
  // "Ayer fueron detenidos 12"
  if (hasForm(items[verb], 'either', 'state') && is(items[verb - 1], 'be', 'light')) return true;
  // "Yesterday alone eleven fell in Bara"
  if (is(items[end], 'falls')) return true;
  // "20 had been arrested": the same.
  const isPassive = is(items[end], 'be', 'aux', 'light') && !is(items[end], 'before-word');
  const state = is(items[end + 1], 'be', 'adverb', 'light') ? end + 2 : end + 1;
  return isPassive && hasForm(items[state], 'either', 'state');
}

/** "from the 12 announced on Monday to 15": the number of before. */
function isMovedFrom(items: readonly Item[], at: number): boolean {
  if (items[at]?.number?.fromTo || items[at]?.number?.form === 'range' || oldLead(items, at) < 0)
    return false;
  for (let next = at + 1; next < at + MOVED && !isMark(items[next], ',', ';', '.'); next += 1)
    if (isCount(items[next])) return oldBefore(items, next) === at;
  return false;
}

/** Items from the old number to the new one. */
const MOVED = 16;

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
  // "12 yesterday and 40 the day before"
  return isMore && isOfHour(items, next + 1) && !is(items[next + 1], 'period') ? next : -1;
}

/** "The toll rose to 44 yesterday", "reached 44 at dawn": a count that has moved is the newest, unlike one that was. */
function isReached(items: readonly Item[], at: number): boolean {
  // "llevó ayer de 31 a 40 su cuenta"
  if (items[at]?.number?.fromTo) return true;
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
  if (is(items[index - 1], 'link', 'report') && is(items[index + 1], 'in', 'to')) return true;
  // "The agency yesterday put deaths from the flood at 153"
  const verb = items[index + 1];
  const before = items[index - 1];
  const isSubject = before?.number === null && before.kind !== 'mark' && !is(before, 'relative', 'aux', 'be');
  return isSubject && is(verb, 'report', 'hold', 'link') && !is(verb, 'was-then', 'be', 'revise', 'aux');
}

/** "to 97 on Tuesday from 91 the day before", "six died on Friday and two the day before", "son 15 y no 12, como se dijo": said of the number that stands nearer. */
function isOthers(items: readonly Item[], index: number, at: number): boolean {
  const isDay = is(items[index], 'period');
  let other = index - 1;
  while (other > at && !isCount(items[other])) other -= 1;
  // "El viernes murieron seis personas y la víspera, dos"
  if (other <= at)
    return index > at && ((isDay && is(items[index - 1], 'and')) || opensOther(items, index, at));
  let cue = other - 1;
  while (is(items[cue], 'article', 'to') || items[cue]?.entry.before != null) cue -= 1;
  return (
    (isDay && index === other + 1 && is(items[cue], 'and')) ||
    is(items[cue], 'from', 'versus', 'not-but', 'not')
  );
}

/** "son 15 después de que en la mañana se informara de 12": of the number behind it, in a clause of its own. */
function opensOther(items: readonly Item[], index: number, at: number): boolean {
  const { to } = clauseAround(items, at);
  return (
    items.slice(at + 1, index).some((item) => is(item, 'subordinate')) &&
    items.slice(index + 1, to + 1).some(isCount)
  );
}

/** "el balance anterior era de 12 muertos y el actual es de 15": the word is of the number before, and this one of now. */
function isOvertaken(items: readonly Item[], index: number, at: number): boolean {
  if (index > at) return false;
  // "Los 12 muertos reportados inicialmente subieron a 15"
  const isGoal = is(items[at - 1], 'to') && is(items[at - 2], 'revise');
  if (isGoal && items.slice(clauseAround(items, at).from, at).some(isCount)) return true;
  const old = items.findIndex((item, nth) => nth > index && nth < at && isCount(item));
  return old >= 0 && items.slice(old + 1, at).some((item) => is(item, 'update'));
}

/** "De 12 muertos se pasó a 15", "El lunes se contaban 12 muertos, hoy suman 15": a bare number takes its place. */
function isLeftBehind(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  const { end } = phrase;
  // "Los 12 muertos iniciales subieron a 15", "La cifra de 25 desaparecidos bajó a 12"
  const moved = isUnknown(items[end]) ? end + 1 : end;
  if (is(items[moved], 'revise') && is(items[moved + 1], 'to') && isCount(items[moved + 2]))
    return is(items[at - 1], 'article', 'of') && (at === 1 || is(items[at - 2], 'of', 'whole-word'));
  const told = is(items[at - 1], 'of') ? at - 2 : at - 1;
  if (!is(items[told], 'be', 'exist', 'link', 'hold', 'including')) return false;
  if (!isMark(items[end], ',', ';') && !is(items[end], 'and')) return false;
  const now = pastTime(items, end + 1);
  const verb = is(items[now], 'article') && is(items[now + 1], 'whole-word') ? now + 2 : now;
  const to = is(items[verb + 1], 'to', 'adverb') ? verb + 2 : verb + 1;
  const isNow = now > end + 1 && is(items[verb], 'be', 'exist', 'link', 'including');
  // "Los muertos son 40; el lunes eran 30": fewer, and then.
  const isFewer = (items[to]?.number?.value ?? 0) < (items[at]?.number?.value ?? 0);
  if (isFewer && is(items[verb], 'was-then') && !is(items[told], 'was-then')) return false;
  return isNow && isCount(items[to]) && (items[to + 1] === undefined || items[to + 1]?.kind === 'mark');
}

/** "the list of the missing, which ran to 385 two weeks ago": so many then. */
function isOfThen(items: readonly Item[], at: number): boolean {
  const verb = is(items[at - 1], 'in', 'to') ? at - 2 : at - 1;
  if (!is(items[verb], 'link') || !is(items[verb - 1], 'relative')) return false;
  return items[at + 1]?.number != null && is(items[at + 2], 'unit') && is(items[at + 3], 'ago');
}

/** The first item behind "hoy", "este martes", "el actual". */
function pastTime(items: readonly Item[], from: number): number {
  let at = from;
  while (
    is(items[at], 'period', 'update', 'weekday') ||
    (is(items[at], 'article') && is(items[at + 1], 'weekday'))
  )
    at += 1;
  return at;
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
  // "Ambush at dawn: three policemen dead": when it was, and no count of then.
  if (items.slice(0, colon).some((item) => is(item, 'event-noun'))) return false;
  // "Desde la semana pasada: 15 nuevas detenciones", "Since yesterday: 4 new deaths"
  if (is(items[colon - 2], 'subordinate')) return false;
  // "Deaths by district at noon: Asha 9, Brodi 6": when they were counted.
  if (items.slice(0, colon).some((item) => is(item, 'split'))) return false;
  // "First version, 18:05: six dead"
  const isDated = isMark(items[colon - 2], ',') && is(items[colon - 3], 'previous');
  return isDated || [colon - 1, colon - 2].some((near) => is(items[near], 'previous', 'before-word'));
}

/** "Una versión anterior de esta noticia decía, por error, que los fallecidos eran 22": the first number of what it said. */
function isOfOldVersion(items: readonly Item[], at: number): boolean {
  const old = items.slice(0, OPENING).findIndex((item) => is(item, 'previous'));
  if (old < 0 || !is(items[old + 1], 'of')) return false;
  const between = items.slice(old + 2, at);
  const isOther = (item: Item) => isCount(item) || isMark(item, ';') || is(item, 'but', 'not');
  return between.some((item) => is(item, 'relative')) && !between.some(isOther);
}

const REPLACES = anyOf('replaces');

/** "Replaces Snapshot no. 4, which had 41 deaths": what the report said that is no longer current. */
function isReplaced(items: readonly Item[], at: number): boolean {
  if (!mentions(items, REPLACES)) return false;
  const verb = items.slice(0, at).findLastIndex((item) => is(item, 'replaces') && !is(item, 'revise'));
  const between = items.slice(verb + 1, at);
  const names = between.findIndex((item) => is(item, 'report-noun', 'whole-word', 'self'));
  const says = between.findIndex((item) => is(item, 'relative'));
  const isOther = (item: Item, index: number) =>
    isMark(item, ';') || (isCount(item) && !is(between[index - 1], 'code-noun'));
  return verb >= 0 && names >= 0 && names < says && !between.some(isOther);
}

/** "correcting the nine it had announced at noon", "que corrigió así los 17 anunciados el lunes": the count that a better one has replaced. */
function isPutRight(items: readonly Item[], at: number): boolean {
  // "said as night fell that four people had been killed"
  if (!is(items[at - 1], 'article') || is(items[at - 1], 'relative')) return false;
  const verb = isUnknown(items[at - 2]) || is(items[at - 2], 'adverb') ? at - 3 : at - 2;
  if (!is(items[verb], 'replaces', 'revise')) return false;
  let isTold = false;
  for (let next = at + 1; next < at + TOLD; next += 1) {
    const item = items[next];
    if (item === undefined || item.kind === 'mark' || isCount(item)) return false;
    isTold ||= isUnknown(item) || is(item, 'report');
    if (isAny(item, EARLIER) || (isTold && is(item, 'weekday', 'period', 'month'))) return true;
  }
  return false;
}

/** "some had been entered twice in the 456 published on Wednesday", "varios figuraban dos veces en los 456 anunciados el lunes" */
function isOfOldList(items: readonly Item[], at: number): boolean {
  if (!is(items[at - 1], 'article') || !is(items[at - 2], 'in', 'of', 'near')) return false;
  const told = items[at + 1];
  const isTold = is(told, 'report') || isUnknown(told);
  const when = is(items[at + 2], 'article', 'date-article') ? items[at + 3] : items[at + 2];
  const isThen = isTold && is(when, 'weekday', 'period', 'before-word');
  return isThen && items.slice(Math.max(0, at - TWICE), at).some((item) => is(item, 'undone', 'revise'));
}

/** Items from "entered twice" to the list. */
const TWICE = 9;

/** Items from the count to when it was told: "deaths that it had announced". */
const TOLD = 6;

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
  while (from > clause.from && !isCount(items[from - 1]) && !opens(from - 1)) from -= 1;
  let to = at;
  while (to < clause.to && !isCount(items[to + 1])) to += 1;
  return { from, to };
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
  if (is(cue, 'and') && isBesideContrasted(items, back)) return true;
  if (is(cue, 'not-but')) return true;
  // "No hubo 17 muertos"
  const isSeveral = (items[at]?.number?.value ?? 0) > 1 && back === at - 1;
  if (is(items[back - 1], 'not') && is(cue, 'exist') && isSeveral) return true;
  // "no dejó 254 víctimas mortales sino 273"
  if (is(items[back - 1], 'not') && is(cue, 'leave', 'link', 'exist', 'hold') && correctedBehind(items, at))
    return true;
  if (is(cue, 'not') || (is(cue, 'versus') && !is(cue, 'near'))) return !sourceSoon(items, at);
  if (is(cue, 'from') && (reviseIn(items, at) || isBehindMove(items, back))) return true;
  if (goesOnFrom(items, at) || isPutRight(items, at) || isOfOldList(items, at)) return true;
  // "corrigió así el balance de 14 difundido por la mañana"
  const isOldCount =
    is(items[at - 1], 'of') && is(items[at - 2], 'whole-word') && !is(items[at - 2], 'link', 'hold');
  if (isOldCount && items.slice(Math.max(0, at - 7), at - 2).some((item) => is(item, 'revise', 'correction')))
    return true;
  return is(items[at - 1], 'of') && is(items[at - 2], 'revise') && !is(items[at - 2], 'hold', 'report');
}

/** "rose to 15 dead and 41 injured, from 12 dead": of the clause before. */
function isBehindMove(items: readonly Item[], from: number): boolean {
  return isMark(items[from - 1], ',') && reviseIn(items, from - 2);
}

/** "up from 12 dead and 30 injured": the second of two that are told alike. */
function goesOnFrom(items: readonly Item[], at: number): boolean {
  const isTold = (number: number) =>
    items[number]?.number?.article === false && items[number + 1]?.entry.harm != null;
  const first = at - 3;
  if (!is(items[at - 1], 'and') || !isTold(at) || !isTold(first) || is(items[at + 2], 'be', 'aux'))
    return false;
  return isContrasted(items, first);
}

/** "The toll, put at 12 on Monday, now stands at 15": an aside on what was counted, before the verb of the count. */
function isInOldAside(items: readonly Item[], at: number): boolean {
  let open = at - 1;
  while (open > 0 && at - open < ASIDE && items[open]?.kind !== 'mark') open -= 1;
  if (!isMark(items[open], ',')) return false;
  const noun = items[open - 1];
  if (!(hasForm(noun, 'toll', 'state', 'either', 'event') || is(noun, 'whole-word'))) return false;
  let close = at + 1;
  while (close < at + ASIDE && items[close] !== undefined && items[close]?.kind !== 'mark') close += 1;
  // "The dead, 12 of them children, number 15"
  const isThen = items
    .slice(open, close)
    .some((item) => is(item, 'previous', 'before-word', 'period', 'weekday'));
  if (!isMark(items[close], ',') || !isThen) return false;
  const verb =
    is(items[close + 1], 'adverb', 'revise', 'period') && !is(items[close + 1], 'link')
      ? close + 2
      : close + 1;
  return is(items[verb], 'link') && items.slice(verb, verb + AFTER).some(isCount);
}

/** Items of such an aside, and from the verb behind it to the number that holds. */
const ASIDE = 12;
const AFTER = 5;

/** "frente a los 12 muertos y 40 heridos del lunes": the count before the join has a noun of its own, and is of before. */
function isBesideContrasted(items: readonly Item[], and: number): boolean {
  let at = and - 1;
  while (and - at < BESIDE && items[at]?.kind === 'phrase' && items[at]?.number == null) at -= 1;
  if (!isCount(items[at]) || items[and - 1]?.entry.harm == null) return false;
  let cue = at - 1;
  while (is(items[cue], 'article', 'be') || items[cue]?.entry.before != null) cue -= 1;
  const isWrong = is(items[cue], 'not') && correctedBehind(items, and + 1);
  return (isWrong || is(items[at - 1], 'versus')) && isContrasted(items, at);
}

/** Items of "12 personas muertas". */
const BESIDE = 4;

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
    if (isMark(items[next], '.', ';', ')', ',', ':')) return false;
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
  if (items[counted]?.number == null || isOfCause(items, at + 1)) return false;
  for (let next = at + 1; next < at + 7; next += 1) {
    // "300 detenidos (64 son menores)", "473 muertos (64, menores)": some of them.
    if (isNamedGroup(peopleOf(items[next])) || items[next]?.entry.clause != null) return false;
    // "9 missing (2 and 7, respectively)": in the places told before.
    if (is(items[next], 'respectively') || is(items[next + 1], 'respectively')) return false;
    if (isMark(items[next], ')')) return true;
    if (is(items[next], 'before-word', 'previous', 'month', 'weekday', 'period', 'history')) return true;
    if (is(items[next], 'in') && (items[next + 1]?.number?.year || is(items[next + 1], 'month', 'weekday')))
      return true;
    if (isMark(items[next], ',', ';') || items[next]?.capital || is(items[next], 'in'))
      return !!(next > at + 1 && !items[next]?.capital);
  }
  return false;
}

/** "14 fallecidos (nueve por aludes, …)": what they died of; not "(nueve por la mañana)", "(nine by Sunday)". */
function isOfCause(items: readonly Item[], by: number): boolean {
  const cause = items[is(items[by + 1], 'article') ? by + 2 : by + 1];
  const isTime = isAny(cause, TIMES);
  return is(items[by], 'by') && cause?.number === null && cause.kind !== 'mark' && !isTime;
}

const TIMES = anyOf('period', 'weekday', 'month', 'history', 'now', 'adverb', 'date-article', 'before-word');
