import type { MessageAttributeValue } from '@aws-sdk/client-sns';
import type { Alert, AlertLanguage, Change, Source } from '../model.ts';

/** SNS compares numbers in filter policies between -10^9 and 10^9 only. */
const NUMBER_LIMIT = 1_000_000_000;

/**
 * What a subscription's filter policy can choose by: crisis, language, source and its kind, and, of all changes of the alert,
 * the measures, groups and kinds of change, and the largest rise in people. A first figure rises from nothing.
 */
export function alertAttributes(
  alert: Alert,
  language: AlertLanguage,
  source: Pick<Source, 'kind'>,
): Record<string, MessageAttributeValue> {
  const { changes } = alert;
  return {
    crisis: text(alert.crisis),
    language: text(language),
    source: text(alert.source),
    kind: text(source.kind),
    measure: texts(changes.map(({ measure }) => measure)),
    group: texts(changes.map(({ group }) => group)),
    change: texts(changes.map(({ kind }) => kind)),
    rise: { DataType: 'Number', StringValue: String(Math.min(NUMBER_LIMIT, largestRise(changes))) },
  };
}

function largestRise(changes: readonly Change[]): number {
  return Math.max(0, ...changes.map(({ from, to }) => to.value - (from?.value ?? 0)));
}

function text(value: string): MessageAttributeValue {
  return { DataType: 'String', StringValue: value };
}

function texts(values: readonly string[]): MessageAttributeValue {
  return { DataType: 'String.Array', StringValue: JSON.stringify([...new Set(values)]) };
}
