// Who says it: "según la Defensoría", "the Red Cross said", "el quinto informe de la entidad", "Fuente: COEN".

import type { Item } from '../text/items.ts';
import {
  hasSeveralWords,
  is,
  isAny,
  isCount,
  isMark,
  isUnknown,
  mayHold,
  mentions,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { subjectBodies } from './source-acts.ts';
import { maySay, sourceAt } from './source-cues.ts';
import { beforeColons, bracketed, headlineTail } from './source-headings.ts';
import { readName } from './source-names.ts';
import { isBody, isInitials, opensSubject, type Span } from './source-words.ts';

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
  /** false: it acts, and what happens beside it is not its word: "Police fired and nine people died". */
  readonly tells: boolean;
  /** Its verb has a count of its own ("the army admits six"), and it says nothing of those before. */
  readonly ahead: boolean;
  /** Where the relative clause starts that it speaks in, which says so only of the count before it: "los 745 que admite el ministro"; -1: in none. */
  readonly clause: number;
};

/** Takes items and the text they stand in, gives the sources named in the sentence, in order. */
export function sourcesOf(items: readonly Item[], text: string): SourceMention[] {
  const found: SourceMention[] = [];
  for (let at = 0; at < items.length; at += 1) {
    if (!maySay(items, at)) continue;
    const span = citedBefore(items, at) ?? sourceAt(items, at, text);
    if (
      span === null ||
      isCompared(items, span, at) ||
      isRefused(items, span, at) ||
      isAsked(items, span) ||
      isPassedOn(items, span, at)
    )
      continue;
    // "según fuentes hospitalarias citadas por EFE": who passes it on is no second source.
    if (is(items[at], 'according') && found.some((known) => known.to === at - 1)) continue;
    const kind = is(items[at], 'care-verb') ? 'cares' : 'tells';
    add(found, mentionOf(items, span, text, at, kind));
  }
  withCited(items, found);
  if (mentions(items, PRESS)) withoutPress(items, found);
  for (const span of subjectBodies(items, text))
    add(found, mentionOf(items, span, text, span.to + 1, 'acts'));
  for (const span of bracketed(items, text)) {
    // "el Comité Internacional de la Cruz Roja (CICR)": the same body's short name.
    const isAlias = found.some((known) => known.to === span.from - 2);
    if (!isAlias) add(found, mentionOf(items, span, text, span.to + 1, 'stands'));
  }
  for (const span of beforeColons(items)) add(found, mentionOf(items, span, text, span.to + 1, 'stands'));
  const tail = headlineTail(items);
  if (tail !== null) add(found, mentionOf(items, tail, text, tail.to + 1, 'stands'));
  return found.sort((a, b) => a.from - b.from);
}

/** "Testigos presenciales citados por una radio local", "the governor was quoted by": whose word it is, before who passes it on. */
function citedBefore(items: readonly Item[], at: number): Span | null {
  if (!is(items[at], 'cited-by')) return null;
  let last = at - 1;
  while (is(items[last], 'be', 'aux') || (last === at - 1 && isMark(items[last], ','))) last -= 1;
  for (let start = last; start >= Math.max(0, last - CITED); start -= 1) {
    const span = opensSubject(items, start) ? readName(items, start, 'named') : null;
    if (span !== null && !span.back && span.to === last) return span;
  }
  return null;
}

/** Items of whoever is quoted. */
const CITED = 6;

/** "dos más que los reconocidos por Gobernación": whose count another is held against. */
function isCompared(items: readonly Item[], { to }: Span, at: number): boolean {
  // "3 más de los que admite la autoridad"; not "…, que se queda en 121"
  const isMore =
    is(items[at - 1], 'relative') && items[at - 2]?.entry.before != null && isCount(items[at - 3]);
  if (isMore && !(isMark(items[to + 1], ',') && is(items[to + 2], 'relative'))) return true;
  return is(items[at], 'according') && [at - 1, at - 2].some((near) => is(items[near], 'more-than'));
}

/** "hecho que el Ministerio no acepta", "No group has claimed the bombing": who does not say so, or nobody. */
function isRefused(items: readonly Item[], { from }: Span, cue: number): boolean {
  if (is(items[from], 'none') || is(items[from - 1], 'none')) return true;
  // "There were reports of 20 deaths"
  if (is(items[from], 'exist') && (from === 0 || !items[from]?.capital)) return true;
  const before = is(items[from - 1], 'article') ? from - 2 : from - 1;
  return is(items[cue - 1], 'not') && is(items[cue], 'hold', 'report') && is(items[before], 'relative');
}

