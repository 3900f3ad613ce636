import { once } from 'node:events';
import { styleText } from 'node:util';
import { openWeb } from '../../lib/fetch.ts';
import { openInbox } from '../../lib/local/inbox.ts';
import { openReplaySites } from '../../lib/local/peru-2022/site.ts';
import type { AlertRecord } from '../../lib/model.ts';
import { SOURCE_KINDS } from '../../lib/model.ts';
import { shardCount } from '../../lib/shards.ts';
import type { Store } from '../../lib/store.ts';
import { readAlert, readAlerts } from '../../lib/store.ts';
import { watchShard } from '../../lib/watch/shard.ts';
import type { Round, World } from '../../lib/watch.ts';
import { HOLD_SECONDS } from '../../lib/watch.ts';
import { serveHistory } from '../history-server.ts';
import { openLocalAws } from './local.ts';
import { changeWords, print, printAlert, printAlertJson, printTable, subjectWords, tell } from './output.ts';
import { showRound } from './watch.ts';

export type StartOptions = {
  /** Ends after the summary; else the history is served until Ctrl+C. */
  readonly isOnce: boolean;
  readonly isJson: boolean;
  readonly signal: AbortSignal;
};

/**
 * `npm start`: replays the crisis of Peru, December 2022 to March 2023. The handlers, the store and the messages are those of Lambda;
 * the sites, DynamoDB and SNS are on loopback, and the clock is the crisis's own.
 */
export async function start({ isOnce, isJson, signal }: StartOptions): Promise<void> {
  const [aws, sites] = await Promise.all([openLocalAws(null), openReplaySites()]);
  const web = openWeb({ userAgent: 'Recuento/0.1 (replay)', allowPrivate: sites.hosts });
  try {
    const inbox = await openInbox(aws.embedded, { topic: aws.embedded.topics.alerts });
    const { watchlist, steps } = sites;
    const world = { watchlist, ...aws, web, historyUrl: null, holdSeconds: HOLD_SECONDS };
    for (const [at, now] of steps.entries()) {
      if (signal.aborted) return;
      sites.publishUntil(now);
      await replayStep({ ...world, now }, isJson);
      showProgress(now, (at + 1) / steps.length);
    }
    const records = await allAlerts(
      aws.store,
      watchlist.crises.map(({ id }) => id),
    );
    if (!isJson) summarise(records, (await inbox.received()).length);
    if (isOnce || isJson) return;
    const server = await serveHistory({ store: aws.store, watchlist, port: 0 });
    print(`\nThe history is at ${styleText('bold', server.url)} until you press Ctrl+C.`);
    if (!signal.aborted) await once(signal, 'abort');
    await server.close();
  } finally {
    await web.close();
    await sites.close();
    await aws.close();
  }
}

/** One round of every schedule, as EventBridge would start them. */
async function replayStep(world: World, isJson: boolean): Promise<void> {
  for (const kind of SOURCE_KINDS) {
    for (let shard = 0; shard < shardCount(world.watchlist.sources, kind); shard += 1) {
      for (const round of await watchShard({ kind, shard }, world))
        await showNews(round, world.store, isJson);
    }
  }
}

async function showNews(round: Round, store: Store, isJson: boolean): Promise<void> {
  const isNews = round.delivery.sent.length + round.delivery.failed.length + round.failures.length > 0;
  for (const { message } of round.delivery.sent) {
    const record = message.to === 'alerts' ? await readAlert(store, message.alert.id) : null;
    if (record !== null) (isJson ? printAlertJson : printAlert)(record);
  }
  if (isNews) showRound(round);
}

/** One line that moves where a person watches, a line a month where a file does. */
function showProgress(now: string, done: number): void {
  const percent = `${Math.round(done * 100)} %`.padStart(5);
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${percent}  ${now.slice(0, 10)}`);
  if (process.stderr.isTTY ? done === 1 : now.slice(8, 10) === '01' || done === 1)
    tell(process.stderr.isTTY ? '' : `${percent}  ${now.slice(0, 10)}`);
}

async function allAlerts(store: Store, crises: readonly string[]): Promise<readonly AlertRecord[]> {
  const pages = await Promise.all(
    crises.map((crisis) => readAlerts(store, { crisis, oldestFirst: true, limit: 1000 })),
  );
  return pages.flatMap(({ alerts }) => alerts);
}

function summarise(records: readonly AlertRecord[], delivered: number): void {
  const rows = records.flatMap(({ at, source, changes }) =>
    changes.map((change) => [
      at.slice(0, 10),
      source,
      change.kind,
      changeWords(change),
      subjectWords(change),
    ]),
  );
  print(styleText('bold', 'What changed'));
  printTable([['told on', 'source', 'change', 'figure', 'of'], ...rows]);
  const parts = records.flatMap(({ messages }) => messages.map(({ sms }) => sms.parts));
  print('');
  print(
    `${records.length} alerts with ${rows.length} changes, in two languages: ${delivered} messages reached a subscribed queue; ` +
      `the longest SMS has ${Math.max(0, ...parts)} part.`,
  );
}
