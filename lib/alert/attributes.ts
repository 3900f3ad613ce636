import type { MessageAttributeValue } from '@aws-sdk/client-sns';
import type { Alert, AlertLanguage, Change, Measure, Source } from '../model.ts';
import { MEASURES } from '../model.ts';

/** SNS compares numbers in filter policies between -10^9 and 10^9 only. */
const NUMBER_LIMIT = 1_000_000_000;

/** How a smallest rise is asked for: `rise` knows rises alone, for `news` a fall or a dispute is as much as the largest rise. */
export type RiseAttribute = 'rise' | 'news';

/** Name of the number for one measure, or for whichever moved most when it is null. Why so: docs/decisions/0006. */
export function riseAttribute(family: RiseAttribute, measure: Measure | null): string {
  return measure === null ? family : `${family}-${measure}`;
}

/**
 * What a subscription's filter policy can choose by: crisis, language, source and its kind, and, of all changes of the alert,
 * the measures, groups and kinds of change, and the largest rise in people, of all measures and of each that changed.
 * A first figure rises from nothing.
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
    ...riseNumbers(changes, null),
    ...Object.assign({}, ...MEASURES.map((measure) => riseNumbers(changes, measure))),
  };
}

/** Nothing for a measure that did not change: a filter policy that names an attribute takes no message without it. */
function riseNumbers(
  changes: readonly Change[],
  measure: Measure | null,
): Record<string, MessageAttributeValue> {
  const of = measure === null ? changes : changes.filter((change) => change.measure === measure);
  if (of.length === 0) return {};
  return {
    [riseAttribute('rise', measure)]: number(Math.max(0, ...of.map(riseOf))),
    [riseAttribute('news', measure)]: number(Math.max(0, ...of.map(newsOf))),
  };
}

function riseOf({ kind, from, to }: Change): number {
  // The numbers of a dispute contradict each other; neither rose to the other.
  return kind === 'disputed' ? 0 : to.value - (from?.value ?? 0);
}

function newsOf(change: Change): number {
  return change.kind === 'fall' || change.kind === 'disputed' ? NUMBER_LIMIT : riseOf(change);
}

function number(value: number): MessageAttributeValue {
  return { DataType: 'Number', StringValue: String(Math.min(NUMBER_LIMIT, value)) };
}

function text(value: string): MessageAttributeValue {
  return { DataType: 'String', StringValue: value };
}

function texts(values: readonly string[]): MessageAttributeValue {
  return { DataType: 'String.Array', StringValue: JSON.stringify([...new Set(values)]) };
}
