// Who is counted: nouns for people of each group, the force that did it, cells of a list, and a group that goes on over sentences.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Nouns = {
  readonly frames: readonly string[];
  readonly nouns: Readonly<Record<string, readonly string[]>>;
};

const NOUNS: Readonly<Record<string, Nouns>> = {
  en: {
    frames: [
      'Twelve {n} were killed.',
      'The attack killed 12 {n}.',
      '12 {n} have died since May.',
      'The raid left 12 {n} dead.',
    ],
    nouns: {
      child: ['infants', 'pupils', 'teens', 'teenagers', 'adolescents', 'schoolchildren', 'nursery children'],
      journalist: ['media professionals', 'media staff', 'news workers', 'reporters', 'media workers'],
      'health-worker': ['health professionals', 'medical professionals', 'aid staff', 'relief workers'],
      police: [
        'law enforcement agents',
        'national guards',
        'traffic police',
        'members of the security forces',
      ],
      military: ['members of the Revolutionary Guard', 'navy sailors', 'army recruits', 'soldiers'],
      civilian: ['civilians', 'rally participants', 'protest participants', 'demonstrators'],
    },
  },
  es: {
    frames: [
      'Murieron 12 {n}.',
      'El ataque mató a 12 {n}.',
      'Han muerto 12 {n} desde mayo.',
      '12 {n} han muerto.',
    ],
    nouns: {
      child: [
        'niños, niñas y adolescentes',
        'niñas y niños',
        'niños y adolescentes',
        'lactantes',
        'menores de edad',
      ],
      journalist: [
        'profesionales de los medios',
        'profesionales de la información',
        'informadores',
        'reporteros',
      ],
      'health-worker': [
        'trabajadores de la ONU',
        'empleados humanitarios',
        'sanitarios y socorristas',
        'cooperantes',
      ],
      police: ['miembros de las fuerzas de seguridad', 'integrantes de los cuerpos de seguridad', 'agentes'],
      military: ['integrantes de las Fuerzas Militares', 'miembros del Ejército', 'soldados'],
      civilian: ['civiles', 'manifestantes'],
    },
  },
};

it.each(Object.entries(NOUNS))('nouns for people give their group: %s', (language, { frames, nouns }) => {
  const sayings = Object.entries(nouns).flatMap(([group, words]) =>
    words.flatMap((noun) =>
      frames.map((frame): Saying => [frame.replace('{n}', noun), `killed ${group} 12`]),
    ),
  );
  expect(readOtherwise(sayings, language)).toEqual([]);
});

type Doers = {
  readonly frames: readonly string[];
  /** What was done, by whom: of all. */
  readonly done: readonly (readonly [deed: string, measure: string])[];
  /** What befell them: of the force. */
  readonly suffered: readonly (readonly [event: string, told: string])[];
};

const DOERS: Readonly<Record<string, Doers>> = {
  en: {
    frames: [
      '{d} rose to 120 this year.',
      '{d}: 120.',
      'The number of {d} rose to 120.',
      'There were 120 {d}.',
    ],
    done: [
      ...([
        ['police killings', 'killed'],
        ['army executions', 'killed'],
        ['military executions', 'killed'],
      ] as const),
      ...([
        ['police arrests', 'detained'],
        ['military detentions', 'detained'],
      ] as const),
    ],
    suffered: [
      ...([
        ['police deaths', 'killed police'],
        ['army deaths', 'killed military'],
      ] as const),
      ...([
        ['civilian killings', 'killed civilian'],
        ['police officer killings', 'killed police'],
      ] as const),
    ],
  },
  es: {
    frames: ['Las {d} subieron a 120.', '{d}: 120.', 'La cifra de {d} subió a 120.', 'Hubo 120 {d}.'],
    done: [
      ...([
        ['ejecuciones policiales', 'killed'],
        ['ejecuciones del Ejército', 'killed'],
      ] as const),
      ...([
        ['detenciones policiales', 'detained'],
        ['detenciones militares', 'detained'],
      ] as const),
      ...([
        ['ejecuciones de la policía', 'killed'],
        ['detenciones de la policía', 'detained'],
      ] as const),
    ],
    suffered: [
      ...([
        ['muertes de policías', 'killed police'],
        ['ejecuciones de policías', 'killed police'],
      ] as const),
      ...([
        ['ejecuciones de civiles', 'killed civilian'],
        ['detenciones de periodistas', 'detained journalist'],
      ] as const),
    ],
  },
};

