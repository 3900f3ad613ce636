import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Web } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Inbox } from '../lib/local/inbox.ts';
import { openInbox } from '../lib/local/inbox.ts';
import type { Route, Source, Watchlist } from '../lib/model.ts';
import { readAlerts, readSnapshots } from '../lib/store.ts';
import { roundCounts } from '../lib/watch/shard.ts';
import type { Round, World } from '../lib/watch.ts';
import { HOLD_SECONDS, watchSources } from '../lib/watch.ts';
import type { LoopbackSite } from './loopback-site.ts';
import { articlePage, openLoopbackSite } from './loopback-site.ts';

let site: LoopbackSite;
let embedded: Embedded;
let dynamodb: DynamoDBClient;
let sns: SNSClient;
let web: Web;
let readers: Inbox;
let operators: Inbox;

beforeEach(async () => {
  [site, embedded] = await Promise.all([openLoopbackSite(), openEmbedded({ directory: null })]);
  dynamodb = new DynamoDBClient(embedded.dynamodb);
  sns = new SNSClient(embedded.sns);
  web = openWeb({ userAgent: 'Recuento/test', allowPrivate: [site.host] });
  readers = await openInbox(embedded, { topic: embedded.topics.alerts, filterPolicy: { language: ['es'] } });
  operators = await openInbox(embedded, { topic: embedded.topics.operators });
});

afterEach(async () => {
  dynamodb.destroy();
  sns.destroy();
  await Promise.all([web.close(), site.close(), embedded.close()]);
});

const crisis = {
  ...{ id: 'valle', country: 'PE', from: '2024-01-01', match: [['protesta']] },
  title: { es: 'Protestas en el valle', en: 'Protests in the valley' },
};

