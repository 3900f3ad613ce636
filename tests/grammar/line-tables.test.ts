import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../lib/grammar/extract.ts';

/** Each figure of a text as "killed 12 Puno". */
function told(text: string): readonly string[] {
  return extractFigures(text).figures.map(({ measure, value, place }) =>
    [measure, value, place ?? 'all'].join(' '),
  );
}

const PUNO_AND_CUSCO = ['killed 12 Puno', 'injured 40 Puno', 'killed 3 Cusco', 'injured 9 Cusco'];

describe('a table on one line', () => {
  it.each([
    ['between bars', 'Departamento | Fallecidos | Heridos | Puno | 12 | 40 | Cusco | 3 | 9 |'],
    ['in rows of two bars', 'Departamento | Fallecidos | Heridos || Puno | 12 | 40 || Cusco | 3 | 9'],
    ['with blanks', 'Departamento Fallecidos Heridos Puno 12 40 Cusco 3 9'],
    ['with blanks and without a head for the names', 'Fallecidos Heridos Puno 12 40 Cusco 3 9'],
    [
      'behind a title',
      'Balance regional, 9 de enero | Región | Muertos | Heridos | Puno | 12 | 40 | Cusco | 3 | 9',
    ],
  ])('is read %s', (_, text) => {
    expect(told(text)).toEqual(PUNO_AND_CUSCO);
  });

  it('leaves out columns that count nobody, and totals have no place', () => {
    expect(
      told('County Deaths Missing Houses damaged Tanabor 17 5 1,200 Lower Sio 9 2 300 Total 26 7 1,500'),
    ).toEqual([
      ...['killed 17 Tanabor', 'missing 5 Tanabor'],
      ...['killed 9 Lower Sio', 'missing 2 Lower Sio'],
      ...['killed 26 all', 'missing 7 all'],
    ]);
  });

  it('takes each number by itself where two could be one in thousands', () => {
    expect(told('Municipio Fallecidos Heridos Viviendas San Telmo 3 210 87 El Palmar 1 719 34')).toEqual([
      ...['killed 3 San Telmo', 'injured 210 San Telmo', 'killed 1 El Palmar', 'injured 719 El Palmar'],
    ]);
  });

  it('reads a dash as no number', () => {
    expect(told('Area | Dead | Missing | Tanabor | 12 | – | Olen | 3 | 4 |')).toEqual([
      ...['killed 12 Tanabor', 'killed 3 Olen', 'missing 4 Olen'],
    ]);
  });

  it('credits it to the source that the line names', () => {
    const text = 'Municipio Fallecidos Heridos San Telmo 12 45 El Palmar 1 7 Fuente: Protección Civil.';
    const sources = extractFigures(text).figures.map(({ attribution }) => attribution);
    expect(new Set(sources)).toEqual(new Set(['Protección Civil']));
  });

  it.each([
    ['one row', 'Municipio Fallecidos Heridos San Telmo 12 45'],
    ['heads that count nobody', 'Municipio Viviendas Puentes San Telmo 12 45 El Palmar 1 7'],
    ['rows of different lengths', 'Municipio Fallecidos Heridos San Telmo 12 45 El Palmar 1 7 9'],
  ])('is none with %s', (_, text) => {
    expect(extractFigures(text).figures.filter(({ rule }) => rule === 'table-cell')).toHaveLength(0);
  });
});
