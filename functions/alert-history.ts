import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { handle } from 'hono/aws-lambda';
import { readHistoryEnv } from '../lib/env.ts';
import { historyApp } from '../lib/history.ts';
import { prepareFormats } from '../lib/page/time.ts';
import { readWatchlist } from '../lib/watchlist.ts';

// Built once per cold start.
const env = readHistoryEnv(process.env);
const store = {
  client: new DynamoDBClient({}),
  tables: { snapshots: env.snapshotsTable, alerts: env.alertsTable },
};
const watchlist = await readWatchlist(env.watchlistFile);
prepareFormats(watchlist.crises);
const app = historyApp({
  store,
  watchlist,
  clock: () => new Date().toISOString(),
  url: env.historyUrl,
});

/**
 * What API Gateway calls, with its payload of format 2.0: the history over HTTP. CSV is handed over as bytes, for as text it would lose
 * its byte order mark.
 */
export const handler = handle(app, { isContentTypeBinary: (type) => type.startsWith('text/csv') });
