import type { MessageContext } from '../../lib/message.ts';
import type { Alert, Change, Comparison, Count, Qualifier } from '../../lib/model.ts';

export const context: MessageContext = {
  historyUrl: 'https://r.pe',
  crisis: {
    id: 'peru',
    title: { es: 'Protestas en el Perú', en: 'Protests in Peru' },
    country: 'PE',
    match: [['Perú']],
    from: '2022-12-07',
  },
  source: {
    id: 'defensoria-peru',
    publisher: 'Defensoría del Pueblo del Perú',
    kind: 'ombudsman',
    country: 'PE',
    language: 'es',
    routes: [],
  },
};

export function count(value: number, qualifier: Qualifier = 'exact', max: number | null = null): Count {
  return { value, max, qualifier };
}

/** A rise of all deaths from 28 to 46, but for what is said otherwise. */
export function change(otherwise: Partial<Change> = {}): Change {
  return {
    kind: 'rise',
    measure: 'killed',
    group: 'all',
    scope: 'total',
    circumstance: null,
    place: null,
    attribution: null,
    from: count(28),
    to: count(46),
    quote: 'Suman 46 las personas fallecidas.',
    url: 'https://www.defensoria.gob.pe/nota/',
    publishedAt: '2023-01-09T21:10:00-05:00',
    ...otherwise,
  };
}

/** What another source says of all deaths. */
export function comparison(publisher: string, value: number, qualifier: Qualifier = 'exact'): Comparison {
  return { source: publisher, publisher, measure: 'killed', group: 'all', ...count(value, qualifier) };
}

export function alertOf(changes: readonly Change[], others: readonly Comparison[] = []): Alert {
  return {
    id: 'peru.20230110T024500.defensoria-peru.9',
    crisis: 'peru',
    source: 'defensoria-peru',
    at: '2023-01-10T02:45:00Z',
    changes,
    others,
  };
}

/** The ombudsman's figures of 9 January 2023, the country's total in three steps. */
export const ninthOfJanuary: Alert = alertOf(
  [
    change({ from: count(28), to: count(41), quote: 'Son 41 las personas fallecidas.' }),
    change({ from: count(41), to: count(43), quote: 'Son 43 las personas fallecidas.' }),
    change({
      scope: 'incident',
      place: 'Juliaca',
      from: count(9),
      to: count(17),
      quote: 'En Juliaca murieron 17 personas.',
    }),
    ...balance(
      'Suman 46 las personas fallecidas: 39 civiles en enfrentamientos y 7 por hechos vinculados al bloqueo de carreteras.',
    ),
  ],
  [comparison('IFRC GO', 45), comparison('Cruz Roja Peruana', 40, 'at-least')],
);

function balance(quote: string): readonly Change[] {
  return [
    change({ from: count(43), quote }),
    change({ kind: 'first', group: 'civilian', circumstance: 'clash', from: null, to: count(39), quote }),
    change({ circumstance: 'blockade', from: count(6), to: count(7), quote }),
  ];
}
