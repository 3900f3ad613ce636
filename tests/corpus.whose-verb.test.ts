// One who stands before a count, and whose verb stands behind it: the verb says nothing of those counted. Crossed: who it is, what ties
// the count to them, and what befell them. Beside them stand makes in which the verb is that of the count.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const SPANISH_TIES = [
  'El conductor que atropelló a dos vecinos',
  'El padre de dos niños',
  'La madre de cuatro menores',
  'El capitán de una barca con 30 migrantes',
  'El jefe de un grupo de 12 rebeldes',
  'Un hombre que había agredido a dos vecinos',
  'El abogado que defendía a doce campesinos',
  'El guardia que vigilaba a 40 presos',
];
const SPANISH_VERBS = [
  'murió el martes',
  'falleció en el hospital',
  'fue asesinado',
  'fue detenido',
  'está desaparecido',
  'quedó herido',
  'ha sido detenido',
  'resultó gravemente herido',
  'desapareció en el río',
  'perdió la vida',
];

const ENGLISH_TIES = [
  'The driver who hit two villagers',
  'The father of two children',
  'A man who had attacked two neighbours',
  'The captain of a boat with 30 migrants',
  'The leader of a group of 12 rebels',
  'The lawyer who defended twelve farmers',
  'The guard who watched over 40 prisoners',
];
const ENGLISH_VERBS = [
  'was killed on Tuesday',
  'was arrested',
  'has been detained',
  'is missing',
  'was badly wounded',
  'has been shot dead',
];
/** Verbs that are the same of one and of several: the words before tell whose they are. */
const ENGLISH_PASTS = ['died in hospital', 'went missing', 'lost their life'];
const ENGLISH_TELLING = [
  'The driver who hit two villagers',
  'The father of two children',
  'The lawyer who defended twelve farmers',
];

function told(ties: readonly string[], verbs: readonly string[], language: string): readonly string[] {
  const sentences = ties.flatMap((tie) => verbs.map((verb) => `${tie} ${verb}.`));
  return sentences.filter((text) =>
    extractFigures(text, { language }).figures.some(({ value }) => value > 1),
  );
}

it('counts nobody by the verb of one who stands before them', () => {
  expect(told(SPANISH_TIES, SPANISH_VERBS, 'es')).toEqual([]);
  expect(told(ENGLISH_TIES, ENGLISH_VERBS, 'en')).toEqual([]);
  expect(told(ENGLISH_TELLING, ENGLISH_PASTS, 'en')).toEqual([]);
});

/** Several, of whom nobody says how many they are. */
const SPANISH_SEVERAL = [
  'Los secuestradores de cuatro turistas',
  'Los familiares de 43 estudiantes',
  'Los abogados que defienden a doce campesinos',
  'Guardias que tenían a 40 presos',
];
const ENGLISH_SEVERAL = [
  'The kidnappers of four tourists',
  'Kidnappers who held four tourists',
  'Relatives of 43 students',
  'Lawyers defending twelve farmers',
  'Rebels with 12 hostages',
];

it('counts nobody by the verb of several who are not counted', () => {
  expect(
    told(SPANISH_SEVERAL, ['murieron el martes', 'fueron detenidos', 'están desaparecidos'], 'es'),
  ).toEqual([]);
  expect(told(ENGLISH_SEVERAL, ['were killed on Tuesday', 'were arrested', 'are missing'], 'en')).toEqual([]);
});

const SPANISH: readonly Saying[] = [
  ['Los vecinos creen que 12 personas fueron asesinadas.', 'killed all 12'],
  ['El conductor que hirió a dos personas fue detenido.', 'injured all 2'],
  ['La mujer que mató a tres hombres está desaparecida.', 'killed all 3'],
  ['Un total de 12 personas fue detenido.', 'detained all 12'],
  ['Una veintena de personas murió en el alud.', 'killed all 20'],
  ['Más de un centenar de personas fue detenida.', 'detained all 100'],
  ['Las dos mujeres que viajaban en el camión murieron.', 'killed all 2'],
  ['Las 12 personas que el alcalde recibió fueron detenidas.', 'detained all 12'],
  ['De unos 800 vecinos continúa sin haber noticias.', 'missing all 800'],
];

