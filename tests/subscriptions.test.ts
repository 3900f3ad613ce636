import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alertAttributes } from '../lib/alert/attributes.ts';
import { NotFound, SettingInvalid } from '../lib/errors.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import { openInbox } from '../lib/local/inbox.ts';
import type { Change, ChangeKind, Measure } from '../lib/model.ts';
import { MEASURES } from '../lib/model.ts';
import { readSubscribers } from '../lib/store/subscriber-items.ts';
import { emailAddress, phoneNumber } from '../lib/subscriptions/address.ts';
import type { Wish } from '../lib/subscriptions/wish.ts';
import { filterPolicyOf, wishOf, wishWords } from '../lib/subscriptions/wish.ts';
import type { Subscribing } from '../lib/subscriptions.ts';
import { reviewSubscribers, subscribe, unsubscribe } from '../lib/subscriptions.ts';

let embedded: Embedded;
let dynamodb: DynamoDBClient;
let sns: SNSClient;

beforeEach(async () => {
  embedded = await openEmbedded({ directory: null });
  dynamodb = new DynamoDBClient(embedded.dynamodb);
  sns = new SNSClient(embedded.sns);
});

afterEach(async () => {
  dynamodb.destroy();
  sns.destroy();
  await embedded.close();
});

function at(now: string): Subscribing {
  return {
    topics: { client: sns, arns: embedded.topics },
    store: { client: dynamodb, tables: embedded.tables },
    now,
  };
}

const MONDAY = '2023-01-09T12:00:00.000Z';
const TUESDAY = '2023-01-10T12:00:00.000Z';
const everything: Wish = { language: 'en', crisis: null, measures: [], minRise: null, isRisesOnly: false };
const desk = emailAddress('desk@example.org');

function change(kind: ChangeKind, measure: Measure, from: number | null, to: number): Change {
  const count = (value: number) => ({ value, max: null, qualifier: 'exact' as const });
  return {
    ...{ kind, measure, group: 'all', scope: 'total', circumstance: null, place: null, attribution: null },
    ...{ from: from === null ? null : count(from), to: count(to), quote: 'q', url: 'https://a.example/' },
    publishedAt: null,
  };
}

const killed20 = change('rise', 'killed', 20, 40);
const injured1 = change('rise', 'injured', 300, 301);
const injured10 = change('rise', 'injured', 300, 310);
const injuredFell = change('fall', 'injured', 300, 299);
const injuredDisputed = change('disputed', 'injured', 300, 120);
const injuredReworded = change('reworded', 'injured', 300, 300);
const missingFirst = change('first', 'missing', null, 12);

const injuredBy10: Wish = { ...everything, measures: ['injured'], minRise: 10 };
const twoBy10: Wish = { ...everything, measures: ['missing', 'injured'], minRise: 10 };
const risesOnly: Wish = { ...everything, measures: ['injured'], minRise: 10, isRisesOnly: true };

