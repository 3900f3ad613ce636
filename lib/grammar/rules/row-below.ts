// Rows that count what the row above them counts, each a sentence of its own: "Viernes: 6 fallecidos. Sábado: 9.",
// "Aceh: 389 dead, 62 missing. Riau: 338 and 138.", "Civiles: 16 muertos. Policías: 3. Total: 19."

import type { Group } from '../../model.ts';
import { countOfPlace } from '../places/place-lists.ts';
import { type PlaceSpan, placeName } from '../places/place-names.ts';
import { asideIn, isGain, type Scene, type Told, type Verdict } from '../telling.ts';
import { type Item, is, isMark, isNamedGroup, mayHold, peopleOf } from '../text/items.ts';

/** Items of a row, and of its label. */
const LONGEST_ROW = 14;
const LONGEST_LABEL = 7;

type Label = {
  readonly kind: 'date' | 'all' | 'group' | 'place';
  /** Of a row of people of a group. */
  readonly group: Group | null;
  readonly place: PlaceSpan | null;
};

/** A number of a row that has no noun, below a row that says what is counted: the first is of the first count there, the second of the second. */
export function rowBelow({ items, at, phrase, told, sentence, frame }: Scene): Verdict {
  if (phrase.head !== 'none' || items.length > LONGEST_ROW || !mayHold(items, ':')) return null;
  const colon = colonOf(items);
  const counts = colon > 0 && colon < at ? countsBehind(items, colon) : [];
  const nth = counts.indexOf(at);
  const label = nth < 0 ? null : labelOf(items, colon);
  if (label === null) return null;
  // "Fallecidos por mes. Enero: 6. Febrero: 9."
  if (label.kind === 'date' && frame?.kind === 'colon') return asideIn(frame);
  const above = rowAbove(told, sentence.index);
  const one = above[nth];
  if (one === undefined || one.measure === null || above.length !== counts.length) return null;
  const { measure } = one;
  const kind = labelOf(one.sentence.items, colonOf(one.sentence.items))?.kind ?? null;
  if (kind === null || kind === 'all') return null;
  // Rows of groups have one each; what closes them counts everybody.
  if (label.kind === 'all') return { measure, group: kind === 'group' ? 'all' : one.group };
  if (label.kind !== kind) return null;
  if (label.kind === 'group') return frame === null ? { measure, group: label.group } : null;
  const part = { measure, group: one.group, part: true, whole: one.part ? one.whole : null };
  if (label.place === null) return { ...part, aside: true };
  return { ...part, place: placeName(items, label.place, sentence.text) };
}

/** What the sentence before counts, in order. */
function rowAbove(told: readonly Told[], index: number): readonly Told[] {
  const row: Told[] = [];
  for (let last = told.length - 1; last >= 0; last -= 1) {
    const one = told[last];
    if (one === undefined || one.sentence.index < index - 1) break;
    if (one.sentence.index === index - 1 && !isGain(one)) row.unshift(one);
  }
  return row.every(({ measure, bar }) => measure !== null && bar === null) ? row : [];
}

function colonOf(items: readonly Item[]): number {
  return items.slice(0, LONGEST_LABEL + 1).findIndex((item) => isMark(item, ':'));
}

/** "338 and 138", "9": the counts behind a colon where nothing else stands there; none where something does. */
function countsBehind(items: readonly Item[], colon: number): readonly number[] {
  const counts: number[] = [];
  for (let at = colon + 1; at < items.length; at += 1) {
    const item = items[at];
    const isCount = item?.number?.article === false;
    if (isCount) counts.push(at);
    else if (!(isMark(item, ',') || is(item, 'and') || (isMark(item, '.') && at === items.length - 1)))
      return [];
  }
  return counts;
}

function labelOf(items: readonly Item[], colon: number): Label | null {
  const first = items[0]?.kind === 'mark' ? 1 : 0;
  const label = items.slice(first, Math.max(first, colon));
  const [opens] = label;
  if (opens === undefined) return null;
  // "Sábado", "Saturday 14"
  const isDate = label.some((item) => is(item, 'weekday', 'month'));
  if (isDate) return label.every(isOfDate) ? { kind: 'date', group: null, place: null } : null;
  if (is(opens, 'overall', 'whole-word')) return { kind: 'all', group: null, place: null };
  const isPlain = label.every((item) => item.entry.harm === null && item.number === null);
  const groups = label.map((item) => peopleOf(item) ?? item.entry.adjective);
  const group = groups.find((one) => isNamedGroup(one ?? null)) ?? null;
  if (!isPlain || group !== null) return isPlain ? { kind: 'group', group, place: null } : null;
  const count = items.findIndex((item, at) => at > colon && item.number !== null);
  const place = count < 0 ? null : countOfPlace(items, colon + 1 === count ? count : colon + 1);
  return place?.from === first && place.to === colon - 1 ? { kind: 'place', group: null, place } : null;
}

function isOfDate(item: Item): boolean {
  return is(item, 'weekday', 'month', 'article', 'of') || item.number !== null;
}
