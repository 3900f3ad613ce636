// The clause a number stands in, and the parts of a sentence around it.

import { type Clauses, type Item, is, isAny, isAnyMark, isMark } from './items.ts';
import { anyOf } from './tags.ts';

export type Span = { readonly from: number; readonly to: number };

const SENTENCE_ENDS = new Set([';', '|', '•']);

const CLAUSE_ENDS = new Set([...SENTENCE_ENDS, ':', ',', '(', ')', '—', '–']);

const JOINS = anyOf('and', 'other-side');
const OTHER_SIDE = anyOf('other-side');

export const REACH = 40;

/** Takes items and a place among them, gives the clause around it. Every rule asks for it: the ends of a sentence's clauses are found once. */
export function clauseAround(items: readonly Item[], at: number): Span {
  const row = items[0]?.row;
  if (row === undefined) return { from: at, to: at };
  row.clauses ??= clausesOf(items);
  const { starts, ends } = row.clauses;
  return { from: Math.max(starts[at] ?? at, at - REACH), to: Math.min(ends[at] ?? at, at + REACH) };
}

function clausesOf(items: readonly Item[]): Clauses {
  const starts: number[] = [];
  const ends: number[] = items.map((_, at) => at);
  const close = (start: number, end: number) => {
    for (let at = Math.max(0, start - 1); at < end; at += 1) ends[at] = end - 1;
  };
  let start = 0;
  for (let at = 0; at < items.length; at += 1) {
    starts.push(start);
    if (!endsClause(items, at)) continue;
    close(start, at);
    start = at + 1;
  }
  close(start, items.length);
  return { starts, ends };
}

function endsClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'mark') return isAnyMark(item, CLAUSE_ENDS);
  return isAny(item, JOINS) && (isAny(item, OTHER_SIDE) || opensClause(items, at + 1));
}

/** "… and a lawyers' group says": the part after the join has a subject and verb of its own. */
function opensClause(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 6; next += 1) {
    if (items[next]?.number || items[next]?.kind === 'mark') return false;
    if (is(items[next], 'report', 'hold')) return true;
  }
  return false;
}

export function within(
  items: readonly Item[],
  span: Span,
  test: (item: Item | undefined, at: number) => boolean,
): boolean {
  for (let at = span.from; at <= span.to; at += 1) if (test(items[at], at)) return true;
  return false;
}

/** From the last end of a sentence-like part up to `at`. */
export function partBefore(items: readonly Item[], at: number): Span {
  let from = at;
  while (from > 0 && at - from < REACH && !isAnyMark(items[from - 1], SENTENCE_ENDS)) from -= 1;
  return { from, to: at - 1 };
}

/** A clause inside brackets or after a relative is told of what stands before it. */
export function clauseAndHead(items: readonly Item[], at: number, clause: Span): Span {
  const opener = items[clause.from];
  const before = items[clause.from - 1];
  const leans =
    isMark(before, '(') ||
    is(opener, 'relative', 'subordinate') ||
    (isMark(before, ',') && is(opener, 'relative', 'with'));
  if (!leans || clause.from < 2) return clause;
  const head = clauseAround(items, clause.from - 2);
  return { from: head.from, to: Math.max(clause.to, at) };
}

/** From after a number to the end of its clause or the next number. */
export function untilNumber(items: readonly Item[], at: number): Span {
  const clause = clauseAround(items, at);
  let to = at + 1;
  while (to <= clause.to && (items[to]?.number == null || items[to]?.number?.article === true)) to += 1;
  return { from: at + 1, to: to - 1 };
}
