import { PageUnavailable } from '../../lib/errors.ts';
import type { Web } from '../../lib/fetch.ts';
import type { Keys } from '../../lib/keys.ts';
import { openRoutes, whyOff } from '../../lib/keys.ts';
import type { Report, Route, Snapshot, Source } from '../../lib/model.ts';
import { NEVER_WRITTEN } from '../../lib/model.ts';
import { readPage } from '../../lib/readers/readers.ts';
import { gatherReports } from '../../lib/watch/gather.ts';

/** What became of one route. */
export type RouteCheck = { readonly route: Route } & (
  | {
      /** The first that answers: what a round would read. */
      readonly state: 'read';
      readonly reports: readonly Report[];
      /** Item pages that could not be read. */
      readonly skipped: readonly Error[];
    }
  | {
      /** It would stand in if those before it failed; the pages behind it were not fetched. */
      readonly state: 'answers';
      readonly reports: number;
      readonly items: number;
    }
  | { readonly state: 'fails'; readonly failure: Error }
  | { readonly state: 'off'; readonly why: string }
);

type CheckedWith = { readonly web: Web; readonly now: string; readonly keys: Keys };

/** Tries every route of a source, one after the other, as if the source had never been read. Throws nothing for what a page did. */
export async function checkRoutes(source: Source, by: CheckedWith): Promise<readonly RouteCheck[]> {
  const checked: RouteCheck[] = [];
  for (const route of source.routes) {
    const isRead = checked.some(({ state }) => state === 'read');
    checked.push(await checkRoute(source, route, isRead, by));
  }
  return checked;
}

async function checkRoute(
  source: Source,
  route: Route,
  isRead: boolean,
  by: CheckedWith,
): Promise<RouteCheck> {
  const why = whyOff(route, by.keys) ?? (route.reader === 'x' ? PAID : null);
  if (why !== null) return { route, state: 'off', why };
  return isRead ? checkStandIn(source, route, by) : checkWhole(source, route, by);
}

/** A check records nothing, so it could not keep to the budget. */
const PAID = 'its posts are paid for, so only a round reads them';

async function checkWhole(source: Source, route: Route, by: CheckedWith): Promise<RouteCheck> {
  const alone = { ...source, routes: [route] };
  const { reports, skipped, failures } = await gatherReports(alone, unwritten(source.id, by.now), {
    ...by,
    isFirstLook: true,
  });
  const [failure] = failures;
  return failure === undefined
    ? { route, state: 'read', reports, skipped }
    : { route, state: 'fails', failure };
}

async function checkStandIn(source: Source, route: Route, { web, keys }: CheckedWith): Promise<RouteCheck> {
  try {
    const [open = route] = openRoutes({ routes: [route] }, keys);
    const fetched = await web.fetchPage(open.url, null);
    if (fetched.status === 'unchanged') throw new PageUnavailable(open.url, 'nothing came');
    const { reports, follow } = await readPage(fetched.page, { source, route: open });
    return { route, state: 'answers', reports: reports.length, items: follow.length };
  } catch (error) {
    return { route, state: 'fails', failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

function unwritten(source: string, now: string): Snapshot {
  const health = { state: 'ok', since: now, detail: null, route: null } as const;
  const nothing = { pages: {}, reports: {}, recent: [], waiting: [], figures: {}, pending: [] };
  return { source, version: 0, writtenAt: NEVER_WRITTEN, health, ...nothing };
}