/** "La AFP, con datos de las embajadas, llega a 1.126": where a body has its own count from. */
function isPassedOn(items: readonly Item[], { to }: Span, cue: number): boolean {
  if (!is(items[cue], 'according') || !isMark(items[cue - 1], ',') || !isMark(items[to + 1], ','))
    return false;
  if (!is(items[to + 2], 'hold', 'report', 'link')) return false;
  for (let start = cue - 2; start >= Math.max(0, cue - CITED); start -= 1) {
    const body = opensSubject(items, start) ? readName(items, start, 'body') : null;
    // "Reuters, citing two officials, reported": they say it.
    if (body !== null && body.to === cue - 2) return !is(items[cue], 'cites') || !isPress(items, body);
  }
  return false;
}

/** "¿Qué dice el Gobierno?", "What do police say?": asked, and said by nobody. */
function isAsked(items: readonly Item[], { from }: Span): boolean {
  return (
    isMark(items[from - 1], '¿') || (from === 0 && isMark(items.at(-1), '?') && is(items[0], 'relative'))
  );
}

function add(found: SourceMention[], mention: SourceMention): void {
  if (!found.some((known) => known.from <= mention.to && mention.from <= known.to)) found.push(mention);
}

/** "El comandante departamental", "the Institute for the Study of War": the article is not the name's own, unlike that of "El Universal" within a sentence. */
function withoutArticle(name: string, opens: boolean): string {
  const bare = name.replace(ARTICLE, '');
  // "A spokeswoman for the governor"
  if (/^(?:An?|Una?)\s+\p{Ll}/u.test(name)) return name.replace(/^\S+\s+/u, '');
  const isOwn = !opens && /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(bare);
  return isOwn ? name : bare;
}

/** Not "UN", which is no article. */
const ARTICLE = /^(?:[Tt]he|[Ee]l|[Ll]a|[Ll]os|[Ll]as)\s+/u;

/** "At noon the ministry (said)": where the name starts, over when it spoke. */
function behindTime(items: readonly Item[], { from, to }: Span): number {
  return items[from]?.first === true && is(items[from], 'before-word') && from < to ? from + 1 : from;
}

function mentionOf(
  items: readonly Item[],
  span: Span,
  text: string,
  cue: number,
  kind: 'tells' | 'cares' | 'acts' | 'stands',
): SourceMention {
  const named = span.back ? span : withShortName(items, span, text);
  const from = span.back ? span.from : behindTime(items, span);
  const words = nameOf(items, { ...named, from }, text);
  const opens = items[span.from]?.first === true && is(items[from], 'article', 'same-source');
  return {
    name: span.back ? null : withoutArticle(words, opens),
    words,
    body: span.body,
    // "Rescuers have found 217 bodies, the ministry said": who finds them stands back behind who says so.
    firm:
      kind === 'tells' &&
      !onlyCares(items, span) &&
      ((span.body && !isCrew(items, span)) || !isFinding(items, cue)) &&
      !isArresting(items, span, cue),
    tells: kind !== 'acts',
    care: span.care ?? false,
    from: span.from,
    to: span.to,
    cue,
    ahead: span.to < cue && !isMark(items[span.to + 1], "'s", '’s') && countsAhead(items, cue),
    clause: relativeBefore(items, Math.min(span.from, cue)),
  };
}

/** "equipos de rescate", "rescue teams" */
function isCrew(items: readonly Item[], { from, to }: Span): boolean {
  return items.slice(from, to + 1).some((item) => is(item, 'voice'));
}

/** "found", "have landed" */
function isFinding(items: readonly Item[], cue: number): boolean {
  return is(items[cue], 'found') || (is(items[cue], 'aux') && is(items[cue + 1], 'found'));
}

/** "Police have made 830 arrests, the minister says": what a force did is no word of its own, if anybody tells it. */
function isArresting(items: readonly Item[], { to }: Span, cue: number): boolean {
  const force = is(items[cue], 'hold') && !is(items[cue], 'report') ? peopleOf(items[to]) : null;
  if (force !== 'police' && force !== 'military') return false;
  return items.slice(cue + 1, cue + DEED).some((item, at, near) => is(item, 'deed') && isCount(near[at - 1]));
}

