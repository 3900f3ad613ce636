// Deaths beside the count that they raise: "Ayer murieron ocho personas, lo que eleva el total a 45".

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const scoped = ({ measure, value, scope }: Figure): string => `${measure} ${value} ${scope}`;

const DEATHS = {
  es: [
    'Murieron ocho personas',
    'Ayer murieron ocho personas',
    'Ocho personas murieron ayer',
    'Un choque mató a ocho personas',
  ],
  en: ['Eight people died', 'Yesterday eight people died', 'The blast killed eight people'],
} as const;
const RISES = {
  es: [
    'lo que eleva el total a 45',
    'con lo que la cifra sube a 45',
    'con lo que suman 45',
    'lo que eleva a 45 los muertos',
  ],
  en: ['bringing the toll to 45', 'which brings the total to 45', 'raising the death toll to 45'],
} as const;

function* sayings(language: 'es' | 'en'): Generator<Saying> {
  for (const deaths of DEATHS[language])
    for (const rise of RISES[language]) yield [`${deaths}, ${rise}.`, 'killed 45 total; killed 8 incident'];
}

it('what raised a count is told beside it', () => {
  expect([
    ...readOtherwise(sayings('es'), 'es', scoped),
    ...readOtherwise(sayings('en'), 'en', scoped),
  ]).toEqual([]);
});

it('a count that was put lower before is replaced', () => {
  expect(
    readOtherwise(
      [['La Defensoría habló ayer de 12 muertos, cifra que hoy sube a 15.', 'killed 15 total']],
      'es',
      scoped,
    ),
  ).toEqual([]);
  expect(
    readOtherwise(
      [['The ministry said yesterday that 12 had died, but the toll is now 15.', 'killed 15 total']],
      'en',
      scoped,
    ),
  ).toEqual([]);
});
