// Whole numbers in words and digits: "treinta y dos", "tres mil 712", "1,2 mil", "half a million".
// Each word is added to a sum as long as it may follow what is there.

import type { Token } from '../text/tokens.ts';
import { readDigits } from './digits.ts';
import { type NumberIndex, type NumberWord, partOf, standsAt } from './number-words.ts';
import type { NumberExpression } from './numbers.ts';
import { emptySum, type Sum, takeDigits, takeHalf, takeHundred, takeScale, takeSmall } from './sums.ts';

/** What most numbers are. */
export const EXACT = {
  max: null,
  form: 'exact',
  fraction: false,
  year: false,
  article: false,
  fromTo: false,
  collective: false,
} as const;

/** A number of more words is none that anybody wrote. */
const LONGEST = 14;

/** "treinta y dos", "tres mil 712", "1,2 mil", "two and a half thousand", "half a million", "a hundred". */
export function cardinalAt(
  index: NumberIndex,
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const half = halfScaleAt(index, tokens, at);
  if (half !== null) return half;
  const sum = emptySum();
  for (;;) {
    const taken = takeWord(index, tokens, at + sum.length, sum);
    if (taken === 0) break;
    sum.length += taken;
    if (sum.length > LONGEST) break;
  }
  if (sum.length === 0)
    return partOf(index, tokens[at]).one ? { ...EXACT, length: 1, value: 1, article: true } : null;
  const value = Math.round((sum.total + sum.group) * 1000) / 1000;
  const fraction = sum.fraction && !Number.isInteger(value);
  return { ...EXACT, length: sum.length, value, fraction, year: sum.year && sum.length === 1 };
}

/** "medio millón", "half a million", "half a hundred". */
function halfScaleAt(index: NumberIndex, tokens: readonly Token[], at: number): NumberExpression | null {
  if (!partOf(index, tokens[at]).half) return null;
  const article = partOf(index, tokens[at + 1]).one ? 1 : 0;
  const part = partOf(index, tokens[at + 1 + article]);
  const scale = part.hundred ? 100 : part.scale;
  return scale === null
    ? null
    : { ...EXACT, length: 2 + article, value: scale / 2, form: 'about', collective: true };
}

/** Adds the word at `at` to the sum if it may follow what is there; gives the number of tokens taken. */
function takeWord(index: NumberIndex, tokens: readonly Token[], at: number, sum: Sum): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const { kind, text } = token.word;
  if (kind === 'number') return takeDigits(readDigits(text), sum) ? 1 : 0;
  if (text === ',') return takeBehindComma(index, tokens, at, sum) ? 2 : 0;
  if (kind !== 'word' && text !== '-') return 0;
  const part = partOf(index, token);
  const half = sum.length > 0 ? part.andHalves.find((each) => standsAt(tokens, at, each)) : undefined;
  if (half !== undefined) {
    const isScaled = partOf(index, tokens[at + half.length]).scale !== null;
    return takeHalf(isScaled, sum) ? half.length : 0;
  }
  if (part.one) return takeOne(part, partOf(index, tokens[at + 1]), sum) ? 1 : 0;
  // English "thirty four"
  const blank = sum.size === 10 && index.blank.joins.includes('tens');
  if (part.small !== null) return takeSmall(part.small, blank, sum) ? 1 : 0;
  if (part.hundred) return takeHundred(sum) ? 1 : 0;
  if (part.scale !== null) return takeScale(part.scale, sum) ? 1 : 0;
  return takeJoined(index, tokens, at, sum) ? 2 : 0;
}

/** "one thousand, two hundred and fifty": hundreds in words behind thousands in words, parted like their digits. */
function takeBehindComma(index: NumberIndex, tokens: readonly Token[], at: number, sum: Sum): boolean {
  if (sum.size !== 0 || sum.total === 0 || partOf(index, tokens[at - 1]).scale === null) return false;
  const { small } = partOf(index, tokens[at + 1]);
  const isHundreds = small !== null && small < 10 && partOf(index, tokens[at + 2]).hundred;
  return isHundreds && takeSmall(small, false, sum);
}

/** "a hundred", "un millón": the article counts only before a word that multiplies. */
function takeOne(part: NumberWord, next: NumberWord, sum: Sum): boolean {
  if (sum.length === 0 && (next.hundred || next.scale !== null)) {
    sum.group = 1;
    sum.size = 1;
    return true;
  }
  // "mil un", "doscientas una": the apocope of one closes a number.
  const closes = sum.size === 100 || (sum.size === 0 && sum.total > 0);
  return part.small !== null && sum.length > 0 && closes && takeSmall(part.small, false, sum);
}

/** "treinta y dos", "one hundred and five", "twenty-one": a joining word counts only between parts of one number. */
function takeJoined(index: NumberIndex, tokens: readonly Token[], at: number, sum: Sum): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (sum.length === 0 || token === undefined || next === undefined) return false;
  const { small } = partOf(index, next);
  // "2 thousand and 626"
  const digits =
    next.word.kind === 'number' && sum.size === 0 && sum.total >= 1000 ? readDigits(next.word.text) : null;
  const isRest =
    digits !== null && next.word.text.length === 3 && partOf(index, token).joins.includes('thousands');
  if (isRest) return takeDigits(digits, sum);
  if (small === null) return false;
  if (token.word.text === '-') return !token.spaced && !next.spaced && takeSmall(small, true, sum);
  const { joins } = partOf(index, token);
  const place =
    sum.size === 10 ? 'tens' : sum.size === 100 ? 'hundreds' : sum.size === 0 ? 'thousands' : null;
  if (place === null || !joins.includes(place)) return false;
  if (place === 'tens' && sum.group % 100 < 30 && !joins.includes('hundreds')) return false;
  return takeSmall(small, true, sum);
}
