// Who is told in few words beside the dead: one more who was hurt, those in danger, two of whom each is named.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const SAYINGS: { readonly [language in 'es' | 'en']: readonly Saying[] } = {
  es: [
    ['Un muerto y dos graves en un choque.', 'injured all 2; killed all 1'],
    ['Dos muertos y uno grave por la caída de un andamio.', 'injured all 1; killed all 2'],
    ['Un muerto y tres personas graves tras el choque.', 'injured all 3; killed all 1'],
    ['Hubo dos muertos y tres accidentes graves.', 'killed all 2'],
    ['Dos hombres murieron y un tercero resultó herido.', 'injured all 1; killed all 2'],
    ['Dos personas murieron y una fue hospitalizada.', 'injured all 1; killed all 2'],
    ['Hay dos muertos, un policía y un civil.', 'killed all 2; killed civilian 1; killed police 1'],
    ['Dos personas murieron, un hombre y una niña.', 'killed all 2; killed child 1; killed other 1'],
    ['El gobierno confirmó un fallecido en Tarvo.', 'killed all 1'],
    ['El gobierno informó de un muerto en Tarvo.', 'killed all 1'],
    ['Según contó un herido, el bus iba rápido.', ''],
    ['El choque causó la muerte de tres personas y lesiones en otras 14.', 'injured all 14; killed all 3'],
    [
      'El choque causó la muerte de un chofer y lesiones graves a dos pasajeros.',
      'injured all 2; killed all 1',
    ],
    ['El ataque causó lesiones graves a dos agentes.', 'injured police 2'],
    ['El sismo provocó lesiones a 73 personas y la muerte de una niña.', 'injured all 73; killed child 1'],
    ['Recuperan los cadáveres de tres de los cinco mineros atrapados.', 'killed all 3'],
    ['El viernes murieron tres y el sábado seis.', 'killed all 3; killed all 6'],
    ['El viernes murieron tres, el sábado seis y el domingo 4.', 'killed all 3; killed all 4; killed all 6'],
    ['Hubo tres muertos el viernes y el sábado 6 se reanuda la búsqueda.', 'killed all 3'],
    ['El Gobierno cuenta 56 muertos; la oposición replica que fueron 135.', 'killed all 135; killed all 56'],
    ['Al cumplirse tres años del régimen de excepción, la ONG cuenta 378 muertes.', 'killed all 378'],
    ['Al cumplirse tres años del incendio, recordaron a los 14 muertos.', ''],
  ],
  en: [
    ['Two dead and three critical after a crash.', 'injured all 3; killed all 2'],
    ['Two people were killed and three critical bridges closed.', 'killed all 2'],
    ['Two men died and a third was injured.', 'injured all 1; killed all 2'],
    ['Two dead, a policeman and a civilian.', 'killed all 2; killed civilian 1; killed police 1'],
  ],
};

const KINDS: typeof SAYINGS = {
  es: [
    ...['El 40 % de', 'La mitad de', 'La mayoría de', 'Casi la mitad de', 'Más de la mitad de'].map(
      (share): Saying => [`${share} los 60 muertos eran menores.`, 'killed all 60'],
    ),
    ['Los 60 muertos eran menores.', 'killed child 60'],
    ['Casi todos los 60 muertos son civiles.', 'killed civilian 60'],
    [
      'Los 60 fallecidos son 49 civiles, 10 militares y un policía.',
      'killed all 60; killed civilian 49; killed military 10; killed police 1',
    ],
    ['Los heridos civiles son 212 y los policías 140.', 'injured civilian 212; injured police 140'],
    ['Los policías heridos suman 140; los civiles, 212.', 'injured civilian 212; injured police 140'],
    ['Hay 9 muertos y 12 heridos. Seis son de Cali.', 'injured all 12; killed all 9'],
    ['Hay nueve muertos; seis son de Cali y tres de Palmira.', 'killed all 3; killed all 6; killed all 9'],
    ['Murieron 12 de los 45 pasajeros.', 'killed all 12'],
  ],
  en: [
    ...['Forty percent of', 'Half of', 'Most of', 'A third of'].map(
      (share): Saying => [`${share} the 60 dead were children.`, 'killed all 60'],
    ),
    ['The 60 dead were children.', 'killed child 60'],
    ['All of the 60 dead were children.', 'killed child 60'],
    [
      'The 60 dead are 49 civilians, 10 soldiers and a policeman.',
      'killed all 60; killed civilian 49; killed military 10; killed police 1',
    ],
  ],
};

it.each(['es', 'en'] as const)('what is said of some is not said of all (%s)', (language) => {
  expect(readOtherwise(KINDS[language], language)).toEqual([]);
});

it.each(['es', 'en'] as const)('who is told beside the dead in few words is read (%s)', (language) => {
  expect(readOtherwise(SAYINGS[language], language)).toEqual([]);
});
