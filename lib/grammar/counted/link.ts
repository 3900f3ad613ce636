// A number told of a subject: "los fallecidos son seis", "the death toll rose to 88", "461 los heridos".

import { lookAlike } from '../numbers/look-alikes.ts';
import { isStep } from '../numbers/steps.ts';
import { endsWithOneOf, hasForm, type Item, is, isAny, isMark, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import {
  becameOf,
  groupAround,
  isJointSubject,
  isNoun,
  type Subject,
  subjectAt,
  wholeWord,
} from './subjects.ts';

const BEFORE_LINK = anyOf(
  'but',
  'and',
  'be',
  'aux',
  'adverb',
  'before-word',
  'previous',
  'revise',
  'period',
  'not',
);
const SMALL_WORDS = anyOf(
  'to',
  'article',
  'adverb',
  'of',
  'in',
  'near',
  'weekday',
  'month',
  'amount',
  'period',
  'as',
  'overall',
  'only',
);
const NEW_CLAUSE = anyOf(
  'and',
  'or',
  'but',
  'relative',
  'report',
  'hold',
  'leave',
  'light',
  'other-verb',
  'not',
);

/** What the object of a verb is made of: "además el número de". */
const OBJECT = anyOf('article', 'adverb', 'period', 'whole-word', 'of');

/** "deja además el número de muertos en 12", "lleva el total de detenidos a 12": takes the verb, who is counted and the number. */
function putsWhole(items: readonly Item[], verb: number, counted: number, start: number): boolean {
  if (!is(items[start - 1], 'in', 'to') && !is(items[start - 2], 'in', 'to')) return false;
  const object = items.slice(verb + 1, counted + 1);
  return (
    object.some((item) => is(item, 'whole-word')) && object.slice(0, -1).every((item) => isAny(item, OBJECT))
  );
}

const REACH = 18;

/** Takes items and the first item of a bare number's phrase, gives the subject that a linking verb ties it to. */
export function subjectBefore(
  items: readonly Item[],
  start: number,
  verbEndings: readonly string[],
): Subject | null {
  // "Quake toll passes 44": the verb is a bound too, and stands in the number's own phrase.
  let linkAt = items[start]?.entry.before && is(items[start], 'link') ? start : -1;
  let subject: Subject | null = null;
  for (let back = start - 1; back >= Math.max(0, start - REACH); back -= 1) {
    const item = items[back];
    if (item === undefined || isMark(item, ';', ':', '(', '|', '•', '.')) break;
    if (is(item, 'mixed')) return null;
    // "has been revised down, from 63 to 58"
    if (isMark(item, ',') && back === start - 1 && items[start]?.number?.fromTo) continue;
    // "La cifra subió, según la policía, a 44"
    const opened =
      isMark(item, ',') &&
      linkAt < 0 &&
      // "Los heridos son, según el parte, 52"
      (back === start - 1 || (back === start - 2 && is(items[start - 1], 'to', 'in')))
        ? openingComma(items, back)
        : -1;
    if (opened > 0 && (linking(items, opened - 1) || isMovedBefore(items, opened))) {
      back = opened;
      continue;
    }
    // "aumentó en tres, hasta los 15"
    if (isMark(item, ',') && back === start - 2 && is(items[start - 1], 'to') && saysStep(items, back - 1))
      continue;
    if (isMark(item, ',') && linkAt >= 0) {
      // ", now stands at"
      // ", has risen to", ", was put at", ", hoy es de"
      let verb = linkAt;
      // ", añade, siguen siendo"
      while (
        is(items[verb - 1], 'adverb', 'aux', 'be', 'period', 'still') &&
        !is(items[verb - 1], 'relative')
      )
        verb -= 1;
      // "heridos, que suman 58,", "muertos, que ya es de 38,"
      if (back === verb - 2 && is(items[verb - 1], 'relative') && isRightBehind(items, verb, linkAt, start))
        continue;
      const open = back === linkAt - 1 || back === verb - 1 ? openingComma(items, back) : -1;
      if (open < 0) return null;
      back = open;
      continue;
    }
    // "went from 1,207 on Monday to 1,391 today": the old value stands between subject and new value.
    // "rose by two to 16"
    const old = is(items[back - 1], 'from', 'versus', 'previous') || saysStep(items, back);
    if (item.number !== null && old && is(items[start - 1], 'to')) continue;
    if (
      subject === null &&
      linkAt < 0 &&
      !mayStandBetween(items, back, start) &&
      !isOfSource(items, back, start)
    )
      return null;
    if (linkAt < 0 && (linking(items, back) || isOfSource(items, back, start))) {
      linkAt = back;
      // "Two were hurt at about nine": a verb of its own.
      const isPassive = is(item, 'be') && subject?.at === back + 1 && hasForm(items[subject.at], 'either');
      if (subject !== null) return isPassive ? null : subject;
      continue;
    }
    // "authorities list fatalities at 1,487"
    if (subject !== null && back === subject.at - 1 && is(item, 'hold') && !is(item, 'article'))
      return subject;
    if (subject !== null && is(item, 'leave', 'hold') && putsWhole(items, back, subject.at, start))
      return subject;
    // "estimates the dead at as many as 1,400"
    const isObject = subject !== null && back === subject.at - 2 && is(items[back + 1], 'article');
    if (isObject && is(item, 'report') && is(items[start - 1], 'in')) return subject;
    const here = subjectAt(items, back);
    // "dejó 12 muertos y el precio subió a 300": who has a number is no subject of another.
    if (here !== null && linkAt >= 0 && isTaken(items, back)) return null;
    if (here !== null) {
      if (linkAt >= 0) return here;
      // "elevó los detenidos a 1.330", "putting arrests above 300": the verb stands before its object.
      const goal =
        is(items[start - 1], 'to', 'in', 'near', 'as') ||
        items[start]?.entry.before ||
        items[start]?.number?.fromTo;
      if (!goal) return null;
      subject ??= here;
      continue;
    }
    if (item.number !== null && counts(items, back)) {
      // "was first given as 30 but was later revised to 21": the second verb has the first one's subject.
      if (linkAt < 0 || !sharesSubject(items, back, linkAt)) return null;
      continue;
    }
    if (linkAt >= 0 && isUnknown(item) && endsWithOneOf(item.fold, verbEndings)) return null;
    // "los cuerpos rescatados hasta hoy son 29"
    const isOfBodies = is(item, 'other-verb') && hasForm(items[back - 1], 'body');
    if (linkAt >= 0 && is(item, 'other-verb') && !isOfBodies) return null;
    if (linkAt >= 0 && back === linkAt - 1 && peopleOf(item) !== null && !nearHarm(items, back)) return null;
  }
  return null;
}

/** "The number of missing is down too, he said, to 31" */
function isMovedBefore(items: readonly Item[], comma: number): boolean {
  const moved = is(items[comma - 1], 'adverb') ? comma - 2 : comma - 1;
  return is(items[moved], 'revise') && is(items[moved - 1], 'be');
}

/** "suman 58", "ya es de 38", "now stands at 38"; "stood at 60 for days" is over. */
function isRightBehind(items: readonly Item[], verb: number, link: number, start: number): boolean {
  return link === start - 1 || (verb < link && link === start - 2 && is(items[start - 1], 'of', 'to', 'in'));
}

/** "rose by two", "aumentó en tres", "fell 12 per cent" */
function saysStep(items: readonly Item[], at: number): boolean {
  if (is(items[at], 'percent') && items[at - 1]?.number != null) return true;
  return items[at]?.number != null && (is(items[at - 1], 'by') || isStep(items, at));
}

/** "La cifra de fallecidos, según el ministerio, asciende a": over the aside. */
function openingComma(items: readonly Item[], at: number): number {
  let nearest = -1;
  for (let back = at - 1; back >= Math.max(0, at - 20); back -= 1) {
    if (isMark(items[back], ';', ':', '.')) break;
    if (!isMark(items[back], ',')) continue;
    // "los lesionados, repartidos entre Sonsonate, Ahuachapán y otras localidades, rozan los 310"
    if (subjectAt(items, back - 1) !== null) return back;
    if (nearest < 0) nearest = back;
  }
  return nearest;
}

/** Has a number of its own, or is the predicate of another subject: "Twelve soldiers were wounded and the price rose to 300". */
function isTaken(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.number != null && counts(items, at - 1)) return true;
  let verb = at - 1;
  while (is(items[verb], 'adverb') && !is(items[verb], 'be', 'aux', 'light')) verb -= 1;
  // "the number of people confirmed dead"
  const isVerb = is(items[verb], 'be', 'aux', 'light') && !is(items[verb], 'report');
  const isPredicate = isVerb && hasForm(items[at], 'either', 'state');
  return isPredicate && !is(items[verb - 1], 'relative', 'of', 'article', 'them');
}

