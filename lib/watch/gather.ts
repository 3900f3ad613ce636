import type { Keys } from '../keys.ts';
import { NO_KEYS, openRoutes } from '../keys.ts';
import type { RecentItem, Report, Route, Snapshot, Source, Validators, WaitingItem } from '../model.ts';
import type { Reading } from '../readers/reader.ts';
import { updatedSince } from '../readers/updated-since.ts';
import type { VisitedWith } from './items.ts';
import { FOLLOW_LIMIT, freshItems, isRecent, isWorthWaiting, readRoute, visitItems } from './items.ts';

/** What one visit to a source brought. */
export type Gathered = {
  /** New reports and new versions of known ones, the oldest first as the source lists them. */
  readonly reports: readonly Report[];
  /** Validators of the pages to ask again. */
  readonly pages: Readonly<Record<string, Validators>>;
  /** Item pages to visit again while they are young. */
  readonly recent: readonly RecentItem[];
  /** Reader and address of the route that answered; null when none did. */
  readonly route: string | null;
  /** What each route that was tried in vain said. */
  readonly failures: readonly Error[];
  /** Ids of item pages that hold no report but lead to one, a PDF: read with it, and not again. */
  readonly landings: readonly string[];
  /** Why item pages could not be read this time; they are tried again in the next rounds. */
  readonly skipped: readonly Error[];
  /** Item pages that were found and not read yet. */
  readonly waiting: readonly WaitingItem[];
};

/** What gathering needs of the world. */
export type GatheredWith = VisitedWith & {
  /** Absent: routes that need one are off. */
  readonly keys?: Keys | undefined;
};

/** Reports of one page that are read, the newest: fewer than a snapshot remembers, or old ones would seem new again. */
const REPORTS_READ = 100;
/** Item pages that are visited again while they are young. */
const RECENT_LIMIT = 5;
/** Item pages that wait to be read, with the snapshot. */
const WAITING_LIMIT = 40;
const DAY_MS = 86_400_000;

/**
 * Visits a source by the first of its routes that answers, and the new item pages behind it.
 * Never throws for what a page did: a route that fails is named in `failures`, an item page in `skipped`.
 */
export async function gatherReports(source: Source, snapshot: Snapshot, by: GatheredWith): Promise<Gathered> {
  const failures: Error[] = [];
  for (const route of openRoutes(source, by.keys ?? NO_KEYS)) {
    try {
      return { ...(await gatherRoute(source, route, snapshot, by)), failures };
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  const { pages, recent, waiting } = snapshot;
  return { reports: [], pages, recent, waiting, route: null, failures, skipped: [], landings: [] };
}

type RouteGathered = Omit<Gathered, 'failures'>;

async function gatherRoute(
  source: Source,
  route: Route,
  snapshot: Snapshot,
  by: GatheredWith,
): Promise<RouteGathered> {
  const known = by.isFirstLook ? null : (snapshot.pages[route.url] ?? null);
  const fetched = await by.web.fetchPage(askedAddress(route, snapshot, by), known);
  const recent = snapshot.recent.filter((item) => isRecent(item, by.now));
  const isUnchanged = fetched.status === 'unchanged';
  const reading = isUnchanged ? NOTHING : await readRoute(fetched.page, source, route, null);
  const listed = freshItems(reading, route, snapshot, by);
  const waiting = snapshot.waiting.filter((item) => isWorthWaiting(item, by.now) || isIn(listed, item));
  const fresh = without(waiting, listed);
  const again = without([...waiting, ...fresh], recent);
  // Those that wait may have come to stay: they leave half of the round to the others.
  const first = waiting.slice(0, FOLLOW_LIMIT / 2);
  const items = [...first, ...fresh, ...again, ...without(first, waiting)];
  const visited = await visitItems(source, items, snapshot, by);
  const left = without(again, visited.waiting);
  // A listing whose items were not all read is asked for whole again.
  const isComplete = left.length === 0 && visited.skipped.length === 0;
  const remembered = isUnchanged ? snapshot.pages : isComplete ? { [route.url]: fetched.validators } : {};
  return {
    reports: unseen([...visited.reports, ...[...reading.reports].reverse()], snapshot, by),
    pages: { ...remembered, ...visited.pages },
    recent: isUnchanged
      ? snapshot.recent
      : [...fresh, ...again].filter((item) => isRecent(item, by.now)).slice(0, RECENT_LIMIT),
    waiting: left.slice(0, WAITING_LIMIT),
    route: `${route.reader} ${route.url}`,
    skipped: visited.skipped,
    landings: visited.landings,
  };
}

const NOTHING: Reading = { reports: [], follow: [] };

function isIn(items: readonly RecentItem[], { url }: RecentItem): boolean {
  return items.some((item) => item.url === url);
}

function without<Item extends RecentItem>(
  known: readonly RecentItem[],
  items: readonly Item[],
): readonly Item[] {
  return items.filter((item) => !isIn(known, item));
}

/**
 * Where a service lists what was updated since a time, only that is asked for: since a day before a report was last new to us. The
 * day is for its clock and for what was updated while we read.
 */
function askedAddress({ reader, url }: Route, { reports }: Snapshot, { isFirstLook }: GatheredWith): string {
  if (reader !== 'ifrc-go' || isFirstLook) return url;
  const lastNewAt = Object.values(reports).reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), '');
  if (lastNewAt === '') return url;
  return updatedSince(url, new Date(Date.parse(lastNewAt) - DAY_MS).toISOString());
}

function unseen(
  reports: readonly Report[],
  snapshot: Snapshot,
  { isFirstLook }: GatheredWith,
): readonly Report[] {
  const unique = new Map(reports.map((report) => [report.id, report]));
  return [...unique.values()]
    .slice(-REPORTS_READ)
    .filter(({ id, hash }) => isFirstLook || snapshot.reports[id]?.hash !== hash);
}
