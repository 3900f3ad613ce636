// Number expressions: digits, words, both mixed, collectives and ranges.

import type { Qualifier } from '../../model.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../text/words.ts';
import { cardinalAt } from './cardinals.ts';
import { collectiveAt } from './collectives.ts';
import { NO_PART, type NumberIndex, partOf } from './number-words.ts';
import { rangeAt } from './ranges.ts';

export type NumberExpression = {
  /** Number of tokens it takes. */
  readonly length: number;
  /** The low end of a range. */
  readonly value: number;
  readonly max: number | null;
  /** What the number's own form says of its firmness: "veintena" is about, "decenas" is vague, "20-30" a range, "25+" at least. */
  readonly form: Exclude<Qualifier, 'at-most'>;
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
  const readAlone = (word: Word) => single([{ word, start: 0, end: 0, spaced: true }], 0);
  return (tokens, at) => {
    const token = tokens[at];
    if (token === undefined || opensNothing(index, token.word, tokens[at + 1])) return null;
    if (standsAlone(index, token.word, tokens[at + 1])) return index.alone(token.word, readAlone);
    const number = rangeAt(index, single, tokens, at);
    return number === null
      ? null
      : (withSuffix(index, number, tokens, at + number.length) ??
          withRepeat(number, single, tokens, at + number.length));
  };
}

/** "de la", "from the": what only opens ranges, and no number behind it. */
function opensNothing(index: NumberIndex, word: Word, next: Token | undefined): boolean {
  if (!index.of(word).onlyRanges) return false;
  return next === undefined || (next.word.kind !== 'number' && !index.of(next.word).opens);
}

/** Nothing behind a word belongs to its number, as behind most: what it counts is found out once. */
function standsAlone(index: NumberIndex, word: Word, next: Token | undefined): boolean {
  const { plurals, between, fromTo } = index.of(word);
  if (plurals.length > 0 || between.length > 0 || fromTo.length > 0) return false;
  if (next === undefined) return true;
  const { kind, text } = next.word;
  return kind !== 'number' && text !== '(' && text !== '+' && index.of(next.word) === NO_PART;
}

/** "25+ dead", "200-plus people", "20-odd villagers": what is joined to the number says how firm it is. null where nothing is. */
function withSuffix(
  index: NumberIndex,
  number: NumberExpression,
  tokens: readonly Token[],
  end: number,
): NumberExpression | null {
  const sign = tokens[end];
  if (sign === undefined || sign.spaced || number.form !== 'exact' || number.article) return null;
  const next = tokens[end + 1];
  if (sign.word.text === '+')
    // "25+12" is a sum.
    return next?.spaced === false && next.word.kind === 'number' ? null : suffixed(number, 1, 'at-least');
  if (sign.word.text !== '-' || next?.spaced !== false) return null;
  const { suffix } = partOf(index, next);
  return suffix === null ? null : suffixed(number, 2, suffix);
}

function suffixed(
  number: NumberExpression,
  length: number,
  form: NumberExpression['form'],
): NumberExpression {
  return { ...number, length: number.length + length, form };
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
