import type { Alert, AlertLanguage, Change, Comparison, Crisis, Source } from '../model.ts';
import type { Chain } from './chain.ts';
import { chainChanges } from './chain.ts';
import { byImportance } from './importance.ts';
import { clip, oneLine } from './plain-text.ts';
import { countryText } from './time.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** What an alert is told with, beside itself. */
export type MessageContext = {
  readonly crisis: Crisis;
  readonly source: Source;
  /** Root of the history on the web, e.g. "https://host"; null where it is on no web. */
  readonly historyUrl: string | null;
};

/** An alert made ready to be told: its changes chained and sorted, every text of others one clean line. */
export type Telling = {
  readonly language: AlertLanguage;
  readonly top: Chain;
  /** The less important ones, in their order. */
  readonly rest: readonly Chain[];
  readonly title: string;
  readonly publisher: string;
  /** What else the publisher is called, as the watchlist prefers it. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, for the time; and its name, null for the whole world. */
  readonly country: string;
  readonly countryName: string | null;
  readonly crisis: string;
  /** When it was read, ISO 8601. */
  readonly at: string;
  readonly others: readonly Comparison[];
  /** Pages of the history, the narrowest first; null where it is on no web. */
  readonly pages: { readonly alert: string; readonly crisis: string; readonly root: string } | null;
};

/** Characters of a name (publisher, place, whoever is credited), and of a crisis's title. */
const NAME_MAX = 80;
const TITLE_MAX = 120;
const QUOTE_MAX = 400;
/** A longer address is no address that a person follows. */
const URL_MAX = 1_000;

/** Takes an alert with one change at least (throws a RangeError otherwise) and gives what subject, e-mail and text message are made of. */
export function tellingOf(alert: Alert, language: AlertLanguage, context: MessageContext): Telling {
  const { crisis, source, historyUrl } = context;
  const words = wordsOf(language, 'full');
  const changes = alert.changes.map((change) => cleanChange(change, words));
  const [top, ...rest] = byImportance(chainChanges(changes));
  if (top === undefined) throw new RangeError(`alert ${alert.id} has no change to tell`);
  return {
    language,
    top,
    rest,
    title: cleanName(crisis.title[language], TITLE_MAX) || crisis.id,
    publisher: cleanName(source.publisher) || source.id,
    aliases: (source.aliases ?? []).map((alias) => cleanName(alias)),
    country: crisis.country,
    countryName: countryText(crisis.country, words),
    crisis: crisis.id,
    at: alert.at,
    others: alert.others.map((other) => ({
      ...other,
      publisher: cleanName(other.publisher) || other.source,
    })),
    pages: historyUrl === null ? null : pagesOf(alert, historyUrl),
  };
}

function cleanChange(change: Change, words: Words): Change {
  const credited = change.attribution === null ? null : cleanName(change.attribution) || '…';
  return {
    ...change,
    place: change.place === null ? null : cleanName(change.place),
    attribution: credited === null ? null : (words.bodies.get(credited) ?? credited),
    quote: cleanQuote(change.quote),
    addedLate: change.addedLate === undefined ? undefined : cleanQuote(change.addedLate),
    url: cleanAddress(change.url),
  };
}

function cleanQuote(quote: string): string {
  return clip(oneLine(quote), QUOTE_MAX, ' […]');
}

/** Unlike quotes, names stand in our own lines: they get no bullet to begin one with. */
function cleanName(name: string, limit = NAME_MAX): string {
  return clip(oneLine(name).replaceAll('•', '·'), limit);
}

/** "" for what is no web address, or too long to be followed. */
function cleanAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.href.length > URL_MAX) return '';
  return url.href;
}

function pagesOf({ id, crisis }: Alert, historyUrl: string): Telling['pages'] {
  const root = historyUrl.replace(/\/+$/, '');
  return {
    alert: `${root}/alerts/${encodeURIComponent(id)}`,
    crisis: `${root}/crises/${encodeURIComponent(crisis)}`,
    root: `${root}/`,
  };
}
