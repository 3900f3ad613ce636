// A count that is put right: whatever the wording and the order, the number that holds is told and the one before it is not.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

/** What stands for TOLL, NUMBER, DONE, EVENTS, STATE and THEM, by measure. */
const MEASURES = {
  killed: ['death toll', 'number of people killed', 'killed', 'deaths', 'dead', 'the dead'],
  injured: ['number of injured', 'number of people injured', 'injured', 'injuries', 'injured', 'the injured'],
  missing: [
    'number of missing',
    'number of people reported missing',
    'reported missing',
    'missing people',
    'missing',
    'the missing',
  ],
  detained: [
    'number of arrests',
    'number of people arrested',
    'arrested',
    'arrests',
    'in detention',
    'the detained',
  ],
} as const;
const PLACES = ['TOLL', 'NUMBER', 'DONE', 'EVENTS', 'STATE', 'THEM'] as const;

/** 12 before, 15 now. */
const RISES = [
  'The TOLL now stands at 15, up from 12 on Monday.',
  'The TOLL stands at 15, up from 12.',
  'Fifteen people have been DONE, up from 12 on Monday.',
  'Fifteen people have been DONE, up from 12 a day earlier, the ministry said.',
  'The ministry said 15 people had been DONE, up from a previous count of 12.',
  'The ministry said 15 people had been DONE, up from the 12 reported on Monday.',
  'The ministry said 15 people had been DONE, compared with 12 on Monday.',
  'The ministry said 15 people had been DONE, against 12 the day before.',
  'The ministry said 15 people had been DONE, not 12 as it had earlier said.',
  'The ministry said 15 people had been DONE, not 12.',
  'The ministry said 15 people had been DONE, and not 12 as first reported.',
  'The ministry said 15 people had been DONE, having earlier put the figure at 12.',
  'The ministry said 15 people had been DONE; it had earlier said 12.',
  'The ministry said 15 people had been DONE. It had earlier said 12.',
  'The ministry said 15 people had been DONE. It had earlier put the number at 12.',
  'The ministry said 15 people had been DONE. Earlier reports had said 12.',
  'The ministry said 15 people had been DONE. Earlier it had spoken of 12.',
  'The ministry said 15 people had been DONE. The previous count was 12.',
  'The ministry said 15 people had been DONE. The previous TOLL was 12.',
  'The ministry said 15 people had been DONE, correcting an earlier figure of 12.',
  'The ministry said 15 people had been DONE, revising an earlier count of 12.',
  'The ministry said 15 people had been DONE, instead of the 12 it had announced earlier.',
  'The ministry said 15 people had been DONE, rather than 12.',
  'The ministry, which had earlier said 12 people had been DONE, put the figure at 15.',
  'The ministry, which had earlier reported 12 people STATE, now says there are 15.',
  'The ministry had earlier said 12 people had been DONE. It now puts the TOLL at 15.',
  'The ministry had initially reported 12 EVENTS but later raised the figure to 15.',
  'The ministry had initially reported 12 EVENTS but revised the figure to 15.',
  'The ministry initially reported 12 EVENTS but later said there were 15.',
  'Initial reports spoke of 12 EVENTS, but the ministry later put the number at 15.',
  'Initial reports put the TOLL at 12, but the ministry later raised it to 15.',
  'Initial reports said 12 people had been DONE; the ministry now says 15.',
  'Not 12 but 15 people were DONE, the ministry said.',
  'The ministry clarified that 15 people, not 12, had been DONE.',
  'The ministry clarified that 15, and not 12, people had been DONE.',
  'The TOLL is 15, not 12, the ministry clarified.',
  'The TOLL is 15, not 12 as previously reported.',
  'The TOLL is 15, up 3 from Monday.',
  'The TOLL has gone from 12 to 15 since Monday.',
  'The TOLL, which was 12 on Monday, now stands at 15.',
  'The TOLL, previously 12, now stands at 15.',
  'The TOLL, put at 12 on Monday, rose to 15.',
  'The TOLL rose to 15 on Tuesday from 12 the day before.',
  'The TOLL rose to 15 on Tuesday, from 12 a day earlier.',
  'The TOLL rose by three to 15.',
  'The TOLL has risen by 3 to 15, the ministry said.',
  'The TOLL climbed from Monday’s 12 to 15.',
  'The TOLL climbed from 12 on Monday to 15 on Tuesday.',
  'The TOLL climbed from 12 in the morning to 15 by nightfall.',
  'The TOLL climbed from the 12 announced on Monday to 15.',
  'The TOLL climbed to 15 after earlier reports of 12.',
  'The TOLL was raised to 15, from the 12 announced on Monday.',
  'The TOLL was corrected to 15 from 12.',
  'The TOLL: 15 (12).',
  'The TOLL: 15 (previously 12).',
  'The TOLL is 15 (12 on Monday).',
  'The TOLL is 15 (previous update: 12).',
  'The TOLL is 15 (from 12 yesterday).',
  'The ministry raised the TOLL to 15 from 12.',
  'The ministry raised the TOLL from an initial 12 to 15.',
  'The ministry raised the TOLL from an earlier count of 12 to 15.',
  'The ministry raised its earlier TOLL of 12 to 15.',
  'The ministry raised its count of THEM to 15, up from 12.',
  'The ministry updated the NUMBER from 12 to 15.',
  'The NUMBER has been revised upwards from 12 to 15.',
  'The NUMBER was revised upward to 15 from 12.',
  'The NUMBER reached 15, after 12 on Monday.',
  'On Monday the NUMBER was 12; by Tuesday it was 15.',
  'On Monday the NUMBER was put at 12; by Tuesday it had climbed to 15.',
  'A day after putting the TOLL at 12, the ministry raised it to 15.',
  'A day after saying 12 people had been DONE, the ministry raised the TOLL to 15.',
  'Hours after announcing 12 EVENTS, the ministry put the figure at 15.',
  'There are now 15 EVENTS, up from 12 on Monday.',
  'There are now 15 EVENTS, from 12 on Monday.',
  'There are now 15 EVENTS against 12 on Monday.',
  'There were 15 EVENTS, not 12 as we reported earlier.',
  'Correction: there were 15 EVENTS, not 12.',
  'Correction: an earlier version of this story said 12 people had been DONE. The correct figure is 15.',
  'An earlier version of this article said there were 12 EVENTS; there were 15.',
  'Clarification: 15 people were DONE, not 12 as stated earlier.',
  'UPDATE: 15 people DONE, up from 12.',
  'TITLE up to 15 from 12',
  'TITLE rises from 12 to 15',
  'TITLE climbs to 15, from 12',
  'HEAD jumps to 15 from 12 in a day',
  'The TOLL of 12 given on Monday was wrong, the ministry said; 15 people were DONE.',
  'Authorities had said 12 people were DONE but the ministry now puts the figure at 15.',
  'Authorities earlier said 12 people were DONE, but on Tuesday they said the number was 15.',
  'Authorities said earlier that 12 people were DONE. The figure has since risen to 15.',
  'Authorities said earlier that 12 people were DONE. That number has since risen to 15.',
];

