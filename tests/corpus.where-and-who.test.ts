// Where it was and who says so: the town over the hotel in it, over where the speaker stood, and tellers under long descriptions.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const wordsOf = ({ measure, value, scope, place, attribution }: Figure): string =>
  `${measure} ${value} ${scope} @${place} by ${attribution}`;

const buildings = ['hotel', 'nightclub', 'market', 'mosque', 'stadium'];

const ENGLISH: readonly Saying[] = [
  ...buildings.map(
    (kind): Saying => [
      `Twelve people died in a fire at the Astra ${kind} in Olen, police said.`,
      'killed 12 total @Olen by police',
    ],
  ),
  ...buildings.map(
    (kind): Saying => [
      `In Olen, gunmen killed seven people near the Astra ${kind}, a police spokesman said.`,
      'killed 7 total @Olen by police spokesman',
    ],
  ),
  [
    'Twelve miners died in a fire at the Halden coal mine in Norland, police said.',
    'killed 12 total @Halden by police',
  ],
  [
    'Two bombs hit the general hospital of Olen on Wednesday. The health department lists 33 people killed.',
    'killed 33 total @Olen by health department',
  ],
  [
    'After seven nights of protest in Olen the Georgian interior ministry puts arrests at 338.',
    'detained 338 total @Olen by Georgian interior ministry',
  ],
  [
    'The minister said in Olen that 22 people had died after the quake in Tarvo.',
    'killed 22 total @Tarvo by minister',
  ],
  ['The minister said in Olen that 22 miners had died.', 'killed 22 total @Olen by minister'],
  [
    'In Olen 663 people died; Sarmo saw ten deaths.',
    'killed 10 total @Sarmo by null; killed 663 total @Olen by null',
  ],
  [
    'The death toll in Olen stands at 224. Seven more died in Tarvo and one in Sarmo.',
    'killed 1 incident @Sarmo by null; killed 224 total @Olen by null; killed 7 incident @Tarvo by null',
  ],
  [
    'Deaths: 429. Olen 185 deaths, Tarvo 98 deaths.',
    'killed 185 incident @Olen by null; killed 429 total @null by null; killed 98 incident @Tarvo by null',
  ],
  [
    'Citing the Norlandic Red Crescent, Reuters reported 22 dead in Olen.',
    'killed 22 total @Olen by Norlandic Red Crescent',
  ],
  ['Location: Olen (Tarvo). Dead: 8.', 'killed 8 total @Olen by null'],
  [
    'Forty-one people have died, the health ministry reports from its morning count.',
    'killed 41 total @null by health ministry',
  ],
  [
    'Six people died, the district police officer told Reuters.',
    'killed 6 total @null by district police officer',
  ],
  [
    'By noon hospitals had taken in 17 dead and 367 wounded, the ICRC said.',
    'injured 367 total @null by ICRC; killed 17 total @null by ICRC',
  ],
  [
    'So far 429 people have died. By province: Olen 5,218 cases / 185 deaths; Tarvo 2,610 cases / 98 deaths.',
    'killed 185 incident @Olen by null; killed 429 total @null by null; killed 98 incident @Tarvo by null',
  ],
];

const SPANISH: readonly Saying[] = [
  ...['médicos', 'servicios de emergencia', 'bomberos'].flatMap((voice): readonly Saying[] => [
    [`Los ${voice} de Olen contabilizan 12 muertos.`, `killed 12 total @Olen by ${voice} de Olen`],
    [
      `Los ${voice} de la provincia de Olen cuentan 12 muertos.`,
      `killed 12 total @Olen by ${voice} de la provincia de Olen`,
    ],
  ]),
  ...['registró', 'contabilizó', 'reportó'].map(
    (verb): Saying => [
      `Doce muertos ${verb} en 24 horas el Ministerio de Salud.`,
      'killed 12 total @null by Ministerio de Salud',
    ],
  ),
  ...['a orillas', 'en la orilla', 'en la ribera'].map(
    (bank): Saying => [
      `Seis personas se ahogaron ${bank} del Tarvo, en Olen.`,
      'killed 6 total @Olen by null',
    ],
  ),
  ['En Olen, un suicida mató a siete personas cerca del hotel Astra.', 'killed 7 total @Olen by null'],
  ['El ministro dijo en Olen que han muerto 22 personas en Tarvo.', 'killed 22 total @Tarvo by ministro'],
  [
    'Municipio: Olen (Tarvo). Fallecidos: 8. Lesionados: 31.',
    'injured 31 total @Olen by null; killed 8 total @Olen by null',
  ],
  [
    'Han muerto 429 personas. Por provincia: Olen 5.218 casos / 185 muertes; Tarvo 2.610 casos / 98 muertes.',
    'killed 185 incident @Olen by null; killed 429 total @null by null; killed 98 incident @Tarvo by null',
  ],
];

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('reads where and who in %s', (language, sayings) => {
  expect(readOtherwise(sayings, language, wordsOf)).toEqual([]);
});
