// People told beside somebody who has no number, and how some of those are who were all counted before.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const SOMEBODY = [
  'el conductor',
  'la conductora',
  'el alcalde de Tolva',
  'su esposa',
  'la madre',
  'el párroco',
  'el líder de la banda',
];

const BESIDE: readonly (readonly [people: string, figure: string])[] = [
  ['dos pasajeros', 'all 2'],
  ['tres policías', 'police 3'],
  ['cuatro niños', 'child 4'],
  ['tres personas más', 'all 3'],
  ['cinco civiles', 'civilian 5'],
  ['dos militares', 'military 2'],
];

/** "{a}" is somebody, "{to}" with the preposition, "{of}" likewise; "{b}" the people beside. */
const CLAUSES: readonly (readonly [clause: string, measure: string])[] = [
  ['Murieron {a} y {b}.', 'killed'],
  ['Fallecieron en el acto {a} y {b}.', 'killed'],
  ['En el choque perdieron la vida {a} y {b}.', 'killed'],
  ['Fueron asesinados {a} y {b}.', 'killed'],
  ['El ataque mató {to} y {b}.', 'killed'],
  ['El ataque mató {to} y a {b}.', 'killed'],
  ['El accidente causó la muerte {of} y {b}.', 'killed'],
  ['El accidente causó la muerte {of} y de {b}.', 'killed'],
  ['Resultaron heridos {a} y {b}.', 'injured'],
  ['El choque dejó heridos {to} y a {b}.', 'injured'],
  ['Están desaparecidos {a} y {b}.', 'missing'],
  ['Fueron detenidos {a} y {b}.', 'detained'],
  ['La Policía detuvo {to} y a {b}.', 'detained'],
];

/** The people behind the join have a verb of their own. */
const APART = [
  'Asesinó al alcalde y 12 policías acudieron al lugar.',
  'Detuvieron al ladrón y 12 vecinos lo golpearon.',
  'Falleció el cantante y 12 artistas de la región le rindieron homenaje.',
  'Murió el papa y 300 mil fieles llegaron a la plaza.',
];

it('a number is told of what befell somebody and its people alike', () => {
  expect(readOtherwise(beside(), 'es')).toEqual([]);
});

function* beside(): Generator<Saying> {
  for (const clause of APART) yield [clause, ''];
  for (const somebody of SOMEBODY)
    for (const [people, figure] of BESIDE)
      for (const [clause, measure] of CLAUSES) {
        const text = clause
          .replace('{a}', somebody)
          .replace('{to}', joined('a', somebody))
          .replace('{of}', joined('de', somebody))
          .replace('{b}', people);
        yield [text, `${measure} ${figure}`];
      }
}

function joined(preposition: 'a' | 'de', somebody: string): string {
  return somebody.startsWith('el ')
    ? `${preposition === 'a' ? 'al' : 'del'} ${somebody.slice(3)}`
    : `${preposition} ${somebody}`;
}

const COUNTED = [
  'Hay 51 heridos.',
  'La explosión hirió a 51 personas.',
  'La cifra de heridos llega a 51, dijo la Cruz Roja.',
  'Resultaron lesionadas 51 personas.',
];

const SOME = ['12 heridos', 'Al menos 12 heridos', '12 lesionados'];

const CONDITIONS = [
  'están en estado crítico',
  'se encuentran graves',
  'permanecen en cuidados intensivos',
  'siguen hospitalizados',
  'fueron dados de alta',
  'fueron trasladados al hospital',
  'presentan heridas graves',
  'presentan quemaduras',
  'están fuera de peligro',
  'tienen pronóstico reservado',
  'fueron intervenidos quirúrgicamente',
  'requirieron hospitalización',
  'sufrieron heridas leves',
  'luchan por su vida',
];

it('how some of the hurt are adds nobody to them', () => {
  expect(readOtherwise(conditions(), 'es')).toEqual([]);
});

function* conditions(): Generator<Saying> {
  for (const counted of COUNTED)
    for (const some of SOME)
      for (const condition of CONDITIONS)
        yield [`${counted} ${some} ${condition}.`, ['injured all 51', 'injured all 51; injured other 12']];
  for (const condition of CONDITIONS.filter((each) => !each.includes('alta')))
    yield [`El choque dejó 12 heridos, que ${condition}.`, 'injured all 12'];
  // Others, of another day, place or event.
  yield [
    'Hay 51 heridos. 12 heridos fueron trasladados el martes tras otro choque.',
    'injured all 12; injured all 51',
  ];
}

/** Some of the dead: who they were is not said, and no time or place tells of others. */
const SAME_DEAD = [
  'Doce murieron en el acto y los demás en el hospital.',
  'Doce murieron calcinados y el resto por inhalación de humo.',
  'Doce fallecieron en el lugar y 39 en hospitales.',
];

it('some of the dead told once more add nobody to them', () => {
  const sayings = SAME_DEAD.flatMap((same) =>
    ['El ataque dejó 51 muertos.', 'Murieron 51 personas.', 'La cifra de fallecidos subió a 51.'].map(
      (counted): Saying => [`${counted} ${same}`, 'killed all 51'],
    ),
  );
  const withoutOthers = readOtherwise(sayings, 'es', ({ measure, group, value }) =>
    group === 'other' ? '' : `${measure} ${group} ${value}`,
  );
  expect(withoutOthers.filter((each) => !/=> (; )*killed all 51$/.test(each))).toEqual([]);
});
