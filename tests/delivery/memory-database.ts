import { AsyncLocalStorage } from 'node:async_hooks';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { ALERTS_TABLE, SNAPSHOTS_TABLE } from '../../lib/tables.ts';

// DynamoDB in memory, without a wire: a history of a hundred calls takes milliseconds, so that every crash point can be tried with every
// other. It knows the expressions that lib/store.ts writes and refuses any other; the store's contract is held against it as against
// dynalite and DynamoDB Local.

type Item = Readonly<Record<string, AttributeValue>>;
/** `before` is what an eventually consistent read may still give. */
type Row = { readonly item: Item; readonly before: Item | undefined };
type Table = { readonly keys: readonly string[]; readonly rows: Map<string, Row> };

export type MemoryDatabase = {
  /** A client of the SDK whose calls all come here. */
  readonly client: DynamoDBClient;
  /** Whatever is done within reads what stood before the last write, where it does not ask for a consistent read. */
  readonly stale: <T>(act: () => Promise<T>) => Promise<T>;
};

const item = z.record(z.string(), z.custom<AttributeValue>());
const expressions = {
  ConditionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
  ExpressionAttributeValues: item.default({}),
};
const input = {
  BatchGetItemCommand: z.strictObject({
    RequestItems: z.record(
      z.string(),
      z.strictObject({ Keys: z.array(item), ConsistentRead: z.boolean().optional() }),
    ),
  }),
  GetItemCommand: z.strictObject({
    TableName: z.string(),
    Key: item,
    ConsistentRead: z.boolean().optional(),
  }),
  PutItemCommand: z.strictObject({
    ...expressions,
    TableName: z.string(),
    Item: item,
    ReturnValuesOnConditionCheckFailure: z.string().optional(),
  }),
  UpdateItemCommand: z.strictObject({
    ...expressions,
    TableName: z.string(),
    Key: item,
    UpdateExpression: z.string(),
  }),
  QueryCommand: z.strictObject({
    TableName: z.string(),
    KeyConditionExpression: z.literal('crisis = :crisis AND atId >= :since'),
    ExpressionAttributeValues: item,
    ScanIndexForward: z.boolean(),
    Limit: z.number(),
    ExclusiveStartKey: item.optional(),
  }),
};
type Expressions = z.infer<z.ZodObject<typeof expressions>>;

export function openMemoryDatabase(): MemoryDatabase {
  const tables = new Map<string, Table>(
    [SNAPSHOTS_TABLE, ALERTS_TABLE].map(({ name, partitionKey, sortKey }) => [
      name,
      { keys: [partitionKey, ...(sortKey === null ? [] : [sortKey])], rows: new Map() },
    ]),
  );
  const tableOf = (name: string): Table => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`there is no table ${name}`);
    return table;
  };
  const call = (command: string, given: unknown, isStale: boolean): object => {
    switch (command) {
      case 'BatchGetItemCommand':
        return batchGet(tableOf, input.BatchGetItemCommand.parse(given), isStale);
      case 'GetItemCommand': {
        const { TableName, Key, ConsistentRead } = input.GetItemCommand.parse(given);
        return { Item: read(tableOf(TableName), Key, isStale && ConsistentRead !== true) };
      }
      case 'PutItemCommand': {
        const put = input.PutItemCommand.parse(given);
        write(tableOf(put.TableName), put.Item, put, () => put.Item);
        return {};
      }
      case 'UpdateItemCommand': {
        const update = input.UpdateItemCommand.parse(given);
        write(tableOf(update.TableName), update.Key, update, (stored) =>
          updated({ ...stored, ...update.Key }, update),
        );
        return {};
      }
      case 'QueryCommand':
        return query(tableOf, input.QueryCommand.parse(given));
      default:
        throw new Error(`${command} is no call that the store makes`);
    }
  };
  const staleness = new AsyncLocalStorage<true>();
  const client = new DynamoDBClient({ region: 'us-east-1' });
  client.middlewareStack.add(
    (_, { commandName = '' }) =>
      async ({ input: given }) => {
        const output = call(commandName, given, staleness.getStore() === true);
        return { output: { $metadata: {}, ...output }, response: {} };
      },
    { step: 'initialize', priority: 'low' },
  );
  return { client, stale: (act) => staleness.run(true, act) };
}

