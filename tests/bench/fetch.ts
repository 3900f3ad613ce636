// CPU of one check through lib/fetch.ts beside a bare undici request: same server, same pages, in turn.
// `node tests/bench/fetch.ts [checks]`
import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Agent, request } from 'undici';
import { openWeb } from '../../lib/fetch.ts';
import type { Validators } from '../../lib/model.ts';

const ETAG = '"v1"';
const ROUNDS = 7;
const PAGE_BYTES = 21_000;

type Case = { readonly name: string; readonly check: () => Promise<unknown> };

/** A page of 21 KB; the path says whether it honours an ETag and whether it is compressed. */
function serve(): void {
  const paragraphs = Array.from(
    { length: 400 },
    (_, at) => `<p>${hash('md5', String(at))}: paso ${at} de la jornada</p>`,
  );
  const page = Buffer.from(`<!doctype html><title>Nota</title>${paragraphs.join('\n')}`).subarray(
    0,
    PAGE_BYTES,
  );
  const packed = gzipSync(page);
  const server = createServer((asked, answer) => {
    const isConditional = asked.url === '/conditional';
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    if (isConditional) answer.setHeader('etag', ETAG);
    if (asked.url === '/gzip') answer.setHeader('content-encoding', 'gzip');
    if (isConditional && asked.headers['if-none-match'] === ETAG) answer.writeHead(304).end();
    else answer.end(asked.url === '/gzip' ? packed : page);
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
  process.on('disconnect', () => process.exit());
}

/** Milliseconds of CPU for one check, user and system. */
async function cpuMs({ check }: Case, checks: number): Promise<number> {
  const before = process.cpuUsage();
  for (let done = 0; done < checks; done += 1) await check();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / checks;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure(port: number, checks: number): Promise<void> {
  const host = `127.0.0.1:${port}`;
  const web = openWeb({ userAgent: 'Recuento/0.1 (bench)', allowPrivate: [host] });
  const agent = new Agent();
  const bare = async (path: string, headers: Record<string, string>): Promise<string> => {
    const { body } = await request(`http://${host}${path}`, { dispatcher: agent, headers });
    return hash('sha256', Buffer.from(await body.arrayBuffer()));
  };
  const known = async (path: string): Promise<Validators | null> => {
    const fetched = await web.fetchPage(`http://${host}${path}`, null);
    return fetched.status === 'new' ? fetched.validators : null;
  };
  const cases: readonly Case[] = [
    { name: 'bare undici, 304', check: () => bare('/conditional', { 'if-none-match': ETAG }) },
    { name: 'bare undici, 21 KB hashed', check: () => bare('/plain', {}) },
    ...(await Promise.all(
      ['/conditional', '/plain', '/gzip'].map(async (path) => {
        const validators = await known(path);
        return {
          name: `fetchPage, unchanged, ${path}`,
          check: () => web.fetchPage(`http://${host}${path}`, validators),
        };
      }),
    )),
    { name: 'fetchPage, new, /plain', check: () => web.fetchPage(`http://${host}/plain`, null) },
  ];
  for (const one of cases) await cpuMs(one, checks);
  const taken = cases.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, one] of cases.entries()) taken[at]?.push(await cpuMs(one, checks));
  }
  for (const [at, { name }] of cases.entries()) {
    console.log(`${name.padEnd(34)} ${median(taken[at] ?? []).toFixed(3)} ms of CPU`);
  }
  await web.close();
  await agent.close();
}

if (process.send !== undefined) {
  serve();
} else {
  const server = fork(import.meta.filename);
  const [address] = await once(server, 'message');
  await measure(address.port, Number(process.argv[2] ?? 1000));
  server.disconnect();
}
