// The number words of a language, each looked up once however many parts it may play in a number.

import type { NumberWords } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../text/words.ts';
import type { NumberExpression } from './numbers.ts';

/** What one word may be in a number; null and false where it is not that. */
export type NumberWord = {
  readonly small: number | null;
  /** "both", "ambos": two, where people stand behind. */
  readonly both: boolean;
  readonly scale: number | null;
  readonly collective: number | null;
  readonly hundred: boolean;
  readonly one: boolean;
  readonly half: boolean;
  readonly several: boolean;
  /** Where it joins the parts of a number. */
  readonly joins: NumberWords['joins'][number]['after'];
  /** Uncounted plurals that begin with it, the longest first. */
  readonly plurals: readonly Plural[];
  /** Who are so many, behind one, by the phrase that begins with it: "father and son". */
  readonly together: readonly Plural[];
  /** "y medio", "and a half": those that begin with it. */
  readonly andHalves: readonly (readonly string[])[];
  /** What joins the two ends of a range that it opens: "entre … y". */
  readonly between: readonly string[];
  /** "de … a": a range, or an old value and a new one. */
  readonly fromTo: readonly string[];
  /** "20 a 30", "20-30": it joins the ends of a range that nothing opened. */
  readonly rangeJoin: boolean;
  /** How firm a number is that it is joined to: "200-plus", "20-odd". */
  readonly suffix: 'about' | 'at-least' | null;
  /** A number may begin with it. */
  readonly opens: boolean;
  /** It opens ranges and is no number itself: "de", "entre", "from". */
  readonly onlyRanges: boolean;
};

type Plural = { readonly words: readonly string[]; readonly value: number };
type Draft = { -readonly [K in keyof NumberWord]: NumberWord[K] };

type ReadWord = (word: Word) => NumberExpression | null;

/** What the words of a language may be in a number. */
export type NumberIndex = {
  readonly of: (word: Word) => NumberWord;
  /** What a word counts where nothing behind it belongs to its number: read once for each word. */
  readonly alone: (word: Word, read: ReadWord) => NumberExpression | null;
  /** The blank between two words of one number. */
  readonly blank: NumberWord;
};

/** Of a word that is no part of numbers. */
export const NO_PART: NumberWord = {
  small: null,
  both: false,
  scale: null,
  collective: null,
  hundred: false,
  one: false,
  half: false,
  several: false,
  joins: [],
  plurals: [],
  together: [],
  andHalves: [],
  between: [],
  fromTo: [],
  rangeJoin: false,
  suffix: null,
  opens: false,
  onlyRanges: false,
};

/** Takes the index and a token, or what stands beyond the last, gives what the word may be in a number. */
export function partOf(index: NumberIndex, token: Token | undefined): NumberWord {
  return token === undefined ? NO_PART : index.of(token.word);
}

/** Takes a language's number words, gives them by word as folded. */
export function numberWordsOf(words: NumberWords): ReadonlyMap<string, NumberWord> {
  const index = new Map<string, Draft>();
  const part = (word: string): Draft => {
    const draft = index.get(word) ?? { ...NO_PART };
    index.set(word, draft);
    return draft;
  };
  for (const [word, value] of Object.entries(words.small)) part(word).small = value;
  for (const word of words.both) Object.assign(part(word), { small: 2, both: true });
  for (const [word, value] of Object.entries(words.scales)) part(word).scale = value;
  for (const [word, value] of Object.entries(words.collectives)) part(word).collective = value;
  for (const flag of ['hundred', 'one', 'half', 'several'] as const)
    for (const word of words[flag]) part(word)[flag] = true;
  for (const { word, after } of words.joins) if (part(word).joins.length === 0) part(word).joins = after;
  for (const kind of ['plurals', 'together'] as const)
    for (const phrase of phrasesOf(words[kind])) {
      const first = part(phrase.words[0] ?? '');
      first[kind] = [...first[kind], phrase];
    }
  for (const phrase of words.andHalf) {
    const half = fold(phrase).split(' ');
    const first = part(half[0] ?? '');
    first.andHalves = [...first.andHalves, half];
  }
  for (const pairs of ['between', 'fromTo'] as const)
    for (const [open, join] of words[pairs]) part(open)[pairs] = [...part(open)[pairs], join];
  for (const word of [...words.rangeJoins, '-', '–', '—']) part(word).rangeJoin = true;
  for (const [word, firmness] of Object.entries(words.suffixes)) part(word).suffix = firmness;
  for (const draft of index.values()) {
    const opensRange = draft.between.length > 0 || draft.fromTo.length > 0;
    const isNumber = mayBeNumber(draft);
    draft.opens = isNumber || opensRange;
    draft.onlyRanges = opensRange && !isNumber;
  }
  return index;
}

function phrasesOf(phrases: NumberWords['plurals']): Plural[] {
  return Object.entries(phrases)
    .map(([phrase, value]) => ({ words: fold(phrase).split(' '), value }))
    .sort((a, b) => b.words.length - a.words.length);
}

function mayBeNumber(word: NumberWord): boolean {
  const values = [word.small, word.scale, word.collective];
  const flags = [word.hundred, word.one, word.half, word.several];
  return values.some((value) => value !== null) || flags.includes(true) || word.plurals.length > 0;
}

/** Whether the words stand at a place among the tokens. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset += 1)
    if (tokens[at + offset]?.word.fold !== words[offset]) return false;
  return true;
}
