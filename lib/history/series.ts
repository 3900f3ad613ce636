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
  const byKey = new Map<string, Series>();
  for (const record of alerts) {
    for (const change of record.changes) {
      if (change.scope === 'increment') continue;
      const key = seriesKey(record.source, change);
      const before = byKey.get(key);
      const point = pointOf(record, change, before?.last ?? null);
      const points: Series['points'] = before === undefined ? [point] : [...before.points, point];
      byKey.set(key, { source: record.source, points, last: point });
    }
  }
  return [...byKey.values()];
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
  const at = isOnward && change.publishedAt !== null ? change.publishedAt : record.at;
  return { time: Math.max(Date.parse(at), before?.time ?? 0), at, change, alert: record.id };
}

function seriesKey(source: string, change: Change): string {
  const { measure, group, scope, circumstance, place, attribution } = change;
  return [source, measure, group, scope, circumstance ?? '', fold(place ?? ''), fold(attribution ?? '')].join(
    '|',
  );
}
