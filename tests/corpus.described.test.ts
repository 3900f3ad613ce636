// Who they were, between a count and what befell them: a relative clause, or an aside of any kind, hides nobody.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    counts: [
      ['Seven passengers', 7],
      ['Twelve people', 12],
      ['At least nine farmers', 9],
      ['Some 40 villagers', 40],
    ],
    descriptions: `
    who had jumped from a window | who were on their way to work | who lived nearby | who had come to watch the match |
    that were travelling on the bus | who were sleeping inside | working in the fields | on their way to work |
    from a nearby village | on board the boat | in the second car | in Tolva | waiting at the stop |
    believed to be tourists | all from one family | trying to cross the river | who worked for the firm |
    who had taken shelter under a tree | , most of them women, | , including a child, | , among them a priest, | , all from Tolva, |
    , aged between 14 and 60, | , mostly farmers, | , who lived nearby, | , according to police, | , police said, |
    , the mayor of Tolva said on Monday, | , many of them children, | , two of them brothers, | , some as young as six, |
    from three villages | (most of them women) | , nearly all of them foreigners, | , half of them women, | , as of Monday evening, |
    , by the latest count,
`,
    ends: [
      ['were killed', 'killed'],
      ['died', 'killed'],
      ['were injured on Monday', 'injured'],
      ['are still missing', 'missing'],
      ['were arrested', 'detained'],
      ['lost their lives when a bus overturned', 'killed'],
      ['are being treated for burns', 'injured'],
    ],
  },
  es: {
    counts: [
      ['Siete pasajeros', 7],
      ['Doce personas', 12],
      ['Al menos nueve campesinos', 9],
      ['Unos 40 vecinos', 40],
    ],
    descriptions: `
    que saltaron por una ventana | que iban al trabajo | que vivían cerca | que habían ido a ver el partido | que intentaban huir |
    que viajaban en el bus | que dormían dentro | de una aldea vecina | en el segundo vehículo |
    en Tolva | que esperaban en la parada | que se encontraban en el lugar | que volvían de una boda | que cruzaban el río |
    que se refugiaron bajo un árbol | vecinos del barrio | que trabajan para la empresa | , la mayoría mujeres, |
    , incluido un niño, | , entre ellos un sacerdote, | , todos de Tolva, | , de entre 14 y 60 años, | , en su mayoría campesinos, |
    , que vivían cerca, | , según la policía, | , informó la policía, | , dijo el lunes el alcalde de Tolva, | , muchos de ellos niños, |
    , dos de ellos hermanos, | de tres aldeas | (la mayoría mujeres) | , casi todos extranjeros, | , la mitad mujeres, |
    , hasta la noche del lunes, | , de acuerdo con el último recuento,
`,
    ends: [
      ['murieron', 'killed'],
      ['fallecieron el lunes', 'killed'],
      ['resultaron heridos', 'injured'],
      ['siguen desaparecidos', 'missing'],
      ['fueron detenidos', 'detained'],
      ['perdieron la vida al volcar un autobús', 'killed'],
      ['han muerto', 'killed'],
    ],
  },
} as const;

it.each(['en', 'es'] as const)('a count is told whoever they were, in %s', (language) => {
  const otherwise = readOtherwise(reports(language), language, ({ measure, group, value }) =>
    // A child among them is a count of its own.
    group === 'all' && value > 2 ? `${measure} ${value}` : '',
  );
  expect(otherwise).toEqual([]);
});

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { counts, descriptions, ends } = WORDS[language];
  for (const description of descriptions.split('|').map((each) => each.trim()))
    for (const [count, value] of counts)
      for (const [end, measure] of ends) {
        const text = `${count}${description.startsWith(',') ? '' : ' '}${description} ${end}.`;
        const told = `${measure} ${value}`;
        yield [text, [told, `; ${told}`, `; ; ${told}`]];
      }
}

const COUNTED = {
  en: {
    subjects: `The inmates who | The people who | Those who | The miners who`,
    verbs: [
      ['died', 'killed'],
      ['lost their lives', 'killed'],
      ['were injured', 'injured'],
      ['are missing', 'missing'],
      ['were arrested', 'detained'],
    ],
    where: [' in the fire', ' in the riot at Tolva prison', ' on Monday', ''],
    links: ['number 49', 'now number 49', 'total 49'],
  },
  es: {
    subjects: `Los internos que | Las personas que | Los que | Quienes | Las víctimas que | Los mineros que`,
    verbs: [
      ['murieron', 'killed'],
      ['perdieron la vida', 'killed'],
      ['resultaron heridos', 'injured'],
      ['siguen desaparecidos', 'missing'],
      ['fueron detenidos', 'detained'],
    ],
    where: [' en el incendio', ' en la riña del penal de Tolva', ' por el temporal', ''],
    links: ['son 49', 'suman 49', 'ascienden a 49', 'llegan a 49', 'ya son 49', 'son 49 y no 52'],
  },
} as const;

it.each(['en', 'es'] as const)('whoever a clause describes is counted behind it, in %s', (language) => {
  expect(readOtherwise(counts(language), language, measureAndValue)).toEqual([]);
});

function* counts(language: 'en' | 'es'): Generator<Saying> {
  const { subjects, verbs, where, links } = COUNTED[language];
  for (const subject of subjects.split('|').map((each) => each.trim()))
    for (const [verb, measure] of verbs)
      for (const place of where)
        for (const link of links) yield [`${subject} ${verb}${place} ${link}.`, `${measure} 49`];
}

const OTHERS = {
  en: [
    'Of the 96 people who were aboard, 71 died.',
    'Twelve people who could be killed were moved.',
    'Twelve people who saw the crash in which a bus overturned went home.',
    'Julian P., 19, a nursing student, died on Monday.',
  ],
  es: [
    'De las 96 personas que iban a bordo murieron 71.',
    'Fue un triunfo ante 34.000 hinchas que deja herido de muerte al proyecto.',
    'Los dos últimos, socorristas de la entidad, murieron el jueves.',
  ],
} as const;

it.each(['en', 'es'] as const)('and nobody of whom the verb tells nothing, in %s', (language) => {
  const told = OTHERS[language].map((text): Saying => [text, ['', 'killed 71']]);
  expect(readOtherwise(told, language, measureAndValue)).toEqual([]);
});
