// UTF-8 read as Latin-1 or Windows-1252 ("DefensorÃ­a", "segÃºn"): ombudsmen's own sites serve it.

/** A text to read, and the way back to the text it was made from. */
export type Repaired = {
  readonly text: string;
  /** Takes an offset in `text`, gives the offset in the original. */
  readonly origin: (offset: number) => number;
};

/** Windows-1252 puts these characters where Latin-1 has control codes 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...HIGH_CONTROLS].map((character, index) => [character, 0x80 + index]));
const SUSPECT = /[ÃÂâï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŽžŸ]|\p{Ll}Ã\p{Ll}|\dÂ \d/u;
/** One of these is in every damaged sequence, and in few texts. */
const FIRST = /[ÃÂâï]/;

/**
 * Takes a text as it was decoded, gives it with every damaged sequence read as the character it was.
 * A text without damage comes back as it is, with offsets unchanged. Damage done twice is repaired twice.
 */
export function repairEncoding(text: string): Repaired {
  let repaired: Repaired = { text, origin: (offset) => offset };
  for (let pass = 0; pass < 2 && isSuspect(repaired.text); pass += 1) {
    repaired = onto(repaired, repairOnce(repaired.text));
  }
  return repaired;
}

function isSuspect(text: string): boolean {
  return FIRST.test(text) && SUSPECT.test(text);
}

function onto(outer: Repaired, inner: Repaired): Repaired {
  return { text: inner.text, origin: (offset) => outer.origin(inner.origin(offset)) };
}

function repairOnce(text: string): Repaired {
  const pieces: string[] = [];
  // Offsets in the repaired text after which the original is further on, and by how much in all.
  const repairedAt: number[] = [];
  const originalAt: number[] = [];
  let kept = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = sequenceAt(text, at);
    if (found === null) continue;
    pieces.push(text.slice(kept, at), found.character);
    length += at - kept + found.character.length;
    kept = at + found.length;
    repairedAt.push(length);
    originalAt.push(kept);
    at = kept - 1;
  }
  pieces.push(text.slice(kept));
  return { text: pieces.join(''), origin: (offset) => originOf(offset, repairedAt, originalAt) };
}

function originOf(offset: number, repairedAt: readonly number[], originalAt: readonly number[]): number {
  let low = 0;
  let high = repairedAt.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((repairedAt[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : (originalAt[low - 1] ?? 0) + offset - (repairedAt[low - 1] ?? 0);
}

function sequenceAt(text: string, at: number): { character: string; length: number } | null {
  const lead = text.charCodeAt(at);
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) {
    const byte = byteAt(text, at + index);
    if (byte < 0x80 || byte > 0xbf) return lostByteAt(text, at);
    code = (code << 6) | (byte & 0x3f);
  }
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { character: String.fromCodePoint(code), length };
}

function byteAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code <= 0xff ? code : (BYTE_OF.get(text.charAt(at)) ?? -1);
}

/** Bytes that have no character are dropped: í is C3 AD, a soft hyphen ("DefensorÃa"), and ” is E2 80 9D ("â€œEstadoâ€"). */
function lostByteAt(text: string, at: number): { character: string; length: number } | null {
  // A no-break space is C2 A0, and many tools make the A0 a plain space: "1Â 340".
  if (/^[\d\p{L}]Â [^ ]$/u.test(text.slice(Math.max(0, at - 1), at + 3)))
    return { character: '\u00a0', length: 2 };
  if (text.startsWith('â€', at)) return { character: '”', length: 2 };
  const between = /^\p{Ll}Ã\p{Ll}$/u.test(text.slice(Math.max(0, at - 1), at + 2));
  return between ? { character: 'í', length: 1 } : null;
}
