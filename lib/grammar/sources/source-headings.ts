// Sources that say nothing in words: a body that heads a line ("CIVIL DEFENCE 21:05 | 13 dead") or stands in brackets ("(BNPB, 3 Dec)").

import { closing } from '../text/asides.ts';
import type { Item } from '../text/items.ts';
import { is, isCount, isMark, isName, isNamedGroup, isUnknown, mayHold, peopleOf } from '../text/items.ts';
import { initialsAt, overShortName, readName } from './source-names.ts';
import { isBody, isDated, isInitials, opensClause, overDate, type Span, seatEnd } from './source-words.ts';

/** Words between brackets beside a body's name: its date. */
const LONGEST = 14;

/** Takes items, gives the bodies that stand in brackets behind what they counted. */
export function bracketed(items: readonly Item[], text: string): Span[] {
  const found: Span[] = [];
  for (let open = 0; mayHold(items, '(') && open < items.length; open += 1) {
    const span = isMark(items[open], '(') ? inBracket(items, open, text) : null;
    if (span !== null) found.push(span);
  }
  return found;
}

/** A body alone or beside a date, at the end ("… heridos (Protección Civil).") or behind a count ("44 muertos (Copeco); …"). */
function inBracket(items: readonly Item[], open: number, text: string): Span | null {
  // "(as of 28 May, Red Cross)"
  const start = overDate(items, open + 1);
  const span = readName(items, start, 'body') ?? initialsAt(items, start, text);
  if (span === null || span.back || abbreviates(items, open, span)) return null;
  let close = span.to + 1;
  while (close < open + LONGEST && !isMark(items[close], ')') && isDated(items[close])) close += 1;
  if (!isMark(items[close], ')')) return closesWith(items, open, span) ? span : null;
  const rest = items.slice(close + 1);
  if (rest.every((item) => isMark(item, '.', '"', '»', '”'))) return span;
  const parts = items.slice(span.from, span.to + 1);
  const isOneBody =
    parts.some((item) => isBody(item) || isInitials(item, text)) && peopleOf(parts[0]) === null;
  const before = items[open - 1];
  // "44 personas en Guatemala (Conred), 74 en Honduras (Copeco)"
  const near = items.slice(Math.max(0, open - COUNT), open);
  const isPlace =
    before?.capital === true && is(items[open - 2], 'in') && near.some((item) => item.number !== null);
  // "311 civiles (MINSA) y 204 policías (PNP)"
  const isGroup = peopleOf(before) !== null && isCount(items[open - 2]);
  // "OLEN, July 26 (EFE) – A dozen people were detained": whose report it is, and nobody's count.
  if (isMark(rest[0], '–', '—', '-') && parts.some((item) => is(item, 'press'))) return null;
  const counts =
    before?.entry.harm != null || before?.number != null || isGroup || isPlace || isMark(rest[0], ':');
  return isOneBody && counts ? span : null;
}

/** "(Red Crescent operations room)", "(Hospital directors, Friday evening)": a bracket that ends a text, with which of its desks or when behind the name. */
export function closesWith(items: readonly Item[], open: number, { to }: Pick<Span, 'to'>): boolean {
  const close = items.findIndex((item, at) => at > to && isMark(item, ')'));
  if (close < 0 || close - to > DESK || !items[open + 1]?.capital) return false;
  const isDesk = (item: Item) => isDated(item) || (!item.capital && (isUnknown(item) || is(item, 'thing')));
  return (
    items.slice(to + 1, close).every(isDesk) && items.slice(close + 1).every((item) => isMark(item, '.'))
  );
}

/** Items from a body's name to the end of its bracket. */
const DESK = 5;

/** Items from a count to the bracket behind its place. */
const COUNT = 6;

/** "Killed or seriously injured (KSI)": initials of the words in lower case before them name no body. */
function abbreviates(items: readonly Item[], open: number, { from, to }: Span): boolean {
  const letters = items[from]?.fold ?? '';
  if (from !== to) return false;
  let word = open - 1;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    while (
      word >= 0 &&
      items[word]?.fold.charAt(0) !== letters.charAt(at) &&
      is(items[word], 'and', 'or', 'of')
    )
      word -= 1;
    if (items[word]?.fold.charAt(0) !== letters.charAt(at)) return false;
    word -= 1;
  }
  return items[open - 1]?.capital === false;
}

