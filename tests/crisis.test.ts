import { describe, expect, it } from 'vitest';
import { crisesOf } from '../lib/crisis.ts';
import type { Crisis } from '../lib/model.ts';

const protests = crisis('protests', [
  ['peru', 'Áncash'],
  ['crisis política', 'paro'],
]);
const floods = crisis('floods', [['inundación']]);

/** The ids of the crises that a text belongs to. */
function found(text: string, title = ''): readonly string[] {
  const report = { title, text, publishedAt: '2023-01-10T12:00:00Z' };
  return crisesOf(report, {}, [protests, floods], '2023-01-10T12:00:00Z').map(({ id }) => id);
}

describe('the crises that a report belongs to', () => {
  it.each([
    ['words as they stand', 'En peru hay un paro.'],
    ['words in capitals', 'PERU: PARO INDEFINIDO'],
    ['words with accents that the list leaves out', 'En el Perú sigue la crisis política.'],
    ['words without the accents that the list has', 'Ancash, crisis politica'],
    ['accents written as marks of their own', 'Peru\u0301: crisis poli\u0301tica'],
    ['one list as it stands and the other without accents', 'ancash: la crisis política'],
    ['words that go on', 'Peruanos en paros'],
    ['several blanks inside of words', 'perú, crisis \n política'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['protests']);
  });

  it.each([
    ['one of two lists', 'Siguen los paros.'],
    ['the end of another word', 'En el Perú sonó un disparo.'],
    ['what follows an accented letter', 'En el Perú, un éparo.'],
    ['what follows a mark that stands for itself', 'En el Perú, un x\u0301paro.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the title with the text, and more crises than one', () => {
    expect(found('Paro e inundaciones', 'Perú')).toEqual(['protests', 'floods']);
  });

  it('is of the days of the crisis only', () => {
    const report = { title: '', text: 'Inundación', publishedAt: '2022-12-31T23:00:00Z' };
    expect(crisesOf(report, {}, [floods], '2023-01-10T12:00:00Z')).toEqual([]);
  });
});

function crisis(id: string, match: Crisis['match']): Crisis {
  return { id, title: { es: id, en: id }, country: 'PE', from: '2023-01-01', match };
}
