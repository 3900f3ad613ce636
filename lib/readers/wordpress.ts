import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';
import { readDate } from './dates.ts';
import { followTo, once } from './follow.ts';
import { webAddress } from './html.ts';
import { goodRecords, readJson } from './json.ts';
import { itemRoute, routeOptions } from './options.ts';
import type { Follow, Reading, ReadingFor } from './reader.ts';
import { makeReport } from './report.ts';
import { isCutShort, textOf } from './syndicated-text.ts';

const options = z.looseObject({ item: z.optional(itemRoute) });

const rendered = z.looseObject({ rendered: z.string() });
/** Fields of https://developer.wordpress.org/rest-api/reference/posts/ that we read. */
const post = z.looseObject({
  link: z.string(),
  title: rendered,
  content: z.extend(rendered, { protected: z.optional(z.boolean()) }),
  /** UTC without a Z. */
  date_gmt: z.string(),
});
/** What WordPress answers instead of posts when its API is closed, at times with status 200. */
const refusal = z.looseObject({ code: z.string(), message: z.optional(z.string()) });

/**
 * Posts of a WordPress site's own API (`/wp-json/wp/v2/posts`, also of `pages` and custom types). A post whose text the API
 * cuts or withholds is followed, as `item` of the route says; one without a field is skipped.
 * Throws `PageChanged` when the API refuses, or no post has the fields.
 */
export function readWordpress(page: Page, on: ReadingFor): Reading {
  const { item } = routeOptions(options, on);
  const posts = readJson(page, z.union([z.array(z.unknown()), refusal]));
  if (!Array.isArray(posts)) throw new PageChanged(page.url, `the WordPress API refuses: ${posts.code}`);

  const reports = [];
  const follow: Follow[] = [];
  for (const { link, title, content, date_gmt } of goodRecords(posts, post, page.url, 'posts')) {
    const url = webAddress(link, page.url);
    if (url === null) continue;
    const publishedAt = readDate(`${date_gmt}Z`, on.source);
    const heading = textOf(title.rendered, page.url);
    const text = textOf(content.rendered, page.url);
    if (content.protected === true || text === '' || isCutShort(text)) {
      follow.push(followTo(url, item, { title: heading || null, publishedAt }));
    } else reports.push(makeReport({ url, title: heading, text, publishedAt, language: null }));
  }
  if (reports.length + follow.length === 0) throw new PageChanged(page.url, 'posts: no link is an address');
  return { reports, follow: once(follow) };
}
