import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../lib/model.ts';
import { articlePage } from './loopback-site.ts';
import type { Watched } from './watched.ts';
import { changesIn, openWatched } from './watched.ts';

// Routes stand in for one another, so the same words come at several addresses: they are one report, and told once.

const crisis = {
  ...{ id: 'peru', country: 'PE', from: '2022-12-01', match: [['protest']] },
  title: { es: 'Protestas', en: 'Protests' },
};

/** A statement as a source publishes it, in English or Spanish. */
type Statement = {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly at: string;
};

const statement = (deaths: number, at: string, title = `Protests: ${deaths} dead`): Statement => ({
  ...{ slug: `toll-${at.replace(/\D/gu, '')}`, title, at },
  text: `Since 7 December, ${deaths} people have been killed in the protests, according to our count.`,
});
const boletin = (deaths: number, at: string): Statement => ({
  ...{ slug: `balance-${at.replace(/\D/gu, '')}`, title: 'Reporte diario: protestas', at },
  text: `En las protestas suman ${deaths} personas fallecidas a nivel nacional.`,
});
const FIRST = '2023-01-12T10:00:00Z';
const SECOND = '2023-01-13T09:00:00Z';

let watched: Watched;
let origin: string;

beforeEach(async () => {
  watched = await openWatched(crisis);
  origin = watched.site.origin;
});
afterEach(() => watched.close());

const source = (routes: Source['routes']): Source => ({
  ...{ id: 'office', publisher: 'The Office', kind: 'red-cross', country: 'PE', language: 'en', routes },
});

/** The origin's own address of a statement. */
const own = ({ slug }: Statement): string => `${origin}/en/news-release/${slug}`;

function rss(items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
<link>${origin}</link><description>News</description>${items.join('')}</channel></rss>`;
}

/** The site's feed, whole texts in it. */
function putFeed(statements: readonly Statement[]): void {
  const items = statements.map(
    (each) =>
      `<item><title>${each.title}</title><link>${own(each)}/?utm_source=rss</link><pubDate>${new Date(each.at).toUTCString()}</pubDate>` +
      `<description>…</description><content:encoded><![CDATA[<p>${each.text}</p>]]></content:encoded></item>`,
  );
  watched.site.pages.set('/feed/', { body: rss(items), contentType: 'application/rss+xml' });
}

function putWordpress(statements: readonly Statement[]): void {
  const posts = statements.map((each, id) => ({
    ...{ id, link: `${own(each)}/`, date_gmt: each.at.slice(0, 19), title: { rendered: each.title } },
    content: { rendered: `<p>${each.text}</p>`, protected: false },
  }));
  watched.site.pages.set('/wp-json/wp/v2/posts', {
    body: JSON.stringify(posts),
    contentType: 'application/json',
  });
}

/** ReliefWeb's keyless feed: its own addresses, dated by when it carried them on, hours later. */
function putReliefwebFeed(statements: readonly Statement[], hoursLater: number): void {
  const items = statements.map((each) => {
    const date = new Date(Date.parse(each.at) + hoursLater * 3_600_000).toUTCString();
    return (
      `<item><title>${each.title}</title><link>https://reliefweb.int/report/peru/${each.slug}</link><pubDate>${date}</pubDate>` +
      `<description><![CDATA[<div class="tag country">Country: Peru</div><div class="tag source">Source: The Office</div><p>${each.text}</p><p>Read on at the publisher's site.</p>]]></description></item>`
    );
  });
  watched.site.pages.set('/updates/rss.xml', { body: rss(items), contentType: 'application/rss+xml' });
}

function putReliefwebApi(statements: readonly Statement[]): void {
  const data = statements.map((each) => ({
    fields: {
      ...{ title: each.title, url: 'https://reliefweb.int/node/1', origin: own(each) },
      'body-html': `<p>${each.text}</p>`,
      ...{
        source: [{ name: 'The Office' }],
        language: [{ code: 'en' }],
        date: { created: '2023-01-20T00:00:00+00:00' },
      },
    },
  }));
  watched.site.pages.set('/v2/reports', { body: JSON.stringify({ data }), contentType: 'application/json' });
}

/** gob.pe's search and its own pages of the news. */
function putGobpe(statements: readonly Statement[], hoursLater: number): void {
  const results = statements.map((each) => {
    const path = `/institucion/defensoria/noticias/${each.slug}`;
    const local = new Date(Date.parse(each.at) + (hoursLater - 5) * 3_600_000).toISOString();
    watched.site.pages.set(path, {
      body: articlePage(each.title, `${local.slice(0, 19)}-05:00`, [
        each.text,
        'Compartir esta noticia con quien la necesite.',
      ]),
    });
    return { name_with_parent: each.title, url: `<a href="${path}">${each.title}</a>`, publication: local };
  });
  const body = JSON.stringify({ data: { attributes: { results } } });
  watched.site.pages.set('/busquedas.json', { body, contentType: 'application/json' });
}

