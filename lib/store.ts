import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { RoundSuperseded, SnapshotTooLarge, SnapshotUnreadable } from './errors.ts';
import type { Alert, AlertLanguage, AlertRecord, Message, Snapshot } from './model.ts';
import { alertFrom, alertItem, alertKey, compactTime } from './store/alert-item.ts';
import type { Item } from './store/batch.ts';
import { readItems } from './store/batch.ts';
import { itemBytes, SNAPSHOT_ATTRIBUTES, snapshotAttributes, snapshotFrom } from './store/snapshot-item.ts';

/** Where snapshots and alerts are kept. */
export type Store = {
  readonly client: DynamoDBClient;
  readonly tables: { readonly snapshots: string; readonly alerts: string };
};

/** An item has 400 KB at most, names included (DynamoDB's limit); what a newer version keeps beside ours needs room too. */
const ITEM_BYTES = 380 * 1024;
/** What writes a snapshot, the same for all. */
const SET_SNAPSHOT = `SET #version = :next, ${SNAPSHOT_ATTRIBUTES.map((name) => `#${name} = :${name}`).join(', ')}`;
const SNAPSHOT_NAMES = Object.fromEntries(
  ['version', ...SNAPSHOT_ATTRIBUTES].map((name) => [`#${name}`, name]),
);

/**
 * Reads the snapshots of up to 100 sources in one request, and what DynamoDB leaves unprocessed in further ones.
 * Gives one snapshot for each id in its order: version 0 for a source that was never written, and the error for one that cannot be
 * read, which is nothing to the others. An eventual read may miss the last write: see docs/decisions/0050-eventual-reads.md
 */
export async function readSnapshots(
  store: Store,
  sources: readonly string[],
  read: 'eventual' | 'consistent' = 'eventual',
): Promise<readonly (Snapshot | SnapshotUnreadable)[]> {
  const items = await readItems(store, sources, read);
  return sources.map((source) => storedSnapshot(source, items.get(source)));
}

function storedSnapshot(source: string, item: Item | undefined): Snapshot | SnapshotUnreadable {
  try {
    return snapshotFrom(source, item);
  } catch (error) {
    return new SnapshotUnreadable(source, error);
  }
}

/** Whether there is a snapshot to show: one that was written and that can be read. */
export function isWritten(snapshot: Snapshot | SnapshotUnreadable | undefined): snapshot is Snapshot {
  return snapshot !== undefined && !(snapshot instanceof SnapshotUnreadable) && snapshot.version > 0;
}

/**
 * Writes a snapshot, figures and pending alerts together, if nobody else wrote since it was read.
 * Takes the snapshot with the version that was read; gives it with the version that now stands.
 * Attributes that this version does not know are kept. Throws `RoundSuperseded` when another round wrote first, `SnapshotTooLarge`
 * when it fits into no item.
 */
export async function writeSnapshot(store: Store, snapshot: Snapshot): Promise<Snapshot> {
  const version = snapshot.version + 1;
  const parts = snapshotAttributes(snapshot);
  const bytes = itemBytes(parts);
  if (bytes > ITEM_BYTES) throw new SnapshotTooLarge(snapshot.source, bytes);
  const values = Object.fromEntries(
    SNAPSHOT_ATTRIBUTES.map((name) => [`:${name}`, parts[name] ?? { NULL: true }]),
  );
  const command = new UpdateItemCommand({
    TableName: store.tables.snapshots,
    Key: { source: { S: snapshot.source } },
    UpdateExpression: SET_SNAPSHOT,
    ConditionExpression: snapshot.version === 0 ? 'attribute_not_exists(#version)' : '#version = :read',
    ExpressionAttributeNames: SNAPSHOT_NAMES,
    ExpressionAttributeValues: {
      ':next': { N: String(version) },
      ...(snapshot.version === 0 ? {} : { ':read': { N: String(snapshot.version) } }),
      ...values,
    },
  });
  try {
    await store.client.send(command);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw new RoundSuperseded(snapshot.source);
    throw error;
  }
  return { ...snapshot, version };
}

/**
 * Puts an alert into the history before it is sent, once.
 * Gives the record that stands: of a try before this one that did not live to tell, with its words and the ids of what SNS accepted.
 */
export async function recordAlert(
  store: Store,
  alert: Alert,
  messages: readonly Message[],
): Promise<AlertRecord> {
  const record: AlertRecord = { ...alert, status: 'pending', messages, messageIds: {}, toldAt: null };
  const command = new PutItemCommand({
    TableName: store.tables.alerts,
    Item: alertItem(record),
    ConditionExpression: 'attribute_not_exists(crisis)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await store.client.send(command);
    return record;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    // AWS gives the item that stands along with its refusal; dynalite does not.
    const standing = error.Item ?? (await readItem(store, alertKey(alert), 'consistent'));
    return standing === undefined ? record : alertFrom(standing);
  }
}

/** Records that SNS accepted an alert in one language, and when; `isLast` when every language is through. */
export async function recordMessageId(
  store: Store,
  alert: Alert,
  sent: {
    readonly language: AlertLanguage;
    readonly messageId: string;
    readonly isLast: boolean;
    readonly at: string;
  },
): Promise<void> {
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.tables.alerts,
      Key: alertKey(alert),
      UpdateExpression: `SET messageIds.#language = :id, #status = :status${sent.isLast ? ', toldAt = :at' : ''}`,
      ExpressionAttributeNames: { '#language': sent.language, '#status': 'status' },
      ExpressionAttributeValues: {
        ':id': { S: sent.messageId },
        ':status': { S: sent.isLast ? 'sent' : 'pending' },
        ...(sent.isLast ? { ':at': { S: sent.at } } : {}),
      },
    }),
  );
}

/** Reads one alert of the history by its id; null when there is none. */
export async function readAlert(store: Store, id: string): Promise<AlertRecord | null> {
  const [crisis, at] = id.split('.');
  if (crisis === undefined || at === undefined) return null;
  const item = await readItem(store, alertKey({ crisis, at, id }), 'eventual');
  return item === undefined ? null : alertFrom(item);
}

async function readItem(store: Store, key: Item, read: 'eventual' | 'consistent'): Promise<Item | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.tables.alerts, Key: key, ConsistentRead: read === 'consistent' }),
  );
  return Item;
}

/** One page of a crisis's history. */
export type AlertPage = {
  readonly alerts: readonly AlertRecord[];
  /** Give it back to read on; null at the end. */
  readonly cursor: string | null;
};

/**
 * Reads a crisis's alerts.
 * Takes the crisis, optionally the time since which (ISO 8601), how many at most (100), the order (newest first) and a cursor.
 */
export async function readAlerts(
  store: Store,
  wanted: {
    readonly crisis: string;
    readonly since?: string | undefined;
    readonly limit?: number | undefined;
    readonly oldestFirst?: boolean | undefined;
    readonly cursor?: string | null | undefined;
  },
): Promise<AlertPage> {
  const { crisis, since = '0', limit = 100, oldestFirst = false, cursor = null } = wanted;
  const { Items = [], LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.tables.alerts,
      KeyConditionExpression: 'crisis = :crisis AND atId >= :since',
      ExpressionAttributeValues: { ':crisis': { S: crisis }, ':since': { S: compactTime(since) } },
      ScanIndexForward: oldestFirst,
      Limit: limit,
      ...(cursor === null ? {} : { ExclusiveStartKey: { crisis: { S: crisis }, atId: { S: cursor } } }),
    }),
  );
  return { alerts: Items.map(alertFrom), cursor: LastEvaluatedKey?.atId?.S ?? null };
}
