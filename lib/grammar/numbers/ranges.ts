// Numbers with two ends: "entre 20 y 30", "20 a 30", "20-30", "de 12 a 15".

import type { Token } from '../text/tokens.ts';
import { EXACT } from './cardinals.ts';
import { type NumberIndex, type NumberWord, partOf } from './number-words.ts';
import type { NumberExpression, NumberReader } from './numbers.ts';

/** Takes a reader of numbers that are no range, gives the range that starts at a token, or else its number. */
export function rangeAt(
  index: NumberIndex,
  single: NumberReader,
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const opening = partOf(index, tokens[at]);
  const opened = openedRange(index, single, tokens, at + 1, opening);
  if (opened !== null) return opened;
  const low = single(tokens, at);
  if (low === null) return null;
  const range = joinedRange(index, single, tokens, at, low, isRangeJoin, false);
  // "its count since October 2023 to 2,119 dead"
  const isStep = low.year && tokens[at + low.length]?.word.text.length !== 1;
  return range === null || isStep || isDateline(tokens, at, low) ? low : range;
}

/** "KINSHASA, April 18 - One hundred and forty-eight people": a day, and behind the dash what the report tells. */
function isDateline(tokens: readonly Token[], at: number, { value, length }: NumberExpression): boolean {
  const dash = tokens[at + length];
  const isDash = dash?.spaced === true && dash.word.text === '-' && tokens[at + length + 1]?.spaced === true;
  return isDash && value <= LAST_DAY && tokens[at - 1]?.word.capital === true;
}

const LAST_DAY = 31;

type IsJoin = (part: NumberWord, word: string) => boolean;

const isRangeJoin: IsJoin = (part) => part.rangeJoin;

function openedRange(
  index: NumberIndex,
  single: NumberReader,
  tokens: readonly Token[],
  at: number,
  { between, fromTo }: NumberWord,
): NumberExpression | null {
  if (between.length === 0 && fromTo.length === 0) return null;
  const low = single(tokens, at);
  if (low === null) return null;
  for (const join of between) {
    const range = joinedRange(index, single, tokens, at, low, (_, word) => word === join, false);
    if (range !== null) return { ...range, length: range.length + 1 };
  }
  for (const join of fromTo) {
    const range = joinedRange(index, single, tokens, at, low, (_, word) => word === join, true);
    if (range !== null) return { ...range, length: range.length + 1, fromTo: true };
  }
  return null;
}

function joinedRange(
  index: NumberIndex,
  single: NumberReader,
  tokens: readonly Token[],
  at: number,
  low: NumberExpression,
  isJoin: IsJoin,
  anyOrder: boolean,
): NumberExpression | null {
  if (low.article || low.fraction) return null;
  const join = tokens[at + low.length];
  if (join === undefined || !isJoin(partOf(index, join), join.word.fold)) return null;
  const high = single(tokens, at + low.length + 1);
  if (high === null || high.article || high.fraction || high.form === 'vague') return null;
  const value = sharedScale(index, tokens[at + low.length + high.length], low, high);
  if (!anyOrder && (value >= high.value || high.value > value * 10)) return null;
  if (low.year && high.year) return null;
  return { ...EXACT, length: low.length + 1 + high.length, value, max: high.value, form: 'range' };
}

/** "entre 2 y 3 mil": the scale at the end serves both numbers. */
function sharedScale(
  index: NumberIndex,
  last: Token | undefined,
  low: NumberExpression,
  high: NumberExpression,
): number {
  const { scale } = partOf(index, last);
  const shared = scale !== null && low.value < 1000 && low.value * scale < high.value;
  return shared ? low.value * scale : low.value;
}
