// The words of texts, each known once: most words of a text are few and come back, and what is found out about one
// (its form without accents, what each language says of it) is found out once.

import { fold } from './fold.ts';
import type { Sense } from './lexicon.ts';

/** `code` is something with digits that counts nobody: "19:00", "03.02.2021", "MDRMA010", "21st". */
export type WordKind = 'word' | 'number' | 'code' | 'mark';

export type Word = {
  /** As written. */
  readonly text: string;
  /** Lower case, without accents. */
  readonly fold: string;
  readonly kind: WordKind;
  readonly capital: boolean;
  /** A raised digit or a sign that leads to a footnote. */
  readonly raised: boolean;
  /** What each language says of it, by the language's place among the languages; filled when it is first asked. */
  readonly senses: Sense[];
};

/** A text of nothing but new words must not fill the memory: at so many, all are forgotten. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 24;
/** A longer piece of a text keeps the whole text in memory: V8 copies only what is shorter than 13 units. */
const LONGEST_COPIED = 12;
const known = new Map<string, Word>();

const CAPITAL = /^\p{Lu}/u;
const LETTER_FIRST = /^\p{L}/u;
const ONLY_NUMBER = /^\d[\d.,'’ \u00a0\u202f\u2009\u2007]*$/u;
const RAISED = /^[\p{No}*†‡]$/u;

/** Words of up to three letters and marks, more than half of any text, by what they are made of: no piece of the text is cut off to look one up. */
const knownShort = new Map<number, Word>();
const LATIN = 1 << 10;

/** Takes a text and where the scanner found a word, a number or a mark in it, gives what is known of it. */
export function wordAt(text: string, start: number, end: number): Word {
  const key = shortKey(text, start, end);
  if (key === null) return wordOf(text.slice(start, end));
  const before = knownShort.get(key);
  if (before !== undefined) return before;
  if (knownShort.size >= MOST_KNOWN) knownShort.clear();
  const word = newWord(text.slice(start, end));
  knownShort.set(key, word);
  return word;
}

/** One mark of any script, or up to three Latin letters or digits, as one number; null: longer, or of other scripts. */
function shortKey(text: string, start: number, end: number): number | null {
  const length = end - start;
  if (length > 3) return null;
  const first = text.charCodeAt(start);
  if (length === 1) return -first;
  const second = text.charCodeAt(start + 1);
  const third = length === 3 ? text.charCodeAt(start + 2) : 0;
  return first < LATIN && second < LATIN && third < LATIN
    ? first + LATIN * second + LATIN * LATIN * third
    : null;
}

function wordOf(written: string): Word {
  const before = known.get(written);
  if (before !== undefined) return before;
  if (written.length > LONGEST_KNOWN) return newWord(written);
  if (known.size >= MOST_KNOWN) known.clear();
  const word = newWord(copied(written));
  known.set(word.text, word);
  return word;
}

function newWord(text: string): Word {
  const kind = kindOf(text);
  return {
    text,
    fold: fold(text),
    kind,
    capital: kind === 'word' && CAPITAL.test(text),
    raised: kind === 'mark' && RAISED.test(text),
    senses: [],
  };
}

function kindOf(text: string): WordKind {
  if (LETTER_FIRST.test(text)) return /\d/u.test(text) ? 'code' : 'word';
  if (/^\d/u.test(text)) return ONLY_NUMBER.test(text) ? 'number' : 'code';
  return 'mark';
}

function copied(text: string): string {
  return text.length <= LONGEST_COPIED
    ? text
    : [text.slice(0, LONGEST_COPIED), text.slice(LONGEST_COPIED)].join('');
}
