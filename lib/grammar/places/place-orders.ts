// Counts of several places in the order in which the places are named: "Tarvo, Medra and Sorva had 40, 12 and five dead, respectively".

import { isPlainCount } from '../numbers/look-alikes.ts';
import type { Scene, Told, Verdict } from '../telling.ts';
import { hasForm, type Item, is, isMark, peopleOf } from '../text/items.ts';
import { isPlaceName, placeName } from './place-names.ts';

/** One of at least two counts in a row, which a word sends to as many places, of its own sentence or of the one before. */
export function countInTurn(scene: Scene): Verdict {
  const { items, at, told, sentence } = scene;
  const counts = isPlainCount(items, at) ? countsAround(items, at) : [];
  const [first, last] = [counts[0] ?? at, counts.at(-1) ?? at];
  if (counts.length < 2 || !isInTurn(items, first, last)) return null;
  // "En Tarvo hubo 12 muertos y 30 heridos y en Medra 4 y 11, respectivamente": in the order of the measures.
  const before = told.findLast((one) => one.sentence !== sentence || one.at < first);
  if (before?.sentence === sentence && before.measure !== null) return null;
  const counted = countedBehind(items, last) ?? countedBefore(items, first);
  const measure = counted?.entry.harm?.measure;
  const names = namesBefore(scene, first) ?? (before === undefined ? [] : placesIn(before, sentence));
  if (measure === undefined || names.length !== counts.length) return null;
  const people = [last + 1, last + 2].map((next) => peopleOf(items[next])).find((group) => group !== null);
  const place = names[counts.indexOf(at)] ?? null;
  return { measure, group: people ?? 'all', part: true, whole: null, place };
}

/** The places of the sentence before, where it counts somebody in each. */
function placesIn({ sentence }: Told, { index }: Scene['sentence']): readonly string[] {
  return index - sentence.index <= 1 ? sentence.places.map(({ name }) => name) : [];
}

/** "Tarvo, Medra and Sorva": the names of a row before the counts; null: there is none. */
function namesBefore({ items, sentence }: Scene, first: number): readonly string[] | null {
  let to = first - 1;
  while (to >= 0 && first - to < CLAUSE && !isOfName(items[to])) to -= 1;
  const names: string[] = [];
  while (isOfName(items[to])) {
    let from = to;
    while (isOfName(items[from - 1])) from -= 1;
    if (!items.slice(from, to + 1).some((_, nth) => isPlaceName(items, from + nth))) return null;
    if (sentence.sources.some((source) => source.from <= to && source.to >= from)) return null;
    names.unshift(placeName(items, { from, to }, sentence.text));
    const join = is(items[from - 1], 'in', 'article') ? from - 2 : from - 1;
    to = isJoin(items[join]) ? join - 1 : -1;
  }
  return names.length > 1 ? names : null;
}

function isOfName(item: Item | undefined): boolean {
  if (item?.capital !== true || item.number !== null || is(item, 'in', 'article')) return false;
  return item.entry.harm === null && peopleOf(item) === null;
}

/** "40, 12 and five": where the counts stand that one joins. */
function countsAround(items: readonly Item[], at: number): readonly number[] {
  const counts = [at];
  for (
    let next = at - 2;
    at - next < LONGEST && isPlainCount(items, next) && isJoin(items[next + 1]);
    next -= 2
  )
    counts.unshift(next);
  for (
    let next = at + 2;
    next - at < LONGEST && isPlainCount(items, next) && isJoin(items[next - 1]);
    next += 2
  )
    counts.push(next);
  return counts;
}

function isJoin(item: Item | undefined): boolean {
  return isMark(item, ',') || is(item, 'and');
}

/** "…, respectively" behind what they count, or "were respectively" before them. */
function isInTurn(items: readonly Item[], first: number, last: number): boolean {
  if (is(items[first - 1], 'respectively')) return true;
  for (let next = last + 1; next <= last + NOUN; next += 1) {
    if (is(items[next], 'respectively')) return true;
    if (isMark(items[next], '.', ';', ':') || items[next]?.number != null) return false;
  }
  return false;
}

/** "40, 12 and five dead", "12 y cinco personas murieron" */
function countedBehind(items: readonly Item[], last: number): Item | undefined {
  return items
    .slice(last + 1, last + NOUN)
    .find((item) => hasForm(item, 'state', 'event', 'either', 'suffer', 'body'));
}

/** "Los heridos son", "murieron": nearest before them; none where two are told alike, "the dead and injured number 12 and 40". */
function countedBefore(items: readonly Item[], first: number): Item | undefined {
  const said = items
    .slice(Math.max(0, first - CLAUSE), first)
    .filter(
      (item) =>
        hasForm(item, 'state', 'event', 'either', 'suffer', 'inflict') || hasForm(item, 'toll', 'body'),
    );
  const isOne = said.every(({ entry }) => entry.harm?.measure === said[0]?.entry.harm?.measure);
  return isOne ? said.at(-1) : undefined;
}

/** Items of a row of counts, to either side. */
const LONGEST = 24;
/** Items of "people were killed, respectively". */
const NOUN = 6;
/** Items from what is counted to the counts. */
const CLAUSE = 16;
