// A day, a month or a while beside the longer count that holds it: incident and total.

import { expect, test } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const scoped = ({ measure, value, scope }: Figure) => `${measure} ${value} ${scope}`;

const told = (texts: readonly string[], figures: string): Saying[] =>
  texts.map((text): Saying => [text, figures]);

const EN_DAYS = [
  'during the month',
  'during the week',
  'in the previous 24 hours',
  'over the past 24 hours',
  'in June',
];
const ES_DAYS = [
  'en el día',
  'en la semana 14',
  'en la semana epidemiológica 14',
  'durante el mes',
  'en los últimos tres días',
  'en las 24 horas previas',
  'en las últimas 24 horas',
];
const EN_WHOLES = ['Since 2022 400 people have been killed.', 'In the whole war 400 people were killed.'];
const ES_WHOLES = [
  'Desde enero han muerto 400 personas.',
  'En toda la guerra han muerto 400 personas.',
  'Acumulado: 400 muertos.',
];

test('a day or a month is a part of the longer count', () => {
  const en = EN_DAYS.flatMap((day) =>
    EN_WHOLES.map((whole) => `Monitors counted 12 killed ${day}. ${whole}`),
  );
  expect(readOtherwise(told(en, 'killed 12 incident; killed 400 total'), 'en', scoped)).toEqual([]);
  const es = ES_DAYS.flatMap((day) => ES_WHOLES.map((whole) => `Hubo 12 muertos ${day}. ${whole}`));
  expect(readOtherwise(told(es, 'killed 12 incident; killed 400 total'), 'es', scoped)).toEqual([]);
});

test('another measure of the same day is of that day too', () => {
  const en = EN_DAYS.map(
    (day) => `Monitors counted 12 killed and 30 injured ${day}. Since 2022 400 people were killed.`,
  );
  expect(
    readOtherwise(told(en, 'injured 30 incident; killed 12 incident; killed 400 total'), 'en', scoped),
  ).toEqual([]);
  const es = ES_DAYS.map(
    (day) => `Hubo 12 muertos y 30 heridos ${day}. Desde enero han muerto 400 personas.`,
  );
  expect(
    readOtherwise(told(es, 'injured 30 incident; killed 12 incident; killed 400 total'), 'es', scoped),
  ).toEqual([]);
});

test('a while is a part of a much longer one', () => {
  const en = [
    'So far this month 12 people have been killed; 4,000 people have been killed since 2022.',
    'Since the truce began 12 people have been killed. In the whole war 4,000 people have been killed.',
  ];
  expect(readOtherwise(told(en, 'killed 12 incident; killed 4000 total'), 'en', scoped)).toEqual([]);
  const es = [
    'Son ya 12 los muertos desde que empezó la tregua. En toda la guerra han muerto 4.000 personas.',
    'En lo que va de mes hay 12 muertos; en total han muerto 4.000 personas desde 2022.',
  ];
  expect(readOtherwise(told(es, 'killed 12 incident; killed 4000 total'), 'es', scoped)).toEqual([]);
});

test('a month alone is a part, whatever counts it', () => {
  const es = ['enero', 'agosto'].map(
    (month) => `Contamos 186 femicidios desde 2022. Solo en ${month} fueron 22.`,
  );
  expect(readOtherwise(told(es, 'killed 186 total; killed 22 incident'), 'es', scoped)).toEqual([]);
});

test('a part of a country, and a country that alone has some, are shares of an event over several', () => {
  const place = ({ value, scope, place: where }: Figure) => `${value} ${scope} ${where}`;
  expect(
    readOtherwise(
      [
        [
          'Turkey: 400 dead. Government-held Syria: 14 dead. North-west Syria: 45 dead.',
          '14 incident Government-held Syria; 400 incident Turkey; 45 incident North-west Syria',
        ],
      ],
      'en',
      place,
    ),
  ).toEqual([]);
  expect(
    readOtherwise(
      [
        [
          'Noroeste de Siria: 45 muertos. Turquía: 400 muertos.',
          '400 incident Turquía; 45 incident Noroeste de Siria',
        ],
        [
          'Solo Malaui sigue buscando gente: 53 desaparecidos. Mozambique: 12 muertos.',
          '12 incident Mozambique; 53 incident Malaui',
        ],
      ],
      'es',
      place,
    ),
  ).toEqual([]);
});
