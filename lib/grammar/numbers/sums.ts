// A number as it is added up, word by word: what each word may follow, and what it adds.

import type { Digits } from './digits.ts';

export type Sum = {
  total: number;
  /** Below the next scale word. */
  group: number;
  /** Size of the last word added to the group: 1, 10, 100; 0 when the group is empty. */
  size: number;
  lastScale: number;
  fraction: boolean;
  year: boolean;
  /** Number of tokens taken. */
  length: number;
};

export function emptySum(): Sum {
  return {
    total: 0,
    group: 0,
    size: 0,
    lastScale: Number.POSITIVE_INFINITY,
    fraction: false,
    year: false,
    length: 0,
  };
}

/** Takes digits, or null for some that are no number ("03.02.2021"): such count nobody, and stand alone. */
export function takeDigits(digits: Digits | null, sum: Sum): boolean {
  if (digits === null) {
    if (sum.length > 0) return false;
    sum.group = Number.NaN;
    sum.fraction = true;
    sum.size = 1;
    return true;
  }
  const first = sum.length === 0;
  const afterScale = sum.total > 0 && sum.group === 0 && digits.value < sum.lastScale && !digits.fraction;
  if (!first && !afterScale) return false;
  sum.group = digits.value;
  sum.size = 1;
  sum.fraction = digits.fraction;
  sum.year = first && digits.year;
  return true;
}

/** `joined`: a hyphen or a joining word stands before it. */
export function takeSmall(value: number, joined: boolean, sum: Sum): boolean {
  const size = value >= 100 ? 100 : value >= 10 ? 10 : 1;
  const roundTens = sum.size === 10 && sum.group % 10 === 0 && sum.group % 100 >= 20;
  const fits =
    sum.size === 0 || (sum.size === 100 && size < 100) || (joined && roundTens && size === 1 && value > 0);
  if (!fits || (sum.total > 0 && value >= sum.lastScale)) return false;
  sum.group += value;
  sum.size = size;
  return true;
}

export function takeHundred(sum: Sum): boolean {
  if (sum.group < 1 || sum.group > 99 || sum.size === 0 || sum.fraction) return false;
  sum.group *= 100;
  sum.size = 100;
  return true;
}

export function takeScale(scale: number, sum: Sum): boolean {
  if (scale >= sum.lastScale) return false;
  if (sum.length > 0 && sum.size === 0 && sum.total > 0) return false;
  sum.total += (sum.size === 0 ? 1 : sum.group) * scale;
  sum.group = 0;
  sum.size = 0;
  sum.lastScale = scale;
  return true;
}

/** "and a half" after a number that a scale follows, or after the scale itself: "two and a half thousand", "millón y medio". */
export function takeHalf(isScaled: boolean, sum: Sum): boolean {
  if (sum.size > 0 && isScaled) {
    sum.group += 0.5;
    return true;
  }
  if (sum.size > 0 || !Number.isFinite(sum.lastScale)) return false;
  sum.total += sum.lastScale / 2;
  sum.size = 1;
  return true;
}
