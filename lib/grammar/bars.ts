// Numbers of dead that are not told as such: what could happen, what happened long ago, what somebody denies,
// what stood there before. Each cue reaches as far as its clause, its sentence, or its passage.

import type { Measure } from '../model.ts';
import type { Item } from './items.ts';
import { hasForm, is, isAny, isMark, mentions, namesYear, peopleOf } from './items.ts';
import type { NounPhrase } from './phrase.ts';
import { leftOf } from './qualifiers.ts';
import { remembered } from './remembered.ts';
import { anyOf } from './tags.ts';

export type Bar =
  | 'could'
  | 'history'
  | 'last-year'
  | 'denied'
  | 'previous'
  | 'corrected'
  | 'service'
  | 'released';

/** What the sentences before have set up: a trial or an anniversary told over several of them. */
export type Passage = {
  readonly past: boolean;
  readonly latestYear: number;
  readonly earliestYear: number;
  readonly opening: boolean;
};

type Span = { readonly from: number; readonly to: number };

/** Takes items, a number's place and phrase, gives why the number is no current figure; null if it may be one. */
export function barOf(
  items: readonly Item[],
  at: number,
  phrase: NounPhrase,
  passage: Passage,
  measure: Measure | null = phrase.measure,
): Bar | null {
  const clause = clauseAround(items, at);
  if (isCouldBe(items, at, phrase)) return 'could';
  if (isHistory(items, at, clause, passage, measure)) return 'history';
  if (isLastYear(items, at, clause)) return 'last-year';
  if (isDenied(items, at)) return 'denied';
  if (isPrevious(items, at, phrase, clause)) return 'previous';
  if (isCorrected(items, at)) return 'corrected';
  if (isService(items, phrase, clause)) return 'service';
  if (isReleased(items, leftOf(items, at), phrase)) return 'released';
  return null;
}

const LAST_YEAR = anyOf('last-year');

function isLastYear(items: readonly Item[], at: number, clause: Span): boolean {
  return (
    mentions(items, LAST_YEAR) &&
    within(items, clauseAndHead(items, at, clause), (item) => isAny(item, LAST_YEAR))
  );
}

const SENTENCE_ENDS = [';', '|', '•'];
const CLAUSE_ENDS = [...SENTENCE_ENDS, ':', ',', '(', ')', '—', '–'];
const REACH = 40;

/** Takes items and a place among them, gives the clause around it. Every rule asks for it, so each is found once. */
export function clauseAround(items: readonly Item[], at: number): Span {
  const clauses = clausesOf(items);
  const known = clauses.get(at);
  if (known !== undefined) return known;
  const clause = findClause(items, at);
  clauses.set(at, clause);
  return clause;
}

const clausesOf = remembered((_: readonly Item[]) => new Map<number, Span>());

function findClause(items: readonly Item[], at: number): Span {
  let from = at;
  while (from > 0 && at - from < REACH && !endsClause(items, from - 1)) from -= 1;
  let to = at;
  while (to < items.length - 1 && to - at < REACH && !endsClause(items, to + 1)) to += 1;
  return { from, to };
}

function endsClause(items: readonly Item[], at: number): boolean {
  return (
    isMark(items[at], ...CLAUSE_ENDS) ||
    is(items[at], 'other-side') ||
    (is(items[at], 'and') && opensClause(items, at + 1))
  );
}

/** "… and a lawyers' group says": the part after the join has a subject and verb of its own. */
function opensClause(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 6; next += 1) {
    if (items[next]?.number || items[next]?.kind === 'mark') return false;
    if (is(items[next], 'report', 'hold')) return true;
  }
  return false;
}

function within(
  items: readonly Item[],
  span: Span,
  test: (item: Item | undefined, at: number) => boolean,
): boolean {
  for (let at = span.from; at <= span.to; at += 1) if (test(items[at], at)) return true;
  return false;
}

/** From the last end of a sentence-like part up to `at`. */
function partBefore(items: readonly Item[], at: number): Span {
  let from = at;
  while (from > 0 && at - from < REACH && !isMark(items[from - 1], ...SENTENCE_ENDS)) from -= 1;
  return { from, to: at - 1 };
}

const UNREAL = anyOf('could', 'if', 'scenario');

