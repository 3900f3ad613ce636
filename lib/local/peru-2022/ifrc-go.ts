import type { FieldReport } from './field-reports.ts';

// The field reports of IFRC GO as its API gives them (IFRCGo/go-api: api/serializers.py): every count that the serializer names stands in
// the answer, null where nobody filled it.

/** IFRC GO pages hold this many unless the query says otherwise. */
const PAGE_SIZE = 50;
const COUNTS = [
  'num_injured',
  'num_dead',
  'num_missing',
  'num_affected',
  'num_displaced',
  'num_assisted',
  'gov_num_injured',
  'gov_num_dead',
  'gov_num_missing',
  'gov_num_affected',
  'gov_num_displaced',
  'gov_num_assisted',
  'other_num_injured',
  'other_num_dead',
  'other_num_missing',
  'other_num_affected',
  'other_num_displaced',
  'other_num_assisted',
] as const;

/**
 * The answer of `field-report/`: the last state of each report, the last updated first.
 * Takes the address asked for (`limit`, `offset` and `updated_at__gte` are obeyed) and every state published so far, the oldest first.
 */
export function fieldReportsJson(address: URL, states: readonly FieldReport[]): string {
  const since = address.searchParams.get('updated_at__gte') ?? '';
  const limit = Number(address.searchParams.get('limit') ?? PAGE_SIZE);
  const offset = Number(address.searchParams.get('offset') ?? 0);
  const found = [...new Map(states.map((report) => [report.id, report])).values()]
    .filter(({ updated_at }) => updated_at >= since)
    .sort((a, b) => b.updated_at.localeCompare(a.updated_at));
  return JSON.stringify({
    count: found.length,
    next: offset + limit < found.length ? page(address, limit, offset + limit) : null,
    previous: offset > 0 ? page(address, limit, Math.max(offset - limit, 0)) : null,
    results: found.slice(offset, offset + limit).map(serialized),
  });
}

function page(address: URL, limit: number, offset: number): string {
  const next = new URL(address);
  next.searchParams.set('limit', String(limit));
  next.searchParams.set('offset', String(offset));
  return next.href;
}

function serialized({ country, ...report }: FieldReport): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries(COUNTS.map((count) => [count, null])),
    ...report,
    status: 9,
    visibility: 3,
    start_date: report.created_at,
    report_date: report.created_at,
    sit_fields_date: report.updated_at,
    fr_num: 1,
    other_sources: null,
    sources: [{ stype: 'Government', spec: '' }],
    countries: [country],
  };
}
