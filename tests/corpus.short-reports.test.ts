// Short reports in which something is carried from one count to the next: the noun, the verb, the day, the order of the places.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const where = ({ measure, value, scope, place }: Figure): string =>
  `${measure} ${value} ${scope}${place === null ? '' : ` in ${place}`}`;

/** A day, and the day before it: two days' dead; a count of then is no count of now. */
const DAYS_BEFORE: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    [
      'Six people died on Friday and two the day before, the clinic said.',
      'killed 2 incident; killed 6 incident',
    ],
    ['Nine people were killed on Sunday and four the previous day.', 'killed 4 incident; killed 9 incident'],
    [
      'Police arrested 12 people yesterday and 40 the day before.',
      'detained 12 incident; detained 40 incident',
    ],
    ['Strikes killed 12 people on Friday and 40 a day earlier.', 'killed 12 incident; killed 40 incident'],
    ['The toll was 12 on Friday and 10 the day before.', ''],
    ['There were 12 dead on Friday and 10 the day before.', 'killed 12 total'],
    ['Twenty-one corpses at dawn and 88 by dusk.', 'killed 88 total'],
  ],
  es: [
    ['Seis personas murieron el viernes y dos el día anterior.', 'killed 2 incident; killed 6 incident'],
    [
      'Nueve personas fueron asesinadas el domingo y cuatro la víspera.',
      'killed 4 incident; killed 9 incident',
    ],
    [
      'La policía detuvo a 40 personas el viernes y a 12 la noche anterior.',
      'detained 12 incident; detained 40 incident',
    ],
    ['El viernes murieron seis personas y la víspera, dos.', 'killed 2 incident; killed 6 incident'],
    ['Los muertos eran 12 el viernes y 10 el día anterior.', 'killed 12 total'],
    ['Los muertos son 44, frente a 30 el día anterior.', 'killed 44 total'],
  ],
};

/** Two measures, place by place: the numbers go by their order. */
const TWO_MEASURES =
  'injured 11 incident in Olen; injured 30 incident in Tarvo; killed 12 incident in Tarvo; killed 4 incident in Olen';
const IN_ORDER: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    ['The storm left 12 dead and 30 hurt in Tarvo, 4 and 11 in Olen.', TWO_MEASURES],
    ['Attacks killed 12 people and wounded 30 in Tarvo, and four and 11 in Olen.', TWO_MEASURES],
    ['Tarvo had 12 dead and 30 hurt; Olen had 4 and 11.', TWO_MEASURES],
    ['Tarvo reported 12 dead and 30 injured, Olen four dead and 11 injured.', TWO_MEASURES],
    ['Police reported 14 dead and 20 wounded, 3 and 7 in the capital.', 'injured 20 total; killed 14 total'],
    [
      'Tarvo, Olen and Sarmo had 40, 12 and five dead respectively.',
      'killed 12 incident in Olen; killed 40 incident in Tarvo; killed 5 incident in Sarmo',
    ],
    [
      'The quake left 40 dead in Tarvo and 12 in Olen. The injured number 210 and 60 respectively.',
      'injured 210 incident in Tarvo; injured 60 incident in Olen; killed 12 incident in Olen; killed 40 incident in Tarvo',
    ],
    ['The dead and injured number 31 and 72 respectively.', ''],
  ],
  es: [
    ['El temporal dejó 12 muertos y 30 heridos en Tarvo, 4 y 11 en Olen.', TWO_MEASURES],
    ['Los ataques mataron a 12 personas e hirieron a 30 en Tarvo, y a cuatro y 11 en Olen.', TWO_MEASURES],
    ['Tarvo reportó 12 muertos y 30 heridos, y Olen cuatro muertos y 11 heridos.', TWO_MEASURES],
    [
      'En Tarvo y Olen murieron 12 y cinco personas, respectivamente.',
      'killed 12 incident in Tarvo; killed 5 incident in Olen',
    ],
    [
      'El sismo dejó 40 muertos en Tarvo y 12 en Olen. Los heridos son 210 y 60, respectivamente.',
      'injured 210 incident in Tarvo; injured 60 incident in Olen; killed 12 incident in Olen; killed 40 incident in Tarvo',
    ],
    ['En Tarvo hubo 12 muertos y 30 heridos y en Olen 4 y 11, respectivamente.', TWO_MEASURES],
    ['La Policía reportó 12 muertos, Indepaz 14 muertos.', 'killed 12 total; killed 14 total'],
  ],
};

