import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { load } from 'cheerio';
import { parseAtomFeed } from 'feedsmith';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveHistory } from '../functions/history-server.ts';
import { historyApp } from '../lib/history.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Store } from '../lib/store.ts';
import { atomFaults } from './atom-rules.ts';
import { tellAlert, watchlist } from './history-alerts.ts';
import { change, count } from './message/alerts.ts';

/** Of the HXL 1.1 dictionary, the hashtags and their attributes that could serve us (HXLStandard/gen-hxl-dict). */
const HXL: Readonly<Record<string, readonly string[]>> = {
  '#affected': [
    ...['abducted', 'adolescents', 'adults', 'children', 'displaced', 'elderly', 'f', 'hh', 'i', 'idps'],
    ...['incamp', 'ind', 'infants', 'infected', 'injured', 'killed', 'm', 'noncamp', 'refugees'],
  ],
  '#date': ['approved', 'canceled', 'converted', 'end', 'occurred', 'reported', 'start'],
  '#meta': ['source', 'url'],
  ...{ '#cause': ['code', 'name', 'type'], '#crisis': ['code', 'name', 'type'] },
  ...{ '#impact': ['code', 'name', 'type'], '#loc': ['code', 'name', 'type'], '#country': ['code', 'name'] },
  ...{ '#group': [], '#status': [], '#description': [] },
};

let embedded: Embedded;
let client: DynamoDBClient;
let app: Hono;
let hostileId: string;

const SCRIPT = '<script>alert(1)</script>';
const BELL = String.fromCharCode(7);
const OVERRIDE = String.fromCodePoint(0x202e);

beforeAll(async () => {
  embedded = await openEmbedded({ directory: null });
  client = new DynamoDBClient(embedded.dynamodb);
  const store: Store = { client, tables: embedded.tables };
  app = historyApp({ store, watchlist });
  const own = 'ombudsman';
  const first = change({ kind: 'first', from: null, to: count(7), publishedAt: '2022-12-12T21:10:00-05:00' });
  await tellAlert(store, { at: '2022-12-13T13:00:00.000Z', source: own, changes: [first] });
  const fall = change({
    kind: 'fall',
    from: count(7),
    to: count(6),
    publishedAt: '2022-12-13T21:10:00-05:00',
  });
  await tellAlert(store, { at: '2022-12-14T13:00:00.000Z', source: own, changes: [fall] });
  await tellAlert(store, {
    at: '2023-01-09T14:00:00.000Z',
    source: 'red-cross',
    changes: [change({ kind: 'first', from: null, to: count(40, 'at-least'), publishedAt: '2023-01-09' })],
  });
  await tellAlert(store, {
    at: '2023-01-10T02:45:00.000Z',
    source: own,
    changes: [
      change({ from: count(6), to: count(1246) }),
      change({ kind: 'first', group: 'child', from: null, to: count(3) }),
      change({ kind: 'first', measure: 'injured', from: null, to: count(68), place: 'Juliaca' }),
    ],
  });
  await tellAlert(store, {
    at: '2023-01-11T02:45:00.000Z',
    source: own,
    changes: [
      change({ kind: 'disputed', measure: 'injured', from: count(90), to: count(80), publishedAt: null }),
      change({ kind: 'first', measure: 'missing', from: null, to: count(20, 'range', 30) }),
    ],
  });
  hostileId = await tellAlert(store, {
    at: '2023-01-12T02:45:00.000Z',
    source: own,
    changes: [
      change({
        kind: 'first',
        measure: 'detained',
        from: null,
        to: count(5),
        place: `Juliaca" onload="x ${SCRIPT}`,
        attribution: `=HYPERLINK("https://evil.example")`,
        quote: `-2+3 ${SCRIPT} "said", ${BELL}${OVERRIDE}txt\r\n& more ]]>`,
        url: 'javascript:alert(1)',
      }),
    ],
  });
});

