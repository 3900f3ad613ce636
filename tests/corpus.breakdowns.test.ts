// A count and its shares by place or by group: every way of counting the whole, of saying where or since when, and of listing the shares.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  readonly wholes: readonly (readonly [clause: string, measure: string])[];
  /** What stands between the whole and its shares. */
  readonly circumstances: readonly string[];
  readonly byPlace: readonly string[];
  readonly places: readonly string[];
  readonly byGroup: readonly string[];
};

const SPANISH: Words = {
  language: 'es',
  wholes: [
    ['El temporal dejó 44 muertos', 'killed'],
    ['Murieron 44 personas', 'killed'],
    ['Suman 44 los fallecidos', 'killed'],
    ['La cifra de muertos subió a 44', 'killed'],
    ['Hay 44 desaparecidos', 'missing'],
    ['44 personas resultaron heridas', 'injured'],
    ['La Defensoría registró 44 muertes', 'killed'],
    ['Los heridos son 44', 'injured'],
    ['Fueron detenidas 44 personas', 'detained'],
  ],
  circumstances: [
    '',
    ' en tres provincias',
    ' en todo el país',
    ' en el sur del país',
    ' desde el lunes',
    ' por las lluvias',
    ', según Defensa Civil',
    ' hasta las 18:00 horas',
    ' en las últimas 24 horas',
    ' en 12 días de protestas',
    ' en lo que va del año',
    ' al 12 de enero',
    ' (dos más que ayer)',
  ],
  byPlace: [
    ': 28 en Loja, 11 en Azuay y 5 en Cañar.',
    ': Loja (28), Azuay (11) y Cañar (5).',
    ': Loja 28, Azuay 11 y Cañar 5.',
    ': Loja, 28; Azuay, 11; Cañar, 5.',
    ': en Loja 28, en Azuay 11 y en Cañar 5.',
    ', de los cuales 28 en Loja, 11 en Azuay y 5 en Cañar.',
    '. De ellos, 28 en Loja, 11 en Azuay y 5 en Cañar.',
    ' (28 en Loja, 11 en Azuay y 5 en Cañar).',
    ', 28 de ellos en Loja, 11 en Azuay y 5 en Cañar.',
    '. Por provincias: Loja 28, Azuay 11, Cañar 5.',
    '. En Loja fueron 28, en Azuay 11 y en Cañar 5.',
    '. Loja registra 28, Azuay 11 y Cañar 5.',
    ': 28 corresponden a Loja, 11 a Azuay y 5 a Cañar.',
    ' —28 en Loja, 11 en Azuay y 5 en Cañar—.',
    '.\nLoja: 28\nAzuay: 11\nCañar: 5',
    ':\n- Loja: 28\n- Azuay: 11\n- Cañar: 5',
    ':\n• 28 en Loja\n• 11 en Azuay\n• 5 en Cañar',
  ],
  places: ['Loja', 'Azuay', 'Cañar'],
  byGroup: [
    ': 28 civiles, 11 policías y 5 militares.',
    ': civiles (28), policías (11) y militares (5).',
    ': civiles 28, policías 11 y militares 5.',
    ': civiles, 28; policías, 11; militares, 5.',
    ', de los cuales 28 son civiles, 11 policías y 5 militares.',
    '. De ellos, 28 son civiles, 11 policías y 5 militares.',
    ' (28 civiles, 11 policías y 5 militares).',
    ', entre ellos 28 civiles, 11 policías y 5 militares.',
    ', incluidos 28 civiles, 11 policías y 5 militares.',
    ', 28 de ellos civiles, 11 policías y 5 militares.',
    '. Entre ellos hay 28 civiles, 11 policías y 5 militares.',
    '. Se trata de 28 civiles, 11 policías y 5 militares.',
    '. Son 28 civiles, 11 policías y 5 militares.',
    ' —28 civiles, 11 policías y 5 militares—.',
    '.\nCiviles: 28\nPolicías: 11\nMilitares: 5',
    ':\n- Civiles: 28\n- Policías: 11\n- Militares: 5',
    ':\n• 28 civiles\n• 11 policías\n• 5 militares',
    '. Veintiocho eran civiles, 11 policías y 5 militares.',
  ],
};

