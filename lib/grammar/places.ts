// Where it happened: the smallest named place tied to a figure.

import type { Item } from './items.ts';
import { is, isMark, isName, isUnknown } from './items.ts';

export type PlaceMention = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** "near Sivrice", "a 20 km de Lima": less fit than a place the event was in. */
  readonly near: boolean;
};

type Span = { readonly from: number; readonly to: number };

/** Takes items, their text and the spans of names that are no places (sources), gives the places named, in order. */
export function placesOf(items: readonly Item[], text: string, taken: readonly Span[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const span = placeAt(items, at);
    if (span === null || taken.some((other) => other.from <= span.to && span.from <= other.to)) continue;
    if (atCarePlace(items, at) || inTitle(items, span.from)) continue;
    if (found.some((known) => known.from <= span.to && span.from <= known.to)) continue;
    const listed = listEnd(items, span.to);
    if (listed > span.to) {
      at = listed;
      continue;
    }
    if (outer(items, found.at(-1), span)) continue;
    found.push({ name: placeName(items, span, text), from: span.from, to: span.to, near: span.near });
  }
  return found;
}

/** "in the city of Juliaca in the southern region of Puno": the second place only says where the first one is. */
function outer(items: readonly Item[], inner: PlaceMention | undefined, span: Span): boolean {
  if (inner === undefined || inner.near || span.from - inner.to > 8) return false;
  for (let at = inner.to + 1; at < span.from; at += 1) {
    const item = items[at];
    if (!is(item, 'in', 'article', 'of', 'place-noun') && !isUnknown(item) && !isMark(item, ','))
      return false;
  }
  return true;
}

export function placeName(items: readonly Item[], span: Span, text: string): string {
  return text.slice(items[span.from]?.start, items[span.to]?.end).replace(/\s+/gu, ' ');
}

type Found = Span & { readonly near: boolean };

function placeAt(items: readonly Item[], at: number): Found | null {
  const item = items[at];
  if (is(item, 'in', 'near') && !is(item, 'according')) {
    const span = nameAfter(items, at + 1, 4);
    if (span !== null) return { ...span, near: is(item, 'near') };
  }
  // "frente a Zarzis", against "frente a los 94"
  if (is(item, 'versus') && isPlaceName(items, at + 1))
    return { from: at + 1, to: chainEnd(items, at + 1), near: true };
  if (is(item, 'strikes') && item?.entry.harm == null) {
    let struck = at + 1;
    while (struck < at + 4 && (is(items[struck], 'article', 'of') || isUnknown(items[struck]))) struck += 1;
    if (isPlaceName(items, struck)) return { from: struck, to: chainEnd(items, struck), near: false };
  }
  if (is(item, 'event-noun')) {
    const around = placeOfEvent(items, at);
    if (around !== null) return around;
  }
  if (is(item, 'place-noun', 'facility')) return kindThenName(items, at);
  // "agrega al parte de Los Maitenes cuatro muertos": a report of a place, unless a source has that name.
  if (is(item, 'report-noun') && is(items[at + 1], 'of')) {
    const reported = kindThenName(items, at);
    return reported === null ? null : { ...reported, near: true };
  }
  return at === 0 ? nameThenCount(items) : null;
}

function placeOfEvent(items: readonly Item[], at: number): Found | null {
  const after = ofName(items, at);
  if (after !== null) return after;
  // "Cyclone Amadi", "Tropical Storm Ophira": a storm's name is its own.
  const before = is(items[at], 'storm') ? null : nameBefore(items, at);
  return before === null ? null : { ...before, near: false };
}

/** "el barrio Peñas Altas", "la cárcel de Santo Tomé": what kind of place it is stands before the name, with no preposition needed. */
function kindThenName(items: readonly Item[], at: number): Found | null {
  const item = items[at];
  if (is(item, 'care-place', 'office', 'demonym') || item?.entry.harm != null) return null;
  let next = at + 1;
  while (next < at + 4 && is(items[next], 'of', 'article')) next += 1;
  if (
    !isPlaceName(items, next) ||
    (next === at + 1 && !item?.capital && is(item, 'facility') && !is(item, 'place-noun'))
  )
    return null;
  return { from: geographic(items, next), to: chainEnd(items, next), near: false };
}

/** "Quito concentra 74", "Lontra, with 40 dead", "Villa Amparo: ten dead", "Sumay, 4 May – …": a name that opens the sentence and counts, or dates it. */
function nameThenCount(items: readonly Item[]): Found | null {
  const to = chainEnd(items, 0);
  const isNameAlone = items
    .slice(0, to + 1)
    .every((item) => item.kind === 'word' || is(item, 'of', 'article', 'place-noun'));
  if (!isPlaceName(items, 0) || !isNameAlone) return null;
  const found = { from: 0, to, near: false };
  if (is(items[to + 1], 'place-counts')) return found;
  if (isMark(items[to + 1], ',') && is(items[to + 2], 'with') && items[to + 3]?.number != null) return found;
  if (isMark(items[to + 1], ':') && items[to + 2]?.number != null && items[to + 3]?.entry.harm != null)
    return found;
  return isDateline(items, to + 1) ? found : null;
}

/** ", 4 May –" */
function isDateline(items: readonly Item[], start: number): boolean {
  if (!isMark(items[start], ',') || items[start + 1]?.number == null) return false;
  for (let at = start + 2; at < start + 6; at += 1) {
    if (isMark(items[at], '–', '—', '-') && at > start + 2) return items.length > at + 3;
    if (!is(items[at], 'month', 'of') && items[at]?.number == null && !isMark(items[at], '(', ')'))
      return false;
  }
  return false;
}

