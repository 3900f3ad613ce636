import * as z from 'zod/mini';

/** People; null where nobody filled it in, which is not zero. */
const count = z.nullable(z.int().check(z.nonnegative()));
const country = z.looseObject({ name: z.string() });

/**
 * The fields of IFRC GO's FieldReport that we read, as its serializers name them (IFRCGo/go-api: api/serializers.py). They
 * always give every count. One of them gives `countries` as numbers beside `countries_details`, another as objects.
 */
export const fieldReport = z.looseObject({
  id: z.int().check(z.positive()),
  title: z.nullish(z.string()),
  /** A longer title that GO composes of country, disaster, date and title. */
  summary: z.nullish(z.string()),
  description: z.nullish(z.string()),
  visibility: z.optional(z.int()),
  num_dead: count,
  gov_num_dead: count,
  other_num_dead: count,
  num_injured: count,
  gov_num_injured: count,
  other_num_injured: count,
  num_missing: count,
  gov_num_missing: count,
  other_num_missing: count,
  other_sources: z.nullish(z.string()),
  /** Whose counts are the newest: 1 Red Cross, 2 government, 3 others; 4 to 6 the same of people at risk. */
  recent_affected: z.nullish(z.int()),
  countries: z.optional(z.array(z.union([country, z.int()]))),
  countries_details: z.optional(z.array(country)),
  sit_fields_date: z.nullish(z.string()),
  report_date: z.nullish(z.string()),
  created_at: z.nullish(z.string()),
});
export type FieldReport = z.output<typeof fieldReport>;

/** A page of the list. */
export const fieldReports = z.looseObject({ next: z.nullish(z.string()), results: z.array(z.unknown()) });
