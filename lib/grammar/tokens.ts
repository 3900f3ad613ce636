import { fold } from './fold.ts';

/** `code` is something with digits that counts nobody: "19:00", "03.02.2021", "MDRMA010", "21st". */
export type TokenKind = 'word' | 'number' | 'code' | 'mark';

export type Token = {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, without accents. */
  readonly fold: string;
  /** UTF-16 offsets in the text the tokens were made from. */
  readonly start: number;
  readonly end: number;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  readonly capital: boolean;
};

// 1 340 · 1.340 · 1,340 · 1’340 · 5,6741 · 07.45
const THIN = '\\u00a0\\u202f\\u2009\\u2007';
const SPACED_THOUSANDS = `\\d{1,3}(?:[ ${THIN}]\\d{3})+(?![\\d.,:/]\\d|\\d)`;
const DIGITS = `\\d+(?:[.,'’${THIN}]\\d+)*`;
// 03/02/2021 · 2023-01-12 · 19:00 · 24/7 · 2018-19
const STAMP =
  '\\d{1,4}(?:[:/]\\d{1,4})+(?:[:/]\\d+)*|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{4}|(?:19|20)\\d{2}-\\d{2}(?!\\d)';
// 21st · 5G · 40cm · N190 · MDRMA010
const MIXED = '\\d+(?:[.,]\\d+)*[\\p{L}º°ª][\\p{L}\\d]*|\\p{L}+\\d[\\p{L}\\d]*';
const WORD = "\\p{L}[\\p{L}\\p{M}]*(?:['’](?!s(?!\\p{L}))\\p{L}[\\p{L}\\p{M}]*)*";
// Captures are numbered, not named: an object of names for each word costs more than the match.
const TOKEN = new RegExp(
  `(${STAMP}|${MIXED})|(${SPACED_THOUSANDS}|${DIGITS})|(${WORD})|['’]s(?!\\p{L})|[^\\s]`,
  'gu',
);
const CAPITAL = /^\p{Lu}/u;

/** Takes a text and a part of it, gives that part's words, numbers and marks with their offsets in the text. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const part = text.slice(start, end);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of part.matchAll(TOKEN)) {
    const written = match[0];
    const [, code, number, word] = match;
    const kind: TokenKind = word ? 'word' : number ? 'number' : code ? 'code' : 'mark';
    tokens.push({
      kind,
      text: written,
      fold: fold(written),
      start: start + match.index,
      end: start + match.index + written.length,
      spaced: match.index > last || match.index === 0,
      capital: kind === 'word' && CAPITAL.test(written),
    });
    last = match.index + written.length;
  }
  return tokens;
}
