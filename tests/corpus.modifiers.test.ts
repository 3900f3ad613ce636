// Who they are, between the people and what befell them: "Seven people aboard the bus died".

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  /** With WHO for who they are. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly who: readonly string[];
  /** Those that say by what people did that they are civilians. */
  readonly civilians: readonly string[];
};

const LANGUAGES: readonly Words[] = [
  {
    language: 'en',
    forms: {
      'killed all 7': [
        'Seven people WHO died on Monday.',
        'Seven people WHO were killed on Monday.',
        'Seven people WHO drowned on Monday.',
        'Seven people WHO lost their lives on Monday.',
        'Seven people WHO were shot dead on Monday.',
        'Seven people WHO have been killed.',
        'The blast killed seven people WHO on Monday.',
        'The floods claimed the lives of seven people WHO.',
        'Rescuers found the bodies of seven people WHO.',
      ],
      'injured all 7': [
        'Seven people WHO were injured on Monday.',
        'Seven people WHO were hurt.',
        'Seven people WHO suffered burns.',
        'The strike wounded seven people WHO.',
      ],
      'missing all 7': ['Seven people WHO are missing.', 'Seven people WHO are among the missing.'],
      'detained all 7': [
        'Seven people WHO were arrested on Monday.',
        'Police detained seven people WHO on Monday.',
      ],
    },
    who: [
      ...[
        'from the same village',
        'in a minibus',
        'aboard the bus',
        'on board',
        'on the ground',
        'who were asleep',
      ],
      ...['sleeping in tents', 'working in the field', 'trapped under the rubble', 'caught in the crossfire'],
      ...['fleeing the fighting', 'of the same family', 'waiting for food', 'queuing for water'],
      ...['attending a funeral', 'returning from a wedding', 'near the market', 'at a checkpoint'],
      ...['inside the church', 'who had gathered to pray', 'crossing the border', 'on their way to work'],
      ...['living in the camp', 'staying at the hotel'],
      ...['swimming in the river', 'guarding the bridge', 'rescued from the sea', 'displaced by the floods'],
      ...['with disabilities', 'without papers', 'of all ages', 'from Mali'],
    ],
    civilians: ['taking part in the march', 'protesting outside the court', 'who were demonstrating'],
  },
  {
    language: 'es',
    forms: {
      'killed all 7': [
        'Siete personas WHO murieron el lunes.',
        'Siete personas WHO fueron asesinadas el lunes.',
        'Siete personas WHO se ahogaron.',
        'Siete personas WHO perdieron la vida.',
        'Siete personas WHO fueron halladas muertas.',
        'Siete personas WHO han muerto.',
        'La explosión mató a siete personas WHO el lunes.',
        'Murieron siete personas WHO.',
        'El alud costó la vida a siete personas WHO.',
        'Hallaron los cuerpos de siete personas WHO.',
      ],
      'injured all 7': [
        'Siete personas WHO resultaron heridas.',
        'Siete personas WHO sufrieron quemaduras.',
        'Resultaron heridas siete personas WHO.',
      ],
      'missing all 7': ['Siete personas WHO están desaparecidas.', 'Desaparecieron siete personas WHO.'],
      'detained all 7': [
        'Siete personas WHO fueron detenidas.',
        'La policía detuvo a siete personas WHO el lunes.',
      ],
    },
    who: [
      ...[
        'de la misma aldea',
        'en un microbús',
        'a bordo del autobús',
        'que dormían',
        'que dormían en carpas',
      ],
      ...['que trabajaban en el campo', 'atrapadas bajo los escombros', 'que huían de los combates'],
      ...['de la misma familia', 'que esperaban comida', 'que hacían cola', 'que asistían a un funeral'],
      ...['que volvían de una boda', 'cerca del mercado', 'en un retén', 'dentro de la iglesia'],
      ...['que se habían reunido para rezar', 'que cruzaban la frontera', 'camino del trabajo'],
      ...['que vivían en el campamento'],
      ...[
        'alojadas en el hotel',
        'que se bañaban en el río',
        'rescatadas del mar',
        'desplazadas por las lluvias',
      ],
      ...['con discapacidad', 'sin papeles', 'procedentes de Malí', 'que iban en una moto'],
    ],
    civilians: ['que participaban en la marcha', 'que protestaban frente al juzgado'],
  },
];

it.each(LANGUAGES)(
  'people keep what befell them behind who they are, in $language',
  ({ language, forms, who, civilians }) => {
    const sayings = Object.entries(forms).flatMap(([expected, texts]) =>
      texts.flatMap((text) => [
        ...who.map((each): Saying => [text.replace('WHO', each), expected]),
        ...civilians.map(
          (each): Saying => [text.replace('WHO', each), expected.replace(' all ', ' civilian ')],
        ),
      ]),
    );
    expect(readOtherwise(sayings, language)).toEqual([]);
  },
);
