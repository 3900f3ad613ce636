import { html } from 'hono/html';
import type { AlertRecord, Change, Count } from '../model.ts';

type Markup = ReturnType<typeof html>;

/** The history as a page that needs no script. Whatever came from a source is escaped by `html`. */
export function historyPage(
  crises: readonly { readonly title: string; readonly alerts: readonly AlertRecord[] }[],
): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Recuento: what changed</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
article { border-top: 1px solid; padding: .75rem 0; }
.count { font-size: 1.4rem; font-weight: 600; } .of, footer { opacity: .75; }
blockquote { margin: .25rem 0 .25rem 1rem; font-style: italic; }
</style>
</head>
<body>
<h1>Recuento: what changed</h1>
${crises.map(({ title, alerts }) => html`<section><h2>${title}</h2>${alerts.length === 0 ? 'No alert yet.' : alerts.map(alertMarkup)}</section>`)}
</body>
</html>`;
}

function alertMarkup({ id, at, source, status, changes }: AlertRecord): Markup {
  return html`<article id="${id}">
<p><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time> · ${source} · ${status}</p>
${changes.map(changeMarkup)}
<footer><a href="/alerts/${id}.json">as JSON</a></footer>
</article>`;
}

function changeMarkup({ kind, measure, group, place, attribution, from, to, quote, url }: Change): Markup {
  const of = [measure, group === 'all' ? null : group, place, attribution, kind]
    .filter((part) => part !== null)
    .join(' · ');
  return html`<p><span class="count">${from === null ? '' : `${countText(from)} → `}${countText(to)}</span> <span class="of">${of}</span></p>
<blockquote cite="${safeAddress(url)}">${quote}</blockquote>
<p><a href="${safeAddress(url)}" rel="noreferrer">where it says so</a></p>`;
}

function countText({ value, max, qualifier }: Count): string {
  if (qualifier === 'exact') return String(value);
  return max === null ? `${qualifier.replace('-', ' ')} ${value}` : `${value} to ${max}`;
}

/** Only web addresses become links: a page could publish a `javascript:` one. */
function safeAddress(url: string): string {
  return /^https?:\/\//iu.test(url) ? url : '#';
}
