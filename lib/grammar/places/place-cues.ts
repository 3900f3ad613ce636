// What makes a place of a name: a preposition ("en Juliaca"), an event ("el incendio de Tarí"), a kind ("the Halden pit").

import { cueReader } from '../language/cues.ts';
import { isBesidePlace } from '../sources/source-anyone.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isAny, isMark, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf, unionOf } from '../text/tags.ts';
import {
  chainEnd,
  isPlaceName,
  nameAfter,
  nameBefore,
  nameFrom,
  overTitle,
  type PlaceSpan,
} from './place-names.ts';

/** `near`: the event was by it, not in it. */
export type FoundPlace = PlaceSpan & { readonly near: boolean };

/** By what a word is. The first that finds a place decides. */
const { cues, read: readCue } = cueReader<FoundPlace>([
  ['in', inName],
  ['near', inName],
  ['wherein', behindComma],
  ['versus', facing],
  ['strikes', struck],
  ['visit', struck],
  ['event-noun', aroundEvent],
  ['dweller', ofHarmed],
  ['place-noun', aroundKind],
  ['facility', aroundKind],
  ['report-noun', ofCount],
  ['whole-word', ofCount],
  ['place-counts', besideVerb],
  ['with', besideCounted],
  ['befell', befallen],
  ['unit', behindKilometre],
]);

const LEADS = unionOf([cues, anyOf('in', 'of')]);

/** Whether a word may lead to a place: most do not. */
export function leadsToPlace(item: Item): boolean {
  return isAny(item, LEADS) || item.entry.harm !== null || isMark(item, '#');
}

/** Takes the place of a word, gives the place that it makes of a name beside it; null if there is none. */
export function placeAt(items: readonly Item[], at: number, text: string): FoundPlace | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.kind === 'mark') return isMark(item, '#') ? tagged(items, at) : null;
  return readCue(items, at, text) ?? (item.entry.harm === null ? null : ofHarmed(items, at));
}

/** "#Manabí 9 fallecidos": whose count stands right behind it. */
function tagged(items: readonly Item[], at: number): FoundPlace | null {
  if (!isPlaceName(items, at + 1)) return null;
  const to = chainEnd(items, at + 1);
  // "#CycloneNora SitRep No. 7"
  if (items.slice(at + 2, to + 1).some((item) => is(item, 'report-noun', 'code-noun'))) return null;
  // "#Sismo #Tarvo: 3 fallecidos"
  const isOfEvent =
    is(items[at - 1], 'event-noun') && isMark(items[at - 2], '#') && isMark(items[to + 1], ':');
  const isCounted = items[isOfEvent ? to + 2 : to + 1]?.number != null;
  return isCounted ? { from: at + 1, to, near: false } : null;
}

/** "en Juliaca", "near Sivrice" */
function inName(items: readonly Item[], at: number): FoundPlace | null {
  // "a group based in Oslo"
  const isSeat = is(items[at], 'according', 'self');
  const span = isSeat ? null : nameAfter(items, at + 1, 5);
  if (span === null) return null;
  const { to } = span;
  // "in an ELN attack in Catatumbo": whose attack it was is no place.
  const isOwner = is(items[to + 1], 'event-noun') && is(items[to + 2], 'in') && isPlaceName(items, to + 3);
  return { ...(isOwner ? nameFrom(items, to + 3) : span), near: is(items[at], 'near') };
}

/** "en la Panamericana Norte, km 198, Barranca.": the town behind where on the road it was. */
function behindKilometre(items: readonly Item[], at: number): FoundPlace | null {
  const isNumbered = is(items[at], 'code-noun') && items[at + 1]?.number != null;
  const road = isNumbered && is(items[at + 2], 'of') ? nameAfter(items, at + 3, 2) : null;
  // "on km 118 of the Olen road"
  if (road !== null && (is(items[road.to], 'road') || is(items[road.to + 1], 'road')))
    return { ...road, near: false };
  const isStone = isNumbered && isMark(items[at + 2], ',');
  if (!isStone || !isPlaceName(items, at + 3)) return null;
  const name = nameFrom(items, at + 3);
  const behind = items[name.to + 1];
  return behind === undefined || behind.kind === 'mark' ? { ...name, near: false } : null;
}

/** "frente a Zarzis", "frente a El Hierro", "frente a cabo Olen", against "frente a los 94" */
function facing(items: readonly Item[], at: number): FoundPlace | null {
  const kind = items[at + 1];
  const name = is(kind, 'place-noun') && kind?.capital === false ? at + 2 : overTitle(items, at + 1);
  return isPlaceName(items, name) ? { ...nameFrom(items, name), near: true } : null;
}

