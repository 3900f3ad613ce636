// Places told alike, each with its count: every one is a share of what happened in all of them.

import { expect, test } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const where = ({ measure, value, scope, place }: Figure) => `${measure} ${value} ${scope} @${place}`;

const told = (...figures: readonly string[]) => figures.toSorted().join('; ');

type Names = readonly [first: string, second: string];

const NAMES: readonly Names[] = [
  ['Tarvo', 'Olen'],
  ['San Quilo', 'El Rodal'],
  ['Villa Quila', 'Port-Brun'],
];

type Rows = (a: string, b: string) => string;

/** Rows of two places with two measures. */
const EN_ROWS: readonly Rows[] = [
  (a, b) => `${a}: 12 killed, 30 injured. ${b}: 5 killed, 8 injured.`,
  (a, b) => `${a}: 12 killed, 30 injured; ${b}: 5 killed, 8 injured.`,
  (a, b) => `${a} – 12 killed, 30 wounded; ${b} – 5 killed, 8 wounded.`,
  (a, b) => `Floods, toll by district: ${a}: 12 dead, 30 injured; ${b}: 5 dead, 8 injured.`,
  (a, b) => `Floods, toll by district. ${a}: 12 dead, 30 injured. ${b}: 5 dead, 8 injured.`,
  (a, b) => `Floods in Quilla, toll by district. ${a}: 12 dead, 30 hurt. ${b}: 5 dead, 8 hurt.`,
  (a, b) => `- ${a}: 12 dead, 30 wounded\n- ${b}: 5 dead, 8 wounded`,
  (a, b) => `${a} (12 killed, 30 injured), ${b} (5 killed, 8 injured).`,
  (a, b) => `In ${a} 12 people were killed and 30 injured, in ${b} five were killed and eight injured.`,
  (a, b) => `In ${a}, 12 people died and 30 were hurt. In ${b}, five people died and eight were hurt.`,
];

const ES_ROWS: readonly Rows[] = [
  (a, b) => `${a}: 12 muertos, 30 heridos. ${b}: 5 muertos, 8 heridos.`,
  (a, b) => `${a}: 12 muertos, 30 heridos; ${b}: 5 muertos, 8 heridos.`,
  (a, b) => `${a} – 12 muertos, 30 heridos; ${b} – 5 muertos, 8 heridos.`,
  (a, b) => `Inundaciones, saldo por distrito: ${a}: 12 muertos, 30 heridos; ${b}: 5 muertos, 8 heridos.`,
  (a, b) => `Inundaciones, saldo por distrito. ${a}: 12 muertos, 30 heridos. ${b}: 5 muertos, 8 heridos.`,
  (a, b) => `Inundaciones en Quilla, saldo. ${a}: 12 muertos, 30 heridos. ${b}: 5 muertos, 8 heridos.`,
  (a, b) => `- ${a}: 12 muertos, 30 heridos\n- ${b}: 5 muertos, 8 heridos`,
  (a, b) => `${a} (12 muertos, 30 heridos), ${b} (5 muertos, 8 heridos).`,
  (a, b) =>
    `En ${a} murieron 12 personas y 30 sufrieron heridas. En ${b} murieron cinco y ocho sufrieron heridas.`,
];

const EN_WHOLE: readonly Saying[] = [
  [
    'The storm left 20 dead in Quilla province; 12 died in Tarvo.',
    told('killed 20 total @Quilla', 'killed 12 incident @Tarvo'),
  ],
  [
    'The storm left 20 dead in Quilla. In Tarvo, twelve people lost their lives.',
    told('killed 20 total @Quilla', 'killed 12 incident @Tarvo'),
  ],
  [
    'The storm left 20 dead in Quilla, including 12 in Tarvo, four of them children.',
    told('killed 20 total @Quilla', 'killed 12 incident @Tarvo', 'killed 4 incident @Tarvo'),
  ],
  [
    'The storm left 20 dead in Quilla. Tarvo alone lost 12, four of them children.',
    told('killed 20 total @Quilla', 'killed 12 incident @Tarvo', 'killed 4 incident @Tarvo'),
  ],
  [
    'Twelve people were killed in Tarvo. Five people were killed in Olen.',
    told('killed 12 incident @Tarvo', 'killed 5 incident @Olen'),
  ],
  // Two events, and no place of one.
  [
    'A fire killed 12 people in Tarvo. A bus crash killed five people in Olen.',
    told('killed 12 total @Tarvo', 'killed 5 total @Olen'),
  ],
  ['Tarvo: 12 killed, 30 injured.', told('killed 12 total @Tarvo', 'injured 30 total @Tarvo')],
];

