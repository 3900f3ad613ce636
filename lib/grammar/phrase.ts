// The noun phrase that a number opens: what it counts, and who they are.

import type { Group, Measure } from '../model.ts';
import type { Item } from './items.ts';
import { hasForm, is, isMark, isName, isUnknown, peopleOf } from './items.ts';

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

type Draft = { -readonly [K in keyof NounPhrase]: NounPhrase[K] };

const LONGEST = 9;

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
  next = openPhrase(items, at, next, phrase);
  next = readNouns(items, next, at + LONGEST, nounFirst, phrase);
  next = readOwners(items, next, phrase);
  next = readCoordinated(items, next, phrase);
  phrase.end = next;
  return phrase;
}

function markMore(item: Item | undefined, phrase: Draft): void {
  if (is(item, 'more')) phrase.more = true;
  if (is(item, 'new')) phrase.fresh = true;
}

/** "una veintena de", "629 of them", "cinco de los". */
function openPhrase(items: readonly Item[], at: number, start: number, phrase: Draft): number {
  let next = start;
  while (is(items[next], 'more', 'new')) {
    markMore(items[next], phrase);
    next += 1;
  }
  if (is(items[next], 'them')) {
    phrase.them = true;
    // "31 of them of children", "cinco de ellos contra adolescentes"
    const of = is(items[next + 1], 'of', 'with', 'among') && named(items[next + 2]);
    return of ? next + 2 : next + 1;
  }
  if (!is(items[next], 'of')) return next;
  if (is(items[next + 1], 'article')) {
    const collective = items[at]?.number?.collective === true;
    phrase.partitive = true;
    return collective || items[next + 2] ? next + 2 : next;
  }
  const number = items[at]?.number;
  const takesOf = number?.collective === true || (number?.value ?? 0) >= 1_000_000;
  return takesOf ? next + 1 : next;
}

function named(item: Item | undefined): boolean {
  const group = peopleOf(item);
  return group !== null && group !== 'all' && group !== 'other';
}

function readNouns(
  items: readonly Item[],
  start: number,
  limit: number,
  nounFirst: boolean,
  phrase: Draft,
): number {
  let next = start;
  while (next < limit) {
    const taken = readNoun(items, next, nounFirst, phrase);
    if (taken === 0) break;
    next += taken;
  }
  return next;
}

/** Takes one item into the phrase if it belongs there; gives how many items it took. */
function readNoun(items: readonly Item[], next: number, nounFirst: boolean, phrase: Draft): number {
  const item = items[next];
  if (item === undefined) return 0;
  const compound = compoundLength(items, next);
  if (compound > 0) return compound;
  if (item.number !== null) return phrase.partitive && phrase.head === 'none' ? 1 : 0;
  // "thirty of the society's staff"
  if (!nounFirst && phrase.partitive && isMark(items[next + 1], "'s", '’s')) return 2;
  if (is(item, 'subordinate')) return 0;
  if (!nounFirst && isMark(item, '-') && !item.spaced && phrase.head !== 'none') return 1;
  if (is(item, 'animal')) return claim(phrase, 'thing', nounFirst);
  if (item.entry.harm) return readHarm(items, next, phrase);
  const people = peopleOf(item);
  if (people !== null && !is(item, 'them')) return readPeople(items, next, people, nounFirst, phrase);
  if (item.entry.adjective !== null) {
    phrase.group = item.entry.adjective;
    return 1;
  }
  if (is(item, 'mixed')) return claim(phrase, 'mixed', nounFirst);
  if (is(item, 'counter') || (is(item, 'or') && eventSoon(items, next))) return 1;
  if (is(item, 'thing', 'year-unit')) return claim(phrase, 'thing', nounFirst);
  // "un solo fallecido"
  if (is(item, 'only') && phrase.head === 'none' && items[next + 1]?.entry.harm) return 1;
  if (is(item, 'more', 'new', 'filler')) {
    markMore(item, phrase);
    return 1;
  }
  // "31 o más heridos": a qualifier behind the number, before its noun.
  if (item.entry.after !== null && phrase.head === 'none') return 1;
  if (item.entry.before !== null || item.entry.after !== null) return 0;
  if (is(item, 'adverb') && !nounFirst && phrase.head !== 'harm') return harmSoon(items, next) ? 1 : 0;
  if (is(item, 'adverb') && nounFirst) return items[next + 1]?.entry.harm ? 1 : 0;
  return readUnknown(items, next, nounFirst, phrase);
}

