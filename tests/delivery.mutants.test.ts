import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { MUTANTS } from './delivery/mutants.ts';

// A test of the test: with what keeps the promise taken away, the delivery checks fail. `npm run test:delivery` goes through all mutants.
const HOW_MANY = 3;

const found = new Map<string, string | null>();
const line = z.object({ name: z.string(), fault: z.string().nullable() });

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'tests/delivery/mutation.ts',
    String(HOW_MANY),
  ]);
  for (const printed of stdout.trim().split('\n')) {
    const { name, fault } = line.parse(JSON.parse(printed));
    found.set(name, fault);
  }
}, 120_000);

it.each(MUTANTS.slice(0, HOW_MANY).map(({ name, foundBy }) => [name, foundBy]))(
  'it is found out when %s, by %s',
  (name) => {
    expect(found.get(name)).toEqual(expect.any(String));
  },
);
