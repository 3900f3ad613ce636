import { PageChanged } from '../errors.ts';
import type { Web } from '../fetch.ts';
import { lazily } from '../lazily.ts';
import type { Page, RecentItem, Report, Route, Snapshot, Source, Validators, WaitingItem } from '../model.ts';
import type { Follow, Reading } from '../readers/reader.ts';
import { canonicalAddress } from '../readers/report.ts';

/** What visiting needs of the world. */
export type VisitedWith = {
  readonly web: Web;
  readonly now: string;
  /** Reads everything as if for the first time: a crisis was added that old reports may speak of. */
  readonly isFirstLook: boolean;
};

/** What item pages brought. */
export type Visited = {
  /** The oldest first, as the source lists them. */
  readonly reports: readonly Report[];
  readonly pages: Readonly<Record<string, Validators>>;
  /** Ids of item pages that hold no report but lead to one, a PDF: read with it, and not again. */
  readonly landings: readonly string[];
  /** Item pages that could not be read this time, each with its reason. */
  readonly skipped: readonly Error[];
  /** What was found and not read, to be visited in the next rounds: first what was beyond the limit, then what was skipped. */
  readonly waiting: readonly WaitingItem[];
};

/** Pages behind a listing that one round fetches; the rest wait for the next. */
export const FOLLOW_LIMIT = 20;
/** Entries of a list that are looked at: a list that never ends would make old ones seem new once they are forgotten. */
const ITEMS_READ = 50;
/** Item pages are visited again for this long: bulletins are edited on the day they appear. */
const RECENT_HOURS = 48;
/** One that cannot be reached is told to operators after this time; one that is not what its reader knows at once. */
const PATIENCE_HOURS = 6;

/** Fetches and reads item pages, those that wait from earlier rounds first, and what they point to in turn, up to the limit. */
export async function visitItems(
  source: Source,
  items: readonly (RecentItem | WaitingItem)[],
  snapshot: Snapshot,
  by: VisitedWith,
): Promise<Visited> {
  const reports: Report[] = [];
  const late: Report[] = [];
  const pages: Record<string, Validators> = {};
  const landings: string[] = [];
  const skipped: Error[] = [];
  const failed: WaitingItem[] = [];
  const queue: (RecentItem | WaitingItem)[] = [...items];
  for (let fetches = 0; fetches < FOLLOW_LIMIT; fetches += 1) {
    const item = queue.shift();
    if (item === undefined) break;
    try {
      const known = by.isFirstLook ? null : (snapshot.pages[item.url] ?? null);
      const fetched = await by.web.fetchPage(item.url, known);
      if (known !== null) pages[item.url] = known;
      if (fetched.status === 'unchanged') continue;
      const reading = await readRoute(fetched.page, source, item.route, item);
      const found = [...reading.reports].reverse();
      if ('isTold' in item) late.push(...found.map((report) => ({ ...report, foundAt: item.foundAt })));
      else reports.unshift(...found);
      const further = reading.follow.filter((follow) => isUnread(follow, snapshot, by));
      queue.push(...further.map((follow) => ({ ...follow, seenAt: by.now })));
      if (reading.reports.length === 0) landings.push(canonicalAddress(item.url));
      if (isRecent(item, by.now)) pages[item.url] = fetched.validators;
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      skipped.push(reason);
      failed.push(waitingItem(item, reason, { now: by.now, isBehind: reports.length > 0 }));
    }
  }
  const unvisited = queue.map((item) => waitingItem(item, null, { now: by.now, isBehind: true }));
  return { reports: [...late, ...reports], pages, skipped, landings, waiting: [...unvisited, ...failed] };
}

// Most rounds find every page as it was: what reads HTML, feeds and PDF is loaded by the first one that does not.
const loadReaders = lazily(() => import('../readers/readers.ts'));

/** Reads a page by a route. Throws `PageChanged`, also when there is no report on it and nothing says that there is none. */
export async function readRoute(
  page: Page,
  source: Source,
  route: Route,
  hint: RecentItem | null,
): Promise<Reading> {
  const { readPage } = await loadReaders();
  const reading = await readPage(page, { source, route, ...(hint === null ? {} : { hint }) });
  if (reading.reports.length + reading.follow.length === 0 && reading.isNothingNew !== true) {
    const by = { source: source.id, reader: route.reader };
    throw new PageChanged(page.url, 'there is no report on this page', by);
  }
  return reading;
}

/** The item pages not seen before; further pages of the listing only when all on this one is new, and never at first contact. */
export function freshItems(
  reading: Reading,
  route: Route,
  snapshot: Snapshot,
  by: VisitedWith,
): readonly RecentItem[] {
  const items = reading.follow.filter((follow) => follow.route.reader !== route.reader).slice(0, ITEMS_READ);
  const toItem = (follow: Follow): RecentItem => ({ ...follow, seenAt: by.now });
  const fresh = items.filter((follow) => isUnread(follow, snapshot, by)).map(toItem);
  const isAllNew =
    snapshot.version > 0 &&
    fresh.length === items.length &&
    reading.reports.every(({ id }) => !(id in snapshot.reports));
  const furtherPages = reading.follow.filter((follow) => follow.route.reader === route.reader);
  return isAllNew ? [...fresh, ...furtherPages.map(toItem)] : fresh;
}

function isUnread({ url }: Follow, { reports }: Snapshot, { isFirstLook }: VisitedWith): boolean {
  return isFirstLook || !(canonicalAddress(url) in reports);
}

/** Whether an item page is young enough to be edited still. */
export function isRecent({ publishedAt, seenAt }: RecentItem, now: string): boolean {
  return Date.parse(now) - Date.parse(publishedAt ?? seenAt) <= RECENT_HOURS * 3_600_000;
}

/** Whether it is still worth trying: a page behind a list for as long as it would be visited again if it had been read. */
export function isWorthWaiting({ seenAt }: WaitingItem, now: string): boolean {
  return Date.parse(now) - Date.parse(seenAt) <= RECENT_HOURS * 3_600_000;
}

/**
 * An item that could not be read now. One without a date does not count as said only when it is read at last: what stood above it in its list
 * would be taken back.
 */
function waitingItem(
  item: RecentItem | WaitingItem,
  reason: Error | null,
  { now, isBehind }: { readonly now: string; readonly isBehind: boolean },
): WaitingItem {
  const hours = (Date.parse(now) - Date.parse(item.seenAt)) / 3_600_000;
  const isTrouble = reason instanceof PageChanged || (reason !== null && hours >= PATIENCE_HOURS);
  if ('isTold' in item) return { ...item, isTold: item.isTold || isTrouble };
  const foundAt = new Date(Date.parse(item.seenAt) - (isBehind ? 1000 : 0)).toISOString();
  return { ...item, foundAt, isTold: isTrouble };
}
