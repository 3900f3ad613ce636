import { PageChanged } from '../errors.ts';
import type { Web } from '../fetch.ts';
import type { Keys } from '../keys.ts';
import { NO_KEYS, openRoutes } from '../keys.ts';
import type { Page, RecentItem, Report, Route, Snapshot, Source, Validators } from '../model.ts';
import { updatedSince } from '../readers/ifrc-go.ts';
import type { Follow, Reading } from '../readers/reader.ts';
import { readPage } from '../readers/readers.ts';
import { canonicalAddress } from '../readers/report.ts';

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
  /** Item pages that could not be read this time; they are tried again in the next round. */
  readonly skipped: readonly Error[];
};

/** What gathering needs of the world. */
export type GatheredWith = {
  readonly web: Web;
  readonly now: string;
  /** Reads everything as if for the first time: a crisis was added that old reports may speak of. */
  readonly isFirstLook: boolean;
  /** Absent: routes that need one are off. */
  readonly keys?: Keys | undefined;
};

/** Pages behind a listing that one round fetches; the rest wait for the next. */
const FOLLOW_LIMIT = 20;
/** Reports of one page that are read, the newest: fewer than a snapshot remembers, or old ones would seem new again. */
const REPORTS_READ = 100;
/** Item pages are visited again for this long, and this many of them: bulletins are edited on the day they appear. */
const RECENT_HOURS = 48;
const RECENT_LIMIT = 5;
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
  const { pages, recent } = snapshot;
  return { reports: [], pages, recent, route: null, failures, skipped: [], landings: [] };
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
  const name = `${route.reader} ${route.url}`;
  const recent = snapshot.recent.filter((item) => isRecent(item, by.now));
  if (fetched.status === 'unchanged') {
    const visited = await visitItems(source, recent, snapshot, by);
    const reports = unseen(visited.reports, snapshot, by);
    const pages = { ...snapshot.pages, ...visited.pages };
    return { ...visited, reports, pages, recent: snapshot.recent, route: name };
  }
  const reading = await readRoute(fetched.page, source, route, null);
  const fresh = freshItems(reading, route, snapshot, by);
  const again = recent.filter(({ url }) => !fresh.some((item) => item.url === url));
  const visited = await visitItems(source, [...fresh, ...again], snapshot, by);
  return {
    reports: unseen([...visited.reports, ...[...reading.reports].reverse()], snapshot, by),
    // A listing whose items were not all read is asked for whole again, or they would never be read.
    pages: { ...visited.pages, ...(visited.isComplete ? { [route.url]: fetched.validators } : {}) },
    recent: [...fresh, ...again].filter((item) => isRecent(item, by.now)).slice(0, RECENT_LIMIT),
    route: name,
    skipped: visited.skipped,
    landings: visited.landings,
  };
}

/**
 * Where a service lists what was updated since a time, only that is asked for: since a day before a report was last new to us. The
 * day is for its clock and for what was updated while we read.
 */
function askedAddress({ reader, url }: Route, { reports }: Snapshot, { isFirstLook }: GatheredWith): string {
  const lastNewAt = Object.values(reports).reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), '');
  if (reader !== 'ifrc-go' || isFirstLook || lastNewAt === '') return url;
  return updatedSince(url, new Date(Date.parse(lastNewAt) - DAY_MS).toISOString());
}

async function readRoute(
  page: Page,
  source: Source,
  route: Route,
  hint: RecentItem | null,
): Promise<Reading> {
  const reading = await readPage(page, { source, route, ...(hint === null ? {} : { hint }) });
  if (reading.reports.length + reading.follow.length === 0 && reading.isNothingNew !== true) {
    const by = { source: source.id, reader: route.reader };
    throw new PageChanged(page.url, 'there is no report on this page', by);
  }
  return reading;
}

/** The item pages not seen before; further pages of the listing only when all on this one is new, and never at first contact. */
function freshItems(
  reading: Reading,
  route: Route,
  snapshot: Snapshot,
  by: GatheredWith,
): readonly RecentItem[] {
  const items = reading.follow.filter((follow) => follow.route.reader !== route.reader);
  const toItem = (follow: Follow): RecentItem => ({ ...follow, seenAt: by.now });
  const fresh = items.filter((follow) => isUnread(follow, snapshot, by)).map(toItem);
  const isAllNew =
    snapshot.version > 0 &&
    fresh.length === items.length &&
    reading.reports.every(({ id }) => !(id in snapshot.reports));
  const furtherPages = reading.follow.filter((follow) => follow.route.reader === route.reader);
  return isAllNew ? [...fresh, ...furtherPages.map(toItem)] : fresh;
}

function isUnread({ url }: Follow, { reports }: Snapshot, { isFirstLook }: GatheredWith): boolean {
  return isFirstLook || !(canonicalAddress(url) in reports);
}

type Visited = Pick<RouteGathered, 'reports' | 'pages' | 'skipped' | 'landings'> & {
  readonly isComplete: boolean;
};

/** Fetches and reads item pages and what they point to in turn, up to the limit. Its reports stand the oldest first. */
async function visitItems(
  source: Source,
  items: readonly RecentItem[],
  snapshot: Snapshot,
  by: GatheredWith,
): Promise<Visited> {
  const reports: Report[] = [];
  const pages: Record<string, Validators> = {};
  const skipped: Error[] = [];
  const queue: RecentItem[] = [...items];
  const landings: string[] = [];
  for (let fetches = 0; fetches < FOLLOW_LIMIT; fetches += 1) {
    const item = queue.shift();
    if (item === undefined) break;
    try {
      const known = by.isFirstLook ? null : (snapshot.pages[item.url] ?? null);
      const fetched = await by.web.fetchPage(item.url, known);
      if (known !== null) pages[item.url] = known;
      if (fetched.status === 'unchanged') continue;
      const reading = await readRoute(fetched.page, source, item.route, item);
      reports.unshift(...[...reading.reports].reverse());
      const further = reading.follow.filter((follow) => isUnread(follow, snapshot, by));
      queue.push(...further.map((follow) => ({ ...follow, seenAt: by.now })));
      if (reading.reports.length === 0) landings.push(canonicalAddress(item.url));
      if (isRecent(item, by.now)) pages[item.url] = fetched.validators;
    } catch (error) {
      skipped.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  const isComplete = queue.length === 0 && skipped.length === 0;
  return { reports, pages, skipped, landings: isComplete ? landings : [], isComplete };
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

function isRecent({ publishedAt, seenAt }: RecentItem, now: string): boolean {
  return Date.parse(now) - Date.parse(publishedAt ?? seenAt) <= RECENT_HOURS * 3_600_000;
}