/** "el único conteo es el del Ministerio de Salud: 2.140 fallecidos", "…; la Fiscalía: 15 muertos": the body whose count follows the colon. */
export function beforeColons(items: readonly Item[]): Span[] {
  const found: Span[] = [];
  for (let colon = 0; mayHold(items, ':') && colon < items.length; colon += 1) {
    if (!isMark(items[colon], ':') || !countsSoon(items, colon + 1)) continue;
    const span = rightBefore(items, colon);
    if (span !== null) found.push(span);
  }
  return found;
}

/** The body whose name ends at a colon: all of it, "Ministerio de Sanidad" and not the "Sanidad" that may stand alone. */
function rightBefore(items: readonly Item[], colon: number): Span | null {
  let longest: Span | null = null;
  for (let start = colon - 1; start > Math.max(0, colon - LONGEST_NAME); start -= 1) {
    // "Protest against the government: 12 dead"
    if (is(items[start - 1], 'versus')) continue;
    if (!isOfIts(items, start) && !opensClause(items, start)) continue;
    const span = readName(items, start, 'named');
    const isWhole = span !== null && overShortName(items, span.to + 1) === colon;
    if (!isWhole || span.back || peopleOf(items[span.from]) !== null || !isTeller(items, span)) continue;
    longest = span;
    if (opensClause(items, start)) break;
  }
  return longest;
}

/** A body or an office, or a voice under a name of its own: "Human Rights Activists News Agency". */
function isTeller(items: readonly Item[], { from, to }: Span): boolean {
  const parts = items.slice(from, to + 1);
  const isNamed = from < to && parts.every((item) => item.capital || is(item, 'of', 'article', 'and'));
  return parts.some((item) => isBody(item) || is(item, 'office') || (isNamed && is(item, 'voice')));
}

/** "el (conteo) del Ministerio:", which stands behind no word of harm. */
function isOfIts(items: readonly Item[], start: number): boolean {
  const first = is(items[start - 1], 'article') ? start - 1 : start;
  // "Toll of the health ministry:"
  if (is(items[first - 1], 'whole-word') && items[first - 1]?.fold.endsWith(' of')) return true;
  const before = items[first - 2];
  // "Fire at the health ministry: 12 dead"
  if (is(before, 'event-noun') && !is(items[first - 1], 'of')) return false;
  return is(items[first - 1], 'of', 'in', 'from') && before?.entry.harm == null && peopleOf(before) === null;
}

const LONGEST_NAME = 9;

/** "La Defensoría reporta 12 muertos; la Fiscalía: 15": a bare number, in the sentence that says before what is counted. */
function goesOn(items: readonly Item[], start: number, end: number): boolean {
  const closes = items[end] === undefined || isMark(items[end], '.', ',', ';') || is(items[end], 'and');
  const tells = () =>
    items.slice(0, start).some((item, at) => item.entry.harm !== null && isCount(items[at - 1]));
  return closes && tells();
}

/** Items of two groups counted under one verb. */
const LONGEST_PAIR = 8;

function countsSoon(items: readonly Item[], start: number): boolean {
  // "Dead: 12"
  const labelled = isMark(items[start + 1], ':') ? start + 2 : start + 1;
  if (items[start]?.entry.harm != null && isCount(items[labelled])) return true;
  // "Flood deaths by county, from the Red Cross: Nakuru 48, Garissa 11"
  if (isName(items[start]) && isCount(items[start + 1]) && isMark(items[start + 2], ',', ';')) return true;
  const at = items[start]?.entry.before != null ? start + 1 : start;
  return (
    items[at]?.number?.article === false &&
    (items.slice(at + 1, at + 4).some((item) => item.entry.harm !== null) ||
      // "14 civilians and seven soldiers killed"
      (peopleOf(items[at + 1]) !== null &&
        items.slice(at + 2, at + LONGEST_PAIR).some((item) => item.entry.harm !== null)) ||
      goesOn(items, start, at + 1))
  );
}

