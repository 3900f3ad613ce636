// `npm run bench`: everything that is said about speed and cost, measured in one run and written to docs/benchmarks.md.
// Options: --short (under a minute, only printed), --check (exit 1 when a ratio is far beyond its limit), --profiles FOLDER
// (a .cpuprofile of each process of ours), --only checks,flat,extraction,start,trip,month (some of the parts, only printed).
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { EmulatorMissing } from '../deploy/emulator.ts';
import { measureChecks } from './checks/checks.ts';
import { measureFlatness } from './checks/flat.ts';
import { urlwatchVersion } from './checks/urlwatch.ts';
import { measureExtraction } from './extraction.ts';
import { measureStart } from './loads.ts';
import { measureMonth } from './month.ts';
import { measureRoundTrip } from './round-trip.ts';
import { measureEmulatedRoundTrip } from './round-trip-emulated.ts';
import type { Row, Section } from './table.ts';
import { broken, markdown } from './table.ts';

const DOCUMENT = 'docs/benchmarks.md';
const MEASURED = /(?<=<!-- measured -->\n).*(?=\n<!-- \/measured -->)/s;
const PARTS = ['checks', 'flat', 'extraction', 'start', 'trip', 'month'] as const;
type Part = (typeof PARTS)[number];

const { values: given } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    profiles: { type: 'string' },
    only: { type: 'string' },
  },
});

const FULL = {
  checks: { pages: 1_000, repeats: 2 },
  flat: { few: 100, pages: 1_000, many: 10_000, versioned: 50, versions: 50 },
  extraction: { texts: 3_000, repeats: 3 },
  loads: 25,
  trips: 30,
};
const SHORT: typeof FULL = {
  checks: { pages: 100, repeats: 1 },
  flat: { few: 50, pages: 100, many: 500, versioned: 50, versions: 5 },
  extraction: { texts: 300, repeats: 1 },
  loads: 7,
  trips: 10,
};

async function measure(parts: readonly Part[]): Promise<readonly Section[]> {
  const { checks, flat, extraction, loads, trips } = given.short ? SHORT : FULL;
  const urlwatch = await urlwatchVersion();
  // In continuous integration a comparison that cannot be made is not passed over.
  if (urlwatch === null && process.env.CI !== undefined) throw new Error('urlwatch is not installed');
  const profiles = given.profiles ?? null;
  const sections: Section[] = [];
  const part = async (name: Part, act: () => Section | Promise<Section>): Promise<void> => {
    if (!parts.includes(name)) return;
    console.error(`measuring: ${name}`);
    const section = await act();
    sections.push(section);
    console.log(`\n${markdown([section])}`);
  };
  await part('checks', () => measureChecks({ ...checks, urlwatch, profiles }));
  await part('flat', () => measureFlatness({ ...flat, urlwatch }));
  await part('extraction', () => measureExtraction(extraction));
  await part('start', () => measureStart(loads));
  await part('trip', async () => ({
    title: 'From publication to subscriber',
    rows: await measureTrips(trips),
  }));
  const unchanged = sections
    .flatMap(({ rows }) => rows)
    .find(({ what }) => what.startsWith('unchanged, by ETag'));
  await part('month', () => measureMonth(unchanged?.ours ?? Number.NaN));
  return sections;
}

async function measureTrips(trips: number): Promise<readonly Row[]> {
  const embedded = await measureRoundTrip(trips);
  if (given.short) return [embedded];
  try {
    return [embedded, await measureEmulatedRoundTrip(embedded)];
  } catch (error) {
    if (!(error instanceof EmulatorMissing)) throw error;
    console.error(`not measured in the emulator: ${error.message}`);
    return [embedded];
  }
}

/** Where and when, for whoever measures again. */
async function circumstances(): Promise<string> {
  const [processor] = cpus();
  const urlwatch = (await urlwatchVersion()) ?? 'none';
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${processor?.model.trim()}, ${process.platform} ${process.arch}, Node ${process.version}, urlwatch ${urlwatch}, compromise 14.17.0, wink-nlp 2.4.0.`;
}

const only = given.only?.split(',');
/** A month costs what a check takes: that is measured first. */
const wanted = only?.includes('month') ? ['checks', ...only] : only;
const where = await circumstances();
console.log(where);
const sections = await measure(PARTS.filter((name) => wanted === undefined || wanted.includes(name)));
if (!given.short && wanted === undefined) {
  const table = `${where}\n\n${markdown(sections)}`;
  writeFileSync(
    DOCUMENT,
    readFileSync(DOCUMENT, 'utf8').replace(MEASURED, () => table),
  );
}
const beyond = broken(sections, given.check ? 'some' : 'none');
for (const { what, unit } of beyond) console.error(`beyond its limit: ${what} (${unit})`);
if (given.check && beyond.length > 0) process.exitCode = 1;
