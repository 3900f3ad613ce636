import { SettingInvalid } from '../../lib/errors.ts';
import type { AlertLanguage, Measure } from '../../lib/model.ts';
import type { Address } from '../../lib/subscriptions/address.ts';
import { emailAddress, phoneNumber } from '../../lib/subscriptions/address.ts';
import type { Wish } from '../../lib/subscriptions/wish.ts';
import { wishWords } from '../../lib/subscriptions/wish.ts';
import type { Subscriber, Subscribing } from '../../lib/subscriptions.ts';
import { reviewSubscribers, subscribe, unsubscribe } from '../../lib/subscriptions.ts';
import { readWatchlist } from '../../lib/watchlist.ts';
import { knownCrisis } from './crisis.ts';
import { print, printJson, printTable, tell } from './output.ts';
import { openStack } from './stack.ts';

/** Who: by one of the two. */
export type WhoOptions = { readonly email?: string | undefined; readonly sms?: string | undefined };

export type SubscribeOptions = WhoOptions & {
  readonly crisis?: string | undefined;
  /** File of the watchlist that was deployed. */
  readonly watchlist: string;
  readonly language: AlertLanguage;
  readonly measure: readonly Measure[];
  readonly minRise?: number | undefined;
  readonly risesOnly?: true | undefined;
};

type Shown = { readonly stack: string; readonly isJson: boolean; readonly now: string };

/** `recuento subscribe`: a subscription with its filter policy, or another policy for one that is there. */
export async function subscribeTo(options: SubscribeOptions, shown: Shown): Promise<void> {
  const address = addressOf(options);
  if (address === null) throw new SettingInvalid('name the subscriber with --email or --sms');
  // A mistyped crisis would be a subscription that nothing ever passes.
  if (options.crisis !== undefined) knownCrisis(options.crisis, await readWatchlist(options.watchlist));
  const wish: Wish = {
    ...{ language: options.language, crisis: options.crisis ?? null, measures: options.measure },
    ...{ minRise: options.minRise ?? null, isRisesOnly: options.risesOnly === true },
  };
  await withStack(shown, async (by) => {
    const subscriber = await subscribe(address, wish, by);
    if (shown.isJson) return printSubscriber(subscriber);
    print(`${subscriber.state}: ${wishWords(wish)}`);
    if (subscriber.state === 'pending')
      tell(
        'SNS has sent a message with a link to confirm; without it the subscription lapses after 48 hours.',
      );
    tell('A filter takes up to 15 minutes to take effect.');
  });
}

/** `recuento subscribers`: who is told of what, and who was lost; operators are told of a loss once. */
export async function listSubscribers(shown: Shown): Promise<void> {
  await withStack(shown, async (by) => {
    const subscribers = await reviewSubscribers(by);
    if (shown.isJson) return subscribers.forEach(printSubscriber);
    if (subscribers.length === 0) return print('Nobody is subscribed.');
    printTable([
      ['state', 'by', 'address', 'since', 'asked for'],
      ...subscribers.map((subscriber) => {
        const { state, protocol, endpoint, since } = subscriber;
        return [state, protocol, endpoint, since.slice(0, 10), askedFor(subscriber)];
      }),
    ]);
  });
}

/** `recuento unsubscribe`: by address, or by the subscription's ARN. */
export async function unsubscribeFrom(
  options: WhoOptions & { readonly arn?: string | undefined },
  shown: Shown,
): Promise<void> {
  const who = options.arn ?? addressOf(options);
  if (who === null)
    throw new SettingInvalid('name the subscriber with --email or --sms, or the subscription with --arn');
  await withStack(shown, async (by) => {
    const { outcome } = await unsubscribe(who, by);
    if (shown.isJson) printJson({ outcome });
    else
      print(outcome === 'lapses' ? 'It was never confirmed: it lapses by itself within 48 hours.' : outcome);
  });
}

function addressOf({ email, sms }: WhoOptions): Address | null {
  if (email !== undefined && sms !== undefined)
    throw new SettingInvalid('--email and --sms are two subscriptions');
  if (email !== undefined) return emailAddress(email);
  return sms === undefined ? null : phoneNumber(sms);
}

function askedFor({ wish, state }: Subscriber): string {
  if (wish !== null) return wishWords(wish);
  switch (state) {
    case 'confirmed':
      return 'a filter of its own, or none';
    case 'pending':
      return 'not known until confirmed';
    case 'lost':
      return '';
    default:
      return state satisfies never;
  }
}

function printSubscriber(subscriber: Subscriber): void {
  const { protocol, endpoint, state, since, arn, wish } = subscriber;
  printJson({ protocol, endpoint, state, since, arn, wish });
}

async function withStack({ stack, now }: Shown, use: (by: Subscribing) => Promise<void>): Promise<void> {
  const { store, topics, close } = await openStack(stack);
  try {
    await use({ store, topics, now });
  } finally {
    close();
  }
}
