// A count whose people are named once, carried on to the counts behind it: "It killed 17 civilians, wounded dozens and left five missing".

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Carried = {
  readonly language: string;
  readonly groups: Readonly<Record<string, string>>;
  /** Six dead and nine hurt, all of one group. */
  readonly forms: readonly string[];
  /** Whatever goes on with others. */
  readonly others: readonly Saying[];
};

const LANGUAGES: readonly Carried[] = [
  {
    language: 'es',
    groups: { civiles: 'civilian', soldados: 'military', periodistas: 'journalist', niños: 'child' },
    forms: [
      'El ataque mató a 6 PEOPLE, hirió a 9 y destruyó dos casas.',
      '6 PEOPLE murieron, con 9 heridos.',
    ],
    others: [
      ['El ataque mató a 6 policías, hirió a 9 civiles.', 'injured civilian 9; killed police 6'],
      ['La Policía no reportó muertos en sus filas.', 'killed police 0'],
      ['El número de soldados muertos asciende a 6, con 9 heridos.', 'injured military 9; killed military 6'],
      [
        'Los periodistas no se salvaron: ocho fueron golpeados y cuatro detenidos.',
        'detained journalist 4; injured journalist 8',
      ],
    ],
  },
  {
    language: 'en',
    groups: {
      civilians: 'civilian',
      'police officers': 'police',
      soldiers: 'military',
      journalists: 'journalist',
      children: 'child',
    },
    forms: [
      'The attack killed 6 PEOPLE, wounded 9 and destroyed two houses.',
      '6 PEOPLE were killed, with 9 wounded.',
      'The number of PEOPLE killed rose to 6, with 9 injured.',
      'The report puts the number of PEOPLE killed at 6, with 9 injured.',
      'PEOPLE were not spared: 6 were killed and 9 injured.',
      'PEOPLE were targeted too: 6 were killed and 9 injured.',
      'There are 6 dead and 9 wounded among the PEOPLE.',
    ],
    others: [
      ['The police killed 12 rebels, wounded 40 and burned two camps.', 'injured all 40; killed all 12'],
      ['Two policemen were killed in clashes, with 30 people injured.', 'injured all 30; killed police 2'],
      ['Killed 12, wounded 30, missing 4.', 'injured all 30; killed all 12; missing all 4'],
      [
        'It killed 17 civilians, wounded dozens and left five unaccounted for.',
        'injured civilian 24; killed civilian 17; missing civilian 5',
      ],
      ['Journalists are no easy target, he said: four people died.', 'killed all 4'],
      ['The police were clear: four people died.', 'killed all 4'],
      [
        'The general staff admits to 38 dead and 54 wounded in its ranks.',
        'injured military 54; killed military 38',
      ],
      [
        'The rebels claim 200 dead, whereas the army owns up to 37 dead and 90 wounded in its ranks.',
        'injured military 90; killed all 200; killed military 37',
      ],
      ['Police reported no deaths in their ranks.', 'killed police 0'],
      ['The police had no injured to report.', 'injured police 0'],
      ['Police said nobody was killed and had no arrests to report.', 'detained all 0; killed all 0'],
      ['Two of its own volunteers lost their lives, the Red Cross said.', 'killed health-worker 2'],
      ['Two of their own sons died.', 'killed all 2'],
    ],
  },
];

it.each(LANGUAGES)('the people named once are those of the next count: $language', (carried) => {
  const sayings = Object.entries(carried.groups).flatMap(([people, group]) =>
    carried.forms.map((form): Saying => {
      const text = form.replace('PEOPLE', people);
      return [text.charAt(0).toUpperCase() + text.slice(1), `injured ${group} 9; killed ${group} 6`];
    }),
  );
  expect(readOtherwise([...sayings, ...carried.others], carried.language)).toEqual([]);
});
