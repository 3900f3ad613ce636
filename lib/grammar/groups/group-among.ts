// The group that a count is told among: "Among civilians there are ten dead", "211 dead among the security forces".

import type { Group } from '../../model.ts';
import type { Scene, Verdict } from '../telling.ts';
import { type Item, is, isAny, isMark, isNamedGroup, isUnknown, mentions, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const AMONG = anyOf('among');

/** Items from "among" to who they are: "among the new security forces". */
const DESCRIBED = 4;

/** Takes a number without people of its own, gives the group it is told among; null: none, or several. */
export function groupAmong({ items, left, phrase }: Scene): Group | null {
  if (phrase.head !== 'harm' && phrase.head !== 'none') return null;
  if (phrase.head === 'none' && is(items[0], 'of') && isMark(items[left - 1], ','))
    return ofKind(items, left - 1);
  if (!mentions(items, AMONG)) return null;
  // "1,200 arrests and 43 injuries among officers": nobody arrests those.
  const end = phrase.measure === 'detained' ? phrase.end : endOfPair(items, phrase.end);
  const behind = phrase.head === 'harm' ? amongAt(items, end) : null;
  return behind ?? topicOver(items, left);
}

/** "38 dead and 54 wounded among the police": from the end of the first count to that of the next, where "and" joins them. */
export function endOfPair(items: readonly Item[], end: number): number {
  if (!is(items[end], 'and')) return end;
  const number = items[end + 1]?.entry.before != null ? end + 2 : end + 1;
  const isState = items[number]?.number?.article === false && items[number + 1]?.entry.harm != null;
  return isState ? number + 2 : end;
}

/** "12 dead among the police and 30 among the protesters", "among civilians, 40": the count before goes on for others. */
export function amongOthers(scene: Scene): Verdict {
  const { items, at, left, phrase, told, sentence } = scene;
  const last = told.at(-1);
  if (phrase.head !== 'none' || items[at]?.number?.article || last?.sentence !== sentence) return null;
  const group = amongAt(items, phrase.end) ?? (mentions(items, AMONG) ? topicOver(items, left) : null);
  const goesOn = isNamedGroup(last.group) && group !== last.group;
  return group !== null && goesOn && last.measure !== null ? { measure: last.measure, group } : null;
}

/** "Los civiles fallecidos son 48; los policías, 1": the next group, the verb and what befell them said once. */
export function othersInTurn({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  if (phrase.head !== 'none' || items[at]?.number?.article || last?.sentence !== sentence) return null;
  const opens =
    is(items[left - 3], 'article') && (isMark(items[left - 4], ';', ',') || is(items[left - 4], 'and'));
  const group = peopleOf(items[left - 2]);
  const end = items[phrase.end];
  const closes = end === undefined || isMark(end, ';', ',', '.') || is(end, 'and');
  const isCell = (isMark(items[left - 1], ',') || is(items[left - 1], 'be')) && opens && closes;
  // "the army, 14": who counts.
  const isNext = isCell && isNamedGroup(group) && !is(items[left - 2], 'body') && isNamedGroup(last.group);
  const isOther = isNext && group !== last.group && IN_TURN.has(last.rule);
  return isOther && last.measure !== null ? { measure: last.measure, group } : null;
}

const IN_TURN = new Set(['subject-link-number', 'coordinated']);

/** "Among civilians, he wrote, there are ten dead, …": it opens the sentence, or the part of it that a semicolon starts. */
function topicOver(items: readonly Item[], left: number): Group | null {
  for (let at = left - 1; at >= 0; at -= 1) {
    const opens = at === 0 || isMark(items[at - 1], ';');
    if (opens) return amongAt(items, at);
    if (isMark(items[at], '(', ':') || is(items[at], 'other-side', 'relative')) return null;
  }
  return null;
}

/** "Of the health workers infected, seven died", "De los policías desplegados, 12 resultaron heridos": no number says how many they were. */
function ofKind(items: readonly Item[], comma: number): Group | null {
  if (!is(items[1], 'article') || comma > LONGEST_KIND) return null;
  // "Of the health workers infected (19), seven died"
  const isNumbered = isMark(items[comma - 1], ')') && isMark(items[comma - 3], '(');
  const kind = items.slice(2, isNumbered ? comma - 3 : comma);
  const isPlain = kind.every(
    ({ number, kind: is, entry }) => number === null && is !== 'mark' && !entry.harm,
  );
  const group = [kind[0], kind[1]].map((item) => peopleOf(item)).find(isNamedGroup);
  return isPlain ? (group ?? null) : null;
}

/** Items of "Of the health workers infected". */
const LONGEST_KIND = 8;

/** "among the police"; not "entre la policía y los manifestantes", nor "among the dead". */
function amongAt(items: readonly Item[], at: number): Group | null {
  if (!isAny(items[at], AMONG)) return null;
  for (let next = at + 1; next < at + 1 + DESCRIBED; next += 1) {
    const item = items[next];
    const group = item?.entry.harm == null ? (peopleOf(item) ?? null) : null;
    if (isNamedGroup(group))
      return is(items[next + 1], 'and', 'or') && items[next + 2]?.number == null ? null : group;
    if (!is(item, 'article', 'new', 'filler') && !isUnknown(item)) return null;
  }
  return null;
}
