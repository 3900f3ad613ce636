// A sentence as a row of items: phrases the language knows, number expressions, and the words in between.

import type { Group } from '../../model.ts';
import { type Entry, isTagged, NO_ENTRY } from '../language/entries.ts';
import type { HarmForm, Tag } from '../language/language.ts';
import type { NumberExpression } from '../numbers/numbers.ts';
import { meets, type TagSet } from './tags.ts';

export type Item = {
  /** As written, without case and accents; a phrase's words joined by one blank. */
  readonly fold: string;
  readonly kind: 'phrase' | 'number' | 'word' | 'code' | 'mark';
  readonly entry: Entry;
  readonly number: NumberExpression | null;
  /** UTF-16 offsets in the text that was tokenised. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** First item of its sentence, where a capital says nothing. */
  readonly first: boolean;
  readonly spaced: boolean;
  /** Of the whole row that it stands in. */
  readonly row: Row;
};

/** What a row of items holds, known once it is read: most cues of a rule stand in few sentences, and one test spares a walk. */
export type Row = {
  readonly tags: TagSet;
  readonly harms: boolean;
  readonly years: boolean;
  /** How many of its items are numbers. */
  readonly numbers: number;
  /** A bit for each mark, by the last five of its UTF-16 unit. */
  readonly marks: number;
  /** Filled when first asked for. */
  clauses: Clauses | null;
  lookAlikes: LookAlikes | null;
};

/** By item: where the clause starts that what stands before the item belongs to, and where the one ends that goes on behind it. */
export type Clauses = { readonly starts: readonly number[]; readonly ends: readonly number[] };

/** What the numbers of a row are that count nobody. */
export type LookAlike =
  | 'date'
  | 'clock'
  | 'year'
  | 'share'
  | 'money'
  | 'code'
  | 'ordinal'
  | 'age'
  | 'fraction'
  | 'rate';

/** By item, where it was asked for: null for a number that may count people. Good for the items that it was found out of. */
export type LookAlikes = {
  readonly of: readonly Item[];
  readonly known: (LookAlike | null | undefined)[];
};

/** Whether an item has one of the tags, of six at most: for more of them, and where each word is asked, a set is made once (`isAny`). */
export function is(
  item: Item | undefined,
  one: Tag,
  two?: Tag,
  three?: Tag,
  four?: Tag,
  five?: Tag,
  six?: Tag,
): boolean {
  if (item === undefined || item.entry === NO_ENTRY) return false;
  const { entry } = item;
  return (
    isTagged(entry, one) ||
    (two !== undefined && isTagged(entry, two)) ||
    (three !== undefined && isTagged(entry, three)) ||
    (four !== undefined && isTagged(entry, four)) ||
    (five !== undefined && isTagged(entry, five)) ||
    (six !== undefined && isTagged(entry, six))
  );
}

/** Whether any of a sentence's items has one of the tags. */
export function mentions(items: readonly Item[], tags: TagSet): boolean {
  const row = items[0]?.row;
  return row !== undefined && meets(row.tags, tags);
}

/** Whether any of a sentence's items speaks of harm. */
export function speaksOfHarm(items: readonly Item[]): boolean {
  return items[0]?.row.harms === true;
}

/** Whether any of a sentence's items is a year. */
export function namesYear(items: readonly Item[]): boolean {
  return items[0]?.row.years === true;
}

/** How many of a sentence's items are numbers. */
export function numbersIn(items: readonly Item[]): number {
  return items[0]?.row.numbers ?? 0;
}

/** false: a mark stands nowhere in a sentence. true: it may. */
export function mayHold(items: readonly Item[], mark: string): boolean {
  return ((items[0]?.row.marks ?? 0) & markBit(mark)) !== 0;
}

/** Whether another mark than these stands in a sentence; a few marks that share a bit with one of them are not seen. */
export function holdsOther(items: readonly Item[], ...marks: readonly string[]): boolean {
  const others = marks.reduce((bits, mark) => bits & ~markBit(mark), ~0);
  return ((items[0]?.row.marks ?? 0) & others) !== 0;
}

export function markBit(mark: string): number {
  return 1 << (mark.charCodeAt(0) & 31);
}

/** The same of one item. */
export function isAny(item: Item | undefined, tags: TagSet): boolean {
  return item !== undefined && meets(item.entry, tags);
}

/** Whether an item is one of the marks, six at most. */
export function isMark(
  item: Item | undefined,
  one: string,
  two?: string,
  three?: string,
  four?: string,
  five?: string,
  six?: string,
): boolean {
  if (item === undefined || item.kind !== 'mark') return false;
  const { fold } = item;
  return fold === one || fold === two || fold === three || fold === four || fold === five || fold === six;
}

/** The same, of any number of marks. */
export function isAnyMark(item: Item | undefined, marks: ReadonlySet<string>): boolean {
  return item !== undefined && item.kind === 'mark' && marks.has(item.fold);
}

/** Whether an item speaks of harm in one of the forms, five at most. */
export function hasForm(
  item: Item | undefined,
  one: HarmForm,
  two?: HarmForm,
  three?: HarmForm,
  four?: HarmForm,
  five?: HarmForm,
): boolean {
  const form = item?.entry.harm?.form;
  return (
    form !== undefined && (form === one || form === two || form === three || form === four || form === five)
  );
}

export function peopleOf(item: Item | undefined): Group | null {
  return item?.entry.people ?? null;
}

/** Of police, children and so on; neither everybody nor a kind without a name. */
export function isNamedGroup(group: Group | null): group is Exclude<Group, 'all' | 'other'> {
  return group !== null && group !== 'all' && group !== 'other';
}

/** Whether a semicolon parts what stands at one place from what stands at another behind it. */
export function isParted(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some((item) => isMark(item, ';'));
}

/** A number that may count something: neither an article nor a year. */
export function isCount(item: Item | undefined): boolean {
  return item?.number != null && !item.number.article && !item.number.year;
}

/** A word with a capital that the language does not know and that does not only open its sentence: a name, most likely. */
export function isName(item: Item | undefined): boolean {
  return item?.capital === true && item.kind === 'word';
}

/** "Kathmandu district", "Cotabato province": what kind of place it is, behind its name. */
export function isKindBehindName(items: readonly Item[], at: number): boolean {
  return is(items[at], 'place-noun') && !items[at]?.capital && isName(items[at - 1]);
}

/** A word that the language does not know. */
export function isUnknown(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && !item.capital;
}

/** A phrase of several words, taken together: "still looking for", "la entidad". Alone, each of them would say less. */
export function hasSeveralWords(item: Item | undefined): boolean {
  return item?.fold.includes(' ') === true;
}

export function endsWithOneOf(word: string, endings: readonly string[]): boolean {
  return word.length > 4 && endings.some((ending) => word.endsWith(ending));
}
