// What stands between commas, dashes or brackets inside a clause, and where it closes.

import { hasForm, type Item, is, isAny, isMark, isUnknown, peopleOf } from './items.ts';
import { anyOf } from './tags.ts';

const OPENS_ASIDE = anyOf(
  'according',
  'including',
  'singling',
  'them',
  'all-of',
  'among',
  'in',
  'near',
  'with',
  'adverb',
  'period',
  'overall',
  'as',
);

/** "seven people - five men and two women - died": a hyphen that stands for a dash. */
export function isSpacedHyphen(items: readonly Item[], at: number): boolean {
  return isMark(items[at], '-') && items[at]?.spaced === true && items[at + 1]?.spaced === true;
}

export function closingDash(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < Math.min(items.length, at + 20); next += 1) {
    if (isMark(items[next], '—', '–') || isSpacedHyphen(items, next)) return next;
    if (isMark(items[next], ';', ':', '.')) return -1;
  }
  return -1;
}

export function closing(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < Math.min(items.length, at + 40); next += 1) {
    if (isMark(items[next], ')')) return next;
  }
  return at;
}

/** Items of what stands between two commas. */
const ASIDE = 16;

/** Over ", según el ministerio," or ", entre ellas 3 niños,": gives the place of the closing comma, or -1 if the clause ends here. */
export function overAside(items: readonly Item[], at: number, verb: boolean): number {
  const next = items[at + 1];
  if (is(next, 'relative')) return at;
  const opens = isAny(next, OPENS_ASIDE) || next?.entry.after != null;
  const listed = !verb && next?.number != null && peopleOf(items[at + 2]) !== null;
  // "Nine people, the owner among them, have been …"
  const amongThem =
    (is(next, 'article') || next?.number != null) &&
    items.slice(at + 2, at + 5).some((item) => is(item, 'among', 'them'));
  const appositive = !verb && (isUnknown(next) || amongThem);
  const clausePart = next?.number != null && is(items[at + 2], 'them');
  // "A woman, 64, died"
  const isAge =
    peopleOf(items[at - 1]) !== null && next?.number?.article === false && isMark(items[at + 2], ',');
  const aged = (is(next, 'of', 'aged') && items[at + 2]?.number != null) || isAge;
  // "27 people, not 31, died", "Six, previously five, are being treated", "21 boys, not the 19 first announced, died"
  const denies = is(next, 'not', 'not-but', 'previous', 'before-word');
  const denied = denies && (items[at + 2]?.number != null || items[at + 3]?.number?.article === false);
  // "200 people, by the opposition's account, are being held"
  const byCount =
    is(next, 'by') && items.slice(at + 2, at + 7).some((item) => is(item, 'report-noun', 'whole-word'));
  const said = denied || byCount || isSaying(items, at);
  // ", including 12 children, nine women and two nurses,"
  const including = !verb && is(next, 'including', 'them') && countsPeople(items, at + 2);
  if (!opens && !listed && !appositive && !clausePart && !aged && !said) return -1;
  for (let close = at + 1; close < Math.min(items.length, at + ASIDE); close += 1) {
    const item = items[close];
    if (isMark(item, ';', ':', '.')) return -1;
    // "de 23, 34 y 61 años,": the comma that closes is not one inside a list of numbers.
    // "Two soldiers, four rebels, one policeman and nine civilians have been killed"
    const isListed = listed && items[close + 1]?.number != null && peopleOf(items[close + 2]) !== null;
    const goesOn =
      isListed || (aged && items[close + 1]?.number != null) || (including && countsPeople(items, close + 1));
    if (isMark(item, ',') && !goesOn) return close;
    if (listed && is(item, 'and')) return close - 1;
  }
  return -1;
}

/**
 * ", nearly all of them foreigners,", ", who lived nearby,": gives the comma behind which what befell them is told right away, or -1. Whatever
 * stands before it only says who they were, unless it tells of harm itself.
 */
export function asideBeforeHarm(items: readonly Item[], comma: number): number {
  for (let close = comma + 1; close < comma + ASIDE; close += 1) {
    const item = items[close];
    if (item === undefined || item.entry.harm !== null || isMark(item, ';', ':', '.', '(', ')')) return -1;
    if (isMark(item, ',') && close > comma + 1 && tellsHarm(items, close + 1)) return close;
  }
  return -1;
}

/** "died", "were later killed", "siguen desaparecidos"; not "murieron 45". */
function tellsHarm(items: readonly Item[], start: number): boolean {
  let at = start;
  while (at < start + 3 && !hasForm(items[at], 'suffer')) {
    // "are reported missing", "fueron reportadas como desaparecidas"
    const said = is(items[at], 'report') && is(items[at - 1], 'be');
    const isReported = at > start && (said || (is(items[at], 'as') && is(items[at - 1], 'report', 'light')));
    if (!isReported && !isAny(items[at], BEFORE_HARM)) break;
    at += 1;
  }
  const isPassive = items.slice(start, at).some((item) => is(item, 'be', 'aux', 'light', 'bears'));
  const befell =
    hasForm(items[at], 'suffer') || (isPassive && hasForm(items[at], 'either', 'state', 'wound', 'care'));
  const behind = items[at + 1]?.entry.before ? items[at + 2] : items[at + 1];
  return befell && behind?.number?.article !== false;
}

const BEFORE_HARM = anyOf('be', 'aux', 'light', 'bears', 'adverb', 'still', 'all-of');

/** "nine women", "two young men" */
function countsPeople(items: readonly Item[], at: number): boolean {
  if (items[at]?.number == null) return false;
  return peopleOf(items[at + 1]) !== null || peopleOf(items[at + 2]) !== null;
}

/** Neither a mark, a number nor harm. */
function goesOn(item: Item | undefined): boolean {
  return (
    item !== undefined && item.kind !== 'mark' && item.number?.article !== false && item.entry.harm === null
  );
}

/** Items of how, when or to whom somebody said it. */
const MANNER = 8;

/** ", he said,": who speaks, between the subject and its verb. */
function isSaying(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    if (items[next] === undefined || items[next]?.number || items[next]?.kind === 'mark') return false;
    if (is(items[next], 'report') && next === at + 1) return asideEnds(items, next);
    if (!is(items[next], 'report')) continue;
    // ", the Red Cross announced with grief,"
    let close = next + 1;
    while (close < next + MANNER && goesOn(items[close])) close += 1;
    return isMark(items[close], ',') && !is(items[close + 1], 'and', 'but', 'or', 'other-side');
  }
  return false;
}

/** ", añadió la dependencia,": the verb first, then who. */
function asideEnds(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 7; next += 1) {
    if (items[next] === undefined || items[next]?.number) return false;
    if (isMark(items[next], ',')) return !is(items[next + 1], 'and', 'but', 'or', 'other-side');
    if (items[next]?.kind === 'mark') return false;
  }
  return false;
}

/** Behind what is put in between: ", it adds,", ", precisó,"; else where it would start. */
export function overSaying(items: readonly Item[], start: number): number {
  if (!isMark(items[start], ',')) return start;
  const close = [start + 2, start + 3].find((at) => isMark(items[at], ','));
  const says = close !== undefined && items.slice(start, close).some((item) => is(item, 'report', 'adds'));
  return says ? close + 1 : start;
}
