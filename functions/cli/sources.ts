import { readStandings } from '../../lib/history/sources.ts';
import type { Keys } from '../../lib/keys.ts';
import { whyOff } from '../../lib/keys.ts';
import type { Meter, Route, Watchlist } from '../../lib/model.ts';
import type { Store } from '../../lib/store.ts';
import { minuteOf, print, printJson, printTable } from './output.ts';

/** `recuento sources`: what is watched and, where a store is given, how each source is doing. */
export async function listSources(
  watchlist: Watchlist,
  store: Store | null,
  { keys, isJson }: { readonly keys: Keys | null; readonly isJson: boolean },
): Promise<void> {
  const standings =
    store === null
      ? watchlist.sources.map((source) => ({
          source,
          health: null,
          lastReadAt: null,
          lastReportAt: null,
          meters: {},
        }))
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
  const rows = standings.map(({ source, health, lastReadAt, lastReportAt, meters }) => [
    ...[source.id, source.kind, source.country, health?.state ?? 'not read yet'],
    ...[health?.since ?? null, lastReadAt, lastReportAt].map((at) => (at === null ? '' : minuteOf(at))),
    ...[source.routes.map((route) => routeWords(route, meters, keys)).join(', '), source.publisher],
  ]);
  printTable([head, ...rows]);
  const troubled = standings.filter(({ health }) => health !== null && health.detail !== null);
  for (const { source, health } of troubled) print(`\n${source.id}: ${health?.detail}`);
}

/** "feed", "x (off)", "x (123 of 1000 posts in 2026-11)". null: which keys those have that read the routes is not known. */
function routeWords(route: Route, meters: Readonly<Record<string, Meter>>, keys: Keys | null): string {
  const meter = meters[String(route.username).toLowerCase()];
  if (route.reader === 'x' && meter !== undefined)
    return `x (${meter.posts} of ${String(route.postsPerMonth)} posts in ${meter.month})`;
  return keys === null || whyOff(route, keys) === null ? route.reader : `${route.reader} (off)`;
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
