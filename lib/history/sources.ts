import type { Health, Meter, Source, Watchlist } from '../model.ts';
import { shardsOf } from '../shards.ts';
import { readLastRead } from '../store/last-read.ts';
import type { Store } from '../store.ts';
import { isWritten, readSnapshots } from '../store.ts';

/** A source with what is known of how it is doing; nulls where it was never read. */
export type SourceShown = {
  readonly source: Pick<Source, 'id' | 'publisher' | 'kind' | 'country' | 'language'>;
  readonly state: Health['state'] | null;
  readonly since: string | null;
  /** When a round last read it: an outage, and a schedule that no longer runs, are seen by it. */
  readonly lastReadAt: string | null;
  /** When its newest report was first read. */
  readonly lastReportAt: string | null;
  /** What it was last read with, and where. */
  readonly route: { readonly reader: string; readonly url: string } | null;
};

/** All that is known of how a source is doing. */
export type SourceStanding = {
  readonly source: Source;
  /** null where it was never read. */
  readonly health: Health | null;
  readonly lastReadAt: string | null;
  readonly lastReportAt: string | null;
  /** Of its accounts on X, by name in lower case. */
  readonly meters: Readonly<Record<string, Meter>>;
};

/** Snapshots that one request reads. */
const BATCH = 100;

/** Reads how every source of the watchlist is doing, in its order; for those who run the system. */
export async function readStandings(
  store: Store,
  { sources }: Watchlist,
): Promise<readonly SourceStanding[]> {
  const lastRead = await readLastRead(store, shardsOf(sources));
  const standings: SourceStanding[] = [];
  for (let at = 0; at < sources.length; at += BATCH) {
    const batch = sources.slice(at, at + BATCH);
    const ids = batch.map(({ id }) => id);
    const snapshots = await readSnapshots(store, ids);
    for (const [position, source] of batch.entries()) {
      const snapshot = snapshots[position];
      const seen = Object.values(isWritten(snapshot) ? snapshot.reports : {}).map(({ seenAt }) => seenAt);
      standings.push({
        source,
        health: isWritten(snapshot) ? snapshot.health : null,
        lastReadAt: lastRead.get(source.id) ?? null,
        lastReportAt: seen.toSorted().at(-1) ?? null,
        meters: isWritten(snapshot) ? (snapshot.meters ?? {}) : {},
      });
    }
  }
  return standings;
}

/** Gives every source of the watchlist, in its order. What a failure said stays with those who run the system. */
export async function readSources(store: Store, watchlist: Watchlist): Promise<readonly SourceShown[]> {
  const standings = await readStandings(store, watchlist);
  return standings.map(({ source, health, lastReadAt, lastReportAt }) => {
    const { id, publisher, kind, country, language } = source;
    return {
      source: { id, publisher, kind, country, language },
      state: health?.state ?? null,
      // A source that was never otherwise than well has been so since the beginning of time.
      since: health === null || Date.parse(health.since) === 0 ? null : health.since,
      lastReadAt,
      lastReportAt,
      route: routeOf(source, health),
    };
  });
}

/** Health names the route that answered last in one line, its reader and its address. */
function routeOf({ routes }: Pick<Source, 'routes'>, health: Health | null): SourceShown['route'] {
  const found = routes.find(({ reader, url }) => health?.route?.includes(`${reader} ${url}`) ?? false);
  return found === undefined ? null : { reader: found.reader, url: found.url };
}
