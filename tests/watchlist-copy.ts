import type { Route, Source } from '../lib/model.ts';
import type { LoopbackSite } from './loopback-site.ts';
import { type PageCase, readerPages } from './reader-pages.ts';

export const cases = await readerPages();

/** The page in tests/pages of a route of the watchlist. */
export function pageOf(source: Source, at: number): PageCase {
  const page = cases.find(
    ({ watched }) => watched?.source === source.id && watched.route === at && watched.item !== true,
  );
  if (page === undefined) throw new Error(`route ${at} of ${source.id} has no page in tests/pages`);
  return page;
}

/** Puts a page up on loopback, under the path that it really has, its links leading to loopback too. */
export function put(site: LoopbackSite, address: string, { page }: Pick<PageCase, 'page'>): void {
  const { pathname, search } = new URL(address);
  const body =
    page.text === '' ? page.bytes : page.text.replace(/https:(?:\\?\/){2}(?!t\.co)[a-z0-9.-]+/g, site.origin);
  site.pages.set(pathname + search, { contentType: page.contentType, body });
}

/** The same path on the loopback site. Each route of a source has a path of its own, so it fails alone. */
export function onLoopback(site: LoopbackSite, route: Route): Route {
  const { pathname, search } = new URL(route.url);
  return { ...route, url: `${site.origin}${pathname}${search}` };
}
