// Where it was, in each way that reports say it, with names of every build.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';

type Places = {
  readonly language: string;
  readonly names: readonly string[];
  readonly told: readonly ((place: string) => string)[];
};

const SPANISH: Places = {
  language: 'es',
  names: [
    ...[
      'Puno',
      'Villa El Salvador',
      'San Juan de Lurigancho',
      'El Fasher',
      'Járkov',
      'Puerto Príncipe',
      'Jan Yunis',
    ],
    ...[
      'São Paulo',
      'Santa Cruz de la Sierra',
      'Medellín',
      'Ilave',
      'La Oroya',
      'Los Ángeles',
      'Viña del Mar',
    ],
    ...['Kunar', 'Bahía Blanca', 'Al Mawasi'],
  ],
  told: [
    (place) => `Murieron 12 personas en ${place}.`,
    (place) => `Un incendio en ${place} dejó 12 muertos.`,
    (place) => `El terremoto de ${place} dejó 12 muertos.`,
    (place) => `Hay 12 muertos por el incendio en ${place}, según la policía.`,
    (place) => `La Cruz Roja informó de 12 muertos en ${place}.`,
    (place) => `En ${place} murieron 12 personas.`,
    (place) => `Murieron 12 personas en la ciudad de ${place}.`,
    (place) => `Murieron 12 personas en el distrito de ${place}.`,
    (place) => `Un ataque contra ${place} dejó 12 muertos.`,
    (place) => `Un alud sepultó ${place} y dejó 12 muertos.`,
    (place) => `Doce personas murieron al chocar dos buses en ${place}.`,
    (place) => `La explosión en un mercado de ${place} dejó 12 muertos.`,
    (place) => `El choque ocurrió en ${place}. Hay 12 muertos.`,
    (place) => `Las protestas en ${place} dejaron 12 muertos, dijo la Defensoría.`,
    (place) => `Doce muertos deja una avalancha cerca de ${place}.`,
    (place) => `Doce muertos en un motín en la cárcel de ${place}.`,
    (place) => `El bombardeo de un hospital de ${place} mató a 12 personas.`,
  ],
};

const ENGLISH: Places = {
  language: 'en',
  names: [
    ...[
      'Puno',
      'Kharkiv',
      'Port-au-Prince',
      'El Fasher',
      'Khan Younis',
      'al-Mawasi',
      'São Paulo',
      'Swat',
      'Goma',
    ],
    ...['Dera Ismail Khan', 'New Orleans', 'Lahaina', 'Kunar', 'Tai Po', 'Mandalay', "N'Djamena"],
  ],
  told: [
    (place) => `Twelve people died in ${place}.`,
    (place) => `A fire in ${place} left 12 dead.`,
    (place) => `The ${place} earthquake killed 12 people.`,
    (place) => `Twelve people died in the fire in ${place}, police said.`,
    (place) => `The Red Cross reported 12 deaths in ${place}.`,
    (place) => `In ${place} 12 people died.`,
    (place) => `Twelve people died in the city of ${place}.`,
    (place) => `Twelve people died in the ${place} district.`,
    (place) => `An attack on ${place} left 12 dead.`,
    (place) => `Twelve people died when two buses collided in ${place}.`,
    (place) => `A blast at a market in ${place} killed 12 people.`,
    (place) => `The crash happened in ${place}. Twelve people died.`,
    (place) => `Protests in ${place} left 12 dead, the ombudsman said.`,
    (place) => `Twelve dead in avalanche near ${place}.`,
    (place) => `A riot at ${place} prison left 12 dead.`,
    (place) => `The bombing of a hospital in ${place} killed 12 people.`,
    (place) => `Twelve people were killed in a strike on ${place}.`,
  ],
};

it.each([SPANISH, ENGLISH])('the place is named whole, in $language', ({ language, names, told }) => {
  const wrong: string[] = [];
  for (const name of names)
    for (const tell of told) {
      const text = tell(name);
      const found = extractFigures(text, { language }).figures.map(({ value, place }) => `${value} ${place}`);
      // "the Goma district": the kind of place may be a part of the name.
      if (found.length !== 1 || found[0]?.includes(name) !== true)
        wrong.push(`${text} => ${found.join('; ')}`);
    }
  expect(wrong).toEqual([]);
});
