import { NotFound, SettingInvalid } from '../../lib/errors.ts';
import { csvHead, csvLines } from '../../lib/history/csv.ts';
import type { AlertRecord, Watchlist } from '../../lib/model.ts';
import type { Store } from '../../lib/store.ts';
import { readAlerts } from '../../lib/store.ts';
import { alertJson, countWords, minuteOf, print, printJson, printTable, subjectWords } from './output.ts';

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
  const rows: string[][] = [];
  if (options.format === 'csv') process.stdout.write(csvHead());
  for (const crisis of crises) {
    for await (const record of eachAlert(store, crisis, options.since)) {
      if (options.format === 'json') printJson(alertJson(record, null));
      else if (options.format === 'csv') process.stdout.write(csvLines(record, watchlist));
      else rows.push(...changeRows(record));
    }
  }
  if (options.format !== 'table') return;
  if (rows.length === 0) return print('No alert yet.');
  printTable([['told at (UTC)', 'source', 'change', 'figure', 'of', 'status'], ...rows]);
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

function changeRows({ at, source, status, changes }: AlertRecord): string[][] {
  return changes.map((change) => {
    const figure =
      change.from === null ? countWords(change.to) : `${countWords(change.from)} → ${countWords(change.to)}`;
    return [minuteOf(at), source, change.kind, figure, subjectWords(change), status];
  });
}

function knownCrisis(id: string, { crises }: Watchlist): string {
  if (crises.some((crisis) => crisis.id === id)) return id;
  throw new NotFound(`${id} is no crisis of the watchlist; “recuento crises” lists them`);
}
