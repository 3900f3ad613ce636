// Places that open a sentence: a name that counts ("Quito concentra 74"), or a dateline ("TARVO (EFE). –").

import { foldName } from '../text/fold.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isMark, isName, isUnknown, mayHold, peopleOf } from '../text/items.ts';
import { chainEnd, isPlaceName, type PlaceSpan } from './place-names.ts';

/** A place, and whether it is only where the report was written: near the event, at best. */
export type Opening = PlaceSpan & { readonly near: boolean; readonly dateline: boolean };

/** Takes a sentence's items, their text, what finds its sources, and what heads reports of a whole country (folded), gives the place that opens it; null if none does. */
export function openingPlace(
  items: readonly Item[],
  text: string,
  speakers: () => readonly unknown[],
  nationwide: ReadonlySet<string>,
): Opening | null {
  const opens = isMark(items[0], '#', '•', '*', '·') || isMark(items[0], '-', '–', '—');
  const from = opens ? 1 : behindLive(items);
  const start = nameStart(items, from);
  if (start === null) return null;
  const to = chainEnd(items, start);
  const isNameAlone = items
    .slice(start, to + 1)
    .every((item) => item.kind === 'word' || is(item, 'of', 'article', 'place-noun'));
  // "#CycloneNora SitRep No. 7: 23 dead"
  const isNumbered = isMark(items[to + 1], '.') && items[to + 2]?.number != null;
  const headed = from === 0 ? headedPlace(items, start, to) : null;
  if (headed !== null) return { ...headed, near: false, dateline: false };
  if (!isNameAlone || isNumbered) return null;
  const span = { from, to };
  // "Oaxaca cuenta 58 decesos, dijo el gobernador": a name that counts is a source, unless there is another.
  // "• Alotenango, Sacatepéquez: 9 muertos": the town before what it is in.
  const outer = outerEnd(items, to);
  // "Olen County now has 96 dead", "Olen tiene ya 96 muertos"
  const isNow = is(items[to + 1], 'now') && is(items[to + 1], 'adverb');
  // "Olen alone reported 40 deaths"
  const verb = isNow || is(items[to + 1], 'only') ? to + 2 : to + 1;
  const isCounted =
    counts(items, verb) ||
    (outer > to &&
      isMark(items[outer + 1], ':') &&
      (counts(items, outer + 1) || countsPeople(items, outer + 2))) ||
    (from > 0 && headsItem(items, to + 1)) ||
    (is(items[verb], 'hold') && items[verb + 1]?.number != null && speakers().length > 0);
  const isSpot =
    isMostHit(items, to + 1) ||
    headsEvent(items, to + 1) ||
    isBesideTown(items, to + 1) ||
    isStruckBy(items, to + 1) ||
    (from > 0 && isTagOfEvent(items, to + 1));
  if (isCounted || isSpot) return { ...span, near: false, dateline: false };
  // "Kampot – Thirteen construction workers were pulled out dead"; in capitals ("ISTANBUL –") it is an agency's.
  const written = text.slice(items[start]?.start, items[to]?.end);
  const isReport =
    isMark(items[to + 1], '–', '—') && items.length > to + REPORT && written !== written.toUpperCase();
  if (!isReport && !isDateline(items, to + 1)) return null;
  // "LA PAZ.-": its article is a part of the name.
  const name = items.slice(from, to + 1).map(({ fold }) => fold);
  // "LIMA.- El sismo dejó…": reports of a whole country are written in its capital.
  const whole = text.slice(items[from]?.start, items[to]?.end);
  if (nationwide.has(name.join(' ')) || nationwide.has(foldName(whole))) return null;
  return { from, to, near: true, dateline: true };
}

/** "EN DIRECTO | Olen.", "OLEN FLOODS LIVE | 10 July, 10:40 | Kerra County has 96 dead": behind what heads a running report; 0 where nothing does. */
function behindLive(items: readonly Item[]): number {
  if (!mayHold(items, '|')) return 0;
  const bar = items.slice(0, LONGEST_LIVE).findIndex((item) => isMark(item, '|'));
  const isLive = bar > 0 && is(items[bar - 1], 'self', 'no-place') && items[bar - 1]?.capital;
  if (!isLive) return 0;
  const next = items.findIndex((item, at) => at > bar && isMark(item, '|'));
  const isHour = next > 0 && items.slice(bar + 1, next).every(isOfHour);
  return isHour ? next + 1 : bar + 1;
}

