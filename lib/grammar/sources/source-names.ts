// Reads the name of a source from where it may start: "the Office of the Ombudsman", "el último informe de la Defensoría".

import { POINTS_BACK } from '../language/entries.ts';
import type { Item } from '../text/items.ts';
import { hasSeveralWords, is, isAny, isMark, isName, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { belongs, isSpelledOut } from './source-name-words.ts';
import { back, isBack, isBody, isInitials, type Need, type Span } from './source-words.ts';

/** Takes the place where a name may start, gives the name's span; null if none that will do starts there. */
export function readName(items: readonly Item[], start: number, need: Need): Span | null {
  let from = start;
  // "Río de Janeiro.- La Defensoría"
  while (
    isAny(items[from], BEFORE_NAME) ||
    items[from]?.number?.article ||
    isMark(items[from], '@', '-', '–', '—') ||
    (items[from]?.number != null && isOfSeveral(items, from))
  )
    from += 1;
  // "the agency's latest update"
  const isOwner = isAny(items[start], POINTS_BACK) && is(items[start + 3], 'report-noun');
  if (isOwner || isBack(items, start)) return describedAt(items, start, need) ?? back(start);
  // "actualiza datos: las personas heridas son 34"
  if (peopleOf(items[from]) === 'all' && items[from + 1]?.entry.harm != null) return null;
  // "conforme al cual": no name.
  if (isAny(items[from], DAYS) || (is(items[from], 'relative') && !items[from]?.capital)) return null;
  if (isAny(items[from], EARLY) && hasSeveralWords(items[from])) {
    // "según un balance de la agencia AFP"
    if (is(items[from], 'amount')) return readName(items, from + 1, need);
    // "initial reports from rescue services", "la última actualización del ministerio"
    if (is(items[from + 1], 'of', 'from')) return readName(items, from + 2, need);
  }
  // "confirmadas por chikungunya"
  if (isAny(items[from], NO_SOURCE)) return null;
  // "Un ataque al hospital dejó 12 muertos": what befell a body.
  if (is(items[from], 'event-noun') && !items[from]?.capital && is(items[from + 1], 'to', 'versus'))
    return null;
  // "the city's health department"
  const isOwned = isMark(items[from + 1], "'s", '’s') && isBody(items[from + 2]);
  if (isOwned && !isName(items[from]) && !is(items[from], 'office')) from += 2;
  // "says @CivilDefence"
  if (from > start && isMark(items[from - 1], '@')) return { from, to: from, body: true, back: false };
  const inner = throughReport(items, from);
  if (inner > from) return readName(items, inner, need);
  const end = nameEnd(items, from, need);
  if (end < from) return null;
  // "the balance of the general strike"
  const isOffice = from === end && is(items[from], 'office');
  if (isOffice && (isKindOfReport(items, from) || is(items[from + 1], 'event-noun'))) return null;
  from = openedBefore(items, from);
  const to = withApposition(items, from, end);
  const { capitals, bodies, offices, voices } = wordsOf(items, from, end);
  const isNamed = bodies || offices || voices;
  // "BALANCE DE LA EMERGENCIA POR LLUVIAS": what it is the balance of.
  if (!isNamed && from < end && is(items[end], 'event-noun')) return null;
  const body = bodies || (!isNamed && capitals > 0);
  if (need === 'any') return { from, to, body, back: false };
  const will =
    need === 'body'
      ? bodies || offices
      : isNamed || capitals >= 2 || (capitals === 1 && isAcronym(items, from, to));
  return will ? { from, to, body, back: false } : null;
}

/** "according to official figures": nobody's name; not "officials count 12". */
function isKindOfReport(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return items[at]?.capital === false && isAny(next, REPORT) && !is(next, 'report', 'hold');
}

/** "the two governors", "los tres sindicatos": how many of them there are. */
function isOfSeveral(items: readonly Item[], at: number): boolean {
  const { value = 0 } = items[at]?.number ?? {};
  return (
    value > 1 &&
    value < SEVERAL &&
    is(items[at - 1], 'article') &&
    [at + 1, at + 2].some((near) => is(items[near], 'office', 'body', 'voice'))
  );
}

const SEVERAL = 10;

/** "el boletín 0412-2018 de Conred", "el portavoz talibán Sami Olen": what would point back, but is told of; null if it is not. */
function describedAt(items: readonly Item[], start: number, need: Need): Span | null {
  const issue = overNumber(items, start + 1);
  if (issue > start + 1 && is(items[issue], 'of', 'from', 'by')) return readName(items, issue + 1, need);
  // "(de acuerdo con) su vocero, Pedro Olen"
  const isBeside = need === 'any' && isMark(items[start + 1], ',') && isName(items[start + 2]);
  const last = isBeside && isName(items[start + 3]) ? start + 3 : -1;
  if (last > 0 && (items[last + 1] === undefined || isMark(items[last + 1], '.', ',')))
    return { from: start + 2, to: last, body: false, back: false };
  const giver = giverOf(items, start);
  if (giver !== null && !giver.back) return giver;
  // "la oficina regional de la Defensoría"
  // "el boletín diario del ministerio"
  const isKind = isUnknown(items[start + 1]) || is(items[start + 1], 'rate', 'filler', 'place-noun');
  const isBranch = isKind && is(items[start + 2], 'of');
  const whose = isBranch ? readName(items, start + 3, 'body') : null;
  if (whose !== null && !whose.back) return whose;
  const office = isBranch ? branchOffice(items, start) : null;
  if (office !== null) return office;
  const isDescribed =
    items[start + 1]?.capital === false &&
    (isUnknown(items[start + 1]) || is(items[start + 1], 'voice', 'demonym')) &&
    isName(items[start + 2]) &&
    isName(items[start + 3]);
  if (!isDescribed || is(items[start], 'report-noun', 'whole-word')) return null;
  let to = start + 3;
  while (isName(items[to + 1])) to += 1;
  return { from: start + 2, to, body: true, back: false };
}

/** "la directora provincial de Salud, Mara Lunt": what she heads, in capitals; null if it is nobody's office. */
function branchOffice(items: readonly Item[], start: number): Span | null {
  let end = start + 2;
  while (items[end + 1]?.capital && !is(items[end + 1], 'weekday', 'month')) end += 1;
  return is(items[start], 'office') && end > start + 2
    ? { from: start, to: withApposition(items, start, end), body: true, back: false }
    : null;
}

/** "el informe que Cristosal presentó hoy", "the report that the ministry released", "el informe que publicó ayer la Fiscalía": whose the report is. */
function giverOf(items: readonly Item[], report: number): Span | null {
  if (!is(items[report], 'same-source', 'report-noun') || !is(items[report + 1], 'relative')) return null;
  // "the report that the report": nobody's, and read no deeper.
  if (is(items[report + 2], 'same-source', 'report-noun')) return null;
  const before = readName(items, report + 2, 'body');
  const verb = before === null ? undefined : items[before.to + 1];
  if (verb !== undefined && verb.kind !== 'mark') return before;
  let next = report + 3;
  while (is(items[next], 'period', 'weekday', 'adverb')) next += 1;
  return items[report + 2]?.number == null && is(items[next], 'article')
    ? readName(items, next, 'body')
    : null;
}

/** "(National Transport and) Safety Authority (NTSA)": where a name starts that its initials spell out. */
function openedBefore(items: readonly Item[], from: number): number {
  if (from === 0 || !is(items[from - 1], 'and') || !isSpelledOut(items, from - 1)) return from;
  let start = from - 1;
  while (items[start - 1]?.capital || (is(items[start - 1], 'of') && items[start - 2]?.capital)) start -= 1;
  while (is(items[start], 'article', 'of')) start += 1;
  return start;
}

type Words = {
  /** Capitals that nothing but a name explains. */
  readonly capitals: number;
  readonly bodies: boolean;
  readonly offices: boolean;
  readonly voices: boolean;
};

function wordsOf(items: readonly Item[], from: number, to: number): Words {
  const words = { capitals: 0, bodies: false, offices: false, voices: false };
  for (let at = from; at <= to; at += 1) {
    const item = items[at];
    if (item?.capital === true && !isAny(item, CAPITALS)) words.capitals += 1;
    words.bodies ||= isBody(item);
    words.offices ||= isAny(item, OFFICE);
    // "Red Cross volunteers on the quay say"
    words.voices ||= isAny(item, VOICE) || (peopleOf(item) === 'health-worker' && item?.capital === true);
  }
  return words;
}

const BEFORE_NAME = anyOf('article', 'more', 'same');
const EARLY = anyOf('previous', 'self', 'amount');
const NO_SOURCE = anyOf('self', 'previous', 'history');
const DAYS = anyOf('month', 'weekday');
const OFFICE = anyOf('office');
const VOICE = anyOf('voice');
const REPORT = anyOf('report-noun');
const IN_REPORT = anyOf('report-noun', 'whole-word', 'filler', 'adverb');
const SMALL_WORDS = anyOf('of', 'article', 'and');
// "DAILY REPORT"
const CAPITALS = anyOf('rate', 'country', 'no-place', 'weekday', 'month', 'article', 'event-noun', 'storm');

const LONGEST = 14;

/** The last word of the name; before `from` if there is none. Small words at its end are no part of it. */
function nameEnd(items: readonly Item[], from: number, need: Need): number {
  let to = from - 1;
  for (let next = from; next < from + LONGEST && belongs(items, next, from, need); next += 1)
    if (!isAny(items[next], SMALL_WORDS) && items[next]?.kind !== 'mark') to = next;
  // "Government-held Syria": no body's word.
  const [hyphen, part] = [items[to + 1], items[to + 2]];
  const isJoined = isMark(hyphen, '-') && hyphen?.spaced === false && part?.spaced === false;
  if (!isJoined || part.capital) return to;
  // "Vesna-96"
  if (part.number !== null) return to + 2;
  // "HRANA's fourth-month review": whose it is.
  const owner = items.slice(from, to + 1).findLastIndex((item) => isMark(item, "'s", '’s'));
  return owner > 0 ? from + owner - 1 : from - 1;
}

function isAcronym(items: readonly Item[], from: number, to: number): boolean {
  return from === to && (items[from]?.fold.length ?? 0) <= 6 && !items[from]?.first;
}

/** "El Centro de Integración de Datos (CID) ha analizado": over the short name. */
export function overShortName(items: readonly Item[], at: number): number {
  return isMark(items[at], '(') && isMark(items[at + 2], ')') ? at + 3 : at;
}

/** "el coordinador de Protección Civil, Luis Felipe Puente". */
function withApposition(items: readonly Item[], from: number, end: number): number {
  // "el director del Centro de Operaciones (COE), Juan Olen": over the short name.
  const short = items[end + 2]?.capital === true ? overShortName(items, end + 1) - 1 : end;
  const isOffice = short > end && items.slice(from, end + 1).some((item) => is(item, 'office'));
  const to = isOffice && isMark(items[short + 1], ',') ? short : end;
  // "INGD, Cyclone Freddy": what it reports on.
  if (!isMark(items[to + 1], ',') || is(items[to + 2], 'event-noun', 'storm')) return end;
  if (items.slice(from, to + 1).every(isName) && is(items[to + 2], 'article')) return withOffice(items, to);
  // "la oficina de la ONU, BINUH."
  const isShort =
    isBody(items[to + 2]) && items[to + 2]?.capital === true && items.slice(from, to + 1).some(isBody);
  if (isShort && (items[to + 3] === undefined || isMark(items[to + 3], '.'))) return to + 2;
  let next = to + 2;
  while (items[next]?.capital && !is(items[next], 'weekday', 'month', 'country', 'no-place')) next += 1;
  const closes = items[next] === undefined || isMark(items[next], ',', '.', ';', ')', ':');
  return next - (to + 2) >= 2 && closes ? next - 1 : end;
}

/** "Ruth Olen, the mayor of Tarvo, …": up to the comma. */
function withOffice(items: readonly Item[], to: number): number {
  let next = to + 3;
  while (next < to + 10 && items[next] !== undefined && items[next]?.kind !== 'mark') next += 1;
  const isOffice = items.slice(to + 3, next).some((item) => is(item, 'office'));
  return isOffice && isMark(items[next], ',') ? next - 1 : to;
}

/** "the INGD", "SNAP": a name in capitals that the language does not know. */
export function initialsAt(items: readonly Item[], start: number, text: string): Span | null {
  const at = is(items[start], 'article') ? start + 1 : start;
  const item = items[at];
  return item !== undefined && isInitials(item, text) ? { from: at, to: at, body: true, back: false } : null;
}

/** "según el último informe de la Defensoría", "el acta levantada por el comando": the report is passed through to its author. */
function throughReport(items: readonly Item[], from: number): number {
  let next = from;
  let report = false;
  while (
    next < from + 4 &&
    // "el balance más reciente de la Defensoría"
    (isAny(items[next], IN_REPORT) || isUnknown(items[next]) || (next > from && is(items[next], 'more')))
  ) {
    report ||= isAny(items[next], REPORT) && !is(items[next], 'body');
    next += 1;
  }
  // "preliminary figures from the police"
  if (next > from && is(items[next], 'according')) return next + 1;
  // "el saldo oficial de la Defensoría"
  const isWhole = is(items[from], 'whole-word') && is(items[next], 'of');
  if (!report && !(isWhole && readName(items, next + 1, 'body') !== null)) return from;
  const issue = overNumber(items, next);
  if (issue > next && is(items[issue], 'of', 'from', 'by')) return issue + 1;
  // "(según) el balance que entregó el director"
  if (is(items[next], 'relative') && is(items[next + 1], 'service') && is(items[next + 2], 'article'))
    return next + 2;
  const by = authorAfter(items, next);
  if (by > 0) return by;
  if (!is(items[next], 'of', 'from', 'by')) return from;
  // "el informe preliminar de la Defensoría": over what kind of report it is, to a body alone.
  const isItsOwn = is(items[next - 1], 'report-noun') || readName(items, next + 1, 'body') !== null;
  return isItsOwn ? next + 1 : from;
}

/** "(el boletín) 26 del Instituto", "(el corte) de las 7:00 a. m. del Instituto": over which report it is. */
function overNumber(items: readonly Item[], start: number): number {
  let next = start;
  while (next < start + 8 && items[next] !== undefined && isOfIssue(items, next)) next += 1;
  const isIssue = items.slice(start, next).some((item) => item.number !== null || item.kind === 'code');
  return isIssue ? next : start;
}

function isOfIssue(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'code' || item?.number != null || is(item, 'clock', 'month', 'code-noun')) return true;
  // "el informe N.° 255"
  // "el parte de las veinte horas de la Defensoría"
  if (is(item, 'unit') && items[at - 1]?.number != null) return true;
  const isSign = item?.fold === 'n' && isMark(items[at + 1], '.', '°', 'º');
  if (isSign || isMark(item, '.', 'º', '°', ':', '-')) return true;
  const behind = is(items[at + 1], 'article') ? items[at + 2] : items[at + 1];
  return (
    is(item, 'of', 'article') && (behind?.number != null || behind?.kind === 'code' || is(behind, 'month'))
  );
}

