// Numbers that are rates: "12 muertes por cada 100.000 habitantes", "cada día mueren 12 personas".

import { clauseAround } from '../text/clauses.ts';
import { hasForm, hasSeveralWords, type Item, is, isCount, isMark, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const RATES = anyOf('rate', 'percent');

export function isRated(items: readonly Item[], end: number): boolean {
  if (!mentions(items, RATES)) return false;
  for (let at = end; at < end + 5; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || (item.number !== null && !item.number.article))
      return false;
    // "25 deaths and describes each of them": of another verb.
    if (is(item, 'and') && items[at + 1]?.entry.harm == null) return false;
    if (is(item, 'rate')) return !isDuration(items, at) && !namesSource(items, at);
    if (at === end && is(item, 'percent')) return true;
  }
  return false;
}

/** "claimed 576 lives per OCHA", "165 deaths per its disaster institute": who says so; not "per day", "per 100,000 people". */
function namesSource(items: readonly Item[], rate: number): boolean {
  const next = items[rate + 1];
  return (
    is(items[rate], 'according') && (is(next, 'article', 'possessive', 'body') || next?.capital === true)
  );
}

/** "Nine people were killed in a month of protests": how long it took; not "in an average month". */
function isDuration(items: readonly Item[], rate: number): boolean {
  const next = items[rate + 1];
  const closes = next === undefined || next.kind === 'mark' || is(next, 'of', 'and', 'in', 'by', 'according');
  return closes && is(items[rate - 1], 'in') && hasSeveralWords(items[rate]);
}

/** "una persona fue asesinada cada 23 horas": behind the verb, a rate with a number of its own. */
export function isRatedBehind(items: readonly Item[], verb: number): boolean {
  if (!mentions(items, RATES)) return false;
  const rate = [verb + 1, verb + 2].find((at) => is(items[at], 'rate'));
  if (rate !== undefined && isCount(items[rate + 1]) && is(items[rate + 2], 'unit')) return true;
  // "1.35 million people die on the roads worldwide each year": it closes the clause.
  for (let at = verb + 1; at < verb + BEHIND; at += 1) {
    if (items[at] === undefined || items[at]?.kind === 'mark' || isCount(items[at])) return false;
    if (is(items[at], 'rate') && hasSeveralWords(items[at]))
      return (items[at + 1]?.kind ?? 'mark') === 'mark';
  }
  return false;
}

/** Items from a verb to how often it happens. */
const BEHIND = 9;

/** "A week of protest has cost 164 lives", "Half a year of ceasefire has still cost 43": how long it went on. */
function isSpan(items: readonly Item[], unit: number, left: number): boolean {
  if (!is(items[unit + 1], 'of')) return false;
  return is(items[unit + 2], 'event-noun') || items.slice(unit + 2, left).some((item) => is(item, 'aux'));
}

/** "pays $4,000 to each family of the seven passengers killed": so much for each, of so many who died. */
function isOfEachFamily(items: readonly Item[], left: number): boolean {
  // The article belongs to the phrase.
  if (!is(items[left], 'article') || !is(items[left - 1], 'of')) return false;
  return is(items[left - 2], 'kin', 'thing') && !is(items[left - 2], 'unit', 'year-unit');
}

/** "Cada 50 siniestros murió una persona", "in every 50 crashes one person died": of each so many. */
function isOfEachSo(items: readonly Item[], base: number, left: number): boolean {
  // "cuatro de cada diez de los 85 heridos"
  const isOther = (item: Item) => is(item, 'and', 'relative', 'of');
  return is(items[base - 1], 'rate') && !items.slice(base, left).some(isOther);
}

/** "Cada día mueren 12 personas", "on average 12 people die" */
export function isRatedBefore(items: readonly Item[], left: number): boolean {
  if (!mentions(items, RATES) || isOfEachFamily(items, left)) return false;
  for (let back = left - 1; back >= Math.max(0, left - 6); back -= 1) {
    if (isCount(items[back]) && isOfEachSo(items, back, left)) return true;
    if (items[back]?.kind === 'mark' || isCount(items[back])) break;
    // "el diario" is a newspaper; "a month with 38 murders", "the fourth bomb in a month hurt nine"
    if (is(items[back], 'rate')) {
      const isOnce = is(items[back - 1], 'in') && back > 1 && items[back + 1]?.entry.harm != null;
      return (
        !is(items[back - 1], 'article') &&
        !isOnce &&
        !is(items[back + 1], 'with') &&
        !isSpan(items, back, left)
      );
    }
  }
  // "Each year, malaria kills 600,000 people"
  if (is(items[0], 'rate') && isMark(items[1], ',')) return true;
  // "Each of the five hospitals received three wounded"
  const { from } = clauseAround(items, left);
  // "Cada año mueren en las carreteras del mundo 1,3 millones de personas"
  const happens = hasForm(items[from + 1], 'suffer') || is(items[from + 1], 'exist');
  if (is(items[from], 'rate') && hasSeveralWords(items[from]) && happens) return true;
  return is(items[from], 'rate') && (is(items[from], 'singling') || is(items[from + 1], 'of'));
}
