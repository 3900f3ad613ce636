import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { PublishCommand, type PublishCommandInput, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import dynalite from 'dynalite';
import { afterEach, describe, expect, it } from 'vitest';
import { DataFolderBusy, SettingInvalid } from '../lib/errors.ts';
import { createTables, type Embedded, openEmbedded } from '../lib/local/embedded.ts';
import { openInbox, textFor } from '../lib/local/inbox.ts';
import { SNAPSHOTS_TABLE } from '../lib/tables.ts';

const openStores: Embedded[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const store of openStores.splice(0)) await store.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function open(directory: string | null): Promise<Embedded> {
  const store = await openEmbedded({ directory });
  openStores.push(store);
  return store;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recuento-data-'));
  folders.push(folder);
  return folder;
}

async function versionOf(store: Embedded, source: string): Promise<string | undefined> {
  const { Item } = await new DynamoDBClient(store.dynamodb).send(
    new GetItemCommand({
      TableName: store.tables.snapshots,
      Key: { source: { S: source } },
      ConsistentRead: true,
    }),
  );
  return Item?.version?.N;
}

function writeVersion(store: Embedded, source: string, version: number) {
  return new DynamoDBClient(store.dynamodb).send(
    new PutItemCommand({
      TableName: store.tables.snapshots,
      Item: { source: { S: source }, version: { N: String(version) } },
      ConditionExpression: version === 1 ? 'attribute_not_exists(version)' : 'version = :read',
      ...(version > 1 && { ExpressionAttributeValues: { ':read': { N: String(version - 1) } } }),
    }),
  );
}

function publish(store: Embedded, message: Omit<PublishCommandInput, 'TopicArn'>) {
  return new SNSClient(store.sns).send(new PublishCommand({ TopicArn: store.topics.alerts, ...message }));
}

describe('the embedded DynamoDB', () => {
  it('keeps an item, and refuses the write of whoever read an older version', async () => {
    const store = await open(null);
    await writeVersion(store, 'defensoria-peru', 1);
    await writeVersion(store, 'defensoria-peru', 2);

    await expect(writeVersion(store, 'defensoria-peru', 1)).rejects.toThrow(ConditionalCheckFailedException);
    await expect(writeVersion(store, 'defensoria-peru', 2)).rejects.toThrow(ConditionalCheckFailedException);
    expect(await versionOf(store, 'defensoria-peru')).toBe('2');
  });

  it('lists the alerts of one crisis in the order of their times', async () => {
    const store = await open(null);
    const client = new DynamoDBClient(store.dynamodb);
    const alerts = [
      ['peru-2022', '2023-01-10T18:00:00.000Z#b'],
      ['peru-2022', '2023-01-09T18:00:00.000Z#a'],
      ['bolivia-2025', '2023-01-09T20:00:00.000Z#c'],
    ];
    for (const [crisis = '', atId = ''] of alerts) {
      const Item = { crisis: { S: crisis }, atId: { S: atId } };
      await client.send(new PutItemCommand({ TableName: store.tables.alerts, Item }));
    }

    const { Items } = await client.send(
      new QueryCommand({
        TableName: store.tables.alerts,
        KeyConditionExpression: 'crisis = :crisis AND atId >= :since',
        ExpressionAttributeValues: { ':crisis': { S: 'peru-2022' }, ':since': { S: '2023-01-09' } },
      }),
    );
    expect(Items?.map(({ atId }) => atId?.S)).toEqual([
      '2023-01-09T18:00:00.000Z#a',
      '2023-01-10T18:00:00.000Z#b',
    ]);
  });

  it('remembers between runs what is in a folder, and nothing without one', async () => {
    const folder = await newFolder();
    const first = await openEmbedded({ directory: folder });
    await writeVersion(first, 'icrc', 1);
    await first.close();

    expect(await versionOf(await open(folder), 'icrc')).toBe('1');
    expect(await versionOf(await open(null), 'icrc')).toBeUndefined();
  });
});

describe('a data folder', () => {
  it('is refused by name while somebody has it, and is free once they close', async () => {
    const folder = await newFolder();
    const first = await openEmbedded({ directory: folder });
    await expect(openEmbedded({ directory: folder })).rejects.toThrow(DataFolderBusy);
    await first.close();

    await expect(open(folder)).resolves.toBeDefined();
  });

  it('is refused when it is a file', async () => {
    const file = join(await newFolder(), 'notes.txt');
    await writeFile(file, '');
    await expect(openEmbedded({ directory: file })).rejects.toThrow(SettingInvalid);
  });

  it('whose tables were being made when their process was killed is made anew', async () => {
    const folder = await newFolder();
    // A table that takes an hour to be made, and whose process ends before.
    const database = dynalite({ createTableMs: 3_600_000, path: join(folder, 'dynamodb') });
    await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve));
    const address = database.address();
    if (address === null || typeof address === 'string') throw new Error('dynalite has no port');
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const endpoint = `http://127.0.0.1:${address.port}`;
    await createTables({ endpoint, region: 'us-east-1', credentials }, [SNAPSHOTS_TABLE]);
    await new Promise((resolve) => database.close(resolve));
    expect(await versionOf(await open(folder), 'icrc')).toBeUndefined();
  });

  it('is busy for other processes, is free when its holder is killed, and has kept what was written', async () => {
    const folder = await newFolder();
    const holder = spawn(process.execPath, [join(import.meta.dirname, 'local-holder.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(holder.stdout, 'data');
    await expect(openEmbedded({ directory: folder })).rejects.toThrow(DataFolderBusy);

    const exit = once(holder, 'exit');
    holder.kill('SIGKILL');
    await exit;
    expect(String(said)).toBe('wrote version 1 of icrc\n');
    expect(await versionOf(await open(folder), 'icrc')).toBe('1');
  });
});

describe('the embedded SNS', () => {
  it('answers a publication with the id that subscribers see', async () => {
    const store = await open(null);
    const inbox = await openInbox(store, { topic: store.topics.alerts });
    const { MessageId } = await publish(store, {
      Subject: 'Perú: 46 fallecidos',
      Message: 'cuarenta y seis',
    });

    expect(await inbox.received()).toEqual([
      {
        messageId: MessageId,
        topic: store.topics.alerts,
        subject: 'Perú: 46 fallecidos',
        texts: { default: 'cuarenta y seis' },
        attributes: {},
      },
    ]);
  });

  it('hands each protocol its own text of a structured message', async () => {
    const store = await open(null);
    const inbox = await openInbox(store, { topic: store.topics.alerts });
    const Message = JSON.stringify({ default: 'd', email: 'the long text', sms: 'short' });
    await publish(store, { Message, MessageStructure: 'json' });

    const [delivery] = await inbox.received();
    expect(
      delivery && [textFor(delivery, 'email'), textFor(delivery, 'sms'), textFor(delivery, 'sqs')],
    ).toEqual(['the long text', 'short', 'd']);
  });

  it('delivers in the order of publishing, beyond the ten that SQS hands out at a time', async () => {
    const store = await open(null);
    const inbox = await openInbox(store, { topic: store.topics.alerts });
    const texts = Array.from({ length: 25 }, (_, at) => `alert ${at}`);
    for (const Message of texts) await publish(store, { Message });

    expect((await inbox.received()).map(({ texts }) => texts.default)).toEqual(texts);
  });

  it('keeps the topic for readers and the one for operators apart', async () => {
    const store = await open(null);
    const operators = await openInbox(store, { topic: store.topics.operators });
    await publish(store, { Message: 'for readers' });
    expect(await operators.received()).toEqual([]);
  });

  it.each([
    ['the language', { language: ['es'] }, true],
    ['another language', { language: ['en'] }, false],
    ['one of the measures', { measure: ['injured'] }, true],
    ['either of two measures', { measure: ['missing', 'killed'] }, true],
    ['a measure that is none of them', { measure: ['missing'] }, false],
    ['a measure that only begins alike', { measure: ['kill'] }, false],
    ['a rise large enough', { rise: [{ numeric: ['>=', 10] }] }, true],
    ['a rise that is too small', { rise: [{ numeric: ['>=', 100] }] }, false],
    [
      'all of several wishes',
      { language: ['es'], measure: ['killed'], rise: [{ numeric: ['>=', 1] }] },
      true,
    ],
    ['not all of several wishes', { language: ['es'], measure: ['killed'], crisis: ['bolivia-2025'] }, false],
  ])('delivers by filter policy: %s', async (_, filterPolicy, delivered) => {
    const store = await open(null);
    const inbox = await openInbox(store, { topic: store.topics.alerts, filterPolicy });
    await publish(store, {
      Message: 'x',
      MessageAttributes: {
        language: { DataType: 'String', StringValue: 'es' },
        crisis: { DataType: 'String', StringValue: 'peru-2022' },
        measure: { DataType: 'String.Array', StringValue: '["killed","injured"]' },
        rise: { DataType: 'Number', StringValue: '29' },
      },
    });
    expect(await inbox.received()).toHaveLength(delivered ? 1 : 0);
  });
});

describe('the embedded SQS', () => {
  it('takes a queue of somebody else, as a deployed subscriber would have one', async () => {
    const store = await open(null);
    const client = new SQSClient(store.sqs);
    const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: 'somebody' }));
    expect((await client.send(new ReceiveMessageCommand({ QueueUrl }))).Messages ?? []).toEqual([]);
  });
});
