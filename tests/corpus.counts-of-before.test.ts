// What a count was before, told behind the count that holds.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly string[] = [
  'The previous toll, released in the morning, was 14 dead.',
  'The earlier count, given at 9am, was 14 deaths.',
  'At first, 14 deaths were reported.',
  'Initially, 14 deaths were reported.',
  'On Sunday the figure was 14.',
];

const SPANISH: readonly string[] = [
  'El anterior balance, divulgado en la mañana, era de 14 fallecidos.',
  'El balance anterior, de las nueve, hablaba de 14 fallecidos.',
  'En un primer momento, se habló de 14 muertos.',
  'El conteo del domingo era de 14 muertos.',
  'Ayer se reportaban 14 fallecidos.',
  'Hasta el sábado se contabilizaban 14 víctimas mortales.',
  'A las 07.45 había 14 muertos.',
];

const AGAINST: readonly [language: string, ...Saying][] = [
  ['en', 'The previous toll, released in the morning, rose to 14 dead.', 'killed all 14'],
  ['en', 'On Sunday a second blast killed 14 people.', 'killed all 14'],
  ['es', 'El anterior balance, divulgado ayer, subió a 14 fallecidos.', 'killed all 14'],
  ['es', 'Hay 30 heridos. A las 07.45 ya había 18 heridos.', 'injured all 18; injured all 30'],
];

it.each([
  ['en', 'At least 23 people died.', ENGLISH],
  ['es', 'Al menos 23 personas murieron.', SPANISH],
] as const)('leaves out what was counted before: %s', (language, now, before) => {
  const sayings = before.map((text): Saying => [`${now} ${text}`, 'killed all 23']);
  expect(readOtherwise(sayings, language)).toEqual([]);
});

it.each(AGAINST)('keeps what holds or is of another event: %s %s', (language, text, told) => {
  expect(readOtherwise([[text, told]], language)).toEqual([]);
});
