// A count, whoever says so, and behind a colon the places where they were: every way to tell the count, to say who speaks, and to list.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly counts: readonly string[];
  readonly speakers: readonly string[];
  /** The places, and what is told of each. */
  readonly lists: readonly (readonly [list: string, told: readonly string[]])[];
};

const ENGLISH: Words = {
  counts: [
    ...['Storms killed 25 people', '25 people were killed in the storms', 'The storms left 25 dead'],
    ...['Storms took 25 lives', 'Twenty-five people died', 'There were 25 deaths in August'],
  ],
  speakers: [
    ...['officials said', "the chief minister's office said on Thursday", 'hospital officials said'],
    ...['Amnesty International concluded after 20 interviews', 'according to the health ministry'],
    ...[
      'Human Rights Watch has found after interviewing 14 witnesses',
      'the police commissioner told reporters',
    ],
  ],
  lists: [
    ['12 in Kano, eight in Jos and five in Lagos', ['12 Kano', '8 Jos', '5 Lagos']],
    ['12 in Kano and 13 in Lagos', ['12 Kano', '13 Lagos']],
    ['12 of them in Kano and 13 in Lagos', ['12 Kano', '13 Lagos']],
    ['12 in Kano, four in Jos and the rest in Lagos', ['12 Kano', '4 Jos']],
    ['12 died in Kano and 13 in Lagos', ['12 Kano', '13 Lagos']],
    ['Kano 12, Jos eight, Lagos five', ['12 Kano', '8 Jos', '5 Lagos']],
  ],
};

const SPANISH: Words = {
  counts: [
    ...['Las tormentas mataron a 25 personas', 'Murieron 25 personas', 'Las tormentas dejaron 25 muertos'],
    ...['Fallecieron 25 personas en agosto', 'Hubo 25 muertes en agosto', '25 personas perdieron la vida'],
  ],
  speakers: [
    ...['informaron las autoridades', 'dijo el gobernador el jueves', 'según el Ministerio de Salud'],
    ...['concluyó Amnistía Internacional tras 20 entrevistas', 'confirmó la Fiscalía'],
  ],
  lists: [
    ['12 en Puno, ocho en Cusco y cinco en Tacna', ['12 Puno', '8 Cusco', '5 Tacna']],
    ['12 en Puno y 13 en Tacna', ['12 Puno', '13 Tacna']],
    ['12 de ellas en Puno y 13 en Tacna', ['12 Puno', '13 Tacna']],
    ['12 en Puno, cuatro en Cusco y el resto en Tacna', ['12 Puno', '4 Cusco']],
    ['Puno 12, Cusco ocho, Tacna cinco', ['12 Puno', '8 Cusco', '5 Tacna']],
  ],
};

function* sayings({ counts, speakers, lists }: Words): Iterable<Saying> {
  for (const count of counts)
    for (const speaker of speakers)
      for (const [list, told] of lists)
        yield [`${count}, ${speaker}: ${list}.`, ['25 all', ...told].sort().join('; ')];
}

const valueAndPlace = ({ value, place }: Figure): string => `${value} ${place ?? 'all'}`;

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
])('the places behind a reporting clause are parts of the count before it: %s', (language, words) => {
  expect(readOtherwise(sayings(words), language, valueAndPlace)).toEqual([]);
});
