import { createHash } from 'node:crypto';
import type { Web } from '../../lib/fetch.ts';
import type { AlertRecord, Crisis, Source } from '../../lib/model.ts';
import { isWritten, readAlerts, readSnapshots } from '../../lib/store.ts';
import { HOLD_SECONDS, watchSources } from '../../lib/watch.ts';
import type { Aws, Ledger } from './aws.ts';
import type { Fault, Process } from './process.ts';
import { startProcess } from './process.ts';
import type { Schedule, Turn } from './turns.ts';
import { openTurns } from './turns.ts';

/** Rounds are further apart than a round holds what it sends. */
const ROUND_SECONDS = HOLD_SECONDS + 180;
const START = Date.parse('2022-12-12T00:00:00.000Z');
/** Rounds after the last change, in which nothing happens: enough to make up for what did. */
const QUIET_ROUNDS = 3;

export type History = {
  /** The number that the page shows in each round. */
  readonly counts: readonly number[];
  /** What befalls the n-th call to the world of the whole history, counted from 0. */
  readonly faults: ReadonlyMap<number, Fault>;
  /** The crisis's settle time; none when absent. */
  readonly settleMinutes?: number;
};

/** A round that has ended. */
export type Ended = {
  readonly now: string;
  /** When the last round ran that ran at the same time; its own time when it was alone. */
  readonly until: string;
  /** The number that its page showed. */
  readonly count: number;
  /** Whether it read the page and wrote what it found. */
  readonly isWell: boolean;
};

/** What came of a history. */
export type Outcome = Ledger & {
  readonly rounds: readonly Ended[];
  /** The oldest first. */
  readonly history: readonly AlertRecord[];
  /** Messages that the snapshot still holds, and the numbers that stand in it. */
  readonly pending: number;
  readonly standing: readonly number[];
  /** Calls to the world that were made before the quiet rounds. */
  readonly calls: number;
};

let histories = 0;

/**
 * Runs rounds of a source of its own, one after another, through the code that runs on Lambda. A process that dies makes no further call,
 * and the next round is a new process. Quiet rounds follow.
 */
export async function runHistory({ counts, faults, settleMinutes }: History, aws: Aws): Promise<Outcome> {
  const course = openCourse(aws, settleMinutes);
  let calls = 0;
  const faultAt = (): Fault | undefined => {
    calls += 1;
    return faults.get(calls - 1);
  };
  for (const [at, count] of counts.entries()) {
    await course.round(count, course.time(at), startProcess(faultAt));
  }
  return { ...(await course.end(counts.length, counts.at(-1) ?? 0)), calls };
}

/** Two rounds at once: what each is shown, how many seconds the second is behind, and what befalls a call of either. */
export type Overlap = {
  readonly before: number;
  /** What befalls the first round, that tells `before`: it may leave something for both to send. */
  readonly faultBefore: (call: number) => Fault | undefined;
  readonly shown: readonly [number, number];
  readonly secondsBehind: number;
  readonly faultAt: (process: number, call: number) => Fault | undefined;
};

/** Runs a first round, then two at once whose calls fall as the schedule says, then quiet ones. Gives also the turns that were taken. */
export async function runOverlap(
  { before, faultBefore, shown, secondsBehind, faultAt }: Overlap,
  schedule: Schedule,
  aws: Aws,
): Promise<{ readonly outcome: Outcome; readonly turns: readonly Turn[] }> {
  const course = openCourse(aws, undefined);
  await course.round(before, course.time(0), startProcess(counting(faultBefore)));
  const turns = openTurns(shown.length, schedule);
  await Promise.all(
    shown.map(async (count, process) => {
      const fault = counting((call) => faultAt(process, call));
      const started = startProcess(fault, (make) => turns.take(process, make));
      const until = course.time(1, secondsBehind);
      await course.round(count, course.time(1, process * secondsBehind), started, until);
      turns.leave(process);
    }),
  );
  const outcome = await course.end(2, shown.at(-1) ?? 0);
  return { outcome: { ...outcome, calls: turns.taken().length }, turns: turns.taken() };
}

