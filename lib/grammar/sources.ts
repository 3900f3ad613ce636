// Who says it: "según la Defensoría", "the Red Cross said", "el quinto informe de la entidad", "Fuente: COEN".

import type { Item } from './items.ts';
import { is, isMark, isUnknown, peopleOf } from './items.ts';

export type SourceMention = {
  /** As written, without article; null when it only points back ("la entidad"). */
  readonly name: string | null;
  /** It names a body, which "la entidad" may point back to. */
  readonly body: boolean;
  readonly from: number;
  readonly to: number;
  /** The verb or preposition that makes it a source. */
  readonly cue: number;
};

type Span = { readonly from: number; readonly to: number; readonly body: boolean; readonly back: boolean };

const REACH = 20;

/** Takes items and the text they stand in, gives the sources named in the sentence, in order. */
export function sourcesOf(items: readonly Item[], text: string): SourceMention[] {
  const found: SourceMention[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const span = sourceAt(items, at, text);
    if (span === null) continue;
    if (found.some((known) => known.from <= span.to && span.from <= known.to)) continue;
    found.push({
      name: span.back ? null : nameOf(items, span, text),
      body: span.body,
      from: span.from,
      to: span.to,
      cue: at,
    });
  }
  const subject = found.length === 0 ? (subjectBody(items) ?? bracketed(items)) : null;
  if (subject !== null) {
    const { from, to, body } = subject;
    found.push({ name: nameOf(items, subject, text), body, from, to, cue: subject.to + 1 });
  }
  return found.sort((a, b) => a.from - b.from);
}

/**
 * "El Foro Penal depuró su registro: 23 fallecimientos": where no verb of telling is known, a body or an office that opens the clause and acts
 * is the source; not one whose verb is harm ("the police killed"), nor a place that treats people.
 */
function subjectBody(items: readonly Item[]): Span | null {
  for (let start = 0; start < items.length - 1; start += 1) {
    const opens = start === 0 || isMark(items[start - 1], ',', ';', ':') || followsDate(items, start);
    if (!opens) continue;
    const span = readName(items, start, 'body');
    if (span === null || span.back) continue;
    const verb = items[span.to + 1];
    const parts = items.slice(span.from, span.to + 1);
    const speaks = parts.some(
      (item) => is(item, 'body', 'office') && !is(item, 'facility') && peopleOf(item) === null,
    );
    if (speaks && verb !== undefined && isActing(verb))
      return { ...span, body: parts.some((item) => is(item, 'body')) };
  }
  return null;
}

function isActing(verb: Item): boolean {
  if (verb.kind === 'mark' || verb.number !== null || verb.entry.harm !== null || verb.capital) return false;
  if (is(verb, 'aux', 'hold', 'report', 'link', 'revise', 'exist')) return true;
  return isUnknown(verb);
}

/** "… heridos (Dirección General de Protección Civil).": a body alone in the last brackets. */
function bracketed(items: readonly Item[]): Span | null {
  let end = items.length - 1;
  while (end > 0 && isMark(items[end], '.', '"', '»', '”')) end -= 1;
  if (!isMark(items[end], ')')) return null;
  for (let start = end - 1; start >= Math.max(0, end - 14); start -= 1) {
    if (!isMark(items[start], '(')) continue;
    const span = readName(items, start + 1, 'body');
    return span !== null && span.to === end - 1 && !span.back ? span : null;
  }
  return null;
}

function nameOf(items: readonly Item[], span: Span, text: string): string {
  const start = items[span.from]?.start ?? 0;
  const end = items[span.to]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

function sourceAt(items: readonly Item[], at: number, text: string): Span | null {
  const item = items[at];
  if (at === 0) {
    const heading = headingOf(items);
    if (heading !== null) return heading;
  }
  if (is(item, 'according', 'source-label')) return readName(items, at + 1, 'any');
  if (is(item, 'report')) {
    const named = subjectOf(items, at, 'named') ?? subjectBehind(items, at);
    return (
      named ??
      anySubject(items, at, isTelling(items, at)) ??
      anySubjectBehind(items, at) ??
      nounReport(items, at)
    );
  }
  if (is(item, 'hold')) {
    return subjectOf(items, at, 'body') ?? initialsSubject(items, at, text) ?? behindHold(items, at);
  }
  if (is(item, 'report-noun')) return reportOf(items, at);
  if (is(item, 'for-source') && opensClause(items, at)) return readName(items, at + 1, 'body');
  if (is(item, 'care-place') && is(items[at - 1], 'body'))
    return { from: at - 1, to: at - 1, body: true, back: false };
  if (is(item, 'of') && items[at + 1]?.number) return gapped(items, at);
  return null;
}

/** A verb that is also a noun ("reports") may still be one: "reports from the ministry". */
function nounReport(items: readonly Item[], at: number): Span | null {
  return is(items[at], 'report-noun') ? reportOf(items, at) : null;
}

/** "CIVIL DEFENCE 21:05 | 13 dead", "Prison service, 06:00: 46 inmates": a body and an hour head the line. */
function headingOf(items: readonly Item[]): Span | null {
  const span = readName(items, 0, 'body');
  if (span === null) return null;
  for (let next = span.to + 1; next < Math.min(items.length, span.to + 10); next += 1) {
    const item = items[next];
    if (isMark(item, ':', '|')) return span;
    const isDated = item?.kind === 'code' || item?.kind === 'mark' || item?.number != null;
    if (!isDated && !is(item, 'month', 'weekday', 'of', 'code-noun', 'period', 'clock')) return null;
  }
  return null;
}

/** Whether a verb that may also be a participle ("people reported missing") tells something here. */
function isTelling(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'filler', 'light', 'exist')) return true;
  const next = items[at + 1];
  return next === undefined || next.kind === 'mark' || is(next, 'relative', 'article', 'period', 'weekday');
}

