import type { StackProps } from 'aws-cdk-lib';
import { CfnOutput, Duration, NestedStack, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { ENV } from '../lib/env.ts';
import type { SourceKind, Watchlist } from '../lib/model.ts';
import { SOURCE_KINDS } from '../lib/model.ts';
import { OUTPUTS } from '../lib/outputs.ts';
import { shardCount, shardsOf } from '../lib/shards.ts';
import { ALERTS_TABLE, SNAPSHOTS_TABLE } from '../lib/tables.ts';
import type { Bundle } from './bundle.ts';
import { HistoryApi } from './history-api.ts';
import { HistoryCdn } from './history-cdn.ts';
import { ourLambda, tellSecret, tellTable, tellTopic } from './lambda.ts';
import { LossAlarms } from './loss-alarms.ts';
import { ScheduledFunction } from './scheduled-function.ts';
import type { Settings } from './settings.ts';
import { alertsTopic, deadLetterQueue, keptTable, operatorsTopic } from './stores.ts';
import { subscribe } from './subscriptions.ts';

export type RecuentoStackProps = StackProps & {
  readonly settings: Settings;
  readonly watchlist: Watchlist;
  readonly code: { readonly scrape: Bundle; readonly history: Bundle };
};

/** CloudFormation takes 500 resources a template: the stack itself has room for so many schedules, a nested one for more. */
const OWN_SCHEDULES = 200;
const NESTED_SCHEDULES = 400;

/** Readers come in a crowd when a figure changes; each is answered in tens of milliseconds. */
const HISTORY_CONCURRENCY = 20;

/** The whole system: pages are read on schedules, what changed goes to the tables and the topics, the history is read over HTTP. */
export class RecuentoStack extends Stack {
  readonly #props: RecuentoStackProps;
  readonly #snapshots = keptTable(this, SNAPSHOTS_TABLE);
  readonly #alerts = keptTable(this, ALERTS_TABLE);
  readonly #readers = alertsTopic(this);
  readonly #operators = operatorsTopic(this);
  readonly #deadRounds = deadLetterQueue(this, 'DeadRounds');
  readonly #undelivered = deadLetterQueue(this, 'Undelivered');
  readonly #unsent = new Metric({ namespace: `Recuento/${this.stackName}`, metricName: 'UnsentAlerts' });

  constructor(scope: Construct, id: string, props: RecuentoStackProps) {
    super(scope, id, { description: 'Recuento: tells when a casualty figure changes', ...props });
    this.#props = props;
    const { settings, watchlist } = props;
    const historyUrl = this.#addHistory();
    const kinds = SOURCE_KINDS.filter((kind) => shardCount(watchlist.sources, kind) > 0);
    const functions = new Map(kinds.map((kind) => [kind, this.#addScrape(kind, historyUrl)]));
    this.#addSchedules(functions);
    const topics = { alerts: this.#readers, operators: this.#operators };
    const queues = { deadRounds: this.#deadRounds, undelivered: this.#undelivered };
    const { every, smsLimit } = settings;
    new LossAlarms(this, 'Loss', { ...topics, ...queues, unsent: this.#unsent, every, smsLimit });
    subscribe(this, settings, { ...topics, undelivered: this.#undelivered });
    this.#addOutputs(historyUrl);
  }

  /** Gives the root of its address. */
  #addHistory(): string {
    const { settings, code } = this.#props;
    const { lambda } = ourLambda(this, 'HistoryFunction', {
      bundle: code.history,
      description: 'Serves what changed and what was sent',
      memorySize: 512,
      timeout: Duration.seconds(10),
      concurrency: settings.reserved === 'yes' ? HISTORY_CONCURRENCY : null,
    });
    tellTable(lambda, ENV.alertsTable, this.#alerts, ['dynamodb:GetItem', 'dynamodb:Query']);
    tellTable(lambda, ENV.snapshotsTable, this.#snapshots, ['dynamodb:BatchGetItem']);
    const { history, certificate } = settings;
    const [isPrivate, isCdn] = [history === 'private', history === 'cdn'];
    const domain = isCdn ? undefined : settings.domain;
    const api = new HistoryApi(this, 'History', { lambda, isPrivate, domain, operators: this.#operators });
    const own =
      settings.domain === undefined || certificate === undefined
        ? null
        : { domain: settings.domain, certificate };
    const url = isCdn ? new HistoryCdn(this, 'HistoryCdn', { origin: api.host, own }).url : api.url;
    lambda.addEnvironment(ENV.historyUrl, url);
    return url;
  }

  #addScrape(kind: SourceKind, historyUrl: string): ScheduledFunction {
    const { settings, watchlist, code } = this.#props;
    const scrape = new ScheduledFunction(this, `Scrape${camelCase(kind)}`, {
      bundle: code.scrape,
      description: `Reads the ${kind} sources and tells what changed`,
      watches: kind,
      every: settings.every,
      shards: shardCount(watchlist.sources, kind),
      isReserved: settings.reserved === 'yes',
      deadRounds: this.#deadRounds,
      operators: this.#operators,
      unsent: this.#unsent,
    });
    const { lambda } = scrape;
    tellTable(lambda, ENV.snapshotsTable, this.#snapshots, ['dynamodb:BatchGetItem', 'dynamodb:UpdateItem']);
    tellTable(lambda, ENV.alertsTable, this.#alerts, [
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ]);
    tellTopic(lambda, ENV.alertsTopicArn, this.#readers);
    tellTopic(lambda, ENV.operatorsTopicArn, this.#operators);
    lambda.addEnvironment(ENV.historyUrl, historyUrl);
    lambda.addEnvironment(ENV.contact, settings.contact ?? historyUrl);
    const { xBearerSecret, reliefwebAppname } = settings;
    if (xBearerSecret !== undefined && isReadBy('x', kind, watchlist))
      tellSecret(lambda, ENV.xBearerSecret, xBearerSecret);
    if (reliefwebAppname !== undefined && isReadBy('reliefweb', kind, watchlist))
      lambda.addEnvironment(ENV.reliefwebAppname, reliefwebAppname);
    return scrape;
  }

  #addSchedules(functions: ReadonlyMap<SourceKind, ScheduledFunction>): void {
    let nested: NestedStack | null = null;
    shardsOf(this.#props.watchlist.sources).forEach((shard, at) => {
      const past = at - OWN_SCHEDULES;
      if (past >= 0 && past % NESTED_SCHEDULES === 0)
        nested = new NestedStack(this, `Schedules${past / NESTED_SCHEDULES + 1}`);
      const id = `${camelCase(shard.kind)}Shard${shard.shard}`;
      functions.get(shard.kind)?.schedule(nested ?? this, id, shard);
    });
  }

  #addOutputs(historyUrl: string): void {
    const outputs = [
      [OUTPUTS.alertsTopicArn, this.#readers.topicArn],
      [OUTPUTS.operatorsTopicArn, this.#operators.topicArn],
      [OUTPUTS.snapshotsTable, this.#snapshots.tableName],
      [OUTPUTS.alertsTable, this.#alerts.tableName],
      [OUTPUTS.historyUrl, historyUrl],
    ] as const;
    // CDK would make the names longer and unlike what the terminal looks for.
    for (const [name, value] of outputs)
      new CfnOutput(this, `${name}Output`, { value }).overrideLogicalId(name);
  }
}

/** Whether a source of this kind has a route by this reader. */
function isReadBy(reader: string, kind: SourceKind, { sources }: Watchlist): boolean {
  return sources.some(
    (source) => source.kind === kind && source.routes.some((route) => route.reader === reader),
  );
}

/** `RedCross` for "red-cross": CloudFormation's ids have no hyphens. */
function camelCase(kind: SourceKind): string {
  return kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
