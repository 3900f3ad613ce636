import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMessage, messageFaults } from '../lib/message.ts';
import type { AlertLanguage, Change, Count } from '../lib/model.ts';
import { ALERT_LANGUAGES, CIRCUMSTANCES, GROUPS, MEASURES, QUALIFIERS, SCOPES } from '../lib/model.ts';
import { alertOf, change, context, count, ninthOfJanuary } from './message/alerts.ts';

/** Any text that a page or a watchlist may hold, lone surrogates and control characters included. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc.lorem({ maxCount: 300 }),
  fc.constantFrom(
    '',
    ' ',
    '\u202e900',
    '['.repeat(400),
    'Ñ'.repeat(400),
    '9'.repeat(400),
    '\n\n• 900 heridos',
  ),
);

const people = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1_000_000_000 }));
const counts: fc.Arbitrary<Count> = fc
  .record({ low: people, more: people, qualifier: fc.constantFrom(...QUALIFIERS) })
  .map(({ low, more, qualifier }) => ({
    value: low,
    max: qualifier === 'range' ? Math.min(low + more, 1_000_000_000) : null,
    qualifier,
  }));

const anyChange: fc.Arbitrary<Change> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    group: fc.constantFrom(...GROUPS),
    scope: fc.constantFrom(...SCOPES),
    circumstance: fc.option(fc.constantFrom(...CIRCUMSTANCES)),
    place: fc.option(text),
    attribution: fc.option(text),
    from: fc.option(counts),
    to: counts,
    isDisputed: fc.boolean(),
    quote: text,
    url: fc.oneof(fc.webUrl({ withQueryParameters: true }), text),
    publishedAt: fc.option(
      fc.oneof(fc.constant('2023-01-09'), fc.constant('2023-01-09T21:10:00-05:00'), text),
    ),
  })
  .map(({ isDisputed, ...rest }) => ({ ...rest, kind: kindOf(rest, isDisputed) }));

function kindOf({ from, to }: Pick<Change, 'from' | 'to'>, isDisputed: boolean): Change['kind'] {
  if (from === null) return 'first';
  if (isDisputed) return 'disputed';
  if (to.value === from.value) return 'reworded';
  return to.value > from.value ? 'rise' : 'fall';
}

/** An alert whose most important change is its first: what is only worded differently never stands before it. */
const anyAlert = fc
  .tuple(
    anyChange.filter(({ kind, to }) => kind !== 'reworded' && to.value > 0),
    fc.array(
      anyChange.map((other): Change => ({ ...other, kind: 'reworded', from: other.to })),
      { maxLength: 39 },
    ),
    fc.array(fc.record({ publisher: text, to: counts }), { maxLength: 30 }),
  )
  .map(([top, rest, others]) => ({
    top,
    alert: alertOf(
      [top, ...rest],
      others.map(({ publisher, to }) => ({
        ...{ source: 'another', publisher, measure: top.measure, group: top.group },
        ...to,
      })),
    ),
  }));

const anyContext = fc
  .record({
    es: text,
    en: text,
    publisher: text,
    historyUrl: fc.option(fc.webUrl()),
    country: fc.constantFrom('PE', 'US', '001', 'QQ'),
  })
  .map(({ es, en, publisher, historyUrl, country }) => ({
    historyUrl,
    crisis: { ...context.crisis, title: { es, en }, country },
    source: { ...context.source, publisher },
  }));

/** How a count may be written, digits ungrouped. */
function written({ value, max, qualifier }: Count, language: AlertLanguage): string {
  const isSpanish = language === 'es';
  switch (qualifier) {
    case 'exact':
      return `${value}`;
    case 'at-least':
      return `${isSpanish ? 'al menos' : 'at least'} ${value}`;
    case 'about':
      return `(?:${isSpanish ? 'unas|unos' : 'about'}) ${value}`;
    case 'at-most':
      return `${isSpanish ? 'hasta' : 'up to'} ${value}`;
    case 'range':
      return isSpanish ? `(?:entre )?${value} (?:y|a) ${max}` : `${value} to ${max}`;
    case 'vague':
      return isSpanish ? `(?:unas ${value}|unos ${value}|decenas)` : `(?:about ${value}|dozens)`;
    default:
      return qualifier satisfies never;
  }
}