/** Words of a subject whose name the language need not know: whoever says, is a source. */
const SUBJECT_LENGTH = 9;

/** "…, the prefect said", "the baker told us": the whole noun phrase between a mark and the verb. */
function anySubject(items: readonly Item[], at: number, tells: boolean): Span | null {
  if (!tells) return null;
  let end = at - 1;
  while (is(items[end], 'aux', 'adverb', 'be') && end > 0) end -= 1;
  for (let start = end; start >= Math.max(0, end - SUBJECT_LENGTH + 1); start -= 1) {
    if (!isNominal(items[start], start > 0 ? items[start - 1] : undefined)) return null;
    const opens =
      start === 0 || (items[start - 1]?.kind === 'mark' && !isMark(items[start - 1], '-', "'s", '’s'));
    if (opens || is(items[start - 1], 'and', 'but', 'relative')) return nounPhrase(items, start, end);
  }
  return null;
}

/** "…, says justice of the peace", "…, informó la cartera de Salud." */
function anySubjectBehind(items: readonly Item[], at: number): Span | null {
  const opens = at === 0 || (items[at - 1]?.kind === 'mark' && !isMark(items[at - 1], ':'));
  if (!opens) return null;
  let start = at + 1;
  while (is(items[start], 'period', 'adverb', 'weekday') && !is(items[start], 'article')) start += 1;
  let end = start;
  while (end < start + SUBJECT_LENGTH && isNominal(items[end], items[end - 1])) end += 1;
  const closes = items[end] === undefined || isMark(items[end], '.', ',', ';', ')', '»', '”', '"');
  return closes && end > start ? nounPhrase(items, start, end - 1) : null;
}

/** A word that a noun phrase may hold: anything but verbs, harm, numbers and the words that open a clause. */
function isNominal(item: Item | undefined, before: Item | undefined): boolean {
  if (item === undefined || item.number !== null || item.kind === 'code') return false;
  if (item.kind === 'mark') return isMark(item, "'s", '’s', '-') && before !== undefined;
  if (is(item, 'body', 'office', 'voice', 'of', 'article')) return true;
  if (item.entry.harm !== null || is(item, 'relative', 'not', 'but', 'them', 'there', 'without'))
    return false;
  if (peopleOf(item) !== null) return false;
  // A pronoun points back, and is no noun phrase of its own.
  if (is(item, 'same-source') && !is(item, 'office', 'thing')) return item.fold.includes(' ');
  return !is(
    item,
    'report',
    'hold',
    'be',
    'aux',
    'link',
    'leave',
    'weekday',
    'period',
    'according',
    'if',
    'could',
  );
}

function nounPhrase(items: readonly Item[], start: number, end: number): Span | null {
  let from = start;
  while (from <= end && is(items[from], 'article') && !is(items[from], 'body')) from += 1;
  const opening = items[from];
  if (
    from > end ||
    opening === undefined ||
    (is(opening, 'same-source') && from === end) ||
    is(opening, 'of', 'in', 'to', 'with', 'by', 'from', 'adverb', 'and', 'more')
  )
    return null;
  // Without an article and in lower case, one unknown word is as likely a verb or an adverb.
  const isBare =
    from === start &&
    !items.slice(from, end + 1).some((item) => item.capital || is(item, 'body', 'office', 'voice', 'of'));
  if (isBare && end - from < 1) return null;
  const body = items.slice(from, end + 1).some((item) => is(item, 'body'));
  return { from, to: end, body, back: false };
}

/** "the INGD has 65", "el COE provincial actualizó a 12": a name in capitals before a verb of counting. */
function initialsSubject(items: readonly Item[], at: number, text: string): Span | null {
  const span = anySubject(items, at, true);
  if (span === null) return null;
  const isInitials = ({ kind, start, end }: Item): boolean =>
    kind !== 'mark' && end - start >= 2 && /^\p{Lu}[\p{Lu}\d]+$/u.test(text.slice(start, end));
  return items.slice(span.from, span.to + 1).some(isInitials) ? { ...span, body: true } : null;
}

