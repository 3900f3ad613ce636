import { randomUUID } from 'node:crypto';
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { Embedded, LocalClient } from './embedded.ts';

/** A message as SNS handed it to a subscriber. */
export type Delivery = {
  readonly messageId: string;
  readonly topic: string;
  /** The subject line that email subscribers get; null when there is none. */
  readonly subject: string | null;
  /** By protocol (`email`, `sms`), with `default` for every other; a message without structure has `default` only. */
  readonly texts: Readonly<Record<string, string>>;
  /** Message attributes, each as its string: the text of a String.Array is JSON. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** A subscriber that keeps what it gets. */
export type Inbox = {
  /** Everything delivered so far, in the order of publishing. */
  readonly received: () => Promise<readonly Delivery[]>;
};

/** An SNS filter policy on message attributes: docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
export type FilterPolicy = Readonly<Record<string, readonly unknown[]>>;

const notification = z.object({
  MessageId: z.string(),
  TopicArn: z.string(),
  Subject: z.string().optional(),
  Message: z.string(),
  MessageAttributes: z.record(z.string(), z.object({ Value: z.string() })).default({}),
});
const structured = z.object({ default: z.string() }).catchall(z.string());
const inspected = z.object({ messages: z.object({ ready: z.array(z.object({ body: z.string() })) }) });
const createdQueue = z.object({ QueueUrl: z.url() });

/**
 * Subscribes a queue of its own to a topic of the embedded SNS, and gives a way to read what arrives.
 * Takes the topic's ARN and, where only some messages are wanted, a filter policy as a subscription in AWS has it.
 */
export async function openInbox(
  { sns, sqs }: Pick<Embedded, 'sns' | 'sqs'>,
  { topic, filterPolicy }: { readonly topic: string; readonly filterPolicy?: FilterPolicy },
): Promise<Inbox> {
  const queue = `inbox-${randomUUID()}`;
  await createQueue(sqs, queue);
  const client = new SNSClient(sns);
  await client.send(
    new SubscribeCommand({
      TopicArn: topic,
      Protocol: 'sqs',
      Endpoint: topic.replace(/^(arn:[^:]+):sns:([^:]+:[^:]+):.+$/, `$1:sqs:$2:${queue}`),
      ...(filterPolicy && { Attributes: { FilterPolicy: JSON.stringify(matchingArrays(filterPolicy)) } }),
    }),
  );
  client.destroy();
  return { received: () => received(sqs, queue) };
}

/** The text that a subscriber of a protocol gets: its own, or the default. */
export function textFor(delivery: Delivery, protocol: 'email' | 'sms' | 'sqs'): string {
  return delivery.texts[protocol] ?? delivery.texts.default ?? '';
}

/** SQS's own call, made without the SQS client, which the project has no other use for at run time. */
async function createQueue({ endpoint }: LocalClient, name: string): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.CreateQueue' },
    body: JSON.stringify({ QueueName: name }),
  });
  createdQueue.parse(await answer.json());
}

/** fauxqs shows a queue's messages without taking them: no visibility time-outs, no ten at a time. */
async function received({ endpoint }: LocalClient, queue: string): Promise<readonly Delivery[]> {
  const answer = await fetch(new URL(`/_fauxqs/queues/${queue}`, endpoint));
  const { messages } = inspected.parse(await answer.json());
  return messages.ready.map(({ body }) => delivery(JSON.parse(body)));
}

function delivery(body: unknown): Delivery {
  const { MessageId, TopicArn, Subject, Message, MessageAttributes } = notification.parse(body);
  return {
    messageId: MessageId,
    topic: TopicArn,
    subject: Subject ?? null,
    texts: textsOf(Message),
    attributes: Object.fromEntries(
      Object.entries(MessageAttributes).map(([name, { Value }]) => [name, Value]),
    ),
  };
}

/** fauxqs hands over the whole of a message of structure `json`, where AWS picks the protocol's text out of it. */
function textsOf(message: string): Readonly<Record<string, string>> {
  try {
    return structured.parse(JSON.parse(message));
  } catch {
    return { default: message };
  }
}

/**
 * AWS matches a String.Array attribute when any of its elements matches; fauxqs 2.4 compares the attribute's whole text.
 * So a wanted word is also looked for as an element of the JSON array that the text is.
 */
function matchingArrays(policy: FilterPolicy): FilterPolicy {
  return Object.fromEntries(
    Object.entries(policy).map(([attribute, conditions]) => [
      attribute,
      conditions.flatMap((wanted) =>
        typeof wanted === 'string' ? [wanted, { wildcard: `*${JSON.stringify(wanted)}*` }] : [wanted],
      ),
    ]),
  );
}
