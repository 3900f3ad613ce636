import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';

export type Item = Record<string, AttributeValue>;

/** Keys that DynamoDB takes in one batch (BatchGetItem's limit). */
export const BATCH_KEYS = 100;

/** Reads up to 100 items of the snapshots' table by key in one request, and what DynamoDB leaves unprocessed in further ones. */
export async function readItems(
  { client, tables }: { readonly client: DynamoDBClient; readonly tables: { readonly snapshots: string } },
  names: readonly string[],
  read: 'eventual' | 'consistent',
): Promise<ReadonlyMap<string, Item>> {
  if (names.length > BATCH_KEYS) throw new RangeError(`a batch reads ${BATCH_KEYS} snapshots at most`);
  const items = new Map<string, Item>();
  let keys: Item[] = names.map((source) => ({ source: { S: source } }));
  while (keys.length > 0) {
    const request = { [tables.snapshots]: { Keys: keys, ConsistentRead: read === 'consistent' } };
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: request }),
    );
    for (const item of Responses?.[tables.snapshots] ?? []) items.set(item.source?.S ?? '', item);
    keys = UnprocessedKeys?.[tables.snapshots]?.Keys ?? [];
  }
  return items;
}
