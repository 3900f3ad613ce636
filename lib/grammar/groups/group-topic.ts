// The one group that a passage is about: "54 journalists killed, 16 in Gaza. Another 550 are behind bars.", "Children: 15 killed, 94 hurt".

import type { Group, Measure } from '../../model.ts';
import { wholeOf } from '../counted/people.ts';
import { groupAround } from '../counted/subjects.ts';
import { lastOf, type Scene, type Told } from '../telling.ts';
import { hasForm, type Item, is, isMark, isNamedGroup, mayHold, mentions, peopleOf } from '../text/items.ts';
import { LONGEST_SHEET } from '../text/rows.ts';
import { anyOf } from '../text/tags.ts';

/** Sentences from a count of a group to a bare number that goes on with it. */
const NEAR = 1;
/** The same, of people who are counted by their trade. */
const NEAR_TRADE = 2;

/** Takes a number that names nobody, gives the group that all numbers before it have counted; null if they are of several, or of everybody. */
export function groupOnTopic(scene: Scene, measure: Measure, rule: string): Group | null {
  const { told, phrase, sentence, items, left } = scene;
  const last = lastOf(told, (one) => one.measure !== null);
  const group = last === null ? null : wholeOf(last).group;
  if (last === null || !isNamedGroup(group) || namesOthers(scene, group)) return null;
  const isTrade = group === 'journalist' || group === 'health-worker';
  const isNear = sentence.index - last.sentence.index <= (isTrade ? NEAR_TRADE : NEAR);
  const isToldOf = rule === 'number-verb' || (isTrade && rule === 'number-harm');
  // "Among children 19 were killed. Since then they have confirmed the deaths of 13,134 civilians, while 32,143 have been injured"
  if (last.sentence === sentence && isToldOf && goesOnWith(scene, last, measure, isTrade)) return group;
  const isOther = (one: Told) => one.measure !== null && wholeOf(one).group !== group;
  if (!isNear || lastOf(told, isOther) !== null) return null;
  // "54 journalists were killed and another 550 are behind bars": of a body of theirs, all of its counts.
  const isPress = [...items.slice(0, left), ...last.sentence.items].some(isPressBody);
  if (isTrade && isPress) return group;
  if (isToldOf && goesOnWith(scene, last, measure, isTrade)) return group;
  const isNext =
    last.sentence !== sentence ||
    last.part ||
    items.slice(last.phrase.end, left).some((item) => isMark(item, ';'));
  // "Civilians killed in clashes: 47. Deaths in accidents: 11", "put all deaths at eight": a label or a subject of its own.
  const isBare =
    !OF_THEIR_OWN.has(rule) && (phrase.head === 'none' || (phrase.partitive && phrase.head === 'harm'));
  return isNext &&
    isBare &&
    (isOfThose(scene, measure) || (isTrade && (phrase.more || last.sentence === sentence)))
    ? group
    : null;
}

/**
 * "Four soldiers were killed in the ambush; nine were wounded", "Twelve pupils died. Six others were hurt": what befell more people of the
 * kind that the count right before names itself; nobody arrests soldiers and police.
 */
function goesOnWith(scene: Scene, last: Told, measure: Measure, isTrade: boolean): boolean {
  const { items, left, phrase, sentence } = scene;
  const isForce = last.group === 'police' || last.group === 'military';
  // "383 aid workers were killed: 181 in Olen and 60 in Tarvo. In addition, 308 were wounded."
  if (last.part && last.whole !== null && last.place !== null)
    return goesOnWith(scene, last.whole, measure, isTrade);
  const isOfKind =
    !last.part && (isTrade || last.phrase.group === last.group) && last.value > 1 && measure !== last.measure;
  if (!isOfKind || (isForce && measure === 'detained')) return false;
  const areOthers = phrase.more && items.slice(left, phrase.end).every(isOther);
  // "Three journalists were killed. Seventeen are in prison."
  const areIn = isTrade && phrase.head === 'harm' && hasForm(items[phrase.harmAt], 'state', 'either', 'care');
  const isBare = phrase.head === 'none' || areOthers || areIn;
  // "Three journalists were killed. Five were arrested."
  // "In addition, 308 were wounded."
  const opens = items.slice(0, left).every((item) => is(item, 'adverb') || isMark(item, ','));
  if (last.sentence !== sentence) return opens && (areOthers || (isTrade && isBare));
  // "The attack killed 13 soldiers, while 32 were injured"
  const isBeside = isMark(items[left - 1], ';') || is(items[left - 1], 'other-side');
  return isBare && (isBeside || (isTrade && is(items[left - 1], 'and')));
}

