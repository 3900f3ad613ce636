// Intl's formatters take longer to make than all the rest of a message takes to write: each is made once, when first needed.

/** By locale. */
export const numberFormat = madeOnce((locale: string) => new Intl.NumberFormat(locale));
export const pluralRules = madeOnce((locale: string) => new Intl.PluralRules(locale));
export const regionNames = madeOnce((locale: string) => new Intl.DisplayNames(locale, { type: 'region' }));
/** By locale and time zone. */
export const dateFormat = madeOnce(
  (locale: string, timeZone: string) => new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' }),
);
export const timeFormat = madeOnce(
  (locale: string, timeZone: string) => new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }),
);
export const dayMonthFormat = madeOnce(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short' }),
);
export const monthFormat = madeOnce(
  (locale: string, timeZone: string) => new Intl.DateTimeFormat(locale, { timeZone, month: 'short' }),
);
export const offsetFormat = madeOnce(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }),
);

function madeOnce<K extends readonly string[], V>(make: (...key: K) => V): (...key: K) => V {
  const made = new Map<string, V>();
  return (...key) => {
    const name = key.join(' ');
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make(...key);
    made.set(name, value);
    return value;
  };
}

/** The time zone of a country by its code; null for a code that is no country. */
export const firstZone = madeOnce(
  (country: string) => zonesOf(new Intl.Locale('und', { region: country }))[0] ?? null,
);

/** `Intl.Locale.getTimeZones` is in Node 24, and not among the declarations that our tsconfig.json takes in. */
function zonesOf(locale: Intl.Locale & { getTimeZones?: () => unknown }): readonly string[] {
  const zones = locale.getTimeZones?.();
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : [];
}
