import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractAll } from '../../lib/grammar/extract.ts';
import { cpuMs, median } from './cpu.ts';
import { inParts, passageTexts, reportTexts } from './kilobyte-texts.ts';
import type { Row, Section } from './table.ts';

type Reader = { readonly name: string; readonly read: (texts: readonly string[]) => unknown };

// Without annotations: tokens are all that is asked of it.
const wink = winkNLP(model, []);

const OURS: Reader = { name: 'ours', read: (texts) => extractAll(texts.map((text) => ({ text }))) };
const OTHERS: readonly Reader[] = [
  { name: 'digit scan (the floor)', read: (texts) => texts.map((text) => text.match(/\d+/g)) },
  { name: 'compromise, tokens only', read: (texts) => texts.map((text) => nlp.tokenize(text).length) },
  {
    name: 'wink-nlp, tokens only',
    read: (texts) => texts.map((text) => wink.readDoc(text).tokens().length()),
  },
];

const KINDS = [
  ['reports as their sites print them', reportTexts],
  ['passages full of figures', passageTexts],
] as const;

/** Megabytes a second of processor time: our figures, beside what others take merely to find the words of the same texts. */
export function measureExtraction({ texts, repeats }: { texts: number; repeats: number }): Section {
  const rows = KINDS.flatMap(([kind, make]) => rowsOf(kind, make(texts), repeats));
  const megabytes = ((texts * 1024) / 1e6).toFixed(1);
  return { title: `Extraction: ${megabytes} MB of each in texts of 1 KB, one core`, rows };
}

function rowsOf(kind: string, all: readonly string[], repeats: number): readonly Row[] {
  const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const readers = [OURS, ...OTHERS];
  const parts = inParts(all);
  // Once round to warm up; then in turn, so that a busy machine is unfair to all alike.
  for (const { read } of readers) for (const texts of parts) read(texts);
  const speeds = readers.map((): number[] => []);
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const [at, { read }] of readers.entries()) speeds[at]?.push(speedOf(read, parts, bytes));
  const [ours = Number.NaN, ...theirs] = speeds.map(median);
  return OTHERS.map(
    ({ name }, at): Row => ({
      ...{ what: kind, unit: 'MB/s', ours, beside: name, theirs: theirs[at] ?? null, limit: null },
    }),
  );
}

function speedOf(read: Reader['read'], parts: readonly (readonly string[])[], bytes: number): number {
  const before = cpuMs();
  for (const texts of parts) read(texts);
  return bytes / 1000 / cpuMs(before);
}
