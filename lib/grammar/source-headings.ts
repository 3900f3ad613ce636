// Sources that say nothing in words: a body that heads a line ("CIVIL DEFENCE 21:05 | 13 dead") or stands in brackets ("(BNPB, 3 Dec)").

import { closing } from './asides.ts';
import type { Item } from './items.ts';
import { is, isCount, isMark, isName, isNamedGroup, mayHold, peopleOf } from './items.ts';
import { initialsAt, readName } from './source-names.ts';
import { isBody, isDated, isInitials, opensClause, type Span } from './source-words.ts';

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
  const span = readName(items, open + 1, 'body') ?? initialsAt(items, open + 1, text);
  if (span === null || span.back || abbreviates(items, open, span)) return null;
  let close = span.to + 1;
  while (close < open + LONGEST && !isMark(items[close], ')') && isDated(items[close])) close += 1;
  if (!isMark(items[close], ')')) return null;
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
  const counts = before?.entry.harm != null || before?.number != null || isPlace || isMark(rest[0], ':');
  return isOneBody && counts ? span : null;
}

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
    for (let start = colon - 1; start > Math.max(0, colon - LONGEST_NAME); start -= 1) {
      if (!isOfIts(items, start) && !opensClause(items, start)) continue;
      const span = readName(items, start, 'body');
      if (span === null || span.back || span.to !== colon - 1 || peopleOf(items[span.from]) !== null)
        continue;
      found.push(span);
      break;
    }
  }
  return found;
}

/** "el (conteo) del Ministerio:", which stands behind no word of harm. */
function isOfIts(items: readonly Item[], start: number): boolean {
  const before = items[start - 2];
  return is(items[start - 1], 'of', 'in', 'from') && before?.entry.harm == null && peopleOf(before) === null;
}

const LONGEST_NAME = 9;

/** "La Defensoría reporta 12 muertos; la Fiscalía: 15": a bare number, in the sentence that says before what is counted. */
function goesOn(items: readonly Item[], start: number, end: number): boolean {
  const closes = items[end] === undefined || isMark(items[end], '.', ',', ';') || is(items[end], 'and');
  const tells = () =>
    items.slice(0, start).some((item, at) => item.entry.harm !== null && isCount(items[at - 1]));
  return closes && tells();
}

function countsSoon(items: readonly Item[], start: number): boolean {
  const at = items[start]?.entry.before != null ? start + 1 : start;
  return (
    items[at]?.number?.article === false &&
    (items.slice(at + 1, at + 4).some((item) => item.entry.harm !== null) || goesOn(items, start, at + 1))
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
export function headingOf(items: readonly Item[]): Span | null {
  if (!mayHold(items, ':') && !mayHold(items, '|')) return null;
  let start = 0;
  while (start < 4 && items[start] !== undefined && isDated(items[start])) start += 1;
  // "Latest from the prefecture: six dead"
  if (is(items[start], 'according')) return null;
  const span = readName(items, start, 'body');
  if (span === null) return titledBy(items, start) ?? behindTitle(items, start);
  // "Conducidos a la comisaría: 58": what is counted.
  const isLabel = items.slice(span.from, span.to + 1).some((item) => item.entry.harm !== null);
  if (isLabel || isRow(items, span)) return null;
  // "BINUH's first-quarter report on Haiti: 617 killed"
  const owner = isMark(items[span.to], "'s", '’s') ? span.to : span.to + 1;
  if (isMark(items[owner], "'s", '’s') && titlesReport(items, owner + 1)) return { ...span, to: owner - 1 };
  if (isMark(items[span.to + 1], ',') && titlesReport(items, span.to + 2)) return span;
  for (let next = span.to + 1; next < Math.min(items.length, span.to + 10); next += 1) {
    const item = items[next];
    if (isMark(item, ':', '|')) return span;
    if (item === undefined || !isDated(item)) return null;
  }
  return null;
}

/** "Protest casualties, Ministry of Health, 12 September, 5 pm (yesterday's in brackets): dead 51": who counts stands behind what is counted. */
function behindTitle(items: readonly Item[], start: number): Span | null {
  const comma = items.findIndex((item, at) => at > start && item.kind === 'mark');
  const isTitle = isMark(items[comma], ',') && comma - start <= LONGEST_KIND;
  const span = isTitle ? readName(items, comma + 1, 'body') : null;
  if (span === null || span.back || !isMark(items[span.to + 1], ',')) return null;
  let next = span.to + 1;
  while (next < span.to + LONGEST && isDated(items[next]) && !isMark(items[next], ':'))
    next = isMark(items[next], '(') ? closing(items, next) + 1 : next + 1;
  return isMark(items[next], ':') ? span : null;
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
    if (isMark(items[at], ':')) return isReport;
    // "Senapred, cierre de la alerta de tsunami, 31 de julio:"
    if (is(items[at], 'report-noun', 'whole-word', 'month')) isReport = true;
    else if (isMark(items[at], ',')) continue;
    else if (isMark(items[at], '-') && items[at]?.spaced === false) continue;
    else if (items[at]?.kind === 'mark' || items[at]?.entry.harm != null) return false;
  }
  return false;
}

const LONGEST_TITLE = 16;

/** "Police: 2": a row that counts the police. */
function isRow(items: readonly Item[], span: Span): boolean {
  // "Uniformed police: 1"
  const isOther = isNamedGroup(peopleOf(items[span.to])) && !items[span.to]?.capital;
  const isGroup = (span.from === span.to && peopleOf(items[span.from]) !== null) || isOther;
  return isGroup && !items.some((item) => item.entry.harm !== null);
}