/** "10 July, 10:40 CDT" */
function isOfHour(item: Item): boolean {
  return item.kind !== 'word' || item.capital;
}

/** Items of what a running report is called. */
const LONGEST_LIVE = 8;

/** "BRUMADINHO DAM – updated 29 Jan", "TARVO EARTHQUAKE | Report 3": a heading in capitals names the place before what is there. */
function headedPlace(items: readonly Item[], start: number, end: number): PlaceSpan | null {
  let to = end;
  while (to > start && is(items[to], 'event-noun', 'facility')) to -= 1;
  if (to === end || !isMark(items[end + 1], '–', '—', '-', ':', '|')) return null;
  const isPlain = items.slice(start, to + 1).every((item) => isName(item) && !is(item, 'storm'));
  return isPlain && !is(items[to + 1], 'storm') ? { from: start, to } : null;
}

/** "Alotenango, Sacatepéquez: …", "Olen (Tarvo): …": the end of what the town is in; its own end if that is not said. */
function outerEnd(items: readonly Item[], to: number): number {
  if (!isMark(items[to + 1], ',', '(') || !isPlaceName(items, to + 2)) return to;
  const end = chainEnd(items, to + 2);
  if (isMark(items[to + 1], ',')) return end;
  return isMark(items[end + 1], ')') ? end + 1 : to;
}

/** Where the name of a place starts, behind its article ("La Paz"); null: none may. */
export function nameStart(items: readonly Item[], from: number): number | null {
  // "New Delhi", "West Bengal": words that open names, where a name follows.
  const opensName = is(items[from], 'article', 'new', 'somewhere') && isPlaceName(items, from + 1);
  const start = opensName ? from + 1 : from;
  return isPlaceName(items, start) ? start : null;
}

/** "Quito concentra 74", "Lontra, with 40 dead", "Villa Amparo: ten dead". */
function counts(items: readonly Item[], next: number): boolean {
  // "Dzud has 76 per cent of Mongolia in its grip"
  if (is(items[next + 2], 'percent')) return false;
  // "Cold has killed eleven herders": no place kills.
  const isDeed = hasForm(items[next + 1], 'inflict', 'either') || is(items[next + 1], 'leave');
  if (is(items[next], 'aux') && isDeed) return false;
  // "Classes had just begun": no count behind it.
  const isAux = is(items[next], 'aux');
  if (is(items[next], 'place-counts') && (!isAux || items.slice(next + 1, next + COUNT).some(isCounted)))
    return true;
  if (isMark(items[next], ',') && is(items[next + 1], 'with')) return items[next + 2]?.number != null;
  return isMark(items[next], ':') && items[next + 1]?.number != null && items[next + 2]?.entry.harm != null;
}

function isCounted(item: Item): boolean {
  return item.number?.article === false || is(item, 'none', 'nobody') || item.entry.harm !== null;
}

/** Items from an auxiliary to what a place has. */
const COUNT = 8;

/** "Olen, Tarvo: 12 people died": behind one name, which may be whoever speaks, it says no place. */
function countsPeople(items: readonly Item[], number: number): boolean {
  return (
    items[number]?.number != null &&
    peopleOf(items[number + 1]) !== null &&
    items[number + 2]?.entry.harm != null
  );
}

/** "Puno: enfrentamientos dejan 17 muertos": a headline's place, and what happened there. */
function headsEvent(items: readonly Item[], colon: number): boolean {
  if (!isMark(items[colon], ':')) return false;
  const isKind = isUnknown(items[colon + 1]) || is(items[colon + 1], 'thing');
  const noun = isKind && !is(items[colon + 2], 'of') ? colon + 2 : colon + 1;
  const isEvent = is(items[noun], 'event-noun') || (isKind && is(items[colon + 1], 'event-noun'));
  return isEvent && !items.slice(colon).some((item) => isMark(item, '"', '«', '“'));
}

