import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { guardedLookup, hostAndPort } from './address.ts';

/** DNS, TCP and TLS together, milliseconds. */
const LONGEST_CONNECTING_MS = 10_000;
/** Of an answer, bytes: pages with a long policy and many cookies pass Node's own limit of 16 KiB. */
const HEADERS_LIMIT = 32_768;

type AgentSettings = { readonly lookup?: LookupFunction; readonly timeoutMs: number };

/** One connection a host, kept open; HTTP/1.1, since nothing is asked in parallel. Private hosts have a connector of their own. */
export function openAgent(
  { lookup = systemLookup, timeoutMs }: AgentSettings,
  allowPrivate: ReadonlySet<string>,
): Agent {
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
      (allowPrivate.has(hostAndPort(origin)) ? toAllowed : toPublic)(options, callback);
    },
  });
}