/** "Nine killed in Kamora: police", "12 dead in clashes – mayor": who says so ends a headline, that no stop ends. */
export function headlineTail(items: readonly Item[]): Span | null {
  const last = items.length - 1;
  if (items[last]?.kind === 'mark') return null;
  for (let sign = last - 1; sign > Math.max(1, last - LONGEST_NAME); sign -= 1) {
    const isDash = isMark(items[sign], '-') && items[sign]?.spaced === true;
    if (!isDash && !isMark(items[sign], ':', '–', '—')) continue;
    const span = readName(items, sign + 1, 'named');
    const says = items.slice(sign + 1).some((item) => isBody(item) || is(item, 'office', 'voice'));
    const counts = items.slice(0, sign).some(isCount);
    return span !== null && !span.back && span.to === last && says && counts ? span : null;
  }
  return null;
}

/** "Prison service, 06:00: 46 inmates", "16:30 Health Ministry: 31 dead": a body and an hour head the line. */
export function headingOf(items: readonly Item[], text: string): Span | null {
  if (!SIGNS.some((sign) => mayHold(items, sign))) return null;
  let start = 0;
  while (start < 4 && items[start] !== undefined && isDated(items[start])) start += 1;
  // "Toll of the health ministry:"
  if (is(items[start], 'whole-word') && items[start]?.fold.endsWith(' of')) start += 1;
  // "Latest from the prefecture: six dead", "Lo dijo la ministra: seis muertos"
  if (is(items[start], 'according', 'says-so')) return null;
  // "Ataque al Ejército en Tarvo: 12 muertos"
  if (is(items[start], 'event-noun') && is(items[start + 1], 'to', 'of', 'in', 'with', 'by')) return null;
  const span = readName(items, start, 'body');
  if (span === null)
    return datedInitials(items, start, text) ?? titledBy(items, start) ?? behindTitle(items, start);
  // "Conducidos a la comisaría: 58": what is counted.
  const isLabel = items.slice(span.from, span.to + 1).some((item) => item.entry.harm !== null);
  if (isLabel || isRow(items, span)) return null;
  // "BINUH's first-quarter report on Haiti: 617 killed"
  const owner = isMark(items[span.to], "'s", '’s') ? span.to : span.to + 1;
  if (isMark(items[owner], "'s", '’s') && titlesReport(items, owner + 1)) return { ...span, to: owner - 1 };
  if (isMark(items[span.to + 1], ',') && titlesReport(items, span.to + 2)) return span;
  return endsHeading(items, overSeat(items, overShortName(items, span.to + 1))) ? span : null;
}

/** "The media council in Port Moresby: two reporters were beaten": over where the body is. */
function overSeat(items: readonly Item[], at: number): number {
  const end = seatEnd(items, at);
  return isMark(items[end], ':') ? end : at;
}

/** The marks that may end a heading. */
const SIGNS = [':', '|', '–', '—'];

/** Nothing but the date up to the mark behind which the counts stand: ", 21 October to 9 January:". */
function endsHeading(items: readonly Item[], start: number): boolean {
  for (let next = start; next < Math.min(items.length, start + LONGEST_DATE); next += 1) {
    const item = items[next];
    if (isMark(item, ':', '|') || isBehindHour(items, start, next)) return true;
    const isSpan = is(item, 'to', 'and', 'whole-word') && next > start;
    if (item === undefined || !(isDated(item) || isSpan) || item.entry.harm !== null) return false;
  }
  return false;
}

/** "Regional prosecutor's office, 08:40 – The strike killed a woman": a dash right behind the hour. */
function isBehindHour(items: readonly Item[], start: number, dash: number): boolean {
  const isHour = items[dash - 1]?.kind === 'code' && dash === start + 2;
  return isHour && isMark(items[start], ',') && isMark(items[dash], '–', '—');
}

/** Items of a heading's date. */
const LONGEST_DATE = 12;

