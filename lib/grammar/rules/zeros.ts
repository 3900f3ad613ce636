// Stated zeros: "no hubo muertos ni heridos", "ningún periodista resultó lesionado", "no one was killed".

import type { Group, Measure } from '../../model.ts';
import { overSaying } from '../text/asides.ts';
import type { Item } from '../text/items.ts';
import {
  hasForm,
  hasSeveralWords,
  is,
  isAny,
  isMark,
  isNamedGroup,
  isUnknown,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const BETWEEN = anyOf(
  'of',
  'article',
  'filler',
  'adverb',
  'be',
  'aux',
  'light',
  'exist',
  'counter',
  'or',
  'nor',
  'them',
  'among',
  'in',
  'body',
  'hold',
  'report',
  'occurs',
  'own',
  'possessive',
);
const JOINS = anyOf('nor', 'or', 'and', 'of', 'filler', 'be', 'light', 'none', 'article', 'adverb');

export type Zero = {
  readonly measure: Measure;
  readonly group: Group | null;
  readonly at: number;
  /** Last item of the words that deny it: a number among them is no count of its own. */
  readonly end: number;
};

const REACH = 9;

/** What a stated zero may begin with. */
const DENIALS = anyOf('none', 'without', 'nor', 'not', 'not-but');

/** Takes items, gives the measures whose people the sentence says there are none of. */
export function zerosOf(items: readonly Item[]): Zero[] {
  const zeros: Zero[] = [];
  if (!mentions(items, DENIALS)) return zeros;
  for (let at = 0; at < items.length; at += 1) {
    const first = mayDeny(items[at]) ? zeroAt(items, at) : null;
    if (first === null || hasException(items, first.end)) continue;
    zeros.push(first.zero, ...alsoZero(items, first.end, first.zero));
    at = first.end;
  }
  return zeros;
}

/** "none", "without"; "killed (nobody)" */
function mayDeny(item: Item | undefined): boolean {
  return isAny(item, DENIALS) || item?.entry.harm != null;
}

/** "accepts no deaths other than by gunfire": there are some; not "no deaths other than those of livestock". */
function hasException(items: readonly Item[], end: number): boolean {
  for (let next = end + 1; next <= end + EXCEPTION; next += 1) {
    if (items[next] === undefined || items[next]?.kind === 'mark') return false;
    if (is(items[next], 'except'))
      return !items.slice(next + 1, next + 1 + EXCEPTION).some((item) => is(item, 'animal'));
  }
  return false;
}

/** Items from what is denied to its exception, and from there to what is excepted. */
const EXCEPTION = 5;

type Found = { readonly zero: Zero; readonly end: number };

function zeroAt(items: readonly Item[], at: number): Found | null {
  // "killed nobody in Oxley"
  const verb = items[at]?.entry.harm;
  if (
    verb &&
    hasForm(items[at], 'inflict', 'either') &&
    is(items[at + 1], 'none') &&
    !is(items[at + 1], 'and') &&
    !items[at + 2]?.entry.harm
  )
    return { zero: { measure: verb.measure, group: peopleOf(items[at + 2]), at, end: at + 1 }, end: at + 1 };
  if (verb?.form === 'lose' && is(items[at + 1], 'none')) return lostNone(items, at, at + 2);
  if (is(items[at], 'none'))
    return labelledNone(items, at) ?? deniedHarm(items, at, 'none') ?? noneReports(items, at);
  // "sin los agresores abatidos" leaves people out of a count.
  if (is(items[at], 'without'))
    return is(items[at + 1], 'article')
      ? null
      : (labelledNone(items, at) ?? deniedHarm(items, at, 'without'));
  // "Ni muertos ni desaparecidos", "Neither deaths nor injuries"
  if (is(items[at], 'nor')) {
    const isHarm = items[at + 1]?.entry.harm != null;
    const opens = at === 0 || items[at - 1]?.kind === 'mark';
    if (isHarm && opens) return deniedHarm(items, at, 'none');
    // "Ni el conductor ni los 40 pasajeros resultaron heridos"
    const isOfBoth = opens && is(items[at + 1], 'article') && namesOther(items, at);
    return noneReports(items, at) ?? (isOfBoth ? deniedHarm(items, at, 'none') : null);
  }
  if (is(items[at], 'not', 'not-but'))
    return noneExist(items, at) ?? nobodyDid(items, at) ?? lostAny(items, at);
  return null;
}

/** "ni el conductor ni los pasajeros": two of whom the same is denied. */
function namesOther(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + REACH)
    .some((item, step) => is(item, 'nor') && is(items[at + step + 2], 'article'));
}

