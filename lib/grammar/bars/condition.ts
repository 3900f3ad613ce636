// How some are of those who were all counted before: "Hay 51 heridos. Doce heridos están en estado crítico".

import { type Finding, lastOf, type Scene, type Told } from '../telling.ts';
import { endsWithOneOf, hasForm, hasSeveralWords, type Item, is, isAny, isUnknown } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** Sentences in which the count of all the hurt may stand before. */
const BACK = 2;

/** What makes the sentence tell of another event, or of another time or place. */
const ELSEWHERE = anyOf(
  'event-noun',
  'period',
  'weekday',
  'month',
  'overall',
  'place-noun',
  'by',
  'subordinate',
);

/** Takes a number and what it was found to count; it says how so many of those told shortly before are, and adds nobody. */
export function tellsCondition(scene: Scene, { measure, part, increment }: Finding): boolean {
  const { items, at, left, phrase, told, sentence } = scene;
  if (measure !== 'injured' || part || increment || phrase.more || phrase.fresh) return false;
  if (phrase.measure !== 'injured' || !opens(items, left) || !hasPredicate(scene)) return false;
  const value = items[at]?.number?.value ?? 0;
  const isWhole = (one: Told) =>
    one.measure === 'injured' &&
    one.bar === null &&
    !one.part &&
    one.value > value &&
    sentence.index - one.sentence.index <= BACK;
  return lastOf(told, isWhole) !== null;
}

/** "Hay 275 muertos. Hasta ahora se ha identificado a 88 fallecidos": some of those told shortly before, by a name. */
export function isOfNamed(scene: Scene, { measure, part }: Finding): boolean {
  const { items, at, left, told, sentence } = scene;
  if (measure !== 'killed' || part || !is(items[left - 1], 'to') || !is(items[left - 2], 'service'))
    return false;
  const value = items[at]?.number?.value ?? 0;
  const isWhole = (one: Told) =>
    one.measure === measure &&
    one.bar === null &&
    !one.part &&
    one.value > value &&
    sentence.index - one.sentence.index <= BACK;
  return lastOf(told, isWhole) !== null;
}

/** "Police arrested 97 people; 40 remain in custody", "Hubo 97 arrestos; 40 siguen en prisión": some of those told right before, who are not let go. */
export function isStillHeld(scene: Scene, { measure, part }: Finding): boolean {
  const { items, at, phrase, told, sentence } = scene;
  const isBare = phrase.head === 'none' || phrase.harmAt === at + 1;
  if (measure !== 'detained' || part || !isBare) return false;
  const behind = items.slice(at + 1, at + 1 + STATE);
  const state = behind.findIndex((item) => item.entry.harm?.measure === 'detained');
  const isStill = behind.slice(0, state + 1).some((item) => is(item, 'still'));
  const isState = hasForm(behind[state], 'state', 'suffer') && hasSeveralWords(behind[state]);
  if (state < 0 || !(isStill || isState) || is(items[at + state + 2], 'in')) return false;
  const value = items[at]?.number?.value ?? 0;
  const isWhole = (one: Told) =>
    one.measure === 'detained' &&
    one.bar === null &&
    !one.part &&
    one.value > value &&
    sentence.index - one.sentence.index <= 1;
  return lastOf(told, isWhole) !== null;
}

/** Items up to the state that people are held in. */
const STATE = 4;

/** The number leads its sentence, or what a reason is given by: "…, pues 12 heridos están graves". */
function opens(items: readonly Item[], left: number): boolean {
  return left === 0 || is(items[left - 1], 'subordinate', 'adverb', 'article');
}

/** "están en estado crítico", "presentan heridas graves": of the hurt themselves, and no more is said. */
function hasPredicate({ items, at: number, phrase, sentence }: Scene): boolean {
  // "heridos requirieron hospitalización": a verb of care may be taken for a word of the number's own phrase.
  const inside = items.findIndex(
    (item, nth) => nth > number + 1 && nth < phrase.end && hasForm(item, 'care'),
  );
  const at = inside < 0 ? phrase.end : inside;
  const verb = items[at];
  const { verbEndings } = sentence.reading.lexicon.language;
  const isVerb =
    is(verb, 'light', 'be', 'aux', 'care-verb', 'released', 'taken') ||
    hasForm(verb, 'care', 'suffer') ||
    (isUnknown(verb) && endsWithOneOf(verb?.fold ?? '', verbEndings));
  const isOther = (item: Item) =>
    isAny(item, ELSEWHERE) || item.number?.article === false || item.entry.harm?.measure === 'killed';
  return isVerb && !items.slice(at).some(isOther);
}
