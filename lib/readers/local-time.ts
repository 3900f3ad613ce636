/** The IANA zone of each country's capital, where its offices write their dates. */
const ZONES: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  BO: 'America/La_Paz',
  BR: 'America/Sao_Paulo',
  CH: 'Europe/Zurich',
  CL: 'America/Santiago',
  CO: 'America/Bogota',
  CR: 'America/Costa_Rica',
  CU: 'America/Havana',
  DO: 'America/Santo_Domingo',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  GB: 'Europe/London',
  GT: 'America/Guatemala',
  HN: 'America/Tegucigalpa',
  HT: 'America/Port-au-Prince',
  MX: 'America/Mexico_City',
  NI: 'America/Managua',
  PA: 'America/Panama',
  PE: 'America/Lima',
  PY: 'America/Asuncion',
  SV: 'America/El_Salvador',
  US: 'America/New_York',
  UY: 'America/Montevideo',
  VE: 'America/Caracas',
};

/**
 * A wall-clock time YYYY-MM-DDTHH:MM:SS in a country's capital → the same with its offset on that day.
 * Null for a country whose zone is not listed: better no hour than a wrong one.
 */
export function localTime(wallClock: string, country: string): string | null {
  const zone = ZONES[country];
  if (zone === undefined) return null;
  // The offset depends on the instant, and the instant on the offset: the second pass settles it but for the hour of a change.
  const first = offsetAt(Date.parse(`${wallClock}Z`), zone);
  return `${wallClock}${offsetAt(Date.parse(`${wallClock}${first}`), zone)}`;
}

/** "-05:00" of a zone at an instant in milliseconds since 1970. */
function offsetAt(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.slice('GMT'.length);
}
