// Counts by place with no noun of their own: "El Rodeo, 12; Santa Marta, 3", "#Tumaro 7, #SanIsidro 4", "en Latacunga, ocho y cinco".

import type { Group, Measure } from '../../model.ts';
import { rememberedLast } from '../../remembered.ts';
import { isPlainCount, lookAlike } from '../numbers/look-alikes.ts';
import { measureInBrackets } from '../parts/brackets.ts';
import type { Scene, Told, Verdict } from '../telling.ts';
import { lastFigure, lastTold, toldOf } from '../telling.ts';
import type { Item } from '../text/items.ts';
import { hasForm, hasSeveralWords, is, isAny, isAnyMark, isMark, numbersIn } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { isPlaceName, placeName } from './place-names.ts';
import { type Pair, sumAhead, wholeOfRun } from './place-runs.ts';

const PAIR_ENDS = new Set(['(', '=', ',', ';', ':', '.', ')', '/', '|', '·', '•', '-', '–', '—']);

/** A bare number in a run of at least two places with a number each: a part of the count told before the run. */
export function placeList(scene: Scene): Verdict {
  const { items, at, frame, sentence, phrase } = scene;
  const rest = restOfList(scene);
  if (rest !== null) return rest;
  if (phrase.head !== 'none' || numbersIn(items) < 2) return null;
  const others = othersOfList(scene);
  if (others !== null) return others;
  const pairs = pairsOf(items);
  const index = pairs.findIndex((pair) => pair.at === at);
  // "Penitentiary 4, 31": the four belongs to the name.
  if (index < 0)
    return pairs.length > 1 && pairs.some((pair) => pair.from <= at && at <= pair.to)
      ? 'nobody'
      : totalOfList(scene, pairs);
  const [before, pair, after] = [pairs[index - 1], pairs[index], pairs[index + 1]];
  if (pair === undefined || !(follows(items, before, pair) || follows(items, pair, after))) return null;
  if (saysOther(items, pairs)) return null;
  const place = placeName(items, pair, sentence.text);
  const shared = (whole: Told | null, measure: Measure | null, group: Group | null): Verdict =>
    measure === null ? null : { measure, group: group ?? 'all', part: true, whole, place };
  // "District figures, with the missing in brackets: Kandy 118 (171)"
  const second = measureInBrackets(items);
  if (second !== null && frame !== null && frame.measure !== second)
    return shared(frame.whole, frame.measure, frame.group ?? frame.whole?.group ?? null);
  const summed = wholeOfRun(scene, pairs);
  if (summed !== null) return shared(summed, summed.measure, summed.group);
  // "Por departamentos, en el Sur hubo 1.852 fallecidos, en Nippes 117": the sentence's own measure.
  const own = lastTold(scene);
  if (frame !== null && own?.sentence === sentence && own.measure !== null && own.measure !== frame.measure)
    return shared(own.part ? own.whole : own, own.measure, own.group);
  const isOwnList = frame?.kind === 'list' && frame.whole === null;
  const ahead = frame === null || isOwnList ? sumAhead(items, pairs) : null;
  if (frame !== null && ahead === null)
    return shared(frame.whole, frame.measure, frame.group ?? frame.whole?.group ?? null);
  if (ahead !== null) return shared(null, ahead.measure, ahead.group);
  const whole = wholeBefore(scene, pairs);
  const counted = whole === null ? ownNoun(items, pairs) : null;
  if (counted !== null) return shared(null, counted, null);
  if (whole === null || whole.measure === null) return null;
  // "Haití reporta 43 fallecidos, Jamaica 45": the first count is a place's own.
  if (whole.value < (items[at]?.number?.value ?? 0))
    return isOfOpening(items, whole) ? shared(null, whole.measure, whole.group) : null;
  return shared(whole, whole.measure, whole.group);
}

