import { BudgetUsedUp, RoundSuperseded, SettingInvalid } from '../errors.ts';
import type { Fetched, Web } from '../fetch.ts';
import type { Keys } from '../keys.ts';
import { NO_KEYS, openRoutes, postRoutes } from '../keys.ts';
import type { Meter, Notice, Page, Report, Route, Snapshot, Source } from '../model.ts';
import { readPage } from '../readers/readers.ts';
import { readAccount, readPostsMeta } from '../readers/x.ts';
import { accountIn, postsAddress, xRoute } from '../readers/x-route.ts';
import type { Store } from '../store.ts';
import type { OpenMeter } from './meter.ts';
import { openMeter } from './meter.ts';

/** What the accounts of a source on X brought. */
export type Posts = {
  /** New posts and new versions of known ones, the oldest first. */
  readonly reports: readonly Report[];
  /** The snapshot as it is stored by now: what was read is set aside in it. */
  readonly snapshot: Snapshot;
  /** The accounts' meters as they are now, to be stored with the round. */
  readonly meters: Readonly<Record<string, Meter>>;
  /** Reader and address of the last account that answered; null when none did. */
  readonly route: string | null;
  readonly failures: readonly Error[];
  /** To operators, of accounts whose reading ended or began again. */
  readonly notices: readonly Omit<Notice, 'id'>[];
};

type PostsWith = {
  readonly web: Web;
  readonly store: Store;
  readonly now: string;
  readonly keys?: Keys | undefined;
};

/** Posts that one request asks for, and the fewest that X lets one ask for (docs.x.com, GET /2/users/:id/tweets). */
const POSTS_A_PAGE = 10;
const FEWEST_POSTS = 5;
/** Pages of one account in one round: more than that was posted only while nobody read for days. */
const PAGES_LIMIT = 10;
/** What looking up an account's number costs, in posts (docs.x.com/x-api/getting-started/pricing: $0.010 a user, $0.005 a post). */
const LOOKUP_PRICE = 2;

/**
 * Reads the accounts of a source on X, beside whichever of its routes answers: what they post is the publisher's own word, often
 * hours before its site has it. Every post is paid for, so it is set aside in the stored snapshot before it is asked for.
 * Throws `RoundSuperseded` when another round wrote first. Whatever else fails is in `failures`.
 */
export async function gatherPosts(source: Source, found: Snapshot, by: PostsWith): Promise<Posts> {
  const keys = by.keys ?? NO_KEYS;
  const isAlone = openRoutes(source, keys).length === 0;
  let posts: Posts = {
    ...{ reports: [], snapshot: found, meters: found.meters ?? {}, route: null, notices: [] },
    failures: isAlone && keys.xBearerToken === null ? [new SettingInvalid(`${source.id}: ${OFF}`)] : [],
  };
  for (const route of postRoutes(source, keys))
    posts = await addAccount(posts, source, route, { ...by, keys });
  // Of a source that is read in no other way, its health tells.
  return isAlone ? { ...posts, notices: [] } : posts;
}

const OFF = 'all its routes are off for want of a key, such as the token for X';

async function addAccount(
  before: Posts,
  source: Source,
  route: Route,
  by: PostsWith & { readonly keys: Keys },
): Promise<Posts> {
  const name = String(route.username).toLowerCase();
  const meter = openMeter(before.snapshot, name, by);
  const { trouble } = meter.state();
  // What was read and paid for is kept, though a further page may fail.
  const reports: Report[] = [];
  let failure: Error | null = null;
  try {
    await readPosts(source, route, meter, { ...by, take: (older) => reports.unshift(...older.toReversed()) });
  } catch (error) {
    if (error instanceof RoundSuperseded) throw error;
    failure = error instanceof Error ? error : new Error(String(error));
  }
  meter.note({ trouble: failure === null ? null : (trouble ?? `${failure.name}: ${failure.message}`) });
  const notice = noticeOf(source.id, trouble, meter.state().trouble, by.now);
  return {
    reports: [...before.reports, ...reports],
    snapshot: meter.snapshot(),
    meters: { ...before.meters, [name]: meter.state() },
    route: failure === null ? `${route.reader} ${route.url}` : before.route,
    failures: failure === null ? before.failures : [...before.failures, failure],
    notices: notice === null ? before.notices : [...before.notices, notice],
  };
}

/** The posts since the last one read; at first contact only the newest. What is newest is noted once all of them are read. */
async function readPosts(
  source: Source,
  route: Route,
  meter: OpenMeter,
  by: PostsWith & { readonly keys: Keys; readonly take: (reports: readonly Report[]) => void },
): Promise<void> {
  const { postsPerMonth } = xRoute({ source, route });
  const askWith = await asking(by);
  const account =
    accountIn(route) ?? meter.state().account ?? (await lookUp(route, postsPerMonth, meter, askWith));
  const { newestId: sinceId } = meter.state();
  let newestId: string | null = null;
  let pageToken: string | null = null;
  for (let pages = 0; pages < (sinceId === null ? 1 : PAGES_LIMIT); pages += 1) {
    const most = Math.min(POSTS_A_PAGE, leftOf(postsPerMonth, meter, FEWEST_POSTS));
    const url = postsAddress(route, { account, most, sinceId, pageToken });
    const page = await meter.spend(most, async () => {
      const fetched = await askWith(url);
      return { used: readPostsMeta(fetched).posts, result: fetched };
    });
    by.take((await readPage(page, { source, route })).reports);
    const meta = readPostsMeta(page);
    newestId ??= meta.newestId;
    pageToken = meta.nextToken;
    if (pageToken === null) break;
  }
  if (newestId !== null) meter.note({ newestId });
}

type Ask = (url: string) => Promise<Page>;

async function asking({ web, keys }: PostsWith & { readonly keys: Keys }): Promise<Ask> {
  const authorization = `Bearer ${(await keys.xBearerToken?.()) ?? ''}`;
  return async (url) => {
    const fetched: Fetched = await web.fetchPage(url, null, { headers: { authorization }, isPaid: true });
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
    `X: ${posts} of ${postsPerMonth} posts of ${month} are read; it is read on next month`,
  );
}

function noticeOf(
  source: string,
  before: string | null,
  now: string | null,
  at: string,
): Omit<Notice, 'id'> | null {
  if ((before === null) === (now === null)) return null;
  return now === null
    ? { kind: 'recovered', source, at, detail: `Its posts on X are read again. Before: ${before}` }
    : { kind: 'posts-unread', source, at, detail: now };
}
