// Numbers that a verb counts: "murieron 12", "12 people were hurt".

import { hasForm, type Item, is, isMark, peopleOf } from './items.ts';
import { leftDead } from './left-dead.ts';
import { subjectBefore } from './link.ts';
import { isObject } from './objects.ts';
import { ownPlace } from './part-places.ts';
import { isPeopleWord } from './people.ts';
import type { Governed } from './predicate.ts';
import { harmAfter } from './predicate-after.ts';
import { harmBefore } from './predicate-before.ts';
import { isRatedBehind } from './rates.ts';
import { isCount } from './returned.ts';
import { allWounded, isOwnLoss, loserForce, treated } from './rule-losses.ts';
import type { Finding, Frame, Scene, Verdict } from './telling.ts';

export function numberVerb(scene: Scene): Verdict {
  const { items, phrase, sentence } = scene;
  const bare = phrase.head === 'none';
  if (items[scene.at]?.number?.article && bare) return null;
  // "two of the 72 aboard are missing": the verb is that of the two.
  if (
    is(items[scene.left - 1], 'of') &&
    isCount(items[scene.left - 2]) &&
    phrase.measure === null &&
    !is(items[phrase.end], 'relative')
  )
    return 'nobody';
  // "One in 20 people were hurt"
  if (is(items[scene.left - 1], 'in') && items[scene.left - 2]?.number != null && phrase.head === 'people')
    return 'nobody';
  // "A seis jóvenes los mataron en Tibú."
  const verb = items[phrase.end + 1];
  // "Seis jóvenes, asesinados en Tibú."
  const apposed = scene.left === 0 && phrase.head === 'people' && phrase.measure === null;
  if (apposed && isMark(items[phrase.end], ',') && hasForm(verb, 'state') && verb?.entry.harm)
    return { measure: verb.entry.harm.measure };
  // "Otras siete reclusas, con heridas, fueron llevadas al hospital"
  const isHurt =
    isMark(items[phrase.end], ',') &&
    is(verb, 'with') &&
    items[phrase.end + 2]?.entry.harm?.measure === 'injured';
  if (isHurt && phrase.head === 'people' && phrase.measure === null) return { measure: 'injured' };
  const fronted =
    is(items[scene.left - 1], 'to') && is(items[phrase.end], 'article') && hasForm(verb, 'inflict');
  if (fronted && phrase.head === 'people' && verb?.entry.harm)
    return { measure: verb.entry.harm.measure, verb: true };
  // "Ocho soldados cayeron y once quedaron heridos"
  const isForce = phrase.group === 'military' || phrase.group === 'police';
  const stands = items[phrase.end + 1];
  const isAlone = stands === undefined || stands.kind === 'mark' || is(stands, 'and', 'in');
  if (isForce && phrase.measure === null && is(items[phrase.end], 'falls') && isAlone)
    return { measure: 'killed', verb: true };
  // "dio por fallecidos a los once militares que permanecían desaparecidos"
  const given = is(items[scene.left - 1], 'to') ? items[scene.left - 2]?.entry.harm : null;
  if (given?.form === 'state' && is(items[scene.left - 3], 'by', 'as') && phrase.measure === null)
    return { measure: given.measure, verb: true };
  // "Una lancha con 96 pasajeros naufragó y 71 murieron": what stands behind "con" is no subject over a join.
  // "en los últimos cinco veranos habían muerto": no subject stands behind a preposition.
  if (phrase.head === 'unknown' && is(items[scene.left - 1], 'in')) return 'nobody';
  const governed = harmAfter(items, phrase.end, sentence.reading.lexicon.language, bare);
  // "murieron 6, incluido el maquinista, y unos 50 salieron heridos": the verb at its side has the number.
  const elsewhere = governed.kind === 'elsewhere' || (governed.kind === 'harm' && governed.crossed);
  if (elsewhere && verbAtSide(scene)) return null;
  // "Los lesionados ascienden a 54, según la cartera, y 17 siguen hospitalizados": the link before is its own.
  const endings = sentence.reading.lexicon.language.verbEndings;
  const crossed = governed.kind === 'harm' && governed.crossed;
  const tellsOn = is(items[phrase.end], 'relative') || is(items[phrase.end + 1], 'relative');
  if (!bare && crossed && governed.verb && !tellsOn && isObject(items, scene.left)) return 'nobody';
  const isDeath = governed.kind === 'harm' && hasForm(items[governed.at], 'suffer', 'either');
  if (!bare && isDeath && is(items[scene.left - 1], 'with') && crossed) return null;
  // "The death toll is 17 and police arrested 30"
  const joins = isMark(items[phrase.end], ',') || is(items[phrase.end], 'and', 'other-side');
  const isOthers = crossed || (governed.kind === 'elsewhere' && joins);
  if (bare && isOthers && subjectBefore(items, scene.left, endings) !== null) return null;
  if (isListedPart(scene, governed)) return null;
  if (governed.kind === 'harm' && isRatedBehind(items, governed.at)) return 'nobody';
  // "el fallecimiento de un hombre que estaba en terapia intensiva"
  const isEvent = is(items[scene.left - 1], 'of') && hasForm(items[scene.left - 2], 'event');
  const isCare = governed.kind === 'harm' && hasForm(items[governed.at], 'care');
  if (isEvent && (isCare || governed.kind === 'elsewhere')) return null;
  const verdict = ofVerb(scene, governed);
  if (verdict === null || verdict === 'nobody') return verdict;
  // "Hubo además un policía y 33 internos heridos"
  const isThere = [scene.left - 1, scene.left - 2].some((at) => is(items[at], 'exist', 'leave'));
  if (items[scene.at]?.number?.article && governed.kind === 'harm' && !governed.verb && !(isThere && crossed))
    return null;
  const at = governed.kind === 'harm' ? governed.at : -1;
  // "was shot in the chest on Sunday and died"
  if (verdict.measure === 'injured' && diesOfIt(items, at)) return { ...verdict, measure: 'killed' };
  // "De los 27 policías lesionados, nueve siguen ingresados"
  if (bare && hasForm(items[at], 'care') && scene.frame?.measure === 'injured') return 'nobody';
  // "De los 88 fallecidos, 52 presentaban heridas de bala"
  const isWound =
    hasForm(items[at], 'wound') ||
    (is(items[at], 'of-things') && verdict.measure === 'injured') ||
    (hasForm(items[at], 'state') && is(items[at - 1], 'light', 'hold', 'with'));
  if (bare && isWound && scene.frame?.measure === 'killed' && scene.frame.kind !== 'list')
    return inFrameAnyway(scene, scene.frame);
  // "De ellos, 41 son civiles y siete murieron en accidentes": the verb only says again what the frame counts.
  if (bare && scene.frame?.measure === verdict.measure && scene.frame.whole !== null)
    return inFrameAnyway(scene, scene.frame);
  return { ...verdict, care: items[at]?.entry.harm?.form === 'care' };
}

