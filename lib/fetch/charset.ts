import { isUtf8 } from 'node:buffer';

/** Where HTML and XML may declare their charset (HTML Standard, "prescan a byte stream": the first 1,024 bytes). */
const PRESCAN_BYTES = 1024;
const HEADER_CHARSET = /charset\s*=\s*["']?([^\s"';,]{1,40})/i;
/** `<meta charset=…>` or `<meta http-equiv=… content="…; charset=…">`. */
const META_CHARSET = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([^\s"'/>;]{1,40})/i;
/** `<?xml version="1.0" encoding="…"?>`. */
const XML_ENCODING = /^\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([^"']{1,40})["']/i;
/** What pages in Western languages are labelled when nobody thought about it. */
const CARELESS: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-15']);
const FALLBACK = 'windows-1252';

/**
 * Takes a body and the Content-Type header it came with. Gives its text, without a byte order mark.
 * A byte order mark counts most (Encoding Standard, "decode"). Then what the bytes themselves prove: text in another encoding is
 * practically never valid UTF-8, and many mislabelled pages are UTF-8 under a server's default of ISO-8859-1. Then the
 * label of the header, of the page, and at last windows-1252. Never throws: what cannot be decoded becomes U+FFFD.
 */
export function decodedText(bytes: Buffer, contentType: string): string {
  const marked = byteOrderMark(bytes) ?? markedByZeros(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const isValid = isUtf8(bytes);
  const declared = declaredCharset(bytes, contentType, isValid);
  // ISO-2022-JP is written in 7 bits: its bytes are valid UTF-8 and still mean something else.
  if (isValid && declared !== 'iso-2022-jp') return bytes.toString('utf8');
  if (declared !== null && !CARELESS.has(declared)) return new TextDecoder(declared).decode(bytes);
  const text = bytes.toString('utf8');
  return isMostlyUtf8(text) ? text : new TextDecoder(declared ?? FALLBACK).decode(bytes);
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** The WHATWG name of the declared charset; null when none is declared, nobody knows it, or the bytes refute it. */
function declaredCharset(bytes: Buffer, contentType: string, isValidUtf8: boolean): string | null {
  const start = bytes.toString('latin1', 0, PRESCAN_BYTES);
  const header = charsetName(HEADER_CHARSET.exec(contentType));
  if (header !== null && (header !== 'utf-8' || isValidUtf8)) return header;
  const written = charsetName(XML_ENCODING.exec(start) ?? META_CHARSET.exec(start));
  // A declaration that can be read as ASCII is not in UTF-16, whatever it says (HTML Standard, the same prescan).
  return written === null || written.startsWith('utf-') ? null : written;
}

function charsetName(label: RegExpExecArray | null): string | null {
  if (label?.[1] === undefined) return null;
  // Nearly every page says so: making a decoder only to hear the name would cost more than reading the page's beginning.
  if (/^utf-?8$/i.test(label[1])) return 'utf-8';
  try {
    return new TextDecoder(label[1]).encoding;
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: of text in Latin letters about half of the bytes are zero, all on one side of each pair. */
function markedByZeros(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, PRESCAN_BYTES);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1;
    if (byte === 0 && at % 2 === 1) odd += 1;
  }
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 8) return 'utf-16be';
  return null;
}

/** Whether the few bytes that are not UTF-8 are damage, such as a letter cut in two, rather than another encoding. */
function isMostlyUtf8(text: string): boolean {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) sound += 1;
  }
  return sound > broken;
}