/** "azotó Mocoa", "sepultaron 17 barrios de Mocoa" */
function struck(items: readonly Item[], at: number): FoundPlace | null {
  if (items[at]?.entry.harm != null) return null;
  let next = at + 1;
  while (
    next < at + STRUCK_NAME &&
    !isPlaceName(items, next) &&
    (is(items[next], 'article', 'of', 'thing', 'place-noun', 'facility', 'period') ||
      is(items[next], 'weekday') ||
      // "la región chilena de"
      (peopleOf(items[next]) !== null && is(items[next - 1], 'place-noun')) ||
      items[next]?.number != null ||
      // "hit the general hospital of Tarvo"
      (is(items[next], 'office') && !items[next]?.capital && is(items[next + 1], 'facility')) ||
      isUnknown(items[next]))
  )
    next += 1;
  if (!isPlaceName(items, next)) return null;
  const name = nameFrom(items, next);
  // "it struck Hezbollah militants": whose they were.
  return peopleOf(items[name.to + 1]) === null ? { ...name, near: false } : null;
}

/** "el incendio de Tarí", "the Kharga fire"; a storm's name before it is its own. */
function aroundEvent(items: readonly Item[], at: number): FoundPlace | null {
  // "el ataque a Tarí", "the battle for Tarí"
  const isAgainst = is(items[at + 1], 'to', 'for-number');
  const first = overTitle(items, at + 2);
  if (isAgainst && isPlaceName(items, first)) return { ...nameFrom(items, first), near: false };
  const after =
    ofName(items, at) ??
    (isAgainst ? (ofStruck(items, at + 2) ?? ofStruckAt(items, at)) : null) ??
    inTitle(items, at);
  // "a 40 km de Lima"
  if (after !== null) return { ...after, near: after.near || items[at - 1]?.number?.article === false };
  // "con destino a Olen naufragó": a verb there, and no "Olen fire".
  const isNoun = !is(items[at], 'storm', 'befell') && !isShouted(items, at);
  const before = isNoun ? nameBefore(items, at) : null;
  // "the 2015 Gorkha earthquake": named by its year, it is not the one that is told of.
  // … but "The 2022 Olen ferry fire killed 52 people" tells of it.
  const isToldOf = before !== null && before.from === 2 && hasForm(items[at + 1], 'inflict', 'either');
  const isOld = before !== null && items[before.from - 1]?.number?.year === true && !isToldOf;
  return before === null || isOld ? null : { ...before, near: false };
}

/** "explotó el depósito de Cala Verde": what a verb before it befell, and where that is. */
function befallen(items: readonly Item[], at: number): FoundPlace | null {
  return ofStruck(items, at + 1);
}

/** "el asalto a un bar de Villa Corso": behind its article, what was struck, and the name that it is of. */
function ofStruck(items: readonly Item[], start: number): FoundPlace | null {
  const hasArticle = is(items[start], 'article') || items[start]?.number?.article === true;
  return hasArticle ? struckOf(items, start + 1) : null;
}

/** "el ataque al puesto de Olen": behind a preposition that holds the article. */
function ofStruckAt(items: readonly Item[], event: number): FoundPlace | null {
  return is(items[event + 1], 'subordinate') ? struckOf(items, event + 2) : null;
}

function struckOf(items: readonly Item[], start: number): FoundPlace | null {
  let next = start;
  while (next < start + STRUCK && (isStruckThing(items[next]) || joinsStruck(items, next))) next += 1;
  if (next === start || !is(items[next], 'of', 'in') || is(items[next], 'article')) return null;
  const name = is(items[next + 1], 'article') ? next + 2 : next + 1;
  return isPlaceName(items, name) ? { ...nameFrom(items, name), near: false } : null;
}

/** "el puesto de salud de Olen": what kind of thing it is, behind an "of" that no name follows. */
function joinsStruck(items: readonly Item[], at: number): boolean {
  return (
    is(items[at], 'of') && !is(items[at], 'article') && isUnknown(items[at + 1]) && !items[at + 1]?.capital
  );
}

/** A word that nothing explains, or a building; vehicles are of whoever runs them. */
function isStruckThing(item: Item | undefined): boolean {
  return isUnknown(item) || (is(item, 'facility', 'care-place') && item?.capital === false);
}

/** "Fuel depot blast, Bitung.", "Colapso de la discoteca, Santo Domingo.": a title without a number, the place behind its comma. */
function inTitle(items: readonly Item[], at: number): FoundPlace | null {
  let comma = at + 1;
  while (comma < at + STRUCK && !items[comma]?.capital && is(items[comma], 'of', 'article', 'facility'))
    comma += 1;
  if (!isMark(items[comma], ',') || !isPlaceName(items, comma + 1) || items.length > LONGEST_TITLE)
    return null;
  const name = nameFrom(items, comma + 1);
  const closes = items.slice(name.to + 1).every((item) => item.kind === 'mark');
  return closes && items.every((item) => item.number === null) ? { ...name, near: false } : null;
}

