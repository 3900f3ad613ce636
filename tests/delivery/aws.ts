import { AsyncLocalStorage } from 'node:async_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { Topics } from '../../lib/alert.ts';
import { openEmbedded } from '../../lib/local/embedded.ts';
import type { Store } from '../../lib/store.ts';
import { ALERTS_TABLE, SNAPSHOTS_TABLE } from '../../lib/tables.ts';
import { openMemoryDatabase } from './memory-database.ts';
import type { Process } from './process.ts';

/** A message that SNS accepted for readers. */
export type Published = { readonly alert: string; readonly language: string; readonly messageId: string };

/** What became of the calls of one history, as an onlooker sees it. */
export type Ledger = {
  /** In the order of SNS accepting them. */
  readonly published: Published[];
  /** Message ids that the store took down. */
  readonly recorded: Set<string>;
};

/** The process that makes a call, and the ledger of its history. */
export type Caller = { readonly process: Process; readonly ledger: Ledger };

/** DynamoDB and SNS whose calls pass through the process that makes them; calls of nobody pass at once. */
export type Aws = {
  readonly store: Store;
  readonly topics: Topics;
  /** Whatever is done within is this caller's. */
  readonly as: <T>(caller: Caller, act: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

const publishing = z.object({ TopicArn: z.string(), Message: z.string() });
const published = z.object({ id: z.string(), language: z.string() });
const accepting = z.object({ MessageId: z.string() });
const structured = z.object({ default: z.string() });
const recording = z.object({
  TableName: z.literal(ALERTS_TABLE.name),
  ExpressionAttributeValues: z.object({ ':id': z.object({ S: z.string() }) }),
});

/** In memory, for thousands of histories. */
export function openMemoryAws(): Aws {
  const { client, stale } = openMemoryDatabase();
  const sns = new SNSClient({ region: 'us-east-1' });
  let accepted = 0;
  sns.middlewareStack.add(
    () => async () => {
      accepted += 1;
      return { output: { $metadata: {}, MessageId: `message-${accepted}` }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return openAws(client, sns, { alerts: 'alerts', operators: 'operators' }, stale);
}

/** The services that run on a person's machine, over loopback. */
export async function openEmbeddedAws(): Promise<Aws> {
  const embedded = await openEmbedded({ directory: null });
  const clients = [new DynamoDBClient(embedded.dynamodb), new SNSClient(embedded.sns)] as const;
  const aws = openAws(...clients, embedded.topics, (act) => act());
  return { ...aws, close: () => aws.close().then(embedded.close) };
}

function openAws(
  dynamodb: DynamoDBClient,
  sns: SNSClient,
  arns: Topics['arns'],
  stale: <T>(act: () => Promise<T>) => Promise<T>,
): Aws {
  const callers = new AsyncLocalStorage<Caller>();
  dynamodb.middlewareStack.add(
    (next) => async (args) => {
      const caller = callers.getStore();
      if (caller === undefined) return next(args);
      return caller.process.call(async (isStale) => {
        const answer = await (isStale ? stale(() => next(args)) : next(args));
        noteRecorded(args.input, caller.ledger);
        return answer;
      });
    },
    { step: 'initialize', priority: 'high' },
  );
  sns.middlewareStack.add(
    (next) => async (args) => {
      const caller = callers.getStore();
      if (caller === undefined) return next(args);
      return caller.process.call(async () => {
        const answer = await next(args);
        notePublished(args.input, answer.output, arns.alerts, caller.ledger);
        return answer;
      });
    },
    { step: 'initialize', priority: 'high' },
  );
  return {
    store: { client: dynamodb, tables: { snapshots: SNAPSHOTS_TABLE.name, alerts: ALERTS_TABLE.name } },
    topics: { client: sns, arns },
    as: (caller, act) => callers.run(caller, act),
    close: async () => {
      dynamodb.destroy();
      sns.destroy();
    },
  };
}

function noteRecorded(input: object, ledger: Ledger): void {
  const recorded = recording.safeParse(input);
  if (recorded.success) ledger.recorded.add(recorded.data.ExpressionAttributeValues[':id'].S);
}

function notePublished(input: object, output: object, readers: string, ledger: Ledger): void {
  const { TopicArn, Message } = publishing.parse(input);
  if (TopicArn !== readers) return;
  const { id, language } = published.parse(JSON.parse(structured.parse(JSON.parse(Message)).default));
  ledger.published.push({ alert: id, language, messageId: accepting.parse(output).MessageId });
}
