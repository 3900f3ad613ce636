// Numbers before the verb that counts them: "12 people were hurt".

import type { Measure } from '../../model.ts';
import { isOfOneBefore } from '../counted/agreement.ts';
import { diedAtLast, laterDeath, overAge } from '../counted/later-death.ts';
import { subjectBefore } from '../counted/link.ts';
import { harmBehindNested, isNested } from '../counted/nested.ts';
import { isClaimed } from '../counted/objects.ts';
import { type NounPhrase, named, nounPhrase } from '../counted/phrase.ts';
import { type Governed, NOTHING } from '../counted/predicate.ts';
import { harmAfter } from '../counted/predicate-after.ts';
import { harmBefore } from '../counted/predicate-before.ts';
import { isRatedBehind } from '../numbers/rates.ts';
import { type Finding, lastFigure, lastOf, type Scene, type Verdict } from '../telling.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isCount,
  isMark,
  isUnknown,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { inFrameAnyway, ofVerb } from './rule-verbs.ts';

type Harm = Extract<Governed, { readonly kind: 'harm' }>;

export function numberVerb(scene: Scene): Verdict {
  const { items, phrase, left, sentence } = scene;
  const bare = phrase.head === 'none';
  if (items[scene.at]?.number?.article && bare) return anotherOne(scene);
  // "The death toll rose to 12 at a rally attended by 300": the number has its verb.
  const isMoved = is(items[left - 1], 'to') && is(items[left - 2], 'link');
  const counted = items[left - 3];
  if (bare && isMoved && (is(counted, 'whole-word') || hasForm(counted, 'toll', 'state', 'event')))
    return null;
  if (isOfMany(scene) || isAllBut(items, left)) return 'nobody';
  const held = bare ? diedHeld(scene) : null;
  if (held !== null) return held;
  // "Uno de los cinco hermanos murió": not all of them; but "es una de las 27 personas que murieron"
  const isOneOf = is(items[left - 1], 'singling') && phrase.head === 'people' && phrase.measure === null;
  if (isOneOf && !is(items[phrase.end], 'relative')) return 'nobody';
  // "5,544 mine casualties: 2,182 killed, 3,355 injured and seven whose fate is unknown": casualties, and none of them missing.
  const isOfCasualties = bare && hasForm(items[phrase.end], 'suffer') && hasSeveralWords(items[phrase.end]);
  if (isOfCasualties && items[phrase.end]?.entry.harm?.measure === 'missing' && hasCasualties(scene))
    return 'nobody';
  // "A coach with 38 people aboard burned out"
  if (is(items[left - 1], 'with') && is(items[phrase.end], 'there')) return 'nobody';
  // "Two skiers from a party of nine lost their lives"
  if (bare && isOfGroup(items, left)) return 'nobody';
  // "cuatro eran bebés que vivían con sus madres": what they were, comes first.
  if (bare && is(items[phrase.end], 'be') && isNamedPeople(items[phrase.end + 1])) return null;
  // "22 of those who died were demonstrators and ten were prisoners shot while breaking out": a part, and how they died.
  const last = scene.told.at(-1);
  const isKind = is(items[phrase.end], 'be') && peopleOf(items[phrase.end + 1]) !== null;
  if (bare && isKind && last?.part && last.sentence === sentence) return null;
  // "94 of 117 drones were shot down"
  const isOfMore =
    phrase.head !== 'people' &&
    items[scene.at]?.number?.article === false &&
    is(items[phrase.end], 'of') &&
    !is(items[phrase.end + 2], 'unit', 'year-unit');
  // "12 de un total de 40 mineros"
  const isOfAll = is(items[phrase.end + 1], 'amount') || is(items[phrase.end + 2], 'amount');
  const larger = isOfAll ? phrase.end + (is(items[phrase.end + 1], 'amount') ? 2 : 3) : phrase.end + 1;
  const whole = isOfMore && items[larger]?.number?.article === false;
  const those = whole ? nounPhrase(items, larger, sentence.reading.lexicon.language.nounFirst) : null;
  const kind = those?.head ?? null;
  // "Fourteen out of 40 passengers were killed"
  const ofThose = those === null || kind !== 'people' ? null : befell(scene, those);
  if (ofThose !== null) return ofThose;
  if (kind === 'thing' || kind === 'unknown') return 'nobody';
  // "742 pistols: 318 are listed as missing", "420 rhinos: 320 died on state land"
  if (bare && isMark(items[left - 1], ':') && countedThings(scene)) return 'nobody';
  if (bare && (isOfThings(scene) || (is(items[phrase.end], 'to') && is(items[phrase.end + 1], 'relative'))))
    return 'nobody';
  if (diedLater(scene)) return { measure: 'killed', verb: true };
  const beside = atItsSide(scene);
  if (beside !== null) return beside;
  // "en los últimos cinco veranos habían muerto": no subject stands behind a preposition.
  if (phrase.head === 'unknown' && is(items[left - 1], 'in')) return 'nobody';
  // "All 48 on board died"
  const isAboard =
    bare && is(items[phrase.end], 'there') && hasForm(items[phrase.end + 1], 'suffer', 'either');
  const end = isAboard ? phrase.end + 1 : phrase.end;
  const { language } = sentence.reading.lexicon;
  // "Two officers guarding 30 detainees were killed": the verb of the officers.
  if (!bare && isNested(items, left, language)) return null;
  const nesting =
    phrase.head === 'people' && phrase.measure === null ? harmBehindNested(items, end, language) : NOTHING;
  if (nesting.kind === 'harm') return ofVerb(scene, nesting);
  const governed = harmAfter(items, end, language, bare);
  if (hasAnother(scene, governed)) return null;
  // "The driver who hit two people was arrested"
  if (governed.kind === 'harm' && isOfOneBefore(items, scene.at, left, phrase, governed.at, language))
    return null;
  if (isObjectOf(scene, governed)) return 'nobody';
  const isPart = isListedPart(scene, governed) || isIncludedToo(scene, governed);
  const joinsNone = comesWith(scene, governed) || isLinked(scene, governed) || isPart;
  if (joinsNone) return null;
  // "The workforce was cut from 4,000 to 3,000 and 12 people were injured"
  const isCrossed = governed.kind === 'harm' && governed.crossed;
  if (bare && isCrossed && items[scene.at]?.number?.fromTo === true) return 'nobody';
  if (governed.kind === 'harm' && isRatedBehind(items, governed.at)) return 'nobody';
  if (isOfEvent(scene, governed)) return null;
  const verdict = ofVerb(scene, governed);
  if (verdict === null || verdict === 'nobody' || governed.kind !== 'harm') return verdict;
  // "Of those inmates 26 had burned to death"
  const who = isMark(items[left - 1], ',') ? left - 2 : left - 1;
  const isOfThem = bare && is(items[who - 1], 'them') && peopleOf(items[who]) !== null;
  const some = isOfThem ? someOfLast(scene, verdict.measure, 1) : null;
  if (some !== null) return { ...verdict, ...some };
  const became = whatBecame(scene, governed, verdict);
  return bare && became !== null && became !== 'nobody' ? ofThoseBefore(scene, became) : became;
}

