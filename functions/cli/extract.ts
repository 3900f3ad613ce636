import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import * as z from 'zod';
import { InputInvalid } from '../../lib/errors.ts';
import { extractAll, extractFigures } from '../../lib/grammar/extract.ts';
import { print, printFigures, printJson } from './output.ts';

export type ExtractOptions = {
  readonly lang?: string | undefined;
  readonly jsonl?: boolean | undefined;
  readonly json?: boolean | undefined;
};

const input = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});

/** `recuento extract`: the figures in texts, from files or standard input. */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<void> {
  const names = files.length === 0 ? ['-'] : files;
  for (const name of names) {
    if (options.jsonl === true) await extractLines(name, options.lang);
    else await extractText(name, options);
  }
}

async function extractText(name: string, { lang, json }: ExtractOptions): Promise<void> {
  const text = name === '-' ? await readAll(process.stdin) : await readFile(name, 'utf8');
  const { figures, unread } = extractFigures(text, { language: lang ?? null });
  if (json === true) return printJson({ id: name, figures, unread });
  print(figures.length === 0 ? 'No figure was found.' : `${figures.length} figures`);
  printFigures(figures);
  if (unread.length > 0)
    print(`${unread.length} sentences speak of harm but state no figure that could be read`);
}

/**
 * V8's costliest compiler takes the core away for a second and more on the grammar's hundreds of functions, and wins
 * little over the one before it: only what runs this often is worth it.
 */
const WORTH_OPTIMISING = 100_000;

/** One line in, one line out, in order, holding no more than what is read at once: any number of texts. */
async function extractLines(name: string, language: string | undefined): Promise<void> {
  setFlagsFromString(`--invocation-count-for-turbofan=${WORTH_OPTIMISING}`);
  const stream = name === '-' ? process.stdin : createReadStream(name);
  let at = 0;
  for await (const lines of linesOf(stream.setEncoding('utf8'))) {
    const inputs: Line[] = [];
    try {
      for (const line of lines) {
        at += 1;
        if (line.trim() !== '') inputs.push(parseLine(line, at));
      }
    } finally {
      // What stands before a line that cannot be read is read.
      await printFigureLines(inputs, language);
    }
  }
}

type Line = z.infer<typeof input>;

async function printFigureLines(lines: readonly Line[], language: string | undefined): Promise<void> {
  const extractions = extractAll(
    lines.map(({ text, lang }) => ({ text, language: lang ?? language ?? null })),
  );
  const results = extractions.map(
    (found, index) => `${JSON.stringify({ id: lines[index]?.id, ...found })}\n`,
  );
  if (results.length > 0 && !process.stdout.write(results.join(''))) await once(process.stdout, 'drain');
}

/** The whole lines that each chunk ends: handed on one by one, they would cost as much as a tenth of their reading. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      lines[0] = rest.join('') + lines[0];
      rest = [];
      yield lines;
    }
    rest.push(last);
  }
  yield [rest.join('')];
}

function parseLine(line: string, at: number): Line {
  try {
    return input.parse(JSON.parse(line));
  } catch (cause) {
    throw new InputInvalid(`line ${at} is no {"id","text"} object`, { cause });
  }
}
