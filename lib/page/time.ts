import { html } from 'hono/html';
import { dateFormat, timeFormat } from '../message/formats.ts';
import { oneLine } from '../message/plain-text.ts';
import { countryText, offsetText, timeText, zoneOf } from '../message/time.ts';
import type { Words } from '../message/words.ts';
import { fill } from '../message/words.ts';
import type { Crisis } from '../model.ts';
import { ALERT_LANGUAGES } from '../model.ts';
import type { Markup } from './markup.ts';
import type { Telling } from './words.ts';
import { tellingIn } from './words.ts';

/** A day in the country's own time: "9 de enero de 2023". A bare date stays the date it is. */
export function dayText(at: string, country: string, words: Words): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return oneLine(at);
  const zone = hasHour(at) ? zoneOf(country) : null;
  return dateFormat(words.locale, zone ?? 'UTC').format(time);
}

/** A day and its hour in the country's own time, which is named elsewhere: "9 de enero de 2023, 21:40". */
export function momentText(at: string, country: string, words: Words): string {
  const day = dayText(at, country, words);
  if (!hasHour(at) || Number.isNaN(Date.parse(at))) return day;
  const zone = zoneOf(country);
  const hour = timeFormat(words.locale, zone ?? 'UTC').format(new Date(at));
  return `${day}, ${hour}${zone === null ? ' (UTC)' : ''}`;
}

export function momentMarkup(at: string, country: string, words: Words): Markup {
  return html`<time datetime="${at}">${momentText(at, country, words)}</time>`;
}

/** The same with the name of the time: "9 de enero de 2023, 21:40 (hora de Perú, UTC−5)". */
export function wholeMomentMarkup(at: string, country: string, words: Words): Markup {
  return html`<time datetime="${at}">${withMinus(timeText(at, country, words) ?? oneLine(at))}</time>`;
}

/** "Del 7 de diciembre de 2022 al 31 de marzo de 2023. Las horas son las de Perú (UTC−5)." */
export function periodText({ from, until, country }: Crisis, { page, words }: Telling): string {
  const days = { from: dayText(from, country, words), until: dayText(until ?? from, country, words) };
  const period = fill(until === undefined ? page.periodOpen : page.period, days);
  const [name, zone] = [countryText(country, words), zoneOf(country)];
  if (name === null || zone === null) return `${period}.`;
  const year = from.slice(0, 4);
  const offsets = ['01', '07'].map((month) => offsetText(new Date(`${year}-${month}-01`), zone, words));
  return `${period}. ${fill(page.inTime, { country: name, offset: withMinus([...new Set(offsets)].join(' / ')) })}`;
}

/**
 * Makes the formatters that the pages of some crises need. The first of each kind loads the names of the world's countries and the
 * like, some 15 ms, which a function had better spend while it starts: Lambda gives it a whole processor only then.
 */
export function prepareFormats(crises: readonly Crisis[]): void {
  for (const language of ALERT_LANGUAGES)
    for (const crisis of crises) {
      periodText(crisis, tellingIn(language));
      momentText(`${crisis.from}T12:00:00Z`, crisis.country, tellingIn(language).words);
    }
}

/** A hyphen would let the line break after "UTC-"; the minus sign does not. */
function withMinus(text: string): string {
  return text.replaceAll('UTC-', 'UTC−');
}

function hasHour(at: string): boolean {
  return at.length > 10;
}
