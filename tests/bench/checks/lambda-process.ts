// One Lambda's process: it loads the bundle once, then runs the handler as often as it is asked, each shard in turn.
// `RECUENTO_BENCH_HANDLER` names the bundle's file.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cpuMs } from '../cpu.ts';

type Measured = {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Largest so far. */
  readonly peakMb: number;
};

async function measured(act: () => Promise<unknown>): Promise<Measured> {
  const [cpu, wall] = [cpuMs(), performance.now()];
  await act();
  const wallMs = performance.now() - wall;
  return { cpuMs: cpuMs(cpu), wallMs, peakMb: peakMb() };
}

/** Not `resourceUsage().maxRSS`: Linux starts a process with what the one was that forked it. */
function peakMb(): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

const file = pathToFileURL(process.env.RECUENTO_BENCH_HANDLER ?? '').href;
let handler: ((event: object) => Promise<void>) | null = null;

process.on('message', async (message) => {
  const shards: readonly number[] = JSON.parse(String(message));
  const act = async (): Promise<void> => {
    if (handler === null) ({ handler } = await import(file));
    for (const shard of shards) await handler?.({ kind: 'ombudsman', shard });
  };
  process.send?.(await measured(act));
});
process.on('disconnect', () => process.exit());
