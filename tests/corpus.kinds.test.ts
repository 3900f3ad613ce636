// Places with their kind: "Kathmandu district 1,202", "Cotabato province (31)", "en el departamento de Puno murieron 41 y en el de Cusco 12".

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';

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
  'departamento',
  'provincia',
  'región',
  'estado',
  'municipio',
  'distrito',
  'cantón',
  'comuna',
  'parroquia',
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

it('two places keep their own counts, the second with an article for its kind', () => {
  const texts = OF_TWO_ES.flatMap((frame) => KINDS_ES.map((kind) => writtenInSpanish(frame, kind)));
  const wanted = ['31 Zorvela', '14 Miranda'];
  expect(texts.filter((text) => !wanted.every((figure) => told(text, 'es').includes(figure)))).toEqual([]);
});

it('two places with their kinds keep their own counts', () => {
  const texts = OF_TWO.flatMap((frame) => KINDS.map((kind) => written(frame, kind)));
  const wanted = ['31 Zorvela', '14 Miranda'];
  expect(texts.filter((text) => !wanted.every((figure) => told(text).includes(figure)))).toEqual([]);
});

it('one place with its kind has the count', () => {
  const texts = OF_ONE.flatMap((frame) => KINDS.map((kind) => written(frame, kind)));
  expect(texts.filter((text) => told(text).join() !== '31 Zorvela')).toEqual([]);
});

it('the number of a place is no count', () => {
  const texts = KINDS.map((kind) => `Two people were hurt in ${kind} 31, said police.`);
  expect(texts.filter((text) => told(text).length > 0)).toEqual([]);
});

/** A kind that may stay with the name. */
const KIND = / \p{Ll}+$|^(?:\p{L}+ )?(?:del?|de la) (?=\p{Lu})|^\p{Ll}+ (?=\p{Lu})/u;

function written(frame: string, kind: string): string {
  return frame.replace('{a}', `Zorvela ${kind}`).replace('{b}', `Miranda ${kind}`);
}

function writtenInSpanish(frame: string, kind: string): string {
  const article = /[ao]$|ón$/u.test(kind) && !/(?:o|cantón)$/u.test(kind) ? 'la' : 'el';
  return frame
    .replaceAll('{k}', `${article} ${kind}`)
    .replaceAll('{o}', article)
    .replaceAll('de el ', 'del ');
}

/** The dead of a text by place, without the kind that its name may keep. */
function told(text: string, language = 'en'): readonly string[] {
  const dead = extractFigures(text, { language }).figures.filter(({ measure }) => measure === 'killed');
  return dead.map(({ value, place }) => `${value} ${place?.replace(KIND, '')}`);
}