/** What became of who was hurt, in the same clause: "y murió", "and later died". */
function diesOfIt(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < from + LATER; at += 1) {
    const item = items[at];
    const counts = item?.number != null && !item.number.year && !item.number.article;
    if (item === undefined || item.kind === 'mark' || counts) return false;
    if (!is(item, 'and')) continue;
    // "12 efectivos resultaron heridos y uno murió": another's.
    if (items[at + 1]?.number != null || peopleOf(items[at + 1]) !== null) return false;
    const verb = [at + 1, at + 2].find((near) => hasForm(items[near], 'suffer'));
    return (
      verb !== undefined && items[verb]?.entry.harm?.measure === 'killed' && items[verb + 1]?.number == null
    );
  }
  return false;
}

const LATER = 14;

/** "de ellos 40 niños, 25 periodistas y 33 con trauma ocular": the list goes on, the wound is the last one's. */
function isListedPart({ items, told, sentence, left }: Scene, governed: Governed): boolean {
  const last = told.at(-1);
  if (governed.kind !== 'harm' || !last?.part || last.sentence !== sentence) return false;
  const isNext = left - last.phrase.end <= 1 && (isMark(items[left - 1], ',') || is(items[left - 1], 'and'));
  return isNext && hasForm(items[governed.at], 'wound') && last.measure === governed.measure;
}