/** Numbers the calls from 0. */
function counting(faultAt: (call: number) => Fault | undefined): () => Fault | undefined {
  let calls = 0;
  return () => {
    calls += 1;
    return faultAt(calls - 1);
  };
}

type Course = {
  readonly time: (round: number, seconds?: number) => string;
  /** Runs one round as a process of its own, until it ends or dies. */
  readonly round: (count: number, now: string, process: Process, until?: string) => Promise<void>;
  /** Runs quiet rounds, from this one on, and gives what came of it all. */
  readonly end: (round: number, count: number) => Promise<Omit<Outcome, 'calls'>>;
};

function openCourse(aws: Aws, settleMinutes: number | undefined): Course {
  histories += 1;
  const id = `history-${histories}`;
  const source = sourceOf(id);
  const watchlist = { crises: [crisisOf(id, settleMinutes)], sources: [source] };
  const ledger: Ledger = { published: [], recorded: new Set() };
  const rounds: Ended[] = [];
  const time = (round: number, seconds = 0): string =>
    new Date(START + (round * ROUND_SECONDS + seconds) * 1000).toISOString();
  const round: Course['round'] = async (count, now, process, until = now) => {
    const { store, topics } = aws;
    const world = { watchlist, store, topics, now, historyUrl: null, holdSeconds: HOLD_SECONDS };
    const ended = await Promise.race([
      aws
        .as({ process, ledger }, () => watchSources([source], { ...world, web: pageWith(count, process) }))
        // What could not even be read ends as one that died: the next round starts anew.
        .catch(() => 'died' as const),
      process.death,
    ]);
    const [result] = ended === 'died' ? [] : ended;
    const isWell =
      result !== undefined && /written|unchanged/.test(result.outcome) && result.failures.length === 0;
    rounds.push({ now, until, count, isWell });
  };
  const end = async (from: number, count: number): Promise<Omit<Outcome, 'calls'>> => {
    const quiet = QUIET_ROUNDS + Math.ceil(((settleMinutes ?? 0) * 60) / ROUND_SECONDS);
    for (let at = 0; at < quiet; at += 1)
      await round(
        count,
        time(from + at),
        startProcess(() => undefined),
      );
    const { alerts } = await readAlerts(aws.store, { crisis: id, oldestFirst: true, limit: 1000 });
    const [snapshot] = await readSnapshots(aws.store, [id]);
    if (!isWritten(snapshot)) throw new Error('a history ends with a snapshot');
    const standing = Object.values(snapshot.figures[id] ?? {}).map(({ value }) => value);
    return { ...ledger, rounds, history: alerts, pending: snapshot.pending.length, standing };
  };
  return { time, round, end };
}

/** The page as the web gives it: fetching is a call to the world like the others; it has no network of its own to die on. */
function pageWith(count: number, process: Process): Web {
  const text = `<html><head><title>Balance</title></head><body><main><p>Suman ${count} personas fallecidas en las protestas a nivel nacional desde el 7 de diciembre.</p><p>La oficina pidió una investigación pronta de cada caso.</p></main></body></html>`;
  const url = 'https://example.org/balance';
  const bodyHash = createHash('sha256').update(text).digest('hex');
  const page = { url, contentType: 'text/html', text, bytes: new TextEncoder().encode(text) };
  return {
    fetchPage: (_, known) =>
      process.call(async () =>
        known?.bodyHash === bodyHash
          ? { status: 'unchanged' }
          : { status: 'new', page, validators: { etag: null, lastModified: null, bodyHash } },
      ),
    close: async () => {},
  };
}

function sourceOf(id: string): Source {
  const routes = [{ reader: 'page', url: 'https://example.org/balance' }];
  return { id, publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es', routes };
}

function crisisOf(id: string, settleMinutes: number | undefined): Crisis {
  const title = { es: 'Protestas', en: 'Protests' };
  return { id, title, country: 'PE', match: [['protesta']], from: '2022-12-01', settleMinutes };
}
