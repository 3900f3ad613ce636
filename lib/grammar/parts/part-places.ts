// The place that a part belongs to: "913 en Pichincha", "Morelos 71", "en Apurímac, 6".

import { chainEnd, isPlaceName, nameFrom, overTitle, placeName } from '../places/place-names.ts';
import { type Finding, lastFigure, type Scene, type Told, type Verdict } from '../telling.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isKindBehindName,
  isMark,
  peopleOf,
} from '../text/items.ts';

/** "35,418 dead in Turkey and 5,814 in Syria", "nueve muertos en Oaxaca, dos en Guerrero": the noun is said once. */
/** "De los 18 heridos, once son de Loreto, cinco de Cajamarca y dos de San Martín": where some of those before come from. */
export function placeOf(scene: Scene): Verdict {
  const { items, phrase, told, sentence, at, frame } = scene;
  if (phrase.head !== 'none' || items[at]?.number?.article) return null;
  const last = told.at(-1);
  // "Hay nueve fallecidos; seis son de Cali y tres de Palmira"
  const opens = scene.left === 0 || isMark(items[scene.left - 1], ';', ':', ',');
  const isFirst = is(items[phrase.end], 'be') && (frame?.kind === 'topic' || (opens && last?.bar === null));
  const isNext = last?.rule === 'place-of' && last.sentence === sentence;
  const of = isFirst ? phrase.end + 1 : phrase.end;
  // "son de" is one phrase.
  const isOf = isFirst && hasSeveralWords(items[phrase.end]);
  let name = isOf ? of : of + 1;
  // "31 son del departamento de Puno y 14 del de Cusco"
  while (is(items[name], 'article', 'place-noun', 'of') && !items[name]?.capital) name += 1;
  if (!(isFirst || isNext) || !(isOf || is(items[of], 'of')) || !isPlaceName(items, name)) return null;
  const whole = isNext ? last.whole : (frame?.whole ?? lastFigure(scene, 1));
  if (whole?.measure == null || whole.value <= (items[at]?.number?.value ?? 0)) return null;
  // "Hay 9 muertos y 12 heridos. Seis son de Cali": of which of them, nobody says.
  const isOfOne = told
    .slice(-2)
    .every((one) => one.sentence !== whole.sentence || one.measure === whole.measure);
  if (isFirst && frame?.kind !== 'topic' && !isOfOne) return null;
  const place = placeName(items, nameFrom(items, name), sentence.text);
  return { measure: whole.measure, group: whole.group, part: true, whole, place };
}

export function placePart(scene: Scene): Verdict {
  const { items, phrase, told, sentence, left } = scene;
  const last = told.at(-1);
  if (last === undefined || last.sentence !== sentence || last.measure === null || phrase.head !== 'none')
    return null;
  // "Los nueve muertos de Sacaba y los diez de Senkata"
  const isOwned = placeOwned(sentence, last.phrase.end) !== null;
  const own = isOwned ? placeOwned(sentence, phrase.end) : whereAfter(sentence, phrase.end);
  // "Seven people were killed in Olen, where a block came down, and two in Tarvo"
  const reach = is(items[left - 1], 'and') && isMark(items[left - 2], ',') ? FAR : NEAR;
  if (own === null || whereItIs(last) === null || left - last.phrase.end > reach) return null;
  const isTo = is(items[left - 1], 'to') && is(items[left - 2], 'and');
  if (!isTo && !is(items[left - 1], 'and') && !isMark(items[left - 1], ',')) return null;
  return { measure: last.measure, group: last.group, part: true, whole: last, place: own };
}

/** The place that stands right behind a figure, which the next one has another for. */
export function whereItIs({ sentence, phrase: { end } }: Told): string | null {
  return placeOwned(sentence, end) ?? whereAfter(sentence, end);
}

/** "los diez de Senkata": the place that those counted are of. */
function placeOwned({ items, text }: Scene['sentence'], end: number): string | null {
  return is(items[end], 'of') && isPlaceName(items, end + 1)
    ? placeName(items, nameFrom(items, end + 1), text)
    : null;
}

/** Items between a figure and one that goes on with it: over its place, and over what is said of that place. */
const NEAR = 8;
const FAR = 20;

/** The country or the place named right after a figure. */
export function whereAfter(sentence: Scene['sentence'], start: number): string | null {
  const { items } = sentence;
  // "Fueron 9 los muertos en Puno y 2 en Cusco"
  const isNoun =
    is(items[start], 'article') && hasForm(items[start + 1], 'state') && is(items[start + 2], 'in');
  const end = overTime(items, isNoun ? start + 2 : start);
  // "18 corresponden a La Paz, 13 a Cochabamba y nueve a Potosí"
  const name = overTitle(items, end + 1);
  if (is(items[end], 'to') && !is(items[end], 'in') && isPlaceName(items, name))
    return placeName(items, nameFrom(items, name), sentence.text);
  const country = countryAfter(sentence, end);
  if (country !== null || is(items[end], 'in')) return country ?? placeRight(items, end, sentence);
  const behind = behindVerb(items, end);
  if (behind <= end || !is(items[behind], 'in')) return null;
  return countryAfter(sentence, behind) ?? placeRight(items, behind, sentence);
}

