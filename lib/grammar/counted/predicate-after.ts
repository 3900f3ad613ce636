// The predicate to the right of a number's phrase: "12 personas murieron".

import type { Measure } from '../../model.ts';
import { overAgesOf } from '../numbers/age-asides.ts';
import { isPlainCount, lookAlike } from '../numbers/look-alikes.ts';
import { asideBeforeHarm, closing, closingDash, isSpacedHyphen, overAside } from '../text/asides.ts';
import { compoundLength, isActive } from '../text/compounds.ts';
import {
  endsWithOneOf,
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isAnyMark,
  isMark,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { judgeAfter } from './harm-behind.ts';
import { isJointAt } from './joint.ts';
import { isOfAnother } from './of-another.ts';
import { ELSEWHERE, type Governed, type Grammar, NOTHING, REACH } from './predicate.ts';

const CLAUSE_MARKS = new Set([';', ':', ')', '|', '—', '–', '•', '·', '/', '*']);

/** What the walk over a clause has met so far. */
type Seen = {
  verb: boolean;
  relative: boolean;
  /** A comma or a join lies behind. */
  crossed: boolean;
  /** What others did claims nobody: "newborns whose ambulances were held up". */
  owned: boolean;
  /** An unknown word that may be a verb. */
  acted: boolean;
};

type Walk = {
  readonly items: readonly Item[];
  /** Where the phrase ends. */
  readonly end: number;
  readonly grammar: Grammar;
  /** The number has no noun. */
  readonly bare: boolean;
  readonly seen: Seen;
};

/** The last item that is passed, or what was found; null: not for this step to say. */
type Step = number | Governed | null;

/** Takes items and the end of a phrase, gives the predicate to its right. `bare`: the number has no noun. */
export function harmAfter(items: readonly Item[], from: number, grammar: Grammar, bare: boolean): Governed {
  const end = bare ? from : overAgesOf(items, from);
  const seen = { verb: false, relative: false, crossed: false, owned: false, acted: false };
  const walk = { items, end, grammar, bare, seen };
  const limit = Math.min(items.length, end + (bare ? 12 : REACH));
  for (let next = end; next < limit; next += 1) {
    const step =
      overMark(walk, next) ??
      overOtherVerb(walk, next) ??
      harmOrNumber(walk, next) ??
      overJoin(walk, next) ??
      overWord(walk, next);
    if (typeof step === 'object' && step !== null)
      return step.kind === 'harm' || (next === end && is(items[next], 'and'))
        ? step
        : (behindRelative(walk) ?? secondVerb(items, next) ?? step);
    next = step ?? next;
  }
  return behindRelative(walk) ?? NOTHING;
}

/** "Seven passengers who had jumped from a window were killed": behind what a relative clause says of them, their own verb. */
function behindRelative({ items, end, bare }: Walk): Governed | null {
  const opens = bare ? -1 : relativeBehind(items, end);
  if (opens < 0 || is(items[opens], 'possessive')) return null;
  let verbs = 0;
  for (let at = opens + 1; at < opens + RELATIVE; at += 1) {
    const item = items[at];
    // "who jumped out, he added, were taken to hospital with burns"
    const aside = isMark(item, ',') && verbs > 0 ? overAside(items, at, true) : -1;
    if (aside > at && (isAny(items[aside + 1], COPULA) || hasForm(items[aside + 1], 'suffer'))) {
      at = aside;
      continue;
    }
    if (item === undefined || item.kind === 'mark' || isAny(item, OTHERS) || peopleOf(item) !== null)
      return null;
    const counts = isPlainCount(items, at);
    if (counts || (is(item, 'subordinate') && !is(item, 'to', 'by'))) return null;
    const copula = is(items[at - 1], 'adverb', 'still') && !isAny(items[at - 1], COPULA) ? at - 2 : at - 1;
    const harm = item.entry.harm;
    const isDone =
      hasForm(item, 'suffer') ||
      (hasForm(item, 'either', 'state', 'wound', 'care') && isAny(items[copula], COPULA)) ||
      (hasForm(item, 'state') && hasSeveralWords(item)) ||
      // "three children who fell into a well drowned"
      (verbs > 0 && harm?.measure === 'killed' && isWithoutObject(items, at)) ||
      isSentWith(items, at);
    // "De las 67 personas que iban en la patera murieron 45", "un 3-1 que deja herido"
    const behind = items[at + 1]?.entry.before ? items[at + 2] : items[at + 1];
    if (behind?.number?.article === false || is(items[copula], 'leave')) return null;
    if (harm && isDone)
      return verbs > (copula > opens + 1 && isAny(items[copula], COPULA) ? 1 : 0)
        ? { kind: 'harm', measure: harm.measure, at, verb: true, crossed: false }
        : null;
    // "del autobús que cayó desde el puente": of what they were in.
    if (harm && !(opens > end && hasForm(item, 'lose'))) return null;
    if (isAny(item, VERBS) || item.kind === 'word') verbs += 1;
  }
  return null;
}

/** "resultaron con quemaduras", "fueron trasladados con quemaduras" */
function isSentWith(items: readonly Item[], wound: number): boolean {
  if (!is(items[wound - 1], 'with') || !hasForm(items[wound], 'wound', 'state')) return false;
  const verb = is(items[wound - 2], 'taken', 'care-verb', 'other-verb') ? wound - 3 : wound - 2;
  return isAny(items[verb], COPULA);
}

/** The relative of those counted, or of what they were in: "54 pasajeros que", "54 pasajeros del autobús que"; -1: there is none. */
function relativeBehind(items: readonly Item[], end: number): number {
  if (is(items[end], 'relative')) return end;
  if (!is(items[end], 'of', 'in')) return -1;
  for (let at = end + 1; at < end + WHEREIN; at += 1) {
    // "friends of the student who was killed": of him.
    if (is(items[at], 'relative')) return peopleOf(items[at - 1]) === null ? at : -1;
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.number !== null || item.entry.harm !== null)
      return -1;
  }
  return -1;
}

