import type { AttributeValue } from '@aws-sdk/client-dynamodb';
// Its small form: of what a cold start loads, the usual one costs eight milliseconds more.
import * as z from 'zod/mini';
import type { Snapshot } from '../model.ts';
import {
  ALERT_LANGUAGES,
  CHANGE_KINDS,
  CIRCUMSTANCES,
  GROUPS,
  HEALTH_STATES,
  MEASURES,
  NEVER_WRITTEN,
  NOTICE_KINDS,
  QUALIFIERS,
  SCOPES,
} from '../model.ts';

const count = z.object({ value: z.number(), max: z.nullable(z.number()), qualifier: z.enum(QUALIFIERS) });
const series = z.object({
  measure: z.enum(MEASURES),
  group: z.enum(GROUPS),
  scope: z.enum(SCOPES),
  circumstance: z.nullable(z.enum(CIRCUMSTANCES)),
  place: z.nullable(z.string()),
  attribution: z.nullable(z.string()),
});
const validators = z.object({
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  bodyHash: z.string(),
});
const standing = z.object({
  ...count.shape,
  ...series.shape,
  disputed: z.nullable(count),
  report: z.string(),
  statedAt: z.string(),
  told: z.array(z.number()),
});
const change = z.object({
  ...series.shape,
  kind: z.enum(CHANGE_KINDS),
  from: z.nullable(count),
  to: count,
  quote: z.string(),
  url: z.string(),
  publishedAt: z.nullable(z.string()),
  addedLate: z.exactOptional(z.string()),
});
const other = z.object({
  ...count.shape,
  source: z.string(),
  publisher: z.string(),
  measure: z.enum(MEASURES),
  group: z.enum(GROUPS),
});
export const alertShape = z.object({
  id: z.string(),
  crisis: z.string(),
  source: z.string(),
  at: z.string(),
  changes: z.array(change),
  others: z.array(other),
});
export const messageShape = z.object({
  language: z.enum(ALERT_LANGUAGES),
  email: z.object({ subject: z.string(), body: z.string() }),
  sms: z.object({ text: z.string(), parts: z.number() }),
});
const notice = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  source: z.string(),
  at: z.string(),
  detail: z.string(),
});
const pending = z.object({
  message: z.discriminatedUnion('to', [
    z.object({ to: z.literal('alerts'), alert: alertShape }),
    z.object({ to: z.literal('operators'), notice }),
  ]),
  heldUntil: z.string(),
  settlesAt: z.exactOptional(z.string()),
});
const meter = z.object({
  month: z.string(),
  posts: z.number(),
  account: z.nullable(z.string()),
  newestId: z.nullable(z.string()),
  trouble: z.nullable(z.string()),
});
const route = z.looseObject({ reader: z.string(), url: z.string() });
const item = z.object({
  url: z.string(),
  route,
  title: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  seenAt: z.string(),
});

/** What each attribute of a snapshot item holds, as JSON. An attribute that is absent is taken as its default. */
const attributes = {
  writtenAt: z._default(z.string(), NEVER_WRITTEN),
  pages: z._default(z.record(z.string(), validators), {}),
  reports: z._default(
    z.record(
      z.string(),
      z.object({ hash: z.string(), seenAt: z.string(), says: z.exactOptional(z.string()) }),
    ),
    {},
  ),
  recent: z._default(z.array(item), []),
  waiting: z._default(z.array(z.object({ ...item.shape, foundAt: z.string(), isTold: z.boolean() })), []),
  figures: z._default(z.record(z.string(), z.record(z.string(), standing)), {}),
  health: z._default(
    z.object({
      state: z.enum(HEALTH_STATES),
      since: z.string(),
      detail: z.nullable(z.string()),
      route: z.nullable(z.string()),
    }),
    { state: 'ok', since: NEVER_WRITTEN, detail: null, route: null },
  ),
  meters: z._default(z.record(z.string(), meter), {}),
  pending: z._default(z.array(pending), []),
};
const snapshotShape = z.object(attributes);
export const SNAPSHOT_ATTRIBUTES = Object.keys(attributes).sort();

/**
 * Reads a snapshot from its item. An item of an older version may lack attributes; those of a newer one are left alone.
 * Throws a ZodError when an attribute is there but is not of its shape.
 */
export function snapshotFrom(
  source: string,
  item: Readonly<Record<string, AttributeValue>> | undefined,
): Snapshot {
  const parsed: Record<string, unknown> = {};
  for (const name of SNAPSHOT_ATTRIBUTES) {
    const json = item?.[name]?.S;
    if (json !== undefined) parsed[name] = JSON.parse(json);
  }
  return { source, version: Number(item?.version?.N ?? 0), ...snapshotShape.parse(parsed) };
}

/** The attributes of a snapshot, each as one JSON string: a fifth of the size of nested attribute values, and so of the price. */
export function snapshotAttributes(snapshot: Snapshot): Record<string, AttributeValue> {
  const { writtenAt, pages, reports, recent, waiting, figures, health, meters = {}, pending } = snapshot;
  const parts = { writtenAt, pages, reports, recent, waiting, figures, health, meters, pending };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, { S: JSON.stringify(part) }]));
}

/** Bytes of an item of strings as DynamoDB counts them: names and values in UTF-8. */
export function itemBytes(attributes: Readonly<Record<string, AttributeValue>>): number {
  return Object.entries(attributes).reduce(
    (sum, [name, { S = '' }]) => sum + Buffer.byteLength(name) + Buffer.byteLength(S),
    0,
  );
}
