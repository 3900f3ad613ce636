// The phrases of a language by their words, so that a text is read in one pass.

import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Word } from '../text/words.ts';
import { type Change, type Entry, entryChanger, NO_ENTRY } from './entries.ts';

/** A phrase that stands somewhere, and how many tokens it takes. */
export type Found = { readonly entry: Entry; readonly length: number; readonly fold: string };

/** Where a phrase may go on, and what ends there. */
export type Branch = {
  /** By what the next word is called: numbers are found faster than words. null: nothing follows, as nearly everywhere. */
  next: Map<number, Branch> | null;
  /** A bit for each word that it goes on with, by the last five of its name: most words that stand there are none of them. */
  follow: number;
  /** The phrase that ends here; null: none does. */
  entry: Entry | null;
  /** The words that lead here, as folded, and how many they are. */
  readonly fold: string;
  readonly length: number;
};

/** What a word is called that no phrase goes on with. */
export const NOWHERE = -1;

export type PhraseIndex = {
  /** Takes a phrase as it is written and something that the language says of it. */
  readonly add: (phrase: string, change: Change) => void;
  /** The same of a single word, where it is written with a capital. */
  readonly addCapital: (word: string, change: Change) => void;
  /** Takes a word that is nothing but a name where it has one capital. */
  readonly addName: (word: string) => void;
  /** Takes a word, gives the phrases that begin with it; null: none does. */
  readonly branchOf: (word: Word) => Branch | null;
  /** Takes a word as folded, gives what it is called inside phrases. */
  readonly nameOf: (folded: string) => number;
};

export function phraseIndex(): PhraseIndex {
  const first = new Map<string, Branch>();
  const inside = new Map<string, number>();
  // Single words that are stressed on their last letter, by how they are without it.
  const stressed = new Map<string, Branch>();
  // First words that are written with an "ñ", which is a letter and no accent.
  const tilded = new Set<string>();
  const capitals = new Map<string, Change>();
  const names = new Set<string>();
  const changed = entryChanger();

  const grow = (branch: Branch, word: string): Branch => {
    const name = inside.get(word) ?? inside.size;
    inside.set(word, name);
    branch.next ??= new Map();
    branch.follow |= bitOf(name);
    const known = branch.next.get(name);
    if (known !== undefined) return known;
    const next = newBranch(`${branch.fold} ${word}`, branch.length + 1);
    branch.next.set(name, next);
    return next;
  };

  return {
    add(phrase, change) {
      const words = wordsOf(phrase);
      const opening = words[0] ?? '';
      if (hasTilde(phrase.split(' ', 1)[0] ?? '')) tilded.add(opening);
      const among = words.length === 1 && isStressed(phrase) ? stressed : first;
      let branch = among.get(opening);
      if (branch === undefined) {
        branch = newBranch(opening, 1);
        among.set(opening, branch);
      }
      for (let at = 1; at < words.length; at += 1) branch = grow(branch, words[at] ?? '');
      branch.entry = changed(branch.entry ?? NO_ENTRY, change);
    },
    addCapital(word, change) {
      capitals.set(fold(word), change);
      if (hasTilde(word)) tilded.add(fold(word));
    },
    addName(word) {
      names.add(fold(word));
      if (hasTilde(word)) tilded.add(fold(word));
    },
    branchOf({ fold: folded, text, capital }) {
      // "La Cañada" is not in Canada; pages that leave accents out may mean either by "canada".
      if (text !== folded && hasTilde(text) && !tilded.has(folded)) return null;
      const plain = first.get(folded) ?? null;
      if (capital && names.has(folded) && text.slice(1) === text.slice(1).toLowerCase())
        return plain?.next == null ? null : { ...plain, entry: null };
      const change = capital ? capitals.get(folded) : undefined;
      if (change !== undefined) {
        const branch = plain ?? newBranch(folded, 1);
        return { ...branch, entry: changed(branch.entry ?? NO_ENTRY, change) };
      }
      const entry = stressed.get(folded)?.entry ?? null;
      // Pages leave accents out: a word without one is the stressed word, unless the language knows it as another.
      if (entry === null || (plain !== null && plain.entry !== null && !isStressed(text))) return plain;
      return { next: plain?.next ?? null, follow: plain?.follow ?? 0, entry, fold: folded, length: 1 };
    },
    nameOf: (folded) => inside.get(folded) ?? NOWHERE,
  };
}

function newBranch(folded: string, length: number): Branch {
  return { next: null, follow: 0, entry: null, fold: folded, length };
}

/** Takes a branch and what a word is called inside phrases, gives where the phrases go on with it; null if none does. */
export function goOnWith({ next, follow }: Branch, name: number): Branch | null {
  return (follow & bitOf(name)) === 0 ? null : (next?.get(name) ?? null);
}

function bitOf(name: number): number {
  return 1 << (name & 31);
}

/** Letters with single blanks between them, as nearly all phrases are written: no token of them is of any other kind. */
const LETTERS = /^\p{L}+(?: \p{L}+)*$/u;

function wordsOf(phrase: string): readonly string[] {
  return LETTERS.test(phrase) ? fold(phrase).split(' ') : tokensOf(phrase).map(({ word }) => word.fold);
}

/** "registró" is no "registro": an accent on the last letter makes another word of it. */
function isStressed(written: string): boolean {
  return written.charCodeAt(written.length - 1) > 0x7f && /[áéíóú]$/iu.test(written.normalize('NFC'));
}

function hasTilde(written: string): boolean {
  return /[ñÑ]|[nN]\u0303/u.test(written);
}
