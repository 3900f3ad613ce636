// "Twelve people, men and women, were killed": who they all were stands between them and what befell them, and is no count of its own.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    who: ['Twelve people', 'At least 12 people', 'Some 12 people', '12 people'],
    kinds: [
      'men and women',
      'soldiers and civilians',
      'both soldiers and civilians',
      'locals and foreigners',
      'students and teachers',
      'young and old',
    ],
    befell: {
      died: 'killed',
      'were killed': 'killed',
      'have been killed': 'killed',
      'were injured': 'injured',
      'are missing': 'missing',
      'are still missing': 'missing',
      'are reported missing': 'missing',
      'were arrested': 'detained',
    },
  },
  es: {
    who: ['Doce personas', 'Al menos 12 personas', 'Unas 12 personas', '12 personas'],
    kinds: ['hombres y mujeres', 'soldados y civiles', 'vecinos y turistas', 'padres e hijos'],
    befell: {
      murieron: 'killed',
      'han muerto': 'killed',
      'fueron asesinadas': 'killed',
      'resultaron heridas': 'injured',
      'están desaparecidas': 'missing',
      'siguen desaparecidas': 'missing',
      'fueron reportadas como desaparecidas': 'missing',
      'fueron detenidas': 'detained',
    },
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { who, kinds, befell } = WORDS[language];
  for (const people of who)
    for (const kind of kinds)
      for (const [verb, measure] of Object.entries(befell))
        yield [`${people}, ${kind}, ${verb}.`, `${measure} all 12`];
}

it.each(['en', 'es'] as const)('who they all were stands between them and their verb in %s', (language) => {
  expect(readOtherwise(reports(language), language)).toEqual([]);
});
