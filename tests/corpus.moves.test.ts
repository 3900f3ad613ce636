// A count that moves is what an alert is made of: each subject with each verb, "from M to N" and "to N", is read as N alone.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';

type Matrix = {
  readonly language: string;
  /** What is counted, and the figure's measure. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly moves: readonly string[];
  readonly stands: readonly string[];
  readonly tails: { readonly fromTo: string; readonly to: string; readonly at: string };
};

const ENGLISH: Matrix = {
  language: 'en',
  subjects: {
    'The death toll': 'killed',
    'The number of people killed': 'killed',
    'The count of the dead': 'killed',
    'Confirmed deaths': 'killed',
    Fatalities: 'killed',
    'The number of injured': 'injured',
    'The number of missing': 'missing',
    Arrests: 'detained',
  },
  moves: [
    ...[
      'rose',
      'has risen',
      'climbed',
      'has climbed',
      'jumped',
      'grew',
      'has grown',
      'increased',
      'surged',
      'soared',
    ],
    ...[
      'went up',
      'edged up',
      'was raised',
      'has been raised',
      'moved',
      'was updated',
      'was revised',
      'has been revised',
    ],
    ...[
      'fell',
      'has fallen',
      'dropped',
      'has dropped',
      'went down',
      'decreased',
      'declined',
      'was lowered',
      'was cut',
    ],
    ...['was reduced', 'was corrected', 'was brought down'],
  ],
  stands: [
    ...[
      'stands at',
      'stood at',
      'now stands at',
      'reached',
      'has reached',
      'had reached',
      'hit',
      'topped',
      'exceeds',
    ],
    ...[
      'is now',
      'is at',
      'remains at',
      'passed',
      'was put at',
      'is put at',
      'climbs to',
      'rises to',
      'is',
      'was',
    ],
    ...['totals', 'numbered', 'came to'],
  ],
  tails: {
    fromTo: 'from 40 to 44, the ministry said.',
    to: 'to 44 on Friday.',
    at: '44, the ministry said.',
  },
};

const SPANISH: Matrix = {
  language: 'es',
  subjects: {
    'La cifra de muertos': 'killed',
    'El número de fallecidos': 'killed',
    'El saldo de víctimas mortales': 'killed',
    'El balance de muertos': 'killed',
    'El conteo de fallecidos': 'killed',
    'El total de personas fallecidas': 'killed',
    'La cifra de heridos': 'injured',
    'El número de desaparecidos': 'missing',
  },
  moves: [
    ...[
      'subió',
      'ha subido',
      'aumentó',
      'ha aumentado',
      'creció',
      'se elevó',
      'se ha elevado',
      'ascendió',
      'pasó',
    ],
    ...[
      'ha pasado',
      'se incrementó',
      'saltó',
      'escaló',
      'bajó',
      'ha bajado',
      'disminuyó',
      'se redujo',
      'se ha reducido',
    ],
    ...['descendió', 'cayó', 'ha caído', 'fue corregida', 'fue rectificado', 'se corrigió'],
  ],
  stands: [
    ...[
      'es de',
      'asciende a',
      'llega a',
      'alcanza los',
      'supera los',
      'era de',
      'se eleva a',
      'se mantiene en',
    ],
    ...[
      'sobrepasa los',
      'llegó a',
      'ya es de',
      'es ahora de',
      'se sitúa en',
      'quedó en',
      'bordea los',
      'ronda los',
    ],
  ],
  tails: {
    fromTo: 'de 40 a 44, informó el ministerio.',
    to: 'a 44 el viernes.',
    at: '44, informó el ministerio.',
  },
};

const PLURAL: Matrix = {
  ...SPANISH,
  subjects: {
    'Los muertos': 'killed',
    'Los fallecidos': 'killed',
    'Los decesos': 'killed',
    'Los detenidos': 'detained',
  },
  moves: [
    ...[
      'subieron',
      'han subido',
      'aumentaron',
      'crecieron',
      'se elevaron',
      'ascendieron',
      'pasaron',
      'han pasado',
    ],
    ...[
      'bajaron',
      'disminuyeron',
      'se redujeron',
      'se han reducido',
      'descendieron',
      'cayeron',
      'fueron corregidos',
    ],
  ],
  stands: [
    ...['son', 'ya son', 'suman', 'ascienden a', 'llegan a', 'alcanzan los', 'superan los', 'eran', 'fueron'],
    ...[
      'se elevan a',
      'se mantienen en',
      'sobrepasan los',
      'llegaron a',
      'totalizan',
      'bordean los',
      'rondan los',
    ],
  ],
};

/** Who moves a count, and headlines. */
const RAISED = {
  en: {
    verbs: [
      ...[
        'raised',
        'has raised',
        'lowered',
        'has lowered',
        'revised',
        'has revised',
        'cut',
        'updated',
        'increased',
      ],
      ...['reduced', 'corrected', 'brought', 'upped'],
    ],
    counts: ['the death toll', 'the number of dead', 'its count of the dead', 'the number of people killed'],
    tails: ['from 40 to 44', 'to 44', 'to 44 from 40', 'to 44, up from 40', 'down to 44'],
    sentence: (verb: string, count: string, tail: string) => `The ministry ${verb} ${count} ${tail}.`,
  },
  es: {
    verbs: [
      ...[
        'elevó',
        'eleva',
        'ha elevado',
        'subió',
        'aumentó',
        'redujo',
        'rebajó',
        'bajó',
        'corrigió',
        'rectificó',
      ],
      ...['actualizó', 'ajustó'],
    ],
    counts: [
      'la cifra de muertos',
      'el número de fallecidos',
      'el balance de víctimas mortales',
      'los muertos',
    ],
    tails: ['de 40 a 44', 'a 44'],
    sentence: (verb: string, count: string, tail: string) => `El ministerio ${verb} ${count} ${tail}.`,
  },
};

const HEADLINES = {
  en: [
    ...[
      'Death toll rises to 44',
      'Toll climbs to 44 after quake',
      'Death toll now 44',
      'Flood deaths reach 44',
    ],
    ...[
      'Death toll in Tarvo blast revised down to 44',
      'Quake toll passes 44',
      'Toll from landslide up to 44',
    ],
    ...[
      '44 now dead in Tarvo clashes',
      'Ministry: 44 dead',
      'Dead: 44',
      'Bus crash leaves 44 dead',
      'Police kill 44',
    ],
    ...[
      '44 bodies found in Tarvo',
      'Confirmed dead: 44',
      'taking the death toll to 44',
      'The dead now number 44',
    ],
  ],
  es: [
    ...['Sube a 44 la cifra de muertos', 'Suben a 44 los muertos', 'Asciende a 44 el número de fallecidos'],
    ...[
      'Elevan a 44 los muertos',
      'Ya van 44 muertos',
      'Cifra de muertos sube a 44',
      'Baja a 44 la cifra de muertos',
    ],
    ...[
      'Corrigen a 44 la cifra de muertos',
      '44 muertos por lluvias',
      'Confirman 44 fallecidos',
      'Fallecidos: 44',
    ],
    ...[
      'El saldo: 44 muertos',
      'lo que eleva a 44 los muertos',
      'con lo que suman 44 los fallecidos',
      'Mueren 44 en choque',
    ],
  ],
};

const sentences = [ENGLISH, SPANISH, PLURAL].flatMap(({ language, subjects, moves, stands, tails }) =>
  Object.entries(subjects).flatMap(([subject, measure]) =>
    [
      ...moves.flatMap((verb) => [`${subject} ${verb} ${tails.fromTo}`, `${subject} ${verb} ${tails.to}`]),
      ...stands.map((verb) => `${subject} ${verb} ${tails.at}`),
    ].map((text) => ({ language, measure, text })),
  ),
);

const raised = (['en', 'es'] as const).flatMap((language) => {
  const { verbs, counts, tails, sentence } = RAISED[language];
  const told = verbs.flatMap((verb) =>
    counts.flatMap((count) => tails.map((tail) => sentence(verb, count, tail))),
  );
  return [...told, ...HEADLINES[language]].map((text) => ({ language, measure: 'killed', text }));
});

it.each([...sentences, ...raised])('$text', ({ language, measure, text }) => {
  const { figures } = extractFigures(text, { language });
  expect(figures.map((figure) => `${figure.measure} ${figure.value}`)).toEqual([`${measure} 44`]);
});
