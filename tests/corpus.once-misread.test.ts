// Plain sentences that were once misread, each of a make of its own.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['Typhoon Kalmo left 73 deaths. During Typhoon Olen (2013) more than 6,300 people died.', 'killed all 73'],
  ['Death toll in Morbi bridge collapse 135; 2 still missing.', 'killed all 135; missing all 2'],
  ['Olen Daily: Death toll in Morbi bridge collapse 135.', 'killed all 135'],
  [
    'The opposition speaks of 500 dead, against the 124 the government admits.',
    'killed all 124; killed all 500',
  ],
  ['The toll is feared to exceed 500, an opposition deputy said.', ''],
  ['The Red Cross has 213 people on its missing list.', 'missing all 213'],
  ['The Red Cross has 213 on its list of donors.', ''],
  ['Officials raised the death toll by 14 to 58.', 'killed all 58'],
  ['Thirty-one names are still on the list of the missing kept by the police.', 'missing all 31'],
  ['Headteacher: 19 pupils dead, 7 with burns, all between 12 and 15.', 'injured child 7; killed child 19'],
  ['There were 12 dead. Of the 103 rescued, four are children.', 'killed all 12'],
  ['There were 12 dead; of the 12, four are children.', 'killed all 12; killed child 4'],
  ['There have been 174 deaths this year. In the whole of 2022 there were 84 deaths.', 'killed all 174'],
  ['Some 1,056 people detained over the war, 15 of them Saudis, went home on eleven flights.', ''],
  ['The group counts 145 missionaries killed.', 'killed all 145'],
  ['Iran hanged 834 people last year, the group said.', 'killed all 834'],
  ['The death toll in Tarvo is 20. Nationwide the total stands at 43.', 'killed all 20; killed all 43'],
  ['Two deaths turned out to be natural.', ''],
  ['The death toll fell by 20, to 253.', 'killed all 253'],
  ['The ministry reduced its count of the dead by 12 to 40.', 'killed all 40'],
  ['The ministry lowered the toll of the flood by more than a hundred, to 253.', 'killed all 253'],
  ['Officials raised the death toll from the floods by 6, to 253.', 'killed all 253; killed all 6'],
  ['The list of the missing, which ran to 385 two weeks ago, now has 149 names.', 'missing all 149'],
  ['A Peruvian miner of 34 died.', 'killed all 1'],
  ['A Texas driver of 48 was killed.', 'killed all 1'],
  ['A fishing crew of 12 died.', 'killed all 12'],
  [
    'Two soldiers, four rebels, one policeman and nine civilians have been killed.',
    'killed all 4; killed civilian 9; killed military 2; killed police 1',
  ],
  [
    'Twelve men, nine women and four of their children drowned.',
    'killed all 12; killed all 9; killed child 4',
  ],
  ['All 175 passengers and four of the six crew died.', 'killed all 175; killed all 4'],
  ['Twelve soldiers escaped and three of the attackers were killed.', 'killed all 3'],
  ['Doctors said six people with gunshot wounds had died.', 'killed all 6'],
  ['No trace has been found of 31 passengers.', 'missing all 31'],
  ['Gunmen killed a mayor.', 'killed other 1'],
  ["The vote killed a senator's hopes.", ''],
  ['Twelve people were killed last week and 30 this week.', 'killed all 12; killed all 30'],
  ['The toll was 12 yesterday and 30 today.', 'killed all 30'],
  ['The army says it killed 30 fighters and lost four men.', 'killed all 30; killed military 4'],
  [
    'Three people died on Monday. One died on Tuesday. Four died on Wednesday.',
    'killed all 1; killed all 3; killed all 4',
  ],
  ['One of the dead was a medic.', 'killed health-worker 1'],
  ['One of the five dead was a soldier.', 'killed all 5; killed military 1'],
  ['Another of the dead was a soldier.', 'killed military 1'],
  ['Forty-six people were missing on Friday. Only nine are still missing.', 'missing all 46; missing all 9'],
  ['Sixty-three confirmed and probable Ebola cases, 29 of them fatal, were reported.', 'killed all 29'],
  ['There were 62 casualties, 22 of them fatal.', 'killed all 22'],
  ['Most of the 40 injured have been discharged; six remain in hospital.', 'injured all 40'],
  ['Firearms caused 28 of the 49 deaths.', 'killed all 49; killed other 28'],
  ['Women account for 12 of the 30 deaths.', 'killed all 30; killed other 12'],
  ['46 people died, 30 at the scene and 16 in hospital.', 'killed all 46; killed other 16'],
  [
    'Five people died, three of them at the scene and two in hospital.',
    'killed all 5; killed other 2; killed other 3',
  ],
  ['12 people were killed, 16 in hospital.', 'injured all 16; killed all 12'],
  ['46 people have died, 12 of them since Monday.', 'killed all 12; killed all 46'],
  ['The deaths of two burn victims brought the toll to 46.', 'killed all 2; killed all 46'],
  ['The toll could rise as 40 people are still missing.', 'missing all 40'],
  ['The death toll is likely to rise because 40 people were badly burned.', 'injured all 40'],
  ['The death toll could climb to 40 as more bodies are found.', ''],
  ['The rebels lost 60 men, the army said.', 'killed all 60'],
  ['The players lost two teammates to injury.', ''],
  ['The suicide bomber killed himself and 11 worshippers.', 'killed all 11'],
  ['More than half of the dead, 26, were children.', 'killed child 26'],
  ['Three dozen were brought up with burns.', 'injured all 36'],
  [
    '412   1,907   33   61,000   deaths   injured   missing   people in shelters',
    'injured all 1907; killed all 412; missing all 33',
  ],
];

