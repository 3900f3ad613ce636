import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { GROUPS, MEASURES, QUALIFIERS, SCOPES } from '../lib/model.ts';

// Texts with the figures that a careful reader finds in them, one JSON object a line. They measure the
// extractor and are no part of it, so nothing here reads them with it: only the labels are checked.
const folder = new URL('corpus/', import.meta.url);
const NAME = /^labelled-(?<language>[a-z]{2})-(?<part>dev|held)\.jsonl$/u;

const labelledFigure = z.strictObject({
  measure: z.enum(MEASURES),
  group: z.enum(GROUPS),
  value: z.int().nonnegative(),
  max: z.int().positive().nullable(),
  qualifier: z.enum(QUALIFIERS),
  scope: z.enum(SCOPES),
  attribution: z.string().trim().min(1).nullable(),
  place: z.string().trim().min(1).nullable(),
  evidence: z.string().min(1),
});

const labelledText = z.strictObject({
  id: z.string(),
  lang: z.string(),
  text: z.string().min(1),
  published: z.iso.date().nullable(),
  gold: z.array(labelledFigure),
});

type LabelledFigure = z.infer<typeof labelledFigure>;
type LabelledText = z.infer<typeof labelledText>;

const files = readdirSync(folder).filter((file) => file.startsWith('labelled-'));

function textsOf(file: string): readonly LabelledText[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => labelledText.parse(JSON.parse(line)));
}

/** Two labels with the same of these say the same thing twice; a figure counts once for each source that gives it. */
function meaningOf({ evidence: _, ...figure }: LabelledFigure): string {
  return JSON.stringify(figure);
}

/** A range has a high end above its low one; nothing else has a high end. */
function isWellBounded({ qualifier, value, max }: LabelledFigure): boolean {
  return qualifier === 'range' ? max !== null && max > value : max === null;
}

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe.each(files)('%s', (file) => {
  const texts = textsOf(file);

  it('is named for its language and part, and so are its texts', () => {
    const { language = '', part = '' } = NAME.exec(file)?.groups ?? {};
    const id = new RegExp(`^${language}-${part.charAt(0)}-\\d{3}$`, 'u');
    expect(texts.filter((text) => text.lang !== language || !id.test(text.id))).toEqual([]);
  });

  it('states every figure in words that stand in its text', () => {
    const misquoted = texts.flatMap(({ id, text, gold }) =>
      gold.filter(({ evidence }) => !text.includes(evidence)).map(({ evidence }) => [id, evidence]),
    );
    expect(misquoted).toEqual([]);
  });

  it('says no figure twice', () => {
    const twice = texts.map(({ id, gold }) => [id, ...repeated(gold.map(meaningOf))]);
    expect(twice.filter(([, ...figures]) => figures.length > 0)).toEqual([]);
  });

  it('bounds ranges and nothing else', () => {
    expect(texts.filter(({ gold }) => !gold.every(isWellBounded)).map(({ id }) => id)).toEqual([]);
  });

  it('has texts without any figure, to be left alone', () => {
    expect(texts.filter(({ gold }) => gold.length === 0).length).toBeGreaterThanOrEqual(texts.length / 5);
  });
});

describe('the labelled texts together', () => {
  const texts = files.flatMap(textsOf);

  it('are there in both languages, to build by and to be measured by', () => {
    expect(files.map((file) => NAME.exec(file)?.slice(1).join('-')).toSorted()).toEqual([
      'en-dev',
      'en-held',
      'es-dev',
      'es-held',
    ]);
  });

  it('are each there once', () => {
    expect(repeated(texts.map(({ id }) => id))).toEqual([]);
    expect(repeated(texts.map(({ text }) => text))).toEqual([]);
  });
});