function counts(items: readonly Item[], at: number): boolean {
  return (
    !items[at]?.number?.article && lookAlike(items, at) === null && !is(items[at + 1], 'thing', 'year-unit')
  );
}

function nearHarm(items: readonly Item[], at: number): boolean {
  for (let near = at - 5; near <= at + 2; near += 1) if (items[near]?.entry.harm) return true;
  return false;
}

function linking(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isNoun(items, at)) return false;
  // "has fallen", "cayó": of people, or of a count.
  if (is(item, 'link')) return !item?.entry.harm || (hasForm(item, 'suffer', 'lose') && is(item, 'revise'));
  return is(item, 'be', 'comprises') && !is(items[at - 1], 'relative');
}

/** "los fallecidos, que son 24 para Provea": the count of one of several sources. */
function isOfSource(items: readonly Item[], at: number, start: number): boolean {
  const isAside = at === start - 1 && is(items[at - 1], 'relative') && isMark(items[at - 2], ',');
  return isAside && is(items[at], 'be') && is(items[start + 1], 'for-source', 'according');
}

function sharesSubject(items: readonly Item[], number: number, link: number): boolean {
  for (let at = number + 1; at < link; at += 1) {
    const item = items[at];
    if (!isAny(item, BEFORE_LINK)) return false;
  }
  return link > number + 1;
}

