import { hash } from 'node:crypto';
import type { Figure, Report } from '../model.ts';

/** Query parameters that say how a reader came, not what is read; `redirect` is Liferay's way back to the list. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_gl|redirect)$/i;

/** What a reader has found of a report; what is left out is null. */
export type Found = {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly figures?: readonly Figure[] | null;
  /** Where the report was published first, when this page only carries it on. */
  readonly origin?: string | null;
};

/**
 * The address that names a report, the same whichever link led to it: https for http, without fragment, default port, tracking
 * parameters and trailing slash. `www` stays: at the Peruvian ombudsman the bare host is another site.
 * Takes an absolute http or https address; throws a `TypeError` for anything else.
 */
export function canonicalAddress(address: string): string {
  return nameOf(withoutTracking(address));
}

function nameOf(url: URL): string {
  return `https://${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** The address as a person is shown it: as it is written, without fragment and tracking. */
function withoutTracking(address: string): URL {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`${address} is no address on the web`);
  if (url.hash !== '' || url.href.endsWith('#')) url.hash = '';
  if (url.search === '') return url;
  for (const name of [...url.searchParams.keys()].filter((key) => TRACKING.test(key)))
    url.searchParams.delete(name);
  return url;
}

/** A report as the model has it, with its id and hash. Text and title become NFC, so that "é" is one letter for the grammar. */
export function makeReport(found: Found): Report {
  const title = wellFormed(found.title.replace(/[ \t\n\r\f]+/g, ' ').trim());
  const text = wellFormed(found.text);
  const figures = found.figures ?? null;
  const url = withoutTracking(found.url);
  return {
    id: found.origin == null ? nameOf(url) : canonicalAddress(found.origin),
    url: url.href,
    title,
    text,
    publishedAt: found.publishedAt,
    language: found.language,
    hash: hash('sha256', JSON.stringify([title, text, figures])),
    figures,
  };
}

/** NFC without halves of surrogate pairs, which no store takes. Offsets of figures are counted in text of this form. */
export function wellFormed(text: string): string {
  return text.toWellFormed().normalize('NFC');
}
