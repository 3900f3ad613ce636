// Whose verb it is, and whether it is said of anybody: one who stands before a count may be the subject of the verb behind it. "The driver who hit two people was
// arrested", "El padre de dos niños murió": nobody of the two.

import type { Language } from '../language/language.ts';
import { clauseAround } from '../text/clauses.ts';
import { hasForm, type Item, is, isAny, isCount, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import type { NounPhrase } from './phrase.ts';

type Verbs = Pick<Language, 'singularVerbs' | 'collectiveNouns'>;

/** Takes a number's place, its first item, its phrase and the harm word behind it, gives whether the harm is another's, who stands before. */
export function isOfOneBefore(
  items: readonly Item[],
  at: number,
  left: number,
  phrase: NounPhrase,
  harmAt: number,
  verbs: Verbs,
): boolean {
  const number = items[at]?.number;
  if (number == null || number.collective || (number.max ?? number.value) < 2) return false;
  const verb = finiteVerb(items, harmAt);
  if (verb === null) return false;
  // "perdió la vida", but "se las sigue buscando": of whoever looks for them.
  const isOfOne = verbs.singularVerbs.includes(verb.fold.split(' ')[0] ?? '');
  const isOfThat =
    isOfOne ||
    (hasForm(verb, 'suffer') &&
      harmAt === phrase.end &&
      (isOfPerson(items, left) || isInRelative(items, left)));
  return isOfThat && !countsLot(items, left, at, verbs) && !isTopic(items, left);
}

/** What happens to whom: the verb itself, or what stands before its participle. null: a participle alone. */
function finiteVerb(items: readonly Item[], harmAt: number): Item | null {
  let first = harmAt;
  while (isAny(items[first - 1], BEFORE_PARTICIPLE)) first -= 1;
  while (first < harmAt && is(items[first], 'adverb') && !is(items[first], 'be', 'aux', 'light')) first += 1;
  const verb = items[first];
  return verb !== undefined && (first < harmAt || hasForm(verb, 'suffer')) ? verb : null;
}

/** "Los 40 pasajeros no resultaron heridos", "nunca fueron detenidos": of nobody. Takes the place of the harm word. */
export function isNegated(items: readonly Item[], harmAt: number): boolean {
  let first = harmAt;
  while (isAny(items[first - 1], BEFORE_PARTICIPLE) && !is(items[first - 1], 'not')) first -= 1;
  // "12, y no 13, murieron", "no solo murieron 12"
  return is(items[first - 1], 'not') && !is(items[first - 1], 'other-verb') && !isCount(items[first]);
}

const BEFORE_PARTICIPLE = anyOf('be', 'aux', 'light', 'adverb', 'still');

/** "A group of 12 was arrested", "un total de 12 personas fue detenido": the verb of the lot is theirs. */
function countsLot(items: readonly Item[], left: number, at: number, { collectiveNouns }: Verbs): boolean {
  if (items.slice(left, at).some((item) => is(item, 'amount'))) return true;
  const noun = items[left - 2];
  if (!is(items[left - 1], 'of') || noun === undefined) return false;
  const isLot = is(noun, 'amount', 'whole-word') || collectiveNouns.includes(noun.fold);
  // "the leader of a group of 12 was killed"
  return isLot && !is(items[left - 4], 'of', 'by', 'with', 'to');
}

/** "De unos 7.800 vecinos continúa sin haber noticias": no subject. */
function isTopic(items: readonly Item[], left: number): boolean {
  const before = items[left - 2];
  return is(items[left - 1], 'of') && (before === undefined || before.kind === 'mark');
}

/** "The father of two children died": somebody with an article of their own. */
function isOfPerson(items: readonly Item[], left: number): boolean {
  const who = items[left - 2];
  if (!is(items[left - 1], 'of') || who === undefined || who.entry.harm !== null) return false;
  const isOne = isUnknown(who) || peopleOf(who) !== null || is(who, 'office', 'voice');
  const article = items[left - 3];
  const opens = left - 3 === clauseAround(items, left).from;
  return isOne && opens && (is(article, 'article') || article?.number?.article === true);
}

/** "The man who hit two people died": the number is the object of what is told of him. */
function isInRelative(items: readonly Item[], left: number): boolean {
  const from = Math.max(clauseAround(items, left).from + 1, left - RELATIVE);
  let relative = left - 1;
  while (relative > from && !isAny(items[relative], OPENERS)) relative -= 1;
  const who = items[relative - 1];
  if (!is(items[relative], 'relative') || is(items[relative], 'wherein')) return false;
  if (peopleOf(who) === null && !is(who, 'office')) return false;
  const told = items.slice(relative + 1, left);
  return (
    told.some((item) => !isAny(item, SMALL)) && !told.some((item) => isCount(item) || is(item, 'report'))
  );
}

/** Items of a relative clause before its object. */
const RELATIVE = 10;
const OPENERS = anyOf('relative', 'wherein', 'subordinate', 'and', 'but', 'other-side', 'report');
const SMALL = anyOf('article', 'be', 'aux', 'adverb', 'of', 'to', 'among', 'in', 'now', 'still');
