import { html } from 'hono/html';
import type { Series } from '../history/series.ts';
import { spanOf } from '../history/series.ts';
import { timeAxis, valueAxis } from './chart-axes.ts';
import type { Line } from './chart-frame.ts';
import { frameOf, round } from './chart-frame.ts';
import { endLabels, LETTER_WIDTH, placed } from './chart-labels.ts';
import { lineMarkup } from './chart-lines.ts';
import { isCorrection } from './figure.ts';
import type { Markup } from './markup.ts';
import type { Telling } from './words.ts';

/** A chart is drawn twice, for a wide page and for a phone, so that its letters have the size of the text on both. */
const SIZES = {
  wide: { width: 720, height: 340 },
  narrow: { width: 340, height: 280 },
} as const;
const DAY = 86_400_000;
/** Beyond the last figure, as a part of the whole time. */
const ROOM_AFTER = 0.03;
/** A crisis is drawn from its first day on, unless its first figure came so much later that little room were left. */
const ROOM_BEFORE = 0.2;
/** Width of a letter of the axis, in pixels, as wide as common system fonts have them. */
const TICK_LETTER = 8;

/** One line for each of up to `LINE_STYLES` series: what one source says over time, steps between the times at which it said it. From zero, always. */
export function stepCharts(
  series: readonly Series[],
  crisis: Span,
  title: string,
  telling: Telling,
): readonly Markup[] {
  const lines = series.map((one, at) => ({ series: one, style: at }));
  return [
    chartMarkup('wide', lines, crisis, title, telling),
    chartMarkup('narrow', lines, crisis, title, telling),
  ];
}

/** From when until when a crisis is known to last, in milliseconds since 1970. */
export type Span = { readonly from: number; readonly until: number };

/** Colours that the style sheet has for lines; the marks go with them. */
export const LINE_STYLES = 6;

function chartMarkup(
  size: keyof typeof SIZES,
  lines: readonly Line[],
  crisis: Span,
  title: string,
  telling: Telling,
): Markup {
  const { width, height } = SIZES[size];
  const labels = endLabels(lines, telling);
  const roomForLabels = Math.max(...labels.map(({ text }) => text.length)) * LETTER_WIDTH + 12;
  const values = lines.flatMap(({ series }) => series.points.map(({ change }) => spanOf(change).high));
  const top = Math.max(1, ...values);
  const left = String(top).length * TICK_LETTER + 18;
  const times = lines.flatMap(({ series }) => series.points.map(({ time }) => time));
  const [start, end] = domainOf(times, crisis);
  const frame = frameOf({
    ...{ width, height, left, right: width - roomForLabels, start, end },
    ...{ most: top, name: size },
  });
  return html`<svg class="${size}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${size}-title"><title id="${size}-title">${title}</title>
${valueAxis(frame, telling)}${timeAxis(frame, telling)}
${lines.map((line) => lineMarkup(line, frame, telling))}
${placed(
  labels.map((label) => ({ ...label, y: frame.y(label.value) })),
  frame.y(0),
).map(
  ({ text, y, style }) =>
    html`<text class="end s${style}" x="${round(frame.right + 8)}" y="${round(y + 4)}">${text}</text>`,
)}</svg>`;
}

/** From the crisis's first day to after the last figure, which stands for a while too: its step and its vagueness have to be seen. */
function domainOf(times: readonly number[], { from, until }: Span): readonly [number, number] {
  const first = Math.min(...times);
  const last = Math.max(...times, first + DAY);
  const end = Math.max(until, last + (last - first) * ROOM_AFTER);
  const isNear = from < first && first - from <= (end - first) * ROOM_BEFORE;
  // Days of the axis are those of UTC: the day before is early enough for a figure of any country's day.
  return [isNear ? from : Math.floor(first / DAY - 1) * DAY, end];
}

/** What in these charts has to be explained. */
export function chartSigns(series: readonly Series[], { page }: Telling): readonly string[] {
  const changes = series.flatMap(({ points }) => points.map(({ change }) => change));
  const has = (qualifiers: readonly string[]): boolean =>
    changes.some(({ to }) => qualifiers.includes(to.qualifier));
  const { chart } = page;
  return [
    ...(has(['at-least']) ? [chart.atLeast] : []),
    ...(has(['at-most']) ? [chart.atMost] : []),
    ...(changes.some(({ to }) => to.max !== null) ? [chart.range] : []),
    ...(has(['about', 'vague']) ? [chart.loose] : []),
    ...(changes.some(isCorrection) ? [chart.correction] : []),
    ...(changes.some(({ kind }) => kind === 'disputed') ? [chart.disputed] : []),
    chart.since,
  ];
}
