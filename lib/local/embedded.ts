import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import dynalite from 'dynalite';
import { buildApp } from 'fauxqs';
import { ALERTS_TABLE, SNAPSHOTS_TABLE, type TableDefinition } from '../tables.ts';
import { takeDataFolder } from './data-folder.ts';

/** What an AWS SDK client is constructed with to reach the embedded service in place of AWS. */
export type LocalClient = {
  /** http on 127.0.0.1. */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/** DynamoDB, SNS and SQS in this process. */
export type Embedded = {
  readonly dynamodb: LocalClient;
  readonly sns: LocalClient;
  readonly sqs: LocalClient;
  /** Table names. */
  readonly tables: { readonly snapshots: string; readonly alerts: string };
  /** Topic ARNs. */
  readonly topics: { readonly alerts: string; readonly operators: string };
  /** Ends what is under way, and lets go of the folder. */
  readonly close: () => Promise<void>;
};

const LOOPBACK = '127.0.0.1';
const REGION = 'us-east-1';
const TABLES: readonly TableDefinition[] = [SNAPSHOTS_TABLE, ALERTS_TABLE];

/**
 * Starts an embedded DynamoDB (dynalite) and an embedded SNS and SQS (fauxqs) on loopback ports of the system's choosing, with the tables
 * and topics of the stack.
 * Takes the folder that keeps the tables between runs; null keeps them in memory. Topics, subscriptions and queues are always in memory.
 * Throws `DataFolderBusy` while another process has the folder, `SettingInvalid` when it cannot be written.
 */
export async function openEmbedded({ directory }: { readonly directory: string | null }): Promise<Embedded> {
  const folder = directory === null ? null : takeDataFolder(directory);
  const database = await openDatabase(folder?.tables ?? null);
  // fauxqs's own start function listens on every network interface; its app, listened with here, on loopback only.
  const messaging = buildApp({ logger: false, defaultRegion: REGION });
  const sns = client(await messaging.listen({ host: LOOPBACK, port: 0 }));
  const topics = await createTopics(sns);
  return {
    dynamodb: database.dynamodb,
    sns,
    sqs: sns,
    tables: { snapshots: SNAPSHOTS_TABLE.name, alerts: ALERTS_TABLE.name },
    topics,
    close: async () => {
      await Promise.all([messaging.close(), closeServer(database.server)]);
      folder?.release();
    },
  };
}

type Database = { readonly server: Server; readonly dynamodb: LocalClient };

/**
 * Starts dynalite with the tables. A process that was killed in the very moment in which it made them leaves tables that are never ready
 * and hold nothing: they are made anew.
 */
async function openDatabase(path: string | null): Promise<Database> {
  const database = await startDatabase(path);
  if (path === null || (await areReady(database.dynamodb))) return database;
  await closeServer(database.server);
  await rm(path, { recursive: true });
  return startDatabase(path);
}

async function startDatabase(path: string | null): Promise<Database> {
  const server = dynalite({ createTableMs: 0, ...(path === null ? {} : { path }) });
  const dynamodb = client(`http://${LOOPBACK}:${await listen(server)}`);
  await createTables(dynamodb, TABLES);
  return { server, dynamodb };
}

/** Whether every table answers: a table that is being made is not found. */
async function areReady(config: LocalClient): Promise<boolean> {
  const dynamodb = new DynamoDBClient(config);
  try {
    for (const { name } of TABLES) await dynamodb.send(new ScanCommand({ TableName: name, Limit: 1 }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  } finally {
    dynamodb.destroy();
  }
}

function client(endpoint: string): LocalClient {
  // Neither service checks credentials, but the SDK signs with some (and writes into the object, so each client has its own).
  return { endpoint, region: REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}

/** Creates the tables that are not there yet. */
export async function createTables(config: LocalClient, tables: readonly TableDefinition[]): Promise<void> {
  const dynamodb = new DynamoDBClient(config);
  await Promise.all(tables.map((table) => createTable(dynamodb, table)));
  dynamodb.destroy();
}

async function createTable(
  dynamodb: DynamoDBClient,
  { name, partitionKey, sortKey }: TableDefinition,
): Promise<void> {
  const keys = sortKey === null ? [partitionKey] : [partitionKey, sortKey];
  try {
    await dynamodb.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
        KeySchema: keys.map((key) => ({
          AttributeName: key,
          KeyType: key === partitionKey ? 'HASH' : 'RANGE',
        })),
      }),
    );
  } catch (error) {
    // The folder has it from an earlier run.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

async function createTopics(config: LocalClient): Promise<Embedded['topics']> {
  const sns = new SNSClient(config);
  const [alerts, operators] = await Promise.all([createTopic(sns, 'Alerts'), createTopic(sns, 'Operators')]);
  sns.destroy();
  return { alerts, operators };
}

async function createTopic(sns: SNSClient, name: string): Promise<string> {
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: name }));
  if (TopicArn === undefined) throw new Error(`the embedded SNS made no topic ${name}`);
  return TopicArn;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error('the embedded DynamoDB has no port'));
      else resolve(address.port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