/** "The army lost no soldiers", "The society has not lost any volunteers": of those whom a verb of loss may be said. */
function lostNone(items: readonly Item[], at: number, who: number): Found | null {
  const group = peopleOf(items[who]);
  // "has not lost any staff to competitors"
  if (is(items[who + 1], 'to')) return null;
  if (!isNamedGroup(group) && !(group !== null && is(items[who], 'own-staff'))) return null;
  return { zero: { measure: 'killed', group, at, end: who - 1 }, end: who };
}

function lostAny(items: readonly Item[], not: number): Found | null {
  if (!hasForm(items[not + 1], 'lose')) return null;
  // "any" is no phrase of the language.
  return lostNone(items, not, isUnknown(items[not + 2]) ? not + 3 : not + 2);
}

/** "muertos, ninguno;", "Missing: none." */
function labelledNone(items: readonly Item[], at: number): Found | null {
  // "Fallecidos: ninguna persona"
  const next = items[peopleOf(items[at + 1]) === 'all' ? at + 2 : at + 1];
  // "Deaths: none reported"
  const ends = is(next, 'filler') && isMark(items[at - 1], ':') ? items[at + 2] : next;
  const closes = ends === undefined || (ends.kind === 'mark' && !isMark(ends, '-', "'s"));
  // "Deaths nil."
  // "missing – nil"
  const last = isMark(items[at - 1], ',', ':', '–', '—', '-') ? at - 2 : at - 1;
  // "Missing people: none"
  const noun = peopleOf(items[last]) !== null && hasForm(items[last - 1], 'state') ? last - 1 : last;
  const label = items[noun];
  const people = peopleOf(items[noun - 1]);
  let first = people === null ? noun : noun - 1;
  // "of the wounded, 1,507; of the missing, none"
  while (is(items[first - 1], 'of', 'article')) first -= 1;
  const before = items[first - 1];
  const opens =
    before === undefined ||
    isMark(before, ';', ',', '.', ':', '|') ||
    isMark(before, '•', '*', '·', '-', '–', '—') ||
    is(before, 'and');
  if (!closes || !opens || !hasForm(label, 'state', 'event', 'either')) return null;
  const measure = label?.entry.harm?.measure;
  return measure === undefined ? null : { zero: { measure, group: people, at, end: at }, end: at };
}

/** "ningún periodista resultó lesionado", "no deaths were reported", "sin muertos". */
function deniedHarm(items: readonly Item[], at: number, kind: 'none' | 'without'): Found | null {
  let group: Group | null = null;
  // "No child was among the nine dead": those are counted, though none of them is a child.
  let among = -1;
  let end = at + REACH;
  for (let next = at + 1; next < end; next += 1) {
    const item = items[next];
    if (is(item, 'among')) among = next;
    // "Neither the two pilots nor any of the 63 passengers were hurt"
    if (is(item, 'nor') && is(items[at], 'nor') && end === at + REACH) end += REACH;
    const ofAll = item?.number != null && (is(items[next - 1], 'article', 'of') || is(items[at], 'of'));
    if (
      item === undefined ||
      (item.number !== null && !ofAll && !(kind === 'none' && endsWithOf(items[at], items[next - 1]))) ||
      is(item, 'more', 'new', 'mixed', 'animal', 'relative', 'whole-word')
    )
      return null;
    // "No agency has reported the 12 deaths": they are, though nobody says so.
    if (is(item, 'article') && items[next + 1]?.number?.article === false && next > at + 1) {
      const isSaid = items.slice(at + 1, next).some((word) => is(word, 'report', 'hold') && !is(word, 'of'));
      if (isSaid && items[next + 2]?.entry.harm != null) return null;
    }
    if (item.entry.harm) {
      // "Neither body has published a count": an institution.
      if (hasForm(item, 'body') && is(items[at], 'nor') && next === at + 1) return null;
      if (hasForm(item, 'wound') && !is(items[next - 1], 'light', 'with')) return null;
      if (kind === 'none' && isSaidOfThem(items, at, next)) return null;
      // "No lives were lost", "claimed no lives", "not a single life lost", "no loss of life"
      const isLost =
        hasForm(item, 'life', 'toll') &&
        ([next + 1, next + 2, at - 1].some((near) => is(items[near], 'loss')) || hasForm(item, 'toll'));
      // "Not a single arrest was made": a noun, though it is a verb elsewhere.
      const isNoun = is(item, 'adjunct') && is(items[next - 1], 'none', 'without');
      if (hasForm(item, 'inflict', 'lose', 'life', 'toll', 'care') && !isLost && !isNoun) return null;
      const last = among < 0 ? next : among;
      return {
        zero: { measure: item.entry.harm.measure, group: group ?? groupBeside(items, next), at, end: last },
        end: last,
      };
    }
    group ??= peopleOf(item);
    // "no minor, it adds, was detained"
    const behind = kind === 'none' ? overSaying(items, next) : next;
    if (behind > next) {
      next = behind - 1;
      continue;
    }
    // "nobody on the ground was injured"
    if (
      kind === 'none' &&
      is(item, 'in') &&
      is(items[next + 1], 'article') &&
      items[next + 2]?.entry.harm === null &&
      items[next + 2]?.kind !== 'mark' &&
      items[next + 2]?.number === null
    ) {
      next += 2;
      // "None of the children in the nursery next door was hurt"
      for (let more = 0; more < NEXT_DOOR && isUnknown(items[next + 1]); more += 1) next += 1;
      continue;
    }
    // "None of the 14 health workers at Ambunti was injured"
    if (kind === 'none' && is(item, 'in') && items[next + 1]?.capital && items[next + 1]?.kind === 'word') {
      next += 1;
      continue;
    }
    // "without causing deaths"
    const causes = kind === 'without' && next === at + 1 && is(item, 'leave');
    if (!causes && (!passes(item) || (kind === 'without' && is(item, 'be')))) return null;
  }
  return null;
}