/** "Perm 36, Ufa 22; with the smaller places, 1,386 in 38 cities": all of them, behind the places of a list that has no count of all before it. */
function totalOfList(
  { items, at, left, phrase, told, frame, sentence }: Scene,
  pairs: readonly Pair[],
): Verdict {
  if (items[at]?.number?.article || !closesTotal(items, phrase.end)) return null;
  const opens = isMark(items[left - 1], ',', ';', ':') || is(items[left - 1], 'and', 'overall', 'whole-word');
  const own = toldOf(told, sentence).filter((one) => pairs.some((pair) => pair.at === one.at));
  const last = own.at(-1);
  if (!opens || own.length < FEWEST_PLACES || last?.measure == null || own.some(({ whole }) => whole))
    return null;
  const sum = own.reduce((total, { value }) => total + value, 0);
  const group = frame?.group ?? 'all';
  return (items[at]?.number?.value ?? 0) >= sum ? { measure: last.measure, group } : null;
}

/** "#Nakuru 61 #Nairobi 32, y 99 más en otros 25 condados": those of the places that the list does not name. */
function restOfList({ items, at, left, phrase, told, frame, sentence }: Scene): Verdict {
  const isBare = phrase.head === 'none' || phrase.head === 'unknown';
  if (!isBare || !phrase.more || !is(items[left - 1], 'and')) return null;
  const own = told.slice(-FEWEST_PLACES).filter((one) => one.sentence === sentence && one.place !== null);
  const last = own.at(-1);
  if (last?.measure == null || own.length < 2) return null;
  const where = is(items[phrase.end], 'in') ? phrase.end : phrase.end + 1;
  const others = items.slice(where + 1, where + 3);
  const isElsewhere =
    is(items[where], 'in') && others.some((item) => is(item, 'more')) && others.some(({ number }) => number);
  if (!isElsewhere || items[at]?.number?.article) return null;
  return {
    measure: last.measure,
    group: frame?.group ?? last.group,
    part: true,
    whole: last.whole,
    aside: true,
  };
}

/** "Begusarai 7, Darbhanga 6, others 4", "Limpopo 201; remaining four provinces 355": the cell that closes a list of places. */
function othersOfList({ items, at, phrase, told, frame, sentence }: Scene): Verdict {
  // "remaining four provinces 355": how many they are, is counted as well.
  const last = told.at(-1)?.measure === null ? told.at(-2) : told.at(-1);
  if (last?.sentence !== sentence || last.rule !== 'place-list' || items[at]?.number?.article) return null;
  const label = items.slice(last.phrase.end, at);
  const isLabel =
    (isMark(label[0], ',', ';') || is(label[0], 'and')) &&
    label.length <= LONGEST_REST &&
    // "resto del país 45", against "Noroeste 2"
    label.some((item) => isAny(item, REST) || (is(item, 'somewhere') && hasSeveralWords(item))) &&
    label.slice(1).every((item) => isAny(item, OF_REST) || item.number !== null || isMark(item, ':', '('));
  if (!isLabel || !closes(items[phrase.end])) return null;
  const group = frame?.group ?? last.group;
  return { measure: last.measure ?? 'killed', group, part: true, whole: last.whole, aside: true };
}

const REST = anyOf('more', 'rest', 'elsewhere');
const OF_REST = anyOf('more', 'rest', 'elsewhere', 'article', 'place-noun', 'somewhere', 'and', 'in', 'of');
/** Items of ", and the remaining four provinces". */
const LONGEST_REST = 7;

/** Fewer places are no list. */
const FEWEST_PLACES = 3;

/** Nothing behind it, or in how many places: "in 38 cities". */
function closesTotal(items: readonly Item[], end: number): boolean {
  const next = items[end];
  const isWhere =
    is(next, 'in') && items[end + 1]?.number != null && is(items[end + 2], 'place-noun', 'somewhere');
  return next === undefined || isMark(next, '.', ';') || is(next, 'overall') || isWhere;
}

/** Whether the place that opens the sentence is the subject of a count: "Haití reporta 43". */
function isOfOpening(items: readonly Item[], { left, sentence }: Told): boolean {
  const verb = left - 1;
  if (sentence.items !== items || !is(items[verb], 'hold', 'place-counts')) return false;
  const name = items.slice(0, verb);
  const isPlace = is(name[0], 'country') || isPlaceName(items, 0);
  return verb > 0 && verb <= LONGEST_SUBJECT && isPlace && name.every((item) => item.capital);
}

