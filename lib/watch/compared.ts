import type { ReadReport } from '../compare.ts';
import { compareFigures } from '../compare.ts';
import { crisesFor } from '../crisis.ts';
import type { Alert, Crisis, Snapshot, Source, Standing, Watchlist } from '../model.ts';
import { alertId } from '../store/alert-item.ts';
import type { ReportFigures } from './read.ts';

/** The figures that stand after a round, and the alerts that they call for. */
export type Compared = { readonly figures: Snapshot['figures']; readonly alerts: readonly Alert[] };

/** Compares a round's reports with the snapshot, crisis by crisis: one alert for each crisis in which anything changed. Pure. */
export function compareReports(
  reports: readonly ReportFigures[],
  source: Source,
  snapshot: Snapshot,
  { watchlist, now }: { readonly watchlist: Watchlist; readonly now: string },
): Compared {
  const figures: Record<string, Readonly<Record<string, Standing>>> = { ...snapshot.figures };
  const alerts: Alert[] = [];
  for (const crisis of crisesFor(source, watchlist.crises)) {
    const before = snapshot.figures[crisis.id];
    const { standing, changes } = compareFigures(before ?? {}, reportsOf(crisis, reports, snapshot), {
      ...{ source, now, isFirstContact: before === undefined },
    });
    figures[crisis.id] = standing;
    if (changes.length === 0) continue;
    const id = alertId(crisis.id, now, source.id, snapshot.version + 1);
    alerts.push({ id, crisis: crisis.id, source: source.id, at: now, changes, others: [] });
  }
  return { figures, alerts };
}

/**
 * The round's reports of one crisis. Where a crisis is new, everything is read again: to a crisis that was looked for before, what was read
 * before is no news.
 */
function reportsOf(
  crisis: Crisis,
  reports: readonly ReportFigures[],
  { figures, reports: seen }: Snapshot,
): readonly ReadReport[] {
  const isNewCrisis = figures[crisis.id] === undefined;
  return reports
    .filter(({ crises }) => crises.some(({ id }) => id === crisis.id))
    .filter(({ report: { id, hash } }) => isNewCrisis || seen[id]?.hash !== hash)
    .map((read) => ({ ...read, isKnown: read.report.id in seen }));
}
