// Harm behind a number's people that befell others, who stand in between with words of their own: "Seven judges will try the man who was
// killed", "Siete vecinos velaron a una mujer que murió", "Three friends of the student who was killed were arrested".

import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isMark,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** Takes items, the end of a number's phrase and a harm word behind it, gives whether it is said of people who stand in between. */
export function isOfAnother(items: readonly Item[], end: number, at: number): boolean {
  if (hasOwnSubject(items, end, at)) return true;
  const relative = relativeBefore(items, end, at);
  if (relative > end && isOfInner(items, end, relative)) return true;
  // "saw the men killed by the army": a participle alone.
  const isBare = hasForm(items[at], 'either', 'state') && relative < 0;
  // "saw the driver, who later died"
  const noun = (isBare ? at : isMark(items[relative - 1], ',') ? relative - 1 : relative) - 1;
  if (noun < end) return false;
  // "velaron a los que murieron", "helped those who died"
  if (isThose(items, relative)) return isObject(items, end, is(items[noun], 'article') ? noun : relative);
  if (peopleOf(items[noun]) === null) return false;
  const opens = opening(items, noun);
  // "knew the family of the boy who died"
  const isOf = is(items[opens - 1], 'of') && opens - 2 > end;
  return isObject(items, end, isOf ? opening(items, opens - 2) : opens);
}

/** "were in church when the king died", "since the boy disappeared", "the day his brother drowned": the subject of a clause of its own. */
function hasOwnSubject(items: readonly Item[], end: number, verb: number): boolean {
  if (!hasForm(items[verb], 'suffer', 'either', 'state')) return false;
  let noun = verb - 1;
  while (is(items[noun], 'aux', 'be', 'light', 'adverb')) noun -= 1;
  const opens = opening(items, noun);
  if (opens <= end || opens === noun) return false;
  const isPerson = peopleOf(items[noun]) !== null || is(items[noun], 'office');
  const before = items[opens - 1];
  if (is(before, 'unit')) return isPerson || (isUnknown(items[noun]) && opens === noun - 1);
  if (!is(before, 'subordinate')) return false;
  // "hurt after the blast died"
  return isPerson || (isUnknown(items[noun]) && opens === noun - 1 && is(before, 'relative', 'other-side'));
}

/** The relative that leads to a harm word; -1: none does. */
function relativeBefore(items: readonly Item[], end: number, at: number): number {
  for (let back = at - 1; back >= end && at - back <= RELATIVE; back -= 1) {
    const item = items[back];
    if (is(item, 'relative') && !is(item, 'article')) return back;
    if (item?.kind === 'mark' || is(item, 'and', 'or', 'but', 'subordinate')) return -1;
  }
  return -1;
}

/** Items from a relative to the harm that it tells of. */
const RELATIVE = 4;

/** "Three friends of the student who was killed were arrested" */
function isOfInner(items: readonly Item[], end: number, relative: number): boolean {
  const of = opening(items, relative - 1) - 1;
  const isTheirs = of === end || (of === end + 1 && isUnknown(items[end]));
  return isTheirs && is(items[of], 'of') && peopleOf(items[relative - 1]) !== null;
}

/** "those who", "a quienes", "a los que" in one */
function isThose(items: readonly Item[], relative: number): boolean {
  return relative >= 0 && (is(items[relative - 1], 'article', 'to') || hasSeveralWords(items[relative]));
}

/** The article or number that opens a noun; the noun itself where none does. */
function opening(items: readonly Item[], noun: number): number {
  for (let at = noun - 1; at >= noun - ADJECTIVES; at -= 1) {
    const item = items[at];
    if (is(item, 'article') || item?.number != null) return at;
    const isAdjective = isUnknown(item) || is(item, 'filler', 'demonym') || item?.entry.harm != null;
    if (!isAdjective) break;
  }
  return noun;
}

/** Words between an article and its noun, and the article. */
const ADJECTIVES = 3;

/** Whether a verb of those counted has what opens there: "will try the man", "estaban con la mujer", "lloran a una niña". */
function isObject(items: readonly Item[], end: number, opens: number): boolean {
  const before = items[opens - 1];
  if (opens <= end) return false;
  return isUnknown(before) || isAny(before, ACTS);
}

/** Verbs, and what leads from them to people. */
const ACTS = anyOf(
  'other-verb',
  'report',
  'hold',
  'found',
  'care-verb',
  'visit',
  'service',
  'trial',
  'to',
  'with',
  'by',
  'for-number',
  'for-source',
);
