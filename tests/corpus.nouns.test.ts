// What befell people as a noun ("la muerte de", "the arrest of"), before every form of number: "la muerte de más de 220 personas" had told nobody.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Nouns = {
  readonly language: string;
  /** By the measure: the nouns of what befell them. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** How a number is written, and its value. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly people: readonly string[];
  readonly forms: readonly string[];
};

const LANGUAGES: readonly Nouns[] = [
  {
    language: 'es',
    events: {
      killed: ['la muerte de', 'el asesinato de', 'el fallecimiento de', 'el deceso de', 'la matanza de'],
      injured: ['heridas a'],
      missing: ['la desaparición de'],
      detained: ['la detención de', 'el arresto de', 'la captura de'],
    },
    numbers: {
      dos: 2,
      'una docena de': 12,
      'más de 200': 200,
      'unos 20': 20,
      'al menos 45': 45,
      '1.200': 1200,
      'mil 200': 1200,
      'entre 20 y 30': 20,
      'cerca de 300': 300,
      'por lo menos ocho': 8,
      'no menos de 12': 12,
    },
    people: ['personas', 'mineros', 'vecinos'],
    forms: ['El ataque causó EVENT.', 'El choque provocó EVENT.'],
  },
  {
    language: 'en',
    events: {
      killed: ['the death of', 'the deaths of', 'the killing of', 'the murder of', 'the execution of'],
      missing: ['the disappearance of'],
      detained: ['the arrest of', 'the detention of'],
    },
    numbers: {
      two: 2,
      'a dozen': 12,
      'more than 200': 200,
      'some 20': 20,
      'at least 45': 45,
      '1,200': 1200,
      'between 20 and 30': 20,
      'nearly 300': 300,
      'no fewer than 12': 12,
    },
    people: ['people', 'miners', 'residents'],
    forms: ['He confirmed EVENT.', 'The attack caused EVENT.', 'The group reported EVENT.'],
  },
];

it.each(LANGUAGES)('a noun of what befell them counts people: $language', ({ language, ...words }) => {
  const sayings = Object.entries(words.events).flatMap(([measure, events]) =>
    events.flatMap((event) =>
      Object.entries(words.numbers).flatMap(([written, value]) =>
        words.people.flatMap((people) =>
          words.forms.map((form): Saying => {
            const said = form.replace('EVENT', `${event} ${written} ${people}`);
            return [said, `${measure} all ${value}`];
          }),
        ),
      ),
    ),
  );
  expect(readOtherwise(sayings, language)).toEqual([]);
});
