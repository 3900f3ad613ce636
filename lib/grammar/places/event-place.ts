// Where the event is that a text is about: the place that its opening names.

import { lazily } from '../../lazily.ts';
import type { Told } from '../telling.ts';
import { foldName } from '../text/fold.ts';
import { hasForm, type Item, is, isAny, isCount, isMark, isParted, mentions } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import type { PlaceMention } from './places.ts';

const SAYS_SO = anyOf('says-so');
const OF_PART = anyOf('them', 'including');
/** What the clause goes on with behind its parts. */
const VERBS = anyOf('leave', 'be', 'light', 'aux', 'occurs', 'happened', 'says-so');

type PartPlaces = ReadonlyMap<Sentence, ReadonlySet<string>>;

/**
 * Takes the sentences, all numbers told, the places of their parts and the items that count, gives the one place that the opening names, up to the first figure:
 * in it rather than near it, near it rather than where the report was written; null if there are several, or none.
 */
export function eventPlace(
  sentences: readonly Sentence[],
  told: readonly Told[],
  partPlaces: PartPlaces,
  counted: ReadonlySet<Item>,
): string | null {
  const parts = new Set([...partPlaces.values()].flatMap((places) => [...places]));
  const first = told.find((one) => one.measure !== null && one.value !== 1)?.sentence;
  const opening = openingOf(sentences, told, first);
  const at = told.find((one) => one.sentence === first && one.measure !== null)?.at ?? 0;
  const named = opening.flatMap((sentence) => {
    const { items, places, text: whole, segment } = sentence;
    if (places.length === 0) return [];
    const isTitle = isShouted(whole.slice(segment.start, segment.end));
    return (
      places
        .filter(
          (place) =>
            !parts.has(place.name) && !isOfPart(items, 0, place) && !isOfOther(sentence, place, counted),
        )
        // "Cuatro murieron en los bloqueos; en Panduro fue asesinado también el viceministro": beyond the first figure's part.
        .filter(
          (place) => items !== first?.items || !isParted(items, at, place.from) || closesList(items, place),
        )
        .map((place) => ({
          ...place,
          distant: isDistant(items, place),
          sank: isWhereSank(items, place),
          tells: items === first?.items,
          isTitle,
        }))
    );
  });
  // A dateline names where the report was written, if the text goes on to other places.
  const written = new Set(named.filter(({ dateline }) => dateline).map(({ name }) => foldName(name)));
  const isOther = (place: PlaceMention) =>
    !place.dateline && !parts.has(place.name) && !written.has(foldName(place.name));
  const hasOthers = lazily(() => sentences.some(({ places }) => places.some(isOther)));
  const ranks: readonly ((place: (typeof named)[number]) => boolean)[] = [
    (place) => !place.near,
    (place) => place.near && !place.dateline && !place.distant,
    (place) => place.dateline && !hasOthers(),
    // A bare "71 km from Marrakech" is no event's place; beside a figure it was, and so it was of what sank there.
    (place) => place.distant && (place.tells || place.sank),
  ];
  const rank = ranks.find((holds) => named.some(holds));
  const best = withoutTitles(rank === undefined ? [] : named.filter(rank));
  const names = new Set(best.map((place) => foldName(place.name)));
  return names.size === 1 ? (best[0]?.name ?? null) : null;
}

/** "Siete decesos, dijo la Procuraduría. El asalto al cuartel de Loma Rica duró cinco horas.": the only place of a short text, where it tells what happened; null if there is no such. */
export function onlyEventPlace(
  sentences: readonly Sentence[],
  partPlaces: PartPlaces,
  told: readonly Told[],
): string | null {
  if (sentences.length > SHORT || partPlaces.size > 0) return null;
  // "En Lima, las protestas se concentraron en tres distritos", in a report that counts for the whole country: no place of its counts.
  if (sentences.some(({ items }) => isOfLongOrWide(items))) return null;
  // "The dam burst at Tarvo stands for 52 of the deaths": of that count alone.
  const counts = (sentence: Sentence) =>
    told.some((one) => one.sentence === sentence && one.measure !== null && one.value > 0);
  // Few sentences tell of an event and count nobody; where places are is asked of the others last.
  const place = sentences
    .filter((sentence) => !counts(sentence) && (mentions(sentence.items, OF_EVENT) || isTitle(sentence)))
    .flatMap((sentence) => {
      const { items, places } = sentence;
      return isTitle(sentence) ? places : places.filter((one) => !one.dateline && isOfEvent(items, one));
    })
    .at(0);
  if (place === undefined) return null;
  const isOther = ({ name }: PlaceMention) => foldName(name) !== foldName(place.name);
  return sentences.some(({ places }) => places.some(isOther)) ? null : place.name;
}

