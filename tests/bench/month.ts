import { billOf, listPrice, USUAL } from './cost-model.ts';
import type { Row, Section } from './table.ts';
import { atMost } from './table.ts';

/** A function of 512 MB has this part of a processor: Lambda gives a whole one at 1,769 MB (Lambda's guide, "Configure memory"). */
const PROCESSOR = 512 / 1769;
const EVERY = 5;

/**
 * US dollars a month at list prices, every five minutes: ours beside what one invocation and one write for each source and check would
 * cost. Takes the processor's milliseconds of a check as measured; all else, waiting for pages among it, is as in the cost model.
 */
export function measureMonth(cpuMs: number): Section {
  const rows = [5, 500, 50_000].map((count): Row => {
    const month = { ...USUAL, every: EVERY, roundSeconds: secondsOf(cpuMs) };
    const sources = Array.from({ length: count }, () => ({ kind: 'ombudsman' as const }));
    const ours = listPrice(billOf({ ...month, sources }));
    return {
      ...{ what: `${count.toLocaleString('en-US')} sources`, unit: 'US dollars a month', ours },
      ...{
        beside: 'an invocation and a write for each check',
        theirs: ours + eachCheck(count, cpuMs),
      },
      limit: count < 50 ? null : atMost(0.5),
    };
  });
  return { title: 'A month, every five minutes, us-east-1', rows };
}

function secondsOf(cpuMs: number): (sources: number) => number {
  return (sources) => USUAL.roundSeconds(sources) + (sources * cpuMs) / 1000 / PROCESSOR;
}

/** What those cost more who start a function for each source and write what they saw each time. */
function eachCheck(sources: number, cpuMs: number): number {
  const rounds = (30 * 24 * 60) / EVERY;
  const shards = Math.ceil(sources / 50);
  const starts = (sources - shards) * rounds;
  const invocation = 0.2e-6 + 1e-6 + secondsOf(cpuMs)(1) * 0.5 * 13.3334e-6;
  const write = Math.ceil(USUAL.snapshotKb) * 0.625e-6;
  return starts * invocation + sources * rounds * write;
}
