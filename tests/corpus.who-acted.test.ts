// Numbers of those who acted, looked on, came or stayed, beside others who came to harm: the harm is never theirs.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

function toldOfMany(sentences: readonly string[], language: string): readonly string[] {
  return sentences.filter((text) =>
    extractFigures(text, { language }).figures.some(({ value }) => value > 1),
  );
}

function all(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => (start === '' ? end : `${start} ${end}`))),
    [''],
  );
}

it('counts nobody of those who act on somebody named by an article, an office or a pronoun', () => {
  const who = ['Seven soldiers', 'Seven villagers', 'Seven masked men'];
  const did = ['killed', 'arrested', 'shot', 'have killed', 'then stabbed', 'arrested and beat'];
  const whom = [
    'the mayor.',
    'the wounded driver.',
    'their dead mother.',
    'those who had stayed.',
    'one of the guards.',
    'him.',
    'President Bolvan.',
    'several people.',
    'the suspected thief.',
    'the three-year-old girl.',
  ];
  expect(toldOfMany(all(who, did, whom), 'en')).toEqual([]);
});

it('counts nobody of those whose verb has others, whom something befell', () => {
  const english = all(
    ['Seven judges', 'Seven villagers', 'Seven people'],
    ['will try', 'knew', 'were with', 'helped', 'have sued', 'wept for'],
    [
      'the man who killed the priest.',
      'a woman who died.',
      'the students arrested on Monday.',
      'the men killed by the army.',
      'the family of the boy who drowned.',
      'those who died.',
      'the driver, who later died.',
    ],
  );
  const spanish = all(
    ['Siete jueces', 'Siete vecinos', 'Siete personas'],
    ['juzgarán', 'conocían', 'velaron', 'han demandado', 'identificaron'],
    [
      'a una mujer que murió.',
      'a los estudiantes que fueron detenidos.',
      'a los hombres asesinados por el Ejército.',
      'a una niña herida.',
      'a los que murieron.',
      'a la familia del niño que se ahogó.',
    ],
  );
  expect(toldOfMany(english, 'en')).toEqual([]);
  expect(toldOfMany(spanish, 'es')).toEqual([]);
});

it('counts nobody of those who were somewhere when another came to harm', () => {
  const english = all(
    ['Some 400 people', '400 pupils', 'About 400'],
    ['were in the stadium', 'were inside the church', 'were at the party'],
    [
      'when the fan died.',
      'before the girl went missing.',
      'after the teacher died.',
      'the day the king died.',
      'since the boy disappeared.',
    ],
  );
  const spanish = all(
    ['Unas 400 personas', '400 alumnos'],
    ['estaban en el estadio', 'seguían en la mina'],
    ['cuando murió el aficionado.', 'después de que muriera la maestra.', 'el día en que murió el rey.'],
  );
  expect(toldOfMany(english, 'en')).toEqual([]);
  expect(toldOfMany(spanish, 'es')).toEqual([]);
});

it('counts nobody of those whom a noun of harm or somebody harmed brings together, teaches or upsets', () => {
  const english = all(
    ['The killing', 'The murder of the mayor', 'The funeral of the murdered nun', 'The wounded officer'],
    ['drew', 'shocked', 'taught', 'employs'],
    ['400 people.', 'the 400 residents.', 'about 400 students.'],
  );
  const spanish = all(
    ['El asesino', 'El estadio donde murió el aficionado'],
    ['conmocionó a', 'tenía', 'congregó a'],
    ['400 personas.', '400 vecinos.'],
  );
  expect(toldOfMany(english, 'en')).toEqual([]);
  expect(toldOfMany(spanish, 'es')).toEqual([]);
});

const SPANISH: readonly Saying[] = [
  // Who acted stands behind the verb, whom they acted on before it.
  ['Al joven lo mataron cuatro sicarios.', ''],
  ['A la mujer la asesinaron dos hombres que iban en moto.', ''],
  ['Al prófugo lo detuvieron seis agentes.', ''],
  ['A su hijo lo secuestraron y asesinaron cuatro policías.', ''],
  ['Al cura lo encontraron muerto dos feligreses.', ''],
  ['La mujer a la que hirieron tres hombres era maestra.', ''],
  ['El preso, al que mataron cinco guardias, tenía 30 años.', ''],
  ['Detuvieron seis agentes al prófugo.', ''],
  ['Mataron dos sicarios a un comerciante.', ''],
  ['A los tres hermanos los mataron cuatro sicarios.', 'killed all 3'],
  ['Los mataron a los tres.', 'killed all 3'],
  ['A dos jóvenes los mataron a tiros.', 'killed all 2'],
  ['Nos mataron a tres compañeros.', 'killed all 3'],
  ['Mataron a dos comerciantes.', 'killed all 2'],
  ['Hirieron a dos agentes a la salida del estadio.', 'injured police 2'],
];

const ENGLISH: readonly Saying[] = [
  ['Youths beat a porter to death in Olen.', 'killed all 1'],
  ['Two men stabbed a taxi driver to death in Olen.', 'killed all 1'],
  ['A mob beat three porters to death.', 'killed all 3'],
  ['Two teenagers kicked a man half to death.', ''],
  ['The ministry has verified the killing of 12 civilians.', 'killed civilian 12'],
  ['The slide killed in the market 12 people.', 'killed all 12'],
  ['Twelve people killed the next morning.', 'killed all 12'],
  ['Twelve held during the eleven days of unrest.', 'detained all 12'],
  ['Three men had fallen from a roof.', ''],
  ['Twelve people had fallen asleep.', ''],
  ['Three of its own soldiers had fallen.', 'killed military 3'],
  ['Two men trying to rescue a boy died.', 'killed all 2'],
  ['Seven people who had helped the men arrested on Monday were killed.', 'killed all 7'],
  ['Seven people who knew the driver died.', 'killed all 7'],
];

it('counts those who were acted on, and by what befell themselves', () => {
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
});