const EVENT = anyOf('event-noun');
const OF_EVENT = anyOf('event-noun', 'befell', 'strikes', 'happened', 'falls');

/** "Departamento de Chalatenango.", "Ragan Heights, Tue.": a sentence that names a place, and says no more than when. */
function isTitle({ items, places }: Sentence): boolean {
  if (items.length > TITLE || !(is(items[0], 'place-noun') || mentions(items, DATES))) return false;
  const [place] = places;
  return places.length === 1 && place?.from === 0 && items.slice(place.to + 1).every(isDate);
}

const DATES = anyOf('weekday', 'month');

function isDate(item: Item): boolean {
  return item.kind === 'mark' || isAny(item, DATES) || (item.number !== null && !item.number.article);
}

/** Items of a place and a day. */
const TITLE = 7;

/** Of a whole country, of a longer time, or of what goes on in many places: protests, a strike, a war. */
const WIDE = anyOf('everywhere', 'ongoing');
const OVERALL = anyOf('overall');

/** "in the whole country", "since January", "Van 60 fallecidos"; "51 dead so far" may be of one event. */
function isOfLongOrWide(items: Sentence['items']): boolean {
  if (mentions(items, WIDE)) return true;
  if (!mentions(items, OVERALL)) return false;
  return items.some((item, at) => {
    if (!is(item, 'overall')) return false;
    const isOpen = is(item, 'subordinate', 'from') || items[at + 1]?.number != null;
    // "in the country so far"
    return isOpen || is(items[at - 1], 'thing', 'country') || items.slice(at, at + LONG).some(isLongTime);
  });
}

/** "this year", "March" */
function isLongTime(item: Item): boolean {
  return is(item, 'period', 'month', 'year-unit') || item.number?.year === true;
}

/** Items from "so far" to the time. */
const LONG = 4;

/** "el incendio de la base de supertanqueros de Matanzas": an event, and where it was. */
function isOfEvent(items: Sentence['items'], { from, to }: PlaceMention): boolean {
  // "Most deaths, 17, occurred in Olen": of those alone.
  const telling = items.some(isCount) ? EVENT : OF_EVENT;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (items[at]?.kind === 'mark' || items[at]?.number?.article === false) return false;
    if (isAny(items[at], telling)) return true;
  }
  // "in Olen, where the flood struck before dawn"
  const isWhere = isMark(items[to + 1], ',') && is(items[to + 2], 'wherein');
  return isWhere && items.slice(to + 3, to + 3 + OF_WHERE).some((item) => isAny(item, OF_EVENT));
}

/** Sentences of a text that is about one event. */
const SHORT = 8;
/** Items from an event to its place. */
const REACH = 9;
/** Items of "where the flood". */
const OF_WHERE = 5;

/** "ALUD EN EL DISTRITO DE TARVO" over "un alud cubrió el centro poblado Olen": where exactly, the text says. */
function withoutTitles<Place extends { readonly isTitle: boolean }>(
  places: readonly Place[],
): readonly Place[] {
  const told = places.filter(({ isTitle }) => !isTitle);
  return told.length > 0 ? told : places;
}

/** A title in capitals. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Sentences behind a figure that may still say whose it is. */
const SAID_WITHIN = 3;

/** The sentences up to the first figure, and those shortly behind it that say whose it is. */
function openingOf(
  sentences: readonly Sentence[],
  told: readonly Told[],
  first: Sentence | undefined,
): Sentence[] {
  const end = first?.index ?? 0;
  // Where one person was killed is no place of what is counted elsewhere.
  const single = new Set(
    told.filter((one) => one.measure !== null && one.value === 1).map((one) => one.sentence),
  );
  return sentences
    .slice(0, end + 1 + SAID_WITHIN)
    .filter(
      (sentence) =>
        (sentence.index <= end && (sentence === first || !single.has(sentence))) ||
        (sentence.index > end && mentions(sentence.items, SAYS_SO)),
    );
}

/** "Seven dead; 134 hurt; 442 in custody: the summary of two weeks of unrest in Tarvo": behind the colon that closes the list, of all of it. */
function closesList(items: Sentence['items'], place: PlaceMention): boolean {
  const colon = items.findLastIndex((item, at) => at < place.from && isMark(item, ':', ';'));
  // "heridos sí hubo: cinco, todos en celdas de Tarvo" goes on with its own count.
  if (!isMark(items[colon], ':') || items[colon + 1]?.number != null) return false;
  return items.slice(colon).every(({ entry }) => entry.harm === null);
}

/** Whether the place is another count's than those told: its own, or a bare number's before it, in a list of such. */
function isOfOther({ items, places }: Sentence, place: PlaceMention, counted: ReadonlySet<Item>): boolean {
  const number = items[numberBefore(items, place)];
  if (number === undefined || counted.has(number)) return countsItself(items, place);
  return places.some((other) => other !== place && numberBefore(items, other) >= 0);
}

