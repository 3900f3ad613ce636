// How large a count the places told before can have.

import { isOfEventThere } from '../settling/scope.ts';
import type { Told } from '../telling.ts';
import { mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** A count of one event may grow from hour to hour, but not so far. */
const GROWTH = 4;

const OVERALL = anyOf('overall');

type Bounds = { readonly largest: number; readonly limit: number };

/** One walk for all figures, so that a text of many costs no more than its length. */
export function limitsBefore(told: readonly Told[]): Map<Told, number> {
  const limits = new Map<Told, number>();
  const bounds = new Map<Told['measure'], Bounds>();
  let open = 0;
  for (const one of told) {
    if (one.measure === null) continue;
    // A sentence's own counts come into force behind it.
    for (; told[open] !== undefined && told[open]?.sentence !== one.sentence; open += 1)
      if (!isRaised(told[open], told[open + 1])) narrow(bounds, told[open], one);
    limits.set(one, bounds.get(one.measure)?.limit ?? Number.POSITIVE_INFINITY);
  }
  return limits;
}

/** "agrega siete decesos y fija el total en 38": what a larger count goes on from. */
function isRaised(one: Told | undefined, next: Told | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  return (
    next.sentence === one.sentence && next.measure === one.measure && next.value > one.value && !next.part
  );
}

/** What a place has of a larger count, or one death there, sets the limit itself. */
function narrow(bounds: Map<Told['measure'], Bounds>, one: Told | undefined, next: Told): void {
  if (
    one === undefined ||
    one.measure === null ||
    one.bar !== null ||
    one.part ||
    one.phrase.more ||
    one.phrase.fresh ||
    one.value <= 0
  )
    return;
  const { largest, limit } = bounds.get(one.measure) ?? { largest: 0, limit: Number.POSITIVE_INFINITY };
  // "One girl died in the crush at Olen stadium. The dead are twelve.": one of them, and all were there; not "six have died since the war began".
  const isFirst = one.value === 1 && largest === 0 && !mentions(next.sentence.items, OVERALL);
  if (isFirst && isOfEventThere(one)) return;
  const isShare = one.value === 1 || one.value < largest;
  const own = one.sentence.places.length === 0 ? limit : isShare ? one.value : one.value * GROWTH;
  bounds.set(one.measure, { largest: Math.max(largest, one.value), limit: Math.min(limit, own) });
}
