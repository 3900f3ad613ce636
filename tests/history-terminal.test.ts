import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sparkline } from '../functions/cli/sparkline.ts';
import type { Point } from '../lib/history/series.ts';
import { historyApp } from '../lib/history.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import { tellAlert, watchlist } from './history-alerts.ts';
import { change, count } from './message/alerts.ts';

let folder: string;
/** What the history over HTTP answers as CSV. */
let served: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recuento-history-'));
  await writeFile(join(folder, 'watchlist.json'), JSON.stringify(watchlist));
  const embedded = await openEmbedded({ directory: join(folder, 'data') });
  const client = new DynamoDBClient(embedded.dynamodb);
  const store = { client, tables: embedded.tables };
  const quote = '=1+1, and "more"';
  await tellAlert(store, {
    at: '2023-01-10T02:45:00.000Z',
    source: 'ombudsman',
    changes: [change({ quote }), change({ kind: 'first', group: 'child', from: null, to: count(1), quote })],
  });
  const days = [2, 10, 12, 6].map((value, at) => ({ value, at: `2023-02-0${at + 1}T12:00:00.000Z` }));
  for (const [position, { value, at }] of days.entries()) {
    const before = days[position - 1]?.value;
    const kind = before === undefined ? 'first' : before < value ? 'rise' : 'fall';
    const from = before === undefined ? null : count(before);
    const told = change({ kind, from, to: count(value), publishedAt: at });
    await tellAlert(store, { at, source: 'ombudsman', changes: [told] }, 'busy');
  }
  served = await (
    await historyApp({ store, watchlist }).request('https://history.example/crises/peru.csv')
  ).text();
  client.destroy();
  await embedded.close();
});

afterAll(() => rm(folder, { recursive: true }));

async function recuento(...args: readonly string[]): Promise<string> {
  const place = ['--watchlist', join(folder, 'watchlist.json'), '--data', join(folder, 'data')];
  const { stdout } = await promisify(execFile)(process.execPath, [
    'functions/cli.ts',
    'history',
    ...args,
    ...place,
  ]);
  return stdout;
}

it('the terminal gives the same CSV as the history over HTTP', async () => {
  const csv = await recuento('peru', '--format', 'csv');
  expect(csv).toBe(served);
  expect(csv.split('\r\n')).toHaveLength(5);
  expect(csv).toContain(`"'=1+1, and ""more"""`);
});

it('gives the heads alone when nothing was told', async () => {
  const csv = await recuento('quiet', '--format', 'csv');
  expect(csv.split('\r\n').map((line) => line.slice(0, 14))).toEqual([
    'read_at,publis',
    '#date+x_read,#',
    '',
  ]);
});

it('the table shows old → new, when it was read and when it was told', async () => {
  expect(await recuento('peru')).toMatch(
    /^2023-01-10 02:45 {2}2023-01-10 02:55 {2}ombudsman {2}rise {4}28 → 46 {2}killed/mu,
  );
});

it('above it stands what each source says now, and how it came there', async () => {
  const [title, , head, now] = (await recuento('busy')).split('\n');
  expect(title).toBe('Much (busy)');
  expect(head).toMatch(/^measure +now +last said +over time +by$/u);
  expect(now).toBe(
    `killed   6    2023-02-04, 4 figures, 1 correction  ${'▂'.repeat(10)}${'▇'.repeat(11)}${'█'.repeat(10)}▄  ombudsman`,
  );
});

it('says so when nothing was told', async () => {
  expect(await recuento('quiet')).toBe('No alert yet.\n');
});

describe('a sparkline', () => {
  const pointAt = (hour: number, to: number): Point => {
    const at = new Date(Date.UTC(2023, 0, 1, hour)).toISOString();
    return { time: Date.parse(at), at, change: change({ to: count(to) }), alert: '' };
  };
  const day = { from: Date.UTC(2023, 0, 1), until: Date.UTC(2023, 0, 2) };

  it.each([
    ['begins where something is said', [pointAt(12, 8)], `${' '.repeat(15)}${'█'.repeat(17)}`],
    ['falls where a figure falls', [pointAt(0, 8), pointAt(12, 4)], `${'█'.repeat(15)}${'▄'.repeat(17)}`],
    ['shows a stated zero as said', [pointAt(0, 0)], '▁'.repeat(32)],
    ['shows one of a thousand', [pointAt(0, 1)], '▁'.repeat(32)],
  ])('%s', (_, points, line) => {
    expect(sparkline(points, day, line.includes('█') ? 8 : 1000)).toBe(line);
  });
});
