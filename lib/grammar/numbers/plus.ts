// A plus joined to the front of a number: "deja +25 muertos", "+25 deaths since yesterday".

import { type Item, is, isMark, peopleOf } from '../text/items.ts';

/** "deja +25 muertos": behind a verb of counting it says "more than". */
export function isPlusFloor(items: readonly Item[], at: number): boolean {
  return isJoined(items, at) && is(items[at - 2], 'leave', 'exist', 'report');
}

/** "+25 deaths": new ones, or a floor, and nothing says which. In "12 dead +25 hurt" it joins, "(+25)" is read where the number before it is known. */
export function isPlusOfEither(items: readonly Item[], at: number): boolean {
  if (!isJoined(items, at) || isPlusFloor(items, at)) return false;
  const before = items[at - 2];
  return before?.entry.harm == null && peopleOf(before) === null && !isMark(before, '(');
}

function isJoined(items: readonly Item[], at: number): boolean {
  return items[at]?.spaced === false && isMark(items[at - 1], '+');
}
