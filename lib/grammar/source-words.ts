// The words that the reading of sources asks for in several places.

import type { Item } from './items.ts';
import { is, isMark } from './items.ts';
import type { Tag } from './language.ts';

/** Verbs of which a name is the subject, and never a part. */
export const VERBS: readonly Tag[] = ['report', 'hold', 'be', 'aux', 'link', 'leave'];

/** What a name must hold: nothing, a body, an office or a voice or two capitals, a body or an office. */
export type Need = 'any' | 'named' | 'body';

export type Span = {
  readonly from: number;
  readonly to: number;
  readonly body: boolean;
  readonly back: boolean;
  /** It treated the people, and says so of them only. */
  readonly care?: boolean;
};

/** "WHO" is a body, "who" is none. */
export function isBody(item: Item | undefined): boolean {
  return is(item, 'body') && (item?.capital === true || !is(item, 'relative'));
}

export function isInitials({ kind, entry, start, end }: Item, text: string): boolean {
  const written = text.slice(start, end);
  return (
    kind === 'word' &&
    entry.harm === null &&
    written.length >= 3 &&
    written.length <= 9 &&
    /^\p{Lu}{2}[\p{Lu}\d]+$/u.test(written)
  );
}

/** "the governor" points back; "the governor's office" names another. */
export function isBack(items: readonly Item[], at: number): boolean {
  return is(items[at], 'same-source') && !isMark(items[at + 1], "'s", '’s');
}

export function back(at: number): Span {
  return { from: at, to: at, body: false, back: true };
}

export function opensClause(items: readonly Item[], at: number): boolean {
  return at === 0 || items[at - 1]?.kind === 'mark' || is(items[at - 1], 'and', 'but', 'other-side');
}

export function counted(items: readonly Item[], at: number): boolean {
  const number = items[at]?.number;
  return number != null && !number.article && !number.year;
}

export function isDated(item: Item): boolean {
  return (
    item.kind === 'code' ||
    item.kind === 'mark' ||
    item.number !== null ||
    is(item, 'month', 'weekday', 'of', 'code-noun', 'period', 'clock')
  );
}
