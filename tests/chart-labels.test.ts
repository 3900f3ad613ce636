import { expect, it } from 'vitest';
import { placed } from '../lib/page/chart-labels.ts';

const labels = (...ys: readonly number[]) => ys.map((y, style) => ({ text: '', value: 0, style, y }));

it.each([
  ['stay where they belong when there is room', [20, 60, 100], [20, 60, 100]],
  ['that touch stand around the middle', [100, 104], [94, 110]],
  ['of one number share its place', [50, 50, 50], [34, 50, 66]],
  ['push a third that they now touch', [100, 104, 118], [91.3, 107.3, 123.3]],
  ['at the foot of the chart go up, not below the axis', [198, 200], [184, 200]],
  ['keep the order of their numbers', [104, 100], [94, 110]],
])('labels %s', (_, ys, expected) => {
  const found = placed(labels(...ys), 200);
  expect(found.map(({ y }) => Math.round(y * 10) / 10)).toEqual(expected);
  expect(found.map(({ style }) => ys[style])).toEqual(ys.toSorted((a, b) => a - b));
});
