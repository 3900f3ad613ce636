import { BULLETINS } from '../../lib/local/peru-2022/bulletins.ts';
import { OTHER_POSTS } from '../../lib/local/peru-2022/other-posts.ts';
import { RED_CROSS_POSTS } from '../../lib/local/peru-2022/red-cross-posts.ts';
import { everyLabelledText } from '../corpus/labelled.ts';

const BYTES = 1024;

/** Texts of 1 KB each, made of the labelled ones one after another: a figure in every hundred characters. */
export function passageTexts(count: number): readonly string[] {
  return kilobytes(
    everyLabelledText().map(({ text }) => text),
    count,
  );
}

/** Texts of 1 KB each, made of the reports that the replay's ombudsman and Red Cross publish, a paragraph a line. */
export function reportTexts(count: number): readonly string[] {
  const posts = [...BULLETINS, ...OTHER_POSTS, ...RED_CROSS_POSTS];
  return kilobytes(
    posts.map(({ title, content }) => [title, ...content.flat()].join('\n')),
    count,
  );
}

/** Texts of 1 KB each, cut out of one text from place to place. */
export function cutTexts(text: string, count: number): readonly string[] {
  const places = Math.max(1, text.length - BYTES);
  return Array.from({ length: count }, (_, at) => text.slice((at * STEP) % places).slice(0, BYTES));
}

/** UTF-16 units from one cut to the next: no two of the first thousands begin alike. */
const STEP = 701;

/** As `extract --jsonl` hands them over: as many together as one read of its input holds. */
export function inParts(texts: readonly string[]): readonly (readonly string[])[] {
  const parts = Math.ceil(texts.length / READ_AT_ONCE);
  return Array.from({ length: parts }, (_, at) => texts.slice(at * READ_AT_ONCE, (at + 1) * READ_AT_ONCE));
}

/** Texts of 1 KB in the 64 KB that a stream of Node reads at once. */
const READ_AT_ONCE = 60;

function kilobytes(samples: readonly string[], count: number): readonly string[] {
  let next = 0;
  return Array.from({ length: count }, () => {
    let text = '';
    while (Buffer.byteLength(text) < BYTES) {
      text += `${samples[next % samples.length]}\n`;
      next += 1;
    }
    return text.slice(0, BYTES);
  });
}
