import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../lib/grammar/extract.ts';

const told = (text: string, language: string): readonly string[] =>
  extractFigures(text, { language }).figures.map(({ measure, value }) => `${measure} ${value}`);

const LABELS = {
  es: [
    'Lea también',
    'LEE TAMBIÉN',
    'Te puede interesar',
    'Le recomendamos',
    'Noticias relacionadas',
    'Sigue leyendo',
  ],
  en: ['Read more', 'ALSO READ', 'Related', 'See also', 'More on this story', 'You may also like'],
};
const SIGNS = [': ', ' | ', ' – ', ' » ', '\n'];

describe('links to other reports', () => {
  it.each(LABELS.es)('%s tells nothing of its own page', (label) => {
    for (const sign of SIGNS) {
      const text = `El sismo dejó 12 muertos, informó la Defensoría.\n${label}${sign}Suben a 45 los muertos por las lluvias en Brasil\nHay 3 desaparecidos.`;
      expect(told(text, 'es')).toEqual(['killed 12', 'missing 3']);
    }
  });

  it.each(LABELS.en)('%s tells nothing of its own page', (label) => {
    for (const sign of SIGNS) {
      const text = `The quake left 12 dead, the ombudsman said.\n${label}${sign}Death toll in Brazil floods rises to 45\nThree people are missing.`;
      expect(told(text, 'en')).toEqual(['killed 12', 'missing 3']);
    }
  });

  it('stands between brackets, in a paragraph, or over several titles', () => {
    expect(
      told('El sismo dejó 12 muertos (lea también: 45 muertos en Brasil) y 3 desaparecidos.', 'es'),
    ).toEqual(['killed 12', 'missing 3']);
    expect(told('El sismo dejó 12 muertos. Lea también: 45 muertos en Brasil', 'es')).toEqual(['killed 12']);
    const titles = 'Related stories\n45 killed in Brazil floods\nNine hurt in Lima bus crash';
    expect(told(`${titles}\nTwelve people died in Puno, police said.`, 'en')).toEqual(['killed 12']);
  });

  it('is no link where the words are part of a sentence', () => {
    expect(told('Las muertes relacionadas con los bloqueos son 12.', 'es')).toEqual(['killed 12']);
    expect(told('Related deaths: 12. Those who read more of it wept.', 'en')).toEqual(['killed 12']);
    expect(told('Flood-related deaths: 12', 'en')).toEqual(['killed 12']);
  });

  it('is not counted as unread', () => {
    const { unread } = extractFigures('El balance no cambia.\nLea también: El peligro de muerte en Brasil', {
      language: 'es',
    });
    expect(unread).toEqual([]);
  });
});