/** Items of "of the" and what they were in. */
const WHEREIN = 5;

/** Items of a relative clause and the verb behind it. */
const RELATIVE = 16;
const COPULA = anyOf('be', 'aux', 'light', 'bears');
const VERBS = anyOf('be', 'aux', 'light', 'link', 'revise', 'hold', 'other-verb', 'could', 'loss', 'leave');
/** What leads to somebody or something else. */
const OTHERS = anyOf('and', 'or', 'but', 'other-side', 'relative', 'wherein', 'if', 'report');

/** "Cuatro cayeron al agua y siguen desaparecidos", "Two went fishing and have not returned": the verb behind the first one, of the same subject. */
function secondVerb(items: readonly Item[], verb: number): Governed | null {
  if (items[verb]?.kind === 'mark') return null;
  let join = is(items[verb], 'and') ? verb : verb + 1;
  while (join < verb + CLAUSE && !is(items[join], 'and')) {
    const item = items[join];
    if (item === undefined || item.kind === 'mark' || item.number?.article === false) return null;
    if (item.entry.harm !== null || isAny(item, NEW_CLAUSE)) return null;
    join += 1;
  }
  let at = join + 1;
  while (
    at < join + 4 &&
    is(items[at], 'adverb', 'be', 'aux', 'light', 'still') &&
    !hasForm(items[at], 'suffer')
  )
    at += 1;
  const measure = items[at]?.entry.harm?.measure;
  // "3.000 personas marcharon y murieron 12 niños": a verb of others.
  const isPlace = is(items[at + 1], 'in');
  const next = isPlace || is(items[at + 1], 'adverb') ? items[at + 2] : items[at + 1];
  // "and died at a bakery", "y murieron en el acto", against "y murieron en la plaza 12 niños"
  const isOpen = is(next, 'article') || next?.number?.article === true;
  const isSubject = isPlace ? hasPeopleBehind(items, at + 2) : isOpen;
  if (next?.number?.article === false || isSubject || peopleOf(next) !== null) return null;
  const hasVerb = at > join + 1;
  const befell =
    hasForm(items[at], 'suffer') ||
    (!hasVerb && isWithoutObject(items, at) && (isPassive(items, verb) || measure === 'killed')) ||
    (hasVerb &&
      (hasForm(items[at], 'state', 'either') || (is(items[at - 1], 'bears') && hasForm(items[at], 'wound'))));
  return measure !== undefined && befell && is(items[join], 'and')
    ? { kind: 'harm', measure, at, verb: true, crossed: true }
    : null;
}

