// Where whoever speaks is: "Police in Belgrade", "el coordinador de MSF en Goma". Fit only where the text names no other place.

import type { Item } from '../text/items.ts';
import { is, isAny, isCount } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { nameAfter, type PlaceSpan } from './place-names.ts';

/** A source's name, and the word that makes it a source. */
export type Speaker = PlaceSpan & { readonly cue: number };

/** Whoever opens the sentence is where it was; behind the figures ("…, the ministry in Tarvo said") it may be anybody. */
const OPENING = 3;

const IN = anyOf('in');
const IN_OR_OF = anyOf('in', 'of');

/** Takes a preposition's place, gives the place behind it if it says where a source is; null if it does not. */
export function seatAt(
  items: readonly Item[],
  at: number,
  speakers: () => readonly Speaker[],
): PlaceSpan | null {
  if (!isAny(items[at], IN_OR_OF)) return null;
  if (!isAny(items[at], IN)) return ofVoice(items, at, speakers);
  // "A surgeon at the hospital in Quetta": people are brought there from elsewhere.
  if (is(items[at], 'according', 'self') || is(items[at - 1], 'care-place')) return null;
  const place = nameAfter(items, at + 1, 4);
  const isSeat =
    place !== null &&
    speakers().some(
      ({ from, to, cue }) =>
        // "12 deaths recorded this month by the Red Cross in Olen"
        (isNamedBy(items, from) && from < at && place.to <= to) ||
        // "\"…,\" the head of the Red Crescent in Olen said.": a sentence that counts nobody.
        ((from < OPENING || !items.some(isCount)) &&
          ((from < at && place.to <= to) ||
            (to === at - 1 && cue > place.to && cue <= place.to + 3) ||
            // "El defensor sostuvo en Tarvo que los fallecidos suman 22"
            (to < at && cue === at - 1 && is(items[place.to + 1], 'relative')))),
    );
  return isSeat ? place : null;
}

function isNamedBy(items: readonly Item[], from: number): boolean {
  return is(items[is(items[from - 1], 'article') ? from - 2 : from - 1], 'by');
}

/** "Los bomberos de Tarvo contabilizan": of the town itself, unlike a ministry or an official. */
function ofVoice(items: readonly Item[], at: number, speakers: () => readonly Speaker[]): PlaceSpan | null {
  const voice = items[at - 1];
  // "Médicos del Mundo"
  const isNamed =
    is(voice, 'office') || (is(voice, 'body') && voice?.capital) || is(items[at], 'date-article');
  if (at > OPENING || !is(voice, 'voice') || isNamed) return null;
  const place = nameAfter(items, at + 1, 3);
  return place !== null && speakers().some(({ from, to }) => from < at && place.to <= to) ? place : null;
}

/** "…, the disaster office in Port Vila said": where a source behind the figures is; null if the place is no source's. */
export function seatBehind(
  items: readonly Item[],
  at: number,
  speakers: () => readonly Speaker[],
): PlaceSpan | null {
  if (at < OPENING || !isAny(items[at], IN)) return null;
  const place = nameAfter(items, at + 1, 1);
  const isSeat = place !== null && speakers().some(({ to, cue }) => to === at - 1 && cue === place.to + 1);
  return isSeat ? place : null;
}
