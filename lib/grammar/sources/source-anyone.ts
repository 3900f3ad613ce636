// Whoever tells is a source, also under a name that the language does not know: "the prefect said", "the baker told us".

import type { Item } from '../text/items.ts';
import {
  hasSeveralWords,
  is,
  isAny,
  isAnyMark,
  isCount,
  isKindBehindName,
  isMark,
  isName,
  isUnknown,
  mayHold,
  peopleOf,
} from '../text/items.ts';
import { anyOf, unionOf } from '../text/tags.ts';
import { isBack, isBody, isInitials, type Span, VERBS } from './source-words.ts';

const NAME_ENDS = new Set(['.', ',', ';', ')', '»', '”', '"']);
const NO_NOUNS = unionOf([VERBS, anyOf('weekday', 'period', 'later', 'according', 'if', 'could', 'denial')]);
const NO_OPENINGS = anyOf(
  'among',
  'as',
  'of',
  'in',
  'to',
  'with',
  'by',
  'from',
  'adverb',
  'previous',
  'history',
  'nor',
  'and',
  'more',
  'for-number',
  'rate',
);

/** Words of a subject whose name the language need not know: whoever says, is a source. */
const SUBJECT_LENGTH = 9;

/** "…, the prefect said", "the baker told us": the whole noun phrase between a mark and the verb. */
export function anySubject(items: readonly Item[], at: number, tells: boolean): Span | null {
  if (!tells || isPlaceThatCounts(items, at)) return null;
  let end = at - 1;
  while (is(items[end], 'aux', 'adverb', 'be', 'there') && end > 0) end -= 1;
  // "one man had been counted at two hospitals": who is told of, tells nothing.
  const isTold = items.slice(end + 1, at).some((item) => is(item, 'be'));
  // "The figure was later revised to 15": nor does a count of what is done to it.
  if (isTold && is(items[end], 'whole-word')) return null;
  const person = isTold || peopleOf(items[end]) === null ? null : onePerson(items, end);
  if (person !== null) return person;
  // "Disk-Basın-Iş adds", "Désarmons-les calcula"
  const isJoined = isMark(items[end], '-') && end + 1 < at;
  if (isJoined) end += 1;
  end = beforeAside(items, end);
  // "What I can tell you is that …": nobody's name.
  if (is(items[end], 'self') && is(items[end - 1], 'self')) return null;
  // "Provea pide una investigación y recuerda": the join of two verbs.
  // "cierre de la alerta": no verb behind an article.
  if (is(items[end], 'and') || (is(items[end], 'article') && !is(items[end], 'relative'))) return null;
  for (let start = isJoined ? end - 1 : end; start >= Math.max(0, end - SUBJECT_LENGTH + 1); start -= 1) {
    // "…, after forensic teams established": whose doing it was is no source.
    if (is(items[start], 'subordinate') && is(items[start], 'ago')) return null;
    if (!isNominal(items[start], start > 0 ? items[start - 1] : undefined)) return null;
    const opens =
      start === 0 || (items[start - 1]?.kind === 'mark' && !isMark(items[start - 1], '-', "'s", '’s'));
    if (opens && is(items[start], 'subordinate') && !isBody(items[start]))
      return behindConjunction(items, start, end);
    // "a figure the government rejects"
    const isInner = start > 0 && start < end && is(items[start], 'article') && !is(items[start], 'of');
    if (isInner && is(items[start - 1], 'whole-word', 'report-noun')) return nounPhrase(items, start, end);
    const isVerb = isUnknown(items[start]) || is(items[start], 'other-verb');
    if (isVerb && is(items[start - 1], 'relative')) return headOf(items, start - 1, end);
    // "36 personas, cuyas familias presentaron denuncia": of those who are counted.
    if (is(items[start - 1], 'relative') && is(items[start - 1], 'possessive')) return null;
    // "…, mientras que en India se han confirmado 51": behind what opens the other side.
    if (opens || is(items[start - 1], 'and', 'but', 'relative', 'other-side'))
      return nounPhrase(items, start, end);
  }
  return null;
}

