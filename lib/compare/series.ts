import { fold } from '../crisis.ts';
import type { Figure, Source } from '../model.ts';
import { attributionKey, creditedTo } from './attribution.ts';
import type { Statement } from './settle.ts';
import { settleStatement } from './settle.ts';

/** One thing that a report says of one series; several where it tells several incidents of one place. */
export type SeriesStatement = Statement & { readonly key: string; readonly isOneOfMany: boolean };

/**
 * Sorts a report's figures into series and settles each.
 * Left out: parts that only a cause or an origin sets apart (group `other` without a circumstance), since two of them
 * cannot be told from one another; and "two more" beside the total that it explains.
 */
export function statementsOf(
  report: { readonly id: string; readonly text: string },
  figures: readonly Figure[],
  source: Pick<Source, 'publisher' | 'aliases'>,
): readonly SeriesStatement[] {
  const bySeries = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.group === 'other' && figure.circumstance === null) continue;
    if (figure.scope === 'increment' && isExplained(figure, figures)) continue;
    const own = { ...figure, attribution: creditedTo(figure.attribution, source) };
    const key = seriesKey(own, report.id);
    const series = bySeries.get(key);
    if (series === undefined) bySeries.set(key, [own]);
    else series.push(own);
  }
  return [...bySeries].flatMap(([key, series]) => settled(key, series, report.text));
}

/** The key of DESIGN's "only like with like"; an increment belongs to its report alone. */
function seriesKey(figure: Figure, report: string): string {
  const { measure, group, scope, circumstance, place, attribution } = figure;
  const parts = [measure, group, circumstance ?? '', scope, fold(place ?? ''), attributionKey(attribution)];
  return [...parts, ...(scope === 'increment' ? [report] : [])].join('|');
}

function isExplained(increment: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    ({ measure, group, scope }) =>
      scope === 'total' && measure === increment.measure && group === increment.group,
  );
}

function settled(key: string, series: readonly Figure[], text: string): readonly SeriesStatement[] {
  const statement = settleStatement(series, text);
  if (statement === null) return [];
  if (statement.disputed === null || statement.figure.scope === 'total') {
    return [{ ...statement, key, isOneOfMany: false }];
  }
  const distinct = series.filter(
    ({ value }, at) => series.findIndex((other) => other.value === value) === at,
  );
  return distinct.map((figure) => ({ figure, disputed: null, key, isOneOfMany: true }));
}