/** Over "died", "were killed", "sufrieron heridas": the verb of a figure and what it says of them. */
function behindVerb(items: readonly Item[], end: number): number {
  let at = end;
  const isVerb = (item: Item | undefined) =>
    is(item, 'be', 'aux', 'light', 'adverb', 'occurs', 'happened') || hasForm(item, ...PREDICATES);
  while (at < end + VERB && isVerb(items[at])) at += 1;
  // "se produjeron el viernes en Sacaba"
  if (at > end) at = overTime(items, at);
  const says = items
    .slice(end, at)
    .some((item) => item.entry.harm !== null || is(item, 'occurs', 'happened'));
  return says ? at : end;
}

/** "(tres) el lunes (en Quenda)", "(three) on Monday (in Kenda)": over the time before a place. */
function overTime(items: readonly Item[], start: number): number {
  let at = start;
  while (at < start + TIME && is(items[at], 'period', 'weekday', 'date-article') && !is(items[at], 'in'))
    at += 1;
  return is(items[at], 'in') ? at : start;
}

/** Items of a verb, and of a time behind it. */
const VERB = 4;
const TIME = 2;

const PREDICATES = ['suffer', 'either', 'state', 'wound'] as const;

/** The country named right after a figure or its verb. */
export function countryAfter(sentence: Scene['sentence'], end: number): string | null {
  const { items, text } = sentence;
  let at = end;
  while ((is(items[at], 'be', 'adverb', 'article') || items[at]?.entry.harm) && at < end + 3) at += 1;
  if (!is(items[at], 'in')) return null;
  if (is(items[at + 1], 'article')) at += 1;
  const country = items[at + 1];
  const isOne = is(country, 'country') && !is(country, 'no-place');
  return isOne && country?.capital ? text.slice(country.start, country.end) : null;
}

/** "En Puno murieron 18 personas; en Apurímac, 6": the verb is left out, the place stands in front. */
export function gappedPlace(scene: Scene): Verdict {
  const { items, phrase, left, told, sentence } = scene;
  const last = told.at(-1);
  const first = placeFirst(scene);
  if (first !== null) return first;
  if (last === undefined || last.sentence !== sentence || last.measure === null || phrase.head !== 'none')
    return null;
  const all = items.slice(last.phrase.end, left);
  const between = all.slice(all.findLastIndex((item) => isMark(item, ';')) + 1);
  // "214 muertes en lo que va del año, seguido de": over which time, and no thing.
  const isOther = (item: Item, at: number) =>
    is(item, 'animal') ||
    (is(item, 'thing') && !is(item, 'event-noun', 'place-noun') && !is(between[at - 1], 'date-article'));
  if (between.some((item, at) => isMark(item, '|') || isOther(item, at))) return null;
  // "Cabo Delgado llora a 84, Nampula a siete": as the first is put.
  const isTo = is(items[left - 1], 'to') && LOST.has(last.rule) && last.place !== null;
  // "put the toll in Tarvo at 105 and in Olen at 52"
  const isAt =
    last.rule === 'subject-link-number' &&
    [left, last.left].every((number) => is(items[number - 1], 'in', 'to'));
  const place = placeLeft(items, isTo || isAt ? left - 1 : left, sentence.text) ?? routeLeft(scene, last);
  if (place === null || !closesShare(items[phrase.end]) || left - last.phrase.end > 16) return null;
  // "the commission, 325; the association, 561": who counts.
  if (sentence.sources.some(({ to, cue, tells }) => tells && cue === scene.at && to < left)) return null;
  // "De los muertos, siete eran policías; en Miranda cayeron 22": a part by group says nothing of a place's.
  const isKind = last.part && last.place === null;
  return {
    measure: last.measure,
    group: isKind ? (last.whole?.group ?? 'all') : last.group,
    part: true,
    whole: isKind || GAPPED.has(last.rule) ? last.whole : last,
    place,
  };
}

const LOST = new Set(['place-loss', 'place-gapped']);
/** What a share with a place of its own goes on from. */
const GAPPED = new Set(['place-gapped', 'place-loss', 'place-share', 'place-most']);

