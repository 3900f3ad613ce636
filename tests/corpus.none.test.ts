// "None of the dead was armed" says something of the dead, and does not say that nobody died; "none of the miners died" does.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    said: ['None of the X STATE TOLD.', 'None of the STATE TOLD.', 'The army said none of the X STATE TOLD.'],
    states: { dead: 'killed', killed: 'killed', injured: 'injured', wounded: 'injured', missing: 'missing' },
    told: [
      'was a child',
      'were children',
      'has been identified',
      'was armed',
      'were wearing helmets',
      'was a soldier',
    ],
    zero: {
      'None of the miners died.': 'killed all 0',
      'None of the 40 passengers was injured.': 'injured all 0',
      'None of the 40 passengers was reported missing.': 'missing all 0',
      'No one was reported missing.': 'missing all 0',
      'Nobody has been reported missing.': 'missing all 0',
      'None of them was hurt.': 'injured all 0',
      'The quake struck without causing deaths.': 'killed all 0',
      'Deaths: none reported': 'killed all 0',
      'Missing people: none': 'missing all 0',
      'Missing people: none reported': 'missing all 0',
    },
  },
  es: {
    said: ['Ninguno de los X STATE TOLD.', 'Ninguno de los STATE TOLD.'],
    states: { muertos: 'killed', fallecidos: 'killed', heridos: 'injured', desaparecidos: 'missing' },
    told: ['era menor de edad', 'llevaba casco', 'iba armado', 'es soldado'],
    zero: {
      'Ninguno de los mineros murió.': 'killed all 0',
      'Ninguno de los 40 pasajeros resultó herido.': 'injured all 0',
    },
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { said, states, told, zero } = WORDS[language];
  for (const form of said)
    for (const [state, measure] of Object.entries(states))
      for (const what of told) {
        const text = form.replace('STATE', state).replace('TOLD', what);
        yield [text.replace('X', '14'), text.includes('X') ? `${measure} all 14` : ''];
      }
  yield* Object.entries(zero);
}

it.each(['en', 'es'] as const)('what holds for none of them is no zero in %s', (language) => {
  expect(readOtherwise(reports(language), language)).toEqual([]);
});
