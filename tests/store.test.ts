import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoundSuperseded, SnapshotTooLarge } from '../lib/errors.ts';
import type { Alert, Message, Snapshot } from '../lib/model.ts';
import { alertId } from '../lib/store/alert-item.ts';
import type { Store } from '../lib/store.ts';
import {
  readAlert,
  readAlerts,
  readSnapshots,
  recordAlert,
  recordMessageId,
  writeSnapshot,
} from '../lib/store.ts';
import { ALERTS_TABLE, SNAPSHOTS_TABLE } from '../lib/tables.ts';
import type { Database } from './database.ts';
import { openDynalite, openDynamoDbLocal, whyNoDynamoDbLocal } from './database.ts';
import { openMemoryDatabase } from './delivery/memory-database.ts';

let client: DynamoDBClient;
let store: Store;

async function read(source: string): Promise<Snapshot> {
  const [snapshot] = await readSnapshots(store, [source]);
  if (snapshot === undefined || snapshot instanceof Error) throw new Error('a snapshot for each source');
  return snapshot;
}

function alertOf(crisis: string, at: string, version = 1): Alert {
  return {
    id: alertId(crisis, at, 'defensoria', version),
    crisis,
    source: 'defensoria',
    at,
    changes: [],
    others: [],
  };
}

const messages: readonly Message[] = [
  { language: 'es', email: { subject: 's', body: 'b' }, sms: { text: 't', parts: 1 } },
];

/** The same contract on all: dynalite is quick, DynamoDB Local is AWS's own, and the delivery checks run on the one in memory. */
const DATABASES: readonly (readonly [string, () => Promise<Database>, string | null])[] = [
  ['memory', async () => ({ client: openMemoryDatabase().client, close: async () => {} }), null],
  ['dynalite', openDynalite, null],
  ['DynamoDB Local', openDynamoDbLocal, whyNoDynamoDbLocal()],
];

for (const [name, , whyNot] of DATABASES) {
  if (whyNot !== null) process.stderr.write(`${name} is left out: ${whyNot}\n`);
}
/** What cannot run here is left out with its reason; where CI is set it runs all the same, and fails. */
const runnable = DATABASES.filter(([, , whyNot]) => whyNot === null || process.env.CI !== undefined);

