import { html } from 'hono/html';
import { dayMonthFormat, monthFormat } from '../message/formats.ts';
import { numberText } from '../message/people.ts';
import type { Words } from '../message/words.ts';
import type { Frame } from './chart-frame.ts';
import { round } from './chart-frame.ts';
import type { Markup } from './markup.ts';
import type { Telling } from './words.ts';

const YEAR = 365 * 86_400_000;

export function valueAxis({ y, left, right, peopleTicks }: Frame, { words }: Telling): readonly Markup[] {
  return peopleTicks.map((value) => {
    const at = round(y(value));
    return html`<line class="${value === 0 ? 'axis' : 'grid'}" x1="${round(left)}" x2="${round(right)}" y1="${at}" y2="${at}"/><text class="tick value" x="${round(left - 8)}" y="${at + 4}">${numberText(value, words)}</text>`;
  });
}

/** Less than this between the beginning and the next label, in pixels, and the two would touch. */
const ROOM_FOR_LABEL = 46;

/** The beginning, then days or months, and the year wherever one begins. */
export function timeAxis({ x, y, start, end, timeTicks }: Frame, { words }: Telling): readonly Markup[] {
  const [first] = timeTicks;
  const hasRoom = first === undefined || x(first.getTime()) - x(start) >= ROOM_FOR_LABEL;
  const ticks = hasRoom ? [new Date(start), ...timeTicks] : timeTicks;
  const bottom = round(y(0));
  return ticks.map((tick, at) => {
    const isNewYear = at === 0 || ticks[at - 1]?.getUTCFullYear() !== tick.getUTCFullYear();
    const place = round(x(tick.getTime()));
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
