import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** What an alarm says to whoever gets it at night. */
export type AlarmWords = {
  /** What happened, a sentence. */
  readonly what: string;
  /** Who is hurt by it, and how. */
  readonly hurt: string;
  /** What to do about it. */
  readonly act: string;
};

/** Tells the operators when a metric stays at or over a threshold, and again when it is well. No data is well. */
export function alarmAbove(
  scope: Construct,
  id: string,
  by: {
    readonly metric: IMetric;
    readonly threshold: number;
    /** Periods of the metric that count, and how many of them must be over; 1 and 1 when absent. */
    readonly periods?: { readonly over: number; readonly of: number };
    readonly words: AlarmWords;
    readonly operators: ITopic;
  },
): void {
  const { over, of } = by.periods ?? { over: 1, of: 1 };
  const alarm = new Alarm(scope, id, {
    alarmDescription: sentences(by.words),
    metric: by.metric,
    threshold: by.threshold,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    datapointsToAlarm: over,
    evaluationPeriods: of,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  tellOperators(alarm, by.operators);
}

/** Tells the operators when nothing at all happened for so many periods of a metric. No data is nothing. */
export function alarmSilence(
  scope: Construct,
  id: string,
  by: {
    readonly metric: IMetric;
    readonly periods: number;
    readonly words: AlarmWords;
    readonly operators: ITopic;
  },
): void {
  const alarm = new Alarm(scope, id, {
    alarmDescription: sentences(by.words),
    metric: by.metric,
    threshold: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: by.periods,
    treatMissingData: TreatMissingData.BREACHING,
  });
  tellOperators(alarm, by.operators);
}

function tellOperators(alarm: Alarm, operators: ITopic): void {
  const action = new SnsAction(operators);
  alarm.addAlarmAction(action);
  alarm.addOkAction(action);
}

function sentences({ what, hurt, act }: AlarmWords): string {
  return `${what} Who is hurt: ${hurt} What to do: ${act}`;
}
