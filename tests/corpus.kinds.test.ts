// Places with their kind: "Kathmandu district 1,202", "Cotabato province (31)", "en el departamento de Puno murieron 41 y en el de Cusco 12".

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const KINDS = [
  'district',
  'province',
  'region',
  'county',
  'state',
  'township',
  'village',
  'parish',
  'canton',
  'ward',
];

/** Each tells 31 dead in the first place and 14 in the second. */
const OF_TWO = [
  'Deaths: {a} 31, {b} 14.',
  'Deaths: {a}: 31; {b}: 14.',
  'Deaths:\n- {a}: 31\n- {b}: 14',
  'Deaths by area: {a} (31), {b} (14).',
  'Deaths by province: {a}, 31; {b}, 14.',
  'The quake killed 61 people. {a} has lost 31 people and {b} 14.',
  'The quake killed 61 people. {a} had 31 and {b} 14.',
  'The quake killed 61 people. {a} recorded 31 dead and {b} 14.',
  'The quake killed 61 people, 31 of them in {a} and 14 in {b}.',
  'The quake killed 61 people: 31 in {a}, 14 in {b}.',
  'The quake killed 61 people. In {a} 31 died and in {b} 14.',
  'The quake killed 61 people, including 31 in {a} and 14 in {b}.',
  'Thirty-one people died in {a} and 14 in {b}.',
  'Of the 61 dead, 31 were from {a} and 14 from {b}.',
];

/** Each tells 31 dead, all in one place. */
const OF_ONE = [
  'Thirty-one people died in {a}.',
  'A landslide in {a} killed 31 people.',
  'Police in {a} said 31 people were killed.',
  '{a} reported 31 deaths.',
  '{a} counted 31 dead.',
  'In {a}, 31 people have died.',
  'The death toll in {a} rose to 31.',
  'The flood left 31 dead in {a}, officials said.',
  'Gunmen killed 31 villagers in {a} on Sunday.',
  'Rescuers pulled 31 bodies from the mud in {a}.',
  '{a} landslide: 31 dead.',
];

const KINDS_ES = [
  'el departamento',
  'la provincia',
  'la región',
  'el estado',
  'el municipio',
  'el distrito',
  'el cantón',
  'la comuna',
  'la parroquia',
];

/** `{k}` is the kind with its article, `{o}` the article alone. */
const OF_TWO_ES = [
  'En {k} de Zorvela murieron 31 y en {o} de Miranda 14.',
  'En {k} de Zorvela murieron 31 personas y en {o} de Miranda, 14.',
  'En {k} de Zorvela hubo 31 muertos y en {o} de Miranda 14.',
  'El sismo mató a 61 personas: 31 en {k} de Zorvela y 14 en {o} de Miranda.',
  'El sismo mató a 61 personas, 31 de ellas en {k} de Zorvela y 14 en {o} de Miranda.',
  'De los 61 muertos, 31 son de {k} de Zorvela y 14 de {o} de Miranda.',
  'Las muertes en {k} de Zorvela son 31; en {k} de Miranda, 14.',
  'Muertos por zona: {k} de Zorvela, 31; {k} de Miranda, 14.',
];

it('two places with their kinds keep their own counts', () => {
  const sayings = OF_TWO.flatMap((frame) =>
    KINDS.map((kind): Saying => [written(frame, kind), ofTwo(frame)]),
  );
  expect(readOtherwise(sayings, 'en', valueAndPlace)).toEqual([]);
});

it('two places keep their own counts, the second with an article for its kind', () => {
  const sayings = OF_TWO_ES.flatMap((frame) =>
    KINDS_ES.map((kind): Saying => [writtenInSpanish(frame, kind), ofTwo(frame)]),
  );
  expect(readOtherwise(sayings, 'es', valueAndPlace)).toEqual([]);
});

it('one place with its kind has the count', () => {
  const sayings = OF_ONE.flatMap((frame) =>
    KINDS.map((kind): Saying => [written(frame, kind), 'killed 31 Zorvela']),
  );
  expect(readOtherwise(sayings, 'en', valueAndPlace)).toEqual([]);
});

/** Elsewhere a number behind a kind may count: "in city 31, in province 40". */
const NUMBERED = ['district', 'ward'];

it('the number of a place is no count', () => {
  const sayings = NUMBERED.map(
    (kind): Saying => [`Two people were hurt in ${kind} 31, said police.`, 'injured 2'],
  );
  expect(readOtherwise(sayings, 'en', measureAndValue)).toEqual([]);
});

function written(frame: string, kind: string): string {
  return frame.replace('{a}', `Zorvela ${kind}`).replace('{b}', `Miranda ${kind}`);
}

function writtenInSpanish(frame: string, kind: string): string {
  return frame.replaceAll('{k}', kind).replaceAll('{o}', kind.slice(0, 2)).replaceAll('de el ', 'del ');
}

function ofTwo(frame: string): string {
  const shares = 'killed 14 Miranda; killed 31 Zorvela';
  return frame.includes('61') ? `${shares}; killed 61 null` : shares;
}

/** Without the kind that the name of a place may keep. */
function valueAndPlace({ measure, value, place }: Figure): string {
  const behind = KINDS.find((kind) => place?.endsWith(` ${kind}`)) ?? '';
  const before = KINDS_ES.map((kind) => `${kind.slice(3)} de `).find((kind) => place?.startsWith(kind)) ?? '';
  return `${measure} ${value} ${place?.replace(before, '').replace(behind, '').trim() ?? null}`;
}
