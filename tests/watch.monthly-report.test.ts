import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Crisis, Source } from '../lib/model.ts';
import { watchlist } from './reader-pages.ts';
import type { Watched } from './watched.ts';
import { openWatched } from './watched.ts';
import { onLoopback, pageOf, put } from './watchlist-copy.ts';

// The Peruvian ombudsman's monthly report is a PDF behind gob.pe's search. N.º 269 says on one page that nobody was hurt and on the
// next that seven people were.

/** Where the search's page in tests/pages says that the report is. */
const PDF = '/uploads/document/file/902/269.pdf?v=1786000000';

let watched: Watched;
let source: Source;

beforeEach(async () => {
  const crisis = entry<Crisis>(watchlist.crises, 'peru-conflictos');
  watched = await openWatched(crisis);
  const real = entry<Source>(watchlist.sources, 'defensoria-peru-reportes');
  source = { ...real, routes: real.routes.map((route) => onLoopback(watched.site, route)) };
  put(watched.site, source.routes[0]?.url ?? '', pageOf(real, 0));
});
afterEach(() => watched.close());

/** The report, its second page with the words given. */
async function pdf(words: string): Promise<Uint8Array> {
  const text = (await readFile('tests/pages/pdf/reporte-mensual.pdf')).toString('latin1');
  const altered = text.replace(/seg.n el .ltimo corte,/u, (found) => words.padEnd(found.length));
  expect(altered).not.toBe(text);
  return Buffer.from(altered, 'latin1');
}

describe('a report that contradicts itself', () => {
  it('is told with both numbers, and neither is chosen', async () => {
    const body = await pdf('pese a todo ello,');
    watched.site.pages.set(PDF, { contentType: 'application/pdf', body });
    await watched.round(source, '2026-08-14T12:00:00.000Z');
    const changes = (await watched.history()).flatMap((alert) => alert.changes);
    const injured = changes.filter(({ measure, scope }) => measure === 'injured' && scope === 'total');
    expect(injured.map(({ kind }) => kind)).toEqual(['disputed']);
    expect([injured[0]?.from?.value, injured[0]?.to.value].sort()).toEqual([0, 7]);
    expect(injured[0]?.url).toContain('269.pdf');
  });
});

function entry<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is not in watchlist.json`);
  return found;
}
