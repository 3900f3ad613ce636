// Sources whose verb is left out, since the clause before has it: "the police 12, the army 19".

import type { Item } from '../text/items.ts';
import { is, isAny, isMark, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { readName } from './source-names.ts';
import { isBody, type Span } from './source-words.ts';

const SPEAKERS = anyOf('body', 'office', 'voice', 'own-kind');

/** "… y el Ministerio de Gobierno de cuatro", "the army 19", "la red hospitalaria, más de 1.100": the verb is left out. */
export function gapped(items: readonly Item[], number: number): Span | null {
  // "rescue service 1122 reports": a number of the name.
  const opensList = isFirstOfList(items, number);
  if (!(toldBefore(items, number) || opensList) || is(items[number + 1], 'report')) return null;
  let end = number - 1;
  while (
    end > 0 &&
    number - end < 5 &&
    (items[end]?.entry.before ||
      is(items[end], 'of', 'in', 'article') ||
      (end === number - 1 && goesOnTo(items, end)) ||
      // "hers has 137 dead, the ministry's 130"
      (end === number - 1 && isMark(items[end], "'s", '’s')) ||
      isMark(items[end], '«', '"', '“', ','))
  )
    end -= 1;
  end = beforeRelative(items, end);
  // "Comisión Interamericana (CIDH), 325"
  if (isMark(items[end], ')') && isMark(items[end - 2], '(')) end -= 3;
  let isNamed = false;
  for (let start = end; start >= Math.max(0, end - 9); start -= 1) {
    isNamed ||= isAny(items[start], SPEAKERS);
    // A name may be read back over its "and".
    if (!isNamed && !is(items[start - 1], 'and')) continue;
    // "Haiti's civil protection has 43 dead, Jamaica's information minister 45"
    // "el balance de la Fiscalía es de 30; el del Ministerio, de 26"
    const isIts =
      is(items[start - 1], 'of') && is(items[start - 2], 'article') && isMark(items[start - 3], ';', ',');
    const opens =
      isIts ||
      isMark(items[start - 1], ';', ',', "'s", '’s') ||
      is(items[start - 1], 'and', 'other-side') ||
      (opensList && isMark(items[start - 1], ':'));
    // "wounded police and army 384": who is counted.
    const isCounted =
      is(items[start - 1], 'and') && peopleOf(items[start - 2]) !== null && end === number - 1;
    if (start > 0 && (!opens || isCounted)) continue;
    const span = speakerAt(items, start);
    const isTold = opensList || toldBefore(items, start);
    if (start > 0 && span !== null && !span.back && span.to === end && isTold) return span;
  }
  return null;
}

/** "The Ombudsman raises them to 34 and the relatives to 40", "los eleva a 34 y los familiares, a 40": as the number before is put. */
function goesOnTo(items: readonly Item[], to: number): boolean {
  if (!is(items[to], 'to')) return false;
  const before = items.slice(0, to).findLastIndex((item) => item.number?.article === false);
  return before > 0 && to - before <= GAP && items[before - 1]?.fold === items[to]?.fold;
}

/** Items from one number to the next of another source. */
const GAP = 7;

/** "Deaths, by who counts: the commission, 325; the association, 561": a label says what all of them count. */
function isFirstOfList(items: readonly Item[], number: number): boolean {
  if (!isMark(items[number - 1], ',') || !isMark(items[number + 1], ';')) return false;
  const colon = items.findIndex((item) => isMark(item, ':'));
  const isFirst = colon > 0 && colon < number && !items.slice(colon, number).some(({ number: one }) => one);
  return isFirst && items.slice(0, colon).some((item) => item.entry.harm !== null);
}

/** A body, an office or a voice; capitals alone would be a place's. */
function speakerAt(items: readonly Item[], start: number): Span | null {
  const span = readName(items, start, 'named');
  // "the army has 12 dead, the union 14"
  if (span?.back && is(items[start], 'own-kind')) return { ...span, back: false, body: true };
  if (span === null || span.back || is(items[span.to], 'safe', 'other-verb')) return null;
  // "demonstrators, 19; police, 2": people counted, where no article makes a body of them.
  const only = span.from === start && span.to === start ? items[start] : undefined;
  if (peopleOf(only) !== null) return null;
  // "Artibonite suma 196 fallecidos y Centro, 83": a place.
  if (only?.capital && is(only, 'facility', 'somewhere') && !is(items[start - 1], 'article')) return null;
  return items.slice(span.from, span.to + 1).some((item) => isBody(item) || is(item, 'office', 'voice'))
    ? span
    : null;
}

/** A clause before it has a number of its own, whose verb the gap goes on with. */
function toldBefore(items: readonly Item[], start: number): boolean {
  for (let at = 0; at < start; at += 1) if (items[at]?.number?.article === false) return true;
  return false;
}

/** "el Ministerio de Salud, que acepta menos causas, 41": the name before such an aside. */
function beforeRelative(items: readonly Item[], end: number): number {
  for (let at = end; at > Math.max(0, end - ASIDE); at -= 1) {
    if (items[at]?.number?.article === false || isMark(items[at], ';', ':', '.')) return end;
    if (isMark(items[at], ',')) return is(items[at + 1], 'relative', 'including') ? at - 1 : end;
  }
  return end;
}

const ASIDE = 16;
