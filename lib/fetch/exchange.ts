import type { Dispatcher } from 'undici';
import { PageUnavailable } from '../errors.ts';
import type { Allowance, Answer } from './intake.ts';
import { openIntake } from './intake.ts';

/**
 * Sends one GET and takes in its answer, redirects untouched.
 * Throws `PageTooLarge`, `PageUnavailable` when the time is up, or whatever undici and the socket failed with.
 */
export function exchange(
  agent: Dispatcher,
  url: URL,
  headers: Readonly<Record<string, string>>,
  allowance: Allowance,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  let controller: Dispatcher.DispatchController | null = null;
  let isOver = false;
  const stop = (error: Error): void => {
    isOver = true;
    reject(error);
    controller?.abort(error);
  };
  const timer = setTimeout(() => stop(timeUp(url, allowance)), allowance.timeMs);
  const intake = openIntake(url, allowance, resolve, stop);
  agent.dispatch(
    { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', headers },
    {
      // Only now can it be stopped; before, it waits for a connection, which has its own limit of time.
      onRequestStart: (started) => {
        controller = started;
        if (isOver) started.abort(timeUp(url, allowance));
      },
      onResponseStart: (_, status, answered) => intake.start(status, answered),
      onResponseData: (_, chunk) => intake.take(chunk),
      onResponseEnd: () => intake.end(),
      onResponseError: (_, error) => reject(error),
    },
  );
  return promise.finally(() => clearTimeout(timer));
}

function timeUp(url: URL, { timeMs }: Allowance): PageUnavailable {
  return new PageUnavailable(
    url.href,
    `no complete answer in the ${Math.ceil(timeMs / 100) / 10} s left for it`,
  );
}
