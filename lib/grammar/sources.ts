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
    const span = sourceAt(items, at);
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
  return found.sort((a, b) => a.from - b.from);
}

function nameOf(items: readonly Item[], span: Span, text: string): string {
  const start = items[span.from]?.start ?? 0;
  const end = items[span.to]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

function sourceAt(items: readonly Item[], at: number): Span | null {
  const item = items[at];
  if (is(item, 'according', 'source-label')) return readName(items, at + 1, 'any');
  if (is(item, 'report')) return subjectOf(items, at, 'named') ?? subjectBehind(items, at);
  if (is(item, 'hold')) return subjectOf(items, at, 'body') ?? behindHold(items, at);
  if (is(item, 'report-noun')) return reportOf(items, at);
  if (is(item, 'for-source') && opensClause(items, at)) return readName(items, at + 1, 'body');
  if (is(item, 'care-place') && is(items[at - 1], 'body'))
    return { from: at - 1, to: at - 1, body: true, back: false };
  if (is(item, 'of') && items[at + 1]?.number) return gapped(items, at);
  return null;
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
  if (is(items[next], 'same-source')) return back(next);
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
    const opens = start === 0 || isOpener(items[start - 1]);
    if (!opens) continue;
    const span = is(items[start], 'same-source') ? back(start) : readName(items, start, need);
    if (span !== null && span.to < at && onlyBetween(items, span.to + 1, at)) return span;
    if (isMark(items[start - 1], ';', '.', '(')) return null;
  }
  return null;
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
    if (is(item, 'aux', 'adverb', 'be', 'previous', 'before-word', 'not', 'period', 'report', 'more'))
      continue;
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
    if (is(items[next + 1], 'same-source')) return back(next + 1);
    return readName(items, next + 1, 'body');
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
  if (is(items[start], 'same-source')) return back(start);
  const inner = throughReport(items, from);
  if (inner > from) return readName(items, inner, need);
  let to = from - 1;
  let body = false;
  let named = false;
  let capitals = 0;
  for (let next = from; next < from + 14; next += 1) {
    const item = items[next];
    if (item === undefined || !belongs(items, next, from, need)) break;
    if (is(item, 'body')) body = true;
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
        ? named
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
