// One address of the history, measured in a process that has done nothing else: started by history-page.ts with the address, the
// table's endpoint and the tables' names.
import { gzipSync } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { historyApp } from '../../lib/history.ts';
import { prepareFormats } from '../../lib/page/time.ts';
import { watchlist as watched } from '../history-alerts.ts';

const RUNS = 20;
const [path = '', endpoint = '', snapshots = '', alerts = ''] = process.argv.slice(2);
const crises = watched.crises.slice(0, 1).map((crisis) => ({ ...crisis, id: 'peru-2022' }));
const client = new DynamoDBClient({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
});

// As functions/alert-history.ts does when it starts.
prepareFormats(crises);
const app = historyApp({
  store: { client, tables: { snapshots, alerts } },
  watchlist: { ...watched, crises },
  clock: () => '2025-01-01T00:00:00.000Z',
});
// The SDK loads half of itself at its first request, whatever that asks.
await cost('/sources.json');
// A cursor before the first alert: everything is read and kept, nothing is written.
const read = await cost('/crises/peru-2022.json?cursor=peru-2022.20000101T000000.ombudsman.1');
const first = await cost(path);
const again: number[] = [];
for (let run = 0; run < RUNS; run += 1) again.push((await cost(path)).ms);
const then = again.toSorted((a, b) => a - b)[RUNS / 2] ?? 0;
const [plain, gzipped] = [first.body.byteLength, gzipSync(first.body).byteLength];
const columns = [String(plain).padStart(9), String(gzipped).padStart(9)];
const times = [
  read.ms.toFixed(0).padStart(19),
  first.ms.toFixed(0).padStart(14),
  then.toFixed(0).padStart(13),
];
console.log(`${path.padEnd(23)}${columns.join(' ')}${times.join(' ')}`);
client.destroy();

async function cost(address: string): Promise<{ readonly ms: number; readonly body: ArrayBuffer }> {
  const before = process.cpuUsage();
  const answer = await app.request(`https://history.example${address}`);
  const body = await answer.arrayBuffer();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, body };
}
