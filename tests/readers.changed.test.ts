import { describe, expect, it } from 'vitest';
import { PageChanged, WatchlistInvalid } from '../lib/errors.ts';
import type { Page } from '../lib/model.ts';
import type { ReadingFor } from '../lib/readers/reader.ts';
import { readPage } from '../lib/readers/readers.ts';
import { type PageCase, readerPages } from './reader-pages.ts';

const cases = await readerPages();

const LOGIN = `<!DOCTYPE html><html><head><title>Zimbra Web Client Sign In</title></head><body><form method="post">
<label>Username</label><input name="username"><label>Password</label><input type="password" name="password"></form>
<div class="copyright">Copyright 2005-2023 by those who made this mail system. All rights reserved everywhere and for ever.</div></body></html>`;
const MISSING = `<!DOCTYPE html><html><head><title>Página no encontrada - Sitio</title></head><body><main><p>Lo que busca no está en este sitio. Vuelva al inicio, o busque con otras palabras en el formulario.</p></main></body></html>`;
const WAIT = `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><main><p>We check that your connection is safe before we let you go on to the page that you asked for.</p></main></body></html>`;

type Change = {
  readonly page: string;
  readonly change: string;
  readonly alter: (text: string) => string;
  readonly missing: string;
};

const changes: readonly Change[] = [
  {
    page: 'feed/icrc-news',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'a feed was expected',
  },
  {
    page: 'feed/icrc-news',
    change: 'breaks off',
    alter: (text) => text.slice(0, 300),
    missing: 'a feed was expected',
  },
  {
    page: 'feed/icrc-news',
    change: 'has no item any more',
    alter: (text) => text.replaceAll('item>', 'entry>'),
    missing: "none of the feed's 0 entries has an address",
  },
  {
    page: 'feed/icrc-news',
    change: 'loses its links',
    alter: (text) => text.replaceAll('link>', 'address>').replaceAll('guid', 'id'),
    missing: "none of the feed's 2 entries has an address",
  },
  {
    page: 'wordpress/defensoria-peru',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'JSON was expected, not a page of markup',
  },
  {
    page: 'wordpress/defensoria-peru',
    change: 'is closed',
    alter: () => '{"code":"rest_no_route","message":"No","data":{"status":404}}',
    missing: 'the WordPress API refuses: rest_no_route',
  },
  { page: 'wordpress/defensoria-peru', change: 'is empty', alter: () => '[]', missing: 'there are no posts' },
  {
    page: 'wordpress/defensoria-peru',
    change: 'renames "content"',
    alter: (text) => text.replaceAll('"content"', '"body"'),
    missing: 'posts: content: ',
  },
  {
    page: 'wordpress/defensoria-peru',
    change: 'loses "link"',
    alter: (text) => text.replaceAll('"link"', '"permalink"'),
    missing: 'posts: link: ',
  },
  {
    page: 'wordpress/defensoria-peru',
    change: 'is another JSON',
    alter: () => '{"posts":[]}',
    missing: 'its JSON is not as expected',
  },
  {
    page: 'listing/defensoria-peru',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'nothing matches the card "div.card"',
  },
  {
    page: 'listing/defensoria-peru',
    change: 'renames the card',
    alter: (text) => text.replaceAll('"card mb-3', '"tile mb-3'),
    missing: 'nothing matches the card "div.card"',
  },
  {
    page: 'listing/defensoria-peru',
    change: 'renames the title',
    alter: (text) => text.replaceAll('card-title', 'tile-title'),
    missing: 'nothing matches "h4.card-title" in the cards',
  },
  {
    page: 'listing/defensoria-peru',
    change: 'renames the date',
    alter: (text) => text.replaceAll('card-subtitle', 'tile-date'),
    missing: 'nothing matches "h6.card-subtitle strong" in the cards',
  },
  {
    page: 'listing/defensoria-peru',
    change: 'prints no dates there',
    alter: (text) => text.replace(/<strong>.*?<\/strong>/g, '<strong>nuevo</strong>'),
    missing: 'nothing that "h6.card-subtitle strong" matches is a date',
  },
  {
    page: 'listing/defensoria-peru',
    change: 'leads nowhere',
    alter: (text) => text.replaceAll('href="', 'href="javascript:'),
    missing: 'no link ".card-body > a[href]" of a card has an address',
  },
  {
    page: 'page/defensoria-peru-post',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'it asks to log in and has no article',
  },
  {
    page: 'page/defensoria-peru-post',
    change: 'is gone, at status 200',
    alter: () => MISSING,
    missing: 'it is an error page that says "Página no encontrada - Sitio"',
  },
  {
    page: 'page/defensoria-peru-post',
    change: 'is behind a barrier',
    alter: () => WAIT,
    missing: 'it is an error page that says "Just a moment..."',
  },
  {
    page: 'page/defensoria-peru-post',
    change: 'has no text',
    alter: (text) => text.replace(/<p>.*?<\/p>/g, ''),
    missing: 'its text is too short',
  },
  {
    page: 'page/defensoria-peru-post',
    change: 'is JSON, not HTML',
    alter: () => '{"error":true}',
    missing: 'its text is too short',
  },
  {
    page: 'page/defensoria-peru-document',
    change: 'renames the body',
    alter: (text) => text.replaceAll('document-content', 'document-body'),
    missing: 'nothing matches the body "article.document-content"',
  },
  {
    page: 'page/defensoria-peru-document',
    change: 'renames the date',
    alter: (text) => text.replaceAll('box-fecha', 'caja'),
    missing: 'nothing matches the date ".box-fecha span"',
  },
  {
    page: 'page/defensoria-peru-document',
    change: 'prints no date there',
    alter: (text) => text.replace('enero 12,2023', 'ayer'),
    missing: 'what the date ".box-fecha span" matches is no date',
  },
  {
    page: 'page/defensoria-peru-pdf-only',
    change: 'loses its PDF',
    alter: (text) => text.replace('.pdf.pdf', '.docx'),
    missing: 'its text is too short',
  },
  {
    page: 'page/defensoria-colombia',
    change: 'renames the body',
    alter: (text) => text.replaceAll('journal-content-article', 'article'),
    missing: 'nothing matches the body ".journal-content-article"',
  },
  {
    page: 'gobpe-search/defensoria-peru',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'JSON was expected, not a page of markup',
  },
  {
    page: 'gobpe-search/defensoria-peru',
    change: 'renames the results',
    alter: (text) => text.replace('"results"', '"items"'),
    missing: 'data.attributes.results: ',
  },
  {
    page: 'gobpe-search/defensoria-peru',
    change: 'loses the addresses',
    alter: (text) => text.replaceAll('"url"', '"href"'),
    missing: 'results: has neither url nor action_url',
  },
  {
    page: 'gobpe-search/defensoria-peru',
    change: 'links to nothing',
    alter: (text) => text.replace(/<a href=[^>]*>/g, '<b>'),
    missing: 'results: no url or action_url is an address',
  },
  {
    page: 'reliefweb/icrc',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'a feed was expected',
  },
  {
    page: 'reliefweb/icrc',
    change: 'no longer names its sources',
    alter: (text) => text.replaceAll('tag source', 'tag origin'),
    missing: 'none of 3 updates is by International Committee of the Red Cross',
  },
  {
    page: 'reliefweb/api',
    change: 'renames the data',
    alter: (text) => text.replace('"data"', '"results"'),
    missing: 'data: ',
  },
  {
    page: 'reliefweb/api',
    change: 'loses the address',
    alter: (text) => text.replace('"url"', '"address"'),
    missing: 'data: fields.url: ',
  },
  {
    page: 'ifrc-go/ifrc-go',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'JSON was expected, not a page of markup',
  },
  {
    page: 'ifrc-go/ifrc-go',
    change: 'has no report, though all were asked for',
    alter: () => '{"count":0,"next":null,"previous":null,"results":[]}',
    missing: 'there are no field reports',
  },
  {
    page: 'ifrc-go/ifrc-go',
    change: 'asks for a token',
    alter: () => '{"detail":"Authentication credentials were not provided."}',
    missing: 'results: ',
  },
  {
    page: 'ifrc-go/ifrc-go',
    change: "loses the government's dead",
    alter: (text) => text.replaceAll('"gov_num_dead"', '"gov_dead"'),
    missing: 'field reports: gov_num_dead: ',
  },
  {
    page: 'ifrc-go/ifrc-go',
    change: 'writes numbers as words',
    alter: (text) => text.replaceAll('_dead": null', '_dead": "none"'),
    missing: 'field reports: num_dead: ',
  },
  {
    page: 'ifrc-go/ifrc-go',
    change: 'shows nothing in public',
    alter: (text) =>
      text.replaceAll('"visibility": 3', '"visibility": 2').replace(/"next": "[^"]*"/, '"next": null'),
    missing: 'no field report is public',
  },
  {
    page: 'x/defensoria-peru',
    change: 'refuses',
    alter: () => '{"title":"Unauthorized","type":"about:blank","status":401,"detail":"Unauthorized"}',
    missing: 'no posts: Unauthorized',
  },
  {
    page: 'x/defensoria-peru',
    change: 'withholds the posts of an account that is suspended, at status 200',
    alter: () =>
      '{"errors":[{"value":"1","detail":"User has been suspended: [1].","title":"Forbidden","parameter":"id","type":"https://api.twitter.com/2/problems/resource-not-found"}]}',
    missing: 'no posts: Forbidden',
  },
  {
    page: 'x/defensoria-peru',
    change: 'renames the data',
    alter: (text) => text.replace('"data"', '"posts"'),
    missing: 'no posts: data is missing',
  },
  {
    page: 'x/defensoria-peru',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'JSON was expected, not a page of markup',
  },
  {
    page: 'x/defensoria-peru',
    change: 'renames the text',
    alter: (text) => text.replaceAll('"text"', '"body"'),
    missing: 'posts: text: ',
  },
  {
    page: 'pdf/reporte-mensual',
    change: 'becomes a log-in page',
    alter: () => LOGIN,
    missing: 'a PDF was expected, and this does not begin as one',
  },
  {
    page: 'pdf/reporte-mensual',
    change: 'breaks off',
    alter: (text) => text.slice(0, 60),
    missing: 'the PDF cannot be read: ',
  },
  {
    page: 'pdf/reporte-mensual',
    change: 'is a scan',
    alter: (text) => text.replaceAll(') Tj', ') pop'),
    missing: 'the PDF has no text to read: 0 characters',
  },
];

