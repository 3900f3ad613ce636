// Who is no source, whose word "some" and "most" are not, and the one that somebody confirms.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

/** "No group has claimed the bombing, which killed 13": nobody says so. */
const NOBODY = {
  en: ['No group', 'Nobody', 'No one', 'No organisation'],
  es: ['Ningún grupo', 'Nadie', 'Ninguna organización'],
} as const;

const CLAIMS = {
  en: [
    'has claimed responsibility for the attack that killed 13 people.',
    'has claimed the bombing, which killed 13 people.',
  ],
  es: [
    'se ha atribuido el ataque que mató a 13 personas.',
    'ha reivindicado el atentado, que mató a 13 personas.',
  ],
} as const;

function* claimedByNobody(language: 'en' | 'es'): Generator<Saying> {
  for (const who of NOBODY[language])
    for (const claim of CLAIMS[language]) yield [`${who} ${claim}`, 'killed 13 by null'];
}

const PARTNERS = {
  en: ['and partners', 'and its partners', 'and local partners', 'with its partners'],
  es: ['y sus socios', 'con sus aliados', 'y organizaciones socias'],
} as const;

/** "UNHCR and partners said 28 people had died": UNHCR's. */
function* withPartners(language: 'en' | 'es'): Generator<Saying> {
  for (const partners of PARTNERS[language])
    yield language === 'en'
      ? [`UNHCR ${partners} said 28 people had died.`, 'killed 28 by UNHCR']
      : [`ACNUR ${partners} registraron 28 muertes.`, 'killed 28 by ACNUR'];
}

const UPDATES = ['weekly update', 'daily update', 'weekly report', 'latest count'] as const;

/** "In its weekly update the ministry recorded 12 deaths" */
function* inTheirUpdates(): Generator<Saying> {
  for (const update of UPDATES)
    yield [`In its ${update} the ministry recorded 12 deaths.`, 'killed 12 by ministry'];
}

/** "There were reports of 20 deaths" */
function* reported(): Generator<Saying> {
  for (const there of ['There were', 'There are', 'There have been'])
    yield [`${there} reports of 20 deaths.`, 'killed 20 by null'];
}

const SOME = {
  en: ['Half of', 'Most of', 'Some of', 'Several of', 'The majority of', 'More than half of', 'A third of'],
  es: [
    'La mitad de',
    'La mayoría de',
    'La mayor parte de',
    'Gran parte de',
    'Varios de',
    'Algunos de',
    'Un tercio de',
  ],
} as const;

const WERE = {
  en: { children: 'were children.', soldiers: 'were soldiers.', civilians: 'were civilians.' },
  es: { niños: 'eran niños.', soldados: 'eran soldados.', civiles: 'eran civiles.' },
} as const;

/** "Most of the 80 dead were children": 80 dead, and of the children nobody says how many. */
function* someOfAll(language: 'en' | 'es'): Generator<Saying> {
  for (const some of SOME[language])
    for (const were of Object.values(WERE[language]))
      yield [`${some} ${language === 'en' ? 'the 80 dead' : 'los 80 muertos'} ${were}`, 'killed all 80'];
}

const OF_EACH = ['Nine in ten', 'Four out of five', 'Three in four', 'Nine out of ten'] as const;

/** "Nine in ten of those killed were civilians": no ten. */
function* ofEachTen(): Generator<Saying> {
  for (const share of OF_EACH) {
    yield [`${share} of those killed were civilians.`, ''];
    yield [`${share} of the dead were women.`, ''];
  }
}

const CONFIRMS = [
  'confirma',
  'admite',
  'reconoce',
  'reporta',
  'informó de',
  'da cuenta de',
  'solo admite',
] as const;
const ONE = {
  'un muerto': 'killed all 1',
  'un fallecido': 'killed all 1',
  'un herido': 'injured all 1',
  'un desaparecido': 'missing all 1',
  'un detenido': 'detained all 1',
} as const;

/** "El ministerio reconoce un fallecido", with more behind it or nothing. */
function* oneConfirmed(): Generator<Saying> {
  for (const verb of CONFIRMS)
    for (const [one, told] of Object.entries(ONE))
      for (const end of ['.', ' en Cusco.', ' tras el derrumbe.'])
        yield [`El ministerio ${verb} ${one}${end}`, told];
}

const NOW = {
  en: ['which now stands at 38, is expected to rise.', 'which is now 38, could rise.'],
  es: [
    'que ya es de 38, podría aumentar.',
    'que ya llega a 38, podría aumentar.',
    'que hoy es de 38, no deja de subir.',
    'que ayer era de 35, hoy es de 38.',
    'que el lunes era de 35, es ahora de 38.',
  ],
} as const;

/** "The death toll, which now stands at 38, is expected to rise" */
function* tollOfNow(language: 'en' | 'es'): Generator<Saying> {
  for (const end of NOW[language])
    yield [`${language === 'en' ? 'The death toll' : 'La cifra de muertos'}, ${end}`, 'killed all 38'];
}

const credited = ({ measure, value, attribution }: Figure) => `${measure} ${value} by ${attribution}`;

it.each(['en', 'es'] as const)(
  'nobody is a source, and a body with its partners is one, in %s',
  (language) => {
    const sayings = [...claimedByNobody(language), ...withPartners(language)];
    if (language === 'en') sayings.push(...inTheirUpdates(), ...reported());
    expect(readOtherwise(sayings, language, credited).join('\n')).toBe('');
  },
);

it.each(['en', 'es'] as const)('most of a count are not all of it, in %s', (language) => {
  const sayings = [...someOfAll(language), ...(language === 'en' ? ofEachTen() : [])];
  expect(readOtherwise(sayings, language).join('\n')).toBe('');
});

it('one that somebody confirms is a count', () => {
  expect(readOtherwise(oneConfirmed(), 'es').join('\n')).toBe('');
});

it.each(['en', 'es'] as const)('a relative clause tells the toll of now, in %s', (language) => {
  expect(readOtherwise(tollOfNow(language), language).join('\n')).toBe('');
  // Over since.
  const then: Saying = ['The number of dead, which stood at 60 for days, is now 72.', 'killed all 72'];
  expect(readOtherwise([then], 'en').join('\n')).toBe('');
});

it('one of whom it is said what became of them is a count', () => {
  const sayings: readonly Saying[] = [
    ['A boy drowned.', 'killed child 1'],
    [
      'An 8-year-old boy drowned and his brother, 11, is missing.',
      ['killed child 1', 'killed child 1; missing child 1'],
    ],
    ['A boy drowned, his father said.', 'killed child 1'],
    ['A boy drowned; two are missing.', 'killed child 1; missing all 2'],
    ['A boy killed in Tarvo was buried.', ''],
    ['A worker went missing in Tarvo.', 'missing all 1'],
    ['Twelve climbers who went missing on Monday were found alive.', ''],
  ];
  expect(readOtherwise(sayings, 'en').join('\n')).toBe('');
});
