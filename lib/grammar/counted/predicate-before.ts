// The predicate to its left: "murieron 12 personas", "mató a 12".

import { lookAlike } from '../numbers/look-alikes.ts';
import {
  endsWithOneOf,
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isMark,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { type Governed, type Grammar, NOTHING, REACH } from './predicate.ts';

const NEW_CLAUSE = anyOf(
  'and',
  'or',
  'but',
  'relative',
  'subordinate',
  'not',
  'report',
  'other-verb',
  'other-side',
  'by',
);
const BEFORE_BARE = anyOf('to', 'article', 'adverb', 'more', 'in', 'amount', 'period', 'weekday');
const TIMES = anyOf('month', 'weekday', 'period', 'last-year');
const OPENS_ASIDE = anyOf('according', 'in', 'near', 'period', 'adverb', 'among', 'as');

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
    const next = is(items[back + 1], 'adverb') ? items[back + 2] : items[back + 1];
    if (is(item, 'and') && (is(next, 'to') || is(items[back - 1], 'animal'))) {
      shared = true;
      continue;
    }
    // "mató a 4.300 ovejas, a 610 llamas y también a dos personas"
    if (shared && isMark(item, ',') && (is(items[back + 1], 'to') || is(items[back - 1], 'animal'))) continue;
    const diedOf = hasForm(item, 'wound', 'state') ? verbDiedOf(items, back) : -1;
    if (diedOf >= 0) {
      back = diedOf + 1;
      continue;
    }
    if (of && hasForm(item, 'inflict') && hasOtherObject(items, back)) return NOTHING;
    // "fueron alcanzados por perdigones y a 41 personas se las llevaron": what has no object shares none.
    const hasObject = hasForm(item, 'inflict', 'lose', 'event', 'state');
    if (item.entry.harm && shared && is(items[start - 1], 'to') && !hasObject) return NOTHING;
    if (isOrElse(items, back)) return { kind: 'joint' };
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
    // "wounds another five"
    if (item.number?.article && is(item, 'more')) continue;
    // "hirió con un cuchillo a seis personas"
    const isMeans = is(items[start - 1], 'to') && isWithMeans(items, back);
    if (isMeans) continue;
    if (item.number !== null && !shared && lookAlike(items, back) === null && !is(items[back + 1], 'thing'))
      return NOTHING;
    // "detuvo por saqueos a 97", "murieron por golpe de calor dos personas"
    const isCause =
      is(item, 'by') && (is(items[start - 1], 'to') || (!bare && hasForm(items[back - 1], 'suffer')));
    const isTime = isSince(items, back, start) || isSpan(items, back);
    const isAdverbial = !bare && grammar.nounFirst && opensAdverbial(items, back, start);
    if (isAny(item, NEW_CLAUSE) && !isCause && !isTime && !isAdverbial) return NOTHING;
    // "Sin vida fueron hallados seis jóvenes": the state stands in front.
    const front = items[back - 1]?.entry.harm;
    const isFront = back <= 1 || items[back - 2]?.kind === 'mark';
    if (is(item, 'be', 'light') && grammar.nounFirst && front?.form === 'state' && isFront)
      return { kind: 'harm', measure: front.measure, at: back - 1, verb: true, crossed: false };
    // "210,000 grown sheep": a verb's form that says how old they were.
    if (is(items[back + 1], 'animal')) continue;
    // "murieron a causa del derrumbe doce personas"
    const isNoun = is(item, 'leave') && is(items[back - 1], 'to') && is(items[back + 1], 'of');
    const isVerb = is(item, 'be', 'light', 'link', 'leave', 'hold') && !is(item, 'to', 'near', 'adverb');
    if (isVerb && !isNoun) return NOTHING;
    if (isUnknown(item) && endsWithOneOf(item.fold, grammar.verbEndings)) return NOTHING;
    if (back === start - 1 && isOtherVerb(items, back, grammar)) return NOTHING;
    if (bare && !allowedBeforeBare(item)) return NOTHING;
  }
  return NOTHING;
}

