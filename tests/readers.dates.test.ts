import { describe, expect, it } from 'vitest';
import { readDate, readDayOrTime } from '../lib/readers/dates.ts';

const peru = { country: 'PE', language: 'es' };
const geneva = { country: '001', language: 'en' };
const chile = { country: 'CL', language: 'es' };
const colombia = { country: 'CO', language: 'es' };

describe('a date as a page prints it becomes ISO 8601', () => {
  it.each([
    // The three spellings of the Peruvian ombudsman, and how others write.
    ['noviembre 14,2025', peru, '2025-11-14'],
    ['jueves, 13 agosto 2026', peru, '2026-08-13'],
    ['octubre 15,2018', peru, '2018-10-15'],
    ['9 de enero de 2023', peru, '2023-01-09'],
    ['Lima, 9 de enero del 2023.', peru, '2023-01-09'],
    ['1.º de mayo de 2021', colombia, '2021-05-01'],
    ['16 de setiembre de 2022', peru, '2022-09-16'],
    ['Publicado: 5 sept. 2022', peru, '2022-09-05'],
    ['MARTES 10 DE ENERO DE 2023', peru, '2023-01-10'],
    ['09/01/2023', peru, '2023-01-09'],
    ['9.1.2023', peru, '2023-01-09'],
    ['Fecha: May 11, 2021', colombia, '2021-05-11'],
    ['January 9, 2023', geneva, '2023-01-09'],
    ['Monday 9th January 2023', geneva, '2023-01-09'],
    ['9 January 2023', geneva, '2023-01-09'],
    ['31/01/2023', geneva, '2023-01-31'],
    ['2023-01-09', geneva, '2023-01-09'],
    // With an hour.
    ['9 de enero de 2023 - 4:30 p. m.', peru, '2023-01-09T16:30:00-05:00'],
    ['12 de enero de 2023 - 12:05 a. m.', peru, '2023-01-12T00:05:00-05:00'],
    ['12 ene. 2023 - 10:30 h', peru, '2023-01-12T10:30:00-05:00'],
    ['2023-01-09T18:00:00', peru, '2023-01-09T18:00:00-05:00'],
    ['2023-01-09 18:00', peru, '2023-01-09T18:00:00-05:00'],
    ['2023-01-09T18:00:00-05:00', geneva, '2023-01-09T18:00:00-05:00'],
    ['2023-01-09T18:00:00.123456Z', peru, '2023-01-09T18:00:00Z'],
    ['2023-01-09T18:00:00+0000', peru, '2023-01-09T18:00:00+00:00'],
    ['Mon, 09 Jan 2023 23:15:00 +0000', geneva, '2023-01-09T23:15:00+00:00'],
    ['Mon, 09 Jan 2023 23:15:00 GMT', geneva, '2023-01-09T23:15:00Z'],
    ['Mon, 09 Jan 2023 18:15 EST', geneva, '2023-01-09T18:15:00-05:00'],
    // Chile moved its clocks on the night of 4 September 2021; Peru never does.
    ['9 de julio de 2023 10:30', chile, '2023-07-09T10:30:00-04:00'],
    ['9 de enero de 2023 10:30', chile, '2023-01-09T10:30:00-03:00'],
    // Which hour that was depends on a zone that nobody named: only the day is kept.
    ['9 January 2023, 10:30', geneva, '2023-01-09'],
  ])('%s', (printed, on, iso) => {
    expect(readDate(printed, on)).toBe(iso);
  });
});

describe('what is no whole date is none', () => {
  it.each([
    ['hace 2 horas', peru],
    ['9 de enero', peru],
    ['enero de 2023', peru],
    ['31 de febrero de 2023', peru],
    ['2023-13-01', peru],
    ['45 de marzo 2023', peru],
    ['N.º 269-2023', peru],
    ['3 martes 2023', peru],
    ['01/02/2023', geneva],
    ['', peru],
    [null, peru],
    [undefined, peru],
  ])('%s', (printed, on) => {
    expect(readDate(printed, on)).toBeNull();
  });
});

describe('services that keep a day as midnight in UTC', () => {
  it.each([
    ['2023-01-12T00:00:00Z', '2023-01-12'],
    ['2023-01-09T00:00:00+00:00', '2023-01-09'],
    ['2023-01-13T14:30:00Z', '2023-01-13T14:30:00Z'],
    [null, null],
  ])('%s', (printed, iso) => {
    expect(readDayOrTime(printed, geneva)).toBe(iso);
  });
});
