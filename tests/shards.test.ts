import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../lib/model.ts';
import { SOURCE_KINDS } from '../lib/model.ts';
import { shardOf, shardsOf } from '../lib/shards.ts';

const source = (id: string, kind: Source['kind']): Source => ({
  ...{ id, kind, publisher: id, country: 'PE', language: 'es' },
  routes: [{ reader: 'page', url: `https://example.org/${id}` }],
});

const someSources = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), fc.constantFrom(...SOURCE_KINDS)), {
    selector: ([id]) => id,
    maxLength: 300,
  })
  .map((entries) => entries.map(([id, kind]) => source(id, kind)));

describe('shards', () => {
  it('take every source exactly once, 50 at most together and none without company it could have', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        const shards = shardsOf(sources).map(({ kind, shard }) => shardOf(sources, kind, shard));
        expect(shards.flat().toSorted(byId)).toEqual(sources.toSorted(byId));
        for (const shard of shards) {
          expect(shard.length).toBeGreaterThan(0);
          expect(shard.length).toBeLessThanOrEqual(50);
          expect(new Set(shard.map(({ kind }) => kind)).size).toBe(1);
        }
        expect(shards.filter((shard) => shard.length < 50).length).toBeLessThanOrEqual(SOURCE_KINDS.length);
      }),
    );
  });

  it('are the same whatever the order of the watchlist', () => {
    const sources = Array.from({ length: 120 }, (_, at) => source(`s${at}`, 'press'));
    expect(shardOf(sources.toReversed(), 'press', 1)).toEqual(shardOf(sources, 'press', 1));
  });

  it('past the end have no source', () => {
    expect(shardOf([source('a', 'press')], 'press', 1)).toEqual([]);
    expect(shardOf([source('a', 'press')], 'ombudsman', 0)).toEqual([]);
  });
});

function byId(a: Source, b: Source): number {
  return a.id < b.id ? -1 : 1;
}
