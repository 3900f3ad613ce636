// Who is kept by villagers, protesters or rebels was arrested by nobody; who is kept by the police was.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['Two cameramen were detained for hours by protesters.', ''],
  ['Two cameramen were detained for hours by the police.', 'detained journalist 2'],
  ['Twelve soldiers are being held by villagers.', ''],
  ['Villagers detained 12 policemen.', ''],
  ['Protesters captured five soldiers.', ''],
  ['Five officers were captured by rebels.', ''],
  ['The army captured five rebels.', 'detained all 5'],
  ['Security guards detained five people.', 'detained all 5'],
  ['Border guards detained 43 people.', 'detained all 43'],
];

const SPANISH: readonly Saying[] = [
  ['Dos camarógrafos fueron retenidos durante horas por manifestantes.', ''],
  ['Dos camarógrafos fueron retenidos por la policía.', 'detained journalist 2'],
  ['Los comuneros retuvieron a 12 policías.', ''],
  ['Pobladores tienen retenidos a siete policías en Ayo.', ''],
  ['Cinco efectivos fueron retenidos por hombres armados.', ''],
  ['Migración retuvo a 43 personas.', 'detained all 43'],
  ['Los guardias detuvieron a tres vecinos.', 'detained all 3'],
];

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('counts only whom an authority holds: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language)).toEqual([]);
});
