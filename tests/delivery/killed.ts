import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';

// The real thing: `recuento watch` as a process on a site that changes under it, killed at random moments with a signal that nobody can catch.

/** One answer of the site: when it was asked, by which process, and the number that it showed. */
export type Served = { readonly at: string; readonly process: number; readonly count: number };

/** One line that a process printed: an alert in one language. */
export type Printed = { readonly process: number; readonly alert: string; readonly language: string };

export type Killed = {
  readonly served: readonly Served[];
  readonly printed: readonly Printed[];
  /** The changes that the history holds, the oldest first. */
  readonly told: readonly { readonly at: string; readonly from: number | null; readonly to: number }[];
  /** Every alert of the history in every language. */
  readonly owed: readonly string[];
};

const printedLine = z.object({ id: z.string(), language: z.string() });
const historyLine = z.object({
  id: z.string(),
  at: z.string(),
  changes: z.array(
    z.object({ from: z.object({ value: z.number() }).nullable(), to: z.object({ value: z.number() }) }),
  ),
});

/** Seconds from one round to the next: as good as none. */
const EVERY = '0.05';
/** Chances out of ten that a process is killed while it still starts; else some time after its first request. */
const KILLED_AT_START = 2;
const LONGEST_START_MS = 1500;
const LONGEST_LIFE_MS = 300;

/** Kills `recuento watch` so many times, and lets one more process run to its end. */
export async function killWatching(kills: number, random: () => number = Math.random): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'recuento-killed-'));
  const site = await openChangingSite(random);
  await writeFile(join(folder, 'watchlist.json'), JSON.stringify(watchlistOf(site.origin)));
  const where = ['--watchlist', join(folder, 'watchlist.json'), '--data', join(folder, 'data')];
  const watch = ['watch', '--json', '--allow-private', site.host, ...where];
  const printed: Printed[] = [];
  for (let process = 0; process < kills; process += 1) {
    const asked = site.enter(process);
    const child = start([...watch, '--every', EVERY]);
    const out = linesOf(child);
    const errors = textOf(child.stderr);
    await (random() * 10 < KILLED_AT_START
      ? wait(random() * LONGEST_START_MS)
      : Promise.race([asked, once(child, 'exit')]).then(() => wait(random() * LONGEST_LIFE_MS)));
    // A process that ends by itself could not start again on what the one before left behind.
    if (child.exitCode !== null) throw new Error(`process ${process} ended by itself:\n${errors()}`);
    child.kill('SIGKILL');
    printed.push(...(await out).flatMap((line) => printedOf(process, line)));
  }
  site.enter(kills);
  site.settle();
  const last = await linesOf(start([...watch, '--once']));
  printed.push(...last.flatMap((line) => printedOf(kills, line)));
  const history = (await linesOf(start(['history', '--json', ...where]))).map((line) =>
    historyLine.parse(JSON.parse(line)),
  );
  await site.close();
  await rm(folder, { recursive: true });
  const told = history.flatMap(({ at, changes }) =>
    changes.map(({ from, to }) => ({ at, from: from?.value ?? null, to: to.value })),
  );
  const owed = history.flatMap(({ id }) => ['es', 'en'].map((language) => `${id} ${language}`));
  return { served: site.served, printed, told, owed };
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['functions/cli.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** All whole lines that a process prints until it ends: a kill may cut the last one short. */
async function linesOf(child: ChildProcess): Promise<readonly string[]> {
  const text = textOf(child.stdout);
  child.stderr?.resume();
  await once(child, 'close');
  return text().split('\n').slice(0, -1);
}

/** What has come so far. */
function textOf(stream: Readable | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

function printedOf(process: number, line: string): readonly Printed[] {
  const { id: alert, language } = printedLine.parse(JSON.parse(line));
  return [{ process, alert, language }];
}

/** A page on loopback whose number changes after every other answer, by chance. */
async function openChangingSite(random: () => number): Promise<{
  readonly host: string;
  readonly origin: string;
  readonly served: readonly Served[];
  /** From now on this process asks; settles with its first request. */
  readonly enter: (process: number) => Promise<void>;
  /** The number changes no more. */
  readonly settle: () => void;
  readonly close: () => Promise<void>;
}> {
  const served: Served[] = [];
  let [current, count, isSettled] = [0, 7, false];
  let first = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    served.push({ at: new Date().toISOString(), process: current, count });
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pageWith(count));
    if (!isSettled && random() < 0.5) count = 1 + Math.floor(random() * 9);
    first.resolve();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  const host = `127.0.0.1:${address.port}`;
  return {
    ...{ host, origin: `http://${host}`, served },
    enter: (process) => {
      current = process;
      first = Promise.withResolvers<void>();
      return first.promise;
    },
    settle: () => {
      isSettled = true;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pageWith(count: number): string {
  return `<html lang="es"><head><title>Balance</title></head><body><main><p>Suman ${count} personas fallecidas en las protestas a nivel nacional desde el 7 de diciembre.</p><p>La oficina pidió una investigación pronta de cada caso.</p></main></body></html>`;
}

function watchlistOf(origin: string): object {
  const title = { es: 'Protestas', en: 'Protests' };
  const crisis = { id: 'protestas', title, country: 'PE', match: [['protesta']], from: '2022-12-01' };
  const source = { id: 'oficina', publisher: 'Oficina', kind: 'ombudsman', country: 'PE', language: 'es' };
  return {
    crises: [crisis],
    sources: [{ ...source, routes: [{ reader: 'page', url: `${origin}/balance` }] }],
  };
}
