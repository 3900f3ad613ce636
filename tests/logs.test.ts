import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';

let logged: readonly string[] = [];
let told = '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recuento-told-'));
  const toldFile = join(folder, 'told');
  const args = ['tests/logs/replay-handler.ts', toldFile];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
  logged = `${stdout}\n${stderr}`.split('\n').filter((line) => line !== '');
  told = await readFile(toldFile, 'utf8');
  await rm(folder, { recursive: true });
}, 120_000);

/** What a line of the log may say, by name. */
const VALUES: Readonly<Record<string, RegExp>> = {
  level: /^(?:INFO|ERROR)$/,
  message: /^round$/,
  timestamp: /^[\d-]+T[\d:.]+Z$/,
  service: /^recuento-scrape$/,
  // Ids of the watchlist, which are the operator's own.
  source: /^[a-z0-9-]+$/,
  outcome: /^(?:unchanged|written|superseded|failed)$/,
  reports: /^\d+$/,
  figures: /^\d+$/,
  unread: /^\d+$/,
  sent: /^\d+$/,
  unsent: /^\d+$/,
  sampling_rate: /^\d+$/,
  // Names of errors.
  failures: /^(?:\w+(?:,\w+)*)?$/,
};

it('a whole replay tells its alerts, and logs them', () => {
  expect(told.length).toBeGreaterThan(10_000);
  expect(logged.length).toBeGreaterThan(20);
});

it('what a whole replay logs are ids, counts, times and names of errors, nothing else', () => {
  const strange = logged.flatMap((line) => {
    if (!line.startsWith('{')) return [line];
    const fields: Readonly<Record<string, unknown>> = JSON.parse(line);
    return Object.entries(fields)
      .filter(([name, value]) => !(VALUES[name]?.test(String(value)) ?? false))
      .map(([name, value]) => `${name}: ${value}`);
  });
  expect([...new Set(strange)]).toEqual([]);
});

it('no sentence, name, address or number of what is read and told is logged', () => {
  const log = logged.join('\n');
  expect(log).not.toMatch(/https?:|@|[?&]|\d{8,}|Eliana|Quispe|Juliaca/);
  const sentences = told.split('\n').filter((line) => line.length > 30);
  expect(sentences.filter((sentence) => log.includes(sentence))).toEqual([]);
});
