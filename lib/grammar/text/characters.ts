// What a character is to whoever cuts a text into words. A regex would be asked for every one of them; a table is asked once.

/** Neither a letter nor a digit nor white space: a stop, a bracket, a sign. */
export const SIGN = 1;
export const LETTER = 2;
/** A combining accent, part of the word it stands in. */
export const ACCENT = 3;
/** 0 to 9; the digits of other scripts are signs. */
export const DIGIT = 4;
export const SPACE = 5;

const IS_LETTER = /^\p{L}$/u;
const IS_ACCENT = /^\p{M}$/u;
const IS_DIGIT = /^\d$/u;
const IS_SPACE = /^\s$/u;

/** By UTF-16 unit; 0: not asked for yet. */
const kinds = new Uint8Array(0x1_0000);

/** A part of a text as UTF-16 units: reading one from an array costs a third of reading it from a string. */
export type Units = { readonly of: Uint16Array; readonly length: number };

let room = new Uint16Array(2048);

/** Takes a text and a part of it, gives that part's units, good until the next are asked for. */
export function unitsOf(text: string, start: number, end: number): Units {
  const length = end - start;
  if (length > room.length) room = new Uint16Array(length * 2);
  for (let at = 0; at < length; at += 1) room[at] = text.charCodeAt(start + at);
  return { of: room, length };
}

/** Takes units and a place among them, gives what stands there: SIGN, LETTER, ACCENT, DIGIT or SPACE; 0 beyond the last. */
export function characterAt(units: Units, at: number): number {
  if (at >= units.length) return 0;
  const unit = units.of[at] ?? 0;
  return kinds[unit] || kindOf(unit, units, at);
}

/** Takes units, a place among them and two kinds, gives where the run of characters of these kinds ends that starts there. */
export function runEnd(units: Units, start: number, one: number, other: number): number {
  const { of, length } = units;
  let at = start;
  while (at < length) {
    const unit = of[at] ?? 0;
    const kind = kinds[unit] || kindOf(unit, units, at);
    if (kind !== one && kind !== other) break;
    at += isHighSurrogate(unit) ? widthAt(units, at) : 1;
  }
  return at;
}

/** Takes a UTF-16 unit, gives what it is by itself: half of a surrogate pair is a sign. */
export function kindOfUnit(unit: number): number {
  if (isHighSurrogate(unit) || isLowSurrogate(unit)) return SIGN;
  return kinds[unit] || learn(unit);
}

/** Units of the character at a place: 2 for a surrogate pair that the part does not cut. */
export function widthAt({ of, length }: Units, at: number): number {
  if (!isHighSurrogate(of[at] ?? 0)) return 1;
  return at + 1 < length && isLowSurrogate(of[at + 1] ?? 0) ? 2 : 1;
}

function kindOf(unit: number, units: Units, at: number): number {
  // What half a pair is depends on the other half: never kept.
  if (isHighSurrogate(unit)) {
    const pair = Array.from(units.of.subarray(at, at + widthAt(units, at)));
    return kindOfCharacter(String.fromCharCode(...pair));
  }
  return learn(unit);
}

function learn(unit: number): number {
  const kind = kindOfCharacter(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOfCharacter(character: string): number {
  if (IS_SPACE.test(character)) return SPACE;
  if (IS_DIGIT.test(character)) return DIGIT;
  if (IS_LETTER.test(character)) return LETTER;
  return IS_ACCENT.test(character) ? ACCENT : SIGN;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
