import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Web } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import type { Keys } from '../lib/keys.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Inbox } from '../lib/local/inbox.ts';
import { openInbox } from '../lib/local/inbox.ts';
import type { Meter, Source } from '../lib/model.ts';
import { isWritten, readSnapshots } from '../lib/store.ts';
import type { Round } from '../lib/watch.ts';
import { HOLD_SECONDS, watchSources } from '../lib/watch.ts';
import { articlePage, type LoopbackSite, openLoopbackSite } from './loopback-site.ts';
import { changesIn } from './watched.ts';
import { openXApi, TOKEN, type XApi } from './x-api.ts';

const crisis = {
  ...{ id: 'valle', country: 'PE', from: '2024-01-01', match: [['protesta']] },
  title: { es: 'Protestas en el valle', en: 'Protests in the valley' },
};
const withToken: Keys = { xBearerToken: async () => TOKEN, reliefwebAppname: null };

let embedded: Embedded;
let dynamodb: DynamoDBClient;
let sns: SNSClient;
let operators: Inbox;
let x: XApi;
let site: LoopbackSite;
let web: Web;
let number = 0;
let id: string;

beforeAll(async () => {
  embedded = await openEmbedded({ directory: null });
  dynamodb = new DynamoDBClient(embedded.dynamodb);
  sns = new SNSClient(embedded.sns);
});
afterAll(async () => {
  for (const client of [dynamodb, sns]) client.destroy();
  await embedded.close();
});
beforeEach(async () => {
  number += 1;
  id = `oficina-${number}`;
  [x, site] = await Promise.all([openXApi(), openLoopbackSite()]);
  web = openWeb({ userAgent: 'Recuento/test', allowPrivate: [x.host, site.host], retryDelayMs: 1 });
  operators = await openInbox(embedded, { topic: embedded.topics.operators });
  site.pages.set('/boletin', { body: bulletin('La oficina visitó hospitales.') });
});
afterEach(() => Promise.all([web.close(), x.close(), site.close()]));

const bulletin = (sentence: string): string =>
  articlePage('Balance de las protestas', '2024-02-01T10:00:00-05:00', [
    sentence,
    'El equipo recorrió la región por las protestas y pidió una investigación pronta de cada caso.',
  ]);
const minute = (count: number): string => new Date(Date.UTC(2024, 1, 1, 12, count)).toISOString();
const post = (at: number, text: string, firstId?: string) => ({
  ...{ id: String(1750000000000000000n + BigInt(at)), text, at: minute(at) },
  ...(firstId === undefined ? {} : { firstId }),
});
const toll = (deaths: number): string =>
  `En las protestas suman ${deaths} personas fallecidas a nivel nacional, según nuestro recuento.`;