/** Between a linking verb, or its object, and the number: small words, qualifiers, a day. */
function mayStandBetween(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  // "rose by two to 16"
  if (is(item, 'by') && items[start]?.number?.form === 'range') return true;
  if (linking(items, at) || subjectAt(items, at) !== null) return true;
  if (item.entry.before !== null || item.entry.harm) return true;
  if (isAny(item, SMALL_WORDS)) return true;
  if (item.number !== null) return !counts(items, at);
  if (peopleOf(item) !== null) return true;
  if (isMark(item, ',')) return false;
  // "those who died in the quake and tsunami at 2,113"
  if (is(items[at - 1], 'event-noun') && is(items[at + 1], 'event-noun')) return true;
  return (start - at > 1 || items[start]?.number?.fromTo === true) && !isAny(item, NEW_CLAUSE);
}

/** "Sube a 124 (+11) el número de fallecidos", "Son 16, y no 13, los muertos": behind what is put in between. */
function overGain(items: readonly Item[], end: number): number {
  const not = is(items[end + 1], 'and') ? end + 2 : end + 1;
  const isDenied =
    isMark(items[end], ',') && is(items[not], 'not', 'not-but') && items[not + 1]?.number != null;
  if (isDenied && isMark(items[not + 2], ',')) return not + 3;
  // "Son tres, por tanto, los caídos", "Son 13, y no 11 como se contaba el martes, los reclusos que perecieron"
  const close = isMark(items[end], ',') ? closingComma(items, end) : -1;
  if (close > 0 && is(items[close + 1], 'article')) return close + 1;
  const isGain = isMark(items[end], '(') && isMark(items[end + 1], '+') && isMark(items[end + 3], ')');
  return isGain ? end + 4 : end;
}

/** The comma that closes an aside of a few words without harm; -1: none does. */
function closingComma(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < open + ASIDE; at += 1) {
    if (items[at] === undefined || items[at]?.entry.harm != null) return -1;
    if (isMark(items[at], ',')) return at;
    if (items[at]?.kind === 'mark') return -1;
  }
  return -1;
}

const ASIDE = 10;

/** Takes items and the end of a number's phrase, gives a subject told after it: "461 los heridos", "seis los agentes fallecidos". */
export function subjectAfter(items: readonly Item[], end: number): Subject | null {
  const start = overGain(items, end);
  let next = start;
  let linked = false;
  while (next < end + 6) {
    const item = items[next];
    // "Sube a 34 cifra de muertos": a noun, though it is a verb elsewhere.
    const links = is(item, 'link') && !isNoun(items, next);
    if (is(item, 'adverb', 'be') || links || item?.entry.after != null) linked = true;
    else if (is(item, 'versus', 'not', 'and') && (items[next + 1]?.number || is(items[next + 1], 'not')))
      next += items[next + 1]?.number ? 1 : 0;
    else break;
    next += 1;
  }
  // "el total": its article is a part of the phrase.
  const first = is(items[next], 'article') ? next + 1 : is(items[next], 'whole-word') ? next : -1;
  if (first < 0 || isMark(items[start], ',')) return null;
  const people = items[first]?.entry.people ?? null;
  for (let ahead = first; ahead < next + 8; ahead += 1) {
    const item = items[ahead];
    // "Sixty-three is the Advocate's count of the dead"
    if (linked && isMark(item, "'s", '’s') && is(items[ahead + 1], 'counter', 'whole-word')) continue;
    // "son nueve los civiles y dos los policías muertos": the state is said once.
    if (people !== null && is(item, 'and') && items[ahead + 1]?.number && is(items[ahead + 2], 'article')) {
      ahead += 2;
      continue;
    }
    // "cifró en 346 los soldados que perdió el ejército"
    const befell = people !== null && is(item, 'relative') ? items[ahead + 1]?.entry.harm : null;
    if (befell != null && hasForm(items[ahead + 1], 'lose', 'suffer'))
      return { measure: befell.measure, group: people, at: ahead + 1 };
    if (
      item === undefined ||
      item.number !== null ||
      item.kind === 'mark' ||
      is(item, 'relative', 'mixed') ||
      (is(item, 'report') && !isNoun(items, ahead))
    )
      return null;
    if (isNoun(items, ahead)) {
      const whole = wholeWord(items, ahead);
      return whole?.measure ? whole : null;
    }
    const harm = item.entry.harm;
    // "640 las personas muertas o heridas por bombas"
    if (harm && isJointSubject(items, ahead)) return null;
    if (harm)
      return hasForm(item, 'state', 'event', 'either', 'body', 'toll')
        ? {
            measure: becameOf(items, ahead) ?? harm.measure,
            group: people ?? groupAround(items, ahead),
            at: ahead,
          }
        : null;
    if (is(item, 'in', 'by', 'thing') && !linked) return null;
  }
  return null;
}
