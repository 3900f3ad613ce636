// Who says it: "según la Defensoría", "the Red Cross said", "el quinto informe de la entidad", "Fuente: COEN".

import type { Item } from './items.ts';
import { is, isMark, isName, isUnknown, peopleOf } from './items.ts';

export type SourceMention = {
  /** As written, without article; null when it only points back ("la entidad"). */
  readonly name: string | null;
  /** The words as they stand, also of one that points back. */
  readonly words: string;
  /** It names a body, which "la entidad" may point back to. */
  readonly body: boolean;
  /** false: it only acts ("the coastguard pulled out 17 bodies"), and stands back behind whoever tells. */
  readonly firm: boolean;
  /** It treated the people it stands beside, and says nothing of others. */
  readonly care: boolean;
  readonly from: number;
  readonly to: number;
  /** The verb or preposition that makes it a source. */
  readonly cue: number;
};

type Span = {
  readonly from: number;
  readonly to: number;
  readonly body: boolean;
  readonly back: boolean;
  /** It treated the people, and says so of them only. */
  readonly care?: boolean;
};

const REACH = 20;

/** Takes items and the text they stand in, gives the sources named in the sentence, in order. */
export function sourcesOf(items: readonly Item[], text: string): SourceMention[] {
  const found: SourceMention[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const span = sourceAt(items, at, text);
    if (span !== null) add(found, mentionOf(items, span, text, at, true));
  }
  const acting = [...subjectBodies(items, text), bracketed(items, text)];
  for (const span of acting) {
    // "el Comité Internacional de la Cruz Roja (CICR)": the same body's short name.
    const alias =
      span !== null && isMark(items[span.from - 1], '(') && found.some((known) => known.to === span.from - 2);
    if (span !== null && !alias) add(found, mentionOf(items, span, text, span.to + 1, false));
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "su morgue", "the clinic": a place that treats people stands back behind its director. */
function onlyCares(items: readonly Item[], span: Span): boolean {
  const parts = items.slice(span.from, span.to + 1);
  return (
    parts.some((item) => is(item, 'care-place')) &&
    !parts.some((item) => is(item, 'office', 'voice') || (isBody(item) && !is(item, 'care-place')))
  );
}

function add(found: SourceMention[], mention: SourceMention): void {
  if (!found.some((known) => known.from <= mention.to && mention.from <= known.to)) found.push(mention);
}

function mentionOf(
  items: readonly Item[],
  span: Span,
  text: string,
  cue: number,
  firm: boolean,
): SourceMention {
  const words = nameOf(items, span, text);
  return {
    name: span.back ? null : words,
    words,
    body: span.body,
    firm: firm && !onlyCares(items, span),
    care: span.care ?? false,
    from: span.from,
    to: span.to,
    cue,
  };
}

/**
 * "El Foro Penal depuró su registro: 23 fallecimientos": a body or an office that opens a clause and acts is a source, if nobody else tells;
 * not one whose verb is harm ("the police killed"), nor a place that treats people.
 */
function subjectBodies(items: readonly Item[], text: string): Span[] {
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

/** "WHO" is a body, "who" is none. */
function isBody(item: Item | undefined): boolean {
  return is(item, 'body') && (item?.capital === true || !is(item, 'relative'));
}

function isInitials({ kind, entry, start, end }: Item, text: string): boolean {
  const written = text.slice(start, end);
  return (
    kind === 'word' &&
    entry.harm === null &&
    written.length >= 3 &&
    written.length <= 9 &&
    /^\p{Lu}{2}[\p{Lu}\d]+$/u.test(written)
  );
}

/** "the INGD", "SNAP": a name in capitals that the language does not know. */
export function initialsAt(items: readonly Item[], start: number, text: string): Span | null {
  const at = is(items[start], 'article') ? start + 1 : start;
  const item = items[at];
  return item !== undefined && isInitials(item, text) ? { from: at, to: at, body: true, back: false } : null;
}

function isActing(verb: Item): boolean {
  if (verb.kind === 'mark' || verb.number !== null || verb.entry.harm !== null || verb.capital) return false;
  if (is(verb, 'aux', 'hold', 'report', 'link', 'revise', 'exist')) return true;
  return isUnknown(verb);
}

/** "… heridos (Dirección General de Protección Civil).", "(BNPB, 3 Dec)": a body alone in the last brackets, or beside a date. */
function bracketed(items: readonly Item[], text: string): Span | null {
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

function isDated(item: Item): boolean {
  return (
    item.kind === 'code' ||
    item.kind === 'mark' ||
    item.number !== null ||
    is(item, 'month', 'weekday', 'of', 'code-noun', 'period', 'clock')
  );
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
    const named = subjectOf(items, at, 'named') ?? (is(item, 'listener') ? null : subjectBehind(items, at));
    return (
      named ??
      anySubject(items, at, isTelling(items, at)) ??
      anySubjectBehind(items, at) ??
      nounReport(items, at)
    );
  }
  if (is(item, 'says-so')) return subjectBehind(items, at);
  if (item !== undefined && isSayingThat(items, at, text)) return subjectOf(items, at, 'named');
  if (is(item, 'hold')) {
    return subjectOf(items, at, 'body') ?? initialsSubject(items, at, text) ?? behindHold(items, at);
  }
  if (is(item, 'report-noun')) return reportOf(items, at);
  if (is(item, 'for-source') && (opensClause(items, at) || counted(items, at - 1)))
    return readName(items, at + 1, 'named');
  if (is(item, 'care-verb') && is(items[at + 1], 'in', 'by')) {
    const span = readName(items, at + 2, 'body');
    return span === null ? null : { ...span, care: true };
  }
  if (is(item, 'care-place') && is(items[at - 1], 'body'))
    return { from: at - 1, to: at - 1, body: true, back: false };
  if (is(item, 'of') && counted(items, at - 1) && is(items[at - 2], 'article'))
    return readName(items, at + 1, 'body');
  if (item?.number && !item.number.article) return gapped(items, at);
  return null;
}

/** "respondió que", "reckoned that": a verb the language does not know, before what it says. */
function isSayingThat(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  if (item === undefined || !isUnknown(item) || !is(items[at + 1], 'relative')) return false;
  const that = items[at + 1]?.fold;
  const word = text.slice(item.start, item.end);
  return that === 'que' ? /(?:ó|aron|ieron|aba|ía)$/u.test(word) : that === 'that' && word.endsWith('ed');
}

function counted(items: readonly Item[], at: number): boolean {
  const number = items[at]?.number;
  return number != null && !number.article && !number.year;
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
    if (item === undefined || !isDated(item)) return null;
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
  if (!tells || isPlaceThatCounts(items, at)) return null;
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

/** "Sumay mourns its 18 dead": one name before a verb that places take. */
function isPlaceThatCounts(items: readonly Item[], at: number): boolean {
  return is(items[at], 'place-counts') && isName(items[at - 1]) && at === 1;
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
  if (item === undefined || item.kind === 'code') return false;
  if (item.number !== null) return item.number.article;
  if (item.kind === 'mark') return isMark(item, "'s", '’s', '-') && before !== undefined;
  if (isBody(item) || is(item, 'office', 'voice', 'of', 'article')) return true;
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
  while (
    from <= end &&
    (is(items[from], 'article') || items[from]?.number?.article) &&
    !is(items[from], 'body')
  )
    from += 1;
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
  return items.slice(span.from, span.to + 1).some((item) => isInitials(item, text))
    ? { ...span, body: true }
    : null;
}

function opensClause(items: readonly Item[], at: number): boolean {
  return at === 0 || items[at - 1]?.kind === 'mark' || is(items[at - 1], 'and', 'but', 'other-side');
}

/** "contó la Defensoría", "said the ministry", "informó hoy la Secretaría", "contó por radio el director". */
function subjectBehind(items: readonly Item[], at: number): Span | null {
  let next = overWhen(items, at + 1);
  const named = isBack(items, next) ? back(next) : readName(items, next, 'named');
  if (named !== null || !is(items[next], 'by', 'in', 'to', 'with')) return named;
  next += 1;
  while (
    next < at + 6 &&
    !is(items[next], 'article') &&
    items[next]?.kind !== 'mark' &&
    items[next]?.number === null
  )
    next += 1;
  return is(items[next], 'article') ? readName(items, next, 'named') : null;
}

function overWhen(items: readonly Item[], start: number): number {
  let next = start;
  while (
    is(items[next], 'period', 'adverb', 'weekday') ||
    (is(items[next], 'article') && is(items[next + 1], 'weekday'))
  )
    next += 1;
  return next;
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
    if (span !== null && span.to < at && onlyBetween(items, span.to + 1, at))
      return span.back ? span : (bearerOf(items, span) ?? span);
    if (isMark(items[start - 1], ';', '.', '(')) return null;
  }
  return null;
}

/** "The governor of Tolva, Ana Ruedas, confirmed": the office before a name that stands beside it. */
function bearerOf(items: readonly Item[], span: Span): Span | null {
  if (!isMark(items[span.from - 1], ',') || items.slice(span.from, span.to + 1).some((item) => !isName(item)))
    return null;
  for (let start = span.from - 2; start >= Math.max(0, span.from - 10); start -= 1) {
    if (start > 0 && !isOpener(items[start - 1])) continue;
    const office = readName(items, start, 'body');
    return office !== null && !office.back && office.to === span.to ? office : null;
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
    if (isMark(item, ',') && isMark(items[to - 1], ','))
      return is(items[index + 1], 'relative') || !hasVerb(items, index + 1, to - 1);
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
  const author = authorAfter(items, at + 1);
  if (author > 0) return readName(items, author, 'body');
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

/** "… y el Ministerio de Gobierno de cuatro", "the army 19", "la red hospitalaria, más de 1.100": the verb is left out. */
function gapped(items: readonly Item[], number: number): Span | null {
  let end = number - 1;
  while (
    end > 0 &&
    number - end < 5 &&
    (items[end]?.entry.before ||
      is(items[end], 'of', 'in', 'article') ||
      isMark(items[end], '«', '"', '“', ','))
  )
    end -= 1;
  for (let start = end; start >= Math.max(0, end - 9); start -= 1) {
    if (start > 0 && !isMark(items[start - 1], ';', ',') && !is(items[start - 1], 'and', 'other-side'))
      continue;
    const span = speakerAt(items, start);
    if (start > 0 && span !== null && !span.back && span.to === end && toldBefore(items, start)) return span;
  }
  return null;
}

/** A body, an office or a voice; capitals alone would be a place's. */
function speakerAt(items: readonly Item[], start: number): Span | null {
  const span = readName(items, start, 'named');
  if (span === null || span.back) return null;
  return items.slice(span.from, span.to + 1).some((item) => isBody(item) || is(item, 'office', 'voice'))
    ? span
    : null;
}

/** A clause before it has a number of its own, whose verb the gap goes on with. */
function toldBefore(items: readonly Item[], start: number): boolean {
  return items.slice(0, start).some((item) => item.number !== null && !item.number.article);
}

type Need = 'any' | 'named' | 'body';

/** Takes the place where a name may start, gives the name's span; null if none that will do starts there. */
function readName(items: readonly Item[], start: number, need: Need): Span | null {
  let from = start;
  while (is(items[from], 'article') || items[from]?.number?.article || is(items[from], 'more')) from += 1;
  if (isBack(items, start)) return back(start);
  if (is(items[from], 'month', 'weekday')) return null;
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
    if (isBody(item)) body = true;
    if (isBody(item) || is(item, 'office')) authority = true;
    if (isBody(item) || is(item, 'office', 'voice')) named = true;
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

/** "según el último informe de la Defensoría", "el acta levantada por el comando": the report is passed through to its author. */
function throughReport(items: readonly Item[], from: number): number {
  let next = from;
  while (
    next < from + 4 &&
    (is(items[next], 'report-noun', 'whole-word', 'filler', 'adverb') || isUnknown(items[next]))
  )
    next += 1;
  const report = items.slice(from, next).some((item) => is(item, 'report-noun') && !is(item, 'body'));
  if (!report) return from;
  const by = authorAfter(items, next);
  if (by > 0) return by;
  return is(items[next], 'of', 'from', 'by') && is(items[next - 1], 'report-noun') ? next + 1 : from;
}

/** "(el acta) de cierre levantada por", "(el parte) que la gobernación remitió": where the author's name starts, or -1. */
function authorAfter(items: readonly Item[], start: number): number {
  if (is(items[start], 'relative') && is(items[start + 1], 'article')) return start + 1;
  for (let next = start; next < start + 4; next += 1) {
    if (is(items[next], 'by') && next > start) return next + 1;
    if (!isUnknown(items[next]) && !is(items[next], 'of')) return -1;
  }
  return -1;
}

function isAcronym(items: readonly Item[], from: number, to: number): boolean {
  return from === to && (items[from]?.fold.length ?? 0) <= 6 && !items[from]?.first;
}

function belongs(items: readonly Item[], at: number, from: number, need: Need): boolean {
  const item = items[at];
  if (item === undefined || item.number !== null) return false;
  if (isBody(item) || is(item, 'office', 'voice')) return true;
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
  // "Office of the Ombudsman"; not "(frente a) Zarzis la guardia costera".
  if (
    is(item, 'article') &&
    !is(item, 'of') &&
    items[at - 1]?.kind === 'word' &&
    items[at - 1]?.fold !== 'for'
  )
    return false;
  if (is(item, 'of', 'article', 'and', 'to')) return at > from && goesOn(items, at);
  // "Commission on Human Rights", "Office for the Coordination"
  if (is(item, 'in', 'for-source') || item.fold === 'for')
    return (
      at > from && items[at - 1]?.capital === true && isBody(items[at - 1]) && items[at + 1]?.capital === true
    );
  if (item.entry.harm) return false;
  if (peopleOf(item) !== null || item.entry.adjective !== null) return need !== 'body' || at > from;
  if (is(item, 'report-noun')) return false;
  if (
    at === from &&
    is(item, 'thing', 'place-noun', 'facility', 'code-noun') &&
    is(items[at + 1], 'body', 'office')
  )
    return true;
  // "(la gobernación) remitió al …": what stands before an object is a verb.
  if (
    isUnknown(item) &&
    at > from &&
    item.fold.length > 4 &&
    !isMark(items[at - 1], '-') &&
    /(?:ed|aron|ieron)$/u.test(item.fold)
  )
    return false;
  if (is(item, 'filler')) return at > from && items[at - 1]?.kind === 'word';
  if (
    isUnknown(item) &&
    at > from &&
    (is(items[at + 1], 'to', 'article', 'relative') || items[at + 1]?.number)
  )
    return false;
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

/** Takes the place of a report's noun ("Parte 9 de la Alianza"), gives the span of its author's name; null if none is named. */
export function authorOf(
  items: readonly Item[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const span = reportOf(items, at);
  return span === null || span.back ? null : span;
}
