// The form of the corpus: for each family of phrasings, what must be read in them, and what looks like it and is none.

import type { Figure, Group, Measure } from '../../lib/model.ts';

type Details = Partial<
  Pick<Figure, 'max' | 'qualifier' | 'scope' | 'circumstance' | 'attribution' | 'place'>
>;

/**
 * A figure that a phrasing states. A detail that is absent here is not what the phrasing is about, and any reading of
 * it will do. Figures of the group `other` may be left unread, but nothing that is not listed may be read.
 */
export type Expected = Pick<Figure, 'measure' | 'group' | 'value'> & Details;

/** Several ways to say exactly these figures. */
export type Phrasings = { readonly figures: readonly Expected[]; readonly texts: readonly string[] };

/** A phenomenon or a way of speaking. */
export type Family = {
  readonly name: string;
  readonly phrasings: readonly Phrasings[];
  /** Look-alikes, in which there is no figure at all. Every family has some. */
  readonly nothing: readonly string[];
};

/** A phrasing or look-alike that is not read as it should be. */
export type Limit = {
  readonly language: 'es' | 'en';
  readonly family: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  /** What was read instead when this was written down, as `figureText` writes it; another wrong reading is no news. */
  readonly got: readonly string[];
};

const counted =
  (measure: Measure) =>
  (value: number, group: Group = 'all', details: Details = {}): Expected => ({
    measure,
    group,
    value,
    ...details,
  });

export const killed = counted('killed');
export const injured = counted('injured');
export const missing = counted('missing');
export const detained = counted('detained');

export function gives(figures: readonly Expected[], ...texts: readonly string[]): Phrasings {
  return { figures, texts };
}

/** Every spelling in every carrier: `carriers` make a sentence around a number as it is spelt. */
export function inEverySpelling(
  spellings: readonly (readonly [value: number, spelling: string])[],
  carriers: readonly (readonly [
    figure: (value: number) => Expected,
    sentence: (spelling: string) => string,
  ])[],
): readonly Phrasings[] {
  return spellings.flatMap(([value, spelling]) =>
    carriers.map(([figure, sentence]) => gives([figure(value)], sentence(spelling))),
  );
}
