// Whose a count is and where it was, as the sentences around it say: a line below ("So stands the bulletin of …"), a heading
// ("Olen, July: …"), a person told of again ("The mayor added"), the occasion ("After the attack in Olen, … so far this year").

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Frames = {
  readonly language: string;
  readonly bodies: readonly string[];
  readonly towns: readonly string[];
  /** With what is told of the 12 killed: "total @Olen by Red Cross". */
  readonly told: readonly (readonly [frame: string, expected: string])[];
};

const SPANISH: Frames = {
  language: 'es',
  bodies: ['Cruz Roja', 'Defensa Civil', 'Defensoría del Pueblo'],
  towns: ['Olen', 'Villa Tarvo', 'San Lorne'],
  told: [
    [
      'Muertos: 12. Así quedó el parte vespertino de la BODY sobre el incendio en TOWN.',
      'total @TOWN by BODY',
    ],
    ['Muertos: 12. Así está el recuento de la BODY por las lluvias en TOWN.', 'total @TOWN by BODY'],
    ['Muertos: 12. Así cerró el balance que lleva la BODY.', 'total @null by BODY'],
    ['Tras el ataque de ayer en TOWN, la BODY suma 12 muertos en lo que va del año.', 'total @null by BODY'],
    ['Tras el tiroteo en TOWN, la BODY cuenta 12 muertos en lo corrido del año.', 'total @null by BODY'],
    ['Choque de buses en la Panamericana, km 198, TOWN. La BODY confirmó 12 muertos.', 'total @TOWN by BODY'],
    ['Puerto Príncipe. El informe de la BODY documenta 12 muertos en Haití.', 'total @null by BODY'],
    ['Tras el incendio en TOWN, la BODY cuenta 12 muertos.', 'total @TOWN by BODY'],
    [
      'La policía retiró su dato. En su lugar cita ahora a la BODY: 12 fallecidos en TOWN.',
      'total @TOWN by BODY',
    ],
    [
      'Doce fueron los muertos en TOWN, según la BODY, pues unos restos se habían contado por separado.',
      'total @TOWN by BODY',
    ],
    ['La BODY añadió 12 muertes en las últimas 24 horas a su recuento en TOWN.', 'increment @TOWN by BODY'],
    [
      'La BODY contó 12 muertos en TOWN. Solo en el mercado fueron heridas siete personas.',
      'total @TOWN by BODY',
    ],
    [
      'La BODY contó 80 heridos en TOWN. Solo en la maternidad murieron 12 pacientes.',
      'incident @TOWN by BODY',
    ],
  ],
};

const ENGLISH: Frames = {
  language: 'en',
  bodies: ['Red Cross', 'Civil Defence', 'Public Defender'],
  towns: ['Olen', 'Port Tarvo', 'Lorne'],
  told: [
    ['Dead: 12. So stands the evening bulletin of the BODY on the floods in TOWN.', 'total @TOWN by BODY'],
    ['Dead: 12. Such is the tally of the BODY.', 'total @null by BODY'],
    [
      'Lightning killed 12 people in TOWN. The BODY, which gave the figures, has asked for tents.',
      'total @TOWN by BODY',
    ],
    ['12 bodies recovered so far in TOWN. Our desk is open all night. ~ BODY', 'total @TOWN by BODY'],
    [
      'The BODY presented her report. The army holds to 37 injured. In TOWN 12 people were killed, the report says.',
      'total @TOWN by BODY',
    ],
    ['TOWN, July: Twelve people were killed, the BODY said.', 'total @TOWN by BODY'],
    ['TOWN, 4 July: Twelve people were killed, the BODY said.', 'total @TOWN by BODY'],
    ['TOWN, south of Zorv: "We have 12 dead," the BODY said.', 'total @TOWN by BODY'],
    [
      'TOWN, blast at depot – our live page\nTwelve people were killed, the BODY says.',
      'total @TOWN by BODY',
    ],
    ['After the attack in TOWN, the BODY counts 12 dead so far this year.', 'total @null by BODY'],
    ['After the attack in TOWN, the BODY counts 12 dead so far.', 'total @TOWN by BODY'],
    ['PORT-AU-PRINCE (AFP) – The BODY counted 12 people killed in Haiti.', 'total @null by BODY'],
    ['A flood struck TOWN. The BODY registered 12 killed in the State.', 'total @TOWN by BODY'],
    [
      'A clash in TOWN. Since 24 February the BODY has verified 90 injured, and 12 killed.',
      'total @null by BODY',
    ],
    ['Floods killed 12 people in TOWN, says a monthly note of the BODY.', 'total @TOWN by BODY'],
    ['BODY – DAILY REPORT 09/02/2025\nTwelve people were killed in TOWN.', 'total @TOWN by BODY'],
    ['Ninety people died, the BODY said. TOWN was worst with 12 deaths.', 'incident @TOWN by BODY'],
    ['BODY officials acknowledge 12 dead in TOWN.', 'total @TOWN by BODY officials'],
    ['The BODY counted 80 injured in TOWN. In the market alone 12 people died.', 'incident @TOWN by BODY'],
  ],
};

