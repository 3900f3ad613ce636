const HOUR_MS = 3_600_000;

/**
 * The instants, in milliseconds, between which something dated happened.
 * A bare day may be a day anywhere on Earth: it reaches from 14 hours before to 12 hours after the same day in UTC.
 */
export function bounds(at: string): { readonly from: number; readonly to: number } {
  const instant = Date.parse(at);
  return at.length === 10
    ? { from: instant - 14 * HOUR_MS, to: instant + 36 * HOUR_MS }
    : { from: instant, to: instant };
}

/** Hours from one date to another, in either order; 0 where bare days overlap. */
export function hoursBetween(a: string, b: string): number {
  const [first, second] = [bounds(a), bounds(b)];
  return Math.max(0, second.from - first.to, first.from - second.to) / HOUR_MS;
}