/** "Sucumbieron a sus heridas dos mineros", "Murieron por quemaduras tres obreros": the verb of those who died of what they had; its place, or -1. */
function verbDiedOf(items: readonly Item[], wound: number): number {
  let of = wound - 1;
  if (is(items[of], 'possessive', 'article')) of -= 1;
  if (!is(items[of], 'by', 'to', 'of') || items[wound]?.entry.harm?.measure !== 'injured') return -1;
  const verb = items[of - 1];
  return hasForm(verb, 'suffer') && verb?.entry.harm?.measure === 'killed' ? of - 1 : -1;
}

/** "The death of the king drew 2,000 people", "Donde murió el peón trabajaban 40": an unknown word between a noun and a number; not "killed in the market 12", "killed instantly 12". */
function isOtherVerb(items: readonly Item[], at: number, { nounFirst }: Grammar): boolean {
  const noun = items[at - 1];
  // "por razones políticas 12"
  const isNoun = peopleOf(noun) !== null || is(noun, 'office') || (isUnknown(noun) && !nounFirst);
  return isUnknown(items[at]) && isNoun && noun?.entry.harm == null;
}

/** "Murieron o quedaron heridos 38 vecinos": the second of two verbs for the same people. */
function isOrElse(items: readonly Item[], at: number): boolean {
  const measure = items[at]?.entry.harm?.measure;
  if (measure === undefined) return false;
  let join = at - 1;
  while (is(items[join], 'light', 'be', 'aux', 'adverb')) join -= 1;
  const first = items[join - 1];
  return (
    join < at - 1 &&
    is(items[join], 'or') &&
    hasForm(first, 'suffer') &&
    first?.entry.harm?.measure !== measure
  );
}

/** "Murieron durante la noche doce personas", "tras el choque", "por el temporal": when and why, between a verb and its subject. */
function opensAdverbial(items: readonly Item[], at: number, start: number): boolean {
  // "al derrumbarse un internado"
  const opens = is(items[at], 'by', 'subordinate', 'from') && !is(items[at], 'to', 'other-side');
  if (!opens || isAny(items[start - 1], GOVERNS)) return false;
  const next = is(items[at + 1], 'article') ? items[at + 2] : items[at + 1];
  const mayClause = is(items[at], 'subordinate');
  return (
    at + 1 < start &&
    (isUnknown(next) || next?.capital === true || isAny(next, NOUNS)) &&
    !items
      .slice(at + 1, start)
      .some((item, index) => isAny(item, VERBS) || (mayClause && mayAct(items, at + 1 + index)))
  );
}

/** "mientras la tormenta desplazó a": an unknown word right behind a noun may be its verb. */
function mayAct(items: readonly Item[], at: number): boolean {
  const noun = items[at - 1];
  return isUnknown(items[at]) && (isUnknown(noun) || isAny(noun, NOUNS) || is(noun, 'body', 'voice'));
}

/** What has the number behind it. */
const GOVERNS = anyOf('among', 'near', 'by', 'subordinate', 'with', 'from', 'more-than');
const NOUNS = anyOf(
  'event-noun',
  'thing',
  'period',
  'weekday',
  'month',
  'storm',
  'unit',
  'illness',
  'place-noun',
  'country',
  'facility',
);
const VERBS = anyOf('be', 'light', 'aux', 'care-verb', 'other-verb', 'report', 'hold');

/** "hirió con un cuchillo a": what with, right behind the verb. */
function isWithMeans(items: readonly Item[], at: number): boolean {
  const means = items[at]?.number?.article ? at - 1 : at;
  return is(items[means], 'with') && hasForm(items[means - 1], 'inflict');
}

/** "ha matado desde mayo a 354 vecinos": since when, between a verb and whom it befell. */
function isSince(items: readonly Item[], from: number, start: number): boolean {
  if (!is(items[start - 1], 'to')) return false;
  // "ha asesinado durante este mes a 12 profesores"
  if (is(items[from], 'subordinate') && isAny(items[from + 1], TIMES)) return true;
  if (!is(items[from], 'from') || is(items[from], 'of')) return false;
  // "desde el 7 de octubre"
  return items.slice(from + 1, Math.min(start, from + DATED)).some((item) => isAny(item, TIMES));
}