function sourceOf(postsPerMonth: number, ...before: readonly Source['routes'][number][]): Source {
  const url = `${x.origin}/2/users/by/username/oficina`;
  const account = { reader: 'x', url, username: 'oficina', postsPerMonth };
  return {
    ...{ id, publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es' },
    routes: [...before, account],
  };
}
const withSite = (postsPerMonth: number): Source =>
  sourceOf(postsPerMonth, { reader: 'page', url: `${site.origin}/boletin` });

async function round(
  source: Source,
  at: string,
  by: { readonly keys?: Keys; readonly client?: DynamoDBClient; readonly web?: Web } = {},
): Promise<Round> {
  const [result] = await watchSources([source], {
    watchlist: { crises: [crisis], sources: [source] },
    store: { client: by.client ?? dynamodb, tables: embedded.tables },
    topics: { client: sns, arns: embedded.topics },
    ...{ web: by.web ?? web, now: at, historyUrl: null, holdSeconds: HOLD_SECONDS },
    keys: by.keys ?? withToken,
  });
  if (result === undefined) throw new Error('the source was not watched');
  return result;
}

async function meter(): Promise<Meter | undefined> {
  const [snapshot] = await readSnapshots({ client: dynamodb, tables: embedded.tables }, [id]);
  return isWritten(snapshot) ? snapshot.meters?.oficina : undefined;
}
const subjects = async (): Promise<readonly string[]> =>
  (await operators.received()).map(({ subject }) => subject ?? '').filter((subject) => subject.includes(id));
const tweetsAsked = (): readonly string[] => x.asked.filter((path) => path.includes('/tweets'));

describe('an account on X', () => {
  it('is off until a token is given: nothing is asked, and the site is read as ever', async () => {
    const { failures, reports } = await round(withSite(100), minute(0), {
      keys: { xBearerToken: null, reliefwebAppname: null },
    });
    expect([failures, reports.length, x.asked]).toEqual([[], 1, []]);
    expect(await meter()).toBeUndefined();
  });

  it('is looked up once, read from its newest posts on, and then for what is new', async () => {
    x.posts.push(post(1, toll(12)));
    expect(changesIn((await round(withSite(100), minute(5))).alerts)).toEqual(['first →12']);
    x.posts.push(post(6, 'Saludamos el diálogo.'), post(7, toll(14)));
    expect(changesIn((await round(withSite(100), minute(10))).alerts)).toEqual(['rise 12→14']);
    expect((await round(withSite(100), minute(15))).outcome).toBe('unchanged');
    expect(x.asked.filter((path) => path.includes('username'))).toHaveLength(1);
    expect(tweetsAsked().map((path) => new URLSearchParams(path.split('?')[1]).get('since_id'))).toEqual([
      null,
      post(1, '').id,
      post(7, '').id,
    ]);
    expect(await meter()).toMatchObject({ month: '2024-02', posts: x.billed() + 2, account: '1234567890' });
  });

  it('is beside the site, not instead of it: what it said first is not told again', async () => {
    x.posts.push(post(1, toll(46)));
    await round(withSite(100), minute(5));
    site.pages.set('/boletin', { body: bulletin(toll(46)) });
    expect((await round(withSite(100), minute(60))).alerts).toEqual([]);
    site.pages.set('/boletin', { body: bulletin(toll(47)) });
    expect(changesIn((await round(withSite(100), minute(65))).alerts)).toEqual(['rise 46→47']);
  });

  it('goes on when the site is down, and the site when X is', async () => {
    site.pages.clear();
    x.posts.push(post(1, toll(12)));
    expect(changesIn((await round(withSite(100), minute(5))).alerts)).toEqual(['first →12']);
    site.pages.set('/boletin', { body: bulletin(toll(13)) });
    x.behave('is down');
    expect(changesIn((await round(withSite(100), minute(10))).alerts)).toEqual(['rise 12→13']);
  });

  it('may be all there is of a source', async () => {
    x.posts.push(post(1, toll(12)));
    expect(changesIn((await round(sourceOf(100), minute(5))).alerts)).toEqual(['first →12']);
    x.behave('refuses');
    const { failures } = await round(sourceOf(100), minute(10));
    expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining('answered 401')]);
    expect(await subjects()).toEqual([expect.stringContaining('cannot be reached')]);
    const off = await round(sourceOf(100), minute(15), {
      keys: { xBearerToken: null, reliefwebAppname: null },
    });
    expect(off.failures.map(({ name }) => name)).toEqual(['SettingInvalid']);
  });

  it('says by a long post, and by an edited one, what a short one would', async () => {
    const long = `${'Nuestros equipos recorren la zona de las protestas. '.repeat(6)}${toll(12)}`;
    x.posts.push(post(1, long));
    expect(changesIn((await round(withSite(100), minute(5))).alerts)).toEqual(['first →12']);
    x.posts.push(post(6, toll(11), post(1, '').id));
    expect(changesIn((await round(withSite(100), minute(10))).alerts)).toEqual(['fall 12→11']);
  });

  it('is read whole after an outage, page by page, the oldest post first', async () => {
    x.posts.push(post(0, toll(1)));
    await round(withSite(100), minute(1));
    x.posts.push(...Array.from({ length: 24 }, (_, at) => post(at + 2, toll(at + 2))));
    const { alerts } = await round(withSite(100), minute(60));
    expect(changesIn(alerts)).toEqual(Array.from({ length: 24 }, (_, at) => `rise ${at + 1}→${at + 2}`));
    expect(tweetsAsked()).toHaveLength(4);
  });

  it.each([
    ['without a budget', { postsPerMonth: undefined }, 'postsPerMonth: '],
    [
      'at a host that the token is not for',
      { url: 'https://api.example.org/2/users/1/tweets' },
      'url: takes an address of https://api.x.com',
    ],
    [
      'over plain HTTP',
      { url: 'http://api.x.com/2/users/1/tweets' },
      'url: takes an address of https://api.x.com',
    ],
  ])('is not asked %s, and that is named', async (_, wrong, message) => {
    const { routes, ...rest } = withSite(100);
    const source = {
      ...rest,
      routes: routes.map((route) => (route.reader === 'x' ? { ...route, ...wrong } : route)),
    };
    const { failures, reports } = await round(source, minute(0));
    expect(failures.map(({ message: words }) => words)).toEqual([
      expect.stringContaining(`${id}: a route of reader x is wrong: ${message}`),
    ]);
    expect([reports.length, x.asked]).toEqual([1, []]);
  });

  it('is asked with the token, which stands in no failure', async () => {
    x.behave('refuses');
    const { failures } = await round(withSite(100), minute(0));
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(failures.map(({ message, stack }) => [message, stack]))).not.toContain(TOKEN);
  });
});

