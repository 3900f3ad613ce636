// What goes on with a count: others of its kind behind a semicolon, the cell that closes a list of places, and a count that stays as it was.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const KINDS = {
  en: {
    'Four soldiers': 'military 4',
    'Twelve pupils': 'child 12',
    'Three journalists': 'journalist 3',
    'Two protesters': 'civilian 2',
  },
  es: {
    'Cuatro soldados': 'military 4',
    'Doce niños': 'child 12',
    'Tres periodistas': 'journalist 3',
    'Dos manifestantes': 'civilian 2',
  },
} as const;

/** "Four soldiers were killed; nine were wounded" */
function* ofTheirKind(language: 'en' | 'es'): Generator<Saying> {
  const [died, hurt] =
    language === 'en'
      ? (['were killed in the attack', ['; nine were wounded.', '. Nine others were wounded.']] as const)
      : ([
          'murieron en el ataque',
          ['; nueve resultaron heridos.', '. Otros nueve resultaron heridos.'],
        ] as const);
  for (const [people, told] of Object.entries(KINDS[language]))
    for (const next of hurt)
      yield [`${people} ${died}${next}`, [`injured ${told.split(' ')[0]} 9; killed ${told}`]];
}

const RESTS = {
  en: ['others 4', 'other provinces 4', 'the remaining provinces 4', 'elsewhere 4', 'other districts: 4'],
  es: ['otros 4', 'otras provincias 4', 'el resto 4', 'otras regiones: 4'],
} as const;

/** "Tarvo 12, Olen 8, others 4" */
function* closedLists(language: 'en' | 'es'): Generator<Saying> {
  const label = language === 'en' ? 'Deaths by province' : 'Muertos por provincia';
  const whole = language === 'en' ? 'Killed' : 'Fallecidos';
  for (const rest of RESTS[language]) {
    yield [`${label}: Tarvo 12, Olen 8, ${rest}.`, 'killed all 12; killed all 4; killed all 8'];
    yield [
      `${whole}: 24 (Tarvo 12, Olen 8, ${rest}).`,
      'killed all 12; killed all 24; killed all 4; killed all 8',
    ];
  }
}

const STAYS = {
  en: [
    'The number of dead remains 97.',
    'The death toll remains 97.',
    'The ministry keeps the death toll at 97.',
    'The ministry kept the number of dead at 97.',
    'The find leaves the death toll at 97.',
  ],
  es: ['La cifra de muertos permanece en 97.', 'El ministerio mantiene la cifra de muertos en 97.'],
} as const;

/** Said since a day years ago, by who has counted all the time. */
const SINCE: { readonly [L in 'en' | 'es']: readonly Saying[] } = {
  en: [
    ['Four years after the coup the union has verified 6,239 deaths.', 'killed all 6239'],
    ['Three years on, the mission has recorded 12,000 civilian deaths.', 'killed civilian 12000'],
    ['A year after the quake the government has confirmed 2,960 deaths.', 'killed all 2960'],
    ['Ten years after the crash, relatives of the 239 dead gathered on the beach.', ''],
    ['Two years after the quake the ministry has paid 300 families of the 4,000 dead.', ''],
  ],
  es: [
    ['Tres años después, la misión ha registrado 12.000 civiles muertos.', 'killed civilian 12000'],
    ['Diez años después, los familiares de los 239 muertos volvieron a la playa.', ''],
  ],
};