function batchGet(
  tableOf: (name: string) => Table,
  { RequestItems }: z.infer<typeof input.BatchGetItemCommand>,
  isStale: boolean,
): object {
  const Responses = Object.fromEntries(
    Object.entries(RequestItems).map(([name, { Keys, ConsistentRead }]) => [
      name,
      Keys.map((key) => read(tableOf(name), key, isStale && ConsistentRead !== true)).filter(
        (found) => found !== undefined,
      ),
    ]),
  );
  return { Responses, UnprocessedKeys: {} };
}

function read(table: Table, key: Item, isStale: boolean): Item | undefined {
  const row = table.rows.get(keyOf(table, key));
  return isStale ? row?.before : row?.item;
}

/** Throws `ConditionalCheckFailedException`, with the item that stands, when the condition does not hold. */
function write(table: Table, key: Item, by: Expressions, next: (stored: Item) => Item): void {
  const stored = table.rows.get(keyOf(table, key))?.item;
  if (!holds(by.ConditionExpression, stored, by)) {
    const failure = { message: 'The conditional request failed', $metadata: {} };
    throw new ConditionalCheckFailedException({
      ...failure,
      ...(stored === undefined ? {} : { Item: stored }),
    });
  }
  table.rows.set(keyOf(table, key), { item: next(stored ?? {}), before: stored });
}

/** "attribute_not_exists(a)" or "a = :value". */
function holds(condition: string | undefined, stored: Item | undefined, by: Expressions): boolean {
  if (condition === undefined) return true;
  const absent = /^attribute_not_exists\(([#\w]+)\)$/.exec(condition)?.[1];
  if (absent !== undefined) return stored?.[nameOf(absent, by)] === undefined;
  const [, name, value] = /^([#\w]+) = (:\w+)$/.exec(condition) ?? [];
  if (name === undefined || value === undefined) throw new Error(`${condition} is no condition of the store`);
  return isSame(stored?.[nameOf(name, by)], by.ExpressionAttributeValues[value]);
}

/** "SET a = :a, b.c = :c" */
function updated(stored: Item, by: Expressions & { readonly UpdateExpression: string }): Item {
  const next: Record<string, AttributeValue> = { ...stored };
  for (const assignment of by.UpdateExpression.replace(/^SET /, '').split(', ')) {
    const [, name = '', inner, value = ''] = /^([#\w]+)(?:\.([#\w]+))? = (:\w+)$/.exec(assignment) ?? [];
    const given = by.ExpressionAttributeValues[value];
    if (given === undefined) throw new Error(`${assignment} is no assignment of the store`);
    const attribute = nameOf(name, by);
    const map = next[attribute]?.M;
    if (inner !== undefined && map === undefined) throw new Error(`${attribute} is no map`);
    next[attribute] = inner === undefined ? given : { M: { ...map, [nameOf(inner, by)]: given } };
  }
  return next;
}

function query(
  tableOf: (name: string) => Table,
  {
    TableName,
    ExpressionAttributeValues,
    ScanIndexForward,
    Limit,
    ExclusiveStartKey,
  }: z.infer<typeof input.QueryCommand>,
): object {
  const [crisis, since] = [
    ExpressionAttributeValues[':crisis']?.S,
    ExpressionAttributeValues[':since']?.S ?? '',
  ];
  const sortKey = (found: Item): string => found.atId?.S ?? '';
  const start = ExclusiveStartKey === undefined ? null : sortKey(ExclusiveStartKey);
  const found = [...tableOf(TableName).rows.values()]
    .map((row) => row.item)
    .filter((one) => one.crisis?.S === crisis && sortKey(one) >= since)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const ordered = ScanIndexForward ? found : found.reverse();
  const from = start === null ? 0 : ordered.findIndex((one) => sortKey(one) === start) + 1;
  const Items = ordered.slice(from, from + Limit);
  const last = Items.at(-1);
  const isMore = from + Limit < ordered.length && last !== undefined;
  return { Items, ...(isMore ? { LastEvaluatedKey: { crisis: last.crisis, atId: last.atId } } : {}) };
}

function nameOf(written: string, { ExpressionAttributeNames }: Expressions): string {
  return written.startsWith('#') ? (ExpressionAttributeNames[written] ?? written) : written;
}

function keyOf({ keys }: Table, item: Item): string {
  return JSON.stringify(keys.map((key) => item[key]?.S));
}

function isSame(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
