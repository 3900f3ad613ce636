// Which group a figure counts, from its own phrase, its speaker or the figure before it.

import type { Group } from '../../model.ts';
import { isJointAt } from '../counted/joint.ts';
import { civilianCasualties, groupCarried, groupToldAfter, peersBefore } from '../counted/people.ts';
import { isOfNone } from '../rules/zeros.ts';
import { type Finding, lastOf, type Scene, type Told } from '../telling.ts';
import {
  hasForm,
  type Item,
  is,
  isAny,
  isMark,
  isNamedGroup,
  isUnknown,
  mayHold,
  mentions,
  numbersIn,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { endOfPair, groupAmong } from './group-among.ts';
import { groupLabelled, groupOfCasualties, groupOnTopic } from './group-topic.ts';

export function groupFor(scene: Scene, finding: Finding, rule: string): Group {
  const group = groupFound(scene, finding, rule);
  if (group !== 'all') return group;
  // "Two men were among the dead": a kind of those.
  const isObject = finding.verb === true && rule === 'verb-number';
  if (scene.phrase.head === 'people' && areAmongHarmed(scene.items, scene.phrase.end, isObject))
    return 'other';
  return groupOnTopic(scene, finding.measure, rule) ?? groupOfThoseThere(scene, rule) ?? 'all';
}

/** "lost contact with nine medics; eight were found dead": those told right before, who had come to no harm yet; of a force it may be others. */
function groupOfThoseThere({ items, at, left, phrase, told, sentence }: Scene, rule: string): Group | null {
  const last = told.at(-1);
  if (rule !== 'number-verb' || phrase.head !== 'none' || last?.sentence !== sentence) return null;
  const { group, head } = last.phrase;
  const isForce = group === 'police' || group === 'military';
  if (last.measure !== null || head !== 'people' || !isNamedGroup(group) || isForce) return null;
  const goesOn = isMark(items[left - 1], ';', ',') || is(items[left - 1], 'and', 'but');
  const value = items[at]?.number?.value ?? 0;
  // "Participaron 3.000 manifestantes y 12 murieron": few of so many may be anybody.
  return goesOn && last.value >= value && last.value <= value * FEW ? group : null;
}

/** So many times those who came to harm, the people told before are a crowd. */
const FEW = 10;

/**
 * "17 women and 11 children were among the drowned": takes the end of the first phrase. Of the object of a verb it is said by a verb of
 * its own: "killed 15 people, eleven children among the dead" says it of the children.
 */
function areAmongHarmed(items: readonly Item[], end: number, isObject: boolean): boolean {
  if (!mentions(items, AMONG)) return false;
  let isSaid = !isObject;
  for (let next = end; next < end + LISTED; next += 1) {
    const item = items[next];
    if (isAny(item, AMONG))
      return isSaid && items.slice(next + 1, next + 4).some(({ entry }) => entry.harm !== null);
    isSaid ||= is(item, 'be', 'light', 'appears');
    const isListed = item?.number != null || peopleOf(item) !== null || isMark(item, ',');
    if (!isListed && !is(item, 'and', 'be', 'light', 'including', 'adverb', 'appears')) return false;
  }
  return false;
}

const AMONG = anyOf('among');
/** Items from people to "among the dead", over others of them. */
const LISTED = 10;

/** "La mayoría de los 60 muertos eran menores", "Half of the 60 dead were children": the verb is of some of them. */
function areOfSubject({ items, at, left }: Scene): boolean {
  // "Uno de los 12 fallecidos era menor"
  if (is(items[left - 1], 'singling')) return true;
  const of = is(items[left - 1], 'of') ? left - 1 : left - 2;
  const subject = items[of - 1];
  const isOf = is(items[of], 'of') && is(items[at - 1], 'article') && subject !== undefined;
  return isOf && subject.kind !== 'mark' && !is(subject, 'all-of');
}

function groupFound(scene: Scene, finding: Finding, rule: string): Group {
  const { items, phrase } = scene;
  if (isOwnPeople(scene)) return 'health-worker';
  if (finding.part) {
    const group = groupOfPart(finding, phrase.group);
    return group === 'other' && areOfOwnStaff(scene) ? 'health-worker' : group;
  }
  // "Con ellos son 21 los integrantes de la organización que han perdido la vida"
  const areStaff = finding.group === 'all' && staffCounted(scene, rule);
  if (finding.group && !areStaff) return finding.group;
  // "cuatro de los 11 fallecidos eran médicos" tells of the four.
  const inner = scene.told.at(-1)?.phrase;
  const isOfOthers = (inner?.partitive && scene.at < inner.end) || isShared(scene) || areOfSubject(scene);
  const told = isOfOthers ? null : groupToldAfter(items, phrase.end);
  // "1,200 arrests and 43 injuries among officers": nobody arrests those.
  const areArrested = finding.measure === 'detained' && is(items[phrase.end], 'and');
  const after = areArrested && (told === 'police' || told === 'military') ? null : told;
  if (isOfJournalists(scene)) return 'journalist';
  const peers = peersBefore(scene);
  if (peers !== null) return peers;
  if (phrase.group === 'other') return officersOf(scene) ?? 'other';
  if (phrase.group !== null && phrase.group !== 'all') return phrase.group;
  const own = ownForce(scene) ?? forceThatHas(scene) ?? alsoAmong(scene);
  if (own !== null) return own;
  if (
    isOwnStaff(items, scene.left, phrase.end) ||
    isStaffOf(items, phrase.end) ||
    sameStaff(scene) ||
    staffCounted(scene, rule)
  )
    return 'health-worker';
  const others = othersOf(scene);
  if (others !== null) return groupCarried(others) ?? 'all';
  if (phrase.group !== null) return phrase.group;
  const among = groupAmong(scene);
  if (among !== null) return among;
  if (after !== null && after !== 'all') return after;
  const labelled = phrase.head === 'harm' ? groupLabelled(scene) : null;
  const split =
    splitOf(scene) ??
    hardestHit(scene) ??
    groupOfCasualties(scene, rule) ??
    labelled ??
    attackedBefore(scene, finding) ??
    notSpared(scene) ??
    groupOfTreated(scene);
  if (split !== null) return split;
  // "seis soldados ahogados y uno desaparecido"
  const pronoun = phrase.head === 'harm' && items[scene.at]?.number?.value === 1;
  const sameKind =
    phrase.head === 'none' || pronoun || onlyOthers(items, scene.at, phrase.end) || followsState(scene);
  // "mató a 51 civiles e hirió a otros 120"
  const sharesSubject =
    (rule === 'verb-number' || rule === 'coordinated') &&
    (phrase.more ||
      items[scene.at]?.number?.value === 1 ||
      sharesObject(scene) ||
      sharesDeath(scene) ||
      sharesVerb(scene) ||
      // "Murieron 181 policías. En Cauca murieron 38": the sentence before says whom.
      scene.told.at(-1)?.sentence !== scene.sentence);
  if (sameKind && (sharesSubject || rule === 'number-verb' || rule === 'number-harm'))
    return wholeOverPart(scene)?.group ?? groupCarried(scene) ?? overBrackets(scene)?.group ?? 'all';
  return 'all';
}

/**
 * "Un mes negro para los civiles: murieron 73 y 210 sufrieron heridas": bare numbers, of whom the words before the colon tell.
 * "The deadliest month for civilians, the mission says: 171 killed and 902 injured": there of the harmed too, and behind ", with".
 */
function hardestHit({ items, left, phrase }: Scene): Group | null {
  const isWorst = mentions(items, WORST);
  if (!mayHold(items, ':') && !isWorst) return null;
  if (phrase.head !== 'none' && !(isWorst && phrase.head === 'harm')) return null;
  const colon = items
    .slice(0, left)
    .findLastIndex(
      (item, at) => isMark(item, ':') || (isWorst && isMark(item, ',') && is(items[at + 1], 'with')),
    );
  const title = items.slice(0, Math.max(0, colon));
  const to = title.findLastIndex((item) => is(item, 'for-source', 'for-number'));
  if (
    to < 0 ||
    (colon - to > TITLE && !isWorst) ||
    title.some(({ entry, number }) => entry.harm || isDigit(number))
  )
    return null;
  // "for Ukrainian civilians"
  const people = title.slice(to + 1, to + 4).find((item) => isNamedGroup(peopleOf(item)));
  const group = peopleOf(people);
  return isNamedGroup(group) ? group : null;
}

const WORST = anyOf('worst');

/** "has logged 43 attacks on reporters since May: two were shot dead", "43 agresiones contra periodistas: dos murieron": on whom, before the colon. */
function attackedBefore({ items, left, phrase }: Scene, { measure }: Finding): Group | null {
  if (!mayHold(items, ':') || (phrase.head !== 'none' && phrase.head !== 'harm')) return null;
  const colon = items.findLastIndex((item, at) => at < left && isMark(item, ':'));
  const who = items.findLastIndex((item, at) => at < colon && isNamedGroup(peopleOf(item)));
  const on = is(items[who - 1], 'article') ? who - 2 : who - 1;
  if (who < 0 || colon - who > SINCE || !is(items[on], 'in', 'to', 'with')) return null;
  // "ataques contra" is one phrase.
  const noun = is(items[on], 'event-noun') ? on : on - 1;
  const event = items[noun];
  const isEvent =
    is(event, 'thing', 'event-noun') && !is(event, 'circumstance-clash', 'circumstance-blockade');
  const isCounted = items
    .slice(Math.max(0, noun - COUNTED), noun)
    .some(({ number }) => number?.article === false);
  const group = peopleOf(items[who]);
  // "43 attacks on police: five were arrested": of those who attacked.
  const areTheirs = measure !== 'detained' || group === 'journalist';
  return isEvent && isCounted && areTheirs ? group : null;
}

/** "Journalists were not spared: eight had been beaten", "Medics were targeted too: four were hurt": whom the words before the colon are about. */
function notSpared({ items, left, phrase }: Scene): Group | null {
  if (!mayHold(items, ':') || (phrase.head !== 'none' && phrase.head !== 'harm')) return null;
  const who = is(items[0], 'article') ? 1 : 0;
  const group = peopleOf(items[who]);
  if (!isNamedGroup(group) || !is(items[who + 1], 'be', 'aux', 'not', 'adverb')) return null;
  const colon = items.findIndex((item, at) => at < who + SPARED && isMark(item, ':'));
  if (colon < 0 || colon >= left) return null;
  const told = items.slice(who + 1, colon);
  const isSaid = told.some((item) => is(item, 'not', 'adverb', 'more'));
  const isPlain = told.every(
    (item) => item.number === null && item.entry.harm === null && !is(item, 'report'),
  );
  const between = items.slice(colon + 1, left);
  return isSaid && isPlain && !between.some((item) => isMark(item, ';') || peopleOf(item) !== null)
    ? group
    : null;
}

/** Items of "Journalists were not spared this time either:". */
const SPARED = 9;

/** Items from whom they attack to the colon: "since May". */
const SINCE = 8;
/** Items of "43 armed", before the attacks. */
const COUNTED = 3;

function isDigit(number: Item['number']): boolean {
  return number !== null && !number.article && !number.year && number.value > MOST_UNITS;
}

/** "en tres años": a number of units, and no count of people. */
const MOST_UNITS = 12;
/** Items from "for" to the colon. */
const TITLE = 16;

/** "More than half of the 1,200 dead were children": of some of them, whose number nobody says. */
function isShared({ items, left, phrase }: Scene): boolean {
  if (isOfNone(items, left)) return true;
  const share = items[left - 2];
  const isShare = (share?.kind === 'word' || is(share, 'dweller')) && share?.number === null;
  return is(items[left - 1], 'of') && isShare && is(items[phrase.end], 'be');
}

/** "seven soldiers including two officers": among soldiers, an officer is none of the police. */
function groupOfPart({ group, whole }: Finding, named: Group | null): Group {
  const own = group ?? named ?? 'other';
  return own === 'police' && whole?.group === 'military' ? 'military' : own;
}

/** "five volunteers of the Sudanese Red Crescent" */
function isStaffOf(items: readonly Item[], end: number): boolean {
  if (!is(items[end], 'of') || !namesStaff(items.slice(end - 1, end))) return false;
  let next = end + 1;
  while (next < end + 4 && (is(items[next], 'article', 'demonym', 'country') || items[next]?.capital)) {
    if (items[next]?.entry.adjective === 'health-worker') return true;
    next += 1;
  }
  return false;
}

/** "killed three civilians and wounded seven": two verbs of one attack, the noun said once. */
function sharesObject({ items, left, phrase, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  if (phrase.head !== 'none' || last?.sentence !== sentence || last.rule !== 'verb-number') return false;
  // "hirió a 40"
  const between = items.slice(last.phrase.end, is(items[left - 1], 'to') ? left - 1 : left);
  // "killed two protesters and arrested 30"
  const isAttack = between[1]?.entry.harm?.measure !== 'detained';
  return (
    // "It killed 17 civilians, wounded dozens"
    between.length === 2 &&
    (is(between[0], 'and') || isMark(between[0], ',')) &&
    hasForm(between[1], 'inflict', 'either') &&
    isAttack
  );
}

/** "48 civiles murieron en enfrentamientos y 11 por accidentes": how others of them died, the verb said once. */
function sharesVerb({ items, left, phrase, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  const isNext = last?.sentence === sentence && last.rule === 'number-verb' && is(items[left - 1], 'and');
  return isNext && phrase.head === 'none' && is(items[phrase.end], 'by');
}

/** "the deaths of 14,116 civilians and the injury of 36,481": two things that happened to people of one kind. */
function sharesDeath({ items, left, phrase, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  if (phrase.head !== 'none' || last?.sentence !== sentence || !isNamedGroup(last.phrase.group)) return false;
  const isOf = is(items[last.left - 1], 'of') && hasForm(items[last.left - 2], 'event');
  const between = items.slice(last.phrase.end, left);
  const [harm, of] = between.slice(-2);
  const isNext = is(between[0], 'and') && between.length <= (is(between[1], 'article') ? 4 : 3);
  return isOf && isNext && is(of, 'of', 'to', 'in') && harm?.entry.harm?.measure === 'injured';
}

/** "Journalists' unions mourn 95 colleagues" */
function isOfJournalists({ items, left, phrase }: Scene): boolean {
  return (
    namesStaff(items.slice(left, phrase.end)) &&
    items.slice(0, left).some((item) => peopleOf(item) === 'journalist')
  );
}

/** "1,187 civilian casualties in October: 193 killed and 994 injured": the group of both stands before the colon. */
function splitOf({ items, left, phrase, told, sentence }: Scene): Group | null {
  const last = told.at(-1);
  // "violations against 890 children: 45 killed"
  const isKind = last?.phrase.head === 'people' && isNamedGroup(last.phrase.group);
  const isWhole =
    last?.sentence === sentence && last.measure === null && (last.phrase.head === 'mixed' || isKind);
  const isHarmed = phrase.head === 'harm' || (phrase.head === 'people' && phrase.measure !== null);
  if (isHarmed && isOfCivilians({ items, left, told, sentence })) return 'civilian';
  const joint = isHarmed ? groupOfBoth({ items, told, sentence }) : null;
  if (joint !== null) return joint;
  return isWhole && phrase.head === 'harm' && isMark(items[left - 1], ':') ? last.phrase.group : null;
}

/** "More than 225 civilians were killed or injured. The UN verified 78 deaths and 152 injuries": the dead and the hurt of a sentence that add up to both of the one before. */
function groupOfBoth({ items, told, sentence }: Pick<Scene, 'items' | 'told' | 'sentence'>): Group | null {
  if (numbersIn(items) !== 2) return null;
  const whole = lastOf(told, (one) => one.sentence !== sentence);
  if (whole === null || whole.measure !== null || sentence.index - whole.sentence.index !== 1) return null;
  const { group } = whole.phrase;
  const before = whole.sentence.items;
  const isJoint = before.slice(whole.at, whole.at + BOTH).some((_, at) => isJointAt(before, whole.at + at));
  const sum = items.reduce((total, { number }) => total + (number?.value ?? 0), 0);
  const addsUp = sum >= whole.value && sum <= whole.value * ROUNDED;
  return isNamedGroup(group) && isJoint && addsUp ? group : null;
}

/** Items from those who were killed or injured to what befell them. */
const BOTH = 6;
/** A round number is so much smaller, at most, than what it stands for. */
const ROUNDED = 1.1;

/** "Civilian casualties amount to 25,671 people, including 9,287 killed … The 16,384 wounded": the dead and the hurt of those. */
function isOfCivilians({
  items,
  left,
  told,
  sentence,
}: Pick<Scene, 'items' | 'left' | 'told' | 'sentence'>): boolean {
  const own = civilianCasualties(items, left);
  const isWhole = (one: Told) =>
    one.sentence === sentence && one.measure === null && one.left > own - NEAR_WHOLE;
  if (own >= 0) return lastOf(told, isWhole) !== null;
  const before = told.at(-1)?.sentence;
  const isNext = before !== undefined && sentence.index - before.index === 1 && is(items[0], 'article');
  return isNext && left <= 1 && civilianCasualties(before.items, before.items.length) >= 0;
}

/** Items from a whole to the casualties that it counts: "27.449 las víctimas". */
const NEAR_WHOLE = 4;

/** "3 reporters killed, 11 hurt and 2 behind bars": the noun is said once; not "un policía muerto y 58 heridos". */
function followsState({ items, phrase, told, left, sentence, at }: Scene): boolean {
  const before = lastOf(told, (one) => !isBracketed(items, one.at, left));
  const last = wholeOverPart({ items, told, left }) ?? before;
  if (phrase.head !== 'harm' || last?.sentence !== sentence || last.value < 2) return false;
  // "14 protesters shot dead (Nairobi 6, Kisumu 5), 203 injuries": not those alone.
  const isEvent = !hasForm(items[phrase.harmAt], 'state', 'either');
  if (before !== told.at(-1) && (isEvent || last.group === 'police' || last.group === 'military'))
    return false;
  // "tres adolescentes muertos y más de una decena de heridos": a noun of its own.
  if (items[at]?.number?.collective && is(items[at + 1], 'of')) return false;
  // "46 policías lesionados y 271 detenidos": nobody arrests those.
  const isForce = last.group === 'police' || last.group === 'military';
  if (isForce && phrase.measure === 'detained') return false;
  // "seis manifestantes muertos y 34 heridos": the hurt may be of either side.
  const isProtest = last.group === 'civilian' && sentence.reading.lexicon.language.nounFirst;
  // "tres civiles muertos y 45 detenidos": whoever was arrested.
  if (isProtest && phrase.measure === 'detained') return false;
  if (isProtest && !items.slice(last.at, last.phrase.end).some(isCivilian)) return false;
  const isNamed =
    last.phrase.group !== null ||
    last.group === 'health-worker' ||
    last.phrase.head === 'harm' ||
    last.phrase.head === 'none';
  if (!isNamed) return false;
  if (last !== before) return true;
  const between = withoutWith(withoutBrackets(items.slice(last.phrase.end, left)));
  // "13 volunteers have been killed on duty and 29 wounded"
  const isSame =
    last.verb && between.length < ADJUNCT && is(between.at(-1), 'and') && between.every(isAdjunct);
  // "informó de nueve civiles muertos en Olen y de 52 heridos": a count of its own.
  return (
    isSame || (!is(between.at(-1), 'of') && between.every((item) => joinsStates(item) || isWhenOrWhere(item)))
  );
}

/** "killed worldwide, 521 jailed", "muertos en el año y 30 heridos", "killed in Mali and 87 injured": how far the count reaches, said of both. */
function isWhenOrWhere(item: Item): boolean {
  const isName = item.capital && item.number === null && (item.kind === 'word' || is(item, 'country'));
  return (
    isName ||
    is(item, 'everywhere', 'period', 'month', 'in', 'article') ||
    is(item, 'somewhere', 'of', 'near') ||
    item.number?.year === true
  );
}

/** "13,580 civilians killed (716 of them children) and 34,115 injured": the count that the brackets say more of. */
function overBrackets(scene: Scene): Told | null {
  if (!followsState(scene)) return null;
  const { items, left, told } = scene;
  const last = lastOf(told, (one) => !isBracketed(items, one.at, left));
  return told.at(-1) === last ? null : last;
}

/** "45 journalists killed (61 the year before), 521 jailed": a number in brackets that close before the next. */
function isBracketed(items: readonly Item[], at: number, left: number): boolean {
  const close = items.findIndex((item, index) => index > at && isMark(item, '(', ')'));
  return close > at && close < left && isMark(items[close], ')');
}

/** "Eight journalists assaulted and two detained": what else befell some of them. */
function groupOfTreated({ items, at, left, phrase, told, sentence }: Scene): Group | null {
  const last = told.at(-1);
  const isPeople = last?.sentence === sentence && last.measure === null && last.phrase.head === 'people';
  if (!isPeople || phrase.head !== 'harm' || !isNamedGroup(last.phrase.group)) return null;
  const between = items.slice(last.phrase.end, left);
  const isSaid = between.length > 1 && between.length <= TREATED && is(between.at(-1), 'and');
  const isPlain = between
    .slice(0, -1)
    .every((item) => isUnknown(item) || is(item, 'other-verb', 'be', 'light', 'aux'));
  return isSaid && isPlain && (items[at]?.number?.value ?? 0) <= last.value ? last.phrase.group : null;
}

/** Items of "were assaulted and". */
const TREATED = 4;

/** "civiles": whoever is no soldier, and not only part of the protest. */
function isCivilian(item: Item): boolean {
  return item.entry.adjective === 'civilian' || is(item, 'no-soldier');
}

/** "13.580 civiles fallecidos, de ellos 716 niños, y 34.115 heridos": the count that the part right before is of. */
function wholeOverPart({ items, told, left }: Pick<Scene, 'items' | 'told' | 'left'>): Told | null {
  const part = told.at(-1);
  if (part?.part !== true) return null;
  if (isAsideOverVerb(items, part.phrase.end, left)) return part.whole;
  // "with 716 children among them, and 34,115 injured"
  if (!isMark(items[left - 2], ',') || !is(items[left - 1], 'and')) return null;
  // "four of them in Mexico, and 300 jailed"
  const where = items.slice(part.phrase.end, Math.max(part.phrase.end, left - 2));
  const isPlain = where.every(
    (item) =>
      item.kind !== 'mark' && item.number === null && item.entry.harm === null && peopleOf(item) === null,
  );
  return isPlain && part.phrase.end <= left - 2 && where.length <= WHERE ? part.whole : null;
}

/** "14 civilians, among them three children, were killed and 25 wounded": the verb of the whole stands behind the aside. */
function isAsideOverVerb(items: readonly Item[], comma: number, left: number): boolean {
  if (!isMark(items[comma], ',') || !is(items[left - 1], 'and') || left - comma > WHERE) return false;
  const verb = items.slice(comma + 1, left - 1);
  return (
    verb.some(({ entry }) => entry.harm !== null) &&
    verb.every((item) => item.entry.harm !== null || is(item, 'be', 'aux', 'light', 'adverb'))
  );
}

/** Items from a part to the comma behind it: "among them", "in the north of Mexico". */
const WHERE = 5;

/** "six soldiers were killed, with nine wounded": what joins the next state to the first. */
function withoutWith(items: readonly Item[]): readonly Item[] {
  return isMark(items.at(-2), ',') && is(items.at(-1), 'with') ? items.slice(0, -2) : items;
}

/** "549 civilians were killed (574 a year before) and 183 injured" */
function withoutBrackets(items: readonly Item[]): readonly Item[] {
  const open = items.findIndex((item) => isMark(item, '('));
  const close = items.findIndex((item, at) => at > open && isMark(item, ')'));
  return open < 0 || close < 0 ? items : [...items.slice(0, open), ...items.slice(close + 1)];
}

/** Items from a count over its verb to the next: "of the Sudanese Red Crescent were killed and". */
const ADJUNCT = 12;

/** Neither a mark nor people: what may stand between a verb and the next state. */
function isAdjunct(item: Item): boolean {
  return (
    item.kind !== 'mark' &&
    item.number === null &&
    item.entry.people === null &&
    !is(item, 'other-side', 'but')
  );
}

function joinsStates(item: Item): boolean {
  return (
    isMark(item, ',') ||
    is(item, 'them') ||
    is(item, 'and', 'be', 'aux', 'light', 'to') ||
    item.entry.harm !== null
  );
}

function forceOf(item: Item | undefined): Group | null {
  const force = item?.entry.adjective ?? peopleOf(item);
  return force === 'police' || force === 'military' ? force : null;
}

/** "The police, for their part, have some 540 injured", "The army suffered five dead": its own; "The military has 14 dead" counts those of others as well. */
function forceThatHas({ items, left, phrase }: Scene): Group | null {
  const verb = items[left - 1];
  const suffers = is(verb, 'light') && !is(verb, 'hold', 'report', 'leave', 'found');
  if (phrase.head !== 'harm' || !(suffers || (is(verb, 'hold') && is(verb, 'aux')))) return null;
  let subject = left - 2;
  // Over what stands between commas.
  if (isMark(items[subject], ',')) {
    const open = items.slice(Math.max(0, subject - HAS), subject).findLastIndex((item) => isMark(item, ','));
    if (open < 0) return null;
    subject = Math.max(0, subject - HAS) + open - 1;
  }
  const before = is(items[subject - 1], 'article') ? items[subject - 2] : items[subject - 1];
  const opens = before === undefined || isMark(before, ';', ',') || is(before, 'and', 'but', 'other-side');
  return opens && (suffers || phrase.measure === 'injured') ? forceOf(items[subject]) : null;
}

/** Items between the commas behind a force. */
const HAS = 5;

/** "Nine boys and girls are among the killed, 76 among the injured": of the same people, the noun and the verb said once. */
function alsoAmong({ items, left, phrase, told, sentence }: Scene): Group | null {
  const last = told.at(-1);
  if (phrase.head !== 'none' || !is(items[phrase.end], 'among') || last?.sentence !== sentence) return null;
  const isNext = isMark(items[left - 1], ',') || is(items[left - 1], 'and');
  const areAmong = items.slice(last.phrase.end, left).some((item) => isAny(item, AMONG));
  return isNext && areAmong && last.phrase.group !== 'all' ? last.phrase.group : null;
}

/** "The army replied that three of its own men had fallen" */
function ownForce({ items, left, phrase, at, told, sentence }: Scene): Group | null {
  // "El Ejército dijo que 12 de sus hombres murieron"
  const areTheirs = phrase.partitive && is(items[at + 2], 'possessive');
  if (!mentions(items, OWN) && !areTheirs) return null;
  const end = endOfPair(items, phrase.end);
  // "cinco de los suyos"
  const last = phrase.head === 'none' && is(items[at + 1], 'of') ? at + 2 : end;
  if (!areTheirs && !items.slice(at, last + 1).some((item) => isAny(item, OWN))) return null;
  const speaker = items.slice(0, left).find((item) => is(item, 'body', 'voice') && forceOf(item) !== null);
  if (speaker !== undefined) return forceOf(speaker);
  // "The Red Crescent has buried 14 of its people", "The society has buried 14 of its people", told of before
  const isLost = isAny(items[left - 1], LOSSES) || hasForm(items[left - 1], 'lose');
  const before = lastOf(told, (one) => one.measure !== null && one.group === 'health-worker');
  const isAidBefore = before !== null && sentence.index - before.sentence.index <= 1;
  return isLost && (isAid(items.slice(0, left)) || isAidBefore) ? 'health-worker' : null;
}

const OWN = anyOf('own');

/** "Carabineros reporta 2.705 funcionarios heridos": officials of the force that counts them. */
function officersOf({ items, left, phrase, at }: Scene): Group | null {
  const areOfficials = items.slice(at + 1, phrase.end).some((item) => is(item, 'voice'));
  const verb = is(items[left - 1], 'of', 'to', 'in') ? left - 2 : left - 1;
  if (!areOfficials || !is(items[verb], 'report', 'hold')) return null;
  const speaker = items.slice(0, verb).findLast((item) => is(item, 'body', 'voice'));
  return forceOf(speaker);
}

const LOSSES = anyOf('service', 'loss');

/** "Otros dos colaboradores resultaron heridos": of the body whose staff was told of before. */
function sameStaff(scene: Scene): boolean {
  const { items, left, phrase, told, sentence } = scene;
  // "un enfermero de la Media Luna Roja murió y dos voluntarios fueron heridos"
  if (!namesStaff(items.slice(left, phrase.end))) return false;
  const last = lastOf(told, (one) => one.measure !== null);
  if (last?.group === 'health-worker' && sentence.index - last.sentence.index <= 1) return true;
  // "White Helmets teams took out nine bodies. One volunteer was hurt": of the body whose work was told of.
  const before = lastOf(told, (one) => one.sentence !== sentence)?.sentence;
  return before !== undefined && sentence.index - before.index <= 2 && isAid(before.items);
}

/** "the number of staff and volunteers killed rises to 19": the subject of the number. */
function staffCounted({ items, left, phrase, told, sentence }: Scene, rule: string): boolean {
  // "brings to 29 the staff and volunteers of the Society killed"
  const isBehind = rule === 'number-then-subject';
  if (rule !== 'subject-link-number' && !isBehind) return false;
  const subject = isBehind
    ? items.slice(phrase.end, phrase.end + 8)
    : items.slice(Math.max(0, left - 14), left);
  const names = namesStaff(subject);
  const last = lastOf(told, (one) => one.measure !== null);
  return (
    names && (isAid(items) || (last?.group === 'health-worker' && sentence.index - last.sentence.index <= 3))
  );
}

function namesStaff(items: readonly Item[]): boolean {
  return items.some((item) => is(item, 'own-staff'));
}

function isAid(items: readonly Item[]): boolean {
  return items.some((item) => item.entry.adjective === 'health-worker' && is(item, 'body'));
}

/** "ningún empleado suyo resultó lesionado", "none of its volunteers was hurt": none of the staff of a body of aid. */
export function isStaffOfAid(items: readonly Item[], from: number, to: number): boolean {
  return namesStaff(items.slice(from, to)) && isAid(items);
}

/** "The Red Cross said its convoy was hit. None of its staff was hurt": whether a sentence has a body of aid for its speaker, to whom the next goes back. */
export function hasAidSpeaker(items: readonly Item[]): boolean {
  let body = 0;
  while (body < items.length && !isAidBody(items[body])) body += 1;
  if (body === items.length) return false;
  return body <= 1 || items.slice(body, body + SPEAKER).some((item) => is(item, 'report', 'hold'));
}

function isAidBody(item: Item | undefined): boolean {
  return item?.entry.adjective === 'health-worker' && is(item, 'body');
}

/** "none of its staff", "dos de sus voluntarios": staff of whoever spoke before. */
export function isStaffOfSpeaker(items: readonly Item[], left: number, end: number): boolean {
  const who = items.slice(left, end);
  return namesStaff(who) && who.some((item) => is(item, 'possessive'));
}

/** "three of its staff", "dos de sus voluntarios": people of the body that speaks, if that is one of aid. */
function isOwnStaff(items: readonly Item[], left: number, end: number): boolean {
  if (!namesStaff(items.slice(left, end)) || !isAid(items)) return false;
  const isOwned = items
    .slice(Math.max(0, left - 1), end)
    .some((item) => is(item, 'article', 'own') || item.number?.article === true);
  // "Cruz Roja comunica que dos voluntarios del Consejo de Choloma fallecieron"
  const said = items.findIndex((item) => is(item, 'report'));
  // "UNRWA has lost 180 staff members"
  const isLost = items
    .slice(Math.max(0, left - LOST), left)
    .some(
      (item) =>
        is(item, 'loss') || hasForm(item, 'lose') || (is(item, 'service') && is(item, 'place-counts')),
    );
  if (
    isOwned ||
    isLost ||
    isLabelledAid(items, left) ||
    (said >= 0 && said < left && isAid(items.slice(0, said)))
  )
    return true;
  // "One volunteer drowned on duty, the National Society reports"
  const behind = items.findLastIndex((item) => is(item, 'report'));
  return behind > end && isAid(items.slice(Math.max(end, behind - SPEAKER), behind));
}

/** "The Red Crescent has now seen seven of its people killed": whoever works for it. */
function isOwnPeople({ items, at, phrase }: Scene): boolean {
  // "seven of its people"
  const people = items[at + 3];
  const isOwn = is(items[at + 2], 'possessive') && is(people, 'anybody') && is(people, 'dweller');
  return phrase.partitive && isOwn && isAid(items.slice(0, at));
}

/** "The Red Cross counts 12 dead: eight patients, three members of its staff", "dos de sus voluntarios": of the body of aid that the sentence names. */
function areOfOwnStaff({ items, at, phrase }: Scene): boolean {
  const near = items.slice(at + 1, phrase.end + OWNED);
  const end = near.findIndex((item, index) => item.kind === 'mark' || (index > 0 && is(item, 'and')));
  const own = end < 0 ? near : near.slice(0, end);
  const isOwned = own.some(
    (item, index) => is(item, 'own-staff') && (is(own[index - 1], 'possessive') || peopleOf(item) === null),
  );
  return isOwned && isAid(items);
}

/** Items of "of its staff", behind a number's phrase. */
const OWNED = 4;

/** "IFRC: 38 volunteers and staff killed on duty" */
function isLabelledAid(items: readonly Item[], left: number): boolean {
  return isMark(items[left - 1], ':') && isAid(items.slice(Math.max(0, left - SPEAKER), left));
}

/** Items from a verb of loss to who was lost: "ha perdido en doce meses de conflicto a". */
const LOST = 8;
/** Items of a speaker's name before its verb. */
const SPEAKER = 4;

/** "17 soldiers were killed; a score of others were wounded": as "20 others" is read. */
function othersOf(scene: Scene): Scene | null {
  const { items, at, phrase } = scene;
  const isThose = is(items[at + 1], 'of') && is(items[at + 2], 'more') && phrase.end === at + 3;
  if (!items[at]?.number?.collective || !isThose) return null;
  return { ...scene, phrase: { ...phrase, head: 'none', more: true } };
}

/** "two others injured": others of the same kind as those before. */
function onlyOthers(items: readonly Item[], at: number, end: number): boolean {
  const nouns = items.slice(at + 1, end).filter((item) => item.entry.people !== null);
  return nouns.length > 0 && nouns.every((item) => is(item, 'more'));
}