/** Items of a place's name that opens a sentence. */
const LONGEST_SUBJECT = 4;

/** "Los decesos se registraron en Puno (9), Cusco (3)": what the sentence says to be counted, no number before the list. */
function ownNoun(items: readonly Item[], pairs: readonly Pair[]): Measure | null {
  const before = items.slice(0, pairs[0]?.from);
  if (before.some((item) => item.number?.article === false)) return null;
  const noun = before.findIndex((item) => hasForm(item, 'event', 'state'));
  const says = before
    .slice(noun + 1)
    .some((item) => is(item, 'occurs', 'happened', 'light', 'report', 'hold'));
  // "Most of the deaths were in Arva (27) and Olen (12)"
  const areThere = is(before.at(-1), 'in') && is(before.at(-2), 'be') && noun <= MOST_OF;
  return noun >= 0 && ((noun <= 1 && says) || areThere) ? (before[noun]?.entry.harm?.measure ?? null) : null;
}

/** Items of "Most of the" before what is counted. */
const MOST_OF = 3;

function wholeBefore(scene: Scene, pairs: readonly Pair[]): Told | null {
  const inName = lastTold(scene);
  const isInName =
    inName?.sentence === scene.sentence &&
    pairs.some((pair) => pair.from <= inName.at && inName.at <= pair.to);
  const told = isInName ? (scene.told.at(-2) ?? null) : inName;
  const last = told?.measure === null && told.sentence !== scene.sentence ? lastFigure(scene, 1) : told;
  // "155 defunciones: 143 por calor y 12 por deshidratación. Veracruz (46), …": no place's share of a part without a name.
  // "111.540 personas desaparecidas; 17.902 no habían cumplido 18 años. Encabezan la lista Jalisco con 14.989, …": nor of one that they outgrow.
  const outgrows = last !== null && endsSaying(scene.items, pairs) && sumOf(scene.items, pairs) > last.value;
  const isPart = last?.part === true && (last.place !== null || last.group === 'other' || outgrows);
  return isPart ? last.whole : last;
}

/** "Áncash (25) y Puno (17) son las regiones con más disputas", "Kano (25) and Jos (17) had the most complaints": of what nobody came to harm by. */
function saysOther(items: readonly Item[], pairs: readonly Pair[]): boolean {
  const last = pairs.at(-1)?.at ?? 0;
  const behind = items.slice(last + 1, last + BEHIND);
  const most = behind.findIndex(
    (item, at) => is(item, 'more') && is(behind[at - 1], 'with', 'hold', 'light'),
  );
  const noun = behind[most + 1];
  return (
    most > 0 &&
    (pairs[0]?.from ?? 0) <= 1 &&
    noun?.entry.harm === null &&
    noun.kind !== 'mark' &&
    !is(noun, 'cases', 'mixed', 'counter')
  );
}

/** Items from the last place of a run to what it has most of. */
const BEHIND = 9;

function sumOf(items: readonly Item[], pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { at }) => sum + (items[at]?.number?.value ?? 0), 0);
}

/** No verb behind the last place says what else they have: "Áncash (25) y Puno (17) son las regiones con más disputas". */
function endsSaying(items: readonly Item[], pairs: readonly Pair[]): boolean {
  const last = pairs.at(-1)?.at ?? 0;
  const next = items[isMark(items[last + 1], ')') ? last + 2 : last + 1];
  return next === undefined || isMark(next, '.', ',', ';');
}

function follows(items: readonly Item[], pair: Pair | undefined, next: Pair | undefined): boolean {
  if (pair === undefined || next === undefined) return false;
  // "Poland 9 (police); Romania 7 (IGSU)": over who says so.
  const close = isMark(items[pair.at + 1], '(')
    ? items.findIndex((item, at) => at > pair.at && isMark(item, ')'))
    : -1;
  const behind = isMark(items[pair.at + 1], ')') ? pair.at + 2 : pair.at + 1;
  const from = close > 0 && close < next.from ? close + 1 : behind;
  if (next.from - from > 3) return false;
  return items.slice(from, next.from).every(joinsPlaces);
}

