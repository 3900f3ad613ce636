import { median } from '../cpu.ts';
import type { Spent } from './lambda.ts';
import type { Rig } from './rig.ts';
import { eachOf } from './rig.ts';

/** What a check cost in one state of the pages. All are medians over the repeats, for one check. */
export type Compared = {
  /** In a process that has just started, its start not counted. */
  readonly cold: Spent;
  /** In the same process, later: a Lambda's process lives for hours. */
  readonly warm: Spent;
  /** urlwatch, a process a round, its start not counted; null where it is not installed. */
  readonly urlwatch: Spent | null;
  /** Of the embedded AWS, whose work is none of ours. */
  readonly awsCpuMs: number;
};

/** Rounds of one process of ours: the first is cold, the last ones are warm. */
const ROUNDS = 10;
const WARM_ROUNDS = 3;

/** Checks all pages in turn by ours and by urlwatch, so many times; `prepare` puts the pages up before each round. */
export async function compareInTurn(
  rig: Rig,
  repeats: number,
  prepare: () => Promise<void>,
): Promise<Compared> {
  const ours: Omit<Compared, 'urlwatch'>[] = [];
  const theirs: Spent[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    ours.push(await oursOnce(rig, prepare));
    const round = await urlwatchOnce(rig, prepare);
    if (round !== null) theirs.push(round);
  }
  return {
    cold: middle(ours.map(({ cold }) => cold)),
    warm: middle(ours.map(({ warm }) => warm)),
    urlwatch: theirs.length === 0 ? null : middle(theirs),
    awsCpuMs: median(ours.map(({ awsCpuMs }) => awsCpuMs)),
  };
}

async function oursOnce(rig: Rig, prepare: () => Promise<void>): Promise<Omit<Compared, 'urlwatch'>> {
  const lambda = await rig.startLambda();
  const before = await rig.aws.cpuMs();
  const rounds: Spent[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await prepare();
    rounds.push(eachOf(await lambda.checkAll(), rig.pages));
  }
  const awsCpuMs = ((await rig.aws.cpuMs()) - before) / rig.pages / ROUNDS;
  await lambda.close();
  const [cold = middle(rounds)] = rounds;
  return { cold, warm: middle(rounds.slice(-WARM_ROUNDS)), awsCpuMs };
}

async function urlwatchOnce({ urlwatch, pages }: Rig, prepare: () => Promise<void>): Promise<Spent | null> {
  if (urlwatch === null) return null;
  await prepare();
  const start = await urlwatch.start();
  const { cpuMs, wallMs, peakMb } = await urlwatch.checkAll();
  return eachOf({ cpuMs: cpuMs - start.cpuMs, wallMs: wallMs - start.wallMs, peakMb }, pages);
}

/** Medians, each by itself. */
export function middle(all: readonly Spent[]): Spent {
  const of = (choose: (spent: Spent) => number): number => median(all.map(choose));
  return {
    cpuMs: of(({ cpuMs }) => cpuMs),
    wallMs: of(({ wallMs }) => wallMs),
    peakMb: of(({ peakMb }) => peakMb),
  };
}
