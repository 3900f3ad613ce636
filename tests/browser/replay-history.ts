// The history of the replay, as `npm start` has it, served on loopback.
import { openLocalAws } from '../../functions/cli/local.ts';
import type { HistoryServer } from '../../functions/history-server.ts';
import { serveHistory } from '../../functions/history-server.ts';
import { openWeb } from '../../lib/fetch.ts';
import { openReplaySites } from '../../lib/local/peru-2022/site.ts';
import { SOURCE_KINDS } from '../../lib/model.ts';
import { watchShard } from '../../lib/watch/shard.ts';
import { HOLD_SECONDS } from '../../lib/watch.ts';

/** Runs every round of the replay and serves what it left. */
export async function serveReplay(): Promise<HistoryServer> {
  const [aws, sites] = await Promise.all([openLocalAws(null), openReplaySites()]);
  const web = openWeb({ userAgent: 'Recuento/0.1 (replay)', allowPrivate: sites.hosts });
  const { watchlist, steps } = sites;
  const world = { watchlist, ...aws, web, historyUrl: null, holdSeconds: HOLD_SECONDS };
  for (const now of steps) {
    sites.publishUntil(now);
    for (const kind of SOURCE_KINDS) await watchShard({ kind, shard: 0 }, { ...world, now });
  }
  await web.close();
  await sites.close();
  const server = await serveHistory({ store: aws.store, watchlist, port: 0 });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await aws.close();
    },
  };
}
