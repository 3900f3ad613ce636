// A text cut into words, numbers and marks. Letters and plain digits, nearly all of a text, are walked by hand: a regex
// of every form costs three times as much for each word.

import { ACCENT, characterAt, DIGIT, LETTER, SPACE, unitsAt } from './characters.ts';
import { type Word, wordAt } from './words.ts';

export type Token = {
  readonly word: Word;
  /** UTF-16 offsets in the text the tokens were made from. */
  readonly start: number;
  readonly end: number;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
};

/** Takes a text and a part of it, gives that part's words, numbers and marks with their offsets in the text. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let at = start; at < end; ) {
    const kind = characterAt(text, at, end);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const to =
      kind === LETTER
        ? wordEnd(text, at, end)
        : kind === DIGIT
          ? numberEnd(text, at, end)
          : markEnd(text, at, end);
    tokens.push({ word: wordAt(text, at, to), start: at, end: to, spaced: at !== last });
    last = to;
    at = to;
  }
  return tokens;
}

/** "Defensoría", "O’Higgins", "Rosa" of "Rosa's"; with digits a code: "N190", "MDRMA010". */
function wordEnd(text: string, start: number, end: number): number {
  const letters = runEnd(text, start, end, LETTER, LETTER);
  if (letters < end && characterAt(text, letters, end) === DIGIT)
    return runEnd(text, letters, end, LETTER, DIGIT);
  let to = runEnd(text, letters, end, LETTER, ACCENT);
  while (isApostrophe(text, to, end) && !isGenitive(text, to, end) && isLetter(text, to + 1, end))
    to = runEnd(text, to + 1, end, LETTER, ACCENT);
  return to;
}

/** The end of a run of two kinds of character. */
function runEnd(text: string, start: number, end: number, one: number, other: number): number {
  let at = start;
  while (at < end) {
    const kind = characterAt(text, at, end);
    if (kind !== one && kind !== other) break;
    at += unitsAt(text, at, end);
  }
  return at;
}

const APOSTROPHE = 0x27;
const TYPESET_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;

function isApostrophe(text: string, at: number, end: number): boolean {
  const unit = at < end ? text.charCodeAt(at) : 0;
  return unit === APOSTROPHE || unit === TYPESET_APOSTROPHE;
}

/** At an apostrophe: "'s", and no letter behind it. */
function isGenitive(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at + 1) === SMALL_S && !isLetter(text, at + 2, end);
}

function isLetter(text: string, at: number, end: number): boolean {
  return at < end && characterAt(text, at, end) === LETTER;
}

function markEnd(text: string, at: number, end: number): number {
  return isApostrophe(text, at, end) && isGenitive(text, at, end) ? at + 2 : at + unitsAt(text, at, end);
}

// 1 340 · 1.340 · 1,340 · 1’340 · 5,6741 · 07.45
const THIN = '\\u00a0\\u202f\\u2009\\u2007';
const SPACED_THOUSANDS = `\\d{1,3}(?:[ ${THIN}]\\d{3})+(?![\\d.,:/]\\d|\\d)`;
const DIGITS = `\\d+(?:[.,'’${THIN}]\\d+)*`;
// 03/02/2021 · 2023-01-12 · 19:00 · 24/7 · 2018-19
const STAMP =
  '\\d{1,4}(?:[:/]\\d{1,4})+(?:[:/]\\d+)*|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{4}|(?:19|20)\\d{2}-\\d{2}(?!\\d)';
// 21st · 5G · 40cm
const MIXED = '\\d+(?:[.,]\\d+)*[\\p{L}º°ª][\\p{L}\\d]*';
const NUMBER = new RegExp(`^(?:${STAMP}|${MIXED}|${SPACED_THOUSANDS}|${DIGITS})`, 'u');
/** After a digit these may go on with more digits. */
const JOINS = new Set([...":/-.,'’ \u00a0\u202f\u2009\u2007"].map((join) => join.charCodeAt(0)));
const DEGREE = 0xb0;

/** Digits that nothing follows end where they end; what may be a date, an hour or thousands in groups is left to the regex. */
function numberEnd(text: string, start: number, end: number): number {
  const to = runEnd(text, start, end, DIGIT, DIGIT);
  if (to === end) return to;
  const next = text.charCodeAt(to);
  const goesOn =
    next === DEGREE ||
    characterAt(text, to, end) === LETTER ||
    (JOINS.has(next) && to + 1 < end && characterAt(text, to + 1, end) === DIGIT);
  return goesOn ? start + (NUMBER.exec(text.slice(start, end))?.[0].length ?? to - start) : to;
}
