// `npm run test:hostile`: every address that must not be read, every answer that is meant to harm whoever asks, every page that is meant to
// break its reader. Prints how many, which took longest, and which left the largest heap; exits 1 when one of them did harm.

import { startVitest, type TestCase } from 'vitest/node';

const FILES = [
  'tests/fetch.addresses.test.ts',
  'tests/fetch.charset.test.ts',
  'tests/hostile.test.ts',
  'tests/readers.hostile.test.ts',
  'tests/extract.hostile.test.ts',
];

const vitest = await startVitest('test', FILES, {
  watch: false,
  logHeapUsage: true,
  reporters: [['default', { summary: false }]],
});
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const failed = tests.filter((test) => test.result().state === 'failed');
const slowest = most(tests, (test) => test.diagnostic()?.duration ?? 0);
const largest = most(tests, (test) => test.diagnostic()?.heap ?? 0);
console.log(
  `${tests.length} hostile cases, ${failed.length} did harm;\n` +
    `the worst time ${Math.round(slowest.value)} ms (${slowest.name}), the worst memory ${Math.round(largest.value / 1e6)} MB of heap (${largest.name})`,
);
await vitest.close();

/** The test with the most of something. */
function most(
  of: readonly TestCase[],
  measure: (test: TestCase) => number,
): { readonly name: string; readonly value: number } {
  const [first] = of.toSorted((a, b) => measure(b) - measure(a));
  return first === undefined ? { name: 'none', value: 0 } : { name: first.fullName, value: measure(first) };
}
