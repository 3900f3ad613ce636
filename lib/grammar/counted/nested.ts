// Counts inside what is told of others, whose verb stands behind both: "Two officers guarding 30 detainees were killed",
// "Tres asistentes al funeral de nueve víctimas murieron". The verb is that of the officers.

import type { Language } from '../language/language.ts';
import {
  endsWithOneOf,
  hasForm,
  type Item,
  is,
  isAny,
  isCount,
  isMark,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { isOfAnother } from './of-another.ts';
import { nounPhrase } from './phrase.ts';
import { type Governed, NOTHING } from './predicate.ts';

type Words = Pick<Language, 'nounFirst' | 'gerundEndings'>;

/** Items from the people of whom something is told to their verb. */
const REACH = 20;

/** What leads from people to others: "relatives of", "attendants at", "suspects in". */
const LEADS = anyOf('of', 'in', 'to', 'with', 'from', 'near', 'for-source', 'by', 'for-number');
/** The same, in a word of its own: "charged with". */
const ACCUSED = anyOf('relative', 'trial', 'court');
/** What ends what is told of them, or opens a clause with a subject of its own. */
const ENDS = anyOf(
  'and',
  'but',
  'or',
  'other-side',
  'subordinate',
  'report',
  'hold',
  'exist',
  'link',
  'leave',
  'if',
  'wherein',
  'them',
);
const COPULA = anyOf('be', 'aux', 'light');

/**
 * Takes items, the end of a phrase that counts people and a language's words, gives the harm word behind what is told of them, over the
 * people in it; nothing where none is counted or named in between, for then their verb is found without.
 */
export function harmBehindNested(items: readonly Item[], end: number, words: Words): Governed {
  if (!leadsOn(items, end, words)) return NOTHING;
  let nested = false;
  for (let at = end; at < end + REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || (at > end && ends(item) && !isOwn(items, at, end)))
      return NOTHING;
    if (item.number !== null) {
      if (!opensOthers(items, at, end, words)) return NOTHING;
      at = behindOthers(items, at, words) - 1;
      nested = true;
      continue;
    }
    const { harm } = item.entry;
    if (harm === null) continue;
    const isDone = isAny(items[at - 1], COPULA) && hasForm(item, 'state', 'either', 'wound');
    if ((!isDone && !hasForm(item, 'suffer')) || isOfAnother(items, end, at)) continue;
    return nested ? { kind: 'harm', measure: harm.measure, at, verb: true, crossed: false } : NOTHING;
  }
  return NOTHING;
}

/** Takes items and the first item of a phrase, gives whether its people are nested in what is told of others, so that no verb behind them is theirs. */
export function isNested(items: readonly Item[], left: number, words: Words): boolean {
  let from = left;
  for (let at = left - 1; at >= Math.max(0, left - REACH); at -= 1) {
    const item = items[at];
    const isVerb = item !== undefined && ends(item) && !isGerund(item, words);
    if (item === undefined || item.kind === 'mark' || (isVerb && !isOwn(items, at, at - 1))) break;
    if (isCount(item) && at < left - 1) return isHead(items, at, left, words);
    from = at;
  }
  return isOfNamed(items, from, left, words);
}

/** "The kidnappers of four tourists were killed", "Los familiares de 43 estudiantes fueron detenidos": people of no number open the clause. */
function isOfNamed(items: readonly Item[], from: number, left: number, words: Words): boolean {
  let who = from;
  while (who < left && who < from + NAMED && peopleOf(items[who]) === null) {
    if (!is(items[who], 'article', 'adverb', 'filler') && !isUnknown(items[who])) return false;
    // "The killers of four tourists"
    if (isUnknown(items[who]) && is(items[who + 1], 'of') && is(items[from], 'article')) break;
    who += 1;
  }
  if (who >= left - 1 || (peopleOf(items[who]) === null && !isUnknown(items[who]))) return false;
  while (peopleOf(items[who + 1]) !== null) who += 1;
  const told = harmBehindNested(items, who + 1, words);
  return told.kind === 'harm' && told.at >= left;
}

/** Items before the noun that opens a clause: "The two alleged". */
const NAMED = 3;

/** A count of people, and the verb behind: "two officers guarding". */
function isHead(items: readonly Item[], at: number, left: number, words: Words): boolean {
  const phrase = nounPhrase(items, at, words.nounFirst);
  if (phrase.head !== 'people' || phrase.end > left || isMark(items[at - 1], '(')) return false;
  const told = harmBehindNested(items, phrase.end, words);
  return told.kind === 'harm' && told.at >= left && peopleOf(items[phrase.end - 1]) !== null;
}

/** "kidnappers who held four tourists", "que tenían a": the verb of a relative clause. */
function isOwn(items: readonly Item[], at: number, end: number): boolean {
  return at === end + 1 && is(items[end], 'relative') && is(items[at], 'hold') && !is(items[at], 'report');
}

/** Neither "of" nor "since Friday" ends what is told of people. */
function ends(item: Item): boolean {
  return isAny(item, ENDS) && !isAny(item, LEADS) && !is(item, 'overall');
}

/** "guarding", "looking for" */
function isGerund(item: Item | undefined, { gerundEndings }: Words): boolean {
  if (item === undefined || item.kind === 'mark') return false;
  const space = item.fold.indexOf(' ');
  return endsWithOneOf(space < 0 ? item.fold : item.fold.slice(0, space), gerundEndings);
}

/** "relatives of", "officers guarding", "men accused of", "agentes que custodiaban": what is told of people goes on behind them. */
function leadsOn(items: readonly Item[], at: number, words: Words): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'mark' || item.number !== null) return false;
  // "One person in 14 dies"
  if (is(item, 'in') && isCount(items[at + 1])) return false;
  const isAccused = isAny(items[at + 1], LEADS) && !isAny(item, ENDS) && !isAny(item, COPULA);
  return isAny(item, LEADS) || isAny(item, ACCUSED) || isGerund(item, words) || isAccused;
}

/** "of the 43 students", "guarding 30 detainees", "que custodiaban a 30 presos", "of a murdered leader": others, who are no subject. */
function opensOthers(items: readonly Item[], at: number, end: number, words: Words): boolean {
  let left = at;
  while (items[left - 1]?.entry.before != null || is(items[left - 1], 'article')) left -= 1;
  if (left <= end) return false;
  const before = items[left - 1];
  if (isAny(before, LEADS) || isGerund(before, words) || is(before, 'trial', 'court')) return true;
  // "trying to rescue a boy"
  if (is(items[left - 2], 'to') && left - 2 > end && !isAny(before, COPULA)) return true;
  return is(items[end], 'relative') && !is(before, 'relative') && !isAny(before, COPULA);
}

/** Behind a nested phrase and the participle that says what befell its people: "a policeman killed in May". */
function behindOthers(items: readonly Item[], at: number, { nounFirst }: Words): number {
  const { end } = nounPhrase(items, at, nounFirst);
  const isParticiple = hasForm(items[end], 'either', 'state') && !isAny(items[end - 1], COPULA);
  return isParticiple ? end + 1 : end;
}
