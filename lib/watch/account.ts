import { BudgetUsedUp } from '../errors.ts';
import type { Web } from '../fetch.ts';
import type { Page, Report, Route, Source } from '../model.ts';
import { readPage } from '../readers/readers.ts';
import { readAccount, readPostsMeta } from '../readers/x.ts';
import { accountIn, accountRoute, postsAddress } from '../readers/x-route.ts';
import type { OpenMeter } from './meter.ts';

/** Posts that one request asks for, and the fewest that X lets one ask for (docs.x.com, GET /2/users/:id/tweets). */
const POSTS_A_PAGE = 10;
const FEWEST_POSTS = 5;
/** Pages of one account in one round: more than that was posted only while nobody read for days. */
const PAGES_LIMIT = 10;
/** What looking up an account's number costs, in posts (docs.x.com/x-api/getting-started/pricing: $0.010 a user, $0.005 a post). */
const LOOKUP_PRICE = 2;

/** What reading an account needs. */
export type AccountWith = {
  readonly meter: OpenMeter;
  readonly web: Web;
  /** For X's API. */
  readonly token: () => Promise<string>;
  /** Gets the posts of one page after another, the newest first: what was paid for is kept, though a further page may fail. */
  readonly take: (reports: readonly Report[]) => void;
};

/**
 * Reads what an account on X posted since the last post read; at first contact only its newest posts.
 * Which post is the newest is noted once all of them are read, so that none is passed over. Throws what a page failed with, and
 * `BudgetUsedUp`.
 */
export async function readPosts(source: Source, route: Route, by: AccountWith): Promise<void> {
  const { meter, take } = by;
  const { postsPerMonth } = accountRoute({ source, route });
  const ask = await openAsking(by);
  const account =
    accountIn(route) ?? meter.state().account ?? (await lookUp(route, postsPerMonth, meter, ask));
  const { newestId: sinceId } = meter.state();
  const pages = sinceId === null ? 1 : PAGES_LIMIT;
  let newestId: string | null = null;
  let pageToken: string | null = null;
  for (let read = 0; read < pages && (read === 0 || pageToken !== null); read += 1) {
    const most = Math.min(POSTS_A_PAGE, leftOf(postsPerMonth, meter, FEWEST_POSTS));
    const url = postsAddress(route, { account, most, sinceId, pageToken });
    const { page, meta } = await meter.spend(most, async () => {
      const fetched = await ask(url);
      const found = readPostsMeta(fetched);
      return { used: found.posts, result: { page: fetched, meta: found } };
    });
    take((await readPage(page, { source, route })).reports);
    newestId ??= meta.newestId;
    pageToken = meta.nextToken;
  }
  if (newestId !== null) meter.note({ newestId });
}

type Ask = (url: string) => Promise<Page>;

async function openAsking({ web, token }: AccountWith): Promise<Ask> {
  const headers = { authorization: `Bearer ${await token()}` };
  return async (url) => {
    const fetched = await web.fetchPage(url, null, { headers, isPaid: true });
    if (fetched.status === 'unchanged') throw new Error(`${url}: unchanged, though nothing was known of it`);
    return fetched.page;
  };
}

async function lookUp(route: Route, postsPerMonth: number, meter: OpenMeter, ask: Ask): Promise<string> {
  leftOf(postsPerMonth, meter, LOOKUP_PRICE);
  const account = await meter.spend(LOOKUP_PRICE, async () => {
    return { used: LOOKUP_PRICE, result: readAccount(await ask(route.url)) };
  });
  meter.note({ account });
  return account;
}

/** Posts that may still be read this month. Throws `BudgetUsedUp` when they are fewer than needed. */
function leftOf(postsPerMonth: number, meter: OpenMeter, needed: number): number {
  const { posts, month } = meter.state();
  const left = postsPerMonth - posts;
  if (left >= needed) return left;
  throw new BudgetUsedUp(
    `X: ${posts} of the ${postsPerMonth} posts that may be read in ${month} are used; it is read again next month`,
  );
}
