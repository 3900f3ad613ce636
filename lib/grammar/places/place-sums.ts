// A count and its shares, which add up to it: "diez vidas, ocho en Guayaquil y dos en Nobol", "229 people, 148 men and 81 women".

import { lookAlike } from '../numbers/look-alikes.ts';
import { partOf } from '../parts/part-of.ts';
import { whereAfter } from '../parts/part-places.ts';
import { isGain, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { isSpacedHyphen } from '../text/asides.ts';
import {
  hasForm,
  type Item,
  is,
  isAnyMark,
  isMark,
  isNamedGroup,
  numbersIn,
  peopleOf,
} from '../text/items.ts';

/** More items than this do not stand between two shares. */
const GAP = 9;

/** A bare number with a place behind it, in a list whose numbers add up to the count right before it. */
export function placeSum(scene: Scene): Verdict {
  const { items, phrase, sentence } = scene;
  if (phrase.head !== 'none' || !is(items[phrase.end], 'in')) return null;
  const whole = wholeOfShares(scene, isPlaced);
  // "6 fatalities in Cuddalore, 4 in …": a place of its own stands beside the others.
  // "killed 16 people in three days, nine in the north": not a time.
  const isPlacedItself =
    whole !== null && is(items[whole.phrase.end], 'in') && items[whole.phrase.end + 1]?.number == null;
  if (whole === null || whole.measure === null || isPlacedItself) return null;
  const place = whereAfter(sentence, phrase.end);
  return { measure: whole.measure, group: whole.group, part: true, whole, place, aside: place === null };
}

/** People without harm of their own, in a list of kinds that adds up to the count before it. */
export function kindSum(scene: Scene): Verdict {
  const { phrase } = scene;
  if (phrase.head !== 'people' || (phrase.measure !== null && !isHit(scene.items[phrase.harmAt])))
    return null;
  const whole =
    phrase.measure === null
      ? (wholeOfShares(scene, isKind) ?? wholeBefore(scene))
      : wholeOfShares(scene, isKind);
  if (whole === null || whole.measure === null) return null;
  // "Two of our colleagues, a driver and a nurse, were shot": who the two are, and no counts.
  const isEachOne =
    scene.items[scene.at]?.number?.article === true &&
    whole.sentence === scene.sentence &&
    whole.value === 2 &&
    isNamedGroup(whole.group);
  if (isEachOne) return 'nobody';
  const part = partOf(scene, whole.measure, whole);
  // "1.229 detenciones en Venezuela: 1.063 hombres": the place before the colon is that of all of them.
  const isOfAll = part.place != null && isMark(scene.items[scene.left - 1], ':');
  return isOfAll
    ? { ...part, place: null, group: isNamedGroup(phrase.group) ? phrase.group : 'other' }
    : part;
}

/** "46 people died, 30 at the scene and 16 in hospital": where they died, and nobody who is in hospital. */
export function diedThere(scene: Scene): Verdict {
  const whole = wholeOfShares(scene, isWhereDied);
  return whole?.measure === 'killed' ? { measure: 'killed', group: 'other', part: true, whole } : null;
}

/** "30 at the scene", "30 of them there", "16 in hospital" */
function isWhereDied(items: readonly Item[], at: number): boolean {
  const where = items[is(items[at + 1], 'them') ? at + 2 : at + 1];
  return hasForm(where, 'care') || is(where, 'adverb', 'there', 'in');
}

/** "44 muertos. Son 28 civiles, 11 policías y 5 militares.": a sentence of kinds that add up to the count of the one before. */
function wholeBefore({ items, at, told, sentence }: Scene): Told | null {
  if (numbersIn(items) > MOST_KINDS || items.some(({ entry }) => entry.harm !== null)) return null;
  const holds = (one: Told) => {
    const isBefore = one.sentence !== sentence && sentence.index - one.sentence.index <= SUMMED;
    const isWhole = isBefore && one.measure !== null && !one.part && !isGain(one) && one.bar === null;
    return isWhole && sharesOf(items, one, -1, isKind)?.includes(at) === true;
  };
  return lastOf(told, holds);
}

/** Sentences from a count to the kinds that add up to it. */
const SUMMED = 3;

/** A sentence does not name more kinds. */
const MOST_KINDS = 12;

type IsShare = (items: readonly Item[], at: number) => boolean;

/** The count before a number in the same sentence, if a list that the number stands in adds up to it. */
function wholeOfShares({ items, at, told, sentence }: Scene, isShare: IsShare): Told | null {
  const whole = lastOf(told, (one) => one.measure !== null && !one.part && !isGain(one));
  if (whole?.sentence !== sentence || at - whole.at > REACH) return null;
  // "43 dead, five more than yesterday: 31 demonstrators and 12 police"
  const gain = lastOf(told, (one) => isGain(one) && one.sentence === sentence && one.at > whole.at);
  const opens = opening(items, gain ?? whole);
  const shares = opens < 0 ? null : sharesOf(items, whole, opens, isShare);
  return shares?.includes(at) ? whole : null;
}

const OPENS = new Set([',', ':', '(', '—', '–']);

/** The mark that opens the list behind a count; -1 if another number stands before it. */
function opening(items: readonly Item[], { phrase }: Told): number {
  for (let at = phrase.end; at < phrase.end + GAP; at += 1) {
    if (isAnyMark(items[at], OPENS) || isSpacedHyphen(items, at)) return at;
    // "Los 60 fallecidos son 49 civiles, 10 militares y un policía"
    if (at === phrase.end && is(items[at], 'be')) return at;
    // "by 12 January, with 28 civilians": a date is no share; "over the two days, nine in the capital".
    const isTime = is(items[at + 1], 'unit', 'year-unit');
    const isCount = items[at]?.number != null && !isTime && lookAlike(items, at) === null;
    if (items[at] === undefined || isCount) return -1;
  }
  return -1;
}

/** Items up to the last share of a list. */
const REACH = 60;

/** "ocho en Guayaquil", "two in the north", "five more in Arva"; not "siete en observación". */
function isPlaced(items: readonly Item[], at: number): boolean {
  const where = is(items[at + 1], 'more') ? at + 2 : at + 1;
  if (!is(items[where], 'in')) return false;
  return items.slice(where + 1, where + 4).some((item) => item.capital || is(item, 'somewhere', 'month'));
}

/** "41 civiles", "un miembro de la fuerza pública": people whom no harm word counts as well, but for what hit them ("cuatro transeúntes alcanzados por balas"). */
function isKind(items: readonly Item[], at: number): boolean {
  const noun = [at + 1, at + 2].find((near) => peopleOf(items[near]) !== null);
  return noun !== undefined && (!hasForm(items[noun + 1], 'state', 'either') || isHit(items[noun + 1]));
}

/** "alcanzados", "quemados", "shot": how some of the dead died. */
function isHit(item: Item | undefined): boolean {
  return item?.entry.harm?.measure === 'injured' && hasForm(item, 'either', 'state');
}

/** The numbers behind a count, all of them shares, that add up to it; null if they do not. */
function sharesOf(
  items: readonly Item[],
  whole: Told,
  from: number,
  isShare: IsShare,
): readonly number[] | null {
  const shares: number[] = [];
  let sum = 0;
  for (let at = from + 1, last = at; at < last + GAP && sum < whole.value; at += 1) {
    const { number } = items[at] ?? {};
    if (items[at] === undefined || isMark(items[at], ';', '.')) break;
    // "dos muertos, un policía y un civil", against "dos muertos, en un choque de civiles"
    const isFirst = shares.length === 0 && at > from + 1;
    if (number == null || (number.article && (isFirst || !isShare(items, at)))) continue;
    const each = eachOf(items, at);
    if (each === 0 && !isShare(items, at)) return null;
    shares.push(at);
    sum += number.value * Math.max(1, each);
    last = at;
  }
  return sum === whole.value && shares.length > 1 ? shares : null;
}

/** "nine in Olen and one each in Tarvo and Sarmo": how many places have as many each; 0 where the number is not distributed so. */
function eachOf(items: readonly Item[], at: number): number {
  // "una en cada uno de los municipios de Tarvo y Sarmo"
  const each = items.slice(at + 1, at + EACH).findIndex((item) => is(item, 'rate'));
  if (each < 0) return 0;
  let places = 0;
  let isLast = false;
  for (let next = at + 2 + each; next < at + NAMED && items[next] !== undefined; next += 1) {
    const item = items[next];
    if (item?.number != null && !item.number.article) break;
    // "…, the Civil Defence said"
    if (isLast && item?.kind === 'mark') break;
    isLast ||= is(item, 'and');
    const isName = item?.capital === true && items[next - 1]?.capital !== true;
    if (isName) places += 1;
    else if (
      item?.capital !== true &&
      !is(item, 'in', 'article', 'of', 'and', 'thing', 'place-noun') &&
      !isMark(item, ',')
    )
      break;
  }
  return places > 1 ? places : 0;
}

/** Items from a number to "each", and to the last of the places. */
const EACH = 5;
const NAMED = 24;
