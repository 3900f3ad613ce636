import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Alert, AlertRecord } from '../model.ts';
import { alertShape, messageShape } from './snapshot-item.ts';

const recordShape = z.object({
  ...alertShape.shape,
  status: z.enum(['pending', 'sent']),
  messages: z.array(messageShape),
  messageIds: z.object({ es: z.exactOptional(z.string()), en: z.exactOptional(z.string()) }),
  toldAt: z.nullable(z.string()),
});

/** Digits that a snapshot's version is written with in a key, so that 10 stands behind 9: a write every second for three years. */
const VERSION_DIGITS = 8;

/**
 * The key of an alert in the history: by crisis, then in time and, where two rounds of a source fall in one second, in the order of their
 * writes. Takes the time as it stands in ISO 8601 or in an id.
 */
export function alertKey({
  crisis,
  at,
  id,
}: Pick<Alert, 'crisis' | 'at' | 'id'>): Record<string, AttributeValue> {
  const version = id.split('.').at(-1) ?? '';
  return {
    crisis: { S: crisis },
    atId: { S: `${compactTime(at)}#${version.padStart(VERSION_DIGITS, '0')}#${id}` },
  };
}

/**
 * The id of an alert: from crisis, time, source and snapshot version, so that every try of it has the same.
 * The time is part of it so that an alert is found by its id alone, without an index of its own.
 */
export function alertId(crisis: string, at: string, source: string, version: number): string {
  return `${crisis}.${compactTime(at)}.${source}.${version}`;
}

/** 2023-01-09T18:00:00.000Z as 20230109T180000, which an address takes as it is and which sorts in time; also of a bare day. */
export function compactTime(at: string): string {
  return at.slice(0, 19).replace(/[-:]/g, '');
}

/** An alert as an item: the parts that are only ever read whole are one JSON string each. */
export function alertItem(record: AlertRecord): Record<string, AttributeValue> {
  const ids = Object.entries(record.messageIds).map(([language, id]) => [language, { S: id }] as const);
  return {
    ...alertKey(record),
    id: { S: record.id },
    source: { S: record.source },
    at: { S: record.at },
    status: { S: record.status },
    changes: { S: JSON.stringify(record.changes) },
    others: { S: JSON.stringify(record.others) },
    messages: { S: JSON.stringify(record.messages) },
    messageIds: { M: Object.fromEntries(ids) },
    ...(record.toldAt === null ? {} : { toldAt: { S: record.toldAt } }),
  };
}

/** Reads an alert from its item. Throws a ZodError when it is not of its shape. */
export function alertFrom(item: Readonly<Record<string, AttributeValue>>): AlertRecord {
  const json = (name: string): unknown => JSON.parse(item[name]?.S ?? '[]');
  const ids = Object.entries(item.messageIds?.M ?? {}).map(([language, id]) => [language, id.S] as const);
  return recordShape.parse({
    ...{
      id: item.id?.S,
      crisis: item.crisis?.S,
      source: item.source?.S,
      at: item.at?.S,
      status: item.status?.S,
    },
    ...{ changes: json('changes'), others: json('others'), messages: json('messages') },
    messageIds: Object.fromEntries(ids),
    toldAt: item.toldAt?.S ?? null,
  });
}