function opensClause(items: readonly Item[], at: number): boolean {
  return at === 0 || items[at - 1]?.kind === 'mark' || is(items[at - 1], 'and', 'but', 'other-side');
}

/** "contó la Defensoría", "said the ministry", "informó hoy la Secretaría". */
function subjectBehind(items: readonly Item[], at: number): Span | null {
  let next = at + 1;
  while (
    is(items[next], 'period', 'adverb', 'weekday') ||
    (is(items[next], 'article') && is(items[next + 1], 'weekday'))
  )
    next += 1;
  if (isBack(items, next)) return back(next);
  return readName(items, next, 'named');
}

/** "Seis cadáveres recuperó este miércoles la Guardia Costera". */
function behindHold(items: readonly Item[], at: number): Span | null {
  let next = at + 1;
  while (is(items[next], 'period', 'adverb', 'weekday', 'article') && next < at + 4) {
    const span = readName(items, next, 'body');
    if (span !== null) return span;
    next += 1;
  }
  return null;
}

function back(at: number): Span {
  return { from: at, to: at, body: false, back: true };
}

/** The subject of the verb at `at`: "La Defensoría del Pueblo, en su informe, cuenta…". */
function subjectOf(items: readonly Item[], at: number, need: Need): Span | null {
  for (let start = at - 1; start >= Math.max(0, at - REACH); start -= 1) {
    const opens = start === 0 || isOpener(items[start - 1]) || followsDate(items, start);
    if (!opens) continue;
    const span = isBack(items, start) ? back(start) : readName(items, start, need);
    if (span !== null && span.to < at && onlyBetween(items, span.to + 1, at)) return span;
    if (isMark(items[start - 1], ';', '.', '(')) return null;
  }
  return null;
}

/** "Between January and April the hospital …", "As of 4 October the ministry …". */
function followsDate(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  return (
    is(items[start], 'article') && (is(before, 'month', 'weekday', 'period') || before?.number?.year === true)
  );
}

/** "the governor" points back; "the governor's office" names another. */
function isBack(items: readonly Item[], at: number): boolean {
  return is(items[at], 'same-source') && !isMark(items[at + 1], "'s", '’s');
}

function isOpener(item: Item | undefined): boolean {
  return (
    (item?.kind === 'mark' && !isMark(item, '-', "'s", '’s')) ||
    is(item, 'and', 'but', 'relative', 'other-side', 'versus', 'adverb', 'period', 'according') ||
    item?.entry.before != null
  );
}

/** Between a subject and its verb: auxiliaries, adverbs, or an aside between commas. */
function onlyBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (is(item, 'aux', 'adverb', 'be', 'previous', 'before-word', 'not', 'period', 'report', 'more', 'only'))
      continue;
    // "the hospital in Akobo admitted": where a body is, is no part of its name.
    if (is(item, 'in', 'near') && items[index + 1]?.capital) {
      index += 1;
      continue;
    }
    if (isMark(item, '(')) {
      while (index < to && !isMark(items[index], ')')) index += 1;
      continue;
    }
    if (isMark(item, ',') && isMark(items[to - 1], ',')) return !hasVerb(items, index + 1, to - 1);
    return false;
  }
  return true;
}

function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (is(items[index], 'report') && !is(items[index], 'report-noun', 'whole-word')) return true;
    if (isMark(items[index], ';', ':')) return true;
  }
  return false;
}

/** "informe de la Defensoría", "OCHA's updated report", "figures from the ministry". */
function reportOf(items: readonly Item[], at: number): Span | null {
  let next = at + 1;
  while (isUnknown(items[next]) || items[next]?.number || is(items[next], 'adverb', 'filler')) next += 1;
  if (is(items[next], 'of', 'from', 'by', 'near')) {
    if (isBack(items, next + 1)) return back(next + 1);
    return readName(items, next + 1, 'named');
  }
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    if (isMark(items[before], "'s", '’s', "'")) return endingAt(items, before - 1);
    if (items[before]?.kind === 'mark' || is(items[before], 'of', 'in')) return null;
  }
  return null;
}

function endingAt(items: readonly Item[], at: number): Span | null {
  let from = at;
  while (
    from > 0 &&
    (items[from - 1]?.capital || is(items[from - 1], 'body')) &&
    !items[from - 1]?.entry.harm
  )
    from -= 1;
  const span = { from, to: at, body: true, back: false };
  return is(items[at], 'body') || (items[at]?.capital && !is(items[at], 'country', 'weekday', 'month'))
    ? span
    : null;
}

