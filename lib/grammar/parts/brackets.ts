// A second count in brackets behind the first: "District figures, with the missing in brackets: Kandy 118 (171), Badulla 83 (28)".

import type { Measure } from '../../model.ts';
import { lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { type Item, isAny, isMark, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const CUES = anyOf('in-brackets');

/** Takes a sentence, gives what it says to stand in brackets: "with the missing in brackets", "entre paréntesis, los heridos"; null: nothing. */
export function measureInBrackets(items: readonly Item[]): Measure | null {
  if (!mentions(items, CUES)) return null;
  const cue = items.findIndex((item) => isAny(item, CUES));
  const before = items.slice(Math.max(0, cue - NEAR), cue).findLast(({ entry }) => entry.harm !== null);
  const isBefore = before !== undefined && !isMark(items[cue - 1], ',', '(');
  const behind = isMark(items[cue + 1], ',') ? items.slice(cue + 2, cue + 2 + NEAR) : [];
  const after = behind.find(({ entry }) => entry.harm !== null);
  return (isBefore ? before : (after ?? before))?.entry.harm?.measure ?? null;
}

/** Items between what is counted and "in brackets". */
const NEAR = 4;

/** "Kandy 118 (171)": the second count of the place or the people whose first stands right before the bracket. */
export function secondInBrackets({ items, at, told, sentence }: Scene): Verdict {
  const isAlone = isMark(items[at - 1], '(') && isMark(items[at + 1], ')');
  const measure = isAlone ? measureInBrackets(items) : null;
  const first = told.at(-1);
  if (measure === null || first?.sentence !== sentence || first.at !== at - 2) return null;
  if (first.measure === null || first.measure === measure) return null;
  return {
    measure,
    group: first.group,
    part: first.part,
    whole: wholeOfBoth(told, measure),
    place: first.place,
  };
}

/** Takes all that was told and what stands in brackets, gives the count of all that the numbers before the brackets are of. */
export function wholeOfFirst(told: readonly Told[], measure: Measure): Told | null {
  return lastOf(
    told,
    (one) => one.measure !== null && one.measure !== measure && !one.part && one.bar === null,
  );
}

function wholeOfBoth(told: readonly Told[], measure: Measure): Told | null {
  return lastOf(told, (one) => one.measure === measure && !one.part && one.bar === null);
}
