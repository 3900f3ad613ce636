// Two bodies with a count each: every way of saying whose a count is, beside every other, joined as copy joins them.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Words = {
  readonly language: string;
  /** A body as it opens a clause, and what it is called as a source. */
  readonly bodies: readonly (readonly [words: string, name: string])[];
  readonly counts: readonly (readonly [words: string, told: string])[];
  readonly ways: readonly string[];
  readonly joins: readonly string[];
};

const SPANISH: Words = {
  language: 'es',
  bodies: [
    ['la Defensoría del Pueblo', 'Defensoría del Pueblo'],
    ['el Ministerio de Salud', 'Ministerio de Salud'],
    ['la Cruz Roja', 'Cruz Roja'],
    ['la Fiscalía', 'Fiscalía'],
    ['el COEN', 'COEN'],
    ['el gobernador', 'gobernador'],
    ['Amnistía Internacional', 'Amnistía Internacional'],
  ],
  counts: [
    ['12 muertos', 'killed 12'],
    ['43 heridos', 'injured 43'],
    ['al menos 15 fallecidos', 'killed 15'],
    ['unos 50 desaparecidos', 'missing 50'],
  ],
  ways: [
    'según {body}, hay {count}',
    'hay {count}, según {body}',
    'se registran {count}, de acuerdo con {body}',
    '{body} informó de {count}',
    'hay {count}, informó {body}',
    '{body} reporta {count}',
    '{body} cuenta {count}',
    '{body} registra {count}',
    '{body} confirmó {count}',
    '{body} habla de {count}',
    '{body} da cuenta de {count}',
    'para {body} son {count}',
    '{body}: {count}',
    '{body} señaló que hay {count}',
    'el balance de {body} es de {count}',
    'fuentes de {body} indicaron que hay {count}',
  ],
  joins: ['; ', '. ', ', mientras que ', ' y ', ', y ', ', pero ', ', en tanto ', '. En cambio, '],
};

const ENGLISH: Words = {
  language: 'en',
  bodies: [
    ['the ombudsman', 'ombudsman'],
    ['the health ministry', 'health ministry'],
    ['the Red Cross', 'Red Cross'],
    ['the interior ministry', 'interior ministry'],
    ['OCHA', 'OCHA'],
    ['the governor', 'governor'],
    ['Human Rights Watch', 'Human Rights Watch'],
  ],
  counts: [
    ['12 dead', 'killed 12'],
    ['43 injured', 'injured 43'],
    ['at least 15 deaths', 'killed 15'],
    ['some 50 missing', 'missing 50'],
  ],
  ways: [
    'according to {body}, there are {count}',
    'there are {count}, according to {body}',
    '{body} said there were {count}',
    'there were {count}, {body} said',
    'there were {count}, said {body}',
    '{body} reports {count}',
    '{body} counts {count}',
    '{body} has {count}',
    '{body} confirmed {count}',
    '{body} spoke of {count}',
    '{body} has recorded {count}',
    '{body}: {count}',
    '{count} are reported by {body}',
    'figures from {body} show {count}',
    "{body}'s tally is {count}",
  ],
  joins: ['; ', '. ', ', while ', ' and ', ', and ', ', but ', '. Meanwhile, ', ', whereas '],
};

/** Each way beside each other with each joint; which bodies and counts fill them goes round. */
function* sayings({ bodies, counts, ways, joins }: Words): Generator<Saying> {
  let turn = 0;
  for (const first of ways)
    for (const second of ways)
      for (const join of joins) {
        turn += 1;
        // "12 dead are reported by the ministry" goes on from no clause of its own.
        if (second.startsWith('{count}') && join.endsWith('and ')) continue;
        const told = [0, 1].map((at) => {
          const [words = '', name = ''] = bodies[(turn + at * (1 + (turn % 3))) % bodies.length] ?? [];
          const [count = '', figure = ''] = counts[(turn + at * (1 + (turn % 2))) % counts.length] ?? [];
          return { text: filled(at === 0 ? first : second, words, count), figure: `${figure} ${name}` };
        });
        const [one = { text: '', figure: '' }, other = one] = told;
        const behind = join === '. ' ? capitalised(other.text) : other.text;
        yield [`${capitalised(one.text)}${join}${behind}.`, [one.figure, other.figure].sort().join('; ')];
      }
}

function filled(way: string, body: string, count: string): string {
  return way.replace('{body}', body).replace('{count}', count).replace('de el ', 'del ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ARTICLES = /^(?:the|el|la) /iu;

it.each([SPANISH, ENGLISH])('each count stays with who says it, in $language', (words) => {
  const otherwise = readOtherwise(
    sayings(words),
    words.language,
    ({ measure, value, attribution }) => `${measure} ${value} ${attribution?.replace(ARTICLES, '')}`,
  );
  expect(otherwise).toEqual([]);
});
