import { MEMORY_MB } from '../../../cdk/scheduled-function.ts';
import { SHARD_SIZE } from '../../../lib/shards.ts';
import type { Row, Section } from '../table.ts';
import { atMost } from '../table.ts';
import { middle } from './alternated.ts';
import type { Lambda, Spent } from './lambda.ts';
import type { Rig } from './rig.ts';
import { eachOf, openRig } from './rig.ts';

export type FlatSettings = {
  readonly few: number;
  readonly pages: number;
  readonly many: number;
  /** Pages of which many versions are stored, and how many. */
  readonly versioned: number;
  readonly versions: number;
  readonly urlwatch: string | null;
};

const MEASURED_ROUNDS = 5;
const VERSION_ROUNDS = 60;

/** Whether a check of a page that has not changed costs the same however many pages there are, and however often they have changed. */
export async function measureFlatness(settings: FlatSettings): Promise<Section> {
  const { few, pages, many, versioned, versions, urlwatch } = settings;
  const name = (count: number): string => `${count.toLocaleString('en-US')} pages`;
  const sizes = await Promise.all([few, pages, many].map(opened));
  const [, middling, large] = await inTurn(sizes, MEASURED_ROUNDS, null);
  const [small, , largeOnLambda] = await inTurn(sizes, 1, MEMORY_MB);
  await Promise.all(sizes.map(({ close }) => close()));
  if (small === undefined || middling === undefined || large === undefined || largeOnLambda === undefined)
    throw new Error('a size is missing');
  const version = await measureVersions(versioned, versions, urlwatch);
  const cpu = { unit: 'CPU ms', what: '' };
  const grown: Row = {
    ...cpu,
    what: `unchanged, ${name(many)}`,
    ours: large.cpuMs,
    beside: name(pages),
    theirs: middling.cpuMs,
    limit: atMost(1.1),
  };
  const memory: Row = {
    what: `largest process with the heap of a Lambda, ${name(many)}`,
    unit: 'MB',
    ours: largeOnLambda.peakMb,
    beside: name(few),
    theirs: small.peakMb,
    limit: atMost(1.3),
  };
  const shard = await measureShard();
  return {
    title: 'Flat or not: a page that has not changed',
    rows: [grown, memory, ...version, ...shard],
  };
}

/** A rig of so many pages that have had their first look. */
async function opened(pages: number): Promise<Rig> {
  const rig = await openRig({ pages, settleMinutes: 120, withUrlwatch: false, profiles: null });
  await once(await rig.startLambda());
  return rig;
}

/** A check of an unchanged page of each rig: rounds taken in turn, as many checks of each, for a longer run is faster for itself alone. */
async function inTurn(
  rigs: readonly Rig[],
  rounds: number,
  memoryMb: number | null,
): Promise<readonly Spent[]> {
  const lambdas = await Promise.all(rigs.map(({ startLambda }) => startLambda(memoryMb)));
  const most = Math.max(...rigs.map(({ pages }) => pages));
  const spent = rigs.map((): Spent[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, lambda] of lambdas.entries()) {
      const taken = await checksOf(lambda, rigs[at]?.pages ?? most, most);
      if (round > 0) spent[at]?.push(taken);
    }
  await Promise.all(lambdas.map(({ close }) => close()));
  return spent.map(middle);
}

/** The first look, which is not measured here. */
async function once({ checkAll, close }: Lambda): Promise<void> {
  await checkAll();
  await close();
}

/** At least so many checks, by as many rounds as that takes; for one check. */
async function checksOf({ checkAll }: Lambda, pages: number, atLeast: number): Promise<Spent> {
  const rounds: Spent[] = [];
  for (let done = 0; done < atLeast; done += pages) rounds.push(await checkAll());
  const sum = (of: (spent: Spent) => number): number => rounds.reduce((total, round) => total + of(round), 0);
  const checks = pages * rounds.length;
  const peakMb = Math.max(...rounds.map((round) => round.peakMb));
  return eachOf({ cpuMs: sum(({ cpuMs }) => cpuMs), wallMs: sum(({ wallMs }) => wallMs), peakMb }, checks);
}

/** The same pages twice: one with all its versions stored, the other with one. */
async function measureVersions(
  pages: number,
  versions: number,
  urlwatch: string | null,
): Promise<readonly Row[]> {
  const rigs = await Promise.all(
    [versions, 1].map(() => openRig({ pages, withUrlwatch: urlwatch !== null, profiles: null })),
  );
  try {
    for (const [at, rig] of rigs.entries()) await publish(rig, at === 0 ? versions : 1);
    const [many, one] = await inTurn(rigs, VERSION_ROUNDS, null);
    if (many === undefined || one === undefined) throw new Error('a rig is missing');
    const row = (name: string, ours: number, theirs: number, limit: Row['limit']): Row => ({
      ...{ what: `${name}, ${versions} versions stored`, unit: 'CPU ms', ours },
      ...{ beside: '1 version', theirs, limit },
    });
    const rows = [row('unchanged', many.cpuMs, one.cpuMs, atMost(1.1))];
    const theirs: (number | null)[] = [];
    for (const rig of rigs) theirs.push(await urlwatchCheck(rig));
    const [theirMany = null, theirOne = null] = theirs;
    return theirMany === null || theirOne === null
      ? rows
      : [...rows, row(`urlwatch ${urlwatch}`, theirMany, theirOne, null)];
  } finally {
    await Promise.all(rigs.map(({ close }) => close()));
  }
}

/** So many versions, one after the other, each seen by us and by urlwatch. */
async function publish({ startLambda, urlwatch, show }: Rig, versions: number): Promise<void> {
  const lambda = await startLambda();
  for (let version = 1; version <= versions; version += 1) {
    if (version > 1) await show({ isNew: true });
    await lambda.checkAll();
    await urlwatch?.checkAll();
  }
  await lambda.close();
}

/** Milliseconds of processor time that urlwatch takes for one page; null where it is not installed. */
async function urlwatchCheck({ urlwatch, pages }: Rig): Promise<number | null> {
  if (urlwatch === null) return null;
  const start = await urlwatch.start();
  const { cpuMs } = await urlwatch.checkAll();
  return (cpuMs - start.cpuMs) / pages;
}

/** Lambda's smallest function. */
const SMALLEST_MB = 128;
const SHARD_ROUNDS = 60;

/** Whether a full shard would fit into the smallest function: quiet for hours, and where each of its pages changes at once. */
async function measureShard(): Promise<readonly Row[]> {
  const rig = await openRig({ pages: SHARD_SIZE, withUrlwatch: false, profiles: null });
  try {
    await once(await rig.startLambda(SMALLEST_MB));
    const quiet = await rig.startLambda(SMALLEST_MB);
    const rounds: Spent[] = [];
    for (let round = 0; round < SHARD_ROUNDS; round += 1) rounds.push(await quiet.checkAll());
    await quiet.close();
    await rig.show({ isNew: true });
    const busy = await rig.startLambda(SMALLEST_MB);
    const changed = await busy.checkAll();
    await busy.close();
    const row = (what: string, ours: number): Row => ({
      ...{ what: `a shard of ${SHARD_SIZE} pages, ${what}`, unit: 'MB', ours },
      ...{ beside: 'the smallest Lambda', theirs: SMALLEST_MB, limit: atMost(1) },
    });
    return [
      row(`unchanged, ${SHARD_ROUNDS} rounds`, Math.max(...rounds.map(({ peakMb }) => peakMb))),
      row('all changed and told at once', changed.peakMb),
    ];
  } finally {
    await rig.close();
  }
}