/** "interviews: 12 in Kano, four in Niger State": where the bare number of a place stands, right before it in a list; -1: there is none. */
export function numberBefore(items: Sentence['items'], { from }: PlaceMention): number {
  let at = from - 1;
  while (is(items[at], 'article', 'place-noun', 'of') && !is(items[at], 'in')) at -= 1;
  const number = items[at - 1]?.number;
  const isListed = items[at - 2]?.kind === 'mark' || is(items[at - 2], 'and');
  const isBare = number?.article === false && !number.year && Number.isInteger(number.value);
  return is(items[at], 'in') && isListed && isBare ? at - 1 : -1;
}

/** "227 deaths, Bangkok leading with 16 dead": whose own count stands behind it. */
export function countsItself(items: Sentence['items'], { from, to }: PlaceMention): boolean {
  const before = items[from - 1];
  const isInside = before !== undefined && (before.kind === 'mark' || is(before, 'and', 'other-side'));
  const leads = is(items[to + 1], 'place-counts') || (is(items[to + 1], 'with') && is(before, 'and'));
  return isInside && leads && items.slice(to + 2, to + 4).some(({ number }) => number?.article === false);
}

/** "57 dead and 140 injured, of whom 118 in Acapulco": the place of a part. */
export function isOfPart(items: Sentence['items'], from: number, place: PlaceMention): boolean {
  if (!mentions(items, OF_PART)) return false;
  let part = false;
  let opened = items.length;
  for (let at = from + 1; at < place.from; at += 1) {
    // "Cinco muertos, entre ellos tres menores: ese es el saldo del fuego en Higüey", "…, entre ellos dos guardias, dejó el motín en Olen"
    // "Twelve people, including two officers, died in Kankan"
    const isVerb = isAny(items[at], VERBS) || hasForm(items[at], 'suffer');
    // "53 personas perdieron la vida, entre ellas cinco adolescentes, en el incendio de Olen"
    const isWhere = is(items[at], 'in') && !items.slice(opened, at).some((item) => is(item, 'in'));
    const goesOn = isMark(items[at - 1], ',') && (isVerb || isWhere || opensCount(items, at));
    if (isMark(items[at], ':') || goesOn) part = false;
    // "…, of whom 118 in Acapulco", "…, most of them from Nurgal"
    const isSome = isMark(items[at - 2], ',') && is(items[at + 1], 'from');
    // "14 witnesses: 44 of them in Nondin"
    const isCounted = items[at - 1]?.number != null && isMark(items[at - 2], ':') && is(items[at + 1], 'in');
    // "…, 18 de los cuales siguen en el penal de Olen"
    const isStill = items[at - 1]?.number != null && isMark(items[at - 2], ',') && is(items[at + 1], 'still');
    if (isAny(items[at], OF_PART) && (isSome || isCounted || isStill || isMark(items[at - 1], ','))) {
      part = true;
      opened = at + 1;
    }
  }
  return part;
}

/** "…, including 12 children, and more than 100 were injured when …": a count with a verb of its own. */
function opensCount(items: Sentence['items'], at: number): boolean {
  if (!is(items[at], 'and')) return false;
  const clause = items.slice(at + 1, at + OWN_COUNT);
  return (
    clause.some((item) => item.number?.article === false) && clause.some((item) => is(item, 'be', 'aux'))
  );
}

/** Items from a join over a number and its people to their verb. */
const OWN_COUNT = 7;

/** "went down about 50 miles off Pylos", "naufragó a 36 millas de Lanzarote": what befell a ship, and how far from land. */
function isWhereSank(items: Sentence['items'], { from }: PlaceMention): boolean {
  return items.slice(Math.max(0, from - SANK), from).some((item) => is(item, 'befell'));
}

/** Items from a verb over the distance to its place: "down in bad weather some 50 nautical miles off". */
const SANK = 10;

/** Small words between a distance and the place: "south-west of", "off the coast of"; not "at sea for seven days, sank off". */
function isOfWay(item: Item): boolean {
  return isAny(item, OF_WAY);
}

const OF_WAY = anyOf('near', 'of', 'from', 'to', 'in', 'article', 'somewhere', 'place-noun', 'and');

/** "71 km from Marrakech": far from where it was. */
export function isDistant(items: Sentence['items'], place: PlaceMention): boolean {
  if (!place.near) return false;
  for (let at = Math.max(0, place.from - 5); at < place.from; at += 1)
    if (items[at]?.number?.article === false && is(items[at + 1], 'unit'))
      return items.slice(at + 2, place.from).every(isOfWay);
  return false;
}
