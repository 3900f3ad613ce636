// Which of the places named in and around a sentence a figure belongs to.

import type { Scope } from '../model.ts';
import { clauseAround } from './bars.ts';
import { fold } from './fold.ts';
import { is, isMark } from './items.ts';
import { whereAfter } from './parts.ts';
import type { PlaceMention } from './places.ts';
import type { Sentence, Told } from './telling.ts';

type Locate = (told: Told, scope: Scope) => string | null;

type Ground = {
  readonly sentences: readonly Sentence[];
  /** Places that parts of a list belong to, which are not the place of its total. */
  readonly partPlaces: ReadonlyMap<Sentence, ReadonlySet<string>>;
  /** Sentences with figures. */
  readonly tells: ReadonlySet<Sentence>;
  /** By number told: the least count of its measure that a sentence before it gave to a place. */
  readonly leastBefore: ReadonlyMap<Told, number>;
  /** The one place that the whole text is about; null when it names several, or none. */
  readonly only: string | null;
  /** An event over several countries: each is a place. */
  readonly international: boolean;
};

/** Takes the sentences and all numbers told, gives the place of each figure. */
export function locator(sentences: readonly Sentence[], told: readonly Told[]): Locate {
  const partPlaces = new Map<Sentence, Set<string>>();
  for (const one of told) {
    if (one.place === null) continue;
    partPlaces.set(one.sentence, (partPlaces.get(one.sentence) ?? new Set()).add(one.place));
  }
  const tells = new Set(told.filter((one) => one.measure !== null).map((one) => one.sentence));
  const only = onlyPlace(sentences, told, partPlaces);
  const international = sentences.some(({ items }) => items.some((item) => is(item, 'countries')));
  const ground = { sentences, partPlaces, tells, leastBefore: leastBefore(told), only, international };
  const overCountries = new Set(told.filter((one) => one.rule === 'place-part').map((one) => one.whole));
  return (one, scope) => {
    if (overCountries.has(one)) return whereAfter(one.sentence, one.phrase.end);
    const whole = one.part && one.place === null ? one.whole : null;
    return one.place ?? locate(whole ?? one, scope, ground);
  };
}

/** The place that the opening names, up to the first figure, if no other is named anywhere but in parts. */
function onlyPlace(
  sentences: readonly Sentence[],
  told: readonly Told[],
  partPlaces: ReadonlyMap<Sentence, ReadonlySet<string>>,
): string | null {
  const parts = new Set([...partPlaces.values()].flatMap((places) => [...places]));
  const first = told.find((one) => one.measure !== null && one.value !== 1);
  const opening = first?.sentence.index ?? 0;
  const names = new Map<string, string>();
  // Where one person was killed is no place of what is counted elsewhere.
  const single = new Set(
    told
      .filter((one) => one.measure !== null && one.value === 1 && one.sentence !== first?.sentence)
      .map((one) => one.sentence),
  );
  for (const sentence of sentences) {
    for (const place of sentence.places) {
      const isOpening =
        (sentence.index <= opening && !single.has(sentence)) ||
        (sentence.index === opening + 1 && sentence.items.some((item) => is(item, 'says-so')));
      if (parts.has(place.name) || isDistant(sentence.items, place) || (place.near && !isOpening)) continue;
      names.set(fold(place.name), isOpening ? place.name : '');
    }
  }
  const [only, other] = names.values();
  return only !== undefined && only !== '' && other === undefined ? only : null;
}

/** "71 km from Marrakech": far from where it was. */
function isDistant(items: Sentence['items'], place: PlaceMention): boolean {
  return (
    place.near && items.slice(Math.max(0, place.from - 5), place.from).some((item) => item.number !== null)
  );
}

/** "desde octubre", "since 7 October": a count of the whole crisis, wherever it was. */
function isSince(one: Told): boolean {
  const { items } = one.sentence;
  const clause = clauseAround(items, one.at);
  for (let at = clause.from; at <= clause.to; at += 1) {
    if (!is(items[at], 'from') || !is(items[at], 'subordinate', 'overall', 'period')) continue;
    for (let next = at + 1; next < at + 5; next += 1)
      if (is(items[next], 'month') || items[next]?.number?.year) return true;
  }
  return false;
}

