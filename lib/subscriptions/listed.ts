import type { SNSClient, Subscription } from '@aws-sdk/client-sns';
import { GetSubscriptionAttributesCommand, ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import type { RememberedSubscriber } from '../store/subscriber-items.ts';
import type { Wish } from './wish.ts';
import { wishOf } from './wish.ts';

/** A subscription as SNS has it. */
export type Listed = {
  readonly protocol: string;
  readonly endpoint: string;
  /** null while it is pending and was not made here: SNS tells the ARN of a pending one only to whoever makes it. */
  readonly arn: string | null;
  readonly state: 'pending' | 'confirmed';
  /** What was asked for; null when that is unknown or was not asked for in our words. */
  readonly wish: Wish | null;
};

/** Every subscription of a topic. Takes what is remembered, for the ARNs of pending ones. */
export async function listSubscriptions(
  client: SNSClient,
  topic: string,
  remembered: readonly RememberedSubscriber[],
): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for await (const subscription of eachSubscription(client, topic))
    listed.push(await describe(client, subscription, remembered));
  return listed;
}

/** The first subscription of a topic that is the one sought; null when there is none. Only that one's attributes are asked for. */
export async function findSubscription(
  client: SNSClient,
  topic: string,
  by: {
    readonly remembered: readonly RememberedSubscriber[];
    readonly isSought: (subscription: Pick<Listed, 'protocol' | 'endpoint' | 'arn'>) => boolean;
  },
): Promise<Listed | null> {
  for await (const subscription of eachSubscription(client, topic)) {
    if (by.isSought(addressed(subscription, by.remembered)))
      return describe(client, subscription, by.remembered);
  }
  return null;
}

/** SNS keeps showing, as "Deleted", for some days what was unsubscribed; it is left out. */
async function* eachSubscription(client: SNSClient, topic: string): AsyncGenerator<Subscription> {
  let next: string | undefined;
  do {
    const page = await client.send(
      new ListSubscriptionsByTopicCommand({
        TopicArn: topic,
        ...(next === undefined ? {} : { NextToken: next }),
      }),
    );
    for (const subscription of page.Subscriptions ?? [])
      if (subscription.SubscriptionArn !== 'Deleted') yield subscription;
    next = page.NextToken;
  } while (next !== undefined && next !== '');
}

function addressed(
  { Protocol: protocol = '', Endpoint: endpoint = '', SubscriptionArn = '' }: Subscription,
  remembered: readonly RememberedSubscriber[],
): Pick<Listed, 'protocol' | 'endpoint' | 'arn'> {
  const known = remembered.find((entry) => entry.protocol === protocol && entry.endpoint === endpoint);
  const arn = SubscriptionArn.startsWith('arn:') ? SubscriptionArn : (known?.arn ?? null);
  return { protocol, endpoint, arn };
}

async function describe(
  client: SNSClient,
  subscription: Subscription,
  remembered: readonly RememberedSubscriber[],
): Promise<Listed> {
  const { protocol, endpoint, arn } = addressed(subscription, remembered);
  if (arn === null) return { protocol, endpoint, arn, state: 'pending', wish: null };
  const { Attributes = {} } = await client.send(
    new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }),
  );
  return {
    ...{ protocol, endpoint, arn },
    state: Attributes.PendingConfirmation === 'true' ? 'pending' : 'confirmed',
    wish: wishIn(Attributes.FilterPolicy),
  };
}

function wishIn(policy: string | undefined): Wish | null {
  if (policy === undefined || policy === '') return null;
  try {
    return wishOf(JSON.parse(policy));
  } catch {
    return null;
  }
}
