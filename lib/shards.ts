import type { Source, SourceKind } from './model.ts';
import { SOURCE_KINDS } from './model.ts';
import { remembered } from './remembered.ts';

/** Sources that one invocation takes: few enough for its time limit, many enough that cost grows with shards, not sources. */
export const SHARD_SIZE = 50;

/** What a schedule sends to a scrape function: which kind of source, and which shard of them, counted from 0. */
export type Shard = { readonly kind: SourceKind; readonly shard: number };

/**
 * The shards of a watchlist: for every kind that it has, in the order of `SOURCE_KINDS`, as many as its sources fill.
 * The stack makes a schedule of each.
 */
export function shardsOf(sources: readonly Pick<Source, 'kind'>[]): readonly Shard[] {
  return SOURCE_KINDS.flatMap((kind) =>
    Array.from({ length: shardCount(sources, kind) }, (_, shard) => ({ kind, shard })),
  );
}

/** How many shards the sources of one kind fill; 0 when there are none. */
export function shardCount(sources: readonly Pick<Source, 'kind'>[], kind: SourceKind): number {
  return Math.ceil(sources.filter((source) => source.kind === kind).length / SHARD_SIZE);
}

/**
 * The sources of one shard: up to 50 of the kind, by id in the order of its UTF-16 units, so that every function that has the same
 * watchlist divides it alike. None when the shard is past the end, as it is for the last call of a schedule just removed.
 */
export function shardOf(sources: readonly Source[], kind: SourceKind, shard: number): readonly Source[] {
  return (byKind(sources).get(kind) ?? []).slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE);
}

// A process is asked for its shards again and again: sorting thousands of sources each time would cost more than checking fifty.
const byKind = remembered((sources: readonly Source[]) =>
  Map.groupBy(
    sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ kind }) => kind,
  ),
);
