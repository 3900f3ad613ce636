// One count with its time beside another, the noun and the verb said once: each is of its day or month.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const scoped = ({ measure, value, scope }: Figure): string => `${measure} ${value} ${scope}`;

/** FIRST and NEXT stand for times. */
const TWO = {
  es: [
    'Murieron 40 personas FIRST y 35 NEXT.',
    'Cuarenta personas murieron FIRST y 35 NEXT.',
    'Hubo 40 muertos FIRST y 35 NEXT.',
    'Hubo 40 muertos FIRST, 35 NEXT.',
    'FIRST murieron 40 personas y NEXT, 35.',
    'FIRST hubo 40 muertos; NEXT, 35.',
  ],
  en: [
    'Forty people died FIRST and 35 NEXT.',
    'There were 40 deaths FIRST and 35 NEXT.',
    'FIRST 40 people died and NEXT 35.',
    'FIRST 40 people died, NEXT 35.',
  ],
} as const;
const TIMES = {
  es: [
    ['el lunes', 'el martes'],
    ['en enero', 'en febrero'],
  ],
  en: [
    ['on Monday', 'on Tuesday'],
    ['in January', 'in February'],
  ],
} as const;
const SHARES = {
  es: [
    ['Murieron 40 personas este año, 12 en marzo.', 'killed 12 incident; killed 40 total'],
    [
      'Hubo 40 muertos, 12 el lunes y 28 el martes.',
      'killed 12 incident; killed 28 incident; killed 40 total',
    ],
    ['Hubo 67 muertos; la mayoría, 40, en Puno.', 'killed 40 incident; killed 67 total'],
    ['Hubo 67 muertos, casi la mitad (29) en Puno.', 'killed 29 incident; killed 67 total'],
    ['De enero a mayo van 903 homicidios; solo en mayo, 214.', 'killed 214 incident; killed 903 total'],
  ],
  en: [
    ['There were 40 deaths this year, 12 in March.', 'killed 12 incident; killed 40 total'],
    [
      'Forty people have died, 12 on Monday and 28 on Tuesday.',
      'killed 12 incident; killed 28 incident; killed 40 total',
    ],
    ['There were 67 dead, almost half of them (29) in Gaza.', 'killed 29 incident; killed 67 total'],
  ],
} as const;

function* sayings(language: 'es' | 'en'): Generator<Saying> {
  for (const frame of TWO[language])
    for (const [first, next] of TIMES[language]) {
      const text = frame.replace('FIRST', first).replace('NEXT', next);
      yield [`${text.slice(0, 1).toUpperCase()}${text.slice(1)}`, 'killed 35 incident; killed 40 incident'];
    }
  yield* SHARES[language];
}

it('two counts of two times are told each', () => {
  expect([
    ...readOtherwise(sayings('es'), 'es', scoped),
    ...readOtherwise(sayings('en'), 'en', scoped),
  ]).toEqual([]);
});

it('a number beside a time that counts somebody else is none', () => {
  const others: readonly Saying[] = [
    ['Murieron 40 personas el lunes y 35 viviendas ardieron el martes.', 'killed 40 total'],
    ['Hubo 40 muertos el lunes y el martes 12 de mayo se reanuda la búsqueda.', 'killed 40 total'],
  ];
  expect(readOtherwise(others, 'es', scoped)).toEqual([]);
});
