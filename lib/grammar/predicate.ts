// What happens to the people a number counts: the harm word that governs a phrase, after it or before it.

import type { Measure } from '../model.ts';
import type { Item } from './items.ts';
import { endsWithOneOf, is, isMark, isUnknown, peopleOf } from './items.ts';
import { lookAlike } from './look-alikes.ts';
import { compoundLength, isActive } from './phrase.ts';

/** `elsewhere`: another verb has these people ("rescued", "viajaban"); `nothing`: no verb was met. */
export type Governed =
  | {
      readonly kind: 'harm';
      readonly measure: Measure;
      readonly at: number;
      readonly verb: boolean;
      readonly crossed: boolean;
    }
  | { readonly kind: 'joint' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'nothing' };

const NOTHING = { kind: 'nothing' } as const;
const ELSEWHERE = { kind: 'elsewhere' } as const;
const REACH = 24;

export type Grammar = { readonly nounFirst: boolean; readonly verbEndings: readonly string[] };

/** Takes items and the end of a phrase, gives the predicate to its right. `bare`: the number has no noun. */
export function harmAfter(items: readonly Item[], end: number, grammar: Grammar, bare: boolean): Governed {
  let verb = false;
  let relative = false;
  let crossed = false;
  const limit = Math.min(items.length, end + (bare ? 12 : REACH));
  for (let next = end; next < limit; next += 1) {
    const item = items[next];
    if (item === undefined) break;
    if (isMark(item, '(')) {
      next = closing(items, next);
      continue;
    }
    if (isMark(item, ',')) {
      const after = overAside(items, next, verb);
      if (after < 0) return NOTHING;
      crossed = true;
      next = after;
      continue;
    }
    // "52 personas —38 civiles y 14 soldados— han muerto"
    const dashes = isMark(item, '—', '–') && next === end ? closingDash(items, next) : -1;
    if (dashes > 0) {
      next = dashes;
      continue;
    }
    if (isMark(item, ';', ':', ')', '|', '—', '–', '•', '/')) return NOTHING;
    if (is(item, 'other-verb', 'released') && !is(item, 'light')) return ELSEWHERE;
    if (item.entry.harm) {
      const governed = judgeAfter(items, next, verb, bare && !verb && next > end);
      if (governed?.kind === 'harm') return { ...governed, crossed };
      if (governed !== null) return governed;
      continue;
    }
    if (item.number !== null) {
      const skipped = overNumber(items, next, verb);
      if (skipped < 0) return NOTHING;
      next = skipped;
      continue;
    }
    if (is(item, 'and', 'or', 'but')) {
      const skipped = overCoordinated(items, next, verb, bare);
      if (skipped < 0) return NOTHING;
      crossed = true;
      next = skipped;
      continue;
    }
    if (is(item, 'if') || (is(item, 'subordinate') && !is(item, 'adverb') && (!verb || bare))) return NOTHING;
    if (is(item, 'relative')) relative = true;
    else if (is(item, 'be', 'light')) verb = true;
    else if (
      is(item, 'report', 'hold', 'link', 'leave') &&
      !is(item, 'aux', 'be', 'light', 'article', 'near', 'adverb')
    )
      return relative && !bare ? ELSEWHERE : NOTHING;
    else if (is(item, 'not')) {
      if (!is(items[next + 1], 'light', 'be', 'aux')) return ELSEWHERE;
    } else if (isUnknown(item) && endsWithOneOf(item.fold, grammar.verbEndings)) {
      if (!relative) return ELSEWHERE;
      relative = false;
    } else if (bare && !verb && (isUnknown(item) || is(item, 'thing'))) {
      if (next === end) return ELSEWHERE;
    }
  }
  return NOTHING;
}

/** Says whether the harm word at `at` has the people before it; null to read on. */
/** "have left 973 civilians, 231 policemen and 250 gunmen dead": the state closes the list. */
export function leftDead(items: readonly Item[], start: number, end: number): Measure | null {
  let back = start - 1;
  while (back > Math.max(0, start - 16) && !is(items[back], 'leave')) back -= 1;
  if (!is(items[back], 'leave') || is(items[back], 'of')) return null;
  for (let next = end; next < end + REACH; next += 1) {
    const item = items[next];
    if (item === undefined || isMark(item, ';', ':', '.') || is(item, 'report', 'other-side', 'relative'))
      return null;
    // "the fallen government"
    if (item.entry.harm && !is(items[next - 1], 'article'))
      return item.entry.harm.form === 'state' ? item.entry.harm.measure : null;
  }
  return null;
}

