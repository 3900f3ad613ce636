import { scaleLinear, scaleUtc } from 'd3-scale';
import { html } from 'hono/html';
import type { Series } from '../history/series.ts';
import { spanOf } from '../history/series.ts';
import { timeAxis, valueAxis } from './chart-axes.ts';
import type { Frame, Line } from './chart-frame.ts';
import { round } from './chart-frame.ts';
import { lineMarkup } from './chart-lines.ts';
import { countsText, isCorrection } from './figure.ts';
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
/** Width of a letter of the axis and of a label, in pixels, as wide as common system fonts have them. */
const LETTER = { tick: 8, label: 9.4 };

/** One line for each series: what one source says over time, steps between the times at which it said it. From zero, always. */
export function stepCharts(
  series: readonly Series[],
  until: number,
  title: string,
  telling: Telling,
): readonly Markup[] {
  const lines = series.map((one, at) => ({ series: one, style: at % LINE_STYLES }));
  return [
    chartMarkup('wide', lines, until, title, telling),
    chartMarkup('narrow', lines, until, title, telling),
  ];
}

/** Colours that the style sheet has for lines; the marks go with them. */
export const LINE_STYLES = 6;

function chartMarkup(
  size: keyof typeof SIZES,
  lines: readonly Line[],
  until: number,
  title: string,
  telling: Telling,
): Markup {
  const { width, height } = SIZES[size];
  const labels = endLabels(lines, telling);
  const right = Math.max(...labels.map(({ text }) => text.length)) * LETTER.label + 12;
  const values = lines.flatMap(({ series }) => series.points.map(({ change }) => spanOf(change).high));
  const top = Math.max(1, ...values);
  const left = String(top).length * LETTER.tick + 18;
  const times = lines.flatMap(({ series }) => series.points.map(({ time }) => time));
  const start = Math.min(...times);
  const last = Math.max(...times, start + DAY);
  // The figure said last stands for a while too: its step and its vagueness have to be seen.
  const end = Math.max(until, last + (last - start) * ROOM_AFTER);
  const frame: Frame = {
    x: scaleUtc()
      .domain([start, end])
      .range([left, width - right]),
    y: scaleLinear()
      .domain([0, top * 1.05])
      .nice()
      .range([height - 44, 30]),
    end,
    name: size,
  };
  return html`<svg class="${size}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${size}-title"><title id="${size}-title">${title}</title>
${valueAxis(frame, width - right, telling)}${timeAxis(frame, width, telling)}
${lines.map((line) => lineMarkup(line, frame, telling))}
${placed(labels.map((label) => ({ ...label, y: frame.y(label.value) }))).map(
  ({ text, y, style }) =>
    html`<text class="end s${style}" x="${width - right + 8}" y="${round(y + 4)}">${text}</text>`,
)}</svg>`;
}

/** The figure that stands, at the end of each line: a number can be read off without following a line. */
function endLabels(
  lines: readonly Line[],
  { words }: Telling,
): readonly { readonly text: string; readonly value: number; readonly style: number }[] {
  return lines.map(({ series, style }) => ({
    text: countsText(series.last.change, words),
    value: spanOf(series.last.change).low,
    style,
  }));
}

type Placed = { readonly text: string; readonly style: number; readonly y: number };

/** Moves labels apart that would stand on one another, from the top down. */
function placed(labels: readonly Placed[]): readonly Placed[] {
  const apart: Placed[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const above = apart.at(-1);
    apart.push({ ...label, y: above === undefined ? label.y : Math.max(label.y, above.y + 16) });
  }
  return apart;
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
  ];
}
