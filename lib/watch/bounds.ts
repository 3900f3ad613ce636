import type { Alert, Snapshot, Standing } from '../model.ts';

// What a snapshot holds at most. With these numbers a crisis of any length stays under 100 KB, a quarter of DynamoDB's limit: a report takes
// about 240 bytes and a series about 350. The bytes are for pages that were made to swell it, with addresses and lists without end: they keep
// the whole item under that limit, since one beyond it could never be written again, and its source would not be heard any more.

const REPORT_LIMIT = 120;
const REPORT_BYTES = 60_000;
const SERIES_LIMIT = 180;
const SERIES_BYTES = 90_000;
const PAGE_BYTES = 20_000;
const ITEM_BYTES = 20_000;
const CHANGE_BYTES = 100_000;

/** The snapshot with its parts cut to their bounds: what is oldest, or tells of the smallest part of a crisis, goes first. */
export function boundedSnapshot(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    pages: Object.fromEntries(fitting(Object.entries(snapshot.pages), PAGE_BYTES)),
    recent: fitting(snapshot.recent, ITEM_BYTES),
    waiting: fitting(snapshot.waiting, ITEM_BYTES),
    reports: newestOf(snapshot.reports),
    figures: boundedFigures(snapshot.figures),
  };
}

/** An alert with as many changes as can be told at once, those of the whole crisis first, and how many are left out. */
export function boundedAlert(alert: Alert): { readonly alert: Alert; readonly left: number } {
  const whole = alert.changes.filter(({ scope, place }) => scope === 'total' && place === null);
  const parts = alert.changes.filter((change) => !whole.includes(change));
  const kept = new Set(fitting([...whole, ...parts], CHANGE_BYTES));
  const changes = alert.changes.filter((change) => kept.has(change));
  return { alert: { ...alert, changes }, left: alert.changes.length - changes.length };
}

function newestOf(reports: Snapshot['reports']): Snapshot['reports'] {
  const newest = Object.entries(reports).slice(-REPORT_LIMIT).reverse();
  return Object.fromEntries(fitting(newest, REPORT_BYTES).toReversed());
}

/** Totals are kept before incidents, and the newest before the oldest. */
function boundedFigures(figures: Snapshot['figures']): Snapshot['figures'] {
  const all = Object.entries(figures).flatMap(([crisis, series]) =>
    Object.entries(series).map(([key, standing]) => ({ crisis, key, standing })),
  );
  const ranked = all.toSorted((a, b) => (rank(a.standing) < rank(b.standing) ? 1 : -1));
  const kept = new Set(fitting(ranked.slice(0, SERIES_LIMIT), SERIES_BYTES));
  if (kept.size === all.length) return figures;
  return Object.fromEntries(
    Object.keys(figures).map((crisis) => [
      crisis,
      Object.fromEntries(
        all
          .filter((entry) => entry.crisis === crisis && kept.has(entry))
          .map(({ key, standing }) => [key, standing]),
      ),
    ]),
  );
}

function rank({ scope, statedAt }: Standing): string {
  return `${scope === 'total' ? 1 : 0}${statedAt}`;
}

/** The first of a list, as many as fit into so many bytes of JSON. */
function fitting<Part>(parts: readonly Part[], bytes: number): readonly Part[] {
  let left = bytes;
  return parts.filter((part) => {
    left -= Buffer.byteLength(JSON.stringify(part)) + 1;
    return left >= 0;
  });
}
