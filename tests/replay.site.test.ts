import { load } from 'cheerio';
import { parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crisesOf } from '../lib/crisis.ts';
import { extractFigures } from '../lib/grammar/extract.ts';
import { BULLETINS } from '../lib/local/peru-2022/bulletins.ts';
import { FIELD_REPORTS } from '../lib/local/peru-2022/field-reports.ts';
import { OTHER_POSTS } from '../lib/local/peru-2022/other-posts.ts';
import type { Post } from '../lib/local/peru-2022/post.ts';
import { openReplaySites, type ReplaySites } from '../lib/local/peru-2022/site.ts';
import type { Page } from '../lib/model.ts';
import { readPage } from '../lib/readers/readers.ts';
import { parseWatchlist } from '../lib/watchlist.ts';

let sites: ReplaySites;

beforeAll(async () => {
  sites = await openReplaySites();
});
beforeEach(() => sites.publishUntil(sites.steps[0] ?? ''));
afterAll(() => sites.close());

const FEED = '/feed/';
const CATALOGUE = '/categorias_de_documentos/reportes/';

async function ombudsman(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(sites.origins.ombudsman + path, { headers });
}

async function feedItems() {
  return parseRssFeed(await (await ombudsman(FEED)).text()).items ?? [];
}

async function fieldReports(query = '') {
  const answer = await fetch(`${sites.origins.ifrcGo}/api/v2/field-report/${query}`);
  return JSON.parse(await answer.text());
}

async function page(url: string): Promise<Page> {
  const answer = await fetch(url);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const [contentType = ''] = (answer.headers.get('content-type') ?? '').split(';');
  return { url, contentType, text: new TextDecoder().decode(bytes), bytes };
}

function plainText({ content }: Post): string {
  return content.flat().join('\n');
}

