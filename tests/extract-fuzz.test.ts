import { describe, expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { en } from './corpus/phrasings-en.ts';
import { es } from './corpus/phrasings-es.ts';

// `FUZZ_INPUTS=1000000 npx vitest run tests/extract-fuzz.test.ts` for the full run; a failure names its input.
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 20_000);
const SEEDS = [es, en].flatMap(({ figures, nothing }) => [
  ...figures.flatMap(({ phrasings }) => phrasings),
  ...nothing.flatMap(({ texts }) => texts),
]);
const PIECES = [
  ' 12 ', '1.340', '1 340', '07.45', '03.02.2021', '5,6741', '[2]', '(+4)', '%', '$', ' de ', ' y ', ' of them ', ' entre ',
  ' muertos ', ' killed ', ' heridos', ' missing ', ' no ', ' ni ', 'según ', 'said ', ': ', '; ', '|', '\n', '\t', '(', ')', '«',
  'DefensorÃ­a', 'Â ', '\u00a0', '\u202f', '\u0301', '\u200b', '\ud83d', '🕯️', 'ß', 'İ', 'ﬁ', '٣', '½', '—', '…', '999999999999', '0', '-5', '1e9',
] as const;

/** Mulberry32: the same inputs on every machine. */
function randomness(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 2 ** 31) % below;
  };
}

function mutated(text: string, random: (below: number) => number): string {
  let out = text;
  for (let rounds = random(6); rounds >= 0; rounds -= 1) {
    const at = random(out.length + 1);
    const to = Math.min(out.length, at + random(12));
    const piece = PIECES[random(PIECES.length)] ?? '';
    const other = SEEDS[random(SEEDS.length)] ?? '';
    const changes = [
      () => out.slice(0, at) + piece + out.slice(at),
      () => out.slice(0, at) + out.slice(to),
      () => out.slice(0, at) + out.slice(at, to).repeat(1 + random(4)) + out.slice(to),
      () => out.slice(0, at) + other.slice(random(other.length + 1)),
      () => out.slice(at) + out.slice(0, at),
      () => out.slice(0, at) + String.fromCharCode(random(0x10000)) + out.slice(at),
    ];
    out = changes[random(changes.length)]?.() ?? out;
  }
  return out;
}

function soundness(text: string): string[] {
  const { figures, unread } = extractFigures(text);
  const faults = figures.flatMap(({ value, max, quote, start, end, rule }) => [
    ...(text.slice(start, end) === quote && quote !== '' ? [] : ['quote']),
    ...(Number.isSafeInteger(value) && value >= 0 ? [] : ['value']),
    ...(max === null || (Number.isSafeInteger(max) && max >= value) ? [] : ['max']),
    ...(rule === '' ? ['rule'] : []),
  ]);
  return [...faults, ...unread.flatMap(({ quote, start, end }) => (text.slice(start, end) === quote ? [] : ['unread']))];
}

describe('whatever the text', () => {
  it(`${INPUTS} mutated inputs are read without a throw, and every figure stands where it says`, { timeout: 3_600_000 }, () => {
    const random = randomness(2023);
    for (let input = 0; input < INPUTS; input += 1) {
      const text = mutated(SEEDS[random(SEEDS.length)] ?? '', random);
      const faults = soundness(text);
      if (faults.length > 0) expect.fail(`${faults.join(', ')} in ${JSON.stringify(text)}`);
    }
    expect(soundness('')).toEqual([]);
  });

  it('half a surrogate pair, a null and a lone mark are read as nothing', () => {
    for (const text of ['\ud83d', '\u0000', '\u0301', ' ', '\n\n\n', '((((', '%', '1', '-'.repeat(500)]) {
      expect(extractFigures(text).figures, JSON.stringify(text)).toEqual([]);
    }
  });
});
