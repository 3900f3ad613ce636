import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tryReaders } from '../functions/cli/candidates.ts';
import { guessedSource } from '../functions/cli/source-guess.ts';
import type { Web } from '../lib/fetch.ts';
import { readWatchlist } from '../lib/watchlist.ts';
import type { LoopbackSite } from './loopback-site.ts';
import { articlePage, openLoopbackSite } from './loopback-site.ts';
import { readerPages } from './reader-pages.ts';

const pages = await readerPages();

let site: LoopbackSite;
let folder: string;
let file: string;

const crisis = {
  ...{ id: 'valle', title: { es: 'Valle', en: 'Valley' }, country: 'PE', from: '2024-01-01' },
  match: [['protesta']],
};
const EMPTY = `${JSON.stringify({ crises: [crisis], sources: [] }, null, 2)}\n`;

beforeAll(async () => {
  [site, folder] = await Promise.all([openLoopbackSite(), mkdtemp(join(tmpdir(), 'recuento-add-'))]);
  file = join(folder, 'watchlist.json');
});
beforeEach(() => writeFile(file, EMPTY));
afterEach(() => site.pages.clear());
afterAll(() => Promise.all([site.close(), rm(folder, { recursive: true })]));

async function add(url: string, ...more: readonly string[]) {
  const args = ['add', url, '--watchlist', file, '--allow-private', site.host, ...more];
  const child = spawn(process.execPath, ['functions/cli.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { out, err, code };
}

const NEWS = [
  '/noticias/balance-de-las-protestas',
  '/noticias/visita-a-hospitales',
  '/noticias/mesa-de-dialogo',
];

/** An office's front page: a list of news, and a feed that it names in its head. */
function putSite(): void {
  const links = NEWS.map(
    (path) => `<li><a href="${path}">Noticia de la oficina sobre la región ${path.length}</a></li>`,
  );
  site.pages.set('/', {
    body: `<!doctype html><html lang="es-PE"><head><title>Oficina</title><meta property="og:site_name" content="Oficina de Derechos">
<link rel="alternate" type="application/rss+xml" href="/feed/"></head><body><ul>${links.join('')}</ul>
<p>La oficina atiende en toda la región y publica sus balances de las protestas en esta página.</p></body></html>`,
  });
  for (const path of NEWS)
    site.pages.set(path, {
      body: articlePage('Balance de las protestas', '2024-02-01T10:00:00-05:00', [
        'En las protestas suman 46 personas fallecidas a nivel nacional, según el recuento de la oficina.',
      ]),
    });
  const items = NEWS.map(
    (path) =>
      `<item><title>Balance</title><link>${site.origin}${path}</link><pubDate>Thu, 01 Feb 2024 15:00:00 GMT</pubDate></item>`,
  );
  site.pages.set('/feed/', {
    contentType: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Oficina</title><link>${site.origin}</link><description>Noticias</description>${items.join('')}</channel></rss>`,
  });
}

describe('“recuento add”', () => {
  it('shows what each reader would read: title, date, figures, crisis; and writes nothing', async () => {
    putSite();
    const { out, err, code } = await add(`${site.origin}/`);
    expect(code).toBe(0);
    expect(out).toContain(`1  feed  ${site.origin}/feed/\n   0 reports, 3 pages behind it\n`);
    expect(out).toContain(`2  listing  ${site.origin}/\n   0 reports, 3 pages behind it\n`);
    expect(out).toContain('3  page  ');
    expect(out).toContain(
      '2024-02-01T10:00:00-05:00  Balance de las protestas\n   valle\n  46  killed · all · total',
    );
    expect(err).toContain('--reader NUMBER. Nothing is written yet.');
    expect(await readFile(file, 'utf8')).toBe(EMPTY);
  }, 30_000);

  it('writes the chosen one, with what it could tell of the publisher, and not twice', async () => {
    putSite();
    const more = [
      '--reader',
      'feed',
      '--id',
      'oficina',
      '--kind',
      'ombudsman',
      '--country',
      'PE',
      '--crisis',
      'valle',
    ];
    expect((await add(`${site.origin}/`, ...more)).code).toBe(0);
    const { sources } = await readWatchlist(file);
    expect(sources).toEqual([
      {
        ...{
          id: 'oficina',
          publisher: 'Oficina de Derechos',
          kind: 'ombudsman',
          country: 'PE',
          language: 'es',
          crises: ['valle'],
        },
        routes: [{ reader: 'feed', url: `${site.origin}/feed/` }],
      },
    ]);
    const again = await add(`${site.origin}/`, '--reader', '1', '--id', 'otra');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('already, as a route of oficina')]);
    expect((await add(`${site.origin}/`, '--reader', 'listing', '--to', 'oficina')).code).toBe(0);
    expect((await readWatchlist(file)).sources[0]?.routes).toEqual([
      { reader: 'feed', url: `${site.origin}/feed/` },
      { reader: 'listing', url: `${site.origin}/`, card: 'a[href*="/noticias/"]' },
    ]);
  }, 60_000);

  it('adds an account on X without reading a post: each is paid for', async () => {
    const { code } = await add('https://x.com/Oficina_PE', '--kind', 'ombudsman', '--country', 'PE');
    expect(code).toBe(0);
    expect((await readWatchlist(file)).sources[0]).toMatchObject({
      id: 'x-oficina-pe',
      publisher: '@Oficina_PE',
      routes: [
        {
          reader: 'x',
          url: 'https://api.x.com/2/users/by/username/Oficina_PE',
          username: 'Oficina_PE',
          postsPerMonth: 1000,
        },
      ],
    });
  });

  it.each([
    [
      'a page that no reader knows',
      'PageChanged',
      () => {
        site.pages.set('/nada', { body: '<html><body><p>Nada.</p></body></html>' });
        return add(`${site.origin}/nada`);
      },
    ],
    ['a page that is not there', 'PageUnavailable', () => add(`${site.origin}/gone`)],
    ['what is no address', 'InputInvalid', () => add('oficina')],
    ['a crisis that is not watched', 'NotFound', () => add(`${site.origin}/`, '--crisis', 'otra')],
    ['a source that is not there', 'NotFound', () => add(`${site.origin}/`, '--to', 'nadie')],
    [
      'a reader that the page is not for',
      'NotFound',
      () => {
        putSite();
        return add(`${site.origin}/`, '--reader', 'pdf');
      },
    ],
  ])(
    'names the error for %s, exits 1 and leaves the file as it was',
    async (_, name, run) => {
      const { code, err } = await run();
      expect([code, err]).toEqual([1, expect.stringContaining(name)]);
      expect(await readFile(file, 'utf8')).toBe(EMPTY);
    },
    30_000,
  );
});

describe('the readers that are tried on a page', () => {
  // A list is found by its links, of which the pages here have too few; accounts on X are known by their address.
  const known = pages.filter(
    ({ page, on }) => page.text !== '' && !['listing', 'x'].includes(on.route.reader),
  );
  const unreachable: Web = {
    fetchPage: async (url) => {
      throw new Error(`${url}: there is no network here`);
    },
    close: async () => {},
  };

  it.each(known.filter(({ name }) => name !== 'page/defensoria-peru-pdf-only'))(
    'know $name for what it is, and nothing else',
    async ({ page, on }) => {
      const source = guessedSource(page.url, page, { crisis: [] });
      const tried = await tryReaders(page, page.url, { source, web: unreachable });
      const good = tried.flatMap((candidate) => ('reading' in candidate ? [candidate.route.reader] : []));
      // ReliefWeb's feed is a feed too.
      expect(good.filter((reader) => on.route.reader !== 'reliefweb' || reader !== 'feed')).toEqual([
        on.route.reader,
      ]);
    },
  );
});

describe('what is guessed of a source', () => {
  it.each([
    [
      'https://www.defensoria.gob.pe/',
      { id: 'defensoria-gob-pe', kind: 'ombudsman', country: 'PE', language: 'es' },
    ],
    ['https://www.cruzroja.org.co/noticias', { kind: 'red-cross', country: 'CO', language: 'es' }],
    ['https://www.minsal.cl/feed/', { kind: 'press', country: 'CL', language: 'es' }],
    ['https://www.gov.br/saude/pt-br', { kind: 'government', country: 'BR', language: 'pt' }],
    ['https://www.mspas.gob.gt/', { kind: 'government', country: 'GT', language: 'es' }],
    ['https://www.icrc.org/en/rss/news', { kind: 'red-cross', country: '001', language: 'en' }],
    ['https://www.theguardian.com/world/peru/rss', { kind: 'press', country: '001', language: 'en' }],
    ['https://www.bbc.co.uk/mundo', { country: 'GB', language: 'en' }],
  ])('%s', (url, expected) => {
    expect(guessedSource(url, null, { crisis: [] })).toMatchObject(expected);
  });
});