function claim(phrase: Draft, head: Head, nounFirst: boolean): number {
  // "police stations": the last noun is the head where adjectives come first.
  if (phrase.head !== 'none' && nounFirst) return 0;
  phrase.head = head;
  if (head === 'thing') phrase.measure = null;
  return 1;
}

function readHarm(items: readonly Item[], next: number, phrase: Draft): number {
  const item = items[next];
  const harm = item?.entry.harm;
  if (!item || !harm || phrase.head === 'thing') return 0;
  if (harm.form === 'wound') {
    if (phrase.head !== 'none') return 0;
    // "16 casos de asfixia" are people, "16 quemaduras" may be one's.
    if (!is(items[next - 1], 'counter')) return claim(phrase, 'thing', true);
    phrase.head = 'harm';
    phrase.measure = harm.measure;
    phrase.harmAt = next;
    return 1;
  }
  if (!['state', 'event', 'body', 'either', 'life', 'care'].includes(harm.form)) return 0;
  // "30 wounded people" is no verb with its object.
  const adjective = phrase.head === 'none' && peopleOf(items[next + 1]) !== null;
  if (harm.form === 'either' && !adjective && isActive(items, next)) return 0;
  if (phrase.measure !== null && phrase.measure !== harm.measure) {
    // "wounded detainees", "heridos detenidos": what comes first in the phrase is what is counted.
    return 0;
  }
  phrase.measure = harm.measure;
  phrase.harmAt = next;
  if (phrase.head === 'none') phrase.head = 'harm';
  return 1;
}

function readPeople(
  items: readonly Item[],
  next: number,
  group: Group,
  nounFirst: boolean,
  phrase: Draft,
): number {
  // "three island fishermen": where adjectives come first the last noun decides.
  if (phrase.head === 'thing' && nounFirst) return 0;
  // A second noun for people after the head is an apposition, as in "menores migrantes".
  const named = group !== 'all' && group !== 'other';
  if (phrase.group === null || (named && phrase.group === 'other') || (!nounFirst && named)) {
    if (group !== 'all') phrase.group = group;
  }
  if (phrase.head !== 'harm') phrase.head = 'people';
  return items[next] ? 1 : 0;
}

/** An adjective, or a noun that the language does not know. */
function readUnknown(items: readonly Item[], next: number, nounFirst: boolean, phrase: Draft): number {
  const item = items[next];
  if (isMark(item, '"', '“', '”', '«', '»')) return phrase.head === 'none' ? 1 : 0;
  // "32 cases of enforced or involuntary disappearance"
  if (isUnknown(item) && phrase.head === 'none' && eventSoon(items, next)) return 1;
  if (!nounFirst) {
    // "12 missing laptops": a noun after the harm word is what is missing.
    if (
      phrase.head === 'harm' &&
      phrase.harmAt === next - 1 &&
      isUnknown(item) &&
      hasForm(items[next - 1], 'state', 'either')
    ) {
      phrase.head = 'unknown';
      return 1;
    }
    if (phrase.head !== 'none' && phrase.head !== 'unknown') return 0;
    if (!isUnknown(item) && !isName(item) && !isModifier(item)) return 0;
    phrase.head = 'unknown';
    return 1;
  }
  if (!isUnknown(item)) return 0;
  if (phrase.head === 'none') {
    phrase.head = 'unknown';
    return 1;
  }
  // "personas adultas fallecidas": an adjective between noun and harm.
  const after = items[next + 1];
  const between = after?.entry.harm?.form === 'state' || (peopleOf(after) !== null && phrase.head === 'harm');
  return between ? 1 : 0;
}

/** Adjectives stand between a counter and the event it counts. */
function eventSoon(items: readonly Item[], at: number): boolean {
  if (![at - 1, at - 2, at - 3].some((near) => is(items[near], 'counter'))) return false;
  return [at + 1, at + 2, at + 3].some((near) => hasForm(items[near], 'event'));
}

/** "Three Palestine Red Crescent paramedics": names that the language knows may stand before the noun. */
function isModifier(item: Item | undefined): boolean {
  return item?.capital === true && is(item, 'country', 'demonym', 'body', 'place-noun');
}

