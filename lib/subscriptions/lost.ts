import type { RememberedSubscriber } from '../store/subscriber-items.ts';
import { isSameAddress } from './address.ts';
import type { Listed } from './listed.ts';

/** What is remembered, set against what SNS has. */
export type SubscriberComparison = {
  /** What to remember anew: first seen, confirmed since, or back again. */
  readonly seen: readonly RememberedSubscriber[];
  /** Remembered and no longer there, although nobody unsubscribed them here. */
  readonly lost: readonly RememberedSubscriber[];
};

/**
 * Finds subscribers that were lost without asking. Pure.
 * Whoever SNS has is remembered from then on, also those whom the stack or the console subscribed. Queues and functions are not people: left out.
 */
export function compareSubscribers(
  remembered: readonly RememberedSubscriber[],
  listed: readonly Listed[],
  now: string,
): SubscriberComparison {
  const people = listed.filter(({ protocol }) => protocol === 'email' || protocol === 'sms');
  const seen = people.flatMap((subscriber) => {
    const known = remembered.find((entry) => isSameAddress(entry, subscriber));
    const current = rememberedFrom(subscriber, known?.since ?? now);
    return known !== undefined && isSame(known, current) ? [] : [current];
  });
  const lost = remembered.filter((entry) => !people.some((subscriber) => isSameAddress(entry, subscriber)));
  return { seen, lost };
}

/** What to remember of a subscription. */
export function rememberedFrom(
  { protocol, endpoint, arn, state }: Listed,
  since: string,
): RememberedSubscriber {
  return { protocol, endpoint, arn, since, isConfirmed: state === 'confirmed', lostAt: null };
}

/** Why one may be gone, for those who look after them. */
export function lossWords({ protocol, since, isConfirmed }: RememberedSubscriber): string {
  const why = isConfirmed
    ? 'It was confirmed before.'
    : 'It was never seen confirmed: the confirmation may have lapsed, as it does after 48 hours.';
  return `A subscription by ${protocol} of ${since} is gone. ${why} "recuento subscribers" shows whose.`;
}

function isSame(a: RememberedSubscriber, b: RememberedSubscriber): boolean {
  return a.arn === b.arn && a.isConfirmed === b.isConfirmed && a.lostAt === b.lostAt;
}