/** Items from the verb of a force to what it did. */
const DEED = 6;

/** "12 died, the BBC reports, according to the ministry", "Our correspondent says the hospital has received 12": who passes it on is no source beside whose it is. */
function withoutPress(items: readonly Item[], found: SourceMention[]): void {
  const passer = found.findIndex((one) => {
    if (!isPress(items, one)) return false;
    const end = Math.max(one.to, one.cue);
    return found.some((other) => {
      const { from, cue } = other;
      // "El diario informó que murieron 12, según la policía"
      if (is(items[cue], 'according') && isSaidBefore(items, found, one, other)) return true;
      const start = is(items[from - 1], 'article') ? from - 1 : from;
      if (start === end + 1) return one.to < one.cue;
      const isBehind =
        cue > end && cue - end <= PASSED && is(items[cue], 'according') && isMark(items[cue - 1], ',');
      return isBehind && !items.slice(end, cue).some(isCount);
    });
  });
  if (passer >= 0) found.splice(passer, 1);
}

const PRESS = anyOf('press');

/** Items of "reported on Friday,". */
const PASSED = 5;

/** "state television said, citing the Interior Ministry": who passes it on is no source beside whom they cite. */
function withCited(items: readonly Item[], found: SourceMention[]): void {
  const cited = found.find(({ cue }) => is(items[cue], 'cites'));
  if (cited === undefined) return;
  // "Citing the Red Crescent, Reuters reported 22 dead": the same, in front.
  const passer =
    cited.cue === 0 && isMark(items[cited.to + 1], ',')
      ? found.findIndex(({ from }) => from === cited.to + 2)
      : -1;
  if (passer >= 0) {
    found.splice(passer, 1);
    return;
  }
  // "dijo la televisión estatal, citando al Ministerio": the name may stand behind the verb.
  const isNext = ({ cue, to }: SourceMention) => cue < cited.cue && cited.cue - Math.max(cue, to) < NEXT;
  const teller = found.find((other) => isNext(other) || isSaidBefore(items, found, other, cited));
  if (teller === undefined) return;
  // "the government said, citing hospitals": voices that a body passes on are its own word.
  const isBodys = teller.body && !cited.body && !isPress(items, teller);
  if (isBodys || isNext(teller) || isPress(items, teller))
    found.splice(found.indexOf(isBodys ? cited : teller), 1);
}

/** Items from who passes it on to "citing". */
const NEXT = 4;

/** "The newspaper reported that 12 people had died, citing the police": what one was told, at the end of the sentence, nobody else telling between. */
function isSaidBefore(
  items: readonly Item[],
  found: readonly SourceMention[],
  teller: SourceMention,
  cited: SourceMention,
): boolean {
  // "Local radio reported 12 deaths and the police, citing the morgue, seven"
  const isOthers = isBody(items[cited.cue - 2]) || is(items[cited.cue - 2], 'voice', 'office');
  if (teller.from >= cited.from || isOthers || !isMark(items[cited.cue - 1], ',')) return false;
  const between = items.slice(teller.cue, cited.cue);
  return (
    !between.some((item) => isMark(item, ';') || is(item, 'other-side')) &&
    !found.some(({ from }) => from > teller.from && from < cited.from)
  );
}

function isPress(items: readonly Item[], { from, to }: Pick<Span, 'from' | 'to'>): boolean {
  return items.slice(from, to + 1).some((item) => isAny(item, PRESS));
}

/** "su morgue", "the clinic": a place that treats people stands back behind its director. */
function onlyCares(items: readonly Item[], span: Span): boolean {
  const parts = items.slice(span.from, span.to + 1);
  return (
    parts.some((item) => is(item, 'care-place')) &&
    !parts.some((item) => !is(item, 'care-place') && (is(item, 'office', 'voice') || isBody(item)))
  );
}

