import type { Notice, Pending, Snapshot, Source, WaitingItem, Watchlist } from '../model.ts';
import { boundedAlert, boundedSnapshot, seenReports } from './bounds.ts';
import type { Compared } from './compared.ts';
import type { Gathered } from './gather.ts';
import type { Visit } from './health.ts';
import { diagnose } from './health.ts';
import { roundNotices } from './notices.ts';
import type { ReportFigures } from './read.ts';
import { addAlerts } from './settle.ts';
import { silenceOf } from './silence.ts';
import { reportsWithoutFigures } from './unread.ts';

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
  const bounded = compared.alerts.map(boundedAlert);
  const alerts = bounded.map(({ alert }) => alert);
  const noticed = {
    unread: reportsWithoutFigures(reports, before),
    waiting: { before: before.waiting, after: gathered.waiting },
    ...{ alerts, left: bounded.reduce((sum, { left }) => sum + left, 0) },
  };
  const notices = [
    ...(notice === null ? [] : [{ ...notice, id }]),
    ...roundNotices(noticed, { source: source.id, id, at: by.now }),
  ];
  return boundedSnapshot({
    ...{ source: source.id, version: before.version, writtenAt: by.now },
    ...{ pages: gathered.pages, recent: gathered.recent, waiting: gathered.waiting },
    reports: seenReports(before.reports, gathered, by.now),
    figures: isLooked ? compared.figures : before.figures,
    health: before.version === 0 ? { ...health, since: by.now } : health,
    pending: [...addAlerts(before.pending, alerts, by), ...notices.map(toOperators(by.heldUntil))],
  });
}

/** A new report ends a silence before it is remembered. */
function visitOf(gathered: Gathered, before: Snapshot, now: string): Visit {
  const isPublishing = gathered.reports.some(({ id }) => !(id in before.reports));
  return { ...gathered, silence: isPublishing ? null : silenceOf(before, now) };
}

function isSameWaiting(now: readonly WaitingItem[], before: readonly WaitingItem[]): boolean {
  const short = (items: readonly WaitingItem[]) =>
    items
      .map(({ url, isTold }) => `${isTold} ${url}`)
      .toSorted()
      .join();
  return short(now) === short(before);
}

function toOperators(heldUntil: string): (notice: Notice) => Pending {
  return (notice) => ({ message: { to: 'operators', notice }, heldUntil });
}