/** Words behind a place: "next door". */
const NEXT_DOOR = 2;

/** "Ninguna de las tres instituciones registra muertos", "Neither the police nor the army reported any deaths": none of those who would count them. */
function noneReports(items: readonly Item[], at: number): Found | null {
  let verb = at + 1;
  while (verb < at + REACH && !is(items[verb], 'report', 'hold')) {
    const item = items[verb];
    if (item === undefined || item.kind === 'mark' || item.entry.harm !== null || is(item, 'be', 'relative'))
      return null;
    verb += 1;
  }
  const subject = items[is(items[verb - 1], 'aux') ? verb - 2 : verb - 1];
  const isPerson = peopleOf(subject) !== null && !is(subject, 'body', 'voice');
  if (verb <= at + 1 || verb === at + REACH || isPerson || is(subject, 'article', 'none')) return null;
  // "has confirmed any deaths", "tiene registro de desaparecidos"
  const said = is(items[verb], 'aux') && is(items[verb + 1], 'report', 'hold') ? verb + 1 : verb;
  let noun = said + 1;
  while (noun < said + NOUN && (isUnknown(items[noun]) || is(items[noun], 'of', 'report-noun', 'none')))
    noun += 1;
  const harm = items[noun]?.entry.harm;
  if (harm == null || !hasForm(items[noun], 'state', 'event', 'either')) return null;
  return {
    zero: { measure: harm.measure, group: groupBeside(items, noun) ?? 'all', at, end: noun },
    end: noun,
  };
}

/** Items from a verb to what was counted: "tiene registro de". */
const NOUN = 4;

const VERBS = anyOf('be', 'aux', 'light', 'hold', 'exist', 'leave', 'occurs', 'report');
const OF_OR_FILLER = anyOf('of', 'filler', 'article');

/** "Ninguno de los 14 muertos era menor", "None of those killed was armed": something is said of them, not how many they are. */
function isSaidOfThem(items: readonly Item[], none: number, harm: number): boolean {
  const isPartitive =
    [none, none + 1].some((near) => is(items[near], 'of')) ||
    is(items[none + 1], 'them') ||
    /\b(?:of the|of them|de los|de las|dos|das)$/u.test(items[none]?.fold ?? '');
  if (!isPartitive || !hasForm(items[harm], 'state', 'event', 'body', 'either')) return false;
  return !items.slice(none + 1, harm).some((item) => isAny(item, VERBS) && !isAny(item, OF_OR_FILLER));
}

/** "None of the 14 dead", "ninguno de los 14 muertos": takes the first item of a number's phrase; what follows is said of none of them. */
export function isOfNone(items: readonly Item[], left: number): boolean {
  const of = is(items[left - 1], 'of') ? left - 2 : left - 1;
  return is(items[of], 'none') && !is(items[of], 'nobody');
}

