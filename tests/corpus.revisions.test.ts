// How a count came to be what it is: from another, by how many, instead of one that somebody denies. Only the one that holds is told.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

/** What is counted, and the measure. */
const COUNTED: readonly (readonly [noun: string, measure: string])[] = [
  ['muertos', 'killed'],
  ['víctimas mortales', 'killed'],
  ['heridos', 'injured'],
  ['personas lesionadas', 'injured'],
  ['desaparecidos', 'missing'],
  ['detenidos', 'detained'],
];

/** In each the count that holds is 15; "{n}" is what is counted. */
const MOVED = [
  'La cifra de {n} se redujo a 15 desde los 18 reportados inicialmente.',
  'La cifra de 18 {n} bajó a 15.',
  'La cifra inicial de 12 {n} aumentó a 15.',
  'El saldo de 12 {n} subió a 15.',
  'De 12 {n} se pasó a 15.',
  'De los 12 {n} iniciales se pasó a 15.',
  'De los 12 {n} que se reportaron al principio se ha pasado a 15.',
  'El balance anterior era de 12 {n} y el actual es de 15.',
  'El reporte previo era de 12 {n}; con corte a las 18:00 son 15.',
  'El lunes se contaban 12 {n}, hoy suman 15.',
  'Hasta el lunes había 12 {n} y este martes la cifra llegó a 15.',
  'Aumenta a 15 la cifra de {n}; el último balance era de 12.',
  'Hay 15 {n} y no 12 como se dijo antes.',
  'La cifra de {n} asciende a 15 después de que en la mañana se informara de 12.',
  'Fe de erratas: donde se dijo 12 {n} debe decir 15.',
  'No hay 12 {n}, sino 15.',
  'Frente a los 12 {n} del lunes, ya son 15.',
];

/** In each three are new, and the count that holds is 15. */
const GROWN = [
  'La cifra de {n} aumentó en tres, hasta los 15.',
  'La cifra de {n} se incrementó en 3 y llegó a 15.',
  'El número de {n} se elevó en tres, hasta 15.',
];

/** In each the counts that hold are 15 of the first and 51 of the second. */
const MOVED_TOGETHER = [
  'Hay 15 {a} y 51 {b}, frente a los 12 {a} y 40 {b} del lunes.',
  'No son 12 {a} y 40 {b}, sino 15 {a} y 51 {b}.',
  'La cifra de {a} subió a 15 y la de {b}, a 51.',
  'El número de {a} asciende a 15 y el de {b}, a 51.',
  'La cifra de {a} subió de 12 a 15 y la de {b} de 40 a 51.',
  'El saldo subió de 12 a 15 {a} y de 40 a 51 {b}.',
  'El balance anterior era de 12 {a} y 40 {b}. El nuevo es de 15 {a} y 51 {b}.',
];

/** By how many a count has moved, what is denied, and what nobody can confirm. */
const NOTHING = [
  'El número de {n} aumentó en 12.',
  'La cifra de {n} disminuyó en 12.',
  'La cifra de {n} creció en 12 este mes.',
  'Aumentó en 12 el número de {n}.',
  'La Policía descartó que haya 12 {n}.',
  'El alcalde rechazó que hubiera 12 {n}.',
  'El ministro rechazó la versión de que hay 12 {n}.',
  'Es falso que haya 12 {n}.',
  'No se puede confirmar que haya 12 {n}.',
  'Aún no se confirma que haya 12 {n}.',
  'De no evacuarse la zona, podría haber 12 {n}.',
  'No hay 12 {n}.',
];

it('only the count that holds is told, whatever it came from', () => {
  expect(readOtherwise(sayings(), 'es', measureAndValue)).toEqual([]);
});

it('who is denied to have been something is dead or detained all the same', () => {
  expect(
    readOtherwise(
      [
        ['El ministro negó que los 17 muertos fueran delincuentes.', 'killed 17'],
        ['La Policía descartó que las 17 muertes estén relacionadas.', 'killed 17'],
        ['La Fiscalía negó que los 17 detenidos fueran golpeados.', 'detained 17'],
      ],
      'es',
      measureAndValue,
    ),
  ).toEqual([]);
});

function* sayings(): Generator<Saying> {
  for (const [noun, measure] of COUNTED) {
    for (const clause of MOVED) yield [clause.replaceAll('{n}', noun), `${measure} 15`];
    for (const clause of GROWN) yield [clause.replaceAll('{n}', noun), `${measure} 15; ${measure} 3`];
    for (const clause of NOTHING) yield [clause.replaceAll('{n}', noun), ''];
    for (const [other, second] of COUNTED) {
      if (second === measure) continue;
      const told = [`${measure} 15`, `${second} 51`].sort().join('; ');
      for (const clause of MOVED_TOGETHER)
        yield [clause.replaceAll('{a}', noun).replaceAll('{b}', other), told];
    }
  }
}
