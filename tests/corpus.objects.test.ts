// People whom another verb has, and what befell them behind a comma; an age beside them counts nobody.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const SEVERAL = 2;

const WORDS = {
  en: {
    verbs: [
      'A lorry hit',
      'Police shot',
      'Gunmen attacked',
      'A car ran over',
      'The wave swept away',
      'Soldiers fired at',
    ],
    people: [
      ['a cyclist', 1],
      ['a 12-year-old boy', 1],
      ['a woman, 34', 1],
      ['two farmers', 2],
      ['at least four people', 4],
    ],
    ends: [
      [', who died.', ', who died.', 'killed'],
      [', who died in hospital on Monday.', ', who died in hospital on Monday.', 'killed'],
      [', who was seriously injured.', ', who were seriously injured.', 'injured'],
      [', who is still missing, police said.', ', who are still missing, police said.', 'missing'],
    ],
  },
  es: {
    verbs: [
      'Un camión embistió a',
      'La policía disparó contra',
      'Hombres armados atacaron a',
      'El río se llevó a',
    ],
    people: [
      ['un ciclista', 1],
      ['un niño de 12 años', 1],
      ['una mujer de 34 años', 1],
      ['dos campesinos', 2],
      ['al menos cuatro personas', 4],
    ],
    ends: [
      [', que murió.', ', que murieron.', 'killed'],
      [', que falleció en el hospital el lunes.', ', que fallecieron en el hospital el lunes.', 'killed'],
      [', quien murió después.', ', quienes murieron después.', 'killed'],
      [
        ', que sigue desaparecido, informó la policía.',
        ', que siguen desaparecidos, informó la policía.',
        'missing',
      ],
      [', que aún no aparece.', ', que aún no aparecen.', 'missing'],
    ],
  },
} as const;

it.each(['en', 'es'] as const)('a relative clause tells what befell them, in %s', (language) => {
  expect(readOtherwise(reports(language), language, measureAndValue)).toEqual([]);
});

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { verbs, people, ends } = WORDS[language];
  for (const verb of verbs)
    for (const [who, value] of people)
      for (const [one, several, measure] of ends)
        yield [`${verb} ${who}${value < SEVERAL ? one : several}`, `${measure} ${value}`];
}