/** "left 973 civilians, 231 members of the forces and 250 gunmen dead" */
export function leftInState({ items, left, phrase, sentence }: Scene): Verdict {
  if (phrase.head !== 'people' || phrase.measure !== null || sentence.reading.lexicon.language.nounFirst)
    return null;
  const measure = leftDead(items, left, phrase.end);
  return measure === null ? null : { measure };
}

function verbAtSide(scene: Scene): boolean {
  const { items, left, sentence } = scene;
  const before = harmBefore(items, left, sentence.reading.lexicon.language, scene.phrase.head === 'none');
  return before.kind === 'harm' && left - before.at <= 3;
}

export function verbNumber(scene: Scene): Verdict {
  const { items, phrase, sentence, at, left } = scene;
  const bare = phrase.head === 'none';
  const fromTo = items[at]?.number?.fromTo === true;
  if (items[at]?.number?.article && bare) return null;
  if (phrase.head === 'mixed') return allWounded(scene) ?? treated(scene);
  const governed = harmBefore(items, left, sentence.reading.lexicon.language, bare, fromTo);
  const verdict = ofVerb(scene, governed);
  const isCare = governed.kind === 'harm' && hasForm(items[governed.at], 'care');
  if (!isCare || verdict === null || verdict === 'nobody') return verdict;
  // "Siguen internados 56"; not "Con heridas de bala fueron ingresados 104"
  const isHurt = items.slice(Math.max(0, left - 8), left).some((item) => hasForm(item, 'wound', 'state'));
  return isHurt ? verdict : { ...verdict, care: true };
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

function ofVerb(scene: Scene, governed: Governed): Verdict {
  const { phrase, items } = scene;
  if (governed.kind === 'nothing') return null;
  if (governed.kind !== 'harm') return 'nobody';
  // "The wolves killed 41 sheep and injured 16 others"
  const last = scene.told.at(-1);
  const isOther = phrase.more && phrase.measure === null && last?.sentence === scene.sentence;
  if (isOther && last.phrase.head === 'thing' && is(items[phrase.end - 1], 'more')) return 'nobody';
  const form = items[governed.at]?.entry.harm?.form;
  const ofPeople = governed.verb && !is(items[governed.at], 'of-things');
  if (phrase.head === 'unknown' && !isPeopleWord(scene, governed.measure, ofPeople)) return 'nobody';
  if (phrase.head === 'unknown' && (items[scene.at]?.number?.article || scene.left - governed.at > 2))
    return 'nobody';
  if (governed.measure === 'missing' && isWanted(scene)) return 'nobody';
  // "localizó el cuerpo sin vida de un excursionista", not "contenían restos de una persona"
  if (items[scene.at]?.number?.article && form === 'body' && !isFoundAt(items, governed.at)) return 'nobody';
  if (items[scene.at]?.number?.article && form === 'event' && !isReported(items, governed.at))
    return 'nobody';
  const force = form === 'lose' ? loserForce(items, governed.at) : null;
  if (force !== null && phrase.head === 'people' && phrase.group === null)
    return { measure: governed.measure, group: force, verb: governed.verb };
  if (form === 'lose' && !isOwnLoss(scene)) return null;
  return { measure: governed.measure, verb: governed.verb };
}

function isFoundAt(items: readonly Item[], body: number): boolean {
  return items
    .slice(Math.max(0, body - 3), body)
    .some((item) => is(item, 'light', 'hold', 'report', 'found'));
}

/** "busca a 5 prófugos" */
function isWanted(scene: Scene): boolean {
  return scene.items.slice(scene.left, scene.phrase.end).some((item) => is(item, 'wanted'));
}

/** "confirmó la muerte de un policía" tells a death; "protestan por la muerte de un joven" recalls it. */
function isReported(items: readonly Item[], event: number): boolean {
  for (let back = event - 1; back >= Math.max(0, event - 4); back -= 1) {
    if (is(items[back], 'report', 'hold', 'exist', 'link', 'leave')) return true;
    if (is(items[back], 'by', 'of', 'subordinate')) return false;
  }
  return false;
}
