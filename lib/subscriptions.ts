import { SetSubscriptionAttributesCommand, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import type { SnsTopics } from './alert.ts';
import { sendNotice } from './alert.ts';
import { NotFound } from './errors.ts';
import type { RememberedSubscriber } from './store/subscriber-items.ts';
import { forgetSubscriber, readSubscribers, rememberSubscriber } from './store/subscriber-items.ts';
import type { Store } from './store.ts';
import type { Address } from './subscriptions/address.ts';
import { isSameAddress } from './subscriptions/address.ts';
import type { Listed } from './subscriptions/listed.ts';
import { findSubscription, listSubscriptions } from './subscriptions/listed.ts';
import { compareSubscribers, lossWords, rememberedFrom } from './subscriptions/lost.ts';
import type { Wish } from './subscriptions/wish.ts';
import { filterPolicyOf } from './subscriptions/wish.ts';

/** What keeping subscriptions needs of the world. */
export type Subscribing = {
  readonly topics: SnsTopics;
  readonly store: Store;
  /** ISO 8601 in UTC. */
  readonly now: string;
};

/** A subscriber as shown: as SNS has it, or lost. */
export type Subscriber = Omit<Listed, 'state'> & {
  readonly state: Listed['state'] | 'lost';
  /** When it was made or first seen; ISO 8601 in UTC. */
  readonly since: string;
};

/**
 * Subscribes an address to the readers' topic with the filter policy of its wish; who is subscribed already gets the new wish instead.
 * SNS then asks the holder of a mail address to confirm, within 48 hours. Throws SNS's own errors.
 */
export async function subscribe(address: Address, wish: Wish, by: Subscribing): Promise<Subscriber> {
  const { client, arns } = by.topics;
  const remembered = await readSubscribers(by.store);
  const isSought = (subscription: Pick<Listed, 'protocol' | 'endpoint'>): boolean =>
    isSameAddress(subscription, address);
  const before = await findSubscription(client, arns.alerts, { remembered, isSought });
  const subscription = await place(client, arns.alerts, { address, wish, before });
  const known = remembered.find((entry) => isSameAddress(entry, address) && entry.lostAt === null);
  const since = known?.since ?? by.now;
  await rememberSubscriber(by.store, rememberedFrom(subscription, since));
  return { ...subscription, since };
}

/** SNS refuses to subscribe an address a second time with another policy, so a policy in place is replaced first. */
async function place(
  client: SnsTopics['client'],
  topic: string,
  {
    address,
    wish,
    before,
  }: { readonly address: Address; readonly wish: Wish; readonly before: Listed | null },
): Promise<Listed> {
  const policy = JSON.stringify(filterPolicyOf(wish));
  if (before !== null && before.arn !== null) {
    await client.send(
      new SetSubscriptionAttributesCommand({
        SubscriptionArn: before.arn,
        AttributeName: 'FilterPolicy',
        AttributeValue: policy,
      }),
    );
    if (before.state === 'confirmed') return { ...before, wish };
  }
  // Of a pending one this sends the request to confirm once more.
  const { SubscriptionArn } = await client.send(
    new SubscribeCommand({
      TopicArn: topic,
      Protocol: address.protocol,
      Endpoint: before?.endpoint ?? address.endpoint,
      Attributes: { FilterPolicy: policy },
      ReturnSubscriptionArn: true,
    }),
  );
  // A number is subscribed at once; a mail address once its holder confirms.
  const state = address.protocol === 'sms' ? 'confirmed' : 'pending';
  return { ...address, arn: SubscriptionArn ?? null, state, wish };
}

/**
 * Every subscriber: as SNS has it, and those who are lost. Who is found is remembered; operators are told once of each
 * that was there before and is gone although it was not unsubscribed here.
 */
export async function reviewSubscribers(by: Subscribing): Promise<readonly Subscriber[]> {
  const remembered = await readSubscribers(by.store);
  const listed = await listSubscriptions(by.topics.client, by.topics.arns.alerts, remembered);
  const { seen, lost } = compareSubscribers(remembered, listed, by.now);
  for (const subscriber of seen) await rememberSubscriber(by.store, subscriber);
  for (const subscriber of lost.filter(({ lostAt }) => lostAt === null)) await tellLoss(subscriber, by);
  const sinceOf = (subscriber: Listed): string =>
    remembered.find((entry) => isSameAddress(entry, subscriber))?.since ?? by.now;
  return [
    ...listed.map((subscriber) => ({ ...subscriber, since: sinceOf(subscriber) })),
    ...lost.map(({ protocol, endpoint, arn, since }) => {
      return { protocol, endpoint, arn, since, state: 'lost' as const, wish: null };
    }),
  ];
}

/** Told before it is remembered as told: if the process dies in between, operators hear of it twice rather than never. */
async function tellLoss(
  subscriber: RememberedSubscriber,
  { topics, store, now }: Subscribing,
): Promise<void> {
  const notice = {
    id: `subscriber-lost.${now}`,
    kind: 'subscriber-lost' as const,
    source: subscriber.protocol,
    at: now,
    detail: lossWords(subscriber),
  };
  await sendNotice(notice, topics);
  await rememberSubscriber(store, { ...subscriber, lostAt: now });
}

/** What became of who was to be unsubscribed. `lapses`: SNS cannot remove what was not confirmed; it goes after 48 hours. */
export type Unsubscribed = { readonly outcome: 'unsubscribed' | 'forgotten' | 'lapses' };

/**
 * Unsubscribes by address or by the subscription's ARN; somebody lost is only forgotten. Throws `NotFound` when there is no such subscriber.
 * Forgets first: if the process dies in between, the subscription is still there and seen, and nobody is called lost who asked to go.
 */
export async function unsubscribe(who: Address | string, by: Subscribing): Promise<Unsubscribed> {
  const remembered = await readSubscribers(by.store);
  const isSought = (entry: Pick<Listed, 'protocol' | 'endpoint' | 'arn'>): boolean =>
    typeof who === 'string' ? entry.arn === who : isSameAddress(entry, who);
  const { client, arns } = by.topics;
  const subscription = await findSubscription(client, arns.alerts, { remembered, isSought });
  const known = subscription ?? remembered.find(isSought);
  if (known === undefined)
    throw new NotFound('there is no such subscriber; “recuento subscribers” lists them');
  await forgetSubscriber(by.store, known);
  if (subscription === null) return { outcome: 'forgotten' };
  if (subscription.arn === null) return { outcome: 'lapses' };
  await client.send(new UnsubscribeCommand({ SubscriptionArn: subscription.arn }));
  return { outcome: 'unsubscribed' };
}
