// The named subject of a verb that tells or counts, before it or behind it.

import type { Item } from './items.ts';
import { is, isMark, isName } from './items.ts';
import { readName } from './source-names.ts';
import { back, isBack, type Need, type Span } from './source-words.ts';

const REACH = 20;

/** The subject of the verb at `at`: "La Defensoría del Pueblo, en su informe, cuenta…". */
export function subjectOf(items: readonly Item[], at: number, need: Need): Span | null {
  for (let start = at - 1; start >= Math.max(0, at - REACH); start -= 1) {
    const opens = start === 0 || isOpener(items[start - 1]) || followsDate(items, start);
    if (!opens) continue;
    const span = isBack(items, start) ? back(start) : readName(items, start, need);
    if (span !== null && span.to < at && onlyBetween(items, span.to + 1, at))
      return span.back ? span : (bearerOf(items, span) ?? span);
    if (isMark(items[start - 1], ';', '.', '(')) return null;
  }
  return null;
}

/** "The governor of Tolva, Ana Ruedas, confirmed": the office before a name that stands beside it. */
function bearerOf(items: readonly Item[], span: Span): Span | null {
  if (!isMark(items[span.from - 1], ',') || items.slice(span.from, span.to + 1).some((item) => !isName(item)))
    return null;
  for (let start = span.from - 2; start >= Math.max(0, span.from - 10); start -= 1) {
    if (start > 0 && !isOpener(items[start - 1])) continue;
    const office = readName(items, start, 'body');
    return office !== null && !office.back && office.to === span.to ? office : null;
  }
  return null;
}

/** "Between January and April the hospital …", "As of 4 October the ministry …". */
export function followsDate(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  return (
    is(items[start], 'article') && (is(before, 'month', 'weekday', 'period') || before?.number?.year === true)
  );
}

function isOpener(item: Item | undefined): boolean {
  return (
    (item?.kind === 'mark' && !isMark(item, '-', "'s", '’s')) ||
    is(item, 'and', 'but', 'relative', 'other-side', 'versus', 'adverb', 'period', 'according') ||
    item?.entry.before != null
  );
}

/** Between a subject and its verb: auxiliaries, adverbs, or an aside between commas. */
function onlyBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (is(item, 'aux', 'adverb', 'be', 'previous', 'before-word', 'not', 'period', 'report', 'more', 'only'))
      continue;
    // "the hospital in Akobo admitted": where a body is, is no part of its name.
    if (is(item, 'in', 'near') && items[index + 1]?.capital) {
      index += 1;
      continue;
    }
    if (isMark(item, '(')) {
      while (index < to && !isMark(items[index], ')')) index += 1;
      continue;
    }
    if (isMark(item, ',') && isMark(items[to - 1], ','))
      return is(items[index + 1], 'relative') || !hasVerb(items, index + 1, to - 1);
    return false;
  }
  return true;
}

function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (is(items[index], 'report') && !is(items[index], 'report-noun', 'whole-word')) return true;
    if (isMark(items[index], ';', ':')) return true;
  }
  return false;
}

/** "contó la Defensoría", "said the ministry", "informó hoy la Secretaría", "contó por radio el director". */
export function subjectBehind(items: readonly Item[], at: number): Span | null {
  let next = overWhen(items, at + 1);
  const named = isBack(items, next) ? back(next) : readName(items, next, 'named');
  if (named !== null || !is(items[next], 'by', 'in', 'to', 'with')) return named;
  next += 1;
  while (
    next < at + 6 &&
    !is(items[next], 'article') &&
    items[next]?.kind !== 'mark' &&
    items[next]?.number === null
  )
    next += 1;
  return is(items[next], 'article') ? readName(items, next, 'named') : null;
}

function overWhen(items: readonly Item[], start: number): number {
  let next = start;
  while (
    is(items[next], 'period', 'adverb', 'weekday') ||
    (is(items[next], 'article') && is(items[next + 1], 'weekday'))
  )
    next += 1;
  return next;
}

/** "Seis cadáveres recuperó este miércoles la Guardia Costera". */
export function behindHold(items: readonly Item[], at: number): Span | null {
  let next = at + 1;
  while (is(items[next], 'period', 'adverb', 'weekday', 'article') && next < at + 4) {
    const span = readName(items, next, 'body');
    if (span !== null) return span;
    next += 1;
  }
  return null;
}
