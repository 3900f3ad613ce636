import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { SOURCE_KINDS } from '../lib/model.ts';
import { shardsOf } from '../lib/shards.ts';
import type { Template } from './synthesised.ts';
import { allResources, synthesise, watchlistOf } from './synthesised.ts';

/** CloudFormation's quotas for one template: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const MOST_RESOURCES = 500;
const MOST_BYTES = 1_048_576;

const input = z.object({ Input: z.string().transform((text): unknown => JSON.parse(text)) });

function schedulesOf(templates: readonly Template[]): readonly unknown[] {
  return allResources(templates)
    .filter(({ Type }) => Type === 'AWS::Scheduler::Schedule')
    .map(({ Properties }) => input.parse(Properties.Target).Input);
}

describe.each([
  [5_000, 100],
  [20_000, 400],
  [50_000, 1_000],
])('a watchlist of %i sources', (count, shards) => {
  const watchlist = watchlistOf(count, SOURCE_KINDS);
  const templates = synthesise({}, watchlist);

  it(`makes ${shards} schedules, one of each shard`, () => {
    expect(schedulesOf(templates)).toHaveLength(shards);
    expect(new Set(schedulesOf(templates).map((shard) => JSON.stringify(shard)))).toEqual(
      new Set(shardsOf(watchlist.sources).map((shard) => JSON.stringify(shard))),
    );
  });

  it('fits what CloudFormation takes, every template of it', () => {
    for (const { resources, bytes } of templates) {
      expect(resources.length).toBeLessThanOrEqual(MOST_RESOURCES);
      expect(bytes).toBeLessThan(MOST_BYTES);
    }
  });
});

describe('a growing watchlist', () => {
  it('moves no schedule from one template to another: CloudFormation would make it twice', () => {
    const first = (count: number) =>
      synthesise({}, watchlistOf(count, ['press']))[0]?.resources.flatMap(({ id, Type }) =>
        Type === 'AWS::Scheduler::Schedule' ? [id] : [],
      );
    expect(first(20_000)).toEqual(first(10_000));
  });

  it('spreads the rounds of many shards, and still keeps two rounds of one two minutes apart', () => {
    const windows = (count: number, every: string) =>
      new Set(
        allResources(synthesise({ every }, watchlistOf(count, ['press'])))
          .filter(({ Type }) => Type === 'AWS::Scheduler::Schedule')
          .map(({ Properties }) => JSON.stringify(Properties.FlexibleTimeWindow)),
      );
    expect(windows(500, '5 minutes')).toEqual(new Set(['{"Mode":"OFF"}']));
    expect(windows(501, '5 minutes')).toEqual(new Set(['{"MaximumWindowInMinutes":3,"Mode":"FLEXIBLE"}']));
    expect(windows(501, '2 minutes')).toEqual(new Set(['{"Mode":"OFF"}']));
  });
});
