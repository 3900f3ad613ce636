// The noun phrase that a number opens: what it counts, and who they are.

import type { Group, Measure } from '../../model.ts';
import { overAgeOfChild, overAges } from '../numbers/age-asides.ts';
import { compoundLength, isActive } from '../text/compounds.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isMark,
  isName,
  isNamedGroup,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { areDoers } from './deeds.ts';
import { LONGEST, readNouns } from './phrase-words.ts';

/** `none`: the number stands bare ("murieron seis"). `joint`: dead and wounded in one number. */
export type Head = 'harm' | 'people' | 'mixed' | 'thing' | 'unknown' | 'joint' | 'none';

export type NounPhrase = {
  readonly head: Head;
  /** From a harm word inside the phrase: "46 personas fallecidas". */
  readonly measure: Measure | null;
  /** Place of that harm word among the items. */
  readonly harmAt: number;
  /** null when the phrase names no people, or people of every kind. */
  readonly group: Group | null;
  /** "otros", "más": others than those told before, or new ones. */
  readonly more: boolean;
  /** "nuevos", "additional": certainly new. */
  readonly fresh: boolean;
  /** "629 of them children". */
  readonly them: boolean;
  /** "cinco de los heridos". */
  readonly partitive: boolean;
  /** First item after the phrase. */
  readonly end: number;
};

const MORE = anyOf('more');
const NEW = anyOf('new');
const MORE_OR_NEW = anyOf('more', 'new');
const THEM = anyOf('them');
const OF = anyOf('of');
const OWN = anyOf('own');
const OF_OR_OWN = anyOf('of', 'own');

export type Draft = { -readonly [K in keyof NounPhrase]: NounPhrase[K] };

/** The phrase of a number that no noun follows: a cell of a table, or the start of one that is still to be read. */
export function bareNumber(at: number): Draft {
  return {
    head: 'none',
    measure: null,
    harmAt: -1,
    group: null,
    more: false,
    fresh: false,
    them: false,
    partitive: false,
    end: at + 1,
  };
}

/** Takes items, the place of a number and whether nouns come before adjectives, gives the phrase the number opens. */
export function nounPhrase(items: readonly Item[], at: number, nounFirst: boolean): NounPhrase {
  const phrase = bareNumber(at);
  let next = at + 1;
  markMore(items[at - 1], phrase);
  markMore(items[at], phrase);
  next = openPhrase(items, at, overOld(items, overWrong(items, next)), phrase);
  next = readNouns(items, next, at + LONGEST, nounFirst, phrase);
  if (phrase.head === 'none') nameByAge(items, at, phrase);
  next = readOwners(items, next, phrase);
  next = readCoordinated(items, next, phrase, isObject(items, at));
  phrase.end = phrase.head === 'people' ? overAges(items, next) : next;
  if (phrase.group === 'child' && items[at]?.number?.article) phrase.end = overAgeOfChild(items, phrase.end);
  return phrase;
}

/** "12, not 13, protesters", "12 y no 13 manifestantes": over the wrong number, to what is counted. */
function overWrong(items: readonly Item[], start: number): number {
  const not = isMark(items[start], ',') ? start + 1 : start;
  if (!is(items[not], 'not', 'not-but') || items[not + 1]?.number?.article !== false) return start;
  const end = not > start && isMark(items[not + 2], ',') ? not + 3 : not + 2;
  return peopleOf(items[end]) !== null ? end : start;
}

/** "58 (51) muertos": over the count of before, where a bulletin puts it between a number and its noun. */
function overOld(items: readonly Item[], start: number): number {
  const isOld =
    isMark(items[start], '(') && items[start + 1]?.number?.article === false && isMark(items[start + 2], ')');
  const noun = items[start + 3];
  return isOld && (noun?.entry.harm != null || peopleOf(noun) !== null) ? start + 3 : start;
}

/** "A 16-year-old was shot dead": who is named by an age alone. */
function nameByAge(items: readonly Item[], at: number, phrase: Draft): void {
  const age = items[at + 1]?.number?.value;
  // "a three-month-old baby": the noun belongs to the words of the age.
  const noun = peopleOf(items[at + AGE]);
  const isYears = is(items[at + 3], 'year-unit');
  const isAge = compoundLength(items, at + 1) === AGE && (isYears || noun !== null);
  const number = items[at]?.number;
  // "Nine 16-year-olds were arrested"
  const areSeveral = number?.article === false && isYears && isUnknown(items[at + AGE]);
  if ((number?.article !== true && !areSeveral) || age === undefined || !isAge) return;
  phrase.head = 'people';
  phrase.group = isYears && age < 18 ? 'child' : (noun ?? 'all');
}

