// A sentence as a row of items: phrases the language knows, number expressions, and the words in between.

import type { Group } from '../model.ts';
import type { HarmForm, Tag } from './language.ts';
import { type Entry, type Found, type Lexicon, NO_ENTRY } from './lexicon.ts';
import { type NumberExpression, type NumberReader, numberReader } from './numbers.ts';
import { remembered } from './remembered.ts';
import { anyOf, hasTag, meets, type TagSet, unionOf } from './tags.ts';
import type { Token } from './tokens.ts';

const MORE = anyOf('more');
const OF = anyOf('of');
const SAME_SOURCE = anyOf('same-source');

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
  readonly numberAt: NumberReader;
};

export function readingOf(lexicon: Lexicon): Reading {
  return { lexicon, numberAt: numberReader(lexicon.language.numbers) };
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
    const number = phrase !== null && phrase.length > 1 ? null : numberAt(reading, tokens, at);
    const length = number?.length ?? phrase?.length ?? 1;
    // "otra persona" counts one, and tells that there were others.
    const isAnother = number?.article === true && phrase !== null && meets(phrase.entry, MORE);
    const entry = number === null || isAnother ? (phrase?.entry ?? null) : null;
    items.push(itemOf(tokens, at, length, number, entry));
    at += length;
  }
  return items;
}

/** Few words open a number, and every word of a text is asked. */
function numberAt(
  { lexicon, numberAt: read }: Reading,
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const token = tokens[at];
  return token !== undefined && lexicon.senseOf(token.word).mayCount ? read(tokens, at) : null;
}

/** "[2]" and raised digits after a word are notes, no text. */
function footnoteLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || at === 0 || token.word.kind !== 'mark') return 0;
  if (token.word.raised) return 1;
  if (token.word.text !== '[' || tokens[at + 2]?.word.text !== ']') return 0;
  const inside = tokens[at + 1]?.word;
  return inside !== undefined && (inside.kind === 'number' || inside.text.length <= 2) ? 3 : 0;
}

/** "el ministerio" points back to a ministry named before; "el ministerio de Salud", "la ministra Romo" name their own. */
function phraseAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Found | null {
  const phrase = lexicon.at(tokens, at);
  if (phrase === null || !meets(phrase.entry, SAME_SOURCE)) return phrase;
  const next = tokens[at + phrase.length]?.word;
  const preposition =
    next?.fold === 'on' || next?.fold === 'for' ? tokens[at + phrase.length + 1]?.word : undefined;
  const longer = phrase.length > 1 && (lexicon.at(tokens, at + 1)?.length ?? 0) >= phrase.length;
  const named =
    longer ||
    next?.capital === true ||
    (preposition?.capital === true && tokens[at + phrase.length - 1]?.word.capital === true) ||
    isOf(lexicon.at(tokens, at + phrase.length));
  return named ? lexicon.at(tokens, at, phrase.length - 1) : phrase;
}

function isOf(phrase: Found | null): boolean {
  return phrase !== null && meets(phrase.entry, OF);
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
  const { word } = first;
  return {
    fold: length === 1 ? word.fold : foldOf(tokens, at, length),
    kind:
      number !== null ? 'number' : entry !== null ? 'phrase' : word.kind === 'number' ? 'code' : word.kind,
    entry: entry ?? NO_ENTRY,
    number,
    start: first.start,
    end: last.end,
    capital: word.capital,
    first: at === 0,
    spaced: first.spaced,
  };
}

function foldOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word.fold)
    .join(' ');
}

/** Whether an item has one of the tags. */
export function is(item: Item | undefined, ...tags: readonly Tag[]): boolean {
  if (item === undefined || item.entry === NO_ENTRY) return false;
  for (const tag of tags) if (hasTag(item.entry, tag)) return true;
  return false;
}

/** Whether any of a sentence's items has one of the tags: most cues of a rule stand in few sentences, and one test spares a walk. */
export function mentions(items: readonly Item[], tags: TagSet): boolean {
  return meets(tagsIn(items), tags);
}

const tagsIn = remembered((items: readonly Item[]): TagSet => {
  return unionOf(items.map(({ entry }) => entry));
});

/** Whether any of a sentence's items is a year. */
export const namesYear = remembered((items: readonly Item[]): boolean =>
  items.some(({ number }) => number?.year === true),
);

/** The same of one item. */
export function isAny(item: Item | undefined, tags: TagSet): boolean {
  return item !== undefined && meets(item.entry, tags);
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
