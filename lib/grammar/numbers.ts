// Number expressions: digits, words, both mixed, collectives and ranges.

import type { Qualifier } from '../model.ts';
import { cardinalAt } from './cardinals.ts';
import { collectiveAt } from './collectives.ts';
import { type NumberIndex, partOf } from './number-words.ts';
import { rangeAt } from './ranges.ts';
import type { Token } from './tokens.ts';

export type NumberExpression = {
  /** Number of tokens it takes. */
  readonly length: number;
  /** The low end of a range. */
  readonly value: number;
  readonly max: number | null;
  /** What the number's own form says of its firmness: "veintena" is about, "decenas" is vague, "20-30" a range. */
  readonly form: Extract<Qualifier, 'exact' | 'about' | 'range' | 'vague'>;
  /** It counts nobody as it stands: a fraction, or no number at all ("07.45"). */
  readonly fraction: boolean;
  /** Four bare digits that are most likely a year. */
  readonly year: boolean;
  /** "un", "a": one, or only an article. */
  readonly article: boolean;
  /** "de 12 a 15": a range, or an old value and a new one. */
  readonly fromTo: boolean;
  /** A collective, which may take "de" before its noun: "una veintena de muertos". */
  readonly collective: boolean;
};

/** Takes tokens and a place among them, gives the number expression that starts there. */
export type NumberReader = (tokens: readonly Token[], at: number) => NumberExpression | null;

/** Takes what a language's words may be in a number, gives a reader of the number expression that starts at a token. */
export function numberReader(index: NumberIndex): NumberReader {
  const single: NumberReader = (tokens, at) => {
    const token = tokens[at];
    // Few words open a number, and every word of a text is asked.
    if (token === undefined || (token.word.kind !== 'number' && !partOf(index, token).opens)) return null;
    return collectiveAt(index, tokens, at) ?? cardinalAt(index, tokens, at);
  };
  return (tokens, at) => {
    const number = rangeAt(index, single, tokens, at);
    return number === null ? null : withRepeat(number, single, tokens, at + number.length);
  };
}

/** "thirteen (13) deaths", "13 (trece) fallecidos": said twice, counted once. */
function withRepeat(
  number: NumberExpression,
  single: NumberReader,
  tokens: readonly Token[],
  bracket: number,
): NumberExpression {
  if (tokens[bracket]?.word.text !== '(') return number;
  const again = single(tokens, bracket + 1);
  if (again === null || again.value !== number.value || number.max !== null || again.article) return number;
  const close = bracket + 1 + again.length;
  return tokens[close]?.word.text === ')' ? { ...number, length: number.length + again.length + 2 } : number;
}
