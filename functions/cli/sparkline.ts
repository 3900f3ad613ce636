import type { Point, Series } from '../../lib/history/series.ts';
import { isWholeSeries, spanOf } from '../../lib/history/series.ts';
import { isCorrection } from '../../lib/page/figure.ts';
import { MEASURES_SHOWN } from '../../lib/page/latest.ts';
import { changeWords, counted } from './output.ts';

/** Eighths of a line, from the smallest figure above nothing to the largest. */
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** Where nothing was said yet. */
const NOTHING = ' ';
const WIDTH = 32;

/** A span of time, in milliseconds since 1970. */
export type Span = { readonly from: number; readonly until: number };

/**
 * A figure over time in one line of text: a bar for each part of the span, as high as the figure that stood at its end. From zero, and
 * of all sources of a measure by one scale, so that two lines under each other can be compared.
 */
export function sparkline(points: readonly Point[], { from, until }: Span, top: number): string {
  return Array.from({ length: WIDTH }, (_, part) => {
    const end = from + ((part + 1) * (until - from)) / WIDTH;
    const stood = points.findLast(({ time }) => time <= end);
    return stood === undefined ? NOTHING : bar(spanOf(stood.change).low, top);
  }).join('');
}

/** Rows of a table: the whole figures of a crisis, a line for each source and measure, the deaths first. */
export function courseRows(series: readonly Series[]): readonly (readonly string[])[] {
  const whole = series.filter((one) => isWholeSeries(one) && one.last.change.group === 'all');
  const times = whole.flatMap(({ points }) => points.map(({ time }) => time));
  const span = { from: Math.min(...times), until: Math.max(...times) };
  return MEASURES_SHOWN.flatMap((measure) => {
    const lines = whole.filter(({ last }) => last.change.measure === measure);
    const top = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ change }) => spanOf(change).low)));
    return lines
      .toSorted((a, b) => b.last.time - a.last.time)
      .map((one) => [measure, ...courseCells(one), sparkline(one.points, span, top), whoWords(one)]);
  });
}

function courseCells({ points, last }: Series): readonly string[] {
  const corrections = points.filter(({ change }) => isCorrection(change)).length;
  const notes = [
    last.at.slice(0, 10),
    counted(points.length, 'figure'),
    ...(corrections === 0 ? [] : [counted(corrections, 'correction')]),
  ];
  const { kind, from, to } = last.change;
  return [changeWords({ kind, from: kind === 'disputed' ? from : null, to }), notes.join(', ')];
}

function whoWords({ source, last: { change } }: Series): string {
  return change.attribution === null ? source : `${source}, says ${change.attribution}`;
}

/** A stated zero is the lowest bar too: it was said. */
function bar(value: number, top: number): string {
  return BARS[Math.max(0, Math.ceil((value / top) * BARS.length) - 1)] ?? BARS[0];
}