function states(told: string, stated: Count, language: AlertLanguage): boolean {
  const ungrouped = told.replace(/(?<=\d)[ ,\u00A0](?=\d{3}(?!\d))/g, '');
  return new RegExp(`(?<![\\p{L}\\d])${written(stated, language)}(?!\\d)`, 'iu').test(ungrouped);
}

describe('whatever the pages say', () => {
  it('no message breaks a limit, and none loses the figure, its qualifier or that it is a correction', () => {
    fc.assert(
      fc.property(
        anyAlert,
        anyContext,
        fc.constantFrom(...ALERT_LANGUAGES),
        ({ alert, top }, about, language) => {
          const message = composeMessage(alert, language, about);
          const { email, sms } = message;
          expect(messageFaults(message)).toEqual([]);
          const [firstLine = ''] = email.body.split('\n');
          for (const told of [email.subject, firstLine, sms.text]) {
            expect([told, states(told, top.to, language)]).toEqual([told, true]);
          }
          if (top.from !== null)
            expect([sms.text, states(sms.text, top.from, language)]).toEqual([sms.text, true]);
          if (top.kind === 'fall' && (top.measure === 'killed' || top.measure === 'injured')) {
            expect(email.subject).toMatch(/^Correc(c|t)ion: /);
            expect(sms.text).toMatch(/correc(c|t)ion: /i);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('every line of an e-mail fits a phone, addresses aside, and only our own lines look like ours', () => {
    fc.assert(
      fc.property(anyAlert, anyContext, ({ alert }, about) => {
        const lines = composeMessage(alert, 'es', about).email.body.split('\n');
        const tooLong = lines.filter((line) => [...line].length > 72 && !line.includes('://'));
        expect(tooLong).toEqual([]);
        const bullets = lines.filter((line) => line.startsWith('• '));
        expect(bullets.length).toBeLessThanOrEqual(alert.changes.length + alert.others.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what has to give way in a text message', () => {
  const long = {
    ...context.crisis,
    title: {
      es: 'Protestas contra el Gobierno en las regiones del sur del Perú, de diciembre de 2022 a marzo de 2023',
      en: 'Protests',
    },
  };
  const host = 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';

  it.each([
    [
      'nothing, where all of it fits',
      context,
      change(),
      'Protestas en el Peru. 28 -> 46 personas fallecidas. Defensoria del Pueblo del Peru. https://r.pe/crises/peru',
    ],
    [
      'the page of the crisis to that of the history',
      { ...context, historyUrl: host },
      change({ place: 'Puno' }),
      'Protestas en el Peru. 28 -> 46 personas fallecidas en Puno. Defensoria del Pueblo del Peru. https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/',
    ],
    [
      'then long names to short ones',
      { ...context, historyUrl: host, crisis: long },
      change(),
      'Protestas contra... 28 -> 46 personas fallecidas. Defensoria del Pueblo... https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/crises/peru',
    ],
    [
      'then the address',
      { ...context, historyUrl: host, crisis: long },
      change({ place: 'San Juan de Lurigancho', circumstance: 'clash' }),
      'Protestas contra... 28 -> 46 personas fallecidas en enfrentamientos en San Juan de Lurigancho. Defensoria del Pueblo...',
    ],
  ])('%s', (_, about, told, sms) => {
    expect(composeMessage(alertOf([told]), 'es', about).sms.text).toBe(sms);
  });

  it('names in full to a second change', () => {
    const about = {
      ...context,
      crisis: {
        ...context.crisis,
        title: { es: 'Perú: protestas de diciembre de 2022 a marzo de 2023', en: '' },
      },
    };
    const changes = [
      change(),
      change({ scope: 'incident', place: 'Juliaca', from: count(9), to: count(17) }),
    ];
    expect(composeMessage(alertOf(changes), 'es', about).sms.text).toBe(
      'Peru: protestas... 28 -> 46 personas fallecidas; 9 -> 17 en Juliaca. Defensoria del Pueblo... https://r.pe/crises/peru',
    );
  });

  it('a long publisher to the first of its other names that fits', () => {
    const source = {
      ...context.source,
      publisher: 'International Federation of Red Cross and Red Crescent Societies',
      aliases: ['Federación Internacional de la Cruz Roja', 'IFRC'],
    };
    expect(composeMessage(alertOf([change()]), 'es', { ...context, source }).sms.text).toBe(
      'Protestas en el Peru. 28 -> 46 personas fallecidas. Federacion Internacional de la Cruz Roja. https://r.pe/crises/peru',
    );
  });

  it('no name to a small word that announces what was cut off', () => {
    const about = { ...context, crisis: long };
    const text = composeMessage(alertOf([change({ attribution: 'government' })]), 'es', about).sms.text;
    expect(text).toMatch(
      /^Protestas contra\.\.\. 28 -> 46 personas fallecidas\. El Gobierno, segun Defensoria/,
    );
  });

  it('a place that cannot be spelled never makes an incident look like the whole', () => {
    const { email, sms } = composeMessage(
      alertOf([change({ scope: 'incident', place: 'Київ' })]),
      'en',
      context,
    );
    expect(sms.text).toContain('28 -> 46 people killed in one part of the crisis. ');
    expect(email.subject).toContain('46 people killed in one part of the crisis (before: 28)');
    expect(email.body).toContain('• 28 → 46 people killed in Київ (+18)');
  });

  it('what another body counted is not listed after what the source counts itself', () => {
    const changes = [change(), change({ measure: 'injured', attribution: 'MINSA' })];
    expect(composeMessage(alertOf(changes), 'es', context).sms.text).toContain('fallecidas; +1 cambio. ');
  });
});

describe('the limits', () => {
  const message = composeMessage(ninthOfJanuary, 'es', context);
  const withSubject = (subject: string) => ({ ...message, email: { ...message.email, subject } });
  const withBody = (body: string) => ({ ...message, email: { ...message.email, body } });
  const withSms = (sms: string, parts = 1) => ({ ...message, sms: { text: sms, parts } });

  it.each([
    [withSubject('4'.repeat(100)), ['subject: 100 characters, at most 99']],
    [withSubject('46 en Perú'), ['subject: outside printable ASCII: U+00FA']],
    [withSubject('46\nmuertos'), ['subject: outside printable ASCII: U+000A']],
    [withSubject(' 46'), ['subject: starts with no letter or digit']],
    [withSubject(''), ['subject: starts with no letter or digit']],
    [withBody(''), ['body: empty']],
    [withBody('a'.repeat(100_001)), ['body: 100001 bytes, at most 100000']],
    [withBody('46 \ud800'), ['body: a lone surrogate, which UTF-8 cannot hold']],
    [withBody('46 \u202e'), ['body: a control or direction character']],
    [withBody('46\r\n'), ['body: a control or direction character']],
    [withSms(''), ['sms: empty']],
    [withSms('46 en Perú'), ['sms: outside GSM-7: U+00FA']],
    [withSms('a'.repeat(149)), ['sms: 149 septets, at most 148']],
    [
      withSms('a'.repeat(161)),
      ['sms: 161 septets, at most 148', 'sms: 2 parts instead of one', 'sms: said to be 1 parts, is 2'],
    ],
    [withSms('46', 2), ['sms: said to be 2 parts, is 1']],
  ])('%# are held', (broken, faults) => {
    expect(messageFaults(broken)).toEqual(faults);
  });

  it('of SNS are counted in bytes of JSON', () => {
    const faults = messageFaults(withBody('\n'.repeat(99_999).concat('.')));
    expect(faults).toEqual(['message: 400172 bytes as JSON, at most 262144']);
  });

  it('are kept by 500 changes with all they can hold', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      change({
        scope: 'incident',
        place: `${at} ${'ñandú '.repeat(40)}`,
        attribution: `${at} ${'ñandú '.repeat(40)}`,
        quote: `${at} ${'𝕒ñ '.repeat(400)}`,
        url: `https://example.org/${at}/${'a'.repeat(900)}`,
        from: count(at),
        to: count(at + 1_000_000),
      }),
    );
    for (const language of ALERT_LANGUAGES) {
      expect(messageFaults(composeMessage(alertOf(many), language, context))).toEqual([]);
    }
  });
});
