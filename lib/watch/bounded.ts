import type { Snapshot, Standing } from '../model.ts';

/** Series that a snapshot holds at most; see `REPORT_LIMIT`. */
const SERIES_LIMIT = 180;

/** Totals are kept before incidents, and the newest before the oldest. */
export function boundedFigures(figures: Snapshot['figures']): Snapshot['figures'] {
  const all = Object.entries(figures).flatMap(([crisis, series]) =>
    Object.entries(series).map(([key, standing]) => ({ crisis, key, standing })),
  );
  if (all.length <= SERIES_LIMIT) return figures;
  const kept = all.sort((a, b) => (rank(a.standing) < rank(b.standing) ? 1 : -1)).slice(0, SERIES_LIMIT);
  return Object.fromEntries(
    Object.keys(figures).map((crisis) => [
      crisis,
      Object.fromEntries(
        kept.filter((entry) => entry.crisis === crisis).map(({ key, standing }) => [key, standing]),
      ),
    ]),
  );
}

function rank({ scope, statedAt }: Standing): string {
  return `${scope === 'total' ? 1 : 0}${statedAt}`;
}
