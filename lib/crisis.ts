import type { Crisis, Report, Source } from './model.ts';

/**
 * The crises that a report belongs to: those whose words it has, that were going on when it was published, and that its source is read for.
 * A report without a date is dated by `now`.
 */
export function crisesOf(
  report: Pick<Report, 'title' | 'text' | 'publishedAt'>,
  source: Pick<Source, 'crises'>,
  crises: readonly Crisis[],
  now: string,
): readonly Crisis[] {
  const day = (report.publishedAt ?? now).slice(0, 10);
  const wanted = crises.filter((crisis) => isReadFor(source, crisis) && isGoingOn(crisis, day));
  if (wanted.length === 0) return [];
  const words = ` ${fold(`${report.title} ${report.text}`)}`;
  return wanted.filter(({ match }) =>
    match.every((list) => list.some((word) => words.includes(` ${fold(word)}`))),
  );
}

/** Whether reports of this source are looked through for this crisis. */
export function isReadFor(source: Pick<Source, 'crises'>, crisis: Pick<Crisis, 'id'>): boolean {
  return source.crises === undefined || source.crises.includes(crisis.id);
}

function isGoingOn(crisis: Crisis, day: string): boolean {
  return crisis.from <= day && (crisis.until === undefined || day <= crisis.until);
}

/** Lower case, without accents, everything that is no letter or digit a single space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
