// MB/s of extraction on one core after start-up, beside a plain scan of the same text for digits. Run by `npm run bench:extract`.
// 10,000 texts of 1 KB of two kinds: pages, where a passage with figures stands among paragraphs without, and nothing but such passages.

import { extractFigures } from '../../lib/grammar/extract.ts';
import { everyLabelledText } from '../corpus/labelled.ts';

const TEXTS = 10_000;
const BYTES = 1024;
const WARM_UP = 1000;

const passages = everyLabelledText();
const telling = passages.filter(({ gold }) => gold.length > 0).map(({ text }) => text);
const silent = passages.filter(({ gold }) => gold.length === 0).map(({ text }) => text);

/** Texts of `BYTES`, each opened by the next passage of `first` and filled with the next of `rest`. */
function textsOf(first: readonly string[], rest: readonly string[]): readonly string[] {
  let next = 0;
  return Array.from({ length: TEXTS }, (_, at) => {
    let text = `${first[at % first.length]}\n`;
    for (; Buffer.byteLength(text) < BYTES; next += 1) text += `${rest[next % rest.length]}\n`;
    return text.slice(0, BYTES);
  });
}

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

const kinds = [
  ['pages', textsOf(telling, silent)],
  ['passages full of figures', textsOf(telling, telling)],
] as const;
for (const [kind, texts] of kinds) {
  measure(`${kind}: digit scan`, texts, (text) => text.match(/\d+/g)?.length ?? 0);
  measure(`${kind}: extraction`, texts, (text) => extractFigures(text).figures.length);
  measure(`${kind}: extraction again`, texts, (text) => extractFigures(text).figures.length);
}