/** "en la plaza 12 niños", "en la plaza varios niños": other people or another number, before the clause ends. */
function hasPeopleBehind(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + CLAUSE && items[at] !== undefined && items[at]?.kind !== 'mark'; at += 1)
    if (isPlainCount(items, at) || peopleOf(items[at]) !== null) return true;
  return false;
}

/** "fell into a well and drowned", "were hit by a train and killed": whoever it befell stands before it. */
function isWithoutObject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    hasForm(items[at], 'either') &&
    (next === undefined || next.kind === 'mark' || isAny(next, WITHOUT_OBJECT)) &&
    !isActive(items, at)
  );
}

const WITHOUT_OBJECT = anyOf('in', 'by', 'near', 'period', 'weekday', 'subordinate', 'according');

function isPassive(items: readonly Item[], verb: number): boolean {
  return is(items[verb], 'be') || is(items[verb - 1], 'be');
}

function overMark({ items, end, bare, seen }: Walk, at: number): Step {
  const item = items[at];
  if (item?.kind !== 'mark') return null;
  if (isMark(item, '(')) return closing(items, at);
  if (isMark(item, ',')) {
    // "450 casualties, both dead and wounded, were taken to hospitals"
    if (is(items[at + 1], 'all-of') && isJointAt(items, at + 2)) return { kind: 'joint' };
    // "229 people, 148 men and 81 women, had been killed"
    const isBack = is(items[at + 1], 'be', 'aux') || hasForm(items[at + 1], 'suffer');
    if (seen.crossed && isBack) return at;
    const origin = seen.verb || bare ? -1 : overNames(items, at);
    if (origin >= 0) return origin;
    // "Julian P., 19, a nursing student, died"
    const aside = seen.verb || bare ? -1 : asideBeforeHarm(items, at);
    const after = aside < 0 ? overAside(items, at, seen.verb) : aside;
    if (after < 0) return NOTHING;
    seen.crossed = true;
    return after;
  }
  // "52 personas —38 civiles y 14 soldados— han muerto"
  const isDash = isMark(item, '—', '–') || isSpacedHyphen(items, at);
  const dashes = isDash && at === end ? closingDash(items, at) : -1;
  if (dashes > 0) return dashes;
  return isAnyMark(item, CLAUSE_MARKS) ? NOTHING : null;
}

function overOtherVerb({ items, end, bare, seen }: Walk, at: number): Step {
  const { crossed, owned } = seen;
  const item = items[at];
  const state = stateWhenFound(items, at);
  if (state > 0) return { kind: 'harm', measure: 'injured', at: state, verb: true, crossed };
  const brought = stateWhenBrought(items, at);
  if (brought !== null) return { kind: 'harm', ...brought, verb: true, crossed };
  if (!is(item, 'other-verb', 'released')) return null;
  // "Three people aboard a plane died", "five who were travelling in a van were hurt": which ones, before what befell them.
  const isThose = is(items[at - 1], 'them');
  const isRelative =
    is(items[at - 1], 'relative') || (is(items[at - 1], 'be', 'aux') && is(items[at - 2], 'relative'));
  // "on their way to work"
  const isNoun = !seen.verb && is(items[at - 1], 'to', 'in', 'of', 'article');
  // "que viajaban a bordo murieron"
  const isAboard = seen.relative && is(item, 'there') && is(items[at - 1], 'other-verb');
  // "66 persons reported abducted"
  const isReported = at === end + 1 && is(items[end], 'report') && is(items[end], 'filler');
  const saysWho = isThose || (!bare && (at === end || isReported || isRelative || isNoun || isAboard));
  if (saysWho && endsInHarm(items, at)) return at;
  // "que llevaban víveres a los damnificados": people of another noun.
  if (is(items[at - 1], 'article') && is(items[at - 2], 'to', 'of', 'for-source', 'by')) return at;
  // "two of the 72 aboard are still missing", "two are trapped and listed as missing"
  const goesOn =
    is(item, 'other-verb') &&
    ((is(item, 'there') && (is(items[at + 1], 'be') || isMark(items[behindVessel(items, at + 1)], ','))) ||
      joinsHarm(items, at + 1));
  // "13 people survived with injuries"
  const hurt = is(item, 'other-verb') ? withWounds(items, at + 1) : -1;
  if (hurt > 0) return { kind: 'harm', measure: 'injured', at: hurt, verb: true, crossed };
  if (goesOn) return at;
  if (is(item, 'light')) return null;
  return owned ? NOTHING : ELSEWHERE;
}