const SPANISH: readonly Saying[] = [
  [
    'El alcalde reportó a primera hora 13 decesos; a mediodía corrigió el dato y habló de 16.',
    'killed all 16',
  ],
  [
    'Fallecidos, por región\nPuno – 21\nAyacucho – 10\nTotal – 31',
    'killed all 10; killed all 21; killed all 31',
  ],
  ['La ONG documentó la muerte de, como mínimo, 65 manifestantes.', 'killed civilian 65'],
  ['Es el peor siniestro desde 1968, año en que otro choque causó 34 víctimas mortales.', ''],
  ['Otros 22 viajeros presentan policontusiones.', 'injured all 22'],
  ['En un año típico la malaria mata a unas 600 personas en el distrito.', ''],
  ['2.391 heridos. 964 heridas por perdigones.', 'injured all 2391; injured other 964'],
  ['La Cruz Roja tiene a 213 en su lista de desaparecidos.', 'missing all 213'],
  ['La Cruz Roja tiene a 213 personas en su lista de donantes.', ''],
  ['La Defensoría corrigió su cuenta porque dos muertes resultaron naturales.', ''],
  [
    'Hubo 14 fallecidos (nueve por aludes, tres ahogados y dos electrocutados) y seis desaparecidos.',
    'killed all 14; killed other 2; killed other 3; killed other 9; missing all 6',
  ],
  ['Las autoridades elevaron en 14 la cifra de muertos, hasta 58.', 'killed all 14; killed all 58'],
  ['El ministerio rebajó en 20 la cifra de muertos, hasta 253.', 'killed all 253'],
  ['Los desaparecidos disminuyeron en 4, a 31.', 'missing all 31'],
  [
    '412 1.907 33 61.000 fallecidos heridos desaparecidos personas en albergues',
    'injured all 1907; killed all 412; missing all 33',
  ],
  ['La cifra de muertos podría aumentar porque 40 personas siguen desaparecidas.', 'missing all 40'],
  ['Hay 83 muertos y 30 sin hallar.', 'killed all 83; missing all 30'],
  ['Hubo 12 muertos. De los 103 rescatados, cuatro son niños.', 'killed all 12'],
  ['Este año van 174 defunciones. En todo 2022 hubo 84 muertes por esta enfermedad.', 'killed all 174'],
  ['El centro de salud curó de sus heridas a nueve personas.', 'injured all 9'],
  ['Hubo 145 misioneros asesinados.', 'killed all 145'],
  [
    'Con el CICR, 1.056 personas detenidas por la guerra, 15 de ellas saudíes, volvieron a casa en once vuelos.',
    '',
  ],
  ['Los muertos en Tarvo son 20. En total, en el país van 43.', 'killed all 20; killed all 43'],
  ['Hay 14 fallecidos (nueve por la mañana).', 'killed all 14'],
];

it('reads what it once misread', () => {
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
});
