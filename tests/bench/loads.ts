import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { Bundle } from '../../cdk/bundle.ts';
import { bundleFunction } from '../../cdk/bundle.ts';
import { median } from './cpu.ts';
import type { Row, Section } from './table.ts';
import { atMost } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRIES = [
  'tests/bench/entries/empty.ts',
  'tests/bench/entries/sdk-clients.ts',
  'functions/alert-history.ts',
  'functions/scrape.ts',
];

/** What a function finds in its environment when it starts. */
const env = {
  ...{ AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none' },
  ...{ SNAPSHOTS_TABLE: 'none', ALERTS_TABLE: 'none', CONTACT: 'none' },
  ...{ ALERTS_TOPIC_ARN: 'none', OPERATORS_TOPIC_ARN: 'none' },
};

const load = z.object({ wallMs: z.number(), cpuMs: z.number() });

/** A bundle, and what loading it in a new process takes, Node's own start not counted: medians, and the fastest. */
export type Loaded = Pick<Bundle, 'startBytes' | 'laterBytes'> & {
  readonly name: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly fastestMs: number;
};

/** Loads each bundle so many times, each time in a process of its own; they take turns, so that a busy machine is unfair to all alike. */
export async function loadBundles(watchlist: string, loads: number): Promise<readonly Loaded[]> {
  const made = mkdtempSync(join(tmpdir(), 'recuento-size-'));
  try {
    const bundles = await Promise.all(
      ENTRIES.map((entry) =>
        bundleFunction(join(ROOT, entry), join(made, basename(entry, '.ts')), watchlist),
      ),
    );
    const taken = bundles.map((): z.output<typeof load>[] => []);
    for (let done = 0; done < loads; done += 1)
      for (const [at, bundle] of bundles.entries()) taken[at]?.push(await loadOnce(bundle));
    return bundles.map(({ handler, startBytes, laterBytes }, at) => {
      const walls = taken[at]?.map(({ wallMs }) => wallMs) ?? [];
      const cpus = taken[at]?.map(({ cpuMs }) => cpuMs) ?? [];
      const name = handler.replace(/\.handler$/, '');
      const fastestMs = Math.min(...walls);
      return { name, startBytes, laterBytes, wallMs: median(walls), cpuMs: median(cpus), fastestMs };
    });
  } finally {
    rmSync(made, { recursive: true });
  }
}

async function loadOnce({ folder, handler }: Bundle): Promise<z.output<typeof load>> {
  const file = JSON.stringify(pathToFileURL(join(folder, handler.replace(/\.handler$/, '.mjs'))));
  const script = `const since = performance.now(); const before = process.cpuUsage(); await import(${file});
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ wallMs: performance.now() - since, cpuMs: (user + system) / 1000 })); process.exit();`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...env, LAMBDA_TASK_ROOT: folder },
  });
  return load.parse(JSON.parse(stdout));
}

/** The start of each function: what it loads before it is first asked. */
export async function measureStart(loads: number): Promise<Section> {
  const [empty, clients, history, scrape] = await loadBundles('watchlist.json', loads);
  if (empty === undefined || clients === undefined || history === undefined || scrape === undefined)
    throw new Error('a bundle was not loaded');
  const row = (of: Loaded, beside: Loaded, name: string, limit: Row['limit']): Row => ({
    ...{ what: `${of.name}, ${Math.round(of.startBytes / 1000)} KB`, unit: 'CPU ms to import' },
    ...{ ours: of.cpuMs, beside: name, theirs: beside.cpuMs, limit },
  });
  return {
    title: 'Start: importing a bundle in a new process',
    rows: [
      row(scrape, clients, 'the two SDK clients alone', atMost(1.8)),
      row(history, clients, 'the two SDK clients alone', null),
      row(scrape, empty, 'an empty handler', null),
      row(history, empty, 'an empty handler', null),
    ],
  };
}
