import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Crisis, Source } from '../lib/model.ts';
import { watchlist } from './reader-pages.ts';
import { openWatched, type Watched } from './watched.ts';

// Colombia's national strike of 2021: the ombudsman counted 19 dead on 3 May, and 42 dead and 168 missing on 11 May, all of them
// "in verification". Neither the source nor the crisis has a line of code: both are entries of watchlist.json.

const LIST = '/web/guest/comunicados';
const FIRST = '/-/fallecidos-en-jornadas-de-protesta';
const SECOND = '/-/balance-del-paro-nacional';

let watched: Watched;
let source: Source;

beforeEach(async () => {
  watched = await openWatched(entry<Crisis>(watchlist.crises, 'colombia-2021'));
  const real = entry<Source>(watchlist.sources, 'defensoria-colombia');
  const [route] = real.routes;
  if (route === undefined) throw new Error('defensoria-colombia has no route');
  source = { ...real, routes: [{ ...route, url: `${watched.site.origin}${LIST}` }] };
});

afterEach(() => watched.close());

describe('a crisis of another country is added by data alone', () => {
  it('and its alerts say what changed', async () => {
    await publish(FIRST, 'defensoria-colombia-primero', [FIRST]);
    await watched.round(source, '2021-05-03T23:00:00Z');
    await publish(SECOND, 'defensoria-colombia', [SECOND, FIRST]);
    await watched.round(source, '2021-05-11T23:00:00Z');
    await watched.round(source, '2021-05-12T11:00:00Z');

    const changes = (await watched.history()).flatMap((alert) => alert.changes);
    const told = changes.map(
      ({ kind, measure, group, from, to }) => `${kind} ${measure} ${group} ${from?.value ?? '·'}→${to.value}`,
    );
    expect(told).toEqual([
      'first killed all ·→19',
      'rise killed all 19→42',
      'first killed civilian ·→41',
      'first killed police ·→1',
      'first missing all ·→168',
    ]);
    expect((await watched.readers()).length).toBe(2);
  });
});

/** Puts up a page of tests/pages and the list that leads to it. */
async function publish(path: string, page: string, listed: readonly string[]): Promise<void> {
  const body = await readFile(new URL(`pages/page/${page}.html`, import.meta.url), 'utf8');
  watched.site.pages.set(path, { body });
  const links = listed.map((address) => `<h4><a href="${address}">Comunicado</a></h4>`).join('');
  watched.site.pages.set(LIST, {
    body: `<html lang="es"><body><section id="content">${links}</section></body></html>`,
  });
}

function entry<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is not in watchlist.json`);
  return found;
}
