// The words that the reading of sources asks for in several places.

import { POINTS_BACK } from '../language/entries.ts';
import type { Item } from '../text/items.ts';
import { hasSeveralWords, is, isAny, isMark, isName } from '../text/items.ts';
import { anyOf, unionOf } from '../text/tags.ts';

/** Verbs of which a name is the subject, and never a part. */
export const VERBS = anyOf('report', 'hold', 'be', 'aux', 'link', 'leave');
const BODY = anyOf('body');
const TITLE = anyOf('office', 'body');
const ARTICLE = anyOf('article');
const WHEN = anyOf('month', 'weekday', 'period');
const JOINS = anyOf('and', 'but');
const OPENS_CLAUSE = anyOf('and', 'but', 'other-side');
const DATED = anyOf('month', 'weekday', 'of', 'code-noun', 'period', 'clock');
const AS_OF = anyOf('as', 'to', 'report-noun', 'whole-word');
const BEFORE_SUBJECT = anyOf(
  'and',
  'but',
  'relative',
  'other-side',
  'versus',
  'adverb',
  'there',
  'period',
  'later',
  'according',
);
const IN_PHRASE = unionOf([VERBS, anyOf('of', 'in', 'to', 'by', 'near', 'with', 'from', 'and', 'article')]);
const OPENS_ADJUNCT = anyOf('in', 'by', 'near', 'from', 'with', 'to', 'versus', 'overall', 'subordinate');

/** What a name must hold: nothing, a body, an office or a voice or two capitals, a body or an office. */
export type Need = 'any' | 'named' | 'body';

export type Span = {
  readonly from: number;
  readonly to: number;
  readonly body: boolean;
  readonly back: boolean;
  /** It treated the people, and says so of them only. */
  readonly care?: boolean;
};

/** "WHO" is a body, "who" is none. */
export function isBody(item: Item | undefined): boolean {
  return isAny(item, BODY) && (item?.capital === true || !is(item, 'relative'));
}

/** "COPECO", "DoDMA" */
const INITIALS =
  /^(?:\p{Lu}{2}[\p{Lu}\d]+|\p{Lu}{3,}\p{Ll}{2,}|\p{Lu}\p{Ll}\p{Lu}{2,}|\p{Lu}{3,}\p{Ll}\p{Lu})$/u;

export function isInitials(item: Item, text: string): boolean {
  const length = item.end - item.start;
  return (
    isName(item) &&
    item.entry.harm === null &&
    length >= 3 &&
    length <= 9 &&
    INITIALS.test(text.slice(item.start, item.end))
  );
}

/** "the governor" points back; "the governor's office" names another. */
export function isBack(items: readonly Item[], at: number): boolean {
  return isAny(items[at], POINTS_BACK) && !isMark(items[at + 1], "'s", '’s');
}

export function back(at: number): Span {
  return { from: at, to: at, body: false, back: true };
}

export function opensClause(items: readonly Item[], at: number): boolean {
  return at === 0 || items[at - 1]?.kind === 'mark' || isAny(items[at - 1], OPENS_CLAUSE);
}

export function isDated(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return item.kind === 'code' || item.kind === 'mark' || item.number !== null || isAny(item, DATED);
}

/** "(As of 28 May,) Ombudsman's Office", "(Al 28 de mayo,) Defensoría": behind the date before a name; the same item where there is none. */
export function overDate(items: readonly Item[], at: number): number {
  let next = at;
  while (items[next]?.kind !== 'mark' && (isDated(items[next]) || isAny(items[next], AS_OF))) next += 1;
  const date = items.slice(at, next);
  const isDate = date.length > 1 && date.length < LONGEST_DATE && date.some((item) => item.number !== null);
  return isDate && isMark(items[next], ',') ? next + 1 : at;
}

/** Items of the longest date before a name. */
const LONGEST_DATE = 9;