/** A total that goes on: with which of the counts before it. */
const TOTALS: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    [
      'Officials counted 40 dead and 120 injured. Today the figure rose to 43.',
      'injured 120 total; killed 43 total',
    ],
    [
      'Officials counted 40 dead and 120 injured. Today the figure rose to 127.',
      'injured 127 total; killed 40 total',
    ],
    ['There are 12 dead and 40 missing. The figure later fell to 31.', 'killed 12 total; missing 31 total'],
    [
      'In Tarvo 11 people died, in Olen 7 and in Sarmo 3. In total, 21.',
      'killed 11 incident in Tarvo; killed 21 total; killed 3 incident in Sarmo; killed 7 incident in Olen',
    ],
  ],
  es: [
    [
      'Un hombre mató a cuatro personas. Dos de los nueve heridos murieron después, con lo que el saldo sube a seis.',
      'injured 9 total; killed 2 increment; killed 6 total',
    ],
    [
      'El Gobierno contó 40 muertos y 120 heridos. Hoy la cifra sube a 43.',
      'injured 120 total; killed 43 total',
    ],
    [
      'El Gobierno contó 40 muertos y 120 heridos. Hoy la cifra sube a 127.',
      'injured 127 total; killed 40 total',
    ],
    ['Hay 12 muertos y 40 desaparecidos. La cifra bajó después a 31.', 'killed 12 total; missing 31 total'],
  ],
};

/** The next of several that have no name. */
const NEXT_ONES: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    [
      'Gunmen attacked two villages. In the first they killed 17 people; in the second, nine.',
      'killed 17 incident; killed 9 incident',
    ],
    ['They killed 17 people in the first and nine in the second.', 'killed 17 incident; killed 9 incident'],
    ['The first bomb killed 17 people and the second nine.', 'killed 17 incident; killed 9 incident'],
    ['Seventeen people drowned in one boat and nine in the other.', 'killed 17 incident; killed 9 incident'],
    [
      'Seventeen people were killed in Tarvo and nine in another village.',
      'killed 17 incident in Tarvo; killed 9 incident',
    ],
    [
      'The floods killed 40 people; the second, 12 days later, killed none.',
      'killed 0 total; killed 40 total',
    ],
    ['The earthquake killed 40 people, the second strongest in ten years.', 'killed 40 total'],
  ],
  es: [
    [
      'En la primera aldea mataron a 17 personas; en la segunda, a nueve.',
      'killed 17 incident; killed 9 incident',
    ],
    ['La primera bomba mató a 17 personas y la segunda a nueve.', 'killed 17 incident; killed 9 incident'],
    ['En una murieron 17 personas y en la otra, nueve.', 'killed 17 incident; killed 9 incident'],
    [
      'Diecisiete personas fueron asesinadas en una aldea y nueve en otra.',
      'killed 17 incident; killed 9 incident',
    ],
    ['Murieron 17 personas, el segundo peor saldo del año.', 'killed 17 total'],
  ],
};

it.each([
  ['two days that stand beside each other are told each', DAYS_BEFORE],
  ['counts go by the order of their places', IN_ORDER],
  ['a total goes on with the count that it can be of', TOTALS],
  ['the next of several is told beside the first', NEXT_ONES],
] as const)('%s', (_, sayings) => {
  expect(readOtherwise(sayings.en, 'en', where)).toEqual([]);
  expect(readOtherwise(sayings.es, 'es', where)).toEqual([]);
});

/** Counts of an earlier report, of a later hour, and two totals at once. */
const MOVED: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    [
      'As of 14 May, 57 people have died. In the previous update, 43 deaths were reported.',
      'killed 57 total',
    ],
    ['Fifty-seven people have died. By Monday evening 43 deaths had been confirmed.', 'killed 57 total'],
    ['By Monday evening 43 deaths had been confirmed.', 'killed 43 total'],
    ['First reports spoke of 17 dead. Later the minister said there were 12.', 'killed 12 total'],
    ['Rescuers had found 14 bodies by Monday night. By Tuesday morning there were 21.', 'killed 21 total'],
    ['Fourteen people died. Hours later there were 21.', 'killed 21 total'],
    ['Fourteen people were rescued. By night there were 21.', ''],
    ['Fourteen people died. By 1990 there were 21.', 'killed 14 total'],
    ['Fourteen people died. By night there were 21 tents.', 'killed 14 total'],
    [
      'In the last day 14 people were killed and 32 wounded, bringing the totals to 1,204 and 876.',
      'injured 32 incident; injured 876 total; killed 1204 total; killed 14 incident',
    ],
    [
      'Fourteen people died and 32 were hurt. Prices rose to 40 and 45 pesos.',
      'injured 32 total; killed 14 total',
    ],
    [
      'Fourteen died on Monday, 11 on Tuesday. That makes 25 in two days.',
      'killed 11 incident; killed 14 incident; killed 25 total',
    ],
  ],
  es: [
    ['Han muerto 57 personas. Hasta el lunes se habían confirmado 43 muertes.', 'killed 57 total'],
    ['Hasta el lunes se habían confirmado 43 muertes.', 'killed 43 total'],
    ['Por la mañana eran 14 los muertos. Por la noche ya eran 21.', 'killed 21 total'],
    ['Los rescatistas hallaron 14 cuerpos el lunes. En la mañana del martes ya eran 21.', 'killed 21 total'],
    ['Hay 14 muertos. En 2010 ya eran 21.', 'killed 14 total'],
    [
      'El lunes murieron 14 personas y 32 resultaron heridas, con lo que los totales ascienden a 1.204 y 876.',
      'injured 32 incident; injured 876 total; killed 1204 total; killed 14 incident',
    ],
    ['Hubo 14 muertos y 32 heridos. Las multas suben a 40 y 45 pesos.', 'injured 32 total; killed 14 total'],
  ],
};