function judgeAfter(items: readonly Item[], at: number, verb: boolean, loose: boolean): Governed | null {
  const harm = items[at]?.entry.harm;
  if (!harm) return null;
  if (isJointAt(items, at)) return { kind: 'joint' };
  const before = items[at - 1];
  const found = { kind: 'harm', measure: harm.measure, at, verb: true, crossed: false } as const;
  switch (harm.form) {
    case 'suffer':
      return ownSubject(items, at) ? NOTHING : found;
    case 'either':
      if (is(before, 'article')) return is(items[at - 2], 'among') ? found : NOTHING;
      return isActive(items, at) ? ELSEWHERE : found;
    case 'state':
      if (is(before, 'article')) return is(items[at - 2], 'among') ? found : NOTHING;
      // "capacitó a 120 personas en atención de heridos": another noun's complement.
      if (complement(items, at)) return NOTHING;
      // "unos veinte con heridas de consideración"
      if (is(before, 'with') && harm.measure === 'injured') return found;
      // "counts the other 63 as missing"
      return loose && !verb && !is(before, 'as') ? NOTHING : { ...found, verb };
    case 'care':
      return { ...found, verb };
    case 'wound':
    case 'event':
      // "23 decesos: 18 por proyectil, tres por golpes": what they died of.
      if (loose && !verb && is(before, 'by')) return NOTHING;
      return afterWith(items, at, verb) && harm.measure === 'injured'
        ? found
        : harm.form === 'event'
          ? NOTHING
          : null;
    case 'inflict':
    case 'lose':
      return is(items[at], 'light') ? null : ELSEWHERE;
    case 'body':
    case 'toll':
      return NOTHING;
    case 'life':
      return null;
    default: {
      const never: never = harm.form;
      return never;
    }
  }
}

function complement(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (is(before, 'with') && items[at]?.entry.harm?.measure === 'injured') return false;
  return (
    is(before, 'of', 'in', 'near', 'with', 'for-source', 'among') && !is(before, 'as', 'light', 'adverb')
  );
}

/** "con heridas", "suffered severe burns". */
function afterWith(items: readonly Item[], at: number, verb: boolean): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    if (is(items[back], 'with', 'light', 'for-source', 'for-number')) return true;
    // "33 people had bullet wounds"
    if (is(items[back], 'hold') && is(items[back], 'aux')) return true;
    // "perdió a 5 jugadores por lesión" tells no injured; "fueron atendidos por quemaduras" does.
    if (is(items[back], 'by')) return verb || is(items[back - 1], 'care-verb', 'other-verb');
    if (items[back]?.kind === 'mark') return false;
  }
  return false;
}

/** In a language whose subject may follow: "… murieron 12" has its own. */
function ownSubject(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (items[next]?.entry.before || is(items[next], 'adverb', 'more')) next += 1;
  const item = items[next];
  if (!item?.number || item.number.article) return false;
  return lookAlike(items, next) === null && !is(items[next + 1], 'thing', 'year-unit');
}

/** "muertos y heridos", "killed or injured": one number for both. */
export function isJointAt(items: readonly Item[], at: number): boolean {
  const first = items[at]?.entry.harm;
  const join = items[at + 1];
  if (!first || !(is(join, 'and', 'or') || isMark(join, '/'))) return false;
  let then = at + 2;
  while (is(items[then], 'light', 'be', 'aux') && !items[then]?.entry.harm) then += 1;
  const second = items[then]?.entry.harm;
  if (!second || second.measure === first.measure) return false;
  const after = items[then + 1];
  if (then > at + 2)
    return (
      first.form === 'suffer' &&
      after?.number == null &&
      after?.entry.before == null &&
      peopleOf(after) === null
    );
  const object = after?.number != null || after?.entry.before != null;
  const verbs = ['suffer', 'inflict', 'either'];
  if (verbs.includes(second.form) && object)
    return verbs.includes(first.form) && first.form !== 'suffer' && !bound(items, at);
  if (first.form === 'either' || second.form === 'either') return true;
  return verbs.includes(first.form) === verbs.includes(second.form);
}

/** "killed 12 and wounded 30": the first verb has its own object before the join, so the two are not one. */
function bound(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'be', 'light');
}

function closingDash(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < Math.min(items.length, at + 20); next += 1) {
    if (isMark(items[next], '—', '–')) return next;
    if (isMark(items[next], ';', ':', '.')) return -1;
  }
  return -1;
}

export function closing(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < Math.min(items.length, at + 40); next += 1) {
    if (isMark(items[next], ')')) return next;
  }
  return at;
}

