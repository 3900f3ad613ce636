// Number expressions: digits, words, both mixed, collectives and ranges.

import type { Qualifier } from '../model.ts';
import { readDigits } from './digits.ts';
import { fold } from './fold.ts';
import type { NumberWords } from './language.ts';
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

type Reader = (tokens: readonly Token[], at: number) => NumberExpression | null;

/** Takes a language's number words, gives a reader of the number expression that starts at a token. */
export function numberReader(words: NumberWords): Reader {
  const plurals = phrases(words.plurals);
  const andHalves = words.andHalf.map((phrase) => fold(phrase).split(' '));
  const single: Reader = (tokens, at) =>
    collectiveAt(words, plurals, tokens, at) ?? cardinalAt(words, andHalves, tokens, at);
  const joins = [...words.rangeJoins, '-', '–', '—'];
  const openers = openersOf(words, plurals);
  return (tokens, at) => {
    const token = tokens[at];
    // Few words open a number, and every word of a text is asked.
    if (token === undefined || (token.kind !== 'number' && !openers.has(token.fold))) return null;
    return rangeAt(words, single, joins, tokens, at) ?? single(tokens, at);
  };
}

/** Every word that a number may begin with. */
function openersOf(words: NumberWords, plurals: readonly { words: string[] }[]): ReadonlySet<string> {
  return new Set([
    ...[words.small, words.scales, words.collectives].flatMap((table) => Object.keys(table)),
    ...[words.hundred, words.one, words.half, words.several].flat(),
    ...[...words.between, ...words.fromTo].map(([open]) => open),
    ...plurals.map((plural) => plural.words[0] ?? ''),
  ]);
}

const EXACT = {
  max: null,
  form: 'exact',
  fraction: false,
  year: false,
  article: false,
  fromTo: false,
  collective: false,
} as const;

function phrases(of: { readonly [phrase: string]: number }): { words: string[]; value: number }[] {
  return Object.entries(of)
    .map(([phrase, value]) => ({ words: fold(phrase).split(' '), value }))
    .sort((a, b) => b.words.length - a.words.length);
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.fold === word);
}

/** "medio centenar", "two dozen", "una veintena", "decenas de miles", "varias decenas". */
function collectiveAt(
  words: NumberWords,
  plurals: readonly { words: string[]; value: number }[],
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const several = words.several.includes(tokens[at]?.fold ?? '') ? 1 : 0;
  const plural = plurals.find((each) => standsAt(tokens, at + several, each.words));
  if (plural !== undefined) {
    const length = several + plural.words.length;
    return { ...EXACT, length, value: plural.value, form: 'vague', collective: true };
  }
  const times = timesAt(words, tokens, at);
  const value = words.collectives[tokens[at + times.length]?.fold ?? ''];
  if (value === undefined) return null;
  if (several > 0)
    return { ...EXACT, length: 2, value: value < 20 ? 24 : value * 2, form: 'vague', collective: true };
  const length = times.length + 1;
  return { ...EXACT, length, value: Math.round(value * times.value), form: 'about', collective: true };
}

function timesAt(
  words: NumberWords,
  tokens: readonly Token[],
  at: number,
): { length: number; value: number } {
  const first = tokens[at];
  if (first === undefined) return { length: 0, value: 1 };
  if (words.half.includes(first.fold)) {
    const article = words.one.includes(tokens[at + 1]?.fold ?? '') ? 1 : 0;
    return { length: 1 + article, value: 0.5 };
  }
  if (words.one.includes(first.fold)) {
    const half = words.half.includes(tokens[at + 1]?.fold ?? '') ? 1 : 0;
    return { length: 1 + half, value: half ? 0.5 : 1 };
  }
  const small = words.small[first.fold];
  if (small !== undefined && small > 1 && small < 100) return { length: 1, value: small };
  const digits = first.kind === 'number' ? readDigits(first.text) : null;
  if (digits !== null && !digits.fraction && digits.value > 1 && digits.value < 100)
    return { length: 1, value: digits.value };
  return { length: 0, value: 1 };
}

type Sum = {
  total: number;
  /** Below the next scale word. */
  group: number;
  /** Size of the last word added to the group: 1, 10, 100; 0 when the group is empty. */
  size: number;
  lastScale: number;
  fraction: boolean;
  year: boolean;
  length: number;
};