/** "La ruta atlántica concentra 4.808; la argelina, 175": the next of its kind, behind the share of a place. */
function routeLeft({ items, left, sentence }: Scene, last: Told): string | null {
  if (!isMark(items[left - 1], ',') || !GAPPED.has(last.rule)) return null;
  let from = left - 1;
  while (left - from < LONGEST_ROUTE && !isMark(items[from - 1], ';', ',') && !is(items[from - 1], 'and'))
    from -= 1;
  const words = items.slice(from, left - 1);
  const isNamed =
    is(words[0], 'article') &&
    words.length > 1 &&
    words.slice(1).every((item) => item.kind === 'word' || is(item, 'place-noun'));
  return isNamed ? sentence.text.slice(words[1]?.start, words.at(-1)?.end) : null;
}

/** Nothing is said behind the number of a share. */
export function closesShare(next: Item | undefined): boolean {
  return next === undefined || next.kind === 'mark' || is(next, 'and');
}

/** "44 muertos. En Loja fueron 28, en Azuay 11": the place opens the sentence, and the one before counts the whole. */
function placeFirst(scene: Scene): Finding | null {
  const { items, phrase, left, sentence, at } = scene;
  const verb = items[left - 1];
  const opens = is(items[0], 'in') && is(verb, 'be', 'exist', 'occurs', 'light') && phrase.head === 'none';
  const isFirst = opens && !items.slice(0, left).some((item) => item.number !== null || item.kind === 'mark');
  if (!isFirst || scene.told.at(-1)?.sentence === sentence) return null;
  const figure = lastFigure(scene, 1);
  const whole = figure?.part === true ? figure.whole : figure;
  if (whole?.measure == null || whole.value < (items[at]?.number?.value ?? 0)) return null;
  const place = placeEnding(items, left - 2, sentence.text);
  return place === null || !closesShare(items[phrase.end])
    ? null
    : { measure: whole.measure, group: whole.group, part: true, whole, place };
}

/** "913 en Pichincha", "Morelos 71", "en Puebla, cuarenta y cinco": the place that a number in a list belongs to. */
export function ownPlace(scene: Scene): string | null {
  const { items, phrase, left, sentence } = scene;
  // "214 dead in Valencia (12 were children)": the place of them all.
  // "De los 23 muertos que hubo en Petare, nueve fueron abatidos": the same.
  const isTopic =
    scene.frame?.kind === 'topic' && isMark(items[left - 1], ',') && !isMark(items[phrase.end], ',', ';');
  const isOfAll =
    isTopic ||
    isOverColon(scene) ||
    namesSpeaker(scene) ||
    (isMark(items[left - 1], '(') && !isMark(items[phrase.end], ')', ',', ';'));
  return (
    placeRight(items, phrase.end, sentence) ??
    countryAfter(sentence, phrase.end) ??
    (isOfAll ? null : placeLeft(items, left, sentence.text))
  );
}

