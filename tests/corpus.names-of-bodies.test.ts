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

const SPANISH: readonly Saying[] = [
  ['El comandante departamental informó que 23 personas murieron.', 'comandante departamental'],
  ['El fiscal superior indicó que 28 personas murieron.', 'fiscal superior'],
  ['¿Qué informó la Policía? Cinco personas murieron.', 'null'],
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
  expect(readOtherwise(SPANISH, 'es', ({ attribution }) => `${attribution}`)).toEqual([]);
});
