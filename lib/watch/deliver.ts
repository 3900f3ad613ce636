import type { Delivery, Outlet } from '../alert.ts';
import { RoundSuperseded } from '../errors.ts';
import type { Pending, Snapshot } from '../model.ts';
import { readSnapshots, writeSnapshot } from '../store.ts';
import { isSettling } from './settle.ts';

/** What delivering needs of the world, and until when this round holds what it sends. */
export type Delivering = Outlet & { readonly heldUntil: string };

/** How often clearing what was sent is tried when other rounds write in between. */
const CLEAR_TRIES = 5;

/** What was sent, and the snapshot that stands after it. */
export type Delivered = { readonly snapshot: Snapshot; readonly delivery: Delivery };

/**
 * Sends what an earlier round left unsent, once nobody holds it any more. It is claimed by a conditional write first, so that of
 * two rounds that find it only one sends. Throws `RoundSuperseded` when that was the other one.
 */
export async function sendLeftovers(snapshot: Snapshot, by: Delivering): Promise<Delivered> {
  const free = freeEntries(snapshot.pending, by.now);
  if (free.size === 0) return { snapshot, delivery: { sent: [], failed: [] } };
  // What was settling is from now on to be sent: nothing joins it any more.
  const pending = snapshot.pending.map((entry) =>
    free.has(entry) ? { message: entry.message, heldUntil: by.heldUntil } : entry,
  );
  const claimed = await writeSnapshot(by.store, { ...snapshot, pending, writtenAt: by.now });
  return sendPending(claimed, new Set([...free].map(messageId)), by);
}

/** What nobody holds any more. An alert may not overtake an older one that another round is still sending. */
function freeEntries(pending: readonly Pending[], now: string): ReadonlySet<Pending> {
  const free = new Set<Pending>();
  let isBehind = false;
  for (const entry of pending) {
    const isAlert = entry.message.to === 'alerts';
    if (entry.heldUntil > now) isBehind ||= isAlert && !isSettling(entry);
    else if (!(isAlert && isBehind)) free.add(entry);
  }
  return free;
}

/** Sends what a round has added to what was pending before it, as far as it holds it. */
export async function sendAdded(
  snapshot: Snapshot,
  before: readonly Pending[],
  by: Delivering,
): Promise<Delivered> {
  const earlier = new Set(before.map(messageId));
  const added = snapshot.pending.map(messageId).filter((id) => !earlier.has(id));
  return sendPending(snapshot, new Set(added), by);
}

/**
 * Sends what this round holds, in its order, and clears from the snapshot what was sent. What is its own is known by id: another round
 * of the same instant holds what it sends until the same time.
 */
async function sendPending(snapshot: Snapshot, ids: ReadonlySet<string>, by: Delivering): Promise<Delivered> {
  const own = snapshot.pending.filter(
    (entry) => ids.has(messageId(entry)) && entry.heldUntil === by.heldUntil && !isSettling(entry),
  );
  if (own.length === 0) return { snapshot, delivery: { sent: [], failed: [] } };
  // Most rounds tell nothing: composing messages is loaded by the first one that does.
  const { sendAlerts } = await import('../alert.ts');
  const delivery = await sendAlerts(own, by);
  return { snapshot: await clearSent(snapshot, delivery.sent, by), delivery };
}

/** Another round's write in between is no conflict: what was sent is cleared from what it wrote. */
async function clearSent(snapshot: Snapshot, sent: readonly Pending[], by: Delivering): Promise<Snapshot> {
  const sentIds = new Set(sent.map(messageId));
  if (sentIds.size === 0) return snapshot;
  let current = snapshot;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const pending = current.pending.filter((entry) => !sentIds.has(messageId(entry)));
      return await writeSnapshot(by.store, { ...current, pending });
    } catch (error) {
      if (!(error instanceof RoundSuperseded) || attempt === CLEAR_TRIES) throw error;
      const [stored] = await readSnapshots(by.store, [snapshot.source], 'consistent');
      if (stored === undefined || stored instanceof Error) throw stored ?? error;
      current = stored;
    }
  }
}

function messageId({ message }: Pending): string {
  return message.to === 'alerts' ? `alert ${message.alert.id}` : `notice ${message.notice.id}`;
}
