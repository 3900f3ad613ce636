// The ages of as many people as a number counts, between commas behind them: "Two men, 19 and 22, are in custody".

import { rememberedLast } from '../../remembered.ts';
import { clauseAround } from '../text/clauses.ts';
import { endsWithOneOf, hasForm, type Item, is, isAny, isMark, numbersIn, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** More people than this are not listed by their ages. */
const MOST = 6;
const OLDEST = 110;

type Aside = { readonly from: number; readonly to: number };

/** Takes a sentence's items, gives its asides that list ages: the opening comma and the closing one. */
const asidesOf = rememberedLast((items: readonly Item[]): readonly Aside[] => {
  if (numbersIn(items) < 3) return [];
  return items.flatMap((item, at) => {
    const value = item.number?.value ?? 0;
    return value < 2 || value > MOST ? [] : (asideBehind(items, at, value) ?? []);
  });
});

function asideBehind(items: readonly Item[], at: number, people: number): Aside | null {
  let from = at + 1;
  while (from < at + 4 && items[from]?.kind !== 'mark') from += 1;
  if (!isMark(items[from], ',') || !items.slice(at + 1, from).some((item) => peopleOf(item) !== null))
    return null;
  // "two children, aged 9 and 14,"
  let next = is(items[from + 1], 'aged') ? from + 2 : from + 1;
  for (let ages = 0; ages < people; ages += 1) {
    if (ages > 0 && !isMark(items[next], ',') && !is(items[next], 'and')) return null;
    if (ages > 0) next += 1;
    if (ages > 0 && is(items[next], 'and')) next += 1;
    const { number } = items[next] ?? {};
    if (number == null || number.article || number.value > OLDEST) return null;
    next += 1;
  }
  if (is(items[next], 'year-unit')) next += isMark(items[next + 2], ',') ? 2 : 1;
  return isMark(items[next], ',') ? { from, to: next } : null;
}

/** Takes the end of a noun phrase, gives the place behind the ages that stand there, else the end as it is. */
export function overAges(items: readonly Item[], end: number): number {
  if (!isMark(items[end], ',')) return end;
  const aside = asidesOf(items).find(({ from }) => from === end);
  return aside === undefined ? end : aside.to + 1;
}

/** "a girl of four among them", "a boy of six and a woman": takes the end of a noun phrase for one child, gives the place behind the age. */
export function overAgeOfChild(items: readonly Item[], end: number): number {
  if (!is(items[end], 'of') || items[end + 1]?.number?.article !== false) return end;
  const isYoung = (items[end + 1]?.number?.value ?? ADULT) < ADULT;
  const next = is(items[end + 2], 'year-unit') ? end + 3 : end + 2;
  return isYoung && is(items[next], 'them', 'and') ? next : end;
}

/** Years of age. */
const ADULT = 18;

/** Whether a number stands in such an aside. */
export function isListedAge(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at - 1], ',') && !is(items[at - 1], 'and')) return false;
  return asidesOf(items).some(({ from, to }) => from < at && at < to);
}

/** "tres hermanos de 3, 5 y 7 años murieron": takes the end of a noun phrase, gives the place behind such ages, else the end as it is. */
export function overAgesOf(items: readonly Item[], end: number): number {
  if (!is(items[end], 'of')) return end;
  let next = end + 1;
  let ages = 0;
  while (ages <= MOST && items[next]?.number != null && (items[next]?.number?.value ?? 0) <= OLDEST) {
    ages += 1;
    next += 1;
    if (!isMark(items[next], ',') && !is(items[next], 'and')) break;
    next += 1;
  }
  return ages > 1 && is(items[next], 'year-unit') ? next + 1 : end;
}

/** In a language that is so many years old without the word. Takes a bare number and the endings of plural nouns; tells whether it is one person's age: "The dead man was 34", "One of the wounded was 14". */
export function isAgeOfOne(items: readonly Item[], at: number, pluralEndings: readonly string[]): boolean {
  if (!is(items[at - 1], 'be') || (items[at]?.number?.value ?? 0) > OLDEST) return false;
  const next = items[at + 1];
  if (next !== undefined && next.kind !== 'mark' && !is(next, 'and', 'but')) return false;
  const subject = items.slice(clauseAround(items, at).from, at - 1);
  if (subject.some((item) => is(item, 'whole-word', 'amount') || hasForm(item, 'toll'))) return false;
  const isOneOf = subject.some(
    (item, one) =>
      is(item, 'singling') ||
      (item.number?.value === 1 && !item.number.article && is(subject[one + 1], 'of')),
  );
  let noun = subject.length - 1;
  while (noun >= 0 && (subject[noun]?.entry.harm != null || isAny(subject[noun], BEHIND_ONE))) noun -= 1;
  const one = subject[noun];
  return isOneOf || (peopleOf(one) !== null && one !== undefined && !endsWithOneOf(one.fold, pluralEndings));
}

/** Between "the man" and his age: "who was killed". */
const BEHIND_ONE = anyOf('relative', 'be', 'aux', 'light', 'adverb');

/** "The youngest was 4", "three children, the oldest of whom was 11" */
export function isAgeOfOutermost(items: readonly Item[], at: number): boolean {
  if (!is(items[at - 1], 'be') || (items[at]?.number?.value ?? 0) > OLDEST) return false;
  for (let back = at - 2; back > at - OUTERMOST && items[back]?.kind !== 'mark'; back -= 1) {
    if (is(items[back], 'aged')) return true;
    if (items[back]?.number != null) return false;
  }
  return false;
}

/** Items from "the youngest" to how old. */
const OUTERMOST = 8;

/** "Adolescents (14–17): 60": from the end of a label to the word before its ages. */
export function beforeAges(items: readonly Item[], end: number): number {
  if (!isMark(items[end], ')')) return end;
  const last = is(items[end - 1], 'year-unit') ? end - 2 : end - 1;
  return items[last]?.number != null && isMark(items[last - 1], '(') ? last - 2 : end;
}
