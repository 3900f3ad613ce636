// Who says it where others speak too, or where little says so: a second source in a clause of its own, a body beside what it
// told, a pronoun behind two, a note below rows.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Frames = {
  readonly language: string;
  readonly bodies: readonly string[];
  /** With who says what, in order of the words: "injured 40 by Red Cross; killed 12 by null". */
  readonly told: readonly (readonly [frame: string, expected: string])[];
};

const SPANISH: Frames = {
  language: 'es',
  bodies: ['Fiscalía', 'Cruz Roja', 'Defensoría del Pueblo', 'guardia costera'],
  told: [
    [
      'Temblores cuenta 43 homicidios durante el paro; la BODY, en cambio, solo asocia 17 muertes a las protestas.',
      'killed 17 by BODY; killed 43 by Temblores',
    ],
    [
      'Siguen desaparecidas 12 personas tras hundirse el ferri; la BODY, que lo comunicó, sigue en la zona.',
      'missing 12 by BODY',
    ],
    ['Murieron 12 personas; la BODY, que lo informó, rescató a 112.', 'killed 12 by BODY'],
  ],
};

const ENGLISH: Frames = {
  language: 'en',
  bodies: ['Red Cross', 'navy', 'Public Defender', 'coast guard'],
  told: [
    [
      'Twelve people are presumed dead, the BODY announced on ending its nine-day search.',
      'killed 12 by BODY',
    ],
    ['Twelve people have died, the BODY said after a two-day count.', 'killed 12 by BODY'],
    [
      'The BODY speaks of 100 dead, where the health minister had 73. Around 40 people are missing, it said.',
      'killed 100 by BODY; killed 73 by health minister; missing 40 by BODY',
    ],
  ],
};

function* sayings({ bodies, told }: Frames): Generator<Saying> {
  for (const [frame, expected] of told)
    for (const body of bodies) yield [frame.replaceAll('BODY', body), expected.replaceAll('BODY', body)];
}

it.each([SPANISH, ENGLISH])('a count is of whoever tells it, in $language', (frames) => {
  const wrong = readOtherwise(
    sayings(frames),
    frames.language,
    ({ measure, value, attribution }) => `${measure} ${value} by ${attribution}`,
  );
  expect(wrong).toEqual([]);
});