/** "62 people on board the Dash 8, 58 passengers and four crew, died": behind what they were on. */
function behindVessel(items: readonly Item[], from: number): number {
  if (!is(items[from], 'article')) return from;
  let at = from + 1;
  while (at < from + VESSEL && items[at] !== undefined && items[at]?.kind !== 'mark') at += 1;
  return at;
}

/** Items of "the ferry Sonar Tori". */
const VESSEL = 5;

/** Whether a verb of harm follows in the same clause: "aboard a plane died", not "aboard, of whom three died". */
function endsInHarm(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < from + CLAUSE; at += 1) {
    const item = items[at];
    const counts = isPlainCount(items, at);
    if (item === undefined || item.kind === 'mark' || counts) return false;
    // "que viajaban a bordo murieron"
    if (isAny(item, NEW_CLAUSE) && !is(item, 'there') && !opensTime(items, at)) return false;
    const behind = items[at + 1];
    const isLast =
      behind === undefined || behind.kind === 'mark' || is(behind, 'in', 'subordinate', 'period', 'weekday');
    // "are still missing"
    const verb = is(items[at - 1], 'adverb', 'still') ? items[at - 2] : items[at - 1];
    const isLinked = is(verb, 'be', 'aux', 'light', 'strikes') || is(items[at - 1], 'light');
    const isPassive = hasForm(item, 'either', 'state') && isLinked;
    // "went missing", "suffered burns"
    const isAmong = is(items[at - 1], 'article') && is(items[at - 2], 'among');
    const isState = hasForm(item, 'state') && (isAmong || hasSeveralWords(item));
    if (isState || (hasForm(item, 'wound') && is(items[at - 1], 'light', 'bears'))) return true;
    if (hasForm(item, 'suffer') || isPassive || (hasForm(item, 'either') && isLast)) return true;
    if (item.entry.harm !== null) return false;
  }
  return false;
}

/** "since Monday", "desde el 14 de agosto": when, and no clause of its own. */
function opensTime(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'subordinate')) return false;
  let next = at + 1;
  while (is(items[next], 'article', 'date-article')) next += 1;
  const isDate = items[next]?.number != null && lookAlike(items, next) !== null;
  return isDate || is(items[next], 'weekday', 'period', 'month', 'clock');
}

const NEW_CLAUSE = anyOf('and', 'or', 'but', 'other-side', 'subordinate', 'relative', 'other-verb', 'report');

/** Items from what says who they are to what befell them. */
const CLAUSE = 12;

