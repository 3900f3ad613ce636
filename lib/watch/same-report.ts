import { hash } from 'node:crypto';
import { fold } from '../crisis.ts';
import type { Snapshot } from '../model.ts';
import type { ReportFigures } from './read.ts';

/**
 * What a report says, and by which reader it came: the hash of its title and of the sentences that state figures, so that what a site
 * puts around an article does not matter. null when it states no figure. Takes the name of the route: reader and address.
 */
export function sayingOf({ report, figures }: ReportFigures, route: string | null): string | null {
  if (route === null || figures.length === 0) return null;
  const quotes = [...new Set(figures.map(({ quote }) => fold(quote)))].toSorted();
  const said = hash('sha256', JSON.stringify([fold(report.title), quotes]));
  return `${readerOf(route)} ${said.slice(0, 24)}`;
}

/**
 * Without the reports that this source said before at another address and by another reader, word for word: when one route stands in for
 * another, gob.pe for the ombudsman's own site or ReliefWeb for the ICRC's, the same statement comes again, dated later. Compared once
 * more it could undo what was said since. By the same reader it is compared: a bulletin that goes back to an earlier number is news.
 */
export function newStatements(
  reports: readonly ReportFigures[],
  route: string | null,
  { reports: seen }: Pick<Snapshot, 'reports'>,
): readonly ReportFigures[] {
  const said = Object.values(seen).flatMap(({ says }) => (says === undefined ? [] : [says]));
  return reports.filter((read) => {
    const saying = read.report.id in seen ? null : sayingOf(read, route);
    const [reader, hash] = saying?.split(' ') ?? [];
    return !said.some((other) => other.endsWith(` ${hash}`) && !other.startsWith(`${reader} `));
  });
}

function readerOf(route: string): string {
  return route.slice(0, route.indexOf(' '));
}
