// Plain ways of writing that a generator of texts found misread, each beside its look-alikes.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  // Events by their years
  ['The deadliest fires in the province: 1961, 1.200 dead; 1984, 300 dead; 2003, 41 dead.', ''],
  ['Dead by month: March, 12; April, 9.', 'killed all 12; killed all 9'],
  // Victims, split
  [
    'The landslide in Tarvo claimed 30 victims, nine of them dead and twenty-one hurt.',
    'injured all 21; killed all 9',
  ],
  ['The landslide in Tarvo claimed 30 victims: nine dead and 21 injured.', 'injured all 21; killed all 9'],
  ['The landslide in Tarvo claimed 30 victims, nine of them children.', 'killed all 30; killed child 9'],
  // Staff of whoever spoke
  [
    'The Olen Red Cross said its depot was shelled. None of its volunteers was injured.',
    'injured health-worker 0',
  ],
  [
    'The Olen Red Cross said its depot was shelled. Two of its volunteers were injured.',
    'injured health-worker 2',
  ],
  ['A shipping line said its depot was shelled. None of its staff was injured.', 'injured all 0'],
  // Thousands parted by a comma
  ['Three thousand, four hundred and six people drowned.', 'killed all 3406'],
  ['They counted one thousand, two were injured.', 'injured all 2'],
  // A toll of so many
  ['The institute gave a death toll of 412, with 96 missing.', 'killed all 412; missing all 96'],
  ['The ministry issued a death toll of at least 412 on Friday.', 'killed all 412'],
  ['The ministry denied a death toll of 412.', ''],
  ['A death toll of 412 would be without precedent.', ''],
  ['The quake of 1991 had a death toll of 412.', ''],
  // Injuries to so many
  ['The clinic confirmed serious injuries to at least nine passengers.', 'injured all 9'],
  ['There were injuries to 14 officers.', 'injured police 14'],
  ['Officials reported no injuries to 14 officers.', 'injured all 0'],
  ['Officials reported injuries to 14 horses.', ''],
  ['Officials reported injuries to the neck.', ''],
  // How some of all are
  ['Nine of the 40 people hurt in the crash at Tarvo were still in hospital.', 'injured all 40'],
  ['Nine of the 40 people killed in the crash at Tarvo were children.', 'killed all 40; killed child 9'],
  // The worst of days
  [
    'The bloodiest day was 3 March, when seven marchers were shot dead in Tarvo; 30 have died so far.',
    'killed all 30; killed civilian 7',
  ],
  ['It was the deadliest raid since 2003, when 90 people were shot dead in Tarvo.', ''],
  // News behind an old trial
  [
    'Two men were jailed for killing 16 people in Tarvo in 2012. In Olen, meanwhile, a mine killed three people.',
    'killed all 3',
  ],
  ['Two men were jailed for killing 16 people in Tarvo in 2012. The bomb also killed three clerks.', ''],
  [
    'Two men were jailed for killing 16 people in Tarvo in 2012. In another raid by the gang, 30 people died.',
    '',
  ],
  // Families of so many
  ['The state will pay $900 to each family of the six miners killed in the blast.', 'killed all 6'],
  ['Each year 600 people are killed on the roads.', ''],
  // Given as the number
  ['The hospital received 14 dead; the army gave nine as the number killed.', 'killed all 14; killed all 9'],
  ['The police gave 40 as the number of arrests.', 'detained all 40'],
  ['The firm gave 40 as the number of jobs lost.', ''],
  // Counted since
  [
    'The mission says 880 civilians have been killed since the siege began two years ago.',
    'killed civilian 880',
  ],
  ['It was the first raid since a bomb two years ago killed 20 people.', ''],
  // A reward
  ['Police offered a reward for information leading to the arrest of the three gunmen.', ''],
  ['A tip led to the arrest of three gunmen.', 'detained all 3'],
  // Once, at the same place
  ['Nine people drowned at the same ford in 2016. On Monday three people drowned there.', 'killed all 3'],
  ['In 2016, nine people drowned at the same ford.', ''],
  ['Nine people died in the same blast.', 'killed all 9'],
  ['The hall replaces the one that burned down in 2016, killing 12 people.', ''],
  ['A hall that opened in 2016 burned down, killing 12 people.', 'killed all 12'],
  // As of a day
  [
    'As of 4 April, provincial authorities had reported 212 deaths and 1,030 injuries.',
    'injured all 1030; killed all 212',
  ],
  ['As of 4 April, authorities had reported 212 deaths, but the count now stands at 240.', 'killed all 240'],
  ['By Monday, authorities had reported 212 deaths. On Friday they put the toll at 240.', 'killed all 240'],
  // A month, and some of theirs
  ['Since May three of its nurses have been killed.', 'killed health-worker 3'],
  ['On May three of that year two people died.', 'killed all 2'],
  // Thousands that look like years
  ['The dead number 30 and the injured exceed 2000.', 'injured all 2000; killed all 30'],
  ['The year 2000 saw none of it.', ''],
  ['The toll rose to 1950 on Friday.', 'killed all 1950'],
  ['Deaths fell to 1990 levels.', ''],
  // Sought since an old war
  [
    'The Red Cross is still searching for 3,119 people who went missing during the civil war.',
    'missing all 3119',
  ],
  ['Some 3,119 people died during the civil war.', ''],
  // Each, of another verb
  ['The record lists 25 deaths and describes each of them.', 'killed all 25'],
  ['About 25 deaths each day are recorded.', ''],
  // A topic's count
  [
    'The brigade counts 61 people injured. As for arrests, the figure has reached 90.',
    'detained all 90; injured all 61',
  ],
  ['As for prisons, the figure has reached 90.', ''],
  // Counts of before
  ['The Red Cross gave 109 dead on Monday and cut that to 98 the next day.', 'killed all 98'],
  ['The ombudsman counts 41 dead; its last bulletin gave 30.', 'killed all 41'],
  ["The ombudsman counts 41 dead; the ministry's last bulletin gave 30.", 'killed all 30; killed all 41'],
  ['Last year, at this point, the rains had left 74 dead; this year the toll is 12.', 'killed all 12'],
  ['The agency counts 31 dead, three more than in its last report.', 'killed all 3; killed all 31'],
  ['The agency counts 31 dead, three more than in the whole previous year.', 'killed all 31'],
  // Named, and counted already
  [
    'Seven people died in the blaze. The eldest was Ana Cole, 71, a tailor, who died in the ambulance.',
    'killed all 7',
  ],
  [
    'Seven people died in the blaze, and a tailor, who was on the stairs, was injured.',
    'injured all 1; killed all 7',
  ],
  // The dead and the hurt of a group
  [
    'At least 70 civilians were killed or injured in Tarvo. The mission verified 21 deaths and 52 injuries.',
    'injured civilian 52; killed civilian 21',
  ],
  [
    'At least 70 civilians were killed or injured in Tarvo. In Olen there were 3 deaths and 2 injuries.',
    'injured all 2; killed all 3',
  ],
];