/** "Servicio Nacional de Prevención (Senapred)": who reads "Senapred" later knows who that is. */
function withShortName(items: readonly Item[], span: Span, text: string): Pick<Span, 'from' | 'to'> {
  const { from } = span;
  const to = overRest(items, span, text);
  const short = items[to + 2];
  const isShort =
    (to > from || hasSeveralWords(items[from]) || (isBody(items[from]) && isBody(short))) &&
    isMark(items[to + 1], '(') &&
    isMark(items[to + 3], ')') &&
    short?.capital === true &&
    short.number === null &&
    short.end - short.start <= LONGEST_SHORT_NAME &&
    !isAny(short, NO_SHORT_NAME);
  return isShort ? { from, to: to + 3 } : span;
}

/** "the UN Integrated Office in Haiti (BINUH)", "la oficina de preparación para desastres (ODPEM)": over what the name goes on with, up to its initials. */
function overRest(items: readonly Item[], { from, to }: Span, text: string): number {
  if (!mayHold(items, '(') || !items.slice(from, to + 1).some(isBody)) return to;
  let open = to + 1;
  while (open < to + LONGEST_REST && isRest(items[open])) open += 1;
  const short = items[open + 1];
  const isShort = open > to + 1 && isMark(items[open], '(') && isMark(items[open + 2], ')');
  const isName = short !== undefined && (isInitials(short, text) || (short.capital && isBody(short)));
  return isShort && isName ? open - 1 : to;
}

function isRest(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'mark' || item.number !== null || item.entry.harm !== null)
    return false;
  return (
    item.capital ||
    isUnknown(item) ||
    is(item, 'of', 'article', 'in', 'for-source', 'for-number', 'event-noun')
  );
}

/** Items of a name from its word for a body to its initials. */
const LONGEST_REST = 6;
const LONGEST_SHORT_NAME = 12;
const NO_SHORT_NAME = anyOf('country', 'no-place', 'place-noun', 'month', 'weekday', 'demonym');

function nameOf(items: readonly Item[], span: Pick<Span, 'from' | 'to'>, text: string): string {
  const start = items[span.from]?.start ?? 0;
  const end = items[span.to]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

/** "admits six", "said that 12 had died", "puts the dead at 40"; not "said on 4 May", "said." */
function countsAhead(items: readonly Item[], cue: number): boolean {
  for (let at = cue + 1; at <= cue + AHEAD; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark') return false;
    // "said after speaking to 27 witnesses", "said and the army counts 27"
    if (at === cue + 1 && is(item, 'subordinate', 'and') && !is(item, 'relative')) return false;
    // "announced at half past six"
    if (at === cue + 2 && isHour(items, cue)) continue;
    // "on calling off its nine-day search"
    const noun = isMark(items[at + 1], '-') ? items[at + 2] : items[at + 1];
    const counts = isCount(items[at]) && item.number?.fraction !== true && !is(noun, 'thing');
    if (counts && !isDate(items, at)) return true;
  }
  return false;
}

/** A verb that only tells, right before "at" and a number. */
function isHour(items: readonly Item[], cue: number): boolean {
  return is(items[cue], 'report') && !is(items[cue], 'link', 'hold') && is(items[cue + 1], 'in');
}

const AHEAD = 12;

function isDate(items: readonly Item[], at: number): boolean {
  const near = [items[at - 1], items[at + 1], items[at + 2]];
  // "said in its 9 p.m. bulletin"
  const isHour = is(items[at + 1], 'clock');
  return isHour || near.some((item) => is(item, 'month')) || is(items[at - 1], 'code-noun', 'clock');
}

/** "tres decesos que el Ejecutivo nunca contó", "the 30 that the unions list": a relative that a count stands before. */
function relativeBefore(items: readonly Item[], start: number): number {
  // No count stands before it.
  if (start < 2) return -1;
  let at = start - 1;
  while (is(items[at], 'article') && !is(items[at], 'relative')) at -= 1;
  const counts = isCount(items[at - 1]) || items[at - 1]?.entry.harm != null;
  // "De las 41 muertes que documentó la comisión, 26 …": the parts are of the same count.
  return is(items[at], 'relative') && counts && !is(items[0], 'of') && !announces(items, at) ? at : -1;
}

/** "El reparto de decesos que publica el Indeci es este: Arequipa 19": a noun without a number, whose counts a colon announces. */
function announces(items: readonly Item[], relative: number): boolean {
  if (!mayHold(items, ':') || isCount(items[relative - 1]) || isCount(items[relative - 2])) return false;
  const end = items.findIndex((item, at) => at > relative && (isMark(item, ':', ';') || isCount(items[at])));
  return isMark(items[end], ':');
}
