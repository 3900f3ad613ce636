import { setTimeout as pause } from 'node:timers/promises';
import { PageUnavailable } from '../errors.ts';
import type { Answer } from './intake.ts';
import { isWindowUsedUp, retryAfterMs } from './retry-after.ts';

/** A 403 at one address may be a door that is always shut, such as a WordPress API; twice in a row it is the host that refuses. */
const REFUSALS_IN_A_ROW = 2;
/** A host that keeps every request waiting until its time is up would use up the round of all the others. */
const LOST_IN_A_ROW = 2;
/** Part of its time from which on a request counts as having used it up: timers are not exact. */
const USED_UP = 0.9;
/** Hosts that are remembered; beyond it, those that nothing need be known of are forgotten. */
const HOSTS_REMEMBERED = 500;

/** What is known of one host. Times are milliseconds of `performance.now`: a stopwatch, not the clock. */
type Host = {
  /** Ends when the request before has ended. */
  tail: Promise<void>;
  /** Requests that wait or run. */
  waiting: number;
  readyAt: number;
  spacingMs: number;
  /** 403s since the last other answer. */
  refusals: number;
  /** Requests that used up all their time, since the last answer. */
  lost: number;
  closed: Closed | null;
};

type Closed = { readonly until: number; readonly why: string; readonly status: number | null };

/** One request at a time for each host, with a pause between, and none while the host does not want any. */
export type Turns = {
  /**
   * Waits for the host's turn and then acts; `leftMs` is what a wait that the host asked for leaves of the patience. Waiting behind
   * others costs no patience. Throws `PageUnavailable` without acting when the host is to be left alone for longer.
   */
  readonly take: (url: URL, patienceMs: number, act: (leftMs: number) => Promise<Answer>) => Promise<Answer>;
  /** Widens the pause between two requests, as a Crawl-delay asks. */
  readonly slowDown: (url: URL, spacingMs: number) => void;
};

export type TurnSettings = {
  /** From the end of a request to the start of the next one, milliseconds. */
  readonly spacingMs: (url: URL) => number;
  /** How long a host that refuses is left alone when it does not say, milliseconds. */
  readonly refusalMs: number;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
};

export function openTurns(settings: TurnSettings): Turns {
  const hosts = new Map<string, Host>();
  const hostOf = (url: URL): Host => {
    const known = hosts.get(url.host);
    if (known !== undefined) return known;
    if (hosts.size >= HOSTS_REMEMBERED) forgetIdle(hosts);
    const host = newHost(settings.spacingMs(url));
    hosts.set(url.host, host);
    return host;
  };
  return {
    take: async (url, patienceMs, act) => {
      const host = hostOf(url);
      const leave = await enter(host);
      try {
        const leftMs = await welcomed(url, host, patienceMs, settings.signal);
        const startedAt = performance.now();
        const answer = await act(leftMs).finally(() => noteEnd(host, startedAt, leftMs, settings.refusalMs));
        noteAnswer(host, url, answer, settings.refusalMs);
        return answer;
      } finally {
        leave();
      }
    },
    slowDown: (url, atLeastMs) => {
      const host = hostOf(url);
      host.spacingMs = Math.max(host.spacingMs, atLeastMs);
    },
  };
}

function newHost(spacingMs: number): Host {
  return { tail: Promise.resolve(), waiting: 0, readyAt: 0, spacingMs, refusals: 0, lost: 0, closed: null };
}

/** Waits until the requests before have ended; gives the call that lets the next one in. */
async function enter(host: Host): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const before = host.tail;
  host.tail = promise;
  host.waiting += 1;
  await before;
  return () => {
    host.waiting -= 1;
    resolve();
  };
}

/** Waits as long as the host wants it; gives what that leaves of the patience. */
async function welcomed(url: URL, host: Host, patienceMs: number, signal: AbortSignal): Promise<number> {
  const now = performance.now();
  const { closed } = host;
  const closedMs = closed === null ? 0 : closed.until - now;
  if (closed !== null && closedMs > patienceMs) {
    throw new PageUnavailable(
      url.href,
      `${url.host} ${closed.why}; it is left alone for another ${Math.ceil(closedMs / 1000)} s`,
      closed.status,
      { wasSent: false },
    );
  }
  const waitMs = Math.max(closedMs, host.readyAt - now);
  if (waitMs > 0) await pause(waitMs, undefined, { signal });
  return patienceMs - Math.max(closedMs, 0);
}

/** What an answer takes back is taken back after this. */
function noteEnd(host: Host, startedAt: number, leftMs: number, refusalMs: number): void {
  const now = performance.now();
  host.readyAt = now + host.spacingMs;
  if (now - startedAt < leftMs * USED_UP) return;
  host.lost += 1;
  if (host.lost < LOST_IN_A_ROW) return;
  host.closed = { until: now + refusalMs, why: 'does not answer in time', status: null };
}

function noteAnswer(host: Host, url: URL, { status, headers }: Answer, refusalMs: number): void {
  host.lost = 0;
  // RFC 9309 lets a robots.txt be refused: it says nothing about the pages.
  host.refusals = status === 403 && url.pathname !== '/robots.txt' ? host.refusals + 1 : 0;
  const asked = retryAfterMs(headers);
  const isRefusal =
    status === 429 || (status === 503 && asked !== null) || host.refusals >= REFUSALS_IN_A_ROW;
  const until = performance.now() + (asked ?? refusalMs);
  // The next request of this window would be refused, and an API counts those too.
  const isSpent = !isRefusal && isWindowUsedUp(headers);
  const why = isSpent ? 'takes no more requests for now' : `answered ${status}`;
  host.closed = isRefusal || isSpent ? { until, why, status } : null;
}

function forgetIdle(hosts: Map<string, Host>): void {
  const now = performance.now();
  for (const [name, { waiting, readyAt, closed, refusals, lost }] of hosts) {
    const isIdle = waiting === 0 && readyAt <= now && refusals + lost === 0 && (closed?.until ?? 0) <= now;
    if (isIdle) hosts.delete(name);
  }
}
