import { expect, it } from 'vitest';
import { segmentsOf } from '../../lib/grammar/text/segments.ts';

const ABBREVIATIONS = new Set(['ee', 'uu', 'no', 'art', 'sr', 'km']);

function sentences(text: string): string[] {
  return segmentsOf(text, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end));
}

it('a sentence ends at a point before a capital, a digit or a quotation', () => {
  expect(sentences('Hubo 12 muertos. Ayer eran 9. «Son doce», dijo. 3 siguen graves.')).toEqual([
    'Hubo 12 muertos.',
    'Ayer eran 9.',
    '«Son doce», dijo.',
    '3 siguen graves.',
  ]);
});

it('points of abbreviations, initials and numbers end nothing', () => {
  const text = 'El Sr. Rojas y Rosa M. Pérez, de EE. UU., citan el art. 3 y el no. 190 sobre 1.340 heridos.';
  expect(sentences(text)).toEqual([text]);
});

it('every line is a sentence of its own, and knows that it opens a line', () => {
  const text = 'Heridos: 12\n\n- Civiles: 9\n- Policías: 3. Fin';
  expect(sentences(text)).toEqual(['Heridos: 12', '- Civiles: 9', '- Policías: 3.', 'Fin']);
  expect(segmentsOf(text, ABBREVIATIONS).map(({ opens }) => opens)).toEqual([true, true, true, false]);
});

it('a line without an end is cut, and nothing of it is lost', () => {
  const parts = segmentsOf('muertos '.repeat(2000), ABBREVIATIONS);
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
  expect(parts.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
    'muertos '.repeat(2000).trim().length - (parts.length - 1),
  );
});
