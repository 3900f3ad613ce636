import { InputInvalid, NotFound, PageChanged } from '../../lib/errors.ts';
import type { Web } from '../../lib/fetch.ts';
import type { Route, Source, Watchlist } from '../../lib/model.ts';
import { readWatchlist } from '../../lib/watchlist.ts';
import { showCandidate } from './add-shown.ts';
import type { Candidate } from './candidates.ts';
import { fetchNew, tryReaders } from './candidates.ts';
import { knownCrisis } from './crisis.ts';
import { print, printJson, tell } from './output.ts';
import type { SourceGiven } from './source-guess.ts';
import { guessedSource } from './source-guess.ts';
import { addToWatchlist } from './watchlist-file.ts';

export type AddOptions = SourceGiven & {
  readonly watchlist: string;
  /** Which candidate is written: its number, or its reader; absent: none, they are only shown. */
  readonly reader?: string | undefined;
  /** Adds a route to this source instead of a source. */
  readonly to?: string | undefined;
  readonly json?: true | undefined;
};

type AddWith = { readonly web: Web; readonly now: string };

/** Of an account on X that is added: $5 a month at most. */
const POSTS_PER_MONTH = 1000;

/**
 * `recuento add`: tries the readers on a page, shows what each would read, and writes the chosen one to the watchlist.
 * Throws `PageChanged` when none can read it, `WatchlistInvalid` when the file cannot take it.
 */
export async function add(url: string, options: AddOptions, by: AddWith): Promise<void> {
  if (!URL.canParse(url))
    throw new InputInvalid(`${url} is no address; it takes one such as https://example.org/news`);
  const watchlist = await readWatchlist(options.watchlist);
  refuseUnknown(options, watchlist);
  const account = accountOnX(url);
  if (account !== null) return write(account, guessedSource(url, null, options), options);
  const page = await fetchNew(url, by.web);
  const source = guessedSource(url, page, options);
  const candidates = await tryReaders(page, url, { source, web: by.web });
  if (options.reader === undefined) {
    const shown = { ...by, source, watchlist, isJson: options.json === true };
    for (const [at, candidate] of candidates.entries()) await showCandidate(candidate, at + 1, shown);
    if (candidates.every((candidate) => 'failure' in candidate))
      throw new PageChanged(url, 'no reader can read this page');
    return tell(`To watch it: recuento add ${url} --reader NUMBER. Nothing is written yet.`);
  }
  const chosen = chosenOf(candidates, options.reader);
  if ('failure' in chosen) throw chosen.failure;
  await write(chosen.route, source, options);
}

function refuseUnknown({ crisis, to }: AddOptions, watchlist: Watchlist): void {
  for (const id of crisis) knownCrisis(id, watchlist);
  if (to !== undefined && !watchlist.sources.some(({ id }) => id === to))
    throw new NotFound(`${to} is no source of the watchlist; “recuento sources” lists them`);
}

function chosenOf(candidates: readonly Candidate[], wanted: string): Candidate {
  const chosen = /^\d+$/u.test(wanted)
    ? candidates[Number(wanted) - 1]
    : (candidates.find((candidate) => candidate.route.reader === wanted && 'reading' in candidate) ??
      candidates.find(({ route }) => route.reader === wanted));
  if (chosen !== undefined) return chosen;
  const names = candidates.map(({ route }, at) => `${at + 1} ${route.reader}`).join(', ');
  throw new NotFound(`${wanted} is none of the ways to read this page: ${names}`);
}

async function write(route: Route, source: Source, options: AddOptions): Promise<void> {
  const { to } = options;
  const addition = to === undefined ? { source: { ...source, routes: [route] } } : { route, to };
  await addToWatchlist(options.watchlist, addition);
  if (options.json === true) printJson(addition);
  else print(JSON.stringify('source' in addition ? addition.source : addition.route, null, 2));
  tell(
    `Written to ${options.watchlist}. What is guessed (publisher, kind, country, language) is yours to mend there.`,
  );
}

/** An account on X is read by its API, of which nothing can be shown here: its posts are paid for. */
function accountOnX(url: string): Route | null {
  const { host, pathname } = new URL(url);
  const [, username] = /^\/(\w{1,15})\/?$/u.exec(pathname) ?? [];
  if (!/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/u.test(host) || username === undefined) return null;
  const address = `https://api.x.com/2/users/by/username/${username}`;
  return { reader: 'x', url: address, username, postsPerMonth: POSTS_PER_MONTH };
}
