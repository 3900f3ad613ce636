/** The formats that a route can name. Apart from the readers themselves, so that checking a watchlist loads none of them. */
export const READER_NAMES = [
  'feed',
  'listing',
  'page',
  'wordpress',
  'ifrc-go',
  'pdf',
  'gobpe-search',
  'reliefweb',
  'x',
] as const;
export type ReaderName = (typeof READER_NAMES)[number];
