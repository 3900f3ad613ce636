import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Aws } from './delivery/aws.ts';
import { openMemoryAws } from './delivery/aws.ts';
import type { Fault } from './delivery/process.ts';
import { FAULTS } from './delivery/process.ts';
import type { Outcome } from './delivery/simulation.ts';
import { runHistory } from './delivery/simulation.ts';

let aws: Aws;

beforeAll(() => {
  aws = openMemoryAws();
});

afterAll(() => aws.close());

/** Rounds five minutes apart, each number for two of them, gathered for twelve minutes: numbers join, and others come while one is sent. */
const settling = { counts: [7, 7, 6, 6, 22, 22, 27, 27], settleMinutes: 12 };
const OWED = ['→7', '7→6', '6→22', '22→27'];

/** What breaks the promise: nothing lost, nothing invented, each message once but for the window in which nothing was recorded. */
function faultsIn({ history, published, recorded, pending }: Outcome): readonly string[] {
  const told = history.flatMap(({ changes }) =>
    changes.map(({ from, to }) => `${from?.value ?? ''}→${to.value}`),
  );
  const times = Map.groupBy(published, ({ alert, language }) => `${alert} ${language}`);
  const repeated = [...times.values()].flatMap((one) => one.slice(0, -1));
  return [
    ...(told.join(' ') === OWED.join(' ') ? [] : [`told ${told.join(' ')}`]),
    ...(pending === 0 ? [] : [`${pending} alerts were never sent`]),
    ...(times.size === history.length * 2 ? [] : ['an alert was not sent in every language']),
    ...repeated
      .filter(({ messageId }) => recorded.has(messageId))
      .map(({ alert }) => `${alert} was repeated`),
  ];
}

it('a crisis that settles gathers its changes, and each stays in the history', async () => {
  const outcome = await runHistory({ ...settling, faults: new Map() }, aws);
  expect(faultsIn(outcome)).toEqual([]);
  // Four changes, each in two languages, would be eight messages.
  expect(outcome.published.length).toBeLessThan(8);
  expect(outcome.published.length).toBeGreaterThan(2);
});

it.each(FAULTS)(
  'a process of which a call %s loses nothing that was gathered, whichever call it is',
  async (fault: Fault) => {
    const { calls } = await runHistory({ ...settling, faults: new Map() }, aws);
    for (let at = 0; at < calls; at += 1) {
      const outcome = await runHistory({ ...settling, faults: new Map([[at, fault]]) }, aws);
      expect(faultsIn(outcome), `call ${at}`).toEqual([]);
    }
  },
  120_000,
);
