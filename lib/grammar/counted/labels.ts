// Labels beside a bare number: "Muertos: 31", "Heridos PNP: 290", "| Injured 208 |".

import type { Group, Measure } from '../../model.ts';
import { closing } from '../text/asides.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isAny, isAnyMark, isMark, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { areDoers } from './deeds.ts';

const LABEL_SIGNS = new Set([':', '=', '–', '—', '►', '→', '-', '|']);
const WHERE = anyOf('in', 'to', 'by', 'with', 'near', 'from', 'subordinate');

/** `care`: of who is in hospital. */
export type Label = { readonly measure: Measure; readonly group: Group | null; readonly care: boolean };

const LONGEST = 14;

/** Takes items and the first item of a bare number's phrase, gives the label that ends right before it; null if there is none. */
export function labelBefore(items: readonly Item[], left: number): Label | null {
  const dots = dotsBefore(items, left);
  let end = left - 1 - dots;
  const colon = dots > 0 || isAnyMark(items[end], LABEL_SIGNS);
  const comma = !colon && isMark(items[end], ',', '(');
  if ((colon && dots === 0) || comma) end -= 1;
  // "Deaths (all island) 627"
  else if (isMark(items[end], ')') && isMark(items[end - SHORT - 1], '(')) end -= SHORT + 2;
  let from = end;
  while (
    from >= 0 &&
    end - from < LONGEST &&
    (belongs(items[from]) || countsPlaces(items, from, colon) || isArticleInside(items, from, comma)) &&
    !partsCells(items, from)
  )
    from -= 1;
  const bounded = from < 0 || isBoundary(items, from);
  const inList = isMark(items[from], ';', ':', '|');
  if (comma && !closesLabel(items, left, inList)) return null;
  if (!inList && items.slice(from + 1, end).some(({ number }) => number?.article)) return null;
  if (!bounded && !colon) return null;
  // "There are 360 injured: 90 by pellets": the words before the colon have a number already.
  // "44 dead since Monday – 28 in Loja": the same.
  const isBehind = isMark(items[left - 1], ':', '–', '—');
  if (colon && isBehind && items[from]?.number != null && !items[from + 1]?.capital) return null;
  // "339 dead | 383 injured | 1.1 million affected": each cell has its number already.
  const isCell = from === 0 || isMark(items[from - 1], '|', ':', '/', '·', '.');
  if (isMark(items[left - 1], '|') && items[from]?.number != null && isCell) return null;
  const label = labelOf(items, from + 1, end) ?? (colon ? turnedLabel(items, from, end) : null);
  if (label === null) return null;
  // "951 are still missing fifty years on": said of the number before.
  const isSaid = items[from]?.number?.article === false && is(items[from + 1], 'be', 'light');
  if (isSaid && !colon) return null;
  // "People injured (43)"
  const isNoun = comma && from + 2 === end && peopleOf(items[end - 1]) !== null;
  // "Deaths (12), Total injured (40)"
  const isBracketed =
    isMark(items[left - 1], '(') && isMark(items[left + 1], ')') && items[from]?.number == null;
  const verb =
    !isNoun &&
    !isBracketed &&
    !followsLabel(items, from) &&
    !isInSeries(items, from, left) &&
    hasForm(items[end], 'either') &&
    (items[from]?.number != null ||
      is(items[end - 1], 'and', 'be', 'aux') ||
      from + 1 < end ||
      // "the storm, in 1999, killed 9,843": no list stands before.
      (isMark(items[from], ',') && items[from - 1]?.number?.year === true));
  // "movilizados caídos en choques, 6; particulares muertos en accidentes, 4": how they died, in a list of such labels.
  const inSeries = inList || isMark(items[left + 1], ';');
  const saysHow =
    inSeries && items.slice(from + 1, from + 3).some((item) => hasForm(item, 'state', 'either'));
  if (comma) return bounded && (endsInHarm(items, end) || saysHow) && !verb ? label : null;
  return colon || (endsInHarm(items, end) && !verb) ? label : null;
}

/** "Killed ........ 12": how many dots lead to a number; 0 where they are too few. */
function dotsBefore(items: readonly Item[], left: number): number {
  let from = left;
  while (isMark(items[from - 1], '.')) from -= 1;
  return left - from >= FEWEST_DOTS ? left - from : 0;
}

const FEWEST_DOTS = 4;

/** "detained 417, fined 88, journalists detained 6": the cell before is one word and its number, which is no sentence ("police arrested 6"). */
function followsLabel(items: readonly Item[], comma: number): boolean {
  const isCell = items[comma - 1]?.number?.article === false && items[comma - 2]?.kind !== 'mark';
  return isMark(items[comma], ',', ';') && isCell && (comma === 2 || items[comma - 3]?.kind === 'mark');
}

