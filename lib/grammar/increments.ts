// "Otros dos murieron" is new since the last count; "tres muertos y otros siete heridos" only parts the measures.

import { is } from './items.ts';
import type { Told } from './telling.ts';

/** Rules that read a running count. */
const TOTALS = ['subject-link-number', 'number-then-subject', 'running-total'];

/** Takes a figure, the figures before and after it and all numbers told shortly before it, says whether its number is marked as new since the count before. */
export function isNew(
  one: Told,
  before: readonly Told[],
  after: readonly Told[],
  shortly: readonly Told[],
): boolean {
  if (one.part || one.value === 0) return false;
  // "Murieron el alcalde y dos personas más": beside him they are more, and not since a count before.
  if (one.rule === 'beside-one') return false;
  if (one.phrase.fresh && one.phrase.head !== 'thing') return true;
  const isMore = one.phrase.more && !is(one.sentence.items[one.left], 'rest');
  if (!isMore && !followsDeath(one)) return false;
  // "tres muertos y otros siete heridos": beside another number it only parts the two.
  // But "hits 33 as two more bodies found" explains the count.
  const isTotal = (other: Told) =>
    other.sentence === one.sentence &&
    other.measure === one.measure &&
    other.value > one.value &&
    TOTALS.includes(other.rule);
  const explains = shortly.some(isTotal);
  // "Crews found two more bodies, so the toll stands at 20"
  if (explains || !isMore) return explains;
  if (after.some(isTotal)) return true;
  // Hours and houses part nothing.
  if (shortly.some((other) => other.sentence === one.sentence && other.phrase.head !== 'thing')) return false;
  if (shortly.some((other) => other.measure === one.measure)) return true;
  return before.length === 0;
}

/** "pasó de 41 a 44 tras el deceso de tres heridos" */
export function followsDeath({ sentence: { items }, left, measure }: Told): boolean {
  const harm = items[left - 2]?.entry.harm;
  if (!is(items[left - 1], 'of') || harm?.form !== 'event' || harm.measure !== measure) return false;
  return is(items[left - 3], 'subordinate') || is(items[left - 4], 'subordinate');
}
