// A body's name from its first word to its last, without the article before it.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly string[] = [
  'International Organization for Migration',
  'International Organization for Migration (IOM)',
  'Office for the Coordination of Humanitarian Affairs (OCHA)',
  'International Federation of Red Cross and Red Crescent Societies (IFRC)',
  'National Agency for Disaster Management (BNPB)',
  'Ministry of Health and Family Welfare',
  'Institute for the Study of War',
  'UN human rights office',
];

const ENGLISH_SPEAKERS: readonly Saying[] = [
  [
    'The dead are 225. That is the balance as read out on Saturday by Ann Olen, of the health office.',
    'Ann Olen',
  ],
  ['Jihadists killed 20 woodcutters, militia leaders told AFP.', 'militia leaders'],
  ['The operator now counts seven fatalities.', 'operator'],
  ['By evening police were counting 46 inmates dead.', 'police'],
  ['A crash killed eight people. Police are investigating.', 'null'],
  ['Article 19 has logged 163 journalists killed since 2000.', 'Article 19'],
  ['38 deaths were notified to the relief commissioner since Saturday.', 'relief commissioner'],
  ['Eight were wounded, a nursing sister said.', 'nursing sister'],
];

const SPANISH: readonly Saying[] = [
  ['El comandante departamental informó que 23 personas murieron.', 'comandante departamental'],
  ['El fiscal superior indicó que 28 personas murieron.', 'fiscal superior'],
  ['¿Qué informó la Policía? Cinco personas murieron.', 'null'],
  ['Desaparecieron 18 mujeres, según notas de prensa de la Defensoría.', 'Defensoría'],
  ['El mapeo de la Fundación Olen contó 277 femicidios.', 'Fundación Olen'],
  ['«Tenemos diecisiete compañeros presos», reclamó Ana Olen, dirigente de los fabriles.', 'Ana Olen'],
  ['Doce soldados murieron, a decir de un mando militar.', 'mando militar'],
  ['La Cruz Roja llora a tres de sus voluntarios, muertos cuando repartían agua.', 'Cruz Roja'],
  [
    'Los lesionados son 46. Las cifras fueron entregadas anoche por el general Juan Olen.',
    'general Juan Olen',
  ],
  ['Un bus volcó y dejó 27 muertos. La Fiscalía informó además de 17 lesionados.', 'Fiscalía; Fiscalía'],
  ['Un bus volcó y dejó 27 muertos. La Fiscalía investiga el caso.', 'null'],
  ['Artículo 19 contabiliza siete comunicadores muertos.', 'Artículo 19'],
  ['Murieron doce personas, dijo el alcalde. La Policía detuvo a 40 jóvenes.', 'Policía; alcalde'],
];

it.each(ENGLISH)('names the whole of the %s', (name) => {
  const sayings = [`At least 68 people died, the ${name} said.`, `The ${name} said 68 people died.`];
  const told = sayings.map((text): Saying => [text, name]);
  expect(readOtherwise(told, 'en', ({ attribution }) => `${attribution}`)).toEqual([]);
});

it('names no river that bodies were pulled from, no force that killed, no hour at which somebody spoke', () => {
  const told: readonly Saying[] = [
    ['Another five bodies were pulled from the Yamuna on Sunday.', 'null'],
    ['2,138 people have now been confirmed killed by the army.', 'null'],
    ['Two people were reported missing by the police.', 'police'],
    ['At noon the ministry said 12 people had died.', 'ministry'],
  ];
  expect(readOtherwise(told, 'en', ({ attribution }) => `${attribution}`)).toEqual([]);
});

it('names whoever speaks, and not the question', () => {
  expect(readOtherwise(ENGLISH_SPEAKERS, 'en', ({ attribution }) => `${attribution}`)).toEqual([]);
  expect(readOtherwise(SPANISH, 'es', ({ attribution }) => `${attribution}`)).toEqual([]);
});
