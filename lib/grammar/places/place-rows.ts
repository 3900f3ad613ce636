// Rows of places over a row of their sum: "Tarvo: 6 dead, 2 missing", "Olen: 4 dead", "TOTAL: 10 dead".

import { foldName } from '../text/fold.ts';
import { is, isMark } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';

/** Takes a sentence, gives the place whose row it is; null if it is none. */
export function placeOfRow({ items, places }: Sentence): string | null {
  const first = places[0];
  const from = isBullet(items) ? 1 : 0;
  if (first === undefined || first.from > from + 1 || !isMark(items[first.to + 1], ':')) return null;
  return items[first.to + 2]?.number == null ? null : first.name;
}

/** "TOTAL: 10 dead", "• Total nacional: 10 fallecidos", "Nationwide: 10 dead". */
export function isRowOfAll({ items }: Sentence): boolean {
  const from = isBullet(items) ? 1 : 0;
  if (!is(items[from], 'whole-word', 'overall', 'everywhere')) return false;
  const next = [from + 1, from + 2, from + 3].find((at) => items[at]?.number != null) ?? -1;
  return next > 0 && isMark(items[next - 1], ':');
}

function isBullet(items: Sentence['items']): boolean {
  return isMark(items[0], '•', '-', '–', '—', '*', '·');
}

/** Takes a row of all and the sentences of its text, gives the names of the places in the rows above it, folded. */
export function placesAbove({ index }: Sentence, sentences: readonly Sentence[]): ReadonlySet<string> {
  const above = new Set<string>();
  for (let at = index - 1; at >= Math.max(0, index - ROWS); at -= 1) {
    const sentence = sentences[at];
    const place = sentence === undefined ? null : placeOfRow(sentence);
    if (place !== null) above.add(foldName(place));
  }
  return above;
}

/** Rows that a sum stands under, at most. */
const ROWS = 40;
