import { PageChanged, WatchlistInvalid } from '../errors.ts';
import type { Page } from '../model.ts';
import { readFeed } from './feed.ts';
import { readGobpeSearch } from './gobpe-search.ts';
import { readFieldReports } from './ifrc-go.ts';
import { readListing } from './listing.ts';
import type { ReaderName } from './names.ts';
import { READER_NAMES } from './names.ts';
import { readOnePage } from './page.ts';
import { readPdf } from './pdf.ts';
import type { Reader, Reading, ReadingFor } from './reader.ts';
import { readReliefweb } from './reliefweb.ts';
import { readWordpress } from './wordpress.ts';
import { readXPosts } from './x.ts';

/** Every format that a route can name. */
const readers: Readonly<Record<ReaderName, Reader>> = {
  feed: readFeed,
  listing: readListing,
  page: readOnePage,
  wordpress: readWordpress,
  'ifrc-go': readFieldReports,
  pdf: readPdf,
  'gobpe-search': readGobpeSearch,
  reliefweb: readReliefweb,
  x: readXPosts,
};

/**
 * Reads a page by the reader that its route names.
 * Throws `PageChanged`, naming source, route and what is missing, when the page is not what that reader knows, `WatchlistInvalid`
 * when the route is wrong.
 */
export async function readPage(page: Page, on: ReadingFor): Promise<Reading> {
  const name = READER_NAMES.find((known) => known === on.route.reader);
  const reader = name === undefined ? undefined : readers[name];
  if (reader === undefined) {
    throw new WatchlistInvalid(
      `${on.source.id}: no reader is called "${on.route.reader}"; there are ${Object.keys(readers).join(', ')}`,
    );
  }
  try {
    return await reader(page, on);
  } catch (error) {
    if (!(error instanceof PageChanged)) throw error;
    throw new PageChanged(error.url, error.missing, { source: on.source.id, reader: on.route.reader });
  }
}