/** A day of a longer time, one of a balance, a country of several. */
const EN_TIMES: readonly Saying[] = [
  // Of the whole, where the title says it was; of one event, told by two.
  [
    'Earthquake in Quilla. The council reports 52 dead (30 in Tarvo and 22 in Olen).',
    told('killed 52 total @Quilla', 'killed 30 incident @Tarvo', 'killed 22 incident @Olen'),
  ],
  [
    'Eight inmates died in a riot at the prison in Tarvo. Relatives speak of 20 dead.',
    told('killed 8 total @Tarvo', 'killed 20 total @Tarvo'),
  ],
  [
    'Daily report. Last 24 h: deaths 8. Cumulative since 26 June: deaths 819.',
    told('killed 8 incident @null', 'killed 819 total @null'),
  ],
  [
    'One policeman and 43 inmates were injured in the riot.',
    told('injured 1 total @null', 'injured 43 total @null'),
  ],
  [
    'Cuba has no fatalities; Haiti reports 43 dead and Jamaica 45.',
    told('killed 0 incident @Cuba', 'killed 43 incident @Haiti', 'killed 45 incident @Jamaica'),
  ],
];

const ES_TIMES: readonly Saying[] = [
  // Of the whole, where the title says it was; of one event, told by two.
  [
    'Terremoto de Quilla. El comité notifica 52 muertos (30 en Tarvo y 22 en Olen).',
    told('killed 52 total @Quilla', 'killed 30 incident @Tarvo', 'killed 22 incident @Olen'),
  ],
  [
    'Ocho reclusos murieron en un motín en el penal de Tarvo. Familiares hablan de 20 muertos.',
    told('killed 8 total @Tarvo', 'killed 20 total @Tarvo'),
  ],
  [
    'Reporte diario. Últimas 24 horas: 8 muertos. Acumulado desde el 26 de junio: 819 muertos.',
    told('killed 8 incident @null', 'killed 819 total @null'),
  ],
  [
    'En la última jornada fallecieron 23 enfermos. Desde enero han muerto 460.',
    told('killed 23 incident @null', 'killed 460 total @null'),
  ],
  [
    'Un policía y 43 internos sufrieron heridas en el motín.',
    told('injured 1 total @null', 'injured 43 total @null'),
  ],
];

const ES_WHOLE: readonly Saying[] = [
  [
    'La tormenta dejó 20 muertos en la región de Quilla; 12 murieron en Tarvo.',
    told('killed 20 total @Quilla', 'killed 12 incident @Tarvo'),
  ],
  [
    'Veinte muertos dejó la tormenta en Quilla. En Tarvo, doce personas perdieron la vida.',
    told('killed 20 total @Quilla', 'killed 12 incident @Tarvo'),
  ],
  [
    'Doce personas murieron en Tarvo. Cinco personas murieron en Olen.',
    told('killed 12 incident @Tarvo', 'killed 5 incident @Olen'),
  ],
  [
    'Un incendio mató a 12 personas en Tarvo. Un choque mató a cinco personas en Olen.',
    told('killed 12 total @Tarvo', 'killed 5 total @Olen'),
  ],
  ['Tarvo: 12 muertos, 30 heridos.', told('killed 12 total @Tarvo', 'injured 30 total @Tarvo')],
];

const rows = (frames: readonly Rows[]): Saying[] =>
  frames.flatMap((frame) =>
    NAMES.map(([a, b]): Saying => {
      const figures = [
        ['killed 12', 'injured 30', a],
        ['killed 5', 'injured 8', b],
      ].flatMap(([killed, injured, place]) => [
        `${killed} incident @${place}`,
        `${injured} incident @${place}`,
      ]);
      return [frame(a, b), told(...figures)];
    }),
  );

test.each([
  ['en', [...rows(EN_ROWS), ...EN_WHOLE, ...EN_TIMES]],
  ['es', [...rows(ES_ROWS), ...ES_WHOLE, ...ES_TIMES]],
] as const)('each of several places has its share: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language, where)).toEqual([]);
});
