// A text cut into words, numbers and marks. Letters and plain digits, nearly all of a text, are walked by hand: a regex
// of every form costs three times as much for each word.

import {
  ACCENT,
  characterAt,
  DIGIT,
  LETTER,
  runEnd,
  SPACE,
  type Units,
  unitsOf,
  widthAt,
} from './characters.ts';
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
  const units = unitsOf(text, start, end);
  let last = -1;
  for (let at = 0; at < units.length; ) {
    const kind = characterAt(units, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const to =
      kind === LETTER
        ? wordEnd(units, at)
        : kind === DIGIT
          ? numberEnd(units, at, text.slice(start, end))
          : markEnd(units, at);
    const word = wordAt(units, at, kind === LETTER ? noteStart(units, at, to) : to);
    tokens.push({ word, start: start + at, end: start + to, spaced: at !== last });
    last = to;
    at = to;
  }
  return tokens;
}

/** "Defensoría", "O’Higgins", "Rosa" of "Rosa's"; with digits a code: "N190", "MDRMA010". */
function wordEnd(units: Units, start: number): number {
  const letters = runEnd(units, start, LETTER, LETTER);
  if (characterAt(units, letters) === DIGIT) return runEnd(units, letters, LETTER, DIGIT);
  let to = runEnd(units, letters, LETTER, ACCENT);
  while (isApostrophe(units, to) && !isGenitive(units, to) && isLetter(units, to + 1))
    to = runEnd(units, to + 1, LETTER, ACCENT);
  return to;
}

/** "fallecidos2", "wounded14": a note that was raised type, behind a word too long for a code ("covid19", "N190"). Where the word ends. */
function noteStart(units: Units, start: number, end: number): number {
  if (characterAt(units, end - 1) !== DIGIT) return end;
  const letters = runEnd(units, start, LETTER, LETTER);
  return letters - start >= LONGER_THAN_CODES && end - letters <= NOTE_DIGITS ? letters : end;
}

const LONGER_THAN_CODES = 6;
const NOTE_DIGITS = 2;

const APOSTROPHE = 0x27;
const TYPESET_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

function isApostrophe({ of, length }: Units, at: number): boolean {
  return at < length && (of[at] === APOSTROPHE || of[at] === TYPESET_APOSTROPHE);
}

/** At an apostrophe: "'s" or "'S", and no letter behind it. */
function isGenitive(units: Units, at: number): boolean {
  const next = at + 1 < units.length ? units.of[at + 1] : 0;
  return (next === SMALL_S || next === CAPITAL_S) && !isLetter(units, at + 2);
}

function isLetter(units: Units, at: number): boolean {
  return characterAt(units, at) === LETTER;
}

function markEnd(units: Units, at: number): number {
  return isApostrophe(units, at) && isGenitive(units, at) ? at + 2 : at + widthAt(units, at);
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
function numberEnd(units: Units, start: number, text: string): number {
  const to = runEnd(units, start, DIGIT, DIGIT);
  if (to === units.length || isNoteBefore(units, start, to)) return to;
  const next = units.of[to] ?? 0;
  const goesOn =
    next === DEGREE ||
    characterAt(units, to) === LETTER ||
    (JOINS.has(next) && characterAt(units, to + 1) === DIGIT);
  return goesOn ? start + (NUMBER.exec(text.slice(start))?.[0].length ?? to - start) : to;
}

/** "546 dead,7 128 missing": behind the comma of a word a note, and no thousands. */
function isNoteBefore(units: Units, start: number, end: number): boolean {
  const isGlued = start > 1 && isStop(units, start - 1) && isLetter(units, start - 2);
  return isGlued && end - start <= NOTE_DIGITS && isNumberNext(units, end);
}

const STOPS = new Set([...',.;'].map((stop) => stop.charCodeAt(0)));

function isStop({ of }: Units, at: number): boolean {
  return STOPS.has(of[at] ?? 0);
}

function isNumberNext(units: Units, end: number): boolean {
  return characterAt(units, end) === SPACE && characterAt(units, end + 1) === DIGIT;
}
