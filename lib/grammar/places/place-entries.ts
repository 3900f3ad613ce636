// Counts by place that have a noun of their own: "Puno, 18 muertos; Cusco, 1", "Tarvo (12 fallecidos), Olen (8)".

import { rememberedLast } from '../../remembered.ts';
import { numberHarm } from '../rules/rule-nouns.ts';
import { type Finding, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import type { Item } from '../text/items.ts';
import { is, isMark, numbersIn, peopleOf } from '../text/items.ts';
import { isPlaceRow } from '../text/rows.ts';
import { countOfPlace, joinsPlaces } from './place-lists.ts';
import { type PlaceSpan, placeName } from './place-names.ts';

/** One place of a list, and where what is counted there ends. */
type Entry = PlaceSpan & {
  readonly counts: readonly number[];
  readonly end: number;
  /** It says itself what it counts. */
  readonly told: boolean;
};

/** A count with its noun, in a list of at least two places that have a count each. */
export function placeEntry(scene: Scene): Verdict {
  const { items, at, sentence } = scene;
  const row = rowBehind(scene);
  if (row !== null) return row;
  if (numbersIn(items) < 2) return null;
  const place = placesByCount(items).get(at);
  const found = place === undefined ? null : numberHarm(scene);
  if (place === undefined || found === null || found === 'nobody' || found.part) return found;
  const group = found.group ?? scene.phrase.group ?? 'all';
  const name = placeName(items, place, sentence.text);
  return { ...found, group, part: true, whole: wholeBefore(scene, found.measure), place: name };
}

/** "Buenaventura: 6 homicidios. Tumaco: 4.": a row behind one that says what both count. */
function rowBehind({ items, at, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  if (last?.measure == null || last.sentence.index !== sentence.index - 1 || phrase.head !== 'none')
    return null;
  const before = countOfPlace(last.sentence.items, last.at);
  const isRow = before !== null && isFirst(last.sentence.items, before.from) && isPlaceRow(items);
  // "Fatalities in the province of Valencia: 216. Castilla-La Mancha: 7."
  const isLabel = last.rule === 'label-number' && isMark(last.sentence.items[last.left - 1], ':');
  const isOther = isLabel && last.sentence.places.length > 0 && isPlaceRow(items);
  const place = isRow || isOther || goesOnElsewhere(last, items) ? countOfPlace(items, at) : null;
  if (place === null) return null;
  const name = placeName(items, place, sentence.text);
  if (!isRow)
    return { measure: last.measure, group: last.group, part: true, whole: null, place: name, aside: true };
  return {
    measure: last.measure,
    group: last.group,
    part: true,
    whole: last.part ? last.whole : null,
    place: name,
  };
}

/** "Castilla-La Mancha: 7. Málaga: 1.": the next one beside the place of a label. */
function goesOnElsewhere(last: Told, items: readonly Item[]): boolean {
  return last.rule === 'place-entry' && last.aside && last.whole === null && isPlaceRow(items);
}

/** Behind a bullet at most. */
function isFirst(items: readonly Item[], from: number): boolean {
  return items.slice(0, from).every(({ kind }) => kind === 'mark') && isMark(items[from + 1], ':');
}

/** What the list's counts are a part of: the last of their measure, shortly before. */
function wholeBefore({ items, at, told, sentence }: Scene, measure: Finding['measure']): Told | null {
  const last = lastOf(told, (one) => one.measure === measure);
  if (last === null || sentence.index - last.sentence.index > 1) return null;
  const whole = last.part ? last.whole : last;
  return whole !== null && whole.value >= (items[at]?.number?.value ?? 0) ? whole : null;
}

/** By the place of each number in such a list. Every number of a sentence asks for them. */
const placesByCount = rememberedLast((items: readonly Item[]): ReadonlyMap<number, PlaceSpan> => {
  const places = new Map<number, PlaceSpan>();
  let last: Entry | null = null;
  for (let at = 0; at < items.length; at += 1) {
    const entry = items[at]?.number == null ? null : entryAt(items, at);
    if (entry === null) continue;
    if (last !== null && (last.told || entry.told) && goesOn(items, last.end, entry.from))
      for (const one of [last, entry]) for (const count of one.counts) places.set(count, one);
    last = entry;
    at = entry.end;
  }
  return places;
});

function entryAt(items: readonly Item[], at: number): Entry | null {
  const pair = countOfPlace(items, at);
  if (pair === null) return null;
  const { from, to } = pair;
  const own = harmBehind(items, at);
  const count = own === null ? behindCases(items, at) : at;
  const first = own ?? (count === at ? null : harmBehind(items, count));
  const counts = [count];
  let end = first ?? count;
  // "Kharkiv 4 dead, 17 wounded; Odesa 2 dead"
  const joins = (item: Item | undefined) => is(item, 'and') || isMark(item, ',');
  for (let next = end + 1; first !== null && joins(items[next]); next = end + 1) {
    const harm = items[next + 1]?.number ? harmBehind(items, next + 1) : null;
    if (harm === null) break;
    counts.push(next + 1);
    end = harm;
  }
  return { from, to, counts, end, told: first !== null };
}

/** "(Tarvo) 5,218 cases / 185 deaths", "(Olen:) 2.610 casos y 98 muertes": the count behind those who fell ill; else the same. */
function behindCases(items: readonly Item[], at: number): number {
  const joins = isMark(items[at + 2], '/', ',') || is(items[at + 2], 'and', 'with');
  const counts = items[at + 3]?.number?.article === false;
  return is(items[at + 1], 'cases') && joins && counts && harmBehind(items, at + 3) !== null ? at + 3 : at;
}

/** "18 (civiles) muertos": the harm word that a number counts; null if something else stands behind it. */
function harmBehind(items: readonly Item[], at: number): number | null {
  for (let next = at + 1; next < at + LONGEST_NOUN; next += 1) {
    const item = items[next];
    if (item?.entry.harm != null) return next;
    if (peopleOf(item) === null && item?.entry.adjective == null) return null;
  }
  return null;
}

/** Items of what is counted. */
const LONGEST_NOUN = 4;

/** Nothing but marks and small words between two entries, and a mark or an "and" among them. */
function goesOn(items: readonly Item[], end: number, from: number): boolean {
  const between = items.slice(end + 1, from);
  return (
    between.length > 0 &&
    between.length <= LONGEST_GAP &&
    between.every(joinsPlaces) &&
    between.some((item) => isMark(item, ',', ';', '/', '|', '·', '.') || is(item, 'and'))
  );
}

const LONGEST_GAP = 4;
