// Numbers that a verb before them has, though the one behind them tells of harm: "displaced 3,000 people and 12 children died".

import { type Item, is, isAny, isUnknown } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const CLAIMS = anyOf('other-verb', 'care-verb', 'service', 'released', 'found');
const BETWEEN = anyOf('to', 'article', 'adverb', 'near');
const OPENS_CLAUSE = anyOf('subordinate', 'relative');
const OPENS_PHRASE = anyOf(
  'in',
  'near',
  'from',
  'by',
  'subordinate',
  'among',
  'of',
  'period',
  'weekday',
  'before-word',
);

/**
 * Takes items and the first one of a number's phrase. A word that nothing is known of is taken as a verb, unless the clause opens with a
 * preposition: "In the latest market attack 30 people and 12 children were hurt".
 */
export function isClaimed(items: readonly Item[], left: number): boolean {
  // "showed that 27 people, not 31, died"
  if (isAny(items[left], OPENS_CLAUSE)) return false;
  let at = left - 1;
  while (isAny(items[at], BETWEEN) && !isAny(items[at], CLAIMS) && !isAny(items[at], OPENS_CLAUSE)) at -= 1;
  const before = items[at];
  if (isAny(before, CLAIMS)) return true;
  if (!isUnknown(before)) return false;
  let opening = at;
  while (opening > 0 && items[opening - 1]?.kind !== 'mark') opening -= 1;
  return is(items[at - 1], 'aux') || !isAny(items[opening], OPENS_PHRASE);
}
