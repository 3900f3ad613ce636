import type { Route } from '../model.ts';
import type { Follow } from './reader.ts';

/** The address of a page to fetch next: with the item's options, or by the reader `pdf` when it is a PDF. */
export function followTo(
  url: string,
  item: Omit<Route, 'url'> | undefined,
  hint: Pick<Follow, 'title' | 'publishedAt'>,
): Follow {
  const isPdf = new URL(url).pathname.toLowerCase().endsWith('.pdf');
  const route: Route = isPdf ? { reader: 'pdf', url } : { reader: 'page', ...item, url };
  return { url, route, title: hint.title, publishedAt: hint.publishedAt };
}

/** The same addresses, each once, in order: where several links lead to one page, as picture and headline do, the first words count. */
export function once(follow: readonly Follow[]): readonly Follow[] {
  const byUrl = new Map<string, Follow>();
  for (const next of follow) {
    const known = byUrl.get(next.url) ?? next;
    const title = known.title ?? next.title;
    byUrl.set(next.url, { ...known, title, publishedAt: known.publishedAt ?? next.publishedAt });
  }
  return [...byUrl.values()];
}