describe('a filter policy', () => {
  it.each<[string, Wish, readonly Change[], boolean]>([
    ['takes a rise as large as asked for', injuredBy10, [injured10], true],
    ['leaves a smaller rise', injuredBy10, [injured1], false],
    [
      'leaves a large rise of another measure beside a small one of its own',
      injuredBy10,
      [killed20, injured1],
      false,
    ],
    ['takes a large rise beside other changes', injuredBy10, [killed20, injured10], true],
    ['takes a fall however small', injuredBy10, [injuredFell], true],
    ['takes a dispute', injuredBy10, [injuredDisputed], true],
    ['leaves a fall of another measure', injuredBy10, [change('fall', 'killed', 7, 6), injured1], false],
    ['leaves other words for the same number', injuredBy10, [injuredReworded], false],
    [
      'takes other words where no smallest rise was asked for',
      { ...injuredBy10, minRise: null },
      [injuredReworded],
      true,
    ],
    ['takes a first figure as a rise from nothing', { ...everything, minRise: 12 }, [missingFirst], true],
    ['leaves a first figure below', { ...everything, minRise: 13 }, [missingFirst], false],
    ['takes either of two measures', twoBy10, [missingFirst, injured1], true],
    ['leaves a third measure', twoBy10, [killed20, injured1], false],
    ['takes every measure where none was named', { ...everything, minRise: 20 }, [killed20], true],
    ['leaves falls where only rises were asked for', risesOnly, [injuredFell], false],
    ['leaves disputes where only rises were asked for', risesOnly, [injuredDisputed], false],
    ['takes a rise beside a fall where only rises were asked for', risesOnly, [injuredFell, injured10], true],
    ['leaves another crisis', { ...everything, crisis: 'peru-2022' }, [killed20], false],
    ['leaves another language', { ...everything, language: 'es' }, [killed20], false],
  ])('%s', async (_, wish, changes, isTaken) => {
    const inbox = await openInbox(embedded, {
      topic: embedded.topics.alerts,
      filterPolicy: filterPolicyOf(wish),
    });
    const alert = { id: 'a', crisis: 'chile-2019', source: 'indh', at: MONDAY, changes, others: [] };
    await sns.send(
      new PublishCommand({
        TopicArn: embedded.topics.alerts,
        Message: 'alert',
        MessageAttributes: alertAttributes(alert, 'en', { kind: 'ombudsman' }),
      }),
    );
    expect(await inbox.received()).toHaveLength(isTaken ? 1 : 0);
  });

  it('always has a language, stays within what SNS allows, and can be read back', () => {
    const wishes = fc.record({
      language: fc.constantFrom('es' as const, 'en' as const),
      crisis: fc.option(fc.constant('peru-2022')),
      measures: fc.subarray([...MEASURES]),
      minRise: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
      isRisesOnly: fc.boolean(),
    });
    fc.assert(
      fc.property(wishes, (wish) => {
        const { $or = [], ...plain } = filterPolicyOf(wish);
        const named = [plain, ...$or].flatMap((part) => Object.keys(part ?? {}));
        expect(named.length).toBeLessThanOrEqual(5);
        expect(plain.language).toEqual([wish.language]);
        const combinations = Object.values(plain).reduce((product, values) => product * values.length, 1);
        expect(combinations * Math.max(1, $or.length)).toBeLessThanOrEqual(150);
        const readBack = wishOf(JSON.parse(JSON.stringify(filterPolicyOf(wish))));
        expect(readBack === null ? null : filterPolicyOf(readBack)).toEqual(filterPolicyOf(wish));
        expect(readBack === null ? null : wishWords(readBack)).not.toBeNull();
      }),
    );
  });

  it('that somebody edited is not put into our words', () => {
    expect(wishOf({ ...filterPolicyOf(injuredBy10), source: ['icrc'] })).toBeNull();
    expect(
      wishOf({ language: ['en'], 'news-injured': [{ numeric: ['>=', 10] }], news: [{ numeric: ['>=', 5] }] }),
    ).toBeNull();
    expect(wishOf({})).toBeNull();
  });

  it('is told in words', () => {
    expect(wishWords(everything)).toBe('English · every crisis · every measure · every change');
    expect(wishWords({ ...twoBy10, language: 'es', crisis: 'peru-2022' })).toBe(
      'Spanish · peru-2022 · missing, injured · rises of 10 or more, every fall and dispute',
    );
    expect(wishWords(risesOnly)).toBe('English · every crisis · injured · rises of 10 or more only');
  });
});

describe('an address', () => {
  it('by telephone has its country, however it is spaced', () => {
    expect(phoneNumber('+51 (987) 654-321')).toEqual({ protocol: 'sms', endpoint: '+51987654321' });
  });

  it.each(['987654321', '+0123456789', '+51', '+5198765432109876', 'desk@example.org'])(
    '%s is no number',
    (given) => {
      expect(() => phoneNumber(given)).toThrow(SettingInvalid);
    },
  );

  it.each([
    'desk',
    'desk@',
    '@example.org',
    'a b@example.org',
    'desk@example.org\nbcc: x@y.org',
    '+51987654321',
  ])('%s is no mail address', (given) => {
    expect(() => emailAddress(given)).toThrow(SettingInvalid);
  });
});

it('an address that is none is not repeated in the error, which may end up in a log', () => {
  expect(() => emailAddress('maria@ejemplo')).not.toThrow(/maria/u);
  expect(() => phoneNumber('+51 98 ext. 7')).not.toThrow(/98 ext/u);
});

