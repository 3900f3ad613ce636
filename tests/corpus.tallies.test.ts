// Whoever counts puts a count somewhere: "sitúa los muertos en 12", "raises the number of dead to 12". Every verb beside every object.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  readonly subjects: readonly string[];
  /** The verb and the preposition before its count. */
  readonly verbs: readonly (readonly [verb: string, preposition: string])[];
  readonly objects: readonly (readonly [object: string, told: string])[];
  readonly orders: readonly string[];
};

const IN = ['cifra', 'sitúa', 'fija', 'estima', 'calcula', 'pone', 'deja', 'ubica', 'establece', 'cifró'];
const IN_TOO = ['situó', 'dejó', 'ha cifrado'];
const TO = ['eleva', 'rebaja', 'sube', 'baja', 'actualiza', 'reduce', 'aumenta', 'corrige', 'lleva', 'elevó'];

const SPANISH: Words = {
  language: 'es',
  subjects: ['La Fiscalía', 'Senapred', 'El gobernador', 'El último parte'],
  verbs: [
    ...[...IN, ...IN_TOO].map((verb) => [verb, 'en'] as const),
    ...[...TO, 'ha elevado'].map((verb) => [verb, 'a'] as const),
  ],
  objects: [
    ['los muertos', 'killed 12'],
    ['los heridos', 'injured 12'],
    ['el número de muertos', 'killed 12'],
    ['la cifra de fallecidos', 'killed 12'],
    ['los desaparecidos', 'missing 12'],
    ['el total de detenidos', 'detained 12'],
    ['las víctimas mortales', 'killed 12'],
    ['el balance de muertos', 'killed 12'],
    ['la cifra de muertos y desaparecidos', ''],
    ['los fallecidos y heridos', ''],
  ],
  orders: [
    '{subject} {verb} {object} {to} 12.',
    '{subject} {verb} ya {object} {to} 12.',
    '{subject} {verb} hoy {object} {to} 12.',
    '{subject} {verb} además {object} {to} 12.',
    '{subject} {verb} {to} 12 {object}.',
    '{subject} {verb} ahora {to} 12 {object}.',
    '{subject} {verb} {object} {to} más de 12.',
    '{subject} {verb} {to} más de 12 {object}.',
  ],
};

const AT = ['puts', 'put', 'has put', 'estimates', 'sets', 'placed'];
const UP_TO = ['raises', 'raised', 'lowers', 'brings', 'brought', 'has raised', 'revised', 'cut', 'updated'];

const ENGLISH: Words = {
  language: 'en',
  subjects: ['The ombudsman', 'BNPB', 'The governor', 'The latest bulletin'],
  verbs: [
    ...AT.map((verb) => [verb, 'at'] as const),
    ...[...UP_TO, 'takes', 'lifts', 'increases'].map((verb) => [verb, 'to'] as const),
  ],
  objects: [
    ['the dead', 'killed 12'],
    ['the injured', 'injured 12'],
    ['the number of dead', 'killed 12'],
    ['the death toll', 'killed 12'],
    ['the missing', 'missing 12'],
    ['the number of people killed', 'killed 12'],
    ['the number of arrests', 'detained 12'],
    ['the toll', 'killed 12'],
    ['deaths', 'killed 12'],
    ['the number of missing', 'missing 12'],
  ],
  orders: [
    '{subject} {verb} {object} {to} 12.',
    '{subject} now {verb} {object} {to} 12.',
    '{subject} {verb} {object} {to} more than 12.',
    '{subject} {verb} {object} {to} at least 12.',
  ],
};

function* sayings({ subjects, verbs, objects, orders }: Words): Generator<Saying> {
  let turn = 0;
  for (const [verb, to] of verbs)
    for (const [object, told] of objects)
      for (const order of orders) {
        turn += 1;
        const subject = subjects[turn % subjects.length] ?? '';
        const words: Readonly<Record<string, string>> = { subject, verb, object, to };
        yield [order.replaceAll(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? ''), told];
      }
}

it.each([SPANISH, ENGLISH])('a count is put by any verb to any object, in $language', (words) => {
  const otherwise = readOtherwise(sayings(words), words.language, measureAndValue);
  expect(otherwise).toEqual([]);
});
