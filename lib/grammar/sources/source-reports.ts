// Whose report it is: "informe de la Defensoría", "OCHA's updated report", "its list".

import type { Item } from '../text/items.ts';
import { is, isCount, isMark, isUnknown, peopleOf } from '../text/items.ts';
import { authorAfter, initialsAt, readName } from './source-names.ts';
import { back, isBack, isBody, type Need, type Span } from './source-words.ts';

/** "informe de la Defensoría", "OCHA's updated report", "figures from the ministry", "su informe". */
export function reportOf(items: readonly Item[], at: number, text: string): Span | null {
  const author = authorAfter(items, at + 1);
  const named = author > 0 ? (readName(items, author, 'body') ?? initialsAt(items, author, text)) : null;
  if (named !== null) return named;
  // "An AFP tally of statements by ten countries"
  if (author > 0) return compound(items, at);
  // "An AFP tally of officials' statements"
  const owner = is(items[at + 1], 'of') ? compound(items, at) : null;
  if (owner !== null) return owner;
  // "datos Conred", "reporte COEN"
  const beside = items[at + 1];
  if (is(beside, 'body') && beside?.capital && !is(beside, 'office') && !items[at]?.capital)
    return readName(items, at + 1, 'body');
  return (
    behindReport(items, at, 'named') ?? compound(items, at) ?? ownerBefore(items, at) ?? ownReport(items, at)
  );
}

/** "OCHA's latest figure", "la cifra de la Cruz Roja": a count is a source's own where a body owns it, and no event. */
export function wholeOf(items: readonly Item[], at: number): Span | null {
  // "La última cifra oficial, del Servicio de Protección Civil, es de 641"
  const of = isMark(items[at + 1], ',') ? at + 2 : at + 1;
  const isOf = is(items[of], 'of') || (of > at + 1 && is(items[of], 'from'));
  const behind = isOf ? readName(items, of + 1, 'body') : null;
  if (behind !== null) {
    const parts = items.slice(behind.from, behind.to + 1);
    // "la cifra del fiscal general es muy superior"; not "la cifra de alcaldes asesinados"
    const isOne = is(items[of], 'date-article') || behind.from > of + 1;
    const verb = of > at + 1 ? behind.to + 2 : behind.to + 1;
    const isTold = isOne && is(items[verb], 'be', 'link', 'report', 'hold');
    return parts.some(isBody) || (isTold && parts.some((item) => is(item, 'office'))) ? behind : null;
  }
  // "la cuenta que ofrece el ministro"
  const giver = is(items[at + 1], 'relative') ? authorAfter(items, at + 1) : -1;
  if (giver > 0) return items.slice(giver).some(isCount) ? readName(items, giver, 'body') : null;
  // "ahí deja la Conred su cuenta"
  if (is(items[at - 1], 'possessive') && isBody(items[at - 2]))
    return { from: at - 2, to: at - 2, body: true, back: false };
  return ownerBefore(items, at);
}

/** "el boletín corregido de la ONU", "figures from the ministry". */
function behindReport(items: readonly Item[], at: number, need: Need): Span | null {
  let next = at + 1;
  while (
    isUnknown(items[next]) ||
    items[next]?.number ||
    // "update 18:00 from the department", "el corte de las 18:00 horas de la Secretaría"
    items[next]?.kind === 'code' ||
    (is(items[next], 'unit') && items[next - 1]?.kind === 'code') ||
    isMark(items[next], '°', 'º') ||
    // "Report No. 259 of the Ombudsman's Office"
    isIssueSign(items, next) ||
    (isMark(items[next], '.') && (isMark(items[next + 1], '°', 'º') || items[next + 1]?.number != null)) ||
    (is(items[next], 'code-noun') && !items[next]?.capital) ||
    (is(items[next], 'adverb', 'filler', 'revise', 'period') && !is(items[next], 'of', 'from'))
  )
    next += 1;
  if (!is(items[next], 'of', 'from', 'by', 'near')) return null;
  if (isBack(items, next + 1)) return back(next + 1);
  const name = readName(items, next + 1, need);
  const title = name === null ? null : titleOf(items, name);
  return title === null ? name : title.author;
}

/** "No." before a number. */
function isIssueSign(items: readonly Item[], at: number): boolean {
  return (items[at]?.fold.length ?? 0) <= 3 && isMark(items[at + 1], '.') && items[at + 2]?.number != null;
}

