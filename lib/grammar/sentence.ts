// A sentence as it is read. Most of a page's sentences stand by no figure: what nobody asks of them is not looked for.

import { type Item, isMark, mayHold } from './items.ts';
import { type PlaceMention, placesOf } from './places.ts';
import type { Segment } from './segments.ts';
import { type SourceMention, sourcesOf } from './sources.ts';
import type { Reading } from './tagger.ts';

type Words = {
  readonly index: number;
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

/** A class, for V8 keeps inside an object what its constructor sets: nearly every rule asks a sentence for something. */
class Kept implements Sentence {
  readonly index: number;
  readonly text: string;
  readonly segment: Segment;
  readonly reading: Reading;
  readonly items: readonly Item[];
  keptSources: readonly SourceMention[] | null = null;
  keptPlaces: readonly PlaceMention[] | null = null;

  constructor({ index, text, segment, reading, items }: Words) {
    this.index = index;
    this.text = text;
    this.segment = segment;
    this.reading = reading;
    this.items = items;
  }

  get sources(): readonly SourceMention[] {
    this.keptSources ??= isHead(this.items) ? [] : sourcesOf(this.items, this.text);
    return this.keptSources;
  }

  get places(): readonly PlaceMention[] {
    this.keptPlaces ??= placesOf(this.items, this.text, () => this.sources, this.reading.lexicon.nationwide);
    return this.keptPlaces;
  }
}

export function sentenceOf(words: Words): Sentence {
  return new Kept(words);
}

/** The same sentence, cut into other items. */
export function cutInto({ index, text, segment, reading }: Sentence, items: readonly Item[]): Sentence {
  return new Kept({ index, text, segment, reading, items });
}

/** The head of a table names columns, no source. */
function isHead(items: readonly Item[]): boolean {
  return (
    mayHold(items, '|') &&
    items.some((item) => isMark(item, '|')) &&
    items.every((item) => item.number === null)
  );
}
