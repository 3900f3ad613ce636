// "43 attacks on reporters: two were killed and eleven injured": whom the attacks were on is told before the colon; clashes are with both sides.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    attacks: [
      'attacks on X',
      'assaults on X',
      'attacks against X',
      'attacks on X since May',
      'attacks on X this year',
    ],
    clashes: 'There were 43 clashes with police: TOLL.',
    whom: {
      reporters: 'journalist',
      'health workers': 'health-worker',
      police: 'police',
      civilians: 'civilian',
    },
    opens: ['The group has logged 43 ', 'The office counts 43 ', 'There were 43 '],
    tolls: [
      'two were killed and eleven were injured',
      'two were shot dead, eleven injured',
      'two killed, eleven wounded',
      'two died and eleven were hurt',
    ],
  },
  es: {
    attacks: ['ataques a X', 'agresiones contra X', 'ataques contra X', 'ataques contra X desde mayo'],
    clashes: 'Hubo 43 enfrentamientos con policías: TOLL.',
    whom: {
      periodistas: 'journalist',
      paramédicos: 'health-worker',
      policías: 'police',
      civiles: 'civilian',
    },
    opens: ['La ONG registró 43 ', 'La oficina cuenta 43 ', 'Hubo 43 '],
    tolls: [
      'dos murieron y once resultaron heridos',
      'dos fueron asesinados y once resultaron heridos',
      'dos muertos y once heridos',
    ],
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { attacks, clashes, whom, opens, tolls } = WORDS[language];
  for (const toll of tolls) yield [clashes.replace('TOLL', toll), 'injured all 11; killed all 2'];
  for (const opening of opens)
    for (const [people, group] of Object.entries(whom))
      for (const attack of attacks)
        for (const toll of tolls)
          yield [
            `${opening}${attack.replace('X', people)}: ${toll}.`,
            `injured ${group} 11; killed ${group} 2`,
          ];
}

it.each(['en', 'es'] as const)('whom the attacks were on is told before the colon in %s', (language) => {
  expect(readOtherwise(reports(language), language)).toEqual([]);
});
