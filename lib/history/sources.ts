import type { Health, Source, Watchlist } from '../model.ts';
import type { Store } from '../store.ts';
import { isWritten, readSnapshots } from '../store.ts';

/** A source with what is known of how it is doing; nulls where it was never read. */
export type SourceShown = {
  readonly source: Pick<Source, 'id' | 'publisher' | 'kind' | 'country' | 'language'>;
  readonly state: Health['state'] | null;
  readonly since: string | null;
  /** When its newest report was first read. */
  readonly lastReportAt: string | null;
  /** What it was last read with, and where. */
  readonly route: { readonly reader: string; readonly url: string } | null;
};

/** Snapshots that one request reads. */
const BATCH = 100;

/** Gives every source of the watchlist, in its order. What a failure said stays with those who run the system. */
export async function readSources(store: Store, { sources }: Watchlist): Promise<readonly SourceShown[]> {
  const shown: SourceShown[] = [];
  for (let at = 0; at < sources.length; at += BATCH) {
    const batch = sources.slice(at, at + BATCH);
    const snapshots = await readSnapshots(
      store,
      batch.map(({ id }) => id),
    );
    for (const [position, source] of batch.entries()) {
      const snapshot = snapshots[position];
      const health = isWritten(snapshot) ? snapshot.health : null;
      // A source that was never otherwise than well has been so since the beginning of time.
      const since = health === null || Date.parse(health.since) === 0 ? null : health.since;
      const seen = Object.values(isWritten(snapshot) ? snapshot.reports : {}).map(({ seenAt }) => seenAt);
      const { id, publisher, kind, country, language } = source;
      shown.push({
        source: { id, publisher, kind, country, language },
        state: health?.state ?? null,
        since,
        lastReportAt: seen.toSorted().at(-1) ?? null,
        route: routeOf(source, health),
      });
    }
  }
  return shown;
}

/** Health names the route that answered last in one line, its reader and its address. */
function routeOf({ routes }: Pick<Source, 'routes'>, health: Health | null): SourceShown['route'] {
  const found = routes.find(({ reader, url }) => health?.route?.includes(`${reader} ${url}`) ?? false);
  return found === undefined ? null : { reader: found.reader, url: found.url };
}
