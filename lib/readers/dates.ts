import { localTime } from './local-time.ts';

/** What decides how a date is read: the country gives the local time, the language the order of day and month. */
export type PrintedIn = { readonly country: string; readonly language: string };

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const month = String.raw`(?<month>\p{L}{3,12})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:\.?º|°|st|nd|rd|th)?`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;
/** What stands between the parts: " de ", " del ", " of ", ", ", "-", or a space. */
const between = String.raw`(?:\s*,\s*|\s*-\s*|\s+(?:de\s+|del\s+|of\s+)?)`;

/** Characters looked at: dates stand in short lines of their own. */
const LONGEST = 500;

/** Clock times: "10:30", "10:30:05", "10h30", "4:30 p. m.", "4 pm". */
const clock = new RegExp(
  String.raw`${before}(?<hour>\d{1,2})(?:[:h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?<half>[ap]\.?\s?m\.?)?(?!\p{N})`,
  'iu',
);
/** An offset right after a clock time: "Z", "+00:00", "-0500", "EST". */
const offset =
  /^\s*(?:(?<name>Z|UT|UTC|GMT|[ECMP][SD]T)|(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2}))(?![\p{L}\p{N}])/iu;

/** Tried in order: first the form that leaves nothing open. */
const dayForms = [
  /** 2023-01-09, and the day of 2023-01-09T10:30:00Z */
  new RegExp(String.raw`${before}(?<year>\d{4})-(?<numeral>\d{2})-(?<day>\d{2})(?=T|${after})`, 'gu'),
  /** 9 de enero de 2023; jueves, 13 agosto 2026; 9 January 2023; Thu, 12 Jan 2023 */
  new RegExp(`${before}${day}${between}${month}${between}${year}${after}`, 'giu'),
  /** noviembre 14,2025; January 9, 2023 */
  new RegExp(`${before}${month}${between}${day}${between}${year}${after}`, 'giu'),
  /** 09/01/2023; 9.1.2023; 09-01-2023 */
  new RegExp(String.raw`${before}(?<first>\d{1,2})([/.-])(?<second>\d{1,2})\2${year}${after}`, 'gu'),
];

/**
 * A date as a page prints it → ISO 8601.
 * A day with an hour becomes a time with offset (the printed one, else the country's on that day); a day alone stays
 * YYYY-MM-DD, as does one with an hour in a country whose zone is not known. Without a whole date, null: "hace 2 horas" and
 * "9 de enero" would need today's date, which a reader does not know.
 */
export function readDate(printed: string | null | undefined, on: PrintedIn): string | null {
  const text = (printed ?? '').slice(0, LONGEST).normalize('NFC');
  for (const form of dayForms) {
    for (const found of text.matchAll(form)) {
      const date = calendarDay(found.groups ?? {}, on.language);
      if (date !== null) return withClock(date, text.slice(found.index + found[0].length), on.country);
    }
  }
  return null;
}

/** As `readDate`, for services that keep days as midnight in UTC: such a time is a day. */
export function readDayOrTime(printed: string | null | undefined, on: PrintedIn): string | null {
  return readDate(printed, on)?.replace(/T00:00:00(?:Z|\+00:00)$/, '') ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** YYYY-MM-DD of a found form; null when it is no day of the calendar, or its order cannot be told. */
function calendarDay(groups: Groups, language: string): string | null {
  const [dayOfMonth, monthOfYear] =
    groups.first === undefined ? named(groups, language) : ordered(groups, language);
  if (dayOfMonth === null || monthOfYear === null) return null;
  const iso = `${groups.year}-${twoDigits(monthOfYear)}-${twoDigits(dayOfMonth)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

type DayAndMonth = readonly [number | null, number | null];

function named(groups: Groups, language: string): DayAndMonth {
  const monthOfYear =
    groups.numeral === undefined ? monthNumber(groups.month ?? '', language) : Number(groups.numeral);
  return [Number(groups.day), monthOfYear];
}

/** In 09/01/2023 the day comes first, except that English pages disagree: there only a number over 12 decides. */
function ordered(groups: Groups, language: string): DayAndMonth {
  const first = Number(groups.first);
  const second = Number(groups.second);
  if (language === 'en' && first <= 12 && second <= 12 && first !== second) return [null, null];
  return second > 12 ? [second, first] : [first, second];
}

/** 1 to 12 for a month's name or the beginning of it ("ene", "sept", "setiembre"); null when it is no month's alone. */
function monthNumber(name: string, language: string): number | null {
  const wanted = name.toLowerCase();
  for (const locale of [language, 'es', 'es-PE', 'en']) {
    const months = monthNames(locale).flatMap((month, at) => (month.startsWith(wanted) ? [at + 1] : []));
    if (months.length === 1) return months[0] ?? null;
  }
  return null;
}

/** The twelve months' names in lower case, as the Unicode CLDR has them. */
function monthNames(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2023, at, 15)).toLowerCase());
}

/** Adds the hour that stands right after the day, if one does. */
function withClock(date: string, rest: string, country: string): string {
  const near = rest.slice(0, 40).replace(/^T/, ' ');
  const found = clock.exec(near);
  const { hour, minute, second, half } = found?.groups ?? {};
  if (found === null || hour === undefined || (minute === undefined && half === undefined)) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return date;
  const time = `${date}T${twoDigits(hours)}:${minute ?? '00'}:${second ?? '00'}`;
  const printed = offset.exec(near.slice(found.index + found[0].length));
  return printed === null
    ? (localTime(time, country) ?? date)
    : `${time}${printedOffset(printed.groups ?? {})}`;
}

function printedOffset({ name, sign, hours, minutes }: Groups): string {
  if (sign !== undefined) return `${sign}${hours}:${minutes}`;
  // The eight American names of RFC 822, 5.1, which every JavaScript engine's Date.parse knows.
  const behind = Date.parse(`1 Jan 2000 00:00 ${name}`) - Date.UTC(2000, 0, 1);
  return behind === 0 ? 'Z' : `-${twoDigits(behind / 3_600_000)}:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
