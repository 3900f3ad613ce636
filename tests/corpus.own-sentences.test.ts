// Lists in sentences of their own: places, groups and headings behind a count of all, second counts in brackets, and the place that was hit worst.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

/** Each way to count all, before each list of some of them. */
type Lists = {
  readonly wholes: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, string>>;
};

const BEHIND: Readonly<Record<string, Lists>> = {
  en: {
    wholes: {
      'detained all 1020': 'Over 1,020 people have been detained at rallies in 34 cities.',
      'killed all 1020': 'The floods have killed 1,020 people since June.',
      'injured all 1020': 'Hospitals count 1,020 injured.',
    },
    lists: {
      'Moscow: 514. St Petersburg: 268. Ufa: 21.': 'all 21; all 268; all 514',
      'Moscow 514. Perm 268. Ufa 21.': 'all 21; all 268; all 514',
      'Civilians 733, soldiers 170. Teenagers: 5.': 'child 5; civilian 733; military 170',
      'Men 816, women 87. Civilians 733, soldiers 170.': 'civilian 733; military 170; other 816; other 87',
    },
  },
  es: {
    wholes: {
      'detained all 1020': 'Más de 1.020 personas han sido detenidas en 34 ciudades.',
      'killed all 1020': 'Las inundaciones dejan 1.020 muertos desde junio.',
      'injured all 1020': 'Los hospitales cuentan 1.020 heridos.',
    },
    lists: {
      'Moscú: 514. San Petersburgo: 268. Ufá: 21.': 'all 21; all 268; all 514',
      'Moscú 514. Perm 268. Ufá 21.': 'all 21; all 268; all 514',
      'Civiles 733, militares 170. Adolescentes: 5.': 'child 5; civilian 733; military 170',
      'Hombres 816, mujeres 87. Civiles 733, militares 170.':
        'civilian 733; military 170; other 816; other 87',
    },
  },
};

it.each(Object.entries(BEHIND))(
  'a list in sentences of its own is of the count before it: %s',
  (language, { wholes, lists }) => {
    const sayings = Object.entries(wholes).flatMap(([whole, counted]) =>
      Object.entries(lists).map(([list, told]): Saying => {
        const [measure] = whole.split(' ');
        const parts = told.split('; ').map((part) => `${measure} ${part}`);
        return [`${counted} ${list}`, [whole, ...parts].sort().join('; ')];
      }),
    );
    expect(readOtherwise(sayings, language)).toEqual([]);
  },
);

/** The place behind the verb and the next ones, after "172 dead". */
const MOST: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The town with the most deaths is Lajeado, with 31, ahead of Roca Sales (13) and Tarn (12).',
    'The town that mourns the most dead is Lajeado, with 31, ahead of Roca Sales (13) and Tarn (12).',
    'The worst-hit town is Lajeado, with 31, ahead of Roca Sales (13) and Tarn (12).',
    'The town with the highest number of deaths is Lajeado, with 31, followed by Tarn with 13 and Orva with 12.',
  ],
  es: [
    'La ciudad que más fallecidos llora es Lajeado, con 31, por delante de Roca Sales (13) y Orva (12).',
    'La ciudad con más fallecidos es Lajeado (31), seguida de Roca Sales (13) y Orva (12).',
    'La ciudad más golpeada es Lajeado, con 31, seguida de Roca Sales (13) y Orva (12).',
    'La provincia que más muertes suma es Puno, con 31, seguida de Cusco, con 13, y Lima, con 12.',
  ],
};

it.each(Object.entries(MOST))('the place hit worst, and the next: %s', (language, sentences) => {
  const whole = language === 'en' ? 'There are 172 dead.' : 'Hay 172 muertos.';
  const sayings = sentences.map(
    (sentence): Saying => [
      `${whole} ${sentence}`,
      'killed all 12; killed all 13; killed all 172; killed all 31',
    ],
  );
  expect(readOtherwise(sayings, language)).toEqual([]);
});

