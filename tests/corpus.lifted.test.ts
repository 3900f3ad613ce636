// A count that has risen, and behind it the deaths that raised it: both are read. What rises and is no count replaces none.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const TOTALS = [
  'The death toll rose to 46',
  'The toll from the blast rose to 46',
  'The number of dead climbed to 46',
  'The toll has risen to 46',
  'Deaths rose to 46',
] as const;

const REASONS: readonly Saying[] = [
  ['after a woman died in hospital.', 'killed 1 incident'],
  ['when a man died of burns.', 'killed 1 incident'],
  ['after two people died overnight.', 'killed 2 incident'],
  ['after three bodies were found.', 'killed 3 incident'],
  ['after rescuers found three bodies.', 'killed 3 incident'],
  ['as divers recovered three bodies.', 'killed 3 incident'],
];

const TOTALES = [
  'La cifra de muertos subió a 46',
  'El número de fallecidos se elevó a 46',
  'Los muertos subieron a 46',
] as const;

const RAZONES: readonly Saying[] = [
  ['tras morir una mujer en el hospital.', 'killed 1 incident'],
  ['cuando una mujer murió en el hospital.', 'killed 1 incident'],
  ['después de que murieran dos personas.', 'killed 2 incident'],
  ['tras el hallazgo de tres cuerpos.', 'killed 3 incident'],
];

const sayings = (totals: readonly string[], reasons: readonly Saying[]): readonly Saying[] =>
  totals.flatMap((total) =>
    reasons.map(([reason, told]): Saying => [`${total} ${reason}`, `${told}; killed 46 total`]),
  );

it('reads a count that has risen and what raised it', () => {
  const withScope = ({ measure, value, scope }: { measure: string; value: number; scope: string }) =>
    `${measure} ${value} ${scope}`;
  expect(readOtherwise(sayings(TOTALS, REASONS), 'en', withScope)).toEqual([]);
  expect(readOtherwise(sayings(TOTALES, RAZONES), 'es', withScope)).toEqual([]);
});

const WHOLES = ['Storms have killed 46 people.', 'At least 46 people died in the storms.'] as const;

const SINGLE_EVENTS: readonly Saying[] = [
  ['A tree that fell on a house killed three.', 'killed 3'],
  ['A bridge was cut and three people died in the river.', 'killed 3'],
  ['A landslide cut the road and killed two drivers.', 'killed 2'],
  ['When a wall dropped on a car, four were killed.', 'killed 4'],
  ['A helicopter brought down five bodies.', 'killed 5'],
];

const SUMAS = ['Las tormentas mataron a 46 personas.', 'Las lluvias han dejado 46 muertos.'] as const;

const SUCESOS: readonly Saying[] = [
  ['Un árbol que cayó sobre una casa mató a tres.', 'killed 3'],
  ['El río subió y murieron tres personas.', 'killed 3'],
  ['Los bomberos bajaron tres cuerpos del cerro.', 'killed 3'],
];

const withWhole = (wholes: readonly string[], events: readonly Saying[]): readonly Saying[] =>
  wholes.flatMap((whole) =>
    events.map(
      ([event, told]): Saying => [`${whole} ${event}`, [`${told}; killed 46`, `killed 46; ${told}`]],
    ),
  );

it('lets what rises, falls or is brought down replace no count of the dead', () => {
  expect(readOtherwise(withWhole(WHOLES, SINGLE_EVENTS), 'en', measureAndValue)).toEqual([]);
  expect(readOtherwise(withWhole(SUMAS, SUCESOS), 'es', measureAndValue)).toEqual([]);
});
