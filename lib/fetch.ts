import { hash } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import { PageUnavailable } from './errors.ts';
import { checkedAddress, hostAndPort } from './fetch/address.ts';
import { openAgent } from './fetch/agent.ts';
import type { Line } from './fetch/ask.ts';
import { ACCEPTED_ENCODINGS, decompressed } from './fetch/body.ts';
import { decodedText } from './fetch/charset.ts';
import { follow } from './fetch/follow.ts';
import type { AnswerHeaders } from './fetch/headers.ts';
import { isBinary, mediaType, validatorHeaders, validatorsOf } from './fetch/headers.ts';
import type { Answer } from './fetch/intake.ts';
import { retryAfterMs } from './fetch/retry-after.ts';
import { openRobots } from './fetch/robots.ts';
import { openTurns } from './fetch/turns.ts';
import type { Page, Validators } from './model.ts';

/** How the web is asked. Times are milliseconds; what is absent has the default written beside it. */
export type WebSettings = {
  /** `Name/version (contact)`: names the project and how to reach those who run it. */
  readonly userAgent: string;
  /** "host:port" of hosts that may be private. They are also exempt from robots.txt and from the pause between requests. */
  readonly allowPrivate: readonly string[];
  /** For one page with its redirects and repeated tries, without waiting for the host's turn: 20,000. */
  readonly timeoutMs?: number;
  /** Of a body as sent: 10 MiB. */
  readonly maxBytes?: number;
  /** Of a body once decompressed: 20 MiB. */
  readonly maxDecodedBytes?: number;
  /** Between two requests to one host: 2,000. */
  readonly spacingMs?: number;
  /** 5 */
  readonly maxRedirects?: number;
  /** 2 */
  readonly maxRetries?: number;
  /** Before the first repeated try, give or take half; doubles with each: 1,000. */
  readonly retryDelayMs?: number;
  /** How long a host is left alone that answers 429, or twice in a row 403 or nothing in time, if it does not say: 900,000. */
  readonly refusalMs?: number;
  /** `always`: private hosts are treated as politely as public ones. */
  readonly courtesy?: 'always';
  /** Resolves host names; the system's resolver. */
  readonly lookup?: LookupFunction;
};

/** `unchanged`: the server said so, or the body is the one that the validators were made from. */
export type Fetched =
  | { readonly status: 'new'; readonly page: Page; readonly validators: Validators }
  | { readonly status: 'unchanged' };

export type FetchOptions = {
  /**
   * Sent to the first host only, never to one that it redirects to: they may hold a key. Who is given a key may use it: for a request
   * with `authorization` robots.txt is not asked, which speaks to crawlers (RFC 9309, 1).
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** Asks once, whatever comes: an answer that is paid for and lost on the way would be paid for again. */
  readonly isPaid?: boolean;
};

export type Web = {
  /**
   * Takes an address and what its server gave last time. Throws `PageUnavailable`, `PageForbidden` or `PageTooLarge`.
   * One request at a time goes to each host.
   */
  readonly fetchPage: (url: string, known: Validators | null, options?: FetchOptions) => Promise<Fetched>;
  /** Ends every request and connection at once. */
  readonly close: () => Promise<void>;
};

const DEFAULTS = {
  timeoutMs: 20_000,
  maxBytes: 10 * 1024 * 1024,
  maxDecodedBytes: 20 * 1024 * 1024,
  spacingMs: 2_000,
  maxRedirects: 5,
  maxRetries: 2,
  retryDelayMs: 1_000,
  refusalMs: 15 * 60 * 1000,
};
// Not imported: an import reads every export of the module, among them Node's WebSocket, which loads Node's whole own undici and HTTP/2.
const { STATUS_CODES } = process.getBuiltinModule('node:http');

/**
 * Opens the way to the web, politely and safely: robots.txt (RFC 9309), pauses, conditional requests, limits on time and size,
 * and no connection to an address that is not public. Open one and keep it: what it knows of hosts is worth as much as its connections.
 */
export function openWeb(settings: WebSettings): Web {
  const limits = { ...DEFAULTS, ...settings };
  const { userAgent, timeoutMs, maxDecodedBytes, maxRedirects } = limits;
  const allowPrivate: ReadonlySet<string> = new Set(settings.allowPrivate.map((host) => host.toLowerCase()));
  const closing = new AbortController();
  const agent = openAgent(limits, allowPrivate);
  const isExempt = (url: URL): boolean => limits.courtesy !== 'always' && allowPrivate.has(hostAndPort(url));
  const turns = openTurns({
    spacingMs: (url) => (isExempt(url) ? 0 : limits.spacingMs),
    refusalMs: limits.refusalMs,
    signal: closing.signal,
  });
  const line: Line = { ...limits, agent, turns, signal: closing.signal };
  const base = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': ACCEPTED_ENCODINGS };
  const robots = openRobots(userAgent, async (address) => {
    const way = { line, maxRedirects, allowPrivate, patience: { leftMs: timeoutMs }, beforeHop: null };
    const { url, answer } = await follow(way, address, base, {});
    const { status, headers, body } = answer;
    return { status, body: decompressed(url, body, headers['content-encoding'] ?? '', maxDecodedBytes) };
  });
  const beforeHop = async (url: URL): Promise<void> => {
    if (!isExempt(url)) turns.slowDown(url, await robots.checkAllowed(url));
  };
  return {
    fetchPage: async (written, known, options) => {
      const address = checkedAddress(written, allowPrivate);
      const headers = { ...base, ...validatorHeaders(known) };
      const { headers: own = {}, isPaid = false } = options ?? {};
      const isInvited = (url: URL): boolean => 'authorization' in own && url.origin === address.origin;
      const way = {
        line: isPaid ? { ...line, maxRetries: 0 } : line,
        ...{ maxRedirects, allowPrivate, patience: { leftMs: timeoutMs } },
        beforeHop: async (url: URL) => (isInvited(url) ? undefined : beforeHop(url)),
      };
      const { url, answer } = await follow(way, address, headers, own);
      return fetchedFrom(url, answer, known, maxDecodedBytes);
    },
    close: async () => {
      closing.abort();
      await agent.destroy();
    },
  };
}

function fetchedFrom(
  url: URL,
  { status, headers, body }: Answer,
  known: Validators | null,
  maxDecodedBytes: number,
): Fetched {
  const wasConditional = known !== null && (known.etag !== null || known.lastModified !== null);
  if (status === 304 && wasConditional) return { status: 'unchanged' };
  if (status !== 200 && status !== 203)
    throw new PageUnavailable(url.href, statusWords(status, headers), status);
  const bytes = decompressed(url, body, headers['content-encoding'] ?? '', maxDecodedBytes);
  const bodyHash = hash('sha256', bytes, 'hex');
  if (bodyHash === known?.bodyHash) return { status: 'unchanged' };
  const written = headers['content-type'] ?? '';
  const contentType = mediaType(written);
  const text = isBinary(contentType, bytes) ? '' : decodedText(bytes, written);
  return {
    status: 'new',
    // A plain view: PDF libraries refuse Node's own kind of bytes.
    page: {
      url: url.href,
      contentType,
      text,
      bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    },
    validators: validatorsOf(headers, bodyHash),
  };
}

/** E.g. "answered 503 Service Unavailable and asks to be left alone for 3600 s". */
function statusWords(status: number, headers: AnswerHeaders): string {
  const askedMs = retryAfterMs(headers);
  const answered = `answered ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd();
  return askedMs === null
    ? answered
    : `${answered} and asks to be left alone for ${Math.ceil(askedMs / 1000)} s`;
}
