import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarmAbove } from './alarms.ts';

/** A part of the spend limit at which there is time left to have it raised. */
const SPEND_WARNING = 0.8;
const FIVE_MINUTES = Duration.minutes(5);

export type LossAlarmsProps = {
  readonly alerts: ITopic;
  readonly operators: ITopic;
  readonly deadRounds: IQueue;
  readonly undelivered: IQueue;
  /** How many alerts a round could not send. */
  readonly unsent: Metric;
  /** Minutes between two rounds. */
  readonly every: number;
  /** US dollars a month. */
  readonly smsLimit: number;
};

/** The ways to lose an alert that no single function's alarm sees. */
export class LossAlarms extends Construct {
  constructor(scope: Construct, id: string, props: LossAlarmsProps) {
    super(scope, id);
    const { operators } = props;
    alarmAbove(this, 'RoundsDead', {
      metric: visible(props.deadRounds),
      threshold: 1,
      words: {
        what: 'A round could not be started, or failed.',
        hurt: 'subscribers hear of a change in that shard one round later than they should.',
        act: 'read the message in the queue DeadRounds: it holds the shard and the error. Delete it when the cause is gone.',
      },
      operators,
    });
    alarmAbove(this, 'MessagesDead', {
      metric: visible(props.undelivered),
      threshold: 1,
      words: {
        what: 'SNS gave up delivering a message to a subscriber.',
        hurt: 'a subscriber was not told of a change, and will not be by SNS.',
        act: 'read the message in the queue Undelivered, mend or remove the subscription it names, and tell its holder.',
      },
      operators,
    });
    alarmAbove(this, 'DeliveriesFailing', {
      metric: props.alerts.metricNumberOfNotificationsFailed({ period: FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      words: {
        what: 'Messages of the alerts topic failed to be delivered.',
        hurt: 'a subscriber without a queue of dead letters may not have been told of a change.',
        act: 'look for subscriptions that are gone or whose endpoint refuses, and for the SMS spend limit and sandbox.',
      },
      operators,
    });
    alarmAbove(this, 'AlertsWaiting', {
      metric: props.unsent.with({ period: Duration.minutes(props.every), statistic: 'Maximum' }),
      threshold: 1,
      periods: { over: 3, of: 4 },
      words: {
        what: 'Alerts have been waiting to be sent for more than two rounds.',
        hurt: 'subscribers do not know of a change that Recuento does know of.',
        act: "see in the scrape functions' logs why SNS or the alerts table refuses; what waits is sent by the next round that can.",
      },
      operators,
    });
    alarmAbove(this, 'SmsSpend', {
      metric: smsSpend(),
      threshold: props.smsLimit * SPEND_WARNING,
      words: {
        what: `SMS of this month cost more than ${SPEND_WARNING * 100} % of the limit of $${props.smsLimit}.`,
        hurt: 'at the limit AWS stops every SMS, and those who have no email from us hear nothing.',
        act: 'ask AWS to raise the SMS spend limit now (it takes a day), then deploy with -c smsLimit.',
      },
      operators,
    });
  }
}

function visible(queue: IQueue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: 'Maximum' });
}

/** Of the account in this region: AWS keeps no count by topic. */
function smsSpend(): Metric {
  return new Metric({
    namespace: 'AWS/SNS',
    metricName: 'SMSMonthToDateSpentUSD',
    statistic: 'Maximum',
    period: Duration.hours(1),
  });
}