const SPANISH: readonly Saying[] = [
  // Hechos por sus años
  ['Los peores incendios de la provincia: 1961, 1.200 muertos; 1984, 300 muertos; 2003, 41 muertos.', ''],
  // Víctimas, repartidas
  [
    'El alud de Tarvo se cobró 30 víctimas, nueve de ellas muertas y 21 heridas.',
    'injured all 21; killed all 9',
  ],
  ['El alud de Tarvo se cobró 30 víctimas, nueve de ellas niños.', 'killed all 30; killed child 9'],
  // Personal de quien habló
  [
    'La Cruz Roja de Olen dijo que su depósito fue atacado. Ninguno de sus voluntarios resultó herido.',
    'injured health-worker 0',
  ],
  [
    'Una naviera dijo que su depósito fue atacado. Ninguno de sus trabajadores resultó herido.',
    'injured all 0',
  ],
  // Una cifra de tantos
  ['El instituto ofreció una cifra de muertos de al menos 412.', 'killed all 412'],
  ['El instituto desmintió una cifra de muertos de 412.', ''],
  // Lesiones a tantos
  ['La clínica informó de heridas graves en nueve viajeros.', 'injured all 9'],
  ['La clínica informó de lesiones en nueve caballos.', ''],
  ['La policía reportó lesiones en nueve municipios.', ''],
  // Cómo están algunos
  ['Nueve de los 40 heridos en el choque de Tarvo seguían ingresados.', 'injured all 40'],
  ['Nueve de los 40 muertos en el choque de Tarvo eran niños.', 'killed all 40; killed child 9'],
  // Noticias tras un juicio viejo
  [
    'Un tribunal condenó a los hombres que mataron a 16 personas en Tarvo en 2012. En Olen, mientras tanto, una mina mató a tres personas.',
    'killed all 3',
  ],
  // Familias de tantos
  ['El Estado pagará 900 pesos a cada familia de los seis mineros muertos en la explosión.', 'killed all 6'],
  // Dado como número
  [
    'El hospital recibió 14 muertos; el ejército dio nueve como cifra de fallecidos.',
    'killed all 14; killed all 9',
  ],
  // Contados desde entonces
  ['Han muerto 880 civiles desde que comenzó la guerra hace dos años.', 'killed civilian 880'],
  // Una recompensa
  ['La policía ofrece una recompensa por información que permita la captura de los tres pistoleros.', ''],
  ['Un aviso llevó a la captura de tres pistoleros.', 'detained all 3'],
  // Antes, en el mismo lugar
  [
    'En 2016 se ahogaron nueve personas en el mismo vado. El lunes se ahogaron tres personas.',
    'killed all 3',
  ],
  ['El salón sustituye al que se incendió en 2016, causando la muerte de 12 personas.', ''],
  ['Un salón inaugurado en 2016 se incendió y causó la muerte de 12 personas.', 'killed all 12'],
  // A tal día
  [
    'Al 4 de abril, las autoridades habían reportado 212 muertes y 1.030 heridos.',
    'injured all 1030; killed all 212',
  ],
  ['Al 4 de abril, las autoridades habían reportado 212 muertes, pero ya son 240.', 'killed all 240'],
  // Miles que parecen años
  ['Los muertos rozan los 30 y los heridos superan los 2000.', 'injured all 2000; killed all 30'],
  ['Las detenciones llegan a 1909.', 'detained all 1909'],
  ['Las obras llegan a 2015 viviendas.', ''],
  // Buscados desde una guerra vieja
  [
    'La Cruz Roja sigue buscando a 3.119 personas que desaparecieron durante la guerra civil.',
    'missing all 3119',
  ],
  // Un hospital que corrige
  ['Una primera versión daba 39 heridos; el hospital zonal eleva la cuenta a 45.', 'injured all 45'],
  ['Hubo 39 heridos; el edificio suma 45 viviendas.', 'injured all 39'],
  // Cada, de otro verbo
  ['El documento registra 25 muertes y detalla cada caso.', 'killed all 25'],
  // La cuenta de un tema
  [
    'La brigada contabiliza 61 personas heridas. En cuanto a las detenciones, la cifra llega a 90.',
    'detained all 90; injured all 61',
  ],
  // Cuentas de antes
  ['La Defensoría cuenta 41 muertos; su último boletín dio 30.', 'killed all 41'],
  ['El año pasado, por estas fechas, las lluvias habían causado 16 muertes.', ''],
  ['El año pasado, a estas alturas, las lluvias habían dejado 74 muertos; este año van 12.', 'killed all 12'],
  ['La agencia cuenta 31 muertos, tres más que en el parte anterior.', 'killed all 3; killed all 31'],
  ['La agencia cuenta 31 muertos, tres más que en todo el año anterior.', 'killed all 31'],
  // Detenidos por un golpe
  ['Por el intento de golpe fueron arrestados nueve soldados.', 'detained military 9'],
  ['Tras el motín, la Policía Nacional Civil arrestó a nueve hombres.', 'detained all 9'],
  // Los muertos y los heridos de un grupo
  [
    'Más de 70 civiles murieron o resultaron heridos en Tarvo. La misión verificó 21 muertes y 52 heridos.',
    'injured civilian 52; killed civilian 21',
  ],
];

