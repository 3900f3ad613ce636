import { html } from 'hono/html';
import type { Series } from '../history/series.ts';
import type { Crisis, Watchlist } from '../model.ts';
import { latestFigures, MEASURES_SHOWN, wholeOf } from './latest.ts';
import type { Place } from './layout.ts';
import { downloads, layout, linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { periodText } from './time.ts';
import type { Telling } from './words.ts';

/** A crisis on the first page, with its series. */
export type CrisisInShort = { readonly crisis: Crisis; readonly series: readonly Series[] };

/** The first page: each crisis with what its sources say now, those with the newest figure first. */
export function firstPage(
  crises: readonly CrisisInShort[],
  of: { readonly place: Place; readonly watchlist: Watchlist },
  telling: Telling,
): Markup {
  const newest = (series: readonly Series[]): number => Math.max(0, ...series.map(({ last }) => last.time));
  const sorted = crises.toSorted((a, b) => newest(b.series) - newest(a.series));
  const content = html`${sorted.map(({ crisis, series }) => {
    const first = MEASURES_SHOWN.find((measure) => wholeOf(series, measure).length > 0);
    return html`<section aria-labelledby="${crisis.id}">
<h2 id="${crisis.id}"><a href="${linked(`/crises/${crisis.id}`, of.place, telling.language)}">${crisis.title[telling.language]}</a></h2>
<p class="muted small">${periodText(crisis, telling)}</p>
${latestFigures(series, first === undefined ? [] : [first], crisis, of.watchlist, telling, 3)}
</section>`;
  })}${downloads(of.place, telling)}`;
  return layout(telling.page.tagline, content, of.place, telling);
}
