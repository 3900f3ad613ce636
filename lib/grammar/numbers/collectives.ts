// Numbers that count by the lot: "una veintena", "two dozen", "decenas de miles".

import type { Token } from '../text/tokens.ts';
import { EXACT } from './cardinals.ts';
import { readDigits } from './digits.ts';
import { type NumberIndex, partOf, standsAt } from './number-words.ts';
import type { NumberExpression } from './numbers.ts';

/** "medio centenar", "two dozen", "una veintena", "decenas de miles", "varias decenas". */
export function collectiveAt(
  index: NumberIndex,
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const family = togetherAt(index, tokens, at);
  if (family !== null) return family;
  const several = partOf(index, tokens[at]).several ? 1 : 0;
  for (const { words, value } of partOf(index, tokens[at + several]).plurals) {
    if (standsAt(tokens, at + several, words))
      return { ...EXACT, length: several + words.length, value, form: 'vague', collective: true };
  }
  // "several dozen": two lots, as of "dozens".
  const lot = several > 0 ? partOf(index, tokens[at + several]).collective : null;
  if (lot !== null)
    return { ...EXACT, length: 2, value: lot < 20 ? 24 : lot * 2, form: 'vague', collective: true };
  const times = timesAt(index, tokens, at);
  const value = partOf(index, tokens[at + times.length]).collective;
  if (value === null) return null;
  const length = times.length + 1;
  const half = halfBehind(index, tokens, at + length);
  const lots = times.value + (half === 0 ? 0 : 0.5);
  return {
    ...EXACT,
    length: length + half,
    value: Math.round(value * lots),
    form: 'about',
    collective: true,
  };
}

/** "una pareja", "a father and son" */
function togetherAt(index: NumberIndex, tokens: readonly Token[], at: number): NumberExpression | null {
  if (!partOf(index, tokens[at]).one) return null;
  for (const { words, value } of partOf(index, tokens[at + 1]).together)
    if (standsAt(tokens, at + 1, words))
      return { ...EXACT, length: 1 + words.length, value, collective: true };
  return null;
}

/** "un centenar y medio", "a dozen and a half": how many tokens the half takes. */
function halfBehind(index: NumberIndex, tokens: readonly Token[], at: number): number {
  const half = partOf(index, tokens[at]).andHalves.find((words) => standsAt(tokens, at, words));
  return half?.length ?? 0;
}

type Times = { readonly length: number; readonly value: number };

const ONCE: Times = { length: 0, value: 1 };

/** How many lots: "medio", "media una", "una", "dos", "30". */
function timesAt(index: NumberIndex, tokens: readonly Token[], at: number): Times {
  const first = tokens[at];
  if (first === undefined) return ONCE;
  const { half, one, small } = partOf(index, first);
  if (half) return { length: partOf(index, tokens[at + 1]).one ? 2 : 1, value: 0.5 };
  if (one) {
    const isHalf = partOf(index, tokens[at + 1]).half;
    return { length: isHalf ? 2 : 1, value: isHalf ? 0.5 : 1 };
  }
  if (small !== null && small > 1 && small < 100) return { length: 1, value: small };
  const digits = first.word.kind === 'number' ? readDigits(first.word.text) : null;
  if (digits !== null && !digits.fraction && digits.value > 1 && digits.value < 100)
    return { length: 1, value: digits.value };
  return ONCE;
}
