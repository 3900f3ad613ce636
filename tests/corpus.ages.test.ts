// How old somebody was is no count, whoever it was and whatever befell them.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const PEOPLE = ['man', 'woman', 'boy', 'girl', 'soldier', 'officer', 'driver', 'teacher', 'protester'];
const STATES = ['dead', 'murdered', 'injured', 'wounded', 'missing', 'arrested', 'detained'];
const ONE = [
  'The STATE PERSON was 14.',
  'The STATE PERSON was 14, police said.',
  'The PERSON who was STATE was 14.',
  'One of the STATE was 14.',
  'The youngest of the STATE was 14.',
  'The oldest of the STATE was 71 and the youngest 4.',
  'The STATE PERSON is 34 and lives in Tarvo.',
];
const SEVERAL = [
  'Three people died. The youngest was 14.',
  'Three people died, the oldest of whom was 71.',
  'Three people died; the youngest of them was 4.',
  'Three people died. They were 24, 31 and 40 years old.',
  'Three people died. The dead were 24, 31 and 40 years old.',
];

it('an age is nobody in English', () => {
  const one = ONE.flatMap((form) =>
    PEOPLE.flatMap((person) =>
      STATES.map((state): Saying => [form.replace('PERSON', person).replace('STATE', state), '']),
    ),
  );
  const several = SEVERAL.map((text): Saying => [text, 'killed all 3']);
  expect(readOtherwise([...one, ...several], 'en')).toEqual([]);
});

it('a count behind the same verb is one', () => {
  const counts: readonly Saying[] = [
    ['The dead were 14.', 'killed all 14'],
    ['The number of people killed was 14.', 'killed all 14'],
    ['The number of dead soldiers was 14.', 'killed military 14'],
    ['The death toll was 14.', 'killed all 14'],
    ['The total number of injured was 14.', 'injured all 14'],
  ];
  expect(readOtherwise(counts, 'en')).toEqual([]);
});