function harmOrNumber({ items, end, bare, seen }: Walk, at: number): Step {
  const item = items[at];
  // "en un internado": a boarding school.
  const isHouse = hasForm(item, 'care') && items[at - 1]?.number?.article === true;
  // "el veto a 118 hinchas por los incidentes con heridos": an event had them, whoever they were.
  const isEvent = is(items[at - 2], 'event-noun') && !is(items[at - 2], 'care-place');
  const isOfEvent = isEvent && is(items[at - 1], 'with') && hasForm(item, 'state');
  if (isOfEvent && !is(item, 'wounds')) return NOTHING;
  if (item?.entry.harm && !isHouse) {
    // "una turista cuyo marido murió", "people whose homes burned": of whom or what is theirs; their own verb may follow.
    const isTheirs = seen.owned && item.entry.harm.measure !== 'missing' && !hasForm(items[end + 1], 'body');
    if (isTheirs && is(items[end], 'possessive') && at > end + 1) {
      seen.owned = false;
      return at;
    }
    // "Two brokers called the dividend dead", "a doctor checked those with old wounds": of what they acted on.
    if (seen.acted && !seen.verb && !seen.relative && hasForm(item, 'state', 'wound')) return ELSEWHERE;
    // "21,400 pensions to the families of men killed in the war": other people's harm.
    const of = is(items[at - 2], 'article') ? at - 3 : at - 2;
    // "nine women and four of their children drowned"
    const isOthers =
      at - 1 > end && peopleOf(items[at - 1]) !== null && is(items[of], 'of') && !isPlainCount(items, of - 1);
    if (isOthers && hasForm(item, 'either', 'state')) return NOTHING;
    if (isOfAnother(items, end, at)) return at;
    if (isOfThings(items, end, at)) return at;
    const governed = judgeAfter(items, at, seen.verb, bare && !seen.verb && at > end);
    return governed?.kind === 'harm' ? { ...governed, crossed: seen.crossed } : (governed ?? at);
  }
  if (item === undefined || item.number === null) return null;
  const among = amongHarmed(items, at, end);
  if (among >= 0)
    return {
      kind: 'harm',
      measure: items[among]?.entry.harm?.measure ?? 'killed',
      at: among,
      verb: true,
      crossed: seen.crossed,
    };
  const skipped = overNumber(items, at);
  return skipped < 0 ? NOTHING : skipped;
}

/** "35.000 viajeros de 116 trenes detenidos": the state of so many things behind which it stands. */
function isOfThings(items: readonly Item[], end: number, at: number): boolean {
  const isThing = is(items[at - 1], 'thing') && is(items[at], 'of-things') && hasForm(items[at], 'state');
  return isThing && isPlainCount(items, at - 2) && at - 3 >= end && is(items[at - 3], 'of');
}

function overJoin({ items, bare, seen }: Walk, at: number): Step {
  if (!is(items[at], 'and', 'or', 'but')) return null;
  // "jumped from the second floor and survived with injuries"
  const behind = is(items[at + 1], 'other-verb') ? withWounds(items, at + 2) : -1;
  if (behind > 0) return { kind: 'harm', measure: 'injured', at: behind, verb: true, crossed: seen.crossed };
  // "3,000 officers guarded the square and 12 children died": the first have a verb of their own.
  if (seen.acted && items[overQualifiers(items, at + 1)]?.number != null) return ELSEWHERE;
  const skipped = overCoordinated(items, at, seen.verb, bare);
  if (skipped < 0) return NOTHING;
  seen.crossed = true;
  return skipped;
}

function overWord({ items, end, grammar, bare, seen }: Walk, at: number): Step {
  const item = items[at];
  // "lists 17 passengers as missing"
  // "lists three people as still missing"
  const state = is(items[at + 1], 'still', 'adverb') ? at + 2 : at + 1;
  if (is(item, 'as') && hasForm(items[state], 'state', 'either')) return state - 1;
  // "fueron llevados al hospital con quemaduras", against "al caer"
  const isTo = is(item, 'to') && is(items[at + 1], 'care-place');
  const subordinate = is(item, 'subordinate') && !is(item, 'adverb') && (!seen.verb || bare) && !isTo;
  // "8 hechos de violencia, en los que resultaron heridas 17 personas": another subject's verb.
  if (subordinate || is(item, 'if', 'wherein')) return NOTHING;
  // "Los fallecidos son diez y no queda ningún desaparecido": there are none, which is said of nobody before.
  if (is(item, 'not-but') && is(items[at + 1], 'exist')) return NOTHING;
  seen.owned ||= is(item, 'relative') && is(item, 'possessive');
  seen.acted ||= isUnknown(item) && endsWithOneOf(item?.fold ?? '', grammar.participleEndings);
  // "five about case files that had disappeared"
  if (bare && is(item, 'relative') && is(items[at - 1], 'thing')) return NOTHING;
  // "10,784 men, most of whom died of wounds"
  if (!bare && is(item, 'them') && [1, 2].some((back) => isMark(items[at - back], ','))) return NOTHING;
  if (is(item, 'relative')) seen.relative = true;
  else if (is(item, 'be', 'light')) seen.verb = true;
  // "Seven workers buried by the landslide were found dead": a participle.
  else if (!bare && at === end && is(item, 'hold') && is(items[at + 1], 'by')) return at;
  // "89 personas con denuncia siguen sin aparecer"
  else if (is(item, 'report') && is(items[at - 1], 'with')) return at;
  else if (isAny(item, SAYS) && !isAny(item, SMALL))
    return seen.relative && !bare && !seen.owned ? ELSEWHERE : NOTHING;
  else if (is(item, 'not')) {
    // "18 minors who were not demonstrating"
    if (!is(items[at + 1], 'light', 'be', 'aux')) return seen.relative ? NOTHING : ELSEWHERE;
  } else if (isUnknown(item) && endsWithOneOf(item?.fold ?? '', grammar.verbEndings)) {
    if (!seen.relative) return ELSEWHERE;
    seen.relative = false;
  } else if (bare && !seen.verb && (isUnknown(item) || is(item, 'thing')) && at === end) return ELSEWHERE;
  return at;
}

