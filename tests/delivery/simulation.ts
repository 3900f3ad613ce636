import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import type { Web } from '../../lib/fetch.ts';
import type { Embedded } from '../../lib/local/embedded.ts';
import type { Crisis, Source } from '../../lib/model.ts';
import type { Store } from '../../lib/store.ts';
import { readAlerts } from '../../lib/store.ts';
import type { Round } from '../../lib/watch.ts';
import { HOLD_SECONDS, watchSources } from '../../lib/watch.ts';

/** Where a process dies: before or after the n-th call to the world that it makes, counted from 0 over a whole history. */
export type CrashPoint = number;

/** A message that SNS accepted: which alert, in which language. */
export type Published = { readonly alert: string; readonly language: string };

/** What came of one history of a source. */
export type Outcome = {
  /** The numbers of the history's alerts in their order, each with the one before it. */
  readonly told: readonly string[];
  readonly published: readonly Published[];
  /** Messages that SNS accepted just before the process died, and that nothing recorded. */
  readonly unrecorded: readonly Published[];
  /** Calls to the world that were made, each with two points: before and after it. */
  readonly points: number;
  /** Alerts that are still in the snapshot. */
  readonly pending: number;
};

/** What runs a history. */
export type Simulator = { readonly run: (history: History) => Promise<Outcome>; readonly close: () => void };

export type History = {
  /** The numbers that the page shows, one after another. */
  readonly counts: readonly number[];
  /** Rounds that run while the page shows one of them. */
  readonly roundsEach: number;
  readonly crashes: ReadonlySet<CrashPoint>;
  /** The crisis's settle time; none when absent. */
  readonly settleMinutes?: number;
};

/** Rounds are further apart than a round holds what it sends. */
const ROUND_MS = (HOLD_SECONDS + 180) * 1000;
/** Rounds after the last change, in which nothing dies: enough to make up for what did. */
const QUIET_ROUNDS = 3;

/**
 * Runs histories of one source against the embedded store and SNS through the code that runs on Lambda. A process that dies makes no
 * further call: its calls from then on are never answered, and the next round is a new process.
 */
export function openSimulator(embedded: Embedded): Simulator {
  let number = 0;
  const reader = new DynamoDBClient(embedded.dynamodb);
  return {
    run: async (history) => {
      number += 1;
      return runHistory(history, `history-${number}-${process.pid}`, embedded, reader);
    },
    close: () => reader.destroy(),
  };
}

async function runHistory(
  history: History,
  id: string,
  embedded: Embedded,
  reader: DynamoDBClient,
): Promise<Outcome> {
  const published: Published[] = [];
  const unrecorded: Published[] = [];
  let points = 0;
  let at = Date.parse('2024-01-02T00:00:00.000Z');
  const counts = history.counts.flatMap((count) => Array.from({ length: history.roundsEach }, () => count));
  const last = history.counts.at(-1) ?? 0;
  const { settleMinutes } = history;
  const quiet = QUIET_ROUNDS + Math.ceil(((settleMinutes ?? 0) * 60_000) / ROUND_MS);
  for (const [index, count] of [...counts, ...Array.from({ length: quiet }, () => last)].entries()) {
    const isQuiet = index >= counts.length;
    const life = openLife(points, isQuiet ? new Set() : history.crashes);
    at += ROUND_MS;
    const now = new Date(at).toISOString();
    await runProcess({ id, count, now, embedded, life, published, settleMinutes });
    points = life.points();
    const lastPublished = published.at(-1);
    if (life.diedAfter() === 'PublishCommand' && lastPublished !== undefined) unrecorded.push(lastPublished);
  }
  const store = { client: reader, tables: embedded.tables };
  const { alerts } = await readAlerts(store, { crisis: id, oldestFirst: true, limit: 1000 });
  const told = alerts.flatMap(({ changes }) =>
    changes.map(({ from, to }) => `${from?.value ?? ''}→${to.value}`),
  );
  const pending = alerts.filter(({ status }) => status !== 'sent').length;
  return { told, published, unrecorded, points, pending };
}

/** Two rounds of one source at once: process `a` makes this many calls, then `b` that many, then each in turn goes on to its end. */
export type Overlap = {
  readonly counts: readonly [before: number, after: number];
  readonly a: number;
  readonly b: number;
};

/**
 * Runs an overlap: a first round tells `before`; then two processes read the page with `after`, call by call in the order given; then quiet
 * rounds. Gives the outcome, and how many calls each process made.
 */
export async function runOverlap(
  { counts: [before, after], a, b }: Overlap,
  embedded: Embedded,
  id: string,
): Promise<Outcome & { readonly calls: readonly [number, number] }> {
  const published: Published[] = [];
  const clock = (round: number): string =>
    new Date(Date.parse('2024-01-02T00:00:00.000Z') + round * ROUND_MS).toISOString();
  const alone = (count: number, round: number): Promise<unknown> =>
    runProcess({ ...{ id, count, now: clock(round), embedded, published }, life: openLife(0, new Set()) });
  await alone(before, 0);
  const turns = openTurns(['a', a], ['b', b]);
  const both = (['a', 'b'] as const).map(async (name) => {
    const life = turns.lifeOf(name);
    await runProcess({ ...{ id, count: after, now: clock(1), embedded, published }, life });
    turns.leave(name);
    return life.points();
  });
  const [callsOfA = 0, callsOfB = 0] = await Promise.all(both);
  for (const round of [2, 3]) await alone(after, round);
  const reader = new DynamoDBClient(embedded.dynamodb);
  const { alerts } = await readAlerts(
    { client: reader, tables: embedded.tables },
    { crisis: id, oldestFirst: true },
  );
  reader.destroy();
  const told = alerts.flatMap(({ changes }) =>
    changes.map((change) => `${change.from?.value ?? ''}→${change.to.value}`),
  );
  const pending = alerts.filter(({ status }) => status !== 'sent').length;
  return {
    told,
    published,
    unrecorded: [],
    points: callsOfA + callsOfB,
    pending,
    calls: [callsOfA, callsOfB],
  };
}

