// What rules cannot do without, told beside each in the list of rules. Most rules have nothing to say of most numbers, and most
// often for want of something that is known beforehand of the number or of its sentence: such a rule is not asked.

import type { Scene, Told } from '../telling.ts';
import { numbersIn, speaksOfHarm } from '../text/items.ts';

/** Of a number, a bit each. */
export const BARE = 1 << 0;
export const PEOPLE = 1 << 1;
/** One of the two: its phrase has no noun, or one of people. */
export const BARE_OR_PEOPLE = 1 << 2;
/** It is no article. */
export const COUNT = 1 << 3;
export const ARTICLE = 1 << 4;
/** A mark stands right before it. */
export const MARKED = 1 << 5;
/** Its sentence has another number. */
export const SEVERAL = 1 << 6;
/** Its sentence speaks of harm. */
export const HARM = 1 << 7;
/** What was told last stands in its sentence. */
export const HERE = 1 << 8;
/** What was told last counts people who came to harm. */
export const FIGURE_LAST = 1 << 9;
/** A figure is told in its sentence or the one before. */
export const FIGURE_NEAR = 1 << 10;
export const FRAME = 1 << 11;

/** Takes a number, gives what of all this is so of it. */
export function factsOf({ items, at, phrase, told, sentence, frame }: Scene): number {
  const bare = phrase.head === 'none';
  const people = phrase.head === 'people';
  const last = told.at(-1);
  return (
    (bare ? BARE | BARE_OR_PEOPLE : people ? PEOPLE | BARE_OR_PEOPLE : 0) |
    (items[at]?.number?.article ? ARTICLE : COUNT) |
    (items[at - 1]?.kind === 'mark' ? MARKED : 0) |
    (numbersIn(items) > 1 ? SEVERAL : 0) |
    (speaksOfHarm(items) ? HARM : 0) |
    (last?.sentence === sentence ? HERE : 0) |
    (last !== undefined && last.measure !== null ? FIGURE_LAST : 0) |
    (isFigureNear(told, sentence.index) ? FIGURE_NEAR : 0) |
    (frame === null ? 0 : FRAME)
  );
}

function isFigureNear(told: readonly Told[], index: number): boolean {
  for (let at = told.length - 1; at >= Math.max(0, told.length - FAR); at -= 1) {
    const one = told[at];
    if (one === undefined || index - one.sentence.index > 1) return false;
    if (one.measure !== null) return true;
  }
  return false;
}

/** Numbers back, no less than any rule goes. */
const FAR = 40;