/** What may stand between a count and the place of the next one in a list. */
export function joinsPlaces(item: Item): boolean {
  return (
    item.kind === 'mark' || is(item, 'and', 'in', 'article') || (is(item, 'place-noun') && !item.capital)
  );
}

/** Every number of a sentence asks for them. */
const pairsOf = rememberedLast((items: readonly Item[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const [at, item] of items.entries()) {
    if (!item.number || item.number.article || !closes(items[at + 1]) || lookAlike(items, at) !== null)
      continue;
    const pair = pairAt(items, at);
    if (pair === null) continue;
    const inName = pairs.at(-1);
    if (inName !== undefined && inName.at >= pair.from) pairs.pop();
    pairs.push(pair);
  }
  return pairs;
});

function closes(next: Item | undefined): boolean {
  return next === undefined || isAnyMark(next, PAIR_ENDS) || is(next, 'and');
}

/** A comma stands between name and number only where the pairs are parted by something else. */
function pairAt(items: readonly Item[], at: number): Pair | null {
  let to = at - 1;
  const comma = isMark(items[to], ',');
  if (comma && isMark(items[at + 1], ',')) return null;
  if (comma || isMark(items[to], ':', '(', '=', '–', '—')) to -= 1;
  // "Encabezan la lista Jalisco con 14.989, Tamaulipas con 13.049"
  const isWith = !comma && is(items[to], 'with') && to === at - 1;
  if (isWith) to -= 1;
  const numbered = comma && items[to]?.number != null && items[to - 1]?.capital === true;
  let from = numbered ? to - 1 : to;
  if (!items[from]?.capital) return null;
  while (from > 0 && goesBack(items, from - 1)) from -= 1;
  // "En Guanajuato seis"
  if (is(items[from], 'in') && from < to) from += 1;
  // "HOMES DAMAGED: 3,450, BRIDGES DESTROYED: 61"
  const isThing = (item: Item): boolean => is(item, 'thing') && !is(item, 'place-noun', 'facility');
  if (items.slice(from, to + 1).some(isThing)) return null;
  const isCountry = is(items[from], 'country');
  const isNamed = items.slice(from, to + 1).some((_, offset) => isPlaceName(items, from + offset));
  if (!isCountry && !isNamed && !(items[from]?.first && items[from]?.kind === 'word')) return null;
  const opener = items[from - 1];
  if (isWith && !isInSeries(items, from)) return null;
  const opens =
    opener === undefined ||
    (opener.kind === 'mark' && !isMark(opener, '"', '-')) ||
    is(opener, 'and', 'in', 'article', 'be', 'from') ||
    // "10 deaths, of which Anosy 6, Menabe 4"
    is(opener, 'with', 'them') ||
    // "Nampula (57) y la ciudad de Maputo (50)"
    (is(opener, 'place-noun') && !opener.capital) ||
    // "van por delante de Sofala (34) y Zambézia (17)"
    (isMark(items[at - 1], '(') && is(opener, 'of', 'by')) ||
    (isWith && is(opener, 'place-counts', 'hold', 'whole-word', 'by', 'light'));
  return opens ? { from, to, at } : null;
}

/** A verb or a list names the first ("the list is headed by Jalisco with 14"), a number stands before any other: "Peru with 3, Chile with 2" alone says nothing. */
function isInSeries(items: readonly Item[], from: number): boolean {
  if (is(items[from - 1], 'place-counts', 'hold', 'whole-word', 'by', 'light', 'be')) return true;
  const isNext = isMark(items[from - 1], ',', ';') || is(items[from - 1], 'and');
  const before = isMark(items[from - 2], ',') ? from - 3 : from - 2;
  return isNext && items[before]?.number?.article === false && pairAt(items, before) !== null;
}

/** Takes the place of a number, gives the place that it is counted for; null if no name of one stands right before it. An article counts only where harm stands behind it: "Olen, one dead". */
export function countOfPlace(items: readonly Item[], at: number): Pair | null {
  const number = items[at]?.number;
  if (number == null || (number.article && items[at + 1]?.entry.harm == null)) return null;
  return lookAlike(items, at) !== null ? null : pairAt(items, at);
}

