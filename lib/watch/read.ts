import { crisesOf } from '../crisis.ts';
import { lazily } from '../lazily.ts';
import type { Crisis, Extraction, Report, Source, Watchlist } from '../model.ts';

/** A report, the crises that it belongs to, and what was read in it. */
export type ReportFigures = Extraction & { readonly report: Report; readonly crises: readonly Crisis[] };

/**
 * Reads the figures in the reports that belong to a crisis; a report of none is kept without figures.
 * Structured figures are taken as they are; a text without any is given a second chance by its title.
 */
export function readFigures(
  reports: readonly Report[],
  source: Source,
  { watchlist, now }: { readonly watchlist: Watchlist; readonly now: string },
): Promise<readonly ReportFigures[]> {
  return Promise.all(
    reports.map(async (report) => {
      const crises = crisesOf(report, source, watchlist.crises, now);
      const extraction =
        crises.length === 0 ? { figures: [], unread: [] } : await extractReport(report, source);
      return { report, crises, ...extraction };
    }),
  );
}

// Most rounds find nothing new: the grammar and its languages are loaded by the first one that does.
const loadGrammar = lazily(() => import('../grammar/extract.ts'));

/** The figures of one report, whatever crisis it belongs to. */
export async function extractReport(
  report: Report,
  source: Pick<Source, 'language' | 'publisher'>,
): Promise<Extraction> {
  if (report.figures !== null) return { figures: report.figures, unread: [] };
  const { extractFigures } = await loadGrammar();
  const options = {
    language: report.language ?? source.language,
    publisher: source.publisher,
  };
  const body = extractFigures(report.text, options);
  if (body.figures.length > 0) return body;
  // Short posts state the figure in the headline alone. Where the body has figures the headline is left: it is often older.
  const { figures } = extractFigures(report.title, options);
  return { figures, unread: body.unread };
}