/** "Tres rehenes murieron", "Three hostages were killed": a word that claims its people for something else, and their death right behind it. */
function diedHeld({ items, left, phrase: { end }, sentence }: Scene): Finding | null {
  if (!is(items[end], 'other-verb') || items[end]?.entry.harm != null) return null;
  // "Rebels with 12 hostages were killed"
  if (isNested(items, left, sentence.reading.lexicon.language)) return null;
  const verb = is(items[end + 1], 'be', 'aux', 'light') ? end + 2 : end + 1;
  const isDone =
    hasForm(items[verb], 'suffer') || (verb > end + 1 && hasForm(items[verb], 'state', 'either'));
  const next = items[verb + 1];
  const isOfOthers = next?.number != null || next?.entry.before != null || peopleOf(next) !== null;
  return isDone && !isOfOthers && items[verb]?.entry.harm?.measure === 'killed'
    ? { measure: 'killed', verb: true }
    : null;
}

/** "All but two of the 40 died", "todos menos dos murieron": those who did not, and all of whom they are. */
function isAllBut(items: readonly Item[], left: number): boolean {
  const isBut = (at: number) => is(items[at], 'except') && is(items[at], 'safe');
  const first = is(items[left - 1], 'of') && items[left - 2]?.number != null ? left - 2 : left - 1;
  return isBut(left - 1) || (isBut(first - 1) && (first < left - 1 || is(items[first], 'singling')));
}

