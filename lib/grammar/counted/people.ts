// Who a figure counts.

import type { Group, Measure } from '../../model.ts';
import { isPlainCount } from '../numbers/look-alikes.ts';
import { lastFigure, lastOf, type Scene, type Told } from '../telling.ts';
import { overSaying } from '../text/asides.ts';
import { compoundLength } from '../text/compounds.ts';
import type { Item } from '../text/items.ts';
import {
  endsWithOneOf,
  hasForm,
  hasSeveralWords,
  is,
  isAny,
  isMark,
  isNamedGroup,
  isUnknown,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** An unknown noun counts as people if a verb says that they died or were hurt, or if it is built like a trade. */
export function isPeopleWord(scene: Scene, measure: Measure, verb: boolean): boolean {
  const { items, phrase, at, sentence } = scene;
  const { peopleEndings, verbEndings } = sentence.reading.lexicon.language;
  for (let next = at + 1; next < phrase.end; next += 1) {
    const fold = items[next]?.fold ?? '';
    if (endsWithOneOf(fold, peopleEndings)) return true;
    // "70 nadaron hasta la orilla y 21 han aparecido ahogados": a verb is no noun.
    if (isUnknown(items[next]) && endsWithOneOf(fold, verbEndings)) return false;
  }
  return verb && (measure === 'killed' || measure === 'injured');
}

function isAnyEnd(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark' || is(item, 'in', 'and', 'according');
}

/** "12 muertos, todos civiles"; "404 son menores de edad"; "no habían cumplido 18 años". */
export function groupToldAfter(items: readonly Item[], start: number): Group | null {
  const end = overSaying(items, start);
  for (let next = end; next < end + 4 && items[next]?.number == null; next += 1) {
    // "1,480 wounded, a quarter of them under 15": of some, whose number nobody says.
    if (saysOfSome(items, next)) break;
    const clause = items[next]?.entry.clause;
    if (clause) return clause;
  }
  // "dos hermanas, de 1 y 5 años"
  if (
    isYoung(items, end) ||
    (isMark(items[end], ',') && is(items[end + 1], 'of', 'aged') && isYoung(items, end + 1))
  )
    return 'child';
  // "18 bajas mortales entre sus soldados"
  if (is(items[end], 'among') && is(items[end + 1], 'article') && !is(items[end + 3], 'and')) {
    const among = peopleOf(items[end + 2]);
    if (among !== null && among !== 'all') return among;
  }
  // "968 dead and 4,807 wounded among civilians"
  const both = is(items[end], 'and') && items[end + 1]?.number != null && items[end + 2]?.entry.harm != null;
  const among = both ? end + 3 : end;
  const theirs = is(items[among], 'among') ? peopleOf(items[among + 1]) : null;
  if (theirs !== null && theirs !== 'all' && isAnyEnd(items[among + 2])) return theirs;
  const apposed = allOf(items, end);
  if (apposed !== null) return apposed;
  const one = theOne(items, end);
  if (one !== null) return one;
  // "122 of those held are adolescents"
  let next = is(items[end + 1], 'be') && (isUnknown(items[end]) || is(items[end], 'hold')) ? end + 1 : end;
  let copula = false;
  while (is(items[next], 'be', 'adverb') || (copula && is(items[next], 'article'))) {
    copula ||= is(items[next], 'be');
    next += 1;
  }
  if (!copula) return null;
  return peopleOf(items[next]) ?? items[next]?.entry.adjective ?? null;
}

/** "One person, a 10-year-old girl, was killed", "Un pasajero, un niño de ocho años, resultó herido": who the one was. */
function theOne(items: readonly Item[], comma: number): Group | null {
  if (!isMark(items[comma], ',') || items[comma + 1]?.number?.article !== true) return null;
  if (items[comma - 2]?.number?.value !== 1) return null;
  const noun = comma + 2 + compoundLength(items, comma + 2);
  const who = noun > comma + 2 && isUnknown(items[noun]) ? noun + 1 : noun;
  const next = items[who + 1];
  const isWhole = next === undefined || isMark(next, ',', '.', ';') || is(next, 'of', 'aged', 'relative');
  const group = isWhole ? peopleOf(items[who]) : null;
  return isNamedGroup(group) ? group : null;
}

/** ", a quarter of them", ", most of them": behind a comma, and not all. */
function saysOfSome(items: readonly Item[], at: number): boolean {
  const isShare = is(items[at], 'adverb') && hasSeveralWords(items[at]) && isMark(items[at - 1], ',');
  const isMost = is(items[at], 'them') && isUnknown(items[at - 1]) && isMark(items[at - 2], ',');
  return (isShare || isMost) && !is(items[at], 'all-of');
}

const ALL_OF = anyOf('all-of');

/** "uno de ellos de 17 años", "one of them aged 16", "dos hermanas de uno y cinco años", "tienen entre 14 y 17 años", "are aged 14 to 17" */
function isYoung(items: readonly Item[], start: number): boolean {
  const end = is(items[start], 'be') && is(items[start + 1], 'aged') ? start + 1 : start;
  // "65 de 14 a 17 años": the range has its own "de".
  // "69 of them between 14 and 17 years old"
  const isRange = items[end]?.number?.fromTo === true || items[end]?.number?.form === 'range';
  const isBe = is(items[end], 'light', 'be') && items[end + 1]?.number?.article === false;
  if (!isRange && !isBe && !is(items[end], 'of', 'aged')) return false;
  let next = isRange ? end : items[end + 1]?.entry.before === 'at-most' ? end + 2 : end + 1;
  for (; next < end + 8; next += 2) {
    const number = items[next]?.number;
    if (
      number == null ||
      (number.max ?? number.value) >= ADULT ||
      (number.article && next === end + 1 && !is(items[next + 1], 'and'))
    )
      return false;
    if (!is(items[next + 1], 'and') && !isMark(items[next + 1], ',')) break;
  }
  // "un menor de 14 años murió y otro de 16 resultó herido"
  const isOther =
    is(items[end], 'of') && is(items[end - 1], 'more') && items[end - 1]?.number?.article === true;
  return isOther || is(items[end], 'aged') || is(items[next + 1], 'year-unit');
}

/** Years of age. */
const ADULT = 18;

function allOf(items: readonly Item[], end: number): Group | null {
  if (!mentions(items, ALL_OF)) return null;
  for (let next = end; next < end + 8; next += 1) {
    if (items[next]?.number) return null;
    if (!is(items[next], 'all-of')) continue;
    // "nearly all of them foreigners"
    if (items[next - 1]?.entry.before != null) return null;
    let noun = next + 1;
    while (is(items[noun], 'be', 'article', 'of', 'them', 'adverb')) noun += 1;
    // "23,000 people, both soldiers and civilians": of two kinds, and all of neither.
    if (is(items[noun + 1], 'and') && peopleOf(items[noun + 2]) !== null) return null;
    return items[noun]?.entry.people ?? items[noun]?.entry.adjective ?? null;
  }
  return null;
}

/** "nueve reporteros resultaron heridos y cuatro fueron detenidos": a bare number goes on with the people before it. */
export function groupCarried(scene: Scene): Group | null {
  const { items, left, told, sentence } = scene;
  const last = told.at(-1);
  if (last === undefined || last.part || last.bar !== null) return null;
  if (last.sentence !== sentence) return groupOfSentenceBefore(scene, last);
  // "arrastró a cinco niños: dos aparecieron sin vida y tres siguen sin ser hallados"
  // "Of 622 health workers infected, 346 have died"
  const isTopic = isMark(items[left - 1], ',') && is(items[last.left - 1], 'of', 'among') && last.left <= 2;
  const opens = isMark(items[left - 1], ':') || isTopic;
  const isSplit = last.measure === null && last.phrase.head === 'people' && opens;
  if (isSplit && scene.phrase.head === 'none' && (items[scene.at]?.number?.value ?? 0) < last.value)
    return last.phrase.group;
  // "Ten health workers caught the virus and four have died"
  if (goesOnOfSome(scene, last)) return last.phrase.group;
  // "Of the 25,671 civilian casualties, 9,287 were killed"
  if (last.measure === null && !scene.phrase.more && last.phrase.head !== 'mixed') return null;
  if (last.group === 'all' || last.group === 'other') return null;
  // "12 civiles y 3 policías murieron y 40 resultaron heridos": of either kind.
  const first = told.at(-2);
  const isPair = first?.sentence === sentence && first.measure === last.measure && first.group !== last.group;
  if (isPair && last.left - first.phrase.end === 1 && is(items[first.phrase.end], 'and')) return null;
  // "killing one teenager and leaving 17 others with injuries"
  if (last.group === 'child' && last.value === 1 && scene.phrase.more) return null;
  // "la muerte de 286 civiles …; otros 1 388 resultaron heridos"
  const pointsBack = scene.phrase.more && scene.phrase.head === 'none';
  let isParted = false;
  for (let back = left - 1; back > last.phrase.end - 1; back -= 1) {
    const item = items[back];
    isParted ||= isMark(item, ';');
    if (pointsBack && (is(item, 'overall', 'other-side') || isMark(item, ';'))) continue;
    // "ningún periodista perdió la vida, aunque 14 fueron lesionados"
    if (last.value === 0 && back > left - 3 && is(item, 'other-side')) continue;
    // "journalists have been killed since the war began and 32 were injured": said of the first alone.
    const isFirsts = is(item, 'overall') && items.slice(back + 1, left).some((each) => is(each, 'and'));
    if ((is(item, 'other-side', 'overall') && !isFirsts) || isMark(item, ';', ':', ')')) return null;
    const joined = is(items[back - 1], 'and') || isMark(items[back - 1], ',');
    const shares = joined && back - 1 === last.phrase.end;
    // "Un conscripto de 18 años dejó de existir y otros dos están internados"
    const isCount = isPlainCount(items, back) && !is(items[back + 1], 'year-unit');
    if (isCount || (hasForm(item, 'inflict', 'lose') && !is(item, 'light') && !shares)) return null;
    // "tres voluntarios fueron asesinados cuando daban agua a personas …; dos más": whom the first had to do with.
    if (pointsBack && isParted && peopleOf(item) === 'all') continue;
    // "en ataques israelíes": whose they were.
    const isWhose = is(items[back - 1], 'event-noun');
    if (peopleOf(item) !== null && !is(item, 'more') && !isWhose && back > last.phrase.end) return null;
  }
  return left - last.phrase.end < (pointsBack ? 28 : 14) ? last.group : null;
}

/** People of one kind who fell ill, then a bare smaller number of them: "Ten nurses caught the virus and three died". */
function goesOnOfSome({ items, at, left, phrase }: Scene, last: Told): boolean {
  if (last.measure !== null || last.phrase.head !== 'people' || !isNamedGroup(last.phrase.group))
    return false;
  const between = items.slice(last.phrase.end, left);
  const isPlain = !between.some(
    (item) => item.kind === 'mark' || peopleOf(item) !== null || is(item, 'mixed'),
  );
  const areIll = between.some((item) => is(item, 'illness'));
  const isFewer = (items[at]?.number?.value ?? 0) < last.value && !items[at]?.number?.article;
  return phrase.head === 'none' && !phrase.more && is(between.at(-1), 'and') && isPlain && areIll && isFewer;
}

/** "cost the lives of three officers. On Thursday one more died": one more of those. */
function groupOfSentenceBefore({ items, at, left, phrase, sentence }: Scene, last: Told): Group | null {
  const isNext = last.sentence.index + 1 === sentence.index && last.measure !== null;
  const pointsBack = phrase.more && phrase.head === 'none';
  const hasOthers = items.slice(0, left).some((item) => peopleOf(item) !== null);
  // "A further 750 were hit", after 13 police: far more than those.
  const isFew = (items[at]?.number?.value ?? 0) <= last.value;
  // "The fighting killed 181 soldiers. In Zorvela 38 died": a place's share of them.
  const isShare = phrase.head === 'none' && opensWithPlace(items, left, sentence.places);
  if (isNext && isShare && isFew && !hasOthers && last.group !== 'all') return last.group;
  return isNext && pointsBack && isFew && !hasOthers && isNamedGroup(last.group) ? last.group : null;
}

function opensWithPlace(items: readonly Item[], left: number, places: Scene['sentence']['places']): boolean {
  return (
    is(items[0], 'in') && left <= LONGEST_OPENING && places.some(({ from, to }) => from <= 3 && to < left)
  );
}

/** Items of "En la provincia de Santa Cruz murieron". */
const LONGEST_OPENING = 7;

/** The count that a number may be a part of: that of the figure told last, here or in the sentence before, if it is larger. */
export function largerWhole(scene: Scene): Told | null {
  const figure = lastFigure(scene, 1);
  if (figure === null) return null;
  const value = scene.items[scene.at]?.number?.value ?? 0;
  const whole = wholeOf(figure);
  if (whole.value > value) return whole;
  // "426 feminicidios. … Oaxaca con 30; tan solo en junio ocurrieron 80": what the parts before are of.
  const isOfBoth = (one: Told) =>
    one.measure === figure.measure && !one.part && one.place === null && one.bar === null;
  const common = figure.part || figure.place !== null ? lastOf(scene.told, isOfBoth) : null;
  const isNear = common !== null && scene.sentence.index - common.sentence.index <= 2;
  return isNear && common.value > value ? common : null;
}

export function wholeOf(told: Told): Told {
  return told.part && told.whole !== null ? told.whole : told;
}

const PEER = anyOf('peer');
/** Items of an aside that says who the peers were. */
const PEERS = 7;

/** "Three gendarmes fell and 14 of their comrades were hit": of the kind told before. */
export function peersBefore({ items, at, left, phrase, told, sentence }: Scene): Group | null {
  if (!mentions(items, PEER) || !items.slice(at, phrase.end).some((item) => isAny(item, PEER))) return null;
  // "The journalists' union adds that ten of its colleagues were arrested"
  if (items.slice(0, left).some((item) => peopleOf(item) === 'journalist')) return 'journalist';
  // "We lost nine colleagues," the head nurse said
  const areOurs = is(items[left - 2], 'same-source') && hasForm(items[left - 1], 'lose');
  // "Two of our colleagues, a driver and a nurse, were shot"
  const aside = isMark(items[phrase.end], ',') ? items.slice(phrase.end, phrase.end + PEERS) : [];
  if (aside.some((item) => peopleOf(item) === 'health-worker')) return 'health-worker';
  if (areOurs && items.some((item) => peopleOf(item) === 'health-worker')) return 'health-worker';
  const last = lastOf(told, (one) => one.measure !== null);
  const isNear = last !== null && sentence.index - last.sentence.index <= 1;
  return isNear && isNamedGroup(last.group) ? last.group : null;
}

const MIXED = anyOf('mixed');

/** "Child casualties came to 2,619", "las víctimas fueron 104": of whom a bare number counts the dead and the hurt in one; null: it does not. */
export function groupOfMixed({ sentence: { items }, left, phrase }: Told): Group | null {
  if (phrase.head !== 'none' || !mentions(items, MIXED)) return null;
  const at = items.findIndex((item, index) => index < left && is(item, 'mixed'));
  if (at < 0) return null;
  const named = [peopleOf(items[at - 1]), items[at - 1]?.entry.adjective, peopleOf(items[at + 1])];
  return named.find((group) => group != null && isNamedGroup(group)) ?? 'all';
}

/** Where "civilian casualties", "víctimas civiles" stands before an item; -1: nowhere. */
export function civilianCasualties(items: readonly Item[], end: number): number {
  if (!mentions(items, MIXED)) return -1;
  return items.findIndex(
    (item, at) =>
      at < end &&
      is(item, 'mixed') &&
      (items[at - 1]?.entry.adjective === 'civilian' || peopleOf(items[at + 1]) === 'civilian'),
  );
}