/** "six others", "otros dos", and no noun of their own. */
function isOther(item: Item): boolean {
  return item.number !== null || item.entry.before !== null || is(item, 'more', 'adverb');
}

const OF_THEIR_OWN = new Set([
  'label-number',
  'label-group',
  'heading-number',
  'subject-link-number',
  'number-then-subject',
  'running-total',
  'other-source',
]);

/** Fewer than were counted before: "Twenty-three died in Gaza". */
function isOfThose({ told, items, at }: Scene, measure: Measure): boolean {
  const value = items[at]?.number?.value ?? 0;
  const isWhole = (one: Told) => one.measure === measure && one.bar === null && one.value > value;
  return items[at]?.number?.article === false && lastOf(told, isWhole) !== null;
}

/** Whether the clause of a number names people of another kind. */
function namesOthers({ items, left, phrase }: Scene, group: Group): boolean {
  let from = left;
  while (from > 0 && !isMark(items[from - 1], ';', ':')) from -= 1;
  let to = phrase.end;
  while (to < items.length && !isMark(items[to], ';')) to += 1;
  return items.slice(from, to).some((item, at) => {
    const people = peopleOf(item);
    // "Monitors confirmed 209 civilians killed": who counts.
    const isTeller = people === 'all' && is(item, 'voice') && is(items[at + from + 1], 'report');
    return people !== null && people !== group && !isTeller && !is(item, 'more', 'relative');
  });
}

function isPressBody(item: Item): boolean {
  return item.entry.adjective === 'journalist' && is(item, 'body');
}

const HARMED_NOUNS = anyOf('mixed');

/** "Civilian casualties: 12 killed, 40 injured", "las bajas policiales suben a 12 muertos": whose casualties are told of. */
export function groupOfCasualties({ items, left, phrase }: Scene, rule: string): Group | null {
  // "con lo que las bajas militares llegan a 120"
  const isTold = rule === 'running-total' || hasForm(items[phrase.harmAt], 'state', 'either');
  if (!mentions(items, HARMED_NOUNS) || !isTold) return null;
  const noun = items.findLastIndex((item, at) => at < left && is(item, 'mixed'));
  if (noun < 0 || left - noun > CASUALTIES) return null;
  const behind = is(items[noun + 1], 'of', 'among')
    ? noun + (is(items[noun + 2], 'article') ? 3 : 2)
    : noun + 1;
  const who = [noun - 1, behind].find((at) => isNamedGroup(groupAt(items[at]))) ?? -1;
  const between = items.slice(Math.max(noun, who) + 1, left);
  const isOver = between.some((item) => isMark(item, ';', '.') || groupAt(item) !== null);
  return isOver || !between.some(isLinking) ? null : groupAt(items[who]);
}

function isLinking(item: Item): boolean {
  return isMark(item, ':') || is(item, 'link', 'be');
}

/** Items from casualties to how many there were: "casualties rose to 12 dead and 40 hurt". */
const CASUALTIES = 14;

function groupAt(item: Item | undefined): Group | null {
  return peopleOf(item) ?? item?.entry.adjective ?? null;
}

/** "Attacks on aid workers: 142 killed": what was done to them, in a label. */
function areAttacked(items: readonly Item[], who: number): boolean {
  const on = is(items[who - 1], 'article') ? who - 2 : who - 1;
  // "Ataques contra civiles": taken together.
  if (on === 0 && is(items[on], 'event-noun') && is(items[on], 'in')) return true;
  const isEvent = is(items[on - 1], 'event-noun', 'thing') || items[on - 1]?.kind === 'word';
  return on === 1 && isEvent && is(items[on], 'in', 'to', 'with');
}

