// Time of extraction while a text doubles, up to 10 MB, for every shape that is hard on a reader. Run by `npm run bench:linear`,
// `-- SHAPE…` for some of the shapes. Exit 1 if doubling the longest text costs more than 2.3 times the time.

import { extractFigures } from '../../lib/grammar/extract.ts';
import { SHAPES, type Shape } from '../corpus/shapes.ts';

const LONGEST = Number(process.env.LINEAR_LENGTH ?? 10_000_000);
const REPETITIONS = Number(process.env.LINEAR_REPETITIONS ?? 3);
const MOST = 2.3;
const LENGTHS = [LONGEST / 8, LONGEST / 4, LONGEST / 2, LONGEST];

/** CPU seconds; other processes on the machine do not count. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  extractFigures(text, { language: 'es' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function measured({ name, textOf }: Shape): { row: Record<string, string>; ratio: number } {
  const times = LENGTHS.map((length) => {
    const text = textOf(length);
    return medianOf(Array.from({ length: REPETITIONS }, () => secondsFor(text)));
  });
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  // Over three doublings: one pause of the garbage collector decides nothing.
  const ratio = Math.cbrt(last / first);
  const row = {
    shape: name,
    ...Object.fromEntries(times.map((time, at) => [megabytes(at), time.toFixed(2)])),
  };
  return { row: { ...row, 'per doubling': ratio.toFixed(2) }, ratio };
}

function megabytes(at: number): string {
  return `${(LENGTHS[at] ?? 0) / 1e6} MB`;
}

const wanted = process.argv.slice(2);
const results = SHAPES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(measured);
console.table(results.map(({ row }) => row));
if (!results.every(({ ratio }) => ratio <= MOST)) {
  console.error(`A shape costs more than ${MOST} times as much for twice the text.`);
  process.exitCode = 1;
}
