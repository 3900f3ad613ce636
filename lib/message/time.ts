import { dateFormat, firstZone, offsetFormat, regionNames, timeFormat } from './formats.ts';
import type { Words } from './words.ts';
import { fill } from './words.ts';

/** Of countries with several times, the one that the capital keeps; all others keep one, which Intl knows. */
const CAPITAL_ZONES: Readonly<Record<string, string>> = {
  ...{ AU: 'Australia/Sydney', BR: 'America/Sao_Paulo', CA: 'America/Toronto', CD: 'Africa/Kinshasa' },
  ...{ CL: 'America/Santiago', CN: 'Asia/Shanghai', EC: 'America/Guayaquil', ES: 'Europe/Madrid' },
  ...{ FM: 'Pacific/Pohnpei', GL: 'America/Nuuk', ID: 'Asia/Jakarta', KI: 'Pacific/Tarawa' },
  ...{ MN: 'Asia/Ulaanbaatar', MX: 'America/Mexico_City', NZ: 'Pacific/Auckland', PF: 'Pacific/Tahiti' },
  ...{
    PG: 'Pacific/Port_Moresby',
    PT: 'Europe/Lisbon',
    RU: 'Europe/Moscow',
    UA: 'Europe/Kyiv',
    US: 'America/New_York',
  },
};
/** The whole world, in the model's countries. */
const WORLD = '001';
const HAS_TIME = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * A time in words, in the country's own time with its name: "9 de enero de 2023, 21:40 (hora de Perú, UTC-5)".
 * Takes ISO 8601 with Z or an offset, or a bare date, which stays the date it is. Gives null for anything else.
 */
export function timeText(at: string, country: string, words: Words): string | null {
  if (!HAS_TIME.test(at)) return dayText(at, words);
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return null;
  const timeZone = zoneOf(country);
  const date = dateFormat(words.locale, timeZone ?? 'UTC').format(time);
  const hour = timeFormat(words.locale, timeZone ?? 'UTC').format(time);
  if (timeZone === null) return `${date}, ${hour} (UTC)`;
  return fill(words.email.localTime, {
    date,
    time: hour,
    country: countryText(country, words) ?? country,
    offset: offsetText(time, timeZone, words),
  });
}

/** A country's name; null for the whole world. */
export function countryText(country: string, words: Words): string | null {
  if (country === WORLD) return null;
  return regionNames(words.locale).of(country) ?? null;
}

function dayText(at: string, words: Words): string | null {
  const day = DAY.exec(at)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  if (day === undefined || Number.isNaN(date.getTime())) return null;
  return dateFormat(words.locale, 'UTC').format(date);
}

/** The time zone that a country is told in; null where there is no one local time. */
export function zoneOf(country: string): string | null {
  if (country === WORLD) return null;
  return CAPITAL_ZONES[country] ?? firstZone(country);
}

/** How far a zone is from UTC at a time: "UTC-5". */
export function offsetText(time: Date, timeZone: string, words: Words): string {
  const parts = offsetFormat(words.locale, timeZone).formatToParts(time);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return offset.replace('GMT', 'UTC');
}
