// By how much a count has grown: "the list grew by 28 names overnight, to 7,885 dead", "the toll rose by 12 to 90".

import type { Measure } from '../../model.ts';
import { subjectBefore } from '../counted/link.ts';
import { nounPhrase } from '../counted/phrase.ts';
import type { Scene, Verdict } from '../telling.ts';
import { hasForm, type Item, is } from '../text/items.ts';

/** A number behind a verb that moves a count and "by", with the new count behind it. */
export function grownBy(scene: Scene): Verdict {
  const { items, at, phrase, sentence, told } = scene;
  const last = told.at(-1);
  const isGoal = last?.rule === 'grown-by' && last.sentence === sentence && phrase.head === 'none';
  // "The toll rose by 28, to 7,885"
  if (isGoal && newCount({ items, at: last.at, phrase: last.phrase }, true) === at) {
    const measure =
      last.measure ?? countMoved({ ...scene, at: last.at, left: last.left, phrase: last.phrase });
    return measure === null ? null : { measure, group: last.measure === null ? 'all' : last.group };
  }
  const verb = verbOfStep(scene);
  if (verb === null) return null;
  const { object, isFall } = verb;
  // "by 14 to 58" is one number with two ends.
  const isBoth = items[at]?.number?.form === 'range' && object !== null;
  if (isBoth) return { measure: object.measure, group: 'all' };
  const measure = newCount(scene, isFall) < 0 ? null : countMoved(scene);
  if (measure === null) return null;
  // "The toll was lowered by 20, to 253": nobody died of that.
  return isFall ? 'nobody' : { measure, group: 'all', increment: true };
}

/** The verb before "by": what of it stands between the two, and whether it lowers a count; null: none moves one by so many. */
function verbOfStep({ items, at, left, phrase, sentence }: Scene) {
  const { nounFirst } = sentence.reading.lexicon.language;
  // "subió en 28, a 7.885"
  const isBy = is(items[left - 1], 'by') || (nounFirst && is(items[left - 1], 'in'));
  // "raised the death toll by 14 to 58"
  const object = tollBefore(items, left - 2);
  const verb = object === null ? left - 2 : object.from - 1;
  const isMoved = isBy && !is(items[left - 1], 'from') && is(items[verb], 'revise');
  const isBare = phrase.head === 'none' || is(items[phrase.end - 1], 'entry');
  const number = items[at]?.number;
  // "by a hundred"
  const isOne = number?.article === true && !number.collective && number.value === 1;
  return isMoved && isBare && !isOne ? { object, isFall: is(items[verb], 'replaces') } : null;
}

/** Of whom the count is that has moved by so many. */
function countMoved(scene: Scene): Measure | null {
  const { items, left, phrase, sentence } = scene;
  const { nounFirst, verbEndings } = sentence.reading.lexicon.language;
  const total = newCount(scene, true);
  return (
    nounPhrase(items, total, nounFirst).measure ??
    tollBefore(items, left - 2)?.measure ??
    subjectBefore(items, left - 1, verbEndings)?.measure ??
    // "elevaron en 14 la cifra de muertos, hasta 58"
    items.slice(phrase.end, total).find((item) => item.entry.harm !== null)?.entry.harm?.measure ??
    null
  );
}

/** "the death toll", "its count of the dead", "the toll of the flood", right before what it was moved by; null: something else stands there. */
function tollBefore(items: readonly Item[], end: number): { from: number; measure: Measure } | null {
  let to = end;
  if (is(items[end], 'event-noun'))
    while (to > end - TOLL && !hasForm(items[to], 'toll') && items[to]?.number === null) to -= 1;
  const harm = items[to]?.entry.harm;
  if (harm == null) return null;
  let from = to;
  if (!hasForm(items[to], 'toll')) {
    while (from > to - TOLL && !is(items[from], 'whole-word', 'counter')) from -= 1;
    if (!is(items[from], 'whole-word', 'counter')) return null;
  }
  return { from: is(items[from - 1], 'article', 'possessive') ? from - 1 : from, measure: harm.measure };
}

/** Items of "number of the dead". */
const TOLL = 4;

/** Where the count stands that the number has led to, a larger one unless it was lowered; -1: nowhere near. */
function newCount({ items, at, phrase }: Pick<Scene, 'items' | 'at' | 'phrase'>, mayFall: boolean): number {
  for (let to = phrase.end; to < phrase.end + REACH; to += 1) {
    const next = items[to + 1]?.entry.before ? to + 2 : to + 1;
    const number = items[next]?.number;
    const isGoal = is(items[to], 'to') || items[to]?.entry.before === 'at-most';
    if (isGoal && number?.article === false)
      return mayFall || number.value > (items[at]?.number?.value ?? 0) ? next : -1;
    if (items[to]?.number?.article === false) return -1;
  }
  return -1;
}

/** Items between the two: when it was. */
const REACH = 6;
