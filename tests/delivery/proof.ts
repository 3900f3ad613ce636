import type { Aws } from './aws.ts';
import type { Tally } from './judge.ts';
import { judge, NOTHING, sumOf } from './judge.ts';
import type { Fault } from './process.ts';
import { FAULTS } from './process.ts';
import type { History, Outcome, Overlap } from './simulation.ts';
import { runHistory, runOverlap } from './simulation.ts';
import { everySchedule } from './turns.ts';

/** What a family of histories came to. */
export type Proof = {
  /** Histories that were run. */
  readonly runs: number;
  readonly tally: Tally;
  /** What broke the promise, each with the history that did it. */
  readonly faults: readonly string[];
};

/** The totals of the replay's first month, bulletin by bulletin, 12 December 2022 to 9 January 2023. */
export const MONTH: readonly number[] = [7, 6, 22, 27, 27, 28, 28, 28, 46];

export const DEATHS = ['dies before', 'dies after'] as const satisfies readonly Fault[];

/** Bulletins with one fault: every kind of it at every call. */
export async function everyFault(
  aws: Aws,
  counts: readonly number[],
  kinds: readonly Fault[],
): Promise<Proof> {
  const proof = openProof();
  for (const [fault, at] of await pointsOf(aws, counts, kinds)) {
    await proof.hold(`${fault} at call ${at}`, { counts, faults: new Map([[at, fault]]) }, aws);
  }
  return proof.given();
}

/** The month in which the process dies twice: at every point, and at every later one. `step` skips points. */
export async function everyPair(aws: Aws, step: number): Promise<Proof> {
  const proof = openProof();
  const points = (await pointsOf(aws, MONTH, DEATHS)).filter((_, at) => at % step === 0);
  for (const [at, [first, firstCall]] of points.entries()) {
    for (const [second, secondCall] of points.slice(at + 1)) {
      // A call that was not made any more moves all later ones: what counts is that every point is met after every other.
      if (firstCall === secondCall) continue;
      const faults = new Map([
        [firstCall, first],
        [secondCall, second],
      ]);
      await proof.hold(
        `${first} at call ${firstCall}, ${second} at ${secondCall}`,
        { counts: MONTH, faults },
        aws,
      );
    }
  }
  return proof.given();
}

/** Histories of chance: numbers that come back, several faults of every kind. The same for the same seed. */
export async function randomHistories(aws: Aws, howMany: number, seed: number): Promise<Proof> {
  const proof = openProof();
  const random = seeded(seed);
  for (let run = 0; run < howMany; run += 1) {
    const numbers = Array.from({ length: 2 + random(5) }, () => 1 + random(9));
    const counts = numbers.flatMap((count) => Array.from({ length: 1 + random(3) }, () => count));
    const faults = new Map(
      Array.from({ length: 1 + random(6) }, () => [
        random(counts.length * 6),
        FAULTS[random(FAULTS.length)] ?? 'refused',
      ]),
    );
    await proof.hold(`history ${run} of seed ${seed}`, { counts, faults }, aws);
  }
  return proof.given();
}

/** Read, fetch, write, record, publish and record twice, remove. */
const CALLS_OF_A_CHANGE = 9;
const WRITE = 2;

const nothing = (): undefined => undefined;
const together = { before: 7, faultBefore: nothing, faultAt: nothing };

/** Two rounds at once, by what they are shown: the same number, one a newer number than the other, or an alert that is left over. */
export const OVERLAPS: Readonly<Record<string, Overlap>> = {
  'two rounds of one instant': { ...together, shown: [9, 9], secondsBehind: 0 },
  'two rounds, one later': { ...together, shown: [9, 9], secondsBehind: 5 },
  'the later sees a newer page': { ...together, shown: [9, 12], secondsBehind: 5 },
  'the later sees an older page': { ...together, shown: [12, 9], secondsBehind: 5 },
  'one of two of an instant sees a newer page': { ...together, shown: [9, 12], secondsBehind: 0 },
  'both find a leftover': {
    ...{ ...together, shown: [7, 7], secondsBehind: 5 },
    faultBefore: (call) => (call === WRITE ? 'dies after' : undefined),
  },
};

/** Two rounds at once, in every order in which their calls can fall, up to the first that breaks the promise. */
export async function everyOrder(aws: Aws, overlap: Overlap): Promise<Proof> {
  const proof = openProof();
  await everySchedule(async (schedule) => {
    const { outcome, turns } = await runOverlap(overlap, schedule, aws);
    proof.judged(`${overlap.shown} in the order ${turns.map(({ process }) => process).join('')}`, outcome);
    return proof.given().faults.length > 0 ? 'enough' : turns;
  });
  return proof.given();
}

/** Two rounds at once of which one dies at any of its calls, in every order. `step` skips calls. */
export async function everyFatalOrder(aws: Aws, step: number): Promise<Proof> {
  const proofs: Proof[] = [];
  for (let call = step - 1; call < CALLS_OF_A_CHANGE; call += step) {
    for (const death of DEATHS) {
      const faultAt = (process: number, at: number) => (process === 0 && at === call ? death : undefined);
      proofs.push(await everyOrder(aws, { ...together, shown: [9, 9], secondsBehind: 5, faultAt }));
    }
  }
  return allOf(proofs);
}

/** Several proofs as one. */
export function allOf(proofs: readonly Proof[]): Proof {
  return {
    runs: proofs.reduce((sum, { runs }) => sum + runs, 0),
    tally: proofs.reduce((sum, { tally }) => sumOf(sum, tally), NOTHING),
    faults: proofs.flatMap(({ faults }) => faults),
  };
}

function openProof(): {
  readonly hold: (name: string, history: History, aws: Aws) => Promise<void>;
  readonly judged: (name: string, outcome: Outcome) => void;
  readonly given: () => Proof;
} {
  let [runs, tally] = [0, NOTHING];
  const faults: string[] = [];
  const judged = (name: string, outcome: Outcome): void => {
    const found = judge(outcome);
    runs += 1;
    tally = sumOf(tally, found.tally);
    faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
  };
  return {
    hold: async (name, history, aws) => judged(name, await runHistory(history, aws)),
    judged,
    given: () => ({ runs, tally, faults }),
  };
}

/** Every kind of fault at every call that is made when all is well. */
async function pointsOf(
  aws: Aws,
  counts: readonly number[],
  kinds: readonly Fault[],
): Promise<readonly (readonly [Fault, number])[]> {
  const { calls } = await runHistory({ counts, faults: new Map() }, aws);
  return Array.from({ length: calls }, (_, at) => kinds.map((kind) => [kind, at] as const)).flat();
}

/** Whole numbers from 0 to below a limit, the same for the same seed (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