describe('a subscriber', () => {
  it('by e-mail is pending until confirmed, and is listed with what was asked for', async () => {
    expect((await subscribe(desk, injuredBy10, at(MONDAY))).state).toBe('pending');
    const [listed, ...more] = await reviewSubscribers(at(TUESDAY));
    expect(more).toEqual([]);
    expect(listed).toMatchObject({ ...desk, state: 'pending', since: MONDAY, wish: injuredBy10 });
  });

  it('who asks for something else gets that instead, and is still one', async () => {
    await subscribe(desk, injuredBy10, at(MONDAY));
    await subscribe(emailAddress('Desk@example.org'), everything, at(TUESDAY));
    const listed = await reviewSubscribers(at(TUESDAY));
    expect(listed.map(({ wish, since }) => ({ wish, since }))).toEqual([{ wish: everything, since: MONDAY }]);
  });

  it('who unsubscribes is gone and not missed', async () => {
    await subscribe(desk, everything, at(MONDAY));
    const { arn } = await subscribe(phoneNumber('+51987654321'), everything, at(MONDAY));
    expect(await unsubscribe(desk, at(TUESDAY))).toEqual({ outcome: 'unsubscribed' });
    expect(await unsubscribe(arn ?? '', at(TUESDAY))).toEqual({ outcome: 'unsubscribed' });
    const operators = await openInbox(embedded, { topic: embedded.topics.operators });
    expect(await reviewSubscribers(at(TUESDAY))).toEqual([]);
    expect(await operators.received()).toEqual([]);
    await expect(unsubscribe(desk, at(TUESDAY))).rejects.toThrow(NotFound);
  });

  it('whom a mail scanner unsubscribed is reported as lost, and told to operators once, without the address', async () => {
    const { arn } = await subscribe(desk, everything, at(MONDAY));
    await subscribe(phoneNumber('+51987654321'), everything, at(MONDAY));
    const operators = await openInbox(embedded, { topic: embedded.topics.operators });
    await sns.send(new UnsubscribeCommand({ SubscriptionArn: arn ?? '' }));
    for (const now of [TUESDAY, '2023-01-11T12:00:00.000Z']) {
      const states = (await reviewSubscribers(at(now))).map(({ state, protocol }) => `${protocol} ${state}`);
      expect(states.toSorted()).toEqual(['email lost', 'sms pending']);
    }
    const notices = await operators.received();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.subject).toContain('lost');
    expect(JSON.stringify(notices)).not.toContain('example.org');
  });

  it('who comes back is lost no more, and is missed again if it is lost again', async () => {
    const operators = await openInbox(embedded, { topic: embedded.topics.operators });
    for (const now of [MONDAY, TUESDAY]) {
      const { arn } = await subscribe(desk, everything, at(now));
      expect((await reviewSubscribers(at(now))).map(({ state, since }) => ({ state, since }))).toEqual([
        { state: 'pending', since: now },
      ]);
      await sns.send(new UnsubscribeCommand({ SubscriptionArn: arn ?? '' }));
      await reviewSubscribers(at(now));
    }
    expect(await operators.received()).toHaveLength(2);
    expect(await unsubscribe(desk, at(TUESDAY))).toEqual({ outcome: 'forgotten' });
    expect(await reviewSubscribers(at(TUESDAY))).toEqual([]);
  });

  it('whom the stack subscribed is remembered from when it is first seen, and a queue is not', async () => {
    await openInbox(embedded, { topic: embedded.topics.alerts });
    await sns.send(
      new SubscribeCommand({
        TopicArn: embedded.topics.alerts,
        Protocol: 'email',
        Endpoint: 'desk@example.org',
      }),
    );
    const [listed] = (await reviewSubscribers(at(TUESDAY))).filter(({ protocol }) => protocol === 'email');
    expect(listed).toMatchObject({ ...desk, since: TUESDAY, wish: null });
    expect(await readSubscribers(at(TUESDAY).store)).toHaveLength(1);
  });

  it('among many is found', async () => {
    for (let number = 100; number < 220; number += 1)
      await subscribe(phoneNumber(`+51987654${number}`), everything, at(MONDAY));
    const listed = await reviewSubscribers(at(TUESDAY));
    expect(new Set(listed.map(({ endpoint }) => endpoint)).size).toBe(120);
    expect(await readSubscribers(at(TUESDAY).store)).toHaveLength(120);
  });
});
