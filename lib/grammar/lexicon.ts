// The words of a language, indexed by their first word, so that a text is read in one pass.

import type { Group, Measure, Qualifier } from '../model.ts';
import { GROUPS, MEASURES, QUALIFIERS } from '../model.ts';
import { fold } from './fold.ts';
import type { HarmForm, Language } from './language.ts';
import { HARM_FORMS, TAGS } from './language.ts';
import { numberIndexOf } from './number-words.ts';
import { anyOf, meets, NO_TAGS, type TagSet, withTag } from './tags.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Word } from './words.ts';

export type Harm = { readonly measure: Measure; readonly form: HarmForm };

/** All that a language says of one phrase. */
export type Entry = TagSet & {
  /** Most words say one measure; "damnificados" none; "killed or injured" two. */
  readonly harm: Harm | null;
  readonly people: Group | null;
  readonly adjective: Group | null;
  readonly clause: Group | null;
  readonly before: Qualifier | null;
  readonly after: Qualifier | null;
};

type Draft = { -readonly [K in keyof Entry]: Entry[K] };
type Phrase = { readonly words: readonly string[]; readonly entry: Draft };

/** A phrase that stands somewhere, and how many tokens it takes. */
export type Found = { readonly entry: Entry; readonly length: number };

/** All that a language says of one word by itself, found out once. */
export type Sense = {
  /** What it is whatever stands beside it; null: that depends. */
  readonly alone: Entry | null;
  /** The phrases that begin with it. */
  readonly branch: Branch | null;
  /** What it is called inside phrases; NOWHERE: no phrase goes on with it. */
  readonly inside: number;
  /** One of them speaks of harm. */
  readonly mayHarm: boolean;
  /** A number may begin with it. */
  readonly mayCount: boolean;
  /** A frequent word, to know the language by. */
  readonly common: boolean;
};

export type Lexicon = {
  readonly language: Language;
  /** Takes a word, gives what the language says of it. */
  readonly senseOf: (word: Word) => Sense;
  /** Takes tokens and a place in them, gives the longest phrase that stands there, of at most `longest` tokens. */
  readonly at: (tokens: readonly Token[], index: number, longest?: number) => Found | null;
};

/** "el ministerio": what it is depends on whether its name follows. */
export const POINTS_BACK = anyOf('same-source');

export const NO_ENTRY: Entry = {
  ...NO_TAGS,
  harm: null,
  people: null,
  adjective: null,
  clause: null,
  before: null,
  after: null,
};

/** Takes a language and its place among the languages, gives its index. Built once per language and process. */
export function lexiconOf(language: Language, place: number): Lexicon {
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
    for (const phrase of language.tags[tag] ?? [])
      for (const entry of draft(phrase)) Object.assign(entry, withTag(entry, tag));
  }
  const senseOf = senses(language, place, indexed(drafts));
  return { language, senseOf, at: lookup(senseOf) };
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
  const words = tokensOf(text).map((token) => token.word.fold);
  const key = words.length === 1 && isStressed(text) ? `${words[0]}${STRESS}` : words.join(' ');
  const known = drafts.get(key);
  if (known !== undefined) return known.entry;
  const entry: Draft = { ...NO_ENTRY };
  drafts.set(key, { words, entry });
  return entry;
}

const STRESS = '´';

/** "registró" is no "registro": an accent on the last letter makes another word of it. */
function isStressed(written: string): boolean {
  return /[áéíóú]$/iu.test(written.normalize('NFC'));
}

/** The phrases by their words: where one may go on, and what ends there. */
export type Branch = {
  /** By what the next word is called: numbers are found faster than words. null: nothing follows, as nearly everywhere. */
  next: Map<number, Branch> | null;
  found: Found | null;
  readonly length: number;
};

const NOWHERE = -1;

function newBranch(length: number): Branch {
  return { next: null, found: null, length };
}

