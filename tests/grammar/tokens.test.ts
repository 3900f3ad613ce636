import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../lib/grammar/text/tokens.ts';

/** The words of a text as they are written. */
function written(text: string): readonly string[] {
  return tokensOf(text).map(({ word }) => word.text);
}

describe('the words of a text', () => {
  it.each([
    ['letters, digits and marks', 'En Puno, 18 muertos.', ['En', 'Puno', ',', '18', 'muertos', '.']],
    ['apostrophes inside a word', "O’Higgins, N'Djamena", ['O’Higgins', ',', "N'Djamena"]],
    ['a genitive by itself', "Rosa's 12 sons'", ['Rosa', "'s", '12', 'sons', "'"]],
    ['letters with digits', 'N190 MDRMA010 21st 5G', ['N190', 'MDRMA010', '21st', '5G']],
    ['numbers as they are grouped', '1 340 1.340 5,6741', ['1 340', '1.340', '5,6741']],
    [
      'dates, hours and law numbers',
      '03/02/2021 19:00 24/7 2018-19',
      ['03/02/2021', '19:00', '24/7', '2018-19'],
    ],
    ['accents written as marks', 'poli\u0301tica', ['poli\u0301tica']],
    ['letters beyond the first plane', '𝐀𝐁 1', ['𝐀𝐁', '1']],
    ['half a pair', '\ud835 a', ['\ud835', 'a']],
    ['nothing', ' \n\t', []],
  ])('are %s', (_, text, words) => {
    expect(written(text)).toEqual(words);
  });

  it('say where they stand, also in a part of a text', () => {
    const text = 'Hubo 12 heridos y 3 muertos.';
    const tokens = tokensOf(text, 5, 17);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['12', 'heridos', 'y']);
    expect(tokens.map(({ spaced }) => spaced)).toEqual([true, true, true]);
  });

  it('are the same words however many others were read between', () => {
    const known = () =>
      tokensOf('Veintidós personas fallecidas').map(({ word: { text, fold, kind, capital } }) => [
        ...[text, fold, kind, capital],
      ]);
    const before = known();
    for (let part = 0; part < 100; part += 1) {
      const words = Array.from({ length: 2000 }, (_, at) => `palabra${'abcdefghij'[at % 10]}x${part}y${at}`);
      expect(written(words.join(' '))).toEqual(words);
    }
    expect(known()).toEqual(before);
  });

  it('may be of any length', () => {
    const long = 'a'.repeat(3000);
    expect(written(`${long} b ${long.toUpperCase()}`)).toEqual([long, 'b', long.toUpperCase()]);
  });
});
