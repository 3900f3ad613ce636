// Which language a report is in, and whether one of its sentences is in another.

import type { Lexicon } from './lexicon.ts';
import type { Reading } from './tagger.ts';
import type { Token } from './tokens.ts';

/** A sentence leaves the report's language only where another has this many more of its frequent words. */
const LEAD = 3;

type Choose = (sentence: readonly Token[]) => Reading;

/** Takes the languages, the first words of a text and the language it declares, gives the choice for each of its sentences. */
export function chooseReading(
  readings: readonly Reading[],
  opening: readonly Token[],
  declared: string | null,
): Choose {
  const code = declared?.toLowerCase().split(/[-_]/u)[0] ?? null;
  const own = readings.findIndex((reading) => reading.lexicon.language.code === code);
  const base = own >= 0 ? own : languageOf(readings, opening);
  const fallback = readings[base] ?? readings[0];
  if (fallback === undefined) throw new RangeError('at least one language is needed');
  return (sentence) => {
    const score = readings.map(({ lexicon }) => frequentWords(lexicon, sentence));
    const other = best(score);
    return (score[other] ?? 0) >= (score[base] ?? 0) + LEAD ? (readings[other] ?? fallback) : fallback;
  };
}

/** By frequent words, and harm words too: a headline or a row of a table may have no others. */
function languageOf(readings: readonly Reading[], tokens: readonly Token[]): number {
  const frequent = readings.map(({ lexicon }) => frequentWords(lexicon, tokens));
  const first = best(frequent);
  const isDecided = readings.every(
    ({ lexicon }, at) =>
      at === first || (frequent[at] ?? 0) + mostHarmWords(lexicon, tokens) < (frequent[first] ?? 0),
  );
  if (isDecided) return first;
  return best(readings.map(({ lexicon }, at) => (frequent[at] ?? 0) + harmWords(lexicon, tokens)));
}

/** Never fewer than its harm words, and found without reading phrases. */
function mostHarmWords({ senseOf }: Lexicon, tokens: readonly Token[]): number {
  let count = 0;
  for (const { word } of tokens) if (senseOf(word).mayHarm) count += 1;
  return count;
}

function frequentWords({ senseOf }: Lexicon, tokens: readonly Token[]): number {
  let count = 0;
  for (const { word } of tokens) if (senseOf(word).common) count += 1;
  return count;
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
