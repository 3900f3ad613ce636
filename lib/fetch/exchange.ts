import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { PageTooLarge, PageUnavailable } from '../errors.ts';

/** What one request came back with. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As sent, still compressed; empty unless the status is one that brings a page. */
  readonly body: Buffer;
};

/** How much one request may take. */
export type Allowance = {
  /** From the request to the last byte of the body, milliseconds. */
  readonly timeMs: number;
  /** Of the body on the wire, bytes. */
  readonly maxBytes: number;
};

/** Statuses whose body is the page (RFC 9110, 15.3). The body of any other is passed over. */
const WITH_PAGE: ReadonlySet<number> = new Set([200, 203]);
/** Of a body that nobody reads, bytes: beyond this, ending the connection is cheaper than keeping it. */
const PASSED_OVER_LIMIT = 65_536;
/** Pieces a body may come in, and bytes that entitle it to one more: a body sent byte by byte costs 100 times its size. */
const PIECES_FREE = 10_000;
const BYTES_A_PIECE = 32;

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

type Intake = {
  readonly start: (status: number, headers: IncomingHttpHeaders) => void;
  readonly take: (chunk: Buffer) => void;
  readonly end: () => void;
};

/** Gathers one answer; stops the request as soon as it is known to be over a limit. */
function openIntake(
  url: URL,
  { maxBytes }: Allowance,
  done: (answer: Answer) => void,
  stop: (error: Error) => void,
): Intake {
  const gathering = openGathering();
  let head = { status: 0, headers: {} };
  let isPage = false;
  const answer = (): Answer => ({ ...head, body: gathering.bytes() });
  return {
    start: (status, headers) => {
      if (status < 200) return;
      head = { status, headers };
      isPage = WITH_PAGE.has(status);
      if (isPage && Number(headers['content-length']) > maxBytes) stop(new PageTooLarge(url.href, maxBytes));
    },
    take: (chunk) => {
      const length = gathering.note(chunk);
      if (isPage && length > maxBytes) return stop(new PageTooLarge(url.href, maxBytes));
      if (gathering.isCrumbs())
        return stop(new PageUnavailable(url.href, 'the body comes in crumbs', head.status));
      if (isPage) return gathering.keep(chunk);
      if (length <= PASSED_OVER_LIMIT) return;
      done(answer());
      stop(new Error('the rest of this body is not needed'));
    },
    end: () => done(answer()),
  };
}

/** One growing buffer: a list of pieces would cost far more than their bytes when they are small. */
function openGathering() {
  let held: Buffer = Buffer.alloc(0);
  let kept = 0;
  let seen = 0;
  let pieces = 0;
  return {
    note: (chunk: Buffer): number => {
      pieces += 1;
      seen += chunk.length;
      return seen;
    },
    isCrumbs: (): boolean => pieces > PIECES_FREE + seen / BYTES_A_PIECE,
    keep: (chunk: Buffer): void => {
      if (kept === 0) {
        // Most pages come in one piece: no copy is made of it.
        held = chunk;
      } else {
        if (kept + chunk.length > held.length) held = grown(held, kept, kept + chunk.length);
        chunk.copy(held, kept);
      }
      kept += chunk.length;
    },
    bytes: (): Buffer => held.subarray(0, kept),
  };
}

function grown(held: Buffer, kept: number, needed: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(held.length * 2, needed));
  held.copy(larger, 0, 0, kept);
  return larger;
}

function timeUp(url: URL, { timeMs }: Allowance): PageUnavailable {
  return new PageUnavailable(
    url.href,
    `no complete answer in the ${Math.ceil(timeMs / 100) / 10} s left for it`,
  );
}