/** "with injuries", as two items or as one: where the wounds stand; -1: none do. */
function withWounds(items: readonly Item[], at: number): number {
  const wounds = is(items[at], 'with') ? at + 1 : at;
  const isWith = wounds > at || hasSeveralWords(items[at]);
  return isWith && items[wounds]?.entry.harm?.measure === 'injured' ? wounds : -1;
}

/** "were pulled out injured", "fueron rescatados con vida, pero heridos": where the state stands that they were found in; -1: nowhere. */
function stateWhenFound(items: readonly Item[], verb: number): number {
  if (!is(items[verb], 'other-verb', 'found')) return -1;
  let at = verb + 1;
  while (at < verb + 5 && (is(items[at], 'safe', 'but', 'from', 'adverb') || isMark(items[at], ','))) at += 1;
  const harm = items[at]?.entry.harm;
  if (harm?.measure === 'injured' && hasForm(items[at], 'state', 'either')) return at;
  // "pulled from the rubble with injuries"
  if (is(items[at - 1], 'from') && is(items[at], 'article')) at += isUnknown(items[at + 2]) ? 3 : 2;
  return withWounds(items, at);
}

/** "were brought up hurt", "had been carried down injured", "was brought in dead" */
function stateWhenBrought(items: readonly Item[], verb: number): { measure: Measure; at: number } | null {
  if (!is(items[verb], 'care-verb', 'revise') || !is(items[verb - 1], 'be', 'had')) return null;
  const at = verb + 2;
  const isWay = is(items[verb + 1], 'revise', 'in', 'from', 'adverb') || isUnknown(items[verb + 1]);
  const harm = hasForm(items[at], 'state', 'either') ? items[at]?.entry.harm : null;
  return isWay && harm != null ? { measure: harm.measure, at } : null;
}

const SAYS = anyOf('report', 'hold', 'link', 'leave');
const SMALL = anyOf('aux', 'be', 'light', 'article', 'near', 'adverb');

function joinsHarm(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'and')) return false;
  const harm = [at + 1, at + 2].find((near) => items[near]?.entry.harm);
  return harm !== undefined && items[at + 1]?.number == null && items[harm + 1]?.number == null;
}

function overNumber(items: readonly Item[], at: number): number {
  const compound = compoundLength(items, at);
  if (compound > 0) return at + compound - 1;
  if (items[at]?.number?.article) return at;
  // "Two skiers from a party of nine lost their lives"
  const isOfGroup =
    is(items[at - 1], 'of') && isUnknown(items[at - 2]) && items[at - 3]?.number?.article === true;
  if (isOfGroup) return at;
  if (lookAlike(items, at) !== null || is(items[at + 1], 'thing', 'year-unit')) return at;
  return overIncluded(items, at);
}

/** "Five journalists were among (the) 20 people killed": where it stands what befell the others too; -1: nowhere. */
function amongHarmed(items: readonly Item[], number: number, end: number): number {
  let among = number - 1;
  // "among the more than 150 injured"
  while (items[among]?.entry.before != null || is(items[among], 'article')) among -= 1;
  // "Tres niños figuran entre los 19 muertos", "Hay tres niños entre los 19 muertos"
  const isTold = among === end || is(items[among - 1], 'be', 'light', 'including');
  if (!is(items[among], 'among') || !isTold) return -1;
  const harm = peopleOf(items[number + 1]) === null ? number + 1 : number + 2;
  return hasForm(items[harm], 'state', 'either') ? harm : -1;
}

