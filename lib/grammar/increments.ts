// "Otros dos murieron" is new since the last count; "tres muertos y otros siete heridos" only parts the measures.

import { is } from './items.ts';
import type { Told } from './telling.ts';

/** Takes a figure, the figures before it and all numbers told, says whether its number is marked as new since the count before. */
export function isNew(one: Told, before: readonly Told[], all: readonly Told[]): boolean {
  if (one.part || one.value === 0) return false;
  if (one.phrase.fresh && one.phrase.head !== 'thing') return true;
  if (!one.phrase.more && !addsVerb(one)) return false;
  if (is(one.sentence.items[one.left], 'rest')) return false;
  const last = before.at(-1);
  if (last !== undefined && last.sentence === one.sentence) return false;
  if (before.some((other) => other.measure === one.measure)) return true;
  if (
    all.some(
      (other) =>
        other.measure === one.measure && other.bar !== null && other.sentence.index < one.sentence.index,
    )
  )
    return true;
  return before.length === 0 && one.phrase.more;
}

function addsVerb(_one: Told): boolean {
  return false;
}
