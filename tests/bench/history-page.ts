// What a page of the history costs: `npm run bench:history` tells two years of ten changes a day and prints, for each address, what is
// transferred (plain, and compressed as browsers take it) and the processor's time: to read every alert from the table, to make the
// answer for the first time in a process, and to make it again. Each address has a process of its own (history-answer.ts), which starts
// as the function does; the table is in this one, so that its work is not counted.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openEmbedded } from '../../lib/local/embedded.ts';
import type { Change } from '../../lib/model.ts';
import { GROUPS, MEASURES } from '../../lib/model.ts';
import { tellAlert } from '../history-alerts.ts';
import { change, count } from '../message/alerts.ts';

const DAYS = 730;
const CHANGES = 10;
const CRISIS = 'peru-2022';
const FORMS = ['', '.json', '.csv', '.atom'];

const embedded = await openEmbedded({ directory: null });
const client = new DynamoDBClient(embedded.dynamodb);
const { snapshots, alerts } = embedded.tables;
for (let day = 0; day < DAYS; day += 1) {
  const at = new Date(Date.UTC(2023, 0, 1 + day, 12)).toISOString();
  const changes = Array.from({ length: CHANGES }, (_, part) => changeOf(part, day, at));
  const source = day % 2 === 0 ? 'ombudsman' : 'red-cross';
  await tellAlert({ client, tables: embedded.tables }, { at, source, changes }, CRISIS);
}
console.log('                          bytes   gzipped  ms of CPU: to read  to make first  to make then');
for (const form of FORMS) {
  const answer = join(import.meta.dirname, 'history-answer.ts');
  const args = [answer, `/crises/${CRISIS}${form}`, embedded.dynamodb.endpoint, snapshots, alerts];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  process.stdout.write(stdout);
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
