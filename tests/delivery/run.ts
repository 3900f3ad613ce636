// `npm run test:delivery`: every crash point of the replay's first month, every pair of them, histories of chance, and two rounds at
// once in every order of their calls. Prints the counts; exits 1 when the promise is broken.

import { openMemoryAws } from './aws.ts';
import type { Tally } from './judge.ts';
import { NOTHING, sumOf } from './judge.ts';
import type { Proof } from './proof.ts';
import {
  allOf,
  DEATHS,
  everyFatalOrder,
  everyFault,
  everyOrder,
  everyPair,
  MONTH,
  OVERLAPS,
  randomHistories,
} from './proof.ts';

const SEED = Number(process.env.DELIVERY_SEED ?? 20230109);
const HISTORIES = 2000;
const SHOWN = 10;

const aws = openMemoryAws();
const startedAt = performance.now();
const parts: readonly (readonly [string, () => Promise<Proof>])[] = [
  ['crash points', () => everyFault(aws, MONTH, DEATHS)],
  [
    'calls refused, lost, made twice or read stale',
    () => everyFault(aws, MONTH, ['refused', 'answer lost', 'made twice', 'stale']),
  ],
  ['pairs of crash points', () => everyPair(aws, 1)],
  [`histories of chance, seed ${SEED}`, () => randomHistories(aws, HISTORIES, SEED)],
  ['overlaps of two rounds', () => everyOverlap()],
  ['overlaps in which one dies', () => everyFatalOrder(aws, 1)],
];

let tally: Tally = NOTHING;
const faults: string[] = [];
for (const [name, run] of parts) {
  const partAt = performance.now();
  const proof = await run();
  tally = sumOf(tally, proof.tally);
  faults.push(...proof.faults);
  console.log(`${String(proof.runs).padStart(6)}  ${name} (${seconds(partAt)} s)`);
}
const { lost, invented, repeatedInTheWindow, repeatedElsewhere } = tally;
console.log(
  `lost ${lost}, invented ${invented}, repeated only in the window: ${repeatedInTheWindow}, repeated elsewhere ${repeatedElsewhere}`,
);
for (const fault of faults.slice(0, SHOWN)) console.error(fault);
const processor = process.cpuUsage().user / 1e6;
console.log(
  `${faults.length} faults, ${seconds(startedAt)} s, of which ${processor.toFixed(0)} s of processor`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
await aws.close();

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

async function everyOverlap(): Promise<Proof> {
  const proofs: Proof[] = [];
  for (const overlap of Object.values(OVERLAPS)) proofs.push(await everyOrder(aws, overlap));
  return allOf(proofs);
}
