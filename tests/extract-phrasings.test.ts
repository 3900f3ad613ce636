import { describe, expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import type { Corpus } from './corpus/phrasings.ts';
import { en } from './corpus/phrasings-en.ts';
import { es } from './corpus/phrasings-es.ts';
import { pt } from './corpus/phrasings-pt.ts';
import { compared } from './grammar/expected.ts';

const CORPORA: readonly Corpus[] = [es, en, pt];

describe.each(CORPORA)('the corpus of $language', (corpus) => {
  const { language } = corpus;

  it.each(corpus.figures)(
    'reads "$expect" however it is said (phenomenon $phenomenon)',
    ({ expect: wanted, phrasings }) => {
      for (const text of phrasings) {
        const { wanted: lines, found } = compared(wanted, extractFigures(text, { language }).figures);
        expect(found, text).toEqual(lines);
      }
    },
  );

  it.each(corpus.nothing)(
    'finds no figure in what $rule could take for one (phenomenon $phenomenon)',
    ({ texts }) => {
      for (const text of texts) expect(extractFigures(text, { language }).figures, text).toEqual([]);
    },
  );

  it('quotes the original text by its offsets in every phrasing', () => {
    for (const text of corpus.figures.flatMap(({ phrasings }) => phrasings)) {
      for (const { quote, start, end, rule } of extractFigures(text, { language }).figures) {
        expect(text.slice(start, end)).toBe(quote);
        expect(rule).not.toBe('');
      }
    }
  });
});

it.each([es, en])(
  'the corpus of $language covers each of the 36 phenomena of real pages',
  ({ figures, nothing }) => {
    const covered = new Set([...figures, ...nothing].map(({ phenomenon }) => phenomenon));
    const missing = Array.from({ length: 36 }, (_, index) => index + 1).filter(
      (number) => !covered.has(number),
    );
    expect(missing).toEqual([]);
  },
);

it('the corpora hold at least 600 phrasings and 200 look-alikes', () => {
  const phrasings = CORPORA.flatMap(({ figures }) => figures.flatMap((each) => each.phrasings));
  const lookAlikes = CORPORA.flatMap(({ nothing }) => nothing.flatMap((each) => each.texts));
  expect(phrasings.length).toBeGreaterThanOrEqual(600);
  expect(lookAlikes.length).toBeGreaterThanOrEqual(200);
  expect(new Set([...phrasings, ...lookAlikes]).size).toBe(phrasings.length + lookAlikes.length);
});
