// People of several kinds joined under one verb, before it or behind it: each is told by its kind.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly people: readonly (readonly [people: string, told: string])[];
  readonly before: readonly (readonly [verb: string, measure: string])[];
  readonly behind: readonly (readonly [verb: string, measure: string])[];
  readonly ends: readonly string[];
};

const WORDS: Record<'en' | 'es', Words> = {
  en: {
    people: [
      ['two soldiers and three policemen', 'military 2, police 3'],
      ['two soldiers, three policemen and a civilian', 'civilian 1, military 2, police 3'],
      ['a man and two children', 'all 1, child 2'],
      ['eleven people and two police officers', 'all 11, police 2'],
      ['a journalist and four aid workers', 'health-worker 4, journalist 1'],
      ['four protesters, a police officer and two soldiers', 'civilian 4, military 2, police 1'],
      ['at least six civilians and two soldiers', 'civilian 6, military 2'],
    ],
    before: [
      ['The attack killed', 'killed'],
      ['The blast injured', 'injured'],
      ['Police arrested', 'detained'],
    ],
    behind: [
      ['were killed', 'killed'],
      ['died', 'killed'],
      ['were injured', 'injured'],
      ['are missing', 'missing'],
    ],
    ends: ['.', ' in Tolva.', ', the Red Cross said.', ' on Monday when a bomb went off.'],
  },
  es: {
    people: [
      ['dos soldados y tres policías', 'military 2, police 3'],
      ['dos soldados, tres policías y un civil', 'civilian 1, military 2, police 3'],
      ['un hombre y dos niños', 'all 1, child 2'],
      ['once personas y dos policías', 'all 11, police 2'],
      ['un periodista y cuatro socorristas', 'health-worker 4, journalist 1'],
      ['cuatro manifestantes, un policía y dos militares', 'civilian 4, military 2, police 1'],
      ['al menos seis civiles y dos soldados', 'civilian 6, military 2'],
    ],
    before: [
      ['Murieron', 'killed'],
      ['Resultaron heridos', 'injured'],
      ['Fueron detenidos', 'detained'],
    ],
    behind: [
      ['murieron', 'killed'],
      ['resultaron heridos', 'injured'],
      ['siguen desaparecidos', 'missing'],
      ['perdieron la vida', 'killed'],
    ],
    ends: ['.', ' en Tolva.', ', informó la Cruz Roja.', ' el lunes al estallar una bomba.'],
  },
};

it.each(['en', 'es'] as const)('each kind is told, in %s', (language) => {
  expect(readOtherwise(reports(language), language)).toEqual([]);
});

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { people, before, behind, ends } = WORDS[language];
  for (const [who, kinds] of people)
    for (const end of ends) {
      const told = (measure: string) =>
        kinds
          .split(', ')
          .map((kind) => `${measure} ${kind}`)
          .join('; ');
      for (const [verb, measure] of before) yield [`${verb} ${who}${end}`, told(measure)];
      for (const [verb, measure] of behind)
        yield [`${who.charAt(0).toUpperCase()}${who.slice(1)} ${verb}${end}`, told(measure)];
    }
}