const route = (reader: string, path: string) => ({ reader, url: `${origin}${path}` });
const told = async (from: Source, at: string): Promise<readonly string[]> =>
  changesIn((await watched.round(from, at)).alerts);

describe('the same report through two routes of a source is told once', () => {
  it('by the WordPress API, and by the feed when that is closed, and by the API again', async () => {
    const office = source([route('wordpress', '/wp-json/wp/v2/posts'), route('feed', '/feed/')]);
    putWordpress([statement(49, FIRST)]);
    expect(await told(office, '2023-01-12T12:00:00Z')).toEqual(['first →49']);
    watched.site.pages.clear();
    putFeed([statement(50, SECOND), statement(49, FIRST)]);
    expect(await told(office, '2023-01-13T12:00:00Z')).toEqual(['rise 49→50']);
    putWordpress([statement(50, SECOND), statement(49, FIRST)]);
    expect(await told(office, '2023-01-13T13:00:00Z')).toEqual([]);
    expect(await watched.history()).toHaveLength(2);
  });

  it('by the site, and by gob.pe, which has it hours later at an address of its own', async () => {
    const office: Source = {
      ...source([route('wordpress', '/wp-json/wp/v2/posts'), route('gobpe-search', '/busquedas.json')]),
      language: 'es',
    };
    putWordpress([boletin(49, FIRST)]);
    await told(office, '2023-01-12T12:00:00Z');
    putWordpress([boletin(50, SECOND), boletin(49, FIRST)]);
    expect(await told(office, '2023-01-13T12:00:00Z')).toEqual(['rise 49→50']);
    watched.site.pages.clear();
    putGobpe([boletin(50, SECOND), boletin(49, FIRST)], 30);
    expect(await told(office, '2023-01-14T20:00:00Z')).toEqual([]);
    putGobpe([boletin(51, '2023-01-15T12:00:00Z'), boletin(50, SECOND), boletin(49, FIRST)], 30);
    expect(await told(office, '2023-01-17T12:00:00Z')).toEqual(['rise 50→51']);
  });
});

describe('the same report at its origin and on ReliefWeb is told once', () => {
  it('by the keyless feed, which does not say where it comes from and dates it later', async () => {
    const office = source([
      route('feed', '/feed/'),
      { ...route('reliefweb', '/updates/rss.xml'), publishers: ['The Office'] },
    ]);
    putFeed([statement(49, FIRST)]);
    await told(office, '2023-01-12T12:00:00Z');
    putFeed([statement(50, SECOND), statement(49, FIRST)]);
    expect(await told(office, '2023-01-13T12:00:00Z')).toEqual(['rise 49→50']);
    watched.site.pages.clear();
    putReliefwebFeed([statement(50, SECOND), statement(49, FIRST)], 30);
    expect(await told(office, '2023-01-14T20:00:00Z')).toEqual([]);
    putFeed([statement(50, SECOND), statement(49, FIRST)]);
    expect(await told(office, '2023-01-14T21:00:00Z')).toEqual([]);
    expect(await watched.history()).toHaveLength(2);
  });

  it('by the API, which names the origin: it is one report, with the address of its publisher', async () => {
    const office = source([route('feed', '/feed/'), route('reliefweb', '/v2/reports')]);
    putFeed([statement(50, SECOND), statement(49, FIRST)]);
    expect(await told(office, '2023-01-13T12:00:00Z')).toEqual(['first →50']);
    watched.site.pages.clear();
    putReliefwebApi([statement(50, SECOND), statement(49, FIRST)]);
    expect(await told(office, '2023-01-20T12:00:00Z')).toEqual([]);
    expect(Object.keys((await watched.snapshot(office))?.reports ?? {})).toHaveLength(2);
  });
});

describe('what only looks the same is told', () => {
  it('a bulletin of the same title that goes back to an earlier number, by the same route', async () => {
    const office: Source = { ...source([route('wordpress', '/wp-json/wp/v2/posts')]), language: 'es' };
    const days = [7, 6, 7].map((deaths, day) => boletin(deaths, `2023-01-1${day}T12:00:00Z`));
    const changes: string[] = [];
    for (const [day] of days.entries()) {
      putWordpress(days.slice(0, day + 1).toReversed());
      changes.push(...(await told(office, `2023-01-1${day}T14:00:00Z`)));
    }
    expect(changes).toEqual(['first →7', 'fall 7→6', 'rise 6→7']);
  });

  it('a correction under the same title, though another route brings it', async () => {
    const office: Source = {
      ...source([route('wordpress', '/wp-json/wp/v2/posts'), route('gobpe-search', '/busquedas.json')]),
      language: 'es',
    };
    putWordpress([boletin(7, FIRST)]);
    await told(office, '2023-01-12T12:00:00Z');
    watched.site.pages.clear();
    putGobpe([boletin(6, SECOND), boletin(7, FIRST)], 1);
    expect(await told(office, '2023-01-13T12:00:00Z')).toEqual(['fall 7→6']);
  });
});
