// Which of the places named in and around a sentence a figure belongs to.

import type { Scope } from '../model.ts';
import { clauseAround } from './bars.ts';
import { is, isMark } from './items.ts';
import { countryAfter } from './parts.ts';
import type { PlaceMention } from './places.ts';
import type { Sentence, Told } from './telling.ts';

type Locate = (told: Told, scope: Scope) => string | null;

type Ground = {
  readonly sentences: readonly Sentence[];
  /** Places that parts of a list belong to, which are not the place of its total. */
  readonly partPlaces: ReadonlyMap<Sentence, ReadonlySet<string>>;
  /** Sentences with figures. */
  readonly tells: ReadonlySet<Sentence>;
};

/** Takes the sentences and all numbers told, gives the place of each figure. */
export function locator(sentences: readonly Sentence[], told: readonly Told[]): Locate {
  const partPlaces = new Map<Sentence, Set<string>>();
  for (const one of told) {
    if (one.place === null) continue;
    partPlaces.set(one.sentence, (partPlaces.get(one.sentence) ?? new Set()).add(one.place));
  }
  const tells = new Set(told.filter((one) => one.measure !== null).map((one) => one.sentence));
  const ground = { sentences, partPlaces, tells };
  const overCountries = new Set(told.filter((one) => one.rule === 'country-part').map((one) => one.whole));
  return (one, scope) => {
    if (overCountries.has(one)) return countryAfter(one.sentence, one.phrase.end);
    const whole = one.part && one.place === null ? one.whole : null;
    return one.place ?? locate(whole ?? one, scope, ground);
  };
}

function locate(one: Told, scope: Scope, ground: Ground): string | null {
  const { items, places } = one.sentence;
  if (one.place !== null) return one.place;
  const clause = clauseAround(items, one.at);
  if (scope === 'total' && items.slice(clause.from, clause.to + 1).some((item) => is(item, 'overall')))
    return null;
  const taken = ground.partPlaces.get(one.sentence);
  const free = places.filter((place) => !taken?.has(place.name));
  const inClause = free.filter((place) => place.from >= clause.from && place.to <= clause.to);
  const inPart = free.filter((place) => samePart(one, place));
  const best = nearest(one, inClause) ?? nearest(one, inPart);
  if (best !== null) return best.name;
  if (places.length > 0) return null;
  if (items.some((item) => is(item, 'care-place', 'elsewhere'))) return null;
  return (scope === 'incident' ? happenedAt(one, ground) : null) ?? carried(one, ground);
}

/** "17 died on Monday. The clashes took place in Juliaca." */
function happenedAt(one: Told, ground: Ground): string | null {
  const next = ground.sentences[one.sentence.index + 1];
  if (!next?.items.some((item) => is(item, 'happened'))) return null;
  return nearest({ ...one, at: 0 }, next.places)?.name ?? null;
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
function carried(one: Told, ground: Ground): string | null {
  const previous = ground.sentences[one.sentence.index - 1];
  if (previous === undefined || one.sentence.segment.opens || ground.partPlaces.has(previous)) return null;
  if (previous.items.some((item) => is(item, 'only', 'care-place'))) return null;
  const best = nearest({ ...one, at: previous.items.length }, previous.places);
  // A bare "71 km from Marrakech" is no event's place; beside a figure it was.
  return best === null || (best.near && !ground.tells.has(previous)) ? null : best.name;
}
