import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../lib/model.ts';
import type { Month } from './bench/cost-model.ts';
import { billOf, listPrice, priceAfterFree, USUAL } from './bench/cost-model.ts';
import { allResources, synthesise, watchlistOf } from './synthesised.ts';

const month = (count: number, changed: Partial<Month> = {}): Month => ({
  ...{ ...USUAL, every: 5 },
  sources: Array.from({ length: count }, () => ({ kind: 'ombudsman' as const })),
  ...changed,
});
const used = (name: string, of: Month): number =>
  billOf(of).find((line) => line.name === name)?.used ?? Number.NaN;

describe('the month’s bill', () => {
  it.each<[readonly [SourceKind, ...SourceKind[]]]>([[['ombudsman']], [['ombudsman', 'red-cross', 'press']]])(
    'has as many alarms and schedules as the stack for %j',
    (kinds) => {
      const watchlist = watchlistOf(60, kinds);
      const types = allResources(synthesise({}, watchlist)).map(({ Type }) => Type);
      const count = (type: string) => types.filter((found) => found === type).length;
      const { sources } = watchlist;
      expect(used('CloudWatch, alarms', month(0, { sources }))).toBe(count('AWS::CloudWatch::Alarm'));
      expect(used('Scheduler, starts', month(0, { sources, pageViews: 0 }))).toBe(
        count('AWS::Scheduler::Schedule') * 8640,
      );
    },
  );

  it('grows with shards, not with invocations per source', () => {
    expect(used('Lambda, requests', month(50))).toBe(used('Lambda, requests', month(1)));
    expect(used('Lambda, requests', month(51))).toBeGreaterThan(used('Lambda, requests', month(50)));
  });

  it('has a small write a round of each shard, for when its sources were last read', () => {
    const nothingNew = { reportsADay: 0, alerts: 0 };
    expect(used('DynamoDB, units written', month(1, nothingNew))).toBe(8640);
    expect(used('DynamoDB, units written', month(100, nothingNew))).toBe(2 * 2 * 8640);
  });

  it('takes off what is free, and never more than was used', () => {
    for (const count of [0, 5, 500, 50_000]) {
      const bill = billOf(month(count));
      expect(priceAfterFree(bill)).toBeGreaterThanOrEqual(0);
      expect(priceAfterFree(bill)).toBeLessThan(listPrice(bill));
    }
  });

  it('is a twelfth with a round an hour, but for what does not depend on rounds', () => {
    const rounds = (every: number) => used('DynamoDB, units read', month(500, { every }));
    expect(rounds(60)).toBe(rounds(5) / 12);
  });
});
