import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ENV } from '../lib/env.ts';
import { OUTPUTS } from '../lib/outputs.ts';
import { shardsOf } from '../lib/shards.ts';
import { ALERTS_TABLE, SNAPSHOTS_TABLE } from '../lib/tables.ts';
import { HOLD_SECONDS } from '../lib/watch.ts';
import type { Resource } from './synthesised.ts';
import { allResources, synthesise, watchlistOf } from './synthesised.ts';

const everybody = {
  alertEmail: 'desk@example.org',
  alertPhone: '+51987654321',
  operatorEmail: 'operator@example.org',
  alertLanguage: 'es',
};
const watchlist = watchlistOf(120, ['ombudsman', 'red-cross']);
const [stack] = synthesise(everybody, watchlist);
const resources = stack?.resources ?? [];

/** The resources of a type; there is at least one, or what is said of each of them would say nothing. */
function all(type: string, among: readonly Resource[] = resources): readonly Resource[] {
  const found = among.filter(({ Type }) => Type === type);
  expect(found, type).not.toEqual([]);
  return found;
}

const statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  Resource: z.unknown().optional(),
  Principal: z.unknown().optional(),
  Condition: z.unknown().optional(),
});
const policies = z.looseObject({
  PolicyDocument: z.object({ Statement: z.array(statement) }).optional(),
  AssumeRolePolicyDocument: z.object({ Statement: z.array(statement) }).optional(),
});
const statements = resources.flatMap(({ Properties }) => {
  const { PolicyDocument, AssumeRolePolicyDocument } = policies.parse(Properties);
  return [...(PolicyDocument?.Statement ?? []), ...(AssumeRolePolicyDocument?.Statement ?? [])];
});

/** The actions that the role of a resource whose id starts so is allowed. */
function actionsOf(start: string): readonly string[] {
  const own = all('AWS::IAM::Policy').filter(({ id }) => id.startsWith(start));
  return own.flatMap(({ Properties }) =>
    (policies.parse(Properties).PolicyDocument?.Statement ?? []).flatMap(({ Action }) => Action),
  );
}

