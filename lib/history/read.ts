import type { AlertRecord, Change } from '../model.ts';
import type { AlertPage } from '../store.ts';
import type { Filters } from './ask.ts';

/** The alerts that hold a change that is wanted, with no other change in them. Lazy: nothing is looked at beyond what is taken. */
export function* matching(alerts: Iterable<AlertRecord>, filters: Filters): Generator<AlertRecord> {
  for (const record of alerts) {
    if (filters.source !== undefined && record.source !== filters.source) continue;
    if (filters.since !== undefined && record.at < filters.since) continue;
    const changes = record.changes.filter((change) => isWanted(change, filters));
    if (changes.length > 0) yield { ...record, changes };
  }
}

/** Alerts of several crises as one list, the newest first. */
export function newestFirst(alerts: readonly AlertRecord[]): readonly AlertRecord[] {
  return alerts.toSorted((a, b) => (placeOf(a.id) < placeOf(b.id) ? 1 : -1));
}

/** Of alerts that come the newest first, those after the one that a cursor names, whether or not it is among them. */
export function after(alerts: readonly AlertRecord[], cursor: string | null): readonly AlertRecord[] {
  if (cursor === null) return alerts;
  const place = placeOf(cursor);
  return alerts.filter(({ id }) => placeOf(id) < place);
}

/**
 * Takes alerts until they hold `limit` changes; alerts stay whole.
 * Gives them, and the cursor to read on with: the last one's id, null at the end.
 */
export function pageOf(alerts: Iterable<AlertRecord>, limit: number): AlertPage {
  const taken: AlertRecord[] = [];
  let changes = 0;
  for (const record of alerts) {
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

/** An alert's place in time, from its id: see lib/store/alert-item.ts. */
function placeOf(id: string): string {
  return `${id.split('.')[1] ?? ''} ${id}`;
}
