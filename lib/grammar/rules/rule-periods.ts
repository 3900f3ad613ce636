// Counts of another time than the count before: "En lo que va de año van 60", "En junio, el peor mes, fueron 504".

import type { Group } from '../../model.ts';
import { largerWhole } from '../counted/people.ts';
import { type Finding, lastFigure, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { type Item, is, isAny, isMark } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** What may stand in "en los cinco primeros meses del año", "desde enero", "durante el fin de semana". */
const TIME = anyOf(
  'in',
  'from',
  'of',
  'article',
  'date-article',
  'filler',
  // "en los primeros ocho meses"
  'former',
  'period',
  'overall',
  'month',
  'weekday',
  'unit',
  'to',
  'subordinate',
  'only',
  // "en lo que va del año la ciudad acumula 78"
  'place-noun',
);
const NAMES_TIME = anyOf('period', 'overall', 'month', 'weekday', 'unit');
const OF_TIME = anyOf('in', 'from', 'overall', 'subordinate', 'month');
const OPENS_TIME = anyOf('in', 'from', 'period', 'overall', 'subordinate', 'month');

/** Items of a time, and of an aside behind it. */
const LONGEST = 9;

/** "Hubo 658 homicidios. En los cinco primeros meses del año suman 3.801": what was counted before, of the time that leads the sentence. */
export function afterPeriod(scene: Scene): Verdict {
  const { items, at, left, phrase } = scene;
  const ends = items[phrase.end];
  const closes = ends === undefined || isMark(ends, '.', ';', ',', '(');
  if (phrase.head !== 'none' || items[at]?.number?.article || !closes) return null;
  const verb = verbBefore(items, left);
  if (verb < 0) return null;
  const lead = timeBefore(items, verb);
  // "El cuatrimestre cierra con 901"
  const isSpan = is(lead[0], 'article') && is(lead[1], 'unit') && lead.length === 2;
  if (!isTime(lead) && !(isSpan && is(items[verb], 'place-counts'))) return null;
  const figure = lastFigure(scene, 1);
  if (figure === null || figure.measure === null || figure.bar !== null) return null;
  // "el fin de semana eran 128", after 131: what the count was then.
  const isAsideBehind = isMark(items[verb - 1], ',');
  const isLess = figure.value > (items[at]?.number?.value ?? 0);
  const wasThen = !is(items[verb], 'occurs', 'happened', 'exist') && !isAny(lead[0], OF_TIME);
  if (wasThen && !isAsideBehind && (isLess || figure.value === items[at]?.number?.value)) return null;
  const group = figure.part ? (figure.whole?.group ?? 'all') : figure.group;
  // "En junio hubo 80", of the 426 of the year
  return isLess ? partInTime(figure, group) : { measure: figure.measure, group };
}

function partInTime(whole: Told, group: Group): Finding | null {
  return whole.measure === null ? null : { measure: whole.measure, group, part: true, whole, aside: true };
}

/** "426 femicides. Eighty occurred in June", "El mes más letal fue junio, con 80": how many of those before were of one month or day. */
export function ofItsTime(scene: Scene): Verdict {
  const { items, at, left, phrase } = scene;
  if (phrase.head !== 'none' || items[at]?.number?.article) return null;
  const isOfTime = occursThen(items, phrase.end) || isWorstTime(items, left);
  const whole = isOfTime ? (wholeOfTopic(scene) ?? largerWhole(scene)) : null;
  return whole === null || whole.bar !== null ? null : partInTime(whole, whole.group);
}

/** "Of those killings, 590 fell in March": the count before of what the clause names. */
function wholeOfTopic({ items, at, left, told }: Scene): Told | null {
  const measure = items.slice(0, left).findLast((item) => item.entry.harm !== null)?.entry.harm?.measure;
  const value = items[at]?.number?.value ?? 0;
  if (measure === undefined) return null;
  return lastOf(told, (one) => one.measure === measure && one.bar === null && one.value > value);
}

/** "occurred in June", "were in June alone", "se produjeron el lunes", "came after the coup" */
export function occursThen(items: readonly Item[], verb: number): boolean {
  if (!is(items[verb], 'occurs', 'happened', 'be', 'falls')) return false;
  // "occurred after the vote", "ocurrieron tras el cambio de gobierno"
  if (is(items[verb], 'occurs', 'happened') && is(items[verb + 1], 'subordinate')) return true;
  if (is(items[verb], 'subordinate')) return true;
  let next = verb + 1;
  while (is(items[next], 'in', 'article', 'date-article') && !is(items[next], 'period', 'weekday', 'month'))
    next += 1;
  const isTime = is(items[next], 'period', 'month', 'weekday', 'before-word');
  // "were in Juneville" is no time, and "were children" nothing of the kind.
  return isTime && (next > verb + 1 || !is(items[verb], 'be') || is(items[next], 'period'));
}

/** "The deadliest month was June, with", "Junio fue el peor mes, con", "El peor mes fue junio:" */
function isWorstTime(items: readonly Item[], left: number): boolean {
  const end = is(items[left - 1], 'with') && isMark(items[left - 2], ',') ? left - 2 : left - 1;
  if (!isMark(items[end], ',', ':') || (end === left - 1 && !isMark(items[end], ':'))) return false;
  let from = end;
  while (from > 0 && end - from < LONGEST && items[from - 1]?.kind !== 'mark') from -= 1;
  const clause = items.slice(from, end);
  return (
    clause.some((item) => is(item, 'be')) &&
    clause.some((item) => is(item, 'unit')) &&
    clause.some((item) => is(item, 'month', 'weekday', 'period')) &&
    clause.every((item) => item.number === null && item.entry.harm === null)
  );
}

/** "Road deaths in October: 138. January to October: 1,294": the same over the time that is the label. */
export function underPeriod({ items, at, left, phrase, sentence, told }: Scene): Verdict {
  const isLabelled = isMark(items[left - 1], ':') && left <= LONGEST && isTime(items.slice(0, left - 1));
  if (phrase.head !== 'none' || items[at]?.number?.article || !isLabelled) return null;
  const last = lastOf(told, (one) => one.measure !== null && one.bar === null);
  const isNext = last?.rule === 'label-number' && sentence.index - last.sentence.index === 1;
  return isNext && last.measure !== null ? { measure: last.measure, group: last.group } : null;
}

/** "suman 60", "ya son 60", "cerró con 60", "acumula 60": where the verb of a count stands; -1: nowhere. */
function verbBefore(items: readonly Item[], left: number): number {
  let verb = left - 1;
  while (is(items[verb], 'adverb') && !is(items[verb], 'link')) verb -= 1;
  if (is(items[verb], 'with', 'in') && is(items[verb - 1], 'place-counts')) return verb - 1;
  const isMoved = is(items[verb], 'revise', 'hold', 'leave') && !is(items[verb], 'overall', 'place-counts');
  const counts = is(items[verb], 'link', 'be', 'exist', 'place-counts', 'occurs', 'happened');
  return counts && !isMoved ? verb : -1;
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
  while (from > 0 && to - from < LONGEST && !opensTime(items, from)) from -= 1;
  return from === 0 || opensTime(items, from) ? items.slice(from, to) : [];
}

/** A clause starts here; ", con lo que el año suma 214" and "41 en mayo, y en cinco meses suman 203" have one too. */
function opensTime(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // ", y octubre cerró con 167"
  const isNext = is(items[at], 'in') || (is(items[at], 'month') && isMark(items[at - 2], ','));
  const isJoined = isMark(before, ',') ? is(items[at], 'overall') : is(before, 'and') && isNext;
  return isMark(before, ';', ':', '.') || isJoined;
}

/** "in the first eight months", "since January": a time, up to the next mark or join. */
export function timeBehind(items: readonly Item[], start: number): boolean {
  let end = start;
  while (
    end < start + LONGEST &&
    items[end] !== undefined &&
    items[end]?.kind !== 'mark' &&
    !is(items[end], 'and')
  )
    end += 1;
  return isTime(items.slice(start, end));
}

function isTime(lead: readonly Item[]): boolean {
  return (
    isAny(lead[0], OPENS_TIME) &&
    lead.some((item) => isAny(item, NAMES_TIME)) &&
    lead.every((item) => isAny(item, TIME) || item.number?.year === false) &&
    !lead.some((item) => is(item, 'same'))
  );
}
