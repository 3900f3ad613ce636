import { expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/languages/languages.ts';

/** The entries that stand more than once in one list, each behind the path of its list. */
function repeated(words: unknown, path: string): readonly string[] {
  if (Array.isArray(words))
    return words.filter((word, at) => words.indexOf(word) < at).map((word) => `${path} ${word}`);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => repeated(value, `${path}.${key}`));
}

it.each(LANGUAGES)('no word stands twice in one list: $code', (language) => {
  expect(repeated(language, language.code)).toEqual([]);
});