/** "Tarvo was hit on Monday by floods", "Tarvo fue azotada por una riada": what befell it, says that it is a place. */
function isStruckBy(items: readonly Item[], verb: number): boolean {
  if (!is(items[verb], 'be')) return false;
  const by = items.findIndex((item, at) => at > verb && at < verb + STRUCK_BY && is(item, 'by'));
  const kind = is(items[by + 1], 'article') || items[by + 1]?.number?.article ? by + 2 : by + 1;
  if (by < 0 || items.slice(verb, by).some((item) => item.kind === 'mark')) return false;
  const isEvent = is(items[kind], 'event-noun', 'storm') || is(items[kind + 1], 'event-noun', 'storm');
  return isEvent && !items[kind]?.capital;
}

/** "#Torrel #quake 3 dead", "#Tarvo #Sismo: 3 fallecidos": the tag of a place beside that of its event. */
function isTagOfEvent(items: readonly Item[], tag: number): boolean {
  return isMark(items[tag], '#') && is(items[tag + 1], 'event-noun');
}

/** Items from "was" to "by": "was hit late on Monday by". */
const STRUCK_BY = 7;

/** "Olen, south of Tarvo: …", "Olen, cerca de Tarvo.-": where the place that heads a report is. */
function isBesideTown(items: readonly Item[], comma: number): boolean {
  if (!isMark(items[comma], ',') || !is(items[comma + 1], 'near') || !isPlaceName(items, comma + 2))
    return false;
  return isMark(items[chainEnd(items, comma + 2) + 1], ':', '–', '—', '.');
}

/** "- Tamale: lorry overturns, no deaths, 14 injured": an item of a list that counts behind its place. */
function headsItem(items: readonly Item[], colon: number): boolean {
  if (!isMark(items[colon], ':')) return false;
  return items
    .slice(colon + 1)
    .some((item, at, rest) => item.number?.article === false && rest[at + 1]?.entry.harm != null);
}

/** "Antioquia es el departamento más golpeado, con 19 muertos": what the name is, says that it is a place. */
function isMostHit(items: readonly Item[], start: number): boolean {
  if (!is(items[start], 'be')) return false;
  const end = items.findIndex((item, at) => at > start && (isMark(item, ',') || item.number !== null));
  const limit = Math.min(end < 0 ? items.length : end, start + 7);
  // "Bugía es la wilaya más castigada, con 23": a kind that the language does not know.
  const isMost =
    is(items[start + 1], 'article') && isUnknown(items[start + 2]) && is(items[start + 3], 'more');
  const isCounted = is(items[limit], 'with') || is(items[limit + 1], 'with');
  return (
    (isMost && isCounted) || items.slice(start + 1, limit).some((item) => is(item, 'place-noun', 'somewhere'))
  );
}

/** Items of a report behind its place; a row of a list is shorter: "Kampot – 13 dead". */
const REPORT = 9;

/** ", 4 May –", ", lunes.", "(Reuters) –", "(EFE).-", ", Hgo." */
function isDateline(items: readonly Item[], start: number): boolean {
  // "San Cristóbal. Veintisiete muertos"
  if (isMark(items[start], '.') && items.length === start + 1) return true;
  for (let at = start; at < start + 7; at += 1) {
    const item = items[at];
    if (item === undefined) return at > start + 1 && items.length === at;
    if (isMark(item, '–', '—', '-') && at > start) return items.length > at + 3;
    // "Hodeidah, July: the mission counted nine dead"
    if (isMark(item, ':') && isDated(items.slice(start, at))) return items.length > at + 3;
    if (isMark(item, '.') && at > start) return items.length <= at + 2;
    const passes =
      isMark(item, ',', '(', ')', '.', '/') ||
      is(item, 'month', 'of', 'weekday', 'country', 'body', 'voice') ||
      isName(item) ||
      item.number !== null ||
      item.kind === 'code';
    if (!passes) return false;
  }
  return false;
}

/** ", July", ", 4 July" */
function isDated(between: readonly Item[]): boolean {
  return isMark(between[0], ',') && between.some((item) => is(item, 'month'));
}