const CASUALTIES = anyOf('mixed');

/** Whether the sentence counts casualties, and the dead and the hurt among them. */
function hasCasualties({ items, told, sentence }: Scene): boolean {
  if (!mentions(items, CASUALTIES)) return false;
  const before = told.slice(-3).filter((one) => one.sentence === sentence);
  return ['killed', 'injured'].every((measure) => before.some((one) => one.measure === measure));
}

/** "A girl wounded when soldiers opened fire has died", "Un joven de 19 años herido en el derrumbe murió" */
function diedLater({ items, left, phrase, sentence }: Scene): boolean {
  if (phrase.head !== 'people') return false;
  if (phrase.measure === null && diedAtLast(items, left, phrase.end, sentence.reading.lexicon.language))
    return true;
  const state = phrase.measure !== null ? phrase.harmAt : overAge(items, phrase.end);
  return (
    hasForm(items[state], 'state', 'either') &&
    laterDeath(items, state, sentence.reading.lexicon.language) > 0
  );
}

const ROUND = new Set([10, 100, 1000]);

/** What befell some of so many, in the verb right behind these. */
function befell({ items, sentence, phrase }: Scene, { end, group }: NounPhrase): Finding | null {
  // "Nine out of 10 people were hurt": a share.
  if (ROUND.has(items[phrase.end + 1]?.number?.value ?? 0)) return null;
  const verb = is(items[end], 'there') ? end + 1 : end;
  // "12 of 40 people who died were women", "12 of 40 people arrested were charged": what befell all of them.
  if (isOwnRelative(items, verb) || hasForm(items[verb], 'either', 'state', 'wound', 'care')) return null;
  const governed = harmAfter(items, verb, sentence.reading.lexicon.language, false);
  const isOwn = governed.kind === 'harm' && !governed.crossed && !hasForm(items[governed.at], 'care');
  return isOwn ? { measure: governed.measure, group, verb: true } : null;
}

/** "El ataque dejó 51 muertos. Doce murieron en el acto": some of them, where no time or place tells of others. */
function ofThoseBefore(scene: Scene, finding: Finding): Finding {
  const { left, phrase, sentence } = scene;
  // "Forty-six were missing on Friday. Nine are still missing": all that are left.
  if (finding.measure === 'missing') return finding;
  const some = left === 0 && !phrase.fresh ? someOfLast(scene, finding.measure, 1) : null;
  const tellsOthers = sentence.places.length > 0 || mentions(sentence.items, OTHER_TIMES);
  return some === null || some.whole.sentence === sentence || tellsOthers ? finding : { ...finding, ...some };
}

const OTHER_TIMES = anyOf('period', 'weekday', 'month', 'overall', 'last-year', 'previous');

/** "Murieron dos soldados y otro resultó herido", "and another was wounded", "y una quedó herida": one beside those told before. */
function anotherOne(scene: Scene): Verdict {
  const { items, phrase, told, sentence, left } = scene;
  const isJoined = is(items[left - 1], 'and') || isMark(items[left - 1], ',', ';');
  const last = told.at(-1);
  const isMore = isJoined && last?.sentence === sentence && last.measure !== null;
  if (is(items[scene.at], 'more') && (isMore || (left === 0 && isBesideBefore(scene)))) {
    const next = is(items[phrase.end], 'relative') ? phrase.end + 1 : phrase.end;
    const governed = harmAfter(items, next, sentence.reading.lexicon.language, true);
    if (governed.kind === 'harm' && governed.verb) return { measure: governed.measure, verb: true };
  }
  // "y una resultó gravemente herida"
  const state = is(items[phrase.end + 1], 'adverb', 'filler') ? phrase.end + 2 : phrase.end + 1;
  // "y una murió"
  const isDone = hasForm(items[phrase.end], 'suffer');
  const harm = items[isDone ? phrase.end : state]?.entry.harm;
  const isHarmed = is(items[phrase.end], 'light', 'be') && hasForm(items[state], 'state', 'either', 'care');
  // "Seis personas fueron rescatadas y una murió"
  const isBeside =
    isMore || (isDone && isJoined && last?.sentence === sentence && last.phrase.head === 'people');
  return isBeside && (isHarmed || isDone) && harm && last.measure !== harm.measure
    ? { measure: harm.measure, verb: true }
    : null;
}

