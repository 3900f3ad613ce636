// A sentence as it is read. Most of a page's sentences stand by no figure: what nobody asks of them is not looked for.

import { type Item, isMark, mayHold } from './items.ts';
import { type PlaceMention, placesOf } from './places.ts';
import type { Segment } from './segments.ts';
import { type SourceMention, sourcesOf } from './sources.ts';
import type { Reading } from './tagger.ts';

export class Sentence {
  readonly index: number;
  /** The whole text that offsets lead into. */
  readonly text: string;
  readonly segment: Segment;
  readonly reading: Reading;
  readonly items: readonly Item[];
  #sources: readonly SourceMention[] | null = null;
  #places: readonly PlaceMention[] | null = null;

  constructor(index: number, text: string, segment: Segment, reading: Reading, items: readonly Item[]) {
    this.index = index;
    this.text = text;
    this.segment = segment;
    this.reading = reading;
    this.items = items;
  }

  /** Who is named as a source in it, in order. */
  get sources(): readonly SourceMention[] {
    this.#sources ??= isHead(this.items) ? [] : sourcesOf(this.items, this.text);
    return this.#sources;
  }

  /** The places named in it, in order. */
  get places(): readonly PlaceMention[] {
    this.#places ??= placesOf(this.items, this.text, this.sources);
    return this.#places;
  }

  /** The same sentence, cut into other items. */
  with(items: readonly Item[]): Sentence {
    return new Sentence(this.index, this.text, this.segment, this.reading, items);
  }
}

/** The head of a table names columns, no source. */
function isHead(items: readonly Item[]): boolean {
  return (
    mayHold(items, '|') &&
    items.some((item) => isMark(item, '|')) &&
    items.every((item) => item.number === null)
  );
}
