// Sets of tags as bits: every item is asked for many tags, and one test of a few integers answers for any number of them.

import { TAGS, type Tag } from '../language/language.ts';

/** Bits of the tags in the order of TAGS, 31 to a word: what V8 keeps without a box. */
export type TagSet = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
};

const WORDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const BITS = 31;

if (TAGS.length > WORDS.length * BITS) throw new RangeError('a set of tags needs one word more');

export const NO_TAGS: TagSet = { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 };

const bitOf = new Map(TAGS.map((tag, at) => [tag, at]));

/** Takes tags, gives their set: what a pass over all items looks for, made once. */
export function anyOf(...tags: readonly Tag[]): TagSet {
  return tags.reduce(withTag, NO_TAGS);
}

export function withTag(set: TagSet, tag: Tag): TagSet {
  const bit = bitOf.get(tag) ?? 0;
  const word = WORDS[Math.floor(bit / BITS)] ?? 'a';
  return { ...set, [word]: set[word] | (1 << (bit % BITS)) };
}

const sets = new Map(TAGS.map((tag) => [tag, withTag(NO_TAGS, tag)]));

export function hasTag(set: TagSet, tag: Tag): boolean {
  const one = sets.get(tag);
  return one !== undefined && meets(set, one);
}

/** Adds tags to a set that is still being made. */
export function addTags(to: { -readonly [K in keyof TagSet]: TagSet[K] }, tags: TagSet): void {
  to.a |= tags.a;
  to.b |= tags.b;
  to.c |= tags.c;
  to.d |= tags.d;
  to.e |= tags.e;
  to.f |= tags.f;
}

export function unionOf(sets: readonly TagSet[]): TagSet {
  const union = { ...NO_TAGS };
  for (const set of sets) addTags(union, set);
  return union;
}

export function meets(one: TagSet, other: TagSet): boolean {
  return (
    ((one.a & other.a) |
      (one.b & other.b) |
      (one.c & other.c) |
      (one.d & other.d) |
      (one.e & other.e) |
      (one.f & other.f)) !==
    0
  );
}
