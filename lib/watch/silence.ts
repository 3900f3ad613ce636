import type { Snapshot } from '../model.ts';

/** A source that is silent for longer than its habit. */
export type Silence = {
  /** When its last new report was read, ISO 8601 in UTC. */
  readonly since: string;
  /** Days of the longest pause that is remembered. */
  readonly longestPause: number;
};

const DAY_MS = 86_400_000;
/** Pauses that have to be known before they are a habit. */
const PAUSES_KNOWN = 5;
/** Silent is what lasts longer than so many times the longest pause: a holiday is no trouble, a site that moved is. */
const TIMES_LONGEST = 2;

/**
 * Whether a source is silent for longer than its habit; null when it is not, or when too little of it is remembered. Pure.
 * Its habit are the pauses between the days on which new reports were first read, as far as the snapshot remembers them. By days, since a
 * backlog read over an afternoon says nothing about how often a source publishes.
 */
export function silenceOf({ reports }: Pick<Snapshot, 'reports'>, now: string): Silence | null {
  const seen = Object.values(reports).map(({ seenAt }) => seenAt);
  const days = [...new Set(seen.map((at) => Math.floor(Date.parse(at) / DAY_MS)))].sort((a, b) => a - b);
  const pauses = days.slice(1).map((day, at) => day - (days[at] ?? day));
  if (pauses.length < PAUSES_KNOWN) return null;
  const longestPause = Math.max(...pauses);
  const since = seen.toSorted().at(-1) ?? now;
  const isSilent = Date.parse(now) - Date.parse(since) > TIMES_LONGEST * longestPause * DAY_MS;
  return isSilent ? { since, longestPause } : null;
}

/** For operators: since when, and how long it used to pause. */
export function silenceWords({ since, longestPause }: Silence): string {
  const days = longestPause === 1 ? '1 day' : `${longestPause} days`;
  return `Its last new report was read on ${since.slice(0, 10)}; the longest pause before was ${days}.`;
}
