import type { Page, Source, SourceKind } from '../../lib/model.ts';
import { attribute, parseHtml, select } from '../../lib/readers/html.ts';

/** What a person says of a source; the rest is guessed. */
export type SourceGiven = {
  readonly id?: string | undefined;
  readonly publisher?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly crisis: readonly string[];
};

/** Top-level domains of two letters that say little of where a publisher is. */
const ANYWHERE = new Set(['io', 'co', 'eu', 'tv', 'me', 'ai']);

/**
 * A source without routes: what a person gave, and guesses from the address and, once it is there, the page. A guess is shown before anybody
 * relies on it, and is theirs to mend.
 */
export function guessedSource(url: string, page: Page | null, given: SourceGiven): Source {
  const host = new URL(url).host.replace(/^www\./u, '');
  const head = page === null ? NO_HEAD : headOf(page);
  const country = given.country ?? countryOf(host);
  const crises = given.crisis.length === 0 ? {} : { crises: given.crisis };
  return {
    id: given.id ?? idOf(url, host),
    publisher: given.publisher ?? head.publisher ?? accountOf(url, host) ?? host,
    kind: given.kind ?? kindOf(host),
    country,
    language: given.language ?? head.language ?? languageOf(country),
    ...crises,
    routes: [],
  };
}

const NO_HEAD = { publisher: null, language: null };

function headOf(page: Page): { readonly publisher: string | null; readonly language: string | null } {
  if (!/^\s*</u.test(page.text)) return NO_HEAD;
  const html = parseHtml(page.text, page.url);
  const language =
    attribute(select(html, 'html'), 'lang') ?? (select(html, 'channel > language').first().text() || null);
  const [primary = ''] = language?.toLowerCase().split('-') ?? [];
  return {
    publisher: attribute(select(html, 'meta[property="og:site_name"]'), 'content'),
    language: /^[a-z]{2,3}$/u.test(primary) ? primary : null,
  };
}

/** The address in letters, digits and hyphens: of an account on X, its name. */
function idOf(url: string, host: string): string {
  const account = accountOf(url, host);
  return (account === null ? host : `x-${account}`)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 63);
}

/** "@icrc" for https://x.com/icrc; null for an address that is none of X. */
function accountOf(url: string, host: string): string | null {
  const isX = /^(?:mobile\.)?(?:x|twitter)\.com$/u.test(host);
  return isX ? new URL(url).pathname.replace('/', '@').replace(/\/$/u, '') : null;
}

function kindOf(host: string): SourceKind {
  if (/defensor|ombuds|procuradurias?dh|provedor/u.test(host)) return 'ombudsman';
  if (/cruzroja|cruzvermelha|redcross|redcrescent|croixrouge|icrc|ifrc/u.test(host)) return 'red-cross';
  return /(?:^|\.)(?:gob|gov|gouv|go)\.[a-z]{2}$|\.gov$/u.test(host) ? 'government' : 'press';
}

function countryOf(host: string): string {
  const domain = /\.([a-z]{2})$/u.exec(host)?.[1] ?? '';
  if (domain === 'uk') return 'GB';
  const isGeneric = domain === '' || (ANYWHERE.has(domain) && !/\.(?:gov|edu|org|com)\.co$/u.test(host));
  return isGeneric ? '001' : domain.toUpperCase();
}

function languageOf(country: string): string {
  const maximal = country === '001' ? null : new Intl.Locale(`und-${country}`).maximize();
  return maximal?.language ?? 'en';
}
