// The form of a language's corpus: what is expected, and the phrasings that must all say it.

/**
 * Figures in words, one after another with "; " between them:
 * `measure group value [max=N] [qualifier] [scope] [circumstance] [@place] [«source»]`.
 * Unsaid, the qualifier is exact and the scope total; place and source are compared only where they are said,
 * `@-` and `«-»` for none. Figures of group "other" may be found or not.
 */
export type Expected = string;

export type Phrasings = {
  /** Number in the list of phenomena of real pages, as they stand in the corpus. */
  readonly phenomenon: number;
  readonly expect: Expected;
  readonly phrasings: readonly string[];
};

export type LookAlikes = {
  readonly phenomenon: number;
  /** The rule of the grammar that could be fooled. */
  readonly rule: string;
  readonly texts: readonly string[];
};

export type Corpus = {
  readonly language: string;
  readonly figures: readonly Phrasings[];
  readonly nothing: readonly LookAlikes[];
};
