import type { ReadReport } from '../compare.ts';
import { compareFigures } from '../compare.ts';
import { isReadFor } from '../crisis.ts';
import type { Alert, Change, Comparison, Crisis, Snapshot, Source, Standing, Watchlist } from '../model.ts';
import { alertId } from '../store/alert-item.ts';
import type { Store } from '../store.ts';
import { readSnapshots } from '../store.ts';
import type { ReportFigures } from './read.ts';

/** The figures that stand after a round, and the alerts that they call for. */
export type Compared = { readonly figures: Snapshot['figures']; readonly alerts: readonly Alert[] };

type ComparedWith = { readonly watchlist: Watchlist; readonly store: Store; readonly now: string };

/** Sources whose figures are set beside a change: as many as one batch reads. */
const OTHERS_LIMIT = 100;

/**
 * Compares a round's reports with the snapshot, crisis by crisis: one alert for each crisis in which anything changed.
 * Reads the other sources' snapshots only then.
 */
export async function compareReports(
  reports: readonly ReportFigures[],
  source: Source,
  snapshot: Snapshot,
  { watchlist, store, now }: ComparedWith,
): Promise<Compared> {
  const figures: Record<string, Readonly<Record<string, Standing>>> = { ...snapshot.figures };
  const alerts: Alert[] = [];
  for (const crisis of watchlist.crises.filter((candidate) => isReadFor(source, candidate))) {
    const before = snapshot.figures[crisis.id];
    const { standing, changes } = compareFigures(before ?? {}, reportsOf(crisis, reports), {
      ...{ source, now, isFirstContact: before === undefined },
    });
    figures[crisis.id] = standing;
    if (changes.length === 0) continue;
    const id = alertId(crisis.id, now, source.id, snapshot.version + 1);
    const others = await readOthers(crisis, source, changes, { watchlist, store, now });
    alerts.push({ id, crisis: crisis.id, source: source.id, at: now, changes, others });
  }
  return { figures, alerts };
}

function reportsOf(crisis: Crisis, reports: readonly ReportFigures[]): readonly ReadReport[] {
  return reports.filter(({ crises }) => crises.some(({ id }) => id === crisis.id));
}

/** What the other sources say of the whole crisis for the measures that changed. */
async function readOthers(
  crisis: Crisis,
  source: Source,
  changes: readonly Change[],
  { watchlist, store }: ComparedWith,
): Promise<readonly Comparison[]> {
  const measures = new Set(changes.map(({ measure }) => measure));
  const others = watchlist.sources.filter(
    (other) =>
      other.id !== source.id && isReadFor(other, crisis) && [crisis.country, '001'].includes(other.country),
  );
  const wanted = others.slice(0, OTHERS_LIMIT);
  if (wanted.length === 0) return [];
  const snapshots = await readSnapshots(
    store,
    wanted.map(({ id }) => id),
  );
  return wanted.flatMap((other, at) => {
    const standing = Object.values(snapshots[at]?.figures[crisis.id] ?? {});
    return [...measures].flatMap((measure) => wholeFigure(standing, measure, other));
  });
}

/** A source's figure for everybody in the whole crisis: its own count before one that it passes on. */
function wholeFigure(
  standing: readonly Standing[],
  measure: Comparison['measure'],
  { id, publisher }: Source,
): readonly Comparison[] {
  const whole = standing.filter(
    (figure) =>
      figure.measure === measure &&
      figure.group === 'all' &&
      figure.scope === 'total' &&
      figure.place === null,
  );
  const best = whole.find(({ attribution }) => attribution === null) ?? whole[0];
  if (best === undefined) return [];
  const { value, max, qualifier, group } = best;
  return [{ source: id, publisher, measure, group, value, max, qualifier }];
}
