import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../lib/grammar/language/lexicon.ts';
import { readDigits } from '../../lib/grammar/numbers/digits.ts';
import { readingOf } from '../../lib/grammar/text/tagger.ts';
import { tokensOf } from '../../lib/grammar/text/tokens.ts';
import { en } from '../../lib/languages/en.ts';
import { es } from '../../lib/languages/es.ts';
import { pt } from '../../lib/languages/pt.ts';

describe('digits', () => {
  it.each([
    ['1.340', 1340],
    ['1,340', 1340],
    ['1 340', 1340],
    ['1\u202f340', 1340],
    ['1’340', 1340],
    ['1.234.567', 1234567],
    ['1340', 1340],
    ['5,6741', 5674],
    ['12.26812', 12268],
  ])('%s is %i, whatever parts its thousands and with a footnote glued on', (written, value) => {
    expect(readDigits(written)).toMatchObject({ value, fraction: false });
  });

  it.each(['07.45', '18.5', '7,8', '1.234,5'])(
    '%s has a fraction, and counts nobody by itself',
    (written) => {
      expect(readDigits(written)?.fraction).toBe(true);
    },
  );

  it.each(['03.02.2021', '007', '1234567890'])('%s is no number of people', (written) => {
    expect(readDigits(written)).toBeNull();
  });

  it('four bare digits may be a year', () => {
    expect(readDigits('2023')?.year).toBe(true);
    expect(readDigits('2.023')?.year).toBe(false);
  });
});

const READINGS = {
  es: readingOf(lexiconOf(es, 0)),
  en: readingOf(lexiconOf(en, 1)),
  pt: readingOf(lexiconOf(pt, 2)),
} as const;

function read(language: keyof typeof READINGS, text: string) {
  return READINGS[language].numberAt(tokensOf(text), 0);
}

describe('number expressions', () => {
  it.each([
    ['es', 'mil 233', 1233],
    ['es', 'tres mil 712', 3712],
    ['es', '2 millones 200 mil', 2_200_000],
    ['es', '1,2 mil', 1200],
    ['es', 'treinta y una', 31],
    ['es', 'doscientas treinta y un', 231],
    ['es', 'veintiún', 21],
    ['es', 'un millón y medio', 1_500_000],
    ['es', 'ocho mil cuatrocientos', 8400],
    ['en', 'one hundred and twenty-five', 125],
    ['en', 'two and a half thousand', 2500],
    ['en', '1.2 million', 1_200_000],
    ['en', 'twenty-one', 21],
    ['pt', 'cento e vinte e três', 123],
    ['pt', 'duas mil e quinhentas', 2500],
  ] as const)('%s: "%s" is %i', (language, text, value) => {
    const number = read(language, text);
    expect(number).toMatchObject({ value, max: null, form: 'exact', fraction: false });
    expect(number?.length).toBe(tokensOf(text).length);
  });

  it.each([
    ['es', 'medio centenar', 50, 'about'],
    ['es', 'una veintena', 20, 'about'],
    ['es', 'dos docenas', 24, 'about'],
    ['es', 'dos docenas y media', 30, 'about'],
    ['es', 'un centenar y medio', 150, 'about'],
    ['en', 'a dozen and a half', 18, 'about'],
    ['es', 'decenas', 24, 'vague'],
    ['es', 'varias decenas', 24, 'vague'],
    ['es', 'decenas de miles', 20_000, 'vague'],
    ['en', 'half a dozen', 6, 'about'],
    ['en', 'a score', 20, 'about'],
    ['en', 'dozens', 24, 'vague'],
    ['en', 'tens of thousands', 20_000, 'vague'],
    ['en', '25+', 25, 'at-least'],
    ['en', '1,000+ people', 1000, 'at-least'],
    ['en', '200-plus people', 200, 'at-least'],
    ['en', 'twenty-odd villagers', 20, 'about'],
    ['es', '25+ muertos', 25, 'at-least'],
  ] as const)('%s: "%s" is %s %i', (language, text, value, form) => {
    expect(read(language, text)).toMatchObject({ value, form });
  });

  it.each([
    ['es', 'entre 20 y 30', 20, 30],
    ['es', '20 a 30', 20, 30],
    ['es', 'veinte o treinta', 20, 30],
    ['es', 'entre 2 y 3 mil', 2000, 3000],
    ['en', 'between 20 and 30', 20, 30],
    ['en', '20-30', 20, 30],
    ['en', 'twenty to thirty', 20, 30],
  ] as const)('%s: "%s" is a range', (language, text, value, max) => {
    expect(read(language, text)).toMatchObject({ value, max, form: 'range' });
  });

  it('a joining word between two counts joins no number', () => {
    expect(read('es', 'veinte y cinco resultaron heridos')).toMatchObject({ value: 20, length: 1 });
    expect(read('en', 'two hundred dead and three wounded')).toMatchObject({ value: 200, length: 2 });
  });

  it.each(['25 + 12', '25+12', '25-year-old'])(
    '%s: what follows the number says nothing of its firmness',
    (text) => {
      expect(read('en', text)).toMatchObject({ value: 25, form: 'exact', length: 1 });
    },
  );

  it('an article is one person at most, and a year range is no range of people', () => {
    expect(read('es', 'un policía')).toMatchObject({ value: 1, article: true });
    expect(read('en', '2018-2019')?.max ?? null).toBeNull();
  });
});
