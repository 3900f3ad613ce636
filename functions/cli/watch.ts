import { setTimeout as wait } from 'node:timers/promises';
import { NotFound } from '../../lib/errors.ts';
import type { Web } from '../../lib/fetch.ts';
import type { Keys } from '../../lib/keys.ts';
import type { Source, Watchlist } from '../../lib/model.ts';
import { shardOf, shardsOf } from '../../lib/shards.ts';
import { recordLastRead } from '../../lib/store/last-read.ts';
import { readSources } from '../../lib/watch/shard.ts';
import type { Round, World } from '../../lib/watch.ts';
import { watchSources } from '../../lib/watch.ts';
import { showAccepted } from './accepted.ts';
import type { LocalAws } from './local.ts';
import { counted, printMessage, printMessageJson, tell, tellFailure } from './output.ts';

/** Sources in one read: as on Lambda. */
const SHARD = 50;

export type WatchOptions = {
  readonly once: boolean;
  readonly json: boolean;
  /** Ids of the only sources to watch; empty: all. */
  readonly sources: readonly string[];
  /** Seconds from the start of one round to the start of the next. */
  readonly everySeconds: number;
  /** Aborted when the person wants it to end: after the round under way. */
  readonly signal: AbortSignal;
};

export type WatchWith = {
  readonly watchlist: Watchlist;
  readonly aws: LocalAws;
  readonly web: Web;
  readonly keys: Keys;
  readonly clock: () => string;
};

/**
 * `recuento watch`: the flow on this machine, alerts to the terminal.
 * Gives whether every source of the last round was read.
 */
export async function watch(options: WatchOptions, by: WatchWith): Promise<boolean> {
  const sources = wantedSources(by.watchlist, options.sources);
  showAccepted(by.aws, options.json ? printMessageJson : printMessage);
  for (;;) {
    const startedAt = by.clock();
    const isWell = await watchOnce(sources, { ...by, now: startedAt });
    if (options.once || options.signal.aborted) return isWell;
    const nextAt = Date.parse(startedAt) + options.everySeconds * 1000;
    await pause(Math.max(0, nextAt - Date.parse(by.clock())), options.signal);
    if (options.signal.aborted) return isWell;
  }
}

async function watchOnce(
  sources: readonly Source[],
  { watchlist, aws, web, keys, now }: WatchWith & { readonly now: string },
): Promise<boolean> {
  // The data folder belongs to this process alone, so what an earlier one left unsent is nobody's: it is not held for anyone.
  const world: World = { watchlist, ...aws, web, now, historyUrl: null, holdSeconds: 0, keys };
  let isWell = true;
  for (let at = 0; at < sources.length; at += SHARD) {
    const rounds = await watchSources(sources.slice(at, at + SHARD), world);
    await keepLastRead(rounds, world);
    for (const round of rounds) {
      showRound(round);
      isWell &&= round.failures.length === 0 && round.delivery.failed.length === 0;
    }
  }
  return isWell;
}

/** Where the deployed system keeps it too: by the shard that a source belongs to. */
async function keepLastRead(rounds: readonly Round[], { watchlist, store, now }: World): Promise<void> {
  const read = new Set(readSources(rounds));
  for (const shard of shardsOf(watchlist.sources)) {
    const ids = shardOf(watchlist.sources, shard.kind, shard.shard).map(({ id }) => id);
    await recordLastRead(store, shard, { sources: ids.filter((id) => read.has(id)), at: now });
  }
}

/** How the source is doing, to standard error. */
export function showRound(round: Round): void {
  for (const { message } of round.delivery.sent) {
    if (message.to === 'alerts') continue;
    tell(`for operators: ${message.notice.source} ${message.notice.kind}: ${message.notice.detail}`);
  }
  for (const failure of round.failures) tellFailure(failure);
  for (const { reason } of round.delivery.failed) tellFailure(reason);
  tell(roundWords(round));
}

function roundWords({ source, outcome, reports, delivery }: Round): string {
  const figures = reports.reduce((sum, report) => sum + report.figures.length, 0);
  const strangers = reports.filter(({ crises }) => crises.length === 0).length;
  const alerts = delivery.sent.filter(({ message }) => message.to === 'alerts').length;
  const parts = [
    counted(reports.length, 'new report'),
    // A report without a crisis is not read: whoever wonders why nothing is told looks at `match` and `from`.
    ...(strangers > 0 ? [`${strangers} of no crisis in the watchlist (match, from, until)`] : []),
    counted(figures, 'figure'),
    counted(alerts, 'alert'),
  ];
  return `${source}: ${outcome}, ${parts.join(', ')}`;
}

function wantedSources({ sources }: Watchlist, ids: readonly string[]): readonly Source[] {
  const unknown = ids.find((id) => !sources.some((source) => source.id === id));
  if (unknown !== undefined)
    throw new NotFound(`${unknown} is no source of the watchlist; “recuento sources” lists them`);
  return ids.length === 0 ? sources : sources.filter(({ id }) => ids.includes(id));
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    // Woken to end.
  }
}
