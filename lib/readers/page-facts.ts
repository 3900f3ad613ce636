import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import { readDate } from './dates.ts';
import {
  attribute,
  attributeOf,
  type Elements,
  elementsNamed,
  type Html,
  isInside,
  select,
  textInside,
} from './html.ts';
import { plainLine } from './plain-text.ts';
import type { ReadingFor } from './reader.ts';

/** Under which attribute and value pages give the date of publication in `<meta>`: Open Graph, Dublin Core, schema.org. */
const DATE_METAS = [
  ['property', 'article:published_time'],
  ['property', 'og:article:published_time'],
  ['itemprop', 'datepublished'],
  ['name', 'dc.date.issued'],
  ['name', 'dcterms.date'],
  ['name', 'dc.date'],
  ['name', 'date'],
] as const;

/** The part of schema.org's Article that we read (https://schema.org/Article). */
const article = z.looseObject({ headline: z.optional(z.string()), datePublished: z.optional(z.string()) });
type Article = z.output<typeof article>;

/** The title; null when the page has none. Throws `PageChanged` when `selector` is given and matches nothing. */
export function titleOf(html: Html, url: string, selector: string | undefined): string | null {
  if (selector !== undefined) return plainLine(required(html, url, 'title', selector).contents());
  const headline = plainLine(elementsNamed(html, 'h1')[0]?.children ?? []);
  const title =
    metaContent(html, 'property', 'og:title') ??
    linkedArticle(html)?.headline ??
    headline ??
    plainLine(elementsNamed(html, 'title')[0]?.children ?? []);
  // "Headline | Section | Site": what follows the headline is the site's.
  return headline !== null && title?.startsWith(`${headline} `) ? headline : title;
}

/**
 * When the page says that it was published, as in `Report`; null when it does not say.
 * Throws `PageChanged` when `selector` is given and matches nothing, or nothing that is a date.
 */
export function publishedAtOf(
  html: Html,
  url: string,
  on: ReadingFor,
  selector: string | undefined,
): string | null {
  if (selector !== undefined) {
    const found = required(html, url, 'date', selector).first();
    const date = readDate(attribute(found, 'datetime') ?? plainLine(found.contents()), on.source);
    if (date === null) throw new PageChanged(url, `what the date "${selector}" matches is no date`);
    return date;
  }
  const times = elementsNamed(html, 'time').filter((time) => 'datetime' in time.attribs);
  const timeIn = (around: string) => times.find((time) => isInside(time, around));
  // Looked for one after the other: the first that is a date is taken.
  const places: readonly (() => string | null | undefined)[] = [
    ...DATE_METAS.map(
      ([name, value]) =>
        () =>
          metaContent(html, name, value),
    ),
    () => linkedArticle(html)?.datePublished,
    () => attributeOf(timeIn('article'), 'datetime'),
    () => attributeOf(timeIn('main'), 'datetime'),
    () => attributeOf(times[0], 'datetime'),
  ];
  for (const printed of places) {
    const read = readDate(printed(), on.source);
    if (read !== null) return read;
  }
  return null;
}

/** The language that the page declares, BCP 47; null when it declares none. */
export function languageOf(html: Html): string | null {
  return attributeOf(elementsNamed(html, 'html')[0], 'lang');
}

function required(html: Html, url: string, what: string, selector: string): Elements {
  const found = select(html, selector);
  if (found.length === 0) throw new PageChanged(url, `nothing matches the ${what} "${selector}"`);
  return found;
}

/** The first thing in the page's JSON-LD that has a headline or a date of publication, alone, in a list or in a `@graph`. */
function linkedArticle(html: Html): Article | null {
  for (const script of elementsNamed(html, 'script')) {
    if (script.attribs.type?.toLowerCase() !== 'application/ld+json') continue;
    const nodes = linkedNodes(textInside(script));
    const found = nodes
      .map((node) => article.safeParse(node).data)
      .find((data) => data?.datePublished ?? data?.headline);
    if (found !== undefined) return found;
  }
  return null;
}

function linkedNodes(json: string): readonly unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    // Broken JSON-LD is common, and the page has other places for the same facts.
    return [];
  }
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(content);
  if (graph.success) return graph.data['@graph'];
  return Array.isArray(content) ? content : [content];
}

/** The content of the first `<meta>` whose attribute has this value, in whatever case. */
function metaContent(html: Html, name: string, value: string): string | null {
  const meta = elementsNamed(html, 'meta').find(({ attribs }) => attribs[name]?.toLowerCase() === value);
  return attributeOf(meta, 'content');
}
