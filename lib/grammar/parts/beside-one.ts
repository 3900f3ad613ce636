// A number told beside somebody who has none: "murieron el conductor y dos pasajeros", "detuvieron al alcalde y a cuatro policías".

import type { Scene, Verdict } from '../telling.ts';
import { isActive } from '../text/compounds.ts';
import {
  endsWithOneOf,
  hasForm,
  type Item,
  is,
  isAny,
  isMark,
  isName,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { FINITE } from '../text/rows.ts';
import { anyOf } from '../text/tags.ts';

/** Items of whom the number is told beside: "el líder de la banda". */
const LONGEST = 6;

/** What may follow the number's phrase, where the verb before it is its own. */
const CLOSES = anyOf(
  'in',
  'of',
  'by',
  'near',
  'from',
  'with',
  'as',
  'period',
  'weekday',
  'relative',
  'subordinate',
  'according',
  'there',
  'adverb',
);

/** Takes a number with a noun of its own; gives what befell somebody and them alike, told by the verb before both. */
export function besideOne(scene: Scene): Verdict {
  const { items, left, phrase, sentence } = scene;
  const areOthers = phrase.head === 'none' && phrase.more && is(items[phrase.end - 1], 'more');
  if (phrase.head !== 'people' && !areOthers) return null;
  // "y a dos", "y de dos"
  const and = is(items[left - 1], 'to', 'of') ? left - 2 : left - 1;
  if (!is(items[and], 'and')) return null;
  const ends = items[phrase.end];
  if (ends !== undefined && ends.kind !== 'mark' && !isAny(ends, CLOSES)) return null;
  if (hasVerb(scene)) return null;
  const { nounFirst } = sentence.reading.lexicon.language;
  const verb = nounFirst ? verbBefore(items, and) : verbOfObject(items, overName(items, and));
  const harm = items[verb]?.entry.harm;
  return harm ? { measure: harm.measure, verb: true } : null;
}

/** "Falleció el cantante y 12 artistas de la región le rinden homenaje": the number has a verb of its own. */
function hasVerb({ items, phrase, sentence }: Scene): boolean {
  const { verbEndings } = sentence.reading.lexicon.language;
  for (let at = phrase.end; at < items.length && items[at]?.kind !== 'mark'; at += 1) {
    if (is(items[at], 'relative', 'subordinate') || items[at]?.number != null) return false;
    const isVerb = isAny(items[at], FINITE) || is(items[at], 'light', 'other-verb', 'care-verb');
    if (isVerb || endsWithOneOf(items[at]?.fold ?? '', verbEndings)) return true;
  }
  return false;
}

/** The word of harm before somebody told without a number and the join behind: its place, or -1. */
function verbBefore(items: readonly Item[], and: number): number {
  let opens = and - 1;
  while (and - opens <= LONGEST && (isOfSomebody(items[opens]) || joinsNouns(items, opens))) opens -= 1;
  const opener = items[opens];
  // "Murió Juan Pérez y dos personas más"
  if (isName(items[opens + 1]) && hasForm(opener, 'suffer')) return opens < and - 1 ? opens : -1;
  // "al alcalde", "del conductor": the article is in the preposition.
  if (opens === and - 1 || !(is(opener, 'article', 'to', 'of') || opener?.number?.article)) return -1;
  let at = is(opener, 'article') || opener?.number?.article ? opens - 1 : opens;
  const of = is(items[at], 'of');
  if (is(items[at], 'to', 'of')) at -= 1;
  while (is(items[at], 'there', 'adverb') && items[at]?.entry.harm == null) at -= 1;
  if (hasForm(items[at], 'suffer', 'inflict')) return at;
  if (hasForm(items[at], 'event')) return of ? at : -1;
  const isState = hasForm(items[at], 'state', 'either');
  return isState && is(items[at - 1], 'light', 'be', 'leave', 'aux') ? at : -1;
}

/** "killed the mayor, Omar Zaid, and two others": from the join back over a name between commas. */
function overName(items: readonly Item[], and: number): number {
  if (!isMark(items[and - 1], ',')) return and;
  let opens = and - 2;
  while (and - opens <= LONGEST && isName(items[opens])) opens -= 1;
  return opens < and - 2 && isMark(items[opens], ',') ? opens : and;
}

/** "killed the mayor and two other people", "killing himself and nine soldiers": an active verb, whose object stands right behind it; its place, or -1. */
function verbOfObject(items: readonly Item[], and: number): number {
  let opens = and - 1;
  while (and - opens <= LONGEST && (isOfSomebody(items[opens]) || is(items[opens], 'body', 'voice')))
    opens -= 1;
  if (opens === and - 1) return -1;
  const isArticle = is(items[opens], 'article', 'possessive') || items[opens]?.number?.article === true;
  const at = isArticle ? opens - 1 : opens;
  // "were killed the day before"
  const isPassive = is(items[at - 1], 'be') || (is(items[at - 1], 'adverb') && is(items[at - 2], 'be'));
  // "killed Governor Omar Zaid and six others"
  const isTitle = is(items[opens + 1], 'office');
  const isDone = (isArticle || isTitle) && !isPassive && hasForm(items[at], 'either');
  // "looking for the owner and two engineers"
  const isSought = items[at]?.entry.harm?.measure === 'missing';
  // "released 26 captured soldiers and two nurses": no verb, but who they are.
  const isOfThem = items[at - 1]?.number?.article === false;
  const isVerb = hasForm(items[at], 'inflict') || isDone || isActive(items, at);
  return isVerb && !isSought && !isOfThem ? at : -1;
}

/** "el líder de la banda": the join, and the article behind it. */
function joinsNouns(items: readonly Item[], at: number): boolean {
  const of = is(items[at], 'article') ? at - 1 : at;
  return is(items[of], 'of') && isOfSomebody(items[of - 1]) && !is(items[of - 1], 'link', 'leave', 'report');
}

function isOfSomebody(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'mark' || item.number !== null || item.entry.harm !== null)
    return false;
  return (
    peopleOf(item) !== null ||
    is(item, 'office', 'kin', 'filler', 'wanted') ||
    isUnknown(item) ||
    isName(item)
  );
}
