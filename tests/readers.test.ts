import { describe, expect, it } from 'vitest';
import { readPage } from '../lib/readers/readers.ts';
import { readerPages, watchlist, withoutHashes } from './reader-pages.ts';

const cases = await readerPages();

describe('a page is read as the page of its format should be', () => {
  it.each(cases)('$name', async ({ page, on, expected }) => {
    const reading = withoutHashes(await readPage(page, on));
    expect(reading).toEqual({ reports: expected.reports, follow: expected.follow });
  });
});

describe('every route that is watched', () => {
  const routes = watchlist.sources.flatMap(({ id, routes }) =>
    routes.map(({ reader }, route) => ({ id, route, reader })),
  );

  it.each(routes)('route $route of $id, by $reader, has a page that it is tried on', ({ id, route }) => {
    const tried = cases.filter(({ watched }) => watched?.source === id && watched.route === route);
    expect(tried.filter(({ watched }) => watched?.item !== true)).not.toEqual([]);
  });

  it.each(cases.filter(({ watched }) => watched !== undefined))(
    '$name yields something new to read',
    ({ expected }) => {
      expect(expected.reports.length + expected.follow.length).toBeGreaterThan(0);
    },
  );
});

describe('a structured figure', () => {
  it('quotes the line of the text that states it', async () => {
    const page = cases.find(({ name }) => name === 'ifrc-go/ifrc-go');
    if (page === undefined) throw new Error('tests/pages/ifrc-go/ifrc-go.json is gone');
    const { reports } = await readPage(page.page, page.on);
    const figures = reports.flatMap(({ text, figures }) =>
      (figures ?? []).map((figure) => ({ text, figure })),
    );
    expect(figures.length).toBe(4);
    for (const { text, figure } of figures) {
      expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
      expect(figure.quote).toContain(String(figure.value));
    }
  });
});

describe('a reader that no route can name', () => {
  it('is refused with the names of those there are', () => {
    const { page } = cases[0] ?? {};
    if (page === undefined) throw new Error('tests/pages is empty');
    const source = { id: 'defensoria-peru', country: 'PE', language: 'es' };
    const read = () => readPage(page, { source, route: { reader: 'toString', url: page.url } });
    return expect(read()).rejects.toThrow(
      /^defensoria-peru: no reader is called "toString"; there are feed, listing, page/,
    );
  });
});
