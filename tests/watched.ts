import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { openWeb } from '../lib/fetch.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Delivery } from '../lib/local/inbox.ts';
import { openInbox } from '../lib/local/inbox.ts';
import type { AlertRecord, Crisis, Snapshot, Source } from '../lib/model.ts';
import { isWritten, readAlerts, readSnapshots } from '../lib/store.ts';
import type { Round } from '../lib/watch.ts';
import { HOLD_SECONDS, watchSources } from '../lib/watch.ts';
import type { LoopbackSite } from './loopback-site.ts';
import { openLoopbackSite } from './loopback-site.ts';

/** One office's site on loopback, watched for one crisis with the embedded AWS. */
export type Watched = {
  readonly site: LoopbackSite;
  /** One round of the office at a time, while SNS is up or down. */
  readonly round: (source: Source, at: string, sns?: 'up' | 'down') => Promise<Round>;
  /** What readers in Spanish got, in order. */
  readonly readers: () => Promise<readonly Delivery[]>;
  /** Subjects of what operators got, in order. */
  readonly operators: () => Promise<readonly string[]>;
  /** The history, the oldest first. */
  readonly history: () => Promise<readonly AlertRecord[]>;
  readonly snapshot: (source: Source) => Promise<Snapshot | undefined>;
  readonly close: () => Promise<void>;
};

/** Takes the crisis, and hosts beside the site's that may be read. */
export async function openWatched(crisis: Crisis, hosts: readonly string[] = []): Promise<Watched> {
  const [site, embedded] = await Promise.all([openLoopbackSite(), openEmbedded({ directory: null })]);
  const dynamodb = new DynamoDBClient(embedded.dynamodb);
  const store = { client: dynamodb, tables: embedded.tables };
  const clients = {
    up: new SNSClient(embedded.sns),
    // Nothing listens on the port of "discard".
    down: new SNSClient({ ...embedded.sns, endpoint: 'http://127.0.0.1:9', maxAttempts: 1 }),
  };
  // Rounds of different hours run within the same second here, so a host is not left alone for real minutes.
  const web = openWeb({
    userAgent: 'Recuento/test',
    allowPrivate: [site.host, ...hosts],
    refusalMs: 0,
    retryDelayMs: 1,
  });
  const { topics } = embedded;
  const readers = await openInbox(embedded, { topic: topics.alerts, filterPolicy: { language: ['es'] } });
  const operators = await openInbox(embedded, { topic: topics.operators });
  return {
    site,
    round: async (source, at, sns = 'up') => {
      const [round] = await watchSources([source], {
        ...{ watchlist: { crises: [crisis], sources: [source] }, store, web, now: at },
        ...{ topics: { client: clients[sns], arns: topics }, historyUrl: null, holdSeconds: HOLD_SECONDS },
      });
      if (round === undefined) throw new Error('the source was not watched');
      return round;
    },
    readers: readers.received,
    operators: async () => (await operators.received()).map(({ subject }) => subject ?? ''),
    history: async () => (await readAlerts(store, { crisis: crisis.id, oldestFirst: true })).alerts,
    snapshot: async ({ id }) => (await readSnapshots(store, [id])).find(isWritten),
    close: async () => {
      for (const client of [dynamodb, clients.up, clients.down]) client.destroy();
      await Promise.all([web.close(), site.close(), embedded.close()]);
    },
  };
}

/** Every change of some alerts in short: "rise 104→107". */
export function changesIn(alerts: readonly Pick<AlertRecord, 'changes'>[]): readonly string[] {
  return alerts.flatMap(({ changes }) =>
    changes.map(({ kind, from, to }) => `${kind} ${from?.value ?? ''}→${to.value}`),
  );
}
