import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import * as z from 'zod';
import type { Watchlist } from '../../lib/model.ts';
import type { Emulator } from './emulator.ts';
import { run } from './run.ts';

/** What a person does with a deployed Recuento. */
export type Cloud = {
  readonly bootstrap: () => Promise<void>;
  /** Deploys the real app for a watchlist, with settings such as "every=10 minutes"; gives the stack's outputs. */
  readonly deploy: (
    watchlist: Watchlist,
    settings: readonly string[],
  ) => Promise<Readonly<Record<string, string>>>;
  readonly destroy: () => Promise<void>;
  /** Names of the schedules. */
  readonly schedules: () => Promise<readonly string[]>;
  /** Names of the tables. */
  readonly tables: () => Promise<readonly string[]>;
  /** Runs `recuento` with the credentials of the account; gives the objects that it prints, one a line. */
  readonly recuento: (args: readonly string[]) => Promise<readonly unknown[]>;
  /** Starts what every schedule starts, with what it sends, and waits for the end. Throws when a function fails. */
  readonly runSchedules: () => Promise<void>;
  /** Subscribes a new queue to a topic with a filter policy; gives its URL. */
  readonly subscribeQueue: (topicArn: string, filterPolicy: object) => Promise<string>;
  /** Takes out of a queue what a round has published, oldest first, in the form that programs get. */
  readonly takeMessages: (queueUrl: string) => Promise<readonly unknown[]>;
  /** Reads the history over HTTP. */
  readonly readHistory: (historyUrl: string, path: string) => Promise<unknown>;
};

const ROOT = join(import.meta.dirname, '..', '..');
const STACK = 'Recuento';
const outputsFile = z.object({ [STACK]: z.record(z.string(), z.string()) });
const scheduleList = z.object({ Schedules: z.array(z.object({ Name: z.string() })) });
const tableList = z.object({ TableNames: z.array(z.string()) });
const schedule = z.object({ Target: z.object({ Arn: z.string(), Input: z.string() }) });
const invocation = z.object({ FunctionError: z.string().optional(), Payload: z.string() });
const configuration = z.object({ LoggingConfig: z.object({ LogGroup: z.string() }) });
const log = z.object({ events: z.array(z.object({ message: z.string() })) });
const queue = z.object({ QueueUrl: z.string() });
const queueAttributes = z.object({ Attributes: z.object({ QueueArn: z.string() }) });
const received = z.object({
  Messages: z.array(z.object({ Body: z.string(), ReceiptHandle: z.string() })).default([]),
});
const notification = z.object({ Message: z.string() });

/** Takes the emulator and a folder for what is synthesised. */
export function openCloud(emulator: Emulator, folder: string): Cloud {
  const cdk = (args: readonly string[]): Promise<unknown> => {
    const env = { ...emulator.env, CDK_DISABLE_CLI_TELEMETRY: 'true', CDK_DISABLE_VERSION_CHECK: '1' };
    return run(join(ROOT, 'node_modules', '.bin', 'cdk'), [...args, '--no-notices'], { env, cwd: ROOT });
  };
  const watchlistFile = join(folder, 'watchlist.json');
  const settings = ['--context', `watchlist=${watchlistFile}`, '--output', join(folder, 'cdk.out')];
  const listSchedules = async (): Promise<readonly string[]> =>
    scheduleList
      .parse(await emulator.call('scheduler', 'list_schedules', {}))
      .Schedules.map(({ Name }) => Name);
  return {
    bootstrap: () => bootstrap(cdk, folder),
    deploy: async (watchlist, context) => {
      writeFileSync(watchlistFile, JSON.stringify(watchlist));
      const file = join(folder, 'outputs.json');
      const given = context.flatMap((setting) => ['--context', setting]);
      await cdk(['deploy', ...settings, ...given, '--require-approval', 'never', '--outputs-file', file]);
      return outputsFile.parse(JSON.parse(readFileSync(file, 'utf8')))[STACK];
    },
    destroy: async () => {
      await cdk(['destroy', ...settings, '--force']);
    },
    schedules: listSchedules,
    tables: async () => tableList.parse(await emulator.call('dynamodb', 'list_tables', {})).TableNames,
    recuento: async (args) => {
      const { stdout } = await run('node', ['functions/cli.ts', ...args], { env: emulator.env, cwd: ROOT });
      return stdout.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
    },
    runSchedules: async () => {
      for (const name of await listSchedules()) await runSchedule(emulator, name);
    },
    subscribeQueue: (topicArn, filterPolicy) => subscribeQueue(emulator, topicArn, filterPolicy),
    takeMessages: (queueUrl) => takeMessages(emulator, queueUrl),
    readHistory: (historyUrl, path) => readHistory(emulator, historyUrl, path),
  };
}