/** "Fallecen dos operarios. Otro, de 54 años, fue trasladado con fracturas": the sentence before counts those beside whom it is one more. */
function isBesideBefore(scene: Scene): boolean {
  const before = lastFigure(scene, 1);
  return before !== null && before.bar === null;
}

/** "a party of nine", "un grupo de nueve": how many the group has. */
function isOfGroup(items: readonly Item[], left: number): boolean {
  return is(items[left - 1], 'of') && isUnknown(items[left - 2]) && items[left - 3]?.number?.article === true;
}

/** "De los 25 papeles del panel, 22 salieron golpeados": of the things that open the clause. */
function isOfThings({ items, told, sentence, left, phrase }: Scene): boolean {
  const last = told.at(-1);
  // "De los 36 afectados por la explosión, 10 murieron": only people die.
  if (hasForm(items[phrase.end], 'suffer') && items[phrase.end]?.entry.harm?.measure === 'killed')
    return false;
  const isAffected = items.slice(last?.left ?? left, last?.phrase.end).some((item) => is(item, 'other-verb'));
  const isTopic =
    !isAffected &&
    last?.sentence === sentence &&
    last.phrase.head === 'thing' &&
    is(items[last.left - 1], 'of', 'among');
  return isTopic && isMark(items[left - 1], ',') && left - last.phrase.end <= TOPIC;
}

/** Items from what is counted to the comma behind it. */
const TOPIC = 6;

/** Right before the colon things were counted. */
function countedThings({ told, items, sentence, left }: Scene): boolean {
  const last = told.at(-1);
  // "43 attacks on reporters: two were killed"
  const isOnPeople = peopleOf(items[left - 2]) !== null;
  const isThing = last?.sentence === sentence && last.phrase.head === 'thing';
  return isThing && left - 1 - last.phrase.end <= 2 && !isOnPeople;
}

/** "Two of the 72 who were killed", against "26 of the 66 people who were abducted are still missing": whether the relative clause says what befell all of them. */
function isOwnRelative(items: readonly Item[], relative: number): boolean {
  if (!is(items[relative], 'relative')) return false;
  let verb = relative + 1;
  while (is(items[verb], 'aux', 'be', 'light', 'adverb', 'still') && items[verb]?.entry.harm === null)
    verb += 1;
  // "of the 40 people whom the police arrested"
  return items[verb]?.entry.harm != null || is(items[verb], 'article');
}

/** "bebés", and no word for what befell them. */
function isNamedPeople(item: Item | undefined): boolean {
  return named(item) && item?.entry.harm === null;
}

/** "Eleven of the ship's 12 crew died", "All but one of the ship's 12 crew": the whole of so many, behind whose they are. */
function isOfOwners(items: readonly Item[], left: number): boolean {
  if (!isMark(items[left - 1], "'s", '’s', "'", '’')) return false;
  for (let at = left - 2; at > left - OWNERS; at -= 1) {
    if (is(items[at], 'singling')) return true;
    if (is(items[at], 'of')) return isCount(items[at - 1]);
    if (items[at]?.kind === 'mark' || items[at]?.number != null) return false;
  }
  return false;
}

/** Items of "of the fishing boat's". */
const OWNERS = 7;

/** "two of the 72 aboard are missing", "One in 20 people were hurt": the verb is that of the two, of the one. */
function isOfMany({ items, left, phrase }: Scene): boolean {
  if (isOfOwners(items, left)) return true;
  const isOf = is(items[left - 1], 'of') && isCount(items[left - 2]);
  if (isOf && phrase.measure === null && !isOwnRelative(items, phrase.end)) return true;
  if (is(items[left - 1], 'in') && items[left - 2]?.number != null && phrase.head === 'people') return true;
  // "One child in 27 dies before the age of five"
  const isShare = items[left - 3]?.number?.value === 1 && peopleOf(items[left - 2]) !== null;
  return isShare && is(items[left - 1], 'in') && phrase.head === 'none';
}