/** 15 before, 12 now. */
const FALLS = [
  'The TOLL was revised down to 12 from 15.',
  'The TOLL was revised down from 15 to 12.',
  'The ministry cut its TOLL to 12.',
  'The ministry cut its TOLL from 15 to 12.',
  'The ministry lowered the TOLL to 12, from 15.',
  'The ministry lowered its TOLL to 12 after three people were counted twice.',
  'The TOLL now stands at 12, down from 15.',
  'The TOLL now stands at 12, 3 fewer than on Monday.',
  'The TOLL now stands at 12, three less than previously reported.',
  'The TOLL was lowered by three to 12.',
  'Twelve people were DONE, three fewer than first reported.',
  'Twelve people were DONE, down from the 15 first reported.',
  'Twelve people were DONE, not 15 as first thought.',
  'Twelve, not 15, people were DONE.',
  'The ministry had said 15 people were DONE but later lowered the number to 12.',
  'The ministry had said 15 people were DONE, but later corrected the figure to 12.',
  'The ministry earlier said 15 people had been DONE, but later revised that down to 12.',
  'Police first reported 15 EVENTS and later corrected the number to 12.',
  'Police first said 15 people were DONE, then 12.',
  'Police corrected an earlier figure of 15 EVENTS to 12.',
  'Police corrected an earlier statement that 15 people had been DONE, saying the number was 12.',
  'The TOLL fell to 12 from 15 after a recount.',
  'A first count of 15 EVENTS was lowered to 12.',
  'An initial TOLL of 15 was revised to 12.',
  'An initial TOLL of 15 was later revised down to 12 by the ministry.',
  'The initial TOLL of 15 has been corrected to 12.',
  'The ministry corrected the TOLL: 12, not 15.',
  'The ministry apologised for having reported 15 EVENTS; there were 12.',
  'The TOLL had been put at 15 but was later corrected to 12.',
  'The TOLL had been given as 15; it is 12.',
];

