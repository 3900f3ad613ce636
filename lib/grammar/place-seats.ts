// Where whoever speaks is: "Police in Belgrade", "el coordinador de MSF en Goma". Fit only where the text names no other place.

import type { Item } from './items.ts';
import { is } from './items.ts';
import { nameAfter, type PlaceSpan } from './place-names.ts';

/** A source's name, and the word that makes it a source. */
export type Speaker = PlaceSpan & { readonly cue: number };

/** Takes a preposition's place, gives the place behind it if it says where a source is; null if it does not. */
export function seatAt(items: readonly Item[], at: number, speakers: readonly Speaker[]): PlaceSpan | null {
  if (!is(items[at], 'in') || is(items[at], 'according')) return null;
  const place = nameAfter(items, at + 1, 4);
  const isSeat =
    place !== null &&
    speakers.some(
      ({ from, to, cue }) =>
        (from < at && place.to <= to) || (to === at - 1 && cue > place.to && cue <= place.to + 3),
    );
  return isSeat ? place : null;
}
