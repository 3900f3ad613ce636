import { html } from 'hono/html';
import type { SourceShown } from '../history/sources.ts';
import type { Place } from './layout.ts';
import { layout } from './layout.ts';
import type { Markup } from './markup.ts';
import { linkTo } from './markup.ts';
import { wholeMomentMarkup } from './time.ts';
import type { Telling } from './words.ts';

/** How each source is doing, so that silence is seen: a figure that does not change may be one that cannot be read. */
export function sourcesPage(sources: readonly SourceShown[], place: Place, telling: Telling): Markup {
  const { page, words } = telling;
  const { column } = page;
  const content = sources.map(({ source, state, since, lastReadAt, lastReportAt, route }) => {
    const time = (name: string, at: string | null): Markup | '' =>
      at === null ? '' : html`<dt>${name}</dt><dd>${wholeMomentMarkup(at, source.country, words)}</dd>`;
    const isTrouble = state !== null && state !== 'ok';
    return html`<article><h2>${source.publisher}</h2>
<p class="muted small">${page.sourceKinds[source.kind]}</p>
<dl><dt>${column.state}</dt><dd${isTrouble ? html` class="trouble"` : ''}>${state === null ? page.notReadYet : page.states[state]}</dd>
${time(column.since, since)}${time(column.lastRead, lastReadAt)}${time(column.lastReport, lastReportAt)}
${route === null ? '' : html`<dt>${column.readWith}</dt><dd>${route.reader}, ${linkTo(route.url, route.url)}</dd>`}</dl></article>`;
  });
  return layout(page.sources, html`${content}`, place, telling);
}
