import { describe, expect, it } from 'vitest';
import { creditedTo } from '../lib/compare/attribution.ts';
import type { ReadReport } from '../lib/compare.ts';
import { compareFigures } from '../lib/compare.ts';
import type { Change, Count, Figure, Standing } from '../lib/model.ts';

const source = { publisher: 'Defensoría del Pueblo del Perú' };
const now = '2023-01-31T12:00:00.000Z';

function figure(value: number, rest: Partial<Figure> = {}): Figure {
  return {
    ...{ measure: 'killed', group: 'all', value, max: null, qualifier: 'exact', scope: 'total' },
    ...{
      circumstance: null,
      attribution: null,
      place: null,
      quote: `${value} fallecidos`,
      start: 0,
      end: 1,
      rule: 'test',
    },
    ...rest,
  };
}

function report(id: string, publishedAt: string | null, figures: readonly Figure[], text = ''): ReadReport {
  return { report: { id, url: `https://example.org/${id}`, text, publishedAt }, figures };
}

/** Runs rounds one after another and gives the changes that each tells. */
function rounds(...each: readonly (readonly ReadReport[])[]): readonly (readonly Change[])[] {
  let standing: Readonly<Record<string, Standing>> = {};
  return each.map((reports) => {
    const compared = compareFigures(standing, reports, { source, now, isFirstContact: false });
    standing = compared.standing;
    return compared.changes;
  });
}

const short = ({ kind, from, to }: Change): string =>
  `${kind} ${from === null ? '' : `${from.value}→`}${to.value}`;
const told = (each: readonly (readonly Change[])[]): readonly (readonly string[])[] =>
  each.map((changes) => changes.map(short));
/** One report a day, each with one figure. */
const daily = (...figures: readonly Figure[]): readonly (readonly ReadReport[])[] =>
  figures.map((one, at) => [report(`r${at}`, `2023-01-${String(at + 10)}`, [one])]);

