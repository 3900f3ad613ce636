// Who says it where others speak too, or where little says so: a second source in a clause of its own, a body beside what it
// told, a pronoun behind two, a note below rows.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Frames = {
  readonly language: string;
  readonly bodies: readonly string[];
  /** With who says what, in order of the words: "injured 40 by Red Cross; killed 12 by null". */
  readonly told: readonly (readonly [frame: string, expected: string])[];
};

const SPANISH: Frames = {
  language: 'es',
  bodies: ['Fiscalía', 'Cruz Roja', 'Defensoría del Pueblo', 'guardia costera'],
  told: [
    [
      'Temblores cuenta 43 homicidios durante el paro; la BODY, en cambio, solo asocia 17 muertes a las protestas.',
      'killed 17 by BODY; killed 43 by Temblores',
    ],
    [
      'Siguen desaparecidas 12 personas tras hundirse el ferri; la BODY, que lo comunicó, sigue en la zona.',
      'missing 12 by BODY',
    ],
    ['Murieron 12 personas; la BODY, que lo informó, rescató a 112.', 'killed 12 by BODY'],
    [
      'El ministro solo admite 40 muertos. De los que cuenta la BODY, 12 cayeron en Olen.',
      'killed 12 by BODY; killed 40 by ministro',
    ],
    [
      'El ministro solo admite 40 muertos. De los que cuenta la TRVOB, 12 cayeron en Olen.',
      'killed 12 by TRVOB; killed 40 by ministro',
    ],
    [
      'Circulaba otra cifra. La BODY la corrigió por la noche a la baja: los huaicos dejan 12 muertos.',
      'killed 12 by BODY',
    ],
    ['Una jueza ordenó retirar el vallado; 12 personas murieron, según la BODY.', 'killed 12 by BODY'],
    ['El asueto de Semana Santa concluyó en Olen con 12 fallecidos.', 'killed 12 by null'],
    [
      'El balance de la riada sube a 12 fallecidos, mientras la BODY sigue buscando a una vecina.',
      'killed 12 by null; missing 1 by BODY',
    ],
    [
      'La cifra de fallecidos pasó de 11 a 12, después de que los bomberos accedieran a la segunda planta.',
      'killed 12 by null',
    ],
    ['«Tratamos a 12 heridos en una noche», cuenta desde Puerto Olen la BODY.', 'injured 12 by BODY'],
    [
      'La Contraloría indaga la desaparición de 40 personas. En el caso de Olen, confirmó la muerte de 12.',
      'killed 12 by Contraloría; missing 40 by Contraloría',
    ],
    [
      'Tras el sismo, la BODY habilitó 37 albergues, repuso la luz e informó de 12 personas con lesiones.',
      'injured 12 by BODY',
    ],
    ['La riada deja 12 muertos, según el parte de las veinte horas de la BODY.', 'killed 12 by BODY'],
    ['La campaña da 40 víctimas. La BODY sí las separa: 12 muertos.', 'killed 12 by BODY'],
    [
      'El fiscal da 10 muertos; la BODY incluye los infartos y llega a 12 muertos.',
      'killed 10 by fiscal; killed 12 by BODY',
    ],
    [
      'Un sismo mata a 40 personas: 28 en Tarvo, según la BODY, y 12 en Olen, según la ONU.',
      'killed 12 by ONU; killed 28 by BODY; killed 40 by null',
    ],
    [
      'Un sismo mata a 40 personas: 28 en Tarvo y 12 en Olen, según la BODY.',
      'killed 12 by BODY; killed 28 by BODY; killed 40 by BODY',
    ],
    [
      'CORTE AL 20 DE OCTUBRE, 19:00 H. BODY.\nPersonas fallecidas: 12. Heridos: 40.',
      'injured 40 by BODY; killed 12 by BODY',
    ],
    [
      'La BODY computa 26 muertos y aún no incluye a las tres personas que murieron el lunes.',
      'killed 26 by BODY; killed 3 by null',
    ],
    [
      'La BODY registra 24 muertos, mientras que el Ministerio de Salud cuenta 25. Los heridos, 35, fueron llevados a Olen.',
      'injured 35 by null; killed 24 by BODY; killed 25 by Ministerio de Salud',
    ],
    [
      'El Gobierno cuenta 24 muertos; la BODY, 25. Hay 30 heridos.',
      'injured 30 by null; killed 24 by Gobierno; killed 25 by BODY',
    ],
    ['Murieron 12 personas, informó la BBC, según la BODY.', 'killed 12 by BODY'],
    ['Murieron 12 personas, informa el diario, según la BODY.', 'killed 12 by BODY'],
    ['Murieron 12 personas, dijo la BODY, según EFE.', 'killed 12 by BODY'],
    ['La BODY sacó a 40. Hay seis desaparecidos, según dos vecinos.', 'missing 6 by vecinos'],
    [
      'Doce personas murieron. La cifra la facilitó la BODY; el gobierno regional no ha dado ninguna.',
      'killed 12 by BODY',
    ],
    [
      'Murieron 17 internos, 3 más de los que admite la autoridad penitenciaria, halló la BODY.',
      'killed 17 by BODY',
    ],
    ['Murieron 5 personas, informaron los dos gobernadores.', 'killed 5 by gobernadores'],
    [
      'Hay 9 detenidos, según la BODY. Defensores de derechos humanos contaron 34.',
      'detained 34 by Defensores de derechos humanos; detained 9 by BODY',
    ],
    ['Los equipos de rescate han hallado 12 cuerpos, confirmó la BODY.', 'killed 12 by BODY'],
    ['La BODY, que el lunes no dio cifras, confirmó hoy 12 muertes.', 'killed 12 by BODY'],
    ['La BODY cuenta 31 muertos, frente a los 12 del Gobierno.', 'killed 12 by Gobierno; killed 31 by BODY'],
    ['La oposición cuenta 31 muertos. La BODY admite 12.', 'killed 12 by BODY; killed 31 by oposición'],
    ['Las 12 muertes denunciadas por la BODY no han podido verificarse.', 'killed 12 by BODY'],
    [
      'Llegaron 12 cuerpos, de acuerdo con su vocero, Pedro Olen, y la BODY lo sabe.',
      'killed 12 by Pedro Olen',
    ],
    ['Doce muertos: es el recuento del año que cierra la BODY, con 140 denuncias.', 'killed 12 by BODY'],
    ['Doce muertos: es el saldo de la jornada que presentó la BODY.', 'killed 12 by BODY'],
    ['Doce muertos: tal es el balance del paro que presentó ayer la BODY.', 'killed 12 by BODY'],
    ['Fallecidos: 12. Heridos: 40. (Provisional; fuente: BODY.)', 'injured 40 by BODY; killed 12 by BODY'],
    [
      'Parte 21/05, 9h | BODY de Tarvo | 12 | 40 | 9 | Fallecidos | Heridos | Municipios.',
      'injured 40 by BODY de Tarvo; killed 12 by BODY de Tarvo',
    ],
    [
      '10:40 | El número de fallecidos es de 17, según la BODY. 08:30 | De los 21 heridos, muchos están graves.',
      'injured 21 by null; killed 17 by BODY',
    ],
  ],
};

