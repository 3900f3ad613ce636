// What a part counts: people of a named group, of another place or time, or others.

import type { Group } from '../../model.ts';
import { groupToldAfter } from '../counted/people.ts';
import type { Finding, Scene, Told } from '../telling.ts';
import { hasForm, type Item, is, isMark, isNamedGroup, isUnknown, peopleOf } from '../text/items.ts';
import { groupOf, labelGroup } from './part-lists.ts';
import { countryAfter, ownPlace, placeRight } from './part-places.ts';

/** A part: by place it is told of the same people elsewhere, by group of that group, by anything else of "other". */
export function partOf(
  scene: Scene,
  measure: Finding['measure'],
  whole: Told | null,
  frameGroup: Group | null = null,
): Finding {
  const { phrase, items } = scene;
  const end = behindOfThem(scene);
  // "Diez muertos en Bara, siete de ellos niños": the place before is the whole's.
  // "Six people including two children died in Kamora": so is the place behind the verb.
  const isWholes = is(items[scene.left - 1], 'including') && hasForm(items[phrase.end], 'suffer');
  const right = () => placeRight(items, end, scene.sentence) ?? countryAfter(scene.sentence, end);
  const place = isWholes ? null : phrase.them || end > phrase.end ? right() : ownPlace(scene);
  const named =
    phrase.group ??
    groupToldAfter(items, end) ??
    (phrase.head === 'none'
      ? (groupOf(items, phrase.end) ??
        forceBehind(items, phrase.end) ??
        (phrase.them ? null : labelGroup(scene)))
      : null);
  const inherited = whole?.group ?? frameGroup ?? 'all';
  const aside = place === null && isAside(items, end);
  const isOfThem = place !== null || aside || areOfSameKind(scene, whole);
  const group = named !== null && named !== 'all' ? named : isOfThem ? inherited : 'other';
  return { measure, group, part: true, whole, place, aside };
}

/** "300 policías heridos, seis de ellos de gravedad", "20 soldiers were hurt, six of them seriously": nothing but how, right behind the count of a group. */
function areOfSameKind({ items, at, left, phrase, sentence, told }: Scene, whole: Told | null): boolean {
  const value = items[at]?.number?.value ?? 0;
  if (whole === null || told.at(-1) !== whole || whole.sentence !== sentence || whole.value <= value)
    return false;
  const isBeside = isMark(items[left - 1], ',') && left - whole.phrase.end <= BESIDE;
  // "four of whom are still held": how it is with them.
  const isPlain = phrase.them && phrase.head === 'none' && !is(items[phrase.end], 'be', 'still');
  return isPlain && value > 1 && isNamedGroup(whole.group) && isBeside;
}

/** Items from a count over its verb to the part of it: "were wounded,". */
const BESIDE = 8;

/** "ocho de ellos de la PNP", "three of them from the army" */
function forceBehind(items: readonly Item[], at: number): Group | null {
  if (!is(items[at], 'of', 'from')) return null;
  const force = items[is(items[at + 1], 'article') ? at + 2 : at + 1];
  const group = peopleOf(force) ?? force?.entry.adjective ?? null;
  return group === 'police' || group === 'military' ? group : null;
}

/** "most of them, 164, in Tarvo", "117 of them, including 37 children, in Tarvo": where it is said of a number where they were. */
function behindOfThem({ items, left, phrase: { head, end, them } }: Scene): number {
  // "casi la mitad (29) en Gaza"
  const isInBrackets = isMark(items[end], ')') && isMark(items[left - 1], '(');
  if (!isMark(items[end], ',') && !isInBrackets) return end;
  const isBeside =
    head === 'none' &&
    (isInBrackets || isMark(items[left - 1], ',')) &&
    is(items[left - 2], 'them', 'all-of', 'including');
  if (isBeside) return end + 1;
  if (!them || !is(items[end + 1], 'including', 'them')) return end;
  let close = end + 2;
  while (close < end + ASIDE && items[close] !== undefined && items[close]?.kind !== 'mark') close += 1;
  return isMark(items[close], ',') && is(items[close + 1], 'in') ? close + 1 : end;
}

/** Items of what stands between commas beside a part. */
const ASIDE = 10;

