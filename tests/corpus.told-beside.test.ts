// Whose count it is, where a name stands apart from its verb: for whom, under which date, in whose house, whose clause it closes.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH_BODIES = ["Ombudsman's Office", 'Red Cross', 'Ministry of Health', 'Interior Ministry'];
const SPANISH_BODIES = ['Defensoría del Pueblo', 'Cruz Roja', 'Secretaría de Salud', 'Fiscalía'];

/** A text with a name for its source, and what it tells: "yes" where the body says so. */
type Frame = readonly [text: string, told: string];

const ENGLISH: readonly Frame[] = [
  ['For the {body}, security forces killed no fewer than 51 people.', 'killed 51 yes'],
  ['Killed: 24. Injured: 9. As of 28 May, {body}.', 'injured 9 yes; killed 24 yes'],
  [
    'While the {body} gives 58 dead and around 210 missing, the union has 74 dead.',
    'killed 58 yes; killed 74 no; missing 210 yes',
  ],
  ['Twelve people died, a source at the {body} told AFP.', 'killed 12 yes'],
  ['Twelve people died, a source close to the {body} told AFP.', 'killed 12 yes'],
  ['The police have made 830 arrests, the {body} says.', 'detained 830 yes'],
  ['The dead are nine and not twelve, as the mayor announced, the {body} said.', 'killed 9 yes'],
];

const SPANISH: readonly Frame[] = [
  ['Para la {body}, las fuerzas de seguridad mataron a 51 personas.', 'killed 51 yes'],
  ['Fallecidos: 24. Heridos: 9. Al 28 de mayo, {body}.', 'injured 9 yes; killed 24 yes'],
  [
    'Mientras la {body} da 58 muertos y unos 210 desaparecidos, el sindicato tiene 74 muertos.',
    'killed 58 yes; killed 74 no; missing 210 yes',
  ],
  ['Doce personas murieron, dijo a la AFP una fuente cercana a la {body}.', 'killed 12 yes'],
  ['La policía ha hecho 830 arrestos, dice la {body}.', 'detained 830 yes'],
  ['Los muertos son nueve y no doce, como anunció el alcalde, aclaró la {body}.', 'killed 9 yes'],
  [
    'Doce heridos y ningún muerto: así resumió el desalojo de Olen la {body}.',
    'injured 12 yes; killed 0 yes',
  ],
  [
    'Pasan de mil los heridos y son sesenta los muertos que la {body} ha contado en Olen.',
    'injured 1000 yes; killed 60 yes',
  ],
  [
    'Con la muerte de un adolescente, la {body} elevó a 49 las víctimas mortales.',
    'killed 1 yes; killed 49 yes',
  ],
];

const filled = (frames: readonly Frame[], bodies: readonly string[]): readonly Saying[] =>
  frames.flatMap(([text, told]) => bodies.map((body): Saying => [text.replace('{body}', body), told]));

const isOf = (bodies: readonly string[]) => (figure: Figure) =>
  `${figure.measure} ${figure.value} ${bodies.some((body) => figure.attribution?.includes(body)) ? 'yes' : 'no'}`;

it('English: a name apart from its verb', () => {
  const read = readOtherwise(filled(ENGLISH, ENGLISH_BODIES), 'en', isOf(ENGLISH_BODIES));
  expect(read).toEqual([]);
});

it('Spanish: a name apart from its verb', () => {
  const read = readOtherwise(filled(SPANISH, SPANISH_BODIES), 'es', isOf(SPANISH_BODIES));
  expect(read).toEqual([]);
});

it('who saw it does not count who was arrested', () => {
  const text = 'The boat was full, survivors say. Nine smugglers were arrested on Thursday.';
  const told = (one: Figure) => `${one.measure} ${one.value} ${one.attribution}`;
  expect(readOtherwise([[text, 'detained 9 null']], 'en', told)).toEqual([]);
});
