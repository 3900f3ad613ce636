// The embedded AWS in a process of its own, so that its cost is not counted as ours.
import { fork } from 'node:child_process';
import * as z from 'zod';
import { openEmbedded } from '../../../lib/local/embedded.ts';
import { ask, stop } from '../child.ts';
import { cpuMs } from '../cpu.ts';

const client = z.object({
  ...{ endpoint: z.string(), region: z.string() },
  credentials: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
});
const opened = z.object({
  ...{ dynamodb: client, sns: client },
  tables: z.object({ snapshots: z.string(), alerts: z.string() }),
  topics: z.object({ alerts: z.string(), operators: z.string() }),
});
const spent = z.object({ cpuMs: z.number() });

export type Aws = z.output<typeof opened> & {
  /** What it has cost so far, milliseconds of processor time. */
  readonly cpuMs: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Tables and topics in memory; they end with the process. */
export async function openAws(): Promise<Aws> {
  const child = fork(import.meta.filename);
  return {
    ...opened.parse(await ask(child, { open: true })),
    cpuMs: async () => spent.parse(await ask(child, {})).cpuMs,
    close: () => stop(child),
  };
}

if (process.argv[1] === import.meta.filename) {
  process.on('message', async (message) => {
    if (!z.object({ open: z.literal(true) }).safeParse(message).success) process.send?.({ cpuMs: cpuMs() });
    else {
      const { dynamodb, sns, tables, topics } = await openEmbedded({ directory: null });
      process.send?.({ dynamodb, sns, tables, topics });
    }
  });
  process.on('disconnect', () => process.exit());
}
