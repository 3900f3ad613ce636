import { RoundSuperseded, SettingInvalid } from '../errors.ts';
import type { Web } from '../fetch.ts';
import type { Keys } from '../keys.ts';
import { NO_KEYS, openRoutes, postRoutes } from '../keys.ts';
import type { Meter, Notice, Report, Route, Snapshot, Source } from '../model.ts';
import type { Store } from '../store.ts';
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

type AccountsWith = PostsWith & { readonly token: () => Promise<string> };

const ALL_OFF = 'all its routes are off for want of a key, such as the token for X';

/**
 * Reads the accounts of a source on X, beside whichever of its routes answers: what they post is the publisher's own word, often
 * hours before its site has it. Every post is paid for, so it is set aside in the stored snapshot before it is asked for.
 * Throws `RoundSuperseded` when another round wrote first. Whatever else fails is in `failures`.
 */
export async function gatherPosts(source: Source, found: Snapshot, by: PostsWith): Promise<Posts> {
  const keys = by.keys ?? NO_KEYS;
  const { xBearerToken: token } = keys;
  const isAlone = openRoutes(source, keys).length === 0;
  const failures = isAlone && token === null ? [new SettingInvalid(`${source.id}: ${ALL_OFF}`)] : [];
  const none = {
    reports: [],
    snapshot: found,
    meters: found.meters ?? {},
    route: null,
    failures,
    notices: [],
  };
  if (token === null) return none;
  let posts: Posts = none;
  for (const route of postRoutes(source, keys))
    posts = await addAccount(posts, source, route, { ...by, token });
  // Of a source that is read in no other way, its health tells.
  return isAlone ? { ...posts, notices: [] } : posts;
}

async function addAccount(before: Posts, source: Source, route: Route, by: AccountsWith): Promise<Posts> {
  const name = String(route.username).toLowerCase();
  const meter = openMeter(before.snapshot, name, by);
  const { trouble } = meter.state();
  const reports: Report[] = [];
  let failure: Error | null = null;
  try {
    const take = (older: readonly Report[]) => reports.unshift(...older.toReversed());
    // Few watchlists have such an account: what reads one is loaded with the first.
    const { readPosts } = await import('./account.ts');
    await readPosts(source, route, { ...by, meter, take });
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
