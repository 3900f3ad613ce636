import type { IncomingHttpHeaders } from 'node:http';
import type { Validators } from '../model.ts';

/** By name in lower case. */
export type AnswerHeaders = Readonly<Record<string, string | undefined>>;

/** What may be kept of a validator: it is stored with the snapshot and sent back, so it is short and plain. */
const PLAIN_ETAG = /^[\x20-\x7e]{1,256}$/;
const PLAIN_DATE = /^[\w ,:+-]{1,64}$/;
const MEDIA_TYPE = /^[\w.+-]{1,64}\/[\w.+-]{1,64}$/;
const BINARY_TYPE = /^(image|audio|video|font)\/(?!svg)|^application\/(pdf|zip|gzip|vnd\.|msword)/;
/** First bytes, in hex, of what is sent under a wrong type: PDF, ZIP (also Office), gzip, PNG, JPEG, GIF. */
const BINARY_STARTS = ['25504446', '504b0304', '1f8b', '89504e47', 'ffd8ff', '47494638'];

/** Takes headers as they came. One that came several times is a list (RFC 9110, 5.3), also where Node's types say that it is none. */
export function joinedHeaders(came: IncomingHttpHeaders): AnswerHeaders {
  return Object.fromEntries(
    Object.entries(came).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

/** Whether a status says that the page is elsewhere and names where (RFC 9110, 15.4). */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Request headers that ask "has it changed?"; none for a page that is not known yet. */
export function validatorHeaders(known: Validators | null): Readonly<Record<string, string>> {
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

export function validatorsOf(headers: AnswerHeaders, bodyHash: string): Validators {
  const { etag, 'last-modified': lastModified } = headers;
  return {
    etag: etag !== undefined && PLAIN_ETAG.test(etag) ? etag : null,
    lastModified: lastModified !== undefined && PLAIN_DATE.test(lastModified) ? lastModified : null,
    bodyHash,
  };
}

/** The media type in lower case, without parameters; "" when the header is absent or none. */
export function mediaType(contentType: string): string {
  const type = contentType.split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
  return MEDIA_TYPE.test(type) ? type : '';
}

/** Whether a body is no text: by its type, or by its first bytes whatever the type says. */
export function isBinary(type: string, bytes: Buffer): boolean {
  const start = bytes.toString('hex', 0, 4);
  return BINARY_TYPE.test(type) || BINARY_STARTS.some((signature) => start.startsWith(signature));
}

/** A Location as its server meant it: undici reads headers as Latin-1, while addresses that are not ASCII are sent as UTF-8. */
export function locationOf(headers: AnswerHeaders): string | null {
  const { location } = headers;
  return location === undefined ? null : Buffer.from(location, 'latin1').toString('utf8');
}
