import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Figure, Snapshot, Source, Watchlist } from '../lib/model.ts';
import { NEVER_WRITTEN } from '../lib/model.ts';
import { itemBytes, snapshotAttributes } from '../lib/store/snapshot-item.ts';
import { compareReports } from '../lib/watch/compared.ts';
import { nextSnapshot } from '../lib/watch/record.ts';
import { articlePage } from './loopback-site.ts';
import type { Watched } from './watched.ts';
import { openWatched } from './watched.ts';

const crisis = {
  ...{ id: 'peru-2022', country: 'PE', match: [['protesta']], from: '2022-12-01' },
  title: { es: 'Protestas', en: 'Protests' },
};
const source: Source = {
  ...{ id: 'defensoria-peru', publisher: 'Defensoría', kind: 'ombudsman', country: 'PE', language: 'es' },
  routes: [{ reader: 'feed', url: 'https://www.defensoria.gob.pe/feed/' }],
};
const watchlist: Watchlist = { crises: [crisis], sources: [source] };
const START = Date.parse('2023-01-01T00:00:00.000Z');
const CHANGES_A_DAY = 10;
const PLACES = 60;

const bytesOf = (snapshot: Snapshot): number => itemBytes(snapshotAttributes(snapshot));

function figure(value: number, place: string | null): Figure {
  return {
    ...{ measure: 'killed', group: 'all', value, max: null, qualifier: 'exact', circumstance: null },
    ...{ scope: place === null ? 'total' : 'incident', attribution: null, place },
    quote:
      `Hasta el cierre de este reporte se registra un total de ${value} personas fallecidas ${place ?? ''}`.padEnd(
        240,
        '.',
      ),
    ...{ start: 0, end: 240, rule: 'test' },
  };
}

/** One round that finds a new report with a new total and an incident, and sends what it finds. */
function roundAfter(before: Snapshot, number: number): Snapshot {
  const now = new Date(START + (number * 86_400_000) / CHANGES_A_DAY).toISOString();
  const url = `https://www.defensoria.gob.pe/defensoria-del-pueblo-actualiza-la-cifra-de-fallecidos-en-las-protestas-${number}`;
  const report = {
    ...{ id: url, url, title: 'Balance', text: '', publishedAt: now, language: 'es' },
    ...{ hash: 'f'.repeat(64), figures: null },
  };
  const figures = [figure(number, null), figure(number, `provincia de ${number % PLACES}`)];
  const reports = [{ report, crises: [crisis], figures, unread: [] }];
  const compared = compareReports(reports, source, before, { watchlist, now });
  const gathered = {
    ...{ reports: [report], pages: {}, recent: [], waiting: [], failures: [], skipped: [], landings: [] },
    route: 'feed https://www.defensoria.gob.pe/feed/',
  };
  const posts = { reports: [], snapshot: before, meters: {}, route: null, failures: [], notices: [] };
  const next = nextSnapshot(
    source,
    before,
    { gathered, posts, reports, compared },
    { watchlist, now, heldUntil: now },
  );
  return { ...(next ?? before), version: before.version + 1 };
}

const empty: Snapshot = {
  ...{
    source: source.id,
    version: 0,
    writtenAt: NEVER_WRITTEN,
    pages: {},
    reports: {},
    recent: [],
    waiting: [],
  },
  ...{ figures: {}, pending: [], health: { state: 'ok', since: NEVER_WRITTEN, detail: null, route: null } },
};

it('a crisis of two years at ten changes a day stays under 100 KB for each snapshot', () => {
  let [snapshot, largest] = [empty, 0];
  for (let number = 1; number <= 2 * 365 * CHANGES_A_DAY; number += 1) {
    const written = roundAfter(snapshot, number);
    largest = Math.max(largest, bytesOf(written));
    snapshot = { ...written, pending: [] };
  }
  console.log(`${snapshot.version} changes, the largest snapshot has ${largest} bytes`);
  expect(largest).toBeLessThan(100_000);
});

describe('a page that was made to swell its snapshot', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await openWatched(crisis);
  });
  afterEach(() => watched.close());

  /** A page of hundreds of places that all change with the total. */
  function publish(total: number): void {
    const places = Array.from(
      { length: 250 },
      (_, at) => `En Juliaca${'ñ'.repeat(at)} murieron ${total + at} personas en las protestas.`,
    );
    const texts = [`Suman ${total} personas fallecidas en las protestas a nivel nacional.`, ...places];
    watched.site.pages.set('/b', { body: articlePage('Protestas', '2023-02-01T10:00:00-05:00', texts) });
  }

  it('is heard again as soon as its alerts can be sent, though they could not be for days', async () => {
    const swollen = { ...source, routes: [{ reader: 'page', url: `${watched.site.origin}/b` }] };
    const hour = (number: number): string => new Date(Date.UTC(2023, 1, 2, number)).toISOString();
    for (let at = 0; at < 6; at += 1) {
      publish(100 + at);
      const { failures } = await watched.round(swollen, hour(at), 'down');
      if (failures.length > 0) expect(failures).toMatchObject([{ name: 'SnapshotTooLarge' }]);
      const snapshot = await watched.snapshot(swollen);
      if (snapshot !== undefined) expect(bytesOf(snapshot)).toBeLessThan(400 * 1024);
    }
    for (const at of [6, 7]) await watched.round(swollen, hour(at));
    const last = (await watched.history()).at(-1)?.changes[0];
    expect(last?.to.value).toBe(105);
    expect((await watched.snapshot(swollen))?.pending).toEqual([]);
  });
});
