// A place that is only that of a share or of one death told before is not where all the others were.

import type { Scope } from '../../model.ts';
import { isOfEventThere } from '../settling/scope.ts';
import type { Told } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { foldName } from '../text/fold.ts';
import { type Item, is, isMark } from '../text/items.ts';
import type { PlaceMention } from './places.ts';

/** A figure whose place is settled. */
export type Placed = { readonly one: Told; readonly scope: Scope; readonly place: string | null };

/** Figures before a count that are looked at. */
const NEAR = 12;

/** Takes a count of the whole, the place it would have and the figures placed before it, says whether that place is only others'. */
export function isOfOthers(one: Told, place: string, placed: readonly Placed[]): boolean {
  if (one.part || one.value === 0) return false;
  const own = one.sentence.places.findLast(({ name }) => name === place);
  const near = placed.slice(-NEAR);
  const there = near.filter((other) => other.place !== null && foldName(other.place) === foldName(place));
  if (there.length === 0 || there.some(({ scope }) => scope !== 'incident')) return false;
  // "Olen's civil defence lists 12 people as missing"
  if (own === undefined && one.sentence.items.some((item) => item.fold === foldName(place))) return false;
  if (own !== undefined && !there.some((other) => isCloserTo(other.one, one, own))) return false;
  // "In neighbouring Olen 31 were dead, 198 injured"
  const isItsOwn = own !== undefined && one.sentence.places.length === 1;
  const isShare = !isItsOwn && there.some((share) => near.some((other) => isBeside(share, other)));
  return isShare || isOfOneDeath(one, there, own) || isOfLonger(one, there, own);
}

/** "30 were killed in strikes on Olen, bringing to 488 the dead since the war began": of more than the smaller count before it, wherever that was. */
function isOfLonger(one: Told, there: readonly Placed[], own: PlaceMention | undefined): boolean {
  const { items, index } = one.sentence;
  const clause = clauseAround(items, one.at);
  if (own !== undefined && own.from >= clause.from && own.to <= clause.to) return false;
  const words = items.slice(clause.from, clause.to + 1);
  const runs = words.some((item) => is(item, 'ongoing')) && words.some((item) => is(item, 'overall', 'now'));
  const isSmaller = ({ one: other }: Placed) =>
    other.measure === one.measure && other.value < one.value && index - other.sentence.index <= 1;
  return runs && there.some(isSmaller);
}

/** Of two counts in one sentence the place stands by the other one. */
function isCloserTo(other: Told, one: Told, { from, to }: PlaceMention): boolean {
  if (other.sentence !== one.sentence || from > one.left) return false;
  return Math.abs(from - other.at) < one.left - to || other.at < from;
}

/** "En Olen murieron 14 personas y en Sarmo nueve. Los heridos son 55.": shares of two places, and neither is that of all. */
function isBeside(share: Placed, other: Placed): boolean {
  if (other.place === null || other.scope !== 'incident' || share.one.measure !== other.one.measure)
    return false;
  const isOther = foldName(other.place) !== foldName(share.place ?? '');
  // "Olen landslide: 21 bodies – Masugu 9, Kimono 4": places in it; not "in Olen 11 died, in Medra 7".
  const between = share.one.sentence.items.slice(share.one.phrase.end, other.one.at);
  const isIn = between.some((item) => isMark(item, ':', '–', '—', '-', '('));
  if (isIn && other.one.rule === 'place-list' && other.one.whole === share.one) return false;
  return isOther && Math.abs(other.one.sentence.index - share.one.sentence.index) <= 1;
}

/** "Un adolescente murió baleado en Olen; con él suman 9 los fallecidos": where one of them died. */
function isOfOneDeath(one: Told, there: readonly Placed[], own: PlaceMention | undefined): boolean {
  if (own === undefined || one.value < 2 || one.phrase.more) return false;
  const [first] = there;
  if (first === undefined || there.length > 1) return false;
  const death = first.one;
  const isOne = death.value === 1 && death.measure === one.measure && death.sentence === one.sentence;
  // "a boy of nine and ten adults died", "murió en la estampida de Olen; los muertos son 13"
  const between = one.sentence.items.slice(own.to + 1, one.left);
  const isApart = own.from > death.left && between.some(isApartBy) && !between.some(leadsThere);
  return isOne && isApart && !isOfEventThere(death) && !isOfEvent(one, own);
}

function isApartBy(item: Item): boolean {
  return isMark(item, ';', ',') || is(item, 'and');
}

/** "en Olen, donde murieron cinco" */
function leadsThere(item: Item): boolean {
  return is(item, 'wherein');
}

/** "burned in the Olen gas explosion": what all of them died of. */
function isOfEvent({ sentence: { items } }: Told, { from, to }: PlaceMention): boolean {
  return items.slice(Math.max(0, from - EVENT), to + EVENT).some((item) => is(item, 'event-noun'));
}

/** Items from a place to its event: "the Olen gas explosion". */
const EVENT = 4;