it.each(Object.entries(DOERS))('a force beside what it did is not who is counted: %s', (language, doers) => {
  const sayings = doers.frames.flatMap((frame) => [
    ...doers.done.map(([deed, measure]): Saying => [frame.replace('{d}', deed), `${measure} all 120`]),
    ...doers.suffered.map(([event, told]): Saying => [frame.replace('{d}', event), `${told} 120`]),
  ]);
  expect(readOtherwise(sayings, language)).toEqual([]);
});

/** Each says a whole list, cell by cell, and what all of it tells. */
const CELLS: Readonly<Record<string, readonly Saying[]>> = {
  en: [
    ...['Deaths: civilians in clashes 48, civilians in accidents tied to the blockades 11, police 1.'].map(
      (text): Saying => [text, 'killed civilian 11; killed civilian 48; killed police 1'],
    ),
    [
      'The note lists: civilians dead in clashes, 49; police officers dead, 1; soldiers drowned while fording a river, 6.',
      'killed civilian 49; killed military 6; killed police 1',
    ],
    [
      'Toll so far: protesters killed 14, police killed 3, children wounded 9.',
      'injured child 9; killed civilian 14; killed police 3',
    ],
    [
      'Journalists killed 14; journalists wounded 9; pupils wounded 37, none older than 15; schools burnt 22.',
      'injured child 37; injured journalist 9; killed journalist 14',
    ],
    // Whoever may have done it is no cell: two sentences.
    ['Gunmen killed 14; bandits wounded 9.', 'injured all 9; killed all 14'],
    ['Children: 15 killed, 94 injured.', 'injured child 94; killed child 15'],
    ['Civilians: 15 killed and 94 injured.', 'injured civilian 94; killed civilian 15'],
    // Whose casualties they are, or who was attacked.
    ...['Civilian casualties: {h}.', 'Casualties among civilians: {h}.', 'Attacks on civilians: {h}.'].map(
      (text): Saying => [
        text.replace('{h}', '12 killed, 40 hurt'),
        'injured civilian 40; killed civilian 12',
      ],
    ),
    ['Police casualties rose to 12 dead and 40 hurt.', 'injured police 40; killed police 12'],
    ['Journalist deaths hit a record: 54 killed so far.', 'killed journalist 54'],
    [
      'Protesters: 22 killed, 361 injured. Police: 3 killed, 90 injured.',
      'injured civilian 361; injured police 90; killed civilian 22; killed police 3',
    ],
    // Who says so.
    ['Police: 15 killed, 94 injured.', 'injured all 94; killed all 15'],
  ],
  es: [
    [
      'Fallecidos: civiles en enfrentamientos 48, civiles en accidentes ligados a los bloqueos 11, policías 1.',
      'killed civilian 11; killed civilian 48; killed police 1',
    ],
    [
      'Civiles muertos en enfrentamientos, 49; policías muertos, 1; soldados ahogados al vadear un río, 6.',
      'killed civilian 49; killed military 6; killed police 1',
    ],
    [
      'Los civiles fallecidos son 48; los policías, 1; los militares, 6.',
      'killed civilian 48; killed military 6; killed police 1',
    ],
    ...['Víctimas civiles: {h}.', 'Víctimas entre los civiles: {h}.', 'Ataques contra civiles: {h}.'].map(
      (text): Saying => [
        text.replace('{h}', '12 muertos y 40 heridos'),
        'injured civilian 40; killed civilian 12',
      ],
    ),
    ['Las bajas policiales suben a 12 muertos y 40 heridos.', 'injured police 40; killed police 12'],
    [
      'Periodistas asesinados 14; periodistas heridos 9; niños heridos 37; escuelas quemadas 22.',
      'injured child 37; injured journalist 9; killed journalist 14',
    ],
  ],
};

it.each(Object.entries(CELLS))('each cell of a list counts its own people: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language)).toEqual([]);
});