it('a count of an earlier or a later hour is told as such', () => {
  expect(readOtherwise(MOVED.en, 'en', where)).toEqual([]);
  expect(readOtherwise(MOVED.es, 'es', where)).toEqual([]);
});

/** One of those counted right before, and who that is; a count that is told anew. */
const ANEW: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    ['Eleven people died. One was a child.', 'killed all 11; killed child 1'],
    ['Eleven people died; one was a soldier.', 'killed all 11; killed military 1'],
    [
      'Eleven people died. One was a police officer and ten were civilians.',
      'killed all 11; killed civilian 10; killed police 1',
    ],
    ['Eleven people were rescued. One was a child.', ''],
    ['Eleven died and three were rescued. One was a child.', 'killed all 11'],
    ['Eleven people died and 20 were hurt. One was a policeman.', 'injured all 20; killed all 11'],
    ['Two bombs killed 11 people. One was a car bomb.', 'killed all 11'],
    [
      'Eight people were missing. On Tuesday six bodies were found; two are still missing.',
      'killed all 6; missing all 2',
    ],
    ['Twelve people were missing on Monday. By Tuesday three were still missing.', 'missing all 3'],
    ['Twelve people are missing. Three children are still missing.', 'missing all 12; missing child 3'],
    ['Eight people were reported missing. Three have since been found dead.', 'killed all 3; missing all 8'],
    ['Nobody knows how many people died. The army says nine, farmers say 80.', 'killed all 80; killed all 9'],
    ['Nobody knows how many people died. There are 30 tents.', ''],
    ['Police reported 18 deaths. The toll was later put at 15.', 'killed all 15'],
    ['Police reported 12 deaths. The toll was later put at 15.', 'killed all 15'],
    ['Police reported 18 deaths. The Red Cross later put the toll at 15.', 'killed all 15; killed all 18'],
  ],
  es: [
    ['Once personas murieron. Una era policía.', 'killed all 11; killed police 1'],
    ['Once personas murieron; una de ellas era un niño.', 'killed all 11; killed child 1'],
    [
      'Once personas murieron. Diez eran civiles y una era policía.',
      'killed all 11; killed civilian 10; killed police 1',
    ],
    ['Once personas fueron rescatadas. Una era policía.', ''],
    ['Once murieron. Una era la dueña.', 'killed all 11'],
    ['Había doce desaparecidos el lunes. Tres siguen desaparecidos.', 'missing all 3'],
    [
      'No se sabe cuántos murieron. El Ejército dice que nueve; los vecinos, que 80.',
      'killed all 80; killed all 9',
    ],
    ['No se sabe cuántos murieron. A bordo viajaban 40.', ''],
    ['La Policía reportó 18 muertos. La cifra quedó después en 15.', 'killed all 15'],
    ['Las autoridades informaron primero de 18 muertos. La cifra se revisó después a 15.', 'killed all 15'],
    [
      'La Policía reportó 18 muertos. La Cruz Roja fijó después la cifra en 15.',
      'killed all 15; killed all 18',
    ],
  ],
};

it('one of those counted, and a count told anew', () => {
  expect(readOtherwise(ANEW.en, 'en')).toEqual([]);
  expect(readOtherwise(ANEW.es, 'es')).toEqual([]);
});

it('a count is no source of what becomes of it', () => {
  const who = ({ value, attribution }: Figure): string => `${value} by ${attribution}`;
  const texts: readonly Saying[] = [
    ['Olen officials reported 18 deaths. The figure was later revised to 15.', '15 by Olen officials'],
    ['The ministry put the dead at 18. Its figure has since been revised to 25.', '25 by ministry'],
    ['The army says nine people died. The farmers raise the number to 80.', '80 by farmers; 9 by army'],
    ['The Ombudsman raised the toll to 34 and the relatives to 40.', '34 by Ombudsman; 40 by relatives'],
    [
      'The Ombudsman counts 34 dead and 102 injured. According to the ministry, 29 and 88.',
      '102 by Ombudsman; 29 by ministry; 34 by Ombudsman; 88 by ministry',
    ],
    ['Police took 34 wounded to hospital and the army to 40 villages.', '34 by Police'],
  ];
  const spanish: readonly Saying[] = [
    [
      'El Ejército habla de nueve muertos. Los aldeanos elevan el número a 80.',
      '80 by aldeanos; 9 by Ejército',
    ],
    [
      'El ministerio mantiene en 31 los muertos; la Defensoría los eleva a 34 y los familiares, a 40.',
      '31 by ministerio; 34 by Defensoría; 40 by familiares',
    ],
    [
      'Según la Defensoría hay 34 fallecidos y 102 heridos. Según el Ministerio, 29 y 88.',
      '102 by Defensoría; 29 by Ministerio; 34 by Defensoría; 88 by Ministerio',
    ],
  ];
  expect(readOtherwise(texts, 'en', who)).toEqual([]);
  expect(readOtherwise(spanish, 'es', who)).toEqual([]);
});