afterAll(async () => {
  client.destroy();
  await embedded.close();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await app.request(`https://history.example${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The ids of the alerts that an address answers with, in their order. */
async function idsAt(path: string): Promise<readonly string[]> {
  const { alerts }: { alerts: { id: string }[] } = JSON.parse((await get(path)).text);
  return alerts.map(({ id }) => id);
}

/** Rows of a CSV by RFC 4180, read strictly: throws where a quote or a line end stands wrong. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the page of a crisis', () => {
  it('says the number that stands before all else, by the language’s own signs', async () => {
    const $ = load((await get('/crises/peru?lang=en')).text);
    expect($('h1').text()).toBe('Protests in Peru');
    const figures = $('.figures').first().find('li');
    expect(figures.toArray().map((li) => $(li).text().replace(/\s+/g, ' ').trim())).toEqual([
      '1,246 Defensoría del Pueblo del Perú9 January 2023',
      'at least 40 Red Cross9 January 2023',
    ]);
    expect($('main .n').first().text()).toBe('1,246');
    const spanish = load((await get('/crises/peru?lang=es')).text);
    expect(spanish('main .n').first().text()).toBe('1246');
  });

  it('tells each change with its sentence, its source, when it was published, read and told, and in which languages', async () => {
    const $ = load((await get('/crises/peru?lang=es&kind=fall')).text);
    expect($('article')).toHaveLength(1);
    const told = $('article').text().replace(/\s+/g, ' ');
    expect(told).toContain('Corrección: 7 → 6 personas fallecidas (−1)');
    expect(told).toContain('«Suman 46 las personas fallecidas.»');
    expect(told).toContain('Publicado: 13 de diciembre de 2022, 21:10 (hora de Perú, UTC−5)');
    expect(told).toContain('Leído: 14 de diciembre de 2022, 8:00.');
    expect(told).toContain('Avisado: 14 de diciembre de 2022, 8:10, por correo y SMS, en español y inglés.');
    expect($('main').text()).toContain('Las horas son las de Perú (UTC−5).');
    expect($('article a').first().attr('href')).toBe('https://www.defensoria.gob.pe/nota/');
    expect($('blockquote').attr('lang')).toBe('es');
  });

  it('draws a line for each source from zero, its corrections ringed and what is open shaded, and says the same in words and a table', async () => {
    const $ = load((await get('/crises/peru?lang=en')).text);
    const chart = $('svg.wide');
    expect(chart.find('path.line:not(.thin)')).toHaveLength(1);
    expect(chart.find('path.line.thin')).toHaveLength(2);
    expect(chart.find('.ring')).toHaveLength(1);
    expect(chart.find('rect.band[fill^="url(#wide-up"]')).toHaveLength(1);
    expect(chart.find('.tick.value').first().text()).toBe('0');
    expect(chart.find('.tick:not(.value)').first().text()).toBe('7 Dec');
    expect($('.key').text()).toContain(
      '7 on 12 December 2022, 1,246 on 9 January 2023; 3 figures, 1 correction',
    );
    expect($('figure + details tbody tr')).toHaveLength(4);
  });

  it('draws both numbers of a dispute, and both ends of a range', async () => {
    const disputed = load((await get('/crises/peru?lang=en&measure=injured')).text);
    expect(disputed('svg.wide circle.mark')).toHaveLength(1);
    expect(disputed('svg.wide text.end').text()).toBe('80 / 90');
    const range = load((await get('/crises/peru?lang=en&measure=missing')).text);
    expect(range('svg.wide .band')).toHaveLength(1);
    expect(range('svg.wide text.end').text()).toBe('20 to 30');
  });

  it('of a crisis without a figure says so', async () => {
    const { status, text } = await get('/crises/quiet?lang=en');
    expect(status).toBe(200);
    expect(text).toContain('No figure has been told yet.');
  });
});

describe('filters and pages', () => {
  it.each([
    ['source=red-cross', 1],
    ['measure=injured', 2],
    ['group=child', 1],
    ['kind=fall', 1],
    ['since=2023-01-10', 3],
    ['since=2023-01-09T21:45:00-05:00', 3],
    ['since=2023-01-10&kind=first&measure=', 3],
    ['source=nobody', 0],
  ])('%s leaves %i alerts', async (query, alerts) => {
    expect(await idsAt(`/crises/peru.json?${query.replace('+', '%2B')}`)).toHaveLength(alerts);
  });

  it('leave only the wanted changes of an alert', async () => {
    const { alerts } = JSON.parse((await get('/crises/peru.json?group=child')).text);
    expect(alerts[0].changes).toHaveLength(1);
  });

  it('a cursor reads on after its alert, whatever else is asked', async () => {
    const all = await idsAt('/crises/peru.json');
    expect(await idsAt(`/crises/peru.json?cursor=${all[2]}`)).toEqual(all.slice(3));
    expect(await idsAt(`/crises/peru.json?cursor=${all.at(-1)}&since=2023-01-10`)).toEqual([]);
    expect(await idsAt(`/crises/peru.json?cursor=${all[0]}&kind=fall`)).toHaveLength(1);
  });
});

describe('with a clock', () => {
  it('shows what was just told at once, and within a minute what was told late', async () => {
    let now = '2023-03-01T00:00:00.000Z';
    const store: Store = { client, tables: embedded.tables };
    const kept = historyApp({ store, watchlist, clock: () => now });
    const ids = async (): Promise<readonly string[]> => {
      const answer = await kept.request('https://history.example/crises/busy.json');
      const { alerts }: { alerts: { id: string }[] } = JSON.parse(await answer.text());
      return alerts.map(({ id }) => id);
    };
    const at = (day: number, hour = 12): string => new Date(Date.UTC(2023, 1, day, hour)).toISOString();
    const tell = (time: string) =>
      tellAlert(store, { at: time, source: 'ombudsman', changes: [change()] }, 'busy');
    for (let day = 1; day <= 40; day += 1) await tell(at(day));
    expect(await ids()).toHaveLength(40);
    const newest = await tell(at(41));
    expect(await ids()).toHaveLength(41);
    expect((await ids())[0]).toBe(newest);
    const late = await tell(at(2, 18));
    expect(await ids()).toHaveLength(41);
    now = '2023-03-01T00:01:01.000Z';
    expect((await ids()).at(-3)).toBe(late);
    expect(await ids()).toHaveLength(42);
    for (let hour = 0; hour < 24; hour += 1) await tell(at(42, hour));
    for (let hour = 0; hour < 24; hour += 1) await tell(at(43, hour));
    expect(await ids()).toHaveLength(90);
  });
});

describe('what cannot be', () => {
  it.each([
    ['/crises/none', 404, 'text/html'],
    ['/crises/none.json', 404, 'application/json'],
    ['/crises/none.csv', 404, 'text/plain'],
    ['/alerts/peru.none', 404, 'text/html'],
    ['/alerts/.x.atom', 404, 'text/plain'],
    ['/nowhere', 404, 'text/html'],
    ['/crises/peru?measure=sad', 400, 'text/html'],
    ['/crises/peru.json?since=soon', 400, 'application/json'],
    ['/crises/peru.json?cursor=%23', 400, 'application/json'],
    ['/crises/peru.csv?kind=boom', 400, 'text/plain'],
    ['/?lang=fr', 400, 'text/html'],
  ])('%s is a %i as %s, kept by no cache', async (path, status, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text.length).toBeGreaterThan(10);
  });

  it('names the parameter and what it takes', async () => {
    expect(JSON.parse((await get('/crises/peru.json?kind=boom')).text)).toEqual({
      error: 'kind takes first, rise, fall, reworded, disputed',
    });
  });
});

describe('when the table cannot be read', () => {
  it.each([
    ['/crises/peru?lang=es', 'text/html', 'La historia no se puede mostrar ahora'],
    ['/crises/peru.json', 'application/json', '{"error":"the history cannot be read"}'],
    ['/index.csv', 'text/plain', 'the history cannot be read'],
  ])('%s is a 500 as %s that says so, kept by no cache', async (path, type, words) => {
    // Nothing listens on the port of "discard".
    const nowhere = new DynamoDBClient({
      ...embedded.dynamodb,
      endpoint: 'http://127.0.0.1:9',
      maxAttempts: 1,
    });
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const broken = historyApp({ store: { client: nowhere, tables: embedded.tables }, watchlist });
    const answer = await broken.request(`https://history.example${path}`);
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain(words);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    nowhere.destroy();
  });
});