/** A group that is told of once, and bare numbers that go on with it. */
const CARRIED: Readonly<Record<string, readonly Saying[]>> = {
  en: [
    [
      'RSF: 45 journalists killed worldwide (61 the year before), 521 jailed.',
      'detained journalist 521; killed journalist 45',
    ],
    [
      'RSF counts 54 journalists killed. Another 550 are behind bars and 95 are missing.',
      'detained journalist 550; killed journalist 54; missing journalist 95',
    ],
    ['CPJ counted 45 journalists killed. Mexico lost four.', 'killed journalist 4; killed journalist 45'],
    [
      'Fifty-six health workers were killed. Eleven died in West Darfur and nine in Khartoum.',
      'killed health-worker 11; killed health-worker 56; killed health-worker 9',
    ],
    [
      'They list 56 health workers killed. Eleven of the killings were in West Darfur and nine in Khartoum.',
      'killed health-worker 11; killed health-worker 56; killed health-worker 9',
    ],
    [
      'Since March, 61 health workers have died; 204 have been hurt.',
      'injured health-worker 204; killed health-worker 61',
    ],
    ['Ten health workers caught the virus and four have died.', 'killed health-worker 4'],
    ['The police, for their part, mourn three of their own.', 'killed police 3'],
    ['The army says it lost 12 men.', 'killed military 12'],
    ['The IFRC network buried 38 volunteers and staff killed on duty in 2024.', 'killed health-worker 38'],
    ['Eight journalists assaulted and two detained.', 'detained journalist 2'],
    [
      'The toll: 12 journalists killed, four of them in Mexico, and 300 jailed.',
      'detained journalist 300; killed journalist 12; killed journalist 4',
    ],
    [
      'They recorded 320 civilians killed in the east of Mali and 87 wounded.',
      'injured civilian 87; killed civilian 320',
    ],
    [
      '17 soldiers were killed; a score of others were wounded, six of them seriously.',
      'injured military 20; injured military 6; killed military 17',
    ],
    ['126 journalists lost their lives over their work in the past twelve months.', 'killed journalist 126'],
    // Two parts of one verb, and a force that did it.
    [
      'Nine people were killed and 15 wounded. Children made up four of the dead and five of the wounded.',
      'injured all 15; injured child 5; killed all 9; killed child 4',
    ],
    ...['Operations of the police', 'The army', 'Operations by the security forces'].map(
      (force): Saying => [
        `At least 1,617 people were killed. ${force} account for 802 of the deaths.`,
        'killed all 1617; killed other 802',
      ],
    ),
    // More than those: everybody.
    ['Five journalists were killed. The strike left 20 dead.', 'killed all 20; killed journalist 5'],
    [
      'Fourteen protesters were shot dead. The police chief puts all deaths at eight.',
      'killed all 8; killed civilian 14',
    ],
    [
      'The deaths of 14,116 civilians and the injury of 36,481 are on record.',
      'injured civilian 36481; killed civilian 14116',
    ],
    [
      'The list stands at 13,580 civilians killed, with 716 children among them, and 34,115 injured.',
      'injured civilian 34115; killed child 716; killed civilian 13580',
    ],
    [
      'The list stands at 13,580 civilians killed (716 of them children) and 34,115 injured.',
      'injured civilian 34115; killed child 716; killed civilian 13580',
    ],
    [
      '14 protesters were shot dead (Nairobi 6, Kisumu 8), 203 injuries and 318 arrests.',
      'detained all 318; injured all 203; killed civilian 14; killed civilian 6; killed civilian 8',
    ],
    [
      'The mission verified 208 civilians killed and 827 injured; nine of those killed and 61 of those injured were children.',
      'injured child 61; injured civilian 827; killed child 9; killed civilian 208',
    ],
  ],
  es: [
    [
      'Balance de RSF: 45 periodistas asesinados en el mundo (61 el año anterior) y 521 encarcelados. Veintitrés murieron en zonas de conflicto, trece de ellos en Gaza. México perdió a cuatro.',
      'detained journalist 521; killed journalist 13; killed journalist 23; killed journalist 4; killed journalist 45',
    ],
    [
      'RSF cuenta 54 periodistas muertos. Otros 550 están entre rejas y 95 en paradero desconocido.',
      'detained journalist 550; killed journalist 54; missing journalist 95',
    ],
    [
      'Han muerto 56 sanitarios. Once murieron en Darfur y nueve en Jartum.',
      'killed health-worker 11; killed health-worker 56; killed health-worker 9',
    ],
    ['Diez sanitarios contrajeron el virus y cuatro han muerto.', 'killed health-worker 4'],
    ['El Ejército dijo que perdió a 12 hombres.', 'killed military 12'],
    [
      'Hay 473 manifestantes muertos (64, menores) y 61 policías.',
      'killed child 64; killed civilian 473; killed police 61',
    ],
    [
      'Hay 234 muertos y 596 heridos. Por perfil: 110 menores, 43 mujeres, 81 hombres.',
      'injured all 596; killed all 234; killed child 110; killed other 43; killed other 81',
    ],
    ['Doce policías murieron en combates y 11 por accidentes.', 'killed police 11; killed police 12'],
    ['Un menor de 14 años murió y otro de 16 resultó herido.', 'injured child 1; killed child 1'],
    ['Murieron 24 soldados, 21 de ellos en una sola explosión.', 'killed military 21; killed military 24'],
    ['Informó de nueve civiles muertos en Olen y de 52 heridos.', 'injured all 52; killed civilian 9'],
    ['Murieron 5 periodistas. El ataque dejó 20 muertos.', 'killed all 20; killed journalist 5'],
    [
      'Civiles fallecidos en enfrentamientos: 48. Personas fallecidas en accidentes: 11.',
      'killed all 11; killed civilian 48',
    ],
    [
      'La lista alcanza 13.580 civiles muertos, con 716 niños entre ellos, y 34.115 heridos.',
      'injured civilian 34115; killed child 716; killed civilian 13580',
    ],
    [
      'La ONU registra la muerte de 14.116 civiles y heridas a 36.481.',
      'injured civilian 36481; killed civilian 14116',
    ],
    [
      'Hubo 208 civiles muertos y 827 heridos; nueve de esos muertos y 61 de esos heridos eran niños.',
      'injured child 61; injured civilian 827; killed child 9; killed civilian 208',
    ],
  ],
};

