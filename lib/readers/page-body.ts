import { PageChanged } from '../errors.ts';
import {
  type Element,
  elementsNamed,
  elementsOf,
  type Html,
  hasClass,
  isInside,
  select,
  type Tag,
} from './html.ts';
import { plainLine, plainText } from './plain-text.ts';

/** Where content systems keep an article, the narrowest first. */
const BODIES: readonly ((element: Tag) => boolean)[] = [
  ({ attribs }) => attribs.itemprop === 'articleBody',
  (element) => hasClass(element, 'entry-content') && isInside(element, 'article'),
  (element) => hasClass(element, 'entry-content'),
  (element) => hasClass(element, 'content-interior') && isInside(element, 'article'),
  (element) => hasClass(element, 'content-interior'),
  ({ name }) => name === 'article',
  ({ name }) => name === 'main',
  ({ attribs }) => attribs.role === 'main',
];
/** What only an article has: a page with one of these may also have a log-in form in a corner. */
const SIGNS_OF_ARTICLE =
  'article, [itemprop="articleBody"], .entry-content, meta[property="og:type"][content="article"]';

/** Titles of pages that answer 200 and are errors or barriers, each the whole title or its first part. */
const ERROR_TITLE = new RegExp(
  [
    String.raw`^error\s+[45]\d\d\b`, // "Error 404"
    String.raw`^(?:40[0-9]|50[0-9])\s*(?:$|[-–:|(])`, // "404 – Page", "503"
    String.raw`^(?:40[0-9]|50[0-9])\s+(?:not found|forbidden|bad gateway|service|internal|gateway)`, // "502 Bad Gateway"
    String.raw`^(?:the\s+)?(?:page|content)\s+(?:(?:was|is|could|can)\s*not\s+(?:be\s+)?|not\s+)found`, // "Page not found"
    String.raw`^p[áa]gina\s+no\s+(?:fue\s+)?encontrada|^no\s+se\s+(?:ha\s+)?encontr(?:ó|ado|amos)\s+la\s+p[áa]gina`,
    String.raw`^la\s+p[áa]gina\s+(?:que\s+busca\s+)?no\s+(?:existe|se\s+encuentra)`,
    '^just a moment|^attention required!|^access denied$|^acceso denegado$|^request rejected$',
    String.raw`^(?:sitio|p[áa]gina|site)\s+(?:web\s+)?(?:en|under)\s+(?:mantenimiento|maintenance)`,
  ].join('|'),
  'iu',
);

/** Throws `PageChanged` when a page that answers 200 says that it is an error, or asks to log in. */
export function refuseOtherPages(html: Html, url: string, body: string | undefined): void {
  for (const name of ['title', 'h1']) {
    const words = plainLine(elementsNamed(html, name)[0]?.children ?? []) ?? '';
    if (ERROR_TITLE.test(words))
      throw new PageChanged(url, `it is an error page that says "${words.slice(0, 80)}"`);
  }
  const signs = body === undefined ? SIGNS_OF_ARTICLE : `${SIGNS_OF_ARTICLE}, ${body}`;
  const asksPassword = elementsNamed(html, 'input').some(
    (input) => input.attribs.type?.toLowerCase() === 'password',
  );
  if (asksPassword && select(html, signs).length === 0) {
    throw new PageChanged(url, 'it asks to log in and has no article');
  }
}

/**
 * The words of the report: of every element that `body` matches, else of the first known place that holds enough of them, else of
 * whatever element holds the most words.
 * Throws `PageChanged` when `body` is given and matches nothing.
 */
export function bodyText(html: Html, url: string, body: string | undefined, enough: number): string {
  if (body !== undefined) {
    const chosen = outermost(select(html, body).toArray());
    if (chosen.length === 0) throw new PageChanged(url, `nothing matches the body "${body}"`);
    return plainText(chosen.flatMap(contents));
  }
  for (const isPlace of BODIES) {
    // Several articles are a list of teasers: none of them is the report.
    const found = outermost(elementsOf(html).filter(isPlace));
    const [only] = found;
    const text = found.length === 1 && only !== undefined ? plainText(contents(only)) : '';
    if (text.length >= enough) return text;
  }
  const longest = longestBlock(html);
  return longest === undefined ? '' : plainText(contents(longest));
}

/** The element itself is wanted whatever it is, even a form: only what is inside it is sorted out. */
function contents(element: Element): readonly Element[] {
  return 'children' in element ? element.children : [];
}

/** Those that are not inside another of them, so that no words are read twice. */
function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<Element>(elements);
  return elements.filter((element) => {
    let around = element.parent;
    while (around !== null && !all.has(around)) around = around.parent;
    return around === null;
  });
}

/** Elements that hold a text's paragraphs, as distinct from being one. */
const CONTAINERS = 'div, section, article, main, td, center, form, body';

/** The container with the most words of its own: in its paragraphs, or in it without any. */
function longestBlock(html: Html): Element | undefined {
  const $ = html.cheerio();
  const lengths = new Map<Element, number>();
  for (const element of select(html, ':not(a, script, style, noscript, template, title, option)')) {
    const own =
      'children' in element ? element.children.reduce((sum, child) => sum + ownLength(child), 0) : 0;
    const [container = html.root] = own === 0 ? [] : $(element).closest(CONTAINERS);
    if (own > 0 && container !== undefined) lengths.set(container, (lengths.get(container) ?? 0) + own);
  }
  let longest: Element | undefined;
  for (const [container, length] of lengths) {
    if (longest === undefined || length > (lengths.get(longest) ?? 0)) longest = container;
  }
  return longest;
}

function ownLength(node: Element): number {
  return node.type === 'text' ? node.data.trim().length : 0;
}
