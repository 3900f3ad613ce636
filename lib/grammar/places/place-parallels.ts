// Counts of several places told alike, each with the place that opens its row or its clause: every one is a share of what happened in all of them.

import { rememberedLast } from '../../remembered.ts';
import { nearestCue } from '../settling/scope-cues.ts';
import { countsNow, type Told } from '../telling.ts';
import { REACH } from '../text/clauses.ts';
import { foldName } from '../text/fold.ts';
import {
  type Item,
  is,
  isAny,
  isKindBehindName,
  isMark,
  isParted,
  isUnknown,
  mayHold,
  mentions,
} from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import type { CountryShares } from './countries.ts';
import { chainEnd, isPlaceName, type PlaceSpan, placeName } from './place-names.ts';
import type { PlaceMention } from './places.ts';

/** How a place leads its count: "Tarvo: 12 dead", "In Tarvo 12 died", "Twelve people died in Tarvo"; `whole`: "The storm left 20 dead in Tarvo" may be of more than one place. */
type Way = 'row' | 'before' | 'behind' | 'whole';

type Led = { readonly one: Told; readonly place: string; readonly way: Way };

const NO_ONE_PLACE = anyOf('everywhere', 'elsewhere', 'overall');
const EVENTS = anyOf('event-noun');
const DAYS = anyOf('weekday');
const FROMS = anyOf('from');

/** Takes the countries' shares and all numbers told, gives with them the shares of the places that are told alike. */
export function withParallels(shares: CountryShares, told: readonly Told[]): CountryShares {
  const counts = told.filter(countsNow);
  if (counts.length < 2) return shares;
  const led: Led[] = [];
  for (const [index, one] of counts.entries()) {
    const found = rowLed(one) ?? (counts.length > 2 || hasNeighbour(counts, index) ? clauseLed(one) : null);
    if (found !== null) led.push(found);
  }
  if (led.length < 2) return shares;
  const alike = led.filter((each, index) => each.one.place === null && hasParallel(each, led, index));
  // "In Tarvo 12 people were killed and 30 injured, in Olen five were killed": what else happened there.
  const there = new Set(alike.map(clauseOf));
  const besides = led.filter(
    (each) => each.one.place === null && each.way === 'before' && there.has(clauseOf(each)),
  );
  const found = [...alike, ...besides];
  return found.length === 0
    ? shares
    : new Map([...found.map(({ one, place }) => [one, place] as const), ...shares]);
}

/** The sentence and the place of a count. */
function clauseOf({ one, place }: Led): string {
  return `${one.sentence.index} ${place}`;
}

/** A count of the same measure is told shortly before it or behind it. */
function hasNeighbour(counts: readonly Told[], index: number): boolean {
  const one = counts[index];
  for (let at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS; at += 1) {
    const other = counts[at];
    if (other === undefined || at === index || other.measure !== one?.measure) continue;
    if (Math.abs(other.sentence.index - one.sentence.index) <= 1) return true;
  }
  return false;
}

/** Counts from one to the next of its measure: "In Tarvo 12 were killed and 30 hurt, in Olen five were killed". */
const NEIGHBOURS = 2;

/** Another place near it, told in the same way: a row of its own, or a count of the same measure. */
function hasParallel(each: Led, led: readonly Led[], index: number): boolean {
  const near = led.slice(Math.max(0, index - NEAR), index + NEAR);
  const others = near.filter(
    ({ place, way }) => (way === 'row') === (each.way === 'row') && foldName(place) !== foldName(each.place),
  );
  const alike = each.way === 'row' ? others : others.filter((other) => areAlike(each, other));
  return alike.length > 0 && !isSum(each, alike);
}

/** Counts further apart are told of different things. */
const NEAR = 12;

/** "Nacional: 13 fallecidos" below the rows of three places; "five died in Tarvo and eight in Olen, a total of 13". */
function isSum({ one }: Led, rows: readonly Led[]): boolean {
  const same = rows.filter(
    ({ one: other, way }) => other.measure === one.measure && (way !== 'row' || !other.part),
  );
  const isLast = same.every(
    ({ one: other }) => other.sentence.index < one.sentence.index || other.at < one.at,
  );
  return isLast && same.length > 1 && same.reduce((sum, { one: { value } }) => sum + value, 0) === one.value;
}

