// What a head or a label says of a number, and the number told by it.

import type { Group, Measure } from '../../model.ts';
import type { Passage } from '../bars/bars.ts';
import { labelOf } from '../counted/labels.ts';
import { bareNumber } from '../counted/phrase.ts';
import { countOf } from '../numbers/qualifiers.ts';
import { noNotes, type Told } from '../telling.ts';
import { is } from '../text/items.ts';
import { type Cell, numberIn } from './table-cells.ts';

type Meaning = { readonly measure: Measure | null; readonly group: Group | null; readonly isNew: boolean };

export const NO_MEANING: Meaning = { measure: null, group: null, isNew: false };

export function meaningOf(cell: Cell | undefined): Meaning {
  if (cell === undefined) return NO_MEANING;
  const { items } = cell.line;
  const label = labelOf(items, cell.from, cell.to - 1);
  const inside = items.slice(cell.from, cell.to);
  const people = inside
    .map((item) => item.entry.people ?? item.entry.adjective)
    .find((group) => group != null && group !== 'all');
  return {
    measure: label?.measure ?? null,
    group: label?.group ?? people ?? null,
    isNew: inside.some((item) => is(item, 'new')),
  };
}

/** `head` stands over the cell or under it, `stub` at the left end of its row. */
export function tellCell(cell: Cell, head: Meaning, stub: Cell | null, passage: Passage): Told | null {
  const at = numberIn(cell);
  const row = stub === null ? null : meaningOf(stub);
  const measure = head.measure ?? row?.measure ?? null;
  // "7,45", "07.45": no count of people.
  if (at < 0 || measure === null || cell.line.items[at]?.number?.fraction) return null;
  const phrase = bareNumber(at);
  const count = countOf(cell.line.items, at, phrase);
  const isTotal = stub === null || isWhole(stub);
  const named = stub === null || isTotal || row?.measure != null || row?.group != null ? null : nameIn(stub);
  return {
    sentence: cell.line,
    at,
    left: cell.from,
    phrase,
    value: count.value,
    max: count.max,
    measure,
    group: row?.group ?? head.group ?? 'all',
    rule: 'table-cell',
    part: !isTotal && (named !== null || row?.measure == null),
    whole: null,
    verb: false,
    place: named,
    aside: false,
    increment: head.isNew,
    care: false,
    bar: passage.past ? 'history' : null,
    notes: noNotes(),
  };
}

function isWhole(stub: Cell): boolean {
  return stub.line.items
    .slice(stub.from, stub.to)
    .some((item) => is(item, 'amount', 'whole-word', 'overall'));
}

/** Dates name no place. */
function nameIn(stub: Cell): string | null {
  const { items, text } = stub.line;
  const inside = items.slice(stub.from, stub.to);
  if (
    !inside.some((item) => item.capital) ||
    inside.some((item) => is(item, 'month', 'weekday', 'period', 'body') || item.number?.year)
  )
    return null;
  const last = inside.findLast((item) => item.kind !== 'mark' && item.kind !== 'code');
  return text.slice(inside[0]?.start, last?.end).replace(/\s+/gu, ' ');
}