describe('a count', () => {
  it.each<[string, readonly Figure[], readonly string[]]>([
    ['is told when it is first heard', [figure(7)], ['first 7']],
    ['that rises is a rise', [figure(7), figure(22)], ['first 7', 'rise 7→22']],
    ['that falls is a correction and is told', [figure(7), figure(6)], ['first 7', 'fall 7→6']],
    ['that is repeated is no news', [figure(28), figure(28)], ['first 28', '']],
    [
      'that goes there and back is two changes',
      [figure(6), figure(7), figure(6)],
      ['first 6', 'rise 6→7', 'fall 7→6'],
    ],
    [
      'whose qualifier changes is reworded',
      [figure(40), figure(40, { qualifier: 'at-least' })],
      ['first 40', 'reworded 40→40'],
    ],
    [
      'whose range changes is reworded',
      [figure(20, { qualifier: 'range', max: 30 }), figure(20, { qualifier: 'range', max: 25 })],
      ['first 20', 'reworded 20→20'],
    ],
    ['of zero is a count', [figure(0), figure(1)], ['first 0', 'rise 0→1']],
    ['is not undone by "dozens"', [figure(46), figure(24, { qualifier: 'vague' })], ['first 46', '']],
    ['replaces "dozens"', [figure(24, { qualifier: 'vague' }), figure(46)], ['first 24', 'rise 24→46']],
    [
      'of another scope is another figure',
      [figure(55), figure(45, { circumstance: 'clash' })],
      ['first 55', 'first 45'],
    ],
    [
      'of a group is another figure',
      [figure(46), figure(39, { group: 'civilian' })],
      ['first 46', 'first 39'],
    ],
    [
      'of a place is another figure',
      [figure(46), figure(17, { place: 'Juliaca' })],
      ['first 46', 'first 17'],
    ],
    [
      'credited to somebody else is another figure',
      [figure(46), figure(40, { attribution: 'Minsa' })],
      ['first 46', 'first 40'],
    ],
    [
      'credited to the source by name is its own',
      [figure(46), figure(47, { attribution: 'la Defensoría' })],
      ['first 46', 'rise 46→47'],
    ],
    ['set apart only by cause or origin is not followed', [figure(4, { group: 'other' })], ['']],
    ['far below what stood is doubted', [figure(46), figure(2)], ['first 46', 'disputed 46→2']],
    [
      'far below that is said again is believed',
      [figure(46), figure(2), figure(2)],
      ['first 46', 'disputed 46→2', 'fall 46→2'],
    ],
    [
      'that was doubted leaves the old one standing',
      [figure(46), figure(2), figure(47)],
      ['first 46', 'disputed 46→2', 'rise 46→47'],
    ],
  ])('%s', (_, figures, expected) => {
    expect(told(rounds(...daily(...figures))).map((changes) => changes.join(', '))).toEqual(expected);
  });

  it('does not change because a report leaves it out', () => {
    const each = rounds([report('a', '2023-01-10', [figure(46)])], [report('b', '2023-01-11', [])]);
    expect(told(each)).toEqual([['first 46'], []]);
  });

  it('is not changed by a report older than the one that stated it', () => {
    const each = rounds(
      [report('new', '2023-01-12T10:00:00-05:00', [figure(49)])],
      [report('old', '2023-01-10T10:00:00-05:00', [figure(47)])],
    );
    expect(told(each)).toEqual([['first 49'], []]);
  });

  it('that is corrected in the same report changes, however small it becomes', () => {
    const each = rounds(
      [report('page', '2023-01-10T10:00:00Z', [figure(46)])],
      [report('page', '2023-01-10T10:00:00Z', [figure(4)])],
    );
    expect(told(each)).toEqual([['first 46'], ['fall 46→4']]);
  });

  it('that moves through several reports of one round is told step by step', () => {
    const each = rounds(
      [report('a', '2023-01-08', [figure(28)])],
      [report('c', '2023-01-10T22:00:00Z', [figure(43)]), report('b', '2023-01-10T20:00:00Z', [figure(41)])],
    );
    expect(told(each)).toEqual([['first 28'], ['rise 28→41', 'rise 41→43']]);
  });

  it('with a breakdown and no total never looks like a fall', () => {
    const parts = [
      figure(39, { group: 'civilian', circumstance: 'clash' }),
      figure(7, { group: 'other', circumstance: 'blockade' }),
    ];
    const each = rounds([report('a', '2023-01-10', [figure(46)])], [report('b', '2023-01-11', parts)]);
    expect(told(each)).toEqual([['first 46'], ['first 39', 'first 7']]);
  });
});

describe('a report that states one figure twice', () => {
  it.each<[string, readonly Figure[], string, readonly string[]]>([
    ['contradicts itself: both are told', [figure(7), figure(9)], '', ['disputed 9→7']],
    ['says the same twice', [figure(7), figure(7)], '', ['first 7']],
    ['rounds it beside the number', [figure(49), figure(50, { qualifier: 'about' })], '', ['first 49']],
    ['sets a floor beside the number', [figure(40, { qualifier: 'at-least' }), figure(46)], '', ['first 46']],
    [
      'speaks of dozens beside the number',
      [figure(24, { qualifier: 'vague' }), figure(46)],
      '',
      ['first 46'],
    ],
  ])('%s', (_, figures, text, expected) => {
    expect(told(rounds([report('a', '2023-01-10', figures, text)]))[0]).toEqual(expected);
  });

  it('hour by hour stands at its latest hour, whichever comes first on the page', () => {
    const text = '20:10 Suman 14 fallecidos.\n18:30 Van 12 fallecidos.\n16:00 Van 9 fallecidos.';
    const at = (value: number): Figure => figure(value, { start: text.indexOf(`${value} fall`) });
    expect(told(rounds([report('a', '2023-01-10', [at(14), at(12), at(9)], text)]))[0]).toEqual(['first 14']);
  });

  it('in dispute is told once while it stays so, and settles with the next report', () => {
    const both = [figure(7), figure(9)];
    const each = rounds(
      [report('a', '2023-01-10', both)],
      [report('b', '2023-01-11', both)],
      [report('c', '2023-01-12', [figure(9)])],
    );
    expect(told(each)).toEqual([['disputed 9→7'], [], ['rise 7→9']]);
  });
});