/** "could kill 12", "12 could die"; not "the 12 injured could go home". "If" reaches over the rest of its sentence. */
function isCouldBe(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  if (!mentions(items, UNREAL)) return false;
  const before = partBefore(items, at);
  if (within(items, { from: Math.max(0, at - REACH), to: at - 1 }, (item) => is(item, 'scenario')))
    return true;
  if (within(items, before, (item) => is(item, 'if'))) return true;
  const clause = clauseAround(items, at);
  if (
    within(
      items,
      { from: clause.from, to: at - 1 },
      (item, index) => isModal(item) && !endsEarlier(items, index, at),
    )
  )
    return true;
  if (phrase.measure !== null) return false;
  const behind = untilNumber(items, at);
  let to = behind.from;
  // "46 people have died and the number could rise": the modal of another subject.
  while (to <= behind.to && !is(items[to], 'and', 'but')) to += 1;
  return within(items, { from: behind.from, to: to - 1 }, (item) => isModal(item) || is(item, 'scenario'));
}

/** "may", not "May". */
function isModal(item: Item | undefined): boolean {
  return is(item, 'could') && !(item?.capital && is(item, 'month'));
}

/** A modal before a join with a new number is spent: "puede leerse que hay 3 muertos y 12 heridos" is rare, "and 12 died" is not. */
function endsEarlier(items: readonly Item[], from: number, at: number): boolean {
  let verb = false;
  for (let index = from + 1; index < at; index += 1) {
    if (items[index]?.entry.harm || is(items[index], 'link', 'leave')) verb = true;
    if (verb && is(items[index], 'but', 'other-side')) return true;
  }
  return false;
}

const OLD_EVENTS = anyOf('anniversary', 'trial');
const ANNIVERSARIES = anyOf('anniversary');
const HISTORY = anyOf('history', 'worst', 'year-unit');

function isHistory(
  items: readonly Item[],
  at: number,
  clause: Span,
  passage: Passage,
  measure: Measure | null,
): boolean {
  // "Six men were arrested and charged with killing 40 people": the arrests are of now, only the dead are not.
  const old = measure === 'detained' ? ANNIVERSARIES : OLD_EVENTS;
  if (passage.past && measure !== 'detained') return true;
  if (
    mentions(items, old) &&
    within(items, { from: 0, to: Math.min(items.length - 1, 200) }, (item) => isAny(item, old))
  )
    return true;
  if (!namesYear(items) && !mentions(items, HISTORY)) return false;
  const near = clauseAndHead(items, at, clause);
  if (within(items, near, (item) => is(item, 'history'))) return true;
  if (
    near.from < clause.from &&
    !is(items[clause.from], 'with') &&
    within(items, near, (item) => is(item, 'worst'))
  )
    return true;
  if (within(items, near, (item, index) => is(item, 'year-unit') && yearsAgo(items, index))) return true;
  // "En 1997, el huracán Paulina causó…": the year leads the whole sentence.
  if (is(items[0], 'in') && pastYear(items, 1, items[1], passage)) return true;
  if (asideYear(items, clause, passage) || eventOfYear(items, at)) return true;
  return within(items, near, (item, index) => pastYear(items, index, item, passage));
}

/** "El terremoto de 1985 mató a…", "the 1992 bombing": an event that is told by its year. */
function eventOfYear(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 16) && !isMark(items[back], ';', ':', '.'); back -= 1) {
    if (!items[back]?.number?.year) continue;
    const event = is(items[back - 1], 'of') ? items[back - 2] : items[back + 1];
    // "el de 1985", "recuerda al de 1998", "that of 2010", "the last such storm, in 1999,"
    const oneOf = is(items[back - 1], 'of', 'in') && is(items[back - 2], 'article', 'to', 'singling');
    const aside =
      is(items[back - 1], 'in') && isMark(items[back - 2], ',') && is(items[back - 3], 'event-noun');
    if (aside && !is(items[back - 3], 'ongoing')) return true;
    return (is(event, 'event-noun') && !is(event, 'ongoing')) || oneOf;
  }
  return false;
}

/** "El huracán Mitch, en 1998, causó…", once the text has told of now. */
function asideYear(items: readonly Item[], clause: Span, { opening }: Passage): boolean {
  const year = clause.from - 2;
  if (opening || !isMark(items[clause.from - 1], ',') || !items[year]?.number?.year) return false;
  return is(items[year - 1], 'in') && isMark(items[year - 2], ',');
}

/** A clause inside brackets or after a relative is told of what stands before it. */
function clauseAndHead(items: readonly Item[], at: number, clause: Span): Span {
  const opener = items[clause.from];
  const before = items[clause.from - 1];
  const leans =
    isMark(before, '(') ||
    is(opener, 'relative', 'subordinate') ||
    (isMark(before, ',') && is(opener, 'relative', 'with'));
  if (!leans || clause.from < 2) return clause;
  const head = clauseAround(items, clause.from - 2);
  return { from: head.from, to: Math.max(clause.to, at) };
}

