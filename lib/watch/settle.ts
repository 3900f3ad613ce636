import type { Alert, Pending, Watchlist } from '../model.ts';

/** Changes that a gathered alert holds at most before it is told at once: they take some 40 KB of the snapshot's item. */
const GATHERED_LIMIT = 60;

type SettledWith = {
  readonly watchlist: Pick<Watchlist, 'crises'>;
  readonly now: string;
  readonly heldUntil: string;
};

/** Whether an alert is still waiting for further changes of its crisis. */
export function isSettling({ settlesAt }: Pending): boolean {
  return settlesAt !== undefined;
}

/**
 * What is pending after a round, alerts of an older round first. Pure.
 * An alert of a crisis with a settle time waits so long from its first change; alerts of the rounds meanwhile join it. Any other alert
 * is this round's to send. Why so, and why nothing is lost or told twice: docs/decisions/0012-settling.md
 */
export function addAlerts(
  waiting: readonly Pending[],
  alerts: readonly Alert[],
  by: SettledWith,
): readonly Pending[] {
  return alerts.reduce((pending, alert) => addAlert(pending, alert, by), waiting);
}

function addAlert(waiting: readonly Pending[], alert: Alert, by: SettledWith): readonly Pending[] {
  const earlier = waiting.find((entry) => isSettling(entry) && alertOf(entry)?.crisis === alert.crisis);
  const rest = waiting.filter((entry) => entry !== earlier);
  const gathered = gather(earlier === undefined ? null : alertOf(earlier), alert);
  const settlesAt =
    gathered.changes.length > GATHERED_LIMIT ? null : (earlier?.settlesAt ?? settlesFrom(alert, by));
  const message = { to: 'alerts' as const, alert: gathered };
  if (settlesAt !== null) return [...rest, { message, heldUntil: settlesAt, settlesAt }];
  // It may not overtake an older one that another round is still sending: then it is left for the next round.
  const isBehind = rest.some((entry) => alertOf(entry) !== null && !isSettling(entry));
  return [...rest, { message, heldUntil: isBehind ? by.now : by.heldUntil }];
}

/** The later alert with the changes of the earlier one before its own. It has not been tried yet, so it may take another id. */
function gather(earlier: Alert | null, later: Alert): Alert {
  if (earlier === null) return later;
  return { ...later, changes: [...earlier.changes, ...later.changes] };
}

/** null where the crisis has no settle time. */
function settlesFrom({ crisis }: Alert, { watchlist, now }: SettledWith): string | null {
  const minutes = watchlist.crises.find(({ id }) => id === crisis)?.settleMinutes;
  return minutes === undefined ? null : new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

function alertOf({ message }: Pending): Alert | null {
  return message.to === 'alerts' ? message.alert : null;
}
