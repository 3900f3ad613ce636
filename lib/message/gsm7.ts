// The alphabet that a text message is billed by: 3GPP TS 23.038, default alphabet and its extension table.

import { transliterate } from './latin.ts';

/** One septet each. Line feed, carriage return and escape belong to the table too, but our messages are one line. */
const BASIC = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two septets each: an escape and the character. */
const EXTENSION = new Set('^{}\\[~]|€');

/** Septets in a message that is one part, and in each part of a longer one (the rest is its header). */
const ONE_PART = 160;
const LONG_PART = 153;
/** UTF-16 units of the same, once a single character is outside the alphabet and the message goes out as UCS-2. */
const ONE_PART_UCS2 = 70;
const LONG_PART_UCS2 = 67;

/** Whether a text message may hold the character without turning the whole of it into UCS-2. */
export function isGsm7(character: string): boolean {
  return BASIC.has(character) || EXTENSION.has(character);
}

/** Writes any text in the GSM-7 alphabet, on one line. é, ñ, ü, ¿ and ¡ are in it; á, í, ó and ú are not and lose their accent. */
export function toGsm7(text: string): string {
  return transliterate(text, isGsm7);
}

/** Septets that a text in the GSM-7 alphabet takes. */
export function septets(text: string): number {
  let count = 0;
  for (const character of text) count += EXTENSION.has(character) ? 2 : 1;
  return count;
}

/** Parts that a text message is sent, and paid, as. An empty one is a part too. */
export function smsParts(text: string): number {
  if (!Array.from(text).every(isGsm7)) {
    return text.length <= ONE_PART_UCS2 ? 1 : Math.ceil(text.length / LONG_PART_UCS2);
  }
  return septets(text) <= ONE_PART ? 1 : longParts(text);
}

/** An escape and its character are never split between two parts. */
function longParts(text: string): number {
  let parts = 1;
  let used = 0;
  for (const character of text) {
    const taken = septets(character);
    if (used + taken > LONG_PART) {
      parts += 1;
      used = 0;
    }
    used += taken;
  }
  return parts;
}
