// Who sits in a prison, is visited, vaccinated or given soap there, was not arrested now.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['The prison holds 812 detainees, twice its capacity.', ''],
  ['Some 812 detainees live in a jail built for 300.', ''],
  ['Some 300 detainees were vaccinated against measles.', ''],
  ['The ICRC visited 1,200 detainees in nine prisons.', ''],
  ['ICRC staff interviewed 340 detainees.', ''],
  ['About 300 detainees received hygiene kits.', ''],
  ['The Red Cross gave soap to 4,000 detainees.', ''],
  ['Twelve detainees were killed in the riot.', 'killed all 12'],
  ['Six detainees died in custody this month.', 'killed all 6'],
  ['Police say they have 43 detainees.', 'detained all 43'],
  ['There are 43 detainees after the protest.', 'detained all 43'],
  ['The number of detainees rose to 43.', 'detained all 43'],
  ['Reporters without a desk counts 516 journalists behind bars.', 'detained journalist 516'],
];

const SPANISH: readonly Saying[] = [
  ['La cárcel alberga a 812 detenidos, el doble de su capacidad.', ''],
  ['El penal tiene 812 detenidos.', ''],
  ['Vacunaron a 300 detenidos contra el sarampión.', ''],
  ['El CICR visitó a 1.200 detenidos en nueve cárceles.', ''],
  ['Unos 300 detenidos recibieron kits de higiene.', ''],
  ['La Cruz Roja entregó jabón a 4.000 detenidos.', ''],
  ['Trasladaron a 120 detenidos a otro penal.', ''],
  ['La Policía tiene 43 detenidos.', 'detained all 43'],
  ['Hay 43 detenidos tras la protesta.', 'detained all 43'],
  ['En las comisarías observó a 5.629 detenidos.', 'detained all 5629'],
];

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('counts who was arrested, and not who is in prison: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language)).toEqual([]);
});