/** Items from what struck to the name: "esta madrugada la región chilena de". */
const STRUCK_NAME = 7;

const LONGEST_TITLE = 12;
/** Items from an event to the comma: "de la discoteca". */
const STRUCK = 5;

/** "el barrio Peñas Altas", "la cárcel de Santo Tomé", "the Donetsk region": what kind of place it is, beside the name. */
function aroundKind(items: readonly Item[], at: number): FoundPlace | null {
  const item = items[at];
  if (is(item, 'care-place', 'office', 'demonym') || item?.entry.harm != null) return null;
  const labelled = at === 0 ? ofLabel(items) : null;
  if (labelled !== null) return labelled;
  let next = at + 1;
  while (next < at + 4 && is(items[next], 'of', 'article')) next += 1;
  const needsOf =
    next === at + 1 &&
    !is(items[at - 1], 'of') &&
    !item?.capital &&
    is(item, 'facility') &&
    !is(item, 'place-noun');
  if (isPlaceName(items, next) && !needsOf) return { ...nameFrom(items, next), near: false };
  // "el penal de máxima seguridad de Olen"
  const after = is(item, 'facility') ? ofName(items, at) : null;
  if (after !== null) return after;
  const before = item?.capital ? null : nameBefore(items, at);
  return before === null ? null : { ...before, near: false };
}

/** "Location: Gofa zone", "District: Kamora": a line of a report that names nothing else. */
function ofLabel(items: readonly Item[]): FoundPlace | null {
  if (!items[0]?.capital || !isMark(items[1], ':') || !isPlaceName(items, 2)) return null;
  const name = nameFrom(items, 2);
  // "Municipio: Olen (Tarvo)", "Location: Olen, Tarvo": what it is in, behind it.
  const outer = isMark(items[name.to + 1], '(', ',') && isPlaceName(items, name.to + 2);
  const rest = items.slice(outer ? chainEnd(items, name.to + 2) + 1 : name.to + 1);
  const isAlone =
    rest.length <= KIND && rest.every((item) => item.number === null && item.entry.harm === null);
  return isAlone ? { ...name, near: false } : null;
}

/** Items of what kind of place it is, behind its name. */
const KIND = 2;

/** A heading in capitals, where they say nothing: "CRISIS POLÍTICA". */
function isShouted(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.capital === true &&
    items[at]?.kind === 'phrase' &&
    items.every((item) => item.kind !== 'word' || item.capital)
  );
}

/** "agrega al parte de Los Maitenes cuatro muertos": a report of a place, unless a source has that name; "el balance del megaincendio de Tarí". */
function ofCount(items: readonly Item[], at: number): FoundPlace | null {
  // "The BNPB dashboard for Central Sulawesi shows"
  const isFor = is(items[at + 1], 'for-number') && isPlaceName(items, at + 2);
  if (isFor && !isShouted(items, at)) return { ...nameFrom(items, at + 2), near: true };
  if (!is(items[at + 1], 'of') || isShouted(items, at)) return null;
  const next = is(items[at + 2], 'article') ? at + 3 : at + 2;
  if (isPlaceName(items, next)) return { ...nameFrom(items, next), near: true };
  return ofName(items, at);
}

/** "los muertos de Villa Lobera", "19 residents of Olen" */
function ofHarmed(items: readonly Item[], at: number): FoundPlace | null {
  const isOf = is(items[at + 1], 'of') && !is(items[at + 1], 'article');
  if (!isOf || !isPlaceName(items, at + 2)) return null;
  // "la captura de Ana Olen": whom they caught.
  if (items[at]?.entry.harm?.measure === 'detained' && hasForm(items[at], 'event')) return null;
  const name = nameFrom(items, at + 2);
  return is(items[at], 'dweller') && befellElsewhere(items, name.to + 1) ? null : { ...name, near: false };
}

/** "Doce vecinos de Tarvo murieron el lunes en Olen", "12 residents of Tarvo died when their bus crashed near Olen": where people live is not where they died. */
function befellElsewhere(items: readonly Item[], from: number): boolean {
  let harmed = false;
  for (let at = from; at < from + ELSEWHERE && items[at] !== undefined; at += 1) {
    if (items[at]?.kind === 'mark' || is(items[at], 'and')) return false;
    if (harmed && is(items[at], 'in', 'near') && nameAfter(items, at + 1, 2) !== null) return true;
    harmed ||= hasForm(items[at], 'suffer', 'either', 'state');
  }
  return false;
}

