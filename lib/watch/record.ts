import type {
  Alert,
  Notice,
  Pending,
  SeenReport,
  Snapshot,
  Source,
  Standing,
  WaitingItem,
  Watchlist,
} from '../model.ts';
import type { Compared } from './compared.ts';
import { detailLines } from './detail.ts';
import { disputedWords } from './disputed.ts';
import type { Gathered } from './gather.ts';
import type { Visit } from './health.ts';
import { diagnose } from './health.ts';
import type { ReportFigures } from './read.ts';
import { addAlerts } from './settle.ts';
import { silenceOf } from './silence.ts';
import { reportsWithoutFigures, withoutFiguresWords } from './unread.ts';

/** What a round found. */
export type Found = {
  readonly gathered: Gathered;
  readonly reports: readonly ReportFigures[];
  readonly compared: Compared;
};

type RecordedWith = {
  readonly watchlist: Pick<Watchlist, 'crises'>;
  readonly now: string;
  readonly heldUntil: string;
};

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
  { gathered, reports, compared }: Found,
  by: RecordedWith,
): Snapshot | null {
  const { health, notice } = diagnose(source.id, before.health, visitOf(gathered, before, by.now), by.now);
  const isFirstLook = Object.keys(compared.figures).length > Object.keys(before.figures).length;
  const isLooked = gathered.route !== null;
  const isNews =
    gathered.reports.length > 0 || notice !== null || !isSameWaiting(gathered.waiting, before.waiting);
  if (!isNews && !(isLooked && isFirstLook)) return null;
  const id = `${source.id}.${before.version + 1}`;
  const notices = [
    ...(notice === null ? [] : [{ ...notice, id }]),
    ...nothingRead(source, reportsWithoutFigures(reports, before), { id, at: by.now }),
    ...itemsUnread(source, gathered.waiting, before.waiting, { id, at: by.now }),
    ...disputed(source, compared.alerts, { id, at: by.now }),
  ];
  return {
    source: source.id,
    version: before.version,
    writtenAt: by.now,
    pages: gathered.pages,
    recent: gathered.recent,
    waiting: gathered.waiting,
    reports: newestReports(before.reports, gathered, by.now),
    figures: isLooked ? boundedFigures(compared.figures) : before.figures,
    health: before.version === 0 ? { ...health, since: by.now } : health,
    pending: [...addAlerts(before.pending, compared.alerts, by), ...notices.map(toOperators(by.heldUntil))],
  };
}

/** A new report ends a silence before it is remembered. */
function visitOf(gathered: Gathered, before: Snapshot, now: string): Visit {
  const isPublishing = gathered.reports.some(({ id }) => !(id in before.reports));
  return { ...gathered, silence: isPublishing ? null : silenceOf(before, now) };
}

/** One notice a round, however many reports. */
function nothingRead(
  { id: source }: Source,
  reports: readonly ReportFigures[],
  { id, at }: { readonly id: string; readonly at: string },
): readonly Notice[] {
  if (reports.length === 0) return [];
  const detail = withoutFiguresWords(reports);
  return [{ id: `${id}.nothing-read`, kind: 'nothing-read', source, at, detail }];
}

function isSameWaiting(now: readonly WaitingItem[], before: readonly WaitingItem[]): boolean {
  const short = (items: readonly WaitingItem[]) =>
    items
      .map(({ url, isTold }) => `${isTold} ${url}`)
      .toSorted()
      .join();
  return short(now) === short(before);
}

/** One notice for the item pages that have just turned out not to be readable. */
function itemsUnread(
  { id: source }: Source,
  now: readonly WaitingItem[],
  before: readonly WaitingItem[],
  { id, at }: { readonly id: string; readonly at: string },
): readonly Notice[] {
  const known = new Set(before.filter(({ isTold }) => isTold).map(({ url }) => url));
  const fresh = now.filter(({ isTold, url }) => isTold && !known.has(url));
  if (fresh.length === 0) return [];
  const detail = detailLines(fresh.map(({ url }) => url));
  return [{ id: `${id}.item-unread`, kind: 'item-unread', source, at, detail }];
}

/** One notice a round, when a report contradicts itself or what stood: readers are told both numbers, operators look which one is misread. */
function disputed(
  { id: source }: Source,
  alerts: readonly Alert[],
  { id, at }: { readonly id: string; readonly at: string },
): readonly Notice[] {
  const changes = alerts.flatMap((alert) => alert.changes).filter(({ kind }) => kind === 'disputed');
  if (changes.length === 0) return [];
  return [{ id: `${id}.disputed`, kind: 'disputed', source, at, detail: disputedWords(changes) }];
}

function toOperators(heldUntil: string): (notice: Notice) => Pending {
  return (notice) => ({ message: { to: 'operators', notice }, heldUntil });
}

function newestReports(
  before: Snapshot['reports'],
  { reports, landings }: Gathered,
  now: string,
): Readonly<Record<string, SeenReport>> {
  const found = [...landings.map((id) => ({ id, hash: '' })), ...reports];
  const read = found.map(({ id, hash }) => [id, { hash, seenAt: before[id]?.seenAt ?? now }] as const);
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