function yearsAgo(items: readonly Item[], at: number): boolean {
  const number = items[at - 1]?.number ?? items[at - 2]?.number;
  if (number === null || number === undefined) return false;
  if (is(items[at + 1], 'ago')) return true;
  // "A veinte años del descarrilamiento, que se cobró…"
  const first = items[at - 1]?.number ? at - 2 : at - 3;
  if (is(items[at + 1], 'of') && is(items[first], 'to') && first <= 1) return true;
  return is(items[at - 2], 'ago') && !is(items[at - 2], 'relative');
}

function pastYear(items: readonly Item[], at: number, item: Item | undefined, passage: Passage): boolean {
  const number = item?.number;
  const month = is(items[at - 1], 'month') ? at - 1 : is(items[at - 2], 'month') ? at - 2 : -1;
  if (!number?.year) return false;
  if (month < 0 && (peopleOf(items[at + 1]) !== null || items[at + 1]?.entry.harm)) return false;
  if (opensSpan(items, at) || (is(items[at + 1], 'and', 'to') && items[at + 2]?.number?.year)) return false;
  if (number.value < passage.latestYear) return true;
  if (passage.opening) return false;
  // "El sismo de octubre de 1986 causó…", once the text has told of now.
  if (month >= 0) return is(items[month - 1], 'of') && is(items[month - 2], 'event-noun');
  const before = items[at - 1];
  // "En 1997, el huracán…" after figures without a year; not one year of a series.
  const leads = is(before, 'in') && at === 1 && passage.earliestYear === number.value;
  return leads || is(before, 'of') || is(items[at + 1], 'event-noun') || is(items[at + 2], 'event-noun');
}

/** "since 12 February 2011", "desde 2018": such a count goes on. */
function opensSpan(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    if (is(items[back], 'from', 'overall') && !is(items[back], 'of')) return true;
    if (items[back]?.kind === 'mark') return false;
  }
  return false;
}

const DENIALS = anyOf('denial', 'disowns');

function isDenied(items: readonly Item[], at: number): boolean {
  if (!mentions(items, DENIALS)) return false;
  const before = partBefore(items, at);
  for (let index = before.to; index >= before.from; index -= 1) {
    const disowned = is(items[index], 'disowns') && !items.slice(index, at).some((item) => isMark(item, ','));
    if (disowned || is(items[index], 'denial')) return true;
    if (is(items[index], 'other-side', 'but') && !is(items[index], 'not')) break;
    if (is(items[index], 'and') && (opensVerb(items, index + 1) || is(items[index + 1], 'relative'))) break;
  }
  const clause = clauseAround(items, at);
  return within(items, { from: at + 1, to: clause.to }, (item) => is(item, 'denial', 'disowns'));
}

function opensVerb(items: readonly Item[], at: number): boolean {
  return is(items[at], 'report', 'hold') || is(items[at + 1], 'report', 'hold');
}

const EARLIER = anyOf('previous', 'before-word');

function isPrevious(items: readonly Item[], at: number, phrase: NounPhrase, clause: Span): boolean {
  if (contrasted(items, at) || isLabelledOld(items, at)) return true;
  if (bracketedOld(items, at, phrase)) return true;
  if (!mentions(items, EARLIER)) return false;
  // "down from 130 to 104": of the number right behind it, not of the next one.
  const isOwn = (index: number) => items[index + 1]?.number == null || index + 1 === at;
  if (within(items, clause, (item, index) => is(item, 'previous') && !is(item, 'more') && isOwn(index)))
    return true;
  const bare = phrase.head === 'none' || phrase.head === 'unknown';
  return (
    bare &&
    within(items, besideNumber(items, at, clause), (item) => is(item, 'before-word') && !is(item, 'be')) &&
    !within(
      items,
      clause,
      (item) => item?.entry.harm?.form === 'suffer' || item?.entry.harm?.form === 'inflict',
    )
  );
}

/** "Earlier: 11 dead.", "[Versión anterior: 14 muertos]" */
function isLabelledOld(items: readonly Item[], at: number): boolean {
  let colon = at - 1;
  while (colon > 0 && at - colon < 4 && items[colon]?.kind !== 'mark') colon -= 1;
  if (!isMark(items[colon], ':')) return false;
  return [colon - 1, colon - 2].some((near) => is(items[near], 'previous', 'before-word'));
}

/** The part of a clause that no other number stands before: "Son 77 los heridos y no 60 como ayer". */
function besideNumber(items: readonly Item[], at: number, clause: Span): Span {
  let from = at;
  while (from > clause.from && !isOtherCount(items[from - 1])) from -= 1;
  let to = at;
  while (to < clause.to && !isOtherCount(items[to + 1])) to += 1;
  return { from, to };
}

function isOtherCount(item: Item | undefined): boolean {
  return item?.number != null && !item.number.article && !item.number.year;
}

