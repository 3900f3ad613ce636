// The old one of two numbers, where more than "from" leads to it: "from the 12 announced on Monday", "an earlier count of 12".

import { clauseAround } from '../text/clauses.ts';
import { hasForm, type Item, is, isAny, isCount, isMark, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** Between "from" and the old number: "an initial", "Monday's", "a reported", "an earlier count of". */
const LEADS = anyOf(
  'article',
  'previous',
  'before-word',
  'history',
  'adverb',
  'filler',
  'period',
  'weekday',
  'amount',
  'whole-word',
);
const OLDER = anyOf('previous', 'before-word', 'history');
const LONGEST_LEAD = 7;

/** Takes the place of a number, gives that of what makes it the old one of two, "from" or the count that is moved; -1: nothing does. */
export function oldLead(items: readonly Item[], at: number): number {
  // "up from 30"
  if (is(items[at - 1], 'versus') && is(items[at - 1], 'previous')) return at - 1;
  let older = false;
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_LEAD); back -= 1) {
    const item = items[back];
    if (is(item, 'from') || isFromOf(items, back, at)) return moves(items, back) ? back : -1;
    // "an initial toll of 12", "its earlier figure of 12"
    const isCount = is(item, 'whole-word') || hasForm(item, 'toll');
    const isNoun = isCount || (older === false && item?.entry.harm != null);
    older ||= isAny(item, OLDER);
    if (is(items[at - 1], 'of', 'counter') && isAny(item, OLDER)) {
      const from = is(items[back - 1], 'article') ? back - 2 : back - 1;
      return is(items[from], 'from') ? from : back;
    }
    const leads = isNoun || isAny(item, LEADS) || is(item, 'of', 'counter') || item?.entry.before != null;
    if (!leads && !isMark(item, "'s", '’s', "'") && item?.number?.article !== true) return -1;
  }
  return -1;
}

/** "sube de 12 muertos a 15", "el balance: de 359 muertos a 253": right before a number with its people, and a bare one behind "to". */
function isFromOf(items: readonly Item[], of: number, at: number): boolean {
  // "con la muerte de dos heridos a 14": of those who died.
  if (!is(items[of], 'of') || items[of - 1]?.entry.harm != null) return false;
  let to = at + 1;
  while (to <= at + PEOPLE && (items[to]?.entry.harm != null || peopleOf(items[to]) !== null)) to += 1;
  const next = items[to + 1]?.entry.before ? to + 2 : to + 1;
  return to > at + 1 && is(items[to], 'to') && isCount(items[next]);
}

/** Items of "personas fallecidas". */
const PEOPLE = 3;

/** A verb of the clause moves a count; "corrects the toll: from 12 dead to 15" has it before the colon. */
export function moves(items: readonly Item[], from: number): boolean {
  const { from: own, to } = clauseAround(items, from);
  const start = isMark(items[own - 1], ':') ? clauseAround(items, own - 2).from : own;
  const verbs = items.slice(start, to + 1);
  return (
    is(items[from], 'versus') ||
    verbs.some((item) => is(item, 'revise') || (is(item, 'link') && !is(item, 'be')))
  );
}

/** "raised its earlier toll of 12 to 15", "climbed from Monday's 12 to 15": two ends that are the old number and the new one. */
export function isMovedRange(items: readonly Item[], at: number): boolean {
  const number = items[at]?.number;
  if (number?.form !== 'range' || number.fromTo || is(items[at - 1], 'from')) return false;
  const lead = oldLead(items, at);
  return lead >= 0 && (is(items[lead], 'from') || moves(items, at));
}
