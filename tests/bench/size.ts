// `npm run size`: what each function's bundle weighs, and how long Node takes to load it, beside an empty one and one that has only
// the two SDK clients. Each load is a process of its own; the bundles take turns, so that a busy machine is unfair to all alike.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Bundle } from '../../cdk/bundle.ts';
import { bundleFunction } from '../../cdk/bundle.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRIES = [
  'tests/bench/entries/empty.ts',
  'tests/bench/entries/sdk-clients.ts',
  'functions/alert-history.ts',
  'functions/scrape.ts',
];
const LOADS = 15;

/** What a function finds in its environment when it starts. */
const env = {
  ...{ AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none' },
  ...{ SNAPSHOTS_TABLE: 'none', ALERTS_TABLE: 'none', CONTACT: 'none' },
  ...{ ALERTS_TOPIC_ARN: 'none', OPERATORS_TOPIC_ARN: 'none' },
};

/** Milliseconds to load a bundle in a new process, Node's own start not counted. */
async function loadMs({ folder, handler }: Bundle): Promise<number> {
  const file = JSON.stringify(join(folder, handler.replace(/\.handler$/, '.mjs')));
  const script = `const since = performance.now(); await import(${file}); console.log(performance.now() - since); process.exit();`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...env, LAMBDA_TASK_ROOT: folder },
  });
  return Number(stdout);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function measure(watchlist: string): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'recuento-size-'));
  try {
    const bundles = await Promise.all(
      ENTRIES.map((entry) =>
        bundleFunction(join(ROOT, entry), join(made, basename(entry, '.ts')), watchlist),
      ),
    );
    const times = bundles.map((): number[] => []);
    for (let load = 0; load < LOADS; load += 1)
      for (const [at, bundle] of bundles.entries()) times[at]?.push(await loadMs(bundle));
    console.table(
      bundles.map(({ handler, startBytes, laterBytes }, at) => ({
        bundle: handler.replace(/\.handler$/, ''),
        'loaded at start, KB': Math.round(startBytes / 1000),
        'later, KB': Math.round(laterBytes / 1000),
        'load, ms (median)': Math.round(median(times[at] ?? [])),
        'ms (fastest)': Math.round(Math.min(...(times[at] ?? []))),
      })),
    );
    console.log(`${LOADS} loads each, Node ${process.version}, ${process.arch}, watchlist ${watchlist}`);
  } finally {
    rmSync(made, { recursive: true });
  }
}

const { values } = parseArgs({ options: { watchlist: { type: 'string', default: 'watchlist.json' } } });
await measure(values.watchlist);