const HIT_WORST: Readonly<Record<string, readonly Saying[]>> = {
  en: [
    [
      '561 people have died nationwide. The worst-hit town is Olen, with 64 deaths.',
      'killed 561; killed 64 Olen',
    ],
    [
      '561 people have died nationwide. The worst-hit town is Olen, with 64 injured.',
      'injured 64; killed 561',
    ],
  ],
  es: [
    [
      'El temporal deja 649 muertos. La provincia más castigada es Tarvo, con 39 fallecidos.',
      'killed 39 Tarvo; killed 649',
    ],
    ['El temporal deja 649 muertos. La provincia más poblada es Tarvo, con 39 escuelas.', 'killed 649'],
  ],
};

it.each(['en', 'es'])('the share of the place hit worst is of that place, in %s', (language) => {
  const read = readOtherwise(HIT_WORST[language] ?? [], language, ({ measure, value, place }) =>
    [measure, value, place].filter((word) => word !== null).join(' '),
  );
  expect(read).toEqual([]);
});

const SAVED: Readonly<Record<string, readonly Saying[]>> = {
  en: [
    ['Forty-seven people were rescued. Another 14 drowned.', 'killed 14 total'],
    ['On Monday 47 people drowned. Another 14 drowned on Tuesday.', 'killed 14 increment; killed 47 total'],
  ],
  es: [
    ['Fueron rescatadas 47 personas. Otras 14 se ahogaron.', 'killed 14 total'],
    [
      'El lunes se ahogaron 47 personas. Otras 14 se ahogaron el martes.',
      'killed 14 increment; killed 47 total',
    ],
  ],
};

it.each(['en', 'es'])('others than those who were rescued are no new ones, in %s', (language) => {
  const read = readOtherwise(
    SAVED[language] ?? [],
    language,
    ({ measure, value, scope }) => `${measure} ${value} ${scope}`,
  );
  expect(read).toEqual([]);
});

it('reads plain ways of writing in English', () => {
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
});

it('reads plain ways of writing in Spanish', () => {
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
});
