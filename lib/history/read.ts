import type { AlertRecord, Change } from '../model.ts';
import type { AlertPage, Store } from '../store.ts';
import { readAlerts } from '../store.ts';
import type { Filters } from './ask.ts';

/** Alerts read from the table in one request. */
const BATCH = 500;

/** Every alert of a crisis, the newest first, read as far as somebody asks on. */
export async function* eachAlert(
  store: Store,
  wanted: { readonly crisis: string; readonly since?: string | undefined; readonly after?: string | null },
): AsyncGenerator<AlertRecord> {
  let cursor = wanted.after ? keyOf(wanted.after) : null;
  // The table refuses a start outside of what is asked for; nothing is there.
  if (cursor !== null && wanted.since !== undefined && cursor < wanted.since.replace(/[-:]/g, '')) return;
  do {
    const page: AlertPage = await readAlerts(store, { ...wanted, limit: BATCH, cursor });
    yield* page.alerts;
    cursor = page.cursor;
  } while (cursor !== null);
}

/** The alerts that hold a change that is wanted, with no other change in them. */
export async function* matching(
  alerts: AsyncIterable<AlertRecord> | Iterable<AlertRecord>,
  filters: Filters,
): AsyncGenerator<AlertRecord> {
  for await (const record of alerts) {
    if (filters.source !== undefined && record.source !== filters.source) continue;
    if (filters.since !== undefined && record.at < filters.since) continue;
    const changes = record.changes.filter((change) => isWanted(change, filters));
    if (changes.length > 0) yield { ...record, changes };
  }
}

/**
 * Takes alerts until they hold `limit` changes; alerts stay whole.
 * Gives them, and the cursor to read on with: the last one's id, null at the end.
 */
export async function pageOf(alerts: AsyncIterable<AlertRecord>, limit: number): Promise<AlertPage> {
  const taken: AlertRecord[] = [];
  let changes = 0;
  for await (const record of alerts) {
    if (changes >= limit) return { alerts: taken, cursor: taken.at(-1)?.id ?? null };
    taken.push(record);
    changes += record.changes.length;
  }
  return { alerts: taken, cursor: null };
}

function isWanted(change: Change, { measure, group, kind }: Filters): boolean {
  return (
    (measure === undefined || change.measure === measure) &&
    (group === undefined || change.group === group) &&
    (kind === undefined || change.kind === kind)
  );
}

/** An alert's place in its crisis, from its id: see lib/store/alert-item.ts. */
function keyOf(id: string): string {
  return `${id.split('.')[1] ?? ''}#${id}`;
}
