import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import { bundleFunction } from '../../../cdk/bundle.ts';
import { ENV, WATCHLIST_FILE } from '../../../lib/env.ts';
import type { Watchlist } from '../../../lib/model.ts';
import { SHARD_SIZE } from '../../../lib/shards.ts';
import { ask, stop } from '../child.ts';
import type { Aws } from './aws.ts';
import type { Site } from './site.ts';

const measured = z.object({ cpuMs: z.number(), wallMs: z.number(), peakMb: z.number() });
/** What something cost a process, and the largest that this process has been. */
export type Spent = z.output<typeof measured>;

/** A process as Lambda has it: the bundle that is uploaded, and the environment that the stack gives it. */
export type Lambda = {
  /** Loading the bundle, the watchlist checked. */
  readonly start: Spent;
  /** Visits every source once, shard by shard. */
  readonly checkAll: () => Promise<Spent>;
  readonly close: () => Promise<void>;
};

/** Where a Lambda finds its code, its watchlist and its AWS. */
export type Deployed = {
  readonly processFile: string;
  readonly handlerFile: string;
  readonly folder: string;
  readonly shards: number;
  readonly env: Readonly<Record<string, string>>;
};

/** Takes the watchlist that the bundle gets and an empty folder to put it in. */
export async function deploy(folder: string, watchlist: Watchlist, site: Site, aws: Aws): Promise<Deployed> {
  const processFile = join(folder, 'lambda-process.mjs');
  // Stripping types would cost the measured process memory of its own.
  await build({
    ...{ entryPoints: [join(import.meta.dirname, 'lambda-process.ts')], outfile: processFile },
    ...{ bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' },
  });
  const code = join(folder, 'scrape');
  await bundleFunction('functions/scrape.ts', code, null);
  mkdirSync(code, { recursive: true });
  writeFileSync(join(code, WATCHLIST_FILE), JSON.stringify(watchlist));
  return {
    ...{ processFile, handlerFile: join(code, 'scrape.mjs'), folder: code },
    shards: Math.ceil(watchlist.sources.length / SHARD_SIZE),
    env: lambdaEnv(site, aws),
  };
}

function lambdaEnv(site: Site, aws: Aws): Readonly<Record<string, string>> {
  return {
    ...{ AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    ...{ AWS_ENDPOINT_URL: aws.sns.endpoint, AWS_ENDPOINT_URL_DYNAMODB: aws.dynamodb.endpoint },
    ...{ [ENV.snapshotsTable]: aws.tables.snapshots, [ENV.alertsTable]: aws.tables.alerts },
    ...{ [ENV.alertsTopicArn]: aws.topics.alerts, [ENV.operatorsTopicArn]: aws.topics.operators },
    ...{ [ENV.contact]: 'bench@example.org', [ENV.allowPrivate]: site.hosts.join(',') },
  };
}

export type LambdaSettings = {
  /** Where it leaves a .cpuprofile when it ends; null for none. */
  readonly profiles: string | null;
  /** With the heap that a function of so much memory gets; null: whatever Node takes on this machine. */
  readonly memoryMb: number | null;
};

/** The limits that Lambda's own bootstrap of Node.js sets: a tenth of the memory for what is young, in two halves, the rest for what stays. */
function heapFlags(memoryMb: number): readonly string[] {
  const young = Math.floor(memoryMb / 10);
  return [`--max-semi-space-size=${Math.floor(young / 2)}`, `--max-old-space-size=${memoryMb - young}`];
}

/** Starts a cold one. */
export async function startLambda(
  deployed: Deployed,
  { profiles, memoryMb }: LambdaSettings,
): Promise<Lambda> {
  const child = fork(deployed.processFile, {
    env: { ...deployed.env, LAMBDA_TASK_ROOT: deployed.folder, RECUENTO_BENCH_HANDLER: deployed.handlerFile },
    execArgv: [
      ...(memoryMb === null ? [] : heapFlags(memoryMb)),
      ...(profiles === null ? [] : ['--cpu-prof', '--cpu-prof-dir', profiles]),
    ],
    // The log goes where it costs nothing more than writing it.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const invoke = async (shards: readonly number[]): Promise<Spent> =>
    measured.parse(await ask(child, JSON.stringify(shards)));
  return {
    start: await invoke([]),
    checkAll: () => invoke(Array.from({ length: deployed.shards }, (_, shard) => shard)),
    close: () => stop(child),
  };
}
