import { PageForbidden, PageUnavailable } from '../errors.ts';
import type { Meter, Snapshot } from '../model.ts';
import type { Store } from '../store.ts';
import { writeSnapshot } from '../store.ts';

/** The count of one account's posts, open for a round. */
export type OpenMeter = {
  readonly state: () => Meter;
  /** The source's snapshot as it is stored by now. */
  readonly snapshot: () => Snapshot;
  /** Notes what was learnt; it is stored with the next reservation, or with the round. */
  readonly note: (learnt: Partial<Pick<Meter, 'account' | 'newestId' | 'trouble'>>) => void;
  /**
   * Sets posts aside in the stored snapshot, then acts, then takes back what `act` did not use. A process that dies in between, and one
   * that cannot know whether it was billed, leave them counted: so the count is never below what was paid.
   * Throws `RoundSuperseded` without acting when another round wrote first, and whatever `act` throws.
   */
  readonly spend: <Result>(
    most: number,
    act: () => Promise<{ readonly used: number; readonly result: Result }>,
  ) => Promise<Result>;
};

type MeteredBy = { readonly store: Store; readonly now: string };

export function openMeter(found: Snapshot, name: string, by: MeteredBy): OpenMeter {
  let snapshot = found;
  let meter = meterAt(found, name, by.now);
  const count = (posts: number): void => {
    meter = { ...meter, posts: meter.posts + posts };
  };
  return {
    state: () => meter,
    snapshot: () => snapshot,
    note: (learnt) => {
      meter = { ...meter, ...learnt };
    },
    spend: async (most, act) => {
      count(most);
      snapshot = await writeSnapshot(by.store, reserved(snapshot, name, meter, by.now));
      try {
        const { used, result } = await act();
        count(used - most);
        return result;
      } catch (error) {
        if (isFree(error)) count(-most);
        throw error;
      }
    },
  };
}

/** A new month begins at nothing. */
function meterAt({ meters = {} }: Snapshot, name: string, now: string): Meter {
  const month = now.slice(0, 7);
  const known = meters[name] ?? { month, posts: 0, account: null, newestId: null, trouble: null };
  return known.month === month ? known : { ...known, month, posts: 0 };
}

function reserved(snapshot: Snapshot, name: string, meter: Meter, now: string): Snapshot {
  const { version, health, meters } = snapshot;
  return {
    ...snapshot,
    health: version === 0 ? { ...health, since: now } : health,
    meters: { ...meters, [name]: meter },
  };
}

/** What was never sent, or was refused, is not billed. */
function isFree(error: unknown): boolean {
  if (error instanceof PageUnavailable) return !error.wasSent || (error.status ?? 0) >= 300;
  return error instanceof PageForbidden;
}