/** 12 dead and 30 injured before, 15 and 41 now. */
const OF_TWO = [
  'The toll rose from 12 dead and 30 injured to 15 dead and 41 injured.',
  'The toll rose to 15 dead and 41 injured, from 12 dead and 30 injured on Monday.',
  'The toll rose to 15 dead and 41 injured, up from 12 and 30.',
  'Fifteen people were killed and 41 injured, up from 12 and 30 on Monday.',
  'Fifteen people were killed and 41 injured, up from 12 dead and 30 injured.',
  'Fifteen people have died (up from 12) and 41 are injured (up from 30).',
  'Fifteen people have died (12 on Monday) and 41 have been injured (30 on Monday).',
  'Deaths rose from 12 to 15 and injuries from 30 to 41.',
  'Deaths rose to 15 from 12 and injuries to 41 from 30.',
  'The death toll rose from 12 to 15, and the number of injured from 30 to 41.',
  'The death toll rose to 15, while the number of injured went from 30 to 41.',
  'The ministry raised the death toll to 15 from 12 and the number of injured to 41 from 30.',
  'The ministry raised the toll to 15 dead and 41 injured.',
  'The ministry had earlier reported 12 dead and 30 injured; it now reports 15 dead and 41 injured.',
  'The ministry now reports 15 dead and 41 injured. It had earlier reported 12 dead and 30 injured.',
  'An earlier toll put the number of dead at 12 and the injured at 30; there are now 15 dead and 41 injured.',
  'There were 15 dead and 41 injured, not 12 dead and 30 injured as first reported.',
  'There are 15 dead and 41 injured, compared with 12 and 30 the day before.',
  'The toll, put at 12 dead and 30 injured on Monday, now stands at 15 dead and 41 injured.',
  'At least 15 people died and 41 were injured, the ministry said, raising an earlier toll of 12 dead and 30 injured.',
  'At least 15 people died and 41 were injured, the ministry said, raising an earlier toll of 12 dead.',
  'At least 15 people died and 41 were injured, the ministry said. A previous toll gave 12 dead and 30 injured.',
  'At least 15 people died and 41 were injured, the ministry said. The previous toll was 12 dead and 30 injured.',
  'At least 15 people died and 41 were injured, the ministry said. The last update had given 12 deaths and 30 injuries.',
  'Dead: 15 (12). Injured: 41 (30).',
  'Deaths: 15 (previously 12); injured: 41 (previously 30)',
  'The death toll was revised down from 19 to 15 and the number of injured up from 30 to 41.',
  'Killed: 15, up from 12. Injured: 41, up from 30.',
  'Fifteen dead, up from 12; 41 injured, up from 30.',
  'Deaths have risen to 15 (from 12), injuries to 41 (from 30).',
];

/** Each with each measure; how many more or fewer may be told beside the number that holds. */
function sayings(frames: readonly string[], value: number): readonly Saying[] {
  return frames.flatMap((frame) =>
    Object.entries(MEASURES).map(([measure, words]): Saying => {
      const filled = PLACES.reduce((text, place, at) => text.replaceAll(place, words[at] ?? ''), frame);
      const text = filled.replace(
        /^(?:TITLE|HEAD)/u,
        `${words[0].charAt(0).toUpperCase()}${words[0].slice(1)}`,
      );
      return [text, [`${measure} ${value}`, `${measure} ${value}; ${measure} 3`]];
    }),
  );
}

it('the number that holds is told where a count rises', () => {
  expect(readOtherwise(sayings(RISES, 15), 'en', measureAndValue)).toEqual([]);
});

it('the number that holds is told where a count falls', () => {
  expect(readOtherwise(sayings(FALLS, 12), 'en', measureAndValue)).toEqual([]);
});

it('the numbers that hold are told where two counts are put right together', () => {
  const both = OF_TWO.map((text): Saying => [text, 'injured 41; killed 15']);
  expect(readOtherwise(both, 'en', measureAndValue)).toEqual([]);
});

it('two bodies that differ are both told', () => {
  const two: readonly Saying[] = [
    ['The ministry said 12 people died, but the Red Cross put the figure at 15.', 'killed 12; killed 15'],
    ['12 people were killed on Monday and 15 on Tuesday.', 'killed 12; killed 15'],
    [
      'Three people died on Monday. The figure has risen to 15 since the protests began.',
      'killed 15; killed 3',
    ],
  ];
  expect(readOtherwise(two, 'en', measureAndValue)).toEqual([]);
});
