// Numbers whose own phrase says what they count: "12 heridos", "16 casos de asfixia", "about 170 lives".

import type { Measure } from '../../model.ts';
import { foundDead, isOfBodies, namesNobody } from '../counted/harm-nobody.ts';
import { isJointAt } from '../counted/joint.ts';
import { titlesNext } from '../counted/labels.ts';
import { laterDeath } from '../counted/later-death.ts';
import { isNested } from '../counted/nested.ts';
import { isPeopleWord } from '../counted/people.ts';
import { harmAfter } from '../counted/predicate-after.ts';
import type { Harm } from '../language/entries.ts';
import type { HarmForm } from '../language/language.ts';
import { lookAlike } from '../numbers/look-alikes.ts';
import { partOf } from '../parts/part-of.ts';
import { isCasesThere } from '../places/place-shares.ts';
import { diedThere } from '../places/place-sums.ts';
import {
  type Finding,
  firstOf,
  lastFigure,
  lastOf,
  type Scene,
  type Told,
  type Verdict,
} from '../telling.ts';
import {
  endsWithOneOf,
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isCount,
  isMark,
  isName,
  isUnknown,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { isTakenToCare } from './rule-losses.ts';
import { inFrameAnyway } from './rule-verbs.ts';

const MORE_THAN = anyOf('more-than');

export function gainInBrackets(scene: Scene): Verdict {
  const { items, at } = scene;
  const figure = lastFigure(scene, 0);
  // "26 lives lost (5 new since noon)", "311 lesionadas (48 nuevas)"
  const { phrase } = scene;
  const isNew = isMark(items[at - 1], '(') && phrase.fresh && phrase.head === 'none';
  if (isNew && figure?.measure != null && figure.value > (items[at]?.number?.value ?? 0))
    return { measure: figure.measure, group: figure.group, increment: true, place: figure.place };
  if (!isMark(items[at - 1], '+', '-', '−', '–') || !isMark(items[at - 2], '(')) return null;
  if (!isMark(items[at - 1], '+') || figure === null || figure.measure === null) return 'nobody';
  return { measure: figure.measure, group: figure.group, increment: true, place: figure.place };
}

/** "62 fallecidos, cuatro más que por la mañana": new since then. */
export function moreThanBefore(scene: Scene): Verdict {
  const { items, phrase, at } = scene;
  if (!mentions(items, MORE_THAN)) return null;
  const than = [at + 1, phrase.end - 1, phrase.end].find((near) => is(items[near], 'more-than'));
  if (than === undefined || phrase.head === 'thing') return null;
  // "los dos cuerpos más que la brigada sacó"
  if (is(items[at - 1], 'article')) return null;
  // "a fifth more than in March"
  if (items[at]?.number?.article && phrase.head === 'unknown') return 'nobody';
  const figure = lastFigure(scene, 0);
  const since = items.slice(than + 1, than + 5);
  // "tres más que hace una semana", not "que hace un año"
  const isAgo = since.some((item) => is(item, 'ago')) && !since.some((item) => is(item, 'year-unit'));
  // "dos más que en su boletín de cierre"; not "que en el registro del ministerio"
  const isOwn = since.some((item) => is(item, 'possessive')) && since.some((item) => is(item, 'report-noun'));
  const isSince =
    isAgo ||
    isOwn ||
    is(items[than], 'before-word') ||
    since.some((item) => is(item, 'period', 'before-word', 'previous', 'clock', 'weekday'));
  const measure = phrase.measure ?? figure?.measure ?? null;
  // "18 homicidios en la semana, tres más que en la anterior": another week's.
  if (since.some((_, next) => isPeriodBefore(items, than + 1 + next))) return 'nobody';
  // "dos decesos más que el Ejecutivo nunca contó": more of them, which nobody counted.
  if (!isSince && items.slice(than + 1, than + DENIAL).some((item) => is(item, 'not'))) return null;
  if (measure === null || !isSince || since.some((item) => is(item, 'history', 'month'))) return 'nobody';
  // "tres más que en todo el año anterior"
  if (since.some((item) => is(item, 'year-unit', 'overall'))) return 'nobody';
  return {
    measure,
    group: phrase.group ?? figure?.group ?? null,
    increment: true,
    place: figure?.place ?? null,
  };
}

/** "en el mes anterior", "in the previous one": another period than the one that is counted, and no report. */
function isPeriodBefore(items: Scene['items'], at: number): boolean {
  if (!is(items[at], 'previous') || hasSeveralWords(items[at]) || is(items[at + 1], 'report-noun'))
    return false;
  return is(items[at - 1], 'period') || (is(items[at - 1], 'article') && is(items[at - 2], 'in'));
}

/** Items from "more than" to the verb of whoever did not count them. */
const DENIAL = 7;

/** "son ya 32, con seis nuevos desde el viernes": new among those counted right before. */
export function freshOnes(scene: Scene): Verdict {
  const { items, phrase } = scene;
  if (phrase.head !== 'none' || !phrase.fresh) return null;
  const ends = items[phrase.end];
  const isBare = ends === undefined || ends.kind === 'mark' || is(ends, 'from', 'period', 'in', 'and');
  const figure = lastFigure(scene, 0);
  const isAmong = figure !== null && figure.bar === null && scene.left - figure.phrase.end <= 4;
  if (!isBare || !isAmong || figure.measure === null || figure.value <= (items[scene.at]?.number?.value ?? 0))
    return null;
  return { measure: figure.measure, group: figure.group, increment: true, place: figure.place };
}

export function thingCounted(scene: Scene): Verdict {
  const { items, at, phrase } = scene;
  if (titlesNext(items, at) || isCasesThere(scene)) return null;
  // "31 de los casos ocurrieron en Lima": of those counted before, whom a later rule asks for.
  const isOfCases = phrase.partitive && items.slice(at + 1, phrase.end).some((item) => is(item, 'cases'));
  if ((phrase.head === 'thing' && !isOfCases) || phrase.head === 'joint') return 'nobody';
  if (isSideOfClash(scene) || isRoomFor(scene) || isOfEvents(scene)) return 'nobody';
  // "mató a 27 ovejas y dejó heridas a otras nueve"
  const last = scene.told.at(-1);
  const isLike = phrase.head === 'none' && phrase.more && last?.sentence === scene.sentence;
  if (phrase.head === 'none' && phrase.more && followsHerd(scene)) return 'nobody';
  return (isLike && last?.rule === 'thing-counted') || isOfAnimals(scene) ? 'nobody' : null;
}

/** "Un rayo mató 23 vacas. Otras seis quedaron malheridas": more of the herd, and nobody of the people who were counted before. */
function followsHerd({ told, sentence }: Scene): boolean {
  for (const one of told.slice(-HERD).toReversed()) {
    if (one.measure !== null || sentence.index - one.sentence.index > 1) return false;
    const counted = one.sentence.items.slice(one.at, one.phrase.end);
    if (counted.some((item) => is(item, 'animal'))) return true;
  }
  return false;
}

/** Numbers between a herd and its others. */
const HERD = 4;

/** "choques entre 300 campesinos y la policía", "clashes between 300 farmers and police": who met, not who came to harm. */
function isSideOfClash({ items, left, phrase }: Scene): boolean {
  const isBetween =
    is(items[left - 1], 'among', 'adverb') && is(items[left - 2], 'event-noun', 'circumstance-clash');
  const isOfBoth = items.slice(left, phrase.end + 1).some((item) => is(item, 'and'));
  return isBetween && phrase.head === 'people' && phrase.measure === null && isOfBoth;
}

/** "38 masacres; solo en Río Turbio hubo cinco, con 19 muertos": more died in them than they are. */
function isOfEvents({ items, at, left, phrase: { head, end } }: Scene): boolean {
  const isThere = head === 'none' && is(items[left - 1], 'exist');
  if (!isThere || !isMark(items[end], ',') || !is(items[end + 1], 'with')) return false;
  const dead = items[end + 2]?.entry.before ? end + 3 : end + 2;
  const isMore = (items[dead]?.number?.value ?? 0) > (items[at]?.number?.value ?? 0);
  return isMore && items[dead + 1]?.entry.harm?.measure === 'killed';
}

/** "a stadium that holds 60,000" */
function isRoomFor({ items, left, phrase }: Scene): boolean {
  const place = items[left - 3];
  const isPlace = is(place, 'facility') && !is(place, 'body', 'care-place');
  return phrase.head === 'none' && is(items[left - 1], 'hold') && is(items[left - 2], 'relative') && isPlace;
}

/** "Three lions were shot dead and two injured": no other noun stands between. */
function isOfAnimals({ items, left, phrase, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  const isBare = phrase.head === 'none' || (phrase.head === 'harm' && phrase.group === null);
  if (!isBare || last?.sentence !== sentence || last.rule !== 'thing-counted') return false;
  const isAnimal = items.slice(last.at, last.phrase.end).some((item) => is(item, 'animal'));
  if (!isAnimal || firstOf(told, sentence) !== null) return false;
  // "killed 430 seabirds and injured 60", "ha matado a 430 aves y herido a 60"
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  if (items[verb]?.entry.harm?.measure === 'injured' && is(items[verb - 1], 'and')) return true;
  if (!is(items[left - 1], 'and')) return false;
  // "3,000 cattle died and 12 are missing": of people.
  const governed = harmAfter(items, phrase.end, sentence.reading.lexicon.language, true);
  return (phrase.measure ?? (governed.kind === 'harm' ? governed.measure : null)) === 'injured';
}

export function numberHarm(scene: Scene): Verdict {
  const { items, phrase, at } = scene;
  const harm = items[phrase.harmAt]?.entry.harm;
  if (!harm || harm.form === 'life') return null;
  if (namesNobody(scene, harm) || isOfTheirKin(scene, harm.measure)) return 'nobody';
  if (harm.measure === 'missing' && isOfBodies(scene)) return foundDead(scene);
  const there = harm.form === 'care' && phrase.head === 'harm' ? diedThere(scene) : null;
  if (there !== null) return there;
  // "a passive count of civilian deaths", "a sudden-death shoot-out"
  const isOther =
    items.slice(at + 1, phrase.harmAt).some((item) => is(item, 'of')) ||
    isMark(items[phrase.harmAt - 1], '-');
  if (items[at]?.number?.article && (isOther || !mayBeOne(scene))) return null;
  // "12 proyectos ejecutados", "12 missing laptops": only people die, but things are executed, burned and lost.
  // "48 political arrests": the event tells of people, whatever it is called by.
  const isEvent = harm.form === 'event' && harm.measure === 'detained';
  const ofPeople = isEvent || isPeopleWord(scene, harm.measure, !is(items[phrase.harmAt], 'of-things'));
  if (phrase.head === 'unknown' && !ofPeople) return 'nobody';
  const { frame } = scene;
  // "46 muertas: 26 quemadas y 20 por disparos": what they died of.
  const isCause =
    frame?.kind === 'colon' && frame.measure === 'killed' && is(items[phrase.harmAt], 'of-things');
  if (isCause && phrase.head === 'harm' && harm.measure === 'injured') return inFrameAnyway(scene, frame);
  // "629 deaths: 392 as a result of police action and 237 in police custody": where they died.
  const isWhere =
    frame?.kind === 'colon' &&
    frame.whole?.measure === 'killed' &&
    harm.measure === 'detained' &&
    hasSeveralWords(items[phrase.harmAt]);
  if (isWhere && phrase.head === 'harm') return inFrameAnyway(scene, frame);
  // "18 muertos: 16 sospechosos abatidos y un cabo": some of those before the colon.
  const isSome =
    frame?.kind === 'colon' &&
    frame.whole?.sentence === scene.sentence &&
    frame.measure === harm.measure &&
    isMark(items[scene.left - 1], ':') &&
    // "46 reclusas: 23 calcinadas y las demás"
    (phrase.head === 'people' || (phrase.head === 'harm' && is(items[phrase.harmAt], 'of-things'))) &&
    frame.whole.value > (items[at]?.number?.value ?? 0);
  if (isSome) return partOf(scene, harm.measure, frame.whole);
  // "3,649 injured: 405 with eye injuries and 1,624 hit by pellets": the list of parts goes on.
  const last = scene.told.at(-1);
  const goesOn = last?.part === true && last.sentence === scene.sentence && last.measure === harm.measure;
  const isNextPart = goesOn && frame?.kind === 'colon' && frame.measure === harm.measure;
  if (isNextPart && phrase.head === 'harm' && hasForm(items[phrase.harmAt], 'either'))
    return inFrameAnyway(scene, frame);
  // "51 injured, 14 with pellet wounds and 37 with burns": so does one that says what they have.
  const whole = last === undefined || phrase.head !== 'harm' ? null : woundedAmong(scene, last, harm.measure);
  if (whole !== null) return { measure: harm.measure, group: 'other', part: true, whole };
  // "Twelve detainees were killed in the riot"
  const isKilled =
    harm.measure === 'detained' &&
    is(items[phrase.end], 'be') &&
    items[phrase.end + 1]?.entry.harm?.measure === 'killed';
  if (isKilled) return { measure: 'killed', verb: true };
  // "Two nurses treating 30 wounded died": the verb of the nurses.
  const { language } = scene.sentence.reading.lexicon;
  // "Uno de los tres desaparecidos fue hallado muerto": the verb of the one.
  const nested = is(items[scene.left - 1], 'singling') || isNested(items, scene.left, language);
  const isDeathTold = !nested && harm.measure !== 'killed' && diedLater(scene);
  const after = nested ? null : (harmAfterIfOther(scene) ?? (isDeathTold ? 'killed' : null));
  // "two people burned in the explosion have died", "eight people arrested on 12 May have died in custody"
  const isLater = after === 'killed' && harm.measure !== 'killed';
  const described =
    harm.form === 'body' ? deadAsDescribed(scene) : after === null ? woundedAsDescribed(scene, harm) : null;
  if (described !== null)
    return { measure: harm.measure, group: phrase.group ?? 'other', part: true, whole: described };
  // "Two of the three medics missing since Monday were found dead": what befell the two.
  const isOfMany = is(items[scene.left - 1], 'of') && isCount(items[scene.left - 2]);
  const then = isOfMany || (phrase.head === 'people' && harm.form !== 'state' && !isLater) ? null : after;
  const measure = then ?? (nested ? null : deathOf(scene)) ?? harm.measure;
  // "12 injury claims"; not "32 cases of involuntary disappearance"
  const isCase = items.slice(at, phrase.harmAt).some((item) => is(item, 'counter'));
  if (is(items[phrase.harmAt], 'adjunct') && !isCase && items[at]?.number?.value !== 1) return 'nobody';
  const told = harm.form === 'either' && phrase.head === 'people' && !/^\d/u.test(items[at]?.fold ?? '');
  return { measure, verb: told, care: isCare(scene, harm.form) && measure === harm.measure };
}

/** "28 cuerpos presentaban impactos de bala" behind 49 dead: those whose wounds are described are some of them; null if none were counted. */
function deadAsDescribed(scene: Scene): Told | null {
  const { items, phrase } = scene;
  // "recibió cuatro cadáveres con impactos de bala": a count of its own.
  if (phrase.head !== 'harm' || phrase.more || phrase.fresh || is(items[phrase.end], 'with')) return null;
  const isWound = (item: Item) => item.entry.harm?.form === 'wound' || is(item, 'wounds');
  return items.slice(phrase.end + 1, phrase.end + 1 + WOUNDS).some(isWound) ? allOf(scene, 'killed') : null;
}

/** "964 heridas por perdigones" behind 2,391 injured: those of whom it is said what hurt them are some of all; null if fewer were counted. */
function woundedAsDescribed(scene: Scene, harm: Harm): Told | null {
  const { items, left, phrase, sentence } = scene;
  if (harm.measure !== 'injured' || phrase.head === 'unknown' || phrase.more || phrase.fresh) return null;
  const behind = items[phrase.end + 1];
  const isOfCause =
    is(items[phrase.end], 'by') && (is(behind, 'thing') || behind?.entry.harm?.form === 'wound');
  if (!isOfCause && !hasSeveralWords(items[phrase.harmAt])) return null;
  const opens = left === 0 || items[left - 1]?.kind === 'mark';
  const all = opens ? allOf(scene, 'injured') : null;
  return all !== null && all.sentence !== sentence && sentence.places.length === 0 ? all : null;
}

/** The larger count shortly before of which a number that describes some may be a part; null: the last of its measure is none. */
function allOf({ items, at, told, sentence }: Scene, measure: Measure): Told | null {
  const isAll = (one: Told) => one.measure === measure && !one.part && one.bar === null;
  const all = lastOf(told.slice(-FIGURES), isAll);
  const isNear = all !== null && sentence.index - all.sentence.index <= DESCRIBED;
  return isNear && all.value > (items[at]?.number?.value ?? 0) ? all : null;
}

/** Items from "had" to "gunshot wounds". */
const WOUNDS = 3;
/** Numbers back to the count of all, and sentences from it to what some of them were like. */
const FIGURES = 30;
const DESCRIBED = 3;

function diedLater({ items, phrase, sentence }: Scene): boolean {
  return laterDeath(items, phrase.harmAt, sentence.reading.lexicon.language) > 0;
}

const STILL = anyOf('still');

/** "Las familias de 12 desaparecidos aguardan", after 51 of them: who has kin there, and no count. */
function isOfTheirKin({ items, at, left, told, sentence }: Scene, measure: Measure): boolean {
  if (!is(items[left - 1], 'of') || !is(items[left - 2], 'kin')) return false;
  // "the families of 1,595 missing persons still wait": how many are left.
  if (mentions(items, STILL)) return false;
  const value = items[at]?.number?.value ?? 0;
  const isWhole = (one: Told) => one.measure === measure && one.bar === null && one.value > value;
  const whole = lastOf(told, isWhole);
  return whole !== null && sentence.index - whole.sentence.index <= 2;
}

/** The count of the hurt right before, of whom a number says what some have: "51 injured, 14 with burns and 37 with cuts". */
function woundedAmong(
  { items, at, left, phrase, sentence }: Scene,
  last: Told,
  measure: Measure,
): Told | null {
  if (last.sentence !== sentence || last.measure !== measure || measure !== 'injured') return null;
  const value = items[at]?.number?.value ?? 0;
  const isComma = isMark(items[left - 1], ',', '(', ':');
  const { whole } = last;
  if (last.part && last.group === 'other' && whole !== null)
    return (isComma || is(items[left - 1], 'and')) && value <= whole.value - last.value ? whole : null;
  const isNext = isComma && left - 1 === last.phrase.end && phrase.harmAt === at + 1;
  const saysWhat = hasForm(items[phrase.harmAt], 'state') && hasSeveralWords(items[phrase.harmAt]);
  return isNext && saysWhat && !last.part && value < last.value ? last : null;
}

/** "3,649 people in hospital"; not "3,649 injured people in hospital", who are called hurt. */
function isCare({ items, phrase, at }: Scene, form: HarmForm): boolean {
  return (
    form === 'care' && !items.slice(at, phrase.harmAt).some(({ entry }) => entry.harm?.measure === 'injured')
  );
}

/** "el deceso de tres heridos": the event before the phrase says what became of them. */
function deathOf(scene: Scene): Finding['measure'] | null {
  const { items, left } = scene;
  const event = items[left - 2]?.entry.harm;
  // "murieron otros dos heridos"
  const verb = items[left - 1]?.entry.harm;
  // "cost the lives of four civilians shot in clashes"
  if (verb?.form === 'inflict' && verb.measure === 'killed' && hasForm(items[scene.phrase.harmAt], 'either'))
    return verb.measure;
  // "encuentran sin vida a dos jóvenes desaparecidos"
  if (verb?.form === 'inflict' && verb.measure === 'killed' && scene.phrase.measure === 'missing')
    return verb.measure;
  // "Three people died at the scene and one in hospital": where the others died.
  const { nounFirst } = scene.sentence.reading.lexicon.language;
  const isThere = !nounFirst && hasForm(items[left - 2], 'suffer') && hasSeveralWords(items[left - 2]);
  const isJoined = is(items[left - 1], 'and') || isMark(items[left - 1], ',');
  if (isThere && isJoined && event?.measure === 'killed' && hasForm(items[scene.phrase.harmAt], 'care'))
    return event.measure;
  const isSubject = verb?.form === 'suffer' && nounFirst;
  if (isSubject && verb.measure === 'killed') return verb.measure;
  return is(items[left - 1], 'of') && event?.form === 'event' ? event.measure : null;
}

/** "12 heridos murieron", "otros dos heridos del choque fallecieron": the verb says what became of them. */
function harmAfterIfOther(scene: Scene): Finding['measure'] | null {
  const { items, phrase } = scene;
  for (let next = phrase.end; next < phrase.end + ADJUNCTS; next += 1) {
    const item = items[next];
    // "missing since 3 May"
    const counts = item?.number != null && lookAlike(items, next) === null;
    if (
      item === undefined ||
      counts ||
      item.kind === 'mark' ||
      is(item, 'and', 'relative', 'but', 'other-side')
    )
      return null;
    // "80 detainees had injuries consistent with beatings"
    const isHurt = phrase.measure === 'detained' && is(item, 'hold', 'bears');
    if (isHurt && items[next + 1]?.entry.harm?.measure === 'injured') return 'injured';
    // "two missing teens found dead"
    const isFound =
      phrase.measure === 'missing' && hasForm(item, 'state') && item.entry.harm?.measure === 'killed';
    // "heridos cuando murió su padre": of another.
    const isOfOther = is(items[next - 1], 'subordinate');
    if (item.entry.harm)
      return (item.entry.harm.form === 'suffer' && !isOfOther) || isFound ? item.entry.harm.measure : null;
    if (is(item, 'report', 'hold', 'leave', 'link') && !is(item, 'of', 'article', 'place-noun')) return null;
  }
  return null;
}

/** Items of where and when, up to the verb that says what became of them. */
const ADJUNCTS = 14;

/** "un muerto" is a count after "dejó", "hay", or beside another number; alone it is only an article. */
function mayBeOne(scene: Scene): boolean {
  const { items, at, phrase, left } = scene;
  const before = items[left - 1];
  if (is(before, 'leave', 'link', 'exist') || is(items[at + 1], 'only')) return true;
  // "Balance: un muerto", against "Method: a death enters the record once …"
  if (isMark(before, ':')) return !isUnknown(items[phrase.end]);
  // "Youths beat a man to death", "stabbed a driver to death"
  const harm = items[phrase.harmAt];
  const isUntil = phrase.head === 'people' && hasForm(harm, 'state') && hasSeveralWords(harm);
  if (isUntil && left > 0 && (isUnknown(before) || hasForm(before, 'either') || is(before, 'strikes')))
    return true;
  // "informó de un sargento herido"
  if (scene.phrase.head === 'people' && is(before, 'of') && is(items[left - 2], 'report')) return true;
  // "El gobierno confirmó un fallecido", "informó de un muerto", against "contó un herido"
  const told = is(before, 'of') ? left - 2 : left - 1;
  // "El Gobierno solo reconoce un fallecido"
  const teller = items[is(items[told - 1], 'only', 'adverb') ? told - 2 : told - 1];
  const isTeller = isName(teller) || is(teller, 'body', 'voice', 'office', 'aux');
  // "da cuenta de un muerto"
  const tells = is(items[told], 'report') || (is(items[told], 'hold') && hasSeveralWords(items[told]));
  if (tells && isTeller && hasForm(items[phrase.harmAt], 'state')) return true;
  // "las (muertes) de un vendedor y una anciana alcanzados por gases": whose they were.
  const isOfBoth = items[left - 3]?.number?.article === true && is(items[left - 4], 'of');
  if (is(before, 'and') && !isOfBoth && lastFigure(scene, 0) !== null) return true;
  // "acudieron a un atropello, con un fallecido"
  if (is(before, 'with') && isMark(items[left - 2], ',') && phrase.head === 'harm') return true;
  // "un cuerpo más"
  if (phrase.more && hasForm(items[phrase.harmAt], 'body', 'state') && !is(before, 'of')) return true;
  // "Another death brings the total to 28"
  if (phrase.more && left === 0 && hasForm(items[phrase.harmAt], 'event')) return true;
  if (isWholeClause(scene) || isTitleOfOne(scene)) return true;
  const next = items[phrase.end];
  const beside = is(next, 'and') || isMark(next, ',');
  if (beside && (items[phrase.end + 1]?.number || items[phrase.end + 2]?.number?.article === false))
    return items[at]?.number?.value === 1;
  // "dealt with a death": no count.
  return (
    items[phrase.harmAt]?.entry.harm?.form === 'event' &&
    is(before, 'report', 'hold') &&
    !is(before, 'care-verb')
  );
}

/** "Un muerto en accidente de tránsito en Puno", "Un herido tras explosión en Callao": a title with no verb, that says what it was. */
function isTitleOfOne({ items, left, phrase, sentence }: Scene): boolean {
  const opens = left === 0 && phrase.head === 'harm' && hasForm(items[phrase.harmAt], 'state');
  // "Un herido leve."
  if (opens && items.slice(phrase.end).every((item) => isMark(item, '.'))) return true;
  if (!opens || !is(items[phrase.end], 'in', 'by', 'subordinate')) return false;
  const cause = items.slice(phrase.end + 1, phrase.end + CAUSE);
  if (!cause.some((item) => is(item, 'event-noun', 'illness'))) return false;
  const { verbEndings } = sentence.reading.lexicon.language;
  return items
    .slice(phrase.end)
    .every(
      (item) =>
        item.entry.harm === null &&
        !isAny(item, FINITE) &&
        !(isUnknown(item) && endsWithOneOf(item.fold, verbEndings)),
    );
}

/** Items of what it was that one came to harm by. */
const CAUSE = 4;

/** "A teenager drowned at Cape Anso.": the participle is the verb, where the sentence that it opens has no other. */
function isWholeClause({ items, left, phrase }: Scene): boolean {
  if (left > 0 || phrase.head !== 'people' || !hasForm(items[phrase.harmAt], 'either')) return false;
  const next = items[phrase.end];
  // "A boy drowned and his brother is missing."
  if (is(next, 'and') && is(items[phrase.end + 1], 'possessive')) return true;
  const ends = next === undefined || isMark(next, '.', ',', ';');
  if (!ends && !is(next, 'in', 'near', 'subordinate', 'weekday', 'period')) return false;
  for (let at = phrase.end; at < items.length && !isMark(items[at], '.', ';'); at += 1) {
    // "…, police said"; not "…, police said, was freed"
    const behind = isMark(items[at], ',') ? items.slice(at + 1) : null;
    if (behind?.some((item) => isMark(item, ',')) === true) return false;
    // "…, where 410 of them work"
    if (is(behind?.[0], 'wherein', 'subordinate', 'other-side')) return true;
    if (behind !== null) return behind.slice(0, SAYING).some((item) => is(item, 'report'));
    if (isAny(items[at], FINITE) || items[at]?.entry.harm != null) return false;
  }
  return true;
}

/** Items of ", the prefect of police said". */
const SAYING = 8;

const FINITE = anyOf(
  'be',
  'aux',
  'report',
  'hold',
  'link',
  'leave',
  'light',
  'exist',
  'other-verb',
  'released',
);

/** Items behind "146 victims" in which "killed or injured" says that they are both. */
const JOINT = 8;

/** "Blaze claims 27", "The storm has claimed 27 in Arva": what happened claims lives, whoever speaks claims something else. */
function isClaimedByEvent({ items, at, left, phrase }: Scene): boolean {
  const isBare = phrase.head === 'none' || (phrase.more && phrase.group === 'all');
  if (!isBare || items[at]?.number?.article || lookAlike(items, at) !== null) return false;
  const subject = items.slice(Math.max(0, left - SUBJECT), left - 1);
  const isEvent = subject.some((item) => is(item, 'event-noun', 'storm', 'illness'));
  const speaks = subject.some((item) => is(item, 'body', 'voice', 'office', 'same-source') || peopleOf(item));
  const next = items[phrase.end];
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    is(next, 'in', 'and', 'subordinate', 'period', 'overall', 'more');
  return isEvent && !speaks && closes;
}

/** Items of "The storm in the north has". */
const SUBJECT = 6;

/** "claimed 42 victims, eight of them dead and 34 wounded": two counts behind it, of the dead and of the hurt, add up to it. */
function isSplit({ items, at, phrase }: Scene): boolean {
  if (!isMark(items[phrase.end], ',', ':', '(')) return false;
  const behind = items.slice(phrase.end, phrase.end + SPLIT);
  const end = behind.findIndex((item) => isMark(item, ';', '.'));
  const parts = end < 0 ? behind : behind.slice(0, end);
  const isSaid = (measure: Measure) => parts.some(({ entry }) => entry.harm?.measure === measure);
  const [dead, hurt] = parts.filter(isCount).map(({ number }) => number?.value ?? 0);
  const sum = (dead ?? 0) + (hurt ?? 0);
  return isSaid('killed') && isSaid('injured') && sum === items[at]?.number?.value;
}

/** Items of "eight of them dead and thirty-four wounded". */
const SPLIT = 14;

/** "about 170 lives": only beside a verb of loss. */
export function numberOfLives(scene: Scene): Verdict {
  const { items, phrase, at } = scene;
  // "claimed 31 victims", "se cobró 31 víctimas"
  const claimed =
    phrase.head === 'mixed' && is(items[scene.left - 1], 'loss') && !isTakenToCare(items, phrase.end);
  // "claimed 146 victims this year, killed or injured"
  const isJoint =
    claimed && items.slice(phrase.end, phrase.end + JOINT).some((_, at) => isJointAt(items, phrase.end + at));
  if (isJoint || (claimed && isSplit(scene))) return 'nobody';
  if (claimed) return { measure: 'killed', verb: true };
  // "cost 12 climbers their lives"
  const theirs =
    (phrase.head === 'people' || phrase.head === 'unknown') &&
    hasForm(items[phrase.end + 1], 'life') &&
    is(items[at - 1], 'loss');
  // "The wreck has claimed 31 migrants."
  const next = items[phrase.end];
  const isAll = next === undefined || next.kind === 'mark' || is(next, 'in', 'and');
  const claims = is(items[scene.left - 1], 'loss') && is(items[scene.left - 1], 'report');
  if (phrase.head === 'people' && claims && isAll && phrase.measure === null)
    return { measure: 'killed', verb: true };
  if (theirs || (claims && isClaimedByEvent(scene))) return { measure: 'killed', verb: true };
  // "claimed 214 lives in May; since New Year it has claimed nearly 1,200"
  const last = lastOf(scene.told, (one) => one.rule === 'number-of-lives');
  const isAgain =
    phrase.head === 'none' && is(items[scene.left - 1], 'loss') && last?.rule === 'number-of-lives';
  const isNear = isAgain && scene.sentence.index - last.sentence.index <= 1;
  if (isNear && last.measure !== null) return { measure: last.measure };
  if (items[phrase.harmAt]?.entry.harm?.form !== 'life') return null;
  // "sixty souls had perished"
  const verb = [phrase.end, phrase.end + 1].find((near) => hasForm(items[near], 'suffer'));
  if (verb !== undefined && items[verb]?.entry.harm?.measure === 'killed')
    return { measure: 'killed', verb: true };
  for (let near = Math.max(0, at - 7); near < phrase.end + 4; near += 1)
    if (is(items[near], 'loss')) return { measure: 'killed' };
  return 'nobody';
}
