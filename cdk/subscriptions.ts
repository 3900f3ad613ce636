import { type ITopic, SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Settings } from './settings.ts';

/**
 * Subscribes whom the settings name. A reader's subscription carries a language, or its holder would get every alert in each;
 * what cannot be delivered goes to the queue instead of being dropped after six hours.
 */
export function subscribe(
  { alertEmail, alertPhone, alertLanguage, operatorEmail }: Settings,
  to: {
    readonly alerts: ITopic;
    readonly operators: ITopic;
    readonly undelivered: IQueue;
  },
): void {
  const reader = {
    filterPolicy: { language: SubscriptionFilter.stringFilter({ allowlist: [alertLanguage] }) },
    deadLetterQueue: to.undelivered,
  };
  if (alertEmail !== undefined) to.alerts.addSubscription(new EmailSubscription(alertEmail, reader));
  if (alertPhone !== undefined) to.alerts.addSubscription(new SmsSubscription(alertPhone, reader));
  if (operatorEmail !== undefined)
    to.operators.addSubscription(new EmailSubscription(operatorEmail, { deadLetterQueue: to.undelivered }));
}
