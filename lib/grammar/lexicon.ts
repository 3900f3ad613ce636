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

/** The phrases by their words: where one may go on, and what ends there. */
type Branch = { readonly next: Map<string, Branch>; entry: Entry | null; readonly depth: number };

function indexed(drafts: ReadonlyMap<string, Phrase>): Branch {
  const root: Branch = { next: new Map(), entry: null, depth: 0 };
  for (const { words, entry } of drafts.values()) {
    let branch = root;
    for (const word of words) {
      const known = branch.next.get(word);
      const next = known ?? { next: new Map(), entry: null, depth: branch.depth + 1 };
      if (known === undefined) branch.next.set(word, next);
      branch = next;
    }
    branch.entry = entry;
  }
  return root;
}

/** The longest phrase that starts at a token: as many steps as it has words, however many phrases there are. */
function lookup(root: Branch): Lexicon['at'] {
  return (tokens, start, longest = Number.POSITIVE_INFINITY) => {
    let found: Branch | null = null;
    let branch: Branch | undefined = root;
    for (let at = start; branch !== undefined && branch.depth <= longest; at += 1) {
      if (branch.entry !== null) found = branch;
      const word = tokens[at]?.fold;
      branch = word === undefined ? undefined : branch.next.get(word);
    }
    return found?.entry == null ? null : { entry: found.entry, length: found.depth };
  };
}