/** Where the subject of a verb may start: after a mark or a joining word, or behind what opens the clause ("By dawn the ministry"). */
export function opensSubject(items: readonly Item[], at: number): boolean {
  const before = at > 0 ? items[at - 1] : undefined;
  if (before === undefined || followsAdjunct(items, at)) return true;
  // "while three ministry officials told Reuters"
  if (
    before.number?.article === false &&
    (at < 2 || items[at - 2]?.kind === 'mark' || is(items[at - 2], 'other-side')) &&
    items.slice(at, at + 3).some((item) => is(item, 'office', 'voice'))
  )
    return true;
  // "that is all the coast guard has"
  if (is(before, 'all-of') && is(items[at - 2], 'be')) return true;
  // "The doctors' union said"
  const isOwner = isMark(before, "'", '’') && before.spaced === false;
  // "SANTIAGO - The institute has seen": a hyphen with blanks around it is a dash.
  const isHyphen = isMark(before, '-') && !(before.spaced && items[at]?.spaced);
  if (before.kind === 'mark') return !isOwner && !isHyphen && !isMark(before, "'s", '’s');
  // "16:30 The interior minister says", "At 18:00 firefighters reported"
  if (/^\d/u.test(before.fold) && (at === 1 || (at === 2 && is(items[0], 'in')))) return true;
  // "23.54 h El presidente confirma"
  if (at === 2 && is(before, 'clock') && /^\d/u.test(items[0]?.fold ?? '')) return true;
  return (
    isAny(before, BEFORE_SUBJECT) ||
    // "cerca de Eagle Pass, reportó la Patrulla": a qualifier that is a place's here.
    (before.entry.before !== null && !is(before, 'near'))
  );
}

/** "(The media council) in Port Moresby": behind where a body is; the same item where that is not said. */
export function seatEnd(items: readonly Item[], at: number): number {
  let end = at + 1;
  while (items[end]?.capital) end += 1;
  return is(items[at], 'in') && end > at + 1 ? end : at;
}

/** "(Four) years after the coup", "(Three) days on" */
function saysWhen(items: readonly Item[], at: number): boolean {
  return is(items[at], 'history') || (is(items[at], 'unit') && is(items[at + 1], 'subordinate', 'history'));
}

const ADJUNCT = 10;

/** "Between January and April the hospital …", "Since publication the Public Defender …", "En su balance el CICR …". */
export function followsAdjunct(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || before.kind === 'mark') return false;
  // "By 9 July WHO had …"
  const isTitle =
    items[at]?.capital === true && isAny(items[at], TITLE) && (!before.capital || isAny(before, WHEN));
  // "En lo que va del año el organismo …": an article is a part of what points back.
  const isPointer = isAny(items[at], POINTS_BACK) && hasSeveralWords(items[at]);
  // "in Vesteria firefighters report"
  const isCrew = isName(before) && is(items[at - 2], 'in') && is(items[at], 'voice', 'body', 'office');
  if (!isTitle && !isPointer && !isCrew && !isAny(items[at], ARTICLE)) return false;
  if (isAny(before, WHEN) || before.number?.year === true) return true;
  // "in the Hague the court": what stands before the article is the end of a noun phrase.
  if (isAny(before, IN_PHRASE) && !is(before, 'report-noun')) return false;
  for (let back = at - 1; back >= Math.max(0, at - ADJUNCT); back -= 1) {
    const item = items[back];
    // "In its weekly update the ministry"
    const isVerb = isAny(item, VERBS) && !is(item, 'report-noun');
    if (item === undefined || isVerb || item.entry.harm !== null) return false;
    const opens = back === 0 || items[back - 1]?.kind === 'mark' || isAny(items[back - 1], JOINS);
    // "Four years after the coup AAPP has verified"
    if (opens) return isAny(item, OPENS_ADJUNCT) || (item.number !== null && saysWhen(items, back + 1));
    if (item.kind === 'mark') return false;
  }
  return false;
}
