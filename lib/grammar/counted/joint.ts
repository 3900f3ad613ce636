// Two harms under one number: "muertos y heridos", "killed or injured".

import { hasForm, hasSeveralWords, type Item, is, isMark, isUnknown, peopleOf } from '../text/items.ts';

/** "muertos y heridos", "killed or injured": one number for both. */
export function isJointAt(items: readonly Item[], at: number): boolean {
  const first = items[at]?.entry.harm;
  const join = items[at + 1];
  // "killed, wounded or abducted"
  const isList = isMark(join, ',') && is(items[at + 3], 'and', 'or') && items[at + 4]?.number == null;
  const listed = items[at + 2]?.entry.harm;
  if (first && isList && listed && listed.measure !== first.measure) return true;
  if (!first || !(is(join, 'and', 'or') || isMark(join, '/'))) return false;
  // "injured or homeless", "heridas o sin hogar"
  if (is(join, 'or') && is(items[at + 2], 'other-verb') && items[at + 2]?.entry.harm == null) return true;
  // "hurt or hindered in their work"
  if (first.form === 'either' && !hasSeveralWords(items[at]) && is(join, 'or') && isUnknown(items[at + 2]))
    return true;
  // "killed or seriously injured"
  const behind = is(items[at + 2], 'adverb') && !items[at + 2]?.entry.harm ? at + 3 : at + 2;
  let then = behind;
  // "han muerto o sufrido heridas"
  const isSuffered = isUnknown(items[then]) && hasForm(items[then + 1], 'wound', 'state');
  if (isSuffered) then += 1;
  while (is(items[then], 'light', 'be', 'aux') && !items[then]?.entry.harm) then += 1;
  const second = items[then]?.entry.harm;
  if (!second || second.measure === first.measure) return false;
  // "eight more are missing and feared dead"
  if (first.measure === 'missing' && second.form === 'state' && hasSeveralWords(items[then])) return false;
  // "resultaron heridas y cayeron dos puentes": a verb of its own.
  if (second.form === 'lose' && is(items[then], 'falls') && first.form === 'state') return false;
  // "17 personas murieron y resultaron heridas otras 43"
  const after =
    is(items[then + 1], 'more') && items[then + 2]?.number != null ? items[then + 2] : items[then + 1];
  if (isSuffered) return is(join, 'or');
  // "Murieron o quedaron heridos 38 vecinos"
  if (then > behind && first.form === 'suffer' && is(join, 'or')) return true;
  if (then > behind)
    return (
      first.form === 'suffer' &&
      after?.number == null &&
      after?.entry.before == null &&
      peopleOf(after) === null
    );
  const object = after?.number != null || after?.entry.before != null;
  const verbs = ['suffer', 'inflict', 'either'];
  if (verbs.includes(second.form) && object)
    return verbs.includes(first.form) && first.form !== 'suffer' && !bound(items, at);
  if (first.form === 'either' || second.form === 'either') return true;
  // "died or disappeared": the same form as a state, and a verb beside one.
  if (first.form === 'suffer' && second.form === 'state' && is(join, 'or')) return true;
  return verbs.includes(first.form) === verbs.includes(second.form);
}

/** "killed 12 and wounded 30": the first verb has its own object before the join, so the two are not one. */
function bound(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'be', 'light') || isLeft(items, at);
}

/** "left eight people injured and killed two": the state in which they were left. */
function isLeft(items: readonly Item[], at: number): boolean {
  const verb = items.slice(0, at).findLastIndex((item) => is(item, 'leave'));
  if (verb < 0 || at - verb > LEFT) return false;
  const between = items.slice(verb + 1, at);
  return between.some(({ number }) => number !== null) && between.every(({ kind }) => kind !== 'mark');
}

/** Items from "left" to the state of those it counts. */
const LEFT = 6;