function goesBack(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.capital && item.number === null) return true;
  if (isMark(item, '-', '’', "'")) return item?.spaced === false;
  return is(item, 'of', 'article') && items[at - 1]?.capital === true && items[at - 1]?.number === null;
}

/** "En Turi fallecieron 34 y resultaron heridos 22; en Latacunga, ocho y cinco", "12 dead and 30 hurt in Turi, 4 and 11 in Olen": numbers go by their order. */
export function inOrder(scene: Scene): Verdict {
  const { items, at, told, sentence, phrase } = scene;
  if (phrase.head !== 'none' || items[at]?.number?.article) return null;
  const isFirst = is(items[at + 1], 'and') && items[at + 2]?.number != null && endsOrder(items[at + 3]);
  const isSecond = is(items[at - 1], 'and') && items[at - 2]?.number != null && endsOrder(items[at + 1]);
  if (!isFirst && !isSecond) return null;
  const first = isFirst ? at : at - 2;
  const behind = isJoined(items, first) ? placeBehind(items, first + 3, sentence) : null;
  if (behind === null && is(items[first + 3], 'in')) return null;
  if (isSince(items[first + 3]))
    return isMark(items[first - 1], ';', ',') && told.at(-1)?.sentence === sentence
      ? respective(scene, isFirst)
      : null;
  if (is(items[isFirst ? at + 3 : at + 1], 'respectively') || isRespective(items, isFirst ? at + 3 : at + 1))
    return respective(scene, isFirst);
  // "Cauca, con 12 hechos y 47 muertes, y Antioquia, con 9 y 31"
  // "Cauca had 12 dead and 47 hurt, Olen had 9 and 31"
  const isVerb = is(items[first - 1], 'hold', 'had', 'report');
  if (isVerb && sentence.sources.some(({ to }) => to === first - 2)) return null;
  const pair = pairAt(items, isVerb || is(items[first - 1], 'with') ? first - 1 : first);
  const [one, other] = isFirst ? told.slice(-2) : told.slice(-3, -1);
  if (
    (pair === null && behind === null) ||
    one === undefined ||
    other === undefined ||
    one.sentence !== sentence ||
    one.measure === other.measure
  )
    return null;
  const whole = isFirst ? one : other;
  if (isSecond && told.at(-1)?.at !== at - 2) return null;
  if (whole.measure === null) return other.measure === null ? null : 'nobody';
  return {
    measure: whole.measure,
    group: whole.group,
    part: true,
    whole,
    place: behind ?? (pair === null ? null : placeName(items, pair, sentence.text)),
  };
}

/** The next of several is told behind a comma or a semicolon. */
function isJoined(items: readonly Item[], at: number): boolean {
  const join = is(items[at - 1], 'to') ? at - 2 : at - 1;
  return isMark(items[join], ',', ';') || is(items[join], 'and');
}

/** "in Medra", where it closes what is told there. */
function placeBehind(items: readonly Item[], at: number, sentence: Scene['sentence']): string | null {
  const place = is(items[at], 'in')
    ? sentence.places.find(({ from }) => from > at && from <= at + 4)
    : undefined;
  const isNext =
    place !== undefined &&
    items.slice(at + 1, place.from).every((item) => item.kind !== 'mark' && item.number === null);
  const next = isNext ? items[place.to + 1] : undefined;
  return isNext && (endsOrder(next) || is(next, 'and')) ? place.name : null;
}

/** "(97, 82 and 213 respectively)": where the counts of such a bracket stand; null: the number is in none. */
function bracketInOrder(items: readonly Item[], at: number): readonly number[] | null {
  let open = at;
  while (at - open < LONGEST_ORDER && isInOrder(items, open)) open -= 1;
  let close = at;
  while (close - at < LONGEST_ORDER && isInOrder(items, close)) close += 1;
  if (!isMark(items[open], '(') || !isMark(items[close], ')') || !is(items[close - 1], 'respectively'))
    return null;
  const counts: number[] = [];
  for (let next = open + 1; next < close; next += 1) if (isPlainCount(items, next)) counts.push(next);
  return counts;
}

