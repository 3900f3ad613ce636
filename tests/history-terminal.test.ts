import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('the table shows old → new', async () => {
  expect(await recuento('peru')).toMatch(/^2023-01-10 02:45 {2}ombudsman {2}rise {4}28 → 46 {2}killed/mu);
});
