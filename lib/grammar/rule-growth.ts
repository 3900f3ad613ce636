// By how much a count has grown: "the list grew by 28 names overnight, to 7,885 dead", "the toll rose by 12 to 90".

import type { Measure } from '../model.ts';
import { hasForm, type Item, is } from './items.ts';
import { subjectBefore } from './link.ts';
import { nounPhrase } from './phrase.ts';
import type { Scene, Verdict } from './telling.ts';

/** A number behind a verb of growth and "by", with the new count behind it. */
export function grownBy(scene: Scene): Verdict {
  const { items, at, left, phrase, sentence, told } = scene;
  const last = told.at(-1);
  const isGoal = last?.rule === 'grown-by' && last.increment && last.sentence === sentence;
  // "The toll rose by 28, to 7,885"
  if (isGoal && phrase.head === 'none' && newCount({ items, at: last.at, phrase: last.phrase }) === at)
    return last.measure === null ? null : { measure: last.measure, group: last.group };
  const { nounFirst, verbEndings } = sentence.reading.lexicon.language;
  // "subió en 28, a 7.885"
  const isBy = is(items[left - 1], 'by') || (nounFirst && is(items[left - 1], 'in'));
  // "raised the death toll by 14 to 58"
  const object = tollBefore(items, left - 2);
  const verb = object === null ? left - 2 : object.from - 1;
  const isGrowth = isBy && !is(items[left - 1], 'from') && is(items[verb], 'revise');
  const isBare = phrase.head === 'none' || is(items[phrase.end - 1], 'entry');
  const isOne = items[at]?.number?.article === true && items[at]?.number?.collective !== true;
  if (!isGrowth || !isBare || isOne) return null;
  // "by 14 to 58" is one number with two ends.
  const isBoth = items[at]?.number?.form === 'range' && object !== null;
  if (isBoth) return { measure: object.measure, group: 'all' };
  const total = newCount(scene);
  if (total < 0) return null;
  const { measure } = nounPhrase(items, total, nounFirst);
  const counted =
    measure ??
    object?.measure ??
    subjectBefore(items, left - 1, verbEndings)?.measure ??
    // "elevaron en 14 la cifra de muertos, hasta 58"
    items.slice(phrase.end, total).find((item) => item.entry.harm !== null)?.entry.harm?.measure ??
    null;
  return counted === null ? null : { measure: counted, group: 'all', increment: true };
}

/** "the death toll", "its count of the dead", right before what it was raised by; null: something else stands there. */
function tollBefore(items: readonly Item[], to: number): { from: number; measure: Measure } | null {
  const harm = items[to]?.entry.harm;
  if (harm == null) return null;
  let from = to;
  if (!hasForm(items[to], 'toll')) {
    while (from > to - TOLL && !is(items[from], 'whole-word')) from -= 1;
    if (!is(items[from], 'whole-word')) return null;
  }
  return { from: is(items[from - 1], 'article') ? from - 1 : from, measure: harm.measure };
}

/** Items of "number of the dead". */
const TOLL = 4;

/** Where the larger count stands that the number has led to; -1: nowhere near. */
function newCount({ items, at, phrase }: Pick<Scene, 'items' | 'at' | 'phrase'>): number {
  for (let to = phrase.end; to < phrase.end + REACH; to += 1) {
    const next = items[to + 1]?.entry.before ? to + 2 : to + 1;
    const number = items[next]?.number;
    const isGoal = is(items[to], 'to') || items[to]?.entry.before === 'at-most';
    if (isGoal && number?.article === false)
      return number.value > (items[at]?.number?.value ?? 0) ? next : -1;
    if (items[to]?.number?.article === false) return -1;
  }
  return -1;
}

/** Items between the two: when it was. */
const REACH = 6;
