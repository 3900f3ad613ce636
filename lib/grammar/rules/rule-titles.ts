// What titles leave out: "Two soldiers, 17 militants killed", "Two policemen among 17 killed", "Stampede toll at 17".

import type { Scene, Verdict } from '../telling.ts';
import { hasForm, type Item, is, isMark, isNamedGroup, mentions, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const FINITE = anyOf('be', 'aux');

/** A line without a verb in which a number of people stands beside those whom a participle has. */
export function inTitle(scene: Scene): Verdict {
  const { items, left, phrase, at } = scene;
  if (mentions(items, FINITE) || scene.sentence.reading.lexicon.language.nounFirst) return null;
  const ends = items[phrase.end];
  // "Stampede toll at 17"
  const isToll = is(items[left - 1], 'in') && hasForm(items[left - 2], 'toll') && ends === undefined;
  if (isToll && phrase.head === 'none') return { measure: 'killed' };
  if (left !== 0 || phrase.head !== 'people' || phrase.measure !== null || items[at]?.number?.article)
    return null;
  const among = is(ends, 'among');
  const next = phrase.end + 1;
  if (!among && !isMark(ends, ',')) return null;
  const harm = harmedBehind(items, next);
  if (harm === null) return null;
  const group = isNamedGroup(phrase.group) ? phrase.group : among ? 'other' : null;
  return among ? { measure: harm, group, part: true, whole: null } : { measure: harm, group };
}

/** "17 militants killed", "17 killed": what befell those of a number, in a participle right behind it. */
function harmedBehind(items: readonly Item[], at: number) {
  if (items[at]?.number?.article !== false) return null;
  const harm = peopleOf(items[at + 1]) === null ? at + 1 : at + 2;
  return hasForm(items[harm], 'either', 'state') ? (items[harm]?.entry.harm?.measure ?? null) : null;
}