/** "4,500 in the north-west", "46 en diciembre": a part by a place without a name, or by a time. */
export function isAside(items: readonly Item[], end: number): boolean {
  if (is(items[end], 'period') && is(items[end], 'month')) return true;
  // "12 of them since Monday"
  const since = is(items[end + 1], 'article', 'date-article') ? end + 2 : end + 1;
  if (is(items[end], 'overall') && is(items[end], 'ago') && is(items[since], 'weekday', 'month', 'period'))
    return true;
  if (isOnDay(items, end)) return true;
  if (!is(items[end], 'in') && !is(items[end], 'period')) return false;
  if (is(items[end], 'period') || isNthDay(items, end)) return true;
  const next = is(items[end + 1], 'article') ? end + 2 : end + 1;
  // "1.871 de ellos en el último mes"
  if (is(items[next], 'period')) return true;
  if (is(items[next], 'somewhere', 'month', 'weekday', 'place-noun')) return !is(items[next], 'event-noun');
  // "11 in the first nine days of May"
  return (
    items.slice(next, next + 3).some((item) => item.number !== null) &&
    items.slice(next, next + 6).some((item) => is(item, 'month'))
  );
}

/** "37 muertos: 12 el martes y 25 el miércoles" */
export function isOnDay(items: readonly Item[], at: number): boolean {
  return is(items[at], 'date-article') && is(items[at + 1], 'weekday');
}

/** "of whom 40 on the first day and 12 on the second" */
function isNthDay(items: readonly Item[], on: number): boolean {
  if (!is(items[on + 1], 'article')) return false;
  const isNth = is(items[on + 2], 'filler') || isUnknown(items[on + 2]);
  const unit = isNth ? on + 3 : on + 2;
  const next = items[unit + 1];
  const closes = next === undefined || next.kind === 'mark' || is(next, 'and');
  // "15 muertos (11 en el segundo)": the second of whatever was told before, a day where one was told right before.
  const isDay = isNth || items.slice(Math.max(0, on - DAYS), on).some((item) => is(item, 'unit'));
  return is(items[unit], 'unit') && closes && isDay;
}

/** Items from one day of a list to the next: "first day, 20". */
const DAYS = 6;

/**
 * "18 of those who died were children": takes the end of a phrase, gives the group that is told of the dead the phrase names by
 * what befell them. 'nobody' if something else is told of them, null if nothing is.
 */
export function toldOfThem(items: readonly Item[], end: number): Group | 'nobody' | null {
  const harm = nextHarm(items, end);
  if (harm < 0) return null;
  for (let at = harm + 1; at < harm + 9; at += 1) {
    const item = items[at];
    // "Nineteen of the dead and 88 of the injured were children"
    if (is(item, 'and') && items[at + 1]?.number != null && is(items[at + 2], 'of', 'them')) {
      at = Math.max(at, nextHarm(items, at + 3));
      continue;
    }
    // "Two of the dead, the mayor said, are children"
    const close = isMark(item, ',') ? closeOfSaying(items, at) : at;
    if (close > at) {
      at = close;
      continue;
    }
    if (item === undefined || item.kind === 'mark' || is(item, 'and', 'but')) return null;
    // "Twenty-seven of those arrested were under 18"
    if (item.entry.clause !== null) return item.entry.clause;
    if (!is(item, 'be') || is(item, 'link')) continue;
    if (is(items[at + 1], 'aged') || items[at + 1]?.entry.before) return 'other';
    // "es el de una bebé"
    let noun = at + 1;
    while (noun < at + 5 && (is(items[noun], 'article', 'adverb', 'of') || items[noun]?.number?.article))
      noun += 1;
    const people = peopleOf(items[noun]);
    // "123 of the killings were in Sistan": where, not who.
    if (people === null) return is(items[at + 1], 'in') ? null : 'nobody';
    return people === 'all' ? 'other' : people;
  }
  return null;
}

/** ", the mayor of Isabela says,": the comma that closes it; the one that opens it, where nobody says anything. */
function closeOfSaying(items: readonly Item[], comma: number): number {
  let says = false;
  for (let at = comma + 1; at < comma + SAYING; at += 1) {
    const item = items[at];
    if (isMark(item, ',')) return says ? at : comma;
    if (item === undefined || item.kind === 'mark' || item.number !== null || item.entry.harm !== null)
      return comma;
    says ||= is(item, 'report', 'adds', 'according');
  }
  return comma;
}

/** Items of who says it, between commas. */
const SAYING = 9;

/** The next harm word, four items on at most; -1: none. */
function nextHarm(items: readonly Item[], from: number): number {
  for (let at = from; at < from + 5; at += 1) if (items[at]?.entry.harm != null) return at;
  return -1;
}
