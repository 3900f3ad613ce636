import { styleText } from 'node:util';
import { SettingInvalid } from '../../lib/errors.ts';
import { csvHead, csvLines } from '../../lib/history/csv.ts';
import { seriesOf } from '../../lib/history/series.ts';
import type { AlertRecord, Watchlist } from '../../lib/model.ts';
import type { Store } from '../../lib/store.ts';
import { readAlerts } from '../../lib/store.ts';
import { knownCrisis } from './crisis.ts';
import { alertJson, changeWords, minuteOf, print, printJson, printTable, subjectWords } from './output.ts';
import { courseRows } from './sparkline.ts';

export type HistoryOptions = {
  readonly crisis: string | undefined;
  readonly since: string | undefined;
  readonly format: 'table' | 'json' | 'csv';
};

/** `recuento history`: what changed and what was sent, the oldest first. */
export async function history(
  options: HistoryOptions,
  store: Store | null,
  watchlist: Watchlist,
): Promise<void> {
  const crises =
    options.crisis === undefined
      ? watchlist.crises.map(({ id }) => id)
      : [knownCrisis(options.crisis, watchlist)];
  if (options.since !== undefined && Number.isNaN(Date.parse(options.since))) {
    throw new SettingInvalid(`--since takes a day or a time such as 2023-01-09, not ${options.since}`);
  }
  if (options.format === 'csv') process.stdout.write(csvHead());
  let isEmpty = true;
  for (const crisis of crises) {
    const records: AlertRecord[] = [];
    for await (const record of eachAlert(store, crisis, options.since)) {
      if (options.format === 'json') printJson(alertJson(record, null));
      else if (options.format === 'csv') process.stdout.write(csvLines(record, watchlist));
      else records.push(record);
    }
    if (records.length > 0) printCrisis(crisis, records, watchlist);
    isEmpty &&= records.length === 0;
  }
  if (options.format === 'table' && isEmpty) print('No alert yet.');
}

/** What stands and how it came there, then every change. */
function printCrisis(id: string, records: readonly AlertRecord[], { crises }: Watchlist): void {
  const title = crises.find((crisis) => crisis.id === id)?.title.en ?? id;
  print(styleText('bold', `${title} (${id})`));
  const course = courseRows(seriesOf(records));
  if (course.length > 0) {
    print('');
    printTable([['measure', 'now', 'last said', 'over time', 'by'], ...course]);
  }
  print('');
  const head = ['read (UTC)', 'told (UTC)', 'source', 'change', 'figure', 'of'];
  printTable([head, ...records.flatMap(changeRows)]);
  print('');
}

async function* eachAlert(
  store: Store | null,
  crisis: string,
  since: string | undefined,
): AsyncGenerator<AlertRecord> {
  if (store === null) return;
  let cursor: string | null = null;
  do {
    const page = await readAlerts(store, { crisis, since, oldestFirst: true, cursor });
    yield* page.alerts;
    cursor = page.cursor;
  } while (cursor !== null);
}

/** An alert that was told before its time was kept has none: then its status stands in its place. */
function changeRows({ at, toldAt, source, status, changes }: AlertRecord): string[][] {
  const told = toldAt === null ? status : minuteOf(toldAt);
  return changes.map((change) => [
    ...[minuteOf(at), told, source, change.kind],
    ...[changeWords(change), subjectWords(change)],
  ]);
}
