import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import type { Page, Report } from '../model.ts';
import { readDate } from './dates.ts';
import { feedEntries } from './feed-entries.ts';
import { followTo, once } from './follow.ts';
import { webAddress } from './html.ts';
import { itemRoute, routeOptions } from './options.ts';
import type { Follow, Reading, ReadingFor } from './reader.ts';
import { makeReport } from './report.ts';
import { isCutShort, textOf } from './syndicated-text.ts';

const options = z.looseObject({ item: z.optional(itemRoute) });

/**
 * RSS 2.0, Atom, RDF and JSON Feed. An entry with its whole text is a report at once; one with a summary is followed, as
 * `item` of the route says. An entry without an address is skipped.
 * Throws `PageChanged` when the page is no feed, or no entry of it can be read.
 */
export function readFeed(page: Page, on: ReadingFor): Reading {
  const { item } = routeOptions(options, on);
  const { entries, language } = feedEntries(page);
  const reports: Report[] = [];
  const follow: Follow[] = [];
  for (const entry of entries) {
    const url = webAddress(entry.link, page.url);
    if (url === null) continue;
    const title = textOf(entry.title, page.url);
    const publishedAt = readDate(entry.date, on.source);
    const text = textOf(entry.content, page.url);
    if (text === '' || isCutShort(text))
      follow.push(followTo(url, item, { title: title || null, publishedAt }));
    else reports.push(makeReport({ url, title, text, publishedAt, language }));
  }
  if (reports.length + follow.length === 0) {
    throw new PageChanged(page.url, `none of the feed's ${entries.length} entries has an address`);
  }
  return { reports, follow: once(follow) };
}