/** "…, so Hawaii's governor lowered"; not "a day after a truce was announced", "durante sus visitas a las celdas verificó". */
function behindConjunction(items: readonly Item[], conjunction: number, end: number): Span | null {
  const span = is(items[conjunction + 1], 'possessive') ? null : nounPhrase(items, conjunction + 1, end);
  const speaks = span !== null && items.slice(span.from, span.to + 1).some(isSpeaker);
  return speaks ? span : null;
}

function isSpeaker(item: Item): boolean {
  return isBody(item) || is(item, 'office', 'voice');
}

/** "…, a police officer said", "un pescador contó": one of the people that are counted elsewhere, behind an article. */
function onePerson(items: readonly Item[], end: number): Span | null {
  let from = end;
  while (from > end - LONGEST_PERSON && isDescribing(items, from - 1)) from -= 1;
  const article = items[from - 1];
  // "its volunteers": of whoever was named before.
  const isOne = article?.number?.value === 1 || (is(article, 'article') && !is(article, 'possessive'));
  const before = items[from - 2];
  const opens = before === undefined || (before.kind === 'mark' && !isMark(before, '-', "'s", '’s'));
  return isOne && (opens || is(before, 'and', 'but', 'other-side'))
    ? { from, to: end, body: false, back: false }
    : null;
}

/** "senior", "district", "the boy's" */
function isDescribing(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isOwner = isMark(item, "'s", '’s') || isMark(items[at + 1], "'s", '’s');
  return isUnknown(item) || isName(item) || is(item, 'filler', 'demonym', 'place-noun') || isOwner;
}

/** "a miner who escaped said", "a teacher at the school said", "an officer speaking anonymously said": back over what says which one it is. */
export function restrictedPerson(items: readonly Item[], verb: number): Span | null {
  for (let at = verb - 2; at > Math.max(0, verb - LONGEST_RESTRICTION); at -= 1) {
    const item = items[at];
    if (item?.kind === 'mark' || item?.number?.article === false) return null;
    const opens = is(item, 'relative', 'in') || (isUnknown(item) && item?.fold.endsWith('ing'));
    if (opens && peopleOf(items[at - 1]) !== null) return onePerson(items, at - 1);
  }
  return null;
}

/** Items of what says which person it is. */
const LONGEST_RESTRICTION = 9;

/** "…, contó un pescador.", "…, dijo a la AFP un oficial del ejército": behind the verb, from its article. */
export function personBehind(items: readonly Item[], article: number): Span | null {
  const isOne = items[article]?.number?.value === 1 || is(items[article], 'article');
  if (!isOne || peopleOf(items[article + 1]) === null) return null;
  const ends = items[article + 2];
  const counts = ends !== undefined && (ends.number !== null || ends.entry.harm !== null || is(ends, 'and'));
  return counts ? null : { from: article + 1, to: article + 1, body: false, back: false };
}

/** Items of a person and what they are said to be. */
const LONGEST_PERSON = 4;

/** "Reporteros que recorrieron el depósito cuentan 39": a verb behind the relative tells of whom the sentence opens with. */
function headOf(items: readonly Item[], relative: number, end: number): Span | null {
  // "los hospitales que apoya el CICR han recibido"
  if (isBody(items[end]) && is(items[end - 1], 'article'))
    return { from: end, to: end, body: true, back: false };
  const isShort = relative > 0 && relative <= LONGEST_HEAD;
  const words = items.slice(0, Math.max(0, relative));
  const isHead =
    isShort && words.every((item) => item.kind !== 'mark' && (item.number === null || item.number.article));
  const from = words.findIndex((item) => !is(item, 'article') && item.number === null);
  return isHead && from >= 0 && (from === relative - 1 || isNominal(items[from], items[from - 1]))
    ? { from, to: relative - 1, body: false, back: false }
    : null;
}

/** Items of whoever a relative clause is of. */
const LONGEST_HEAD = 4;