function sourceOf(id: string, ...routes: readonly Route[]): Source {
  return { id, publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es', routes };
}

function pageSource(path = '/boletin'): Source {
  return sourceOf('oficina', { reader: 'page', url: `${site.origin}${path}` });
}

async function round(sources: readonly Source[], at: string): Promise<readonly Round[]> {
  const watchlist: Watchlist = { crises: [crisis], sources };
  const store = { client: dynamodb, tables: embedded.tables };
  const topics = { client: sns, arns: embedded.topics };
  const world: World = {
    watchlist,
    store,
    topics,
    web,
    now: at,
    historyUrl: null,
    holdSeconds: HOLD_SECONDS,
  };
  return watchSources(sources, world);
}

function bulletin(deaths: string): string {
  return articlePage('Balance de las protestas', '2024-02-01T10:00:00-05:00', [
    `La oficina informa que suman ${deaths} personas fallecidas en las protestas a nivel nacional.`,
    'El equipo visitó hospitales y comisarías y pidió a las autoridades una investigación pronta de cada caso.',
  ]);
}

const told = (rounds: readonly Round[]): readonly string[] =>
  rounds.flatMap(({ alerts }) =>
    alerts.flatMap(({ changes }) =>
      changes.map(({ kind, from, to }) => `${kind} ${from?.value ?? ''}→${to.value}`),
    ),
  );

describe('a page that is watched', () => {
  it('is told when its figure changes, and not when it does not', async () => {
    const source = pageSource();
    site.pages.set('/boletin', { body: bulletin('7') });
    expect(told(await round([source], '2024-02-01T16:00:00.000Z'))).toEqual(['first →7']);
    expect(told(await round([source], '2024-02-01T17:00:00.000Z'))).toEqual([]);
    site.pages.set('/boletin', { body: bulletin('6') });
    expect(told(await round([source], '2024-02-01T18:00:00.000Z'))).toEqual(['fall 7→6']);
    site.pages.set('/boletin', { body: bulletin('7') });
    expect(told(await round([source], '2024-02-01T19:00:00.000Z'))).toEqual(['rise 6→7']);
    const subjects = (await readers.received()).map(({ subject }) => subject ?? '');
    expect(subjects).toHaveLength(3);
    expect(subjects[1]).toMatch(/6.*7/u);
  });

  it('costs no write while nothing changes', async () => {
    const source = pageSource();
    site.pages.set('/boletin', { body: bulletin('7'), isConditional: true });
    await round([source], '2024-02-01T16:00:00.000Z');
    const store = { client: dynamodb, tables: embedded.tables };
    const before = await readSnapshots(store, ['oficina']);
    const [second] = await round([source], '2024-02-01T17:00:00.000Z');
    expect(second?.outcome).toBe('unchanged');
    expect(await readSnapshots(store, ['oficina'])).toEqual(before);
    expect(site.asked.at(-1)?.status).toBe(304);
  });

  it('that is down does not stop the others', async () => {
    site.pages.set('/boletin', { body: bulletin('7') });
    const down = sourceOf('caida', { reader: 'page', url: `${site.origin}/nada` });
    const rounds = await round([down, pageSource()], '2024-02-01T16:00:00.000Z');
    expect(rounds.map(({ source, failures }) => [source, failures.map(({ name }) => name)])).toEqual([
      ['caida', ['PageUnavailable']],
      ['oficina', []],
    ]);
    expect(told(rounds)).toEqual(['first →7']);
  });

  it('falls back to the next route where the first does not answer', async () => {
    site.pages.set('/boletin', { body: bulletin('7') });
    const source = sourceOf(
      'oficina',
      { reader: 'feed', url: `${site.origin}/feed` },
      { reader: 'page', url: `${site.origin}/boletin` },
    );
    expect(told(await round([source], '2024-02-01T16:00:00.000Z'))).toEqual(['first →7']);
    expect(await operators.received()).toEqual([]);
  });
});

describe('delivery', () => {
  it('that fails is made up for by the next round, in order and once', async () => {
    const source = pageSource();
    site.pages.set('/boletin', { body: bulletin('7') });
    const dead = new SNSClient({ ...embedded.sns, endpoint: 'http://127.0.0.1:9', maxAttempts: 1 });
    const living = sns;
    sns = dead;
    const [failed] = await round([source], '2024-02-01T16:00:00.000Z');
    expect(failed?.delivery.failed).toHaveLength(1);
    sns = living;
    dead.destroy();
    site.pages.set('/boletin', { body: bulletin('9') });
    await round([source], '2024-02-01T17:00:00.000Z');
    await round([source], '2024-02-01T18:00:00.000Z');
    const subjects = (await readers.received()).map(({ subject }) => subject ?? '');
    expect(subjects).toHaveLength(2);
    expect(subjects[0]).toContain('7');
    expect(subjects[1]).toContain('9');
  });

  it('of two rounds at once is one', async () => {
    const source = pageSource();
    site.pages.set('/boletin', { body: bulletin('7') });
    const both = await Promise.all([
      round([source], '2024-02-01T16:00:00.000Z'),
      round([source], '2024-02-01T16:00:00.000Z'),
    ]);
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['superseded', 'written']);
    expect(await readers.received()).toHaveLength(1);
  });
});

it('a crisis added later is looked for in reports that were read before', async () => {
  const source = pageSource();
  site.pages.set('/boletin', { body: bulletin('7').replaceAll('protestas', 'marchas'), isConditional: true });
  await round([source], '2024-02-01T16:00:00.000Z');
  const later = { ...crisis, id: 'marchas', match: [['marcha']] };
  const store = { client: dynamodb, tables: embedded.tables };
  const topics = { client: sns, arns: embedded.topics };
  const watchlist: Watchlist = { crises: [later], sources: [source] };
  const now = '2024-02-01T17:00:00.000Z';
  const rounds = await watchSources([source], {
    watchlist,
    store,
    topics,
    web,
    now,
    historyUrl: null,
    holdSeconds: 0,
  });
  expect(told(rounds)).toEqual(['first →7']);
});

