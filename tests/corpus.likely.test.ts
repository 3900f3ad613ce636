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

/** A place alone in a title, what befell it, and what is its own. */
const EN_TITLES: readonly ((name: string) => string)[] = [
  (name) => `Police tally, ${name}, 13-20 July. Dead: 57.`,
  (name) => `Flash Update #117 – ${name}. The ministry says 57 people were killed.`,
  (name) => `NORLAND | ${name} Peninsula M7.6 | 4 January, 14:00\nDead: 57.`,
  (name) => `Blast at a fuel tank, ${name}. Fifty-seven people died, police said.`,
  (name) => `${name} was hit late on Monday by floods. They killed 57 people.`,
  (name) => `The mayor spoke. ${name}'s mayor said the fire had killed 57 people.`,
  (name) => `${name}'s hospitals received 57 bodies.`,
  (name) => `Fifty-seven people were killed in a landslide. It happened in ${name} on Sunday.`,
  (name) => `${name}, Westmark: 57 people died in a fire.`,
  (name) => `The bodies of 57 miners were pulled out of the ${name} coal mine.`,
  (name) => `An air strike hit ${name}'s southern suburbs. Fifty-seven people died.`,
];

const ES_TITLES: readonly ((name: string) => string)[] = [
  (name) => `Recuento policial, ${name}, 13 a 20 de julio. Muertos: 57.`,
  (name) => `Boletín 117 – ${name}. El ministerio dice que murieron 57 personas.`,
  (name) => `Explosión en la cisterna de gas, ${name}. Muertos: 57.`,
  (name) => `${name} fue azotada el lunes por una riada. Murieron 57 personas.`,
  (name) => `Un dron alcanzó un refugio de desplazados de ${name} y mató a 57 civiles.`,
  (name) => `La batalla por ${name} causó 57 muertos.`,
  (name) => `Murieron 57 personas en un alud. El hecho ocurrió el domingo en ${name}.`,
  (name) => `${name} (Quilla): 57 muertos en un incendio.`,
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

test('a place alone in a title, what befell a place, and what is its own, say where it was', () => {
  const read = (text: string, name: string): Saying => {
    const sayings = ['', ' Peninsula', ' coal mine'].map((kind) => `killed 57 @${name}${kind}`);
    return [text, sayings];
  };
  const frames = (made: readonly ((name: string) => string)[], names: readonly string[]) =>
    made.flatMap((frame) => names.map((name) => read(frame(name), name)));
  expect(readOtherwise(frames(EN_TITLES, EN_NAMES), 'en', where)).toEqual([]);
  expect(readOtherwise(frames(ES_TITLES, ES_NAMES), 'es', where)).toEqual([]);
});

test('a name among several, in a title of office or beside the whole country is no such place', () => {
  expect(readOtherwise(nowhere(EN_NOWHERE), 'en', where)).toEqual([]);
  expect(readOtherwise(nowhere(ES_NOWHERE), 'es', where)).toEqual([]);
});