function harmSoon(items: readonly Item[], at: number): boolean {
  return Boolean(items[at + 1]?.entry.harm ?? items[at + 2]?.entry.harm) || peopleOf(items[at + 1]) !== null;
}

/** "heridos de la PNP", "voluntarios de la Cruz Roja", "members of the army": whose people they are. */
function readOwners(items: readonly Item[], start: number, phrase: Draft): number {
  if (phrase.head !== 'people' && phrase.head !== 'harm') return start;
  if (!is(items[start], 'of')) return start;
  const next = is(items[start + 1], 'article') ? start + 2 : start + 1;
  const item = items[next];
  // "18 deaths of civilians by firearm"
  const event = hasForm(items[phrase.harmAt], 'event') && named(item);
  const group = item?.entry.adjective ?? (event ? peopleOf(item) : null);
  if (item === undefined || group === null || phrase.partitive) return start;
  if (phrase.group === null || phrase.group === 'other') phrase.group = group;
  const state = items[next + 1];
  if (phrase.measure === null && state?.entry.harm?.form === 'state') {
    phrase.measure = state.entry.harm.measure;
    phrase.harmAt = next + 1;
    return next + 2;
  }
  return next + 1;
}

/** "soldados y funcionarios", "muertos o heridos": a second noun under the same number. */
function readCoordinated(items: readonly Item[], start: number, phrase: Draft): number {
  let next = start;
  while (is(items[next], 'and', 'or') || isMark(items[next], '/', ',')) {
    const comma = isMark(items[next], ',');
    const item = items[next + 1];
    const harm = item?.entry.harm;
    if (!comma && phrase.measure && harm && harm.measure !== phrase.measure && joins(items, next + 1)) {
      phrase.head = 'joint';
      return next + 2;
    }
    const group = item === undefined ? null : (item.entry.people ?? null);
    if (phrase.head !== 'people' && phrase.head !== 'harm') return next;
    if (group === null || is(item, 'more') || (comma && !laterAnd(items, next + 2))) return next;
    if (phrase.head === 'harm' && phrase.group === null) return next;
    phrase.group = together(phrase.group, group);
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

function laterAnd(items: readonly Item[], at: number): boolean {
  return is(items[at], 'and') && peopleOf(items[at + 1]) !== null;
}

/** The second harm word has no number or object of its own. */
function joins(items: readonly Item[], at: number): boolean {
  const form = items[at]?.entry.harm?.form;
  if (form === 'suffer' || form === 'wound' || form === 'inflict' || form === 'lose') return false;
  const after = items[at + 1];
  if (form === 'event' || form === 'body') return after?.number === null || after === undefined;
  return !(after?.number && !after.number.article) && after?.entry.before == null && !isMark(after, ':');
}

function together(first: Group | null, second: Group): Group {
  if (first === second) return second;
  const forces: readonly (Group | null)[] = ['police', 'military'];
  if (forces.includes(first) && forces.includes(second)) return 'police';
  if (first === null || first === 'all') return second === 'all' ? 'all' : 'other';
  return 'other';
}

/** "21-year-old", "6.8-magnitude": a number inside a compound adjective. Gives the items it takes, 0 if there is none. */
export function compoundLength(items: readonly Item[], at: number): number {
  if (items[at]?.number === null || !isMark(items[at + 1], '-') || items[at + 1]?.spaced !== false) return 0;
  let next = at + 1;
  while (isMark(items[next], '-') && items[next + 1]?.spaced === false) next += 2;
  return next - at;
}

/** An English participle is a verb where an object follows: "killed 12", "killed the driver", not "were killed". */
export function isActive(items: readonly Item[], at: number): boolean {
  if (!hasForm(items[at], 'either')) return false;
  if (is(items[at - 1], 'be') || (is(items[at - 1], 'adverb') && is(items[at - 2], 'be'))) return false;
  let next = at + 1;
  while (items[next]?.entry.before || (is(items[next], 'more', 'adverb') && !is(items[next], 'subordinate')))
    next += 1;
  const object = items[next];
  if (object === undefined) return false;
  if (object.number !== null) return !object.number.year && !isDay(items, next);
  if (is(object, 'article')) return peopleOf(items[next + 1]) !== null || isUnknown(items[next + 1]);
  return peopleOf(object) !== null || isName(object);
}

function isDay(items: readonly Item[], at: number): boolean {
  return is(items[at + 1], 'month') || is(items[at - 1], 'month');
}