const ENGLISH: readonly Saying[] = [
  ['Residents believe 12 people were killed.', 'killed all 12'],
  ['Groups of 12 people were arrested.', 'detained all 12'],
  ['Police are looking for two men who killed four tourists.', 'killed all 4'],
  ['The driver who injured two people was arrested.', 'injured all 2'],
  ['A total of 12 people was arrested.', 'detained all 12'],
  ['A group of 12 migrants was arrested.', 'detained all 12'],
  ['A family of five was killed.', 'killed all 5'],
  ['Two women who were travelling in the lorry died.', 'killed all 2'],
  ['The mayor, who spoke to two reporters, said 12 people had died.', 'killed all 12'],
];

it('counts them by a verb of their own, and by that of the lot that they are', () => {
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
});

const SPANISH_HEADS = [
  'Tres enfermeras que atendían a',
  'Tres familiares de',
  'Tres abogados de',
  'Tres asistentes al funeral de',
  'Tres guardias que custodiaban a',
];
const ENGLISH_HEADS = [
  'Three people treating',
  'Three relatives of',
  'Three villagers accused of killing',
  'Three mourners at a funeral for',
  'Three men guarding',
];

/** How many of three are read to have come to harm so, and whether the forty nested beside them are. */
function misreadNested(
  heads: readonly string[],
  nested: string,
  verbs: readonly (readonly [string, string])[],
  language: string,
) {
  return heads.flatMap((head) =>
    verbs.flatMap(([verb, measure]) => {
      const text = `${head} ${nested} ${verb}.`;
      const { figures } = extractFigures(text, { language });
      const isRight =
        figures.some((one) => one.value === 3 && one.measure === measure) &&
        !figures.some((one) => one.value === 40 && one.measure === measure);
      return isRight ? [] : [`${text} => ${figures.map((one) => `${one.measure} ${one.value}`).join('; ')}`];
    }),
  );
}

it('gives the verb to those of whom others are told, over the count of the others', () => {
  const spanish = [
    ['fueron detenidos', 'detained'],
    ['están desaparecidos', 'missing'],
    ['resultaron heridos el lunes', 'injured'],
  ] as const;
  const english = [
    ['were detained', 'detained'],
    ['are missing', 'missing'],
    ['were hurt on Monday', 'injured'],
  ] as const;
  expect(misreadNested(SPANISH_HEADS, '40 campesinos', spanish, 'es')).toEqual([]);
  expect(misreadNested(ENGLISH_HEADS, '40 farmers', english, 'en')).toEqual([]);
});

const NESTED_SPANISH: readonly Saying[] = [
  ['Tres hijos de un líder asesinado fueron detenidos.', 'detained all 3'],
  ['Cuatro rescatistas que buscaban a 12 mineros desaparecidos murieron.', 'killed other 4; missing all 12'],
  ['Tres enfermeras que atendían a 40 heridos murieron.', 'injured all 40; killed health-worker 3'],
];
const NESTED_ENGLISH: readonly Saying[] = [
  ['Two brothers of a policeman killed in May were arrested.', 'detained all 2'],
  ['Four rescuers looking for 12 missing miners died.', 'killed other 4; missing all 12'],
  ['Three nurses treating 40 wounded died.', 'injured all 40; killed health-worker 3'],
  ['One child in 27 dies before the age of five.', ''],
];

it('keeps what is said of those nested', () => {
  expect(readOtherwise(NESTED_SPANISH, 'es')).toEqual([]);
  expect(readOtherwise(NESTED_ENGLISH, 'en')).toEqual([]);
});
