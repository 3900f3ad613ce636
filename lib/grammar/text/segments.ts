// A text is read sentence by sentence. A line break always ends a sentence: readers put paragraphs, list items and
// table rows each on a line of their own.

import { kindOfUnit, LETTER, SPACE } from './characters.ts';
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
/** What may stand at a sentence's end: a stop, and what closes with it ("they left.”", "(see below.)"). */
const STOPS = '.!?…';
const CLOSERS = '"\'”’»)]';
const OPENING = /^\s+["'“‘«(¿¡[*_—–-]*\s*[\p{Lu}\p{N}#@]/u;
/** A word of so many letters abbreviates nothing. */
const LONGEST_WORD = 24;
const NUMBER = /^\p{N}$/u;
const DIGIT_NEXT = /^\s+\d/;
const ASIDE_NEXT = /^\s+[(–—]/;
const BULLET_NEXT = /^\s+[•·▪●]/;

/** Takes a text and the words after which a point ends no sentence (folded), gives its sentences in order. */
export function segmentsOf(text: string, abbreviations: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    for (const row of rowsOf(text, start, end)) splitLine(text, row.start, row.end, abbreviations, segments);
    start = end + 1;
  }
  return segments;
}

type Line = { readonly start: number; readonly end: number };

/** A name and at least two numbers between bars. */
const PACKED_ROW = /^\s*\p{L}[^\d]*\s\d[\d.,]*(?:\s\d[\d.,]*)+\s*$/u;

/** "Province Dead Injured | Tarvo 14 52 | Olen 6 19": a table whose rows were put on one line, row by row; any other line as it stands. */
function rowsOf(text: string, start: number, end: number): readonly Line[] {
  const line = text.slice(start, end);
  if (!line.includes('|')) return [{ start, end }];
  const rows: Line[] = [];
  let from = start;
  for (const row of line.split('|')) {
    rows.push({ start: from, end: from + row.length });
    from += row.length + 1;
  }
  const packed = rows.filter((row) => PACKED_ROW.test(text.slice(row.start, row.end)));
  return packed.length >= 2 ? rows : entriesOf(text, rows);
}

/** "| 12:10. The toll rises to 11", "| 19:05 – The mayor speaks of 14" */
const TIMED_ENTRY = /^\s*\d{1,2}[:.h]\d{2}\s?(?:h\b)?[.:,]?\s/u;

/** "LIVE | 18:30 – … | 12:10 – … | 09:45 – …": a page updated in place whose entries were put on one line. Takes its cells, gives them joined to entries. */
function entriesOf(text: string, cells: readonly Line[]): readonly Line[] {
  const entries: Line[] = [];
  for (const cell of cells) {
    const last = entries.at(-1);
    const opens = last === undefined || TIMED_ENTRY.test(text.slice(cell.start, cell.start + TIMED));
    if (opens) entries.push(cell);
    else entries[entries.length - 1] = { start: last.start, end: cell.end };
  }
  return entries.length > 2 ? entries : [{ start: entries[0]?.start ?? 0, end: entries.at(-1)?.end ?? 0 }];
}

/** UTF-16 units in which an entry says its hour. */
const TIMED = 12;

function splitLine(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  into: Segment[],
): void {
  const line = text.slice(start, end);
  let from = 0;
  for (let at = nextStop(line, 0); at < line.length; at = nextStop(line, at)) {
    const to = stopEnd(line, at);
    const isFree = to === line.length || kindOfUnit(line.charCodeAt(to)) === SPACE;
    if (isFree && !leadsToNumber(line, at, to) && endsSentence(line, at, to, abbreviations)) {
      push(text, start + from, start + to, from === 0, into);
      from = to;
    }
    at = isFree ? to : at + 1;
  }
  push(text, start + from, end, from === 0, into);
}

/** "Killed ........ 12": dots from a label to its number. */
function leadsToNumber(line: string, at: number, to: number): boolean {
  return to - at >= FEWEST_DOTS && DIGIT_NEXT.test(line.slice(to, to + 12));
}

/** Fewer are an ellipsis. */
const FEWEST_DOTS = 4;

/** Where the next stop stands; the line's length: nowhere. */
function nextStop(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) return at;
  }
  return line.length;
}

function stopEnd(line: string, at: number): number {
  let to = at + 1;
  while (to < line.length && STOPS.includes(line.charAt(to))) to += 1;
  while (to < line.length && CLOSERS.includes(line.charAt(to))) to += 1;
  // "… for 2015.[3] Of these": a note behind the stop.
  for (;;) {
    const note = NOTE.exec(line.slice(to, to + LONGEST_NOTE));
    if (note === null) return to;
    to += note[0].length;
  }
}

const NOTE = /^\[\d{1,3}\]/;
const LONGEST_NOTE = 5;

function endsSentence(line: string, at: number, to: number, abbreviations: ReadonlySet<string>): boolean {
  const rest = line.slice(to, to + 12);
  if (rest.trim() !== '' && !OPENING.test(rest)) return BULLET_NEXT.test(rest);
  if (line.charAt(at) !== '.' || to - at > 1) return true;
  const word = wordBefore(line, at);
  if (word === null) return !isListed(line, at, to);
  // "Rosa M. dijo", "EE. UU.": an initial ends nothing; "n.º 3" and "No. 3" only bind a number.
  if (word.length === 1 && word === word.toUpperCase()) return false;
  // "as of 6 p.m. (28 in Loja)", "hasta las 6 p. m. – 28 en Loja"
  if (word.length === 1 && ASIDE_NEXT.test(rest)) return false;
  const folded = fold(word);
  if (!abbreviations.has(folded)) return true;
  return folded === 'no' || folded === 'km' ? !DIGIT_NEXT.test(rest) : false;
}

const FIRST = /(?:^|[:.;)]\s)1$/u;
const NEXT = /[.;,)]\s(?<nth>\d{1,2})$/u;
/** An item of a list and the number of the next one are no further apart. */
const LONGEST_ITEM = 160;

/** "1. Hombre, 41, cadera. 2. Mujer, 33, brazo.": a stop behind the number of an item ends nothing. */
function isListed(line: string, at: number, to: number): boolean {
  const before = line.slice(Math.max(0, at - LONGEST_ITEM), at);
  if (FIRST.test(before)) return /[.;,)]\s2\.\s/u.test(line.slice(to, to + LONGEST_ITEM));
  const nth = Number(NEXT.exec(before)?.groups?.nth ?? 0);
  const previous = nth === 2 ? '(?:^|[:.;)]\\s)1' : `[.;,)]\\s${nth - 1}`;
  return nth > 1 && new RegExp(`${previous}\\.\\s`, 'u').test(before);
}

/** The word that ends at a place; null: none does, or digits stand right before its letters ("3a."). */
function wordBefore(line: string, at: number): string | null {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && kindOfUnit(line.charCodeAt(from - 1)) === LETTER) from -= 1;
  return from === at || (from > 0 && NUMBER.test(line.charAt(from - 1))) ? null : line.slice(from, at);
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
