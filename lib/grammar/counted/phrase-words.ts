// The nouns and adjectives that a number's phrase takes, word by word.

import type { Group } from '../../model.ts';
import { isOverAge } from '../numbers/look-alikes.ts';
import { compoundLength, isActive } from '../text/compounds.ts';
import { hasForm, type Item, is, isMark, isName, isUnknown, peopleOf } from '../text/items.ts';
import { areDoers } from './deeds.ts';
import { type Draft, type Head, markMore } from './phrase.ts';

export const LONGEST = 9;

export function readNouns(
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
  // "Twelve people over 70 died"
  if (phrase.head === 'people' && isOverAge(items, next + 1)) return 2;
  if (is(item, 'subordinate')) return 0;
  if (!nounFirst && isMark(item, '-') && !item.spaced && phrase.head !== 'none') return 1;
  // "Fourteen migrants' bodies", "six children's deaths"
  if (!nounFirst && item.kind === 'mark' && phrase.head === 'people' && phrase.measure === null)
    return isMark(item, "'", '’', "'s", '’s') && hasForm(items[next + 1], 'body', 'event') ? 1 : 0;
  // "90 lambs and 14 kids": young of another kind, where a herd stands beside them.
  if (is(item, 'animal') && (peopleOf(item) === null || items.some(isHerd)))
    return claim(phrase, 'thing', nounFirst);
  if (item.entry.harm) return readHarm(items, next, phrase);
  const people = peopleOf(item);
  if (people !== null && !is(item, 'them')) return readPeople(items, next, people, nounFirst, phrase);
  if (item.entry.adjective !== null) {
    if (!areDoers(items, next)) phrase.group = item.entry.adjective;
    return 1;
  }
  if (is(item, 'mixed')) return claim(phrase, 'mixed', nounFirst);
  if (is(item, 'counter') || (is(item, 'or') && eventSoon(items, next))) return 1;
  // "arrested four people hours later"
  if (is(item, 'later') && phrase.head !== 'none') return 0;
  if (is(item, 'thing', 'year-unit')) return claim(phrase, 'thing', nounFirst);
  // "in one market"
  if (is(item, 'facility') && phrase.head === 'none') return claim(phrase, 'thing', nounFirst);
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

function isHerd(item: Item): boolean {
  return is(item, 'animal') && peopleOf(item) === null;
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
  // "120 police killings", "30 detenciones militares"
  if (areDoers(items, next)) return 1;
  // A second noun for people after the head is an apposition, as in "menores migrantes".
  const named = group !== 'all' && group !== 'other';
  // "diez migrantes cubanos": an adjective to a noun for everybody.
  const isAdjective = nounFirst && group === 'other' && phrase.head === 'people' && phrase.group === null;
  if (isAdjective) return 1;
  // "ten Chinese tourists"
  if (!nounFirst && group === 'all' && phrase.group === 'other' && is(items[next - 1], 'demonym'))
    phrase.group = null;
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
    // "rose to four late Tuesday"
    if (is(items[next + 1], 'weekday', 'period') && !item?.capital) return 0;
    if (!isUnknown(item) && !isName(item) && !isModifier(items, next)) return 0;
    phrase.head = 'unknown';
    return 1;
  }
  // "145 misioneros asesinados": who may also speak.
  const isHarmed = is(item, 'voice') && hasForm(items[next + 1], 'state') && phrase.head === 'none';
  if (!isUnknown(item) && !isHarmed) return 0;
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
function isModifier(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // "four new cholera deaths"
  if (is(item, 'illness')) return true;
  if (item?.capital === true && is(item, 'country', 'demonym', 'body', 'place-noun')) return true;
  // "three government soldiers", "two riot police officers"
  if (is(item, 'body', 'event-noun') && peopleOf(items[at + 1]) !== null) return true;
  // "Two South African soldiers"
  return item?.capital === true && is(item, 'somewhere') && is(items[at + 1], 'demonym');
}

function harmSoon(items: readonly Item[], at: number): boolean {
  return Boolean(items[at + 1]?.entry.harm ?? items[at + 2]?.entry.harm) || peopleOf(items[at + 1]) !== null;
}
