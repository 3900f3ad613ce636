import type { Snapshot } from '../model.ts';
import { detailLines } from './detail.ts';
import type { ReportFigures } from './read.ts';

/**
 * The reports of a round that speak of harm but in which no figure was read: those new to us, and those that stated a figure before. Pure.
 * A known report that never stated one is not brought up again with every edit.
 */
export function reportsWithoutFigures(
  reports: readonly ReportFigures[],
  before: Pick<Snapshot, 'reports' | 'figures'>,
): readonly ReportFigures[] {
  const standing = Object.values(before.figures).flatMap((series) => Object.values(series));
  const stated = new Set(standing.map(({ report }) => report));
  return reports.filter(
    ({ report: { id }, crises, figures, unread }) =>
      crises.length > 0 &&
      figures.length === 0 &&
      unread.length > 0 &&
      (!(id in before.reports) || stated.has(id)),
  );
}

/** For operators: which reports, and how many sentences of each; never the sentences themselves. */
export function withoutFiguresWords(reports: readonly ReportFigures[]): string {
  return detailLines(
    reports.map(
      ({ report: { url }, unread }) => `${url}: ${unread.length} sentence${unread.length === 1 ? '' : 's'}`,
    ),
  );
}
