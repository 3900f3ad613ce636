// The dead told by nationality: parts of a whole, or all there are.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const PARTS = 'killed all 9; killed other 2; killed other 3; killed other 4';

const ENGLISH: readonly Saying[] = [
  ['Nine people died: four Russians, three Germans and two Australians.', PARTS],
  ['Nine people died (four Russians, three Germans and two Australians).', PARTS],
  ['Nine people died, among them four Russians, three Germans and two Australians.', PARTS],
  ['The fire killed nine: four Somalis, three Eritreans and two Cameroonians.', PARTS],
  ['Two Australians died in the crash.', 'killed all 2'],
  ['The blast killed 12 Palestinians and wounded 30 Egyptians.', 'injured all 30; killed all 12'],
];

const SPANISH: readonly Saying[] = [
  ['Murieron nueve personas: cuatro rusos, tres alemanes y dos australianos.', PARTS],
  ['Murieron nueve personas (cuatro rusos, tres alemanes y dos australianos).', PARTS],
  ['Murieron nueve personas, entre ellas cuatro rusos, tres alemanes y dos australianos.', PARTS],
  ['El incendio mató a nueve: cuatro hondureños, tres guatemaltecos y dos salvadoreños.', PARTS],
  ['Entre los muertos hay cuatro británicos y dos australianos.', 'killed other 2; killed other 4'],
  ['Dos soldados ucranianos murieron en los ataques rusos.', 'killed military 2'],
  ['Derribaron 12 aviones rusos y murió un piloto.', 'killed all 1'],
];

it('reads the dead of each nationality', () => {
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
});
