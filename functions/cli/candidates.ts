import type { Web } from '../../lib/fetch.ts';
import type { Page, Route, Source } from '../../lib/model.ts';
import type { Html } from '../../lib/readers/html.ts';
import { attribute, parseHtml, select, webAddress } from '../../lib/readers/html.ts';
import { plainText } from '../../lib/readers/plain-text.ts';
import type { Reading } from '../../lib/readers/reader.ts';
import { readPage } from '../../lib/readers/readers.ts';

/** A way to read a page that was tried, on it or on the feed that it names. */
export type Candidate = { readonly route: Route } & (
  | { readonly reading: Reading }
  | { readonly failure: Error }
);

/** A link that belongs to a list has this many like it, and a title this long, in characters. */
const FEWEST_LINKS = 3;
const SHORTEST_TITLE = 20;
const WORDPRESS_POSTS = 'wp/v2/posts?per_page=20&_fields=id,date_gmt,modified_gmt,slug,link,title,content';

/** The ways to read a page, each tried on it, the likeliest first. Takes the page and the address that a person named it by. */
export async function tryReaders(
  page: Page,
  url: string,
  by: { readonly source: Source; readonly web: Web },
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const route of likelyRoutes(page, url)) candidates.push(await tryRoute(route, page, url, by));
  return candidates;
}

async function tryRoute(
  route: Route,
  page: Page,
  url: string,
  { source, web }: { readonly source: Source; readonly web: Web },
): Promise<Candidate> {
  try {
    const own = route.url === url ? page : await fetchNew(route.url, web);
    const reading = await readPage(own, { source, route });
    return { route, reading };
  } catch (error) {
    return { route, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Fetches a page of which nothing is known yet. */
export async function fetchNew(url: string, web: Web): Promise<Page> {
  const fetched = await web.fetchPage(url, null);
  if (fetched.status === 'unchanged') throw new Error(`${url}: unchanged, though nothing was known of it`);
  return fetched.page;
}

/** The readers that a page's media type allows, and for HTML what it says of a feed, of WordPress and of lists. */
function likelyRoutes(page: Page, url: string): readonly Route[] {
  const { contentType, text } = page;
  const by = (...readers: readonly string[]): readonly Route[] => readers.map((reader) => ({ reader, url }));
  if (contentType === 'application/pdf' || new URL(url).pathname.toLowerCase().endsWith('.pdf'))
    return by('pdf');
  if (/^\s*[{[]/u.test(text)) return by('ifrc-go', 'wordpress', 'gobpe-search', 'reliefweb', 'feed');
  if (/^\s*<(?:\?xml|rss|feed|rdf)/iu.test(text) && !contentType.includes('html'))
    return new URL(url).host === 'reliefweb.int' ? by('reliefweb', 'feed') : by('feed');
  const html = parseHtml(text, url);
  return [...namedRoutes(html, page.url), ...listings(html, page.url, url), ...by('page')];
}

/** What a page's head names beside itself: WordPress its API (developer.wordpress.org/rest-api/using-the-rest-api/discovery), most a feed. */
function namedRoutes(html: Html, base: string): readonly Route[] {
  const api = webAddress(attribute(select(html, 'link[rel="https://api.w.org/"]'), 'href'), base);
  const feed = webAddress(
    attribute(
      select(html, 'link[rel="alternate"][type*="rss"], link[rel="alternate"][type*="atom"]'),
      'href',
    ),
    base,
  );
  return [
    ...(api === null ? [] : [{ reader: 'wordpress', url: `${api.replace(/\/?$/u, '/')}${WORDPRESS_POSTS}` }]),
    ...(feed === null ? [] : [{ reader: 'feed', url: feed }]),
  ];
}

/** Lists: articles with a linked heading, or the links to pages of the folder that most of them lead to. */
function listings(html: Html, base: string, url: string): readonly Route[] {
  const headings = 'h2 a[href], h3 a[href], h4 a[href]';
  const articles = select(html, 'article')
    .toArray()
    .filter((article) => select(html, headings, article).length > 0);
  const folder = commonFolder(html, base);
  return [
    ...(articles.length < FEWEST_LINKS ? [] : [{ reader: 'listing', url, card: 'article', link: headings }]),
    ...(folder === null ? [] : [{ reader: 'listing', url, card: `a[href*="${folder}"]` }]),
  ];
}

function commonFolder(html: Html, base: string): string | null {
  const $ = html.cheerio();
  const folders = new Map<string, Set<string>>();
  for (const link of select(html, 'a[href]')) {
    const address = webAddress($(link).attr('href'), base);
    if (address === null || plainText($(link)).length < SHORTEST_TITLE) continue;
    const { host, pathname } = new URL(address);
    const [, folder] = /^(\/.+\/)[^/]+\/?$/u.exec(pathname) ?? [];
    if (folder === undefined || host !== new URL(base).host || folder.includes('"')) continue;
    folders.set(folder, (folders.get(folder) ?? new Set()).add(address));
  }
  const [most] = [...folders].sort(([, a], [, b]) => b.size - a.size);
  return most === undefined || most[1].size < FEWEST_LINKS ? null : most[0];
}
