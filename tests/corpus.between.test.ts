// A verb and its people, or a count and what it counts, with when, where, why and who says so in between.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    verbs: [
      ['The slide killed', 'killed'],
      ['The blast has killed', 'killed'],
      ['Police arrested', 'detained'],
      ['The storm has claimed the lives of', 'killed'],
      ['The attack injured', 'injured'],
      ['Soldiers shot dead', 'killed'],
    ],
    between: `
    , according to police, | , police said, | on Monday | in Tolva | , by the latest count, | overnight | , officials say, | so far |
    in Tolva on Monday | , as of Monday evening, | altogether | in two days
`,
    counts: [
      ['twelve people', 12],
      ['at least twelve people', 12],
      ['some 40 people', 40],
      ['1,204 people', 1204],
    ],
    ends: ['.', ' in Tolva.', ', the Red Cross said.', ' as they walked home.', ' and destroyed 300 houses.'],
  },
  es: {
    verbs: [
      ['Murieron', 'killed'],
      ['Resultaron heridas', 'injured'],
      ['Fueron detenidas', 'detained'],
      ['Han muerto', 'killed'],
      ['Siguen desaparecidas', 'missing'],
      ['El alud mató a', 'killed'],
      ['La policía detuvo a', 'detained'],
    ],
    between: `
    en Tolva | el lunes | el lunes en Tolva | , según la policía, | , según un primer balance, | en la provincia de Tolva |
    durante la noche | en las inundaciones | en el barrio de San Juan | desde el viernes | , de acuerdo con el alcalde, |
    por el temporal | en las últimas horas | en total | hasta ahora | además | también | , hasta el momento, |
    a causa del derrumbe | tras el choque | en un ataque contra un mercado | por disparos | ayer | en el lugar |
    en dos días de protestas | en tres provincias
`,
    counts: [
      ['doce personas', 12],
      ['al menos doce personas', 12],
      ['unas 40 personas', 40],
      ['1.204 personas', 1204],
    ],
    ends: ['.', ' en Tolva.', ', informó la Cruz Roja.', ' cuando volvían del trabajo.'],
  },
} as const;

it.each(['en', 'es'] as const)('a verb reaches its people, in %s', (language) => {
  expect(readOtherwise(reports(language), language, measureAndValue)).toEqual([]);
});

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { verbs, between, counts, ends } = WORDS[language];
  for (const words of between.split('|').map((each) => each.trim()))
    for (const [verb, measure] of verbs) {
      // "El alud mató en Tolva a doce": the preposition stands with its people.
      const [start, to] = verb.endsWith(' a') ? [verb.slice(0, -2), ' a'] : [verb, ''];
      for (const [count, value] of counts)
        for (const end of ends)
          yield [
            `${start}${words.startsWith(',') ? '' : ' '}${words}${to} ${count}${end}`,
            `${measure} ${value}`,
          ];
    }
}

const TOLD = {
  en: {
    frames: [
      ['The bodies of {n} people were found{x}', 'killed'],
      ['Rescuers recovered{x} the bodies of {n} people', 'killed'],
      ['The ministry confirmed{x} the deaths of {n} people', 'killed'],
      ['The attack resulted{x} in {n} deaths', 'killed'],
      ['The attack caused{x} the death of {n} people', 'killed'],
      ['The fire left{x} {n} people dead', 'killed'],
      ['Police reported{x} the arrest of {n} people', 'detained'],
      ['Hospitals treated{x} {n} injured people', 'injured'],
      ['There have been{x} {n} deaths', 'killed'],
      ['The toll stands{x} at {n} dead', 'killed'],
      ['The toll has risen{x} to {n}', 'killed'],
      ['The number of people killed{x} has reached {n}', 'killed'],
    ],
    between: `, according to police, | on Monday | so far | in Tolva on Monday | , by the latest count, | overnight`,
  },
  es: {
    frames: [
      ['Las lluvias costaron{x} la vida a {n} personas', 'killed'],
      ['El temporal se llevó{x} la vida de {n} personas', 'killed'],
      ['Se hallaron{x} los cuerpos de {n} personas', 'killed'],
      ['El ministerio confirmó{x} la muerte de {n} personas', 'killed'],
      ['El ataque provocó{x} la muerte de {n} personas', 'killed'],
      ['El incendio dejó{x} {n} muertos', 'killed'],
      ['Se reportó{x} la desaparición de {n} personas', 'missing'],
      ['La policía informó{x} de la detención de {n} personas', 'detained'],
      ['Los hospitales atendieron{x} a {n} heridos', 'injured'],
      ['La cifra de muertos{x} es de {n}', 'killed'],
      ['La cifra de muertos subió{x} a {n}', 'killed'],
      ['Suman{x} {n} los muertos', 'killed'],
      ['Se elevó{x} a {n} la cifra de muertos', 'killed'],
    ],
    between: `, según la policía, | el lunes | hasta ahora | el lunes en Tolva | desde el viernes | , según un primer balance, | durante la noche`,
  },
} as const;

const COUNTS = {
  en: [
    ['twelve', 12],
    ['at least 31', 31],
    ['1,204', 1204],
  ],
  es: [
    ['doce', 12],
    ['al menos 31', 31],
    ['1.204', 1204],
  ],
} as const;

it.each(['en', 'es'] as const)('a count is told of what it counts, in %s', (language) => {
  expect(readOtherwise(tellings(language), language, measureAndValue)).toEqual([]);
});

function* tellings(language: 'en' | 'es'): Generator<Saying> {
  const { frames, between } = TOLD[language];
  for (const [frame, measure] of frames)
    for (const words of between.split('|').map((each) => each.trim()))
      for (const [count, value] of COUNTS[language]) {
        const put = `${words.startsWith(',') ? '' : ' '}${words}`;
        const text = `${frame.replace('{x}', put).replace('{n}', count)}.`.replace(',.', '.');
        yield [text, `${measure} ${value}`];
      }
}

const OTHERS = {
  en: [
    'Road crashes left people injured, says the Union, a passengers’ group.',
    'The slide killed cattle, police said, and 1,204 people lost their homes.',
  ],
  es: [
    'Murieron dos ancianos al derrumbarse un internado con 45 alumnos.',
    'Murieron los dos pilotos tras atender a 12 pasajeros.',
    'Los mineros murieron mientras 12 compañeros dormían.',
    'Murió un hombre en un choque entre 40 vecinos.',
  ],
} as const;

it.each(['en', 'es'] as const)('and none of others, in %s', (language) => {
  const told = OTHERS[language].map((text): Saying => [text, ['', 'killed 1', 'killed 2']]);
  expect(readOtherwise(told, language, measureAndValue)).toEqual([]);
});
