// Who says it: "según la Defensoría", "the Red Cross said", "el quinto informe de la entidad", "Fuente: COEN".

import type { Item } from './items.ts';
import { is, isMark, isUnknown } from './items.ts';
import { bracketed, headingOf, subjectBodies } from './source-acts.ts';
import { anySubject, anySubjectBehind, initialsSubject, isTelling } from './source-anyone.ts';
import { gapped } from './source-gaps.ts';
import { readName } from './source-names.ts';
import { reportOf } from './source-reports.ts';
import { behindHold, subjectBehind, subjectOf } from './source-subjects.ts';
import { counted, isBody, opensClause, type Span } from './source-words.ts';

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

/** "su morgue", "the clinic": a place that treats people stands back behind its director. */
function onlyCares(items: readonly Item[], span: Span): boolean {
  const parts = items.slice(span.from, span.to + 1);
  return (
    parts.some((item) => is(item, 'care-place')) &&
    !parts.some((item) => is(item, 'office', 'voice') || (isBody(item) && !is(item, 'care-place')))
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

/** A verb that is also a noun ("reports") may still be one: "reports from the ministry". */
function nounReport(items: readonly Item[], at: number): Span | null {
  return is(items[at], 'report-noun') ? reportOf(items, at) : null;
}
