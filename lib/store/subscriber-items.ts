import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { BatchGetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Store } from '../store.ts';

/** A subscription as it was last seen: kept so that one that is gone can be told from one that never was. */
export type RememberedSubscriber = {
  readonly protocol: string;
  readonly endpoint: string;
  /** null while it is pending and SNS did not tell. */
  readonly arn: string | null;
  /** When it was made, or first seen; ISO 8601 in UTC. */
  readonly since: string;
  readonly isConfirmed: boolean;
  /** When operators were told that it is gone; null while it is there. */
  readonly lostAt: string | null;
};

const remembered = z.object({
  protocol: z.string(),
  endpoint: z.string(),
  arn: z.string().nullable(),
  since: z.string(),
  isConfirmed: z.boolean(),
  lostAt: z.string().nullable(),
});

/**
 * Subscribers are kept beside the snapshots, spread over sixteen items of about 1,500 each at most (DynamoDB's 400 KB an item). No
 * source's id has a `#`, so nothing that looks for sources meets them; the history, which anybody may read, is in the other table.
 */
const SHELVES = [...'0123456789abcdef'].map((digit) => `#subscribers-${digit}`);

/** Every subscriber that is remembered, in no particular order. */
export async function readSubscribers({ client, tables }: Store): Promise<readonly RememberedSubscriber[]> {
  const found: RememberedSubscriber[] = [];
  let keys: Record<string, AttributeValue>[] = SHELVES.map((shelf) => ({ source: { S: shelf } }));
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [tables.snapshots]: { Keys: keys, ConsistentRead: true } } }),
    );
    for (const { source: _, ...entries } of Responses?.[tables.snapshots] ?? []) {
      for (const entry of Object.values(entries)) found.push(remembered.parse(JSON.parse(entry.S ?? '')));
    }
    keys = UnprocessedKeys?.[tables.snapshots]?.Keys ?? [];
  }
  return found;
}

/** Remembers a subscriber, in place of what was remembered of the same address. */
export async function rememberSubscriber(store: Store, subscriber: RememberedSubscriber): Promise<void> {
  await changeEntry(store, subscriber, 'SET #entry = :entry', {
    ':entry': { S: JSON.stringify(subscriber) },
  });
}

/** Forgets a subscriber: it asked to go. */
export async function forgetSubscriber(
  store: Store,
  subscriber: Pick<RememberedSubscriber, 'protocol' | 'endpoint'>,
): Promise<void> {
  await changeEntry(store, subscriber, 'REMOVE #entry', undefined);
}

/** Each subscriber is an attribute of its own, so that two changes at once never undo one another. */
async function changeEntry(
  { client, tables }: Store,
  subscriber: Pick<RememberedSubscriber, 'protocol' | 'endpoint'>,
  expression: string,
  values: Record<string, AttributeValue> | undefined,
): Promise<void> {
  const address = `${subscriber.protocol}:${subscriber.endpoint.toLowerCase()}`;
  const name = createHash('sha256').update(address).digest('hex').slice(0, 24);
  await client.send(
    new UpdateItemCommand({
      TableName: tables.snapshots,
      Key: { source: { S: `#subscribers-${name.slice(0, 1)}` } },
      UpdateExpression: expression,
      ExpressionAttributeNames: { '#entry': `s${name}` },
      ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
    }),
  );
}