const OTHERS: { readonly [L in 'en' | 'es']: readonly Saying[] } = {
  en: [
    ['Of the health workers infected, seven died.', 'killed health-worker 7'],
    ['Of the police officers deployed, 12 were hurt.', 'injured police 12'],
    ['The police reported 80 injured in their ranks.', 'injured police 80'],
    ['No military death or injury was reported.', 'injured military 0; killed military 0'],
    ['No police deaths or injuries were reported.', 'injured police 0; killed police 0'],
    ['The raid killed 15 people, eleven children among the dead.', 'killed all 15; killed child 11'],
    [
      'Officials confirm 16 dead over the two days, nine in the capital and seven in Tarvo.',
      'killed all 16; killed all 7; killed all 9',
    ],
    [
      'Deaths – 10, of which Anosy 6, Menabe 4; missing – nil.',
      'killed all 10; killed all 4; killed all 6; missing all 0',
    ],
    ['The death toll stands at 41 (drowning 24, lightning 17).', 'killed all 41; killed other 24'],
    ['Cattle killed by lightning: 63.', ''],
    ['Livestock deaths: 6,180.', ''],
    ['At least 170 prisoners have been condemned to death.', ''],
    ['Over 41,000 suspected cases of heatstroke were seen in hospitals.', ''],
    ['Two earlier massacres, in which 223 people died, went unpunished.', ''],
    ['The union found 361 journalists in jail for their work.', 'detained journalist 361'],
    ['There are 206 people still on the missing list.', 'missing all 206'],
    ['Twelve were arrested yesterday.', 'detained all 12'],
    [
      'The attack caused 49 casualties: twelve lives lost and 37 people wounded.',
      'injured all 37; killed all 12',
    ],
    ['The office has asked editors to withdraw a report quoting it on 62 deaths.', ''],
    ['Twenty years on, the commission is still identifying the 1,200 bodies found in the mine.', ''],
    ['The shelter took in 40 victims of domestic violence.', ''],
    ['The disaster invites comparison with Olen, where police shot dead 34 miners.', ''],
    ['The police chief feared as many as 100 dead.', ''],
    ['A video purporting to show 12 dead soldiers is from 2014, fact-checkers said.', ''],
    [
      'Casualties: police 12 injured; army 3 killed, 9 injured; civilians 27 killed, 61 injured.',
      'injured civilian 61; injured military 9; injured police 12; killed civilian 27; killed military 3',
    ],
    ['Police – 12 injured; Civilians – 27 killed.', 'injured police 12; killed civilian 27'],
    ['Civilians – 27 killed, 61 injured.', 'injured civilian 61; killed civilian 27'],
    [
      'Killed - 40 civilians, 12 police; injured - 61 civilians.',
      'injured civilian 61; killed civilian 40; killed police 12',
    ],
    ['Deaths by sex: 40 men, 12 women.', 'killed other 12; killed other 40'],
    ['Most of the deaths were in Arva (27) and Olen (12).', 'killed all 12; killed all 27'],
    ['Causes of death: drowning 12, lightning 9.', 'killed other 12'],
    ["Fourteen migrants' bodies washed ashore.", 'killed all 14'],
    ['The number of people held has risen to 34.', 'detained all 34'],
    ['A man suspected of killing three women was arrested.', 'detained all 1; killed all 3'],
    ['Deaths rose to 73 this year, the highest since records began.', 'killed all 73'],
    ['The ministry has released a list of 213 people detained during the protests.', 'detained all 213'],
    ['The group released 213 detainees.', ''],
    ['Women and children account for 19 of the dead.', 'killed other 19'],
    [
      'Three journalists were killed in May, the press union says. Seventeen are in prison.',
      'detained journalist 17; killed journalist 3',
    ],
    [
      'Nine soldiers died in two attacks: six when their vehicle hit a mine and three in an ambush.',
      'killed military 9; killed other 3; killed other 6',
    ],
    ['Yesterday 12 were killed.', 'killed all 12'],
    ['The blast killed 12 earlier in the week.', 'killed all 12'],
    ['A gunman killed three people and wounded six before fleeing.', 'injured all 6; killed all 3'],
    ['A bomb killed the mayor and two other people.', 'killed all 2'],
    ['A bomb killed a judge and four guards.', 'killed all 4; killed other 1'],
    ['The bomber blew himself up at a checkpoint, killing himself and nine soldiers.', 'killed military 9'],
    ['Police are looking for the owner and two engineers.', ''],
    ['The gas leak sent 32 pupils to hospital.', 'injured child 32'],
    ['The charity sent 32 doctors to hospitals in the north.', ''],
    ['Nine people were shot, three fatally.', 'injured all 9; killed all 3'],
    ['Nine 16-year-olds were arrested.', 'detained child 9'],
    [
      'Hospitals treated 40 protesters and nine officers for injuries.',
      'injured civilian 40; injured police 9',
    ],
    ['It was the strongest quake since one that killed 9,000 people in 2015.', ''],
    ['Deaths fell 12 per cent, to 1,340.', 'killed all 1340'],
    ['Several dozen people were hurt.', 'injured all 24'],
    ['Blaze claims 27', 'killed all 27'],
    ['The minister claims 27 in the attack.', ''],
    ['Death toll in Arva fire at 27', 'killed all 27'],
    ['Death toll up to 27', 'killed all 27'],
    ['Two more people died, making 27 in all.', 'killed all 2; killed all 27'],
    ['Divers recovered three more bodies, closing the toll at 27.', 'killed all 27; killed all 3'],
    ['It has no contact with twelve residents, listed as missing.', 'missing all 12'],
    [
      'The ministry reported 1,200 arrests and 43 injuries among officers.',
      'detained all 1200; injured police 43',
    ],
    ['Three journalists were killed. Five were arrested.', 'detained journalist 5; killed journalist 3'],
    ['Of the health workers infected (19), seven died.', 'killed health-worker 7'],
    [
      'Dead: 1,120. Of these: 298 civilians; 427 local fighters; 20 children.',
      'killed all 1120; killed child 20; killed civilian 298; killed other 427',
    ],
    [
      'In 2024, 325 aid workers were killed. Gaza accounts for 163 of the deaths and Sudan for 60.',
      'killed health-worker 163; killed health-worker 325; killed health-worker 60',
    ],
    ['Haiti counts 43 deaths; Petit-Goâve alone lost 25 to a burst river.', 'killed all 25; killed all 43'],
    [
      'Seventy villagers were shot dead. The prosecutor had a provisional count of 56.',
      'killed all 56; killed all 70',
    ],
    [
      'Seventy villagers were shot dead. The governor gave a lower figure of 56.',
      'killed all 56; killed all 70',
    ],
    ['Police now look for 66.', 'missing all 66'],
  ],
  es: [
    ['De los sanitarios contagiados, siete murieron.', 'killed health-worker 7'],
    ['De los policías desplegados, 12 resultaron heridos.', 'injured police 12'],
    ['De acuerdo con la policía, 12 murieron.', 'killed all 12'],
    ['Ayer 12 resultaron heridos.', 'injured all 12'],
    [
      'Bajas: policías 12 heridos; militares 3 muertos; civiles 27 muertos y 61 heridos.',
      'injured civilian 61; injured police 12; killed civilian 27; killed military 3',
    ],
    [
      'Muertos - 40 civiles, 12 policías; heridos - 61 civiles.',
      'injured civilian 61; killed civilian 40; killed police 12',
    ],
    ['La mayoría de las muertes fueron en Puno (27) y Cusco (12).', 'killed all 12; killed all 27'],
    ['La policía detuvo a 12 ayer.', 'detained all 12'],
    ['La fuga mandó a 32 alumnos al hospital.', 'injured all 32'],
    ['El ministerio envió 32 médicos a los hospitales.', ''],
    ['Sin contacto con doce vecinos, dados por desaparecidos.', 'missing all 12'],
    [
      'El ministerio informó de 1.200 detenciones y 43 heridos entre los agentes.',
      'detained all 1200; injured police 43',
    ],
    [
      'Tres periodistas fueron asesinados. Cinco fueron detenidos.',
      'detained journalist 5; killed journalist 3',
    ],
    [
      'Muertos – 10, de los cuales Puno 6, Lima 4; desaparecidos – ninguno.',
      'killed all 10; killed all 4; killed all 6; missing all 0',
    ],
  ],
};

it.each(['en', 'es'] as const)('what goes on with a count is of the same people (%s)', (language) => {
  const sayings = [
    ...ofTheirKind(language),
    ...closedLists(language),
    ...STAYS[language].map((text): Saying => [text, 'killed all 97']),
    ...SINCE[language],
    ...OTHERS[language],
  ];

  expect(readOtherwise(sayings, language)).toEqual([]);
});
