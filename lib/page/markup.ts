import { html } from 'hono/html';
import { oneLine } from '../message/plain-text.ts';
import type { Words } from '../message/words.ts';
import type { Source, Watchlist } from '../model.ts';

/** Escaped text of a page. Whatever came from a source goes through `html`, which escapes it. */
export type Markup = ReturnType<typeof html>;

/** A text of others as a link, if its address is one of the web: a page could publish a `javascript:` one. */
export function linkTo(address: string, text: string): Markup {
  const url = webAddress(address);
  return url === null
    ? html`<span>${text}</span>`
    : html`<a href="${url}" rel="noreferrer external">${text}</a>`;
}

/** A phrase with markup where it has `{name}`. */
export function filled(phrase: string, values: Readonly<Record<string, Markup | string>>): Markup {
  return html`${phrase.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : (values[part] ?? '')))}`;
}

/** null for what is no web address. */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

/** A sentence of a source in its own language, without characters that reorder or hide its neighbours. */
export function quoteOf(text: string, source: Source | undefined, words: Words): Markup {
  const quoted = words.email.quoted.replace('{quote}', () => oneLine(text));
  return html`<blockquote dir="auto"${source === undefined ? '' : html` lang="${source.language}"`}>${quoted}</blockquote>`;
}

export function sourceOf({ sources }: Watchlist, id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}

/** Who publishes a source, or its id where the watchlist no longer has it. */
export function publisherOf(watchlist: Watchlist, id: string): string {
  return sourceOf(watchlist, id)?.publisher ?? id;
}
