import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './run.ts';

/** An emulator of AWS on loopback. */
export type Emulator = {
  /** Environment by which AWS's tools and SDKs reach it, with the credentials of the account's root. */
  readonly env: Readonly<Record<string, string>>;
  /** https on 127.0.0.1. */
  readonly endpoint: string;
  /** The certificate that it shows, PEM. */
  readonly certificate: string;
  /** One call of an AWS service; the answer as JSON gave it. */
  readonly call: (service: string, operation: string, parameters: object) => Promise<unknown>;
  /** Ends it and all that it started. */
  readonly stop: () => Promise<void>;
};

/** Why the test cannot run on this machine. */
export class EmulatorMissing extends Error {
  override readonly name = 'EmulatorMissing';
}

const VERSION = '1.5.33';
const READY_WITHIN_MS = 30_000;

/** Installs the emulator under a cache folder, unless it is there. Gives the folder with its programs. Throws `EmulatorMissing`. */
export async function installEmulator(cache: string, env: Readonly<Record<string, string>>): Promise<string> {
  await needs('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'], env);
  await needs('openssl', ['version'], env);
  const folder = join(cache, `ministack-${VERSION}`);
  const isInstalled = join(folder, 'installed');
  if (existsSync(isInstalled)) return join(folder, 'bin');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  await run('python3', ['-m', 'venv', folder], { env });
  await run(join(folder, 'bin', 'pip'), ['install', '--quiet', `ministack==${VERSION}`], { env });
  writeFileSync(isInstalled, '');
  return join(folder, 'bin');
}

async function needs(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    await run(program, args, { env });
  } catch (cause) {
    const wanted = program === 'python3' ? 'Python 3.10 or later with venv' : program;
    throw new EmulatorMissing(`there is no ${wanted}`, { cause });
  }
}

/**
 * Starts the emulator on a free port, over TLS and with IAM in force: a function that lacks a permission fails as it would on AWS.
 * Takes the folder of its programs, an empty folder for all that it writes, and what its functions get in their environment besides.
 */
export async function startEmulator(
  programs: string,
  folder: string,
  extra: Readonly<Record<string, string>>,
): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `https://127.0.0.1:${port}`;
  const certificateFile = join(folder, 'ministack-tls', 'server.crt');
  const own = {
    ...{ AUTH: 'true', USE_SSL: '1', BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port) },
    ...{ TMPDIR: folder, HOME: folder, S3_DATA_DIR: join(folder, 's3'), STATE_DIR: join(folder, 'state') },
    ...{ LOG_LEVEL: 'WARNING', PATH: process.env.PATH ?? '' },
  };
  // A group of its own: the functions' processes end with it.
  const server = spawn(join(programs, 'ministack'), {
    env: { ...own, ...extra },
    detached: true,
    stdio: 'ignore',
  });
  const end = (): void => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  };
  // Also when somebody interrupts the test: the group would outlive it.
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    const ended = once(server, 'exit');
    end();
    await ended;
  };
  const env = {
    ...{ PATH: own.PATH, HOME: folder, TMPDIR: folder },
    ...{ AWS_ENDPOINT_URL: endpoint, AWS_CA_BUNDLE: certificateFile, NODE_EXTRA_CA_CERTS: certificateFile },
    ...{ AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    ...{ AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' },
  };
  const call = async (service: string, operation: string, parameters: object): Promise<unknown> => {
    const script = join(import.meta.dirname, 'aws.py');
    const args = [script, service, operation, JSON.stringify(parameters)];
    const { stdout } = await run(join(programs, 'python'), args, { env });
    return JSON.parse(stdout);
  };
  try {
    await untilReady(call);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, endpoint, certificate: readFileSync(certificateFile, 'utf8'), call, stop };
}

async function untilReady(call: Emulator['call']): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await call('sts', 'get_caller_identity', {});
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(200);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
