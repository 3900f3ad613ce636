// Most reports tell two counts in one sentence, say who says so, and single out a part: each way with each other way.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { readOtherwise } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  readonly dead: readonly string[];
  readonly hurt: readonly string[];
  /** Second counts of the other measures: value 5 of the missing, 30 of the arrested. */
  readonly others: readonly string[];
  readonly joins: readonly string[];
  readonly parts: readonly string[];
  readonly sources: readonly string[];
  readonly told: readonly string[];
};

const SPANISH: Words = {
  language: 'es',
  dead: [
    ...['murieron 17 personas', '17 personas murieron', 'fallecieron 17', 'hay 17 fallecidos', '17 muertos'],
    ...[
      'los muertos son 17',
      'los fallecidos suman 17',
      'la cifra de muertos subió a 17',
      'ya son 17 los muertos',
    ],
    ...[
      'el número de fallecidos asciende a 17',
      'se confirmó la muerte de 17 personas',
      'suben a 17 los muertos',
    ],
    ...['el sismo dejó 17 muertos', 'el sismo mató a 17 personas', 'se registran 17 decesos'],
    ...[
      'el sismo cobró la vida de 17 personas',
      'se recuperaron 17 cuerpos',
      '17 personas perdieron la vida',
    ],
  ],
  hurt: [
    ...['43 resultaron heridas', '43 heridos', 'otras 43 resultaron heridas', 'hay 43 heridos'],
    ...[
      'los heridos son 43',
      'los heridos suman 43',
      '43 más quedaron heridas',
      'resultaron heridas otras 43',
    ],
    ...['dejó heridas a otras 43', 'a 43 los heridos', 'los heridos ya son 43'],
  ],
  others: [
    ...['5 siguen desaparecidas', 'hay 5 desaparecidos', 'se busca a 5', 'no se sabe nada de otras 5'],
    ...['5 no han sido localizadas', 'los desaparecidos son 5', '30 fueron detenidas', 'hay 30 detenidos'],
    ...['la policía detuvo a 30', 'los detenidos suman 30', 'se registraron 30 detenciones'],
  ],
  joins: [' y ', '; ', ', mientras que ', ', y '],
  parts: [
    ...[', 6 de ellos niños', ', entre ellos 6 niños', ', incluidos 6 niños', ' (6 niños)', '; 6 eran niños'],
    ...['. De ellos, 6 son niños', ', de los cuales 6 son menores de edad', ', 6 niños entre ellos'],
    ...['; 6 de las víctimas son niños', ' —6 niños entre ellos—'],
  ],
  sources: [
    ...[
      'la Defensoría del Pueblo',
      'la Cruz Roja',
      'el Ministerio de Salud',
      'el gobernador de Puno',
      'el COEN',
    ],
    ...[
      'la Secretaría de Gestión de Riesgos',
      'Protección Civil',
      'la Fiscalía General',
      'el alcalde de Tarvo',
    ],
    ...['la ONU', 'el director del hospital', 'los bomberos', 'un portavoz de la policía'],
  ],
  told: [
    ...[
      'Según SOURCE, COUNT.',
      'COUNT, según SOURCE.',
      'COUNT, informó SOURCE.',
      'SOURCE informó que COUNT.',
    ],
    ...['De acuerdo con SOURCE, COUNT.', 'SOURCE confirmó que COUNT.', '«COUNT», dijo SOURCE.'],
    ...['SOURCE precisó este lunes que COUNT.', 'COUNT, señaló este lunes SOURCE.'],
  ],
};

