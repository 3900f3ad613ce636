// Text → casualty figures. The one entrance of the grammar.

import { LANGUAGES } from '../languages/languages.ts';
import type { Extraction, Figure, Unread } from '../model.ts';
import { LONG_AGO } from './bar-history.ts';
import type { Passage } from './bars.ts';
import { countryShares } from './countries.ts';
import { creditor } from './credit.ts';
import { withoutDisowned } from './disowned.ts';
import { type Repaired, repairEncoding } from './encoding.ts';
import { fold } from './fold.ts';
import { is, isAny, isMark, mentions, namesYear, speaksOfHarm } from './items.ts';
import { summedFrame } from './label-frames.ts';
import { chooseReading } from './language-choice.ts';
import { withoutLinks } from './led-away.ts';
import { lexiconOf } from './lexicon.ts';
import { locator } from './location.ts';
import { opensLongAfter } from './long-after.ts';
import { withParallels } from './place-parallels.ts';
import { quoteAround } from './quote.ts';
import { readSentence } from './read.ts';
import { type Settled, settle } from './resolve.ts';
import { segmentsOf } from './segments.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { withLatestHour } from './stamps.ts';
import { tablesOf } from './tables.ts';
import { type Reading, readingOf, taggedItems } from './tagger.ts';
import { anyOf } from './tags.ts';
import type { Frame, Told } from './telling.ts';
import { tokensOf } from './tokens.ts';

export type ExtractOptions = {
  /** BCP 47, as the report declares it; null or absent: found out from the words. */
  readonly language?: string | null;
  /** Who publishes: "la entidad" in its own report is itself. */
  readonly publisher?: string | null;
};

const READINGS: readonly Reading[] = LANGUAGES.map((language, place) =>
  readingOf(lexiconOf(language, place)),
);
const ABBREVIATIONS = new Set(LANGUAGES.flatMap((language) => language.abbreviations.map(fold)));

/**
 * Takes a report's plain text (paragraphs, list items and table rows each on a line), gives its casualty figures in
 * order, and the sentences that speak of harm without one. Pure; never throws; linear in the length of the text.
 * What is a figure follows the conventions in docs; every quote is exactly `text.slice(start, end)`.
 */
export function extractFigures(text: string, options: ExtractOptions = {}): Extraction {
  const repaired = repairEncoding(text);
  const sentences = withoutLinks(sentencesOf(repaired.text, options));
  const told: Told[] = [];
  let frame: Frame | null = null;
  let passage: Passage = {
    past: false,
    drill: false,
    denied: false,
    ...yearsOf(sentences),
    opening: true,
    counted: false,
    numbered: false,
    notice: false,
  };
  const tables = tablesOf(sentences, passage);
  for (const sentence of sentences) {
    const cells = tables.get(sentence);
    if (cells === undefined)
      frame = readSentence(sentence, told, passage, frame) ?? summedFrame(sentences, sentence.index, told);
    else told.push(...cells);
    passage = nextPassage(passage, sentence, told);
  }
  if (told.every((one) => one.measure === null))
    return { figures: [], unread: unreadOf(sentences, [], repaired, text) };
  const credit = creditor(sentences, told, options.publisher ?? null);
  const latest = withoutDisowned(sentences, withLatestHour(sentences, told));
  const shares = withParallels(countryShares(latest), latest);
  const settled = settle(latest, shares, credit, locator(sentences, latest, shares));
  const figures = settled.map((figure) => figureOf(figure, repaired, text));
  return { figures, unread: unreadOf(sentences, settled, repaired, text) };
}

/** A text's language is known well before this many UTF-16 units. */
const SAMPLE = 4000;

function sentencesOf(text: string, options: ExtractOptions): Sentence[] {
  const segments = segmentsOf(text, ABBREVIATIONS);
  const opening = segments
    .filter(({ start }) => start < SAMPLE)
    .map(({ start, end }) => tokensOf(text, start, end));
  const choose = chooseReading(READINGS, opening, options.language ?? null);
  return segments.map((segment, index) => {
    const tokens = opening[index] ?? tokensOf(text, segment.start, segment.end);
    const reading = choose(tokens);
    return sentenceOf({ index, text, segment, reading, items: taggedItems(reading, tokens) });
  });
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

/** A trial or an anniversary that opens a text is told over its next sentences too, until one speaks of now. */
function nextPassage(passage: Passage, sentence: Sentence, told: readonly Told[]): Passage {
  const { items, index } = sentence;
  // "56 dead in the unrest since the anniversary of the revolution" is of now, and so is what goes on from it.
  const cue = mentions(items, OLD_EVENTS) && !countsNow(sentence, told);
  const now = mentions(items, PERIODS);
  const isOld =
    index === 0 && (tellsHistory(sentence, told) || (opensLongAfter(items) && !countsNow(sentence, told)));
  const past = (cue && index < 2) || isOld ? true : passage.past && !now;
  const isOpening = index < 2 && told.every(({ measure, bar }) => measure === null || bar === 'could');
  const drill = passage.drill || (isOpening && mentions(items, DRILLS));
  // "FALSE. The card that says 60 people drowned …"
  const denied = index === 0 && items.length <= 3 && mentions(items, DENIALS);
  const counted = passage.counted || (!namesYear(items) && countsNow(sentence, told));
  const notice = index === 0 && items.length <= 5 && is(items[0], 'notice');
  return {
    ...passage,
    past,
    drill,
    denied,
    opening: told.length === 0 && index === 0,
    counted,
    numbered: told.length > 0,
    notice,
  };
}

/** All that it counts is of an earlier event: "a room on the ferry disaster of 1994, in which 852 people perished". */
function tellsHistory(sentence: Sentence, told: readonly Told[]): boolean {
  const own = told.filter((one) => one.sentence === sentence && one.measure !== null);
  const { items } = sentence;
  // "the ferry disaster of 1994", "90 years since the explosion"; not "an earlier version", nor a year that is not long over.
  const isSet =
    items.some(({ number }) => number?.year === true && number.value < LONG_AGO) ||
    items.some((item, at) => isAny(item, HISTORY) && !is(items[at + 1], 'report-noun', 'whole-word'));
  return isSet && own.length > 0 && own.every(({ bar }) => bar === 'history');
}

function countsNow(sentence: Sentence, told: readonly Told[]): boolean {
  for (let at = told.length - 1; told[at]?.sentence === sentence; at -= 1)
    if (told[at]?.measure != null && told[at]?.bar === null) return true;
  return false;
}

function figureOf(settled: Settled, repaired: Repaired, original: string): Figure {
  const { told, ...figure } = settled;
  const span = quoteAround(told.sentence, told.at);
  const start = repaired.origin(span.start);
  const end = repaired.origin(span.end);
  return { ...figure, quote: original.slice(start, end), start, end };
}

function unreadOf(
  sentences: readonly Sentence[],
  settled: readonly Settled[],
  repaired: Repaired,
  original: string,
): Unread[] {
  const read = new Set(settled.map((figure) => figure.told.sentence));
  return sentences
    .filter((sentence) => !read.has(sentence) && speaksOfHarm(sentence.items))
    .map(({ segment }) => {
      const start = repaired.origin(segment.start);
      const end = repaired.origin(segment.end);
      return { quote: original.slice(start, end), start, end };
    });
}