/** "(el acta) de cierre levantada por", "(el parte) que la gobernación remitió": where the author's name starts, or -1. */
export function authorAfter(items: readonly Item[], start: number): number {
  if (is(items[start], 'relative') && is(items[start + 1], 'article')) return start + 1;
  // "el registro que administra la Comisión"
  const isKept = is(items[start], 'relative') && isUnknown(items[start + 1]) && !items[start + 1]?.capital;
  // "el balance que facilita el 112"
  if (isKept && (is(items[start + 2], 'article') || isBody(items[start + 2]))) return start + 2;
  for (let next = start; next < start + 5; next += 1) {
    if (is(items[next], 'by') && next > start) return next + 1;
    // "released on Monday by", "divulgado el lunes por"
    const isWhen =
      next > start && (is(items[next], 'weekday', 'period') || is(items[next + 1], 'weekday', 'period'));
    if (!isUnknown(items[next]) && !is(items[next], 'of', 'other-verb') && !isWhen) return -1;
  }
  return -1;
}

/** Takes a place in a row of items, gives the span of the body named there, article left out; null if there is none. */
export function bodyAt(
  items: readonly Item[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const span = readName(items, at, 'body');
  if (span === null || span.back) return null;
  // "violencia armada": a body's word in lower case that no article opens is an adjective.
  const isNamed =
    span.from > at || items.slice(span.from, span.to + 1).some((item) => isBody(item) && item.capital);
  return isNamed ? span : null;
}

/** The same, of any name: a label says already that it is a source. */
export function nameAt(
  items: readonly Item[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  return readName(items, at, 'any');
}
