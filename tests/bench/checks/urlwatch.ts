import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { Spent } from './lambda.ts';
import type { Site } from './site.ts';
import { addressOf } from './site.ts';

const measured = z.object({ code: z.literal(0), cpuMs: z.number(), wallMs: z.number(), peakMb: z.number() });

/** urlwatch with its own list of the pages and its own store. */
export type Urlwatch = {
  /** Starting and reading the list, which a round does first. */
  readonly start: () => Promise<Spent>;
  /** One round of a new process, its start not taken off. */
  readonly checkAll: () => Promise<Spent>;
};

/** "2.25"; null where urlwatch is not installed. */
export async function urlwatchVersion(): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('urlwatch', ['--version']);
    return stdout.trim().replace(/^urlwatch /, '');
  } catch {
    return null;
  }
}

/** Takes an empty folder for its files, the site and how many of its pages to watch. Reports go to standard output, as they come. */
export function openUrlwatch(folder: string, site: Site, pages: number): Urlwatch {
  mkdirSync(folder, { recursive: true });
  const file = (name: string): string => join(folder, name);
  const jobs = Array.from({ length: pages }, (_, page) => `url: ${addressOf(site, page)}\n`);
  writeFileSync(file('urls.yaml'), jobs.join('---\n'));
  writeFileSync(file('urlwatch.yaml'), 'report:\n  stdout:\n    enabled: true\n');
  const args = [
    '--urls',
    'urls.yaml',
    '--config',
    'urlwatch.yaml',
    '--cache',
    'cache.db',
    '--hooks',
    'none.py',
  ];
  const run = async (more: readonly string[]): Promise<Spent> => {
    const program = ['urlwatch', ...args, ...more];
    const rusage = join(import.meta.dirname, 'rusage.py');
    const env = { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8' };
    const { stdout } = await promisify(execFile)('python3', [rusage, ...program], { cwd: folder, env });
    return measured.parse(JSON.parse(stdout));
  };
  return { start: () => run(['--list']), checkAll: () => run([]) };
}
