// Counts of another time than the count before: "En lo que va de año van 60", "En junio, el peor mes, fueron 504".

import { type Item, is, isAny, isMark } from './items.ts';
import { anyOf } from './tags.ts';
import { lastFigure, type Scene, type Verdict } from './telling.ts';

/** What may stand in "en los cinco primeros meses del año", "desde enero", "durante el fin de semana". */
const TIME = anyOf(
  'in',
  'from',
  'of',
  'article',
  'date-article',
  'filler',
  'period',
  'overall',
  'month',
  'weekday',
  'unit',
  'subordinate',
  'only',
);
const NAMES_TIME = anyOf('period', 'overall', 'month', 'weekday', 'unit');
const OF_TIME = anyOf('in', 'from', 'overall', 'subordinate');
const OPENS_TIME = anyOf('in', 'from', 'period', 'overall', 'subordinate');

/** Items of a time, and of an aside behind it. */
const LONGEST = 9;

/** "Hubo 658 homicidios. En los cinco primeros meses del año suman 3.801": what was counted before, of the time that leads the sentence. */
export function afterPeriod(scene: Scene): Verdict {
  const { items, at, left, phrase } = scene;
  const ends = items[phrase.end];
  const closes = ends === undefined || isMark(ends, '.', ';', ',', '(');
  if (phrase.head !== 'none' || items[at]?.number?.article || !closes) return null;
  let verb = left - 1;
  while (is(items[verb], 'adverb') && !is(items[verb], 'link')) verb -= 1;
  const isMoved = is(items[verb], 'revise', 'hold', 'leave') && !is(items[verb], 'overall');
  if (!is(items[verb], 'link', 'be', 'exist') || isMoved) return null;
  const lead = timeBefore(items, verb);
  if (!isTime(lead)) return null;
  const figure = lastFigure(scene, 1);
  if (figure === null || figure.measure === null || figure.bar !== null) return null;
  // "el fin de semana eran 128", after 131: what the count was then.
  const isAsideBehind = isMark(items[verb - 1], ',');
  if (!isAny(lead[0], OF_TIME) && !isAsideBehind && figure.value >= (items[at]?.number?.value ?? 0))
    return null;
  const group = figure.part ? (figure.whole?.group ?? 'all') : figure.group;
  return { measure: figure.measure, group };
}

/** What stands before the verb, back to the clause's start, without an aside: "En junio, el peor de los tres meses, fueron". */
function timeBefore(items: readonly Item[], verb: number): readonly Item[] {
  let to = verb;
  if (isMark(items[verb - 1], ',')) {
    to = verb - 2;
    while (to > verb - LONGEST && to > 0 && !isMark(items[to], ',')) to -= 1;
    if (!isMark(items[to], ',') || items.slice(to, verb).some((item) => item.entry.harm !== null))
      to = verb - 1;
  }
  let from = to;
  while (from > 0 && to - from < LONGEST && !isMark(items[from - 1], ';', ':', '.')) from -= 1;
  return items.slice(from, to);
}

function isTime(lead: readonly Item[]): boolean {
  return (
    isAny(lead[0], OPENS_TIME) &&
    lead.some((item) => isAny(item, NAMES_TIME)) &&
    lead.every((item) => isAny(item, TIME) || item.number?.year === false) &&
    !lead.some((item) => is(item, 'same'))
  );
}
