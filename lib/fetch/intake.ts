import type { IncomingHttpHeaders } from 'node:http';
import { PageTooLarge, PageUnavailable } from '../errors.ts';
import type { AnswerHeaders } from './headers.ts';
import { joinedHeaders } from './headers.ts';

/** What one request came back with. */
export type Answer = {
  readonly status: number;
  readonly headers: AnswerHeaders;
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
/** Answers of status 1xx before the real one; a server that hints at resources sends one. */
const HINTS_LIMIT = 20;

/** Takes the events of one answer, in the order that undici tells them. */
type Intake = {
  readonly start: (status: number, headers: IncomingHttpHeaders) => void;
  readonly take: (chunk: Buffer) => void;
  readonly end: () => void;
};

/** Gathers one answer; stops the request as soon as it is known to be over a limit. */
export function openIntake(
  url: URL,
  { maxBytes }: Allowance,
  done: (answer: Answer) => void,
  stop: (error: Error) => void,
): Intake {
  const gathering = openGathering();
  let head: Omit<Answer, 'body'> = { status: 0, headers: {} };
  let isPage = false;
  let hints = 0;
  const answer = (): Answer => ({ ...head, body: gathering.bytes() });
  return {
    start: (status, headers) => {
      if (status < 200) {
        hints += 1;
        if (hints > HINTS_LIMIT)
          stop(new PageUnavailable(url.href, 'hints without end instead of an answer', status));
        return;
      }
      head = { status, headers: joinedHeaders(headers) };
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
