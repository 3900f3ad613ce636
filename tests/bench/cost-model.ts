import type { Source } from '../../lib/model.ts';
import { SHARD_SIZE, shardsOf } from '../../lib/shards.ts';

/** What is watched, and what happens there in a month of 30 days: guesses, each of which can be replaced by what one has seen. */
export type Month = {
  readonly sources: readonly Pick<Source, 'kind'>[];
  /** Minutes between two rounds. */
  readonly every: number;
  /** New reports a day of one source, about any crisis or none: each makes a write. */
  readonly reportsADay: number;
  /** Alerts a month of one source. */
  readonly alerts: number;
  /** Addresses that get every alert by email. */
  readonly emails: number;
  /** KB of one source's snapshot. */
  readonly snapshotKb: number;
  /** Seconds that a round takes: it waits for the slowest of its pages. */
  readonly roundSeconds: (sources: number) => number;
  /** Requests of the history's readers. */
  readonly pageViews: number;
};

/** One line of a bill. */
export type Line = {
  readonly name: string;
  readonly used: number;
  /** US dollars for one. */
  readonly price: number;
  /** How many of them every account has free each month, for good. */
  readonly free: number;
};

/**
 * A month as we expect it. The snapshot is that of the replay's ombudsman after four months of crisis (13.6 KB); the time of a round
 * is that of pages that answer within a second or so.
 */
export const USUAL: Omit<Month, 'sources' | 'every'> = {
  reportsADay: 3,
  alerts: 3,
  emails: 3,
  snapshotKb: 13.6,
  roundSeconds: (sources) => 1.2 + 0.07 * sources,
  pageViews: 10_000,
};

const MONTH_MINUTES = 30 * 24 * 60;
/** As the stack has it. */
const MEMORY_GB = 0.5;
/** Alarms for each kind of source, and of the stack. */
const ALARMS = { kind: 2, stack: 6 };
/** Bytes that Lambda logs of an invocation, and that we log of each source in it; measured. */
const LOG_BYTES = { invocation: 350, source: 270 };
/** An alert in the table, with its words in two languages; measured in the replay. */
const ALERT_KB = 5.2;
const LANGUAGES = 2;
/** Of a source in the item that keeps when its shard was last read: its id and a number. */
const LAST_READ_KB = 0.03;

/** The month's bill at AWS's list prices in us-east-1, November 2026; SMS are not in it, for their price is the country's. */
export function billOf(month: Month): readonly Line[] {
  const rounds = MONTH_MINUTES / month.every;
  const shards = shardsOf(month.sources).length;
  const sources = month.sources.length;
  const starts = shards * rounds;
  const alerts = month.alerts * sources;
  const seconds = starts * month.roundSeconds(Math.min(SHARD_SIZE, sources / Math.max(1, shards)));
  const snapshotWrites = month.reportsADay * 30 * sources + alerts;
  const lastReadUnits = starts * Math.ceil((LAST_READ_KB * sources) / Math.max(1, shards));
  const alertWrites = alerts * (1 + LANGUAGES);
  const kept = (sources * month.snapshotKb + 12 * alerts * ALERT_KB) / 1e6;
  const logged = (starts * LOG_BYTES.invocation + sources * rounds * LOG_BYTES.source) / 1e9;
  const alarms = ALARMS.stack + ALARMS.kind * new Set(month.sources.map(({ kind }) => kind)).size;
  const line = (name: string, used: number, price: number, free = 0): Line => ({ name, used, price, free });
  return [
    line('Lambda, requests', starts + month.pageViews, 0.2e-6, 1e6),
    line('Lambda, GB-seconds on arm64', (seconds + month.pageViews * 0.1) * MEMORY_GB, 13.3334e-6, 400_000),
    line('Scheduler, starts', starts, 1e-6, 14e6),
    // A unit reads 4 KB twice where the last write may be missed, as rounds read; or writes 1 KB.
    line('DynamoDB, units read', (sources * rounds * Math.ceil(month.snapshotKb / 4)) / 2, 0.125e-6),
    line(
      'DynamoDB, units written',
      snapshotWrites * Math.ceil(month.snapshotKb) + alertWrites * Math.ceil(ALERT_KB) + lastReadUnits,
      0.625e-6,
    ),
    line('DynamoDB, GB kept and restorable', kept, 0.25 + 0.2),
    line('CloudWatch, GB of logs', logged, 0.5, 5),
    line('CloudWatch, alarms', alarms, 0.1, 10),
    line('CloudWatch, metrics of our own', 1, 0.3, 10),
    line('SNS, publishes', alerts * LANGUAGES, 0.5e-6, 1e6),
    line('SNS, emails', alerts * month.emails, 20e-6, 1000),
    line('HTTP API, requests', month.pageViews, 1e-6),
  ];
}

/** US dollars of a bill at list prices. */
export function listPrice(bill: readonly Line[]): number {
  return bill.reduce((sum, { used, price }) => sum + used * price, 0);
}

/** US dollars of a bill in an account that uses for nothing else what it has free each month. */
export function priceAfterFree(bill: readonly Line[]): number {
  return bill.reduce((sum, { used, price, free }) => sum + Math.max(0, used - free) * price, 0);
}
