// A sentence as a row of items: phrases the language knows, number expressions, and the words in between.

import type { Group } from '../model.ts';
import { fold } from './fold.ts';
import type { HarmForm, Tag } from './language.ts';
import { type Entry, type Lexicon, NO_ENTRY } from './lexicon.ts';
import { type NumberExpression, numberReader } from './numbers.ts';
import type { Token } from './tokens.ts';

const RAISED = /^[\p{No}*†‡]$/u;

export type Item = {
  /** As written, without case and accents; a phrase's words joined by one blank. */
  readonly fold: string;
  readonly kind: 'phrase' | 'number' | 'word' | 'code' | 'mark';
  readonly entry: Entry;
  readonly number: NumberExpression | null;
  /** UTF-16 offsets in the text that was tokenised. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** First item of its sentence, where a capital says nothing. */
  readonly first: boolean;
  readonly spaced: boolean;
};

/** What reads a language: its words and its numbers. */
export type Reading = {
  readonly lexicon: Lexicon;
  readonly numberAt: ReturnType<typeof numberReader>;
  /** Folded frequent words, to know the language by. */
  readonly common: ReadonlySet<string>;
};

export function readingOf(lexicon: Lexicon): Reading {
  const { numbers, common } = lexicon.language;
  return { lexicon, numberAt: numberReader(numbers), common: new Set(common.map(fold)) };
}

/** Takes the tokens of a sentence, gives its items in order. Phrases of several words win over numbers, numbers over single words. */
export function taggedItems(reading: Reading, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const note = footnoteLength(tokens, at);
    if (note > 0) {
      at += note;
      continue;
    }
    const phrase = phraseAt(reading.lexicon, tokens, at);
    const number = phrase !== null && phrase.length > 1 ? null : reading.numberAt(tokens, at);
    const length = number?.length ?? phrase?.length ?? 1;
    const entry = number === null && !isOtherWord(tokens[at], phrase?.entry) ? (phrase?.entry ?? null) : null;
    items.push(itemOf(tokens, at, length, number, entry));
    at += length;
  }
  return items;
}

/** Spanish "sí" (yes) folds to "si" (if), and is none. */
function isOtherWord(token: Token | undefined, entry: Entry | undefined): boolean {
  return (
    entry?.tags.has('if') === true &&
    token !== undefined &&
    token.text.length === 2 &&
    token.text.toLowerCase() !== token.fold
  );
}

/** "[2]" and raised digits after a word are notes, no text. */
function footnoteLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || at === 0) return 0;
  if (token.kind === 'mark' && RAISED.test(token.text)) return 1;
  const inside = tokens[at + 1];
  const closed = token.text === '[' && tokens[at + 2]?.text === ']' && inside !== undefined;
  return closed && (inside.kind === 'number' || inside.text.length <= 2) ? 3 : 0;
}

/** "el ministerio" points back to a ministry named before; "el ministerio de Salud", "la ministra Romo" name their own. */
function phraseAt(lexicon: Lexicon, tokens: readonly Token[], at: number): ReturnType<Lexicon['at']> {
  const phrase = lexicon.at(tokens, at);
  if (phrase === null || !phrase.entry.tags.has('same-source')) return phrase;
  const next = tokens[at + phrase.length];
  const preposition =
    next?.fold === 'on' || next?.fold === 'for' ? tokens[at + phrase.length + 1] : undefined;
  const longer = phrase.length > 1 && (lexicon.at(tokens, at + 1)?.length ?? 0) >= phrase.length;
  const named =
    longer ||
    next?.capital === true ||
    (preposition?.capital === true && tokens[at + phrase.length - 1]?.capital === true) ||
    (next !== undefined && lexicon.at(tokens, at + phrase.length)?.entry.tags.has('of') === true);
  return named ? lexicon.at(tokens, at, phrase.length - 1) : phrase;
}

function itemOf(
  tokens: readonly Token[],
  at: number,
  length: number,
  number: NumberExpression | null,
  entry: Entry | null,
): Item {
  const first = tokens[at];
  const last = tokens[at + length - 1] ?? first;
  if (first === undefined || last === undefined) throw new RangeError('an item has at least one token');
  const words = tokens.slice(at, at + length).map((token) => token.fold);
  return {
    fold: length === 1 ? first.fold : words.join(' '),
    kind:
      number !== null ? 'number' : entry !== null ? 'phrase' : first.kind === 'number' ? 'code' : first.kind,
    entry: entry ?? NO_ENTRY,
    number,
    start: first.start,
    end: last.end,
    capital: first.capital,
    first: at === 0,
    spaced: first.spaced,
  };
}

export function is(item: Item | undefined, ...tags: readonly Tag[]): boolean {
  if (item === undefined || item.entry.tags.size === 0) return false;
  for (const tag of tags) if (item.entry.tags.has(tag)) return true;
  return false;
}

export function isMark(item: Item | undefined, ...marks: readonly string[]): boolean {
  return item !== undefined && item.kind === 'mark' && marks.includes(item.fold);
}

export function hasForm(item: Item | undefined, ...forms: readonly HarmForm[]): boolean {
  const form = item?.entry.harm?.form;
  return form !== undefined && forms.includes(form);
}

export function peopleOf(item: Item | undefined): Group | null {
  return item?.entry.people ?? null;
}

/** A word with a capital that the language does not know and that does not only open its sentence: a name, most likely. */
export function isName(item: Item | undefined): boolean {
  return item?.capital === true && item.kind === 'word';
}

/** A word that the language does not know. */
export function isUnknown(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && !item.capital;
}

export function endsWithOneOf(word: string, endings: readonly string[]): boolean {
  return word.length > 4 && endings.some((ending) => word.endsWith(ending));
}
