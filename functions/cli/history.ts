import { NotFound, SettingInvalid } from '../../lib/errors.ts';
import { csvHead, csvLines } from '../../lib/history/csv.ts';
import type { AlertRecord, Watchlist } from '../../lib/model.ts';
import type { Store } from '../../lib/store.ts';
import { isWritten, readAlerts, readSnapshots } from '../../lib/store.ts';
import { alertJson, countWords, print, printJson, printTable, subjectWords } from './output.ts';

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
    return [at.slice(0, 16).replace('T', ' '), source, change.kind, figure, subjectWords(change), status];
  });
}

function knownCrisis(id: string, { crises }: Watchlist): string {
  if (crises.some((crisis) => crisis.id === id)) return id;
  throw new NotFound(`${id} is no crisis of the watchlist; “recuento crises” lists them`);
}

/** `recuento sources`: what is watched and, where a store is given, how each source is doing. */
export async function listSources(
  { sources }: Watchlist,
  store: Store | null,
  isJson: boolean,
): Promise<void> {
  const rows: string[][] = [['source', 'kind', 'country', 'state', 'since (UTC)', 'routes', 'publisher']];
  for (let at = 0; at < sources.length; at += 100) {
    const batch = sources.slice(at, at + 100);
    const snapshots =
      store === null
        ? []
        : await readSnapshots(
            store,
            batch.map(({ id }) => id),
          );
    for (const [position, source] of batch.entries()) {
      const snapshot = snapshots[position];
      const health = isWritten(snapshot) ? snapshot.health : null;
      const routes = source.routes.map(({ reader }) => reader).join(', ');
      if (isJson) printJson({ ...source, health });
      else
        rows.push([
          source.id,
          source.kind,
          source.country,
          health?.state ?? 'not read yet',
          health?.since.slice(0, 16).replace('T', ' ') ?? '',
          routes,
          source.publisher,
        ]);
    }
  }
  if (!isJson) printTable(rows);
}

/** `recuento crises`: what the sources are watched for. */
export function listCrises({ crises }: Watchlist, isJson: boolean): void {
  if (isJson) {
    for (const crisis of crises) printJson(crisis);
    return;
  }
  printTable([
    ['crisis', 'country', 'from', 'until', 'title'],
    ...crises.map(({ id, country, from, until, title }) => [id, country, from, until ?? '', title.en]),
  ]);
}
