// Lines of nothing but labels and numbers in turn, as a page's boxes are flattened to: "PEOPLE KILLED 12 INJURIES 40 HOUSES DESTROYED 310".

import { type Label, labelOf } from '../counted/labels.ts';
import type { Scene, Verdict } from '../telling.ts';
import { hasForm, holdsOther, type Item, is, isAny, isCount, isMark, numbersIn } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** "FALLECIDOS 12 HERIDOS 34 DESAPARECIDOS 5", "12 DEATHS 40 INJURED 310 DISPLACED": the label before each number, or where a number leads the one behind it. */
export function labelInTurn({ items, at }: Scene): Verdict {
  const end = isMark(items.at(-1), '.') ? items.length - 1 : items.length;
  if (end < FEWEST || end > LONGEST_LINE || numbersIn(items) < FEWEST_HARMS) return null;
  if (holdsOther(items, '.', '(', ')') || !isPlain(items, end)) return null;
  const numbers = items.flatMap((item, index) => (isCount(item) ? [index] : []));
  const isLed = numbers[0] === 0;
  const isClosed = numbers.at(-1) === end - 1;
  if (isLed === isClosed) return null;
  const labels = numbers.map((number, nth) =>
    isLed
      ? labelIn(items, number + 1, numbers[nth + 1] ?? end)
      : labelIn(items, (numbers[nth - 1] ?? -1) + 1, number),
  );
  const harms = labels.filter((label) => label !== null && label !== 'nobody');
  if (labels.includes(null) || harms.length < FEWEST_HARMS) return null;
  return labels[numbers.indexOf(at)] ?? null;
}

/** Items of the shortest line, the longest one, and one label. */
const FEWEST = 4;
const LONGEST_LINE = 40;
const LONGEST_LABEL = 5;
/** Labels that name a harm. */
const FEWEST_HARMS = 2;
/** Of sentences. */
const FINITE = anyOf('be', 'aux', 'report', 'relative', 'in', 'and', 'month');
const OF_NOBODY = anyOf('thing', 'other-verb', 'mixed', 'report-noun', 'code-noun');

/** No mark, no verb and nothing else of a sentence before the end: most lines are known by their first items. */
function isPlain(items: readonly Item[], end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    const item = items[at];
    const isVerb = isAny(item, FINITE) && !is(item, 'filler', 'report-noun');
    // "Deaths (all island) 627"
    const isMarked = item?.kind === 'mark' && !isMark(item, '(', ')');
    if (item === undefined || isMarked || isVerb || hasForm(item, 'suffer', 'inflict')) return false;
    if (item.number !== null && !isCount(item)) return false;
  }
  return true;
}

/** What the items from one place up to another name; null if they are no label. */
function labelIn(items: readonly Item[], from: number, to: number): Label | 'nobody' | null {
  if (to <= from || to - from > LONGEST_LABEL) return null;
  // "Deaths (all island) 627": what the brackets say is no part of it.
  const open = isMark(items[to - 1], ')')
    ? items.findIndex((item, at) => at > from && isMark(item, '('))
    : -1;
  const end = open > from && open < to ? open : to;
  const isOther = items.slice(from, end).some((item) => isAny(item, OF_NOBODY));
  return labelOf(items, from, end - 1) ?? (isOther ? 'nobody' : null);
}
