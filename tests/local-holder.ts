// A process that takes a data folder, writes to it, says so, and stays until it is killed.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { openEmbedded } from '../lib/local/embedded.ts';

const store = await openEmbedded({ directory: process.argv[2] ?? null });
await new DynamoDBClient(store.dynamodb).send(
  new PutItemCommand({
    TableName: store.tables.snapshots,
    Item: { source: { S: 'icrc' }, version: { N: '1' } },
  }),
);
console.log('wrote version 1 of icrc');
