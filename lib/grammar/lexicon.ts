// The words of a language, indexed by their first word, so that a text is read in one pass.

import type { Group, Measure, Qualifier } from '../model.ts';
import { GROUPS, MEASURES, QUALIFIERS } from '../model.ts';
import type { HarmForm, Language, Tag } from './language.ts';
import { HARM_FORMS, TAGS } from './language.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Harm = { readonly measure: Measure; readonly form: HarmForm };

/** All that a language says of one phrase. */
export type Entry = {
  readonly tags: ReadonlySet<Tag>;
  /** Most words say one measure; "damnificados" none; "killed or injured" two. */
  readonly harm: Harm | null;
  readonly people: Group | null;
  readonly adjective: Group | null;
  readonly clause: Group | null;
  readonly before: Qualifier | null;
  readonly after: Qualifier | null;
};

type Draft = { -readonly [K in keyof Omit<Entry, 'tags'>]: Entry[K] } & { tags: Set<Tag> };
type Phrase = { readonly words: readonly string[]; readonly entry: Draft };

export type Lexicon = {
  readonly language: Language;
  /** Takes tokens and a place in them, gives the longest phrase that stands there, of at most `longest` tokens, and its length. */
  readonly at: (
    tokens: readonly Token[],
    index: number,
    longest?: number,
  ) => { entry: Entry; length: number } | null;
};

export const NO_ENTRY: Entry = {
  tags: new Set(),
  harm: null,
  people: null,
  adjective: null,
  clause: null,
  before: null,
  after: null,
};

/** Takes a language, gives its index. Built once per language and process. */
export function lexiconOf(language: Language): Lexicon {
  const drafts = new Map<string, Phrase>();
  const draft = (phrase: string): Draft[] => expand(phrase).map((text) => draftOf(drafts, text));
  for (const measure of MEASURES) {
    for (const form of HARM_FORMS) {
      for (const phrase of language.harm[measure][form] ?? []) {
        for (const entry of draft(phrase)) entry.harm = { measure, form };
      }
    }
  }
  for (const group of GROUPS) {
    for (const phrase of language.people[group]) for (const entry of draft(phrase)) entry.people = group;
    for (const phrase of language.groupAdjectives[group] ?? [])
      for (const entry of draft(phrase)) entry.adjective = group;
    for (const phrase of language.groupClauses[group] ?? [])
      for (const entry of draft(phrase)) entry.clause = group;
  }
  for (const qualifier of QUALIFIERS) {
    for (const phrase of language.qualifiers.before[qualifier] ?? [])
      for (const entry of draft(phrase)) entry.before = qualifier;
    for (const phrase of language.qualifiers.after[qualifier] ?? [])
      for (const entry of draft(phrase)) entry.after = qualifier;
  }
  for (const tag of TAGS) {
    for (const phrase of language.tags[tag] ?? []) for (const entry of draft(phrase)) entry.tags.add(tag);
  }
  return { language, at: lookup(indexed(drafts)) };
}

/** Takes "herid{o,a}", gives "herido" and "herida". Braces may stand several times, not inside each other. */
export function expand(phrase: string): string[] {
  const open = phrase.indexOf('{');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('}', open);
  const heads = phrase
    .slice(open + 1, close)
    .split(',')
    .map((part) => phrase.slice(0, open) + part);
  return expand(phrase.slice(close + 1)).flatMap((tail) => heads.map((head) => head + tail));
}

function draftOf(drafts: Map<string, Phrase>, text: string): Draft {
  const words = tokensOf(text).map((token) => token.fold);
  const key = words.join(' ');
  const known = drafts.get(key);
  if (known !== undefined) return known.entry;
  const entry: Draft = { ...NO_ENTRY, tags: new Set() };
  drafts.set(key, { words, entry });
  return entry;
}

function indexed(drafts: ReadonlyMap<string, Phrase>): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of drafts.values()) {
    const first = phrase.words[0] ?? '';
    const same = index.get(first);
    if (same === undefined) index.set(first, [phrase]);
    else same.push(phrase);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function lookup(index: ReadonlyMap<string, readonly Phrase[]>): Lexicon['at'] {
  return (tokens, start, longest = Number.POSITIVE_INFINITY) => {
    const phrases = index.get(tokens[start]?.fold ?? '');
    if (phrases === undefined) return null;
    for (const { words, entry } of phrases) {
      if (words.length > longest) continue;
      if (words.every((word, offset) => tokens[start + offset]?.fold === word)) {
        return { entry, length: words.length };
      }
    }
    return null;
  };
}
