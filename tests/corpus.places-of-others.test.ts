// What shares of two places or one death somewhere say of where the others were: nothing.

import { expect, test } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const EN_SHARES = [
  'In Olen 14 people died and in Sarmo nine',
  'The storm killed 14 people in Olen and nine in Sarmo',
  'The storm left 14 dead in Olen and nine in Sarmo',
];
const EN_REST = [
  '. The injured number 55.',
  '. Another 55 were injured.',
  '. The Red Cross counts 55 injured.',
  ', and 55 were injured.',
];

const ES_SHARES = [
  'En Olen murieron 14 personas y en Sarmo nueve',
  'Hay 14 fallecidos en Olen y nueve en Sarmo',
  'La tormenta dejó 14 muertos en Olen y nueve en Sarmo',
];
const ES_REST = [
  '. Los heridos son 55.',
  '. La Cruz Roja contabiliza 55 heridos.',
  ', y hay 55 heridos.',
  ', además de 55 heridos.',
];

const EN_DEATHS: readonly Saying[] = [
  [
    'A 17-year-old boy was shot dead in Olen; he is among the eight people killed this week.',
    '1 Olen; 8 null',
  ],
  [
    'A teenager was shot dead in Olen on Wednesday, and with that the strike has cost five lives.',
    '1 Olen; 5 null',
  ],
  [
    'A woman of 71 burned in the Olen explosion died on Thursday, putting the toll at nine.',
    ['1 Olen; 9 Olen', '9 Olen'],
  ],
  ['In Olen 14 people died and in Sarmo nine. In Olen 55 were injured.', '14 Olen; 55 Olen; 9 Sarmo'],
];

const ES_DEATHS: readonly Saying[] = [
  [
    'Un adolescente de 16 años murió baleado en Olen; con él suman 9 los fallecidos en el conflicto.',
    '1 Olen; 9 null',
  ],
  [
    'Un joven murió ayer en Olen, y con él son ocho los fallecidos desde que empezó el bloqueo.',
    '1 Olen; 8 null',
  ],
  [
    'Murió una joven en el hospital y los fallecidos en la avalancha de Olen son ya 156.',
    ['1 Olen; 156 Olen', '156 Olen'],
  ],
];

const where = ({ value, place }: Figure) => `${value} ${place}`;

function withRest(shares: readonly string[], rest: readonly string[]): Saying[] {
  return shares.flatMap((share) =>
    rest.map((end): Saying => [`${share}${end}`, '14 Olen; 55 null; 9 Sarmo']),
  );
}

test('Beside the shares of two places, what is told of all has neither place', () => {
  expect(readOtherwise(withRest(EN_SHARES, EN_REST), 'en', where)).toEqual([]);
  expect(readOtherwise(withRest(ES_SHARES, ES_REST), 'es', where)).toEqual([]);
});

test('Where one of them died is not where all did', () => {
  expect(readOtherwise(EN_DEATHS, 'en', where)).toEqual([]);
  expect(readOtherwise(ES_DEATHS, 'es', where)).toEqual([]);
});
