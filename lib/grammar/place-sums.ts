// A count and its shares by place, which add up to it: "diez vidas, ocho en Guayaquil y dos en Nobol".

import { type Item, is, isMark } from './items.ts';
import { whereAfter } from './part-places.ts';
import type { Scene, Told, Verdict } from './telling.ts';

/** More items than this do not stand between two shares. */
const GAP = 9;

/** A bare number with a place behind it, in a list whose numbers add up to the count right before it. */
export function placeSum(scene: Scene): Verdict {
  const { items, at, phrase, sentence, told } = scene;
  if (phrase.head !== 'none' || !is(items[phrase.end], 'in')) return null;
  const whole = told.findLast((one) => one.measure !== null && !one.part);
  if (whole?.sentence !== sentence || whole.measure === null) return null;
  const shares = sharesOf(items, whole);
  if (shares === null || !shares.includes(at)) return null;
  const place = whereAfter(sentence, phrase.end);
  return { measure: whole.measure, group: whole.group, part: true, whole, place, aside: place === null };
}

/** The numbers behind a count, each before "in", that add up to it; null if they do not. */
function sharesOf(items: readonly Item[], whole: Told): readonly number[] | null {
  if (!isMark(items[whole.phrase.end], ',', ':', '(')) return null;
  const shares: number[] = [];
  let sum = 0;
  for (let at = whole.phrase.end + 1, last = at; at < last + GAP && sum < whole.value; at += 1) {
    const { number } = items[at] ?? {};
    if (items[at] === undefined || isMark(items[at], ';', '.')) break;
    if (number == null || (number.article && shares.length === 0)) continue;
    if (!is(items[at + 1], 'in')) return null;
    shares.push(at);
    sum += number.value;
    last = at;
  }
  return sum === whole.value && shares.length > 1 ? shares : null;
}