/** "la ciudad suma 1.208", "that town": the place named last. */
function namedBack(one: Told, { sentences }: Ground): string | null {
  const { items, index } = one.sentence;
  const clause = clauseAround(items, one.at);
  for (let at = clause.from; at <= clause.to; at += 1) {
    if (
      !is(items[at], 'place-noun') ||
      !is(items[at - 1], 'article') ||
      is(items[at + 1], 'of', 'office', 'body') ||
      items[at + 1]?.capital ||
      items[at]?.capital
    )
      continue;
    for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
      const last = sentences[back]?.places.findLast((place) => !place.near);
      if (last !== undefined) return last.name;
    }
  }
  return null;
}

function locate(one: Told, scope: Scope, ground: Ground): string | null {
  const { items, places } = one.sentence;
  if (one.place !== null) return one.place;
  const clause = clauseAround(items, one.at);
  if (ground.international) {
    const country = countryNear(one);
    if (country !== null) return country;
  }
  const back = places.length === 0 ? namedBack(one, ground) : null;
  if (back !== null) return back;
  // "ya son 17" runs on; "en todo el país" is everywhere.
  const isWide = items
    .slice(clause.from, clause.to + 1)
    .some((item) => is(item, 'overall') && !is(item, 'link', 'revise'));
  if (scope === 'total' && isWide) return null;
  const taken = ground.partPlaces.get(one.sentence);
  const free = places.filter((place) => !taken?.has(place.name));
  const inClause = free.filter((place) => place.from >= clause.from && place.to <= clause.to);
  const inPart = free.filter((place) => samePart(one, place));
  const best = nearest(one, inClause) ?? nearest(one, inPart);
  if (best !== null) return best.name;
  // "Los fallecidos en Turi son 62; los heridos, 25": one place for both parts.
  if (places.length > 0)
    return free.length === 1 && places.length === 1 && ground.only !== null ? ground.only : null;
  if (items.some((item) => is(item, 'elsewhere'))) return null;
  if (scope === 'total' && (isSince(one) || outgrows(one, scope, ground))) return null;
  if (items.some((item) => is(item, 'care-place'))) return null;
  return (scope === 'incident' ? happenedAt(one, ground) : null) ?? carried(one, ground) ?? ground.only;
}

function countryNear(one: Told): string | null {
  const { items, text } = one.sentence;
  for (let at = one.at; at >= 0 && !isMark(items[at], ';'); at -= 1) {
    const item = items[at];
    if (item?.capital && is(item, 'country')) return text.slice(item.start, item.end);
  }
  return null;
}

/** A running count larger than one told of a place is not that place's own. */
function outgrows(one: Told, scope: Scope, ground: Ground): boolean {
  if (scope !== 'total' || one.part) return false;
  return (ground.leastBefore.get(one) ?? one.value) < one.value;
}

/** One walk for all figures, so that a text of many costs no more than its length. */
function leastBefore(told: readonly Told[]): Map<Told, number> {
  const before = new Map<Told, number>();
  const least = new Map<Told['measure'], number>();
  let open = 0;
  for (const one of told) {
    // A sentence's own counts come into force behind it.
    for (; told[open] !== undefined && told[open]?.sentence !== one.sentence; open += 1)
      lower(least, told[open]);
    before.set(one, least.get(one.measure) ?? Number.POSITIVE_INFINITY);
  }
  return before;
}

function lower(least: Map<Told['measure'], number>, one: Told | undefined): void {
  if (one === undefined || one.bar !== null || one.part || one.phrase.more || one.phrase.fresh) return;
  if (one.value <= 0 || one.sentence.places.length === 0) return;
  least.set(one.measure, Math.min(one.value, least.get(one.measure) ?? Number.POSITIVE_INFINITY));
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
