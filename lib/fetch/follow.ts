import { PageUnavailable } from '../errors.ts';
import { nextAddress } from './address.ts';
import type { Line, Patience } from './ask.ts';
import { ask } from './ask.ts';
import { isRedirect, locationOf } from './headers.ts';
import type { Answer } from './intake.ts';

/** How an address is followed to its page. */
export type Way = {
  readonly line: Line;
  readonly maxRedirects: number;
  readonly allowPrivate: ReadonlySet<string>;
  readonly patience: Patience;
  /** What every address on the way has to pass; null for a robots.txt itself. */
  readonly beforeHop: ((url: URL) => Promise<void>) | null;
};
type Headers = Readonly<Record<string, string>>;

/** Asks, and follows redirects; gives the last address with its answer. `own` headers stay with the first origin. */
export async function follow(
  { line, maxRedirects, allowPrivate, patience, beforeHop }: Way,
  address: URL,
  headers: Headers,
  own: Headers,
): Promise<{ readonly url: URL; readonly answer: Answer }> {
  const passed = new Set<string>();
  for (let url = address; ; ) {
    await beforeHop?.(url);
    const answer = await ask(
      line,
      url,
      url.origin === address.origin ? { ...headers, ...own } : headers,
      patience,
    );
    const location = isRedirect(answer.status) ? locationOf(answer.headers) : null;
    if (location === null) return { url, answer };
    passed.add(url.href);
    if (passed.size > maxRedirects) {
      throw new PageUnavailable(address.href, `redirects more than ${maxRedirects} times`, answer.status);
    }
    url = nextAddress(url, location, allowPrivate);
    if (passed.has(url.href)) throw new PageUnavailable(address.href, 'redirects in a circle', answer.status);
  }
}
