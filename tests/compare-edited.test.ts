import { describe, expect, it } from 'vitest';
import type { ReadReport } from '../lib/compare.ts';
import { compareFigures } from '../lib/compare.ts';
import type { Figure, Source, Standing } from '../lib/model.ts';
import { compareReports } from '../lib/watch/compared.ts';

const source: Source = {
  ...{ id: 'oficina', publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es' },
  routes: [],
};
const NOW = '2023-01-12T12:00:00.000Z';

function figure(value: number): Figure {
  return {
    ...{ measure: 'killed', group: 'all', value, max: null, qualifier: 'exact', scope: 'total' },
    ...{ circumstance: null, attribution: null, place: null },
    ...{ quote: `${value} fallecidos`, start: 0, end: 1, rule: 'test' },
  };
}

type Edition = {
  readonly id: string;
  readonly on: string | null;
  readonly says: number;
  readonly isKnown?: true;
};

function read({ id, on, says, isKnown }: Edition): ReadReport {
  const report = { id, url: `https://example.org/${id}`, text: '', publishedAt: on };
  return { report, figures: [figure(says)], isKnown: isKnown ?? false };
}

/** A round for each edition; gives what each tells. */
function told(...editions: readonly Edition[]): readonly string[] {
  let standing: Readonly<Record<string, Standing>> = {};
  return editions.map((edition) => {
    const compared = compareFigures(standing, [read(edition)], { source, now: NOW, isFirstContact: false });
    standing = compared.standing;
    return compared.changes.map(({ kind, from, to }) => `${kind} ${from?.value ?? ''}→${to.value}`).join();
  });
}

describe('a report that is edited', () => {
  it.each<[string, readonly Edition[], readonly string[]]>([
    [
      'and still says what a later report of the same day has overtaken is no news',
      [
        { id: 'a', on: '2023-01-10', says: 12 },
        { id: 'b', on: '2023-01-10', says: 17 },
        { id: 'a', on: '2023-01-10', says: 12, isKnown: true },
      ],
      ['first →12', 'rise 12→17', ''],
    ],
    [
      'and prints no date at all is no news either',
      [
        { id: 'a', on: null, says: 12 },
        { id: 'b', on: null, says: 17 },
        { id: 'a', on: null, says: 12, isKnown: true },
      ],
      ['first →12', 'rise 12→17', ''],
    ],
    [
      'to a number that was not told before is news, although a later report stands',
      [
        { id: 'a', on: '2023-01-10', says: 12 },
        { id: 'b', on: '2023-01-10', says: 17 },
        { id: 'a', on: '2023-01-10', says: 18, isKnown: true },
      ],
      ['first →12', 'rise 12→17', 'rise 17→18'],
    ],
    [
      'there and back by itself is two changes',
      [
        { id: 'a', on: null, says: 12 },
        { id: 'a', on: null, says: 17, isKnown: true },
        { id: 'a', on: null, says: 12, isKnown: true },
      ],
      ['first →12', 'rise 12→17', 'fall 17→12'],
    ],
    [
      'and repeats the number that it put in dispute is no second voice',
      [
        { id: 'a', on: '2023-01-10', says: 46 },
        { id: 'b', on: '2023-01-11', says: 2 },
        { id: 'b', on: '2023-01-11', says: 2, isKnown: true },
        { id: 'c', on: '2023-01-12', says: 2 },
      ],
      ['first →46', 'disputed 46→2', '', 'fall 46→2'],
    ],
  ])('%s', (_, editions, expected) => {
    expect(told(...editions)).toEqual(expected);
  });
});

describe('a date that is still to come', () => {
  it('is a misprint: it holds off no later report', () => {
    expect(told({ id: 'a', on: '2024-01-10', says: 12 }, { id: 'b', on: '2023-01-12', says: 17 })).toEqual([
      'first →12',
      'rise 12→17',
    ]);
  });
});

it('a crisis that is new has old reports read again: to the others they are no news', () => {
  const crisis = (id: string) => ({
    ...{ id, country: 'PE', match: [['protesta']], from: '2022-12-01' },
    title: { es: id, en: id },
  });
  const [old, fresh] = [crisis('vieja'), crisis('nueva')];
  const before = compareFigures(
    {},
    [
      { id: 'a', on: null, says: 12 },
      { id: 'b', on: null, says: 17 },
    ].map(read),
    {
      ...{ source, now: NOW, isFirstContact: false },
    },
  );
  const snapshot = {
    ...{ source: 'oficina', version: 3, writtenAt: NOW, pages: {}, recent: [], waiting: [], pending: [] },
    reports: { a: { hash: 'a', seenAt: NOW }, b: { hash: 'b', seenAt: NOW } },
    figures: { vieja: before.standing },
    health: { state: 'ok', since: NOW, detail: null, route: null },
  } as const;
  const reports = (['a', 'b'] as const).map((id, at) => ({
    report: {
      id,
      url: `https://example.org/${id}`,
      title: '',
      text: '',
      publishedAt: null,
      language: 'es',
      hash: id,
      figures: null,
    },
    ...{ crises: [old, fresh], figures: [figure(at === 0 ? 12 : 17)], unread: [] },
  }));
  const watchlist = { crises: [old, fresh], sources: [source] };
  const { alerts } = compareReports(reports, source, snapshot, {
    watchlist,
    now: '2023-01-13T12:00:00.000Z',
  });
  expect(
    alerts.map((alert) => [alert.crisis, alert.changes.map(({ kind, to }) => `${kind} ${to.value}`)]),
  ).toEqual([['nueva', ['first 17']]]);
});
