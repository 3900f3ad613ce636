import { html } from 'hono/html';
import type { SourceShown } from '../history/sources.ts';
import { timeText } from '../message/time.ts';
import type { Place } from './layout.ts';
import { layout } from './layout.ts';
import type { Markup } from './markup.ts';
import { linkTo } from './markup.ts';
import type { Telling } from './words.ts';

/** How each source is doing, so that silence is seen: a figure that does not change may be one that cannot be read. */
export function sourcesPage(sources: readonly SourceShown[], place: Place, telling: Telling): Markup {
  const { page, words } = telling;
  const { column } = page;
  const rows = sources.map(({ source, state, since, lastReportAt, route }) => {
    const time = (at: string | null): string =>
      at === null ? '' : (timeText(at, source.country, words) ?? at);
    return html`<tr><th scope="row">${source.publisher}<br><span class="muted small">${page.sourceKinds[source.kind]}</span></th><td>${state === null ? page.notReadYet : page.states[state]}</td><td>${time(since)}</td><td>${time(lastReportAt)}</td><td>${route === null ? '' : linkTo(route.url, route.reader)}</td></tr>`;
  });
  const content = html`<div class="scroll" role="region" aria-label="${page.sources}" tabindex="0"><table><thead><tr><th scope="col">${column.source}</th><th scope="col">${column.state}</th><th scope="col">${column.since}</th><th scope="col">${column.lastReport}</th><th scope="col">${column.readWith}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return layout(page.sources, content, place, telling);
}
