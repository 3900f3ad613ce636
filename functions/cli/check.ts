import { styleText } from 'node:util';
import { NotFound, PageChanged } from '../../lib/errors.ts';
import type { Web } from '../../lib/fetch.ts';
import type { Page, Report, Route, Snapshot, Source, Watchlist } from '../../lib/model.ts';
import { NEVER_WRITTEN } from '../../lib/model.ts';
import type { Reading } from '../../lib/readers/reader.ts';
import { readPage } from '../../lib/readers/readers.ts';
import { gatherReports } from '../../lib/watch/gather.ts';
import { extractReport } from '../../lib/watch/read.ts';
import { print, printFigures, printJson, tell, tellFailure } from './output.ts';

export type Checked = { readonly report: Report; readonly source: Source };

/**
 * `recuento check`: fetches, reads and extracts now, and records nothing.
 * Takes the id of a source or an address. Throws the page's own named error when nothing could be read.
 */
export async function check(
  target: string,
  by: { readonly web: Web; readonly watchlist: Watchlist; readonly now: string; readonly json: boolean },
): Promise<void> {
  const isAddress = /^[a-z][a-z0-9+.-]*:/iu.test(target);
  const checked = isAddress ? await checkAddress(target, by.web) : await checkSource(target, by);
  for (const { report, source } of checked) {
    const { figures, unread } = extractReport(report, source);
    if (by.json) printJson({ source: source.id, report, figures, unread });
    else printReport(report, figures.length, () => printFigures(figures), unread.length);
  }
}

function printReport(report: Report, count: number, printThem: () => void, unread: number): void {
  print(styleText('bold', report.title));
  print(styleText('dim', `${report.publishedAt ?? 'no date'}  ${report.url}`));
  if (count === 0) print('  No figure on this page.');
  printThem();
  if (unread > 0) print(`  ${unread} sentences speak of harm but state no figure that could be read`);
  print('');
}

async function checkSource(
  id: string,
  { web, watchlist, now }: { readonly web: Web; readonly watchlist: Watchlist; readonly now: string },
): Promise<readonly Checked[]> {
  const source = watchlist.sources.find((candidate) => candidate.id === id);
  if (source === undefined) {
    throw new NotFound(
      `${id} is neither an address nor a source of the watchlist; “recuento sources” lists them`,
    );
  }
  const gathered = await gatherReports(source, unwritten(id, now), { web, now, isFirstLook: true });
  for (const failure of [...gathered.failures, ...gathered.skipped]) tellFailure(failure);
  const [failure] = gathered.failures;
  if (gathered.route === null && failure !== undefined) throw failure;
  tell(`read with ${gathered.route}`);
  return gathered.reports.map((report) => ({ report, source }));
}

async function checkAddress(url: string, web: Web): Promise<readonly Checked[]> {
  const fetched = await web.fetchPage(url, null);
  if (fetched.status === 'unchanged') return [];
  const source: Source = {
    ...{ id: new URL(url).host, publisher: new URL(url).host, kind: 'press', country: '001', language: 'en' },
    routes: [],
  };
  const { reports, follow } = await readAny(fetched.page, url, source);
  if (reports.length === 0) {
    for (const item of follow) tell(`not followed: ${item.url}`);
    throw new PageChanged(url, 'this page holds no report itself; check one of the pages that it points to');
  }
  return reports.map((report) => ({ report, source }));
}

/** The readers that a page's media type allows, in turn; the last one's complaint is the one told. */
async function readAny(page: Page, url: string, source: Source): Promise<Reading> {
  const names = readersFor(page);
  let complaint: unknown;
  for (const reader of names) {
    const route: Route = { reader, url };
    try {
      return await readPage(page, { source, route });
    } catch (error) {
      complaint = error;
    }
  }
  throw complaint;
}

function readersFor({ contentType, text }: Page): readonly string[] {
  if (contentType === 'application/pdf') return ['pdf'];
  if (contentType.endsWith('json')) return ['ifrc-go', 'wordpress'];
  if (/(?:xml|rss|atom)/u.test(contentType) && !contentType.includes('html')) return ['feed'];
  return /^\s*<(?:\?xml|rss|feed|rdf)/iu.test(text) ? ['feed', 'page'] : ['page'];
}

function unwritten(source: string, now: string): Snapshot {
  const health = { state: 'ok', since: now, detail: null, route: null } as const;
  const nothing = { pages: {}, reports: {}, recent: [], waiting: [], figures: {}, pending: [] };
  return { source, version: 0, writtenAt: NEVER_WRITTEN, health, ...nothing };
}