/** Who may be the source of a count: "Police: 15 killed"; protesters are none. */
function mayTellOf(who: Item | undefined): boolean {
  return is(who, 'voice', 'body') && peopleOf(who) !== 'civilian';
}

/** "Protesters: 22 killed. Police: 3 killed": the label before was of people as well. */
function isLabelled({ sentence: { items }, group }: Told): boolean {
  return isMark(items[1], ':') && isNamedGroup(group) && peopleOf(items[0]) === group;
}

/** "Police: 12 injured; Army: 3 killed, 9 injured; Civilians: 27 killed": of whom a cell of such a list tells. */
function groupOfCell(items: readonly Item[], left: number): Group | null {
  const own = cellFrom(items, segmentStart(items, left));
  if (own === null) return null;
  // Two kinds at least, and somebody whom nobody takes for the source of the others.
  const cells = items.flatMap((_, at) => {
    const cell = at === 0 || isMark(items[at - 1], ';') ? cellFrom(items, at) : null;
    return cell === null ? [] : [cell];
  });
  const isPlain = cells.every(({ colon }) => !colon) || cells.some(({ who }) => !mayTellOf(who));
  const isList = cells.some(({ group }) => group !== own.group) && isPlain;
  return isList ? own.group : null;
}

function segmentStart(items: readonly Item[], left: number): number {
  let from = left;
  while (from > 0 && !isMark(items[from - 1], ';')) from -= 1;
  return from;
}

type Cell = { readonly who: Item | undefined; readonly group: Group; readonly colon: boolean };

/** "police 12 injured", "Army – 3 killed", "Casualties: police 12 injured": people, and right behind them how many of them. */
function cellFrom(items: readonly Item[], start: number): Cell | null {
  const isOf = (at: number) => isNamedGroup(groupAt(items[at]));
  // Behind a label of all cells.
  let from = start;
  while (from < start + LABEL && !isOf(from)) from += 1;
  const isFirst = from === start || isMark(items[from - 1], ':');
  const group = groupAt(items[from]);
  if (!isFirst || !isNamedGroup(group)) return null;
  const colon = isMark(items[from + 1], ':');
  const next = colon || isMark(items[from + 1], '–', '—', '-') ? from + 2 : from + 1;
  const number = items[next]?.entry.before != null ? next + 1 : next;
  const isCount = items[number]?.number?.article === false && items[number + 1]?.entry.harm != null;
  return isCount ? { who: items[from], group, colon } : null;
}

/** Items of "Casualties by group:". */
const LABEL = 6;

/** "Children: 15 killed, 94 injured": the people before the colon; not "Police: 15 killed", who may say so. */
export function groupLabelled({ items, left, phrase, told, sentence }: Scene): Group | null {
  const cell = mayHold(items, ';') && items.length <= LONGEST_SHEET ? groupOfCell(items, left) : null;
  if (cell !== null) return cell;
  const behind = items.findLastIndex((item, at) => at < left && isMark(item, ':'));
  const isDashed = isMark(items[left - 1], '–', '—', '-') && isNamedGroup(peopleOf(items[left - 2]));
  // "Civilians – 27 killed"
  const colon = isDashed ? left - 1 : behind;
  // "Journalist deaths hit a record: 54 killed so far"
  const isDeath = ({ entry: { harm } }: Item) => harm?.form === 'event' && harm.measure === phrase.measure;
  const death = colon < 1 ? -1 : items.slice(0, colon).findIndex(isDeath);
  if (death > 0 && left - colon === 1) return groupAround(items, death);
  if (colon < 1) return null;
  const who = items[colon - 1];
  const before = items[colon - 2];
  const opens = before === undefined || before.kind === 'mark' || is(before, 'article');
  const group = peopleOf(who);
  const last = lastOf(told, (one) => one.measure !== null && one.sentence !== sentence);
  const isInTurn = last !== null && sentence.index - last.sentence.index === 1 && isLabelled(last);
  const isWho = (opens && (isInTurn || !mayTellOf(who))) || areAttacked(items, colon - 1);
  if (!isWho || !isNamedGroup(group)) return null;
  const between = items.slice(colon + 1, left);
  return between.some((item) => isMark(item, ';', '.') || peopleOf(item) !== null) ? null : group;
}
