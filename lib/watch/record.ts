import type { SeenReport, Snapshot, Source, Standing, Watchlist } from '../model.ts';
import type { Compared } from './compared.ts';
import type { Gathered } from './gather.ts';
import { diagnose } from './health.ts';
import { addAlerts } from './settle.ts';

/**
 * What a snapshot holds at most. With them an item stays under 100 KB, a quarter of DynamoDB's limit, however long a crisis lasts:
 * a report takes about 200 bytes and a series about 330.
 */
const REPORT_LIMIT = 120;
const SERIES_LIMIT = 180;

/**
 * The snapshot that a round leaves behind, with the messages that it calls for; null when the round found nothing new.
 * New pages or validators alone are nothing new: a write for them would cost more than reading the page again.
 */
export function nextSnapshot(
  source: Source,
  before: Snapshot,
  gathered: Gathered,
  compared: Compared,
  by: {
    readonly watchlist: Pick<Watchlist, 'crises'>;
    readonly now: string;
    readonly heldUntil: string;
  },
): Snapshot | null {
  const { now, heldUntil } = by;
  const { health, notice } = diagnose(source.id, before.health, gathered, now);
  const isFirstLook = Object.keys(compared.figures).length > Object.keys(before.figures).length;
  const isLooked = gathered.route !== null;
  if (gathered.reports.length === 0 && notice === null && !(isLooked && isFirstLook)) return null;
  const notices = notice === null ? [] : [{ ...notice, id: `${source.id}.${before.version + 1}` }];
  const told = notices.map((entry) => ({ message: { to: 'operators' as const, notice: entry }, heldUntil }));
  return {
    source: source.id,
    version: before.version,
    pages: gathered.pages,
    recent: gathered.recent,
    reports: newestReports(before.reports, gathered, now),
    figures: isLooked ? boundedFigures(compared.figures) : before.figures,
    health,
    pending: [...addAlerts(before.pending, compared.alerts, by), ...told],
  };
}

function newestReports(
  before: Snapshot['reports'],
  { reports }: Gathered,
  now: string,
): Readonly<Record<string, SeenReport>> {
  const read = reports.map(({ id, hash }) => [id, { hash, seenAt: before[id]?.seenAt ?? now }] as const);
  const readIds = new Set(read.map(([id]) => id));
  const kept = Object.entries(before).filter(([id]) => !readIds.has(id));
  return Object.fromEntries([...kept, ...read].slice(-REPORT_LIMIT));
}

/** Totals are kept before incidents, and the newest before the oldest. */
function boundedFigures(figures: Snapshot['figures']): Snapshot['figures'] {
  const all = Object.entries(figures).flatMap(([crisis, series]) =>
    Object.entries(series).map(([key, standing]) => ({ crisis, key, standing })),
  );
  if (all.length <= SERIES_LIMIT) return figures;
  const kept = all.sort((a, b) => (rank(a.standing) < rank(b.standing) ? 1 : -1)).slice(0, SERIES_LIMIT);
  return Object.fromEntries(
    Object.keys(figures).map((crisis) => [
      crisis,
      Object.fromEntries(
        kept.filter((entry) => entry.crisis === crisis).map(({ key, standing }) => [key, standing]),
      ),
    ]),
  );
}

function rank({ scope, statedAt }: Standing): string {
  return `${scope === 'total' ? 1 : 0}${statedAt}`;
}