/** "In Tarvo 12 people died. In Olen five people died."; not "On Monday five died in Olen", one of those over a longer time. */
function areAlike({ one, way }: Led, { one: other, way: otherWay }: Led): boolean {
  const { sentence, measure } = one;
  // "The storm left 20 dead in Quilla; 12 died in Tarvo": one of the places of the whole.
  if (
    otherWay !== way &&
    !other.part &&
    (way === 'whole' || other.value < one.value || !isBefore(other, one))
  )
    return false;
  if (other.measure !== measure || isPartOf(other, one)) return false;
  if (other.sentence === sentence) return !other.part || other.value >= one.value;
  const [first, second] =
    other.sentence.index < sentence.index ? [other.sentence, sentence] : [sentence, other.sentence];
  if (other.part) return false;
  const isNext = second.index - first.index === 1 && !second.segment.opens;
  return isNext && mentions(first.items, DAYS) === mentions(second.items, DAYS);
}

function isBefore({ sentence, left }: Told, one: Told): boolean {
  return sentence === one.sentence ? left < one.left : sentence.index < one.sentence.index;
}

function isPartOf(part: Told, one: Told): boolean {
  let { whole } = part;
  for (let steps = 0; whole !== null && steps < NEAR; steps += 1) {
    if (whole === one) return true;
    whole = whole.whole;
  }
  return false;
}

/** "Tarvo: 12 dead, 30 hurt; Olen region – 5 dead", "Sarmo (3 dead)": the place that heads a count's row. */
function rowLed(one: Told): Led | null {
  const { sentence, left } = one;
  const { items, text } = sentence;
  const mark = rowMark(items, left);
  if (mark < 1 || !opensCounts(items, mark, left)) return null;
  const span = nameTo(items, mark - 1, rowStart(items, mark));
  if (span === null || sentence.sources.some(({ from, to }) => from <= span.to && span.from <= to))
    return null;
  return { one, place: placeName(items, span, text), way: 'row' };
}

/** The mark before a count that may stand behind the name of its row; -1: there is none. */
function rowMark(items: readonly Item[], left: number): number {
  for (let at = left - 1; at >= Math.max(0, left - LONGEST_ROW); at -= 1) {
    const item = items[at];
    if (item?.kind !== 'mark') continue;
    if (OPEN_ROW.has(item.fold) && (item.fold !== '-' || item.spaced)) return at;
    // "Tarvo: 12 dead, four of them children; 30 hurt" is one row.
    if (END_ROW.has(item.fold) || (item.fold === ';' && items[at + 1]?.number == null)) return -1;
  }
  return -1;
}

/** Where the row of a name starts. */
function rowStart(items: readonly Item[], mark: number): number {
  for (let at = mark - 1; at >= Math.max(0, mark - LONGEST_ROW); at -= 1)
    if (items[at]?.kind === 'mark' && ROW_STARTS.has(items[at]?.fold ?? '')) return at + 1;
  return Math.max(0, mark - LONGEST_ROW);
}

const OPEN_ROW = new Set([':', '–', '—', '(', '-']);
const END_ROW = new Set([')', '•', '|']);
const ROW_STARTS = new Set([';', '•', '|']);

/** Items from the name of a row to a count in it. */
const LONGEST_ROW = 20;

/** Right behind the mark stands a count: "12 dead, 30 hurt", "muertos 12". */
function opensCounts(items: readonly Item[], mark: number, left: number): boolean {
  if (left <= mark + 2) return true;
  const first = items.slice(mark + 1, mark + 3);
  return first.some((item) => item.number?.article === false || is(item, 'nobody', 'none'));
}

/** The name that ends at an item, with its kind or without, and opens its row; of "Olen, Tarvo" the smaller place. */
function nameTo(items: readonly Item[], end: number, start: number): PlaceSpan | null {
  const to = isKindBehindName(items, end) ? end - 1 : end;
  let from = -1;
  for (let at = to; at >= Math.max(start, to - LONGEST_NAME); at -= 1)
    if (isPlaceName(items, at) && chainEnd(items, at) >= to) from = at;
  if (from < 0) return null;
  // "El Rodeo"
  if (is(items[from - 1], 'article') && items[from - 1]?.capital) from -= 1;
  let opener = from - 1;
  while (opener >= start && is(items[opener], 'article', 'of', 'place-noun')) opener -= 1;
  if (isMark(items[opener], ',') && opener > start)
    return nameTo(items, opener - 1, start) ?? { from, to: end };
  const opens = opener < start || items[opener]?.kind === 'mark' || is(items[opener], 'and');
  return opens ? { from, to: end } : null;
}

