// The function of Lambda, taken through the whole replay on its clock. What it logs goes to standard output and error as on Lambda, what its
// caller is thrown to standard error; when all is over, what was told goes into the file that is named.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { openEmbedded } from '../../lib/local/embedded.ts';
import { openInbox } from '../../lib/local/inbox.ts';
import { openReplaySites } from '../../lib/local/peru-2022/site.ts';
import type { Source } from '../../lib/model.ts';
import { SOURCE_KINDS } from '../../lib/model.ts';
import { shardCount } from '../../lib/shards.ts';

const [, , toldFile = ''] = process.argv;
const folder = await mkdtemp(join(tmpdir(), 'recuento-logs-'));
const [embedded, sites] = await Promise.all([openEmbedded({ directory: null }), openReplaySites()]);
/** A source whose address has a name and a number in it, and that may not be read. */
const broken: Source = {
  ...{ id: 'rota', publisher: 'Eliana Quispe', kind: 'press', country: 'PE', language: 'es' },
  routes: [{ reader: 'page', url: 'https://10.0.0.1/eliana-quispe?telefono=51987654321' }],
};
const watchlist = { ...sites.watchlist, sources: [...sites.watchlist.sources, broken] };
await writeFile(join(folder, 'watchlist.json'), JSON.stringify(watchlist));
Object.assign(process.env, {
  SNAPSHOTS_TABLE: embedded.tables.snapshots,
  ALERTS_TABLE: embedded.tables.alerts,
  ALERTS_TOPIC_ARN: embedded.topics.alerts,
  OPERATORS_TOPIC_ARN: embedded.topics.operators,
  LAMBDA_TASK_ROOT: folder,
  RECUENTO_ALLOW_PRIVATE: sites.hosts.join(','),
  CONTACT: 'desk@example.org',
  AWS_REGION: embedded.sns.region,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL: embedded.dynamodb.endpoint,
  AWS_ENDPOINT_URL_SNS: embedded.sns.endpoint,
});
const inbox = await openInbox(embedded, { topic: embedded.topics.alerts });
const { handler } = await import('../../functions/scrape.ts');
mock.timers.enable({ apis: ['Date'] });
for (const now of sites.steps) {
  sites.publishUntil(now);
  mock.timers.setTime(Date.parse(now));
  for (const kind of SOURCE_KINDS) {
    for (let shard = 0; shard < shardCount(watchlist.sources, kind); shard += 1) {
      await handler({ kind, shard }).catch((error: unknown) => console.error(String(error)));
    }
  }
}
mock.timers.reset();
const told = (await inbox.received()).flatMap(({ texts, subject }) => [
  subject ?? '',
  ...Object.values(texts),
]);
await writeFile(toldFile, told.join('\n'));
await rm(folder, { recursive: true });
process.exit();
