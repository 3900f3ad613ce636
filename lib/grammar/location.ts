// Which of the places named in and before a sentence a figure belongs to.

import type { Scope } from '../model.ts';
import { clauseAround } from './bars.ts';
import { is, isMark } from './items.ts';
import type { PlaceMention } from './places.ts';
import type { Sentence, Told } from './telling.ts';

type Locate = (told: Told, scope: Scope) => string | null;

/** Takes the sentences and all numbers told, gives the place of each figure. */
export function locator(sentences: readonly Sentence[], told: readonly Told[]): Locate {
  const tellsParts = new Set(told.filter((one) => one.place !== null).map((one) => one.sentence));
  return (one, scope) => {
    if (one.part && one.place === null && one.whole !== null)
      return locate(one.whole, scope, sentences, tellsParts);
    return locate(one, scope, sentences, tellsParts);
  };
}

function locate(
  one: Told,
  scope: Scope,
  sentences: readonly Sentence[],
  tellsParts: ReadonlySet<Sentence>,
): string | null {
  const { items, places } = one.sentence;
  if (one.place !== null) return one.place;
  const clause = clauseAround(items, one.at);
  if (scope === 'total' && items.slice(clause.from, clause.to + 1).some((item) => is(item, 'overall')))
    return null;
  const there = items.some((item) => is(item, 'there'));
  const free = places.filter((place) => !tellsParts.has(one.sentence) || before(one, place));
  const inClause = free.filter((place) => place.from >= clause.from && place.to <= clause.to);
  const inPart = free.filter((place) => samePart(one, place));
  const best = nearest(one, inClause) ?? nearest(one, inPart);
  if (best !== null) return best.name;
  if (places.length > 0 && !there) return null;
  if (items.some((item) => is(item, 'care-place', 'elsewhere'))) return null;
  return carried(one, sentences, tellsParts);
}

/** A list by place stands after its total. */
function before(one: Told, place: PlaceMention): boolean {
  return place.to < one.at;
}

function samePart(one: Told, place: PlaceMention): boolean {
  const { items } = one.sentence;
  const from = Math.min(one.at, place.to);
  const to = Math.max(one.at, place.from);
  for (let at = from; at < to; at += 1)
    if (isMark(items[at], ';') || is(items[at], 'other-side')) return false;
  return true;
}

function nearest(one: Told, places: readonly PlaceMention[]): PlaceMention | null {
  const inside = places.filter((place) => !place.near);
  const pool = inside.length > 0 ? inside : places;
  const distance = (place: PlaceMention) => Math.abs(place.from - one.at);
  return pool.reduce<PlaceMention | null>(
    (best, place) => (best === null || distance(place) < distance(best) ? place : best),
    null,
  );
}

/** The event of the sentence before. */
function carried(
  one: Told,
  sentences: readonly Sentence[],
  tellsParts: ReadonlySet<Sentence>,
): string | null {
  const previous = sentences[one.sentence.index - 1];
  if (previous === undefined || one.sentence.segment.opens || tellsParts.has(previous)) return null;
  if (previous.items.some((item) => is(item, 'only', 'care-place'))) return null;
  return nearest({ ...one, at: previous.items.length }, previous.places)?.name ?? null;
}
