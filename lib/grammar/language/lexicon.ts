// The words of a language: what it says of each by itself, and the phrases that begin with it.

import { GROUPS, MEASURES, QUALIFIERS } from '../../model.ts';
import { NO_PART, type NumberIndex, type NumberWord, numberWordsOf } from '../numbers/number-words.ts';
import type { NumberExpression } from '../numbers/numbers.ts';
import { fold } from '../text/fold.ts';
import { meets } from '../text/tags.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../text/words.ts';
import { alsoSays, alsoTagged, type Change, type Entry, NO_ENTRY, POINTS_BACK } from './entries.ts';
import { HARM_FORMS, type Language, TAGS } from './language.ts';
import { type Branch, type Found, goOnWith, NOWHERE, type PhraseIndex, phraseIndex } from './phrase-index.ts';

/** All that a language says of one word by itself, found out once, and the phrases that begin with it. */
export type Sense = Branch & {
  /** What it is whatever stands beside it; null: that depends. */
  readonly alone: Entry | null;
  /** What it is called inside phrases; NOWHERE: no phrase goes on with it. */
  readonly inside: number;
  /** One of them speaks of harm. */
  readonly mayHarm: boolean;
  /** What it may be in a number. */
  readonly part: NumberWord;
  /** A number may begin with it. */
  readonly mayCount: boolean;
  /** What it counts by itself; undefined until it is first asked. */
  counts: NumberExpression | null | undefined;
  /** A frequent word, to know the language by. */
  readonly common: boolean;
};

export type Lexicon = {
  readonly language: Language;
  /** Takes a word, gives what the language says of it. */
  readonly senseOf: (word: Word) => Sense;
  readonly numbers: NumberIndex;
  /** What heads reports of a whole country, folded: its capital, a part of the newspaper. */
  readonly nationwide: ReadonlySet<string>;
  /** Takes tokens and a place in them, gives the longest phrase that stands there, of at most `longest` tokens. */
  readonly at: (tokens: readonly Token[], index: number, longest?: number) => Found | null;
};

/** Takes a language and its place among the languages, gives its index. Built once per language and process. */
export function lexiconOf(language: Language, place: number): Lexicon {
  const index = phraseIndex();
  const say = (phrases: readonly string[] | undefined, change: Change) => {
    for (const phrase of phrases ?? []) for (const written of expand(phrase)) index.add(written, change);
  };
  for (const measure of MEASURES)
    for (const form of HARM_FORMS) say(language.harm[measure][form], alsoSays({ harm: { measure, form } }));
  for (const group of GROUPS) {
    say(language.people[group], alsoSays({ people: group }));
    say(language.groupAdjectives[group], alsoSays({ adjective: group }));
    say(language.groupClauses[group], alsoSays({ clause: group }));
  }
  for (const qualifier of QUALIFIERS) {
    say(language.qualifiers.before[qualifier], alsoSays({ before: qualifier }));
    say(language.qualifiers.after[qualifier], alsoSays({ after: qualifier }));
  }
  for (const tag of TAGS) say(language.tags[tag], alsoTagged(tag));
  for (const body of bodiesOf(language)) index.add(body, alsoTagged('body-of'));
  for (const tag of TAGS)
    for (const word of language.capitals[tag] ?? []) index.addCapital(word, alsoTagged(tag));
  for (const name of language.names) index.addName(name);
  const numbers = numberWordsOf(language.numbers);
  const senseOf = senses(language, place, index, numbers);
  return {
    language,
    senseOf,
    nationwide: new Set([...language.capitalCities, ...language.sections].map(fold)),
    numbers: {
      of: (word) => senseOf(word).part,
      alone(word, read) {
        const sense = senseOf(word);
        if (sense.counts === undefined) sense.counts = read(word);
        return sense.counts;
      },
      blank: numbers.get(' ') ?? NO_PART,
    },
    at: lookup(senseOf),
  };
}

/** "secretaría de salud": the bodies whose names have an "of" inside. */
function bodiesOf({ tags }: Language): string[] {
  const of = new Set(tags.of);
  const isOf = (name: string) =>
    name
      .split(' ')
      .slice(1, -1)
      .some((word) => of.has(word));
  return (tags.body ?? []).flatMap(expand).filter(isOf);
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

/** What a language says of nearly every word there is. */
const NOTHING: Sense = {
  next: null,
  follow: 0,
  entry: null,
  fold: '',
  length: 1,
  alone: NO_ENTRY,
  inside: NOWHERE,
  mayHarm: false,
  part: NO_PART,
  mayCount: false,
  counts: null,
  common: false,
};

function senses(
  language: Language,
  place: number,
  { branchOf, nameOf }: PhraseIndex,
  numbers: ReadonlyMap<string, NumberWord>,
): Lexicon['senseOf'] {
  const common = new Set(language.common.map(fold));
  const learn = (word: Word): Sense => {
    const { fold: folded, kind } = word;
    const branch = branchOf(word);
    const part = numbers.get(folded) ?? NO_PART;
    const mayCount = kind === 'number' || part.opens;
    const sense = {
      next: branch?.next ?? null,
      follow: branch?.follow ?? 0,
      entry: branch?.entry ?? null,
      fold: folded,
      length: 1,
      alone: mayCount ? null : aloneIn(branch),
      inside: nameOf(folded),
      mayHarm: branch !== null && hasHarm(branch),
      part,
      mayCount,
      counts: undefined,
      common: common.has(folded),
    };
    const isKnown =
      branch !== null || sense.inside !== NOWHERE || mayCount || sense.common || part !== NO_PART;
    return isKnown ? sense : NOTHING;
  };
  return (word) => {
    if (word.asked === place && word.sense !== null) return word.sense;
    const sense = word.senses[place] ?? learn(word);
    word.senses[place] = sense;
    word.sense = sense;
    word.asked = place;
    return sense;
  };
}

/** Nothing goes on from it, and it points back to nobody. */
function aloneIn(branch: Branch | null): Entry | null {
  if (branch === null) return NO_ENTRY;
  const entry = branch.next === null ? branch.entry : null;
  return entry === null || meets(entry, POINTS_BACK) ? null : entry;
}

function hasHarm({ entry, next }: Branch): boolean {
  return entry?.harm != null || [...(next?.values() ?? [])].some(hasHarm);
}

/** The longest phrase that starts at a token: as many steps as it has words, however many phrases there are. */
function lookup(senseOf: Lexicon['senseOf']): Lexicon['at'] {
  return (tokens, start, longest = Number.POSITIVE_INFINITY) => {
    const first = tokens[start];
    let branch: Branch | null = first === undefined || longest < 1 ? null : senseOf(first.word);
    let found: Found | null = null;
    for (let at = start + 1; branch !== null; at += 1) {
      if (isPhrase(branch)) found = branch;
      const goesOn: boolean = branch.follow !== 0 && branch.length < longest;
      const token = goesOn ? tokens[at] : undefined;
      const name = token === undefined ? NOWHERE : senseOf(token.word).inside;
      branch = name === NOWHERE ? null : goOnWith(branch, name);
    }
    return found;
  };
}

function isPhrase(branch: Branch): branch is Branch & Found {
  return branch.entry !== null;
}