const ENGLISH: Words = {
  language: 'en',
  dead: [
    ...[
      '17 people died',
      '17 people were killed',
      '17 dead',
      'there are 17 dead',
      'the death toll stands at 17',
    ],
    ...[
      'the death toll rose to 17',
      'the number of dead rose to 17',
      'the dead number 17',
      '17 deaths were confirmed',
    ],
    ...['17 people lost their lives', 'the quake claimed 17 lives', '17 bodies were recovered'],
    ...['the quake killed 17 people', 'the quake left 17 people dead', '17 people have been confirmed dead'],
  ],
  hurt: [
    ...[
      '43 were injured',
      '43 injured',
      '43 others were injured',
      'there are 43 injured',
      'the injured number 43',
    ],
    ...['43 more were hurt', '43 have been injured'],
  ],
  others: [
    ...['5 are missing', '5 others are still missing', 'there are 5 missing', 'rescuers are searching for 5'],
    ...['5 are unaccounted for', 'the missing number 5', '30 were arrested', 'police arrested 30'],
    ...['there were 30 arrests', '30 are in custody', 'another 30 were detained'],
  ],
  joins: [' and ', '; ', ', while ', ', and '],
  parts: [
    ...[', 6 of them children', ', including 6 children', ', among them 6 children', ' (6 children)'],
    ...['; 6 were children', '. Of those, 6 were children', ', of whom 6 were children'],
    ...['; 6 of the victims were children', ', 6 children among them', ', 6 of whom are minors'],
  ],
  sources: [
    ...['the ombudsman', 'the Red Cross', 'the Health Ministry', 'the governor of Puno', 'Civil Protection'],
    ...[
      'the National Disaster Management Agency',
      'the UN refugee agency',
      'the mayor of Tarvo',
      'firefighters',
    ],
    ...['the hospital director', 'a police spokesman', 'the interior ministry'],
  ],
  told: [
    ...[
      'According to SOURCE, COUNT.',
      'COUNT, according to SOURCE.',
      'COUNT, SOURCE said.',
      'SOURCE said COUNT.',
    ],
    ...['SOURCE confirmed that COUNT.', 'COUNT, said SOURCE.', '“COUNT,” SOURCE said.'],
    ...[
      'SOURCE said on Monday that COUNT.',
      'COUNT, a report by SOURCE says.',
      'SOURCE reported on Tuesday: COUNT.',
    ],
  ],
};

const LANGUAGES = [SPANISH, ENGLISH];

function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Each of the first with each of the second, in every way of joining them. */
function joined(
  first: readonly string[],
  second: readonly string[],
  joins: readonly string[],
): readonly string[] {
  return first.flatMap((one) =>
    second.flatMap((other) => joins.map((join) => begun(`${one}${join}${other}.`))),
  );
}

/** The texts that are read as none of what is wanted, with what is read. */
function misread(texts: readonly string[], language: string, wanted: readonly string[]): readonly string[] {
  return readOtherwise(
    texts.map((text) => [text, wanted]),
    language,
  );
}

it.each(LANGUAGES)(
  'two counts in one sentence are both read: $language',
  ({ language, dead, hurt, joins }) => {
    expect(misread(joined(dead, hurt, joins), language, ['injured all 43; killed all 17'])).toEqual([]);
  },
);

it.each(LANGUAGES)(
  'whoever is missing or held is read beside the dead: $language',
  ({ language, dead, others, joins }) => {
    const wanted = ['killed all 17; missing all 5', 'detained all 30; killed all 17'];
    expect(misread(joined(dead, others, joins), language, wanted)).toEqual([]);
  },
);

it.each(LANGUAGES)('a part of a count is read beside it: $language', ({ language, dead, parts }) => {
  expect(misread(joined(dead, parts, ['']), language, ['killed all 17; killed child 6'])).toEqual([]);
});

it.each(LANGUAGES)('whoever says it is its source: $language', ({ language, dead, sources, told }) => {
  const misattributed = sources.flatMap((source) =>
    told.flatMap((form) =>
      dead.flatMap((count) => {
        const text = begun(form.replace('COUNT', count).replace('SOURCE', source));
        const name = source.replace(/^(?:the|an?|el|la|los|un) /u, '');
        const found = extractFigures(text, { language }).figures.map(
          ({ value, attribution }) => `${value} ${attribution}`,
        );
        return found.join().toLowerCase() === `17 ${name.toLowerCase()}` ? [] : [`${text} ${found.join()}`];
      }),
    ),
  );
  expect(misattributed).toEqual([]);
});
