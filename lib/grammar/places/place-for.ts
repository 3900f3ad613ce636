// Shares that a source gives "for" their places: "State ministries give 117 for Tarvo, 47 for Velsk and one for Oskol".

import { closesShare } from '../parts/part-places.ts';
import { lastFigure, type Scene, type Verdict } from '../telling.ts';
import { type Item, is, isMark } from '../text/items.ts';
import { isPlaceName, nameFrom, placeName } from './place-names.ts';

/** One of at least two bare numbers, each for a place: a share of the count told before. */
export function sharesFor(scene: Scene): Verdict {
  const { items, at, phrase, sentence } = scene;
  const name = phrase.head === 'none' || phrase.end === at + 1 ? placeFor(items, at) : -1;
  if (name < 0 || !items.some((_, other) => other !== at && placeFor(items, other) >= 0)) return null;
  const figure = lastFigure(scene, 1);
  const whole = figure?.part ? figure.whole : figure;
  if (whole?.measure == null || whole.bar !== null || whole.value < (items[at]?.number?.value ?? 0))
    return null;
  const place = placeName(items, nameFrom(items, name), sentence.text);
  return place === null ? null : { measure: whole.measure, group: whole.group, part: true, whole, place };
}

/** Where the name of the place stands that a number is for; -1: it is for none. */
function placeFor(items: readonly Item[], at: number): number {
  if (items[at]?.number == null || !is(items[at + 1], 'for-number')) return -1;
  const name = is(items[at + 2], 'article') ? at + 3 : at + 2;
  if (!items[name]?.capital || !(is(items[name], 'country') || isPlaceName(items, name))) return -1;
  const end = items[nameFrom(items, name).to + 1];
  return closesShare(end) || isMark(end, ',') || is(end, 'place-noun') ? name : -1;
}
