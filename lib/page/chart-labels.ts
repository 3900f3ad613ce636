import { spanOf } from '../history/series.ts';
import type { Line } from './chart-frame.ts';
import { countsText } from './figure.ts';
import type { Telling } from './words.ts';

/** Of a label, in pixels, as wide as common system fonts have bold letters. */
export const LETTER_WIDTH = 9.4;
const LINE_HEIGHT = 16;

export type Label = { readonly text: string; readonly value: number; readonly style: number };
export type Placed = Label & { readonly y: number };

/** The figure that stands, at the end of each line: a number can be read off without following a line. */
export function endLabels(lines: readonly Line[], { words }: Telling): readonly Label[] {
  return lines.map(({ series, style }) => ({
    text: countsText(series.last.change, words),
    value: spanOf(series.last.change).low,
    style,
  }));
}

/**
 * Moves labels apart that would stand on one another, as little as can be: those that touch become a stack around the middle of where they
 * belong, and stacks that touch become one. None stands below `bottom`.
 */
export function placed(labels: readonly Placed[], bottom: number): readonly Placed[] {
  const stacks: (readonly Placed[])[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    let stack: readonly Placed[] = [label];
    for (
      let above = stacks.at(-1);
      above !== undefined && doTouch(above, stack, bottom);
      above = stacks.at(-1)
    ) {
      stack = [...above, ...stack];
      stacks.pop();
    }
    stacks.push(stack);
  }
  return stacks.flatMap((stack) =>
    stack.map((label, at) => ({ ...label, y: topOf(stack, bottom) + at * LINE_HEIGHT })),
  );
}

function doTouch(above: readonly Placed[], below: readonly Placed[], bottom: number): boolean {
  return topOf(above, bottom) + above.length * LINE_HEIGHT > topOf(below, bottom);
}

function topOf(stack: readonly Placed[], bottom: number): number {
  const middle = stack.reduce((sum, { y }) => sum + y, 0) / stack.length;
  const reach = (stack.length - 1) * LINE_HEIGHT;
  return Math.min(middle - reach / 2, bottom - reach);
}