describe('an incident', () => {
  const incident = (value: number, place: string | null = 'Juliaca'): Figure =>
    figure(value, { scope: 'incident', place });
  it('that grows within two days is a rise; recalled later it is no news', () => {
    const each = rounds(
      [report('a', '2023-01-09T18:00:00Z', [incident(9)])],
      [report('b', '2023-01-09T21:00:00Z', [incident(17)])],
      [report('c', '2023-01-20T21:00:00Z', [incident(17)])],
    );
    expect(told(each)).toEqual([['first 9'], ['rise 9→17'], []]);
  });

  it('that is smaller is another one, never a correction', () => {
    const each = rounds(
      [report('a', '2023-01-09T18:00:00Z', [incident(17)])],
      [report('b', '2023-01-10T18:00:00Z', [incident(1)])],
    );
    expect(told(each)).toEqual([['first 17'], ['first 1']]);
  });

  it('without a place is told for itself', () => {
    const each = rounds([report('a', '2023-01-09', [incident(5, null), incident(7, null)])]);
    expect(told(each)).toEqual([['first 5', 'first 7']]);
  });
});

describe('an increment', () => {
  const two = figure(2, { scope: 'increment' });
  it('raises nothing by itself but is told', () => {
    const each = rounds(
      [report('a', '2023-01-10', [figure(46)])],
      [report('b', '2023-01-11', [two])],
      [report('c', '2023-01-12', [two])],
    );
    expect(told(each)).toEqual([['first 46'], ['first 2'], ['first 2']]);
  });
  it('beside the total that it explains is not told twice', () => {
    const each = rounds(
      [report('a', '2023-01-10', [figure(46)])],
      [report('b', '2023-01-11', [figure(48), two])],
    );
    expect(told(each)).toEqual([['first 46'], ['rise 46→48']]);
  });
});

it('at first contact only where the source stands is told', () => {
  const reports = [
    report('a', '2023-01-10', [figure(46), figure(17, { scope: 'incident', place: 'Juliaca' })]),
    report('b', '2023-01-12', [figure(49), figure(2, { scope: 'increment', group: 'police' })]),
  ];
  const { changes } = compareFigures({}, reports, { source, now, isFirstContact: true });
  expect(changes.map(short)).toEqual(['first 49']);
});

describe('a figure is the source’s own when it is credited to', () => {
  const icrc = {
    publisher: 'International Committee of the Red Cross',
    aliases: ['Comité Internacional de la Cruz Roja', 'CICR'],
  };
  it.each<[string, { publisher: string; aliases?: readonly string[] }, boolean]>([
    ['la entidad', source, true],
    ['Defensoría', source, true],
    ['la Defensoría del Pueblo', source, true],
    ['la defensora del Pueblo', source, true],
    ['Ministerio de Salud', source, false],
    ['Policía Nacional del Perú', source, false],
    ['ICRC', icrc, true],
    ['CICR', icrc, true],
    ['the Red Cross', icrc, true],
    ['Comité Internacional de la Cruz Roja', icrc, true],
    ['Libyan Red Crescent', icrc, false],
    ['the government', icrc, false],
  ])('%s: %o %s', (attribution, publisher, isOwn) => {
    expect(creditedTo(attribution, publisher) === null).toBe(isOwn);
  });
});

it('compares without touching what it was given', () => {
  const before = Object.freeze({});
  const count: Count = { value: 7, max: null, qualifier: 'exact' };
  const { standing } = compareFigures(before, [report('a', '2023-01-10', [figure(7)])], {
    source,
    now,
    isFirstContact: false,
  });
  expect(Object.values(standing)).toEqual([expect.objectContaining(count)]);
});
