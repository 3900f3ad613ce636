import { MEMORY_MB } from '../../../cdk/scheduled-function.ts';
import type { Row, Section } from '../table.ts';
import { atMost } from '../table.ts';
import type { Compared } from './alternated.ts';
import { compareInTurn } from './alternated.ts';
import type { Spent } from './lambda.ts';
import type { Rig } from './rig.ts';
import { eachOf, openRig } from './rig.ts';

export type CheckSettings = {
  readonly pages: number;
  readonly repeats: number;
  /** "2.25"; null where urlwatch is not installed. */
  readonly urlwatch: string | null;
  readonly profiles: string | null;
};

/** What one check costs, beside urlwatch: the same pages from the same server, in turn. */
export async function measureChecks(settings: CheckSettings): Promise<Section> {
  const { pages, urlwatch, profiles } = settings;
  // Told later: urlwatch prints its report and sends none, so the one does as much as the other.
  const rig = await openRig({ pages, settleMinutes: 120, withUrlwatch: urlwatch !== null, profiles });
  try {
    const first = await firstLook(rig);
    const states = await compareStates(rig, settings.repeats);
    const name = urlwatch === null ? null : `urlwatch ${urlwatch}`;
    const rows = [
      row('first look', 'CPU ms', first.ours.cpuMs, first.theirs?.cpuMs, name),
      ...rowsOf(states, name),
    ];
    return { title: `One check: ${pages.toLocaleString('en-US')} pages of 21 KB with one figure`, rows };
  } finally {
    await rig.close();
  }
}

async function firstLook({
  startLambda,
  urlwatch,
  pages,
}: Rig): Promise<{ ours: Spent; theirs: Spent | null }> {
  const lambda = await startLambda();
  const ours = eachOf(await lambda.checkAll(), pages);
  await lambda.close();
  return { ours, theirs: urlwatch === null ? null : eachOf(await urlwatch.checkAll(), pages) };
}

type States = Readonly<Record<'unchanged' | 'reconnected' | 'hashed' | 'changed' | 'limited', Compared>>;

async function compareStates(rig: Rig, repeats: number): Promise<States> {
  const unchanged = await compareInTurn(rig, repeats, () => rig.show({}));
  const reconnected = await compareInTurn(rig, repeats, () => rig.show({ keepsOpen: false }));
  const hashed = await compareInTurn(rig, repeats, () => rig.show({ keepsOpen: true, isConditional: false }));
  const changed = await compareInTurn(rig, repeats, () => rig.show({ isConditional: true, isNew: true }));
  const onLambda: Rig = { ...rig, urlwatch: null, startLambda: () => rig.startLambda(MEMORY_MB) };
  const limited = await compareInTurn(onLambda, repeats, () => rig.show({ isNew: true }));
  return { unchanged, reconnected, hashed, changed, limited };
}

function rowsOf(
  { unchanged, reconnected, hashed, changed, limited }: States,
  name: string | null,
): readonly Row[] {
  const cpu = (what: string, spent: Spent, { urlwatch }: Compared, limit: Row['limit'] = null): Row =>
    row(what, 'CPU ms', spent.cpuMs, urlwatch?.cpuMs, name, limit);
  return [
    cpu('unchanged, by ETag (304)', unchanged.warm, unchanged, atMost(0.25)),
    cpu('the same, in a process just started', unchanged.cold, unchanged),
    cpu('the same, each on a connection of its own', reconnected.warm, reconnected),
    cpu('unchanged, no ETag, by the body’s hash', hashed.warm, hashed),
    cpu('changed: read, extracted, compared, recorded', changed.warm, changed, atMost(0.7)),
    cpu('the same, in a process just started', changed.cold, changed),
    cpu(`the same, with the heap of a Lambda of ${MEMORY_MB} MB`, limited.warm, changed),
    row('unchanged, by ETag (304)', 'checks/s', 1000 / unchanged.warm.wallMs, perSecond(unchanged), name),
    row('changed', 'checks/s', 1000 / changed.warm.wallMs, perSecond(changed), name),
    row('largest process, unchanged', 'MB', unchanged.warm.peakMb, unchanged.urlwatch?.peakMb, name),
    row('largest process, changed', 'MB', changed.warm.peakMb, changed.urlwatch?.peakMb, name),
    row('the same, with the heap of a Lambda', 'MB', limited.warm.peakMb, changed.urlwatch?.peakMb, name),
    row('the embedded AWS’s own, unchanged', 'CPU ms', unchanged.awsCpuMs, undefined, null),
    row('the embedded AWS’s own, changed', 'CPU ms', changed.awsCpuMs, undefined, null),
  ];
}

function perSecond({ urlwatch }: Compared): number | undefined {
  return urlwatch === null ? undefined : 1000 / urlwatch.wallMs;
}

function row(
  what: string,
  unit: string,
  ours: number,
  theirs: number | undefined,
  beside: string | null,
  limit: Row['limit'] = null,
): Row {
  return { what, unit, ours, beside, theirs: theirs ?? null, limit };
}
