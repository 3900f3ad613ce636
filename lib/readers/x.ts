import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';
import { readDate } from './dates.ts';
import { goodRecords, readJson } from './json.ts';
import type { Reading, ReadingFor } from './reader.ts';
import { makeReport } from './report.ts';
import { accountName } from './x-route.ts';

/** A post of X's API, version 2, with `tweet.fields=created_at,note_tweet,edit_history_tweet_ids,lang` (docs.x.com). */
const post = z.looseObject({
  id: z.string().check(z.regex(/^\d+$/, 'takes digits')),
  /** Cut at 280 characters. */
  text: z.string(),
  /** The whole of a longer post. */
  note_tweet: z.optional(z.looseObject({ text: z.string() })),
  created_at: z.optional(z.string()),
  lang: z.optional(z.string()),
  /** The ids of all versions, the first one first. */
  edit_history_tweet_ids: z.optional(z.array(z.string())),
});
const answer = z.looseObject({
  data: z.optional(z.array(z.unknown())),
  meta: z.optional(
    z.looseObject({
      result_count: z.int().check(z.nonnegative()),
      newest_id: z.optional(z.string().check(z.regex(/^\d+$/))),
      next_token: z.optional(z.string()),
    }),
  ),
  /** Of a refusal. */
  title: z.optional(z.string()),
  /** Why the account's posts are withheld: it is suspended, protected or gone. */
  errors: z.optional(z.array(z.looseObject({ title: z.optional(z.string()) }))),
});
const account = z.looseObject({
  data: z.optional(z.looseObject({ id: z.string().check(z.regex(/^\d+$/, 'takes digits')) })),
  title: z.optional(z.string()),
  errors: z.optional(z.array(z.looseObject({ title: z.optional(z.string()) }))),
});

/**
 * The posts of one account (`GET /2/users/:id/tweets`). An edited post is a new version of the same report. That there is none newer than
 * `since_id` is said by `meta.result_count`.
 * Throws `PageChanged` when the answer holds no post, with the API's own word for it when it gives one.
 */
export function readXPosts(page: Page, on: ReadingFor): Reading {
  const username = accountName(on);
  const { data, meta, ...refusal } = readJson(page, answer);
  if (data === undefined && meta?.result_count === 0 && refusal.errors === undefined)
    return { reports: [], follow: [], isNothingNew: true };
  if (data === undefined) throw new PageChanged(page.url, `no posts: ${reasonOf(refusal)}`);
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

/** What an answer says of itself. */
export type PostsMeta = {
  /** Posts in it: what is paid for, also where we cannot read one. */
  readonly posts: number;
  /** Id of its newest post; null when it has none. */
  readonly newestId: string | null;
  /** What leads to the older posts that did not fit; null when all did. */
  readonly nextToken: string | null;
};

/** Throws `PageChanged` when the page is no answer of this kind. */
export function readPostsMeta(page: Page): PostsMeta {
  const { data = [], meta } = readJson(page, answer);
  return {
    posts: Math.max(data.length, meta?.result_count ?? 0),
    newestId: meta?.newest_id ?? null,
    nextToken: meta?.next_token ?? null,
  };
}

/** The number of the account in an answer of `GET /2/users/by/username/:name`. Throws `PageChanged` when there is none. */
export function readAccount(page: Page): string {
  const { data, ...refusal } = readJson(page, account);
  if (data === undefined) throw new PageChanged(page.url, `no account: ${reasonOf(refusal)}`);
  return data.id;
}

function reasonOf({
  title,
  errors,
}: {
  readonly title?: string | undefined;
  readonly errors?: readonly { readonly title?: string | undefined }[] | undefined;
}): string {
  return title ?? errors?.[0]?.title ?? 'data is missing';
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
