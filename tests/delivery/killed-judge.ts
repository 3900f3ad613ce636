import type { Killed, Served } from './killed.ts';

/** What came of the kills, in counts, and in words what broke the promise. */
export type Verdict = {
  readonly rounds: number;
  readonly changes: number;
  readonly lost: readonly string[];
  readonly invented: readonly string[];
  /** Shown again because the process was killed right after it had shown it. */
  readonly repeatedInTheWindow: number;
  readonly repeatedElsewhere: readonly string[];
};

/** Holds what came of the kills against the promise. */
export function judgeKilled({ served, printed, told, owed }: Killed): Verdict {
  const shown = Map.groupBy(printed, ({ alert, language }) => `${alert} ${language}`);
  // The window is open for what a process has shown last: it died before it could write that down.
  const lastOf = new Map(printed.map((line) => [line.process, line]));
  const again = [...shown].flatMap(([message, lines]) =>
    lines.slice(0, -1).map((line) => ({ message, line })),
  );
  const elsewhere = again.filter(({ line }) => lastOf.get(line.process) !== line);
  return {
    rounds: served.length,
    changes: told.length,
    lost: [
      ...served
        .filter(
          (round, at) =>
            isEnded(round, at, served) && told.findLast((one) => one.at <= round.at)?.to !== round.count,
        )
        .map(({ count, at }) => `${count}, on the page at ${at}, is not in the history`),
      ...owed.filter((message) => !shown.has(message)).map((message) => `${message} was never shown`),
    ],
    invented: told
      .filter(
        ({ at, from, to }, index) =>
          served.find((round) => round.at >= at)?.count !== to || from !== (told[index - 1]?.to ?? null),
      )
      .map(({ at, from, to }) => `${from} → ${to} at ${at}`),
    repeatedInTheWindow: again.length - elsewhere.length,
    repeatedElsewhere: elsewhere.map(({ message }) => message),
  };
}

/** A process that asks again has ended the round before; so has the last one, that nobody killed. */
function isEnded({ process }: Served, at: number, served: readonly Served[]): boolean {
  const next = served[at + 1];
  return next === undefined || next.process === process;
}
