import { type AnyFeed, parseFeed } from 'feedsmith';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';

/** What the entries of all formats have in common, as printed. */
export type Entry = {
  readonly link: string | undefined;
  /** HTML. */
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** The whole text in HTML; absent when the feed gives a summary only. */
  readonly content: string | undefined;
  /** Its beginning, or what stands for it, in HTML. */
  readonly summary: string | undefined;
};

type Feed<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'];
type Item<List extends readonly unknown[] | undefined> = NonNullable<List>[number];

/**
 * The entries of an RSS 2.0, Atom, RDF or JSON feed, and the language that it declares.
 * Throws `PageChanged` when the page is none of these.
 */
export function feedEntries(page: Page): {
  readonly entries: readonly Entry[];
  readonly language: string | null;
} {
  const parsed = parse(page);
  switch (parsed.format) {
    case 'rss':
      return { entries: parsed.feed.items?.map(rssEntry) ?? [], language: parsed.feed.language ?? null };
    case 'rdf':
      return {
        entries: parsed.feed.items?.map(rdfEntry) ?? [],
        language: parsed.feed.dc?.languages?.[0] ?? null,
      };
    case 'atom':
      return { entries: parsed.feed.entries?.map(atomEntry) ?? [], language: parsed.feed.xml?.lang ?? null };
    case 'json':
      return { entries: parsed.feed.items?.map(jsonEntry) ?? [], language: parsed.feed.language ?? null };
    default:
      return parsed satisfies never;
  }
}

function parse(page: Page): AnyFeed {
  try {
    return parseFeed(page.text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PageChanged(page.url, `a feed was expected: ${reason}`);
  }
}

function rssEntry(item: Item<Feed<'rss'>['items']>): Entry {
  // RSS 2.0: without a link, a guid is the address unless it says that it is none.
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    link: item.link ?? permalink,
    title: item.title,
    date: item.pubDate ?? item.dc?.dates?.[0],
    content: item.content?.encoded,
    summary: item.description,
  };
}

function rdfEntry(item: Item<Feed<'rdf'>['items']>): Entry {
  return {
    link: item.link,
    title: item.title,
    date: item.dc?.dates?.[0],
    content: item.content?.encoded,
    summary: item.description,
  };
}

function atomEntry(entry: Item<Feed<'atom'>['entries']>): Entry {
  // RFC 4287, 4.2.7.2: a link that names no relation is the alternate, which is the page itself.
  const page = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    link: page?.href,
    title: entry.title?.value,
    date: entry.published ?? entry.updated,
    content: entry.content?.value,
    summary: entry.summary?.value,
  };
}

function jsonEntry(item: Item<Feed<'json'>['items']>): Entry {
  return {
    link: item.url ?? item.id,
    title: item.title,
    date: item.date_published,
    content: item.content_html,
    summary: item.summary,
  };
}
