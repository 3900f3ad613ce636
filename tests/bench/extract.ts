// MB/s of extraction on one core after start-up, beside a plain scan of the same text for digits. Run by `npm run bench:extract`.
// 10,000 texts of 1 KB of each kind; `-- FILE…` for those cut out of a text of one's own, an article for one.

import { readFileSync } from 'node:fs';
import { extractAll } from '../../lib/grammar/extract.ts';
import { cutTexts, inParts, passageTexts, reportTexts } from './kilobyte-texts.ts';

const TEXTS = 10_000;
const WARM_UP = 1000;

function measure(name: string, texts: readonly string[], read: (texts: readonly string[]) => number): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const part of inParts(texts.slice(0, WARM_UP))) read(part);
  const before = process.cpuUsage();
  const found = inParts(texts).reduce((sum, part) => sum + read(part), 0);
  const { user, system } = process.cpuUsage(before);
  const speed = (bytes / (user + system)).toFixed(1).padStart(8);
  const peak = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(`${name.padEnd(34)} ${speed} MB/s  ${found} found  ${peak} MB`);
}

const digits = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + (text.match(/\d+/g)?.length ?? 0), 0);
const figures = (texts: readonly string[]) =>
  extractAll(texts.map((text) => ({ text }))).reduce((sum, found) => sum + found.figures.length, 0);

const files = process.argv.slice(2);
const own = files.map((file) => [file, cutTexts(readFileSync(file, 'utf8'), TEXTS)] as const);
const ours = () =>
  [
    ['reports', reportTexts(TEXTS)],
    ['passages full of figures', passageTexts(TEXTS)],
  ] as const;

for (const [kind, texts] of own.length > 0 ? own : ours()) {
  measure(`${kind}: digit scan`, texts, digits);
  measure(`${kind}: extraction`, texts, figures);
  measure(`${kind}: extraction again`, texts, figures);
}
