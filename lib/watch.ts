import type { Delivery, Topics } from './alert.ts';
import { crisesFor } from './crisis.ts';
import { NotFound, RoundSuperseded, SnapshotUnreadable } from './errors.ts';
import type { Web } from './fetch.ts';
import type { Keys } from './keys.ts';
import type { Alert, Snapshot, Source, Watchlist } from './model.ts';
import type { Store } from './store.ts';
import { readSnapshots, writeSnapshot } from './store.ts';
import { compareReports } from './watch/compared.ts';
import type { Delivering } from './watch/deliver.ts';
import { sendAdded, sendLeftovers } from './watch/deliver.ts';
import { gatherReports } from './watch/gather.ts';
import { gatherPosts } from './watch/posts.ts';
import type { ReportFigures } from './watch/read.ts';
import { readFigures } from './watch/read.ts';
import { meteredSnapshot, nextSnapshot } from './watch/record.ts';
import { newStatements } from './watch/same-report.ts';

/** What a round needs of the world. */
export type World = {
  readonly watchlist: Watchlist;
  readonly store: Store;
  readonly topics: Topics;
  readonly web: Web;
  /** When the round runs, ISO 8601 in UTC. */
  readonly now: string;
  /** Root of the history's address; null while there is none. */
  readonly historyUrl: string | null;
  /** How long this round holds what it sends: `HOLD_SECONDS`, or 0 where no other round can be under way. */
  readonly holdSeconds: number;
  /** Absent: routes that need one are off. */
  readonly keys?: Keys | undefined;
};

/** What became of one source in one round. */
export type Round = {
  readonly source: string;
  /** `superseded`: another round wrote first and this one's result was dropped. */
  readonly outcome: 'unchanged' | 'written' | 'superseded' | 'failed';
  /** Whether a route of it answered with what its reader knows. */
  readonly isRead: boolean;
  /** New reports and new versions that were read. */
  readonly reports: readonly ReportFigures[];
  /** What changed, one alert a crisis. */
  readonly alerts: readonly Alert[];
  /** What was sent, leftovers of earlier rounds included, and what could not be. */
  readonly delivery: Delivery;
  /** Why the source, a route or an item page of it could not be read. */
  readonly failures: readonly Error[];
};

/**
 * How long a round holds what it sends: no other round touches it until then. Longer than a Lambda of ours lives, shorter than
 * the time between two rounds.
 */
export const HOLD_SECONDS = 120;

/**
 * Watches a shard of sources, each once through the flow, with one read for all their snapshots.
 * Takes up to 100 sources; gives one round for each, in their order. What happens to one source never stops the others.
 */
export async function watchSources(sources: readonly Source[], world: World): Promise<readonly Round[]> {
  const snapshots = await readSnapshots(
    world.store,
    sources.map(({ id }) => id),
  );
  return Promise.all(sources.map((source, at) => watchSource(source, snapshots[at], world)));
}

async function watchSource(
  source: Source,
  snapshot: Snapshot | SnapshotUnreadable | undefined,
  world: World,
): Promise<Round> {
  try {
    if (snapshot === undefined) throw new NotFound(`no snapshot was read for ${source.id}`);
    if (snapshot instanceof SnapshotUnreadable) throw snapshot;
    return await runRound(source, snapshot, roundOf(snapshot, world));
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    const outcome = failure instanceof RoundSuperseded ? 'superseded' : 'failed';
    return {
      source: source.id,
      outcome,
      isRead: false,
      reports: [],
      alerts: [],
      delivery: { sent: [], failed: [] },
      failures: [failure],
    };
  }
}

/** The flow: fetch and read → extract → compare → record → alert. Leftovers of a round that died go first. */
async function runRound(source: Source, found: Snapshot, world: World & Delivering): Promise<Round> {
  const { snapshot: before, delivery: leftovers } = await sendLeftovers(found, world);
  const isFirstLook = hasNewCrisis(source, before, world);
  const gathered = await gatherReports(source, before, { ...world, isFirstLook });
  const posts = await gatherPosts(source, before, world);
  const { snapshot } = posts;
  const reports = await readFigures([...gathered.reports, ...posts.reports], source, world);
  // A crisis that is new may be spoken of in a report that was told for another.
  const statements = isFirstLook ? reports : newStatements(reports, gathered.route, before);
  const compared = compareReports(statements, source, snapshot, world);
  const next = nextSnapshot(source, snapshot, { gathered, posts, reports, compared }, world);
  const isRead = (gathered.route ?? posts.route) !== null;
  const failures = [...(gathered.route === null ? gathered.failures : gathered.skipped), ...posts.failures];
  const round = { source: source.id, isRead, reports, alerts: compared.alerts, failures };
  if (next === null) {
    const metered = meteredSnapshot(snapshot, posts);
    if (metered !== null) await writeSnapshot(world.store, metered);
    return { ...round, outcome: 'unchanged', delivery: leftovers };
  }
  const { delivery } = await sendAdded(await writeSnapshot(world.store, next), snapshot.pending, world);
  return { ...round, outcome: 'written', delivery: joined(leftovers, delivery) };
}

/** A crisis that the source was never read for: its old reports may speak of it. */
function hasNewCrisis(source: Source, snapshot: Snapshot, { watchlist }: World): boolean {
  return crisesFor(source, watchlist.crises).some(({ id }) => snapshot.figures[id] === undefined);
}

/**
 * The world at the time of this round, and until when it holds what it sends. A round whose clock is behind, or that was started first and
 * reads last, dates nothing before what is already written: the history stands in the order in which it was found.
 */
function roundOf({ writtenAt }: Snapshot, world: World): World & Delivering {
  const now = world.now < writtenAt ? writtenAt : world.now;
  return { ...world, now, heldUntil: new Date(Date.parse(now) + world.holdSeconds * 1000).toISOString() };
}

function joined(a: Delivery, b: Delivery): Delivery {
  return { sent: [...a.sent, ...b.sent], failed: [...a.failed, ...b.failed] };
}
