import { PageChanged } from '../errors.ts';
import type { Web } from '../fetch.ts';
import type { Page, RecentItem, Report, Route, Snapshot, Source, Validators } from '../model.ts';
import type { Follow, Reading } from '../readers/reader.ts';
import { readPage } from '../readers/readers.ts';
import { canonicalAddress } from '../readers/report.ts';

/** What visiting pages needs of the world. */
export type VisitedWith = {
  readonly web: Web;
  readonly now: string;
  /** Reads everything as if for the first time: a crisis was added that old reports may speak of. */
  readonly isFirstLook: boolean;
};

/** Pages behind a listing that one round fetches; the rest wait for the next. */
const FOLLOW_LIMIT = 20;
/** Item pages are visited again for this long. */
const RECENT_HOURS = 48;

/** Reads a page by a route. Throws `PageChanged`, also when there is no report on it and nothing says that there is none. */
export async function readRoute(
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
export function freshItems(
  reading: Reading,
  route: Route,
  snapshot: Snapshot,
  by: VisitedWith,
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

function isUnread({ url }: Follow, { reports }: Snapshot, { isFirstLook }: VisitedWith): boolean {
  return isFirstLook || !(canonicalAddress(url) in reports);
}

/** What item pages brought; the fields are those of `Gathered`. */
export type Visited = {
  readonly reports: readonly Report[];
  readonly pages: Readonly<Record<string, Validators>>;
  readonly skipped: readonly Error[];
  readonly landings: readonly string[];
  /** Whether all of them were read. */
  readonly isComplete: boolean;
};

/** Fetches and reads item pages and what they point to in turn, up to the limit. Its reports stand the oldest first. */
export async function visitItems(
  source: Source,
  items: readonly RecentItem[],
  snapshot: Snapshot,
  by: VisitedWith,
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

export function isRecent({ publishedAt, seenAt }: RecentItem, now: string): boolean {
  return Date.parse(now) - Date.parse(publishedAt ?? seenAt) <= RECENT_HOURS * 3_600_000;
}
