// Bodies that tell nothing in words, but act, head a line or stand in brackets.

import type { Item } from './items.ts';
import { is, isMark, isUnknown } from './items.ts';
import { initialsAt, readName } from './source-names.ts';
import { followsDate } from './source-subjects.ts';
import { isBody, isDated, isInitials, opensClause, type Span } from './source-words.ts';

/**
 * "El Foro Penal depuró su registro: 23 fallecimientos": a body or an office that opens a clause and acts is a source, if nobody else tells;
 * not one whose verb is harm ("the police killed"), nor a place that treats people.
 */
export function subjectBodies(items: readonly Item[], text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < items.length - 1; start += 1) {
    if (!opensClause(items, start) && !followsDate(items, start) && !followsPlace(items, start)) continue;
    const span = readName(items, start, 'body') ?? initialsAt(items, start, text);
    if (span === null || span.back) continue;
    const parts = items.slice(span.from, span.to + 1);
    const speaks =
      parts.some((item) => isBody(item) || is(item, 'office') || isInitials(item, text)) &&
      !parts.every((item) => is(item, 'facility'));
    const verb = items[overAside(items, span.to + 1)];
    if (speaks && verb !== undefined && isActing(verb))
      found.push({ ...span, body: parts.some(isBody) || span.body });
  }
  return found;
}

/** "Frente a Môle-Saint-Nicolas la guardia costera …", "in Zimbabwe Civil Protection …", "Mozambique's INGD". */
function followsPlace(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  if (isMark(before, "'s", '’s') || is(before, 'country')) return true;
  return is(items[start], 'article') && before?.capital === true && !is(before, 'body', 'office', 'voice');
}

/** "The Government, which counts clashes only, stands by …": over what stands between commas. */
function overAside(items: readonly Item[], at: number): number {
  if (!isMark(items[at], ',') || !is(items[at + 1], 'relative')) return at;
  for (let next = at + 2; next < at + 16; next += 1) {
    if (isMark(items[next], ';', ':', '.')) return at;
    if (isMark(items[next], ',')) return next + 1;
  }
  return at;
}

function isActing(verb: Item): boolean {
  if (verb.kind === 'mark' || verb.number !== null || verb.entry.harm !== null || verb.capital) return false;
  if (is(verb, 'aux', 'hold', 'report', 'link', 'revise', 'exist')) return true;
  return isUnknown(verb);
}

/** "… heridos (Dirección General de Protección Civil).", "(BNPB, 3 Dec)": a body alone in the last brackets, or beside a date. */
export function bracketed(items: readonly Item[], text: string): Span | null {
  let end = items.length - 1;
  while (end > 0 && isMark(items[end], '.', '"', '»', '”')) end -= 1;
  if (!isMark(items[end], ')')) return null;
  for (let start = end - 1; start >= Math.max(0, end - 14); start -= 1) {
    if (!isMark(items[start], '(')) continue;
    const span = readName(items, start + 1, 'body') ?? initialsAt(items, start + 1, text);
    if (span === null || span.back) return null;
    return items.slice(span.to + 1, end).every(isDated) ? span : null;
  }
  return null;
}

/** "CIVIL DEFENCE 21:05 | 13 dead", "Prison service, 06:00: 46 inmates": a body and an hour head the line. */
export function headingOf(items: readonly Item[]): Span | null {
  const span = readName(items, 0, 'body');
  if (span === null) return null;
  for (let next = span.to + 1; next < Math.min(items.length, span.to + 10); next += 1) {
    const item = items[next];
    if (isMark(item, ':', '|')) return span;
    if (item === undefined || !isDated(item)) return null;
  }
  return null;
}