/** Items of a name, but one. */
const LONGEST_NAME = 5;

/** "In Tarvo 12 people died, in Olen five", "Twelve people were killed in Tarvo": the place of a clause that tells of nothing else. */
function clauseLed(one: Told): Led | null {
  const { sentence, place } = one;
  const { items, places } = sentence;
  if (one.part) return place === null ? null : { one, place, way: 'before' };
  if (places.length === 0 || mentions(items, NO_ONE_PLACE)) return null;
  // "On Sunday seven died in Molva": beside another day, as good as no day.
  const cue = nearestCue(one);
  if (cue === 'overall' || (cue === 'period' && !mentions(items, DAYS))) return null;
  const lead = leadOf(one);
  const isMore = lead === null || saysLonger(items) || saysWhole(one) || tellsOfOne(items);
  return isMore ? null : lead;
}

function leadOf(one: Told): Led | null {
  const { sentence, left, phrase } = one;
  const { items, places } = sentence;
  const before = places.findLast(({ to }) => to < left);
  if (before !== undefined && !isParted(items, before.to, left))
    return opensClause(sentence, before) ? { one, place: before.name, way: 'before' } : null;
  const part = partAround(items, one);
  const [only, second] = places.filter(({ from, to }) => from >= part.from && to <= part.to);
  if (only === undefined || second !== undefined || only.near || only.dateline) return null;
  const between = items.slice(phrase.end, only.from);
  if (between.length > BEHIND || between.some((item) => item.kind === 'mark')) return null;
  // "The storm left 20 dead in Tarvo"
  const isWhole =
    mentions(items, EVENTS) && items.slice(part.from, only.from).some((item) => isAny(item, EVENTS));
  return { one, place: only.name, way: isWhole ? 'whole' : 'behind' };
}

/** "a roadside bomb", "un incendio": what happened there, and nowhere else. */
const tellsOfOne = rememberedLast((items: readonly Item[]): boolean => {
  if (!mentions(items, EVENTS)) return false;
  return items.some((item, at) => items[at - 1]?.number?.article === true && isAny(item, EVENTS));
});

/** "desde octubre", "since": a longer time than that of one event. */
const saysLonger = rememberedLast((items: readonly Item[]): boolean => {
  return mentions(items, FROMS) && items.some((item) => is(item, 'from') && is(item, 'subordinate'));
});

/** "para un total de 13 muertos" */
function saysWhole({ sentence: { items }, left, at }: Told): boolean {
  return items.slice(Math.max(0, left - 1), at).some((item) => is(item, 'whole-word', 'amount'));
}

/** What semicolons part from the rest of the sentence. */
function partAround(items: readonly Item[], { left, at }: Told): PlaceSpan {
  if (!mayHold(items, ';')) return { from: 0, to: items.length };
  let from = left;
  while (from > 0 && left - from < REACH && !isMark(items[from - 1], ';')) from -= 1;
  let to = at;
  while (to < items.length && to - at < REACH && !isMark(items[to], ';')) to += 1;
  return { from, to };
}

/** Items from a count to the place where it was: "were killed in the district of". */
const BEHIND = 7;

/** "In Tarvo", ", in the province of Olen", "and in Sarmo"; not "in all of Tarvo" */
function opensClause({ items, reading }: Sentence, { from, near, dateline }: PlaceMention): boolean {
  if (near || dateline) return false;
  let at = from - 1;
  while (at >= 0 && from - at < LONGEST_NAME && !is(items[at], 'in')) at -= 1;
  // "en todo Tarvo"; "in neighbouring Tarvo" is one place.
  if (reading.lexicon.language.nounFirst && isUnknown(items[at + 1])) return false;
  const before = items[at - 1];
  return is(items[at], 'in') && (before === undefined || before.kind === 'mark' || is(before, 'and'));
}
