// An event over several countries: each country is the place of its share, which is a part of the event.

import { countryAfter } from '../parts/part-places.ts';
import type { Told } from '../telling.ts';
import type { Item } from '../text/items.ts';
import { is, isAny, isMark, isName, isUnknown, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const COUNTRY = anyOf('country');

/** How far before its figure a country is looked for. */
const REACH = 40;

/** By number told: the country whose share it is. */
export type CountryShares = ReadonlyMap<Told, string>;

/** Takes all numbers told, gives the country of each that is a country's share; empty where fewer than two countries have one. */
export function countryShares(told: readonly Told[]): CountryShares {
  const shares = new Map<Told, string>();
  for (const one of told) {
    const country = one.measure === null || one.bar !== null ? null : countryOf(one);
    if (country !== null) shares.set(one, country);
  }
  const isOverSeveral = new Set(shares.values()).size > 1 || (shares.size > 0 && told.some(isOfTwo));
  return isOverSeveral ? shares : new Map();
}

/** "Floods in Germany and Belgium have killed 196" */
function isOfTwo(one: Told): boolean {
  const { measure, bar, left } = one;
  const { items } = one.sentence;
  if (measure === null || bar !== null || !mentions(items, COUNTRY)) return false;
  if (isBehindBoth(one)) return true;
  return items
    .slice(Math.max(0, left - REACH), left)
    .some((item, at) => is(item, 'country') && joinsCountry(items, Math.max(0, left - REACH) + at, 1));
}

/** "han matado a 21.051 personas en Turquía y Siria": those of both. */
function isBehindBoth({ sentence: { items }, phrase: { end } }: Told): boolean {
  const first = is(items[end + 1], 'article') ? end + 2 : end + 1;
  return is(items[end], 'in') && is(items[first], 'country') && joinsCountry(items, first, 1);
}

/** "44 dead in Türkiye", or the country named last in its part: "Honduras, 44 muertos; …", "For Syria the figure is 5,914", "Malawi's agency has 65". */
function countryOf(one: Told): string | null {
  const { items, text } = one.sentence;
  if (!mentions(items, COUNTRY)) return null;
  if (one.rule === 'place-beside') return one.place;
  // "Haiti reports 43 dead and Jamaica 45"
  if (one.part && LISTED_RULES.has(one.rule) && namesCountry(one)) return one.place;
  // "Malaui ha perdido a 13 personas", against "Lao Cai lost 132 people"
  if (one.rule === 'place-loss') return namesCountry(one) ? one.place : null;
  // "Malaui / 679 / 2.178": a row of a table is a share too.
  if (one.rule === 'table-cell') return isCountryRow(one) ? one.place : null;
  const after = countryAfter(one.sentence, behindListed(items, one.phrase.end));
  if (after !== null) return isBehindBoth(one) ? null : after;
  for (let at = one.left - 1; at >= Math.max(0, one.left - REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || isMark(item, ';', '.', '•')) return null;
    // "Israel's army says it has lost 73 soldiers": a force's own, and no share of what happened in several countries.
    const isOfForce =
      isMark(items[at + 1], "'s", '’s') && (one.group === 'military' || one.group === 'police');
    if (isOfForce) return null;
    // "Floods in Germany and Belgium have killed 196": of both.
    if (is(item, 'country') && (joinsCountry(items, at, 1) || joinsCountry(items, at, -1))) return null;
    if (!item.capital || !isAny(item, COUNTRY) || is(item, 'demonym', 'no-place')) continue;
    if (leads(items, at)) return text.slice(item.start, item.end);
    const part = partFrom(items, at);
    if (part < at) return text.slice(items[part]?.start, item.end);
  }
  return null;
}

const LISTED_RULES = new Set(['place-gapped', 'place-list', 'place-part']);

/** One of two countries named together, the other behind it (1) or before it (-1). */
function joinsCountry(items: readonly Item[], at: number, step: 1 | -1): boolean {
  const other = is(items[at + 2 * step], 'article') ? items[at + 3 * step] : items[at + 2 * step];
  return is(items[at + step], 'and') && is(other, 'country') && other?.capital === true;
}

function isCountryRow({ sentence: { items, text }, place }: Told): boolean {
  return items.some((item) => is(item, 'country') && text.slice(item.start, item.end) === place);
}

/** Its place is a country's name. */
function namesCountry({ sentence: { items, text }, place, left }: Told): boolean {
  return items
    .slice(Math.max(0, left - NAMED), left)
    .some((item) => is(item, 'country') && text.slice(item.start, item.end) === place);
}

/** Items of a verb of losing and its subject. */
const NAMED = 6;

/** "299 dead and 34 missing in Vietnam": takes the end of a count, gives the end of the last that is joined to it. */
function behindListed(items: readonly Item[], end: number): number {
  let last = end;
  for (let next = end; next < end + LISTED && items[next] !== undefined; next += 1) {
    const item = items[next];
    if (item?.entry.harm != null && items[next - 1]?.number != null) last = next + 1;
    else if (item?.number == null && !is(item, 'and') && !isMark(item, ',')) return last;
  }
  return last;
}

/** Items of two counts more. */
const LISTED = 6;

/** "North-west Syria: 4,537 dead", "Government-held Syria: 1,414": where the part of a country starts that opens its list's line; the country itself if it is none. */
function partFrom(items: readonly Item[], at: number): number {
  if (!isMark(items[at + 1], ':')) return at;
  let from = at;
  while (from > 0 && at - from < PART && describes(items, from - 1)) from -= 1;
  const before = items[from - 1];
  return before === undefined || isMark(before, ';', '.', '•', '-', '–', '—') ? from : at;
}

function describes(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isHyphen = isMark(item, '-') && item?.spaced === false;
  return (
    isHyphen ||
    is(item, 'somewhere', 'place-noun', 'hold', 'body', 'of', 'article') ||
    isName(item) ||
    isUnknown(item)
  );
}

/** Items of what part of a country it is. */
const PART = 5;

/** A country behind a preposition, with its genitive, or alone before a comma or a colon. */
function leads(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const before = is(items[at - 1], 'article') ? items[at - 2] : items[at - 1];
  // "Guatemala cuenta 46 muertos", "Panamá lamenta 19 decesos"
  const opens = before === undefined || before.kind === 'mark' || is(before, 'and');
  // "Solo Malaui sigue buscando gente: 537 desaparecidos"
  if (is(before, 'only') && at === 1) return true;
  if (opens && is(next, 'hold', 'report', 'place-counts') && !is(next, 'aux')) return true;
  // "Cuba has no fatalities"
  if (opens && is(next, 'aux') && is(items[at + 2], 'none')) return true;
  // "a rights group based in the United States"
  if (is(before, 'self', 'according')) return false;
  if (is(before, 'in', 'for-source', 'for-number') || isMark(next, "'s", '’s')) return true;
  return isMark(next, ',', ':') && opens;
}
