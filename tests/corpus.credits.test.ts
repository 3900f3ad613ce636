// Whose word a count is, where no plain verb of saying stands beside it: every such frame with every body.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  /** As a clause opens with it, and what it is called as a source. */
  readonly bodies: readonly (readonly [words: string, name: string])[];
  readonly frames: readonly string[];
};

const SPANISH: Words = {
  language: 'es',
  bodies: [
    ['la Defensoría del Pueblo', 'Defensoría del Pueblo'],
    ['el Ministerio de Salud', 'Ministerio de Salud'],
    ['la Cruz Roja', 'Cruz Roja'],
    ['el INDH', 'INDH'],
    ['la Fiscalía', 'Fiscalía'],
    ['el gobernador', 'gobernador'],
    ['la Unidad de Vigilancia', 'Unidad de Vigilancia'],
    ['la Mesa de Seguimiento', 'Mesa de Seguimiento'],
  ],
  frames: [
    'la cuenta que ofrece {body} es esta: 12 muertos',
    'la cifra que maneja {body} es de 12 muertos',
    'el balance que da {body} es este: 12 muertos',
    '{body} estima en 12 las muertes',
    '{body} cifra en 12 los muertos',
    '{body} atribuye al calor 12 muertes',
    'han muerto 12 personas, contabiliza {body}',
    'el archivo de {body} contiene 12 muertes',
    'el registro de {body} recoge 12 muertes',
    'allí {body} ha registrado 12 muertos',
    '{body}, con datos de los hospitales, llega a 12 muertos',
    '{body} sube a 12 los muertos',
    '{body} eleva a 12 los muertos',
    '{body}, por teléfono, habla de 12 muertos',
    'la última cifra, de {body}, es de 12 muertos',
    'en la ciudad de Olen, Tarvo, precisó {body}, hay 12 muertos',
    'según el balance más reciente de {body}, murieron 12 personas',
    'según la última actualización de {body}, murieron 12 personas',
    'según un balance de {body}, murieron 12 personas',
    'según un informe divulgado el lunes por {body}, murieron 12 personas',
    'desde {body} elevan a 12 los muertos',
  ],
};

const ENGLISH: Words = {
  language: 'en',
  bodies: [
    ['the ombudsman', 'ombudsman'],
    ['the health ministry', 'health ministry'],
    ['the Red Cross', 'Red Cross'],
    ['OCHA', 'OCHA'],
    ['IOM', 'IOM'],
    ['the Hellenic Coast Guard', 'Hellenic Coast Guard'],
    ['the Democratic Voice of Burma', 'Democratic Voice of Burma'],
    ['the city hall', 'city hall'],
  ],
  frames: [
    'around 12 dead is what {body} works with',
    'twelve dead: that is all {body} has',
    '{body} revises its count: 12 dead',
    '{body}, adding up local lists, has reached 12 deaths',
    '{body}, by phone, says 12 people died',
    "{body}'s list holds 12 dead",
    "{body}'s latest update has 12 dead",
    'the latest count, from {body}, is 12 dead',
    '{body} thinks 12 people died',
    'by the end of May, {body} told reporters, 12 people had died',
    'according to a report released on Monday by {body}, 12 people died',
  ],
};

function* credits({ bodies, frames }: Words): Generator<Saying> {
  for (const [body, name] of bodies)
    for (const frame of frames) {
      const text = frame
        .replace('{body}', body)
        .replace(/\bde el /u, 'del ')
        .replace(/^./u, (first) => first.toUpperCase());
      yield [`${text}.`, `killed 12 by ${name.toLowerCase()}`];
    }
}

it.each([SPANISH, ENGLISH])('a count is credited to whose word it is, in $language', (words) => {
  const wrong = readOtherwise(
    credits(words),
    words.language,
    ({ measure, value, attribution }) =>
      `${measure} ${value} by ${attribution?.replace(/^(?:El|La|The) /u, '').toLowerCase()}`,
  );
  expect(wrong).toEqual([]);
});
