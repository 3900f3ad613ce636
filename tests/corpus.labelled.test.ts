import { describe, expect, it } from 'vitest';
import {
  everyLabelledText,
  LANGUAGES,
  type LabelledFigure,
  labelledFiles,
  labelledTexts,
  PARTS,
} from './corpus/labelled.ts';

// They measure the extractor and are no part of it, so nothing here reads them with it: only the labels are checked.
const files = LANGUAGES.flatMap((language) => PARTS.map((part) => ({ language, part })));

/** Two labels with the same of these say the same thing twice; a figure counts once for each source that gives it. */
function meaningOf({ evidence: _, ...figure }: LabelledFigure): string {
  return JSON.stringify(figure);
}

/** A range has a high end above its low one; nothing else has a high end. */
function isWellBounded({ qualifier, value, max }: LabelledFigure): boolean {
  return qualifier === 'range' ? max !== null && max > value : max === null;
}

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe.each(files)('labelled-$language-$part.jsonl', ({ language, part }) => {
  const texts = labelledTexts(language, part);

  it('names its texts for its language and part', () => {
    const id = new RegExp(`^${language}-${part.charAt(0)}-\\d{3,4}$`, 'u');
    expect(texts.filter((text) => text.lang !== language || !id.test(text.id))).toEqual([]);
  });

  it('states every figure in words that stand in its text', () => {
    const misquoted = texts.flatMap(({ id, text, gold }) =>
      gold.filter(({ evidence }) => !text.includes(evidence)).map(({ evidence }) => [id, evidence]),
    );
    expect(misquoted).toEqual([]);
  });

  // "23 members of the PNP, five indigenous people and five settlers": two parts by kind may be of one size.
  it('says no figure of a named group twice', () => {
    const twice = texts.map(({ id, gold }) => [
      id,
      ...repeated(gold.filter(({ group }) => group !== 'other').map(meaningOf)),
    ]);
    expect(twice.filter(([, ...figures]) => figures.length > 0)).toEqual([]);
  });

  it('bounds ranges and nothing else', () => {
    expect(texts.filter(({ gold }) => !gold.every(isWellBounded)).map(({ id }) => id)).toEqual([]);
  });

  it('has texts without any figure, to be left alone', () => {
    expect(texts.filter(({ gold }) => gold.length === 0).length).toBeGreaterThanOrEqual(texts.length / 6);
  });
});

describe('the labelled texts together', () => {
  const texts = everyLabelledText();

  it('are all read', () => {
    expect(labelledFiles()).toEqual(
      files.map(({ language, part }) => `labelled-${language}-${part}.jsonl`).toSorted(),
    );
  });

  it('are each there once', () => {
    expect(repeated(texts.map(({ id }) => id))).toEqual([]);
    expect(repeated(texts.map(({ text }) => text))).toEqual([]);
  });
});