/** "treinta y dos", "tres mil 712", "1,2 mil", "two and a half thousand", "half a million", "a hundred". */
function cardinalAt(
  words: NumberWords,
  andHalves: readonly string[][],
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const sum: Sum = {
    total: 0,
    group: 0,
    size: 0,
    lastScale: Infinity,
    fraction: false,
    year: false,
    length: 0,
  };
  const half = halfScaleAt(words, tokens, at);
  if (half !== null) return half;
  for (;;) {
    const taken = takeWord(words, andHalves, tokens, at + sum.length, sum);
    if (taken === 0) break;
    sum.length += taken;
    if (sum.length > 14) break;
  }
  if (sum.length === 0) return articleAt(words, tokens, at);
  const value = Math.round((sum.total + sum.group) * 1000) / 1000;
  const fraction = sum.fraction && !Number.isInteger(value);
  return { ...EXACT, length: sum.length, value, fraction, year: sum.year && sum.length === 1 };
}

function articleAt(words: NumberWords, tokens: readonly Token[], at: number): NumberExpression | null {
  return words.one.includes(tokens[at]?.fold ?? '') ? { ...EXACT, length: 1, value: 1, article: true } : null;
}

/** "medio millón", "half a million". */
function halfScaleAt(words: NumberWords, tokens: readonly Token[], at: number): NumberExpression | null {
  if (!words.half.includes(tokens[at]?.fold ?? '')) return null;
  const article = words.one.includes(tokens[at + 1]?.fold ?? '') ? 1 : 0;
  const scale = words.scales[tokens[at + 1 + article]?.fold ?? ''];
  return scale === undefined
    ? null
    : { ...EXACT, length: 2 + article, value: scale / 2, form: 'about', collective: true };
}

/** Adds the word at `at` to the sum if it may follow what is there; gives the number of tokens taken. */
function takeWord(
  words: NumberWords,
  andHalves: readonly string[][],
  tokens: readonly Token[],
  at: number,
  sum: Sum,
): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'number') return takeDigits(token, sum);
  if (token.kind !== 'word' && token.text !== '-') return 0;
  const half = andHalves.find((each) => sum.length > 0 && standsAt(tokens, at, each));
  if (half !== undefined) return takeHalf(words, tokens, at, half.length, sum);
  if (words.one.includes(token.fold)) return takeOne(words, tokens, at, sum);
  const small = words.small[token.fold];
  if (small !== undefined) return takeSmall(small, false, sum) ? 1 : 0;
  if (words.hundred.includes(token.fold)) return takeHundred(sum) ? 1 : 0;
  const scale = words.scales[token.fold];
  if (scale !== undefined) return takeScale(scale, sum) ? 1 : 0;
  return takeJoined(words, tokens, at, sum);
}

function takeDigits(token: Token, sum: Sum): number {
  const digits = readDigits(token.text);
  if (digits === null) {
    if (sum.length > 0) return 0;
    sum.group = Number.NaN;
    sum.fraction = true;
    sum.size = 1;
    return 1;
  }
  const first = sum.length === 0;
  const afterScale = sum.total > 0 && sum.group === 0 && digits.value < sum.lastScale && !digits.fraction;
  if (!first && !afterScale) return 0;
  sum.group = digits.value;
  sum.size = 1;
  sum.fraction = digits.fraction;
  sum.year = first && digits.year;
  return 1;
}

/** "a hundred", "un millón": the article counts only before a word that multiplies. */
function takeOne(words: NumberWords, tokens: readonly Token[], at: number, sum: Sum): number {
  const next = tokens[at + 1]?.fold ?? '';
  const multiplies = words.hundred.includes(next) || words.scales[next] !== undefined;
  if (sum.length === 0 && multiplies) {
    sum.group = 1;
    sum.size = 1;
    return 1;
  }
  // "treinta y un": the apocope of one closes a number.
  const small = words.small[tokens[at]?.fold ?? ''];
  return small !== undefined &&
    sum.length > 0 &&
    sum.size === 0 &&
    sum.total > 0 &&
    takeSmall(small, false, sum)
    ? 1
    : 0;
}

function takeSmall(value: number, joined: boolean, sum: Sum): boolean {
  const size = value >= 100 ? 100 : value >= 10 ? 10 : 1;
  const roundTens = sum.size === 10 && sum.group % 10 === 0 && sum.group % 100 >= 20;
  const fits =
    sum.size === 0 || (sum.size === 100 && size < 100) || (joined && roundTens && size === 1 && value > 0);
  if (!fits || (sum.total > 0 && value >= sum.lastScale)) return false;
  sum.group += value;
  sum.size = size;
  return true;
}