/** "Six people including two children died": over the part, to the verb of the whole; -1: no such part stands there. */
function overIncluded(items: readonly Item[], at: number): number {
  const opener = items[at - 1]?.entry.before ? at - 2 : at - 1;
  if (!is(items[opener], 'including') || isMark(items[opener - 1], ',')) return -1;
  const last = overPeople(items, at);
  return last > at ? last : -1;
}

/** From a number over the nouns of its people: the last of them. */
function overPeople(items: readonly Item[], number: number): number {
  let at = number;
  while (
    at + 1 < items.length &&
    (peopleOf(items[at + 1]) !== null ||
      is(items[at + 1], 'more', 'filler') ||
      items[at + 1]?.entry.adjective)
  )
    at += 1;
  return at === number ? overPartitive(items, at) : at;
}

/** "four of the six crew": from the first number over those whom it is of; the number itself where it is of nobody. */
function overPartitive(items: readonly Item[], number: number): number {
  if (!is(items[number + 1], 'of')) return number;
  let at = is(items[number + 2], 'article') ? number + 3 : number + 2;
  if (isPlainCount(items, at)) at += 1;
  const first = at;
  while (peopleOf(items[at]) !== null) at += 1;
  return at > first ? at - 1 : number;
}

/** Over "y 3 soldados" when both share the verb that comes. */
function overCoordinated(items: readonly Item[], at: number, verb: boolean, bare: boolean): number {
  // "fueron reducidas y detenidas", "fueron arrastradas por el río y no aparecen"
  const form = items[at + 1]?.entry.harm?.form;
  if (verb && (form === 'state' || form === 'either' || form === 'suffer') && !is(items[at], 'but'))
    return at;
  // "were taken to hospital with gunshot and knife wounds"
  const inside = [at - 1, at - 2, at - 3].some((near) => is(items[near], 'with'));
  if (
    (verb || !bare) &&
    inside &&
    items[at + 1]?.kind !== 'mark' &&
    items[at + 1]?.number == null &&
    !is(items[at], 'but')
  )
    return at;
  if (verb || is(items[at], 'but')) return -1;
  // "Sixteen migrants from Venezuela and Peru died": where they come from.
  const origin = overNames(items, at);
  if (origin >= 0 && !bare) return origin;
  // "se rescató a 49 y cinco están desaparecidas": two bare numbers share no verb.
  if (bare && items[at + 1]?.number != null) return -1;
  const next = overQualifiers(items, at + 1);
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
  if (item?.number) return overPeople(items, next);
  if (peopleOf(item) !== null || isUnknown(item)) return next;
  return -1;
}

/** "from Venezuela, Peru and Chile": from the first join of names behind a preposition to the end of the last; -1: no such names stand there. */
function overNames(items: readonly Item[], join: number): number {
  let first = join - 1;
  while (namesWhere(items[first])) first -= 1;
  const preposition = is(items[first], 'article') ? first - 1 : first;
  if (first === join - 1 || !is(items[preposition], 'from', 'of', 'in')) return -1;
  let last = join;
  while (isMark(items[last], ',') || is(items[last], 'and')) {
    const isLast = is(items[last], 'and');
    const end = nameEnd(items, last + 1);
    if (end < 0 || isLast) return end;
    last = end + 1;
  }
  return -1;
}

/** The last word of the name that starts at a place, over its preposition and article; -1: none does. */
function nameEnd(items: readonly Item[], start: number): number {
  let from = start;
  while (is(items[from], 'from', 'of', 'in', 'article') && from < start + 2) from += 1;
  let to = from;
  while (namesWhere(items[to]) || (to > from && is(items[to], 'of') && items[to + 1]?.capital)) to += 1;
  return to > from ? to - 1 : -1;
}

/** "Peru", "the north", "the province of Puno" */
function namesWhere(item: Item | undefined): boolean {
  return item?.number === null && (item.capital || is(item, 'somewhere', 'place-noun'));
}

function overQualifiers(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.entry.before || is(items[at], 'more', 'article')) at += 1;
  return at;
}
