// Numbers before a word of harm that count nobody all the same: complaints, what is theirs, who is looked at, what is meant for them.

import type { Harm } from '../language/entries.ts';
import { lookAlike } from '../numbers/look-alikes.ts';
import type { Scene, Verdict } from '../telling.ts';
import {
  endsWithOneOf,
  hasForm,
  hasSeveralWords,
  is,
  isCount,
  isMark,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { isJointAt } from './joint.ts';

type Check = (scene: Scene, harm: Harm) => boolean;

const CHECKS: readonly Check[] = [
  ({ items, phrase }) => isJointAt(items, phrase.harmAt),
  isOfUnknown,
  isComplaint,
  isOwner,
  isBorne,
  isInRow,
  wasHelped,
  isWhere,
  isOfKin,
  // "a study of 340 deaths", "medals for 12 wounded soldiers": who is looked at, or honoured.
  ({ items, left }) => is(items[left - 1], 'looked-at'),
  isSupply,
  isFromDetained,
  isInPrison,
  isAnyone,
];

/** Takes a number and the word of harm in its phrase, gives whether it counts nobody of those who came to it now. */
export function namesNobody(scene: Scene, harm: Harm): boolean {
  return CHECKS.some((holds) => holds(scene, harm));
}

/** "1,340 dead guillemots": an unknown noun in the plural behind its adjective, that names no people by its ending. */
function isOfUnknown({ items, phrase, sentence }: Scene): boolean {
  const { nounFirst, peopleEndings, pluralEndings } = sentence.reading.lexicon.language;
  const noun = items[phrase.harmAt + 1];
  if (nounFirst || !hasForm(items[phrase.harmAt], 'state') || !isUnknown(noun) || noun === undefined)
    return false;
  return endsWithOneOf(noun.fold, pluralEndings) && !endsWithOneOf(noun.fold, peopleEndings);
}

function isSingular({ items, phrase, sentence }: Scene): boolean {
  const { pluralEndings } = sentence.reading.lexicon.language;
  // "lives lost"
  const words = items[phrase.harmAt]?.fold.split(' ') ?? [];
  return !words.some((word) => pluralEndings.some((ending) => word.endsWith(ending)));
}

/** Something else of the list was counted before in the sentence, and no people. */
function isListed({ told, sentence }: Scene): boolean {
  const last = told.at(-1);
  return last?.sentence === sentence && last.measure === null;
}

/** "235 concern violence, 44 unlawful detention and 33 enforced disappearance": complaints, by what they are about. */
function isComplaint(scene: Scene, { form }: Harm): boolean {
  const isMany = form === 'event' && (scene.items[scene.at]?.number?.value ?? 0) > 1;
  return isMany && isListed(scene) && isSingular(scene);
}

/** "347 injured workers' benefits", "60 missing persons' files": what is theirs. */
function isOwner({ items, phrase }: Scene): boolean {
  const owns = isMark(items[phrase.end], "'", '’') && items[phrase.end]?.spaced === false;
  const owned = items[phrase.end + 1];
  return owns && (is(owned, 'thing') || (phrase.head === 'harm' && isUnknown(owned)));
}

/** "presentaba once heridas de arma blanca" */
function isBorne({ items, left, phrase }: Scene): boolean {
  return is(items[left - 1], 'bears', 'with') && is(items[phrase.harmAt], 'wounds') && phrase.head === 'harm';
}

/** "16 119 493K 23,404 94 Deaths | Injured": the last of a row of numbers whose labels do not fit. */
function isInRow({ items, left, at }: Scene): boolean {
  return left === at && isCount(items[at - 1]) && lookAlike(items, at - 1) === null;
}

/** "helped 1,240 missing people contact their families", "has found 45 missing persons" */
function wasHelped({ items, left, phrase }: Scene, { measure }: Harm): boolean {
  return measure === 'missing' && phrase.head === 'harm' && is(items[left - 1], 'other-verb', 'found');
}

/** "bullets found in two bodies" */
function isWhere({ items, left, phrase }: Scene): boolean {
  const isFoundIn = is(items[left - 1], 'in') && is(items[left - 2], 'found', 'safe');
  return isFoundIn && hasForm(items[phrase.harmAt], 'body');
}

/** "the children of 40 fallen officers", "widows of 12 dead miners"; the families of the missing count those. */
function isOfKin({ items, left, at, phrase }: Scene, { measure }: Harm): boolean {
  const kin = items[left - 2];
  const areTheirs = is(items[left - 1], 'of') && (is(kin, 'kin') || peopleOf(kin) === 'child');
  return areTheirs && measure === 'killed' && left === at && phrase.head === 'harm';
}

/** "surgical material for 150 wounded", "morgues for 1,200 bodies": as many as it would do for; not "una cama para los cerca de 300 heridos", "blames the police for 40 injuries". */
function isSupply({ items, left, at, phrase }: Scene, { measure, form }: Harm): boolean {
  const areThese = items.slice(left, at).some((item) => is(item, 'article'));
  const isFor = is(items[left - 1], 'for-number', 'for-source') && !areThese;
  if (form === 'body' && isFor && phrase.head === 'harm') return true;
  const isPatient = measure === 'injured' && (form !== 'event' || items[at]?.number?.article === true);
  return isPatient && phrase.head === 'harm' && isFor;
}

/** "complaints from 14 detained migrants": who wrote them is in prison, and was not arrested now. */
function isFromDetained({ items, left, phrase }: Scene, { measure }: Harm): boolean {
  const isFrom = is(items[left - 1], 'from', 'by') && is(items[left - 2], 'thing');
  return isFrom && measure === 'detained' && hasForm(items[phrase.harmAt], 'state', 'either');
}

/** "The ICRC gave soap to 4,000 detainees", "the jail holds 812 detainees", "300 detainees were vaccinated": who is in prison, and was not arrested now. */
function isInPrison({ items, left, phrase, sentence }: Scene, { measure, form }: Harm): boolean {
  if (measure !== 'detained' || form !== 'state' || phrase.head !== 'harm') return false;
  // "516 behind bars"
  if (hasSeveralWords(items[phrase.harmAt])) return false;
  const { nounFirst } = sentence.reading.lexicon.language;
  const [behind, then] = [items[phrase.end], items[phrase.end + 1]];
  const does = is(behind, 'be') ? then : behind;
  if (is(does, 'other-verb', 'care-verb') || (is(does, 'hold') && is(then, 'thing'))) return true;
  const isObject = is(items[left - 1], 'to');
  const verb = items[isObject ? left - 2 : left - 1];
  const isHeld = is(verb, 'hold') || (isUnknown(verb) && isObject);
  const subject = items[isObject ? left - 3 : left - 2];
  if (isHeld && is(subject, 'facility')) return true;
  if (is(verb, 'other-verb', 'visit', 'care-verb') || (isObject && is(verb, 'thing'))) return true;
  const isGiven = isObject && is(items[left - 3], 'service', 'hold', 'link', 'other-verb');
  return isUnknown(verb) && verb?.kind === 'word' && !verb.capital && (isGiven || !(isObject || nounFirst));
}

/** "the dependants of one killed on the job": anybody. */
function isAnyone({ items, left, at, phrase }: Scene): boolean {
  const isOne =
    items[at]?.number?.value === 1 && items[at]?.number?.article === false && phrase.head === 'harm';
  const isOfEvent = hasForm(items[left - 2], 'event', 'body', 'toll') || is(items[left - 2], 'whole-word');
  return isOne && is(items[left - 1], 'of') && !isOfEvent;
}

/** "entregó los restos de nueve personas desaparecidas": found, and dead long ago. */
export function isOfBodies({ items, left }: Scene): boolean {
  const bodies = items[left - 2];
  return (
    is(items[left - 1], 'service') ||
    (is(items[left - 1], 'of') && (hasForm(bodies, 'body') || is(bodies, 'service')))
  );
}

/** "recuperaron los cuerpos de los cuatro mineros desaparecidos": who was missing is dead, where the bodies are found and not handed over. */
export function foundDead({ items, left, at, phrase }: Scene): Verdict {
  const bodies = left - 2;
  // "los cuerpos de nueve personas desaparecidas" may be those of an old war.
  const areThese = items.slice(left, at).some((item) => is(item, 'article'));
  if (!hasForm(items[bodies], 'body') || !areThese) return 'nobody';
  const verbs = items.slice(Math.max(0, bodies - FOUND), bodies);
  // "Fueron hallados los cuerpos de los cuatro", "The bodies of the four missing were found"
  const verb = is(items[bodies - 1], 'article') ? bodies - 2 : bodies - 1;
  const isPassive = is(items[verb], 'light') || is(items[phrase.end], 'safe', 'light', 'be');
  const isFound = isPassive || verbs.some((item) => is(item, 'found'));
  return isFound && !items.some((item) => is(item, 'service')) ? { measure: 'killed', verb: true } : 'nobody';
}

/** Items between the verb and the bodies. */
const FOUND = 3;
