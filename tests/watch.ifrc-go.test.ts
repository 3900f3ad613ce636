import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FieldReport } from '../lib/local/peru-2022/field-reports.ts';
import { fieldReportsJson } from '../lib/local/peru-2022/ifrc-go.ts';
import type { Site } from '../lib/local/peru-2022/serve.ts';
import { openSite } from '../lib/local/peru-2022/serve.ts';
import type { Source } from '../lib/model.ts';
import type { Watched } from './watched.ts';
import { changesIn, openWatched } from './watched.ts';

const crisis = {
  ...{ id: 'peru', country: 'PE', from: '2022-12-01', match: [['protest']] },
  title: { es: 'Protestas', en: 'Protests' },
};

let states: FieldReport[];
let asked: URL[];
let api: Site;
let watched: Watched;
let source: Source;

beforeEach(async () => {
  states = [];
  asked = [];
  api = await openSite((address) => {
    asked.push(address);
    return {
      ...{ status: 200, contentType: 'application/json', isConditional: false },
      body: fieldReportsJson(address, states),
    };
  });
  watched = await openWatched(crisis, [new URL(api.origin).host]);
  const url = `${api.origin}/api/v2/field-report/?format=json&limit=2&ordering=-updated_at`;
  source = {
    ...{ id: 'ifrc-go', publisher: 'IFRC', kind: 'red-cross', country: '001', language: 'en' },
    routes: [{ reader: 'ifrc-go', url }],
  };
});
afterEach(() => Promise.all([watched.close(), api.close()]));

const day = (number: number): string => `2023-01-${String(number).padStart(2, '0')}T12:00:00Z`;

/** What the Red Cross, the government and others counted. */
type Counts = {
  readonly [Name in `${'' | 'gov_' | 'other_'}num_${'dead' | 'injured' | 'missing'}`]?: number;
};

/** The state of a field report on a day of January 2023. */
function report(id: number, on: number, counts: Counts): FieldReport {
  return {
    id,
    title: `PER: Civil Unrest - protests, report ${id}`,
    summary: 'Peru: protests',
    description: '<p>Volunteers give first aid at the protests.</p>',
    country: { iso: 'PE', iso3: 'PER', name: 'Peru' },
    created_at: day(1),
    updated_at: day(on),
    recent_affected: 2,
    ...{ gov_num_dead: null, gov_num_injured: null, gov_num_affected: null },
    ...counts,
  };
}
const since = (): readonly (string | null)[] =>
  asked.map(({ searchParams }) => searchParams.get('updated_at__gte'));

describe('the list of field reports', () => {
  it('is asked for whole at first, then for what was updated since a day before the last news, and may then be empty', async () => {
    states.push(report(1, 2, { gov_num_dead: 46 }));
    await watched.round(source, day(2));
    await watched.round(source, day(9));
    states.push(report(1, 10, { gov_num_dead: 47 }));
    const { alerts } = await watched.round(source, day(10));
    states.splice(0);
    const { outcome, failures } = await watched.round(source, day(30));
    expect(since()).toEqual([
      null,
      '2023-01-01T12:00:00.000Z',
      '2023-01-01T12:00:00.000Z',
      '2023-01-01T12:00:00.000Z',
    ]);
    expect(changesIn(alerts)).toEqual(['rise 46→47']);
    expect([outcome, failures, await watched.operators()]).toEqual(['unchanged', [], []]);
  });

  it('is read page by page while everything on a page is new', async () => {
    states.push(report(1, 2, { gov_num_dead: 1 }));
    await watched.round(source, day(2));
    for (const id of [2, 3, 4, 5, 6]) states.push(report(id, id, { gov_num_dead: id }));
    const { reports } = await watched.round(source, day(7));
    expect(reports).toHaveLength(5);
    expect(asked.map(({ searchParams }) => searchParams.get('offset'))).toEqual([null, null, '2', '4']);
  });
});

describe('the counts of a field report', () => {
  it('are told apart by who counted; what nobody filled in is no zero, and a zero is one', async () => {
    states.push(report(1, 2, { num_injured: 34, gov_num_dead: 49, gov_num_missing: 0, other_num_dead: 47 }));
    await watched.round(source, day(2));
    const told = (await watched.history()).flatMap(({ changes }) =>
      changes.map(({ measure, to, attribution }) => `${measure} ${to.value} ${attribution ?? 'own'}`),
    );
    expect(told.sort()).toEqual([
      'injured 34 own',
      'killed 47 other sources',
      'killed 49 government',
      'missing 0 government',
    ]);
    states.push(report(1, 3, { num_injured: 34, gov_num_dead: 50, gov_num_missing: 0, other_num_dead: 47 }));
    expect(changesIn((await watched.round(source, day(3))).alerts)).toEqual(['rise 49→50']);
  });
});
