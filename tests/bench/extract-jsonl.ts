// Reads one {"id","text","lang"?} a line, writes one {"id","figures","unread"} a line: the grammar without the terminal.
//   node tests/bench/extract-jsonl.ts < labelled.jsonl

import { createInterface } from 'node:readline';
import { extractFigures } from '../../lib/grammar/extract.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, text, lang } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, ...extractFigures(text, { language: lang ?? null }) })}\n`);
}
