// A count that moves over more than two bare numbers: "from the 12 announced on Monday to 15", "its earlier toll of 12 to 15".

import { isMovedRange, moves, oldLead } from '../bars/moved.ts';
import { subjectAt } from '../counted/subjects.ts';
import { lookAlike } from '../numbers/look-alikes.ts';
import { leftOf } from '../numbers/qualifiers.ts';
import type { Scene, Verdict } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { type Item, is, isAny, isMark } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** Items from the old number to the new one. */
const APART = 12;

/** "to 15", behind a number that was from: takes the place of the new number, gives that of the old one; -1 where none is. */
export function oldBefore(items: readonly Item[], at: number): number {
  const left = leftOf(items, at);
  if (!is(items[left - 1], 'to')) return -1;
  for (let back = left - 2; back > Math.max(0, left - APART); back -= 1) {
    if (isMark(items[back], ',', ';', '.', ':', '|')) return -1;
    const { number } = items[back] ?? {};
    if (number == null || number.article || lookAlike(items, back) !== null) continue;
    // "raises the maximum from 10 years to 14"
    if (is(items[back + 1], 'thing', 'unit', 'year-unit')) return -1;
    const isMoved = is(items[left - 2], 'revise', 'link') || moves(items, back);
    return oldLead(items, back) >= 0 && isMoved ? back : -1;
  }
  return -1;
}

/** "The toll climbed from the 12 announced on Monday to 15", "corrected an earlier figure of 15 deaths to 12" */
export function movedTo(scene: Scene): Verdict {
  const { items, at, phrase, told, sentence } = scene;
  if (phrase.measure !== null || phrase.head === 'thing' || items[at]?.number?.article) return null;
  if (items[at]?.number?.fromTo) return ofSubject(items, at);
  if (isMovedRange(items, at)) return ofSubject(items, oldLead(items, at));
  const old = oldBefore(items, at);
  if (old < 0) return null;
  const before = told.at(-1);
  if (before?.sentence === sentence && before.at === old && before.measure !== null)
    return { measure: before.measure, group: before.group };
  return ofSubject(items, oldLead(items, old));
}

/** Who is counted by what moves: the nearest such word of the clause, with nothing but the verb between. */
function ofSubject(items: readonly Item[], from: number): Verdict {
  const { from: start } = clauseAround(items, from);
  // "its earlier death toll of 12"
  const isFrom = is(items[from], 'from', 'versus') || items[from]?.number != null;
  if (!moves(items, from)) return null;
  for (let back = isFrom ? from - 1 : from + 3; back >= start; back -= 1) {
    const subject = subjectAt(items, back);
    if (subject?.measure != null) return { measure: subject.measure, group: subject.group };
    if (back < from && subject === null && !isAny(items[back], OF_VERB)) return null;
  }
  return null;
}

/** Between what moves and "from": "has since been raised". */
const OF_VERB = anyOf(
  'revise',
  'link',
  'be',
  'aux',
  'adverb',
  'period',
  'weekday',
  'light',
  'previous',
  'before-word',
);
