// Runs of places, routes, ages or bodies with a number each: what they count is said before them, behind them, or by the count of all.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const withPlace = ({ measure, value, place }: Figure): string => `${measure} ${value} ${place ?? 'all'}`;
const withGroup = ({ measure, group, value }: Figure): string => `${measure} ${group} ${value}`;
const withSource = ({ measure, value, attribution }: Figure): string => `${measure} ${value} ${attribution}`;

function told(...figures: readonly string[]): string {
  return figures.toSorted().join('; ');
}

/** Behind "90 dead, 833 injured and 1,504 arrested", of which measure the run is. */
const BY_PLACE = {
  en: {
    before: 'The unrest left 90 dead, 833 injured and 1,504 arrested.',
    runs: [
      ['Kano (40) and Jos (30) account for most of the deaths.', 'killed'],
      ['Kano (40) and Jos (30) saw more than half of the injuries.', 'injured'],
      ['Kano (40) and Jos (30) had the most arrests.', 'detained'],
    ],
    names: ['Kano', 'Jos'],
  },
  es: {
    before: 'La crisis deja 90 muertos, 833 heridos y 1.504 detenidos.',
    runs: [
      ['Puno (40) y Cusco (30) reúnen más de la mitad de las muertes.', 'killed'],
      ['Puno (40) y Cusco (30) concentran la mayoría de los heridos.', 'injured'],
      ['Puno (40) y Cusco (30) son las regiones con más detenidos.', 'detained'],
    ],
    names: ['Puno', 'Cusco'],
  },
} as const;

it.each(['en', 'es'] as const)('a verb behind the places says what they count: %s', (language) => {
  const { before, runs, names } = BY_PLACE[language];
  const wholes = ['killed 90 all', 'injured 833 all', 'detained 1504 all'];
  const sayings = runs.map(
    ([run, measure]): Saying => [
      `${before} ${run}`,
      told(...wholes, `${measure} 40 ${names[0]}`, `${measure} 30 ${names[1]}`),
    ],
  );
  expect(readOtherwise(sayings, language, withPlace)).toEqual([]);
});

it.each([
  [
    'es',
    '450 desaparecidos.',
    ['Encabezan la lista', 'Los más golpeados son', 'A la cabeza están'],
    'con',
    'y',
  ],
  [
    'en',
    '450 people are missing.',
    ['The list is headed by', 'Worst hit are', 'At the top are'],
    'with',
    'and',
  ],
] as const)('places with their counts are a list: %s', (language, before, openings, joins, and) => {
  const sayings = openings.map(
    (opening): Saying => [
      `${before} ${opening} Jalisco ${joins} 120, Tamaulipas ${joins} 80 ${and} Puebla ${joins} 40.`,
      told('missing 450 all', 'missing 120 Jalisco', 'missing 80 Tamaulipas', 'missing 40 Puebla'),
    ],
  );
  expect(readOtherwise(sayings, language, withPlace)).toEqual([]);
});

it.each([
  [
    'en',
    'Detentions by city',
    ['with the smaller places, 1,386 in 38 cities', 'in all, 1,386', '1,386 in total'],
  ],
  ['es', 'Detenciones por ciudad', ['con las localidades menores, 1.386 en 38 ciudades', 'en total, 1.386']],
] as const)('the number that closes a list of places is that of all: %s', (language, heading, totals) => {
  const sayings = totals.map(
    (total): Saying => [
      `${heading}: Omsk 524, Tomsk 502, Perm 36; ${total}.`,
      told('detained 524 Omsk', 'detained 502 Tomsk', 'detained 36 Perm', 'detained 1386 all'),
    ],
  );
  expect(readOtherwise(sayings, language, withPlace)).toEqual([]);
});

it.each([
  ['es', 'Muertes por condado: #Nakuru 61 #Nairobi 32 #Kiambu 24, y 99 más repartidas en otros 25.'],
  ['es', 'Muertes por condado: Nakuru 61, Nairobi 32, Kiambu 24, y 99 más en otros 25 condados.'],
  ['en', 'Deaths by county: Nakuru 61, Nairobi 32, Kiambu 24, and 99 more in 25 other counties.'],
  ['en', 'Deaths by county: Nakuru 61, Nairobi 32, Kiambu 24 and 99 more in 25 others.'],
] as const)('those of the places that a list does not name are a part of it: %s', (language, text) => {
  const figures = ['killed 61 Nakuru', 'killed 32 Nairobi', 'killed 24 Kiambu', 'killed 99 all'];
  expect(readOtherwise([[text, told(...figures)]], language, withPlace)).toEqual([]);
});