/** Items from where people live to where they died. */
const ELSEWHERE = 12;

/** "llevó kits a Concepción, donde dos voluntarias se hirieron", "to Mananjary, where two drowned" */
function behindComma(items: readonly Item[], at: number): FoundPlace | null {
  const to = at - 2;
  const counts = items.slice(at + 1, at + 4).some((item) => item.number?.article === false);
  if (!isMark(items[at - 1], ',') || !counts || !isPlaceName(items, to)) return null;
  let from = to;
  while (isPlaceName(items, from - 1)) from -= 1;
  return { from, to, near: false };
}

function besideVerb(items: readonly Item[], at: number, text: string): FoundPlace | null {
  return behindVerb(items, at) ?? countsThere(items, at, text);
}

/** "Khyber Pakhtunkhwa, it says, leads with 479 dead", "…, Bangkok leading with 16 dead": a name whose verb counts, inside a sentence or over an aside. */
function countsThere(items: readonly Item[], at: number, text: string): FoundPlace | null {
  const number = is(items[at + 1], 'with') ? at + 2 : at + 1;
  const isCount = items[number]?.number?.article === false && items[number + 1]?.entry.harm != null;
  if (!isCount) return null;
  const name = nameEnding(items, isMark(items[at - 1], ',') ? beforeAside(items, at - 1) : at - 1);
  // "…, Naciones Unidas contabiliza 12 muertos": who counts is no place; "…; Olen registra 12 muertos" may be.
  const before = items[(name?.from ?? 0) - 1];
  const isBeside =
    isMark(before, ';') ||
    is(before, 'other-side') ||
    (name !== null && name.from === name.to && isBesidePlace(items, name.from, text));
  return is(items[at], 'aux', 'report', 'hold') && !isBeside ? null : name;
}

/** The item before the comma that opens an aside, which takes its closing comma; -1: it opens the sentence. */
function beforeAside(items: readonly Item[], close: number): number {
  for (let back = close - 1; back > Math.max(0, close - ASIDE); back -= 1)
    if (isMark(items[back], ',')) return back - 1;
  return -1;
}

/** Items of an aside: ", the report says,". */
const ASIDE = 6;

/** "Bangkok leads with 16 dead and Phatthalung with 51 hurt": the next name of those that count. */
function besideCounted(items: readonly Item[], at: number): FoundPlace | null {
  const isCount = items[at + 1]?.number?.article === false && items[at + 2]?.entry.harm != null;
  const name = isCount ? nameEnding(items, at - 1) : null;
  const isNext = name !== null && items.slice(0, name.from).some((item) => is(item, 'place-counts'));
  return isNext ? name : null;
}

/** The name that ends at an item and opens its clause. */
function nameEnding(items: readonly Item[], to: number): FoundPlace | null {
  if (to < 0 || !isPlaceName(items, to)) return null;
  let from = to;
  while (isPlaceName(items, from - 1)) from -= 1;
  const before = items[from - 1];
  const opens = before === undefined || before.kind === 'mark' || is(before, 'and', 'other-side');
  return opens ? { from, to, near: false } : null;
}

/** "así amaneció Villa Brava" */
function behindVerb(items: readonly Item[], at: number): FoundPlace | null {
  if (items[at]?.capital || !isPlaceName(items, at + 1) || items[at - 1]?.capital) return null;
  return { ...nameFrom(items, at + 1), near: false };
}

/** "el incendio del albergue de Tarí", "las inundaciones de Valle Tarí". */
function ofName(items: readonly Item[], at: number): FoundPlace | null {
  let next = at + 1;
  let near = false;
  for (let steps = 0; steps < 3; steps += 1) {
    // "el conflicto minero de Cajamarca"
    while (describes(items[next]) && is(items[next + 1], 'of')) next += 1;
    if (!is(items[next], 'of', 'in', 'near')) return null;
    near ||= is(items[next], 'near');
    next += 1;
    if (is(items[next], 'article') || items[next]?.number?.article) next += 1;
    if (isPlaceName(items, next)) return { ...nameFrom(items, next), near };
    // "los deslaves de la zona etíope de Olen"
    const isThing = is(items[next], 'facility', 'place-noun', 'event-noun', 'thing', 'somewhere');
    if (!isThing && !isUnknown(items[next])) return null;
    const isKind = is(items[next], 'facility', 'place-noun');
    if (!is(items[next], 'of')) next += 1;
    if (isKind && isPlaceName(items, next)) return { ...nameFrom(items, next), near };
  }
  return null;
}

function describes(item: Item | undefined): boolean {
  return isUnknown(item) || (item !== undefined && !item.capital && peopleOf(item) !== null);
}
