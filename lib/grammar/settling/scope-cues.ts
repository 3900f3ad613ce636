// The words that say how much a figure covers: "en total", "ayer", "el 7 de diciembre", a place of its own.

import type { PlaceMention } from '../places/places.ts';
import type { Told } from '../telling.ts';
import { clauseAround, type Span } from '../text/clauses.ts';
import { type Item, is, isAny, isMark, isUnknown, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const ONLY = anyOf('only');
const OVERALL = anyOf('overall');
const CUES = anyOf('period', 'overall', 'whole-word');
const DAYS = anyOf('weekday', 'month');
const OTHER_SIDE = anyOf('other-side');
export const TOTAL_RULES = [
  'subject-link-number',
  'grown-by',
  'number-then-subject',
  'running-total',
  'later-count',
  'heading-number',
];

/** "Twelve deaths this week take the year's total to 131": each number goes with the cue next to it. */
export function nearestCue(one: Told): 'overall' | 'period' | null {
  if (one.notes.cue === undefined) one.notes.cue = findCue(one);
  return one.notes.cue;
}

function findCue(one: Told): 'overall' | 'period' | null {
  if (TOTAL_RULES.includes(one.rule)) return 'overall';
  const { items } = one.sentence;
  if (!mentions(items, CUES)) return null;
  const span = reach(one);
  let best: 'overall' | 'period' | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = span.from; at <= span.to; at += 1) {
    if (!isAny(items[at], CUES)) continue;
    const cue = is(items[at], 'period')
      ? 'period'
      : is(items[at], 'overall', 'whole-word')
        ? 'overall'
        : null;
    const distance = at < one.at ? one.left - at : at - one.at;
    if (cue === null || distance >= shortest || (is(items[at], 'whole-word') && at > one.at)) continue;
    if (cue === 'overall' && is(items[at], 'link') && best === 'period') continue;
    best = cue;
    shortest = distance;
  }
  return best;
}

/** "En el año van 675", "so far this year": the words that say so, not the kind of sentence. */
export function saysOverall(one: Told): boolean {
  const { items } = one.sentence;
  if (!mentions(items, OVERALL)) return false;
  const span = reach(one);
  return items.slice(span.from, span.to + 1).some((item) => isAny(item, OVERALL));
}

/** The clause, and what leads into it ("El 7 de diciembre, a las 19:00, murieron…"), without other numbers' ground. */
function reach(one: Told): Span {
  one.notes.reach ??= findReach(one);
  return one.notes.reach;
}

function findReach(one: Told): Span {
  const { items } = one.sentence;
  const clause = clauseAround(items, one.at);
  let from = one.left;
  while (
    from > 0 &&
    one.at - from < 30 &&
    !isMark(items[from - 1], ';') &&
    (!isMark(items[from - 1], ':') || isLead(one, from - 1)) &&
    !isAny(items[from - 1], OTHER_SIDE)
  )
    from -= 1;
  return { from, to: clause.to };
}

/** "Last 24 hours: 7 deaths", "Missing this week: 31", "- Tamale: 14 injured": what heads the line says when and where its number is of. */
function isLead({ sentence: { items }, left, rule }: Told, colon: number): boolean {
  if (colon > LEAD) return false;
  const lead = items.slice(0, colon);
  const isLabel = rule === 'label-number' && colon === left - 1;
  const isPlain = lead.every((item) => item.entry.harm === null);
  return lead.some((item) => isAny(item, WHEN)) && (isLabel || isPlain);
}

const WHEN = anyOf('period', 'weekday');

/** Items of what heads a line. */
const LEAD = 6;

export function hasDate(one: Told): boolean {
  const { items } = one.sentence;
  if (!mentions(items, DAYS)) return false;
  const span = reach(one);
  for (let at = span.from; at <= span.to; at += 1) {
    if (!isAny(items[at], DAYS)) continue;
    if (is(items[at], 'weekday')) return true;
    if (is(items[at], 'month') && isDay(items, at)) return true;
  }
  return false;
}

/** "el 7 de diciembre", not "desde el 7 de diciembre" or "hasta el 7 de diciembre". */
function isDay(items: readonly Item[], month: number): boolean {
  for (let back = month - 1; back >= Math.max(0, month - 5); back -= 1) {
    if (is(items[back], 'from', 'to', 'overall') && !is(items[back], 'date-article')) return false;
    if (items[back]?.kind === 'mark') return true;
  }
  return true;
}

export function hasOwnPlace(one: Told): boolean {
  const span = reach(one);
  const { items, places } = one.sentence;
  const isIts = ({ from, to }: PlaceMention) =>
    (from >= span.from && to <= span.to) || (from === 1 && to < one.at && isMark(items[to + 1], ':'));
  one.notes.ownPlace ??= places.some(isIts);
  return one.notes.ownPlace;
}

