// Whom a verb acted on, where they do not stand right behind it: then a number that does is of those who acted. "Al joven lo mataron cuatro
// sicarios", "la mujer a la que hirieron dos hombres", "Detuvieron seis agentes al prófugo".

import { hasForm, hasSeveralWords, type Item, is, isUnknown, peopleOf } from '../text/items.ts';

/** Takes a verb, the first item of a phrase behind it and the end of that phrase, gives whether the verb has its object elsewhere. */
export function hasObjectElsewhere(items: readonly Item[], verb: number, left: number, end: number): boolean {
  // "los mataron a los tres"
  if (is(items[left - 1], 'to') || !hasForm(items[verb], 'inflict', 'state')) return false;
  const isVerb = hasForm(items[verb], 'inflict');
  // "La búsqueda de 9 personas", "Las labores de búsqueda de" in one
  const isOfThem = is(items[left - 1], 'of') && peopleOf(items[end - 1]) !== null;
  if (isOfThem || hasSeveralWords(items[verb])) return false;
  const first = verbStart(items, verb);
  // "sitúa los muertos en 12": no verb.
  if (left - verb <= NEAR && (isVerb || first < verb) && isActedOn(items, first)) return true;
  return isVerb && isWhom(items, end);
}

/** Items from a verb to who acted: "lo mataron al menos". */
const NEAR = 3;

/** "lo encontraron muerto", "lo secuestraron y mataron": the first word of the verb, or of the two. */
function verbStart(items: readonly Item[], verb: number): number {
  let first = verb;
  if (is(items[first - 1], 'and') && isUnknown(items[first - 2])) first -= 2;
  while (is(items[first - 1], 'aux', 'found')) first -= 1;
  return first;
}

/** "lo", "a la que", "a quien" */
function isActedOn(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1];
  if (is(before, 'relative')) return is(before, 'to') || is(items[verb - 2], 'to');
  return is(before, 'article') && !is(before, 'date-article', 'possessive');
}

/** "a un comerciante", "al prófugo", "a la alcaldesa" */
function isWhom(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'to')) return false;
  const noun = is(items[at + 1], 'article') || items[at + 1]?.number?.article ? items[at + 2] : items[at + 1];
  return peopleOf(noun) !== null || is(noun, 'office', 'wanted');
}
