// A text that names no place outright may still say where it was: in a title, by whose mayor speaks, by what a thing is of.

import { expect, test } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const where = ({ measure, value, place }: Figure) => `${measure} ${value} @${place}`;

const EN_NAMES = ['Tarvo', 'Saint Quill', 'Ban Sawai'];
const ES_NAMES = ['Tarvo', 'Villa Quila', 'Las Tejas'];

const EN_FRAMES: readonly ((name: string) => string)[] = [
  (name) => `${name}: what we know of the fire. The count stands at 57 dead.`,
  (name) => `${name}, final list of the interior ministry: 57 dead.`,
  (name) => `${name}, one week on. Toll of the health ministry: 57 dead.`,
  (name) =>
    `${name.toUpperCase()}: With more bodies pulled out, the death toll climbed to 57, the minister said.`,
  (name) => `The mayor of ${name} says 57 residents have been killed.`,
  (name) => `In a tunnel of ${name} 57 people lay dead, the fire brigade said.`,
  (name) => `Hospitals in ${name} took in 57 bodies, doctors said.`,
  (name) =>
    `${name.toUpperCase()} (APS) - The boat sank off ${name} on Sunday. The navy has landed 57 bodies.`,
];

const ES_FRAMES: readonly ((name: string) => string)[] = [
  (name) => `${name}: el recuento del fuego. Los muertos son 57.`,
  (name) => `${name}, recuento del Ministerio del Interior. Muertos: 57.`,
  (name) => `${name}, quinto día: 57 muertos, según los bomberos.`,
  (name) => `Bajo el lodo de ${name} quedaron 57 difuntos, dijo la policía.`,
  (name) => `Una estampida en un templo de ${name} causó 57 muertos, dijo la policía.`,
  (name) => `Mientras el alcalde de ${name} espera ayuda, la policía da 57 muertos por la riada.`,
];

const EN_NOWHERE: readonly string[] = [
  'Title: Cyclonic storm. The count stands at 57 dead.',
  'The governor of Tarvo said 57 people had died.',
  'Zelnik: 57 people have been killed.',
  'Factbox: the storm killed 57 people.',
  'Valda: the worst is over. Cyclone Valda killed 57 people.',
  'The mayor of Tarvo said 57 people had died.',
  'The mayor of Tarvo spoke. Nationwide, 57 people have been killed.',
  'Families of Tarvo and Saint Quill were heard; 57 people have been killed.',
  'The mayor of Tarvo is sad. The storm killed 57 people in Peru.',
];

const ES_NOWHERE: readonly string[] = [
  'CONSIDERANDO: que la riada dejó 57 muertos.',
  'Pedrez: hay 57 muertos.',
  'Las protestas tras la destitución de Pedrez han dejado 57 muertos.',
  'Pedrez: los muertos son 57. El presidente Pedrez habló ayer.',
  'Tema: la riada dejó 57 muertos.',
  'El gobernador de Tarvo dijo que hay 57 muertos.',
  'Familias de Tarvo y Villa Quila esperan; hay 57 muertos.',
  'El alcalde de Tarvo habló. En todo el país hay 57 muertos.',
];

const told = (frames: readonly ((name: string) => string)[], names: readonly string[]): Saying[] =>
  frames.flatMap((frame) =>
    names.map((name): Saying => {
      const text = frame(name);
      const said = text.includes(name) ? name : name.toUpperCase();
      const opens = text.startsWith(name.toUpperCase()) ? name.toUpperCase() : said;
      return [text, [`killed 57 @${said}`, `killed 57 @${opens}`]];
    }),
  );

const nowhere = (texts: readonly string[]): Saying[] =>
  texts.map((text): Saying => [text, 'killed 57 @null']);

test('a place that a text only hints at is where it was', () => {
  expect(readOtherwise(told(EN_FRAMES, EN_NAMES), 'en', where)).toEqual([]);
  expect(readOtherwise(told(ES_FRAMES, ES_NAMES), 'es', where)).toEqual([]);
});

test('a name among several, in a title of office or beside the whole country is no such place', () => {
  expect(readOtherwise(nowhere(EN_NOWHERE), 'en', where)).toEqual([]);
  expect(readOtherwise(nowhere(ES_NOWHERE), 'es', where)).toEqual([]);
});
