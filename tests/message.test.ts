import { describe, expect, it } from 'vitest';
import { composeMessage, messageFaults } from '../lib/message.ts';
import type { Alert, Change } from '../lib/model.ts';
import { alertOf, change, comparison, context, count, ninthOfJanuary } from './message/alerts.ts';
import { TOLD_CHANGES } from './message/told-changes.ts';

const es = (alert: Alert) => composeMessage(alert, 'es', context);
const en = (alert: Alert) => composeMessage(alert, 'en', context);

/** The lines of an e-mail that tell changes, each on one line again. */
function changeLines(body: string): readonly string[] {
  return body
    .replaceAll('\n  ', '\n\t')
    .replaceAll(/\n\t(?![>h]|P)/g, ' ')
    .split('\n')
    .filter((line) => line.startsWith('• '))
    .map((line) => line.slice(2));
}

const NINTH_OF_JANUARY_ES = `46 personas fallecidas (antes: 28)
Protestas en el Perú
Fuente: Defensoría del Pueblo del Perú

QUÉ CAMBIÓ

• 28 → 41 → 43 → 46 personas fallecidas (+18)
• 6 → 7 personas fallecidas por bloqueos de vías (+1)
• 39 civiles fallecidos en enfrentamientos (primera cifra)
  > «Suman 46 las personas fallecidas: 39 civiles en enfrentamientos y
  > 7 por hechos vinculados al bloqueo de carreteras.»
• 9 → 17 personas fallecidas en Juliaca (+8)
  > «En Juliaca murieron 17 personas.»
  https://www.defensoria.gob.pe/nota/
  Publicado: 9 de enero de 2023, 21:10 (hora de Perú, UTC-5)

QUÉ DICEN OTRAS FUENTES

Entre 40 y 45 personas fallecidas, según la fuente
• IFRC GO: 45 personas fallecidas
• Cruz Roja Peruana: al menos 40 personas fallecidas

Leído: 9 de enero de 2023, 21:45 (hora de Perú, UTC-5)
Este aviso: https://r.pe/alerts/peru.20230110T024500.defensoria-peru.9
Historia de esta crisis: https://r.pe/crises/peru

Las cifras son de las fuentes citadas. Recuento las lee y las compara
de forma automática; no las verifica.

Para dejar de recibir estos avisos, use el enlace que Amazon SNS añade
(en inglés, «unsubscribe») al pie de este correo.
`;

const NINTH_OF_JANUARY_EN = `46 people killed (before: 28)
Protests in Peru
Source: Defensoría del Pueblo del Perú

WHAT CHANGED

• 28 → 41 → 43 → 46 people killed (+18)
• 6 → 7 people killed through road blockades (+1)
• 39 civilians killed in clashes (first figure)
  > “Suman 46 las personas fallecidas: 39 civiles en enfrentamientos y
  > 7 por hechos vinculados al bloqueo de carreteras.”
• 9 → 17 people killed in Juliaca (+8)
  > “En Juliaca murieron 17 personas.”
  https://www.defensoria.gob.pe/nota/
  Published: 9 January 2023, 21:10 (Peru time, UTC-5)

WHAT OTHER SOURCES SAY

40 to 45 people killed, depending on the source
• IFRC GO: 45 people killed
• Cruz Roja Peruana: at least 40 people killed

Read: 9 January 2023, 21:45 (Peru time, UTC-5)
This alert: https://r.pe/alerts/peru.20230110T024500.defensoria-peru.9
History of this crisis: https://r.pe/crises/peru

The figures are those of the sources named. Recuento reads and
compares them automatically; it does not verify them.

To stop receiving these alerts, use the unsubscribe link that Amazon
SNS adds at the foot of this e-mail.
`;

describe('one change', () => {
  it.each(TOLD_CHANGES)('%s', (_, otherwise, [subjectEs, lineEs, smsEs], [subjectEn, lineEn, smsEn]) => {
    const alert = alertOf([change(otherwise)]);
    const who = (via: string) => (alert.changes[0]?.attribution ? `MINSA, ${via} ` : '');

    const spanish = es(alert);
    expect(spanish.email.subject).toBe(`${subjectEs} - Protestas en el Peru`);
    expect(changeLines(spanish.email.body)).toEqual([lineEs]);
    expect(spanish.sms.text).toBe(
      `Protestas en el Peru. ${smsEs}. ${who('segun')}Defensoria del Pueblo del Peru. https://r.pe/crises/peru`,
    );

    const english = en(alert);
    expect(english.email.subject).toBe(`${subjectEn} - Protests in Peru`);
    expect(changeLines(english.email.body)).toEqual([lineEn]);
    expect(english.sms.text).toBe(
      `Protests in Peru. ${smsEn}. ${who('according to')}Defensoria del Pueblo del Peru. https://r.pe/crises/peru`,
    );

    expect([...messageFaults(spanish), ...messageFaults(english)]).toEqual([]);
  });
});

