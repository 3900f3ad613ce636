// The words of texts, each known once: most words of a text are few and come back, and what is found out about one
// (its form without accents, what each language says of it) is found out once.

import type { Sense } from '../language/lexicon.ts';
import type { Units } from './characters.ts';
import { fold } from './fold.ts';

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
  /** What the language at `asked` says of it, which was asked last: most texts that follow each other are in one language. */
  sense: Sense | null;
  asked: number;
  /** Which languages it hints at; -1 until it is first asked. */
  hints: number;
};

/** Where a word may be found by its hash: so many slots, a power of two. */
const SLOTS = 1 << 16;
/** A word lies in one of so many slots, one after another; where all are taken, the first one's word is forgotten. */
const NEIGHBOURS = 4;
/** So many words are known at a time, at most: more than the words that pages have in common. */
const MOST = 0xffff;
const LONGEST_KNOWN = 24;
/** Units kept of a word: a line of the processor's cache. */
const ROW = 32;

/**
 * Words have ranks, by when they were met: frequent words first. What a look-up touches lies close together by rank, for
 * objects are all over the memory of a process, and to fetch a line of it costs more than to compare a word.
 */
const ranks = new Uint16Array(SLOTS + NEIGHBOURS);
const spelled = new Uint16Array((MOST + 1) * ROW);
const known: (Word | null)[] = [null];

/** "Tarvo", "eThekwini" */
const CAPITAL = /^\p{Ll}?\p{Lu}/u;
const LETTER_FIRST = /^\p{L}/u;
const ONLY_NUMBER = /^\d[\d.,'’ \u00a0\u202f\u2009\u2007]*$/u;
const RAISED = /^[\p{No}*†‡]$/u;

/**
 * Takes units and where the scanner found a word, a number or a mark among them, gives what is known of it. It is looked
 * up by its units where it stands: for a Map it would have to be cut off first, which costs more than all the rest.
 */
export function wordAt(units: Units, from: number, to: number): Word {
  if (to - from > LONGEST_KNOWN) return newWord(written(units, from, to));
  const first = slotOf(units, from, to);
  let slot = first;
  for (; slot < first + NEIGHBOURS; slot += 1) {
    const rank = ranks[slot] ?? 0;
    if (rank === 0) break;
    if (standsAt(rank, units, from, to)) return known[rank] ?? newWord(written(units, from, to));
  }
  const word = newWord(written(units, from, to));
  learn(word, slot === first + NEIGHBOURS ? first : slot, units, from, to);
  return word;
}

/** Where every rank is taken and no word is to be forgotten, a word is not kept. */
function learn(word: Word, slot: number, { of }: Units, from: number, to: number): void {
  const rank = ranks[slot] || known.length;
  if (rank > MOST) return;
  ranks[slot] = rank;
  known[rank] = word;
  spelled[rank * ROW] = to - from;
  spelled.set(of.subarray(from, to), rank * ROW + 1);
}

/** Where a word is looked for first, by the hash FNV-1a of its units. */
function slotOf({ of }: Units, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (of[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function standsAt(rank: number, { of }: Units, from: number, to: number): boolean {
  const row = rank * ROW;
  const length = to - from;
  if (spelled[row] !== length) return false;
  for (let at = 0; at < length; at += 1) if (spelled[row + 1 + at] !== of[from + at]) return false;
  return true;
}

/** A text of its own: a piece of the page would keep the whole page in memory. */
function written({ of }: Units, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += LONGEST_CALL)
    text += String.fromCharCode(...of.subarray(at, Math.min(to, at + LONGEST_CALL)));
  return text;
}

/** A call takes so many arguments without a thought for the stack. */
const LONGEST_CALL = 512;

function newWord(text: string): Word {
  const kind = kindOf(text);
  return {
    text,
    fold: fold(text),
    kind,
    capital: kind === 'word' && CAPITAL.test(text),
    raised: kind === 'mark' && RAISED.test(text),
    senses: [],
    sense: null,
    asked: -1,
    hints: -1,
  };
}

function kindOf(text: string): WordKind {
  if (LETTER_FIRST.test(text)) return /\d/u.test(text) ? 'code' : 'word';
  if (/^\d/u.test(text)) return ONLY_NUMBER.test(text) ? 'number' : 'code';
  return 'mark';
}