describe.each(runnable)('on %s', (_, open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    client = database.client;
    store = { client, tables: { snapshots: SNAPSHOTS_TABLE.name, alerts: ALERTS_TABLE.name } };
  }, 60_000);

  afterAll(async () => {
    client?.destroy();
    await database?.close();
  });

  describe('a snapshot', () => {
    it('that was never written is empty and has version 0', async () => {
      expect(await read('nobody')).toMatchObject({
        source: 'nobody',
        version: 0,
        reports: {},
        figures: {},
        pending: [],
      });
    });

    it('reads as it was written, one version on', async () => {
      const before = await read('written');
      const reports = { 'https://example.org/a': { hash: 'h', seenAt: '2023-01-09T00:00:00.000Z' } };
      const written = await writeSnapshot(store, { ...before, reports });
      expect(written.version).toBe(1);
      expect(await read('written')).toEqual(written);
    });

    it('is written by one of two rounds that read it, and the other is told so', async () => {
      const seen = await read('contested');
      await writeSnapshot(store, seen);
      await expect(writeSnapshot(store, seen)).rejects.toThrow(RoundSuperseded);
      const again = await read('contested');
      await writeSnapshot(store, again);
      await expect(writeSnapshot(store, again)).rejects.toThrow(RoundSuperseded);
    });

    it('keeps the attributes of a newer version, and reads without those of its own that are missing', async () => {
      const key = { source: { S: 'newer' } };
      await client.send(
        new UpdateItemCommand({
          TableName: store.tables.snapshots,
          Key: key,
          UpdateExpression: 'SET version = :v, weather = :w',
          ExpressionAttributeValues: { ':v': { N: '4' }, ':w': { S: 'fair' } },
        }),
      );
      await writeSnapshot(store, await read('newer'));
      const { Item } = await client.send(new GetItemCommand({ TableName: store.tables.snapshots, Key: key }));
      expect(Item).toMatchObject({ version: { N: '5' }, weather: { S: 'fair' } });
    });

    it('of an older version reads, and what is pending in it is sent like any other', async () => {
      const pending = {
        message: {
          to: 'operators',
          notice: { id: 'n', kind: 'silent', source: 'older', at: 'a', detail: '' },
        },
        heldUntil: 'a',
      };
      await client.send(
        new UpdateItemCommand({
          TableName: store.tables.snapshots,
          Key: { source: { S: 'older' } },
          UpdateExpression: 'SET version = :v, pending = :p',
          ExpressionAttributeValues: { ':v': { N: '4' }, ':p': { S: JSON.stringify([pending]) } },
        }),
      );
      expect(await read('older')).toMatchObject({ version: 4, waiting: [], recent: [], pending: [pending] });
    });

    it('that fits into no item is refused by name', async () => {
      const before = await read('huge');
      const health = { ...before.health, detail: 'ñ'.repeat(200_000) };
      await expect(writeSnapshot(store, { ...before, health })).rejects.toThrow(SnapshotTooLarge);
      expect(await read('huge')).toEqual(before);
    });

    it('comes in a batch in the order asked for', async () => {
      const ids = Array.from({ length: 50 }, (_, at) => `batch-${at}`).reverse();
      const found = await readSnapshots(store, ids);
      expect(found).toMatchObject(ids.map((source) => ({ source, version: 0 })));
    });
  });

  describe('an alert', () => {
    it('is found by its id, with what SNS accepted of it and when it was told', async () => {
      const alert = alertOf('flood', '2024-05-01T12:00:00.000Z');
      expect(await recordAlert(store, alert, messages)).toMatchObject({ messages, messageIds: {} });
      expect(await readAlert(store, alert.id)).toMatchObject({ status: 'pending', messageIds: {} });
      const [first, second] = ['2024-05-01T12:00:01.000Z', '2024-05-01T12:05:00.000Z'];
      await recordMessageId(store, alert, { language: 'es', messageId: 'm-1', isLast: false, at: first });
      expect(await readAlert(store, alert.id)).toMatchObject({ status: 'pending', toldAt: null });
      await recordMessageId(store, alert, { language: 'en', messageId: 'm-2', isLast: true, at: second });
      expect(await readAlert(store, alert.id)).toEqual({
        ...alert,
        ...{ messages, status: 'sent', messageIds: { es: 'm-1', en: 'm-2' }, toldAt: second },
      });
    });

    it('that is tried again gives what was accepted before, and is not overwritten', async () => {
      const alert = alertOf('flood', '2024-05-02T12:00:00.000Z');
      await recordAlert(store, alert, messages);
      await recordMessageId(store, alert, { language: 'es', messageId: 'm-3', isLast: false, at: alert.at });
      expect(await recordAlert(store, alert, [])).toMatchObject({ messages, messageIds: { es: 'm-3' } });
      expect(await readAlert(store, alert.id)).toMatchObject({ messages });
    });

    it('stands in its crisis by time, from a day on, page by page', async () => {
      for (const day of ['03', '01', '02']) {
        await recordAlert(store, alertOf('quake', `2024-06-${day}T12:00:00.000Z`), messages);
      }
      const days = async (wanted: Partial<Parameters<typeof readAlerts>[1]>): Promise<readonly string[]> =>
        (await readAlerts(store, { crisis: 'quake', ...wanted })).alerts.map(({ at }) => at.slice(8, 10));
      expect(await days({})).toEqual(['03', '02', '01']);
      expect(await days({ oldestFirst: true, since: '2024-06-02' })).toEqual(['02', '03']);
      const { cursor } = await readAlerts(store, { crisis: 'quake', limit: 2 });
      expect(await days({ cursor })).toEqual(['01']);
    });

    it('of the same second as another stands behind it by the version of its snapshot', async () => {
      for (const version of [10, 9, 11]) {
        await recordAlert(store, alertOf('storm', '2024-07-01T12:00:00.000Z', version), messages);
      }
      const { alerts } = await readAlerts(store, { crisis: 'storm', oldestFirst: true });
      expect(alerts.map(({ id }) => id.split('.').at(-1))).toEqual(['9', '10', '11']);
    });

    it('that is unknown is null', async () => {
      expect(await readAlert(store, 'nothing')).toBeNull();
      expect(await readAlert(store, 'a.b.c.d')).toBeNull();
    });
  });
});