/** "en la ciudad de Juliaca", "in the southern region of Puno": small words, then the name. */
function nameAfter(items: readonly Item[], start: number, reach: number): Span | null {
  for (let next = start; next < start + reach; next += 1) {
    const item = items[next];
    if (item === undefined) return null;
    if (isPlaceName(items, next)) return { from: geographic(items, next), to: chainEnd(items, next) };
    const passes =
      is(item, 'article', 'of', 'place-noun', 'facility') ||
      isUnknown(item) ||
      isMark(item, '-', "'s", '’s') ||
      item.number?.article === true ||
      is(item, 'filler', 'adverb', 'thing') ||
      (item.number !== null && is(items[next + 1], 'thing'));
    if (!passes || is(item, 'care-place')) return null;
  }
  return null;
}

/** "el incendio del albergue de Tarí", "las inundaciones de Valle Tarí". */
function ofName(items: readonly Item[], at: number): (Span & { near: boolean }) | null {
  let next = at + 1;
  let near = false;
  for (let steps = 0; steps < 3; steps += 1) {
    while (isUnknown(items[next]) && is(items[next + 1], 'of')) next += 1;
    if (!is(items[next], 'of', 'in', 'near')) return null;
    near ||= is(items[next], 'near');
    next += 1;
    if (is(items[next], 'article')) next += 1;
    if (isPlaceName(items, next)) return { from: geographic(items, next), to: chainEnd(items, next), near };
    if (!is(items[next], 'facility', 'place-noun', 'event-noun', 'thing') && !isUnknown(items[next]))
      return null;
    if (!is(items[next], 'of')) next += 1;
    if (isPlaceName(items, next)) return { from: geographic(items, next), to: chainEnd(items, next), near };
  }
  return null;
}

/** "the Kharga fire", "Derna's floods". */
function nameBefore(items: readonly Item[], at: number): Span | null {
  let to = at - 1;
  if (isMark(items[to], "'s", '’s')) to -= 1;
  if (is(items[to], 'facility') && !items[to]?.capital) to -= 1;
  if (!isPlaceName(items, to)) return null;
  let from = to;
  while (isPlaceName(items, from - 1)) from -= 1;
  // "Flash floods": one capital that opens the sentence is no sign of a name.
  if (items[from]?.first && from === to && to === at - 1) return null;
  return { from, to };
}

/** "puente Cendal": the kind of place is part of such a name. */
function geographic(items: readonly Item[], from: number): number {
  const before = items[from - 1];
  const single = before !== undefined && !before.fold.includes(' ');
  return is(before, 'place-noun') && single && !is(before, 'country') && !is(before, 'facility')
    ? from - 1
    : from;
}

export function isPlaceName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !item.capital) return false;
  // "Tres Cruces": a number that opens a name counts nothing.
  if (item.number !== null) return !item.first && isName(items[at + 1]);
  if (
    is(
      item,
      'country',
      'demonym',
      'period',
      'clock',
      'filler',
      'adverb',
      'storm',
      'weekday',
      'month',
      'body',
      'office',
      'according',
      'report',
      'hold',
      'article',
      'in',
      'of',
    )
  )
    return false;
  if (item.entry.people !== null || item.entry.harm !== null) return false;
  // A headline in capitals: "EN LAS PROTESTAS". A penal, a bridge may still open a name.
  if (is(item, 'event-noun', 'thing', 'report-noun', 'voice') && !is(item, 'place-noun', 'facility'))
    return false;
  return !(item.first && item.kind === 'phrase' && !is(item, 'place-noun'));
}

/** A name goes on over capitals and the small words between them: "Ciudad de México", "San Juan de los Lagos". */
export function chainEnd(items: readonly Item[], from: number): number {
  let to = from;
  for (let next = from + 1; next < from + 7; next += 1) {
    const item = items[next];
    if (item === undefined || item.number !== null) break;
    if (item.capital && !is(item, 'weekday', 'month', 'body', 'office')) to = next;
    else if (isMark(item, '-') && item.spaced === false) continue;
    else if (!is(item, 'of', 'article') || !nextCapital(items, next)) break;
  }
  return to;
}

function nextCapital(items: readonly Item[], at: number): boolean {
  const next = is(items[at + 1], 'article') ? items[at + 2] : items[at + 1];
  return next?.capital === true && !is(next, 'country');
}

/** "en A, B y C": a list of places is no place. Gives the last item of the list, or `to`. */
function listEnd(items: readonly Item[], to: number): number {
  let end = to;
  let next = to + 1;
  while (isMark(items[next], ',') && isPlaceName(items, next + 1)) {
    end = chainEnd(items, next + 1);
    next = end + 1;
  }
  if (is(items[next], 'and') && isPlaceName(items, next + 1)) return chainEnd(items, next + 1);
  if (is(items[next], 'and') && is(items[next + 1], 'in') && isPlaceName(items, next + 2))
    return chainEnd(items, next + 2);
  return to;
}

/** The town of the hospital is not where people were hurt. */
function atCarePlace(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    if (items[back]?.kind === 'mark') return false;
    if (is(items[back], 'care-place')) return true;
  }
  return is(items[at + 1], 'care-place') || is(items[at + 2], 'care-place');
}

/** "gobernador de Puno", "alcalde de Lima" */
function inTitle(items: readonly Item[], from: number): boolean {
  for (let back = from - 1; back >= Math.max(0, from - 3); back -= 1)
    if (is(items[back], 'office')) return true;
  return false;
}
