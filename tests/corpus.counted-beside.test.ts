// What stands beside the dead and is counted too: things that go on, a second "among", a force's own hurt, two harms under one number.

import { expect, test } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const THINGS = ['cholera cases in Beira', 'damaged homes', 'camps for the displaced', 'aftershocks'];
const COUNTING = ['now number', 'now total'];

test('things that a verb counts beside the dead are nobody', () => {
  const sayings = THINGS.flatMap((things) =>
    COUNTING.map((verb): Saying => [`The storm left 12 dead, and ${things} ${verb} 271.`, 'killed 12']),
  );
  expect(readOtherwise(sayings, 'en', measureAndValue)).toEqual([]);
});

test('a second "among" is of the same people', () => {
  const sayings: Saying[] = [
    ['Nine boys and girls are among the killed, 76 among the injured.', 'injured child 76; killed child 9'],
    ['Two police officers are among the dead, nine among the injured.', 'injured police 9; killed police 2'],
    [
      'Four journalists were among the killed and eleven among the wounded.',
      'injured journalist 11; killed journalist 4',
    ],
  ];
  expect(readOtherwise(sayings, 'en')).toEqual([]);
});

test('a force that has injured has its own', () => {
  const sayings: Saying[] = [
    ['The police, for their part, have some 540 injured.', 'injured police 540'],
    ['The army, for its part, has 40 wounded.', 'injured military 40'],
    ['The military has 14 dead and 129 rescued.', 'killed all 14'],
  ];
  expect(readOtherwise(sayings, 'en')).toEqual([]);
});

test('killed or hurt put at one number is no figure', () => {
  const sayings: Saying[] = [
    ['UNICEF puts children killed or hurt at 188.', ''],
    ['The agency puts the number of children killed or injured at 188.', ''],
    ['No such count exists, the Red Crescent replied when asked about the 260 dead.', ''],
    ['No such figure exists, the ministry said of the 300 dead reported on social media.', ''],
  ];
  expect(readOtherwise(sayings, 'en')).toEqual([]);
});