describe('every function', () => {
  it.each(all('AWS::Lambda::Function'))(
    '$id runs Node 24 on arm64, untraced, within a limit of its own',
    (made) => {
      expect(made.Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        ReservedConcurrentExecutions: expect.any(Number),
        LoggingConfig: { LogGroup: expect.anything() },
      });
      expect(made.Properties).not.toHaveProperty('TracingConfig');
    },
  );

  it('that sends is gone before another round may send the same', () => {
    for (const { Properties } of all('AWS::Lambda::Function'))
      expect(Properties.Timeout).toBeLessThan(HOLD_SECONDS);
  });

  it('writes to a log that is not kept for ever', () => {
    for (const { Properties } of all('AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays).toBeGreaterThan(0);
  });
});

describe('permissions', () => {
  it('name what is allowed and on what, never everything', () => {
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).not.toEqual([]);
    for (const { Action, Resource, Principal } of allowed) {
      expect(Action.join()).not.toContain('*');
      expect(JSON.stringify(Resource ?? '')).not.toContain('*');
      expect(JSON.stringify(Principal ?? '')).not.toContain('*');
    }
  });

  it('come from no policy that AWS writes', () => {
    for (const { Properties } of all('AWS::IAM::Role'))
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  it('on the tables are what the store does, and no more', () => {
    const files = ['lib/store.ts', 'lib/store/batch.ts', 'lib/store/last-read.ts'];
    const store = files.map((file) => readFileSync(file, 'utf8')).join('');
    const done = [...store.matchAll(/new (\w+)Command\(/g)].map(([, name]) => `dynamodb:${name}`);
    const granted = [...actionsOf('Scrape'), ...actionsOf('HistoryFunction')];
    expect(new Set(granted.filter((action) => action.startsWith('dynamodb:')))).toEqual(new Set(done));
  });

  it('of the history do not reach to writing or publishing', () => {
    expect(actionsOf('HistoryFunction').toSorted()).toEqual([
      ...['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
      ...['logs:CreateLogStream', 'logs:PutLogEvents'],
    ]);
  });

  it('to start a function are the scheduler’s, in this account only', () => {
    const starters = statements.filter(({ Principal }) => JSON.stringify(Principal)?.includes('scheduler'));
    expect(starters).not.toEqual([]);
    for (const { Condition } of starters)
      expect(Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
  });
});

describe('every schedule', () => {
  const target = z.object({
    Arn: z.unknown(),
    Input: z.string(),
    DeadLetterConfig: z.object({ Arn: z.object({ 'Fn::GetAtt': z.array(z.string()) }) }),
  });
  const schedules = all('AWS::Scheduler::Schedule').map(({ Properties }) => ({
    ...target.parse(Properties.Target),
    rate: Properties.ScheduleExpression,
  }));

  it('starts one shard of the watchlist, and every shard has one', () => {
    expect(schedules.map(({ Input }) => JSON.parse(Input))).toEqual(shardsOf(watchlist.sources));
    expect(new Set(schedules.map(({ rate }) => rate))).toEqual(new Set(['rate(5 minutes)']));
  });

  it('starts the function of its kind', () => {
    for (const { Input, Arn } of schedules)
      expect(JSON.stringify(Arn)).toContain(
        Input.includes('red-cross') ? 'ScrapeRedCross' : 'ScrapeOmbudsman',
      );
  });

  it('leaves what it could not start in a queue, and so does a round that failed', () => {
    for (const { DeadLetterConfig } of schedules)
      expect(DeadLetterConfig.Arn['Fn::GetAtt'][0]).toMatch(/^DeadRounds/);
    for (const { Properties } of all('AWS::Lambda::EventInvokeConfig')) {
      expect(Properties.MaximumRetryAttempts).toBe(0);
      expect(JSON.stringify(Properties.DestinationConfig)).toContain('DeadRounds');
    }
  });
});

describe('every alarm', () => {
  const alarms = all('AWS::CloudWatch::Alarm');

  it.each(alarms)('$id says what happened, who is hurt and what to do', ({ Properties }) => {
    expect(Properties.AlarmDescription).toMatch(/^[A-Z].+\. Who is hurt: .+\. What to do: .+\.$/);
  });

  it('reaches the operators, when it rings and when it is over, and never the readers', () => {
    for (const { Properties } of alarms) {
      const [operators] = all('AWS::SNS::Topic').filter(({ id }) => id.startsWith('Operators'));
      expect(Properties.AlarmActions).toEqual([{ Ref: operators?.id }]);
      expect(Properties.OKActions).toEqual([{ Ref: operators?.id }]);
    }
  });

  it('may reach them: CloudWatch is let in to publish', () => {
    const publishers = statements.filter(({ Principal }) =>
      JSON.stringify(Principal)?.includes('cloudwatch'),
    );
    expect(publishers).toMatchObject([{ Effect: 'Allow', Action: ['sns:Publish'] }]);
  });

  it('is one of a kind, not one of a source', () => {
    const [many] = synthesise({}, watchlistOf(400, ['ombudsman']));
    const [few] = synthesise({}, watchlistOf(1, ['ombudsman']));
    const names = (of: typeof many) => all('AWS::CloudWatch::Alarm', of?.resources).map(({ id }) => id);
    expect(names(many)).toEqual(names(few));
  });
});

describe('every subscription', () => {
  const subscriptions = all('AWS::SNS::Subscription');

  it('keeps in a queue what its holder could not be told', () => {
    for (const { Properties } of subscriptions)
      expect(JSON.stringify(Properties.RedrivePolicy)).toContain('Undelivered');
  });

  it('of a reader carries a language, so that nobody is told each alert twice', () => {
    const readers = subscriptions.filter(({ Properties }) =>
      JSON.stringify(Properties.TopicArn).includes('AlertsTopic'),
    );
    expect(readers.map(({ Properties }) => Properties.Protocol).toSorted()).toEqual(['email', 'sms']);
    for (const { Properties } of readers) expect(Properties.FilterPolicy).toEqual({ language: ['es'] });
  });
});

describe('what is kept', () => {
  it('are both tables, for good, restorable, billed on demand, with the keys that the store uses', () => {
    const tables = all('AWS::DynamoDB::Table');
    for (const table of tables) {
      expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(table.Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    }
    const keys = tables.map(({ Properties }) => JSON.stringify(Properties.KeySchema));
    expect(keys[0]).toBe(JSON.stringify([{ AttributeName: SNAPSHOTS_TABLE.partitionKey, KeyType: 'HASH' }]));
    expect(keys[1]).toContain(`"${ALERTS_TABLE.partitionKey}","KeyType":"HASH"`);
    expect(keys[1]).toContain(`"${ALERTS_TABLE.sortKey}","KeyType":"RANGE"`);
  });

  it('are the queues of what went wrong, encrypted, for two weeks', () => {
    for (const { Properties } of all('AWS::SQS::Queue'))
      expect(Properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400, SqsManagedSseEnabled: true });
  });
});

describe('the stack', () => {
  it('tells every function all that it reads from its environment', () => {
    for (const { id, Properties } of all('AWS::Lambda::Function')) {
      const told = z.object({ Variables: z.record(z.string(), z.unknown()) }).parse(Properties.Environment);
      const names = Object.keys(told.Variables);
      expect(names).toEqual(expect.arrayContaining([ENV.snapshotsTable, ENV.alertsTable]));
      if (id.startsWith('Scrape'))
        expect(names).toEqual(
          expect.arrayContaining([ENV.alertsTopicArn, ENV.operatorsTopicArn, ENV.historyUrl, ENV.contact]),
        );
      expect(names).not.toContain(ENV.allowPrivate);
    }
  });

  it('gives by name what the terminal looks for', () => {
    const { historyDomainTarget: _, ...always } = OUTPUTS;
    expect(Object.keys(stack?.outputs ?? {}).toSorted()).toEqual(Object.values(always).toSorted());
  });

  it('refuses connections that are not encrypted, to topics and queues alike', () => {
    const closed = [...all('AWS::SNS::TopicPolicy'), ...all('AWS::SQS::QueuePolicy')];
    expect(closed.length).toBe(all('AWS::SNS::Topic').length + all('AWS::SQS::Queue').length);
    for (const { Properties } of closed)
      expect(policies.parse(Properties).PolicyDocument?.Statement).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
  });

  it('throttles the history', () => {
    for (const { Properties } of all('AWS::ApiGatewayV2::Stage'))
      expect(Properties.DefaultRouteSettings).toMatchObject({
        ThrottlingRateLimit: 20,
        ThrottlingBurstLimit: 40,
      });
  });

  it('logs no address of those who read the history', () => {
    const [stage] = all('AWS::ApiGatewayV2::Stage');
    expect(JSON.stringify(stage?.Properties.AccessLogSettings)).not.toMatch(/identity|sourceIp|userAgent/);
  });

  it('without anybody to tell has no subscription, and is the same else', () => {
    const alone = allResources(synthesise({}, watchlist));
    expect(alone.map(({ Type }) => Type).filter((type) => type === 'AWS::SNS::Subscription')).toEqual([]);
    expect(alone.length).toBe(resources.length - all('AWS::SNS::Subscription').length);
  });
});
