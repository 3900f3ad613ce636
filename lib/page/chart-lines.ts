import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { html } from 'hono/html';
import type { Point, Series } from '../history/series.ts';
import { spanOf } from '../history/series.ts';
import type { Qualifier } from '../model.ts';
import type { Frame, Line } from './chart-frame.ts';
import { round } from './chart-frame.ts';
import { changeText, isCorrection } from './figure.ts';
import type { Markup } from './markup.ts';
import type { Telling } from './words.ts';

/** How far the shade of an open number reaches, in pixels: it says "or more", not how much more. */
const OPEN_REACH = 26;
/** Lines differ in their marks too, not by colour alone. */
const MARKS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond] as const;
/** Above this many, marks would hide the line. */
const MARKED_POINTS = 60;

/** A line in steps: a figure stands until the source states another. */
export function lineMarkup({ series, style }: Line, frame: Frame, telling: Telling): Markup {
  const { points } = series;
  const spans = points.map((point, at) => ({ point, until: points[at + 1]?.time ?? frame.end }));
  return html`<g class="s${style}">
${fades(points, style, frame)}${spans.map(({ point, until }) => vagueness(point, until, style, frame))}
${runs(points).map(({ isLoose, points: steps }) => html`<path class="line${isLoose ? ' loose' : ''}" d="${pathOf(steps, frame)}"/>`)}
${afterLast(series, frame)}
${points.map((point) => mark(point, style, points.length, frame, telling))}</g>`;
}

/** The mark of a line, for its name beside the chart. */
export function swatch(style: number): Markup {
  return html`<svg class="swatch s${style}" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true"><path class="line" d="M1,6H23"/><path class="mark" transform="translate(12,6)" d="${markPath(style, 50)}"/></svg>`;
}

function markPath(style: number, area: number): string {
  return symbol(MARKS[style % MARKS.length] ?? symbolCircle, area)() ?? '';
}

function mark(point: Point, style: number, count: number, { x, y }: Frame, telling: Telling): Markup | '' {
  const { change } = point;
  const isSpecial = isCorrection(change) || change.kind === 'disputed';
  if (count > MARKED_POINTS && !isSpecial) return '';
  const { low, high } = spanOf(change);
  const [at, bottom, top] = [round(x(point.time)), round(y(low)), round(y(high))];
  const bar =
    change.kind === 'disputed'
      ? html`<path class="line" d="M${at},${bottom}V${top}"/><circle class="mark" cx="${at}" cy="${top}" r="4"/>`
      : '';
  const ring = isCorrection(change) ? html`<circle class="ring" cx="${at}" cy="${bottom}" r="8"/>` : '';
  return html`<g>${bar}${ring}<path class="mark" transform="translate(${at},${bottom})" d="${markPath(style, 36)}"/><title>${changeText(change, telling.words)}</title></g>`;
}

/** What is not known is drawn, never hidden: between two numbers a band, beyond an open one a shade that fades. */
function vagueness(point: Point, until: number, style: number, { x, y, name }: Frame): Markup | '' {
  const { change } = point;
  if (change.to.qualifier === 'exact' && change.kind !== 'disputed') return '';
  const { low, high } = spanOf(change);
  const [left, right] = [round(x(point.time)), round(x(until))];
  const width = Math.max(1, round(right - left));
  const rect = (top: number, height: number, fill: string): Markup =>
    html`<rect class="band" x="${left}" y="${round(top)}" width="${width}" height="${round(height)}"${fill === '' ? '' : html` fill="url(#${fill})"`}/>`;
  if (high > low)
    return html`${rect(y(high), y(low) - y(high), '')}<path class="line thin" d="M${left},${round(y(high))}H${right}"/>`;
  if (change.to.qualifier === 'at-least') return rect(y(low) - OPEN_REACH, OPEN_REACH, `${name}-up-${style}`);
  const below = Math.min(OPEN_REACH, y(0) - y(low));
  return change.to.qualifier === 'at-most' ? rect(y(low), below, `${name}-down-${style}`) : '';
}

function fades(points: readonly Point[], style: number, { name }: Frame): readonly Markup[] {
  const used = (qualifier: Qualifier): boolean =>
    points.some(({ change }) => change.to.qualifier === qualifier);
  const ways = [...(used('at-least') ? ['up'] : []), ...(used('at-most') ? ['down'] : [])];
  return ways.map((way) => {
    const [from, to] = way === 'up' ? [1, 0] : [0, 1];
    return html`<linearGradient id="${name}-${way}-${style}" x1="0" x2="0" y1="${from}" y2="${to}"><stop offset="0" class="fade"/><stop offset="1" class="fade" stop-opacity="0"/></linearGradient>`;
  });
}

type Run = { readonly isLoose: boolean; readonly points: readonly Point[] };

/** Parts of a line drawn alike; each reaches to where the next begins. */
function runs(points: readonly Point[]): readonly Run[] {
  const turns = points.flatMap((point, at) => {
    const before = points[at - 1];
    return before === undefined || isLoose(before) !== isLoose(point) ? [at] : [];
  });
  return turns.flatMap((from, at) => {
    const [first] = points.slice(from);
    const steps = points.slice(from, (turns[at + 1] ?? points.length) + 1);
    return first === undefined || steps.length < 2 ? [] : [{ isLoose: isLoose(first), points: steps }];
  });
}

function isLoose({ change }: Point): boolean {
  return ['about', 'vague'].includes(change.to.qualifier);
}

/** What a source said last stands until it says more, but the longer ago that was the less it says: the line is thin from there on. */
function afterLast({ last }: Series, { x, y, end }: Frame): Markup {
  const at = round(y(spanOf(last.change).low));
  return html`<path class="line thin${isLoose(last) ? ' loose' : ''}" d="M${round(x(last.time))},${at}H${round(x(end))}"/>`;
}

/** Along, then up or down: "M10,50H20V40". */
function pathOf(points: readonly Point[], { x, y }: Frame): string {
  let path = '';
  let height: number | null = null;
  for (const { time, change } of points) {
    const [at, next] = [round(x(time)), round(y(spanOf(change).low))];
    if (height === null) path = `M${at},${next}`;
    else path += next === height ? `H${at}` : `H${at}V${next}`;
    height = next;
  }
  return path;
}
