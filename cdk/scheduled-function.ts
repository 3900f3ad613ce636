import { Duration, Stack } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Shard } from '../lib/shards.ts';
import { alarmAbove, alarmSilence } from './alarms.ts';
import type { Bundle } from './bundle.ts';
import { ourLambda } from './lambda.ts';

/** Below the 120 s for which a round holds what it sends: a function is gone before another round may send the same. */
const TIMEOUT = Duration.seconds(110);
/** Of a function that watches; its share of a processor goes by it. */
export const MEMORY_MB = 512;
/** Rounds that may run at once: 1,000 shards of some 10 s, spread over 3 minutes, make about 55. */
const MOST_CONCURRENT = 60;
/** Fewer schedules than this may all start at the same moment. */
const MANY_SHARDS = 10;

export type ScheduledFunctionProps = {
  readonly bundle: Bundle;
  readonly description: string;
  /** What the function watches, for the alarms: "ombudsman". */
  readonly watches: string;
  /** Minutes between two rounds. */
  readonly every: number;
  /** How many schedules there will be. */
  readonly shards: number;
  readonly isReserved: boolean;
  /** Where rounds go that could not be started, or failed. */
  readonly deadRounds: IQueue;
  readonly operators: ITopic;
  /** Where the count of alerts that wait to be sent is kept, shared by all functions of a stack. */
  readonly unsent: Metric;
};

/** A Lambda that schedules start, with alarms that say who is hurt when it fails and when it is not heard of. */
export class ScheduledFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly #props: ScheduledFunctionProps;
  readonly #starter: Role;

  constructor(scope: Construct, id: string, props: ScheduledFunctionProps) {
    super(scope, id);
    this.#props = props;
    const { bundle, description, shards, isReserved, deadRounds, every, unsent } = props;
    const { lambda, log } = ourLambda(this, 'Function', {
      ...{ bundle, description, memorySize: MEMORY_MB, timeout: TIMEOUT },
      concurrency: isReserved ? Math.min(shards + 1, MOST_CONCURRENT) : null,
    });
    this.lambda = lambda;
    // The next round is the retry. What waits longer than that is no longer wanted, but somebody has to know.
    lambda.configureAsyncInvoke({
      retryAttempts: 0,
      maxEventAge: Duration.minutes(Math.min(every, 60)),
      onFailure: new SqsDestination(deadRounds),
    });
    new MetricFilter(this, 'Unsent', {
      logGroup: log,
      filterPattern: FilterPattern.numberValue('$.unsent', '>', 0),
      metricNamespace: unsent.namespace,
      metricName: unsent.metricName,
      metricValue: '$.unsent',
    });
    this.#starter = this.#starterRole();
    this.#addAlarms();
  }

  /** Starts the function with one shard, for ever. The schedule may stand in a nested stack. */
  schedule(scope: Construct, id: string, shard: Shard): void {
    const { every, deadRounds, shards } = this.#props;
    // Rounds of one shard stay two minutes apart wherever in the window they start.
    const window = shards > MANY_SHARDS ? every - 2 : 0;
    const schedule = new CfnSchedule(scope, id, {
      scheduleExpression: `rate(${every} minutes)`,
      flexibleTimeWindow: window > 0 ? { mode: 'FLEXIBLE', maximumWindowInMinutes: window } : { mode: 'OFF' },
      target: {
        arn: this.lambda.functionArn,
        roleArn: this.#starter.roleArn,
        input: JSON.stringify(shard),
        deadLetterConfig: { arn: deadRounds.queueArn },
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: Math.min(every, 60) * 60 },
      },
    });
    // Its first start may come at once: by then its role may start the function.
    schedule.node.addDependency(this.#starter);
  }

  /** Who the schedules are when they start the function. */
  #starterRole(): Role {
    const account = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } };
    const role = new Role(this, 'StarterRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: account }),
    });
    const may = (action: string, resource: string): PolicyStatement =>
      new PolicyStatement({ effect: Effect.ALLOW, actions: [action], resources: [resource] });
    role.addToPolicy(may('lambda:InvokeFunction', this.lambda.functionArn));
    role.addToPolicy(may('sqs:SendMessage', this.#props.deadRounds.queueArn));
    return role;
  }

  #addAlarms(): void {
    const { watches, every, operators } = this.#props;
    const period = Duration.minutes(every);
    alarmAbove(this, 'Failing', {
      metric: this.lambda.metricErrors({ period, statistic: 'Sum' }),
      threshold: 1,
      periods: { over: 2, of: 2 },
      words: {
        what: `Rounds of the ${watches} sources failed twice in a row.`,
        hurt: `subscribers may not be told of a change in what ${watches} sources say.`,
        act: `read the errors in the log of ${this.node.id}; nothing is lost, the next round that succeeds tells it.`,
      },
      operators,
    });
    alarmSilence(this, 'Silent', {
      metric: this.lambda.metricInvocations({ period, statistic: 'Sum' }),
      periods: 3,
      words: {
        what: `No round of the ${watches} sources was started for three times its interval.`,
        hurt: `nobody is told of any change in what ${watches} sources say, and no other alarm would ring.`,
        act: `see that the schedules of ${this.node.id} are enabled and that its concurrency is not used up.`,
      },
      operators,
    });
  }
}
