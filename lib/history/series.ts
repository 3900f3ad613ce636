import { fold } from '../crisis.ts';
import type { AlertRecord, Change, Count } from '../model.ts';

/** One change of a series, in time. */
export type Point = {
  /** When the figure was published, as milliseconds since 1970; when it was read where the page is undated or was edited. */
  readonly time: number;
  /** As in Report, else when it was read: to be shown. */
  readonly at: string;
  readonly change: Change;
  readonly alert: string;
};

/** All that one source said of one figure, the oldest first. */
export type Series = {
  readonly source: string;
  readonly points: readonly [Point, ...Point[]];
  /** The change that stands. */
  readonly last: Point;
};

/**
 * Sorts a crisis's changes into series. Takes the alerts, the oldest first.
 * Increments make none: each stands for itself.
 */
export function seriesOf(alerts: readonly AlertRecord[]): readonly Series[] {
  const byKey = new Map<string, { source: string; points: [Point, ...Point[]] }>();
  for (const record of alerts) {
    for (const change of record.changes) {
      if (change.scope === 'increment') continue;
      const key = seriesKey(record.source, change);
      const before = byKey.get(key);
      const point = pointOf(record, change, before?.points.at(-1) ?? null);
      if (before === undefined) byKey.set(key, { source: record.source, points: [point] });
      else before.points.push(point);
    }
  }
  return Array.from(byKey.values(), ({ source, points }) => ({
    source,
    points,
    last: points.at(-1) ?? points[0],
  }));
}

/** Whether a series counts everybody of its group in the whole crisis. */
export function isWholeSeries({ last: { change } }: Series): boolean {
  return change.scope === 'total' && change.circumstance === null && change.place === null;
}

/** The numbers between which a change leaves the figure. */
export function spanOf({ kind, from, to }: Change): { readonly low: number; readonly high: number } {
  const counts: readonly Count[] = kind === 'disputed' && from !== null ? [from, to] : [to];
  return {
    low: Math.min(...counts.map(({ value }) => value)),
    high: Math.max(...counts.map(({ value, max }) => max ?? value)),
  };
}

/** Time never runs backwards in a series: a page that was edited is dated by when it was read. */
function pointOf(record: AlertRecord, change: Change, before: Point | null): Point {
  const published = change.publishedAt === null ? Number.NaN : Date.parse(change.publishedAt);
  const isOnward = published > (before?.time ?? Number.NEGATIVE_INFINITY);
  if (isOnward && change.publishedAt !== null)
    return { time: published, at: change.publishedAt, change, alert: record.id };
  const time = Math.max(Date.parse(record.at), before?.time ?? 0);
  return { time, at: record.at, change, alert: record.id };
}

function seriesKey(source: string, change: Change): string {
  const { measure, group, scope, circumstance, place, attribution } = change;
  const whole = `${source}|${measure}|${group}|${scope}`;
  // Folding is by far the dearest part, and most figures have neither a place nor anybody credited.
  if (circumstance === null && place === null && attribution === null) return whole;
  return `${whole}|${circumstance ?? ''}|${fold(place ?? '')}|${fold(attribution ?? '')}`;
}