/** What the words right beside the phrase say of it, without any search. */
function atItsSide(scene: Scene): Finding | null {
  const { items, left, phrase } = scene;
  const fronted = frontedIn(scene);
  if (fronted !== null || phrase.measure !== null) return fronted;
  const [behind, verb] = [items[phrase.end], items[phrase.end + 1]];
  const isPeople = phrase.head === 'people';
  // "Seis jóvenes, asesinados en Tibú."
  const apposed = left === 0 && isPeople && isMark(behind, ',') && hasForm(verb, 'state');
  if (apposed && verb?.entry.harm) return { measure: verb.entry.harm.measure };
  if (isPeople && isMark(behind, ',') && areListedMissing(items, phrase.end + 1))
    return { measure: 'missing' };
  // "Otras siete reclusas, con heridas, fueron llevadas al hospital"
  const isHurt =
    isMark(behind, ',') && is(verb, 'with') && items[phrase.end + 2]?.entry.harm?.measure === 'injured';
  // "Otras siete, con heridas de cuchillo, se recuperan"
  const areMore = phrase.head === 'none' && phrase.more;
  if (isHurt && (isPeople || areMore)) return { measure: 'injured' };
  // "Los demás, unas treinta personas, están desaparecidos"
  const areRest =
    isPeople && isMark(behind, ',') && isMark(items[left - 1], ',') && is(items[left - 2], 'rest');
  const state = areRest && is(verb, 'be', 'light', 'aux') ? items[phrase.end + 2]?.entry.harm : null;
  if (state != null) return { measure: state.measure, verb: true };
  // "curó a 31 manifestantes por contusiones", "treated 31 protesters for cuts"
  const treats = is(items[is(items[left - 1], 'to') ? left - 2 : left - 1], 'care-verb');
  // "for violence-related injuries"
  const wounds = items.slice(phrase.end + 1, phrase.end + WHAT_FOR);
  const wound = wounds.find((item) => item.entry.harm !== null || endsReason(item));
  const isWound = wound?.entry.harm?.measure === 'injured';
  const isFor = is(behind, 'by', 'for-number', 'for-source');
  // "treated 40 protesters and nine officers for injuries"
  const second =
    is(behind, 'and') && peopleOf(items[phrase.end + 2]) !== null ? items[phrase.end + 3] : undefined;
  const isForBoth = verb?.number?.article === false && is(second, 'for-number', 'for-source');
  const isTreatedFor = isFor
    ? isWound
    : isForBoth && items[phrase.end + 4]?.entry.harm?.measure === 'injured';
  if (treats && isPeople && isTreatedFor) return { measure: 'injured', verb: true };
  // "Ocho soldados cayeron y once quedaron heridos"
  const isForce = phrase.group === 'military' || phrase.group === 'police';
  const isAlone = verb === undefined || verb.kind === 'mark' || is(verb, 'and', 'in');
  if (isForce && is(behind, 'falls') && isAlone) return { measure: 'killed', verb: true };
  // "dio por fallecidos a los once militares que permanecían desaparecidos"
  const to = is(items[left - 1], 'article') ? left - 2 : left - 1;
  const given = is(items[to], 'to') ? items[to - 1]?.entry.harm : null;
  const isGiven = given?.form === 'state' && is(items[to - 2], 'by', 'as');
  return isGiven ? { measure: given.measure, verb: true } : null;
}

/** "no contact with twelve residents, listed as missing", "busca a 12 excursionistas, dados por desaparecidos": takes the word behind the comma. */
function areListedMissing(items: readonly Item[], from: number): boolean {
  let state = from;
  while (state < from + 3 && is(items[state], 'light', 'as', 'adverb', 'still')) state += 1;
  const isMissing = hasForm(items[state], 'state') && items[state]?.entry.harm?.measure === 'missing';
  const next = items[state + 1];
  const closes = next === undefined || next.kind === 'mark' || is(next, 'from', 'in', 'period', 'weekday');
  return isMissing && (state > from || hasSeveralWords(items[state])) && closes;
}

