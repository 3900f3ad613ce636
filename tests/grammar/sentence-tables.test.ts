import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../lib/grammar/extract.ts';

/** Each figure of a text as "killed 12 Olen". */
function told(text: string, language = 'en'): readonly string[] {
  return extractFigures(text, { language }).figures.map(({ measure, value, place }) =>
    [measure, value, place ?? 'all'].join(' '),
  );
}

const READ = ['killed 12 Olen', 'injured 40 Olen', 'killed 3 Tarvo', 'injured 18 Tarvo'];

describe('a table written as sentences', () => {
  it.each([
    'County, dead, injured: Olen 12, 40. Tarvo 3, 18.',
    'County, dead and injured: Olen 12, 40. Tarvo 3, 18.',
    'County (dead, injured): Olen 12, 40; Tarvo 3, 18.',
    'County / Dead / Injured. Olen: 12 / 40. Tarvo: 3 / 18.',
    'County | Dead | Injured. Olen | 12 | 40. Tarvo | 3 | 18.',
    'Olen 12 dead / 40 injured; Tarvo 3 / 18.',
    'Olen 12 dead, 40 injured; Tarvo 3, 18.',
    'Situation at noon. County, dead, injured: Olen 12, 40. Tarvo 3, 18. Houses flooded: 310.',
  ])('is read with the place of each row: %s', (text) => {
    expect(told(text)).toEqual(READ);
  });

  it('gives the sum in the last row no place, nor a place to a row of all', () => {
    expect(told('Provincia, muertos, heridos: Olmeda 12, 40. Tarín 3, 18. Total 15, 58.', 'es')).toEqual([
      ...['killed 12 Olmeda', 'injured 40 Olmeda', 'killed 3 Tarín', 'injured 18 Tarín'],
      ...['killed 15 all', 'injured 58 all'],
    ]);
  });

  it('leaves out the columns of things', () => {
    expect(
      told('Provincia / Fallecidos / Heridos / Viviendas. Olmeda: 12 / 40 / 74. Tarín: 3 / 18 / 11.', 'es'),
    ).toEqual(['killed 12 Olmeda', 'injured 40 Olmeda', 'killed 3 Tarín', 'injured 18 Tarín']);
  });

  it.each([
    ['Olen reported 12 dead and 40 injured; Tarvo 3 bridges, 18 roads.', 2],
    ['Roads, bridges, schools: Olen 12, 40, 7. Tarvo 3, 18, 9.', 0],
  ])('takes no sentence for one: %s', (text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});

describe('a row of numbers over labels in capitals', () => {
  it.each([
    ['51 8 378,885 209. PEOPLE DEAD PEOPLE MISSING FAMILIES AFFECTED SCHOOLS DAMAGED.', 'en'],
    [
      '51 8 378.885 209 95. PERSONAS FALLECIDAS PERSONAS DESAPARECIDAS FAMILIAS DAMNIFICADAS Y AFECTADAS MUNICIPIOS AFECTADOS MUNICIPIOS EN DESASTRE.',
      'es',
    ],
  ])('is read where the labels of people stand first: %s', (text, language) => {
    expect(told(text, language)).toEqual(['killed 51 all', 'missing 8 all']);
  });
});
