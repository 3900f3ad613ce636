// Counts of one day or month beside those of another, the noun and the verb said once: "Six people died on Monday and nine
// on Tuesday", "En enero hubo 40 homicidios y en febrero 35".

import { isUntilLater } from '../bars/restated.ts';
import type { Scene, Told, Verdict } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { type Item, is, isAny, isMark, isUnknown, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const TIMES = anyOf('period', 'month', 'weekday');
const PARTS_OF_DAY = anyOf('period', 'before-word', 'later');
/** Items between a count and the next one: its noun's verb, when it was, and the join. */
const LONGEST = 9;

/** A bare number with a time of its own, behind a count in the same sentence that has one too. */
export function besideTime({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  if (phrase.head !== 'none' || last?.sentence !== sentence || last.measure === null) return null;
  if (last.bar !== null && last.bar !== 'previous') return null;
  const isLater = last.bar === 'previous' && isUntilLater(items, last.at, at);
  if (isLater) return { measure: last.measure, group: last.group };
  if (items[at]?.number?.article || left - last.phrase.end > LONGEST || !mentions(items, TIMES)) return null;
  const own = timeBehind(items, phrase.end);
  // "Six people died on Friday and two the day before": not "the toll was 12 on Friday and ten the day before".
  if (is(own ?? undefined, 'before-word', 'previous') && !last.verb) return null;
  const join = own === null ? joinBeforeTime(items, left, phrase.end) : joinBefore(items, left);
  if (join < last.phrase.end || !isPlain(items, last, join)) return null;
  const { group } = last;
  // "The toll was 12 yesterday and 30 today"
  if (last.bar === 'previous')
    return own === null || is(own, 'before-word') ? null : { measure: last.measure, group };
  const found = { measure: last.measure, group, part: true, whole: null, aside: true };
  if (last.rule === 'time-beside') return found;
  // "40 muertos, 12 el lunes y 28 el martes"
  if (last.rule === 'period-part') return { ...found, whole: last.whole };
  // "Six people, two of them children, died on Monday": of the part nothing more is told.
  if (last.part) return null;
  const time = timeOf(items, last, join);
  // "40 people died this year, 12 in March": some of them.
  const isShare = own !== null && isMark(items[join], ',') && (items[at]?.number?.value ?? 0) < last.value;
  return time === null || (isShare && !areAlike(time, own)) ? null : found;
}

/** "40 muertes en el verano, 12 en agosto": some of those counted right before, of a longer time. */
export function someThen({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const isBeside = phrase.head === 'none' && isMark(items[left - 1], ',') && last?.sentence === sentence;
  if (!isBeside || last.measure === null || last.bar !== null || last.part) return null;
  if (items[at]?.number?.article || left - last.phrase.end > LONGEST) return null;
  if (timeBehind(items, phrase.end) === null) return null;
  const isSmaller = (items[at]?.number?.value ?? 0) < last.value;
  if (!isSmaller || !isPlain(items, last, left - 1)) return null;
  return { measure: last.measure, group: last.group, part: true, whole: last, aside: true };
}

/** "nine on Tuesday", "nueve el martes", "35 en febrero" */
function timeBehind(items: readonly Item[], end: number): Item | null {
  let at = end;
  while (is(items[at], 'in', 'article', 'date-article') && !isAny(items[at], TIMES)) at += 1;
  const time = items[at];
  // "on Sunday morning"
  const ends = isAny(items[at + 1], PARTS_OF_DAY) || isUnknown(items[at + 1]) ? at + 2 : at + 1;
  return time !== undefined && isTime(time) && closes(items[ends]) ? time : null;
}

/** "on Monday" and "on Tuesday", "ayer" and "hoy"; not "this year" and "in March". */
function areAlike(one: Item, other: Item): boolean {
  if (is(one, 'weekday', 'month') && is(other, 'weekday', 'month')) return true;
  const [first] = one.fold.split(' ');
  return other.fold.startsWith(`${first} `) || !(one.fold.includes(' ') || other.fold.includes(' '));
}

/** A day or a month; not "so far this year". */
function isTime(item: Item | undefined): boolean {
  return isAny(item, TIMES) && !is(item, 'overall');
}

function closes(item: Item | undefined): boolean {
  return item === undefined || isMark(item, '.', ',', ';') || is(item, 'and');
}

/** The join right before a number, over "a 15": "12 el sábado y a 15 el domingo". */
function joinBefore(items: readonly Item[], left: number): number {
  const join = is(items[left - 1], 'to') ? left - 2 : left - 1;
  return isJoin(items[join]) ? join : -1;
}

/** The join before a time that stands right before a number: "y en febrero 35", "and on Tuesday, nine". */
function joinBeforeTime(items: readonly Item[], left: number, end: number): number {
  const time = isMark(items[left - 1], ',') ? left - 2 : left - 1;
  if (!isTime(items[time]) || !closes(items[end])) return -1;
  let from = time;
  while (is(items[from - 1], 'in', 'article', 'date-article') && !is(items[from - 1], 'only')) from -= 1;
  // "de enero a mayo van 903; solo en mayo, 214": some of those.
  if (is(items[from - 1], 'only') || is(items[time], 'only')) return -1;
  return isJoin(items[from - 1]) ? from - 1 : -1;
}

function isJoin(item: Item | undefined): boolean {
  return isMark(item, ',', ';') || is(item, 'and');
}

/** Nothing but the verb of the count before, when and where it was. */
function isPlain(items: readonly Item[], last: Told, join: number): boolean {
  return items
    .slice(last.phrase.end, isMark(items[join - 1], ',') ? join - 1 : join)
    .every(
      (item) =>
        item.kind !== 'mark' &&
        item.number === null &&
        (item.entry.harm === null || item.entry.harm.measure === last.measure) &&
        !is(item, 'report', 'relative', 'versus'),
    );
}

/** The time that stands behind the count before, or leads its clause. */
function timeOf(items: readonly Item[], last: Told, join: number): Item | null {
  const behind = items.slice(last.phrase.end, join).find(isTime);
  if (behind !== undefined) return behind;
  const { from } = clauseAround(items, last.at);
  return items.slice(from, last.left).find(isTime) ?? null;
}
