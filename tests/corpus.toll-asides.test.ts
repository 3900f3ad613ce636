// A count and its verb, with what stands between them: "The death toll, drawn from 20 cities and 10 provinces, has reached 30".

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  es: {
    counts: [
      'La cifra de muertos',
      'El número de fallecidos',
      'El saldo de víctimas mortales',
      'La lista de fallecidos',
      'El número de personas que han muerto en prisión',
      'El registro de personas fallecidas',
    ],
    between: [
      '',
      ' en Irán',
      ', elaborado en 20 ciudades,',
      ', dijo el ministerio,',
      ', que lleva la policía,',
      ' en los primeros seis meses del año',
      ' desde que empezó la guerra',
      ', reunido en 20 ciudades y 10 provincias,',
      ' tras dos semanas de protestas',
      ' en las últimas 24 horas',
    ],
    verbs: [
      'llegó a 30',
      'subió a 30',
      'asciende a 30',
      'se elevó a 30',
      'es ya de 30',
      'pasó de 25 a 30',
      'alcanzó los 30 el viernes',
      'se sitúa en al menos 30',
    ],
  },
  en: {
    counts: [
      'The death toll',
      'The number of deaths',
      'The toll from the floods',
      "The group's count of deaths",
      'The count of those killed',
      'The number of people who have died in prison',
      'The list of the dead',
    ],
    between: [
      '',
      ' in Iran',
      ', drawn from 20 cities,',
      ', the ministry said,',
      ', which the police keep,',
      ' for the first six months of the year',
      ' since the war began',
      ', drawn from 20 cities and 10 provinces,',
      ' after two weeks of protests',
      ' over the last 24 hours',
    ],
    verbs: [
      'has reached 30',
      'rose to 30',
      'stands at 30',
      'now stands at 30',
      'is now 30',
      'was put at 30',
      'climbed from 25 to 30',
      'reached 30 on Friday',
      'has risen to at least 30',
    ],
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { counts, between, verbs } = WORDS[language];
  for (const count of counts)
    for (const aside of between) for (const verb of verbs) yield [`${count}${aside} ${verb}.`, 'killed 30'];
}

it.each(['en', 'es'] as const)(
  'what stands between a count and its verb does not hide it in %s',
  (language) => {
    expect(readOtherwise(reports(language), language, measureAndValue)).toEqual([]);
  },
);