describe('a page that is not what its reader knows says what is missing', () => {
  it.each(changes)('$page $change', async ({ page, alter, missing }) => {
    const known = caseNamed(page);
    const error = await failureOf(altered(known.page, alter), known.on);
    expect(error).toBeInstanceOf(PageChanged);
    const { source, route } = known.on;
    expect(error.message).toContain(`${source.id}, ${route.reader} ${known.page.url}: `);
    expect(error.message).toContain(missing);
  });
});

describe('an answer that holds nothing new, because only that was asked for, is no change of its format', () => {
  it.each([
    [
      'ifrc-go/ifrc-go',
      '&updated_at__gte=2023-01-12T00:00:00.000Z',
      '{"count":0,"next":null,"previous":null,"results":[]}',
    ],
    ['x/defensoria-peru', '&since_id=1612640000000000002', '{"meta":{"result_count":0}}'],
  ])('%s', async (name, query, text) => {
    const { page, on } = caseNamed(name);
    const reading = await readPage({ ...page, url: `${page.url}${query}`, text }, on);
    expect(reading).toEqual({ reports: [], follow: [], isNothingNew: true });
  });
});

describe('a route that is wrong is refused by the name of its source and option', () => {
  it.each([
    [
      'a listing without a card',
      'listing/defensoria-peru',
      { card: undefined },
      /^defensoria-peru: a route of reader listing is wrong: card: /,
    ],
    [
      'a body that is no selector',
      'page/defensoria-peru-document',
      { body: 'div[' },
      /^"div\[" is no CSS selector$/,
    ],
    [
      'a body that is a number',
      'page/defensoria-peru-document',
      { body: 7 },
      /^defensoria-peru: a route of reader page is wrong: body: /,
    ],
    [
      'an account with an @',
      'x/defensoria-peru',
      { username: '@x' },
      /^defensoria-peru: a route of reader x is wrong: username: /,
    ],
  ] as const)('%s', async (_, name, option, message) => {
    const { page, on } = caseNamed(name);
    const error = await failureOf(page, { ...on, route: { ...on.route, ...option } });
    expect(error).toBeInstanceOf(WatchlistInvalid);
    expect(error.message).toMatch(message);
  });
});

function caseNamed(name: string): PageCase {
  const found = cases.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`tests/pages/${name} is gone`);
  return found;
}

/** The same address, with a body that has become another. A PDF's bytes are altered as Latin-1, so that they stay one byte each. */
function altered(page: Page, alter: (text: string) => string): Page {
  const isPdf = page.contentType === 'application/pdf';
  const before = isPdf ? Buffer.from(page.bytes).toString('latin1') : page.text;
  const after = alter(before);
  expect(after, 'the page is altered').not.toBe(before);
  return {
    ...page,
    text: isPdf ? '' : after,
    bytes: new Uint8Array(Buffer.from(after, isPdf ? 'latin1' : 'utf8')),
  };
}

async function failureOf(page: Page, on: ReadingFor): Promise<Error> {
  try {
    await readPage(page, on);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
