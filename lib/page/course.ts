import { html } from 'hono/html';
import type { Series } from '../history/series.ts';
import { isWholeSeries } from '../history/series.ts';
import { counted, countText } from '../message/people.ts';
import { fill } from '../message/words.ts';
import type { Crisis, Group, Measure, Watchlist } from '../model.ts';
import type { Span } from './chart.ts';
import { chartSigns, LINE_STYLES, stepCharts } from './chart.ts';
import { swatch } from './chart-lines.ts';
import { countsText, isCorrection, kindText, whoText } from './figure.ts';
import { MEASURES_SHOWN } from './latest.ts';
import type { Place } from './layout.ts';
import { linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { dayText } from './time.ts';
import type { Telling } from './words.ts';

/** Rows of the table beside a chart; the CSV has all. */
const ROWS = 120;

export type CourseOf = {
  readonly crisis: Crisis;
  readonly watchlist: Watchlist;
  readonly place: Place;
  readonly measure: Measure;
  readonly group: Group;
  readonly span: Span;
};

/** A measure over time: a chart, the same in words, the same as a table. "" when no source states it. */
export function courseMarkup(series: readonly Series[], of: CourseOf, telling: Telling): Markup | '' {
  const shown = series.filter(
    (one) =>
      isWholeSeries(one) && one.last.change.measure === of.measure && one.last.change.group === of.group,
  );
  const measures = MEASURES_SHOWN.filter((measure) =>
    series.some((one) => isWholeSeries(one) && one.last.change.measure === measure),
  );
  if (shown.length === 0) return '';
  const { page } = telling;
  const drawn = shown.toSorted((a, b) => b.last.time - a.last.time).slice(0, LINE_STYLES);
  const signs = [...chartSigns(drawn, telling), ...(drawn.length < shown.length ? [page.chart.others] : [])];
  const group = of.group === 'all' ? '' : ` (${page.groups[of.group]})`;
  const title = fill(page.chart.title, { measure: `${page.measures[of.measure]}${group}` });
  return html`<h2 id="course">${title}</h2>
${measures.length > 1 ? measureLinks(measures, of, telling) : ''}
<figure aria-labelledby="course"><ul class="key small">${drawn.map((one, at) => html`<li>${swatch(at)}<span>${seriesText(one, of, telling)}</span></li>`)}</ul>
${stepCharts(drawn, of.span, title, telling)}
<figcaption class="small muted">${signs.join(' ')}</figcaption></figure>
${pointsTable(shown, of, telling)}`;
}

function measureLinks(measures: readonly Measure[], { measure, place }: CourseOf, telling: Telling): Markup {
  const { page, language } = telling;
  return html`<nav aria-label="${page.chart.choose}"><ul class="choose">${measures.map(
    (one) =>
      html`<li><a href="${linked(place.path, place, language, `measure=${one}`)}#course"${one === measure ? html` aria-current="true"` : ''}>${page.measures[one]}</a></li>`,
  )}</ul></nav>`;
}

/** "Defensoría: 7 el 12 de diciembre, 67 el 27 de marzo; 15 cifras, 1 corrección": what the line shows. */
function seriesText(
  { source, points, last }: Series,
  { crisis, watchlist }: CourseOf,
  { page, words }: Telling,
): string {
  const [first] = points;
  const corrections = points.filter(({ change }) => isCorrection(change)).length;
  const who = whoText(source, last.change, watchlist, page);
  const standing = countsText(last.change, words);
  if (points.length === 1) return `${who}: ${standing} (${dayText(last.at, crisis.country, words)})`;
  const steps = [
    counted(points.length, page.chart.steps, words),
    ...(corrections > 0 ? [counted(corrections, page.chart.corrections, words)] : []),
  ].join(', ');
  return fill(page.chart.series, {
    ...{ who, steps, first: countsText(first.change, words), last: standing },
    from: dayText(first.at, crisis.country, words),
    to: dayText(last.at, crisis.country, words),
  });
}

function pointsTable(
  series: readonly Series[],
  { crisis, watchlist }: CourseOf,
  { page, words }: Telling,
): Markup {
  const rows = series
    .flatMap(({ source, points }) => points.map((point) => ({ source, ...point })))
    .toSorted((a, b) => b.time - a.time)
    .slice(0, ROWS);
  const { column } = page;
  return html`<details><summary>${page.chart.asTable}</summary>
<div class="scroll" role="region" aria-label="${page.chart.asTable}" tabindex="0"><table><thead><tr><th scope="col">${column.published}</th><th scope="col">${column.people}</th><th scope="col">${column.before}</th><th scope="col">${column.change}</th><th scope="col">${column.source}</th></tr></thead>
<tbody>${rows.map(
    ({ source, at, change }) =>
      html`<tr><th scope="row">${dayText(at, crisis.country, words)}</th><td class="n">${countsText(change, words)}</td><td class="n">${change.from === null || change.kind === 'disputed' ? '' : countText(change.from, change.group, words)}</td><td>${kindText(change, page)}</td><td>${whoText(source, change, watchlist, page)}</td></tr>`,
  )}</tbody></table></div></details>`;
}
