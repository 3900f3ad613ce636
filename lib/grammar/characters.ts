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

/** Takes a text, a place in it and where its part ends, gives what stands there: SIGN, LETTER, ACCENT, DIGIT or SPACE. */
export function characterAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || kindOf(unit, text, at, end);
}

/** UTF-16 units of the character at a place: 2 for a surrogate pair that the part does not cut. */
export function unitsAt(text: string, at: number, end: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) && at + 1 < end
    ? 2
    : 1;
}

function kindOf(unit: number, text: string, at: number, end: number): number {
  // What half a pair is depends on the other half: never kept.
  if (isHighSurrogate(unit)) return kindOfCharacter(text.slice(at, at + unitsAt(text, at, end)));
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