describe('an account that is not read any more', () => {
  it('is told to operators once, and once that it is read again; the site is not touched by it', async () => {
    await round(withSite(100), minute(0));
    x.behave('refuses');
    for (const at of [5, 10, 15]) expect((await round(withSite(100), minute(at))).failures).toHaveLength(1);
    x.behave('well');
    await round(withSite(100), minute(20));
    expect(await subjects()).toEqual([
      expect.stringContaining('its posts on X are not read'),
      expect.stringContaining('is read again'),
    ]);
  });

  it('is left alone until the window ends that the API names', async () => {
    await round(withSite(100), minute(0));
    x.behave({ busySeconds: 800 });
    await round(withSite(100), minute(5));
    x.behave('well');
    const asked = tweetsAsked().length;
    const { failures } = await round(withSite(100), minute(10));
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(/left alone for another (7\d\d|800) s/),
    ]);
    expect(tweetsAsked()).toHaveLength(asked);
  });
});

describe('the monthly budget', () => {
  it('is used up to what one request may still bring, told once, and begins anew with the month', async () => {
    const budget = 20;
    for (let at = 0; at < 60; at += 5) {
      x.posts.push(post(at, toll(at + 1)), post(at + 1, toll(at + 2)));
      await round(withSite(budget), minute(at + 2));
    }
    expect(x.billed() + 2).toBeLessThanOrEqual(budget);
    expect(x.billed() + 2).toBeGreaterThan(budget - 5);
    const inMarch = await round(withSite(budget), '2024-03-01T00:01:00.000Z');
    expect(inMarch.failures.map(({ name }) => name)).toEqual([]);
    expect(await subjects()).toEqual([
      expect.stringContaining('its posts on X are not read'),
      expect.stringContaining('is read again'),
    ]);
  });

  it('is not used by what was refused or never sent, and is by what may have been billed', async () => {
    await round(withSite(100), minute(0));
    const before = (await meter())?.posts ?? 0;
    x.behave('refuses');
    await round(withSite(100), minute(5));
    x.behave('is down');
    await round(withSite(100), minute(10));
    expect((await meter())?.posts).toBe(before);
    x.posts.push(post(1, toll(3)));
    x.behave('breaks off');
    await round(withSite(100), minute(15));
    expect((await meter())?.posts).toBe(before + 10);
    expect(tweetsAsked()).toHaveLength(4);
  });

  it('is never exceeded, whenever processes die and however rounds overlap', {
    timeout: 120_000,
  }, async () => {
    const budget = 30;
    const step = fc.record({
      posted: fc.nat({ max: 12 }),
      crash: fc.option(fc.nat({ max: 12 }), { nil: null }),
      isOverlapped: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        number += 1;
        id = `oficina-${number}`;
        x.posts.length = 0;
        const billedBefore = x.billed();
        const lookedUpBefore = x.asked.filter((path) => path.includes('username')).length;
        for (const [at, { posted, crash, isOverlapped }] of steps.entries()) {
          for (let each = 0; each < posted; each += 1)
            x.posts.push(post(at * 20 + each, toll(at * 20 + each + 1)));
          const alone = runMortal(withSite(budget), minute(at * 20 + 15), crash);
          await (isOverlapped
            ? Promise.all([alone, runMortal(withSite(budget), minute(at * 20 + 15), null)])
            : alone);
        }
        const lookedUp = x.asked.filter((path) => path.includes('username')).length - lookedUpBefore;
        const spent = x.billed() - billedBefore + 2 * lookedUp;
        expect(spent).toBeLessThanOrEqual(budget);
        expect((await meter())?.posts ?? 0).toBeGreaterThanOrEqual(spent);
      }),
      { numRuns: 25 },
    );
  });
});

/** A round in a process that dies before or after one of its calls to DynamoDB or to the web: from then on none is answered. */
async function runMortal(source: Source, at: string, crash: number | null): Promise<void> {
  let point = 0;
  let die = (): void => {};
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const pass = async (): Promise<void> => {
    point += 1;
    if (crash === null || point <= crash) return;
    die();
    await new Promise<never>(() => {});
  };
  const through = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    await pass();
    const result = await call();
    await pass();
    return result;
  };
  const client = new DynamoDBClient(embedded.dynamodb);
  client.middlewareStack.add((next) => (args) => through(() => next(args)), { step: 'initialize' });
  const mortalWeb: Web = {
    fetchPage: (...args) => through(() => web.fetchPage(...args)),
    close: async () => {},
  };
  await Promise.race([round(source, at, { client, web: mortalWeb }), died]);
  client.destroy();
}
