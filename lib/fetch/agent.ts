import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction, Socket } from 'node:net';
import type { Dispatcher } from 'undici';
// The parts that are used, not the whole: without its fetch, web sockets and mocks undici loads in two thirds of the time, at every cold start.
import buildConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import { PageTooLarge } from '../errors.ts';
import { guardedLookup, hostAndPort } from './address.ts';

/** DNS, TCP and TLS together, milliseconds. */
const LONGEST_CONNECTING_MS = 10_000;
/** Of an answer, bytes: pages with a long policy and many cookies pass Node's own limit of 16 KiB. */
const HEADERS_LIMIT = 32_768;

/** What an answer may weigh on the wire, in times of the largest body: its headers and the seams between its chunks count too. */
const WIRE_FACTOR = 2;

type AgentSettings = {
  readonly lookup?: LookupFunction;
  readonly timeoutMs: number;
  readonly maxBytes: number;
};

/** One connection a host, kept open; HTTP/1.1, since nothing is asked in parallel. Private hosts have a connector of their own. */
export function openAgent(
  { lookup = systemLookup, timeoutMs, maxBytes }: AgentSettings,
  allowPrivate: ReadonlySet<string>,
): Dispatcher {
  const timeout = Math.min(LONGEST_CONNECTING_MS, timeoutMs);
  const toPublic = buildConnector({ allowH2: false, timeout, lookup: guardedLookup(lookup) });
  const toAllowed = buildConnector({ allowH2: false, timeout, lookup });
  return new Agent({
    allowH2: false,
    connections: 1,
    maxHeaderSize: HEADERS_LIMIT,
    // The whole request has one limit of time, kept by `exchange`: timers of the parts would only cost.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (options, callback) => {
      const origin = new URL(`${options.protocol}//${options.host ?? options.hostname}`);
      const connect = allowPrivate.has(hostAndPort(origin)) ? toAllowed : toPublic;
      connect(options, (...outcome) => {
        const [, socket] = outcome;
        if (socket) limitReceived(socket, origin, WIRE_FACTOR * maxBytes);
        callback(...outcome);
      });
    },
  });
}

/**
 * Ends a connection on which far more comes than an answer may weigh: a status line or empty lines without end are passed over
 * by the parser without a word, and would keep it busy until the time is up.
 */
function limitReceived(socket: Socket, origin: URL, maxBytes: number): void {
  let requested = 0;
  let before = 0;
  socket.on('readable', () => {
    if (socket.bytesWritten !== requested) {
      requested = socket.bytesWritten;
      before = socket.bytesRead;
    } else if (socket.bytesRead - before > maxBytes) {
      socket.destroy(new PageTooLarge(origin.href, maxBytes));
    }
  });
}
