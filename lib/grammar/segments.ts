// A text is read sentence by sentence. A line break always ends a sentence: readers put paragraphs, list items and
// table rows each on a line of their own.

import { fold } from './fold.ts';

/** A sentence, a heading, a list item or a table row, by its UTF-16 offsets. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  /** It opens a line. */
  readonly opens: boolean;
};

/** Longer runs without an end are cut at white space, so that no input costs more than its length. */
const LONGEST = 1500;
const STOP = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
const OPENING = /^\s+["'“‘«(¿¡[—–-]*\s*[\p{Lu}\p{N}#@]/u;
const LAST_WORD = /(?:^|[^\p{L}\p{N}])(\p{L}+)$/u;
const DIGIT_NEXT = /^\s+\d/;
const BULLET_NEXT = /^\s+[•·▪●]/;

/** Takes a text and the words after which a point ends no sentence (folded), gives its sentences in order. */
export function segmentsOf(text: string, abbreviations: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    splitLine(text, start, end, abbreviations, segments);
    start = end + 1;
  }
  return segments;
}

function splitLine(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  into: Segment[],
): void {
  const line = text.slice(start, end);
  let from = 0;
  for (const stop of line.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    if (!endsSentence(line, stop.index, to, stop[0], abbreviations)) continue;
    push(text, start + from, start + to, from === 0, into);
    from = to;
  }
  push(text, start + from, end, from === 0, into);
}

function endsSentence(
  line: string,
  at: number,
  to: number,
  stop: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  const rest = line.slice(to, to + 12);
  if (BULLET_NEXT.test(rest)) return true;
  if (rest.trim() !== '' && !OPENING.test(rest)) return false;
  if (!stop.startsWith('.') || stop.length > 1) return true;
  const word = LAST_WORD.exec(line.slice(Math.max(0, at - 24), at))?.[1];
  if (word === undefined) return true;
  // "Rosa M. dijo", "EE. UU.": an initial ends nothing; "n.º 3" and "No. 3" only bind a number.
  if (word.length === 1 && word === word.toUpperCase()) return false;
  const folded = fold(word);
  if (!abbreviations.has(folded)) return true;
  return folded === 'no' || folded === 'km' ? !DIGIT_NEXT.test(rest) : false;
}

function push(text: string, start: number, end: number, opens: boolean, into: Segment[]): void {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  let first = opens;
  while (to - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ');
    const cut = from + (space > 0 ? space : LONGEST);
    into.push({ start: from, end: cut, opens: first });
    from = text.charAt(cut) === ' ' ? cut + 1 : cut;
    first = false;
  }
  if (to > from) into.push({ start: from, end: to, opens: first });
}
