import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../lib/model.ts';
import { articlePage } from './loopback-site.ts';
import type { Watched } from './watched.ts';
import { changesIn, openWatched } from './watched.ts';

const crisis = {
  ...{ id: 'valle', country: 'PE', from: '2024-01-01', match: [['protesta']] },
  title: { es: 'Protestas en el valle', en: 'Protests in the valley' },
};

let watched: Watched;
let source: Source;

beforeEach(async () => {
  watched = await openWatched(crisis);
  const item = { reader: 'page', pdf: 'a.anexo' };
  const route = { reader: 'listing', url: `${watched.site.origin}/lista`, card: '.card', link: 'a', item };
  source = {
    ...{ id: 'oficina', publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es' },
    routes: [route],
  };
});

afterEach(() => watched.close());

const hour = (number: number): string => new Date(Date.UTC(2024, 1, 1, number)).toISOString();

/** The newest first, as a list shows them. */
function list(...names: readonly string[]): void {
  const cards = names.map((name) => `<div class="card"><a href="/${name}">${name}</a></div>`);
  watched.site.pages.set('/lista', { body: `<html><body>${cards.join('')}</body></html>` });
}

function publish(name: string, deaths: number, date = ''): void {
  const texts = [
    `La oficina informa que suman ${deaths} personas fallecidas en las protestas a nivel nacional.`,
    'El equipo visitó hospitales y pidió una investigación pronta de cada caso.',
  ];
  watched.site.pages.set(`/${name}`, { body: articlePage(name, date, texts) });
}

async function outcomes(from: number, to: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = from; at <= to; at += 1) found.push((await watched.round(source, hour(at))).outcome);
  return found;
}

describe('a page behind a list', () => {
  it('that is not what its reader knows is told to operators once, is tried again, and is told when it can be read', async () => {
    publish('a', 7);
    list('a');
    await outcomes(1, 1);
    watched.site.pages.set('/b', { body: '<html><body><p>Ver el video.</p></body></html>' });
    list('b', 'a');
    expect(await outcomes(2, 4)).toEqual(['written', 'unchanged', 'unchanged']);
    expect(await watched.operators()).toEqual([
      expect.stringContaining('a page that it links cannot be read'),
    ]);
    publish('b', 9);
    await outcomes(5, 6);
    expect(changesIn(await watched.history())).toEqual(['first →7', 'rise 7→9']);
    expect(await watched.operators()).toHaveLength(1);
  });

  it('is not told of again while it stays on the list for days', async () => {
    publish('a', 7);
    watched.site.pages.set('/b', { body: '<html><body><p>Ver el video.</p></body></html>' });
    list('b', 'a');
    for (const day of [0, 1, 2, 3, 4]) await outcomes(24 * day, 24 * day);
    expect(await watched.operators()).toHaveLength(1);
  });

  it('that is down for an hour is read when it is back, and nobody is bothered', async () => {
    list('b');
    publish('a', 7);
    list('b', 'a');
    await outcomes(1, 3);
    publish('b', 9);
    await outcomes(4, 4);
    expect(changesIn(await watched.history())).toEqual(['first →7', 'rise 7→9']);
    expect(await watched.operators()).toEqual([]);
  });

  it('that is down for longer is told to operators', async () => {
    publish('a', 7);
    list('b', 'a');
    await outcomes(1, 9);
    expect(await watched.operators()).toHaveLength(1);
  });

  it('without a date that could only be read later takes nothing back', async () => {
    publish('b', 9);
    list('b', 'a');
    await outcomes(1, 1);
    publish('a', 7);
    await outcomes(2, 3);
    expect(changesIn(await watched.history())).toEqual(['first →9']);
  });
});

describe('a report behind a page', () => {
  it('is read later when its host was down, though the page itself has not changed', async () => {
    const landing =
      '<html><body><main><p>Reporte.</p><a class="anexo" href="/reporte">PDF</a></main></body></html>';
    watched.site.pages.set('/a', { body: landing, isConditional: true });
    list('a');
    await outcomes(1, 2);
    publish('reporte', 7);
    source = { ...source };
    await outcomes(3, 3);
    const asked = watched.site.asked.filter(({ path }) => path === '/reporte').map(({ status }) => status);
    expect(asked).toEqual([404, 404, 200]);
  });
});

it('a list with more unreadable pages than a round visits does not hide the newest', async () => {
  const broken = Array.from({ length: 30 }, (_, at) => `roto-${at}`);
  list(...broken);
  await outcomes(1, 3);
  publish('nuevo', 7);
  list('nuevo', ...broken);
  await outcomes(4, 4);
  expect(changesIn(await watched.history())).toEqual(['first →7']);
});
