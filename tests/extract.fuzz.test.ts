import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { fuzzText } from './corpus/fuzz.ts';

// A million by `npm run test:fuzz`. A failure names its seed; FUZZ_SEED=<it> FUZZ_INPUTS=1 shows that one again.
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 5_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const LANGUAGES = [null, 'es', 'en', 'pt', 'xx'];

/** What is wrong with the reading of a text; null: nothing. */
function faultIn(text: string, language: string | null): string | null {
  const { figures, unread } = extractFigures(text, { language });
  for (const { quote, start, end } of [...figures, ...unread]) {
    if (quote !== text.slice(start, end)) return `the quote is not the text from ${start} to ${end}`;
    if (!(start >= 0 && start < end && end <= text.length)) return `${start} to ${end} is no part of it`;
  }
  for (const { value, max, rule } of figures) {
    if (!Number.isInteger(value) || value < 0) return `${rule} counts ${value} people`;
    if (max !== null && !(Number.isInteger(max) && max >= value)) return `${rule} counts up to ${max}`;
  }
  return null;
}

function faultOrThrown(text: string, language: string | null): string | null {
  try {
    return faultIn(text, language);
  } catch (thrown) {
    return String(thrown);
  }
}

it(
  `reads ${INPUTS} texts nobody would write without a throw, quotes them exactly and counts whole people`,
  () => {
    for (let seed = SEED; seed < SEED + INPUTS; seed += 1) {
      const language = LANGUAGES[seed % LANGUAGES.length] ?? null;
      const text = fuzzText(seed);
      const fault = faultOrThrown(text, language);
      if (fault !== null)
        expect.fail(`seed ${seed}, language ${language}: ${fault}\n${JSON.stringify(text).slice(0, 2000)}`);
    }
  },
  30_000 + INPUTS * 5,
);
