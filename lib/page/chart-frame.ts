import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Series } from '../history/series.ts';

/** Where times and people stand in a chart. */
export type Frame = {
  /** Of milliseconds since 1970 and of people, to pixels. */
  readonly x: (time: number) => number;
  readonly y: (people: number) => number;
  readonly timeTicks: readonly Date[];
  readonly peopleTicks: readonly number[];
  /** Pixels between which times stand. */
  readonly left: number;
  readonly right: number;
  readonly start: number;
  /** The time until which the last figure is known to stand. */
  readonly end: number;
  /** Sets the ids of one chart apart from those of another on the page. */
  readonly name: string;
};

export type Line = { readonly series: Series; readonly style: number };

/** About so many numbers stand along the axis of people; of times one for so many pixels. */
const PEOPLE_TICKS = 5;
const TIME_TICK_ROOM = 110;
/** Above the chart for a mark, below it for the axis's two lines of text. */
const ABOVE = 30;
const BELOW = 44;

/** Lays out a chart of a size in pixels, from zero people to a little above the most that are counted. */
export function frameOf(
  by: Pick<Frame, 'left' | 'right' | 'start' | 'end' | 'name'> & {
    readonly width: number;
    readonly height: number;
    readonly most: number;
  },
): Frame {
  const { left, right, start, end, name, width, height, most } = by;
  // The topmost number stands on a line of the axis.
  const people = scaleLinear()
    .domain([0, most * 1.05])
    .nice(PEOPLE_TICKS);
  const [, top = most] = people.domain();
  const bottom = height - BELOW;
  return {
    ...{ left, right, start, end, name },
    // A chart of two years places thousands of points: d3's scales can do more than that, and take ten times as long.
    x: (time) => left + ((time - start) / (end - start)) * (right - left),
    y: (count) => bottom - (count / top) * (bottom - ABOVE),
    timeTicks: scaleUtc()
      .domain([start, end])
      .ticks(Math.max(2, Math.floor(width / TIME_TICK_ROOM))),
    // People are whole: no line is drawn between two numbers of them.
    peopleTicks: people.ticks(PEOPLE_TICKS).filter(Number.isInteger),
  };
}

/** A tenth of a pixel is enough, and shorter. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