/**
 * "teachers killed 14; teachers wounded 9; pupils wounded 37": one of several cells alike, each of people, what befell them and a
 * number. Not "police killed 14; rebels wounded 9": those may have done it.
 */
function isInSeries(items: readonly Item[], from: number, left: number): boolean {
  const own = cellAt(items, left);
  if (own === null || items[from + 1] !== own) return false;
  const beside = [
    isMark(items[left + 1], ';', ',') ? cellAt(items, left + CELL) : null,
    isMark(items[from], ';', ',') ? cellAt(items, from - 1) : null,
  ].filter((cell) => cell !== null);
  if (beside.some((cell) => cell.fold === own.fold)) return true;
  let opens = from;
  while (isMark(items[opens], ';', ',') && cellAt(items, opens - 1) !== null) opens -= CELL;
  const isListed = isMark(items[opens], ':');
  const isSemicolon = isMark(items[left + 1], ';') || isMark(items[from], ';');
  if (isListed) return [own, ...beside].some(isVictim) && beside.length > 0;
  return isSemicolon && isVictim(own) && beside.length > 0;
}

/** Items of a cell with the mark behind it: "teachers killed 14;". */
const CELL = 4;

/** The people of a cell that a number closes: "teachers killed 14"; null where it closes none. */
function cellAt(items: readonly Item[], number: number): Item | null {
  const who = items[number - 2];
  const isWho = who !== undefined && (peopleOf(who) !== null || (who.kind === 'word' && !who.capital));
  const closes = items[number + 1] === undefined || isMark(items[number + 1], ';', ',', '.');
  const isCount = items[number]?.number?.article === false && closes;
  return isWho && isCount && hasForm(items[number - 1], 'either', 'state') ? who : null;
}

/** Whoever is not likely to have done harm. */
function isVictim(item: Item): boolean {
  const group = peopleOf(item);
  return group !== null && group !== 'all' && group !== 'police' && group !== 'military';
}

/** "soldiers drowned while fording a river, 6;" */
function isArticleInside(items: readonly Item[], at: number, comma: boolean): boolean {
  return comma && items[at]?.number?.article === true && !isMark(items[at - 1], ';', ':', ',');
}

/** "Wounded, security forces: 41": what befell them, then who they are. */
function turnedLabel(items: readonly Item[], comma: number, end: number): Label | null {
  const harm = items[comma - 1]?.entry.harm;
  if (!isMark(items[comma], ',') || harm == null || !hasForm(items[comma - 1], 'state', 'event', 'either'))
    return null;
  const opens = comma === 1 || isBoundary(items, comma - 2);
  const [first] = items.slice(comma + 1, end + 1);
  const group = peopleOf(first);
  return opens && group !== null && end - comma <= SHORT
    ? { measure: harm.measure, group, care: false }
    : null;
}

/** Items of who is counted. */
const SHORT = 2;

/** "Dead, 14; injured, 51.", "– Dead (50)", "los desaparecidos, más de 500 (OIM)": nothing but the number stands between label and stop. */
function closesLabel(items: readonly Item[], left: number, inList: boolean): boolean {
  let at = left;
  while (at < left + 3 && items[at]?.number == null) at += 1;
  const noted = isMark(items[at + 1], '(', '[') ? closing(items, at + 1) + 1 : at + 1;
  const next = items[noted];
  return next === undefined || isMark(next, ';', '.', ')', '|', '•') || (inList && isMark(next, ','));
}

function endsInHarm(items: readonly Item[], end: number): boolean {
  return (
    hasForm(items[end], 'state', 'event', 'either', 'toll') ||
    (items[end]?.entry.people != null && hasForm(items[end - 1], 'state', 'event', 'either'))
  );
}

function belongs(item: Item | undefined): boolean {
  if (item === undefined || item.number !== null || item.kind === 'code') return false;
  if (item.kind === 'mark') return isMark(item, '(', ')', '/', '-');
  return (
    !is(item, 'aux', 'report', 'hold', 'other-verb') ||
    // "Bodies recovered this week: 12"
    is(item, 'relative', 'be', 'filler', 'found') ||
    item.entry.harm !== null
  );
}

/** "Injured across the three provinces: 294", "Deaths in Iligan and eleven other towns: 12": so many places, of a label before a colon. */
function countsPlaces(items: readonly Item[], at: number, colon: boolean): boolean {
  if (!colon || items[at]?.number?.article !== false) return false;
  const noun = is(items[at + 1], 'more') ? at + 2 : at + 1;
  return is(items[noun], 'place-noun', 'somewhere') && is(items[at - 1], 'in', 'and', 'article', 'near');
}