/** "49 muertos en las protestas en Perú: 41 manifestantes caídos en choques, …": the place of the count before the colon. */
function isOverColon({ items, left, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  if (!isMark(items[left - 1], ':') || last?.sentence !== sentence || last.measure === null) return false;
  if (left - last.phrase.end > LONGEST_PLACE) return false;
  const between = items.slice(last.phrase.end, left - 1);
  return between.some((item) => is(item, 'in', 'of')) && between.every((item) => item.kind !== 'mark');
}

/** "…, said the defence secretary, Luis Cardenal: ten soldiers": a person's name before the colon. */
function namesSpeaker({ items, left, sentence }: Scene): boolean {
  if (!isMark(items[left - 1], ':')) return false;
  return sentence.sources.some(
    ({ from, to }) => to === left - 2 && items.slice(from, to).some((item) => is(item, 'office')),
  );
}

/** Items from a whole to the colon behind its place. */
const LONGEST_PLACE = 16;

export function placeRight(items: readonly Item[], end: number, sentence: Scene['sentence']): string | null {
  let next = end;
  while (
    next < end + 3 &&
    !is(items[next], 'in') &&
    (is(items[next], 'be', 'adverb', 'happened', 'aux', 'occurs') ||
      is(items[next], 'weekday', 'period') ||
      hasForm(items[next], 'suffer', 'lose'))
  )
    next += 1;
  if (!is(items[next], 'in', 'near')) return null;
  const place = sentence.places.find((mention) => mention.from > next && mention.from <= next + 7);
  if (place === undefined) return null;
  for (let between = next; between < place.from; between += 1) {
    if (isMark(items[between], ',', ';', ')', '(')) return null;
    if (items[between]?.number?.article === false && !is(items[between + 1], 'thing')) return null;
  }
  return place.name;
}

function placeLeft(items: readonly Item[], left: number, text: string): string | null {
  let to = left - 1;
  // "Cauca, con 12": small words on either side of the comma.
  while (to >= 0 && is(items[to], 'with', 'adverb', 'for-number')) to -= 1;
  // "en Miranda cayeron 22"
  if (is(items[to], 'occurs')) to -= 1;
  if (isMark(items[to], ',', ':', '=', '(') || isMark(items[to], '-', '–', '—')) to -= 1;
  while (to >= 0 && is(items[to], 'with', 'adverb')) to -= 1;
  // "Juliaca (Puno): 7"
  if (isMark(items[to], ')'))
    to = items.findLastIndex((item, at) => at < to && at > to - LONGEST_BRACKET && isMark(item, '(')) - 1;
  // "seguido de Cauca, con 12", "followed by Delhi (23)"
  const follows = is(items[left - 1], 'with') || isMark(items[left - 1], '(');
  return placeEnding(items, to, text, follows);
}

/** The place whose name ends at an item and opens its clause, with what kind of place it is behind it or without. */
export function placeEnding(
  items: readonly Item[],
  end: number,
  text: string,
  afterOf = false,
): string | null {
  const to = isKindBehindName(items, end) ? end - 1 : end;
  // "in Somalia 25 and in Ethiopia 11"
  // "- Haiti: 43"
  // "Haití reporta 43 fallecidos; Jamaica, 45"
  const opens = to === 0 || (to === 1 && items[0]?.kind === 'mark') || isMark(items[to - 1], ';', ':');
  // "seguido de Sri Lanka (366)", "le siguen Sri Lanka, con 366"
  const follows = afterOf && is(items[to - 1], 'of', 'by', 'light', 'adverb');
  // "the Mediterranean for 2,452, Africa for 2,242"
  const isFor = isMark(items[to - 1], ',') && is(items[end + 1], 'for-number');
  if (
    items[to]?.capital &&
    is(items[to], 'country') &&
    (opens || follows || isFor || is(items[to - 1], 'in', 'and'))
  )
    return text.slice(items[to]?.start, items[to]?.end);
  if (!items[to]?.capital || items[to]?.kind === 'mark' || peopleOf(items[to]) !== null) return null;
  // "Deaths: 17 (M: 9, F: 8)"
  if (items[to]?.fold.length === 1 && !items[to - 1]?.capital) return null;
  let from = to;
  while (from > 0 && goesBack(items, from - 1)) from -= 1;
  // "A Tarvo corresponden 17": a preposition that opens the sentence is no part of the name.
  while (from < to && (!items[from]?.capital || (items[from]?.first && is(items[from], 'to', 'from', 'of'))))
    from += 1;
  const opener = items[from - 1];
  const bounded =
    opener === undefined ||
    opener.kind === 'mark' ||
    opener.number !== null ||
    is(opener, 'in', 'and', 'article', 'near', 'place-counts') ||
    // "La provincia de Buenos Aires registró 45"
    isKindOfPlace(items, from - 1) ||
    // "al departamento de La Paz corresponden 311; a Santa Cruz, 290"
    // "De Tarvo provienen 17"
    (is(opener, 'to', 'of') && opensPart(items, from - 1)) ||
    // "En el departamento de Puno murieron 41 y en el de Cusco 12"
    (is(opener, 'of') && is(items[from - 2], 'article')) ||
    (afterOf && is(opener, 'of', 'by', 'light', 'adverb', 'hold'));
  // "la Asociación Nicaragüense Pro Derechos Humanos, 448": who counts.
  if (is(opener, 'article') && items.slice(from, to + 1).some((item) => is(item, 'body'))) return null;
  const named = items.slice(from, to + 1).some((_, offset) => isPlaceName(items, from + offset));
  if (!bounded || !named || chainEnd(items, from) < to) return null;
  if (is(items[to], 'month', 'weekday', 'report', 'be')) return null;
  return placeName(items, { from, to }, text);
}

/** "la provincia de", "en la región": where nothing stands before it. */
function isKindOfPlace(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'place-noun') || items[at]?.kind !== 'phrase') return false;
  const opens = is(items[at - 1], 'article') ? at - 1 : at;
  return opensPart(items, is(items[opens - 1], 'in') ? opens - 1 : opens);
}

/** Nothing stands before it in its clause. */
function opensPart(items: readonly Item[], at: number): boolean {
  return at === 0 || isMark(items[at - 1], ';', ':', ',') || is(items[at - 1], 'and');
}

/** Items of a route's name, with its article. */
const LONGEST_ROUTE = 5;

/** Items of what a name has in brackets behind it, with them. */
const LONGEST_BRACKET = 6;

function goesBack(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.number !== null || is(item, 'in', 'place-counts')) return false;
  return (
    item.capital || ((is(item, 'of', 'article') || isMark(item, '-')) && items[at - 1]?.capital === true)
  );
}
