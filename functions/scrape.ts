import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { readScrapeEnv } from '../lib/env.ts';
import { openWeb } from '../lib/fetch.ts';
import { roundCounts, watchShard } from '../lib/watch/shard.ts';
import type { Round } from '../lib/watch.ts';
import { HOLD_SECONDS } from '../lib/watch.ts';
import { readWatchlist } from '../lib/watchlist.ts';
import { openKeys } from './keys.ts';

// Built once per cold start.
const env = readScrapeEnv(process.env);
const logger = new Logger({ serviceName: 'recuento-scrape' });
const watchlist = await readWatchlist(env.watchlistFile);
const store = {
  // What stands between a command and its request is the same each time: put together once.
  client: quiet(new DynamoDBClient({ cacheMiddleware: true })),
  tables: { snapshots: env.snapshotsTable, alerts: env.alertsTable },
};
// Kept from one invocation to the next, with what robots.txt said and which hosts asked to be left alone.
const web = openWeb({ userAgent: `Recuento/0.1 (${env.contact})`, allowPrivate: env.allowPrivate });
const keys = openKeys(env.keys);
let sns: Promise<SNSClient> | undefined;
const topics = {
  // Most rounds tell nothing: the client is loaded by the first one that does.
  client: {
    send: async (command: PublishCommand) => {
      sns ??= openSns();
      return (await sns).send(command);
    },
  },
  arns: { alerts: env.alertsTopicArn, operators: env.operatorsTopicArn },
};

/**
 * What EventBridge Scheduler calls: one shard of the sources of one kind, once through the flow.
 * Throws when something written could not be sent or a source failed in a way that is not its page's, so that the alarm rings.
 */
export async function handler(event: unknown): Promise<void> {
  const now = new Date().toISOString();
  const { historyUrl } = env;
  const world = { watchlist, store, topics, web, now, historyUrl, holdSeconds: HOLD_SECONDS, keys };
  const rounds = await watchShard(event, world);
  // A round that found nothing has nothing to say: its line would cost more than its reading.
  for (const round of rounds.filter(isTelling)) logger.info('round', { ...roundCounts(round) });
  const hurt = rounds.filter(({ outcome, delivery }) => outcome === 'failed' || delivery.failed.length > 0);
  if (hurt.length > 0) throw new Error(`rounds that failed: ${hurt.map(({ source }) => source).join(', ')}`);
}

async function openSns(): Promise<SNSClient> {
  const { SNSClient } = await import('@aws-sdk/client-sns');
  return new SNSClient({});
}

function isTelling({ outcome, failures, delivery }: Round): boolean {
  return outcome !== 'unchanged' || failures.length + delivery.sent.length + delivery.failed.length > 0;
}

/** Without what prepares every request and answer for a log that a client has only where it is given one. */
function quiet(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
