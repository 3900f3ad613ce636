// What stands between "in" and a name: the kind of place, a nationality, a side, a river or a road that the name lies on.

import { expect, test } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const EN_WHERE = [
  'in the {region,zone,industrial zone,southern part,sub-district,prefecture,commune,upazila,old town} of Tarvo',
  'in the {Belgian,Swiss,Irish,Ugandan,Bulgarian,Norwegian,Senegalese,Cambodian,Hungarian} town of Tarvo',
  'on the {Swiss,Slovak,Zambian,northern} side of Tarvo',
  'in {what is now,central,rural,neighbouring,downtown} Tarvo',
  'on the {Olen motorway,Olen Highway,River Olen,Olen river,Olen canal} {near,in,outside} Tarvo',
  'in the Olen near Tarvo',
  'on Lake Olen near Tarvo',
  'on the Olen highway in the district of Tarvo',
];

const ES_WHERE = [
  'en la {parte alta,zona baja,provincia,comuna,ciudad fronteriza,vereda,alcaldía} de Tarvo',
  'en la {alcaldía,delegación,vereda} Tarvo',
  'en el {término municipal,municipio,centro poblado,área metropolitana,lado suizo} de Tarvo',
  'en la capital {provincial,departamental}, Tarvo',
  'en el {río,lago} Olen, {cerca de,a la altura de,frente a} Tarvo',
  'en {el río,la quebrada} Olen en el municipio de Tarvo',
  'en la {autopista,carretera} Olen, {cerca de,a la altura de} Tarvo',
  'en el Olen cerca de Tarvo',
];

const EN_FRAMES = [
  'Twelve people were killed WHERE on Monday, the army said.',
  'On Monday an explosion WHERE left 12 people dead.',
];

const ES_FRAMES = [
  'Doce personas murieron el lunes WHERE, informó el ejército.',
  'Una explosión ocurrida el lunes WHERE dejó 12 muertos.',
];

/** "in the {north,south} of": each of the words in braces, for each pair of them. */
function each(written: string): readonly string[] {
  const [braces, words] = /\{([^}]*)\}/u.exec(written) ?? [];
  if (braces === undefined || words === undefined) return [written];
  return words.split(',').flatMap((word) => each(written.replace(braces, word)));
}

function sayings(wheres: readonly string[], frames: readonly string[], name: string): Saying[] {
  const all = wheres.flatMap(each).flatMap((where) => frames.map((frame) => frame.replace('WHERE', where)));
  return all.map((text): Saying => [text, [`12 ${name}`, `12 vereda ${name}`]]);
}

test('A name is the place whatever says what kind of place it is', () => {
  const where = ({ value, place }: { value: number; place: string | null }) => `${value} ${place}`;
  expect(readOtherwise(sayings(EN_WHERE, EN_FRAMES, 'Tarvo'), 'en', where)).toEqual([]);
  expect(readOtherwise(sayings(ES_WHERE, ES_FRAMES, 'Tarvo'), 'es', where)).toEqual([]);
});

test('A nationality is no place', () => {
  const texts = ['Eritrean', 'Ugandan', 'Swiss', 'Welsh', 'Belarusian', 'Cambodian'].map(
    (nation): Saying => [`Six people were hurt in ${nation} prisons, the group said.`, '6 null'],
  );
  expect(readOtherwise(texts, 'en', ({ value, place }) => `${value} ${place}`)).toEqual([]);
});