/** The emulator's IAM does not know the condition key by which the bootstrap roles are bound to the account's own buckets. */
async function bootstrap(cdk: (args: readonly string[]) => Promise<unknown>, folder: string): Promise<void> {
  const source = join(ROOT, 'node_modules/aws-cdk/lib/api/bootstrap/bootstrap-template.yaml');
  const template = readFileSync(source, 'utf8').replace(
    /\n +Condition:\n +StringEquals:\n +aws:ResourceAccount:\n.*/,
    '',
  );
  const file = join(folder, 'bootstrap.yaml');
  writeFileSync(file, template);
  await cdk(['bootstrap', 'aws://000000000000/us-east-1', '--template', file]);
}

async function runSchedule(emulator: Emulator, name: string): Promise<void> {
  const { Target } = schedule.parse(await emulator.call('scheduler', 'get_schedule', { Name: name }));
  const answer = invocation.parse(
    await emulator.call('lambda', 'invoke', { FunctionName: Target.Arn, Payload: Target.Input }),
  );
  if (answer.FunctionError !== undefined)
    throw new Error(`${name}: ${answer.Payload}\n${await logOf(emulator, Target.Arn)}`);
}

/** All that a function has logged. */
async function logOf(emulator: Emulator, FunctionName: string): Promise<string> {
  const made = configuration.parse(
    await emulator.call('lambda', 'get_function_configuration', { FunctionName }),
  );
  const logGroupName = made.LoggingConfig.LogGroup;
  const { events } = log.parse(await emulator.call('logs', 'filter_log_events', { logGroupName }));
  return events.map(({ message }) => message).join('\n');
}

async function subscribeQueue(emulator: Emulator, topicArn: string, filterPolicy: object): Promise<string> {
  const { QueueUrl } = queue.parse(
    await emulator.call('sqs', 'create_queue', { QueueName: 'recuento-reader' }),
  );
  const { QueueArn } = queueAttributes.parse(
    await emulator.call('sqs', 'get_queue_attributes', { QueueUrl, AttributeNames: ['QueueArn'] }),
  ).Attributes;
  const fromTopic = {
    ...{ Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage' },
    ...{ Resource: QueueArn, Condition: { ArnEquals: { 'aws:SourceArn': topicArn } } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [fromTopic] });
  await emulator.call('sqs', 'set_queue_attributes', { QueueUrl, Attributes: { Policy } });
  await emulator.call('sns', 'subscribe', {
    ...{ TopicArn: topicArn, Protocol: 'sqs', Endpoint: QueueArn },
    Attributes: { FilterPolicy: JSON.stringify(filterPolicy) },
  });
  return QueueUrl;
}

/** SNS answers a publish here once its queues have the message: after a round nothing is still on its way. */
async function takeMessages(emulator: Emulator, QueueUrl: string): Promise<readonly unknown[]> {
  const taken: unknown[] = [];
  for (;;) {
    const { Messages } = received.parse(
      await emulator.call('sqs', 'receive_message', { QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return taken;
    for (const { Body, ReceiptHandle } of Messages) {
      taken.push(JSON.parse(notification.parse(JSON.parse(Body)).Message));
      await emulator.call('sqs', 'delete_message', { QueueUrl, ReceiptHandle });
    }
  }
}

/** The emulator tells APIs apart by the host name, which need not resolve. */
function readHistory(emulator: Emulator, historyUrl: string, path: string): Promise<unknown> {
  const { host } = new URL(historyUrl);
  const options = { headers: { host }, ca: emulator.certificate, servername: 'localhost' };
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, emulator.endpoint), options, async (response) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString('utf8');
      if (response.statusCode === 200) resolve(JSON.parse(body));
      else reject(new Error(`${path}: ${response.statusCode} ${body}`));
    });
    asked.on('error', reject).end();
  });
}
