// The words a figure is shown with.

import { isMark } from './items.ts';
import type { Sentence } from './sentence.ts';

/** Longer sentences are quoted by the window round the figure. */
const LONGEST = 300;
const HALF = 130;

/** Takes a sentence and the place of a number in it, gives the offsets of the quote. */
export function quoteAround(sentence: Sentence, at: number): { start: number; end: number } {
  const { segment, items } = sentence;
  if (segment.end - segment.start <= LONGEST) return { start: segment.start, end: segment.end };
  const number = items[at];
  if (number === undefined) return { start: segment.start, end: segment.end };
  let from = at;
  while (from > 0 && number.start - (items[from - 1]?.start ?? 0) <= HALF) from -= 1;
  let to = at;
  while (to < items.length - 1 && (items[to + 1]?.end ?? 0) - number.end <= HALF) to += 1;
  from = afterStop(sentence, from, at);
  to = beforeStop(sentence, to, at);
  return { start: items[from]?.start ?? segment.start, end: items[to]?.end ?? segment.end };
}

/** The window opens after a stop if one stands in it, but not so close that nothing is left. */
function afterStop({ items }: Sentence, from: number, at: number): number {
  if (from === 0) return 0;
  for (let index = from; index < at - 3; index += 1) {
    if (isMark(items[index], ';', ':', ',')) return index + 1;
  }
  return from;
}

function beforeStop({ items }: Sentence, to: number, at: number): number {
  if (to === items.length - 1) return to;
  for (let index = to; index > at + 3; index -= 1) {
    if (isMark(items[index], ';', ',', '.')) return index - 1;
  }
  return to;
}
