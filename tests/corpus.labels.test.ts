// Bulletins list counts as label and number: every way of writing the two, every sign between them, other columns among those of the harmed.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

type Labels = {
  readonly language: string;
  /** By measure; the number beside it is that of `NUMBERS`. */
  readonly harmed: { readonly [Measure in keyof typeof NUMBERS]: readonly string[] };
  /** Of people who came to no harm, and of things. */
  readonly others: readonly string[];
  readonly otherNumbers: readonly string[];
};

const NUMBERS = { killed: 12, injured: 43, missing: 5, detained: 30 } as const;

const SPANISH: Labels = {
  language: 'es',
  harmed: {
    killed: ['Fallecidos', 'Muertos', 'Personas fallecidas', 'Víctimas mortales', 'Decesos'],
    injured: ['Heridos', 'Lesionados', 'Personas heridas'],
    missing: ['Desaparecidos', 'Personas desaparecidas', 'No localizados'],
    detained: ['Detenidos', 'Personas detenidas'],
  },
  others: [
    ...['Damnificados', 'Viviendas destruidas', 'Afectados', 'Rescatados', 'Evacuados', 'Albergues'],
    ...['Familias damnificadas', 'Viviendas afectadas', 'Personas afectadas', 'Puentes colapsados'],
    ...['Personas evacuadas', 'Municipios afectados'],
  ],
  otherNumbers: ['3.450', '214', '61', '1.204'],
};

const ENGLISH: Labels = {
  language: 'en',
  harmed: {
    killed: ['Dead', 'Deaths', 'Killed', 'People killed', 'Fatalities'],
    injured: ['Injured', 'Wounded', 'People injured'],
    missing: ['Missing', 'People missing'],
    detained: ['Arrested', 'Detained'],
  },
  others: [
    ...['Displaced', 'Houses destroyed', 'Affected', 'Rescued', 'Evacuated', 'Shelters', 'Families affected'],
    ...['Homes damaged', 'People affected', 'Bridges destroyed', 'People evacuated', 'Districts affected'],
  ],
  otherNumbers: ['3,450', '214', '61', '1,204'],
};

const WRITTEN: readonly ((label: string, number: string) => string)[] = [
  (label, number) => `${label}: ${number}`,
  (label, number) => `${label} ${number}`,
  (label, number) => `${number} ${label.toLowerCase()}`,
  (label, number) => `${label} (${number})`,
  (label, number) => `${label} = ${number}`,
  (label, number) => `- ${label}: ${number}`,
  (label, number) => `• ${label}: ${number}`,
  (label, number) => `${label} – ${number}`,
  (label, number) => `*${label}:* ${number}`,
  (label, number) => `${label.toUpperCase()}: ${number}`,
];
const SIGNS = [', ', '; ', ' | ', '\n', '. ', ' / ', ' · '];
const OPENINGS = ['', 'Balance: ', 'COEN, 18:00 h. ', 'EDAN\n'];

/** How many of the columns: killed and injured first, killed last, the missing among others, and so on. */
const ORDERS: readonly (readonly (keyof typeof NUMBERS | 'other')[])[] = [
  ['killed', 'injured', 'missing', 'other', 'other'],
  ['other', 'killed', 'other', 'injured'],
  ['other', 'other', 'missing', 'other', 'killed'],
  ['injured', 'other', 'other', 'other', 'detained', 'killed'],
  ['detained', 'other', 'other'],
  ['missing', 'other', 'other', 'injured', 'detained'],
];

/** Each way of writing with each sign, order and opening; the labels take turns. */
function* bulletins({ harmed, others, otherNumbers }: Labels): Generator<Saying> {
  let turn = 0;
  const next = <T>(of: readonly T[]): T | undefined => {
    turn += 1;
    return of[turn % of.length];
  };
  for (const write of WRITTEN)
    for (const sign of SIGNS)
      for (const order of ORDERS)
        for (const opening of OPENINGS) {
          const cells = order.map((column) =>
            column === 'other'
              ? write(next(others) ?? '', next(otherNumbers) ?? '')
              : write(next(harmed[column]) ?? '', String(NUMBERS[column])),
          );
          const told = order.flatMap((column) =>
            column === 'other' ? [] : [`${column} ${NUMBERS[column]}`],
          );
          yield [`${opening}${cells.join(sign)}${sign === '. ' ? '.' : ''}`, told.sort().join('; ')];
        }
}

const PLACES = ['Puno', 'Cusco', 'Ayacucho'];
/** By column, for each place. */
const ROWS = { killed: [4, 6, 2], injured: [31, 25, 12], missing: [1, 3, 5], other: [120, 340, 77] } as const;
const TABLES: readonly ((rows: readonly (readonly string[])[]) => string)[] = [
  (rows) => rows.map((row) => row.join(' | ')).join('\n'),
  (rows) => rows.map((row) => row.join('\t')).join('\n'),
  (rows) => rows.map((row) => row.join('   ')).join('\n'),
  ([heads = [], ...rows]) =>
    [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
];
const COLUMNS: readonly (readonly (keyof typeof ROWS)[])[] = [
  ['killed', 'injured', 'other'],
  ['other', 'killed', 'injured'],
  ['killed', 'other', 'injured', 'missing'],
  ['injured', 'other', 'killed', 'other'],
];

function* tables({ language, harmed, others }: Labels): Generator<Saying> {
  const [region, total] = language === 'es' ? ['Región', 'Total'] : ['Region', 'Total'];
  let turn = 0;
  for (const write of TABLES)
    for (const columns of COLUMNS)
      for (const hasTotal of [true, false]) {
        turn += 1;
        const heads = columns.map(
          (column, at) =>
            (column === 'other' ? others[(turn + at) % others.length] : harmed[column][0]) ?? '',
        );
        const sums = columns.map((column) => ROWS[column].reduce((sum, value) => sum + value, 0));
        const rows = PLACES.map((place, at) => [place, ...columns.map((column) => String(ROWS[column][at]))]);
        const last = hasTotal ? [[total ?? '', ...sums.map(String)]] : [];
        const told = columns.flatMap((column, nth) => {
          if (column === 'other') return [];
          const shares = PLACES.map((place, at) => `${column} ${ROWS[column][at]} ${place}`);
          return hasTotal ? [...shares, `${column} ${sums[nth]} null`] : shares;
        });
        yield [write([[region ?? '', ...heads], ...rows, ...last]), told.sort().join('; ')];
      }
}

it.each([SPANISH, ENGLISH])(
  'a table tells its columns by place, whatever stands between, in $language',
  (labels) => {
    const wrong = readOtherwise(
      tables(labels),
      labels.language,
      ({ measure, value, place }) => `${measure} ${value} ${place}`,
    );
    expect(wrong).toEqual([]);
  },
);

it.each([SPANISH, ENGLISH])('a bulletin tells its own counts and no other column, in $language', (labels) => {
  const wrong = readOtherwise(bulletins(labels), labels.language, measureAndValue);
  expect(wrong).toEqual([]);
});