/** What happened, the counts of the day, and how they are told in subject, e-mail and text message. */
const days: readonly (readonly [string, readonly number[], string, string, string])[] = [
  [
    'two rises are one line',
    [28, 41, 43],
    '43 personas fallecidas (antes: 28)',
    '28 → 41 → 43 personas fallecidas (+15)',
    '28 -> 43 personas fallecidas',
  ],
  [
    'a figure that comes back shows where it has been',
    [7, 6, 7],
    '7 personas fallecidas (antes: 6)',
    '7 → 6 → 7 personas fallecidas',
    '7 -> 6 -> 7 personas fallecidas',
  ],
  [
    'a rise that is taken back in part is a rise',
    [28, 45, 41],
    '41 personas fallecidas (antes: 28)',
    '28 → 45 → 41 personas fallecidas (+13)',
    '28 -> 41 personas fallecidas',
  ],
  [
    'a rise that is taken back and more is a correction',
    [28, 45, 27],
    'Correccion: 27 personas fallecidas (antes: 28)',
    'Corrección: 28 → 45 → 27 personas fallecidas (−1)',
    'Correccion: 28 -> 27 personas fallecidas',
  ],
  [
    'of a long day the start and the latest are shown',
    [9, 12, 14, 17, 41, 43, 46],
    '46 personas fallecidas (antes: 9)',
    '9 → … → 41 → 43 → 46 personas fallecidas (+37)',
    '9 -> 46 personas fallecidas',
  ],
];

/** One change from each count to the next. */
function dayOf([from = 0, ...counts]: readonly number[]): readonly Change[] {
  const [to, ...later] = counts;
  if (to === undefined) return [];
  const kind = to > from ? 'rise' : 'fall';
  return [change({ kind, from: count(from), to: count(to) }), ...dayOf([to, ...later])];
}

describe('several changes of one figure', () => {
  it.each(days)('%s', (_, counts, subject, line, sms) => {
    const { email, sms: text } = es(alertOf(dayOf(counts)));
    expect(email.subject).toBe(`${subject} - Protestas en el Peru`);
    expect(changeLines(email.body)).toEqual([line]);
    expect(text.text).toContain(`. ${sms}. `);
  });

  it('are told apart where one does not go on from the other', () => {
    const moved = [change({ from: count(28), to: count(41) }), change({ from: count(42), to: count(46) })];
    expect(changeLines(es(alertOf(moved)).email.body)).toEqual([
      '28 → 41 personas fallecidas (+13)',
      '42 → 46 personas fallecidas (+4)',
    ]);
  });

  it('stand together where they are the numbers of a dispute', () => {
    const disputed = [46, 45].map((other) => change({ kind: 'disputed', from: count(43), to: count(other) }));
    const { email, sms } = es(alertOf(disputed));
    expect(changeLines(email.body)).toEqual([
      '43, 45 y 46 personas fallecidas: la fuente da cifras distintas',
    ]);
    expect(sms.text).toContain('. 43 y 46 personas fallecidas, cifras distintas. ');
  });
});

describe('the alert of 9 January 2023', () => {
  it('as its Spanish readers get it', () => {
    const { email, sms } = es(ninthOfJanuary);
    expect(email.subject).toBe('46 personas fallecidas (antes: 28) - Protestas en el Peru (+3 cambios)');
    expect(email.body).toBe(NINTH_OF_JANUARY_ES);
    expect(sms).toEqual({
      text: 'Protestas en el Peru. 28 -> 46 personas fallecidas; 9 -> 17 en Juliaca; +2 cambios. Defensoria del Pueblo del Peru. https://r.pe/crises/peru',
      parts: 1,
    });
  });

  it('as its English readers get it', () => {
    const { email, sms } = en(ninthOfJanuary);
    expect(email.subject).toBe('46 people killed (before: 28) - Protests in Peru (+3 changes)');
    expect(email.body).toBe(NINTH_OF_JANUARY_EN);
    expect(sms).toEqual({
      text: 'Protests in Peru. 28 -> 46 people killed; 9 -> 17 in Juliaca; +2 changes. Defensoria del Pueblo del Peru. https://r.pe/crises/peru',
      parts: 1,
    });
  });
});

