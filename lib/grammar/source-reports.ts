// Whose report it is: "informe de la Defensoría", "OCHA's updated report".

import type { Item } from './items.ts';
import { is, isMark, isUnknown } from './items.ts';
import { authorAfter, readName } from './source-names.ts';
import { back, isBack, type Span } from './source-words.ts';

/** "informe de la Defensoría", "OCHA's updated report", "figures from the ministry". */
export function reportOf(items: readonly Item[], at: number): Span | null {
  let next = at + 1;
  while (isUnknown(items[next]) || items[next]?.number || is(items[next], 'adverb', 'filler')) next += 1;
  const author = authorAfter(items, at + 1);
  if (author > 0) return readName(items, author, 'body');
  if (is(items[next], 'of', 'from', 'by', 'near')) {
    if (isBack(items, next + 1)) return back(next + 1);
    return readName(items, next + 1, 'named');
  }
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    if (isMark(items[before], "'s", '’s', "'")) return endingAt(items, before - 1);
    if (items[before]?.kind === 'mark' || is(items[before], 'of', 'in')) return null;
  }
  return null;
}

function endingAt(items: readonly Item[], at: number): Span | null {
  let from = at;
  while (
    from > 0 &&
    (items[from - 1]?.capital || is(items[from - 1], 'body')) &&
    !items[from - 1]?.entry.harm
  )
    from -= 1;
  const span = { from, to: at, body: true, back: false };
  return is(items[at], 'body') || (items[at]?.capital && !is(items[at], 'country', 'weekday', 'month'))
    ? span
    : null;
}

/** Takes the place of a report's noun ("Parte 9 de la Alianza"), gives the span of its author's name; null if none is named. */
export function authorOf(
  items: readonly Item[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const span = reportOf(items, at);
  return span === null || span.back ? null : span;
}
