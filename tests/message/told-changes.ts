import type { Change } from '../../lib/model.ts';
import { count } from './alerts.ts';

/** The start of the subject, the line of the e-mail, and what the text message says between crisis and source. */
export type Told = readonly [subject: string, line: string, sms: string];

/** Every way to tell one change: what happened, how it differs from a rise of all deaths from 28 to 46, and its words. */
export const TOLD_CHANGES: readonly (readonly [string, Partial<Change>, es: Told, en: Told])[] = [
  [
    'a rise',
    {},
    [
      '46 personas fallecidas (antes: 28)',
      '28 → 46 personas fallecidas (+18)',
      '28 -> 46 personas fallecidas',
    ],
    ['46 people killed (before: 28)', '28 → 46 people killed (+18)', '28 -> 46 people killed'],
  ],
  [
    'a fall, which is a correction',
    { kind: 'fall', from: count(7), to: count(6) },
    [
      'Correccion: 6 personas fallecidas (antes: 7)',
      'Corrección: 7 → 6 personas fallecidas (−1)',
      'Correccion: 7 -> 6 personas fallecidas',
    ],
    [
      'Correction: 6 people killed (before: 7)',
      'Correction: 7 → 6 people killed (−1)',
      'Correction: 7 -> 6 people killed',
    ],
  ],
  [
    'a rise by people counted late, which is a correction too',
    { from: count(58), to: count(59), addedLate: 'Un menor muerto el 12 de diciembre no figuraba antes.' },
    [
      'Correccion: 59 personas fallecidas (antes: 58)',
      'Corrección: 58 → 59 personas fallecidas (+1), con casos no contados antes',
      'Correccion: 58 -> 59 personas fallecidas con casos no contados antes',
    ],
    [
      'Correction: 59 people killed (before: 58)',
      'Correction: 58 → 59 people killed (+1), with cases not counted before',
      'Correction: 58 -> 59 people killed with cases not counted before',
    ],
  ],
  [
    'a first figure, of one person',
    { kind: 'first', from: null, to: count(1) },
    [
      '1 persona fallecida (primera cifra)',
      '1 persona fallecida (primera cifra)',
      '1 persona fallecida (primera cifra)',
    ],
    ['1 person killed (first figure)', '1 person killed (first figure)', '1 person killed (first figure)'],
  ],
  [
    'a first figure for a place',
    { kind: 'first', scope: 'incident', place: 'Juliaca', from: null, to: count(17) },
    [
      '17 personas fallecidas en Juliaca (primera cifra)',
      '17 personas fallecidas en Juliaca (primera cifra)',
      '17 personas fallecidas en Juliaca (primera cifra)',
    ],
    [
      '17 people killed in Juliaca (first figure)',
      '17 people killed in Juliaca (first figure)',
      '17 people killed in Juliaca (first figure)',
    ],
  ],
  [
    'two numbers that contradict each other',
    { kind: 'disputed', from: count(47), to: count(46) },
    [
      '46 y 47 personas fallecidas: la fuente da cifras distintas',
      '46 y 47 personas fallecidas: la fuente da cifras distintas',
      '46 y 47 personas fallecidas, cifras distintas',
    ],
    [
      '46 and 47 people killed: the source gives different figures',
      '46 and 47 people killed: the source gives different figures',
      '46 and 47 people killed, figures differ',
    ],
  ],
  [
    'at least',
    { from: count(40, 'at-least'), to: count(46, 'at-least') },
    [
      'Al menos 46 personas fallecidas (antes: al menos 40)',
      'Al menos 40 → al menos 46 personas fallecidas (+6)',
      'Al menos 40 -> al menos 46 personas fallecidas',
    ],
    [
      'At least 46 people killed (before: at least 40)',
      'At least 40 → at least 46 people killed (+6)',
      'At least 40 -> at least 46 people killed',
    ],
  ],
  [
    'about, after an exact number',
    { kind: 'reworded', from: count(46), to: count(46, 'about') },
    [
      'Unas 46 personas fallecidas (antes: 46)',
      '46 → unas 46 personas fallecidas (cambia la precisión)',
      '46 -> unas 46 personas fallecidas',
    ],
    [
      'About 46 people killed (before: 46)',
      '46 → about 46 people killed (worded differently)',
      '46 -> about 46 people killed',
    ],
  ],
  [
    'up to',
    { kind: 'fall', from: count(60), to: count(50, 'at-most') },
    [
      'Correccion: hasta 50 personas fallecidas (antes: 60)',
      'Corrección: 60 → hasta 50 personas fallecidas',
      'Correccion: 60 -> hasta 50 personas fallecidas',
    ],
    [
      'Correction: up to 50 people killed (before: 60)',
      'Correction: 60 → up to 50 people killed',
      'Correction: 60 -> up to 50 people killed',
    ],
  ],
  [
    'a range',
    { from: count(30), to: count(40, 'range', 50) },
    [
      'Entre 40 y 50 personas fallecidas (antes: 30)',
      '30 → entre 40 y 50 personas fallecidas',
      '30 -> entre 40 y 50 personas fallecidas',
    ],
    ['40 to 50 people killed (before: 30)', '30 → 40 to 50 people killed', '30 -> 40 to 50 people killed'],
  ],
  [
    'out of a range',
    { from: count(40, 'range', 50), to: count(60, 'at-least') },
    [
      'Al menos 60 personas fallecidas (antes: entre 40 y 50)',
      'Entre 40 y 50 → al menos 60 personas fallecidas',
      'Entre 40 y 50 -> al menos 60 personas fallecidas',
    ],
    [
      'At least 60 people killed (before: 40 to 50)',
      '40 to 50 → at least 60 people killed',
      '40 to 50 -> at least 60 people killed',
    ],
  ],
  [
    'dozens',
    { kind: 'first', from: null, to: count(24, 'vague') },
    [
      'Decenas de personas fallecidas (primera cifra)',
      'Decenas de personas fallecidas (primera cifra)',
      'Decenas de personas fallecidas (primera cifra)',
    ],
    [
      'Dozens of people killed (first figure)',
      'Dozens of people killed (first figure)',
      'Dozens of people killed (first figure)',
    ],
  ],
  [
    'a number after dozens',
    { from: count(24, 'vague'), to: count(46) },
    [
      '46 personas fallecidas (antes: decenas)',
      'Decenas → 46 personas fallecidas',
      'Decenas -> 46 personas fallecidas',
    ],
    ['46 people killed (before: dozens)', 'Dozens → 46 people killed', 'Dozens -> 46 people killed'],
  ],
  [
    'thousands',
    { kind: 'first', measure: 'missing', from: null, to: count(2000, 'vague') },
    [
      'Miles de personas desaparecidas (primera cifra)',
      'Miles de personas desaparecidas (primera cifra)',
      'Miles de personas desaparecidas (primera cifra)',
    ],
    [
      'Thousands of people missing (first figure)',
      'Thousands of people missing (first figure)',
      'Thousands of people missing (first figure)',
    ],
  ],
  [
    'a vague number without a word of its own',
    { kind: 'first', measure: 'injured', from: null, to: count(300, 'vague') },
    [
      'Unas 300 personas heridas (primera cifra)',
      'Unas 300 personas heridas (primera cifra)',
      'Unas 300 personas heridas (primera cifra)',
    ],
    [
      'About 300 people injured (first figure)',
      'About 300 people injured (first figure)',
      'About 300 people injured (first figure)',
    ],
  ],
  [
    'five digits',
    { measure: 'detained', from: count(1078), to: count(11800) },
    [
      '11 800 personas detenidas (antes: 1078)',
      '1078 → 11\u00A0800 personas detenidas (+10\u00A0722)',
      '1078 -> 11 800 personas detenidas',
    ],
    [
      '11,800 people detained (before: 1,078)',
      '1,078 → 11,800 people detained (+10,722)',
      '1,078 -> 11,800 people detained',
    ],
  ],
  [
    'a round million',
    { measure: 'missing', kind: 'first', from: null, to: count(1000000) },
    [
      '1 000 000 de personas desaparecidas (primera cifra)',
      '1\u00A0000\u00A0000 de personas desaparecidas (primera cifra)',
      '1 000 000 de personas desaparecidas (primera cifra)',
    ],
    [
      '1,000,000 people missing (first figure)',
      '1,000,000 people missing (first figure)',
      '1,000,000 people missing (first figure)',
    ],
  ],
  [
    'none',
    { kind: 'fall', measure: 'missing', from: count(3), to: count(0) },
    [
      '0 personas desaparecidas (antes: 3)',
      '3 → 0 personas desaparecidas (−3)',
      '3 -> 0 personas desaparecidas',
    ],
    ['0 people missing (before: 3)', '3 → 0 people missing (−3)', '3 -> 0 people missing'],
  ],
  [
    'one',
    { kind: 'fall', measure: 'missing', from: count(3), to: count(1) },
    ['1 persona desaparecida (antes: 3)', '3 → 1 persona desaparecida (−2)', '3 -> 1 persona desaparecida'],
    ['1 person missing (before: 3)', '3 → 1 person missing (−2)', '3 -> 1 person missing'],
  ],
  [
    'an increment',
    { kind: 'first', scope: 'increment', measure: 'injured', from: null, to: count(2) },
    ['2 personas heridas mas', '2 personas heridas más', '2 personas heridas mas'],
    ['2 more people injured', '2 more people injured', '2 more people injured'],
  ],
  [
    'a part of the crisis without a place',
    { scope: 'incident', from: count(12), to: count(18) },
    [
      '18 personas fallecidas en una parte de la crisis (antes: 12)',
      '12 → 18 personas fallecidas en una parte de la crisis (+6)',
      '12 -> 18 personas fallecidas en una parte de la crisis',
    ],
    [
      '18 people killed in one part of the crisis (before: 12)',
      '12 → 18 people killed in one part of the crisis (+6)',
      '12 -> 18 people killed in one part of the crisis',
    ],
  ],
  [
    'civilians in clashes',
    { group: 'civilian', circumstance: 'clash', from: count(22), to: count(39) },
    [
      '39 civiles fallecidos en enfrentamientos (antes: 22)',
      '22 → 39 civiles fallecidos en enfrentamientos (+17)',
      '22 -> 39 civiles fallecidos en enfrentamientos',
    ],
    [
      '39 civilians killed in clashes (before: 22)',
      '22 → 39 civilians killed in clashes (+17)',
      '22 -> 39 civilians killed in clashes',
    ],
  ],
  [
    'through blockades, at a place',
    { circumstance: 'blockade', place: 'Cusco', from: count(6), to: count(7) },
    [
      '7 personas fallecidas por bloqueos de vias en Cusco (antes: 6)',
      '6 → 7 personas fallecidas por bloqueos de vías en Cusco (+1)',
      '6 -> 7 personas fallecidas por bloqueos de vias en Cusco',
    ],
    [
      '7 people killed through road blockades in Cusco (before: 6)',
      '6 → 7 people killed through road blockades in Cusco (+1)',
      '6 -> 7 people killed through road blockades in Cusco',
    ],
  ],
  [
    'police officers, about',
    { group: 'police', measure: 'injured', from: count(290), to: count(300, 'about') },
    [
      'Unos 300 policias heridos (antes: 290)',
      '290 → unos 300 policías heridos',
      '290 -> unos 300 policias heridos',
    ],
    [
      'About 300 police officers injured (before: 290)',
      '290 → about 300 police officers injured',
      '290 -> about 300 police officers injured',
    ],
  ],
  [
    'a soldier',
    { group: 'military', kind: 'first', from: null, to: count(1) },
    [
      '1 militar fallecido (primera cifra)',
      '1 militar fallecido (primera cifra)',
      '1 militar fallecido (primera cifra)',
    ],
    ['1 soldier killed (first figure)', '1 soldier killed (first figure)', '1 soldier killed (first figure)'],
  ],
  [
    'children',
    { group: 'child', measure: 'injured', from: count(7), to: count(11) },
    [
      '11 menores de edad heridos (antes: 7)',
      '7 → 11 menores de edad heridos (+4)',
      '7 -> 11 menores de edad heridos',
    ],
    ['11 children injured (before: 7)', '7 → 11 children injured (+4)', '7 -> 11 children injured'],
  ],
  [
    'health workers',
    { group: 'health-worker', measure: 'detained', kind: 'first', from: null, to: count(2) },
    [
      '2 trabajadores sanitarios o humanitarios detenidos (primera cifra)',
      '2 trabajadores sanitarios o humanitarios detenidos (primera cifra)',
      '2 trabajadores sanitarios o humanitarios detenidos (primera cifra)',
    ],
    [
      '2 health or aid workers detained (first figure)',
      '2 health or aid workers detained (first figure)',
      '2 health or aid workers detained (first figure)',
    ],
  ],
  [
    'a journalist',
    { group: 'journalist', measure: 'injured', kind: 'first', from: null, to: count(1) },
    [
      '1 periodista herido (primera cifra)',
      '1 periodista herido (primera cifra)',
      '1 periodista herido (primera cifra)',
    ],
    [
      '1 journalist injured (first figure)',
      '1 journalist injured (first figure)',
      '1 journalist injured (first figure)',
    ],
  ],
  [
    'a group that has no name here',
    { group: 'other', from: count(3), to: count(4) },
    [
      '4 personas de un grupo concreto fallecidas (antes: 3)',
      '3 → 4 personas de un grupo concreto fallecidas (+1)',
      '3 -> 4 personas de un grupo concreto fallecidas',
    ],
    [
      '4 people of one group killed (before: 3)',
      '3 → 4 people of one group killed (+1)',
      '3 -> 4 people of one group killed',
    ],
  ],
  [
    'what another body counted',
    { measure: 'injured', attribution: 'MINSA', from: count(1049), to: count(1078) },
    [
      '1078 personas heridas (antes: 1049)',
      '1049 → 1078 personas heridas (+29), según MINSA',
      '1049 -> 1078 personas heridas',
    ],
    [
      '1,078 people injured (before: 1,049)',
      '1,049 → 1,078 people injured (+29), according to MINSA',
      '1,049 -> 1,078 people injured',
    ],
  ],
];
