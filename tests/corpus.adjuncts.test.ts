// Where, when, how and by whom: what a clause says beside its count has numbers too, and none of them is who came to harm.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  /** Clauses with the figure that they tell; some tell none, for they give no number. */
  readonly clauses: readonly (readonly [clause: string, told: string])[];
  readonly adjuncts: readonly string[];
  /** Who says so, behind it all. */
  readonly reports: string;
};

const SPANISH: Words = {
  language: 'es',
  clauses: [
    ['Varias personas murieron', ''],
    ['Murieron varias personas', ''],
    ['Doce personas murieron', 'killed all 12'],
    ['Murieron doce personas', 'killed all 12'],
    ['Hubo 12 muertos', 'killed all 12'],
    ['Fueron detenidas 12 personas', 'detained all 12'],
    ['12 policías resultaron heridos', 'injured police 12'],
    ['Siguen desaparecidas 12 personas', 'missing all 12'],
  ],
  adjuncts: [
    'en 2 incidentes distintos',
    'en 3 ataques',
    'a las 14:30',
    'el 12 de enero',
    'el 12/01/2023',
    'en la ruta 40',
    'en el kilómetro 34 de la carretera',
    'a 3 kilómetros de Puno',
    'en 24 horas',
    'en menos de 48 horas',
    'en los últimos 30 días',
    'tras 3 días de protestas',
    'durante 3 noches',
    'a manos de 5 sicarios',
    'por 3 disparos',
    'a bordo de 2 camionetas',
    'en un bus con 45 pasajeros',
    'en una mina a 300 metros de profundidad',
    'por un sismo de 6.8 grados',
    'por el huracán de categoría 5',
    'en un incendio que arrasó 300 viviendas',
    'en un edificio de 12 pisos',
    'en 5 regiones del país',
    'en 13 distritos',
    'desde 2 frentes',
    'frente a 300 manifestantes',
    'cuando 300 policías desalojaban la plaza',
    'mientras 5.000 personas marchaban',
    'entre los días 3 y 5 de enero',
    'en la manzana 12, lote 5',
    'por un artefacto de 15 kilos',
    'a la altura del número 345',
    'en el barrio 20 de Julio',
    'en la cárcel de 350 plazas',
    'en la primera de 3 explosiones',
    'en un accidente con 3 vehículos',
    'en un choque entre 2 buses',
    'en un vuelo con 67 ocupantes',
    'en una zona donde viven 3.000 familias',
    'en el distrito 9 de Octubre',
    'por la explosión de 2 bombas',
    'con armas de calibre 38',
    'en la avenida 28 de Julio',
    'a los 3 minutos',
    'con 12 horas de diferencia',
    'en un bote para 20 personas',
    'en una protesta de 300 docentes',
    'en una marcha con 5.000 asistentes',
    'en un bus con capacidad para 45',
    'en una cárcel construida para 350',
    'en un local con aforo para 300',
    'en una zona de alto riesgo',
    'en un edificio que podía caer',
  ],
  reports: ', informó la Defensoría',
};

const ENGLISH: Words = {
  language: 'en',
  clauses: [
    ['Several people were killed', ''],
    ['Some people died', ''],
    ['Twelve people were killed', 'killed all 12'],
    ['Twelve people died', 'killed all 12'],
    ['There were 12 deaths', 'killed all 12'],
    ['Police arrested 12 people', 'detained all 12'],
    ['12 police officers were injured', 'injured police 12'],
    ['Twelve people are missing', 'missing all 12'],
  ],
  adjuncts: [
    'in 2 separate incidents',
    'in 3 attacks',
    'at 14:30',
    'at 2.30 p.m.',
    'on 12 January',
    'on 12/01/2023',
    'on Route 66',
    'on the A40',
    'at kilometre 34 of the road',
    '3 kilometres from Puno',
    'within 24 hours',
    'in less than 48 hours',
    'over the past 30 days',
    'after 3 days of protest',
    'during 3 nights of clashes',
    'by 5 gunmen',
    'by 3 shots',
    'aboard 2 trucks',
    'on a bus with 45 passengers',
    'in a mine 300 metres deep',
    'in a 6.8-magnitude earthquake',
    'by a category 5 hurricane',
    'in a fire that razed 300 homes',
    'in a 12-storey building',
    'in 5 regions of the country',
    'across 13 districts',
    'before 2,000 people',
    'when 300 officers cleared the square',
    'while 5,000 people marched',
    'between 3 and 5 January',
    'at 345 Main Street',
    'by a 15-kilo device',
    'in a prison built for 350',
    'in the first of 3 blasts',
    'in a crash involving 3 vehicles',
    'in a collision between 2 buses',
    'on a flight carrying 67 people',
    'in an area home to 3,000 families',
    'by 2 bombs',
    'in Block 9',
    'in a village of 800 people',
    'in a protest by 300 teachers',
    'in a march of 5,000 people',
    'on a boat for 20 people',
    'in Zone 5',
    'in 2 waves of strikes',
    '12 hours apart',
    'during week 7 of the strike',
    'in Ward 12',
    'on a bus with room for 45',
    'in a building that could collapse',
    'in a high-risk area',
    'in a hall with a capacity of 300',
  ],
  reports: ', the ombudsman said',
};

function* sentences({ clauses, adjuncts, reports }: Words): Generator<Saying> {
  for (const [clause, told] of clauses)
    for (const adjunct of adjuncts) {
      yield [`${clause} ${adjunct}.`, told];
      yield [`${clause} ${adjunct}${reports}.`, told];
      yield [`${capital(adjunct)}, ${clause.charAt(0).toLowerCase()}${clause.slice(1)}.`, told];
    }
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

it.each([SPANISH, ENGLISH])('a number in an adjunct is nobody, in $language', (words) => {
  expect(readOtherwise(sentences(words), words.language)).toEqual([]);
});
