import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENV } from '../../lib/env.ts';
import { OUTPUTS } from '../../lib/outputs.ts';
import type { Cloud } from '../deploy/cloud.ts';
import { openCloud } from '../deploy/cloud.ts';
import type { Emulator } from '../deploy/emulator.ts';
import { installEmulator, startEmulator } from '../deploy/emulator.ts';
import type { Site } from './checks/site.ts';
import { openSite } from './checks/site.ts';
import { watchlistOf } from './checks/watched.ts';
import { median } from './cpu.ts';
import type { Row } from './table.ts';

const CACHE = join(import.meta.dirname, '..', '..', '.cache');
const TRIPS = 5;
/** Calls of a trip: the schedules, the one schedule, the function, the queue twice, and taking the message away. */
const CALLS = 6;

/**
 * The same trip in the stack as it is deployed to the emulator: the schedule's own target is invoked, the queue is asked with SQS.
 * Each call to the emulator is a process of its own, so the time of as many calls that do nothing is taken off.
 * Throws `EmulatorMissing` where it cannot run.
 */
export async function measureEmulatedRoundTrip(embedded: Row): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'recuento-bench-'));
  const environment = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? folder };
  const programs = await installEmulator(CACHE, environment);
  const site = await openSite();
  const emulator = await startEmulator(programs, folder, { [ENV.allowPrivate]: site.hosts.join(',') });
  try {
    const cloud = openCloud(emulator, folder);
    await cloud.bootstrap();
    const outputs = await cloud.deploy(watchlistOf(site, 1), []);
    const queue = await cloud.subscribeQueue(outputs[OUTPUTS.alertsTopicArn] ?? '', { language: ['es'] });
    const ours = await tripMs(emulator, cloud, site, queue);
    const what = 'the same, deployed to the emulator';
    return { what, unit: 'ms', ours, beside: 'the embedded stack', theirs: embedded.ours, limit: null };
  } finally {
    await emulator.stop();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tripMs(emulator: Emulator, cloud: Cloud, site: Site, queue: string): Promise<number> {
  const trips: number[] = [];
  const idle: number[] = [];
  // The first looks at the page for the first time, in a function that has just started.
  for (let version = 1; version <= TRIPS + 1; version += 1) {
    await site.show({ version, isConditional: true, keepsOpen: true });
    const since = performance.now();
    await cloud.runSchedules();
    const messages = await cloud.takeMessages(queue);
    if (messages.length !== 1) throw new Error(`${messages.length} messages came where one was due`);
    if (version > 1) trips.push(performance.now() - since);
    const called = performance.now();
    await emulator.call('sts', 'get_caller_identity', {});
    idle.push(performance.now() - called);
  }
  return median(trips) - CALLS * median(idle);
}