/** "En Lomares murieron 18; en Sarmo, 6": the figure has a place of its own before it. */
export function leadsList(one: Told): boolean {
  const { places, items } = one.sentence;
  return places.some(
    (place) => place.to < one.at && one.at - place.to < 6 && !isMark(items[place.to + 1], ':'),
  );
}

/** "In Khartoum alone, 61 died", "On Wednesday alone, 11 died": the place or the day says that there is more. */
export function isOnlyThere(one: Told): boolean {
  const { items } = one.sentence;
  if (!mentions(items, ONLY)) return false;
  if (isOnlyThen(one)) return true;
  return one.sentence.places.some(
    (place) =>
      (is(items[place.to + 1], 'only') && place.to < one.at && one.at - place.to < 8) ||
      isOnlyBehind(one, place),
  );
}

/** "At least 40 people were killed in the town of Olen alone", "murieron 40 solo en la ciudad de Olen": the same, behind the count. */
function isOnlyBehind({ sentence: { items }, phrase, at }: Told, { from, to }: PlaceMention): boolean {
  if (from < phrase.end || from - phrase.end > PLACE_BEHIND) return false;
  if (items.slice(at + 1, from).some((item) => item.number !== null || isMark(item, ',', ';'))) return false;
  let lead = from - 1;
  while (is(items[lead], 'article', 'of', 'place-noun') && !is(items[lead], 'only')) lead -= 1;
  if (is(items[lead], 'in') && (is(items[lead], 'only') || is(items[lead - 1], 'only'))) return true;
  // "in Olen only hours later"
  const behind = items[to + 2];
  const ends = behind === undefined || behind.kind === 'mark' || is(behind, 'and', 'weekday', 'period');
  return is(items[to + 1], 'only') && ends;
}

/** Items from a count to a place that it is told of alone: "were killed on Friday in the town of". */
const PLACE_BEHIND = 9;

/** "solo en Tarvo los muertos fueron 130": whatever counts them, they are of that place. */
export function isOnlyIn({ sentence, at }: Told): boolean {
  const { items } = sentence;
  if (!mentions(items, ONLY)) return false;
  const { from: start } = clauseAround(items, at);
  return sentence.places.some(({ from, to }) => {
    const isLed = is(items[from - 1], 'only') && is(items[from - 1], 'in');
    // "Solo en Tarvo una banda mató a 207"
    const isPlain = items.slice(to, at).every(({ number }) => number === null || number.article);
    return isLed && from > start && to < at && isPlain;
  });
}

/** "Solo en la maternidad murieron 460", "In the market alone, 40 died": a part of a town, whatever counts them. */
export function isOnlyInside({ sentence: { items }, at }: Told): boolean {
  if (!mentions(items, ONLY)) return false;
  const first = Math.max(0, at - BEFORE_COUNT);
  const only = items.findLastIndex((item, index) => index >= first && index < at && is(item, 'only'));
  if (only < 0 || items.slice(only, at).some((item) => item.number !== null || isMark(item, ';')))
    return false;
  const isAhead = is(items[only], 'in') && is(items[only + 1], 'article') && isPart(items[only + 2]);
  // "In the market alone"
  const lead = items.slice(Math.max(0, only - INSIDE), only);
  const isIn = lead.some((item, index) => is(item, 'in') && is(lead[index + 1], 'article'));
  return isAhead || (isIn && isPart(lead.at(-1)));
}

function isPart(item: Item | undefined): boolean {
  if (item === undefined || item.capital) return false;
  return isUnknown(item) || is(item, 'facility', 'care-place', 'place-noun');
}

/** Items from "only" to the count: "Solo en la maternidad de la ciudad perdieron la vida". */
const BEFORE_COUNT = 9;

/** Items of "in the maternity ward". */
const INSIDE = 4;

/** "Solo en agosto fueron 22": one month of more, whatever counts them. */
export function isOfMonthAlone(one: Told): boolean {
  const { items } = one.sentence;
  if (!mentions(items, ONLY) || !isOnlyThen(one)) return false;
  // "126 feminicidios; solo en junio fueron 19"
  const opens = items.findLastIndex((item, at) => at < one.left && isMark(item, ';', ',', ':')) + 1;
  const lead = items.slice(opens, one.left);
  return lead.length <= MONTH_LEAD && lead.some((item) => isAny(item, ONLY));
}

/** Items of a month alone that opens a sentence, and of its verb. */
const MONTH_LEAD = 6;

/** "solo el lunes", "on Wednesday alone", in what leads into the number. */
function isOnlyThen(one: Told): boolean {
  const { items } = one.sentence;
  for (let at = reach(one).from; at < one.left; at += 1) {
    if (!is(items[at], 'period', 'weekday', 'month')) continue;
    // "solo el lunes", "solo en marzo"
    const before = is(items[at - 1], 'article', 'in') ? at - 2 : at - 1;
    if (is(items[at + 1], 'only') || is(items[before], 'only') || is(items[at - 1], 'only')) return true;
  }
  return false;
}