function* tellings({ bodies, towns, told }: Frames): Generator<Saying> {
  for (const body of bodies)
    for (const town of towns)
      for (const [frame, expected] of told) {
        const fill = (text: string) => text.replace('BODY', body).replace('TOWN', town);
        // Other counts of the text are left out.
        yield [fill(frame), [fill(expected), `; ${fill(expected)}`]];
      }
}

it.each([SPANISH, ENGLISH])(
  'what stands around a count says whose it is and where, in $language',
  (frames) => {
    const wrong = readOtherwise(tellings(frames), frames.language, ({ value, scope, place, attribution }) =>
      value === 12 ? `${scope} @${place} by ${attribution}` : '',
    );
    expect(wrong).toEqual([]);
  },
);

it.each([
  [
    'en',
    'Mayor Ana Ruiz said 12 people had died in Lorne. The mayor added that 20 were hurt.',
    'Mayor Ana Ruiz',
  ],
  [
    'en',
    'Interior Minister Panko Tosev spoke of 12 dead. The minister says 20 people were detained.',
    'Interior Minister Panko Tosev',
  ],
  [
    'es',
    'El ministro de Salud Juan Olen informó de 12 muertos. El ministro agregó que hay 20 heridos.',
    'ministro de Salud Juan Olen',
  ],
])('an office told of again is whoever holds it, in %s', (language, text, who) => {
  expect(readOtherwise([[text, `${who}; ${who}`]], language, ({ attribution }) => `${attribution}`)).toEqual(
    [],
  );
});

it.each([
  ['en', 'The quake left 141 dead in Kunar. Another 12 people were killed in Olen.'],
  ['en', 'Floods killed 141 people in Kunar. A further 12 died in Olen, officials said.'],
  ['es', 'El sismo dejó 141 muertos en Kunar. Otras 12 personas murieron en Olen.'],
])('those of another place are no increase, in %s', (language, text) => {
  const told = '12 incident @Olen; 141 incident @Kunar';
  expect(
    readOtherwise([[text, told]], language, ({ value, scope, place }) => `${value} ${scope} @${place}`),
  ).toEqual([]);
});

it.each([
  ['es', 'DEFENSA CIVIL – INFORME', 'fallecidos', ['TOTAL', 'Total', 'Total nacional']],
  ['en', 'CIVIL DEFENCE – REPORT', 'dead', ['TOTAL', 'Total', 'Nationwide']],
])('rows of places stand over a row of all, in %s', (language, title, dead, sums) => {
  const rows = sums.flatMap((sum) =>
    ['', '• '].map((bullet): Saying => {
      const lines = [`Tarvo: 6 ${dead}`, `Olen: 4 ${dead}`, `${sum}: 10 ${dead}`];
      return [
        [title, ...lines.map((line) => `${bullet}${line}`)].join('\n'),
        '10 total @null; 4 incident @Olen; 6 incident @Tarvo',
      ];
    }),
  );
  expect(readOtherwise(rows, language, ({ value, scope, place }) => `${value} ${scope} @${place}`)).toEqual(
    [],
  );
});

it.each([
  [
    'en',
    '120 people died in Tarvo (INGD), 40 in Olen (DoDMA). A further 41 are missing in Tarvo.',
    'INGD; DoDMA; null',
  ],
  [
    'es',
    '44 personas murieron en Tarvo (Conred), 74 en Olen (Copeco). Otras 12 siguen desaparecidas en Tarvo.',
    'Conred; Copeco; null',
  ],
])('a source in brackets has its own count alone, in %s', (language, text, whose) => {
  const told = whose.split('; ').sort().join('; ');
  expect(readOtherwise([[text, told]], language, ({ attribution }) => `${attribution}`)).toEqual([]);
});

it.each([
  ['en', 'The wall fell in Tarvo and killed a worker; another worker was injured.'],
  ['es', 'El muro cayó en Tarvo y mató a un obrero; otro trabajador quedó herido.'],
])('another person came to harm where the first did, in %s', (language, text) => {
  expect(readOtherwise([[text, 'Tarvo; Tarvo']], language, ({ place }) => `${place}`)).toEqual([]);
});
