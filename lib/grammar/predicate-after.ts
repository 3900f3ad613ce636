// The predicate to the right of a number's phrase: "12 personas murieron".

import { closing, closingDash, overAside } from './asides.ts';
import { compoundLength, isActive } from './compounds.ts';
import { endsWithOneOf, hasForm, type Item, is, isAnyMark, isMark, isUnknown, peopleOf } from './items.ts';
import { isJointAt } from './joint.ts';
import { lookAlike } from './look-alikes.ts';
import { ELSEWHERE, type Governed, type Grammar, NOTHING, REACH } from './predicate.ts';

const CLAUSE_MARKS = new Set([';', ':', ')', '|', '—', '–', '•', '·', '/', '*']);

/** Takes items and the end of a phrase, gives the predicate to its right. `bare`: the number has no noun. */
export function harmAfter(items: readonly Item[], end: number, grammar: Grammar, bare: boolean): Governed {
  let verb = false;
  let relative = false;
  let crossed = false;
  let owned = false;
  let acted = false;
  const limit = Math.min(items.length, end + (bare ? 12 : REACH));
  for (let next = end; next < limit; next += 1) {
    const item = items[next];
    if (item === undefined) break;
    if (isMark(item, '(')) {
      next = closing(items, next);
      continue;
    }
    if (isMark(item, ',')) {
      // "229 people, 148 men and 81 women, had been killed"
      if (crossed && (is(items[next + 1], 'be', 'aux') || hasForm(items[next + 1], 'suffer'))) continue;
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
    if (isAnyMark(item, CLAUSE_MARKS)) return NOTHING;
    // "two of the 72 aboard are still missing", "two are trapped and listed as missing"
    const goesOn =
      is(item, 'other-verb') &&
      ((is(item, 'there') && is(items[next + 1], 'be')) || joinsHarm(items, next + 1));
    // "13 people survived with injuries"
    const hurt = is(items[next + 1], 'with') ? items[next + 2]?.entry.harm : null;
    if (is(item, 'other-verb') && hurt?.measure === 'injured')
      return { kind: 'harm', measure: 'injured', at: next + 2, verb: true, crossed };
    if (is(item, 'other-verb', 'released') && !is(item, 'light') && !goesOn)
      return owned ? NOTHING : ELSEWHERE;
    if (goesOn) continue;
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
      // "jumped from the second floor and survived with injuries"
      const behind =
        is(items[next + 1], 'other-verb') && is(items[next + 2], 'with') ? items[next + 3] : null;
      if (behind?.entry.harm?.measure === 'injured')
        return { kind: 'harm', measure: 'injured', at: next + 3, verb: true, crossed };
      // "3,000 officers guarded the square and 12 children died": the first have a verb of their own.
      if (acted && items[overQualifiers(items, next + 1)]?.number != null) return ELSEWHERE;
      const skipped = overCoordinated(items, next, verb, bare);
      if (skipped < 0) return NOTHING;
      crossed = true;
      next = skipped;
      continue;
    }
    // "lists 17 passengers as missing"
    if (is(item, 'as') && hasForm(items[next + 1], 'state', 'either')) continue;
    if (is(item, 'if') || (is(item, 'subordinate') && !is(item, 'adverb') && (!verb || bare))) return NOTHING;
    // "8 hechos de violencia, en los que resultaron heridas 17 personas": another subject's verb.
    if (is(item, 'wherein')) return NOTHING;
    // "newborns whose ambulances were held up": what others did claims nobody.
    owned ||= is(item, 'relative') && is(item, 'possessive');
    acted ||= isUnknown(item) && endsWithOneOf(item.fold, grammar.participleEndings);
    if (is(item, 'relative')) relative = true;
    else if (is(item, 'be', 'light')) verb = true;
    // "89 personas con denuncia siguen sin aparecer"
    else if (is(item, 'report') && is(items[next - 1], 'with')) continue;
    else if (
      is(item, 'report', 'hold', 'link', 'leave') &&
      !is(item, 'aux', 'be', 'light', 'article', 'near', 'adverb')
    )
      return relative && !bare && !owned ? ELSEWHERE : NOTHING;
    else if (is(item, 'not')) {
      // "18 minors who were not demonstrating"
      if (!is(items[next + 1], 'light', 'be', 'aux')) return relative ? NOTHING : ELSEWHERE;
    } else if (isUnknown(item) && endsWithOneOf(item.fold, grammar.verbEndings)) {
      if (!relative) return ELSEWHERE;
      relative = false;
    } else if (bare && !verb && (isUnknown(item) || is(item, 'thing'))) {
      if (next === end) return ELSEWHERE;
    }
  }
  return NOTHING;
}

function joinsHarm(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'and')) return false;
  const harm = [at + 1, at + 2].find((near) => items[near]?.entry.harm);
  return harm !== undefined && items[at + 1]?.number == null && items[harm + 1]?.number == null;
}

/** Says whether the harm word at `at` has the people before it; null to read on. */
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
      // "verified 4,676 of these as killed and 7,291 as maimed"
      if (is(before, 'as')) return found;
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
  // "were taken to hospital with gunshot and knife wounds"
  const inside = [at - 1, at - 2, at - 3].some((near) => is(items[near], 'with'));
  if (verb && inside && items[at + 1]?.kind === 'word' && !is(items[at], 'but')) return at;
  if (verb || is(items[at], 'but')) return -1;
  // "se rescató a 49 y cinco están desaparecidas": two bare numbers share no verb.
  if (bare && items[at + 1]?.number != null) return -1;
  let next = overQualifiers(items, at + 1);
  const item = items[next];
  // "Eight soldiers and an unknown number of militants were killed"
  if (item?.number?.article) {
    for (let noun = next + 1; noun < next + 6 && items[noun]?.kind !== 'mark'; noun += 1)
      if (peopleOf(items[noun]) !== null) return noun;
  }
  // "Five caught the virus and four of them did not survive", "se fugaron 1.500 presos y 33 murieron": the verb is that of the last.
  const alone =
    is(items[next + 1], 'them', 'aux', 'be', 'light') ||
    hasForm(items[next + 1], 'suffer', 'either', 'state');
  if (item?.number && alone && !is(items[next - 1], 'more') && lookAlike(items, next) === null) return -1;
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

function overQualifiers(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.entry.before || is(items[at], 'more', 'article')) at += 1;
  return at;
}
