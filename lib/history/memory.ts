import type { AlertRecord } from '../model.ts';
import type { Store } from '../store.ts';
import { readAlerts } from '../store.ts';

/** Gives every alert of a crisis, the newest first. */
export type AlertMemory = (crisis: string) => Promise<readonly AlertRecord[]>;

/** Alerts that one request to the table reads while all is read. */
const BATCH = 500;
/** The newest alerts, read each time: what was just told is shown at once. */
const NEWEST = 25;
/** Older alerts change only when a round that died is finished later; they are read again after this long, in milliseconds. */
const KEPT_FOR = 60_000;

type Kept = { readonly readAt: number; readonly alerts: readonly AlertRecord[] };

/**
 * Reads crises and keeps what was read, so that a crowd of readers costs one whole read a minute and a short one each.
 * Without a clock nothing is kept. Concurrent readers of one crisis share its whole read.
 */
export function alertMemory(store: Store, clock: (() => string) | undefined): AlertMemory {
  if (clock === undefined) return (crisis) => readAll(store, crisis);
  const kept = new Map<string, Promise<Kept>>();
  const readWhole = (crisis: string, readAt: number): Promise<Kept> => {
    const reading = readAll(store, crisis).then((alerts) => ({ readAt, alerts }));
    kept.set(crisis, reading);
    // A read that failed is not kept; whoever waits for it gets the failure.
    reading.catch(() => kept.delete(crisis));
    return reading;
  };
  return async (crisis) => {
    const now = Date.parse(clock());
    const before = await kept.get(crisis);
    if (before === undefined || now - before.readAt > KEPT_FOR) return (await readWhole(crisis, now)).alerts;
    const { alerts: newest } = await readAlerts(store, { crisis, limit: NEWEST });
    const joined = join(newest, before.alerts);
    return joined ?? (await readWhole(crisis, now)).alerts;
  };
}

/** The newest before what was kept; null when alerts between them are not known. */
function join(newest: readonly AlertRecord[], kept: readonly AlertRecord[]): readonly AlertRecord[] | null {
  const oldest = newest.at(-1);
  if (newest.length < NEWEST || oldest === undefined) return newest;
  const at = kept.findIndex(({ id }) => id === oldest.id);
  return at < 0 ? null : [...newest, ...kept.slice(at + 1)];
}

async function readAll(store: Store, crisis: string): Promise<readonly AlertRecord[]> {
  const read: AlertRecord[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readAlerts>> = await readAlerts(store, {
      crisis,
      limit: BATCH,
      cursor,
    });
    read.push(...page.alerts);
    cursor = page.cursor;
  } while (cursor !== null);
  return read;
}
