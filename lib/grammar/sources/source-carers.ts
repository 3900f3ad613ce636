// Who treated the people counted, and so has counted them: "Los servicios de emergencia trasladaron a 18 heridos".

import type { Item } from '../text/items.ts';
import { is, isCount, isMark, isName, isUnknown, peopleOf } from '../text/items.ts';
import { readName } from './source-names.ts';
import { subjectOf } from './source-subjects.ts';
import { isBody, opensClause, type Span } from './source-words.ts';

/** "heridos atendidos por la Cruz Roja": says so of them only. */
export function carer(items: readonly Item[], at: number): Span | null {
  if (!is(items[at + 1], 'in', 'by'))
    return namedCarer(items, at) ?? bodyCarer(items, at) ?? carePlaceNear(items, at);
  const span = readName(items, at + 2, 'body');
  return span === null ? null : { ...span, care: true };
}

/** "Los servicios de emergencia trasladaron a 18 heridos": those whom a body carried or treated. */
function bodyCarer(items: readonly Item[], verb: number): Span | null {
  const named = subjectOf(items, verb, 'body') ?? teamsOf(items, verb);
  const span = named ?? crew(items, verb);
  return span === null || named?.back || span.to < verb - 1 ? null : { ...span, care: true };
}

/** "MSF teams received 12 wounded": a body's own. */
function teamsOf(items: readonly Item[], verb: number): Span | null {
  const body = items[verb - 2];
  const isBodys =
    body?.capital === true && isBody(body) && is(items[verb - 1], 'thing', 'own-staff', 'voice');
  return isBodys && opensClause(items, verb - 2)
    ? { from: verb - 2, to: verb - 1, body: true, back: false }
    : null;
}

/** "Ambulance crews drove 44 hurt demonstrators to hospital" */
function crew(items: readonly Item[], verb: number): Span | null {
  const count = is(items[verb + 1], 'to') ? verb + 2 : verb + 1;
  if (
    !isCount(items[count]) ||
    !items.slice(count + 1, count + CARED).some((item) => item.entry.harm !== null)
  )
    return null;
  // "The clinic received 12 wounded"
  const isPlace =
    is(items[verb - 1], 'care-place') &&
    is(items[verb - 2], 'article') &&
    !is(items[verb - 2], 'possessive', 'same-source');
  if (isPlace && opensClause(items, verb - 2))
    return { from: verb - 1, to: verb - 1, body: false, back: false };
  const span = subjectOf(items, verb, 'named');
  if (span === null || !(is(items[span.to], 'voice') || isStaff(items[span.to]))) return null;
  // "Sus voluntarios curaron a 47 heridos"
  const isTheirs = is(items[span.from - 1], 'possessive');
  return isTheirs ? { from: span.from - 1, to: span.to, body: false, back: true } : span;
}

/** "Los hospitales de la zona ingresaron a 44 civiles heridos", "Hospitals in the area admitted 44 wounded": over where they are. */
function carePlaceNear(items: readonly Item[], verb: number): Span | null {
  const where = verb - 3;
  const count = is(items[verb + 1], 'to') ? verb + 2 : verb + 1;
  if (!isCount(items[count])) return null;
  const isThere = is(items[where], 'of', 'in') && is(items[where + 1], 'article');
  const kind = items[verb - 1];
  const isKind = is(kind, 'place-noun', 'somewhere') || isUnknown(kind);
  const place = items[where - 1];
  if (!isThere || !isKind || kind?.capital || !is(place, 'care-place')) return null;
  const first = is(items[where - 2], 'article') ? where - 2 : where - 1;
  return opensClause(items, first)
    ? { from: where - 1, to: verb - 1, body: false, back: false, care: true }
    : null;
}

/** "Red Cross paramedics" */
export function isStaff(item: Item | undefined): boolean {
  return item?.capital === true && peopleOf(item) === 'health-worker';
}

/** Items from who treats people to what shows that they are hurt. */
const CARED = 5;

/** "Samur, que llegó a las 14:56, atendió a once heridos": a name that opens the sentence, over what is said of it. */
function namedCarer(items: readonly Item[], verb: number): Span | null {
  // "It drove 27 casualties to two hospitals": whoever was named before.
  if (verb === 1 && is(items[0], 'same-source'))
    return { from: 0, to: 0, body: false, back: true, care: true };
  const start = isMark(items[verb - 1], ',') ? beforeRelative(items, verb - 2) : 0;
  const from = is(items[start], 'article') ? start + 1 : start;
  let to = from;
  while (isName(items[to]) || (to === 0 && items[0]?.capital && items[0].kind === 'word')) to += 1;
  // "St Bridget's Ambulance treated 64 casualties"
  if (to > from && isMark(items[to], "'s", '’s') && items[to + 1]?.capital && to + 2 === verb) to = verb;
  const isAside = isMark(items[to], ',') && is(items[to + 1], 'relative') && isMark(items[verb - 1], ',');
  const isNext = to === verb;
  return to > from && (isNext || (isAside && verb - to < LONGEST_ASIDE))
    ? { from, to: to - 1, body: true, back: false, care: true }
    : null;
}

/** "In the past week, CBCA Ndosho, which the ICRC supports, received 682": where the name starts, behind a comma. */
function beforeRelative(items: readonly Item[], end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_ASIDE && !isMark(items[at], ',')) at -= 1;
  if (!isMark(items[at], ',') || !is(items[at + 1], 'relative')) return 0;
  let from = at;
  while (isName(items[from - 1])) from -= 1;
  return from < at && isMark(items[from - 1], ',') ? from : 0;
}

/** Items of what is said of a name. */
const LONGEST_ASIDE = 14;

/** "Red Crescent hospitals" */
export function carePlace(items: readonly Item[], at: number): Span | null {
  return is(items[at - 1], 'body') ? { from: at - 1, to: at - 1, body: true, back: false } : null;
}
