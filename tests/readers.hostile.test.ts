import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageChanged } from '../lib/errors.ts';
import type { Page } from '../lib/model.ts';
import { readPage } from '../lib/readers/readers.ts';
import { readerPages } from './reader-pages.ts';

const cases = await readerPages();
const source = { id: 'defensoria-peru', country: 'PE', language: 'es' };
const url = 'https://www.defensoria.gob.pe/x/';
const words =
  'En Juliaca murieron 17 civiles y 68 personas resultaron heridas, según el recuento de la institución.';

type Hostile = readonly [
  what: string,
  route: Readonly<Record<string, string>> & { readonly reader: string },
  text: string,
];

describe('a page that is built to break its reader ends in a named error', () => {
  const hostile: readonly Hostile[] = [
    ['100,000 elements inside each other', { reader: 'page' }, '<div>'.repeat(100_000) + words],
    [
      '100,000 cards inside each other',
      { reader: 'listing', card: '.c', link: '.c a' },
      '<div class="c"><a href="/1">'.repeat(100_000),
    ],
    [
      '100,000 tags that close what was never opened',
      { reader: 'page' },
      '<a>'.repeat(100_000) + '</b>'.repeat(100_000),
    ],
    [
      'a feed with 100,000 elements inside each other',
      { reader: 'feed' },
      `<rss><channel><item>${'<x>'.repeat(100_000)}`,
    ],
    ['entities that grow a thousandfold', { reader: 'feed' }, entityBomb()],
    ['JSON a million deep', { reader: 'ifrc-go' }, '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    [
      'JSON a million deep where a list is expected',
      { reader: 'wordpress' },
      '['.repeat(1_000_000) + ']'.repeat(1_000_000),
    ],
    ['JSON that never ends', { reader: 'gobpe-search' }, '{"data":'.repeat(1_000_000)],
    [
      'JSON a million deep in a field that is read',
      { reader: 'x', username: 'x' },
      `{"data":[{"id":"1","text":${'['.repeat(1e6)}${']'.repeat(1e6)}}]}`,
    ],
  ];

  it.each(hostile)('%s', async (_, route, text) => {
    await expect(readText(text, route)).rejects.toBeInstanceOf(PageChanged);
  });
});

describe('a page that is only large is read', () => {
  it('20,000 paragraphs are 20,000 lines', async () => {
    const { reports } = await readText(`<main>${`<p>${words}</p>`.repeat(20_000)}</main>`, {
      reader: 'page',
    });
    expect(reports[0]?.text.split('\n').length).toBe(20_000);
  });

  it('a paragraph that is never closed does not nest', async () => {
    const { reports } = await readText(`<main>${`<p>${words}`.repeat(20_000)}`, { reader: 'page' });
    expect(reports[0]?.text.split('\n').length).toBe(20_000);
  });

  it('elements that nest like those of a careless theme are read to the last', async () => {
    const { reports } = await readText('<div>'.repeat(900) + words, { reader: 'page' });
    expect(reports[0]?.text).toBe(words);
  });

  it('a line of a million characters without a space stays one line', async () => {
    const { reports } = await readText(`<main><p>${'9'.repeat(1_000_000)}</p></main>`, { reader: 'page' });
    expect(reports[0]?.text.length).toBe(1_000_000);
  });
});

describe('whatever is done to a page', () => {
  it('it is read or refused by name, never more', async () => {
    const texts = cases.filter(({ page }) => page.text !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string(),
        async ({ page, on }, share, put) => {
          const at = Math.floor(page.text.length * share);
          const text = page.text.slice(0, at) + put + page.text.slice(at + put.length * 3);
          try {
            await readPage({ ...page, text }, on);
          } catch (error) {
            expect(error).toBeInstanceOf(PageChanged);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function readText(text: string, route: { readonly reader: string }) {
  const page: Page = { url, contentType: '', text, bytes: new TextEncoder().encode(text) };
  return Promise.resolve().then(() => readPage(page, { source, route: { ...route, url } }));
}

/** Ten entities, each ten times the one before: whoever expands them has ten thousand million characters. */
function entityBomb(): string {
  const entities = Array.from({ length: 10 }, (_, at) => {
    return `<!ENTITY e${at} "${at === 0 ? 'muertos' : `&e${at - 1};`.repeat(10)}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE rss [${entities.join('')}]><rss version="2.0"><channel><item><title>&e9;</title></item></channel></rss>`;
}
