// Rows that have a number and no noun, each a sentence of its own: they count what the row above them counts.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

/** How a row says what it counts, and the next one. */
const ONE = { es: ['6 fallecidos', '9'], en: ['6 dead', '9'] } as const;
const TWO = {
  es: ['6 fallecidos y 20 heridos', '9 y 31'],
  en: ['6 dead, 20 injured', '9 and 31'],
} as const;

const LABELS = {
  es: [
    ['Viernes', 'Sábado', 'Total'],
    ['Enero', 'Febrero', 'Acumulado 2026'],
    ['Puno', 'Cusco', 'Total'],
    ['Puno', 'Cusco', 'Suma de las dos regiones'],
  ],
  en: [
    ['Friday', 'Saturday', 'Total'],
    ['January', 'February', 'Total for 2026'],
    ['Olen', 'Tarvo', 'Total'],
    ['Puno', 'North Cusco', 'Total'],
  ],
} as const;

const scoped = ({ measure, value, scope }: Figure): string => `${measure} ${value} ${scope}`;

function* sayings(language: 'es' | 'en'): Generator<Saying> {
  for (const [first, second, all] of LABELS[language]) {
    const [one, next] = ONE[language];
    const [both, nextBoth] = TWO[language];
    yield [`${first}: ${one}. ${second}: ${next}.`, 'killed 6 incident; killed 9 incident'];
    yield [
      `${first}: ${one}. ${second}: ${next}. ${all}: 15.`,
      'killed 15 total; killed 6 incident; killed 9 incident',
    ];
    yield [
      `${first}: ${both}. ${second}: ${nextBoth}.`,
      'injured 20 incident; injured 31 incident; killed 6 incident; killed 9 incident',
    ];
    yield [
      `${first}: ${both}. ${second}: ${nextBoth}. ${all}: 15 ${language === 'es' ? 'y' : 'and'} 51.`,
      'injured 20 incident; injured 31 incident; injured 51 total; killed 15 total; killed 6 incident; killed 9 incident',
    ];
  }
}

it('a row without a noun counts what the row above it counts', () => {
  expect([
    ...readOtherwise(sayings('es'), 'es', scoped),
    ...readOtherwise(sayings('en'), 'en', scoped),
  ]).toEqual([]);
});

it('so does a row of people of another group', () => {
  const rows: readonly Saying[] = [
    ['Civiles: 16 muertos. Policías: 3.', 'killed civilian 16; killed police 3'],
    ['Civiles: 16 muertos. Policías: 3. Total: 19.', 'killed all 19; killed civilian 16; killed police 3'],
  ];
  const english: readonly Saying[] = [
    ['Civilians: 16 dead. Police: 3.', 'killed civilian 16; killed police 3'],
    [
      'Civilians: 16 dead, 40 injured. Police: 3 and 12.',
      'injured civilian 40; injured police 12; killed civilian 16; killed police 3',
    ],
  ];
  expect([...readOtherwise(rows, 'es'), ...readOtherwise(english, 'en')]).toEqual([]);
});

it('a heading says what the days below it count', () => {
  const days: readonly Saying[] = [
    ['Fallecidos por día. Viernes: 6. Sábado: 9.', 'killed 6 incident; killed 9 incident'],
    ['Heridos por mes. Enero: 6. Febrero: 9.', 'injured 6 incident; injured 9 incident'],
  ];
  expect(readOtherwise(days, 'es', scoped)).toEqual([]);
});

it('a row of something else below a count is none of it', () => {
  const others: readonly Saying[] = [
    ['Puno: 6 fallecidos. Viviendas: 9.', 'killed 6 total'],
    ['Viernes: 6 fallecidos. Rescates: 9.', 'killed 6 total'],
    ['Viernes: 6 fallecidos. Hora: 9.', 'killed 6 total'],
  ];
  expect(readOtherwise(others, 'es', scoped)).toEqual([]);
});