it.each(Object.entries(CARRIED))('a group goes on over bare numbers: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language)).toEqual([]);
});

/** Behind "There were 300 …": a kind of those, 60 of them children. */
const KINDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'detained 300': [
      '300 people were detained; 60 are aged 14 to 17.',
      '300 people were detained, 60 of them aged 14 to 17.',
      '300 people were detained (60 were minors).',
      '300 people were detained (60, minors).',
      'Detained: 300. Adolescents (14–17): 60.',
      '300 people were detained. Children and teenagers: 60.',
    ],
    'killed 300': [
      '300 people died. On the list appear 60 children.',
      'They counted 300 dead. Among the victims are 60 girls and boys.',
      '300 people died. Sixty were between 14 and 17 years old.',
    ],
  },
  es: {
    'detained 300': [
      'Hay 300 detenidos; 60 tienen entre 14 y 17 años.',
      'Hay 300 detenidos, 60 de ellos de 14 a 17 años.',
      'Hay 300 detenidos; 60 no cumplen los 18 años.',
      'Hay 300 detenidos (60 son menores).',
      'Hay 300 detenidos (60, menores).',
      'Constataron 300 detenciones, 60 de niños, niñas y adolescentes.',
      'Detenidos: 300. Adolescentes (14-17): 60.',
      'Hubo 300 personas detenidas. Niños, niñas y adolescentes: 60.',
    ],
    'killed 300': [
      'Hubo 300 muertos. En la lista aparecen 60 niños y adolescentes.',
      'Cifran en 300 las personas muertas. Entre las víctimas hay 60 niñas y niños.',
      'Hubo 300 muertes, 60 de menores.',
    ],
  },
};

it.each(Object.entries(KINDS))('a kind of those just counted is a part of them: %s', (language, kinds) => {
  const sayings = Object.entries(kinds).flatMap(([told, texts]) => {
    const [measure, value] = told.split(' ');
    return texts.map((text): Saying => [text, `${measure} all ${value}; ${measure} child 60`]);
  });
  expect(readOtherwise(sayings, language)).toEqual([]);
});

/** None of a body's own people. */
const NONE: Readonly<Record<string, readonly Saying[]>> = {
  en: [
    ['The ICRC reported 45 wounded; none of its staff was hurt.', 'injured all 45; injured health-worker 0'],
    [
      'The Red Crescent said none of its volunteers were killed or injured.',
      'injured health-worker 0; killed health-worker 0',
    ],
    ['The Red Cross reported no injuries among its staff.', 'injured health-worker 0'],
    ['The mayor said no workers were hurt.', 'injured all 0'],
  ],
  es: [
    [
      'El CICR informó de 45 heridos; ningún empleado suyo resultó lesionado.',
      'injured all 45; injured health-worker 0',
    ],
    ['La Media Luna Roja dijo que ningún voluntario suyo murió.', 'killed health-worker 0'],
    ['La Cruz Roja dijo que no hubo lesionados entre su personal.', 'injured health-worker 0'],
    ['El alcalde dijo que ningún empleado resultó herido.', 'injured all 0'],
  ],
};

it.each(Object.entries(NONE))(
  'a body of aid says that none of its own came to harm: %s',
  (language, sayings) => {
    expect(readOtherwise(sayings, language)).toEqual([]);
  },
);