/** "detuvo entre el lunes y el martes a 12 personas": the join of two times. */
function isSpan(items: readonly Item[], at: number): boolean {
  const next = is(items[at + 1], 'article') ? items[at + 2] : items[at + 1];
  return is(items[at], 'and') && isAny(items[at - 1], TIMES) && isAny(next, TIMES);
}

/** Items from "since" to a month. */
const DATED = 5;

/** "mató el tedio de 15.000 personas" */
function hasOtherObject(items: readonly Item[], verb: number): boolean {
  return is(items[verb + 1], 'article') && isUnknown(items[verb + 2]) && is(items[verb + 3], 'of');
}

function allowedBeforeBare(item: Item): boolean {
  return isAny(item, BEFORE_BARE) || item.entry.before !== null;
}

/** A comma that closes ", según el ministerio,": gives the place of the opening comma, or -1. */
function openAside(items: readonly Item[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 14); back -= 1) {
    if (isMark(items[back], ',')) {
      // "The slide killed, police said, twelve people"
      const done = items[back - 2];
      // "Police arrested, officials say, 12", against "left 40 people injured, says the group, 25 journalists"
      const isSubject = back === 2 || items[back - 3]?.kind === 'mark';
      const isActive = done?.number == null && (peopleOf(done) === null || isSubject) && !is(done, 'be');
      // "Siguen desaparecidas, agregó, dos niñas"
      const isState = hasForm(items[back - 1], 'state') && is(done, 'light') && is(items[back + 1], 'report');
      const isVerbs =
        (hasForm(items[back - 1], 'inflict', 'either', 'suffer') && isActive) ||
        isState ||
        is(items[back - 1], 'of');
      const isSaid = isVerbs && items.slice(back + 1, at).every((item) => item.entry.harm === null);
      return isAny(items[back + 1], OPENS_ASIDE) || isSaid ? back : -1;
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
  // "fallecieron de un total de 160 pasajeros", against "la muerte de un total de 160"
  const isOfAll = is(items[start], 'amount') && is(items[start - 1], 'of');
  if (isOfAll && !hasForm(items[at], 'event', 'life', 'body')) return NOTHING;
  if (isNoun(items, at, grammar)) return NOTHING;
  const found = { kind: 'harm', measure: harm.measure, at, verb: true, crossed: false } as const;
  if (bare ? isCountOf(items, at, start) : isHurtOf(items, at, start)) return { ...found, verb: false };
  switch (harm.form) {
    case 'inflict':
      return isOfSomething(items, at, start) ? NOTHING : found;
    case 'either':
      if (isOfSomething(items, at, start)) return NOTHING;
      if (is(items[at - 1], 'be') || (is(items[at - 1], 'adverb') && is(items[at - 2], 'be'))) return NOTHING;
      // "Two men drowned trying to save three swimmers"
      if (isUnknown(items[at + 1]) && endsWithOneOf(items[at + 1]?.fold ?? '', grammar.gerundEndings))
        return NOTHING;
      // "killed 640,000 lambs, 210,000 sheep and eight herders"
      // "killed, as of Monday evening, twelve people"
      return start - at <= 6 ||
        isMark(items[at + 1], ',') ||
        items.slice(at, start).some((item) => is(item, 'animal'))
        ? found
        : NOTHING;
    case 'lose':
      // "Perdió el Ejército a cinco soldados": the subject may stand between.
      return start - at <= 3 || (is(items[start - 1], 'to') && start - at <= 6)
        ? { ...found, verb: false }
        : NOTHING;
    case 'suffer':
      // "Falleció a los 87" is an age.
      if (!grammar.nounFirst || (bare && toBefore(items, at, start)) || isOfSomething(items, at, start))
        return NOTHING;
      // "Murieron tras atender a 12 pasajeros": no subject has the preposition.
      if (start - 1 > at && is(items[start - 1], 'to') && !is(items[start - 1], 'adverb', 'period'))
        return NOTHING;
      return found;
    case 'event':
      // "12 deaths with the help of 300 soldiers"
      return of && !items.slice(at, start).some((item) => is(item, 'with')) ? found : NOTHING;
    case 'life':
      // "cobró anoche la vida de cuatro", not "cambió la vida de 400"
      // "costó en Tolva la vida a cuatro"
      return (of || is(items[start - 1], 'to')) &&
        items.slice(Math.max(0, at - LOST), at).some((item) => is(item, 'loss'))
        ? found
        : NOTHING;
    case 'body':
      return of ? found : NOTHING;
    case 'state':
    case 'care':
      // "resultaron heridas 30 personas", "dan por desaparecidas a 231"
      if (!grammar.nounFirst || isOfSomething(items, at, start)) return NOTHING;
      return lightBefore(items, at) || sharesAux(items, at) ? found : NOTHING;
    case 'wound':
      // "sufrieron lesiones 142", "quedaron con quemaduras 23 vecinos"
      if (grammar.nounFirst && start - at <= 2 && bears(items, at)) return found;
      // "kills 5 soldiers and wounds 12": a noun elsewhere.
      return items[at + 1]?.number != null &&
        (is(items[at - 1], 'and') || isMark(items[at - 1], ',')) &&
        !grammar.nounFirst
        ? found
        : NOTHING;
    case 'toll':
      return NOTHING;
    default: {
      const never: never = harm.form;
      return never;
    }
  }
}

/** "the killing drew 400 people", "the wounded officer taught 400", "El asesino tenía 12 armas": what an article makes a noun or its adjective; not "the killing of 400". */
function isNoun(items: readonly Item[], at: number, { nounFirst }: Grammar): boolean {
  const next = items[at + 1];
  const mayBe = hasForm(items[at], 'inflict')
    ? !is(next, 'of')
    : hasForm(items[at], 'either') && (peopleOf(next) !== null || is(next, 'office'));
  // "el hallazgo sin vida de los tres"
  if (!mayBe || hasSeveralWords(items[at])) return false;
  const before = items[is(items[at - 1], 'filler') ? at - 2 : at - 1];
  if (before?.number?.article === true || is(before, 'possessive')) return true;
  return is(before, nounFirst ? 'date-article' : 'article') && !is(before, 'relative', 'weekday');
}

/** "gave a death toll of 356", "dio una cifra de muertos de 356": behind a count that is told of for the first time. */
function isCountOf(items: readonly Item[], at: number, start: number): boolean {
  if (!is(items[start - 1], 'of') || start - at !== 2) return false;
  if (hasForm(items[at], 'toll')) return items[at - 1]?.number?.article === true;
  // "una cifra de" is one phrase.
  return hasForm(items[at], 'state', 'event') && is(items[at - 1], 'amount');
}

/** "reported injuries to 56 people", "informó de heridas graves en 56 pasajeros": whose the injuries are that somebody tells of. */
function isHurtOf(items: readonly Item[], at: number, start: number): boolean {
  const isOf = start - at === 2 && is(items[start - 1], 'to', 'in') && !is(items[start - 1], 'adverb');
  if (!isOf || items[at]?.entry.harm?.measure !== 'injured') return false;
  if (!hasForm(items[at], 'event', 'wound', 'state')) return false;
  // "confirmed serious injuries to"
  const verb = items[is(items[at - 1], 'of', 'filler') && !is(items[at - 1], 'report') ? at - 2 : at - 1];
  return is(verb, 'report', 'exist', 'leave', 'hold') && !is(verb, 'none', 'without');
}

/** "murieron en un bus con 45 pasajeros", "en una marcha de 300 docentes": a preposition has the number, which is no subject. */
function isOfSomething(items: readonly Item[], verb: number, start: number): boolean {
  const before = items[start - 1];
  if (start - 1 <= verb) return false;
  if (
    is(before, 'with', 'by', 'for-source', 'for-number', 'versus', 'according') &&
    !is(before, 'to', 'adverb', 'period')
  )
    return true;
  if (start - 2 <= verb) return false;
  const owner = items[start - 2];
  return is(before, 'of') && owner?.number == null && !is(owner, 'amount', 'whole-word', 'adverb', 'more');
}

/** The wound is borne by whoever the verb is told of: "sufrieron lesiones", "quedaron con lesiones". */
function bears(items: readonly Item[], wound: number): boolean {
  return is(items[wound - 1], 'bears') || (is(items[wound - 1], 'with') && is(items[wound - 2], 'light'));
}

/** Items between a verb of loss and the lives: "acabaron en Olmué con la vida de 16". */
const LOST = 10;

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
