import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aws } from './delivery/aws.ts';
import { openEmbeddedAws, openMemoryAws } from './delivery/aws.ts';
import { judge } from './delivery/judge.ts';
import type { Proof } from './delivery/proof.ts';
import {
  DEATHS,
  everyFatalOrder,
  everyFault,
  everyOrder,
  everyPair,
  MONTH,
  OVERLAPS,
  randomHistories,
} from './delivery/proof.ts';
import { runHistory } from './delivery/simulation.ts';

// A sample of what `npm run test:delivery` runs in full.

const BULLETINS = MONTH.slice(0, 3);
const SAMPLE = ['two rounds of one instant', 'both find a leftover'];

let aws: Aws;

beforeAll(() => {
  aws = openMemoryAws();
});

afterAll(() => aws.close());

function expectKept({ runs, faults }: Proof): void {
  expect(runs).toBeGreaterThan(0);
  expect(faults).toEqual([]);
}

describe('nothing is lost or invented, and nothing is told twice but in the window,', () => {
  it('when a process dies before or after any one call to the world', async () => {
    expectKept(await everyFault(aws, BULLETINS, DEATHS));
  }, 120_000);

  it('when any one call is refused, its answer lost, or it is made twice', async () => {
    expectKept(await everyFault(aws, BULLETINS, ['refused', 'answer lost', 'made twice']));
  }, 120_000);

  it('when a read is behind the last write', async () => {
    expectKept(await everyFault(aws, BULLETINS, ['stale']));
  }, 120_000);

  it('when a process dies twice', async () => {
    expectKept(await everyPair(aws, 13));
  }, 120_000);

  it('in histories of chance', async () => {
    expectKept(await randomHistories(aws, 100, 20230109));
  }, 120_000);

  it.each(SAMPLE)(
    'by %s at once, in every order of their calls',
    async (name) => {
      const overlap = OVERLAPS[name];
      if (overlap === undefined) throw new Error('an overlap of the list');
      expectKept(await everyOrder(aws, overlap));
    },
    120_000,
  );

  it('by two rounds at once of which one dies', async () => {
    expectKept(await everyFatalOrder(aws, 5));
  }, 120_000);
});

it('holds on the services that run on a person’s machine as it does in memory', async () => {
  const embedded = await openEmbeddedAws();
  for (const [fault, repeated] of [
    ['dies before', 0],
    ['dies after', 1],
  ] as const) {
    // The fifth call of the first round is the first publish.
    const outcome = await runHistory({ counts: [7, 6], faults: new Map([[4, fault]]) }, embedded);
    expect(judge(outcome)).toMatchObject({ faults: [], tally: { repeatedInTheWindow: repeated } });
  }
  await embedded.close();
});
