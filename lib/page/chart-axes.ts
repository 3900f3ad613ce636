import { html } from 'hono/html';
import { dayMonthFormat, monthFormat } from '../message/formats.ts';
import { numberText } from '../message/people.ts';
import type { Words } from '../message/words.ts';
import type { Frame } from './chart-frame.ts';
import { round } from './chart-frame.ts';
import type { Markup } from './markup.ts';
import type { Telling } from './words.ts';

/** About so many numbers stand along the axis. */
export const VALUE_TICKS = 5;
const YEAR = 365 * 86_400_000;

/** People are whole: no line is drawn between two numbers of them. */
export function valueAxis({ x, y }: Frame, right: number, { words }: Telling): readonly Markup[] {
  const [left = 0] = x.range();
  return y
    .ticks(VALUE_TICKS)
    .filter(Number.isInteger)
    .map((value) => {
      const at = round(y(value));
      return html`<line class="${value === 0 ? 'axis' : 'grid'}" x1="${round(left)}" x2="${round(right)}" y1="${at}" y2="${at}"/><text class="tick value" x="${round(left - 8)}" y="${at + 4}">${numberText(value, words)}</text>`;
    });
}

/** Less than this between the beginning and the next label, in pixels, and the two would touch. */
const ROOM_FOR_LABEL = 46;

/** The beginning, then days or months, and the year wherever one begins. */
export function timeAxis({ x, y }: Frame, width: number, { words }: Telling): readonly Markup[] {
  const [start = 0, end = 0] = x.domain().map(Number);
  const regular = x.ticks(Math.max(2, Math.floor(width / 110)));
  const [first] = regular;
  const hasRoom = first === undefined || x(first) - x(start) >= ROOM_FOR_LABEL;
  const ticks = hasRoom ? [new Date(start), ...regular] : regular;
  const bottom = round(y(0));
  return ticks.map((tick, at) => {
    const isNewYear = at === 0 || ticks[at - 1]?.getUTCFullYear() !== tick.getUTCFullYear();
    const place = round(x(tick));
    return html`<line class="axis" x1="${place}" x2="${place}" y1="${bottom}" y2="${bottom + 5}"/><text class="tick" x="${place}" y="${bottom + 19}">${tickText(tick, end - start, words)}</text>${
      isNewYear
        ? html`<text class="tick" x="${place}" y="${bottom + 35}">${tick.getUTCFullYear()}</text>`
        : ''
    }`;
  });
}

function tickText(tick: Date, span: number, words: Words): string {
  const format = span < YEAR ? dayMonthFormat : monthFormat;
  return format(words.locale, 'UTC').format(tick);
}
