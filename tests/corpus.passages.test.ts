// Two sentences: what the second adds to the first, and whose it is. Each opening with each sentence that goes on from it.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const OPENINGS: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['Seventeen people were killed when a bomb went off in Tolva on Monday, police said.', ['killed all 17']],
  ['The death toll from the cyclone in Tolva stands at 17, the disaster agency said.', ['killed all 17']],
  [
    'A ferry with 120 passengers capsized off Tolva, killing 17 people, the coast guard said.',
    ['killed all 17'],
  ],
  [
    'Heavy rain in Tolva has left 17 people dead and 8 missing, the Red Crescent said.',
    ['killed all 17', 'missing all 8'],
  ],
  [
    'Clashes in Tolva left 17 people dead and 43 injured, according to the ombudsman.',
    ['killed all 17', 'injured all 43'],
  ],
];

/** What it adds; figures of "other" are not compared. */
const NEXT: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['Nine of the dead were women and four were children.', ['killed child 4']],
  ['Nine women and four children were among the dead.', ['killed child 4']],
  ['The victims include four children and a police officer.', ['killed child 4', 'killed police 1']],
  ['Four of the victims were children, it said.', ['killed child 4']],
  ['Four of those killed were under the age of 15.', ['killed child 4']],
  ['Four of those killed were younger than 12.', ['killed child 4']],
  ['Nine of the deaths were in Lorne and eight in Arva.', ['killed all 8', 'killed all 9']],
  ['Three more bodies were pulled from the rubble on Tuesday morning.', ['killed all 3']],
  ['Police have arrested 6 suspects.', ['detained all 6']],
  ['The opposition says 31 people died.', ['killed all 31']],
  ['Hospital sources put the toll at 31.', ['killed all 31']],
  ['None of the dead has been identified.', []],
  ['The families of the dead will each receive 5,000 dollars and the injured 1,000.', []],
  ['The bodies of 12 victims have been identified so far.', []],
  ['Officials fear the toll will rise as 12 of the injured are in a critical condition.', []],
  ['A similar attack last year killed 60 people.', []],
  ['At least 60 houses collapsed and 300 cattle perished.', []],
  ['The youngest victim was 3 months old.', []],
  ['The suspect, 34, faces up to 20 years in prison.', []],
  ['Relatives of the 14 people killed in the 2015 bombing were there.', []],
];

it('a second sentence adds what it tells and nothing else', () => {
  const sayings = OPENINGS.flatMap(([opening, first]) =>
    NEXT.map(([next, second]): Saying => [`${opening} ${next}`, [...first, ...second].sort().join('; ')]),
  );
  const words = ({ measure, group, value }: { measure: string; group: string; value: number }) =>
    `${measure} ${group} ${value}`;
  const misread = readOtherwise(sayings, 'en', words);
  const named = misread.filter((line) => {
    const [text = '', found = ''] = line.split(' => ');
    const told = found.split('; ').filter((one) => !one.includes(' other '));
    return sayings.find(([saying]) => saying === text)?.[1] !== told.join('; ');
  });
  expect(named).toEqual([]);
});

it('a part by cause, sex or place is no count of its own', () => {
  const sayings: readonly Saying[] = [
    ['Fifteen people died: nine drowned, four were crushed.', 'killed all 15; killed other 9'],
    ['Of the 15 dead, nine drowned, four were crushed.', 'killed all 15; killed other 9'],
    ['Deaths: 17 (M: 9, F: 8)', 'killed all 17'],
    ['Nine women were among the 17 dead.', 'killed all 17; killed other 9'],
    [
      'At least 15 people were killed [8 civilians, 4 police officers and 3 soldiers].',
      'killed all 15; killed civilian 8; killed military 3; killed police 4',
    ],
    [
      'Fifteen people died. By category: civilians 8, police 4, military 3.',
      'killed all 15; killed civilian 8; killed military 3; killed police 4',
    ],
    ['Two police officers among 17 killed in Tolva attack', 'killed all 17; killed police 2'],
    ['Two soldiers, 17 militants killed in Tolva clash', 'killed all 17; killed military 2'],
    ['All 48 on board died, including six crew members.', 'killed all 48; killed other 6'],
    ['Tolva stampede toll at 17', 'killed all 17'],
  ];
  expect(readOtherwise(sayings, 'en')).toEqual([]);
});

it('shares by place add up', () => {
  const shares = ['10 Lorne incident; 15 null total; 5 Arva incident'];
  const sayings = [
    'Fifteen dead, ten in Lorne and five more in Arva.',
    'The death toll stands at 15, ten in Lorne and five more in Arva.',
    'Fifteen people were killed. Ten were in Lorne and five in Arva.',
  ].map((text): Saying => [text, shares]);
  expect(readOtherwise(sayings, 'en', ({ value, place, scope }) => `${value} ${place} ${scope}`)).toEqual([]);
});

it('whoever recorded or confirmed it is its source, over where and when', () => {
  const sayings = [
    'Seventeen deaths have been recorded in Tolva by the Health Ministry.',
    'Seventeen deaths were confirmed on Tuesday by the Health Ministry.',
    'A day after saying 12 people had died, the Health Ministry raised the toll to 17.',
    'The Health Ministry denied that 60 people had died, saying the toll was 17.',
    'Contrary to reports of 60 deaths, 17 people died, the Health Ministry said.',
  ].map((text): Saying => [text, 'killed 17 Health Ministry']);
  const words = ({
    measure,
    value,
    attribution,
  }: {
    measure: string;
    value: number;
    attribution: string | null;
  }) => `${measure} ${value} ${attribution}`;
  expect(readOtherwise(sayings, 'en', words)).toEqual([]);
});

it('so many of so many are the first number, however many there were', () => {
  const wholes = [
    'of the 40 passengers',
    'of 40 passengers',
    'out of the 40 passengers',
    'out of 40 passengers',
  ];
  const befell = {
    'were killed': 'killed',
    died: 'killed',
    'were injured': 'injured',
    'were arrested': 'detained',
  };
  const sayings = wholes.flatMap((whole) =>
    Object.entries(befell).map(
      ([verb, measure]): Saying => [`Fourteen ${whole} ${verb}.`, `${measure} all 14`],
    ),
  );
  const shares: readonly Saying[] = [
    ['Nine out of 10 people were hurt.', ''],
    ['14 out of 100 were killed.', ''],
    ['Rescuers pulled 14 bodies out of the rubble.', 'killed all 14'],
  ];
  expect(readOtherwise([...sayings, ...shares], 'en')).toEqual([]);
});
