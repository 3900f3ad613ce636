// Counts that had been recorded by an earlier time: "57 people have died. By Monday evening 43 deaths had been confirmed".

import { type Finding, lastOf, type Scene } from '../telling.ts';
import { hasSeveralWords, is, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const HAD = anyOf('had');

/** Fewer than were told before, by a verb of recording in an earlier time, and of no place of their own. */
export function isRecordedThen(scene: Scene, { measure, part }: Finding): boolean {
  const { items, at, told, sentence } = scene;
  if (!mentions(items, HAD) || part || measure === 'missing' || !saysRecorded(scene)) return false;
  const value = items[at]?.number?.value ?? 0;
  const isMore = lastOf(
    told,
    (one) =>
      one.measure === measure &&
      one.bar === null &&
      !one.part &&
      one.value > value &&
      one.sentence !== sentence &&
      sentence.index - one.sentence.index <= 2,
  );
  return isMore !== null && sentence.places.length === 0 && sentence.sources.length === 0;
}

/** "43 deaths had been confirmed", "se habían confirmado 43 muertes": nobody says who counted. */
function saysRecorded({ items, at, left, phrase }: Scene): boolean {
  if (is(items[phrase.end], 'had'))
    return hasSeveralWords(items[phrase.end]) && is(items[phrase.end + 1], 'report');
  // The participle may be taken for a word of the number's: "confirmado".
  const verb = is(items[left - 1], 'had') && left < at ? left : left - 1;
  return is(items[verb - 1], 'had') && is(items[verb - 2], 'aux') && is(items[verb], 'report', 'filler');
}
