import { defineConfig } from 'vitest/config';

/** Sentences read by the extractor: they share nothing but what is read, and start-up costs each file more than its sentences. */
const SENTENCES = ['tests/corpus.*.test.ts', 'tests/corpus.test.ts', 'tests/extract-phrasings.test.ts'];

export default defineConfig({
  test: {
    // vitest leaves a core free by default: of two cores that is half
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    projects: [
      // Some files cross tens of thousands of sentences, and other work on the machine is no failure of theirs.
      {
        extends: true,
        test: { name: 'sentences', include: SENTENCES, isolate: false, testTimeout: 180_000 },
      },
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: SENTENCES } },
    ],
  },
});
