import { html } from 'hono/html';
import type { Markup } from './markup.ts';
import { styleSheet } from './style.ts';
import type { Telling } from './words.ts';

/** Where a page stands: its path and what its address asks for. */
export type Place = {
  /** Path without extension, e.g. "/crises/peru-2022"; "/" for the first page. */
  readonly path: string;
  /** Parameters of the address but for the language and the cursor, e.g. "measure=killed"; "" when none. */
  readonly query: string;
  /** Whether the address says the language: then every address on the page does. */
  readonly saysLanguage: boolean;
};

/** The whole page around its content, with its other forms and its other language. */
export function layout(title: string, content: Markup, place: Place, telling: Telling): Markup {
  const { page, words, language } = telling;
  const isRoot = place.path === '/';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isRoot ? '' : `${title} · `}Recuento</title>
<meta name="description" content="${page.tagline}">
<link rel="alternate" type="application/atom+xml" href="${formAddress(place, 'atom', language)}">
<link rel="alternate" hreflang="${page.other.language}" href="${otherLanguage(place, telling)}">
${styleSheet}
</head>
<body>
<a class="skip" href="#content">${page.skip}</a>
<header class="top"><strong><a href="${linked('/', place, language)}">Recuento</a></strong>
<a href="${linked('/', place, language)}">${page.crises}</a><a href="${linked('/sources', place, language)}">${page.sources}</a>
<a href="${otherLanguage(place, telling)}" lang="${page.other.language}" hreflang="${page.other.language}">${page.other.name}</a></header>
<main id="content">
<h1${isRoot ? html` class="tagline"` : ''}>${title}</h1>
${content}
</main>
<footer><p>${page.about}</p><p>${words.email.unverified}</p></footer>
</body>
</html>`;
}

/** An address of this site that keeps the language, if the address of this page said one. */
export function linked(path: string, place: Place, language: string, query = ''): string {
  const parameters = [query, place.saysLanguage ? `lang=${language}` : ''].filter((part) => part !== '');
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}

/** The same page as JSON, CSV or Atom. */
export function formAddress(place: Place, extension: string, language: string): string {
  const path = place.path === '/' ? '/index' : place.path;
  return linked(
    `${path}.${extension}`,
    { ...place, saysLanguage: extension === 'atom' },
    language,
    place.query,
  );
}

export function downloads(place: Place, { page, language }: Telling): Markup {
  const forms = [
    ['json', 'JSON'],
    ['csv', 'CSV (HXL)'],
    ['atom', 'Atom'],
  ] as const;
  return html`<p class="downloads small"><span>${page.download}</span>${forms.map(
    ([extension, name]) => html`<a href="${formAddress(place, extension, language)}">${name}</a>`,
  )}</p>`;
}

function otherLanguage(place: Place, { page }: Telling): string {
  return linked(place.path, { ...place, saysLanguage: true }, page.other.language, place.query);
}
