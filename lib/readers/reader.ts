import type { Page, Report, Route, Source } from '../model.ts';

/** An address worth fetching next, and how to read what comes back. */
export type Follow = {
  readonly url: string;
  /** The route that reads it; its `url` equals the address above. */
  readonly route: Route;
  /** What the page that pointed here printed of it: used where the item itself prints none. */
  readonly title: string | null;
  readonly publishedAt: string | null;
};

/** What a reader found on a page. */
export type Reading = {
  readonly reports: readonly Report[];
  readonly follow: readonly Follow[];
  /** The service was asked for what is newer than a given time or post, and says that there is nothing. */
  readonly isNothingNew?: true;
};

/** What a reader is told beside the page itself. */
export type ReadingFor = {
  readonly source: Pick<Source, 'id' | 'country' | 'language'>;
  readonly route: Route;
  /** From the page that pointed here, if one did. */
  readonly hint?: Pick<Follow, 'title' | 'publishedAt'> | undefined;
};

/**
 * A page's format → reports. Pure: no network, no clock, no store.
 * Throws `PageChanged` when the page is not what the reader knows, also when it yields neither report nor follow and does not say why.
 */
export type Reader = (page: Page, on: ReadingFor) => Reading | Promise<Reading>;
