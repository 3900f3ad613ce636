import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RoundSuperseded, SnapshotUnreadable } from '../lib/errors.ts';
import type { Embedded, LocalClient } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Snapshot } from '../lib/model.ts';
import type { Store } from '../lib/store.ts';
import { readSnapshots, writeSnapshot } from '../lib/store.ts';

/** What stands in the way of a request: AWS refuses it, or carries it out and the answer is lost. */
type Trouble = { readonly status: number; readonly type: string } | 'answer lost';

const DYNAMODB = 'com.amazonaws.dynamodb.v20120810';
const THROTTLED = { status: 400, type: `${DYNAMODB}#ProvisionedThroughputExceededException` };

let embedded: Embedded;
let troubles: Trouble[] = [];
const closing: (() => void)[] = [];

beforeEach(async () => {
  embedded = await openEmbedded({ directory: null });
});

afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await embedded.close();
});

/** The service behind a way that is in trouble as often as the test says. */
async function behindTrouble(service: LocalClient): Promise<LocalClient> {
  const server = createServer(async (request, response) => {
    const trouble = troubles.shift();
    const body = await buffer(request);
    if (trouble !== undefined && trouble !== 'answer lost') {
      response.writeHead(trouble.status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify({ __type: trouble.type, message: 'as the test wants it' }));
      return;
    }
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const passed = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    const answer = await fetch(service.endpoint + (request.url ?? ''), {
      method: 'POST',
      headers: passed,
      body: new Uint8Array(body),
    });
    if (trouble === 'answer lost') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { ...service, endpoint: `http://127.0.0.1:${address.port}` };
}

async function openStore(): Promise<Store> {
  const client = new DynamoDBClient(await behindTrouble(embedded.dynamodb));
  closing.push(() => client.destroy());
  return { client, tables: embedded.tables };
}

async function read(store: Store): Promise<Snapshot> {
  const [snapshot] = await readSnapshots(store, ['oficina']);
  if (snapshot === undefined || snapshot instanceof Error) throw new Error('a snapshot that can be read');
  return snapshot;
}

describe('a call to the store', () => {
  it.each<[string, readonly Trouble[]]>([
    ['is throttled', [THROTTLED, THROTTLED]],
    [
      'meets an outage',
      [
        { status: 500, type: `${DYNAMODB}#InternalServerError` },
        { status: 503, type: 'x' },
      ],
    ],
  ])('that %s twice is made again', async (_, met) => {
    const store = await openStore();
    troubles = [...met];
    const snapshot = await read(store);
    troubles = [...met];
    expect((await writeSnapshot(store, snapshot)).version).toBe(1);
    expect((await read(store)).version).toBe(1);
  });

  it('that is made again because its answer was lost finds its own write, and leaves the rest to the next round', async () => {
    const store = await openStore();
    const snapshot = await read(store);
    troubles = ['answer lost'];
    await expect(writeSnapshot(store, snapshot)).rejects.toThrow(RoundSuperseded);
    expect((await read(store)).version).toBe(1);
  });

  it('that is throttled for longer fails by name', async () => {
    const store = await openStore();
    troubles = Array.from({ length: 20 }, () => THROTTLED);
    await expect(read(store)).rejects.toThrow(
      expect.objectContaining({ name: 'ProvisionedThroughputExceededException' }),
    );
  });
});

it('a publish that SNS throttles is made again', async () => {
  const client = new SNSClient(await behindTrouble(embedded.sns));
  closing.push(() => client.destroy());
  troubles = [
    { status: 429, type: 'Throttled' },
    { status: 503, type: 'ServiceUnavailable' },
  ];
  const published = client.send(new PublishCommand({ TopicArn: embedded.topics.alerts, Message: 'a' }));
  await expect(published).resolves.toMatchObject({ MessageId: expect.any(String) });
});

describe('a snapshot that cannot be read', () => {
  it('is the error of its source, and nothing to the others', async () => {
    const store = await openStore();
    await writeSnapshot(store, { ...(await read(store)), source: 'otra' });
    await store.client.send(
      new UpdateItemCommand({
        TableName: store.tables.snapshots,
        Key: { source: { S: 'oficina' } },
        UpdateExpression: 'SET version = :v, health = :h',
        ExpressionAttributeValues: { ':v': { N: '4' }, ':h': { S: '{"state":"of a newer version"}' } },
      }),
    );
    const [mine, other] = await readSnapshots(store, ['oficina', 'otra']);
    expect(mine).toBeInstanceOf(SnapshotUnreadable);
    expect(other).toMatchObject({ source: 'otra', version: 1 });
  });
});