/** "NDMA de Pakistán, 24 h previas: 6 muertos": initials that the language does not know, before a date. */
function datedInitials(items: readonly Item[], start: number, text: string): Span | null {
  const span = initialsAt(items, start, text);
  if (span === null) return null;
  const isSeat = is(items[span.to + 1], 'of') && items[span.to + 2]?.capital === true;
  const comma = isSeat ? span.to + 3 : span.to + 1;
  return isMark(items[comma], ',') && endsHeading(items, comma) ? span : null;
}

/** "Protest casualties, Ministry of Health, 12 September, 5 pm (yesterday's in brackets): dead 51": who counts stands behind what is counted. */
function behindTitle(items: readonly Item[], start: number): Span | null {
  const comma = items.findIndex((item, at) => at > start && item.kind === 'mark');
  const isTitle = isMark(items[comma], ',') && comma - start <= LONGEST_KIND;
  const span = isTitle ? readName(items, comma + 1, 'body') : null;
  if (span === null || span.back || peopleOf(items[span.from]) !== null) return null;
  let next = span.to + 1;
  // "Detentions by city so far, OVD-Info: Tarvo 52", "Political prisoners, Foro Penal, week 37 – Total: 1,793"
  if (!isMark(items[next], ',', ':')) return null;
  while (next < span.to + LONGEST && isOfDate(items[next]) && !isMark(items[next], ':'))
    next = isMark(items[next], '(') ? closing(items, next) + 1 : next + 1;
  return isMark(items[next], ':') ? span : null;
}

function isOfDate(item: Item | undefined): boolean {
  return isDated(item) || is(item, 'to', 'whole-word');
}

/** Items of what a line counts. */
const LONGEST_KIND = 5;

/** "Plataforma Decide, tally from 21 October to 4 December: 88 killed": who has no word of a body in the name. */
function titledBy(items: readonly Item[], start: number): Span | null {
  let to = start - 1;
  while (isName(items[to + 1])) to += 1;
  // "Lady Reading Hospital, casualty update, 17:30:"
  if (to >= start && items[to + 1]?.capital && is(items[to + 1], 'care-place')) to += 1;
  const isTitled = to > start && isMark(items[to + 1], ',') && is(items[to + 2], 'report-noun', 'whole-word');
  const isOwner = to >= start && isMark(items[to + 1], "'s", '’s');
  const names = (isTitled || isOwner) && titlesReport(items, to + 2);
  return names ? { from: start, to, body: true, back: false } : null;
}

/** "Public Defender, interim findings on the rallies of May: 460 people detained": what the line is called, up to its colon. */
function titlesReport(items: readonly Item[], start: number): boolean {
  for (let at = start, isReport = false; at < Math.min(items.length, start + LONGEST_TITLE); at += 1) {
    if (isMark(items[at], ':', '–', '—')) return isReport && countsBehind(items, at);
    // "Senapred, cierre de la alerta de tsunami, 31 de julio:"
    if (is(items[at], 'report-noun', 'whole-word', 'month')) isReport = true;
    else if (isMark(items[at], ',')) continue;
    // "HRANA's fourth-month review of Iran's protests:"
    else if (isMark(items[at], '-', "'s", '’s') && items[at]?.spaced === false) continue;
    else if (items[at]?.kind === 'mark' || items[at]?.entry.harm != null) return false;
  }
  return false;
}

const LONGEST_TITLE = 16;

/** A colon; behind a dash, a count of the harmed: "INGD, Cyclone Freddy, 20 March — deaths 165". */
function countsBehind(items: readonly Item[], sign: number): boolean {
  if (isMark(items[sign], ':')) return true;
  const near = items.slice(sign + 1, sign + 4);
  return near.some(isCount) && near.some((item) => item.entry.harm !== null || is(item, 'whole-word'));
}

/** "Police: 2": a row that counts the police. */
function isRow(items: readonly Item[], span: Span): boolean {
  // "Uniformed police: 1"
  const isOther = isNamedGroup(peopleOf(items[span.to])) && !items[span.to]?.capital;
  const isGroup = (span.from === span.to && peopleOf(items[span.from]) !== null) || isOther;
  return isGroup && !items.some((item) => item.entry.harm !== null);
}
