// Answers of several sources to one question: "How many died depends on whom one asks: 448, says the union; 195, says the government".

import type { Measure } from '../../model.ts';
import type { Scene, Verdict } from '../telling.ts';
import { hasForm, type Item, is, isMark, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const ASKS = anyOf('asks');

/** A bare number and who says it, under a question of how many came to harm. */
export function answered(scene: Scene): Verdict {
  const { items, at, left, phrase, sentence } = scene;
  if (!mentions(items, ASKS) || phrase.head !== 'none' || items[at]?.number?.article) return null;
  const said = sentence.sources.some(
    ({ from, to, cue }) =>
      (to < left && left - to <= BESIDE) || isBehind(items, phrase.end, Math.min(from, cue)),
  );
  if (!said) return null;
  const measure = askedBefore(scene);
  return measure === null ? null : { measure, group: 'all' };
}

/** Items from a source to its number: "the Red Crescent says 60". */
const BESIDE = 3;

/** "448, says the union", "448, a figure that takes in 21 police officers, says the union" */
function isBehind(items: readonly Item[], end: number, source: number): boolean {
  if (source < end) return false;
  const between = items.slice(end, source);
  return between.length <= 2 || (between.length <= ASIDE && !between.some((item) => isMark(item, ';', ':')));
}

/** Items of what is said of a count before its source. */
const ASIDE = 20;

/** The question stands before the colon. */
function askedBefore({ items, left }: Scene): Measure | null {
  const colon = items.findIndex((item) => isMark(item, ':'));
  return colon < 0 || colon >= left ? null : asked(items.slice(0, colon));
}

/** What is asked: the one measure that the words speak of. */
function asked(items: readonly Item[]): Measure | null {
  if (!items.some((item) => is(item, 'asks'))) return null;
  const measures = new Set(
    items
      .filter((item) => hasForm(item, 'state', 'event', 'suffer', 'either', 'toll'))
      .map((item) => item.entry.harm?.measure),
  );
  const [measure] = measures;
  return measures.size === 1 && measure !== undefined ? measure : null;
}
