// Counts by month, by weekday and by day: the label of each is a date, and read by itself "January 24" is the day.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const NUMBERS = [24, 17, 22] as const;
const SUM = 63;

type Words = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly days: readonly string[];
  /** Over the counts, without a number and with the sum of them. */
  readonly headings: readonly (readonly [text: string, measure: string])[];
  readonly and: string;
  /** What holds dates, and no count by date. */
  readonly mereDates: readonly Saying[];
};

const ENGLISH: Words = {
  months: ['January', 'February', 'March'],
  weekdays: ['Tuesday', 'Wednesday', 'Thursday'],
  days: ['16 July', '18 July', '19 July'],
  headings: [
    ['Homicides by month', 'killed'],
    ['Deaths', 'killed'],
    ['The injured by date', 'injured'],
    [`The observatory counted ${SUM} femicides`, 'killed'],
    [`The ministry lists ${SUM} arrests`, 'detained'],
  ],
  and: 'and',
  mereDates: [
    ['Protesters were killed on January 24, February 17 and March 22.', ''],
    ['The strikes killed 40 people on three days: January 24, February 17, March 22.', 'killed all 40'],
    ['At least 12 people were killed on Tuesday 6, Wednesday 7 and Thursday 8 August.', 'killed all 12'],
    ['The raids came on these days: January 24, February 17, March 22. Twelve people died.', 'killed all 12'],
    ['Visits are planned for June 14, July 9 and August 31; two people died.', 'killed all 2'],
  ],
};

const SPANISH: Words = {
  months: ['enero', 'febrero', 'marzo'],
  weekdays: ['martes', 'miércoles', 'jueves'],
  days: ['16 de julio', '18 de julio', '19 de julio'],
  headings: [
    ['Homicidios por mes', 'killed'],
    ['Decesos', 'killed'],
    ['Heridos por fecha', 'injured'],
    [`El observatorio contó ${SUM} femicidios`, 'killed'],
    [`El ministerio enumera ${SUM} arrestos`, 'detained'],
  ],
  and: 'y',
  mereDates: [
    ['Murieron 12 personas los días martes 6, miércoles 7 y jueves 8.', 'killed all 12'],
    [
      'Las protestas fueron el 24 de enero, el 17 de febrero y el 22 de marzo; hubo 12 muertos.',
      'killed all 12',
    ],
    ['Los ataques mataron a 40 personas en tres días: enero 24, febrero 17, marzo 22.', 'killed all 40'],
  ],
};

/** Dates and counts as they are listed. */
function listsOf({ months, weekdays, days, and }: Words): readonly string[] {
  const paired = (names: readonly string[], pair: (name: string, count: number) => string) =>
    NUMBERS.map((count, at) => pair(names[at] ?? '', count));
  const [first, second, third] = paired(months, (name, count) => `${name} ${count}`);
  return [
    `${first}, ${second}, ${third}`,
    `${first}, ${second} ${and} ${third}`,
    paired(weekdays, (name, count) => `${name} ${count}`).join(', '),
    paired(weekdays, (name, count) => `${name} 16, ${count}`).join('; '),
    paired(months, (name, count) => `${name} (${count})`).join(', '),
    paired(months, (name, count) => `${name}: ${count}`).join('; '),
    paired(months, (name, count) => `${name}, ${count}`).join('; '),
    paired(days, (name, count) => `${name}: ${count}`).join('; '),
  ];
}

function* sayings(words: Words): Iterable<Saying> {
  for (const [heading, measure] of words.headings) {
    const counts = heading.includes(String(SUM)) ? [...NUMBERS, SUM] : NUMBERS;
    const told = counts
      .map((count) => `${measure} all ${count}`)
      .sort()
      .join('; ');
    for (const list of listsOf(words)) yield [`${heading}: ${list}.`, told];
  }
  yield* words.mereDates;
}

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
])('reads counts by date under what they count, and dates as dates: %s', (language, words) => {
  expect(readOtherwise(sayings(words), language)).toEqual([]);
});
