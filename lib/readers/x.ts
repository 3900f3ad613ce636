import * as z from 'zod';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';
import { readDate } from './dates.ts';
import { goodRecords, readJson } from './json.ts';
import { routeOptions } from './options.ts';
import type { Reading, ReadingFor } from './reader.ts';
import { makeReport } from './report.ts';

const options = z.looseObject({
  /** The account's name without @: the API's answer does not carry it. */
  username: z.string().regex(/^\w{1,15}$/, 'takes an account name without @'),
});

/** A post of X's API, version 2, with `tweet.fields=created_at,note_tweet,edit_history_tweet_ids,lang` (docs.x.com). */
const post = z.looseObject({
  id: z.string().regex(/^\d+$/, 'takes digits'),
  /** Cut at 280 characters. */
  text: z.string(),
  /** The whole of a longer post. */
  note_tweet: z.looseObject({ text: z.string() }).optional(),
  created_at: z.string().optional(),
  lang: z.string().optional(),
  /** The ids of all versions, the first one first. */
  edit_history_tweet_ids: z.array(z.string()).optional(),
});
const answer = z.looseObject({ data: z.array(z.unknown()).optional(), title: z.string().optional() });

/**
 * The posts of one account (`GET /2/users/:id/tweets`). An edited post is a new version of the same report.
 * Throws `PageChanged` when the answer holds no post, with the API's own word for it when it gives one.
 */
export function readXPosts(page: Page, on: ReadingFor): Reading {
  const { username } = routeOptions(options, on);
  const { data, title } = readJson(page, answer);
  if (data === undefined) throw new PageChanged(page.url, `no posts: ${title ?? 'data is missing'}`);
  const reports = goodRecords(data, post, page.url, 'posts').map((found) => {
    const address = `https://x.com/${username}/status`;
    return makeReport({
      url: `${address}/${found.id}`,
      origin: `${address}/${found.edit_history_tweet_ids?.[0] ?? found.id}`,
      title: `@${username}`,
      text: unescaped(found.note_tweet?.text ?? found.text),
      publishedAt: readDate(found.created_at, on.source),
      // "und" is X's word for a language that it did not recognise.
      language: found.lang === undefined || found.lang === 'und' ? null : found.lang,
    });
  });
  return { reports, follow: [] };
}

/** The API escapes three characters; links to pictures and pages say nothing. The ampersand goes last, or "&amp;lt;" would become "<". */
function unescaped(text: string): string {
  return text
    .replace(/https:\/\/t\.co\/\w+/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