/** "The owner, by phone, says", "El sistema MoMo, del Instituto, atribuye": back over what stands between commas, to what opens the sentence. */
function beforeAside(items: readonly Item[], end: number): number {
  if (!isMark(items[end], ',')) return end;
  let open = end - 1;
  while (open > end - LONGEST_INSERT && isInsert(items[open])) open -= 1;
  const isAside = isMark(items[open], ',') && open < end - 1 && !is(items[open + 1], 'and', 'relative');
  const from = items.slice(0, Math.max(0, open)).findLastIndex((item) => isMark(item, ';')) + 1;
  const subject = items.slice(from, Math.max(0, open));
  const opens = subject.length > 0 && subject.every((item) => item.kind !== 'mark');
  return isAside && opens && (from > 0 || items[0]?.capital) ? open - 1 : end;
}

function isInsert(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.kind !== 'mark' &&
    item.entry.harm === null &&
    (item.number === null || item.number.article) &&
    !is(item, 'hold', 'link', 'be', 'leave')
  );
}

/** Items between the commas of an aside, and its first. */
const LONGEST_INSERT = 9;

/** "…, says justice of the peace", "…, informó la cartera de Salud." */
export function anySubjectBehind(items: readonly Item[], at: number): Span | null {
  const opens = at === 0 || (items[at - 1]?.kind === 'mark' && !isMark(items[at - 1], ':'));
  if (!opens) return null;
  let start = at + 1;
  while (is(items[start], 'period', 'adverb', 'weekday') && !is(items[start], 'article')) start += 1;
  let end = start;
  while (end < start + SUBJECT_LENGTH && isNominal(items[end], items[end - 1])) end += 1;
  const closes = items[end] === undefined || isAnyMark(items[end], NAME_ENDS);
  return closes && end > start ? nounPhrase(items, start, end - 1) : null;
}

/** "El Mecanismo de Seguimiento para Nicaragua (MESENI) de la CIDH cifra": a name that has a short one, over whose body it is. */
export function shortNamedSubject(items: readonly Item[], verb: number, text: string): Span | null {
  if (!mayHold(items, '(')) return null;
  let close = verb - 1;
  while (close > verb - LONGEST_NAME && (items[close]?.capital || is(items[close], 'of', 'article', 'body')))
    close -= 1;
  const short = items[close - 1];
  if (!isMark(items[close], ')') || !isMark(items[close - 2], '(') || short === undefined) return null;
  if (!isInitials(short, text)) return null;
  let from = close - 2;
  // "Inter-American Commission on Human Rights (IACHR)"
  const isInside = (item: Item | undefined) =>
    (item?.kind !== 'mark' && item?.number == null) || (isMark(item, '-') && !item?.spaced);
  while (from > 0 && isInside(items[from - 1])) from -= 1;
  if (is(items[from], 'article')) from += 1;
  const isLong = close - 3 > from && close - from < LONGEST_LONG_NAME;
  // "El departamento de gestión de desastres (DGD) sube a 225 los fallecidos"
  const isKind = is(items[from - 1], 'article') && items.slice(from, close - 2).every(isPlain);
  return isLong && (items[from]?.capital === true || isKind)
    ? { from, to: close - 3, body: true, back: false }
    : null;
}

const OF_OFFICE = anyOf('of', 'article', 'and', 'place-noun', 'thing', 'body', 'event-noun');

/** What an office is for: no verb and nobody who came to harm. */
function isPlain(item: Item): boolean {
  return isUnknown(item) || isAny(item, OF_OFFICE);
}

/** Items of a name that is shortened to its initials, and those of the bracket. */
const LONGEST_LONG_NAME = 14;

/** "the INGD has 65", "el COE provincial actualizó a 12": a name in capitals before a verb of counting. */
export function initialsSubject(items: readonly Item[], at: number, text: string): Span | null {
  const span = anySubject(items, at, true);
  if (span === null) return null;
  return items.slice(span.from, span.to + 1).some((item) => isInitials(item, text))
    ? { ...span, body: true }
    : null;
}

