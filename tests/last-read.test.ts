import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Web } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import { historyApp } from '../lib/history.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Source, Watchlist } from '../lib/model.ts';
import { readSnapshots } from '../lib/store.ts';
import { watchShard } from '../lib/watch/shard.ts';
import { HOLD_SECONDS } from '../lib/watch.ts';
import type { LoopbackSite } from './loopback-site.ts';
import { articlePage, openLoopbackSite } from './loopback-site.ts';

let site: LoopbackSite;
let embedded: Embedded;
let client: DynamoDBClient;
let sns: SNSClient;
let web: Web;
let watchlist: Watchlist;

beforeAll(async () => {
  [site, embedded] = await Promise.all([openLoopbackSite(), openEmbedded({ directory: null })]);
  client = new DynamoDBClient(embedded.dynamodb);
  sns = new SNSClient(embedded.sns);
  web = openWeb({ userAgent: 'Recuento/test', allowPrivate: [site.host], refusalMs: 0, retryDelayMs: 1 });
  const sourceOf = (id: string, kind: Source['kind']): Source => ({
    ...{ id, publisher: id, kind, country: 'PE', language: 'es' },
    routes: [{ reader: 'page', url: `${site.origin}/${id}` }],
  });
  watchlist = {
    crises: [],
    sources: [sourceOf('well', 'ombudsman'), sourceOf('ill', 'ombudsman'), sourceOf('other', 'press')],
  };
  const text = 'El equipo visitó hospitales y comisarías y pidió una investigación pronta de cada caso.';
  for (const path of ['/well', '/ill'])
    site.pages.set(path, { body: articlePage('Balance', '2024-02-01T10:00:00-05:00', [text, text]) });
});

afterAll(async () => {
  client.destroy();
  sns.destroy();
  await Promise.all([web.close(), site.close(), embedded.close()]);
});

const store = () => ({ client, tables: embedded.tables });

async function round(now: string): Promise<void> {
  const topics = { client: sns, arns: embedded.topics };
  await watchShard(
    { kind: 'ombudsman', shard: 0 },
    { watchlist, store: store(), topics, web, now, historyUrl: null, holdSeconds: HOLD_SECONDS },
  );
}

it('when each source was last read is kept, also of rounds that find nothing and write no snapshot', async () => {
  await round('2024-02-01T16:00:00.000Z');
  const before = await readSnapshots(store(), ['well']);
  site.pages.delete('/ill');
  await round('2024-02-01T17:00:00.000Z');
  expect(await readSnapshots(store(), ['well'])).toEqual(before);
  const app = historyApp({ store: store(), watchlist });
  const answer = await app.request('https://history.example/sources.json');
  const { sources }: { sources: { source: { id: string }; state: string; lastReadAt: string }[] } =
    JSON.parse(await answer.text());
  expect(sources.map(({ source: { id }, state, lastReadAt }) => [id, state, lastReadAt])).toEqual([
    ['well', 'ok', '2024-02-01T17:00:00.000Z'],
    ['ill', 'unreachable', '2024-02-01T16:00:00.000Z'],
    ['other', null, null],
  ]);
  const $ = load(await (await app.request('https://history.example/sources?lang=en')).text());
  const [well, ill, other] = $('article').toArray();
  expect($(well).text()).toContain('Last read1 February 2024, 12:00 (Peru time, UTC−5)');
  expect($(ill).find('.trouble').text()).toBe('Cannot be reached');
  expect($(other).text()).not.toContain('Last read');
});
