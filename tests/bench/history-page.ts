// What a page of the history costs: `node tests/bench/history-page.ts` tells two years of ten changes a day and prints, for each address,
// the bytes that are transferred and the processor's time, the first time (everything is read) and then again.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { historyApp } from '../../lib/history.ts';
import { openEmbedded } from '../../lib/local/embedded.ts';
import type { Change } from '../../lib/model.ts';
import { GROUPS, MEASURES } from '../../lib/model.ts';
import { tellAlert, watchlist } from '../history-alerts.ts';
import { change, count } from '../message/alerts.ts';

const DAYS = 730;
const CHANGES = 10;
const RUNS = 20;
const PATHS = ['/crises/peru', '/crises/peru.json', '/crises/peru.csv', '/crises/peru.atom', '/'];

const embedded = await openEmbedded({ directory: null });
const client = new DynamoDBClient(embedded.dynamodb);
const store = { client, tables: embedded.tables };
for (let day = 0; day < DAYS; day += 1) {
  const at = new Date(Date.UTC(2023, 0, 1 + day, 12)).toISOString();
  const changes = Array.from({ length: CHANGES }, (_, part) => changeOf(part, day, at));
  await tellAlert(store, { at, source: day % 2 === 0 ? 'ombudsman' : 'red-cross', changes });
}
const app = historyApp({ store, watchlist, clock: () => '2025-01-01T00:00:00.000Z' });
for (const path of PATHS) {
  const first = await cost(path);
  const again: number[] = [];
  for (let run = 0; run < RUNS; run += 1) again.push((await cost(path)).ms);
  const median = again.toSorted((a, b) => a - b)[RUNS / 2] ?? 0;
  console.log(
    `${path.padEnd(20)} ${String(first.bytes).padStart(8)} bytes, ${first.ms.toFixed(0)} ms first, ${median.toFixed(0)} ms then`,
  );
}
client.destroy();
await embedded.close();

function changeOf(part: number, day: number, publishedAt: string): Change {
  const isFirst = day < 2;
  return change({
    publishedAt,
    kind: isFirst ? 'first' : 'rise',
    measure: MEASURES[part % MEASURES.length] ?? 'killed',
    group: GROUPS[Math.floor(part / MEASURES.length)] ?? 'all',
    from: isFirst ? null : count(day * 3),
    to: count(day * 3 + 3),
  });
}

/** Milliseconds of this process, the embedded table's work among them. */
async function cost(path: string): Promise<{ readonly ms: number; readonly bytes: number }> {
  const before = process.cpuUsage();
  const answer = await app.request(`https://history.example${path}`);
  const bytes = (await answer.arrayBuffer()).byteLength;
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, bytes };
}