/** "HRANA, a monitor run from abroad, said", "Halka, a press freedom group, lists": a name that opens the sentence, before what it is. */
export function nameBeforeAside(items: readonly Item[], at: number, text: string): Span | null {
  let verb = at;
  while (is(items[verb - 1], 'aux', 'adverb')) verb -= 1;
  let comma = 1;
  while (comma < LONGEST_NAME && items[comma]?.capital) comma += 1;
  const [first] = items;
  if (first === undefined || at > ASIDE || !isMark(items[comma], ',') || !isMark(items[verb - 1], ','))
    return null;
  const inside = items.slice(comma + 1, verb - 1);
  const isAside = inside.every((item) => item.number === null || item.number.article) && inside.length > 0;
  // "Temblores, an NGO that records police violence only, arrives at 39": what the name is, says the aside.
  const isBodys = isName(first) && inside[0]?.number?.article === true && inside.slice(1, 4).some(isBody);
  const isNamed = isBodys || (comma === 1 && isInitials(first, text));
  return isAside && isNamed ? { from: 0, to: comma - 1, body: true, back: false } : null;
}

const LONGEST_NAME = 5;

/** Items of the longest aside. */
const ASIDE = 16;

/** Whether a verb that may also be a participle ("people reported missing") tells something here. */
export function isTelling(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'filler', 'light', 'exist')) return true;
  const next = items[at + 1];
  return next === undefined || next.kind === 'mark' || is(next, 'relative', 'article', 'period', 'weekday');
}

/** "Sumay mourns its 18 dead", "Kathmandu district counted 31": one name before a verb that places take, or with its kind. */
function isPlaceThatCounts(items: readonly Item[], at: number): boolean {
  const name = isKindBehindName(items, at - 1) ? at - 2 : at - 1;
  const opens = opensSubject(items, name);
  return is(items[at], 'place-counts') && isName(items[name]) && opens;
}

/** "West Bengal recorded 31 deaths", "La Paz reportó 12 fallecidos": words that are nothing but names, before what a place has of the harmed. */
export function isLongPlaceThatCounts(items: readonly Item[], verb: number, text: string): boolean {
  if (!is(items[verb], 'place-counts') || !opensCount(items, verb + 1)) return false;
  const last = is(items[verb - 1], 'aux') ? verb - 2 : verb - 1;
  // "The Dominican Republic reports one death"
  if (is(items[last], 'country'))
    return opensSubject(items, last) || (is(items[last - 1], 'article') && opensSubject(items, last - 1));
  // "Ostrava Hill recorded 96 homicides"
  const isKind =
    items[last]?.capital === true && is(items[last], 'place-noun', 'numbered') && isName(items[last - 1]);
  if (!isName(items[last]) && !isKind) return false;
  let from = last;
  while (last - from < LONGEST_NAME && isNamePart(items[from - 1])) from -= 1;
  const isTitled = is(items[from - 1], 'article') && items[from - 1]?.capital === true;
  if (isTitled || from < last) return opensSubject(items, isTitled ? from - 1 : from);
  return isBesidePlace(items, last, text);
}

/** "En Cusco murieron cuatro, mientras que Puno reportó dos", "four died in Olen and Tarvo reported two": a short name that is no acronym, on the other side of a place. */
export function isBesidePlace(items: readonly Item[], name: number, text: string): boolean {
  const item = items[name];
  const joins = is(items[name - 1], 'and', 'other-side');
  if (!joins || item === undefined || isInitials(item, text)) return false;
  const before = items.slice(Math.max(0, name - OTHER_SIDE), name - 1);
  return before.some((one, at) => is(one, 'in') && isName(before[at + 1]));
}

/** Items from a place to another on the other side. */
const OTHER_SIDE = 14;

function opensSubject(items: readonly Item[], start: number): boolean {
  return start === 0 || isMark(items[start - 1], ',', ';') || is(items[start - 1], 'other-side');
}

