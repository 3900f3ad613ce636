import * as z from 'zod/mini';
import { SOURCE_KINDS } from '../model.ts';
import { shardOf } from '../shards.ts';
import { recordLastRead } from '../store/last-read.ts';
import type { Round, World } from '../watch.ts';
import { watchSources } from '../watch.ts';

/** What a schedule sends: which kind of source, and which shard of up to 50 of them. */
const shardEvent = z.strictObject({ kind: z.enum(SOURCE_KINDS), shard: z.int().check(z.nonnegative()) });

/** What a round tells its log: ids and counts, never a text, a name or an address. */
export type RoundCounts = {
  readonly source: string;
  readonly outcome: Round['outcome'];
  readonly reports: number;
  readonly figures: number;
  readonly unread: number;
  readonly sent: number;
  readonly unsent: number;
  /** Names of the errors. */
  readonly failures: readonly string[];
};

/**
 * Takes one shard of the sources of one kind through the flow, and keeps when each was read.
 * Throws a ZodError when the event is no shard. A source that fails is in its round, not thrown.
 */
export async function watchShard(event: unknown, world: World): Promise<readonly Round[]> {
  const { kind, shard } = shardEvent.parse(event);
  const rounds = await watchSources(shardOf(world.watchlist.sources, kind, shard), world);
  await recordLastRead(world.store, { kind, shard }, { sources: readSources(rounds), at: world.now });
  return rounds;
}

/** Ids of the sources that were read. */
export function readSources(rounds: readonly Round[]): readonly string[] {
  return rounds.filter(({ isRead }) => isRead).map(({ source }) => source);
}

export function roundCounts({ source, outcome, reports, delivery, failures }: Round): RoundCounts {
  return {
    ...{ source, outcome, reports: reports.length },
    figures: reports.reduce((sum, { figures }) => sum + figures.length, 0),
    unread: reports.reduce((sum, { unread }) => sum + unread.length, 0),
    sent: delivery.sent.length,
    unsent: delivery.failed.length,
    failures: [...failures, ...delivery.failed.map(({ reason }) => reason)].map(errorName),
  };
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
