// Two groups under one verb, in every order of words: each keeps its own number.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Groups = {
  readonly language: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly forms: readonly string[];
};

const LANGUAGES: readonly Groups[] = [
  {
    language: 'es',
    groups: {
      policías: 'police',
      civiles: 'civilian',
      soldados: 'military',
      periodistas: 'journalist',
      niños: 'child',
    },
    forms: [
      ...['Murieron 17 ONE y 4 OTHER.', '17 ONE y 4 OTHER murieron.', 'El ataque mató a 17 ONE y a 4 OTHER.'],
      ...['Hay 17 ONE muertos y 4 OTHER fallecidos.', 'El ataque dejó 17 ONE y 4 OTHER muertos.'],
      'Fallecieron 17 ONE, además de 4 OTHER.',
    ],
  },
  {
    language: 'en',
    groups: {
      'police officers': 'police',
      civilians: 'civilian',
      soldiers: 'military',
      journalists: 'journalist',
      children: 'child',
    },
    forms: [
      ...[
        '17 ONE and 4 OTHER died.',
        '17 ONE and 4 OTHER were killed.',
        'The attack killed 17 ONE and 4 OTHER.',
      ],
      ...['The attack left 17 ONE and 4 OTHER dead.', 'Among the dead are 17 ONE and 4 OTHER.'],
      ...['17 ONE were killed, along with 4 OTHER.', '17 ONE were killed and 4 OTHER.'],
    ],
  },
];

it.each(LANGUAGES)('two groups keep their numbers: $language', ({ language, groups, forms }) => {
  const names = Object.keys(groups);
  const sayings = names
    .flatMap((one) => names.filter((other) => other !== one).map((other) => [one, other] as const))
    .flatMap(([one, other]) =>
      forms.map((form): Saying => {
        const told = [`killed ${groups[one]} 17`, `killed ${groups[other]} 4`];
        return [form.replace('ONE', one).replace('OTHER', other), told.sort().join('; ')];
      }),
    );
  expect(readOtherwise(sayings, language)).toEqual([]);
});
