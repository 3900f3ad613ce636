// MB/s of extraction on one core, beside a plain scan of the same text for digits. Run by `npm run bench:extract`.

import { extractFigures } from '../../lib/grammar/extract.ts';
import { everyLabelledText } from '../corpus/labelled.ts';

const TEXTS = 10_000;
const BYTES = 1024;

const samples = everyLabelledText().map(({ text }) => text);

/** Texts of about 1 KB each, made of the labelled ones one after another. */
function texts(): readonly string[] {
  let next = 0;
  return Array.from({ length: TEXTS }, () => {
    let text = '';
    while (Buffer.byteLength(text) < BYTES) {
      text += `${samples[next % samples.length]}\n`;
      next += 1;
    }
    return text.slice(0, BYTES);
  });
}

function megabytesPerSecond(name: string, bytes: number, read: () => number): void {
  const before = process.cpuUsage();
  const found = read();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const peak = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(
    `${name.padEnd(22)} ${(bytes / 1e6 / seconds).toFixed(1).padStart(8)} MB/s  ${found} found  ${peak} MB`,
  );
}

const all = texts();
const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
for (const text of all.slice(0, 500)) extractFigures(text);
megabytesPerSecond('digit scan', bytes, () =>
  all.reduce((sum, text) => sum + (text.match(/\d+/g)?.length ?? 0), 0),
);
megabytesPerSecond('extraction', bytes, () =>
  all.reduce((sum, text) => sum + extractFigures(text).figures.length, 0),
);
megabytesPerSecond('extraction again', bytes, () =>
  all.reduce((sum, text) => sum + extractFigures(text).figures.length, 0),
);
