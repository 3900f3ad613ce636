import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { PageTooLarge, PageUnavailable } from '../errors.ts';

/** What is asked for in Accept-Encoding, and all that `decompressed` undoes. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';
/** Encodings on top of each other; one is all that servers use. */
const MOST_LAYERS = 2;
/** Bytes that zlib hands over at a time: a page takes one or two, and a bomb is found out after few. */
const CHUNK_SIZE = 65_536;

/**
 * Undoes a body's Content-Encoding (RFC 9110, 8.4).
 * Takes the body as sent and the header's value; `maxBytes` bounds the result of every layer, and zlib stops there.
 * Not asynchronous: that takes three times the CPU of a page and would stand in line with DNS for the same few threads,
 * while a bomb is stopped within some 25 ms.
 * Throws `PageTooLarge`, or `PageUnavailable` for an encoding that was not asked for or a body that is not in it.
 */
export function decompressed(url: URL, body: Buffer, encodings: string, maxBytes: number): Buffer {
  if (body.length === 0) return body;
  const layers = encodings.toLowerCase().split(',');
  const named = layers.map((layer) => layer.trim()).filter((layer) => layer !== '' && layer !== 'identity');
  if (named.length > MOST_LAYERS) {
    throw new PageUnavailable(url.href, `the body is compressed ${named.length} times over`, 200);
  }
  if (named.length === 0 && body.length > maxBytes) throw new PageTooLarge(url.href, maxBytes);
  return named.reduceRight((bytes, encoding) => undone(url, bytes, encoding, maxBytes), body);
}

function undone(url: URL, bytes: Buffer, encoding: string, maxBytes: number): Buffer {
  const limits = { maxOutputLength: maxBytes, chunkSize: CHUNK_SIZE };
  try {
    switch (encoding) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes, limits);
      case 'br':
        return brotliDecompressSync(bytes, limits);
      case 'deflate':
        return isZlib(bytes) ? inflateSync(bytes, limits) : inflateRawSync(bytes, limits);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new PageTooLarge(url.href, maxBytes);
    throw new PageUnavailable(url.href, `the body is not the ${encoding} it says it is`, 200, {
      cause: error,
    });
  }
  throw new PageUnavailable(
    url.href,
    `the body is encoded as ${encoding.slice(0, 40)}, which was not asked for`,
    200,
  );
}

/** RFC 9110 means the zlib format by "deflate", but servers send bare deflate too. The zlib header is RFC 1950, 2.2. */
function isZlib(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}