function isInOrder(items: readonly Item[], at: number): boolean {
  return isPlainCount(items, at) || isMark(items[at], ',') || is(items[at], 'and', 'respectively');
}

/** Items of a bracket of counts. */
const LONGEST_ORDER = 24;

/** "Dead: 21 (Tarvo 6, Olen 15). Missing: 9 (2 and 7, respectively)": the shares of the places that the count before was broken down by. */
export function sharesInOrder({ items, at, told }: Scene): Verdict {
  const counts = bracketInOrder(items, at);
  if (counts === null) return null;
  const nth = counts.indexOf(at);
  const own = told.slice(told.length - nth);
  const before = told.slice(0, told.length - nth);
  const whole = before.at(-1);
  const first = counts[0] ?? at;
  const isOfWhole = whole !== undefined && whole.phrase.end === first - 1 && isMark(items[first - 1], '(');
  const shares = before.slice(0, -1).slice(-counts.length);
  const areShares = shares.every(({ place, part }) => place !== null && part);
  const isWhole = before.at(-2 - counts.length)?.part !== true;
  if (!isOfWhole || whole.measure === null || !areShares || !isWhole || shares.length !== counts.length)
    return 'nobody';
  const { measure, group } = whole;
  return own.every((one) => one.whole === whole)
    ? { measure, group, part: true, whole, place: shares[nth]?.place ?? null }
    : 'nobody';
}

function endsOrder(item: Item | undefined): boolean {
  return item === undefined || isMark(item, '.', ';', ',') || is(item, 'in') || isSince(item);
}

/** "12 died and 30 were hurt, bringing the totals to 1,204 and 3,876", "las cifras suben a 1.204 y 3.876": in the order of the measures before. */
export function totalsInOrder(scene: Scene): Verdict {
  const { items, at } = scene;
  const isFirst = is(items[at + 1], 'and') && isPlainCount(items, at + 2);
  const isSecond = is(items[at - 1], 'and') && isPlainCount(items, at - 2);
  const areTwo = isFirst !== isSecond && endsOrder(items[isFirst ? at + 3 : at + 1]);
  return areTwo && areTotals(items, isFirst ? at : at - 2) ? respective(scene, isFirst, true) : null;
}

/** "the totals", "las cifras": a plural for both, and a verb. */
function areTotals(items: readonly Item[], first: number): boolean {
  if (!is(items[first - 1], 'to', 'in')) return false;
  const said = items.slice(Math.max(0, first - TOTALS), first - 1);
  const noun = said.findLastIndex(
    (item, nth) =>
      is(said[nth - 1], 'article', 'overall') && is(item, 'whole-word', 'link') && item.fold.endsWith('s'),
  );
  return noun >= 0 && said.some((item, nth) => nth !== noun && is(item, 'link'));
}

/** Items of "bringing the overall totals so far to". */
const TOTALS = 7;

/** "103 dead and 219 wounded today; 5,936 and 20,417 since March": the same over a longer time. */
function isSince(item: Item | undefined): boolean {
  return is(item, 'from', 'overall') && item?.kind === 'phrase';
}

function isRespective(items: readonly Item[], at: number): boolean {
  return isMark(items[at], ',') && is(items[at + 1], 'respectively');
}

/** "85 muertos y 130 heridos; el total es de 31.045 y 72.654, respectivamente": in the order of the measures before. */
function respective({ told, sentence, items, at }: Scene, isFirst: boolean, areTotals = false): Verdict {
  const before = (isFirst ? told : told.slice(0, -1)).slice(-ORDERED);
  const second = before.findLast((one) => one.measure !== null);
  const first = before.findLast((one) => one.measure !== null && one.measure !== second?.measure);
  const model = isFirst ? first : second;
  if (model === undefined || sentence.index - model.sentence.index > 1) return null;
  // What a total adds up is fewer.
  const isSmaller = areTotals && (items[at]?.number?.value ?? 0) < model.value;
  return model.measure === null || isSmaller ? null : { measure: model.measure, group: model.group };
}

/** Numbers back to the two counts whose order the next ones go by. */
const ORDERED = 6;
