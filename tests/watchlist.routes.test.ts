import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkRoutes } from '../functions/cli/check-routes.ts';
import type { Web } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import type { Keys } from '../lib/keys.ts';
import { NO_KEYS } from '../lib/keys.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Source } from '../lib/model.ts';
import { readSnapshots } from '../lib/store.ts';
import { gatherPosts } from '../lib/watch/posts.ts';
import { type LoopbackSite, openLoopbackSite } from './loopback-site.ts';
import { type PageCase, watchlist } from './reader-pages.ts';
import { cases, onLoopback, pageOf, put } from './watchlist-copy.ts';

const now = '2026-10-01T12:00:00.000Z';
const keys: Keys = { xBearerToken: async () => 'AAAA', reliefwebAppname: 'tests-example-org' };

let site: LoopbackSite;
let web: Web;
let embedded: Embedded;

beforeAll(async () => {
  [site, embedded] = await Promise.all([openLoopbackSite(), openEmbedded({ directory: null })]);
  web = openWeb({ userAgent: 'Recuento/test', allowPrivate: [site.host], refusalMs: 0, retryDelayMs: 1 });
});
beforeEach(() => site.pages.clear());
afterAll(async () => {
  await Promise.all([web.close(), site.close(), embedded.close()]);
});

const routes = watchlist.sources.flatMap((source) =>
  source.routes.map((route, at) => ({
    source,
    id: source.id,
    reader: route.reader,
    at,
    page: pageOf(source, at),
  })),
);
const isOnX = ({ reader }: { readonly reader: string }): boolean => reader === 'x';

describe('“recuento check” reads the real format of each route, and says of the others what became of them', () => {
  it.each(routes.filter((route) => !isOnX(route)))(
    '$id, route $at by $reader',
    async ({ source, at, page }) => {
      const copy: Source = { ...source, routes: source.routes.map((route) => onLoopback(site, route)) };
      put(site, copy.routes[at]?.url ?? '', page);
      const items = cases.filter(({ watched }) => watched?.source === source.id && watched.item === true);
      const behind = [...items, ...[page, ...items].flatMap(pdfsOf)];
      for (const item of behind) put(site, item.page.url, item);

      const checked = await checkRoutes(copy, { web, now, keys });

      expect(checked.map(({ state }) => state)).toEqual(
        copy.routes.map((route, other) => (isOnX(route) ? 'off' : other === at ? 'read' : 'fails')),
      );
      const read = checked.flatMap((route) => (route.state === 'read' ? [route] : []));
      const { found, missing } = reachable(page, behind);
      expect(read.flatMap(({ reports }) => reports.map(shown)).sort()).toEqual(
        [page, ...found].flatMap((each) => reportsOf(each).map(shown)).sort(),
      );
      // The items of a list for which there is no page here were asked for all the same.
      const skipped = read.flatMap((route) => route.skipped.map(({ name }) => name));
      expect(skipped).toEqual(missing.map(() => 'PageUnavailable'));
    },
  );

  it('says which routes would stand in', async () => {
    const source = sourceNamed('icrc');
    const copy: Source = { ...source, routes: source.routes.map((route) => onLoopback(site, route)) };
    for (const at of [1, 3]) put(site, copy.routes[at]?.url ?? '', pageOf(source, at));
    const checked = await checkRoutes(copy, { web, now, keys });
    expect(checked.map(({ state }) => state)).toEqual(['fails', 'read', 'fails', 'answers', 'off']);
    expect(checked[3]).toMatchObject({ reports: 1, items: 1 });
  });

  it('says which are off, and asks nothing of them', async () => {
    const checked = await checkRoutes(sourceNamed('icrc'), { web: refusingWeb(), now, keys: NO_KEYS });
    expect(checked.map((route) => (route.state === 'off' ? route.why : route.state))).toEqual([
      'fails',
      'fails',
      'no appname for ReliefWeb is given',
      'fails',
      'no token for X is given',
    ]);
  });
});

describe('a round reads the accounts on X, in the real format', () => {
  it.each(routes.filter(isOnX))('$id, route $at', async ({ source, at, page }) => {
    const account = onLoopback(site, source.routes[at] ?? { reader: 'x', url: '' });
    const posts = new URL(page.page.url);
    const id = /users\/(\d+)\//u.exec(posts.pathname)?.[1];
    site.pages.set(new URL(account.url).pathname, {
      contentType: 'application/json',
      body: JSON.stringify({ data: { id } }),
    });
    put(site, `${posts.origin}${posts.pathname}${encoded(posts)}`, page);
    const dynamodb = new DynamoDBClient(embedded.dynamodb);
    const store = { client: dynamodb, tables: embedded.tables };
    const [snapshot] = await readSnapshots(store, [source.id]);
    if (snapshot === undefined || snapshot instanceof Error) throw new Error('no snapshot was read');
    const read = await gatherPosts({ ...source, routes: [account] }, snapshot, { web, store, now, keys });
    dynamodb.destroy();
    expect(read.failures).toEqual([]);
    expect(read.reports.map(shown).sort()).toEqual(reportsOf(page).map(shown).sort());
  });
});

describe('ReliefWeb’s API', () => {
  it('is asked with the appname that is configured', async () => {
    const asked: string[] = [];
    const source = sourceNamed('icrc');
    await checkRoutes(source, { web: refusingWeb(asked), now, keys });
    expect(asked.filter((url) => url.includes('api.reliefweb.int'))).toEqual([
      expect.stringContaining('&appname=tests-example-org'),
    ]);
  });
});

function sourceNamed(id: string): Source {
  const source = watchlist.sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`${id} is no source of watchlist.json`);
  return source;
}

/** The query as `URLSearchParams` writes it. */
function encoded({ searchParams }: URL): string {
  return `?${searchParams.toString()}`;
}

/** The pages that a page leads to, one after the other, and the addresses at which there is none. */
function reachable(page: PageCase, behind: readonly PageCase[]) {
  const found: PageCase[] = [];
  const missing: string[] = [];
  const queue = follows(page).filter(({ route }) => route.reader !== page.on.route.reader);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { url } = next;
    const item = behind.find((other) => other.page.url === url);
    if (item === undefined) missing.push(url);
    else {
      found.push(item);
      queue.push(...follows(item));
    }
  }
  return { found, missing };
}

/** The PDFs that a page leads to are all the one in tests/pages. */
function pdfsOf(page: PageCase): readonly PageCase[] {
  const pdf = cases.find(({ name }) => name === 'pdf/reporte-mensual');
  if (pdf === undefined) throw new Error('tests/pages/pdf/reporte-mensual is gone');
  return follows(page).flatMap(({ url, route }) =>
    route.reader === 'pdf' ? [{ ...pdf, page: { ...pdf.page, url } }] : [],
  );
}

const follow = z.looseObject({ url: z.string(), route: z.looseObject({ reader: z.string() }) });
function follows({ expected }: PageCase) {
  return z.array(follow).parse(expected.follow);
}

const report = z.looseObject({ text: z.string() });
function reportsOf({ expected }: PageCase) {
  return z.array(report).parse(expected.reports);
}

/** What is the same on loopback: the words. Title and date may come from the list that led here. */
function shown({ text }: { readonly text: string }): string {
  return text;
}

/** A web that nobody can reach. */
function refusingWeb(asked: string[] = []): Web {
  return {
    fetchPage: async (url) => {
      asked.push(url);
      throw new Error(`${url}: there is no network here`);
    },
    close: async () => {},
  };
}
