// What is known of a text where a sentence of it begins: whether it tells of long ago, of a drill, of something denied.

import { opensElsewhere, setOffUnrest } from './bars/bar-history.ts';
import { LONG_AGO } from './bars/bar-years.ts';
import type { Passage } from './bars/bars.ts';
import { opensLongAfter } from './bars/long-after.ts';
import { hasAidSpeaker } from './groups/group.ts';
import { countsNow, type Told, toldOf } from './telling.ts';
import {
  type Item,
  is,
  isAny,
  isCount,
  isMark,
  mentions,
  namesYear,
  peopleOf,
  speaksOfHarm,
} from './text/items.ts';
import { fromTitle, type Sentence } from './text/sentence.ts';
import { anyOf } from './text/tags.ts';

/** What is known before the first sentence is read. */
export function openingPassage(sentences: readonly Sentence[]): Passage {
  return {
    past: false,
    drill: false,
    denied: false,
    ...yearsOf(fromTitle(sentences)),
    opening: true,
    counted: false,
    numbered: false,
    notice: false,
    animals: false,
    aid: false,
  };
}

/** The years a text names: counts of an earlier one than its latest are history. */
function yearsOf(sentences: readonly Sentence[]): { latestYear: number; earliestYear: number } {
  let latestYear = 0;
  let earliestYear = Number.POSITIVE_INFINITY;
  for (const { items } of sentences) {
    if (!namesYear(items)) continue;
    for (const [at, { number }] of items.entries()) {
      if (!number?.year || number.value > 2100 || isMark(items[at - 1], '©')) continue;
      latestYear = Math.max(latestYear, number.value);
      earliestYear = Math.min(earliestYear, number.value);
    }
  }
  return { latestYear, earliestYear };
}

const OLD_EVENTS = anyOf('anniversary', 'trial');
const PERIODS = anyOf('period');
const HISTORY = anyOf('history');
const DRILLS = anyOf('drill');
const DENIALS = anyOf('denial');
const BODIES = anyOf('body');
const SAME = anyOf('same');

/** A trial or an anniversary that opens a text is told over its next sentences too, until one speaks of now. */
export function nextPassage(passage: Passage, sentence: Sentence, told: readonly Told[]): Passage {
  const { items, fromTop } = sentence;
  // "56 dead in the unrest since the anniversary of the revolution" is of now, and so is what goes on from it.
  const isOldEvent = (item: Item, at: number) => isAny(item, OLD_EVENTS) && !setOffUnrest(items, at);
  const cue = mentions(items, OLD_EVENTS) && items.some(isOldEvent) && !tellsNow(sentence, told);
  const now = mentions(items, PERIODS);
  // "28 people died on the same road in 2009": beside what is told of now.
  const isBeside = mentions(items, SAME);
  const isOld =
    fromTop === 0 &&
    ((tellsHistory(sentence, told) && !isBeside) || (opensLongAfter(items) && !tellsNow(sentence, told)));
  const past = (cue && fromTop < 2) || isOld ? true : passage.past && !now && !opensElsewhere(items);
  const isOpening = fromTop < 2 && told.every(({ measure, bar }) => measure === null || bar === 'could');
  const drill = passage.drill || (isOpening && mentions(items, DRILLS));
  // "FALSE. The card that says 60 people drowned …"
  const denied = fromTop === 0 && items.length <= 3 && mentions(items, DENIALS);
  const counted = passage.counted || (!namesYear(items) && tellsNow(sentence, told));
  const notice = fromTop === 0 && items.length <= 5 && is(items[0], 'notice');
  return {
    ...passage,
    past,
    drill,
    denied,
    opening: told.length === 0 && fromTop === 0,
    counted,
    numbered: told.length > 0,
    notice,
    animals: opensWithAnimals(items),
    aid: mentions(items, BODIES) && hasAidSpeaker(items),
  };
}

/** "Elephant numbers are falling again.", "Los lobos han vuelto al valle.": of animals, and of nobody who came to harm. */
function opensWithAnimals(items: readonly Item[]): boolean {
  const first = is(items[0], 'article') ? items[1] : items[0];
  return is(first, 'animal') && peopleOf(first) === null && !items.some(isCount) && !speaksOfHarm(items);
}

/** All that it counts is of an earlier event: "a room on the ferry disaster of 1994, in which 852 people perished". */
function tellsHistory(sentence: Sentence, told: readonly Told[]): boolean {
  const own = toldOf(told, sentence).filter(({ measure }) => measure !== null);
  const { items } = sentence;
  // "the ferry disaster of 1994", "90 years since the explosion"; not "an earlier version", nor a year that is not long over.
  const isSet =
    items.some(({ number }) => number?.year === true && number.value < LONG_AGO) ||
    items.some((item, at) => isAny(item, HISTORY) && !is(items[at + 1], 'report-noun', 'whole-word'));
  return isSet && own.length > 0 && own.every(({ bar }) => bar === 'history');
}

/** Whether one of the numbers told last, which are a sentence's, counts. */
function tellsNow(sentence: Sentence, told: readonly Told[]): boolean {
  const own = told.slice(told.findLastIndex((one) => one.sentence !== sentence) + 1);
  return own.some(countsNow);
}
