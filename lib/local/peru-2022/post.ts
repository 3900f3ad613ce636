/** What a site of the replay publishes on one page. */
export type Post = {
  /** Last part of its address. */
  readonly slug: string;
  /** ISO 8601 with the publisher's own offset: the page prints the local day, the feed the instant. */
  readonly publishedAt: string;
  readonly title: string;
  /** Paragraphs; a list of strings is a bulleted list. */
  readonly content: readonly (string | readonly string[])[];
};