describe('an e-mail', () => {
  it('says who was counted late in the words of the report', () => {
    const late = change({
      from: count(58),
      to: count(59),
      quote: 'El total nacional sube a 59.',
      addedLate: 'Un menor muerto el 12 de diciembre no figuraba antes.',
    });
    expect(es(alertOf([late])).email.body).toContain(
      '  > «El total nacional sube a 59.»\n  > «Un menor muerto el 12 de diciembre no figuraba antes.»\n  https://',
    );
  });

  it('opens with who counted and who passes it on', () => {
    const { email } = es(alertOf([change({ attribution: 'MINSA' })]));
    expect(email.body.split('\n')[2]).toBe('Fuente: MINSA, según Defensoría del Pueblo del Perú');
  });

  it('names in its own language whom a structured source credits', () => {
    const alert = alertOf([change(), change({ measure: 'injured', attribution: 'government' })]);
    expect(changeLines(es(alert).email.body)[1]).toBe('28 → 46 personas heridas (+18), según el Gobierno');
    expect(changeLines(en(alert).email.body)[1]).toBe(
      '28 → 46 people injured (+18), according to the government',
    );
  });

  it('keeps the reports of a round apart, the one with the most important change first', () => {
    const { email } = es(
      alertOf([
        change({ measure: 'injured', url: 'https://example.org/1', quote: 'Uno.' }),
        change({ url: 'https://example.org/2', quote: 'Dos.' }),
        change({ measure: 'detained', url: 'https://example.org/1', quote: 'Tres.' }),
      ]),
    );
    const [, , ...blocks] = email.body.split('\n\n');
    expect(blocks.slice(0, 2).map((block) => block.match(/«.*»|https.*/g))).toEqual([
      ['«Dos.»', 'https://example.org/2'],
      ['«Uno.»', '«Tres.»', 'https://example.org/1'],
    ]);
  });

  it('says that a page gives no date', () => {
    const { email } = en(alertOf([change({ publishedAt: null })]));
    expect(email.body).toContain('\n  Published: the page gives no date\n');
  });

  it('keeps a date without an hour the day it is', () => {
    const { email } = es(alertOf([change({ publishedAt: '2023-01-09' })]));
    expect(email.body).toContain('\n  Publicado: 9 de enero de 2023\n');
  });

  it.each([
    ['PE', '9 January 2023, 21:45 (Peru time, UTC-5)'],
    ['MX', '9 January 2023, 20:45 (Mexico time, UTC-6)'],
    ['CL', '9 January 2023, 23:45 (Chile time, UTC-3)'],
    ['UA', '10 January 2023, 04:45 (Ukraine time, UTC+2)'],
    ['001', '10 January 2023, 02:45 (UTC)'],
  ])('tells the time of the crisis: %s', (country, readAt) => {
    const elsewhere = { ...context, crisis: { ...context.crisis, country } };
    const { email } = composeMessage(ninthOfJanuary, 'en', elsewhere);
    expect(email.body).toContain(`\nRead: ${readAt}\n`);
  });

  it('names the terminal where the history is on no web, and the text message links the report', () => {
    const { email, sms } = composeMessage(alertOf([change()]), 'en', { ...context, historyUrl: null });
    expect(email.body).toContain('\nHistory of this crisis, in a terminal: recuento history peru\n');
    expect(sms.text).toContain('. https://www.defensoria.gob.pe/nota/');
  });

  it('gives no range where the other sources agree', () => {
    const others = ['IFRC GO', 'Cruz Roja Peruana'].map((publisher) => comparison(publisher, 46));
    const { email } = en(alertOf([change()], others));
    expect(email.body).toContain(
      'WHAT OTHER SOURCES SAY\n\n• IFRC GO: 46 people killed\n• Cruz Roja Peruana: 46 people killed\n',
    );
  });

  it('tells the most important changes in full, lists the next, and counts the rest', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      change({
        kind: 'first',
        scope: 'incident',
        place: `Pueblo ${at}`,
        from: null,
        to: count(1_000 - at),
        quote: `Frase ${at}.`,
      }),
    );
    const { email } = es(alertOf(many));
    expect(email.body.match(/^ {2}> /gm)).toHaveLength(20);
    expect(changeLines(email.body)).toHaveLength(60);
    expect(changeLines(email.body)[0]).toBe('1000 personas fallecidas en Pueblo 0 (primera cifra)');
    expect(email.body).toContain('\ny 440 cambios más\n');
  });
});

describe('what a page says', () => {
  it('never looks like a part of the message', () => {
    const forged = change({
      quote: 'Son 46.\n\n• 900 personas fallecidas\n\u202eQUÉ CAMBIÓ\u2028Leído: nunca',
      place: 'Puno\r\n\r\n• 800 heridos',
    });
    const { email, sms } = es(alertOf([forged]));
    expect(email.body).toContain('  > «Son 46. • 900 personas fallecidas QUÉ CAMBIÓ Leído: nunca»\n');
    expect(changeLines(email.body)).toEqual(['28 → 46 personas fallecidas en Puno · 800 heridos (+18)']);
    expect(sms.text).toContain('en Puno . 800 heridos. ');
  });

  it('is cut at a word where it is long', () => {
    const { email } = es(alertOf([change({ quote: `${'palabra '.repeat(60)}fin` })]));
    const quoted = email.body.split('\n').filter((line) => line.startsWith('  > '));
    const quote = quoted.map((line) => line.slice(4)).join(' ');
    expect(quote).toBe(`«${'palabra '.repeat(49)}[…]»`);
  });

  it('is no link where it is no web address', () => {
    const { email } = es(alertOf([change({ url: 'javascript:alert(1)' })]));
    expect(email.body).not.toContain('javascript');
  });
});

it('an alert without changes is refused', () => {
  expect(() => es(alertOf([]))).toThrow(RangeError);
});