function endsReason(item: Item): boolean {
  return item.number !== null || is(item, 'and') || (item.kind === 'mark' && !isMark(item, '-'));
}

/** Items from "for" to what people were treated for. */
const WHAT_FOR = 6;

/** "A seis jóvenes los mataron en Tibú.", "20 muertos. A catorce los habría matado la Policía": of a count told before they are a part, by whoever did it. */
function frontedIn(scene: Scene): Finding | null {
  const { items, left, phrase, at } = scene;
  let verb = phrase.end + 1;
  while (is(items[verb], 'aux')) verb += 1;
  const harm = items[verb]?.entry.harm;
  const isDone =
    hasForm(items[verb], 'inflict') || (verb > phrase.end + 1 && hasForm(items[verb], 'state', 'either'));
  const isFronted = is(items[left - 1], 'to') && is(items[phrase.end], 'article') && isDone;
  // "y a cinco los detuvieron"
  const opens = is(items[left - 2], 'and') || items[left - 2]?.kind === 'mark' || left === 1;
  const isThose = phrase.head === 'people' || (phrase.head === 'none' && opens);
  if (!isFronted || !isThose || !harm) return null;
  const whole = phrase.head === 'none' ? lastFigure(scene, 1) : null;
  const isPart = whole?.measure === harm.measure && whole.value > (items[at]?.number?.value ?? 0);
  return isPart
    ? { measure: harm.measure, group: 'other', part: true, whole }
    : { measure: harm.measure, verb: true };
}

/** "murieron 6, incluido el maquinista, y unos 50 salieron heridos": the verb at its side has the number. */
function hasAnother(scene: Scene, governed: Governed): boolean {
  if (isKilledBySubject(scene, governed)) return true;
  const elsewhere = governed.kind === 'elsewhere' || (governed.kind === 'harm' && governed.crossed);
  if (!elsewhere) return false;
  const { items, left, sentence, phrase } = scene;
  const before = harmBefore(items, left, sentence.reading.lexicon.language, phrase.head === 'none');
  return before.kind === 'harm' && left - before.at <= 3;
}

/** "A man suspected of killing three women was arrested": whom he killed, and the verb behind them is his. */
function isKilledBySubject({ items, left }: Scene, governed: Governed): boolean {
  if (governed.kind !== 'harm' || governed.measure !== 'detained') return false;
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  return hasForm(items[verb], 'inflict') && items[verb]?.entry.harm?.measure === 'killed';
}

/** "The storm displaced 3,000 people and 12 children died": the verb before has its own people. */
function isObjectOf({ items, left, phrase }: Scene, governed: Governed): boolean {
  const tellsOn = is(items[phrase.end], 'relative') || is(items[phrase.end + 1], 'relative');
  const isCrossed = governed.kind === 'harm' && governed.crossed && governed.verb;
  return phrase.head !== 'none' && isCrossed && !tellsOn && isClaimed(items, left);
}

/** "Una lancha con 96 pasajeros naufragó y 71 murieron": what stands behind "con" is no subject over a join. */
function comesWith({ items, left, phrase }: Scene, governed: Governed): boolean {
  const isDeath =
    governed.kind === 'harm' && governed.crossed && hasForm(items[governed.at], 'suffer', 'either');
  return phrase.head !== 'none' && isDeath && is(items[left - 1], 'with');
}

/** "Los lesionados ascienden a 54, según la cartera, y 17 siguen hospitalizados", "The death toll is 17 and police arrested 30". */
function isLinked({ items, left, phrase, sentence }: Scene, governed: Governed): boolean {
  const joins = isMark(items[phrase.end], ',') || is(items[phrase.end], 'and', 'other-side');
  const isOthers = (governed.kind === 'harm' && governed.crossed) || (governed.kind === 'elsewhere' && joins);
  const endings = sentence.reading.lexicon.language.verbEndings;
  return phrase.head === 'none' && isOthers && subjectBefore(items, left, endings) !== null;
}

/** "el fallecimiento de un hombre que estaba en terapia intensiva" */
function isOfEvent({ items, left }: Scene, governed: Governed): boolean {
  const isEvent = is(items[left - 1], 'of') && hasForm(items[left - 2], 'event');
  const isCare = governed.kind === 'harm' && hasForm(items[governed.at], 'care');
  return isEvent && (isCare || governed.kind === 'elsewhere');
}

