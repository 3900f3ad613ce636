// How badly so many are hurt, said without the word for it: "Un muerto y dos graves", "hay tres personas graves", "two dead, one critical".

import type { Scene, Verdict } from '../telling.ts';
import { type Item, is, isAny, isMark } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const CLOSES = anyOf('and', 'in', 'by', 'subordinate', 'period', 'near', 'according');

/** A number with nothing but how badly off they are behind it, beside a count of the dead, or with people of its own. */
export function inDanger({ items, left, phrase, told, sentence }: Scene): Verdict {
  const word = is(items[phrase.end - 1], 'severe') ? phrase.end - 1 : phrase.end;
  if (!is(items[word], 'severe') || !closes(items[word + 1])) return null;
  if (phrase.head === 'people' && phrase.measure === null) return { measure: 'injured' };
  const last = told.at(-1);
  const isBeside = is(items[left - 1], 'and') || isMark(items[left - 1], ',');
  const isOfOthers = last?.sentence === sentence && last.measure === 'killed' && last.bar === null;
  return phrase.head === 'none' && isBeside && isOfOthers ? { measure: 'injured' } : null;
}

function closes(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark' || isAny(item, CLOSES);
}
