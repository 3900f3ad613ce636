import { html } from 'hono/html';
import type { Filters } from '../history/ask.ts';
import { queryText } from '../history/ask.ts';
import { seriesOf } from '../history/series.ts';
import type { AlertRecord, Crisis, Watchlist } from '../model.ts';
import type { AlertPage } from '../store.ts';
import { alertMarkup } from './changes.ts';
import { courseMarkup } from './course.ts';
import { filterForm } from './filter.ts';
import { latestFigures, MEASURES_SHOWN, partsMarkup, wholeOf } from './latest.ts';
import type { Place } from './layout.ts';
import { downloads, layout, linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { periodText } from './time.ts';
import type { Telling } from './words.ts';

export type CrisisShown = {
  readonly crisis: Crisis;
  /** Every alert of the crisis, the oldest first. */
  readonly alerts: readonly AlertRecord[];
  /** Those of this page, the newest first. */
  readonly shown: AlertPage;
  readonly filters: Filters;
  readonly isFirstPage: boolean;
  readonly place: Place;
  readonly watchlist: Watchlist;
};

/** A crisis: the number first, then its course, its parts, and every change with the sentence that states it. */
export function crisisPage(of: CrisisShown, telling: Telling): Markup {
  const { crisis, alerts, filters, place, watchlist, shown } = of;
  const { page, language } = telling;
  const series = seriesOf(alerts);
  const measure =
    filters.measure ?? MEASURES_SHOWN.find((one) => wholeOf(series, one).length > 0) ?? 'killed';
  const from = Date.parse(crisis.from);
  const until = Math.max(Date.parse(crisis.until ?? crisis.from), ...series.map(({ last }) => last.time));
  const changesOf = { country: crisis.country, watchlist, place };
  const content = html`<p class="muted">${periodText(crisis, telling)}</p>
<section aria-label="${page.latest}">${latestFigures(series, MEASURES_SHOWN, crisis, watchlist, telling, 2)}</section>
${courseMarkup(series, { crisis, watchlist, place, measure, group: filters.group ?? 'all', span: { from, until } }, telling)}
${partsMarkup(series, crisis, watchlist, telling)}
<h2 id="changes">${page.changes}</h2>
${filterForm(alerts, filters, of, telling)}
${shown.alerts.length === 0 ? html`<p>${alerts.length === 0 ? page.noFigure : page.noFilterMatch}</p>` : ''}
${shown.alerts.map((record) => alertMarkup(record, changesOf, telling))}
<nav class="pages" aria-label="${page.changes}">${of.isFirstPage ? '' : html`<a href="${linked(place.path, place, language, place.query)}#changes">${page.newest}</a>`}
${shown.cursor === null ? '' : html`<a rel="next" href="${nextPage(of, language)}#changes">${page.older}</a>`}</nav>
${downloads(place, telling)}`;
  return layout(crisis.title[language], content, place, telling);
}

function nextPage({ place, shown, filters }: CrisisShown, language: Telling['language']): string {
  return `${place.path}${queryText({ filters, cursor: shown.cursor, language: place.saysLanguage ? language : null })}`;
}
