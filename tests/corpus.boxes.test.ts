// The boxes of a page, flattened to lines: each label keeps its own number, whatever stands before, behind or among them.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    dead: ['Deaths', 'Dead', 'People killed', 'Number of deaths', 'Fatalities', 'Reported deaths'],
    hurt: ['Injured', 'Injuries', 'People injured', 'Number of injured', 'Total injured'],
    others: ['Displaced', 'Houses destroyed', 'Families affected', 'Evacuation centres', 'Rescued'],
    heads: ['Key figures', 'At a glance', 'Situation report'],
    tails: ['Read more', 'Source: Civil Protection', 'Share this page', 'The river is falling.'],
  },
  es: {
    dead: ['Muertos', 'Fallecidos', 'Personas fallecidas', 'Decesos'],
    hurt: ['Heridos', 'Personas heridas', 'Lesionados'],
    others: ['Viviendas destruidas', 'Familias afectadas', 'Evacuados', 'Damnificados'],
    heads: ['Cifras clave', 'Balance', 'Reporte de situación'],
    tails: ['Leer más', 'Fuente: Defensa Civil', 'El río baja.'],
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

/** DEAD is told 12, HURT 40; OTHER, HEAD and TAIL are nobody's. */
const FORMS = [
  'DEAD\n12\nHURT\n40\nOTHER\n310',
  'OTHER\n310\nDEAD\n12\nHURT\n40',
  'OTHER\n310\nDEAD\n12\nHURT\n40\nTAIL',
  'DEAD\n12\nOTHER\n310\nHURT\n40\nTAIL',
  'DEAD\nHURT\nOTHER\n12\n40\n310',
  'OTHER\nDEAD\nHURT\n310\n12\n40\nTAIL',
  'HEAD\nOTHER\nDEAD\nHURT\n310\n12\n40\nTAIL',
  '310\n12\n40\nOTHER\nDEAD\nHURT',
  '12\n40\n310\nDEAD\nHURT\nOTHER\nTAIL',
  'DEAD (12), HURT (40), OTHER (310)',
  'OTHER: 310 | DEAD: 12 | HURT: 40',
] as const;

function* reports({ dead, hurt, others, heads, tails }: Words): Generator<Saying> {
  let turn = 0;
  for (const form of FORMS)
    for (const one of dead)
      for (const other of hurt) {
        turn += 1;
        const text = form
          .replace('OTHER', others[turn % others.length] ?? '')
          .replace('HEAD', heads[turn % heads.length] ?? '')
          .replace('TAIL', tails[turn % tails.length] ?? '');
        yield [text.replace('DEAD', one).replace('HURT', other), 'injured 40; killed 12'];
      }
}

it.each(['en', 'es'] as const)('a label keeps its number in %s', (language) => {
  expect(readOtherwise(reports(WORDS[language]), language, measureAndValue)).toEqual([]);
});

it('boxes on one line are read in turn', () => {
  expect(
    readOtherwise(
      [
        ['DEATHS 12 INJURED 40 HOUSES DESTROYED 310', 'injured 40; killed 12'],
        ['PEOPLE KILLED 12 INJURIES 40 EVACUATION CENTRES 310', 'injured 40; killed 12'],
        ['DEAD 12 PEOPLE HURT 40 FAMILIES AFFECTED 310', 'injured 40; killed 12'],
        ['Displaced 310 Deaths 12 Injured 40', 'injured 40; killed 12'],
        ['12 DEATHS 40 INJURED 310 DISPLACED', 'injured 40; killed 12'],
        ['310 HOUSES DESTROYED 12 DEATHS 40 PEOPLE INJURED', 'injured 40; killed 12'],
        ['SITUATION REPORT 4 DEATHS 12 INJURED 40', 'injured 40; killed 12'],
        ['12 40 310\nDeaths People injured Families affected', 'injured 40; killed 12'],
        // Nobody can say which is whose.
        ['Displaced\nDeaths\nInjured\n310\n12', ''],
        ['Deaths\nInjured\n12\n40\n5', ''],
      ],
      'en',
      measureAndValue,
    ),
  ).toEqual([]);
});
