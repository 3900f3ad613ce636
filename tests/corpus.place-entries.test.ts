// Rows of places, each with several counts that say what they count: every one is that place's own.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const TOLD =
  'injured 1 incident Kherson; injured 17 incident Kharkiv; injured 6 incident Odesa; killed 2 incident Odesa; killed 4 incident Kharkiv';

const ENGLISH: readonly Saying[] = [
  ['Kharkiv 4 dead, 17 wounded; Odesa 2 dead, 6 wounded; Kherson 1 wounded.', TOLD],
  ['Kharkiv: 4 dead, 17 wounded; Odesa: 2 dead, 6 wounded; Kherson: 1 wounded.', TOLD],
  ['Overnight: Kharkiv (4 dead, 17 wounded), Odesa (2 dead, 6 wounded), Kherson (one wounded).', TOLD],
  ['Kharkiv, 4 dead and 17 wounded; Odesa, 2 dead and 6 wounded; Kherson, 1 wounded.', TOLD],
];

const SPANISH: readonly Saying[] = [
  ['Kharkiv 4 muertos, 17 heridos; Odesa 2 muertos, 6 heridos; Kherson 1 herido.', TOLD],
  ['Kharkiv: 4 muertos, 17 heridos; Odesa: 2 muertos, 6 heridos; Kherson: 1 herido.', TOLD],
  ['De noche: Kharkiv (4 muertos, 17 heridos), Odesa (2 muertos, 6 heridos) y Kherson (un herido).', TOLD],
];

const placed = ({ measure, value, scope, place }: Figure) => `${measure} ${value} ${scope} ${place}`;

it('gives every count of a row its place', () => {
  expect(readOtherwise(ENGLISH, 'en', placed)).toEqual([]);
  expect(readOtherwise(SPANISH, 'es', placed)).toEqual([]);
});
