// "26 of the 66 people who were abducted are still missing": the verb is of the 26, whatever is said of the 66.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  es: {
    some: ['12 de los 40 WHO', 'Doce de los 40 WHO', 'Al menos 12 de los 40 WHO', '12 de un total de 40 WHO'],
    who: [
      'mineros',
      'mineros atrapados',
      'mineros que quedaron atrapados',
      'mineros que trabajaban en el pozo',
      'pasajeros del ferry',
      'pasajeros que iban a bordo',
      'pescadores de Olen',
      'peregrinos que viajaban en el bus',
    ],
    befell: {
      murieron: 'killed',
      'han muerto': 'killed',
      'perdieron la vida': 'killed',
      'fueron hallados muertos': 'killed',
      'resultaron heridos': 'injured',
      'siguen desaparecidos': 'missing',
      'fueron detenidos': 'detained',
    },
  },
  en: {
    some: ['12 of the 40 WHO', 'Twelve of the 40 WHO', 'At least 12 of the 40 WHO', 'Twelve out of 40 WHO'],
    who: [
      'miners',
      'miners trapped underground',
      'miners who were trapped',
      'miners who were working in the shaft',
      'passengers of the ferry',
      'passengers on board',
      'fishermen from Olen',
      'pilgrims travelling in the bus',
    ],
    befell: {
      died: 'killed',
      'have died': 'killed',
      'lost their lives': 'killed',
      'were found dead': 'killed',
      'were injured': 'injured',
      'are still missing': 'missing',
      'remain missing': 'missing',
      'were arrested': 'detained',
    },
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { some, who, befell } = WORDS[language];
  for (const form of some)
    for (const people of who)
      for (const [verb, measure] of Object.entries(befell))
        yield [`${form.replace('WHO', people)} ${verb}.`, `${measure} 12`];
}

it.each(['en', 'es'] as const)('some of so many are told, and not all of them, in %s', (language) => {
  expect(readOtherwise(reports(language), language, measureAndValue)).toEqual([]);
});