/** "… y el Ministerio de Gobierno de cuatro": the verb is left out. */
function gapped(items: readonly Item[], at: number): Span | null {
  for (let start = at - 1; start >= Math.max(0, at - 9); start -= 1) {
    if (!isOpener(items[start - 1]) && start > 0) continue;
    const span = readName(items, start, 'body');
    if (span !== null && span.to === at - 1) return span;
  }
  return null;
}

type Need = 'any' | 'named' | 'body';

/** Takes the place where a name may start, gives the name's span; null if none that will do starts there. */
function readName(items: readonly Item[], start: number, need: Need): Span | null {
  let from = start;
  while (is(items[from], 'article') || items[from]?.number?.article || is(items[from], 'more')) from += 1;
  if (isBack(items, start)) return back(start);
  const inner = throughReport(items, from);
  if (inner > from) return readName(items, inner, need);
  let to = from - 1;
  let body = false;
  let named = false;
  let authority = false;
  let capitals = 0;
  for (let next = from; next < from + 14; next += 1) {
    const item = items[next];
    if (item === undefined || !belongs(items, next, from, need)) break;
    if (is(item, 'body')) body = true;
    if (is(item, 'body', 'office')) authority = true;
    if (is(item, 'body', 'office', 'voice')) named = true;
    if (item.capital && !is(item, 'country', 'weekday', 'month', 'article')) capitals += 1;
    if (!is(item, 'of', 'article', 'and')) to = next;
  }
  if (to < from) return null;
  to = withApposition(items, to);
  const will =
    need === 'any'
      ? true
      : need === 'body'
        ? authority
        : named || capitals >= 2 || (capitals === 1 && isAcronym(items, from, to));
  return will ? { from, to, body: body || (!named && capitals > 0), back: false } : null;
}

/** "según el último informe de la Defensoría": the report is passed through to its author. */
function throughReport(items: readonly Item[], from: number): number {
  let next = from;
  while (next < from + 4 && (is(items[next], 'report-noun', 'filler', 'adverb') || isUnknown(items[next])))
    next += 1;
  return is(items[next - 1], 'report-noun') &&
    is(items[next], 'of', 'from', 'by') &&
    !is(items[next - 1], 'body')
    ? next + 1
    : from;
}

function isAcronym(items: readonly Item[], from: number, to: number): boolean {
  return from === to && (items[from]?.fold.length ?? 0) <= 6 && !items[from]?.first;
}

function belongs(items: readonly Item[], at: number, from: number, need: Need): boolean {
  const item = items[at];
  if (item === undefined || item.number !== null) return false;
  if (is(item, 'body', 'office', 'voice')) return true;
  if (item.kind === 'mark')
    return (
      isMark(item, "'s", '’s', "'", '’', '-', '.') &&
      item.spaced === false &&
      at > from &&
      nameGoesOn(items, at)
    );
  if (
    is(
      item,
      'report',
      'hold',
      'be',
      'aux',
      'link',
      'leave',
      'relative',
      'not',
      'light',
      'period',
      'weekday',
      'month',
      'other-verb',
    ) &&
    !item.capital
  )
    return false;
  if (item.capital) return true;
  if (is(item, 'of', 'article', 'and', 'to')) return at > from && goesOn(items, at);
  if (item.entry.harm) return false;
  if (peopleOf(item) !== null || item.entry.adjective !== null) return need !== 'body' || at > from;
  if (is(item, 'report-noun')) return false;
  return isUnknown(item) && (need === 'any' || at > from || is(items[at + 1], 'body', 'office', 'voice'));
}

function nameGoesOn(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isMark(items[at], '.')) return items[at - 1]?.fold.length === 1 && next?.capital === true;
  return next !== undefined && next.kind !== 'mark';
}

function goesOn(items: readonly Item[], at: number): boolean {
  const next = is(items[at + 1], 'article', 'of') ? items[at + 2] : items[at + 1];
  if (next === undefined || next.number !== null || next.kind === 'mark') return false;
  if (is(items[at], 'and')) return next.capital && items[at - 1]?.capital === true && is(items[at - 2], 'of');
  return (
    next.capital ||
    is(next, 'body', 'office', 'voice') ||
    isUnknown(next) ||
    peopleOf(next) !== null ||
    next.entry.adjective !== null ||
    is(next, 'facility', 'place-noun')
  );
}

/** "el coordinador de Protección Civil, Luis Felipe Puente". */
function withApposition(items: readonly Item[], to: number): number {
  if (!isMark(items[to + 1], ',')) return to;
  let next = to + 2;
  while (items[next]?.capital && !is(items[next], 'weekday', 'month', 'country')) next += 1;
  const closes = items[next] === undefined || isMark(items[next], ',', '.', ';', ')');
  return next - (to + 2) >= 2 && closes ? next - 1 : to;
}