function takeHundred(sum: Sum): boolean {
  if (sum.group < 1 || sum.group > 99 || sum.size === 0 || sum.fraction) return false;
  sum.group *= 100;
  sum.size = 100;
  return true;
}

function takeScale(scale: number, sum: Sum): boolean {
  if (scale >= sum.lastScale) return false;
  if (sum.length > 0 && sum.size === 0 && sum.total > 0) return false;
  sum.total += (sum.size === 0 ? 1 : sum.group) * scale;
  sum.group = 0;
  sum.size = 0;
  sum.lastScale = scale;
  return true;
}

/** "and a half" after a number that a scale follows, or after the scale itself: "two and a half thousand", "millón y medio". */
function takeHalf(
  words: NumberWords,
  tokens: readonly Token[],
  at: number,
  length: number,
  sum: Sum,
): number {
  const scaleNext = words.scales[tokens[at + length]?.fold ?? ''] !== undefined;
  if (sum.size > 0 && scaleNext) {
    sum.group += 0.5;
    return length;
  }
  if (sum.size > 0 || !Number.isFinite(sum.lastScale)) return 0;
  sum.total += sum.lastScale / 2;
  sum.size = 1;
  return length;
}

/** "treinta y dos", "one hundred and five", "twenty-one": a joining word counts only between parts of one number. */
function takeJoined(words: NumberWords, tokens: readonly Token[], at: number, sum: Sum): number {
  if (sum.length === 0) return 0;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return 0;
  const value = words.small[next.fold];
  if (value === undefined) return 0;
  if (token.text === '-') return !token.spaced && !next.spaced && takeSmall(value, true, sum) ? 2 : 0;
  const join = words.joins.find((each) => each.word === token.fold);
  if (join === undefined) return 0;
  const place =
    sum.size === 10 ? 'tens' : sum.size === 100 ? 'hundreds' : sum.size === 0 ? 'thousands' : null;
  if (place === null || !join.after.includes(place)) return 0;
  if (place === 'tens' && sum.group % 100 < 30 && !join.after.includes('hundreds')) return 0;
  return takeSmall(value, true, sum) ? 2 : 0;
}

/** "entre 20 y 30", "20 a 30", "20-30", "de 12 a 15". */
function rangeAt(
  words: NumberWords,
  single: Reader,
  joins: readonly string[],
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const opened = (pairs: NumberWords['between']) => pairs.filter(([open]) => tokens[at]?.fold === open);
  for (const [, join] of opened(words.between)) {
    const range = joinedRange(words, single, tokens, at + 1, [join]);
    if (range !== null) return { ...range, length: range.length + 1 };
  }
  for (const [, join] of opened(words.fromTo)) {
    const range = joinedRange(words, single, tokens, at + 1, [join], true);
    if (range !== null) return { ...range, length: range.length + 1, fromTo: true };
  }
  return joinedRange(words, single, tokens, at, joins);
}

function joinedRange(
  words: NumberWords,
  single: Reader,
  tokens: readonly Token[],
  at: number,
  joins: readonly string[],
  anyOrder = false,
): NumberExpression | null {
  const low = single(tokens, at);
  if (low === null || low.article || low.fraction) return null;
  const join = tokens[at + low.length];
  if (join === undefined || !joins.includes(join.fold)) return null;
  const high = single(tokens, at + low.length + 1);
  if (high === null || high.article || high.fraction || high.form === 'vague') return null;
  const value = sharedScale(words, tokens[at + low.length + high.length], low, high);
  if (!anyOrder && (value >= high.value || high.value > value * 10)) return null;
  if (low.year && high.year) return null;
  return { ...EXACT, length: low.length + 1 + high.length, value, max: high.value, form: 'range' };
}

/** "entre 2 y 3 mil": the scale at the end serves both numbers. */
function sharedScale(
  words: NumberWords,
  last: Token | undefined,
  low: NumberExpression,
  high: NumberExpression,
): number {
  const scale = words.scales[last?.fold ?? ''];
  const shared = scale !== undefined && low.value < 1000 && low.value * scale < high.value;
  return shared ? low.value * scale : low.value;
}