it('a listing longer than one round reads is read to its end in the next, though the listing has not changed', async () => {
  const numbers = Array.from({ length: 27 }, (_, at) => at + 1);
  const links = numbers
    .map((n) => `<div class="card"><a href="/parte-${n}"><h4>Parte ${n}</h4></a></div>`)
    .reverse();
  site.pages.set('/partes', { body: `<html><body>${links.join('')}</body></html>`, isConditional: true });
  for (const n of numbers) {
    const publishedAt = `2024-02-01T${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}:00-05:00`;
    const figures = `La oficina informa que suman ${n + 100} personas fallecidas en las protestas a nivel nacional.`;
    site.pages.set(`/parte-${n}`, {
      body: articlePage(`Parte ${n}`, publishedAt, [
        figures,
        'Se pidió una investigación pronta de cada caso.',
      ]),
    });
  }
  const source = sourceOf('oficina', {
    reader: 'listing',
    url: `${site.origin}/partes`,
    card: '.card',
    link: 'a',
    title: 'h4',
  });
  const counts = async (at: string): Promise<number> => (await round([source], at))[0]?.reports.length ?? 0;
  expect(await counts('2024-02-02T16:00:00.000Z')).toBe(20);
  expect(await counts('2024-02-02T17:00:00.000Z')).toBe(7);
  expect(await counts('2024-02-02T18:00:00.000Z')).toBe(0);
});

it('what a round logs is ids, counts and names of errors: nothing that a page said', async () => {
  site.pages.set('/boletin', { body: bulletin('7') });
  const down = sourceOf('caida', { reader: 'page', url: `${site.origin}/nada` });
  const rounds = await round([pageSource(), down], '2024-02-01T16:00:00.000Z');
  expect(rounds.map(roundCounts)).toEqual([
    {
      source: 'oficina',
      outcome: 'written',
      reports: 1,
      figures: 1,
      unread: 0,
      sent: 1,
      unsent: 0,
      failures: [],
    },
    {
      source: 'caida',
      outcome: 'written',
      reports: 0,
      figures: 0,
      unread: 0,
      sent: 1,
      unsent: 0,
      failures: ['PageUnavailable'],
    },
  ]);
});

it('of two sources that change at once, the one told last quotes the new figure of the other', async () => {
  const other = {
    ...sourceOf('cruz-roja', { reader: 'page', url: `${site.origin}/otra` }),
    publisher: 'Cruz Roja',
  };
  for (const [deaths, at] of [
    ['7', '2024-02-01T16:00:00.000Z'],
    ['9', '2024-02-01T17:00:00.000Z'],
  ] as const) {
    for (const path of ['/boletin', '/otra']) site.pages.set(path, { body: bulletin(deaths) });
    await round([pageSource(), other], at);
  }
  const store = { client: dynamodb, tables: embedded.tables };
  const { alerts } = await readAlerts(store, { crisis: crisis.id, limit: 2 });
  const quoted = alerts.flatMap(({ others }) => others.map(({ value }) => value));
  expect(quoted).toHaveLength(2);
  expect(quoted).toContain(9);
});

it('a source whose snapshot cannot be read fails by name, and the others of its shard are told', async () => {
  site.pages.set('/boletin', { body: bulletin('7') });
  await dynamodb.send(
    new UpdateItemCommand({
      TableName: embedded.tables.snapshots,
      Key: { source: { S: 'rota' } },
      UpdateExpression: 'SET version = :v, figures = :f',
      ExpressionAttributeValues: { ':v': { N: '4' }, ':f': { S: '{"valle":{"k":"of a newer version"}}' } },
    }),
  );
  const broken = sourceOf('rota', { reader: 'page', url: `${site.origin}/boletin` });
  const rounds = await round([broken, pageSource()], '2024-02-01T16:00:00.000Z');
  expect(rounds.map(({ outcome, failures }) => [outcome, failures.map(({ name }) => name)])).toEqual([
    ['failed', ['SnapshotUnreadable']],
    ['written', []],
  ]);
  expect(await readers.received()).toHaveLength(1);
});

it.each([
  ['429', 429],
  ['403 at every route', 403],
])('a host that answers %s is left alone, and operators are told once', async (_, status) => {
  site.pages.set('/boletin', { status, body: 'no' });
  site.pages.set('/feed', { status, body: 'no' });
  const source = sourceOf(
    'oficina',
    { reader: 'page', url: `${site.origin}/boletin` },
    { reader: 'page', url: `${site.origin}/feed` },
  );
  for (const hour of [16, 17, 18]) await round([source], `2024-02-01T${hour}:00:00.000Z`);
  // The web is asked within a second here, so the host is still left alone at the second round.
  expect(site.asked.length).toBe(status === 429 ? 1 : 2);
  const told = (await operators.received()).map(({ subject }) => subject);
  expect(told).toEqual([expect.stringContaining('oficina cannot be reached')]);
});