/** "ninguno de los 33 mineros" */
function endsWithOf(none: Item | undefined, before: Item | undefined): boolean {
  return none === before && hasSeveralWords(none);
}

function passes(item: Item): boolean {
  if (item.number !== null) return true;
  if (item.kind === 'mark') return isMark(item, '-', "'", '’');
  return peopleOf(item) !== null || item.entry.adjective !== null || isAny(item, BETWEEN);
}

function groupBeside(items: readonly Item[], at: number): Group | null {
  const next = items[at + 1];
  return (
    peopleOf(next) ??
    next?.entry.adjective ??
    (is(next, 'among') ? (peopleOf(items[at + 2]) ?? peopleOf(items[at + 3])) : null)
  );
}

/** "no hubo muertos", "no se registran fallecidos". */
function noneExist(items: readonly Item[], at: number): Found | null {
  let next = at + 1;
  while (is(items[next], 'aux', 'adverb') && next < at + 3) next += 1;
  if (!is(items[next], 'exist')) return null;
  next += 1;
  // "Muertos no hubo."
  // "Muertos: no hay."
  const label = isMark(items[at - 1], ':') ? items[at - 2] : items[at - 1];
  const topic = label?.entry.harm;
  const ends = items[next] === undefined || isMark(items[next], ',', '.', ';');
  if (topic && ends && hasForm(label, 'state', 'event'))
    return { zero: { measure: topic.measure, group: null, at, end: next - 1 }, end: next - 1 };
  let group: Group | null = null;
  // "no se ha registrado un solo deceso"
  if (items[next]?.number?.article && is(items[next + 1], 'only', 'sole')) next += 2;
  while (
    next < at + REACH &&
    (is(items[next], 'filler', 'none', 'adverb') || peopleOf(items[next]) !== null)
  ) {
    group ??= peopleOf(items[next]);
    next += 1;
  }
  const harm = items[next]?.entry.harm;
  if (!harm || hasForm(items[next], 'inflict', 'suffer', 'lose', 'life', 'wound')) return null;
  return {
    zero: { measure: harm.measure, group: group ?? groupBeside(items, next), at, end: next },
    end: next,
  };
}

/** "no murió nadie", "no resultó herido ningún periodista". */
function nobodyDid(items: readonly Item[], at: number): Found | null {
  for (let next = at + 1; next < at + 4; next += 1) {
    const harm = items[next]?.entry.harm;
    if (harm && is(items[next + 1], 'none')) {
      return {
        zero: { measure: harm.measure, group: peopleOf(items[next + 2]), at, end: next + 2 },
        end: next + 2,
      };
    }
    if (!is(items[next], 'aux', 'light', 'be')) return null;
  }
  return null;
}

/** "… ni heridos", "or injuries": the other measures under the same negation. */
function alsoZero(items: readonly Item[], from: number, first: Zero): Zero[] {
  const zeros: Zero[] = [];
  const measures = new Set([first.measure]);
  // "No hubo muertos ni niños heridos"
  let own: Group | null = null;
  for (let next = from + 1; next < from + 10; next += 1) {
    const item = items[next];
    if (item === undefined || item.number !== null || is(item, 'but', 'other-side')) break;
    const harm = item.entry.harm;
    const joined =
      is(items[next - 1], 'nor', 'or', 'and') ||
      isMark(items[next - 1], ',') ||
      is(items[next - 2], 'nor', 'or');
    if (harm && joined && !measures.has(harm.measure)) {
      measures.add(harm.measure);
      // "No hay menores lesionados ni víctimas fatales", "no officers hurt and no deaths": a noun for anybody.
      // "No police deaths or injuries": two nouns under one adjective.
      const isOneNoun = next === from + 2 && hasForm(item, 'event') && hasForm(items[from], 'event');
      const isNoun =
        !isOneNoun && (hasForm(item, 'event') || (hasForm(item, 'state') && hasSeveralWords(item)));
      zeros.push({
        measure: harm.measure,
        group: own ?? (isNoun ? 'all' : first.group),
        at: next,
        end: next,
      });
    } else if (is(items[next - 1], 'nor', 'or', 'and') && isNamedGroup(peopleOf(item))) own = peopleOf(item);
    else if (!isAny(item, JOINS) && !isMark(item, ',') && !harm && peopleOf(item) === null) break;
  }
  return zeros;
}
