import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { exchange } from './exchange.ts';
import { isPassing, namedFailure } from './failure.ts';
import type { Answer } from './intake.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Turns } from './turns.ts';

/** The time that one page may still take, redirects and repeated tries included. Waiting behind others is not counted. */
export type Patience = { leftMs: number };

/** What asking needs of the world. */
export type Line = {
  readonly agent: Dispatcher;
  readonly turns: Turns;
  readonly maxBytes: number;
  readonly maxRetries: number;
  /** Before the first repeated try, milliseconds; it doubles, and half of it is chance. */
  readonly retryDelayMs: number;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
};

type Headers = Readonly<Record<string, string>>;
type Outcome = { readonly answer: Answer } | { readonly error: unknown };

/**
 * Asks one address, again if it may help and the patience lasts. Gives the last answer, whatever its status.
 * Throws `PageUnavailable`, `PageForbidden` or `PageTooLarge` when there is none.
 */
export async function ask(line: Line, url: URL, headers: Headers, patience: Patience): Promise<Answer> {
  let waitMs = 0;
  for (let tries = 1; ; tries += 1) {
    const outcome = await askOnce(line, url, headers, patience, waitMs);
    const delayMs = line.retryDelayMs * 2 ** (tries - 1);
    const nextMs = tries > line.maxRetries ? null : waitBeforeNext(outcome, delayMs);
    if (nextMs === null || nextMs >= patience.leftMs) {
      if ('answer' in outcome) return outcome.answer;
      throw namedFailure(url, outcome.error);
    }
    waitMs = nextMs;
  }
}

async function askOnce(
  { agent, turns, maxBytes, signal }: Line,
  url: URL,
  headers: Headers,
  patience: Patience,
  waitMs: number,
): Promise<Outcome> {
  try {
    if (waitMs > 0) await pause(waitMs, undefined, { signal });
    const answer = await turns.take(url, patience.leftMs - waitMs, async (leftMs) => {
      const startedAt = performance.now();
      try {
        return await exchange(agent, url, headers, { timeMs: leftMs, maxBytes });
      } finally {
        patience.leftMs = leftMs - (performance.now() - startedAt);
      }
    });
    return { answer };
  } catch (error) {
    return { error };
  }
}

/** How long to wait before the next try, milliseconds; null when there is nothing to be gained by one. */
function waitBeforeNext(outcome: Outcome, delayMs: number): number | null {
  const jitteredMs = delayMs * (0.5 + Math.random());
  if ('error' in outcome) return isPassing(outcome.error) ? jitteredMs : null;
  const { status, headers } = outcome.answer;
  const askedMs = retryAfterMs(headers);
  // The wait that a host asks for is kept by its turn; it must fit in the patience all the same.
  if (status === 429) return askedMs === null ? null : Math.max(askedMs, 1);
  if (status >= 500) return askedMs === null ? jitteredMs : Math.max(askedMs, 1);
  return null;
}
