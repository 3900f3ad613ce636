// Bare numbers beside a label: "Muertos: 31", "los heridos, 51", "Police: 2".

import type { Group } from '../../model.ts';
import { labelBefore, labelsOthers, titlesNext } from '../counted/labels.ts';
import { wholeOf } from '../counted/people.ts';
import { groupAround, isJointSubject, isOfKin } from '../counted/subjects.ts';
import { isBlow } from '../groups/kinds.ts';
import { beforeAges } from '../numbers/age-asides.ts';
import { labelGroup } from '../parts/part-lists.ts';
import { type Finding, lastFigure, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import {
  endsWithOneOf,
  hasForm,
  type Item,
  is,
  isAny,
  isMark,
  isNamedGroup,
  isUnknown,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { FINITE } from '../text/rows.ts';
import { anyOf, unionOf } from '../text/tags.ts';

export function labelNumber(scene: Scene): Verdict {
  const { items, left, phrase, at } = scene;
  // "; injured another 43": more of them, no number of its own.
  if (items[at]?.number?.article && items[at + 1]?.number != null) return null;
  // "remain unaccounted for a quarter of a century after the war"
  if (items[at]?.number?.article && items[left - 1]?.kind !== 'mark') return null;
  // "two names off the list of the dead: one was a duplicate"
  if (items[at]?.number?.value === 1 && is(items[phrase.end], 'be', 'not', 'light', 'aux')) return null;
  if (isNthOfSeveral(scene)) return 'nobody';
  if (items[left - 2]?.kind === 'mark' && isNextVerb(scene)) return null;
  // "schools burnt 22, closed 412"
  if (isOfBurnt(scene)) return 'nobody';
  const cell = cellOfPeople(scene);
  if (cell !== null) return cell;
  if (phrase.head !== 'none' && !isMark(items[left - 1], ':')) return null;
  // "Taken to police stations: 77 persons"
  const isPeople = phrase.head === 'people' && phrase.measure === null && phrase.group === null;
  // "Personas fallecidas: 663 Desaparecidas: 9": what stands behind the number is the next label.
  const isNext =
    titlesNext(items, scene.at) || (isMark(items[phrase.end], ':') && phrase.end - scene.at <= 4);
  if (phrase.head !== 'none' && !isPeople && !isNext) return null;
  const label = labelBefore(items, left);
  if (label === null) return null;
  // "Deaths by sex: 40 men, 12 women": a part, as those behind it.
  const isSplit = mentions(items, SPLITS) && items.slice(0, left).some((item) => is(item, 'split'));
  if (isSplit && scene.frame?.kind === 'colon' && (isPeople || peopleOf(items[left - 1]) !== null))
    return null;
  // "of the deceased 32 are men": some of them, and who they are.
  const isOfTheirs = is(items[left - 2], 'article') && is(items[left - 3], 'of');
  // "of the year's fatalities 104 were women"
  const isOfTime =
    isMark(items[left - 2], "'s", '’s') && (is(items[left - 4], 'of') || is(items[left - 5], 'of'));
  const isOfThem = (isOfTheirs || isOfTime) && is(items[phrase.end], 'be');
  const kind = isOfThem ? peopleOf(items[phrase.end + 1]) : null;
  if (kind !== null)
    return { measure: label.measure, group: kind === 'all' ? 'other' : kind, part: true, whole: null };
  // "Dead in the stampede: 11 women, 4 children and 2 men", "Wounded: 55 by bullets, 20 by shrapnel"
  if (isMark(items[left - 1], ':') && opensKinds(scene))
    return { ...label, group: 'other', part: true, whole: null };
  // "Deaths: civilians shot in clashes, 34; civilians in crashes, 5": how they died.
  const { frame } = scene;
  const saysHow = isMark(items[left - 1], ',') && items[left - 2]?.entry.harm == null;
  const isOfDead = frame?.kind === 'colon' && frame.measure === 'killed' && label.measure === 'injured';
  return { ...label, measure: isOfDead && saysHow && isOfBlow(items, left) ? 'killed' : label.measure };
}

/** "civilians shot in clashes, 34"; not "; injured in the whole country, 131", which are no dead. */
function isOfBlow(items: readonly Item[], left: number): boolean {
  const from = items.slice(0, left - 1).findLastIndex((item) => isMark(item, ';', ':', ',')) + 1;
  return items.slice(from, left).some(isBlow);
}

/** A first number of a list of kinds of people, or of causes; not "12 people, 4 of them children". */
function opensKinds({ items, at, phrase }: Scene): boolean {
  const isKind =
    phrase.head === 'people' &&
    items
      .slice(at + 1, phrase.end)
      .some((item) => peopleOf(item) === 'all' && !is(item, 'anybody', 'dweller'));
  // "14 inmates and 2 policemen": the inmates are all whom it counts of theirs.
  if (isKind)
    return isCountOf(items, phrase.end, (item) => {
      const group = peopleOf(item);
      return (group === 'all' || group === 'child') && !is(item, 'anybody');
    });
  if (phrase.head !== 'none' || !is(items[phrase.end], 'by')) return false;
  const next = items.findIndex((item, index) => index > phrase.end && (isMark(item, ',') || is(item, 'and')));
  return next > 0 && next - phrase.end <= OF_CAUSE && isCountOf(items, next, (item) => is(item, 'by'));
}

/** Items of "by rubber bullets". */
const OF_CAUSE = 4;

/** Whether a join and a number stand there, and behind these what they should. */
function isCountOf(items: readonly Item[], join: number, holds: (item: Item) => boolean): boolean {
  const isJoin = isMark(items[join], ',') || is(items[join], 'and');
  const next = items[join + 2];
  return isJoin && items[join + 1]?.number?.article === false && next !== undefined && holds(next);
}

/** "It killed 17 civilians, wounded dozens and left five missing": the next verb of one subject, and no label. */
function isNextVerb({ items, left, told, sentence }: Scene): boolean {
  if (!isMark(items[left - 2], ',') || !hasForm(items[left - 1], 'either', 'inflict')) return false;
  const last = told.at(-1);
  return last?.sentence === sentence && last.rule === 'verb-number' && last.phrase.end === left - 2;
}

/** "schools burnt 22": what befell a thing, as a label; not "Landmines killed 33", which is what they did. */
function isOfBurnt({ items, left, phrase }: Scene): boolean {
  const harm = items[left - 1]?.entry.harm;
  if (phrase.head !== 'none' || harm?.form !== 'either' || harm.measure !== 'injured') return false;
  const opens = left === 2 || items[left - 3]?.kind === 'mark' || is(items[left - 3], 'and');
  return opens && is(items[left - 2], 'thing') && peopleOf(items[left - 2]) === null;
}

/** "teachers killed 14; teachers wounded 9; pupils wounded 37": who, what befell them and how many, twice or more, and nothing else: nobody's deed. */
function cellOfPeople({ items, at, left, phrase }: Scene): Finding | null {
  if (phrase.head !== 'none' || left !== at || !isCellOfPeople(items, at)) return null;
  const isNext = items.some((_, other) => other !== at && isCellOfPeople(items, other));
  const harm = items[at - 1]?.entry.harm;
  return isNext && harm ? { measure: harm.measure, group: peopleOf(items[at - 2]) } : null;
}

function isCellOfPeople(items: readonly Item[], at: number): boolean {
  if (items[at]?.number?.article !== false || !hasForm(items[at - 1], 'either')) return false;
  const opens = at === 2 || isMark(items[at - 3], ';', ':', ',');
  const closes = items[at + 1] === undefined || isMark(items[at + 1], ';', ',', '.');
  return opens && closes && peopleOf(items[at - 2]) !== null && items[at - 2]?.entry.harm === null;
}

/** "el homicidio 45 del año": which of them it was. */
function isNthOfSeveral({ items, left, sentence }: Scene): boolean {
  const { nounFirst, pluralEndings } = sentence.reading.lexicon.language;
  const noun = items[left - 1];
  const isOne = hasForm(noun, 'event', 'state') && !endsWithOneOf(noun?.fold ?? '', pluralEndings);
  return nounFirst && isOne && is(items[left - 2], 'article') && !is(items[left - 3], 'of');
}

/** "puts the dead at 19, the injured at 87 and the missing at 23": the verb is said once. */
export function labelAt(scene: Scene): Verdict {
  return putAt(scene) ?? besideCases(scene);
}

/** "puts the number of cases at 1,200 and of deaths at nine", "put cases at 1,200 and deaths at nine": the verb is that of the cases. */
function besideCases({ items, left, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  if (last?.sentence !== sentence || last.measure !== null || !is(items[left - 1], 'in', 'to')) return null;
  const areCases = is(items[last.left - 1], 'in', 'to') && is(items[last.left - 2], 'cases');
  const harm = hasForm(items[left - 2], 'event', 'state') ? items[left - 2]?.entry.harm : null;
  const join = is(items[left - 3], 'of') ? left - 4 : left - 3;
  const isJoined = is(items[join], 'and') && join === last.phrase.end;
  return areCases && isJoined && harm != null ? { measure: harm.measure } : null;
}

function putAt({ items, left, told, sentence }: Scene): Verdict {
  // "Los muertos subieron a 15 y los heridos, a 51"
  const label = isMark(items[left - 2], ',') ? left - 3 : left - 2;
  const harm = items[label]?.entry.harm;
  const isRelative = hasForm(items[label], 'suffer') && is(items[label - 1], 'relative');
  // "La cifra de heridos subió a 40 y la de fallecidos a 5", "and that of dead to 5"
  // "la de personas lesionadas, a 51"
  const noun = peopleOf(items[label - 1]) !== null ? label - 2 : label - 1;
  // "and the number of civilians killed to 40"
  const isElided = is(items[noun], 'of') && is(items[noun - 1], 'article', 'relative', 'whole-word');
  // "Deaths rose to 15, injuries to 41"
  const opens = is(items[label - 1], 'and') || isMark(items[label - 1], ',');
  const isGapped = opens && is(items[left - 1], 'to') && hasForm(items[label], 'event');
  const isNamed =
    isElided || isGapped || (isRelative ? is(items[label - 2], 'article') : is(items[noun], 'article'));
  const last = lastOf(told, (one) => !one.part);
  const isNext =
    last?.sentence === sentence &&
    (lastOf(told, (one) => one.sentence === sentence && isPut(one)) !== null ||
      (isElided && is(items[last.left - 1], 'in', 'to', 'as', 'of')));
  // "El número de muertos es de 7, el de heridos de 21": as the first is put.
  const isOf = isElided && is(items[left - 1], 'of') && last !== null && is(items[last.left - 1], 'of');
  if (!harm || !isNamed || !isNext || !(is(items[left - 1], 'in', 'to', 'as') || isOf)) return null;
  // "aumentaron en tres y llegan a 15; los heridos, en 11": the verb that is left out is another.
  if (label === left - 3 && is(items[left - 1], 'in') !== is(items[last.left - 1], 'in')) return null;
  if (!isRelative && !hasForm(items[label], 'state', 'either', 'event')) return null;
  // "and the officers hurt at 149"
  const group = isGapped ? null : peopleOf(items[label - 1]);
  return { measure: harm.measure, ...(isNamedGroup(group) ? { group } : {}) };
}

/** "puts the dead at 19", "cifra los heridos en 2.495", before "y los arrestos en 10.718" */
function isPut({ rule, left, sentence: { items } }: Told): boolean {
  if (rule === 'subject-link-number') return true;
  return (
    rule === 'verb-number' && is(items[left - 1], 'in', 'as') && hasForm(items[left - 2], 'state', 'event')
  );
}

/** "Civilians killed at roadblocks: 5. Police: 2.": the measure of the label before. */
export function nextLabel(scene: Scene): Verdict {
  const { items, left, phrase, told, sentence, frame, at } = scene;
  const last = lastOf(told, (one) => one.measure !== null || one.sentence !== sentence);
  // "particulares muertos en accidentes, 4; uniformados, 2": parted as the label before was.
  const isListed =
    last?.sentence === sentence &&
    isMark(items[left - 1], ',') &&
    isMark(items[last.left - 1], ',') &&
    isMark(items[left - 3], ';');
  const isParted = isListed || isMark(items[left - 1], ':');
  const who = beforeAges(items, left - 2);
  const isLabel = isParted && phrase.head === 'none' && !labelsOthers(items, who);
  // "Civiles fallecidos por el cierre de vías: 6. Militares: 2."
  const isPart =
    frame === null && last?.rule === 'part-in-frame' && isMark(last.sentence.items[last.left - 1], ':');
  // "Presos políticos, según la lista de la ONG: 806. Civiles: 731; militares: 75."
  const isHeaded =
    last?.rule === 'heading-number' && left <= 3 && last.value > (items[at]?.number?.value ?? 0);
  const isLabelled = last !== null && (LABELLED.has(last.rule) || isHeaded || isPart);
  const isNext = isLabelled && sentence.index - last.sentence.index <= 1;
  if (!isLabel) return null;
  if (!isNext) return frame === null && isKindLabel(items, who) ? kindLabelled(scene, who) : null;
  const short = who <= 2 || isListed ? (peopleOf(items[who]) ?? items[who]?.entry.adjective ?? null) : null;
  const group = short === 'all' ? 'other' : (short ?? groupOfLabel(items, left - 1));
  return group === null || last.measure === null ? null : { measure: last.measure, group };
}

/** "Children and teenagers", "Los menores": nothing but people of a kind. */
function isKindLabel(items: readonly Item[], end: number): boolean {
  const label = items.slice(0, end + 1);
  return label.every((item) => isNamedGroup(peopleOf(item)) || is(item, 'and', 'article'));
}

/** "3.746 personas heridas. Niños y adolescentes: 282.": a kind of those counted in a sentence before, by its label. */
function kindLabelled(scene: Scene, who: number): Verdict {
  const { items, at } = scene;
  const group = peopleOf(items[who]);
  const figure = lastFigure(scene, KIND_NEAR);
  const whole = figure === null ? null : wholeOf(figure);
  // "Government: 12 dead. Police: 14": who counts.
  if (!isNamedGroup(group) || is(items[who], 'body') || whole?.measure == null || whole.bar !== null)
    return null;
  const isSmaller = whole.value > (items[at]?.number?.value ?? 0);
  return isSmaller && whole.group === 'all' ? { measure: whole.measure, group, part: true, whole } : null;
}

/** Sentences from a count to the label of a kind of those. */
const KIND_NEAR = 3;

/** "Total: 1,793. … New since last report: 12": of those that the labels before count, where they count one kind. */
export function newSince({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  if (!isMark(items[left - 1], ':') || phrase.head !== 'none' || items[at]?.number?.article) return null;
  const from = items.slice(0, left - 1).findLastIndex((item) => item.kind === 'mark') + 1;
  const [isNew, since] = [is(items[from], 'new'), items[from + 1]];
  const isPlain = items.slice(from, left - 1).every(({ number, kind }) => number === null && kind !== 'mark');
  if (!isNew || !isPlain || !is(since, 'from', 'ago', 'overall')) return null;
  const whole = oneCounted(told, sentence, items[at]?.number?.value ?? 0);
  return whole?.measure == null ? null : { measure: whole.measure, group: whole.group, increment: true };
}

/** The count of all told last, not far before, where nothing else was counted since; null if it is smaller. */
function oneCounted(told: readonly Told[], sentence: Scene['sentence'], value: number): Told | null {
  const near = told
    .slice(-MOST_ROWS)
    .filter(
      (one) => one.measure !== null && one.bar === null && sentence.index - one.sentence.index <= MOST_ROWS,
    );
  const wholes = near.filter(({ part, value: all }) => !part && all > value);
  const [whole = null] = wholes.toSorted((a, b) => b.value - a.value);
  return near.every(({ measure }) => measure === whole?.measure) ? whole : null;
}

/** Rows between a count and one of those new, or of a kind. */
const MOST_ROWS = 8;

const LABELLED = new Set(['label-number', 'label-group', 'row-below']);

/** "Newborns whose ambulance was held up: 1": people, and how it came about. */
function groupOfLabel(items: readonly Item[], colon: number): Group | null {
  const group = peopleOf(items[0]);
  const isPlain = items
    .slice(1, colon)
    .every((item) => item.number === null && item.kind !== 'mark' && item.entry.harm === null);
  return isNamedGroup(group) && colon <= LONGEST_CELL && isPlain && !is(items[1], 'other-verb')
    ? group
    : null;
}

/** "desaparecidos quedan 5": what is counted opens the clause. */
export function topicThere({ items, left }: Scene): Verdict {
  const harm = items[left - 2]?.entry.harm;
  const opens = left === 2 || items[left - 3]?.kind === 'mark' || is(items[left - 3], 'and', 'article');
  if (harm?.form !== 'state' || !opens || !is(items[left - 1], 'exist', 'light', 'link')) return null;
  // "Los familiares de los fallecidos suman 40"
  // "La cifra de heridos y fallecidos asciende a 230"
  if (isOfKin(items, left - 2) || isJointSubject(items, left - 2)) return null;
  return { measure: harm.measure, group: groupAround(items, left - 2) };
}

/** "… el número de fallecidos: son seis" */
export function headingNumber(scene: Scene): Verdict {
  const { frame, items, left, phrase } = scene;
  if (frame === null || frame.whole !== null || frame.kind !== 'colon' || phrase.head !== 'none') return null;
  if (labelGroup(scene) !== null) return null;
  // "How many have to die? Ten, a hundred?"
  if (isMark(items.at(-1), '?')) return null;
  // "Houses damaged: 214", below a list of the dead: a label of its own.
  // "Total – 39"
  const isDashed = left === 2 && isMark(items[1], '–', '—', '-') && is(items[0], 'whole-word', 'overall');
  const isLabelled = isMark(items[left - 1], ':') || isDashed;
  const label = items.slice(0, left - 1);
  // "Vaccinated so far: 948,000": of others, though it says that it is a sum.
  const isOthers = isUnknown(label[0]) || is(label[0], 'other-verb');
  const isOwn = (item: Item) =>
    item.entry.harm !== null || is(item, 'whole-word', 'split') || (is(item, 'overall') && !isOthers);
  if (isLabelled && !label.some(isOwn)) return null;
  // "Cattle lost: 1,950"
  if (isLabelled && is(label[0], 'animal') && label.length > 1) return null;
  // "Public buildings burnt: 51"
  if (isLabelled && label.some((item) => is(item, 'thing')) && !label.some((item) => peopleOf(item) !== null))
    return null;
  // "his list of those killed: not 62 but 59"
  const isBut =
    is(items[left - 1], 'but', 'not-but') &&
    items[left - 2]?.number != null &&
    is(items[left - 3], 'not', 'not-but');
  if (isBut && isMark(items[left - 4], ':')) return { measure: frame.measure, group: frame.group };
  // "Injured? 51 in all."
  const opens = left === 0 || isLinkedAlone(items, left) || isLabelled;
  const closes =
    items[phrase.end] === undefined ||
    items[phrase.end]?.kind === 'mark' ||
    is(items[phrase.end], 'and', 'in', 'versus', 'overall');
  return opens && closes && !items[scene.at]?.number?.article
    ? { measure: frame.measure, group: frame.group }
    : null;
}

/** "… fallecidos: son seis"; not "los albergues habilitados son 571", whose verb has a subject. */
function isLinkedAlone(items: readonly Item[], left: number): boolean {
  if (!is(items[left - 1], 'be', 'link')) return false;
  const from = items.slice(0, left - 1).findLastIndex((item) => item.kind === 'mark') + 1;
  const subject = items.slice(from, left - 1);
  const isOfOthers = subject.some((item) => is(item, 'thing', 'other-verb') || isUnknown(item));
  return !isOfOthers || subject.some((item) => item.entry.harm !== null || is(item, 'whole-word'));
}

const SPLITS = anyOf('split');
const LONGEST_CELL = 14;

/** "civilians killed in road accidents linked to the blockades, 9;": a cell of a list that opens with people and what befell them. */
function cellLabel(items: readonly Item[], left: number, end: number): Finding | null {
  const closes = items[end] === undefined || isMark(items[end], ';', '.');
  if (!closes || !isMark(items[left - 1], ',')) return null;
  let from = left - 1;
  while (from > 0 && left - from < LONGEST_CELL && !isMark(items[from - 1], ';', ':')) from -= 1;
  const opens = isMark(items[from - 1], ';', ':') && peopleOf(items[from]) !== null;
  const harm = items[from + 1]?.entry.harm;
  // "; soldiers drowned while fording a river, 6"
  const isListed = isMark(items[from - 1], ';') && hasForm(items[from + 1], 'suffer');
  if (!opens || !harm || !(isListed || hasForm(items[from + 1], 'state', 'either'))) return null;
  const isPlain = items
    .slice(from, left - 1)
    .every((item) => (item.number === null || item.number.article) && item.kind !== 'mark');
  return isPlain ? { measure: harm.measure, group: peopleOf(items[from]) } : null;
}

/** "deaths recorded in hospital 39; badly hurt 124": a cell of such a list that says where or how they were counted. */
function toldCell(items: readonly Item[], left: number, end: number): Finding | null {
  const closes = items[end] === undefined || isMark(items[end], ';', '.');
  let from = left;
  while (from > 0 && left - from < LONGEST_CELL && items[from - 1]?.kind !== 'mark') from -= 1;
  const isListed = isMark(items[end], ';') || isMark(items[from - 1], ';');
  const harm = items[from]?.entry.harm;
  if (!closes || !isListed || harm == null || !hasForm(items[from], 'event', 'state')) return null;
  const between = items.slice(from + 1, left);
  const isTold = is(between[0], 'report', 'place-counts', 'light', 'filler') && between.length > 1;
  const isPlain = between
    .slice(1)
    .every((item) => item.number === null && !item.capital && !isAny(item, VERBS));
  return isTold && isPlain && isUnnumbered(items[left - 1])
    ? { measure: harm.measure, group: groupAround(items, from) }
    : null;
}

/** No name whose number it may be: "ward 12", "on Monday 12". */
function isUnnumbered(item: Item | undefined): boolean {
  return !is(item, 'code-noun', 'weekday', 'month', 'unit', 'road') && !is(item, 'period', 'facility');
}

/** "Los lesionados por la estampida en el santuario de Olen, 73;": a label that says where and by what. */
function longLabel(items: readonly Item[], left: number, end: number): Finding | null {
  const closes = items[end] === undefined || isMark(items[end], ';', '.');
  if (!closes || !isMark(items[left - 1], ',')) return null;
  let from = left - 1;
  while (from > 0 && left - from < LONGEST_CELL && !isMark(items[from - 1], ';', ':', '.')) from -= 1;
  const harm = items[from + 1]?.entry.harm;
  if (!is(items[from], 'article') || !harm || !hasForm(items[from + 1], 'state')) return null;
  const between = items.slice(from + 2, left - 1);
  const isPlain =
    is(between[0], 'by', 'in', 'of') &&
    between.every(
      (item) =>
        item.number === null && item.kind !== 'mark' && item.entry.harm === null && !isAny(item, VERBS),
    );
  return isPlain ? { measure: harm.measure, group: groupAround(items, from + 1) } : null;
}

const VERBS = unionOf([FINITE, anyOf('other-verb')]);

/** "los heridos, 51" */
export function labelWithComma(scene: Scene): Verdict {
  const { items, phrase } = scene;
  // "La cifra de heridos, de 140 según los médicos,"
  const left = is(items[scene.left - 1], 'of') ? scene.left - 1 : scene.left;
  // "las capturas arbitrarias, 963"
  const noun = isUnknown(items[left - 2]) ? left - 3 : left - 2;
  const harm = items[noun]?.entry.harm;
  const long = longLabel(items, left, phrase.end);
  if (long !== null && phrase.head === 'none') return long;
  const cell = cellLabel(items, left, phrase.end);
  if (cell !== null && phrase.head === 'none') return cell;
  const told = phrase.head === 'none' && left === scene.at ? toldCell(items, left, phrase.end) : null;
  if (told !== null) return told;
  if (
    !isMark(items[left - 1], ',') ||
    !harm ||
    !(harm.form === 'state' || harm.form === 'event' || harm.form === 'either')
  )
    return null;
  const after = items[phrase.end];
  const closes =
    after === undefined ||
    isMark(after, ',', '.', ';', ')', ':') ||
    is(after, 'and', 'according', 'in', 'overall', 'for-source');
  // "y el de heridos, 44", "the number of injured, 22,"
  const ellipsis = is(items[noun - 1], 'of') && is(items[noun - 2], 'article', 'whole-word');
  // "Lesionados, 74: 51 particulares y 23 agentes."
  const opens = left === 2;
  const named = opens || ellipsis || is(items[noun - 1], 'article') || peopleOf(items[noun - 1]) !== null;
  return closes && named ? { measure: harm.measure, group: groupAround(items, noun) } : null;
}
