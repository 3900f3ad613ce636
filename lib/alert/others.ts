import { isReadFor } from '../crisis.ts';
import type { Alert, Comparison, Source, Standing, Watchlist } from '../model.ts';
import type { Store } from '../store.ts';
import { readSnapshots } from '../store.ts';

/** Sources whose figures are set beside an alert: as many as one batch reads. */
const OTHERS_LIMIT = 100;

/**
 * What the other sources say of the whole crisis for the measures that changed, as it stands now: read when an alert is first sent, so
 * that of two sources that change at once the one told last quotes the figure that was just told of the other.
 * Gives nothing for a source whose snapshot cannot be read: no alert waits for what only stands beside it.
 */
export async function readOthers(
  alert: Pick<Alert, 'crisis' | 'source' | 'changes'>,
  { watchlist, store }: { readonly watchlist: Watchlist; readonly store: Store },
): Promise<readonly Comparison[]> {
  const crisis = watchlist.crises.find(({ id }) => id === alert.crisis);
  if (crisis === undefined) return [];
  const wanted = watchlist.sources
    .filter(({ id, country }) => id !== alert.source && [crisis.country, '001'].includes(country))
    .filter((other) => isReadFor(other, crisis))
    .slice(0, OTHERS_LIMIT);
  if (wanted.length === 0) return [];
  const snapshots = await readSnapshots(
    store,
    wanted.map(({ id }) => id),
  );
  const measures = new Set(alert.changes.map(({ measure }) => measure));
  return wanted.flatMap((other, at) => {
    const snapshot = snapshots[at];
    if (snapshot === undefined || snapshot instanceof Error) return [];
    const standing = Object.values(snapshot.figures[crisis.id] ?? {});
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
