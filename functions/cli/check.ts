import { styleText } from 'node:util';
import { NotFound, PageChanged, SettingInvalid } from '../../lib/errors.ts';
import type { Web } from '../../lib/fetch.ts';
import type { Keys } from '../../lib/keys.ts';
import type { Page, Report, Route, Source, Watchlist } from '../../lib/model.ts';
import type { Reading } from '../../lib/readers/reader.ts';
import { readPage } from '../../lib/readers/readers.ts';
import { extractReport } from '../../lib/watch/read.ts';
import type { RouteCheck } from './check-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { counted, print, printFigures, printJson, tell, tellFailure } from './output.ts';

export type CheckWith = {
  readonly web: Web;
  readonly watchlist: Watchlist;
  readonly keys: Keys;
  readonly now: string;
  readonly json: boolean;
};

export type Checked = { readonly report: Report; readonly source: Source };

/**
 * `recuento check`: fetches, reads and extracts now, and records nothing.
 * Takes the id of a source, of which it says route by route what answered, or an address. Throws the page's own named error when nothing could be read.
 */
export async function check(target: string, by: CheckWith): Promise<void> {
  const isAddress = /^[a-z][a-z0-9+.-]*:/iu.test(target);
  const checked = isAddress ? await checkAddress(target, by.web) : await checkSource(target, by);
  for (const { report, source } of checked) {
    const { figures, unread } = await extractReport(report, source);
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

async function checkSource(id: string, by: CheckWith): Promise<readonly Checked[]> {
  const source = by.watchlist.sources.find((candidate) => candidate.id === id);
  if (source === undefined) {
    throw new NotFound(
      `${id} is neither an address nor a source of the watchlist; “recuento sources” lists them`,
    );
  }
  const checked = await checkRoutes(source, by);
  // With --json standard output has reports only, an object a line.
  for (const [at, route] of checked.entries()) (by.json ? tell : print)(`${at + 1}  ${routeWords(route)}`);
  if (!by.json) print('');
  const read = checked.find((route) => route.state === 'read');
  const failed = checked.find((route) => route.state === 'fails');
  if (read === undefined) throw failed?.failure ?? new SettingInvalid(`${id}: all its routes are off`);
  for (const failure of read.skipped) tellFailure(failure);
  return read.reports.map((report) => ({ report, source }));
}

function routeWords(checked: RouteCheck): string {
  const name = `${checked.route.reader} ${checked.route.url}`;
  switch (checked.state) {
    case 'read':
      return `${name}\n   read: ${counted(checked.reports.length, 'report')}`;
    case 'answers':
      return `${name}\n   would stand in: ${counted(checked.reports, 'report')}, ${counted(checked.items, 'page')} behind it`;
    case 'fails':
      return `${name}\n   ${checked.failure.name}: ${checked.failure.message}`;
    case 'off':
      return `${name}\n   off: ${checked.why}`;
    default:
      return checked satisfies never;
  }
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