describe('every answer', () => {
  it.each([
    '/',
    '/crises/peru',
    '/crises/peru.json',
    '/crises/peru.csv',
    '/crises/peru.atom',
    '/index.json',
    '/index.csv',
    '/index.atom',
    '/sources',
    '/sources.json',
  ])('%s may be kept for a minute, and is not sent again to whoever has it', async (path) => {
    const { headers, status } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('vary')).toBe('Accept-Language, Accept-Encoding');
    const again = await get(path, { 'if-none-match': headers.get('etag') ?? 'none' });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it.each(['/crises/peru', '/crises/peru.json', '/crises/peru.csv', '/crises/peru.atom'])(
    '%s is sent compressed to whoever takes it so, and known again by its ETag',
    async (path) => {
      const headers = { 'accept-encoding': 'gzip, br' };
      const answer = await app.request(`https://history.example${path}`, { headers });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      // As `Response.text()` does, without a byte order mark.
      const text = new TextDecoder().decode(gunzipSync(await answer.arrayBuffer()));
      expect(text).toBe((await get(path)).text);
      const known = answer.headers.get('etag') ?? 'none';
      expect((await get(path, { ...headers, 'if-none-match': known })).status).toBe(304);
    },
  );

  it('speaks the language of the address, else the browser’s, else English', async () => {
    const lang = async (path: string, accepted: string) =>
      load((await get(path, { 'accept-language': accepted })).text)('html').attr('lang');
    expect(await lang('/', 'qu, es-PE;q=0.8, en;q=0.5')).toBe('es');
    expect(await lang('/', 'de, fr;q=0.5')).toBe('en');
    expect(await lang('/?lang=en', 'es')).toBe('en');
  });

  it('lets the browser run nothing and ask nobody: its one style sheet is allowed by its hash', async () => {
    const { headers, text } = await get('/crises/peru');
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(load(text)('script, [style], img, link[rel=stylesheet], iframe')).toHaveLength(0);
  });
});

describe('what a page wrote to do harm', () => {
  it.each(['/crises/peru', '/alerts/ID', '/'])('is only text on %s', async (path) => {
    const { text } = await get(`${path.replace('ID', hostileId)}?lang=en`);
    const $ = load(text);
    expect($('script, [onload]')).toHaveLength(0);
    const addresses = $('a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(addresses.filter((address) => !/^(?:https?:\/\/|\/|#)/.test(address))).toEqual([]);
    expect(text).not.toContain(BELL);
    expect(text).not.toContain(OVERRIDE);
  });

  it('is no formula in a spreadsheet', async () => {
    const rows = csvRows((await get('/crises/peru.csv?measure=detained')).text);
    const cells = rows.slice(2).flat();
    expect(cells).toContain(`'=HYPERLINK("https://evil.example")`);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('an alert', () => {
  it('is shown as it was sent, in both languages, the reader’s own first', async () => {
    const $ = load((await get(`/alerts/${hostileId}?lang=en`)).text);
    expect(
      $('pre')
        .toArray()
        .map((pre) => $(pre).text()),
    ).toEqual(['Body in en\n<b>as sent</b>\n', 'Text in en', 'Body in es\n<b>as sent</b>\n', 'Text in es']);
    expect($('main').text()).toContain('Message number at Amazon SNS: m-es');
  });

  it('is JSON with its changes, its words and the numbers of its messages', async () => {
    const alert = JSON.parse((await get(`/alerts/${hostileId}.json`)).text);
    expect(alert).toMatchObject({
      id: hostileId,
      crisis: 'peru',
      source: 'ombudsman',
      status: 'sent',
      messageIds: { es: 'm-es', en: 'm-en' },
    });
    expect(alert.changes).toHaveLength(1);
  });

  it('is a CSV and a feed of its own', async () => {
    expect(csvRows((await get(`/alerts/${hostileId}.csv`)).text)).toHaveLength(3);
    expect(load((await get(`/alerts/${hostileId}.atom`)).text, { xml: true })('entry')).toHaveLength(1);
  });
});

describe('the CSV', () => {
  it('has two heads, the second of HXL hashtags, and as many cells in every row', async () => {
    const [names = [], hashtags = [], ...rows] = csvRows((await get('/crises/peru.csv')).text);
    // HXL 1.1, 2.1: a hashtag and attributes, each a letter and then letters, digits and underscores.
    for (const tag of hashtags) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/);
    expect(new Set(hashtags).size).toBe(hashtags.length);
    expect(rows).toHaveLength(9);
    expect(rows.every((row) => row.length === names.length && row.length === hashtags.length)).toBe(true);
  });

  it('keeps the dead and the injured in columns of their own, numbers as plain digits', async () => {
    const [names = [], , ...rows] = csvRows((await get('/crises/peru.csv?since=2023-01-10')).text);
    const column = (name: string): readonly string[] => rows.map((row) => row[names.indexOf(name)] ?? '');
    expect(column('killed').filter(Boolean)).toEqual(['1246', '3']);
    expect(column('injured').filter(Boolean)).toEqual(['80', '68']);
    expect(column('max').filter(Boolean)).toEqual(['30']);
    expect(column('before').filter(Boolean)).toEqual(['90', '6']);
  });

  it('has hashtags and attributes of the HXL dictionary, and marks those of ours', async () => {
    const [, hashtags = []] = csvRows((await get('/crises/quiet.csv')).text);
    for (const hashtag of hashtags) {
      const [base = '', ...attributes] = hashtag.split('+');
      const known = HXL[base];
      expect(known, hashtag).toBeDefined();
      const strangers = attributes.filter((name) => !name.startsWith('x_') && !known?.includes(name));
      expect(strangers, hashtag).toEqual([]);
    }
  });

  it('says to a spreadsheet that it is UTF-8, and to a program too', async () => {
    const answer = await app.request('https://history.example/crises/peru.csv');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('Defensoría');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  });
});

describe('the feed', () => {
  it.each(['/crises/peru.atom', '/crises/peru.atom?kind=fall', '/crises/quiet.atom', '/index.atom'])(
    '%s keeps the rules of RFC 4287, has ids that stay, and is read by a reader of feeds',
    async (path) => {
      const { text, headers } = await get(path);
      expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(atomFaults(text)).toEqual([]);
      const feed = parseAtomFeed(text);
      const entries = feed.entries ?? [];
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`https://history.example${path}`);
      const ids = [feed.id, ...entries.map(({ id }) => id)];
      for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(new Set(ids).size).toBe(ids.length);
      expect(entries).toHaveLength(text.split('<entry>').length - 1);
    },
  );

  it.each([
    ['no id', /<id>.*?<\/id>/],
    ['no title', /<title>.*?<\/title>/],
    ['no time', /<updated>.*?<\/updated>/],
    ['no address of its own', /<link rel="self".*?>/],
    ['a tag left open', /<\/subtitle>/],
  ])('would be found out with %s', async (_, missing) => {
    const { text } = await get('/crises/peru.atom');
    expect(atomFaults(text.replace(missing, ''))).not.toEqual([]);
  });

  it('links to the address that readers know, whatever the request that reached it called its host', async () => {
    const world = { store: { client, tables: embedded.tables }, watchlist };
    const behind = historyApp({ ...world, url: 'https://cdn.example' });
    const answer = await behind.request('https://api.example/crises/peru.atom');
    const text = await answer.text();
    expect(text).not.toContain('https://api.example');
    expect(load(text, { xml: true })('feed > link[rel="self"]').attr('href')).toBe(
      'https://cdn.example/crises/peru.atom',
    );
  });

  it('gives an entry the same id however it is reached, and its markup as text', async () => {
    const idOf = async (path: string) =>
      load((await get(path)).text, { xml: true })('entry > id')
        .first()
        .text();
    expect(await idOf('/crises/peru.atom')).toBe(await idOf(`/alerts/${hostileId}.atom`));
    const { text } = await get(`/alerts/${hostileId}.atom`);
    expect(text).not.toContain(SCRIPT);
    const content = load(text, { xml: true })('entry > content');
    expect(content.attr('type')).toBe('html');
    expect(load(content.text())('script')).toHaveLength(0);
  });
});

describe('the server on loopback', () => {
  it('answers what it does not serve, and lives', async () => {
    const server = await serveHistory({ store: { client, tables: embedded.tables }, watchlist, port: 0 });
    const statusOf = (path: string, method = 'GET'): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const { port } = new URL(server.url);
        request({ port, path, method, host: '127.0.0.1' }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end();
      });
    expect(await statusOf('http://elsewhere.example/')).toBe(400);
    expect(await statusOf('@elsewhere.example/')).toBe(400);
    expect(await statusOf('//elsewhere.example/')).toBe(404);
    expect(await statusOf('/crises/%E0%A4%A')).toBe(404);
    expect(await statusOf('/', 'TRACE')).toBe(405);
    expect(await statusOf('/', 'POST')).toBe(405);
    expect(await statusOf('/crises/peru.atom', 'HEAD')).toBe(200);
    await server.close();
  });
});