/** "16", "-", "year", "-", "old" */
const AGE = 5;

export function markMore(item: Item | undefined, phrase: Draft): void {
  if (isAny(item, MORE)) phrase.more = true;
  // "Cárcel Nueva 3": a part of a name.
  if (isAny(item, NEW) && (item?.capital !== true || item.first)) phrase.fresh = true;
}

/** "una veintena de", "629 of them", "cinco de los". */
function openPhrase(items: readonly Item[], at: number, start: number, phrase: Draft): number {
  let next = start;
  while (isAny(items[next], MORE_OR_NEW)) {
    markMore(items[next], phrase);
    next += 1;
  }
  if (isAny(items[next], THEM)) {
    phrase.them = true;
    // "31 of them of children", "cinco de ellos contra adolescentes"
    const of = is(items[next + 1], 'of', 'with', 'among') && named(items[next + 2]);
    return of ? next + 2 : next + 1;
  }
  if (!isAny(items[next], OF_OR_OWN)) return next;
  // "two of its own paramedics", in one phrase
  if (!isAny(items[next], OF)) return peopleOf(items[next + 1]) === null ? next : next + 1;
  // "24 of the Society's staff"
  if (is(items[next + 1], 'same-source') && isMark(items[next + 2], "'s", '’s')) {
    phrase.partitive = true;
    return next + 1;
  }
  // "six of Tuesday's dead"
  if (is(items[next + 1], 'period') && items[next + 1]?.fold.endsWith("'s") === true) {
    phrase.partitive = true;
    return next + 2;
  }
  if (is(items[next + 1], 'article')) {
    const collective = items[at]?.number?.collective === true;
    phrase.partitive = true;
    return collective || items[next + 2] ? next + 2 : next;
  }
  // "two of its own paramedics"
  if (isAny(items[next + 1], OWN) && peopleOf(items[next + 2]) !== null) return next + 2;
  const number = items[at]?.number;
  const takesOf = number?.collective === true || (number?.value ?? 0) >= 1_000_000;
  return takesOf ? next + 1 : next;
}

export function named(item: Item | undefined): boolean {
  return isNamedGroup(peopleOf(item));
}

/** "heridos de la PNP", "voluntarios de la Cruz Roja", "members of the army": whose people they are. */
function readOwners(items: readonly Item[], start: number, phrase: Draft): number {
  if (phrase.head !== 'people' && phrase.head !== 'harm') return start;
  // "12 femicidios vinculados de niñas"
  const isAdjective =
    hasForm(items[phrase.harmAt], 'event') && isUnknown(items[start]) && named(items[start + 2]);
  if (isAdjective && is(items[start + 1], 'of')) return readOwners(items, start + 1, phrase);
  if (!is(items[start], 'of')) return start;
  const hasArticle = is(items[start + 1], 'article') || items[start + 1]?.number?.article === true;
  let next = hasArticle ? start + 2 : start + 1;
  const team = is(items[start - 1], 'own-staff') && !phrase.partitive ? adjectiveOfTeam(items, next) : -1;
  if (team > 0) next = team;
  // "volunteers of the Sahlan Red Crescent", "of the Sudanese Red Crescent": a name before what it is.
  const isBefore = isName(items[next]) || is(items[next], 'demonym');
  if (isBefore && items[next + 1]?.capital && items[next + 1]?.entry.adjective != null) next += 1;
  const item = items[next];
  // "18 deaths of civilians by firearm"
  const event = hasForm(items[phrase.harmAt], 'event') && named(item);
  const group = item?.entry.adjective ?? (event || team > 0 ? peopleOf(item) : null);
  if (item === undefined || group === null || phrase.partitive || areDoers(items, next)) return start;
  if (phrase.group === null || phrase.group === 'other') phrase.group = group;
  const state = items[next + 1];
  if (phrase.measure === null && state?.entry.harm?.form === 'state') {
    phrase.measure = state.entry.harm.measure;
    phrase.harmAt = next + 1;
    return next + 2;
  }
  return overSecondOwner(items, next + 1, group);
}

/** "miembros de un equipo médico", "de una patrulla del Ejército": whose the team is that they belong to; -1: nobody's that is named. */
function adjectiveOfTeam(items: readonly Item[], noun: number): number {
  if (!isUnknown(items[noun]) && !is(items[noun], 'thing', 'code-noun', 'same-source')) return -1;
  if (!is(items[noun + 1], 'of')) return named(items[noun + 1]) ? noun + 1 : -1;
  const owner = is(items[noun + 2], 'article') ? noun + 3 : noun + 2;
  return isNamedGroup(items[owner]?.entry.adjective ?? null) ? owner : -1;
}

