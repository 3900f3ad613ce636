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

/** Names of bodies that go on over an "and" or a comma, what a verb behind a name has for its object, and whoever closes a text. */
const NAMED: Readonly<Record<string, readonly Saying[]>> = {
  es: [
    [
      'El Ministerio de la Mujer, Familia y Derechos Humanos contabiliza 12 femicidios.',
      'killed 12 Ministerio de la Mujer, Familia y Derechos Humanos',
    ],
    [
      'La Agencia para la Gestión de Desastres y Emergencias (AFAD) reportó 41 muertos.',
      'killed 41 Agencia para la Gestión de Desastres y Emergencias (AFAD)',
    ],
    [
      'La Organización de Mujeres de la Sierra y la Costa denunció 8 asesinatos.',
      'killed 8 Organización de Mujeres de la Sierra y la Costa',
    ],
    ['La guardia costera suspendió la búsqueda de los 12 desaparecidos.', 'missing 12 guardia costera'],
    ['La Defensoría del Pueblo las clasifica así: 12 muertes en choques.', 'killed 12 Defensoría del Pueblo'],
    [
      'El Ministerio del Interior, Justicia y Paz situó en 12 los muertos.',
      'killed 12 Ministerio del Interior, Justicia y Paz',
    ],
    [
      'El Ministerio de Salud, la Cruz Roja y Defensa Civil reportaron 12 muertos.',
      'killed 12 Defensa Civil',
    ],
    [
      'Murieron 12 personas, según un comunicado del Instituto Nacional de la Mujer y la Niñez.',
      'killed 12 Instituto Nacional de la Mujer y la Niñez',
    ],
    [
      'Doce personas murieron, confirmó este lunes en su cuenta de X el Cuerpo de Bomberos de Tarvo.',
      'killed 12 Cuerpo de Bomberos de Tarvo',
    ],
    [
      'De los 31 homicidios, la misión de la ONU atribuye 18 a la fuerza pública y 13 a desconocidos.',
      'killed 13 misión de la ONU; killed 18 misión de la ONU; killed 31 misión de la ONU',
    ],
    ['En el condado de Olen el sheriff cuenta 96 muertos.', 'killed 96 sheriff'],
    ['OIJ: van 733 homicidios en Tarvo.', 'killed 733 OIJ'],
    ['El CICR aún desconoce el paradero de 52 vecinos.', 'missing 52 CICR'],
    ['Hay 12 muertos, señalaron a EFE fuentes hospitalarias.', 'killed 12 fuentes hospitalarias'],
    ['Quince personas murieron, dijo en rueda de prensa la gobernadora.', 'killed 15 gobernadora'],
    ['En Herat, al oeste, Naciones Unidas contabiliza 42 muertos.', 'killed 42 Naciones Unidas'],
    [
      'La caída de un ómnibus deja 20 fallecidos. Once pasajeros iban a Tarvo, según Sutran.',
      'killed 20 Sutran',
    ],
    [
      'Murieron tres pescadores en Olen. Desde enero van 84 accidentes, según la Fiscalía.',
      'killed 3 undefined',
    ],
  ],
  en: [
    [
      'The Ministry of Women, Youth and Social Affairs said 12 women were killed.',
      'killed 12 Ministry of Women, Youth and Social Affairs',
    ],
    [
      'The Libyan Centre for Migration and Refugee Studies counted 31 drowned migrants.',
      'killed 31 Libyan Centre for Migration and Refugee Studies',
    ],
    [
      'The Ministry of Interior, Defence and Public Safety put the number of dead at 12.',
      'killed 12 Ministry of Interior, Defence and Public Safety',
    ],
    [
      'The figures come from the Office of the Public Defender: 12 dead.',
      'killed 12 Office of the Public Defender',
    ],
    ['MSF teams at Al Nour hospital received 64 wounded people.', 'injured 64 MSF'],
    ['Coast guard vessels retrieved 16 bodies.', 'killed 16 Coast guard'],
    ['A man was arrested, detectives said.', 'detained 1 detectives'],
    [
      'Six drowned when a canoe tipped over. Doctors in Tarvo took in 18 people, the Red Cross said.',
      'killed 6 Red Cross',
    ],
    [
      'Three soldiers died near Olen. Since January there were 84 attacks, the governor said.',
      'killed 3 undefined',
    ],
  ],
};

it.each(['es', 'en'])('names are read to their end, and no further, in %s', (language) => {
  const otherwise = readOtherwise(
    NAMED[language] ?? [],
    language,
    ({ measure, value, attribution }) => `${measure} ${value} ${attribution?.replace(ARTICLES, '')}`,
  );
  expect(otherwise).toEqual([]);
});