const ENGLISH: Frames = {
  language: 'en',
  bodies: ['Red Cross', 'navy', 'Public Defender', 'coast guard'],
  told: [
    [
      'Twelve people are presumed dead, the BODY announced on ending its nine-day search.',
      'killed 12 by BODY',
    ],
    ['Twelve people have died, the BODY said after a two-day count.', 'killed 12 by BODY'],
    ['The weekend concluded in Olen with 12 dead.', 'killed 12 by null'],
    [
      'The death toll has risen to 12, while the BODY is still searching for a woman.',
      'killed 12 by null; missing 1 by BODY',
    ],
    [
      'After the quake, the BODY opened 37 shelters and reported 12 people with light injuries.',
      'injured 12 by BODY',
    ],
    [
      'A quake killed 40: 28 in Tarvo, according to the BODY, and 12 in Olen, according to the UN.',
      'killed 12 by UN; killed 28 by BODY; killed 40 by null',
    ],
    [
      'Olen: 40 dead. Tarvo: 12 dead. Official data gathered by the BODY.',
      'killed 12 by BODY; killed 40 by BODY',
    ],
    ["By the BODY's count the Olen fires have now killed 12 people.", 'killed 12 by BODY'],
    ['UPDATE TO 20 OCTOBER, 19:00. BODY.\nDeaths: 12. Injured: 40.', 'injured 40 by BODY; killed 12 by BODY'],
    [
      'The BODY speaks of 100 dead, where the health minister had 73. Around 40 people are missing, it said.',
      'killed 100 by BODY; killed 73 by health minister; missing 40 by BODY',
    ],
    [
      'The BODY speaks of 100 dead, where the minister had begun with 73; it began the day with 41.',
      'killed 100 by BODY',
    ],
    [
      'Twelve dead: that is what the BODY reports from El Cambray, where a hillside came down.',
      'killed 12 by BODY',
    ],
    ['Dead: 12. Injured: 40. (Provisional; source: BODY.)', 'injured 40 by BODY; killed 12 by BODY'],
    [
      'Situation report 7 | BODY of Tarvo | 12 | 40 | 9 | Dead | Injured | Districts',
      'injured 40 by BODY of Tarvo; killed 12 by BODY of Tarvo',
    ],
  ],
};