type Phrases = {
  readonly first: ReadonlyMap<string, Branch>;
  readonly inside: ReadonlyMap<string, number>;
  /** Single words that are stressed on their last letter, by how they are without it. */
  readonly stressed: ReadonlyMap<string, Entry>;
};

function indexed(drafts: ReadonlyMap<string, Phrase>): Phrases {
  const first = new Map<string, Branch>();
  const inside = new Map<string, number>();
  const stressed = new Map<string, Entry>();
  for (const [key, { words, entry }] of drafts) {
    const [opening = '', ...rest] = words;
    if (key.endsWith(STRESS)) {
      stressed.set(opening, entry);
      continue;
    }
    let branch = first.get(opening) ?? newBranch(1);
    first.set(opening, branch);
    for (const word of rest) {
      const name = inside.get(word) ?? inside.size;
      inside.set(word, name);
      branch.next ??= new Map();
      const next = branch.next.get(name) ?? newBranch(branch.length + 1);
      branch.next.set(name, next);
      branch = next;
    }
    branch.found = { entry, length: branch.length };
  }
  return { first, inside, stressed };
}

/** What a language says of nearly every word there is. */
const NOTHING: Sense = {
  alone: NO_ENTRY,
  branch: null,
  inside: NOWHERE,
  mayHarm: false,
  mayCount: false,
  common: false,
};

/** Pages leave accents out: a word without one is the stressed word, unless the language knows it as another. */
function branchOf({ first, stressed }: Phrases, { fold: folded, text }: Word): Branch | null {
  const plain = first.get(folded) ?? null;
  const entry = stressed.get(folded);
  if (entry === undefined || (plain?.found != null && !isStressed(text))) return plain;
  return { next: plain?.next ?? null, found: { entry, length: 1 }, length: 1 };
}

function senses(language: Language, place: number, phrases: Phrases): Lexicon['senseOf'] {
  const { inside } = phrases;
  const common = new Set(language.common.map(fold));
  const numbers = numberIndexOf(language.numbers);
  const learn = (word: Word): Sense => {
    const { fold: folded, kind } = word;
    const branch = branchOf(phrases, word);
    const mayCount = kind === 'number' || numbers.get(folded)?.opens === true;
    const sense = {
      alone: mayCount ? null : aloneIn(branch),
      branch,
      inside: inside.get(folded) ?? NOWHERE,
      mayHarm: branch !== null && hasHarm(branch),
      mayCount,
      common: common.has(folded),
    };
    const isKnown = branch !== null || sense.inside !== NOWHERE || sense.mayCount || sense.common;
    return isKnown ? sense : NOTHING;
  };
  return (word) => {
    const known = word.senses[place];
    if (known !== undefined) return known;
    const sense = learn(word);
    word.senses[place] = sense;
    return sense;
  };
}

/** Nothing goes on from it, and it points back to nobody. */
function aloneIn(branch: Branch | null): Entry | null {
  if (branch === null) return NO_ENTRY;
  const entry = branch.next === null ? (branch.found?.entry ?? null) : null;
  return entry === null || meets(entry, POINTS_BACK) ? null : entry;
}

function hasHarm({ found, next }: Branch): boolean {
  return found?.entry.harm != null || [...(next?.values() ?? [])].some(hasHarm);
}

/** The longest phrase that starts at a token: as many steps as it has words, however many phrases there are. */
function lookup(senseOf: Lexicon['senseOf']): Lexicon['at'] {
  return (tokens, start, longest = Number.POSITIVE_INFINITY) => {
    const first = tokens[start];
    let branch = first === undefined || longest < 1 ? null : senseOf(first.word).branch;
    let found: Found | null = null;
    for (let at = start + 1; branch !== null; at += 1) {
      if (branch.found !== null) found = branch.found;
      const next: Branch['next'] = branch.length < longest ? branch.next : null;
      const token = next === null ? undefined : tokens[at];
      const name = token === undefined ? NOWHERE : senseOf(token.word).inside;
      branch = name === NOWHERE || next === null ? null : (next.get(name) ?? null);
    }
    return found;
  };
}
