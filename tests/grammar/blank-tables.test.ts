import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../lib/grammar/extract.ts';

/** Each figure of a text as "killed 12 Puno". */
function told(lines: readonly string[]): readonly string[] {
  return extractFigures(lines.join('\n')).figures.map(({ measure, value, place }) =>
    [measure, value, place ?? 'all'].join(' '),
  );
}

const ROWS = ['Tanabor 6 41', 'Lower Sio 2 119'];
const READ = ['killed 6 Tanabor', 'injured 41 Tanabor', 'killed 2 Lower Sio', 'injured 119 Lower Sio'];

describe('a table whose cells stand one blank apart', () => {
  it.each([
    ['capitals', 'County Dead Wounded'],
    ['slashes', 'County / Dead / Wounded'],
    ['single words', 'County dead wounded'],
    ['labels of several words', 'County Dead People wounded'],
  ])('is read under a head of %s', (_, head) => {
    expect(told([head, ...ROWS])).toEqual(READ);
  });

  it('takes each number by itself where two could be one in thousands', () => {
    expect(told(['Estado Muertos Heridos Detenidos', 'Guayra 6 41 118', 'San Telmo 2 19 77'])).toEqual([
      ...['killed 6 Guayra', 'injured 41 Guayra', 'detained 118 Guayra'],
      ...['killed 2 San Telmo', 'injured 19 San Telmo', 'detained 77 San Telmo'],
    ]);
  });

  it('reads thousands in groups where the columns ask for them', () => {
    expect(told(['County Dead Wounded', 'Tanabor 6 1 041', 'Lower Sio 2 119'])).toEqual([
      ...['killed 6 Tanabor', 'injured 1041 Tanabor'],
      ...['killed 2 Lower Sio', 'injured 119 Lower Sio'],
    ]);
  });

  it('gives the sum in the last row no place', () => {
    expect(told(['County Dead Wounded', ...ROWS, 'Both counties 8 160'])).toEqual([
      ...READ,
      ...['killed 8 all', 'injured 160 all'],
    ]);
  });

  it('leaves out columns that count nobody', () => {
    expect(told(['County Dead Houses Wounded', 'Tanabor 6 300 41', 'Lower Sio 2 90 119'])).toEqual(READ);
  });

  it.each([
    [
      'rows with another number of columns',
      ['County Dead Wounded', 'Tanabor 6 41 9 3', 'Lower Sio 2 119 4 4'],
    ],
    ['a single row', ['Roads Dead Wounded', 'Highway 61 41']],
    ['sentences', ['County Dead Wounded', 'In Tanabor 6 schools and 41 shops stay shut.']],
  ])('is none with %s', (_, lines) => {
    expect(told(lines)).toEqual([]);
  });
});