type Name = 'a' | 'b';

/** Lets two processes make their calls one at a time: so many of the first, so many of the second, then whoever is there, `a` first. */
function openTurns(...script: readonly (readonly [Name, number])[]): {
  readonly lifeOf: (name: Name) => Life;
  readonly leave: (name: Name) => void;
} {
  const order: Name[] = script.flatMap(([name, times]) => Array.from({ length: times }, () => name));
  const waiting = new Map<Name, () => void>();
  const present = new Set<Name>(['a', 'b']);
  let isBusy = false;
  const admit = (): void => {
    while (order[0] !== undefined && !present.has(order[0])) order.shift();
    const next = order[0] ?? (present.has('a') ? 'a' : 'b');
    const enter = waiting.get(next);
    if (isBusy || enter === undefined) return;
    order.shift();
    waiting.delete(next);
    isBusy = true;
    enter();
  };
  const lifeOf = (name: Name): Life => {
    let calls = 0;
    return {
      call: async (_, make) => {
        await new Promise<void>((enter) => {
          waiting.set(name, enter);
          admit();
        });
        calls += 1;
        try {
          return await make();
        } finally {
          isBusy = false;
          // The process goes on to its next call before the other is let in, if it is still its turn.
          setImmediate(admit);
        }
      },
      ...{ died: new Promise<'died'>(() => {}), diedAfter: () => null, points: () => calls },
    };
  };
  const leave = (name: Name): void => {
    present.delete(name);
    admit();
  };
  return { lifeOf, leave };
}

type Life = {
  /** Wraps one call: gives its result, or never, once the process is dead. */
  readonly call: <T>(name: string, make: () => Promise<T>) => Promise<T>;
  readonly died: Promise<'died'>;
  /** Name of the last call that had been answered when the process died; null while it lives. */
  readonly diedAfter: () => string | null;
  readonly points: () => number;
};

function openLife(firstPoint: number, crashes: ReadonlySet<CrashPoint>): Life {
  let point = firstPoint;
  let isDead = false;
  let answered: string | null = null;
  let die: (how: 'died') => void = () => {};
  const died = new Promise<'died'>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});
  const pass = async (): Promise<void> => {
    if (isDead) return never;
    const isHere = crashes.has(point);
    point += 1;
    if (!isHere) return;
    isDead = true;
    die('died');
    return never;
  };
  return {
    call: async (name, make) => {
      await pass();
      const result = await make();
      answered = name;
      await pass();
      return result;
    },
    ...{ died, diedAfter: () => (isDead ? answered : null), points: () => point },
  };
}

type Process = {
  readonly id: string;
  readonly count: number;
  readonly now: string;
  readonly embedded: Embedded;
  readonly life: Life;
  readonly published: Published[];
  readonly settleMinutes?: number | undefined;
};

async function runProcess({
  id,
  count,
  now,
  embedded,
  life,
  published,
  settleMinutes,
}: Process): Promise<readonly Round[] | 'died'> {
  const dynamodb = new DynamoDBClient(embedded.dynamodb);
  const sns = new SNSClient(embedded.sns);
  dynamodb.middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        life.call(commandName ?? '', () => next(args)),
    { step: 'initialize' },
  );
  sns.middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        life.call(commandName ?? '', async () => {
          const result = await next(args);
          published.push(publishedOf(args.input));
          return result;
        }),
    { step: 'initialize' },
  );
  const store: Store = { client: dynamodb, tables: embedded.tables };
  const topics = { client: sns, arns: embedded.topics };
  const watchlist = { crises: [crisisOf(id, settleMinutes)], sources: [sourceOf(id)] };
  const world = {
    watchlist,
    store,
    topics,
    web: pageWith(count, life),
    now,
    historyUrl: null,
    holdSeconds: HOLD_SECONDS,
  };
  const ended = await Promise.race([watchSources(watchlist.sources, world), life.died]);
  dynamodb.destroy();
  sns.destroy();
  return ended;
}

function publishedOf(input: object): Published {
  const message: unknown = 'Message' in input ? input.Message : null;
  const { default: json } = JSON.parse(String(message));
  const { id, language } = JSON.parse(json);
  return { alert: id, language };
}

/** The page as the web gives it: fetching is a call to the world like the others; it has no network of its own to die on. */
function pageWith(count: number, life: Life): Web {
  const text = `<html><head><title>Balance</title></head><body><main><p>Suman ${count} personas fallecidas en las protestas a nivel nacional desde el 2 de enero.</p><p>La oficina pidió una investigación pronta de cada caso.</p></main></body></html>`;
  const url = 'https://example.org/balance';
  const bodyHash = createHash('sha256').update(text).digest('hex');
  const page = { url, contentType: 'text/html', text, bytes: new TextEncoder().encode(text) };
  return {
    fetchPage: (_, known) =>
      life.call('fetch', async () =>
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
  return {
    id,
    title: { es: 'Valle', en: 'Valley' },
    country: 'PE',
    match: [['protesta']],
    from: '2024-01-01',
    settleMinutes,
  };
}