/** The verb's word, or that of the count whose part this is. */
function whatBecame(scene: Scene, governed: Harm, verdict: Finding): Verdict {
  const { items, phrase, left, frame } = scene;
  const { at, crossed, verb } = governed;
  const bare = phrase.head === 'none';
  // "Five journalists were among 20 people killed": a part of those.
  if (isAmongOthers(items, phrase.end, at)) {
    const isNamed = phrase.group !== null && phrase.group !== 'all';
    const group = isNamed ? phrase.group : isOfTold(scene, governed) ? 'other' : null;
    return { ...verdict, group, part: isNamed || group !== null, whole: null };
  }
  // "Hubo además un policía y 33 internos heridos"
  const isThere = crossed && [left - 1, left - 2].some((near) => is(items[near], 'exist', 'leave'));
  if (items[scene.at]?.number?.article && !verb && !isThere) return null;
  // "was shot in the chest on Sunday and died"
  if (verdict.measure === 'injured' && diesOfIt(items, at)) return { ...verdict, measure: 'killed' };
  if (is(items[at], 'taken') && phrase.head !== 'mixed' && !isBesideDead(scene) && !hasWound(items, at))
    return 'nobody';
  // "De los 27 policías lesionados, nueve siguen ingresados"
  if (bare && hasForm(items[at], 'care') && frame?.measure === 'injured') return 'nobody';
  // "De los 88 fallecidos, 52 presentaban heridas de bala"
  const isWound =
    hasForm(items[at], 'wound') ||
    (is(items[at], 'of-things') && verdict.measure === 'injured') ||
    (hasForm(items[at], 'state') && is(items[at - 1], 'light', 'hold', 'with'));
  if (bare && isWound && frame?.measure === 'killed' && frame.kind !== 'list')
    return inFrameAnyway(scene, frame);
  const wounded = bare ? woundedAmong(scene, at) : null;
  if (wounded !== null) return wounded;
  const dead = bare && is(items[at], 'of-things') ? deadAmong(scene, verdict) : null;
  if (dead !== null) return dead;
  // "Of 372 people reported missing, nine are still being sought": what is left of them.
  if (bare && frame?.measure === 'missing' && verdict.measure === 'missing' && frame.kind === 'topic')
    return { ...verdict, group: frame.group };
  // "De ellos, 41 son civiles y siete murieron en accidentes": the verb only says again what the frame counts.
  if (bare && frame?.measure === verdict.measure && frame.whole !== null) return inFrameAnyway(scene, frame);
  const cause = bare ? byCause(scene, at, verdict) : null;
  return cause ?? { ...verdict, care: items[at]?.entry.harm?.form === 'care' };
}

/** "44 dead. Fifteen died because roadblocks held up ambulances": some of those counted right before, by how they died. */
function byCause(scene: Scene, verb: number, { measure }: Finding): Finding | null {
  // "nueve perecieron al caer un muro en Santo Domingo": there, and counted as such.
  if (!saysHow(scene.items, verb + 1) || scene.sentence.places.some(({ from }) => from > verb)) return null;
  const some = someOfLast(scene, measure, 1);
  return some?.whole.increment ? null : some;
}

/** "because", "when a bus was set on fire". */
function saysHow(items: readonly Item[], at: number): boolean {
  return is(items[at], 'subordinate') && !is(items[at], 'overall', 'period', 'relative');
}

/** "3.649 heridas, 2.063 por disparos y 405 con heridas oculares": what some of the hurt have. */
function woundedAmong(scene: Scene, wound: number): Finding | null {
  const { items, phrase } = scene;
  const isWith = is(items[phrase.end], 'with') && hasForm(items[wound], 'wound', 'state', 'event');
  return isWith ? someOfLast(scene, 'injured', 0) : null;
}

/** "61 cadáveres; 14 están carbonizados", "46 muertas, de las que 23 fueron halladas calcinadas": the state that some of the dead are in. */
function deadAmong(scene: Scene, { measure }: Finding): Finding | null {
  return measure === 'killed' ? someOfLast(scene, measure, 1) : null;
}