function* sayings({ bodies, told }: Frames): Generator<Saying> {
  for (const [frame, expected] of told)
    for (const body of bodies) {
      // Between bars or stops a name has its capital.
      const name = /\||\. BODY\./u.test(frame) ? body.replace(/^./u, (first) => first.toUpperCase()) : body;
      yield [frame.replaceAll('BODY', name), expected.replaceAll('BODY', name)];
    }
}

it.each([SPANISH, ENGLISH])('a count is of whoever tells it, in $language', (frames) => {
  const wrong = readOtherwise(
    sayings(frames),
    frames.language,
    ({ measure, value, attribution }) => `${measure} ${value} by ${attribution}`,
  );
  expect(wrong).toEqual([]);
});

const TELLERS = {
  en: ['doctors', 'bakers', 'lawyers'],
  es: ['médicos', 'panaderos', 'abogados'],
} as const;

const TELLING = {
  en: [
    'add',
    'announce',
    'argue',
    'calculate',
    'concede',
    'conclude',
    'disclose',
    'explain',
    'hold',
    'indicate',
    'note',
  ].concat([
    'observe',
    'point out',
    'repeat',
    'reveal',
    'stress',
    'suspect',
    'underline',
    'understand',
    'warn',
    'write',
  ]),
  es: [
    'alegan',
    'anotan',
    'constatan',
    'creyeron',
    'dan cuenta de',
    'dan por hecho',
    'determinan',
    'hacen saber',
  ].concat([
    'insisten en',
    'manifiestan',
    'mantuvieron',
    'piensan',
    'refieren',
    'sugieren',
    'suponen',
    'verifican',
  ]),
} as const;

it.each(['en', 'es'] as const)('whoever tells is a source, by any verb of telling, in %s', (language) => {
  const that = language === 'en' ? 'that 12 people died' : 'que murieron 12 personas';
  const texts = TELLERS[language].flatMap((people): Saying[] =>
    TELLING[language].map((verb) => [
      `${language === 'en' ? 'The' : 'Los'} ${people} ${verb} ${that}.`,
      `killed 12 by ${people}`,
    ]),
  );
  const wrong = readOtherwise(
    texts,
    language,
    ({ measure, value, attribution }) => `${measure} ${value} by ${attribution}`,
  );
  expect(wrong).toEqual([]);
});
