// The pages that are checked, served by a process of their own: what it costs is nobody's.
import { type ChildProcess, fork } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { SHARD_SIZE } from '../../../lib/shards.ts';
import { ask, stop } from '../child.ts';
import { pageOf } from './page.ts';

const state = z.object({
  /** Every page's version. */
  version: z.number(),
  /** Whether the server gives an ETag and honours it. */
  isConditional: z.boolean(),
  /** Whether it lets a connection be used again. */
  keepsOpen: z.boolean(),
});
const opened = z.object({ ports: z.array(z.number()) });

export type SiteState = z.output<typeof state>;

export type Site = {
  /** "127.0.0.1:PORT" of every host, as many as a shard has sources: in life no two of them share one. */
  readonly hosts: readonly string[];
  readonly show: (shown: SiteState) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The address of one of the pages. */
export function addressOf({ hosts }: Pick<Site, 'hosts'>, page: number): string {
  return `http://${hosts[page % hosts.length]}/note/${page}`;
}

export async function openSite(): Promise<Site> {
  const child: ChildProcess = fork(import.meta.filename);
  const { ports } = opened.parse(await ask(child, { open: SHARD_SIZE }));
  return {
    hosts: ports.map((port) => `127.0.0.1:${port}`),
    show: async (shown) => {
      await ask(child, shown);
    },
    close: () => stop(child),
  };
}

let shown: SiteState = { version: 1, isConditional: true, keepsOpen: true };

function answer({ url, headers }: IncomingMessage, response: ServerResponse): void {
  const page = Number(url?.split('/').at(-1));
  const etag = `"${page}-${shown.version}"`;
  if (shown.isConditional) response.setHeader('etag', etag);
  if (!shown.keepsOpen) response.setHeader('connection', 'close');
  if (shown.isConditional && headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(page, shown.version));
}

/** One server for each host. */
async function listen(count: number): Promise<readonly number[]> {
  const listening = Array.from({ length: count }, async () => {
    const server = createServer({ keepAliveTimeout: 60_000 }, answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return z.object({ port: z.number() }).parse(server.address()).port;
  });
  return Promise.all(listening);
}

if (process.argv[1] === import.meta.filename) {
  process.on('message', async (message) => {
    const isOpening = z.object({ open: z.number() }).safeParse(message);
    if (isOpening.success) process.send?.({ ports: await listen(isOpening.data.open) });
    else {
      shown = state.parse(message);
      process.send?.({});
    }
  });
  process.on('disconnect', () => process.exit());
}