/** The number counts some of the figure told last, at most so many sentences before. */
function someOfLast(scene: Scene, measure: Measure, sentences: number) {
  const last = scene.phrase.more ? null : lastFigure(scene, sentences);
  // "486 people hurt: 211 by pellets. Thirty-seven lost an eye": of all of them.
  const isByKind = last?.part === true && last.place === null && last.sentence !== scene.sentence;
  const whole = isByKind && last.whole?.sentence === last.sentence ? last.whole : last;
  const isMore = whole !== null && whole.value > (scene.items[scene.at]?.number?.value ?? 0);
  return isMore && whole.measure === measure && !whole.part && whole.bar === null
    ? { measure, part: true, whole, group: 'other' as const }
    : null;
}

/** "Tres personas murieron y otras siete fueron trasladadas al hospital": who was taken there was hurt where others died or were hurt. */
function isBesideDead(scene: Scene): boolean {
  const before = lastFigure(scene, 1);
  return (
    before !== null && before.bar === null && (before.measure === 'killed' || before.measure === 'injured')
  );
}

/** "trasladadas al hospital por inhalación de humo", "con quemaduras" */
function hasWound(items: readonly Item[], taken: number): boolean {
  const behind = items.slice(taken + 1, taken + WOUND);
  return is(behind[0], 'by', 'with', 'in', 'of') && behind.some((item) => hasForm(item, 'wound', 'state'));
}

/** Items from a hospital to what those who were taken there have. */
const WOUND = 6;

/** Those among whom they are have a number, behind the word or told shortly before. */
function isOfTold({ items, told, sentence, at }: Scene, { at: harm, measure }: Harm): boolean {
  if (
    items
      .slice(at + 1, harm)
      .some(({ number }) => number?.article === false && number.value > (items[at]?.number?.value ?? 0))
  )
    return true;
  const value = items[at]?.number?.value ?? 0;
  const whole = lastOf(told, (one) => one.measure === measure && !one.part && one.value > value);
  return whole !== null && sentence.index - whole.sentence.index <= 2;
}

/** "were among (the) 20 people killed", "were among the dead", "were among those killed" */
function isAmongOthers(items: readonly Item[], end: number, harm: number): boolean {
  let at = harm - 1;
  while (
    at > end &&
    (is(items[at], 'article', 'them') || items[at]?.number?.article === false || isPlainPeople(items[at]))
  )
    at -= 1;
  return is(items[at], 'among') && at > end && is(items[at - 1], 'be');
}

function isPlainPeople(item: Item | undefined): boolean {
  return peopleOf(item) !== null && item?.entry.harm === null;
}

/** What became of who was hurt, in the same clause: "y murió", "and later died". */
function diesOfIt(items: readonly Item[], from: number): boolean {
  // "six people with gunshot wounds had died"
  const then = is(items[from + 1], 'aux') ? from + 2 : from + 1;
  // "were mauled to death"
  const isOfIt = hasForm(items[then], 'suffer') || (then === from + 1 && hasForm(items[then], 'state'));
  if (isOfIt && items[then]?.entry.harm?.measure === 'killed') return true;
  for (let at = from + 1; at < from + LATER; at += 1) {
    const item = items[at];
    const counts = item?.number != null && !item.number.year && !item.number.article;
    if (item === undefined || item.kind === 'mark' || counts) return false;
    if (!is(item, 'and', 'wherein')) continue;
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

/** "fifteen people including four children and two women have been killed": the verb is the whole's, and theirs through it. */
function isIncludedToo({ items, told, sentence, left, at }: Scene, governed: Governed): boolean {
  const last = told.at(-1);
  if (governed.kind !== 'harm' || !last?.part || last.sentence !== sentence) return false;
  const opens = is(items[last.left - 1], 'including', 'them') && items[at]?.number?.article === false;
  const isNext = left - last.phrase.end === 1 && (is(items[left - 1], 'and') || isMark(items[left - 1], ','));
  const whole = last.whole?.value ?? 0;
  return opens && isNext && governed.measure === last.measure && (items[at]?.number?.value ?? 0) <= whole;
}