/** One text each. */
const ALONE: Readonly<Record<string, readonly Saying[]>> = {
  en: [
    // What is most of is nobody that came to harm.
    ['There are 172 dead. The town with the most fires is Tarn, with 31.', 'killed all 172'],
    ['There are 172 dead. The most populous town is Tarn, with 31.', 'killed all 172'],
    // Of two counts, none is known to be the one broken down.
    ['The storm left 12 dead and 40 injured. Moscow: 5. Perm: 2.', 'injured all 40; killed all 12'],
    [
      'DEAD – 48 civilians and 1 police officer. INJURED – 1301 civilians and 580 police officers.',
      'injured civilian 1301; injured police 580; killed civilian 48; killed police 1',
    ],
    [
      'Report on political prisoners in Venezuela. Total: 903. Civilians 733, soldiers 170. Teenagers: 5.',
      'detained all 903; detained child 5; detained civilian 733; detained military 170',
    ],
    ...[
      'District figures, with the missing in brackets',
      'Deaths by district, with the missing in brackets',
      'By district (missing in brackets)',
    ].map(
      (heading): Saying => [
        `The centre has 474 dead and 356 missing islandwide. ${heading}: Kandy 118 (171), Badulla 83 (28).`,
        'killed all 118; killed all 474; killed all 83; missing all 171; missing all 28; missing all 356',
      ],
    ),
    [
      "Casualties, 12 September (yesterday's figure in brackets): dead 51 (34); wounded 1,771 (1,368).",
      'injured all 1771; killed all 51',
    ],
    // What things did, and no label of theirs.
    ...['Landmines', 'Trains', 'Buses'].map(
      (things): Saying => [`${things} killed 33 in June.`, 'killed all 33'],
    ),
    [
      'Schools burnt 22; clinics looted 9; teachers killed 14; teachers wounded 9.',
      'injured other 9; killed other 14',
    ],
    ['A shell fell on a hut, killing a displaced woman.', 'killed all 1'],
    [
      'Its census has 361 journalists behind bars: China is holding 50, Israel 43, Myanmar 35.',
      'detained journalist 35; detained journalist 361; detained journalist 43; detained journalist 50',
    ],
    ['Landslide: 229 dead\nThe office said on Friday that the dead now number 257.', 'killed all 257'],
    [
      "The Ministry comes to 28 dead. The Ombudsman's list also has nine sick people and two newborns, which makes 39.",
      'killed all 28; killed all 39',
    ],
  ],
  es: [
    ['Hay 172 muertos. El municipio con más incendios es Puno, con 31.', 'killed all 172'],
    ['Hay 172 muertos. La ciudad más poblada es Puno, con 31.', 'killed all 172'],
    ...['FALLECIDOS – {c}', 'FALLECIDOS: {c}'].map(
      (row): Saying => [
        `${row.replace('{c}', 'Civiles en enfrentamientos: 48')}. Civiles por accidentes: 11. Policía: 1. HERIDOS – 1301 civiles y 580 efectivos PNP.`,
        'injured civilian 1301; injured police 580; killed civilian 11; killed civilian 48; killed police 1',
      ],
    ),
    [
      '#12May Reporte de presos políticos del @ForoOlen en Venezuela. Total: 903. Civiles 733, militares 170. Adolescentes: 5.',
      'detained all 903; detained child 5; detained civilian 733; detained military 170',
    ],
    [
      'Muertos por provincia (entre paréntesis, los heridos): Puno 118 (171), Cusco 83 (28), Lima 75 (62).',
      'injured all 171; injured all 28; injured all 62; killed all 118; killed all 75; killed all 83',
    ],
    ['Muertos: 172 (171). Desaparecidos: 41 (56).', 'killed all 172; missing all 41'],
    ['Deslave: 229 muertos\nLa oficina dijo el viernes que los muertos son ahora 257.', 'killed all 257'],
    ...['llega así a', 'queda así en', 'llega a', 'asciende ya a'].map(
      (link): Saying => [
        `La agencia añadió seis muertes a su recuento, que ${link} 907.`,
        'killed all 6; killed all 907',
      ],
    ),
    ['La Defensoría corrigió a 49 la cifra de fallecidos, que había fijado en 50.', 'killed all 49'],
    // Rows of a list, of which none is what was added to another.
    [
      'La Paz: 6 fallecidos, 2 desaparecidos.\nOruro: 3 fallecidos, 1 desaparecido.\nNACIONAL: 9 fallecidos, 3 desaparecidos.',
      'killed all 3; killed all 6; killed all 9; missing all 1; missing all 2; missing all 3',
    ],
    [
      'Agrega cuatro fallecidos que el Gobierno nunca contó —un recién nacido y tres enfermos— y cierra la cuenta en diez.',
      'killed all 10; killed all 4; killed child 1; killed other 3',
    ],
    ...['una de las víctimas era una niña', 'una de las personas fallecidas era un menor'].map(
      (part): Saying => [`Hay diez muertos; ${part}.`, 'killed all 10; killed child 1'],
    ),
    ['El ejército comunica la baja mortal de dos soldados.', 'killed military 2'],
    [
      'Cifra en 1.865 las víctimas mortales. El camino a Canarias se cobró 1.482 de esas vidas; el Estrecho de Gibraltar, 52.',
      'killed all 1482; killed all 1865; killed all 52',
    ],
    ['Hubo 34 masacres en el año.', ''],
  ],
};

it.each(Object.entries(ALONE))(
  'lists, brackets and totals of their own sentence: %s',
  (language, sayings) => {
    expect(readOtherwise(sayings, language)).toEqual([]);
  },
);
