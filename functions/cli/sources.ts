import { readStandings } from '../../lib/history/sources.ts';
import type { Watchlist } from '../../lib/model.ts';
import type { Store } from '../../lib/store.ts';
import { minuteOf, print, printJson, printTable } from './output.ts';

/** `recuento sources`: what is watched and, where a store is given, how each source is doing. */
export async function listSources(watchlist: Watchlist, store: Store | null, isJson: boolean): Promise<void> {
  const standings =
    store === null
      ? watchlist.sources.map((source) => ({ source, health: null, lastReadAt: null, lastReportAt: null }))
      : await readStandings(store, watchlist);
  if (isJson) {
    for (const { source, ...standing } of standings) printJson({ ...source, ...standing });
    return;
  }
  const head = [
    'source',
    'kind',
    'country',
    'state',
    'since (UTC)',
    'last read',
    'last report',
    'routes',
    'publisher',
  ];
  const rows = standings.map(({ source, health, lastReadAt, lastReportAt }) => [
    ...[source.id, source.kind, source.country, health?.state ?? 'not read yet'],
    ...[health?.since ?? null, lastReadAt, lastReportAt].map((at) => (at === null ? '' : minuteOf(at))),
    ...[source.routes.map(({ reader }) => reader).join(', '), source.publisher],
  ]);
  printTable([head, ...rows]);
  const troubled = standings.filter(({ health }) => health !== null && health.detail !== null);
  for (const { source, health } of troubled) print(`\n${source.id}: ${health?.detail}`);
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
