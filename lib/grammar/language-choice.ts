// Which language a report is in, and whether one of its sentences is in another.

import type { Reading } from './items.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text is known well before this many UTF-16 units. */
const SAMPLE = 4000;
/** A sentence leaves the report's language only where another has this many more of its frequent words. */
const LEAD = 3;

type Choose = (sentence: readonly Token[]) => Reading;

/** Takes the languages, a text and the language it declares, gives the choice for each of its sentences. */
export function chooseReading(readings: readonly Reading[], text: string, declared: string | null): Choose {
  const commons = readings.map(({ common }) => common);
  const code = declared?.toLowerCase().split(/[-_]/u)[0] ?? null;
  const own = readings.findIndex((reading) => reading.lexicon.language.code === code);
  const base = own >= 0 ? own : best(knownWords(readings, tokensOf(text, 0, SAMPLE), commons));
  const fallback = readings[base] ?? readings[0];
  if (fallback === undefined) throw new RangeError('at least one language is needed');
  return (sentence) => {
    const score = scores(sentence, commons);
    const other = best(score);
    return (score[other] ?? 0) >= (score[base] ?? 0) + LEAD ? (readings[other] ?? fallback) : fallback;
  };
}

/** Frequent words, and harm words too: a headline or a row of a table may have no others. */
function knownWords(
  readings: readonly Reading[],
  tokens: readonly Token[],
  commons: readonly ReadonlySet<string>[],
): number[] {
  const harms = readings.map(
    ({ lexicon }) => tokens.filter((_, at) => lexicon.at(tokens, at)?.entry.harm).length,
  );
  return scores(tokens, commons).map((score, index) => score + (harms[index] ?? 0));
}

function scores(tokens: readonly Token[], commons: readonly ReadonlySet<string>[]): number[] {
  const score = commons.map(() => 0);
  for (const { fold } of tokens) {
    for (let index = 0; index < commons.length; index += 1)
      if (commons[index]?.has(fold)) score[index] = (score[index] ?? 0) + 1;
  }
  return score;
}

function best(score: readonly number[]): number {
  let first = 0;
  for (const [index, value] of score.entries()) if (value > (score[first] ?? 0)) first = index;
  return first;
}
