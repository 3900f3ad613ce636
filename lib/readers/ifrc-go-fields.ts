import * as z from 'zod';

/** People; null where nobody filled it in, which is not zero. */
const count = z.int().nonnegative().nullable();
const country = z.looseObject({ name: z.string() });

/**
 * The fields of IFRC GO's FieldReport that we read, as its serializers name them (IFRCGo/go-api: api/serializers.py). They
 * always give every count. One of them gives `countries` as numbers beside `countries_details`, another as objects.
 */
export const fieldReport = z.looseObject({
  id: z.int().positive(),
  title: z.string().nullish(),
  /** A longer title that GO composes of country, disaster, date and title. */
  summary: z.string().nullish(),
  description: z.string().nullish(),
  visibility: z.int().optional(),
  num_dead: count,
  gov_num_dead: count,
  other_num_dead: count,
  num_injured: count,
  gov_num_injured: count,
  other_num_injured: count,
  num_missing: count,
  gov_num_missing: count,
  other_num_missing: count,
  other_sources: z.string().nullish(),
  /** Whose counts are the newest: 1 Red Cross, 2 government, 3 others; 4 to 6 the same of people at risk. */
  recent_affected: z.int().nullish(),
  countries: z.array(z.union([country, z.int()])).optional(),
  countries_details: z.array(country).optional(),
  sit_fields_date: z.string().nullish(),
  report_date: z.string().nullish(),
  created_at: z.string().nullish(),
});
export type FieldReport = z.output<typeof fieldReport>;

/** A page of the list. */
export const fieldReports = z.looseObject({ next: z.string().nullish(), results: z.array(z.unknown()) });
