// Which language a report is in, and whether one of its sentences is in another.

import type { Reading } from '../text/tagger.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence leaves the report's language only where another has this many more of its frequent words. */
const LEAD = 3;

/** The tokens of a sentence, and by language how many of its words are frequent and how many may begin a word of harm. */
export type Hinted = {
  readonly tokens: readonly Token[];
  readonly common: readonly number[];
  readonly mayHarm: readonly number[];
};

/** Takes the languages, the first sentences of a text and the language it declares, gives the choice for each of its sentences. */
export function chooseReading(
  readings: readonly Reading[],
  opening: readonly Hinted[],
  declared: string | null,
): (sentence: Hinted) => Reading {
  const code = declared?.toLowerCase().split(/[-_]/u)[0] ?? null;
  const own = readings.findIndex((reading) => reading.lexicon.language.code === code);
  const base = own >= 0 ? own : languageOf(readings, opening);
  const fallback = readings[base] ?? readings[0];
  if (fallback === undefined) throw new RangeError('at least one language is needed');
  return ({ common }) => {
    const other = best(common);
    return (common[other] ?? 0) >= (common[base] ?? 0) + LEAD ? (readings[other] ?? fallback) : fallback;
  };
}

/** By frequent words, and harm words too: a headline or a row of a table may have no others. */
function languageOf(readings: readonly Reading[], opening: readonly Hinted[]): number {
  const sumOf = (kind: 'common' | 'mayHarm') =>
    readings.map((_, at) => opening.reduce((sum, one) => sum + (one[kind][at] ?? 0), 0));
  const common = sumOf('common');
  const mayHarm = sumOf('mayHarm');
  const first = best(common);
  // A language has never more harm words than words that may begin one.
  const isDecided = readings.every(
    (_, at) => at === first || (common[at] ?? 0) + (mayHarm[at] ?? 0) < (common[first] ?? 0),
  );
  if (isDecided) return first;
  return best(
    readings.map(({ lexicon }, at) =>
      opening.reduce((sum, { tokens }) => sum + harmWords(lexicon, tokens), common[at] ?? 0),
    ),
  );
}

/** Takes the languages and a sentence's tokens, gives what they hint at: once for each word, while it is at hand. */
export function hinted(readings: readonly Reading[], tokens: readonly Token[]): Hinted {
  const common = readings.map(() => 0);
  const mayHarm = readings.map(() => 0);
  for (const { word } of tokens) {
    let hints = word.hints < 0 ? learn(readings, word) : word.hints;
    for (let at = 0; hints !== 0; at += 1, hints >>= 2) {
      if ((hints & COMMON) !== 0) common[at] = (common[at] ?? 0) + 1;
      if ((hints & MAY_HARM) !== 0) mayHarm[at] = (mayHarm[at] ?? 0) + 1;
    }
  }
  return { tokens, common, mayHarm };
}

const COMMON = 1;
const MAY_HARM = 2;

/** Two bits for each language, the first language lowest. Most words are no hint at all. */
function learn(readings: readonly Reading[], word: Word): number {
  word.hints = readings.reduceRight((hints, { lexicon }) => {
    const { common, mayHarm } = lexicon.senseOf(word);
    return (hints << 2) | (common ? COMMON : 0) | (mayHarm ? MAY_HARM : 0);
  }, 0);
  return word.hints;
}

function harmWords(lexicon: Lexicon, tokens: readonly Token[]): number {
  let count = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !lexicon.senseOf(token.word).mayHarm) continue;
    if (lexicon.at(tokens, at)?.entry.harm != null) count += 1;
  }
  return count;
}

function best(score: readonly number[]): number {
  let first = 0;
  for (let at = 1; at < score.length; at += 1) if ((score[at] ?? 0) > (score[first] ?? 0)) first = at;
  return first;
}
