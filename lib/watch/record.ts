import { isDeepStrictEqual } from 'node:util';
import type { Notice, Pending, SeenReport, Snapshot, Source, WaitingItem, Watchlist } from '../model.ts';
import { boundedAlert, boundedSnapshot } from './bounds.ts';
import type { Compared } from './compared.ts';
import type { Gathered } from './gather.ts';
import type { Visit } from './health.ts';
import { diagnose } from './health.ts';
import { roundNotices } from './notices.ts';
import type { Posts } from './posts.ts';
import type { ReportFigures } from './read.ts';
import { sayingOf } from './same-report.ts';
import { addAlerts } from './settle.ts';
import { silenceOf } from './silence.ts';
import { reportsWithoutFigures } from './unread.ts';

/** What a round found. */
export type Found = {
  readonly gathered: Gathered;
  readonly posts: Posts;
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
  found: Found,
  by: RecordedWith,
): Snapshot | null {
  const { gathered, posts, reports, compared } = found;
  const { health, notice } = diagnose(source.id, before.health, visitOf(found, before, by.now), by.now);
  const isFirstLook = Object.keys(compared.figures).length > Object.keys(before.figures).length;
  const isLooked = gathered.route !== null;
  const told = [...(notice === null ? [] : [notice]), ...posts.notices];
  const isWaiting = !isSameWaiting(gathered.waiting, before.waiting);
  if (reports.length + told.length === 0 && !isWaiting && !(isLooked && isFirstLook)) return null;
  const id = `${source.id}.${before.version + 1}`;
  const bounded = compared.alerts.map(boundedAlert);
  const alerts = bounded.map(({ alert }) => alert);
  const noticed = {
    unread: reportsWithoutFigures(reports, before),
    waiting: { before: before.waiting, after: gathered.waiting },
    ...{ alerts, left: bounded.reduce((sum, { left }) => sum + left, 0) },
  };
  const notices = [
    ...told.map((each, at) => ({ ...each, id: at === 0 ? id : `${id}.${at}` })),
    ...roundNotices(noticed, { source: source.id, id, at: by.now }),
  ];
  return boundedSnapshot({
    ...{ source: source.id, version: before.version, writtenAt: by.now },
    ...{ pages: gathered.pages, recent: gathered.recent, waiting: gathered.waiting },
    reports: seenReports(before.reports, found, by.now),
    figures: isLooked ? compared.figures : withoutUnlooked(compared.figures, before.figures),
    health: before.version === 0 ? { ...health, since: by.now } : health,
    meters: posts.meters,
    pending: [...addAlerts(before.pending, alerts, by), ...notices.map(toOperators(by.heldUntil))],
  });
}

/** The snapshot with the meters as they are now, where a round found nothing else; null when they are stored so. */
export function meteredSnapshot(before: Snapshot, { meters }: Posts): Snapshot | null {
  return isDeepStrictEqual(meters, before.meters ?? {}) ? null : { ...before, meters };
}

/** While no route answered, a crisis of which nothing was read has not been looked for. */
function withoutUnlooked(figures: Snapshot['figures'], before: Snapshot['figures']): Snapshot['figures'] {
  const looked = Object.entries(figures).filter(
    ([id, series]) => id in before || Object.keys(series).length > 0,
  );
  return Object.fromEntries(looked);
}

/**
 * A new report ends a silence before it is remembered. Of a source that is read on X alone the posts are the visit, but no measure of
 * silence: they are not remembered one by one.
 */
function visitOf({ gathered, posts }: Found, before: Snapshot, now: string): Visit {
  const isPublishing = gathered.reports.some(({ id }) => !(id in before.reports));
  const { route, failures } = gathered.route === null && gathered.failures.length === 0 ? posts : gathered;
  return { route, failures, silence: isPublishing ? null : silenceOf(before, now) };
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

/** Posts are not among them: X says itself which are new, and they would crowd out what the site lists. */
function seenReports(
  before: Snapshot['reports'],
  { gathered, reports }: Found,
  now: string,
): Readonly<Record<string, SeenReport>> {
  const says = new Map(reports.map((read) => [read.report.id, sayingOf(read, gathered.route)]));
  const found = [...gathered.landings.map((id) => ({ id, hash: '' })), ...gathered.reports];
  const read = found.map(({ id, hash }): readonly [string, SeenReport] => {
    const saying = says.get(id) ?? null;
    const seen = { hash, seenAt: before[id]?.seenAt ?? now };
    return [id, saying === null ? seen : { ...seen, says: saying }];
  });
  const readIds = new Set(read.map(([id]) => id));
  const kept = Object.entries(before).filter(([id]) => !readIds.has(id));
  return Object.fromEntries([...kept, ...read]);
}
