// A state that closes a list of people: "have left 973 civilians, 231 policemen and 250 gunmen dead".

import type { Measure } from '../../model.ts';
import { type Item, is, isMark } from '../text/items.ts';
import { REACH } from './predicate.ts';

/** "have left 973 civilians, 231 policemen and 250 gunmen dead": the state closes the list. */
export function leftDead(items: readonly Item[], start: number, end: number): Measure | null {
  let back = start - 1;
  while (back > Math.max(0, start - 16) && !is(items[back], 'leave')) back -= 1;
  if (!is(items[back], 'leave') || is(items[back], 'of')) return null;
  for (let next = end; next < end + REACH; next += 1) {
    const item = items[next];
    if (item === undefined || isMark(item, ';', ':', '.') || is(item, 'report', 'other-side', 'relative'))
      return null;
    // "the fallen government"
    if (item.entry.harm && !is(items[next - 1], 'article'))
      return item.entry.harm.form === 'state' ? item.entry.harm.measure : null;
  }
  return null;
}
