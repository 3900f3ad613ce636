import { styleText } from 'node:util';
import { crisesOf } from '../../lib/crisis.ts';
import type { Web } from '../../lib/fetch.ts';
import type { Extraction, Report, Source, Watchlist } from '../../lib/model.ts';
import type { Follow, Reading } from '../../lib/readers/reader.ts';
import { readPage } from '../../lib/readers/readers.ts';
import { extractReport } from '../../lib/watch/read.ts';
import type { Candidate } from './candidates.ts';
import { fetchNew } from './candidates.ts';
import { counted, print, printFigures, printJson, tell } from './output.ts';

export type ShownWith = {
  /** Read as of this source, for its crises. */
  readonly source: Source;
  readonly watchlist: Watchlist;
  readonly web: Web;
  readonly now: string;
  readonly isJson: boolean;
};
type Shown = Extraction & { readonly report: Report; readonly crises: readonly string[] };

/** Reports that are shown of each way to read a page. */
const SHOWN = 3;

/** Prints what a way to read a page reads: its first reports, with their figures; of a list, the first page behind it. */
export async function showCandidate(candidate: Candidate, number: number, by: ShownWith): Promise<void> {
  const { route } = candidate;
  if ('failure' in candidate) {
    const failure = `${candidate.failure.name}: ${candidate.failure.message}`;
    if (by.isJson) return printJson({ number, route, failure });
    print(`${styleText('bold', `${number}  ${route.reader}`)}  ${route.url}\n   ${failure}\n`);
    return;
  }
  const { reports, follow } = candidate.reading;
  const read = await readSome(candidate.reading, by);
  if (by.isJson) return printJson({ number, route, reports: reports.length, items: follow.length, read });
  print(`${styleText('bold', `${number}  ${route.reader}`)}  ${route.url}`);
  print(`   ${counted(reports.length, 'report')}, ${counted(follow.length, 'page')} behind it`);
  for (const each of read) printShown(each);
  print('');
}

async function readSome({ reports, follow }: Reading, by: ShownWith): Promise<readonly Shown[]> {
  const [first] = follow;
  const wanted = reports.length > 0 || first === undefined ? reports : await readItem(first, by);
  return Promise.all(
    wanted.slice(0, SHOWN).map(async (report) => ({
      report,
      ...(await extractReport(report, by.source)),
      crises: crisesOf(report, by.source, by.watchlist.crises, by.now).map(({ id }) => id),
    })),
  );
}

/** A page behind a list that cannot be read is named; the list may be good all the same. */
async function readItem(item: Follow, { source, web }: ShownWith): Promise<readonly Report[]> {
  try {
    const page = await fetchNew(item.url, web);
    return (await readPage(page, { source, route: item.route, hint: item })).reports;
  } catch (error) {
    tell(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return [];
  }
}

function printShown({ report: { publishedAt, title }, crises, figures }: Shown): void {
  print(`   ${publishedAt ?? 'no date'}  ${title}`);
  const belongs =
    crises.length === 0 ? 'of no crisis in the watchlist (match, from, until)' : crises.join(', ');
  print(`   ${styleText('dim', belongs)}`);
  printFigures(figures);
}
