import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Subscription, SubscriptionFilter, SubscriptionProtocol } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/**
 * Subscribes whom the settings name. A reader's subscription carries a language, or its holder would get every alert in each;
 * what cannot be delivered goes to the queue instead of being dropped after six hours.
 * CDK's own `SmsSubscription` forgets that queue, so subscriptions are made without it.
 */
export function subscribe(
  scope: Construct,
  { alertEmail, alertPhone, alertLanguage, operatorEmail }: Settings,
  to: { readonly alerts: ITopic; readonly operators: ITopic; readonly undelivered: IQueue },
): void {
  const { EMAIL, SMS } = SubscriptionProtocol;
  const deadLetterQueue = to.undelivered;
  const language = SubscriptionFilter.stringFilter({ allowlist: [alertLanguage] });
  const reader = { topic: to.alerts, filterPolicy: { language }, deadLetterQueue };
  const operator = { topic: to.operators, deadLetterQueue };
  if (alertEmail !== undefined)
    new Subscription(scope, 'AlertEmail', { ...reader, protocol: EMAIL, endpoint: alertEmail });
  if (alertPhone !== undefined)
    new Subscription(scope, 'AlertPhone', { ...reader, protocol: SMS, endpoint: alertPhone });
  if (operatorEmail !== undefined)
    new Subscription(scope, 'OperatorEmail', { ...operator, protocol: EMAIL, endpoint: operatorEmail });
}
