// Where the event is that a text is about: the place that its opening names.

import { lazily } from '../lazily.ts';
import { fold } from './fold.ts';
import { hasForm, is, isAny, isMark, isParted, mentions } from './items.ts';
import type { PlaceMention } from './places.ts';
import type { Sentence } from './sentence.ts';
import { anyOf } from './tags.ts';
import type { Told } from './telling.ts';

const SAYS_SO = anyOf('says-so');
const OF_PART = anyOf('them', 'including');

type PartPlaces = ReadonlyMap<Sentence, ReadonlySet<string>>;

/**
 * Takes the sentences, all numbers told and the places of their parts, gives the one place that the opening names, up to the first figure:
 * in it rather than near it, near it rather than where the report was written; null if there are several, or none.
 */
export function eventPlace(
  sentences: readonly Sentence[],
  told: readonly Told[],
  partPlaces: PartPlaces,
): string | null {
  const parts = new Set([...partPlaces.values()].flatMap((places) => [...places]));
  const first = told.find((one) => one.measure !== null && one.value !== 1)?.sentence;
  const opening = openingOf(sentences, told, first);
  const at = told.find((one) => one.sentence === first && one.measure !== null)?.at ?? 0;
  const named = opening.flatMap(({ items, places, text: whole, segment }) => {
    const isTitle = isShouted(whole.slice(segment.start, segment.end));
    return (
      places
        .filter((place) => !parts.has(place.name) && !isOfPart(items, 0, place))
        // "Cuatro murieron en los bloqueos; en Panduro fue asesinado también el viceministro": beyond the first figure's part.
        .filter((place) => items !== first?.items || !isParted(items, at, place.from))
        .map((place) => ({
          ...place,
          distant: isDistant(items, place),
          tells: items === first?.items,
          isTitle,
        }))
    );
  });
  // A dateline names where the report was written, if the text goes on to other places.
  const written = new Set(named.filter(({ dateline }) => dateline).map(({ name }) => fold(name)));
  const isOther = (place: PlaceMention) =>
    !place.dateline && !parts.has(place.name) && !written.has(fold(place.name));
  const hasOthers = lazily(() => sentences.some(({ places }) => places.some(isOther)));
  const ranks: readonly ((place: (typeof named)[number]) => boolean)[] = [
    (place) => !place.near,
    (place) => place.near && !place.dateline && !place.distant,
    (place) => place.dateline && !hasOthers(),
    // A bare "71 km from Marrakech" is no event's place; beside a figure it was.
    (place) => place.distant && place.tells,
  ];
  const rank = ranks.find((holds) => named.some(holds));
  const best = withoutTitles(rank === undefined ? [] : named.filter(rank));
  const names = new Set(best.map((place) => fold(place.name)));
  return names.size === 1 ? (best[0]?.name ?? null) : null;
}

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

/** "57 dead and 140 injured, of whom 118 in Acapulco": the place of a part. */
export function isOfPart(items: Sentence['items'], from: number, place: PlaceMention): boolean {
  if (!mentions(items, OF_PART)) return false;
  let part = false;
  for (let at = from + 1; at < place.from; at += 1) {
    // "Cinco muertos, entre ellos tres menores: ese es el saldo del fuego en Higüey", "…, entre ellos dos guardias, dejó el motín en Olen"
    // "Twelve people, including two officers, died in Kankan"
    const isVerb =
      is(items[at], 'leave', 'be', 'aux', 'occurs', 'happened', 'says-so') || hasForm(items[at], 'suffer');
    const goesOn = isMark(items[at - 1], ',') && (isVerb || opensCount(items, at));
    if (isMark(items[at], ':') || goesOn) part = false;
    // "…, of whom 118 in Acapulco", "…, most of them from Nurgal"
    const isSome = isMark(items[at - 2], ',') && is(items[at + 1], 'from');
    if (isAny(items[at], OF_PART) && (isSome || isMark(items[at - 1], ','))) part = true;
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

/** "71 km from Marrakech": far from where it was. */
export function isDistant(items: Sentence['items'], place: PlaceMention): boolean {
  if (!place.near) return false;
  for (let at = Math.max(0, place.from - 5); at < place.from; at += 1)
    if (items[at]?.number?.article === false && is(items[at + 1], 'thing', 'unit', 'event-noun')) return true;
  return false;
}
