/** Which of the processes makes the next call. */
export type Schedule = readonly number[];

/** One decision: who went on, and whether another could have gone in its place. */
export type Turn = { readonly process: number; readonly others: readonly number[] };

export type Turns = {
  /** Waits until it is this process's turn, and then makes its call while all others stand still. */
  readonly take: <T>(process: number, make: () => Promise<T>) => Promise<T>;
  /** Said by a process that makes no further call. */
  readonly leave: (process: number) => void;
  /** The decisions so far. */
  readonly taken: () => readonly Turn[];
};

/**
 * Lets several processes make their calls one at a time, in the order that a schedule says; behind its end the first that is there goes on.
 * Nobody is let in before every process stands at a call or has left, so that one schedule is always the same course of events.
 */
export function openTurns(processes: number, schedule: Schedule): Turns {
  const present = new Set(Array.from({ length: processes }, (_, at) => at));
  const waiting = new Map<number, () => void>();
  const taken: Turn[] = [];
  const admit = (): void => {
    if (waiting.size === 0 || waiting.size < present.size) return;
    const wanted = schedule[taken.length];
    const next = wanted !== undefined && waiting.has(wanted) ? wanted : Math.min(...waiting.keys());
    const enter = waiting.get(next);
    taken.push({ process: next, others: [...waiting.keys()].filter((other) => other !== next) });
    waiting.delete(next);
    enter?.();
  };
  return {
    take: async (process, make) => {
      await new Promise<void>((enter) => {
        waiting.set(process, enter);
        admit();
      });
      return make();
    },
    leave: (process) => {
      present.delete(process);
      admit();
    },
    taken: () => taken,
  };
}

/**
 * Every order in which the calls of several processes can fall, each once: runs a course with a schedule, and then every other choice that
 * it showed. `run` gives the decisions that its course took, or that it has seen enough.
 */
export async function everySchedule(
  run: (schedule: Schedule) => Promise<readonly Turn[] | 'enough'>,
): Promise<void> {
  const open: Schedule[] = [[]];
  for (let schedule = open.pop(); schedule !== undefined; schedule = open.pop()) {
    const taken = await run(schedule);
    if (taken === 'enough') return;
    for (let at = schedule.length; at < taken.length; at += 1) {
      const before = taken.slice(0, at).map(({ process }) => process);
      for (const other of taken[at]?.others ?? []) open.push([...before, other]);
    }
  }
}
