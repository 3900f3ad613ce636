import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import type { Route, Snapshot, Source } from '../lib/model.ts';
import { NEVER_WRITTEN } from '../lib/model.ts';
import { gatherReports } from '../lib/watch/gather.ts';
import { type LoopbackSite, openLoopbackSite } from './loopback-site.ts';
import { type PageCase, readerPages, watchlist } from './reader-pages.ts';

let site: LoopbackSite;
let web: Web;

beforeAll(async () => {
  site = await openLoopbackSite();
  web = openWeb({ userAgent: 'Recuento/test', allowPrivate: [site.host], refusalMs: 0, retryDelayMs: 1 });
});

afterAll(async () => {
  await Promise.all([web.close(), site.close()]);
});

const cases = await readerPages();
const routes = watchlist.sources.flatMap((source) =>
  source.routes.map((route, at) => ({
    source,
    id: source.id,
    reader: route.reader,
    at,
    page: pageOf(source, at),
  })),
);

describe('each route of the watchlist is what the source is read by when those before it fail', () => {
  it.each(routes)('$id, route $at by $reader', async ({ source, at, page }) => {
    const copy: Source = { ...source, routes: source.routes.map(onLoopback) };
    site.pages.clear();
    const { pathname, search } = new URL(copy.routes[at]?.url ?? '');
    site.pages.set(pathname + search, {
      contentType: page.page.contentType,
      body: withLinksToLoopback(page.page.text),
    });

    const gathered = await gatherReports(copy, neverRead(source.id), {
      web,
      now: '2026-10-01T12:00:00Z',
      isFirstLook: true,
    });

    expect(gathered.route).toBe(`${copy.routes[at]?.reader} ${copy.routes[at]?.url}`);
    expect(gathered.failures.map(({ name }) => name)).toEqual(
      copy.routes.slice(0, at).map(() => 'PageUnavailable'),
    );
    expect(gathered.reports.map(({ title }) => title).sort()).toEqual(
      page.expected.reports.map(titleOf).sort(),
    );
    // The pages behind it are not there; that they were asked for is what is seen.
    const followed = page.expected.follow.filter((follow) => !isSameReader(follow, copy.routes[at]));
    expect(gathered.skipped.length).toBe(followed.length);
  });
});

function pageOf(source: Source, at: number): PageCase {
  const page = cases.find(
    ({ watched }) => watched?.source === source.id && watched.route === at && watched.item !== true,
  );
  if (page === undefined) throw new Error(`route ${at} of ${source.id} has no page in tests/pages`);
  return page;
}

/** The same path on the loopback site. Each route of a source has a path of its own, so it fails alone. */
function onLoopback(route: Route): Route {
  const { pathname, search } = new URL(route.url);
  return { ...route, url: `${site.origin}${pathname}${search}` };
}

function withLinksToLoopback(text: string): string {
  return text.replace(/https:(?:\\?\/){2}[a-z0-9.-]+/g, site.origin);
}

function neverRead(source: string): Snapshot {
  const health = { state: 'ok', since: '2026-10-01T12:00:00Z', detail: null, route: null } as const;
  const nothing = { pages: {}, reports: {}, recent: [], waiting: [], figures: {}, pending: [] };
  return { source, version: 0, writtenAt: NEVER_WRITTEN, health, ...nothing };
}

function titleOf(report: unknown): unknown {
  return typeof report === 'object' && report !== null && 'title' in report ? report.title : undefined;
}

function isSameReader(follow: unknown, route: Route | undefined): boolean {
  return JSON.stringify(follow).includes(`"reader":"${route?.reader}"`);
}
