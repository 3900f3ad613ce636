import { PageForbidden, PageTooLarge, PageUnavailable } from '../errors.ts';
import { AddressRefused } from './address.ts';

/** What went wrong below HTTP, in plain words, whether the next try may well succeed, and whether there was never a connection to ask on. */
type Failure = { readonly words: string; readonly isPassing: boolean; readonly isUnsent?: true };

const FAILURES: Readonly<Record<string, Failure>> = {
  ENOTFOUND: { words: 'there is no host of this name', isPassing: false, isUnsent: true },
  ENODATA: { words: 'there is no host of this name', isPassing: false, isUnsent: true },
  EAI_AGAIN: { words: 'the host name could not be looked up', isPassing: true, isUnsent: true },
  ECONNREFUSED: { words: 'the host refuses the connection', isPassing: true, isUnsent: true },
  ECONNRESET: { words: 'the connection broke off', isPassing: true },
  EPIPE: { words: 'the connection broke off', isPassing: true },
  UND_ERR_SOCKET: { words: 'the connection broke off', isPassing: true },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { words: 'the body is not as long as announced', isPassing: true },
  ETIMEDOUT: { words: 'no connection in time', isPassing: true },
  UND_ERR_CONNECT_TIMEOUT: { words: 'no connection in time', isPassing: true, isUnsent: true },
  EHOSTUNREACH: { words: 'there is no way to the host', isPassing: true, isUnsent: true },
  ENETUNREACH: { words: 'there is no way to the host', isPassing: true, isUnsent: true },
  UND_ERR_HEADERS_OVERFLOW: { words: 'the headers do not end', isPassing: false },
  UND_ERR_INVALID_ARG: { words: 'this cannot be asked for', isPassing: false, isUnsent: true },
  UND_ERR_DESTROYED: { words: 'fetching was ended', isPassing: false },
  ABORT_ERR: { words: 'fetching was ended', isPassing: false },
};
/** Codes of OpenSSL and of Node's own checks of a certificate. */
const TLS_CODE = /^(ERR_SSL|ERR_TLS|EPROTO$|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CRL_|HOSTNAME_)/;
/** What undici's parser fails with: a code, or only its own name. */
const PARSER_CODE = /^(HPE_|HTTPParserError$)/;

/** Takes what a request failed with; gives the error that a person can act on. */
export function namedFailure(url: URL, error: unknown): PageUnavailable | PageForbidden | PageTooLarge {
  if (isNamed(error)) return error;
  if (error instanceof AddressRefused) return new PageForbidden(url.href, error.message);
  const code = codeOf(error);
  const wasSent = FAILURES[code]?.isUnsent !== true;
  return new PageUnavailable(url.href, `${wordsFor(code)} (${code})`, null, { cause: error, wasSent });
}

/** Whether the failure is one that the next try may not meet again. */
export function isPassing(error: unknown): boolean {
  return !isNamed(error) && FAILURES[codeOf(error)]?.isPassing === true;
}

function isNamed(error: unknown): error is PageUnavailable | PageForbidden | PageTooLarge {
  return error instanceof PageUnavailable || error instanceof PageForbidden || error instanceof PageTooLarge;
}

function wordsFor(code: string): string {
  if (TLS_CODE.test(code)) return 'the host has no valid TLS certificate or speaks no TLS';
  if (PARSER_CODE.test(code)) return 'the answer is not HTTP';
  return FAILURES[code]?.words ?? 'the request failed';
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name;
}
