// Plain sentences that were once misread, each of a make of its own.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['Death toll in Morbi bridge collapse 135; 2 still missing.', 'killed all 135; missing all 2'],
  ['Olen Daily: Death toll in Morbi bridge collapse 135.', 'killed all 135'],
  [
    'The opposition speaks of 500 dead, against the 124 the government admits.',
    'killed all 124; killed all 500',
  ],
  ['The toll is feared to exceed 500, an opposition deputy said.', ''],
  ['The Red Cross has 213 people on its missing list.', 'missing all 213'],
  ['The Red Cross has 213 on its list of donors.', ''],
  ['Officials raised the death toll by 14 to 58.', 'killed all 58'],
  ['Two deaths turned out to be natural.', ''],
];

const SPANISH: readonly Saying[] = [
  ['La Cruz Roja tiene a 213 en su lista de desaparecidos.', 'missing all 213'],
  ['La Cruz Roja tiene a 213 personas en su lista de donantes.', ''],
  ['La Defensoría corrigió su cuenta porque dos muertes resultaron naturales.', ''],
  [
    'Hubo 14 fallecidos (nueve por aludes, tres ahogados y dos electrocutados) y seis desaparecidos.',
    'killed all 14; killed other 2; killed other 3; killed other 9; missing all 6',
  ],
  ['Las autoridades elevaron en 14 la cifra de muertos, hasta 58.', 'killed all 14; killed all 58'],
  ['Hay 14 fallecidos (nueve por la mañana).', 'killed all 14'],
];

it('reads what it once misread', () => {
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
});
