// Which count a run of places with a number each belongs to.

import type { Group, Measure } from '../../model.ts';
import type { Scene, Told } from '../telling.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isMark, peopleOf } from '../text/items.ts';

/** The items of a place's name, and its number. */
export type Pair = { readonly from: number; readonly to: number; readonly at: number };

/** Of the counts told shortly before, the one that the run of places belongs to: by its own word for the harm, or because it adds up to it. */
export function wholeOfRun({ items, told, sentence }: Scene, pairs: readonly Pair[]): Told | null {
  const [first] = pairs;
  const values = pairs.map(({ at }) => items[at]?.number?.value ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  const most = Math.max(...values);
  const counts = told
    .slice(-NEAR)
    .filter(
      (one) =>
        one.measure !== null &&
        !one.part &&
        one.bar === null &&
        one.sentence !== sentence &&
        sentence.index - one.sentence.index <= 2,
    );
  // "Los departamentos con más decesos son Alta Verapaz (12), Quiché (8) …"
  const own =
    items.slice(0, first?.from).findLast((item) => hasForm(item, 'event', 'state', 'toll'))?.entry.harm ??
    harmTold(items, pairs);
  if (own != null)
    return counts.findLast(({ measure, value }) => measure === own.measure && value >= most) ?? null;
  const summed = counts.findLast(({ value }) => value === sum);
  // "Solo en junio perdieron la vida 241. Lima (388), Puno (131) …": too many for the count told last.
  const isTooMany = first?.from === 0 && (counts.at(-1)?.value ?? most) < most;
  return summed ?? (isTooMany ? (counts.findLast(({ value }) => value >= most) ?? null) : null);
}

/** "Sacaba (11) y Senkata (10) reúnen más de la mitad de las muertes": what the verb behind the places says of them. */
function harmTold(items: readonly Item[], pairs: readonly Pair[]): Item['entry']['harm'] {
  const last = pairs.at(-1)?.at ?? 0;
  const verb = isMark(items[last + 1], ')', ',') ? last + 2 : last + 1;
  if ((pairs[0]?.from ?? 0) > 1 || !is(items[verb], 'place-counts', 'hold', 'be', 'link')) return null;
  const behind = items.slice(verb + 1, verb + AHEAD);
  const end = behind.findIndex((item) => item.kind === 'mark' || item.number?.article === false);
  const said = behind.slice(0, end < 0 ? behind.length : end);
  return said.find((item) => hasForm(item, 'event', 'state'))?.entry.harm ?? null;
}

/** Counts further back are not looked at. */
const NEAR = 8;

/** "Tolima 4, Huila 3 y Caldas 1: así se reparten los ocho muertos": what the count behind counts, if the places add up to it. */
export function sumAhead(items: readonly Item[], pairs: readonly Pair[]): Counted | null {
  const last = pairs.at(-1)?.at ?? 0;
  const sum = pairs.reduce((total, { at }) => total + (items[at]?.number?.value ?? 0), 0);
  for (let at = last + 1; at < Math.min(items.length, last + AHEAD); at += 1) {
    if (items[at]?.number?.value !== sum) continue;
    const harm = items.slice(at + 1, at + 4).find((item) => hasForm(item, 'state', 'event', 'either', 'life'))
      ?.entry.harm;
    const group = peopleOf(items[at + 1]);
    return harm == null ? null : { measure: harm.measure, group };
  }
  return saidBehind(items, last);
}

/** "#Kandahar 4, #Zabul 2 – those are the flood deaths so far": what was counted, said behind the list without a number. */
function saidBehind(items: readonly Item[], last: number): Counted | null {
  if (!isMark(items[last + 1], '–', '—', ':', '-') || is(items[last + 2], 'and')) return null;
  const behind = items.slice(last + 2, last + AHEAD);
  const end = behind.findIndex((item) => item.kind === 'mark' || item.number !== null);
  const said = behind.slice(0, end < 0 ? behind.length : end);
  const harm = said.find((item) => hasForm(item, 'state', 'event'))?.entry.harm;
  return harm != null && said.some((item) => is(item, 'be')) ? { measure: harm.measure, group: null } : null;
}

/** What a list without a noun counts. */
export type Counted = { readonly measure: Measure; readonly group: Group | null };

/** Items up to the count that a list of places stands before. */
const AHEAD = 16;
