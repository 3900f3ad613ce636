// MB/s of extraction on one core after start-up, beside a plain scan of the same text for digits. Run by `npm run bench:extract`.
// 10,000 texts of 1 KB of each kind.

import { extractFigures } from '../../lib/grammar/extract.ts';
import { passageTexts, reportTexts } from './kilobyte-texts.ts';

const TEXTS = 10_000;
const WARM_UP = 1000;

function measure(name: string, texts: readonly string[], read: (text: string) => number): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const text of texts.slice(0, WARM_UP)) read(text);
  const before = process.cpuUsage();
  const found = texts.reduce((sum, text) => sum + read(text), 0);
  const { user, system } = process.cpuUsage(before);
  const speed = (bytes / (user + system)).toFixed(1).padStart(8);
  const peak = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(`${name.padEnd(34)} ${speed} MB/s  ${found} found  ${peak} MB`);
}

for (const [kind, texts] of [
  ['reports', reportTexts(TEXTS)],
  ['passages full of figures', passageTexts(TEXTS)],
] as const) {
  measure(`${kind}: digit scan`, texts, (text) => text.match(/\d+/g)?.length ?? 0);
  measure(`${kind}: extraction`, texts, (text) => extractFigures(text).figures.length);
  measure(`${kind}: extraction again`, texts, (text) => extractFigures(text).figures.length);
}
