// Text → casualty figures. The one entrance of the grammar.

import { LANGUAGES } from '../languages/languages.ts';
import type { Extraction, Figure, Unread } from '../model.ts';
import { withoutDisowned } from './bars/disowned.ts';
import { chooseReading, type Hinted, hinted } from './language/language-choice.ts';
import { lexiconOf } from './language/lexicon.ts';
import { nextPassage, openingPassage } from './passage.ts';
import { countryShares } from './places/countries.ts';
import { locator } from './places/location.ts';
import { withParallels } from './places/place-parallels.ts';
import { readSentence } from './read.ts';
import { summedFrame } from './rules/label-frames.ts';
import { withNoneSurvived } from './rules/none-survived.ts';
import { type Settled, settle } from './settling/resolve.ts';
import { creditor } from './sources/credit.ts';
import { tablesOf } from './tables/tables.ts';
import { countsNow, type Frame, type Told } from './telling.ts';
import { type Repaired, repairEncoding } from './text/encoding.ts';
import { fold } from './text/fold.ts';
import { speaksOfHarm } from './text/items.ts';
import { withoutLinks } from './text/led-away.ts';
import { linesAbove } from './text/lines-above.ts';
import { quoteAround } from './text/quote.ts';
import { type Segment, segmentsOf } from './text/segments.ts';
import { fromTitle, type Sentence, sentenceOf } from './text/sentence.ts';
import { withLatestHour } from './text/stamps.ts';
import { type Reading, readingOf, taggedItems } from './text/tagger.ts';
import { tokensOf } from './text/tokens.ts';

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
  const [extraction] = extractAll([{ text, ...options }]);
  return extraction ?? { figures: [], unread: [] };
}

/** One of several texts that are read together. */
export type Input = ExtractOptions & { readonly text: string };

/**
 * The same of several texts, in their order, each read by itself. Some of them at a time pass each stage together: the
 * code of all stages is more than a core keeps at hand, and texts read one by one have it fetched anew for each.
 */
export function extractAll(inputs: readonly Input[]): Extraction[] {
  const extractions: Extraction[] = [];
  for (let from = 0; from < inputs.length; from += TOGETHER)
    extractions.push(...extractTogether(inputs.slice(from, from + TOGETHER)));
  return extractions;
}

/** Of texts of 1 KB, as many as are gone before the garbage collector takes them for what stays. */
const TOGETHER = 12;

function extractTogether(inputs: readonly Input[]): Extraction[] {
  return inputs
    .map(cut)
    .map(tagged)
    .map(laidOut)
    .map(told)
    .map(sourced)
    .map(current)
    .map(credited)
    .map(placed)
    .map(settled);
}

/** A text's language is known well before this many UTF-16 units. */
const SAMPLE = 4000;

function cut(input: Input) {
  const repaired = repairEncoding(input.text);
  const segments = segmentsOf(repaired.text, ABBREVIATIONS);
  const opening = segments
    .filter(({ start }) => start < SAMPLE)
    .map((segment) => wordsOf(repaired.text, segment));
  return { input, repaired, segments, opening };
}

function tagged({ input, repaired, segments, opening }: ReturnType<typeof cut>) {
  const { text } = repaired;
  const choose = chooseReading(READINGS, opening, input.language ?? null);
  const lines = segments.map((segment, index) => {
    const words = opening[index] ?? wordsOf(text, segment);
    const reading = choose(words);
    return { segment, reading, items: taggedItems(reading, words.tokens) };
  });
  const above = linesAbove(lines);
  const sentences = lines.map((line, index) =>
    sentenceOf({ index, fromTop: Math.max(0, index - above), text, ...line }),
  );
  return { input, repaired, sentences: withoutLinks(sentences) };
}

function wordsOf(text: string, { start, end }: Segment): Hinted {
  return hinted(READINGS, tokensOf(text, start, end));
}

function laidOut(text: ReturnType<typeof tagged>) {
  const opening = openingPassage(text.sentences);
  return { ...text, opening, tables: tablesOf(text.sentences, opening) };
}

function told({ tables, opening, ...text }: ReturnType<typeof laidOut>) {
  const { sentences } = text;
  const numbers: Told[] = [];
  let frame: Frame | null = null;
  let passage = opening;
  for (const sentence of fromTitle(sentences)) {
    const cells = tables.get(sentence);
    if (cells === undefined)
      frame =
        readSentence(sentence, numbers, passage, frame) ?? summedFrame(sentences, sentence.index, numbers);
    else numbers.push(...cells);
    passage = nextPassage(passage, sentence, numbers);
  }
  return { ...text, numbers: withNoneSurvived(sentences, numbers) };
}

/** Looks now for the sources that are asked for below, in all texts one after another. */
function sourced(text: ReturnType<typeof told>): ReturnType<typeof told> {
  for (const one of text.numbers) if (countsNow(one)) void one.sentence.sources;
  return text;
}

function current({ numbers, ...text }: ReturnType<typeof told>) {
  const { sentences, input } = text;
  if (numbers.every(({ measure }) => measure === null)) return { ...text, counts: null };
  const latest = withoutDisowned(sentences, withLatestHour(sentences, numbers));
  const creditOf = creditor(sentences, numbers, input.publisher ?? null);
  return { ...text, counts: { latest, creditOf, shares: withParallels(countryShares(latest), latest) } };
}

/** Who says each, as `sourced` does. */
function credited(text: ReturnType<typeof current>): ReturnType<typeof current> {
  for (const one of text.counts?.latest ?? []) if (countsNow(one)) text.counts?.creditOf(one);
  return text;
}

/** The places, as `sourced` does. */
function placed(text: ReturnType<typeof current>): ReturnType<typeof current> {
  for (const one of text.counts?.latest ?? []) if (countsNow(one)) void one.sentence.places;
  return text;
}

function settled({ input, repaired, sentences, counts }: ReturnType<typeof current>): Extraction {
  if (counts === null) return { figures: [], unread: unreadOf(sentences, [], repaired, input.text) };
  const { latest, creditOf, shares } = counts;
  const figures = settle(latest, shares, creditOf, locator(sentences, latest, shares));
  return {
    figures: figures.map((figure) => figureOf(figure, repaired, input.text)),
    unread: unreadOf(sentences, figures, repaired, input.text),
  };
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
