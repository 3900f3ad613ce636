// Numbers that a verb counts, behind it: "murieron 12"; for those before it see rule-number-verb.ts.

import type { Group, Measure } from '../../model.ts';
import { isNegated } from '../counted/agreement.ts';
import { isJointAt } from '../counted/joint.ts';
import { leftDead } from '../counted/left-dead.ts';
import { hasObjectElsewhere } from '../counted/object-before.ts';
import { isPeopleWord } from '../counted/people.ts';
import { type Governed, REACH } from '../counted/predicate.ts';
import { harmBefore } from '../counted/predicate-before.ts';
import { isPlainCount } from '../numbers/look-alikes.ts';
import { ownPlace } from '../parts/part-places.ts';
import type { Finding, Frame, Scene, Verdict } from '../telling.ts';
import { compoundLength, isActive } from '../text/compounds.ts';
import {
  endsWithOneOf,
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isMark,
  isNamedGroup,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { allWounded, isOfVictims, isOwnLoss, loserForce, treated } from './rule-losses.ts';

type Harm = Extract<Governed, { readonly kind: 'harm' }>;

/** "left 973 civilians, 231 members of the forces and 250 gunmen dead" */
export function leftInState(scene: Scene): Verdict {
  const { items, left, phrase, sentence } = scene;
  if (sentToCare(scene)) return { measure: 'injured', verb: true, care: true };
  if (takenAway(scene)) return { measure: 'detained', verb: true };
  if (phrase.head !== 'people' || phrase.measure !== null || sentence.reading.lexicon.language.nounFirst)
    return null;
  const measure = leftDead(items, left, phrase.end);
  return measure === null ? null : { measure };
}

/** "The blast sent 32 people to hospital", "La fuga mandó a 32 alumnos al hospital" */
function sentToCare({ items, at, left, phrase }: Scene): boolean {
  if (!is(items[phrase.end], 'to')) return false;
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  if (!is(items[verb], 'sends') || items[at]?.number?.article) return false;
  const isWho = phrase.head === 'none' || (phrase.head === 'people' && phrase.group !== 'health-worker');
  const place = is(items[phrase.end + 1], 'article') ? phrase.end + 2 : phrase.end + 1;
  return isWho && is(items[place], 'care-place');
}

/** "Police picked up 18 protesters", "Los soldados se llevaron a cinco campesinos": by a force, and not to where they are safe. */
function takenAway({ items, left, phrase }: Scene): boolean {
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  if (!is(items[verb], 'taken') || !is(items[verb], 'sends')) return false;
  if (phrase.head !== 'people' || phrase.measure !== null) return false;
  const next = items[phrase.end];
  // "seized 12 people's phones"
  if (isMark(next, "'", '’', "'s", '’s')) return false;
  // "a un refugio", against "a la comisaría"
  const place = is(items[phrase.end + 1], 'article') ? items[phrase.end + 2] : items[phrase.end + 1];
  const isHeldThere = is(place, 'facility', 'body') && !is(place, 'thing', 'care-place');
  if (is(next, 'to') && !isHeldThere) return false;
  if (next !== undefined && next.kind !== 'mark' && !isAny(next, BEHIND_TAKEN)) return false;
  // "picked up 18 children from a flooded school", "picked up 12 stranded people"
  const isHelp = is(next, 'from') && phrase.group === 'child';
  if (isHelp || items.slice(left, phrase.end + 1).some((item) => is(item, 'other-verb'))) return false;
  let by = verb - 1;
  while (by > verb - TAKER && isAny(items[by], BEFORE_TAKING)) by -= 1;
  const force = items[by]?.entry.adjective ?? peopleOf(items[by]);
  return force === 'police' || force === 'military';
}

const BEHIND_TAKEN = anyOf(
  'to',
  'in',
  'from',
  'near',
  'with',
  'and',
  'by',
  'as',
  'of',
  'period',
  'weekday',
  'relative',
  'subordinate',
  'according',
  'adverb',
  'for-source',
  'for-number',
);
const BEFORE_TAKING = anyOf('adverb', 'aux', 'period', 'weekday');

/** Items from a force to what it does. */
const TAKER = 4;

export function verbNumber(scene: Scene): Verdict {
  const { items, phrase, sentence, at, left } = scene;
  const bare = phrase.head === 'none';
  const fromTo = items[at]?.number?.fromTo === true;
  if (items[at]?.number?.article && bare) return officerDied(scene);
  // "Con el hallazgo del último de los cinco obreros": one, of so many who may live.
  if (is(items[left - 1], 'singling') && phrase.measure === null) return 'nobody';
  const cause = bare ? causeInBrackets(scene) : null;
  if (cause !== null) return cause;
  // "Hay heridos entre los 45 pasajeros", "There are injuries among the 45 passengers": of so many, nobody knows how many.
  if (phrase.measure === null && isAmongWhole(items, left)) return 'nobody';
  // "mató el partido ante 18.340 espectadores": who looked on.
  if (is(items[left - 1], 'before-crowd')) return 'nobody';
  const cell = bare ? cellOfPeople(scene) : null;
  if (cell !== null) return cell;
  const first = bare ? null : befellFirst(items, left, sentence.reading.lexicon.language.nounFirst);
  // "Injured were 57 Muslims and 11 Hindus": kinds, and neither of them is all.
  const isListed = is(items[phrase.end], 'and') && items[phrase.end + 1]?.number?.article === false;
  if (first !== null && isListed && !isNamedGroup(phrase.group))
    return { measure: first, group: 'other', part: true, whole: null };
  if (first !== null) return { measure: first, verb: true };
  // "Heridos en los tres: 88": in so many towns.
  if (bare && is(items[left - 1], 'in') && is(items[left], 'article') && isMark(items[phrase.end], ':'))
    return 'nobody';
  // "UNICEF puts children killed or hurt at 188": one number for both.
  if (bare && is(items[left - 1], 'in') && isJointAt(items, left - 4)) return 'nobody';
  // "puts the number of soldiers killed at six": the verb of its subject.
  const isPut = bare && is(items[left - 1], 'in', 'to') && hasForm(items[left - 2], 'either');
  if (isPut && peopleOf(items[left - 3]) !== null && !sentence.reading.lexicon.language.nounFirst)
    return null;
  const deed = nounAsVerb(scene);
  if (deed !== null) return deed;
  // "recibió los cuerpos de 117 víctimas"
  const isOfBodies = phrase.head === 'mixed' && is(items[left - 1], 'of') && hasForm(items[left - 2], 'body');
  if (isOfBodies) return { measure: 'killed', verb: true };
  if (phrase.head === 'mixed') return allWounded(scene) ?? treated(scene);
  if (bare && isOfVictims(scene)) return allWounded(scene);
  const { language } = sentence.reading.lexicon;
  const governed = harmBefore(items, left, language, bare, fromTo);
  const isByThem = language.nounFirst && governed.kind === 'harm';
  if (isByThem && hasObjectElsewhere(items, governed.at, left, phrase.end)) return 'nobody';
  const verdict = ofVerb(scene, governed);
  const isCare = governed.kind === 'harm' && hasForm(items[governed.at], 'care');
  if (!isCare || verdict === null || verdict === 'nobody') return verdict;
  // "Siguen internados 56"; not "Con heridas de bala fueron ingresados 104"
  const isHurt = items.slice(Math.max(0, left - 8), left).some((item) => hasForm(item, 'wound', 'state'));
  return isHurt ? verdict : { ...verdict, care: true };
}

/** "heridos entre los", "12 injuries among the" */
function isAmongWhole(items: readonly Item[], left: number): boolean {
  const among = is(items[left - 1], 'article') ? left - 2 : left - 1;
  const isHarm =
    hasForm(items[among - 1], 'state', 'either', 'event', 'wound') && !is(items[among - 2], 'article');
  return is(items[among], 'among') && isHarm;
}

/** "Turkey arrests 282 suspects", "Blast wounds 12": a noun of harm with a subject before it and people behind is a verb. */
function nounAsVerb({ items, left, phrase, sentence }: Scene): Finding | null {
  const harm = items[left - 1]?.entry.harm;
  if (harm == null || !hasForm(items[left - 1], 'event', 'wound') || hasSeveralWords(items[left - 1]))
    return null;
  const subject = items[left - 2];
  const isSubject =
    (left === 2 && !is(subject, 'article', 'possessive')) ||
    is(subject, 'country', 'body', 'voice', 'event-noun', 'storm') ||
    peopleOf(subject) !== null;
  const isObject =
    phrase.head === 'people' ||
    (phrase.head === 'none' && harm.form === 'wound' && items[phrase.end] === undefined);
  if (!isSubject || !isObject || phrase.measure !== null) return null;
  return sentence.reading.lexicon.language.nounFirst ? null : { measure: harm.measure, verb: true };
}

/** "313 dead (lightning 101, drowning 92)": what so many of those counted right before the bracket died of. */
function causeInBrackets({ items, left, phrase, told, sentence, frame }: Scene): Finding | null {
  if (items[left - 1]?.entry.harm?.form !== 'inflict') return null;
  // "Deaths by cause: drowning 12, landslide 6"
  const isOfList =
    frame?.kind === 'colon' && frame.measure === 'killed' && isMark(items[left - 2], ':', ',', ';');
  if (isOfList && isMark(items[phrase.end], ',', ';', '.'))
    return { measure: 'killed', group: 'other', part: true, whole: frame.whole };
  if (!isMark(items[left - 2], '(', ',', ';') || !isMark(items[phrase.end], ',', ';', ')')) return null;
  const near = Math.max(0, left - BRACKET);
  const opens = near + items.slice(near, left).findLastIndex((item) => isMark(item, '(', ')'));
  const whole = told.findLast((one) => one.measure !== null);
  const isOfWhole = isMark(items[opens], '(') && whole?.sentence === sentence && whole.phrase.end <= opens;
  return isOfWhole && whole.measure === 'killed'
    ? { measure: 'killed', group: 'other', part: true, whole }
    : null;
}

/** Items of a bracket up to a cause in it. */
const BRACKET = 40;

/** "Health workers killed 21": a line of a list, where none of those do what befell them; against "Gunmen killed 21". */
function cellOfPeople({ items, left, phrase }: Scene): Finding | null {
  const harm = items[left - 1]?.entry.harm;
  const group = peopleOf(items[left - 2]);
  const opens = left === 2 || isMark(items[left - 3], '|', '•', ';', '/');
  const closes = items[phrase.end] === undefined || isMark(items[phrase.end], '|', '•', ';', '/', '(');
  if (!harm || group === null || !HARMLESS.has(group) || !opens || !closes) return null;
  return hasForm(items[left - 1], 'either') ? { measure: harm.measure, group } : null;
}

/** Who kills and arrests nobody. */
const HARMLESS: ReadonlySet<Group> = new Set<Group>(['civilian', 'child', 'health-worker', 'journalist']);

/** "Found lifeless in a shaft were eleven diggers", "Also killed was a guard": what befell them, before who they are. */
function befellFirst(items: readonly Item[], left: number, nounFirst: boolean): Measure | null {
  if (nounFirst || !is(items[left - 1], 'be')) return null;
  let from = left - 1;
  while (from > 0 && left - from < REACH && !isMark(items[from - 1], ';', '.', ':')) from -= 1;
  let at = from;
  while (at < from + 3 && is(items[at], 'adverb', 'found', 'and', 'report')) at += 1;
  const harm = hasForm(items[at], 'state', 'either') ? items[at]?.entry.harm : null;
  const isBare = items.slice(from, left - 1).every((item) => item.number === null || item.number.article);
  return harm != null && isBare ? harm.measure : null;
}

/** "The only person hurt was a shop assistant", "el único fallecido es un guardia": one, and who. */
export function onlyOne({ items, at, left, phrase }: Scene): Verdict {
  if (!items[at]?.number?.article || !is(items[left - 1], 'be') || phrase.head === 'thing') return null;
  const harm = items[left - 2]?.entry.harm;
  if (!harm || !hasForm(items[left - 2], 'state', 'either', 'event')) return null;
  const isOnly = [3, 4, 5].some(
    (back) => is(items[left - back], 'sole') && is(items[left - back - 1], 'article'),
  );
  return isOnly ? { measure: harm.measure, verb: true } : null;
}

export function inFrameAnyway(scene: Scene, frame: Frame): Finding {
  const place = ownPlace(scene);
  return {
    measure: frame.measure,
    part: true,
    whole: frame.whole,
    place,
    group: place === null ? 'other' : frame.group,
  };
}

/** What a verb that has a number's people makes of them. */
export function ofVerb(scene: Scene, governed: Governed): Verdict {
  const { phrase, items } = scene;
  if (governed.kind === 'nothing') return null;
  if (governed.kind !== 'harm') return 'nobody';
  // "No murieron 5 personas, sino 7": the next one leans on it, and it is barred.
  const isContrasted = items.slice(phrase.end, phrase.end + 3).some((item) => is(item, 'but'));
  if (isNegated(items, governed.at) && !isContrasted) return 'nobody';
  // "The wolves killed 41 sheep and injured 16 others"
  const last = scene.told.at(-1);
  const isOther = phrase.more && phrase.measure === null && last?.sentence === scene.sentence;
  if (isOther && last.phrase.head === 'thing' && is(items[phrase.end - 1], 'more')) return 'nobody';
  const form = items[governed.at]?.entry.harm?.form;
  const ofPeople = governed.verb && !is(items[governed.at], 'of-things');
  const areUnknown = phrase.head === 'unknown' && !isPeopleWord(scene, governed.measure, ofPeople);
  if (areUnknown && !(ofPeople && wereArrested(scene, governed.at))) return 'nobody';
  const isOne = items[scene.at]?.number?.article === true && !isAged(scene) && !isOfTrade(scene, governed);
  if (phrase.head === 'unknown' && (isOne || scene.left - governed.at > 2)) return 'nobody';
  if (governed.measure === 'missing' && hasObject(items, governed.at, scene.left)) return 'nobody';
  if (governed.measure === 'missing' && (isWanted(scene, governed.at) || isMoney(scene))) return 'nobody';
  // "localizó el cuerpo sin vida de un excursionista", not "contenían restos de una persona"
  if (items[scene.at]?.number?.article && form === 'body' && !isFoundAt(items, governed.at)) return 'nobody';
  const isEvent = form === 'event' || isWhyHeld(scene, governed.at);
  if (
    items[scene.at]?.number?.article &&
    isEvent &&
    !isReported(items, governed.at) &&
    !isBesideCount(scene, governed.at)
  )
    return 'nobody';
  const force = form === 'lose' ? loserForce(items, governed.at) : null;
  if (force !== null && phrase.head === 'people' && phrase.group === null)
    return { measure: governed.measure, group: force, verb: governed.verb };
  if (form === 'lose' && (!isOwnLoss(scene) || hasLostElse(items, governed.at, scene.left))) return null;
  // "Perdimos a dos jugadores por lesión"
  const isOut = is(items[phrase.end], 'by') && items[phrase.end + 1]?.entry.harm?.measure === 'injured';
  if (isOut && governed.measure === 'killed' && hasSeveralWords(items[governed.at])) return 'nobody';
  return { measure: governed.measure, verb: governed.verb, care: form === 'care' };
}

/** "perdió contacto con nueve socorristas": what was lost stands between. */
function hasLostElse(items: readonly Item[], verb: number, left: number): boolean {
  return (
    verb < left && isUnknown(items[verb + 1]) && items.slice(verb + 2, left).some((item) => is(item, 'with'))
  );
}

/** "Dos caciques fueron arrestados": as only people are, while ships and goods are detained. */
function wereArrested({ items, phrase }: Scene, verb: number): boolean {
  return (
    verb === phrase.end + 1 &&
    is(items[phrase.end], 'be', 'light') &&
    hasForm(items[verb], 'state', 'either') &&
    items[verb]?.entry.harm?.measure === 'detained'
  );
}

/** "Murió un alcalde", "asesinaron a un fiscal", "un juez fue asesinado": who holds an office is a person, and of no group. */
function officerDied({ items, at }: Scene): Finding | null {
  if (!is(items[at + 1], 'office') || peopleOf(items[at + 1]) !== null) return null;
  // "killed a senator's hopes"
  if (isMark(items[at + 2], "'s", '’s')) return null;
  const verb = is(items[at - 1], 'to') ? items[at - 2] : items[at - 1];
  // "Gunmen killed a mayor": the verb is no participle where who did it stands right before.
  const isDone = isActive(items, at - 1) && items[at - 2] !== undefined && items[at - 2]?.kind !== 'mark';
  const isBefore = (hasForm(verb, 'suffer', 'inflict') || isDone) && verb?.entry.harm?.measure === 'killed';
  const [next, state] = [items[at + 2], items[at + 3]];
  const isBehind =
    (hasForm(next, 'suffer') && next?.entry.harm?.measure === 'killed') ||
    (is(next, 'be') && hasForm(state, 'state', 'either') && state?.entry.harm?.measure === 'killed');
  return isBefore || isBehind ? { measure: 'killed', group: 'other', verb: true } : null;
}

/** "Seven people were arrested for the murder of a journalist": the death is why they are held, and older news. */
function isWhyHeld({ items, told, sentence }: Scene, event: number): boolean {
  const last = told.at(-1);
  const isHeld = last?.sentence === sentence && last.measure === 'detained' && last.at < event;
  return isHeld && hasForm(items[event], 'inflict') && is(items[event - 1], 'article');
}

/** "una jornalera de 47 años", "a picker aged 47", "a 47-year-old picker": who has an age is a person. */
function isAged({ items, at, phrase }: Scene): boolean {
  const behind = is(items[phrase.end], 'of', 'aged') && is(items[phrase.end + 2], 'year-unit', 'unit');
  const bare = is(items[phrase.end], 'aged') && items[phrase.end + 1]?.number != null;
  return behind || bare || compoundLength(items, at + 1) > 0;
}

/** "Un heladero fue asesinado", "A quarryman's helper was killed", "Un puestero murió": one whose word is built like a trade, by what things do not suffer. */
function isOfTrade({ items, at, phrase, sentence }: Scene, { at: harm, measure, verb }: Harm): boolean {
  const { peopleEndings } = sentence.reading.lexicon.language;
  const noun = items[at + 1];
  // "thirteen guards of a smelter were found dead"
  const isSubject = !is(items[at - 1], 'of', 'in', 'by', 'with', 'from', 'to');
  const isBuilt = isUnknown(noun) && endsWithOneOf(`${noun?.fold}s`, peopleEndings);
  const isTrade = isSubject && isBuilt && phrase.end === at + 2;
  const isDone = hasForm(items[harm], 'state', 'either') && is(items[harm - 1], 'be', 'light');
  const isHurt = measure === 'killed' || measure === 'injured';
  return verb && isTrade && isHurt && harm > at && (isDone || hasForm(items[harm], 'suffer'));
}

function isFoundAt(items: readonly Item[], body: number): boolean {
  return items
    .slice(Math.max(0, body - 3), body)
    .some((item) => is(item, 'light', 'hold', 'report', 'found'));
}

/** "busca a 5 prófugos", "are searching for three men after a robbery" */
function isWanted({ items, left, phrase }: Scene, verb: number): boolean {
  // "looking for two men who killed four tourists"
  const didHarm = [phrase.end + 1, phrase.end + 2].some(
    (near) => hasForm(items[near], 'inflict') || isActive(items, near),
  );
  if (verb < left && is(items[phrase.end], 'relative') && didHarm) return true;
  const isBefore = verb < left && !is(items[phrase.end], 'relative', 'and');
  const behind = items.slice(phrase.end, isBefore ? phrase.end + CRIME : phrase.end);
  const crime = behind.findIndex((item) => is(item, 'wanted'));
  if (crime >= 0 && !behind.slice(0, crime).some(endsSearch)) return true;
  // "Two volunteers are missing", "seeks two volunteers"
  const isLost = hasForm(items[verb], 'suffer', 'state');
  return items
    .slice(left, phrase.end + 1)
    .some((item) => is(item, 'wanted') && !(isLost && is(item, 'voice', 'own-staff')));
}

function endsSearch(item: Item): boolean {
  return item.number?.article === false || isMark(item, ';', '.', ':');
}

/** Items from the people who are sought to what they did. */
const CRIME = 5;

/** "Buscan a los obreros 30 socorristas": who searches, behind whom they search for. */
function hasObject(items: readonly Item[], verb: number, left: number): boolean {
  const between = items.slice(verb + 1, left);
  return (
    hasForm(items[verb], 'inflict') &&
    between.length > 1 &&
    between.at(-1)?.entry.people != null &&
    between.some((item) => is(item, 'article'))
  );
}

/** "desaparecieron 31 millones de las cuentas": no such number of people vanishes, and money is named without its coin. */
function isMoney({ items, at, phrase }: Scene): boolean {
  return phrase.head === 'none' && (items[at]?.number?.value ?? 0) >= 1_000_000;
}

/** "Con el fallecimiento de un niño ya son siete los muertos", "The death of a boy brings the toll to seven": the death that a new count of the dead opens with. */
function raisesCount(items: readonly Item[], event: number): boolean {
  let first = is(items[event - 1], 'article') ? event - 1 : event;
  if (is(items[first - 1], 'with') || (is(items[first - 1], 'subordinate') && !is(items[first - 1], 'by')))
    first -= 1;
  if (first > 0 || items[event]?.entry.harm?.measure !== 'killed') return false;
  const behind = items.slice(event + 1);
  const counts = behind.findIndex((_, at) => isPlainCount(behind, at));
  return (
    counts >= 0 &&
    behind
      .slice(Math.max(0, counts - COUNTED), counts + COUNTED)
      .some(({ entry }) => entry.harm?.measure === 'killed')
  );
}

/** Items between a count and the word for what it counts. */
const COUNTED = 4;

/** "El sismo provocó lesiones a 73 personas y la muerte de una niña": the verb of the count before has both. */
function isBesideCount({ items, told, sentence }: Scene, event: number): boolean {
  const and = is(items[event - 1], 'article') ? event - 2 : event - 1;
  const last = told.at(-1);
  const isNext = is(items[and], 'and') && last?.sentence === sentence && last.phrase.end === and;
  return isNext && last.rule === 'verb-number' && last.bar === null;
}

/** "confirmó la muerte de un policía" tells a death; "protestan por la muerte de un joven" recalls it. */
function isReported(items: readonly Item[], event: number): boolean {
  if (raisesCount(items, event)) return true;
  for (let back = event - 1; back >= Math.max(0, event - 4); back -= 1) {
    if (is(items[back], 'report', 'hold', 'exist', 'link', 'leave')) return true;
    if (is(items[back], 'by', 'of', 'subordinate')) return false;
  }
  return false;
}
