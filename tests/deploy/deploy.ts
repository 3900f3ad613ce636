// `npm run test:deploy`: what a person does with a Recuento of their own, from bootstrap to destroy, on an emulator of AWS.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { ENV } from '../../lib/env.ts';
import { openReplaySites } from '../../lib/local/peru-2022/site.ts';
import type { Source } from '../../lib/model.ts';
import { OUTPUTS } from '../../lib/outputs.ts';
import { articlePage, openLoopbackSite } from '../loopback-site.ts';
import type { Cloud } from './cloud.ts';
import { openCloud } from './cloud.ts';
import { EmulatorMissing, installEmulator, startEmulator } from './emulator.ts';
import { deathsTold, sentStates } from './told.ts';

const CACHE = join(import.meta.dirname, '..', '..', '.cache');
const SETTINGS = ['alertEmail=desk@example.org', 'alertLanguage=es', 'operatorEmail=operator@example.org'];
/** The bulletins of the replay: seven killed, corrected to six two days later. */
const SEVEN_KILLED = '2022-12-13T23:30:00.000Z';
const CORRECTED = '2022-12-14T23:30:00.000Z';

const started = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Does a step, and says what it was, how long it took and how far into the test it ended. */
async function step<Outcome>(name: string, act: () => Promise<Outcome>): Promise<Outcome> {
  const since = performance.now();
  const outcome = await act();
  console.log(`ok  ${name}: ${seconds(since)} (at ${seconds(started)})`);
  return outcome;
}

/** The watched web: the sites of the replay, and a newspaper that is added to the watchlist later. */
async function openWeb() {
  const replay = await openReplaySites();
  const paper = await openLoopbackSite();
  paper.pages.set('/peru', {
    body: articlePage('Protestas en Perú', '2022-12-15T12:00:00-05:00', [
      'El Gobierno informó que ocho personas han fallecido a nivel nacional durante las protestas.',
    ]),
  });
  const newspaper: Source = {
    ...{ id: 'newspaper', publisher: 'El Diario', kind: 'press', country: 'PE', language: 'es' },
    routes: [{ reader: 'page', url: `${paper.origin}/peru`, content: '.entry-content' }],
  };
  return {
    ...{ replay, newspaper, hosts: [...replay.hosts, paper.host] },
    close: () => Promise.all([replay.close(), paper.close()]),
  };
}

type Web = Awaited<ReturnType<typeof openWeb>>;

async function liveWith(cloud: Cloud, { replay, newspaper }: Web): Promise<void> {
  await step('cdk bootstrap', cloud.bootstrap);
  const outputs = await step('cdk deploy', () => cloud.deploy(replay.watchlist, SETTINGS));
  const output = (name: string): string => outputs[name] ?? assert.fail(`the stack has no output ${name}`);
  const queue = await step('subscribe a queue, in English', () =>
    cloud.subscribeQueue(output(OUTPUTS.alertsTopicArn), { language: ['en'] }),
  );
  const told = async (): Promise<readonly string[]> => deathsTold(await cloud.takeMessages(queue));
  await step('seven killed: a round tells it, once and in one language', async () => {
    replay.publishUntil(SEVEN_KILLED);
    await cloud.runSchedules();
    assert.deepEqual(await told(), ['defensoria-peru en: first – → 7']);
  });
  await step('nothing new: a round tells nothing', async () => {
    await cloud.runSchedules();
    assert.deepEqual(await told(), []);
  });
  await step('corrected to six: a round tells the fall', async () => {
    replay.publishUntil(CORRECTED);
    await cloud.runSchedules();
    assert.deepEqual(await told(), ['defensoria-peru en: fall 7 → 6']);
  });
  await step('the history over HTTP has both, sent in both languages', async () => {
    const page = await cloud.readHistory(output(OUTPUTS.historyUrl), '/crises/peru-2022.json');
    assert.deepEqual(sentStates(page), ['sent en es', 'sent en es']);
  });
  await step('recuento subscribers --stack names the email of the deployment', async () => {
    const subscribers = await cloud.recuento(['subscribers', '--stack', 'Recuento', '--json']);
    const shown = z.array(z.object({ protocol: z.string(), endpoint: z.string() })).parse(subscribers);
    assert.deepEqual(
      shown.filter(({ protocol }) => protocol === 'email'),
      [{ protocol: 'email', endpoint: 'desk@example.org' }],
    );
  });
  await step('recuento history and sources --stack tell what the deployed store holds', async () => {
    const alerts = await cloud.recuento(['history', '--stack', 'Recuento', '--json']);
    assert.equal(z.array(z.object({ status: z.literal('sent') })).parse(alerts).length, 2);
    const sources = await cloud.recuento(['sources', '--stack', 'Recuento', '--json']);
    const shown = z
      .array(z.object({ id: z.string(), health: z.object({ state: z.string() }).nullable() }))
      .parse(sources);
    assert.equal(shown.find(({ id }) => id === 'defensoria-peru')?.health?.state, 'ok');
  });
  await step('cdk deploy with a source more, of another kind', async () => {
    const before = await cloud.schedules();
    const sources = [...replay.watchlist.sources, newspaper];
    await cloud.deploy({ ...replay.watchlist, sources }, SETTINGS);
    const added = (await cloud.schedules()).filter((name) => !before.includes(name));
    assert.match(added.join(), /^Recuento-PressShard0-\w+$/);
  });
  await step('the new source is read, and the old ones tell nothing again', async () => {
    await cloud.runSchedules();
    assert.deepEqual(await told(), ['newspaper en: first – → 8']);
  });
  await step('cdk destroy: no schedule is left, both tables are', async () => {
    await cloud.destroy();
    assert.deepEqual(await cloud.schedules(), []);
    assert.equal((await cloud.tables()).length, 2);
  });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recuento-deploy-'));
  // Also when somebody interrupts the test.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? folder };
  const programs = await step('install the emulator', () => installEmulator(CACHE, env));
  const web = await step('serve the pages', openWeb);
  const allowed = { [ENV.allowPrivate]: web.hosts.join(',') };
  const emulator = await step('start the emulator', () => startEmulator(programs, folder, allowed));
  try {
    await liveWith(openCloud(emulator, folder), web);
  } finally {
    await emulator.stop();
    await web.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof EmulatorMissing) || process.env.CI !== undefined) throw error;
  console.log(`skipped: ${error.message}`);
}
