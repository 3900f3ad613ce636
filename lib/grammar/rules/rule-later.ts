// The count of a later hour, of which only the time and a verb are said: "Rescuers had found 14 bodies. By Tuesday there were 21",
// "A mediodía había 14 muertos. Por la noche ya eran 21".

import { closesShare } from '../parts/part-places.ts';
import { lastFigure, type Scene, type Verdict } from '../telling.ts';
import { type Item, is, isAny, isMark } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const TIMES = anyOf('period', 'weekday', 'before-word', 'later', 'now', 'clock', 'month', 'unit');
const AROUND = anyOf('adverb', 'in', 'article', 'date-article', 'of', 'by', 'for-source');

/** A bare number that is more than the count before it, and not many times as many. */
export function laterCount(scene: Scene): Verdict {
  const { items, at, left, phrase } = scene;
  if (phrase.head !== 'none' || !is(items[left - 1], 'be', 'exist', 'link') || is(items[left - 1], 'revise'))
    return null;
  const from = items.slice(0, left).findLastIndex((item) => isMark(item, ';')) + 1;
  const lead = items.slice(from, left - 1);
  if (lead.length > LONGEST || !isLater(lead) || !closesShare(items[phrase.end])) return null;
  const figure = lastFigure(scene, 1);
  if (figure?.measure == null || figure.part || !(figure.bar === null || figure.bar === 'previous'))
    return null;
  const value = items[at]?.number?.value ?? 0;
  const isGrown = value > figure.value && value <= figure.value * GROWTH;
  // "14 dead and 40 hurt. By night there were 21": of whom, is not said.
  const [last, before] = [scene.told.at(-1), scene.told.at(-2)];
  const isOne = last === figure && (before?.sentence !== figure.sentence || before.measure === null);
  return isGrown && isOne ? { measure: figure.measure, group: figure.group } : null;
}

/** Nothing but when it was, and a word for what is newer: "by Tuesday morning", "horas después", "ayer ya". */
function isLater(lead: readonly Item[]): boolean {
  const isTime = lead.some((item) => isAny(item, TIMES));
  const isPlain = lead.every(
    (item) => isAny(item, TIMES) || isAny(item, AROUND) || item.number?.article === false,
  );
  const isNewer = is(lead[0], 'by') ? !is(lead[0], 'as') : false;
  return isTime && isPlain && (isNewer || lead.some((item) => is(item, 'later', 'now')));
}

/** Items of "by the afternoon of Tuesday". */
const LONGEST = 8;
/** So many times as many at most, in the hours between. */
const GROWTH = 5;
