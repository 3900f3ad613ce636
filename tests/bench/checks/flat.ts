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

const MEASURED_ROUNDS = 2;

/** Whether a check of a page that has not changed costs the same however many pages there are, and however often they have changed. */
export async function measureFlatness(settings: FlatSettings): Promise<Section> {
  const { few, pages, many, versioned, versions, urlwatch } = settings;
  const name = (count: number): string => `${count.toLocaleString('en-US')} pages`;
  const [small, middling, large] = await checkedTogether([few, pages, many]);
  if (small === undefined || middling === undefined || large === undefined)
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
    what: `largest process, ${name(many)}`,
    unit: 'MB',
    ours: large.peakMb,
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

/** Rounds are taken in turn, and as many checks of each size before any is measured: a longer run is faster for itself alone. */
async function checkedTogether(sizes: readonly number[]): Promise<readonly Spent[]> {
  const rigs: Rig[] = [];
  for (const pages of sizes)
    rigs.push(await openRig({ pages, settleMinutes: 120, withUrlwatch: false, profiles: null }));
  try {
    for (const { startLambda } of rigs) await once(await startLambda());
    const lambdas = await Promise.all(rigs.map(({ startLambda }) => startLambda()));
    const most = Math.max(...sizes);
    const spent = sizes.map((): Spent[] => []);
    for (let round = 0; round <= MEASURED_ROUNDS; round += 1)
      for (const [at, lambda] of lambdas.entries()) {
        const taken = await checksOf(lambda, sizes[at] ?? most, most);
        if (round > 0) spent[at]?.push(taken);
      }
    await Promise.all(lambdas.map(({ close }) => close()));
    return spent.map(middle);
  } finally {
    await Promise.all(rigs.map(({ close }) => close()));
  }
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

async function measureVersions(
  pages: number,
  versions: number,
  urlwatch: string | null,
): Promise<readonly Row[]> {
  const rig = await openRig({ pages, withUrlwatch: urlwatch !== null, profiles: null });
  try {
    const lambda = await rig.startLambda();
    await lambda.checkAll();
    await rig.urlwatch?.checkAll();
    const one = await unchanged(rig);
    for (let version = 1; version < versions; version += 1) {
      await rig.show({ isNew: true });
      await lambda.checkAll();
      await rig.urlwatch?.checkAll();
    }
    await lambda.close();
    const all = await unchanged(rig);
    const row = (name: string, ours: number, theirs: number, limit: Row['limit']): Row => ({
      ...{
        what: `${name}, ${versions} versions stored`,
        unit: 'CPU ms',
        ours,
        beside: '1 version',
        theirs,
        limit,
      },
    });
    const theirs =
      one.urlwatch === null || all.urlwatch === null
        ? []
        : [row(`urlwatch ${urlwatch}`, all.urlwatch, one.urlwatch, null)];
    return [row('unchanged', all.ours, one.ours, atMost(1.1)), ...theirs];
  } finally {
    await rig.close();
  }
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

/** Milliseconds of processor time for one check. */
async function unchanged(rig: Rig): Promise<{ readonly ours: number; readonly urlwatch: number | null }> {
  const lambda = await rig.startLambda();
  const spent: Spent[] = [];
  for (let round = 0; round < 20; round += 1) spent.push(eachOf(await lambda.checkAll(), rig.pages));
  await lambda.close();
  const ours = middle(spent.slice(10)).cpuMs;
  if (rig.urlwatch === null) return { ours, urlwatch: null };
  const start = await rig.urlwatch.start();
  const { cpuMs } = await rig.urlwatch.checkAll();
  return { ours, urlwatch: (cpuMs - start.cpuMs) / rig.pages };
}