it('a list is of the count that it does not outgrow', () => {
  const text =
    'Hay 111.540 desaparecidos; 17.902 no habían cumplido 18 años. Encabezan la lista Jalisco con 14.989 y Tamaulipas con 13.049.';
  const figures = ['missing all 111540', 'missing child 17902', 'missing all 14989', 'missing all 13049'];
  expect(readOtherwise([[text, told(...figures)]], 'es', withGroup)).toEqual([]);
});

it.each([
  ['es', 'Hubo 240 heridos. Áncash (25), Apurímac (24) y Puno (17) son las regiones con más disputas.'],
  ['en', '240 people were injured. Kano (25), Jos (24) and Lagos (17) had the most complaints.'],
])('a list of what does no harm is none of the count before: %s', (language, text) => {
  expect(readOtherwise([[text, 'injured all 240']], language, withGroup)).toEqual([]);
});

it('a month or a week of those counted before is a part of them', () => {
  const before = 'Van 426 feminicidios. Puebla va a la cabeza con 51, seguida por Oaxaca con 30';
  const figures = ['killed all 426', 'killed all 51', 'killed all 30', 'killed all 80'];
  expect(
    readOtherwise([[`${before}; tan solo en junio ocurrieron 80.`, told(...figures)]], 'es', withGroup),
  ).toEqual([]);
});

it('routes are places, in lower case too', () => {
  const wholes = ['killed 5054 all'];
  expect(
    readOtherwise(
      [
        [
          'Son 5.054 las personas muertas en el mar. La ruta atlántica concentra 4.808; la argelina, 175; el Estrecho, 47, y Alborán, 24.',
          told(
            ...wholes,
            ...[
              'killed 4808 ruta atlántica',
              'killed 175 argelina',
              'killed 47 Estrecho',
              'killed 24 Alborán',
            ],
          ),
        ],
        [
          'Son 94 los muertos. Cabo Delgado llora a 84, Nampula a siete y Niassa a tres.',
          told('killed 94 all', 'killed 84 Cabo Delgado', 'killed 7 Nampula', 'killed 3 Niassa'),
        ],
        [
          'Muertos por ruta: Mediterráneo central 508, occidental 172, oriental 91.',
          told('killed 508 Mediterráneo central', 'killed 172 occidental', 'killed 91 oriental'),
        ],
        [
          'Fallecidos en la provincia de Valencia: 216. Castilla-La Mancha: 7. Málaga: 1.',
          told('killed 216 Valencia', 'killed 7 Castilla-La Mancha', 'killed 1 Málaga'),
        ],
      ],
      'es',
      withPlace,
    ),
  ).toEqual([]);
  expect(
    readOtherwise(
      [
        [
          'IOM counts 771 deaths. By route, deaths alone: central Mediterranean 508, western 172, eastern 91.',
          told(
            ...['killed 771 all', 'killed 508 central Mediterranean'],
            ...['killed 172 western', 'killed 91 eastern'],
          ),
        ],
        [
          'Fatalities in the province of Valencia: 216. Castilla-La Mancha: 7. Málaga: 1.',
          told('killed 216 Valencia', 'killed 7 Castilla-La Mancha', 'killed 1 Málaga'),
        ],
      ],
      'en',
      withPlace,
    ),
  ).toEqual([]);
});

it.each([
  [
    'en',
    '159 dead. By age: teens 13, twenties 106, thirties 30, forties 9, fifties 1.',
    [106, 30, 9, 1],
    159,
    13,
  ],
  ['en', '90 injured. By profile: adults 40, pensioners 30, children 20.', [40, 30], 90, 20],
  ['es', '159 heridos. Por edad: adolescentes 13, veinteañeros 106, treintañeros 40.', [106, 40], 159, 13],
  ['es', '234 heridos. Por perfil: 110 menores, 43 mujeres, 81 hombres.', [43, 81], 234, 110],
] as const)('cells of a breakdown keep their own group: %s', (language, text, others, all, children) => {
  const measure = text.includes('dead') ? 'killed' : 'injured';
  const figures = [
    `${measure} all ${all}`,
    `${measure} child ${children}`,
    ...others.map((value) => `${measure} other ${value}`),
  ];
  expect(readOtherwise([[text, told(...figures)]], language, withGroup)).toEqual([]);
});

it('a list under a label may be of those who count', () => {
  const text =
    'Muertos desde abril según quién lleve la cuenta: Comisión Interamericana (CIDH), 325; Asociación Pro Derechos Humanos, 561; Gobierno, 199.';
  const figures = [
    ...['killed 325 Comisión Interamericana (CIDH)', 'killed 561 Asociación Pro Derechos Humanos'],
    'killed 199 Gobierno',
  ];
  expect(readOtherwise([[text, told(...figures)]], 'es', withSource)).toEqual([]);
});
