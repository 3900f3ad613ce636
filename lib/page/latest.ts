import { html } from 'hono/html';
import type { Series } from '../history/series.ts';
import { isWholeSeries, spanOf } from '../history/series.ts';
import type { Change, Crisis, Measure, Watchlist } from '../model.ts';
import { countsText, figureText, isCorrection, kindText, whoText } from './figure.ts';
import type { Markup } from './markup.ts';
import { linkTo } from './markup.ts';
import { dayText } from './time.ts';
import type { PageWords, Telling } from './words.ts';

/** Deaths first; the missing may be dead. */
export const MEASURES_SHOWN: readonly Measure[] = ['killed', 'missing', 'injured', 'detained'];
/** More characters than this are set smaller. */
const SHORT_NUMBER = 5;
const PARTS_SHOWN = 8;

/** Series that count everybody in the whole crisis, of one measure; those stated last come first. */
export function wholeOf(series: readonly Series[], measure: Measure): readonly Series[] {
  return series
    .filter(
      (one) => isWholeSeries(one) && one.last.change.group === 'all' && one.last.change.measure === measure,
    )
    .toSorted((a, b) => b.last.time - a.last.time);
}

/** The number that a person comes for: what each source says now, a list for each measure, under headings of a level. */
export function latestFigures(
  series: readonly Series[],
  measures: readonly Measure[],
  crisis: Crisis,
  watchlist: Watchlist,
  telling: Telling,
  level: 2 | 3,
): Markup {
  const lists = measures.map((measure, at) => {
    const figures = wholeOf(series, measure);
    if (figures.length === 0) return '';
    const name = telling.page.measures[measure];
    return html`${level === 2 ? html`<h2 class="measure">${name}</h2>` : html`<h3>${name}</h3>`}
<ul class="figures${at === 0 ? '' : ' lesser'}">${figures.map((one) => figureMarkup(one, crisis, watchlist, telling))}</ul>`;
  });
  return series.length === 0 ? html`<p>${telling.page.noFigure}</p>` : html`${lists}`;
}

/** Figures of groups, causes and places, those stated last first; the older ones behind a fold. */
export function partsMarkup(
  series: readonly Series[],
  crisis: Crisis,
  watchlist: Watchlist,
  telling: Telling,
): Markup | '' {
  const parts = series
    .filter((one) => !isWholeSeries(one) || one.last.change.group !== 'all')
    .toSorted((a, b) => rank(a) - rank(b) || b.last.time - a.last.time || size(b) - size(a));
  if (parts.length === 0) return '';
  const { page } = telling;
  const list = (some: readonly Series[]): Markup => partsList(some, crisis, watchlist, telling);
  const folded = parts.slice(PARTS_SHOWN);
  return html`<h2 id="parts">${page.parts}</h2>
${list(parts.slice(0, PARTS_SHOWN))}
${folded.length === 0 ? '' : html`<details><summary>${page.moreParts}</summary>${list(folded)}</details>`}`;
}

function partsList(
  series: readonly Series[],
  crisis: Crisis,
  watchlist: Watchlist,
  { page, words }: Telling,
): Markup {
  const items = series.map(({ source, last }) => {
    const note = last.change.kind === 'disputed' ? '' : noteOf(last.change, page);
    return html`<li><strong>${figureText(last.change, words)}</strong><span class="small muted">${linkTo(last.change.url, whoText(source, last.change, watchlist, page))}, <span class="day">${dayText(last.at, crisis.country, words)}${note}</span></span></li>`;
  });
  return html`<ul class="parts">${items}</ul>`;
}

function figureMarkup(
  { source, last }: Series,
  crisis: Crisis,
  watchlist: Watchlist,
  telling: Telling,
): Markup {
  const { page, words } = telling;
  const number = countsText(last.change, words);
  const day = dayText(last.at, crisis.country, words);
  const note = noteOf(last.change, page);
  const isPassedOn = last.change.attribution !== null;
  return html`<li><span class="n${number.length > SHORT_NUMBER ? ' long' : ''}${isPassedOn ? ' passed-on' : ''}">${number}</span>
<span><span class="who">${linkTo(last.change.url, whoText(source, last.change, watchlist, page))}</span><span class="small muted">${day}${note}</span></span></li>`;
}

/** That a figure is a correction, or one of two, is said wherever it stands. */
function noteOf(change: Change, page: PageWords): Markup | '' {
  return change.kind === 'disputed' || isCorrection(change) ? html` · ${kindText(change, page)}` : '';
}

function rank({ last }: Series): number {
  return MEASURES_SHOWN.indexOf(last.change.measure);
}

function size({ last }: Series): number {
  return spanOf(last.change).high;
}
