/** Leaves out of the list what was not updated since a time (IFRCGo/go-api: api/filter_set.py, FieldReportFilter). */
export const UPDATED_SINCE = 'updated_at__gte';

/**
 * The address of a list without what was not updated since then, ISO 8601 in UTC: some reports instead of fifty. Apart from the reader,
 * so that asking loads none.
 */
export function updatedSince(address: string, at: string): string {
  const url = new URL(address);
  url.searchParams.set(UPDATED_SINCE, at);
  return url.href;
}
