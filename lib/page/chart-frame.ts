import type { ScaleLinear, ScaleTime } from 'd3-scale';
import type { Series } from '../history/series.ts';

/** Where times and people stand in a chart. */
export type Frame = {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** The time until which the last figure is known to stand. */
  readonly end: number;
  /** Sets the ids of one chart apart from those of another on the page. */
  readonly name: string;
};

export type Line = { readonly series: Series; readonly style: number };

/** A tenth of a pixel is enough, and shorter. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
