// Places that only a day of a larger whole names: "El lunes, en el peaje Cendal, hubo 34 heridos; en total suman 276" is not of Cendal.

import { isOfEventThere, type Scopes } from '../settling/scope.ts';
import { hasDate, nearestCue } from '../settling/scope-cues.ts';
import type { Told } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { is, mentions } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';

const POINTS_THERE = anyOf('place-noun', 'somewhere', 'there');

/** Figures behind a day's in which the count of the whole is looked for. */
const SOON = 6;

/** Sentences before a count in which its place may have been named. */
const NAMED_WITHIN = 40;

/** Takes all numbers told and their scopes, gives the sentences of those that one day of a larger whole took. */
export function daysOf(told: readonly Told[], scopes: Scopes): ReadonlySet<Sentence> {
  const days = told.filter((one, index) => {
    if (scopes.get(one) !== 'incident' || one.part || one.value < 2 || !isOfDay(one)) return false;
    return (
      told.slice(index + 1, index + SOON).some((other) => isWholeOf(other, one, scopes)) &&
      !isOfEventThere(one)
    );
  });
  return new Set(days.map(({ sentence }) => sentence));
}

/** "El lunes", "on 7 December"; a month is of its place, and so is the year that it belongs to. */
function isOfDay(one: Told): boolean {
  const { items } = one.sentence;
  return (
    hasDate(one) &&
    items.some(
      (item, at) => is(item, 'weekday') || (is(item, 'month') && isNumber(items, at - 1, at - 2, at + 1)),
    )
  );
}

function isNumber(items: Sentence['items'], ...places: readonly number[]): boolean {
  return places.some((at) => items[at]?.number?.article === false && items[at]?.number?.year !== true);
}

/** "en total suman 276", "all told, detentions exceed 6,200" */
function isWholeOf(other: Told, { measure, value }: Told, scopes: Scopes): boolean {
  if (other.measure !== measure || other.part || scopes.get(other) !== 'total') return false;
  return other.value > value && nearestCue(other) === 'overall';
}

/** Whether a count of the whole has taken up a place that nothing but such days names, outside its own clause. */
export function isOfDayAlone(
  place: string,
  { sentence, at, phrase }: Told,
  sentences: readonly Sentence[],
  days: ReadonlySet<Sentence>,
): boolean {
  // "Otros dos", "in that city": of the same day, or of the place itself.
  if (phrase.more || mentions(sentence.items, POINTS_THERE)) return false;
  const { from, to } = clauseAround(sentence.items, at);
  if (sentence.places.some((own) => own.from >= from && own.to <= to)) return false;
  return sentences.slice(Math.max(0, sentence.index - NAMED_WITHIN), sentence.index + 1).every((other) => {
    const own = other.places.filter(({ name }) => name === place);
    // "CHANGUINOLA.- El jueves …": where the report was written, all of it may have been.
    return own.length === 0 || (days.has(other) && own.every(({ dateline }) => !dateline));
  });
}
