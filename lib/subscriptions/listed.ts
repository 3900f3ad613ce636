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

/**
 * Every subscription of a topic. Takes what is remembered, for the ARNs of pending ones. SNS keeps showing, as "Deleted", for some days
 * what was unsubscribed; it is left out.
 */
export async function listSubscriptions(
  client: SNSClient,
  topic: string,
  remembered: readonly RememberedSubscriber[],
): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  let next: string | undefined;
  do {
    const page = await client.send(
      new ListSubscriptionsByTopicCommand({
        TopicArn: topic,
        ...(next === undefined ? {} : { NextToken: next }),
      }),
    );
    for (const subscription of page.Subscriptions ?? []) {
      if (subscription.SubscriptionArn === 'Deleted') continue;
      listed.push(await describe(client, subscription, remembered));
    }
    next = page.NextToken;
  } while (next !== undefined && next !== '');
  return listed;
}

async function describe(
  client: SNSClient,
  { Protocol: protocol = '', Endpoint: endpoint = '', SubscriptionArn = '' }: Subscription,
  remembered: readonly RememberedSubscriber[],
): Promise<Listed> {
  const known = remembered.find((entry) => entry.protocol === protocol && entry.endpoint === endpoint);
  const arn = SubscriptionArn.startsWith('arn:') ? SubscriptionArn : (known?.arn ?? null);
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
