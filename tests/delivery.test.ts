import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { History, Outcome, Simulator } from './delivery/simulation.ts';
import { openSimulator, runOverlap } from './delivery/simulation.ts';

/** `npm run test:delivery` runs every pair and 2,000 histories; the plain test run a sample of both. */
const isFull = process.env.DELIVERY === 'full';
const HISTORIES = isFull ? 2000 : 60;
const SEED = Number(process.env.DELIVERY_SEED ?? 20230109);

let embedded: Embedded;
let simulator: Simulator;
const tally = {
  points: 0,
  pairs: 0,
  histories: 0,
  overlaps: 0,
  lost: 0,
  invented: 0,
  repeatedInTheWindow: 0,
  repeatedElsewhere: 0,
};

beforeAll(async () => {
  embedded = await openEmbedded({ directory: null });
  simulator = openSimulator(embedded);
});

afterAll(async () => {
  simulator.close();
  await embedded.close();
  const counts = Object.entries(tally).map(([name, count]) => `${name} ${count}`);
  process.stderr.write(`delivery: ${counts.join(', ')}; seed ${SEED}\n`);
});

/** The changes that a page with these numbers is owed. */
function owed(counts: readonly number[]): readonly string[] {
  const distinct = counts.filter((count, at) => count !== counts[at - 1]);
  return distinct.map((count, at) => `${at === 0 ? '' : distinct[at - 1]}→${count}`);
}

function key({ alert, language }: { readonly alert: string; readonly language: string }): string {
  return `${alert} ${language}`;
}

/** Holds an outcome against the promise: nothing lost, nothing invented, repeated only where the process died in the window. */
function judge(
  { counts }: Pick<History, 'counts'>,
  { told, published, unrecorded, pending }: Outcome,
): readonly string[] {
  const expected = owed(counts);
  const faults: string[] = [];
  tally.lost += expected.filter((change) => !told.includes(change)).length;
  tally.invented += told.filter((change) => !expected.includes(change)).length;
  if (told.join(' ') !== expected.join(' '))
    faults.push(`told ${told.join(' ')}, owed ${expected.join(' ')}`);
  if (pending > 0) faults.push(`${pending} alerts were never sent`);
  const messages = new Map<string, number>();
  for (const message of published) messages.set(key(message), (messages.get(key(message)) ?? 0) + 1);
  const excused = new Map<string, number>();
  for (const message of unrecorded) excused.set(key(message), (excused.get(key(message)) ?? 0) + 1);
  for (const [message, times] of messages) {
    const inTheWindow = Math.min(times - 1, excused.get(message) ?? 0);
    tally.repeatedInTheWindow += inTheWindow;
    tally.repeatedElsewhere += times - 1 - inTheWindow;
    if (times - 1 > inTheWindow) faults.push(`${message} was sent ${times} times`);
  }
  if (messages.size !== expected.length * 2)
    faults.push(`${messages.size} messages for ${expected.length} changes`);
  return faults;
}

async function faultsOf(history: History): Promise<readonly string[]> {
  return judge(history, await simulator.run(history));
}

/** The replay's first weeks, each number standing for long enough that it is settled although two rounds die. */
const counts = [7, 6, 22];
const roundsEach = 3;

describe('a process that dies', () => {
  it('at any one call to the world loses nothing and repeats only in the window', async () => {
    const { points } = await simulator.run({ counts, roundsEach, crashes: new Set() });
    for (let point = 0; point < points; point += 1) {
      expect(await faultsOf({ counts, roundsEach, crashes: new Set([point]) }), `dies at ${point}`).toEqual(
        [],
      );
    }
    tally.points = points;
  }, 300_000);

  it('twice, at any two calls, loses nothing and repeats only in the window', async () => {
    const { points } = await simulator.run({ counts, roundsEach, crashes: new Set() });
    const step = isFull ? 1 : 7;
    for (let first = 0; first < points; first += step) {
      for (let second = first + 1; second < points; second += step) {
        const faults = await faultsOf({ counts, roundsEach, crashes: new Set([first, second]) });
        expect(faults, `dies at ${first} and ${second}`).toEqual([]);
        tally.pairs += 1;
      }
    }
  }, 300_000);

  it('in random histories loses nothing and repeats only in the window', async () => {
    const random = seeded(SEED);
    for (let run = 0; run < HISTORIES; run += 1) {
      const numbers = Array.from({ length: 1 + random(5) }, () => 1 + random(60));
      const crashes = new Set(Array.from({ length: random(4) }, () => random(180)));
      const history: History = { counts: numbers, roundsEach: 1 + crashes.size * 2, crashes };
      expect(await faultsOf(history), `history ${run} of seed ${SEED}`).toEqual([]);
      tally.histories += 1;
    }
  }, 300_000);
});

it('of two rounds at once, however their calls fall between one another, one tells and nothing is told twice', async () => {
  const apart = await runOverlap({ counts: [7, 9], a: 99, b: 99 }, embedded, 'overlap-apart');
  const [most] = apart.calls;
  const step = isFull ? 1 : 3;
  for (let a = 0; a <= most; a += step) {
    for (let b = 0; b <= most; b += step) {
      const outcome = await runOverlap({ counts: [7, 9], a, b }, embedded, `overlap-${a}-${b}`);
      expect(judge({ counts: [7, 9] }, outcome), `${a} calls of the one, then ${b} of the other`).toEqual([]);
      tally.overlaps += 1;
    }
  }
}, 300_000);

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
