import * as z from 'zod/mini';
import type { Route } from '../model.ts';
import { routeOptions } from './options.ts';
import type { ReadingFor } from './reader.ts';

const name = z.looseObject({
  /** The account's name without @: the API's answer does not carry it. */
  username: z.string().check(z.regex(/^\w{1,15}$/, 'takes an account name without @')),
});
const account = z.extend(name, {
  /** Posts that may be read in a calendar month of UTC: each is paid for. */
  postsPerMonth: z.int('takes a whole number of posts').check(z.minimum(10, 'takes 10 posts at least')),
  url: z.string().check(z.refine(isApi, 'takes an address of https://api.x.com, which alone gets the token')),
});

/** The name of the account that a route is for. Throws `WatchlistInvalid`. */
export function accountName(on: ReadingFor): string {
  return routeOptions(name, on).username;
}

/**
 * What a route for an account says to whoever asks for its posts. Its address is either of the posts (`/2/users/:id/tweets`) or, where the
 * account's number is not known, of the account (`/2/users/by/username/:name`).
 * Throws `WatchlistInvalid`, also for an address to which the token may not be sent.
 */
export function accountRoute(on: ReadingFor): z.output<typeof account> {
  return routeOptions(account, on);
}

/** Loopback is what a test has: nothing leaves the machine, and fetching refuses it unless it is allowed by name. */
function isApi(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' && /^api\.(?:x|twitter)\.com$/.test(hostname)) || hostname === '127.0.0.1';
}

const ACCOUNT = /\/2\/users\/(\d+)\/tweets$/;
/** What is asked of each post beside its id and text (docs.x.com/x-api/posts/get-posts, fields of a post). */
const FIELDS = 'created_at,note_tweet,edit_history_tweet_ids,lang';

/** The account's number, as the route's address has it; null when it is to be looked up. */
export function accountIn({ url }: Pick<Route, 'url'>): string | null {
  return ACCOUNT.exec(new URL(url).pathname)?.[1] ?? null;
}

/** The address of an account's newest posts: so many at most, only those after `sinceId`, from `pageToken` on. */
export function postsAddress(
  route: Pick<Route, 'url'>,
  by: {
    readonly account: string;
    readonly most: number;
    readonly sinceId: string | null;
    readonly pageToken: string | null;
  },
): string {
  const url = new URL(`/2/users/${by.account}/tweets`, route.url);
  url.searchParams.set('max_results', String(by.most));
  url.searchParams.set('exclude', 'retweets,replies');
  url.searchParams.set('tweet.fields', FIELDS);
  if (by.sinceId !== null) url.searchParams.set('since_id', by.sinceId);
  if (by.pageToken !== null) url.searchParams.set('pagination_token', by.pageToken);
  return url.href;
}