/** "New", "Nueva", "West": words that open names of places. */
function isNamePart(item: Item | undefined): boolean {
  return isName(item) || (item?.capital === true && is(item, 'new', 'somewhere', 'place-noun'));
}

function opensCount(items: readonly Item[], at: number): boolean {
  return isCount(items[at]) || (items[at]?.entry.before != null && isCount(items[at + 1]));
}

const WHICH_ONE = anyOf('update', 'new', 'rate', 'filler', 'revise', 'adverb', 'previous');

/** "latest bulletin": a report, and which one it is. */
function isBulletin(items: readonly Item[], from: number, end: number): boolean {
  const isReport = from < end && is(items[end], 'report-noun') && !items[end]?.capital;
  return isReport && items.slice(from, end).every((item) => isAny(item, WHICH_ONE));
}

const SEVERAL = 10;

/** A word that a noun phrase may hold: anything but verbs, harm, numbers and the words that open a clause. */
function isNominal(item: Item | undefined, before: Item | undefined): boolean {
  if (item === undefined || item.kind === 'code') return false;
  // "the two governors"
  if (item.number !== null)
    return (
      item.number.article ||
      (is(before, 'article') && !is(before, 'possessive') && item.number.value < SEVERAL)
    );
  if (item.kind === 'mark') return isMark(item, "'s", '’s', '-') && before !== undefined;
  if (isBody(item) || is(item, 'office', 'voice', 'of', 'article')) return true;
  if (item.entry.harm !== null || is(item, 'relative', 'not', 'but', 'them', 'there', 'without'))
    return false;
  if (peopleOf(item) !== null) return false;
  // A pronoun points back, and is no noun phrase of its own.
  if (is(item, 'same-source') && !is(item, 'office', 'thing')) return hasSeveralWords(item);
  return !isAny(item, NO_NOUNS);
}

function nounPhrase(items: readonly Item[], start: number, end: number): Span | null {
  let from = start;
  while (
    from <= end &&
    (is(items[from], 'article') || items[from]?.number?.article) &&
    !is(items[from], 'body')
  )
    from += 1;
  // "the two governors"; not "los tres coinciden"
  if (items[from]?.number?.article === false) from += 1;
  const opening = items[from];
  if (
    from > end ||
    opening === undefined ||
    // "Under the Ombudsman's count", "lab-confirmed"
    isMark(items[end], "'s", '’s', '-') ||
    (is(opening, 'same-source', 'self') && from === end) ||
    isAny(opening, NO_OPENINGS)
  )
    return null;
  // Without an article and in lower case, one unknown word is as likely a verb or an adverb.
  const isBare =
    from === start &&
    !items.slice(from, end + 1).some((item) => item.capital || is(item, 'body', 'office', 'voice', 'of'));
  if (isBare && end - from < 1) return null;
  const body = items.slice(from, end + 1).some((item) => is(item, 'body'));
  // "Comisionados de la institución": of whoever was named before.
  if (!body && end > from && isBack(items, end)) return { from, to: end, body, back: true };
  // "Its latest bulletin lists", "The latest bulletin puts": of whoever was named before, or of nobody.
  if (isBulletin(items, from, end))
    return is(items[start], 'possessive') ? { from: start, to: end, body, back: true } : null;
  // "The fire in Sidi claimed 31 victims", "the register lists": what happens, or is written, says nothing; "disaster officials" do.
  const isThing =
    is(opening, 'event-noun', 'storm') ||
    (from === end && is(opening, 'report-noun') && (!opening.capital || opening.first));
  if (isThing && !body && !items.slice(from, end + 1).some((item) => is(item, 'office', 'voice')))
    return null;
  return { from, to: beforeReport(items, from, end), body, back: false };
}

/** "(Police) in a statement (said)": how they said it is no part of the name. */
function beforeReport(items: readonly Item[], from: number, end: number): number {
  const at = items.slice(from, end + 1).findIndex((item) => is(item, 'in')) + from;
  const isReport = at > from && items[at + 1]?.number?.article === true && is(items[end], 'report-noun');
  return isReport ? at - 1 : end;
}