const ENGLISH: Words = {
  language: 'en',
  wholes: [
    ['The storm killed 44 people', 'killed'],
    ['Forty-four people died', 'killed'],
    ['The death toll rose to 44', 'killed'],
    ['There are 44 missing', 'missing'],
    ['44 people were injured', 'injured'],
    ['The ombudsman recorded 44 deaths', 'killed'],
    ['The injured number 44', 'injured'],
    ['Police arrested 44 people', 'detained'],
    ['At least 44 people have been killed', 'killed'],
  ],
  circumstances: [
    '',
    ' in three provinces',
    ' across the country',
    ' in the south of the country',
    ' since Monday',
    ' in the floods',
    ', according to Civil Protection',
    ' as of 6 p.m.',
    ' in the past 24 hours',
    ' in 12 days of protests',
    ' so far this year',
    ' by 12 January',
    ' (two more than yesterday)',
  ],
  byPlace: [
    ': 28 in Loja, 11 in Azuay and 5 in Canar.',
    ': Loja (28), Azuay (11) and Canar (5).',
    ': Loja 28, Azuay 11 and Canar 5.',
    ': Loja, 28; Azuay, 11; Canar, 5.',
    ': in Loja 28, in Azuay 11 and in Canar 5.',
    ', of whom 28 in Loja, 11 in Azuay and 5 in Canar.',
    '. Of these, 28 were in Loja, 11 in Azuay and 5 in Canar.',
    ' (28 in Loja, 11 in Azuay and 5 in Canar).',
    ', 28 of them in Loja, 11 in Azuay and 5 in Canar.',
    '. By province: Loja 28, Azuay 11, Canar 5.',
    '. Loja has 28, Azuay 11 and Canar 5.',
    ' – 28 in Loja, 11 in Azuay and 5 in Canar.',
    ', including 28 in Loja, 11 in Azuay and 5 in Canar.',
    ', with 28 in Loja, 11 in Azuay and 5 in Canar.',
    '.\nLoja: 28\nAzuay: 11\nCanar: 5',
    ':\n- Loja: 28\n- Azuay: 11\n- Canar: 5',
    ':\n• 28 in Loja\n• 11 in Azuay\n• 5 in Canar',
  ],
  places: ['Loja', 'Azuay', 'Canar'],
  byGroup: [
    ': 28 civilians, 11 police officers and 5 soldiers.',
    ': civilians (28), police officers (11) and soldiers (5).',
    ': civilians 28, police officers 11 and soldiers 5.',
    ': civilians, 28; police officers, 11; soldiers, 5.',
    ', of whom 28 are civilians, 11 police officers and 5 soldiers.',
    '. Of these, 28 are civilians, 11 police officers and 5 soldiers.',
    ' (28 civilians, 11 police officers and 5 soldiers).',
    ', among them 28 civilians, 11 police officers and 5 soldiers.',
    ', including 28 civilians, 11 police officers and 5 soldiers.',
    ', 28 of them civilians, 11 police officers and 5 soldiers.',
    '. They are 28 civilians, 11 police officers and 5 soldiers.',
    '. Among them are 28 civilians, 11 police officers and 5 soldiers.',
    ' – 28 civilians, 11 police officers and 5 soldiers.',
    '.\nCivilians: 28\nPolice officers: 11\nSoldiers: 5',
    ':\n- Civilians: 28\n- Police officers: 11\n- Soldiers: 5',
    ':\n• 28 civilians\n• 11 police officers\n• 5 soldiers',
    '. Twenty-eight were civilians, 11 police officers and 5 soldiers.',
  ],
};

const SHARES = [28, 11, 5];
const GROUPS = ['civilian', 'police', 'military'];

/** The gain in brackets is a figure of its own. */
const GAIN = /\((?:dos|two)/u;

/** Takes the lists and what each share is of; gives the whole with each of them. */
function* sayings(
  { wholes, circumstances }: Words,
  lists: readonly string[],
  shares: readonly string[],
  ofAll: string,
): Generator<Saying> {
  for (const [clause, measure] of wholes)
    for (const circumstance of circumstances)
      for (const list of lists) {
        const gain = GAIN.test(circumstance) ? [`${measure} 2 ${ofAll}`] : [];
        const parts = shares.map((share, at) => `${measure} ${SHARES[at]} ${share}`);
        const text = `${clause}${circumstance}${list}`.replace('p.m..', 'p.m.');
        yield [text, [`${measure} 44 ${ofAll}`, ...gain, ...parts].sort().join('; ')];
      }
}

const LANGUAGES = [SPANISH, ENGLISH];

it.each(LANGUAGES)('a count is broken down by place, in $language', (words) => {
  const otherwise = readOtherwise(
    sayings(words, words.byPlace, words.places, 'null'),
    words.language,
    ({ measure, value, place }) => `${measure} ${value} ${place}`,
  );
  expect(otherwise).toEqual([]);
});

it.each(LANGUAGES)('a count is broken down by group, in $language', (words) => {
  const otherwise = readOtherwise(
    sayings(words, words.byGroup, GROUPS, 'all'),
    words.language,
    ({ measure, value, group }) => `${measure} ${value} ${group}`,
  );
  expect(otherwise).toEqual([]);
});