/** "Muertos: 12 / Heridos: 43", not "Muertos/fallecidos: 12". */
function partsCells(items: readonly Item[], at: number): boolean {
  return isMark(items[at], '/', '-') && (items[at - 1]?.number != null || isMark(items[at - 1], ')'));
}

function isBoundary(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return true;
  if (item.kind === 'mark') return !isMark(item, '"', "'", '’');
  // "the agency lists dead 62, injured 214"
  if (is(item, 'hold') && !is(item, 'of', 'aux')) return true;
  return item.number !== null || item.kind === 'code';
}

/** Takes a run of items, gives what it labels; null if it names no harm, or more than one. */
export function labelOf(items: readonly Item[], from: number, to: number): Label | null {
  let measure: Measure | null = null;
  let group: Group | null = null;
  let isWhereTold = false;
  let care = false;
  for (let at = from; at <= to; at += 1) {
    const item = items[at];
    // "Particulares fallecidos camino al hospital": where or how they died is no part of what is counted.
    // "Civiles fallecidos en siniestros viales y otros sucesos ligados a los cortes de ruta"
    isWhereTold ||= measure !== null && isAny(items[at - 1], WHERE);
    const isWhere = isWhereTold && is(item, 'thing');
    // "Cadáveres recuperados: 70"
    const isOther = is(item, 'mixed', 'animal', 'thing', 'percent', 'released');
    const isFound = isOther && is(item, 'released') && hasForm(items[at - 1], 'body');
    if (isOther && !isFound && !is(item, 'year-unit') && !isWhere) return null;
    // "Newborns who died because an ambulance was held up: 2"
    // "Died during the night: 2"
    const opens = at === from && (at === 0 || items[at - 1]?.kind === 'mark');
    const told = hasForm(item, 'suffer') && measure === null && (opens || is(items[at - 1], 'relative'));
    if (hasForm(item, 'suffer', 'inflict', 'lose', 'life') && !told) return null;
    const harm = item?.entry.harm;
    if (harm && measure !== null && harm.measure !== measure) return null;
    if (harm && harm.form !== 'wound') measure = harm.measure;
    care = harm == null ? care : harm.form === 'care';
    const named = item?.entry.people ?? item?.entry.adjective ?? null;
    const areCounted = !isBy(items, from, at) && !areDoers(items, at);
    if (named !== null && named !== 'all' && areCounted) group ??= named;
  }
  return measure === null ? null : { measure, group, care };
}

/** "Fallecidos confirmados por el Servicio de Bomberos", "Detenidos por la Policía": who counted or did it, and nobody counted. */
function isBy(items: readonly Item[], from: number, at: number): boolean {
  const before = items.slice(Math.max(from, at - AGENT), at);
  return before.some((item, nth) => is(item, 'by', 'according') && !before.slice(nth).some(isHarmed));
}

function isHarmed({ entry }: Item): boolean {
  return entry.harm !== null;
}

/** Items from "by" to who did it: "por el Servicio de Bomberos". */
const AGENT = 4;

/** Whether the words up to a label's last one, back to a mark, count things: "Roadblocks counted today: 64". */
export function labelsThing(items: readonly Item[], end: number): boolean {
  const label = labelWords(items, end);
  return label.some((item) => is(item, 'thing')) && !label.some((item) => item.entry.harm);
}

/** The same of people of another kind: "Affected in all three: 1.3 million", "Police deployed: 3,000". */
export function labelsOthers(items: readonly Item[], end: number): boolean {
  const label = labelWords(items, end);
  const said = peopleOf(label[0]) === null ? label[0] : label[1];
  const isOfOthers = isAny(said, OF_OTHERS) || isAny(label[0], OF_OTHERS);
  return isOfOthers && !label.some((item) => item.entry.harm);
}

/** "People Injured: 7153 Family Affected: 7,75,915": the words behind a number are the next label, in capitals up to its colon. */
export function titlesNext(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at - 1], ':')) return false;
  const colon = items.slice(at + 1, at + 5).findIndex((item) => isMark(item, ':'));
  return colon > 0 && items.slice(at + 1, at + 1 + colon).every((item) => item.capital);
}

/** "Evacuated 214", "rescató a 30": of people who came to no harm. */
export const OF_OTHERS = anyOf('other-verb', 'care-verb', 'released');

function labelWords(items: readonly Item[], end: number): readonly Item[] {
  let from = end;
  while (from > 0 && end - from < LONGEST && items[from - 1]?.kind !== 'mark') from -= 1;
  return items.slice(from, end + 1);
}
