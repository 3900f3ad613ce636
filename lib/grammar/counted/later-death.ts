// What became of people who are first told to have been hurt, held or missing: "a girl wounded when soldiers opened fire has died".

import type { Language } from '../language/language.ts';
import { isPlainCount } from '../numbers/look-alikes.ts';
import { endsWithOneOf, hasForm, type Item, is, isAny, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { harmBefore } from './predicate-before.ts';

/** Items from what befell them first to their death. */
const REACH = 20;
/** What leads to others, or to what somebody says. */
const OTHERS = anyOf('and', 'or', 'but', 'other-side', 'relative', 'report', 'if', 'not');
const VERBS = anyOf('be', 'aux', 'light', 'falls', 'befell', 'strikes', 'happened', 'other-verb', 'leave');

/**
 * Takes the place of a state ("wounded") that stands right behind its people and the endings of verbs, gives where their death is told
 * later in the same clause, over what says when and where the first was; -1: nowhere.
 */
export function laterDeath(
  items: readonly Item[],
  state: number,
  { verbEndings, participleEndings }: Pick<Language, 'verbEndings' | 'participleEndings'>,
): number {
  let isInside = false;
  for (let at = state + 1; at < state + REACH; at += 1) {
    const item = items[at];
    if (
      item === undefined ||
      item.kind === 'mark' ||
      (isAny(item, OTHERS) && !is(item, 'subordinate')) ||
      isPlainCount(items, at)
    )
      return -1;
    // "hurt when the canopy fell …": up to the verb of that clause.
    if (is(item, 'subordinate') && !is(item, 'adverb', 'from')) isInside = true;
    const { harm } = item.entry;
    if (harm !== null) {
      const isOwn = !isInside && peopleOf(items[at - 1]) === null && !isPlainCount(items, at + 1);
      return isOwn && hasForm(item, 'suffer') && harm.measure === 'killed' ? at : -1;
    }
    const isVerb =
      isAny(item, VERBS) ||
      (isUnknown(item) &&
        (endsWithOneOf(item.fold, verbEndings) || endsWithOneOf(item.fold, participleEndings)));
    // "al caer la marquesina": an infinitive.
    if (isVerb || (isInside && isUnknown(item) && is(items[at - 1], 'subordinate'))) isInside = false;
  }
  return -1;
}

/** "una niña de 7 años que estaba hospitalizada": behind the age, if one stands there. */
export function overAge(items: readonly Item[], end: number): number {
  return is(items[end], 'of') && is(items[end + 2], 'year-unit') ? end + 3 : end;
}

/** Small words of "que había sido", "who had since been". */
const SMALL = anyOf('be', 'aux', 'light', 'adverb');
const LONGEST = 4;

/**
 * "Murió un joven que había resultado herido", "A man who had been wounded on Monday died": a relative clause tells what befell people
 * first, and their death stands before them or behind it. Takes the first item of their phrase and its end.
 */
export function diedAtLast(items: readonly Item[], left: number, end: number, language: Language): boolean {
  const relative = overAge(items, end);
  if (!is(items[relative], 'relative')) return false;
  const before = language.nounFirst ? harmBefore(items, left, language, false) : null;
  const tells = items.slice(relative + 1, relative + LONGEST + 2).some(({ entry }) => entry.harm !== null);
  if (before?.kind === 'harm' && before.measure === 'killed' && tells)
    return hasForm(items[before.at], 'suffer', 'inflict');
  let state = relative + 1;
  while (state - relative <= LONGEST && isAny(items[state], SMALL) && items[state]?.entry.harm == null)
    state += 1;
  return hasForm(items[state], 'state', 'either', 'care') && laterDeath(items, state, language) > 0;
}
