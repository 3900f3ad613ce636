// Bulletins say once whose they are, in a heading, a title or a foot: every such line over every kind of figures below it.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  /** Bodies as a heading names them. */
  readonly bodies: readonly string[];
  /** Lines that name whose figures follow. */
  readonly headings: readonly string[];
  /** What follows, with what it tells; it goes on behind a colon too. */
  readonly figures: readonly (readonly [text: string, told: readonly string[]])[];
};

const SPANISH: Words = {
  language: 'es',
  bodies: [
    'Cruz Roja Colombiana',
    'Ministerio de Salud',
    'Protección Civil',
    'Defensoría del Pueblo',
    'COEN',
    'INDH',
  ],
  headings: [
    '{body}, 6 de mayo, 18:00 h: ',
    '{body}, 6 de mayo. ',
    '{body}, inundaciones al 6 de mayo, 1800 hrs. ',
    '{body}, ciclón Frida, 20 de marzo — ',
    '{body} | 06:35 h. ',
    'Reporte de conflictos n.º 237, {body}. ',
    'Reporte de Conflictos Sociales n.º 231 de {body}. ',
    'Perú, {body}: ',
    'Lluvias, día 5. Datos de {body}. ',
    'Balance de las lluvias, {body}: ',
  ],
  figures: [
    ['12 muertos, 43 heridos.', ['killed 12', 'injured 43']],
    ['12 muertos; 43 heridos y 5 desaparecidos.', ['killed 12', 'injured 43', 'missing 5']],
    ['Muertos: 12. Heridos: 43.', ['killed 12', 'injured 43']],
  ],
};

const ENGLISH: Words = {
  language: 'en',
  bodies: [
    'Kenya Red Cross',
    'Ministry of Health',
    'Disaster Management Centre',
    'Civil Protection',
    'NDMA',
    'OVD-Info',
  ],
  headings: [
    '{body}, 6 May, 18:00: ',
    '{body}, 6 May. ',
    '{body}, 21 October to 9 January: ',
    '{body}, flood situation as at 6 May, 1800 hrs. ',
    '{body}, Cyclone Frida, 20 March — ',
    '{body} - situation at 0600 hrs. ',
    'Tarvo country brief, {body}. ',
    'Flood toll so far, {body}: ',
    'Flood victims, {body}, week 37: ',
    'Thailand, {body}: ',
    'The unrest in numbers, from the {body}: ',
    'Toll of the {body}: ',
  ],
  figures: [
    ['12 dead, 43 injured.', ['killed 12', 'injured 43']],
    ['12 dead; 43 injured and 5 missing.', ['killed 12', 'injured 43', 'missing 5']],
    ['Dead: 12. Injured: 43.', ['killed 12', 'injured 43']],
  ],
};

function* bulletins({ bodies, headings, figures }: Words): Generator<Saying> {
  for (const body of bodies)
    for (const heading of headings)
      for (const [text, told] of figures) {
        const lines = told.map((figure) => `${figure} by ${body}`).sort();
        yield [`${heading.replace('{body}', body)}${text}`, lines.join('; ')];
      }
}

it.each([SPANISH, ENGLISH])('the figures of a bulletin are those of whose it is, in $language', (words) => {
  const wrong = readOtherwise(
    bulletins(words),
    words.language,
    ({ measure, value, attribution }) => `${measure} ${value} by ${attribution}`,
  );
  expect(wrong).toEqual([]);
});
