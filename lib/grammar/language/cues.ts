// Words that make something of the words around them, each read by what the word is.

import { type Item, isAny } from '../text/items.ts';
import { anyOf, type TagSet, unionOf } from '../text/tags.ts';
import type { Tag } from './language.ts';

/** Takes the place of a cue, gives what it makes of the words around it; null if nothing. */
type Reader<T> = (items: readonly Item[], at: number, text: string) => T | null;

/** Takes readers by what a word is, gives what words they are for, and one that asks those of a word in their order: the first that finds something decides. */
export function cueReader<T>(readers: readonly (readonly [Tag, Reader<T>])[]): {
  readonly cues: TagSet;
  readonly read: Reader<T>;
} {
  const asked = readers.map(([tag, read]) => ({ tags: anyOf(tag), read }));
  // Most words are none of these, and are asked once.
  const cues = unionOf(asked.map(({ tags }) => tags));
  const read: Reader<T> = (items, at, text) => {
    const item = items[at];
    if (!isAny(item, cues)) return null;
    for (const reader of asked) {
      const found = isAny(item, reader.tags) ? reader.read(items, at, text) : null;
      if (found !== null) return found;
    }
    return null;
  };
  return { cues, read };
}