/** "Reporte de Conflictos Sociales N.° 231 de la Defensoría": what the report is called, with its number, stands before whose it is; null: no title. */
function titleOf(items: readonly Item[], title: Span): { readonly author: Span | null } | null {
  if (title.back || items.slice(title.from, title.to + 1).some((item) => isBody(item) || is(item, 'office')))
    return null;
  let next = title.to + 1;
  while (next < title.to + LONGEST_ISSUE && isOfIssue(items[next])) next += 1;
  const author =
    is(items[next], 'of', 'from', 'by') || isMark(items[next - 1], ',')
      ? readName(items, is(items[next], 'of', 'from', 'by') ? next + 1 : next, 'body')
      : null;
  // "Parte del Minsap, 9 de agosto": a name alone, before the date.
  const isNumbered =
    title.to > title.from &&
    !isMark(items[title.to + 1], ',') &&
    items.slice(title.to + 1, next).some((item) => item.number?.article === false);
  return author !== null || isNumbered ? { author } : null;
}

/** Items of a report's number. */
const LONGEST_ISSUE = 6;

/** "n.º 231,", "No. 12" */
function isOfIssue(item: Item | undefined): boolean {
  return (
    item?.kind === 'mark' || item?.kind === 'code' || item?.number != null || is(item, 'code-noun', 'month')
  );
}

/** "el boletín corregido de la ONU": such a phrase points back only where nobody owns it. */
export function ownedPhrase(items: readonly Item[], at: number): Span | null {
  const span = is(items[at + 1], 'of') ? null : behindReport(items, at, 'body');
  // "la coordinadora nacional de Protección Civil, Ana Olen": whose office it is.
  const isPerson = span !== null && items.slice(span.from, span.to).some((item) => isMark(item, ','));
  return isPerson ? { ...span, from: at } : span;
}

/** "Transport ministry figures show": whose they are stands right before. */
function compound(items: readonly Item[], at: number): Span | null {
  // "The ministry reports 12 deaths", against "The ministry report lists 12"
  const isVerb = is(items[at], 'report') && !is(items[at + 1], 'report', 'hold', 'link');
  if (isVerb || !is(items[at - 1], 'body') || is(items[at], 'same-source')) return null;
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const name = readName(items, from, 'body');
    if (name !== null && !name.back && name.to >= at - 1) return { ...name, to: at - 1 };
  }
  return null;
}

/** "prefecture count of 24 December": a body's own, where no count of people follows. */
export function countBy(items: readonly Item[], at: number): Span | null {
  const isDated = items[at + 1]?.number != null && is(items[at + 2], 'month');
  return isDated || is(items[at + 1], 'month', 'weekday', 'period') ? compound(items, at) : null;
}

/** "OCHA's updated report" */
function ownerBefore(items: readonly Item[], at: number): Span | null {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    if (isMark(items[before], "'s", '’s', "'")) return endingAt(items, before - 1);
    if (items[before]?.kind === 'mark' || is(items[before], 'of', 'in')) return null;
  }
  return null;
}

/** "its list", "su informe preliminar": of whoever spoke before. */
function ownReport(items: readonly Item[], at: number): Span | null {
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    if (is(items[before], 'possessive')) return { from: before, to: at, body: false, back: true };
    if (!isUnknown(items[before])) return null;
  }
  return null;
}

function endingAt(items: readonly Item[], at: number): Span | null {
  // "the bishops' own list", "the miners' list"
  const isTheirs = isMark(items[at + 1], "'", '’') && is(items[at - 1], 'article');
  if (isTheirs && (isUnknown(items[at]) || peopleOf(items[at]) !== null))
    return { from: at, to: at, body: true, back: false };
  // "the union's account": such a phrase may name a body that nobody has named before.
  if (is(items[at], 'same-source')) return back(at);
  let from = at;
  while (
    from > 0 &&
    (items[from - 1]?.capital || is(items[from - 1], 'body')) &&
    // "By WHO's count", "The Red Cross's list"
    !is(items[from - 1], 'by', 'in', 'from', 'to', 'article') &&
    !items[from - 1]?.entry.harm
  )
    from -= 1;
  // "Ishikawa prefecture's tally"
  const isRegion = is(items[at], 'place-noun') && items[at - 1]?.capital === true;
  const isName =
    isRegion ||
    is(items[at], 'body', 'office', 'voice') ||
    (items[at]?.capital === true && !is(items[at], 'country', 'no-place', 'weekday', 'month', 'period'));
  return isName ? { from, to: at, body: true, back: false } : null;
}

/** Takes the place of a report's noun ("Parte 9 de la Alianza"), gives the span of its author's name; null if none is named. */
export function authorOf(
  items: readonly Item[],
  at: number,
  text: string,
): { readonly from: number; readonly to: number } | null {
  const span = reportOf(items, at, text);
  return span === null || span.back ? null : span;
}
