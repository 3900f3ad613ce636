import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Shard } from '../shards.ts';
import type { Store } from '../store.ts';
import { BATCH_KEYS, readItems } from './batch.ts';

/**
 * When the sources of a shard were last read: one item beside the snapshots, a number for each source, so that a round costs one small
 * write and a quiet snapshot none. Why so: docs/decisions/0041-last-read.md
 */
export async function recordLastRead(
  store: Store,
  shard: Shard,
  { sources, at }: { readonly sources: readonly string[]; readonly at: string },
): Promise<void> {
  if (sources.length === 0) return;
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.tables.snapshots,
      Key: { source: { S: nameOf(shard) } },
      UpdateExpression: `SET ${sources.map((_, at) => `#${at} = :at`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(sources.map((source, at) => [`#${at}`, source])),
      ExpressionAttributeValues: { ':at': { N: String(Math.floor(Date.parse(at) / 1000)) } },
    }),
  );
}

/** When each source of these shards was last read, ISO 8601 in UTC, by its id; a source that never was is not in it. */
export async function readLastRead(
  store: Store,
  shards: readonly Shard[],
): Promise<ReadonlyMap<string, string>> {
  const lastRead = new Map<string, string>();
  for (let at = 0; at < shards.length; at += BATCH_KEYS) {
    const items = await readItems(store, shards.slice(at, at + BATCH_KEYS).map(nameOf), 'eventual');
    for (const item of items.values())
      for (const [source, { N }] of Object.entries(item))
        if (N !== undefined) lastRead.set(source, new Date(Number(N) * 1000).toISOString());
  }
  return lastRead;
}

/** No source has a slash in its id. */
function nameOf({ kind, shard }: Shard): string {
  return `last-read/${kind}/${shard}`;
}