/** Over ", según el ministerio," or ", entre ellas 3 niños,": gives the place of the closing comma, or -1 if the clause ends here. */
function overAside(items: readonly Item[], at: number, verb: boolean): number {
  const next = items[at + 1];
  if (is(next, 'relative')) return at;
  const opens =
    is(
      next,
      'according',
      'including',
      'them',
      'all-of',
      'among',
      'in',
      'near',
      'with',
      'adverb',
      'period',
      'overall',
      'as',
    ) || next?.entry.after != null;
  const listed = !verb && next?.number != null && peopleOf(items[at + 2]) !== null;
  const appositive = !verb && isUnknown(next);
  const clausePart = next?.number != null && is(items[at + 2], 'them');
  const aged = is(next, 'of', 'aged') && items[at + 2]?.number != null;
  // "27 people, not 31, died"
  const denied = is(next, 'not', 'not-but') && items[at + 2]?.number != null;
  const said = denied || isSaying(items, at);
  if (!opens && !listed && !appositive && !clausePart && !aged && !said) return -1;
  for (let close = at + 1; close < Math.min(items.length, at + 16); close += 1) {
    const item = items[close];
    if (isMark(item, ';', ':', '.')) return -1;
    // "de 23, 34 y 61 años,": the comma that closes is not one inside a list of numbers.
    if (isMark(item, ',') && !(aged && items[close + 1]?.number != null)) return close;
    if (listed && is(item, 'and')) return close - 1;
  }
  return -1;
}

/** ", he said,": who speaks, between the subject and its verb. */
function isSaying(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    if (items[next] === undefined || items[next]?.number || items[next]?.kind === 'mark') return false;
    if (is(items[next], 'report') && next === at + 1) return asideEnds(items, next);
    if (is(items[next], 'report'))
      return isMark(items[next + 1], ',') && !is(items[next + 2], 'and', 'but', 'or', 'other-side');
  }
  return false;
}

/** ", añadió la dependencia,": the verb first, then who. */
function asideEnds(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 7; next += 1) {
    if (items[next] === undefined || items[next]?.number) return false;
    if (isMark(items[next], ',')) return !is(items[next + 1], 'and', 'but', 'or', 'other-side');
    if (items[next]?.kind === 'mark') return false;
  }
  return false;
}

function overNumber(items: readonly Item[], at: number, verb: boolean): number {
  const compound = compoundLength(items, at);
  if (compound > 0) return at + compound - 1;
  if (items[at]?.number?.article) return at;
  if (lookAlike(items, at) !== null || is(items[at + 1], 'thing', 'year-unit')) return at;
  return verb ? -1 : -1;
}

/** Over "y 3 soldados" when both share the verb that comes. */
function overCoordinated(items: readonly Item[], at: number, verb: boolean, bare: boolean): number {
  // "fueron reducidas y detenidas", "fueron arrastradas por el río y no aparecen"
  const form = items[at + 1]?.entry.harm?.form;
  if (verb && (form === 'state' || form === 'either' || form === 'suffer') && !is(items[at], 'but'))
    return at;
  if (verb || is(items[at], 'but')) return -1;
  // "se rescató a 49 y cinco están desaparecidas": two bare numbers share no verb.
  if (bare && items[at + 1]?.number != null) return -1;
  let next = at + 1;
  while (items[next]?.entry.before || is(items[next], 'more', 'article')) next += 1;
  const item = items[next];
  // "Eight soldiers and an unknown number of militants were killed"
  if (item?.number?.article) {
    for (let noun = next + 1; noun < next + 6 && items[noun]?.kind !== 'mark'; noun += 1)
      if (peopleOf(items[noun]) !== null) return noun;
  }
  if (item?.number) {
    while (
      next + 1 < items.length &&
      (peopleOf(items[next + 1]) !== null ||
        is(items[next + 1], 'more', 'filler') ||
        items[next + 1]?.entry.adjective)
    )
      next += 1;
    return next;
  }
  if (peopleOf(item) !== null || isUnknown(item)) return next;
  return -1;
}