/** "volunteers of the Red Cross and Red Crescent": over the second of two that they are called by. */
function overSecondOwner(items: readonly Item[], and: number, group: Group): number {
  const second = is(items[and + 1], 'article') ? and + 2 : and + 1;
  const isOwner = items[second]?.capital === true && items[second]?.entry.adjective === group;
  return is(items[and], 'and') && isOwner && is(items[second], 'body') ? second + 1 : and;
}

/** "soldados y funcionarios", "muertos o heridos": a second noun under the same number. */
function readCoordinated(items: readonly Item[], start: number, phrase: Draft, isAnObject: boolean): number {
  let next = start;
  while (is(items[next], 'and', 'or') || isMark(items[next], '/', ',')) {
    const comma = isMark(items[next], ',');
    const item = items[next + 1];
    const harm = item?.entry.harm;
    // "eight missing and feared dead"
    if (!comma && phrase.measure === 'missing' && isFeared(item)) return next + 2;
    if (!comma && phrase.measure && harm && harm.measure !== phrase.measure && joins(items, next + 1)) {
      phrase.head = 'joint';
      return next + 2;
    }
    const group = item === undefined ? null : (item.entry.people ?? null);
    if (phrase.head !== 'people' && phrase.head !== 'harm') return next;
    if (group === null || is(item, 'more') || (comma && !laterAnd(items, next + 2))) return next;
    // "12 people, men and women, were killed": who they all were.
    const isAside = comma && isMark(items[next + SAID_BETWEEN], ',');
    if (isAside && phrase.head === 'people' && (phrase.group ?? 'all') === 'all') return next;
    if (phrase.head === 'harm' && phrase.group === null) return next;
    // "killed 17 people and rescuers are searching for five": the subject of what follows.
    if (isAnObject && opensVerb(items, next + 2)) return next;
    // "Red Crescent staff and volunteers"
    const isOwn = phrase.group === 'health-worker' && is(item, 'own-staff');
    if (!isOwn) phrase.group = together(phrase.group, group);
    next += 2;
    const state = items[next]?.entry.harm;
    if (phrase.measure === null && state && (state.form === 'state' || state.form === 'either')) {
      if (state.form === 'either' && isActive(items, next)) return next;
      phrase.measure = state.measure;
      phrase.harmAt = next;
      next += 1;
    }
  }
  return next;
}

/** Items of ", men and women". */
const SAID_BETWEEN = 4;

/** "feared dead": what is thought of those who are missing. */
function isFeared(item: Item | undefined): boolean {
  return hasSeveralWords(item) && item?.entry.harm?.measure === 'killed' && item.entry.harm.form === 'state';
}

function opensVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    is(item, 'be', 'aux', 'report', 'other-verb', 'released') ||
    hasForm(item, 'inflict', 'lose') ||
    isActive(items, at)
  );
}

/** "killed 17 people", "dejó 17 personas": behind a verb that has them. */
function isObject(items: readonly Item[], at: number): boolean {
  return hasForm(items[at - 1], 'inflict', 'either', 'lose') || is(items[at - 1], 'leave', 'loss');
}

function laterAnd(items: readonly Item[], at: number): boolean {
  return is(items[at], 'and') && peopleOf(items[at + 1]) !== null;
}

/** The second harm word has no number or object of its own. */
function joins(items: readonly Item[], at: number): boolean {
  const form = items[at]?.entry.harm?.form;
  if (form === 'suffer' || form === 'wound' || form === 'inflict' || form === 'lose') return false;
  // "eight dead and injured another 25"
  const after = is(items[at + 1], 'more') && items[at + 2]?.number ? items[at + 2] : items[at + 1];
  if (form === 'event' || form === 'body') return after?.number === null || after === undefined;
  // "eight dead and wounded a child"
  if (form === 'either' && after?.number?.article && peopleOf(items[at + 2]) !== null) return false;
  return !(after?.number && !after.number.article) && after?.entry.before == null && !isMark(after, ':');
}

function together(first: Group | null, second: Group): Group {
  if (first === second) return second;
  const forces: readonly (Group | null)[] = ['police', 'military'];
  if (forces.includes(first) && forces.includes(second)) return 'police';
  if (first === null || first === 'all') return second === 'all' ? 'all' : 'other';
  return 'other';
}