/** "not seven", "up from 119", "frente a los 94", unless the other number has a source of its own. */
function contrasted(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (
    back > 0 &&
    (is(items[back], 'article', 'of', 'be') || items[back]?.entry.before || is(items[back], 'adverb'))
  )
    back -= 1;
  const cue = items[back];
  if (is(cue, 'not-but')) return true;
  if (is(cue, 'not') || (is(cue, 'versus') && !is(cue, 'near'))) return !sourceSoon(items, at);
  if (is(cue, 'from') && reviseIn(items, at)) return true;
  return is(items[at - 1], 'of') && is(items[at - 2], 'revise') && !is(items[at - 2], 'hold', 'report');
}

function reviseIn(items: readonly Item[], at: number): boolean {
  return within(items, clauseAround(items, at), (item) => is(item, 'revise', 'link'));
}

function sourceSoon(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 9; next += 1) {
    if (isMark(items[next], '.', ';', ')')) return false;
    if (is(items[next], 'body', 'according', 'office', 'voice', 'same-source')) return true;
  }
  return false;
}

/** "2,207 dead (2,189 on August 18)": a bare number in brackets after a count, with no people or place of its own. */
function bracketedOld(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  let back = at - 1;
  while (
    items[back]?.entry.before ||
    is(items[back], 'adverb', 'article', 'before-word', 'previous', 'versus', 'from')
  )
    back -= 1;
  if (!isMark(items[back], '(') || phrase.head !== 'none' || items[back - 1]?.capital) return false;
  for (let next = at + 1; next < at + 7; next += 1) {
    if (isMark(items[next], ')')) return true;
    if (is(items[next], 'before-word', 'previous', 'month', 'weekday', 'period', 'history')) return true;
    if (is(items[next], 'in') && (items[next + 1]?.number?.year || is(items[next + 1], 'month'))) return true;
    if (isMark(items[next], ',', ';') || items[next]?.capital || is(items[next], 'in'))
      return !!(next > at + 1 && !items[next]?.capital);
  }
  return false;
}

const CORRECTIONS = anyOf('correction', 'undone');

function isCorrected(items: readonly Item[], at: number): boolean {
  if (!mentions(items, CORRECTIONS)) return false;
  if (within(items, partBefore(items, at), (item) => is(item, 'correction'))) return true;
  const behind = untilNumber(items, at);
  // "baja a 49 al comprobarse que una víctima no figura": said of another.
  const undone = items.findIndex(
    (item, index) => index >= behind.from && index <= behind.to && is(item, 'undone'),
  );
  return (
    undone >= 0 &&
    !within(items, { from: behind.from, to: undone }, (item) => is(item, 'subordinate', 'to', 'correction'))
  );
}

/** From after a number to the end of its clause or the next number. */
function untilNumber(items: readonly Item[], at: number): Span {
  const clause = clauseAround(items, at);
  let to = at + 1;
  while (to <= clause.to && (items[to]?.number == null || items[to]?.number?.article === true)) to += 1;
  return { from: at + 1, to: to - 1 };
}

/** "entregó los restos de 12 personas" */
function isBodyBefore(items: readonly Item[], clause: Span): boolean {
  return within(items, clause, (item) => hasForm(item, 'body'));
}

/** Bodies exhumed, handed over or identified are a service, not a toll; so are visits to prisoners. */
function isService(items: readonly Item[], phrase: NounPhrase, clause: Span): boolean {
  // "visitó a 4.200 detenidos": who is in prison, not who was arrested.
  if (phrase.measure === 'detained' && within(items, clause, (item) => is(item, 'visit'))) return true;
  const isBody = phrase.harmAt < 0 ? isBodyBefore(items, clause) : hasForm(items[phrase.harmAt], 'body');
  if (!isBody) return false;
  return within(items, clause, (item) => is(item, 'service'));
}

/** "180 detenidos fueron liberados", "40 heridos dados de alta": no longer in the count. */
function isReleased(items: readonly Item[], left: number, phrase: NounPhrase): boolean {
  if (phrase.head !== 'harm' && phrase.measure === null) return false;
  // "dos cadáveres han sido recuperados"
  if (hasForm(items[phrase.harmAt], 'body')) return false;
  // "Forty-eight of the 60 dead have been identified": said of the 48.
  if (is(items[left - 1], 'of') && items[left - 2]?.number != null) return false;
  if (is(items[left - 1], 'released') || (is(items[left - 1], 'to') && is(items[left - 2], 'released')))
    return true;
  let next = phrase.end;
  while (next < phrase.end + 5 && is(items[next], 'be', 'aux', 'light', 'adverb', 'relative')) next += 1;
  return is(items[next], 'released');
}
