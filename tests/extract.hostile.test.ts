import { describe, expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { SHAPES } from './corpus/shapes.ts';

const LENGTH = 300_000;

describe('a text of 300 KB that is hard to read', () => {
  it.each(SHAPES)('is read to its end: $name', ({ textOf }) => {
    const text = `${textOf(LENGTH)}\nAl final murieron 41 personas en Tarapoto.`;

    const { figures } = extractFigures(text, { language: 'es' });

    expect(figures.at(-1)).toMatchObject({ measure: 'killed', value: 41, end: text.length });
  });
});