describe('the ombudsman’s feed', () => {
  it('is RSS 2.0 of the newest ten posts, whole', async () => {
    sites.publishUntil('2023-01-10T13:00:00.000Z');
    const items = await feedItems();
    const [newest] = items;

    expect(items).toHaveLength(10);
    expect(newest?.title).toBe('Reporte diario: crisis política y protesta social, 9 de enero de 2023');
    expect(newest?.pubDate).toBe('Tue, 10 Jan 2023 02:30:00 +0000');
    expect(newest?.link).toBe(
      `${sites.origins.ombudsman}/reporte-diario-crisis-politica-y-protesta-social-9-de-enero/`,
    );
    expect(load(newest?.content?.encoded ?? '')('li').length).toBe(2);
    expect(items.map(({ pubDate }) => Date.parse(pubDate ?? ''))).toEqual(
      items.map(({ pubDate }) => Date.parse(pubDate ?? '')).sort((a, b) => b - a),
    );
  });

  it('answers 304 to whoever has it, and the whole again once something new is published', async () => {
    const etag = (await ombudsman(FEED)).headers.get('etag') ?? '';
    expect((await ombudsman(FEED, { 'if-none-match': etag })).status).toBe(304);

    sites.publishUntil('2022-12-09T23:30:00.000Z');
    const again = await ombudsman(FEED, { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('uso de la fuerza debe ser proporcional');
  });
});

describe('the ombudsman’s pages', () => {
  it('list cards that stand inside each other, each with a date of its own', async () => {
    sites.publishUntil('2022-12-20T13:00:00.000Z');
    const $ = load(await (await ombudsman(CATALOGUE)).text());
    const titles = $('.card-title').toArray();
    const dates = titles.map((title) =>
      $(title).closest('.card').children('.card-body').find('.card-subtitle strong').text(),
    );

    expect($('.card .card').length).toBe(titles.length - 1);
    expect(titles).toHaveLength(10);
    expect(dates.slice(0, 3)).toEqual(['diciembre 19,2022', 'diciembre 18,2022', 'diciembre 16,2022']);
  });

  it('show a post from when it is published, with no validators to ask again with', async () => {
    const address = '/siete-personas-fallecidas-en-el-contexto-de-las-protestas/';
    expect((await ombudsman(address)).status).toBe(404);

    sites.publishUntil('2022-12-13T13:00:00.000Z');
    const answer = await ombudsman(address);
    const $ = load(await answer.text());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBeNull();
    expect($('article.document-content h1').text()).toBe(
      'Siete personas fallecidas en el contexto de las protestas',
    );
    expect($('.box-fecha span').text()).toBe('diciembre 12,2022');
    expect($('.entry-content').text()).toContain('siete personas han fallecido a nivel nacional');
    expect($('.sidebar li').length).toBe(5);
  });

  it('say the same by way of the catalogue as by way of the feed, so that a fall-back tells nothing twice', async () => {
    sites.publishUntil('2023-01-20T13:00:00.000Z');
    const [source] = sites.watchlist.sources;
    const [feed, listing] = source?.routes ?? [];
    if (source === undefined || feed === undefined || listing === undefined) throw new Error('two routes');
    const { reports } = await readPage(await page(feed.url), { source, route: feed });
    const { follow } = await readPage(await page(listing.url), { source, route: listing });
    const items = await Promise.all(
      follow.map(async ({ url, route, ...hint }) => readPage(await page(url), { source, route, hint })),
    );

    expect(reports).toHaveLength(10);
    expect(items.flatMap((item) => item.reports.map(({ id, title, text }) => ({ id, title, text })))).toEqual(
      reports.map(({ id, title, text }) => ({ id, title, text })),
    );
    expect(follow.map(({ publishedAt }) => publishedAt)).toEqual(
      items.map((item) => item.reports[0]?.publishedAt?.slice(0, 10)),
    );
  });

  it('allow robots', async () => {
    expect(await (await ombudsman('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /wp-admin/\n');
  });
});

describe('the Red Cross site', () => {
  it('publishes on 9 January a statement of concern that counts nobody', async () => {
    sites.publishUntil('2023-01-10T13:00:00.000Z');
    const feed = parseRssFeed(await (await fetch(`${sites.origins.redCross}/en/rss/news`)).text());
    const [statement] = feed.items ?? [];
    const $ = load(await (await fetch(statement?.link ?? '')).text());

    expect(statement?.content).toBeUndefined();
    expect($('meta[property="article:published_time"]').attr('content')).toBe('2023-01-09T23:40:00+01:00');
    expect($('main').text()).toContain('dozens of lives');
  });
});

describe('IFRC GO', () => {
  it('gives reports with every count of its serializer, null where nobody counted', async () => {
    sites.publishUntil('2022-12-21T13:00:00.000Z');
    const answer = await fieldReports();
    expect(answer).toMatchObject({ count: 2, next: null, previous: null });
    expect(answer.results[0]).toMatchObject({
      id: 16044,
      gov_num_dead: 27,
      gov_num_injured: null,
      num_dead: null,
      other_num_missing: null,
      countries: [{ iso: 'PE' }],
    });
  });

  it('shows a report that was edited in place once, as it stands now', async () => {
    sites.publishUntil('2023-01-14T13:00:00.000Z');
    const { results } = await fieldReports();
    expect(
      results.map(({ id, gov_num_dead }: { id: number; gov_num_dead: number }) => [id, gov_num_dead]),
    ).toEqual([
      [16044, 49],
      [15981, null],
    ]);
  });

  it('gives page after page', async () => {
    sites.publishUntil('2023-03-31T23:30:00.000Z');
    const first = await fieldReports('?limit=3');
    const second = JSON.parse(await (await fetch(first.next)).text());
    expect([first.count, first.results.length, second.results.length, second.next]).toEqual([4, 3, 1, null]);
  });
});

describe('the course of the crisis', () => {
  /** Day in Lima and national total of every bulletin, as the Peruvian press quoted the ombudsman. */
  const totals: readonly (readonly [string, string])[] = [
    ['2022-12-12', 'siete'],
    ['2022-12-14', 'seis'],
    ['2022-12-16', '22'],
    ['2022-12-19', '27'],
    ['2022-12-21', '27'],
    ['2022-12-24', '28'],
    ['2022-12-27', '28'],
    ['2023-01-03', '28'],
    ['2023-01-09', '46'],
    ['2023-01-10', '47'],
    ['2023-01-12', '49'],
    ['2023-01-14', '49'],
    ['2023-01-16', '50'],
    ['2023-01-19', '55'],
    ['2023-01-20', '55'],
    ['2023-01-23', '55'],
    ['2023-01-29', '58'],
    ['2023-02-02', '59'],
    ['2023-02-06', '59'],
    ['2023-02-16', '60'],
    ['2023-02-23', '60'],
    ['2023-03-08', '66'],
    ['2023-03-28', '67'],
  ];

  it('is told in one bulletin for every day with a total, in order', () => {
    expect(BULLETINS.map(({ publishedAt }) => publishedAt.slice(0, 10))).toEqual(totals.map(([day]) => day));
  });

  it.each(totals)('on %s the bulletin opens with %s', (day, total) => {
    const bulletin = BULLETINS.find(({ publishedAt }) => publishedAt.startsWith(day));
    expect(bulletin?.content[0]).toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${total}(?![\\p{L}\\p{N}])`, 'u'));
  });

  it('breaks every total down into parts that add up to it', () => {
    const sums = BULLETINS.flatMap(({ publishedAt, content }) => {
      const parts = content.filter((block) => typeof block !== 'string').flat();
      return parts.length === 0 ? [] : [[publishedAt.slice(0, 10), sumOf(parts)]];
    });
    expect(sums).toHaveLength(14);
    expect(totals.map(([day, total]) => [day, Number(total)])).toEqual(expect.arrayContaining(sums));
  });

  it('is read as a series that rises, falls once, and repeats itself without being told again', () => {
    const stated = BULLETINS.flatMap((bulletin) => nationalDeaths(bulletin));
    expect(stated.filter((value, at) => value !== stated[at - 1])).toEqual([
      7, 6, 22, 27, 28, 46, 47, 49, 50, 55, 58, 59, 60, 66, 67,
    ]);
  });

  it.each(OTHER_POSTS.map((post) => [post.title, post] as const))('counts nobody in "%s"', (_, post) =>
    expect(extractFigures(plainText(post), { language: 'es' }).figures).toEqual([]),
  );

  it('never has two bulletins between two rounds, so that each total can be told', () => {
    const roundOf = ({ publishedAt }: Post) =>
      sites.steps.findIndex((at) => Date.parse(at) >= Date.parse(publishedAt));
    const rounds = BULLETINS.map(roundOf);
    expect(new Set(rounds).size).toBe(BULLETINS.length);
    expect(Math.min(...rounds)).toBeGreaterThan(0);
  });

  it('runs twice a day from two days before to the end of March', () => {
    const { steps } = sites;
    expect([steps[0], steps[1], steps.at(-1), steps.length]).toEqual([
      '2022-12-05T13:00:00.000Z',
      '2022-12-05T23:30:00.000Z',
      '2023-03-31T23:30:00.000Z',
      234,
    ]);
    expect(steps).toEqual([...steps].sort());
  });

  it('finds every site with something on it at its first step', async () => {
    const redCross = await (await fetch(`${sites.origins.redCross}/en/rss/news`)).text();
    expect((await feedItems()).length).toBe(3);
    expect(load(await (await ombudsman(CATALOGUE)).text())('.card').length).toBe(3);
    expect(parseRssFeed(redCross).items).toHaveLength(1);
    expect((await fieldReports()).count).toBe(1);
  });
});

describe('what the replay watches', () => {
  it('is a watchlist like any other', () => {
    expect(parseWatchlist(JSON.parse(JSON.stringify(sites.watchlist)), 'the replay')).toEqual(
      sites.watchlist,
    );
    expect(sites.hosts).toEqual(Object.values(sites.origins).map((origin) => new URL(origin).host));
  });

  it('takes every bulletin for a report of the crisis, and no post from before it', () => {
    const crisisIds = (post: Post) =>
      crisesOf({ ...post, text: plainText(post) }, {}, sites.watchlist.crises, post.publishedAt).map(
        ({ id }) => id,
      );
    expect(BULLETINS.filter((post) => crisisIds(post).length === 0)).toEqual([]);
    expect(OTHER_POSTS.slice(0, 3).flatMap(crisisIds)).toEqual([]);
    expect(OTHER_POSTS.filter((post) => crisisIds(post).length > 0).length).toBeGreaterThan(5);
  });

  it('keeps floods apart from protests', () => {
    const belonging = FIELD_REPORTS.filter(({ title, summary, updated_at }) => {
      const report = { title, text: summary, publishedAt: updated_at };
      return crisesOf(report, {}, sites.watchlist.crises, updated_at).length > 0;
    });
    expect(new Set(belonging.map(({ id }) => id))).toEqual(new Set([16044, 16112]));
  });
});

function nationalDeaths(post: Post): readonly number[] {
  return extractFigures(plainText(post), { language: 'es', publisher: 'Defensoría del Pueblo del Perú' })
    .figures.filter(
      ({ measure, group, scope }) => measure === 'killed' && group === 'all' && scope === 'total',
    )
    .map(({ value }) => value);
}

function sumOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + Number.parseInt(part, 10), 0);
}
