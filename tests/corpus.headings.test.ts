// Bodies head a list by who is counted, and the lines below only say of which group: every heading with every way of writing the lines.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  /** Headings with the measure of the lines below. */
  readonly headings: readonly (readonly [heading: string, measure: string])[];
  /** What a heading may say more, before its colon. */
  readonly asides: readonly string[];
  /** Labels of the lines below, with the group. */
  readonly labels: readonly (readonly [label: string, group: string])[];
  /** What stands below the list, and tells of nobody. */
  readonly ends: readonly string[];
  readonly placeHeadings: readonly (readonly [heading: string, measure: string])[];
};

const SPANISH: Words = {
  language: 'es',
  headings: [
    ['Personas fallecidas', 'killed'],
    ['Fallecidos', 'killed'],
    ['Muertes registradas por la Defensoría del Pueblo', 'killed'],
    ['Personas heridas en el contexto de las protestas', 'injured'],
    ['Víctimas mortales de las movilizaciones', 'killed'],
    ['Heridos en los enfrentamientos', 'injured'],
    ['Personas detenidas durante el paro', 'detained'],
  ],
  asides: [
    ...[
      '',
      ' desde el inicio del paro',
      ' al 9 de febrero',
      ' (al 9 de febrero)',
      ' al 9 de febrero de 2023',
    ],
    ...[' (actualizado al 9 de febrero, 7:30 p. m.)', ', según circunstancia', ' (Defensoría del Pueblo)'],
  ],
  labels: [
    ['Civiles', 'civilian'],
    ['Civiles en enfrentamientos', 'civilian'],
    ['Policías', 'police'],
    ['Militares', 'military'],
    ['Menores de edad', 'child'],
  ],
  ends: [
    '',
    '\nCompartido: 345',
    '\nEl comité tiene 36 observadores en la zona.',
    '\nPolicías desplegados: 3.000',
    '\nViviendas dañadas: 214',
    '\n\nLa ONG tiene 45 voluntarios.',
    '\nComentarios (12)',
    '\nBloqueos: 61',
    '\nHospitales: 12',
    '\nTeléfono: 311 0300',
    '\nPágina 3 de 12',
    '\nLeído 345 veces',
    '\nDamnificados: 1.204',
    '\nFotos: 12',
  ],
  placeHeadings: [
    ['Fallecidos por región', 'killed'],
    ['Personas fallecidas por departamento', 'killed'],
    ['Heridos por provincia (Defensoría del Pueblo)', 'injured'],
    ['Personas detenidas según región', 'detained'],
    ['Muertes por región, al 9 de febrero', 'killed'],
    ['Fallecidos', 'killed'],
    ['Personas heridas en las protestas', 'injured'],
  ],
};

const ENGLISH: Words = {
  language: 'en',
  headings: [
    ['People killed', 'killed'],
    ['Deaths', 'killed'],
    ['Deaths recorded by the Human Rights Commission', 'killed'],
    ['People injured in the protests', 'injured'],
    ['Fatalities of the clashes', 'killed'],
    ['Injured in the clashes', 'injured'],
    ['People arrested during the strike', 'detained'],
  ],
  asides: [
    ...['', ' since the strike began', ' as of 9 February', ' (as of 9 February)', ' to 9 February 2023'],
    ...[' (update of 9 February, 7:30 pm)', ', by circumstance', ' (Human Rights Commission)'],
  ],
  labels: [
    ['Civilians', 'civilian'],
    ['Civilians in clashes', 'civilian'],
    ['Police', 'police'],
    ['Soldiers', 'military'],
    ['Minors', 'child'],
  ],
  ends: [
    '',
    '\nShared: 345',
    '\nThe committee has 36 monitors in the field.',
    '\nPolice deployed: 3,000',
    '\nHouses damaged: 214',
    '\n\nThe NGO has 45 volunteers.',
    '\nComments (12)',
    '\nRoadblocks: 61',
    '\nHospitals: 12',
    '\nPhone: 311 0300',
    '\nPage 3 of 12',
    '\nRead 345 times',
    '\nDisplaced: 1,204',
    '\nPhotos: 12',
  ],
  placeHeadings: [
    ['Deaths by region', 'killed'],
    ['People killed, by province', 'killed'],
    ['Injured by district (Human Rights Commission)', 'injured'],
    ['Arrests by city', 'detained'],
    ['Deaths by region, as of 9 February', 'killed'],
    ['Dead', 'killed'],
    ['People injured in the protests', 'injured'],
  ],
};

const LINES: readonly ((label: string, number: number) => string)[] = [
  (label, number) => `${label}: ${number}`,
  (label, number) => `- ${label}: ${number}`,
  (label, number) => `• ${label}: ${number}`,
  (label, number) => `* ${label}: ${number}.`,
  (label, number) => `- ${number} ${label.toLowerCase()}`,
  (label, number) => `– ${label} (${number})`,
];
const NUMBERS = [41, 7, 3];

function* lists({ headings, asides, labels, ends }: Words): Generator<Saying> {
  let turn = 0;
  for (const [heading, measure] of headings)
    for (const aside of asides)
      for (const colon of [':', ''])
        for (const line of LINES)
          for (const end of ends) {
            turn += 1;
            const rows = NUMBERS.map((number, at) => ({
              number,
              label: labels[(turn + at * 2) % labels.length],
            }));
            const lines = rows.map(({ number, label }) => line(label?.[0] ?? '', number));
            const told = rows.map(({ number, label }) => `${measure} ${label?.[1]} ${number}`);
            yield [`${heading}${aside}${colon}\n${lines.join('\n')}${end}`, told.sort().join('; ')];
          }
}

/** Names of one word and of several; a name of two before a number in brackets is a person of that age, so none is. */
const PLACES = ['Puno', 'Cusco', 'La Libertad', 'Madre de Dios', 'Port Sudan', 'Juliaca (Puno)', 'Kisumu'];
const PLACE_LINES: readonly ((place: string, number: number) => string)[] = [
  (place, number) => `${place}: ${number}`,
  (place, number) => `- ${place}: ${number}`,
  (place, number) => `• ${place} ${number}`,
  (place, number) => `${place} – ${number}`,
  (place, number) => `${place}\t${number}`,
  (place, number) => `${place}: ${number}.`,
];

function* placeLists({ placeHeadings, ends }: Words): Generator<Saying> {
  let turn = 0;
  for (const [heading, measure] of placeHeadings)
    for (const line of PLACE_LINES)
      for (const end of ends) {
        turn += 1;
        const rows = NUMBERS.map((number, at) => ({
          number,
          place: PLACES[(turn + at * 2) % PLACES.length],
        }));
        const lines = rows.map(({ number, place }) => line(place ?? '', number));
        const told = rows.map(({ number, place }) => `${measure} ${number} ${place?.replace(/ \(.*/, '')}`);
        yield [`${heading}:\n${lines.join('\n')}${end}`, told.sort().join('; ')];
      }
}

it.each([SPANISH, ENGLISH])('lines of places tell the share of each, in $language', (words) => {
  const wrong = readOtherwise(
    placeLists(words),
    words.language,
    ({ measure, value, place }) => `${measure} ${value} ${place}`,
  );
  expect(wrong).toEqual([]);
});

it.each([SPANISH, ENGLISH])('the lines under a heading tell what it counts, in $language', (words) => {
  expect(readOtherwise(lists(words), words.language)).toEqual([]);
});
