// Rows of a bulletin whose label is longer than a word, names people, is new since the last one, or is of things and bodies handed over.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly labels: readonly Saying[];
  /** Behind "1,793 detained", further rows. */
  readonly behind: readonly Saying[];
};

const ENGLISH: Words = {
  labels: [
    ['Persons still looked for: 13.', 'missing all 13'],
    ['Count: deaths recorded in hospital 39; badly hurt 124.', 'injured all 124; killed all 39'],
    ['Killed ........ 12. Injured ....... 40.', 'injured all 40; killed all 12'],
    ['Children: 15 killed, 94 injured.', 'injured child 94; killed child 15'],
    [
      'Civilians: 12 dead; soldiers: 3 dead, 4 wounded.',
      'injured military 4; killed civilian 12; killed military 3',
    ],
    ['Police: 2 killed in the clashes.', 'killed all 2'],
    [
      'Pupils killed 14; pupils wounded 37; schools burnt 22, closed 412.',
      'injured child 37; killed child 14',
    ],
    ['Houses burnt 22; vehicles burnt 9.', ''],
    ['The fire service brings up two more bodies, toll 15.', 'killed all 15; killed all 2'],
    [
      'Civilians dead in clashes, 49; police officers dead, 1; soldiers drowned while fording a river, 6.',
      'killed civilian 49; killed military 6; killed police 1',
    ],
    ['Bodies handed over: 115. Bodies identified: 120.', ''],
    [
      'DECEASED 66: civilians in clashes 48, civilians in accidents 11, police 1, soldiers drowned in a river 6.',
      'killed all 66; killed civilian 11; killed civilian 48; killed military 6; killed police 1',
    ],
    [
      '103 dead and 219 wounded over the past 24 hours; 5,936 and 20,417 since March.',
      'injured all 20417; injured all 219; killed all 103; killed all 5936',
    ],
  ],
  behind: [
    ['Detained: 1,793. New since last report: 12.', 'detained all 12; detained all 1793'],
    ['Detained: 1,793. Sentenced: 148. New since yesterday: 12.', 'detained all 12; detained all 1793'],
    [
      'Detained: 1,793. Military: 158. Adolescents (14–17): 60.',
      'detained all 1793; detained child 60; detained military 158',
    ],
    [
      '1,793 people detained. Without charge: 900. Children and adolescents: 60.',
      'detained all 1793; detained child 60',
    ],
    ['Dead: 31. Injured: 120. New since last report: 12.', 'injured all 120; killed all 31'],
    ['Dead: 31. Hotline: 117. Report: 14.', 'killed all 31'],
  ],
};

const SPANISH: Words = {
  labels: [
    ['Personas que aún se buscan: 13.', 'missing all 13'],
    ['Conteo: decesos registrados en hospitales 39; heridos graves 124.', 'injured all 124; killed all 39'],
    ['Fallecidos ........ 12. Heridos ....... 40.', 'injured all 40; killed all 12'],
    ['Niños: 15 muertos y 94 heridos.', 'injured child 94; killed child 15'],
    [
      'Civiles: 12 muertos; soldados: 3 muertos, 4 heridos.',
      'injured military 4; killed civilian 12; killed military 3',
    ],
    ['Escuelas quemadas 22; alumnos heridos 37.', 'injured all 37'],
    ['Cuerpos entregados: 115. Cuerpos identificados: 120.', ''],
    [
      'FALLECIDOS 66: civiles en enfrentamientos 48, civiles en accidentes 11, policías 1, militares ahogados en un río 6.',
      'killed all 66; killed civilian 11; killed civilian 48; killed military 6; killed police 1',
    ],
    [
      'Hubo 103 muertos y 219 heridos en las últimas 24 horas; 5.936 y 20.417 desde marzo.',
      'injured all 20417; injured all 219; killed all 103; killed all 5936',
    ],
  ],
  behind: [
    ['Detenidos: 1.793. Nuevos desde el último informe: 12.', 'detained all 12; detained all 1793'],
    ['Detenidos: 1.793. Condenados: 148. Nuevos desde ayer: 12.', 'detained all 12; detained all 1793'],
    [
      'Detenidos: 1.793. Militares: 158. Adolescentes (14-17): 60.',
      'detained all 1793; detained child 60; detained military 158',
    ],
    [
      '1.793 personas detenidas. Sin cargos: 900. Niños, niñas y adolescentes: 60.',
      'detained all 1793; detained child 60',
    ],
    ['Muertos: 31. Heridos: 120. Nuevos desde ayer: 12.', 'injured all 120; killed all 31'],
    ['Muertos: 31. Teléfono: 117. Informe: 14.', 'killed all 31'],
  ],
};

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
])('each row tells its own count: %s', (language, { labels, behind }) => {
  expect(readOtherwise([...labels, ...behind], language)).toEqual([]);
});
