// What is long over, was never there or is of a herd: told beside a count that holds, or alone.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['The previous quake here, in 2018, killed two people.', ''],
  ['The famine of 2011 killed about 260,000 people.', ''],
  [
    '700 people have been killed. During the 2022 protests over a death, more than 500 demonstrators were killed.',
    'killed all 700',
  ],
  ['The mission came home. During the 2023 protests, 49 people were killed.', 'killed all 49'],
  [
    'Floods killed 29 people. In August 2020 more than 150 people died in Charo, and last month 31 were killed.',
    'killed all 29',
  ],
  ['With the contents of this truck 200 severely wounded patients can be treated.', ''],
  ['The 12 injured can be treated at home.', 'injured all 12'],
  ['Two temporary morgues for 1,200 bodies stand ready.', ''],
  ['We have published no list of 97 dead.', ''],
  ['Lightning killed 23 cows. Another six were injured.', ''],
  ['Lightning killed two farmers. Another six were injured.', 'injured all 6; killed all 2'],
];

const SPANISH: readonly Saying[] = [
  ['El anterior sismo fuerte en la zona ocurrió en 2018 y causó dos muertos y 139 heridos.', ''],
  ['Inauguran el monolito a los 51 fallecidos en la tragedia ferroviaria de 2012.', ''],
  ['Recordaron a los nueve cadetes caídos en la batalla de 1847.', ''],
  ['La sirena recordó el atentado de hace un cuarto de siglo, en el que 300 personas sufrieron heridas.', ''],
  ['La causa suma 700 cuerpos de expediente.', ''],
  ['El plan prevé dos morgues temporales para 1.200 cadáveres.', ''],
  ['No hemos entregado ninguna lista de 97 fallecidos.', ''],
  ['La cifra de 43 muertos que difundió el martes era errónea.', ''],
  ['La guerrilla dejó en libertad a ocho geólogos retenidos durante 23 días.', ''],
  ['El guion incluye el ataque a un convoy con 40 bajas simuladas.', ''],
  ['Un rayo mató 23 vacas. Otras seis quedaron malheridas.', ''],
  ['Un rayo mató a dos vaqueros. Otros seis quedaron malheridos.', 'injured all 6; killed all 2'],
  ['«Visión Cero» quiere decir eso: cero muertos y cero heridos graves.', ''],
];

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('reads no claim into what is not of now: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language)).toEqual([]);
});

const SPANS: readonly [language: string, ...Saying][] = [
  [
    'en',
    'Estimates of the number of people killed in the war range from 20,000 to 150,000.',
    'killed 20000–150000',
  ],
  ['en', 'The number of people killed in the war rose from 20 to 35.', 'killed 35–null'],
  ['es', 'Las estimaciones de muertos oscilan de 20 a 35.', 'killed 20–35'],
  ['es', 'El número de muertos ascendió de 20 a 35.', 'killed 35–null'],
];

it.each(SPANS)('tells a span of estimates from a step: %s %s', (language, text, told) => {
  const words = readOtherwise(
    [[text, told]],
    language,
    ({ measure, value, max }) => `${measure} ${value}–${max}`,
  );
  expect(words).toEqual([]);
});

it('knows bodies that are described for some of the dead', () => {
  const sayings: readonly Saying[] = [
    ['Forty-nine people died. Twenty-eight bodies had gunshot wounds.', 'killed all 49; killed other 28'],
    ['The morgue received four bodies with gunshot wounds.', 'killed all 4'],
  ];
  expect(readOtherwise(sayings, 'en')).toEqual([]);
});
