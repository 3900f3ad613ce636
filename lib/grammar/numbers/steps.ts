// By how many a count has moved: "aumentó en tres", which is not how many there are.

import type { Scene, Verdict } from '../telling.ts';
import { type Item, is } from '../text/items.ts';

/** The number at `at` says by how many: "subió en 5", "disminuyeron al menos en 12". */
export function isStep(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (items[back]?.entry.before != null) back -= 1;
  if (!is(items[back], 'in')) return false;
  back -= 1;
  while (is(items[back], 'adverb') && !is(items[back], 'grows')) back -= 1;
  return is(items[back], 'grows');
}

/** "La cifra de muertos aumentó en tres": no count; with a noun of its own, "subió en dos fallecidos", so many are new. */
export function movedBy({ items, left, at, phrase }: Scene): Verdict {
  if (items[at]?.number?.article || !isStep(items, left)) return null;
  return phrase.measure === null ? 'nobody' : { measure: phrase.measure, increment: true };
}