/** Takes items and the first item of a phrase (its qualifier included), gives the predicate to its left. */
export function harmBefore(
  items: readonly Item[],
  start: number,
  grammar: Grammar,
  bare: boolean,
  opensWithOf = false,
): Governed {
  const reach = bare ? 6 : 14;
  let of = opensWithOf;
  let shared = false;
  for (let back = start - 1; back >= Math.max(0, start - reach); back -= 1) {
    const item = items[back];
    if (item === undefined) break;
    // "mató a 1.200 ovejas y a cuatro personas": the repeated preposition shares the verb.
    if (is(item, 'and') && (is(items[back + 1], 'to') || is(items[back - 1], 'animal'))) {
      shared = true;
      continue;
    }
    if (item.entry.harm) return judgeBefore(items, back, start, of, bare, grammar);
    if (is(item, 'of')) {
      of = back === start - 1 || is(items[back + 1], 'article');
      continue;
    }
    if (isMark(item, ',')) {
      const open = openAside(items, back);
      if (open < 0 || bare) return NOTHING;
      back = open;
      continue;
    }
    if (item.kind === 'mark' && !isMark(item, '"', '“', '”', '«', '»')) return NOTHING;
    if (item.number !== null && !shared && lookAlike(items, back) === null && !is(items[back + 1], 'thing'))
      return NOTHING;
    if (is(item, 'and', 'or', 'but', 'relative', 'not', 'report', 'other-verb', 'other-side', 'by'))
      return NOTHING;
    // "Sin vida fueron hallados seis jóvenes": the state stands in front.
    const front = items[back - 1]?.entry.harm;
    const isFront = back <= 1 || items[back - 2]?.kind === 'mark';
    if (is(item, 'be', 'light') && grammar.nounFirst && front?.form === 'state' && isFront)
      return { kind: 'harm', measure: front.measure, at: back - 1, verb: true, crossed: false };
    if (is(item, 'be', 'light', 'link', 'leave', 'hold') && !is(item, 'to', 'near', 'adverb')) return NOTHING;
    if (isUnknown(item) && endsWithOneOf(item.fold, grammar.verbEndings)) return NOTHING;
    if (bare && !allowedBeforeBare(item)) return NOTHING;
  }
  return NOTHING;
}

function allowedBeforeBare(item: Item): boolean {
  return (
    is(item, 'to', 'article', 'adverb', 'more', 'in', 'amount', 'period', 'weekday') ||
    item.entry.before !== null
  );
}

/** A comma that closes ", según el ministerio,": gives the place of the opening comma, or -1. */
function openAside(items: readonly Item[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 14); back -= 1) {
    if (isMark(items[back], ',')) {
      return is(items[back + 1], 'according', 'in', 'near', 'period', 'adverb', 'among', 'as') ? back : -1;
    }
    if (items[back]?.kind === 'mark') return -1;
  }
  return -1;
}

function judgeBefore(
  items: readonly Item[],
  at: number,
  start: number,
  of: boolean,
  bare: boolean,
  grammar: Grammar,
): Governed {
  const harm = items[at]?.entry.harm;
  if (!harm) return NOTHING;
  if (jointBefore(items, at)) return { kind: 'joint' };
  const found = { kind: 'harm', measure: harm.measure, at, verb: true, crossed: false } as const;
  switch (harm.form) {
    case 'inflict':
      return found;
    case 'either':
      if (is(items[at - 1], 'be') || (is(items[at - 1], 'adverb') && is(items[at - 2], 'be'))) return NOTHING;
      return start - at <= 6 ? found : NOTHING;
    case 'lose':
      // "Perdió el Ejército a cinco soldados": the subject may stand between.
      return start - at <= 3 || (is(items[start - 1], 'to') && start - at <= 6)
        ? { ...found, verb: false }
        : NOTHING;
    case 'suffer':
      // "Falleció a los 87" is an age.
      return grammar.nounFirst && !(bare && toBefore(items, at, start)) ? found : NOTHING;
    case 'event':
    case 'life':
      return of ? found : NOTHING;
    case 'body':
      return of ? found : NOTHING;
    case 'state':
    case 'care':
      // "resultaron heridas 30 personas", "dan por desaparecidas a 231"
      return grammar.nounFirst && (lightBefore(items, at) || sharesAux(items, at)) ? found : NOTHING;
    case 'toll':
    case 'wound':
      return NOTHING;
    default: {
      const never: never = harm.form;
      return never;
    }
  }
}

function toBefore(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (is(items[at], 'to', 'in')) return true;
  return false;
}

function jointBefore(items: readonly Item[], at: number): boolean {
  if (!is(items[at - 1], 'and', 'or')) return false;
  const other = items[at - 2]?.entry.harm;
  const own = items[at]?.entry.harm;
  if (!other || !own || other.measure === own.measure) return false;
  // "resultó muerto y heridas 30": the first of the two has a subject of its own.
  return other.form === own.form && !(items[at - 3]?.number || peopleOf(items[at - 3]) !== null);
}

/** "ha matado a 1.193 personas y herido a 692": the auxiliary is said once. */
function sharesAux(items: readonly Item[], at: number): boolean {
  if (!is(items[at - 1], 'and') || !is(items[at + 1], 'to')) return false;
  return items.slice(Math.max(0, at - REACH), at).some((item) => item.entry.harm?.form === 'inflict');
}

function lightBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const item = items[back];
    if (is(item, 'light', 'be', 'leave', 'aux') || is(item, 'link')) return true;
    if (item?.kind === 'mark' || item?.number || peopleOf(item) !== null) return false;
  }
  return at === 0;
}
