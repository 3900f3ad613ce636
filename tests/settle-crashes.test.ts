import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { History, Outcome, Simulator } from './delivery/simulation.ts';
import { openSimulator } from './delivery/simulation.ts';

let embedded: Embedded;
let simulator: Simulator;

beforeAll(async () => {
  embedded = await openEmbedded({ directory: null });
  simulator = openSimulator(embedded);
});

afterAll(async () => {
  simulator.close();
  await embedded.close();
});

/** Rounds five minutes apart, each number for two of them, gathered for twelve minutes: numbers join, and others come while one is sent. */
const settling: Omit<History, 'crashes'> = { counts: [7, 6, 22, 27], roundsEach: 2, settleMinutes: 12 };
const OWED = ['→7', '7→6', '6→22', '22→27'];

/** What breaks the promise: nothing lost, nothing invented, each message once but for the window in which the process died. */
function faultsIn({ told, published, unrecorded, pending }: Outcome): readonly string[] {
  const times = Map.groupBy(published, ({ alert, language }) => `${alert} ${language}`);
  const alerts = new Set(published.map(({ alert }) => alert));
  const repeated = published.length - times.size;
  return [
    ...(told.join(' ') === OWED.join(' ') ? [] : [`told ${told.join(' ')}`]),
    ...(pending === 0 ? [] : [`${pending} alerts were never sent`]),
    ...(times.size === alerts.size * 2 ? [] : ['an alert was not sent in every language']),
    ...(repeated <= unrecorded.length ? [] : [`${repeated} messages were repeated`]),
  ];
}

it('a crisis that settles gathers its changes, and each stays in the history', async () => {
  const outcome = await simulator.run({ ...settling, crashes: new Set() });
  expect(faultsIn(outcome)).toEqual([]);
  // Four changes, each in two languages, would be eight messages.
  expect(outcome.published.length).toBeLessThan(8);
  expect(outcome.published.length).toBeGreaterThan(2);
});

it('a process that dies at any one call loses nothing that was gathered, and repeats only in the window', async () => {
  const { points } = await simulator.run({ ...settling, crashes: new Set() });
  for (let point = 0; point < points; point += 1) {
    const outcome = await simulator.run({ ...settling, crashes: new Set([point]) });
    expect(faultsIn(outcome), `dies at ${point}`).toEqual([]);
  }
}, 300_000);
