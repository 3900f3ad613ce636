// A sentence as it is read. Most of a page's sentences stand by no figure: what nobody asks of them is not looked for.

import { type PlaceMention, placesOf } from '../places/places.ts';
import { type SourceMention, sourcesOf } from '../sources/sources.ts';
import { type Item, isMark, mayHold } from './items.ts';
import type { Segment } from './segments.ts';
import type { Reading } from './tagger.ts';

type Words = {
  readonly index: number;
  /** Sentences before it, without the lines over the text's title: 0 is the title, where there is one. */
  readonly fromTop: number;
  /** The whole text that offsets lead into. */
  readonly text: string;
  readonly segment: Segment;
  readonly reading: Reading;
  readonly items: readonly Item[];
};

export type Sentence = Words & {
  /** Who is named as a source in it, in order; looked for when first asked. */
  readonly sources: readonly SourceMention[];
  /** The places named in it, in order; the same. */
  readonly places: readonly PlaceMention[];
};

type Kept = Words & {
  keptSources: readonly SourceMention[] | null;
  keptPlaces: readonly PlaceMention[] | null;
};

/** What all sentences share: accessors written into each would be made anew for each. */
const ASKED = {
  get sources(): readonly SourceMention[] {
    const own = this as unknown as Kept;
    own.keptSources ??= isHead(own.items) ? [] : sourcesOf(own.items, own.text);
    return own.keptSources;
  },
  get places(): readonly PlaceMention[] {
    const own = this as unknown as Kept;
    own.keptPlaces ??= placesOf(own.items, own.text, () => this.sources, own.reading.lexicon.nationwide);
    return own.keptPlaces;
  },
};

export function sentenceOf({ index, fromTop, text, segment, reading, items }: Words): Sentence {
  const sentence: Kept & typeof ASKED = Object.create(ASKED);
  return Object.assign(sentence, {
    index,
    fromTop,
    text,
    segment,
    reading,
    items,
    keptSources: null,
    keptPlaces: null,
  });
}

/** The same sentence, cut into other items. */
export function cutInto(
  { index, fromTop, text, segment, reading }: Sentence,
  items: readonly Item[],
): Sentence {
  return sentenceOf({ index, fromTop, text, segment, reading, items });
}

/** Where the title of a text stands, or its first sentence: behind the lines over it. */
export function titleAt(sentences: readonly Sentence[]): number {
  const below = sentences.findIndex(({ fromTop }) => fromTop > 0);
  return below < 0 ? Math.max(0, sentences.length - 1) : below - 1;
}

/** The sentences of a text without the lines over its title. */
export function fromTitle(sentences: readonly Sentence[]): readonly Sentence[] {
  const title = titleAt(sentences);
  return title > 0 ? sentences.slice(title) : sentences;
}

/** The head of a table names columns, no source. */
function isHead(items: readonly Item[]): boolean {
  return (
    mayHold(items, '|') &&
    items.some((item) => isMark(item, '|')) &&
    items.every((item) => item.number === null)
  );
}
