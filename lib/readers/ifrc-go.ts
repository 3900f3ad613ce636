import { PageChanged } from '../errors.ts';
import type { Figure, Measure, Page, Report } from '../model.ts';
import { readDayOrTime } from './dates.ts';
import { webAddress } from './html.ts';
import { type FieldReport, fieldReport, fieldReports } from './ifrc-go-fields.ts';
import { goodRecords, readJson } from './json.ts';
import type { Follow, Reading, ReadingFor } from './reader.ts';
import { makeReport, wellFormed } from './report.ts';
import { textOf } from './syndicated-text.ts';
import { UPDATED_SINCE } from './updated-since.ts';

/** Where a person reads a field report. */
const READ_AT = 'https://go.ifrc.org/field-reports';
/** `FieldReport.visibility` of what everybody may read. */
const PUBLIC = 3;

/** Each measure with the last part of its fields' names, which is also the word for it. */
const MEASURED = [
  ['killed', 'dead'],
  ['injured', 'injured'],
  ['missing', 'missing'],
] as const satisfies readonly (readonly [Measure, string])[];

/** Whose counts they are, by the first part of the fields' names, in the order of `recent_affected`. */
const COUNTED_BY = ['num_', 'gov_num_', 'other_num_'] as const;

type Statement = Pick<Figure, 'measure' | 'value' | 'attribution' | 'rule'> & { readonly line: string };

/**
 * Field reports of IFRC GO (`/api/v2/field-report/`): their counts as figures, the Red Cross's own, the government's and others'
 * apart, each quoting the line of the report's text that states it. A field that is null gives no figure, 0 a figure of zero.
 * A report without any count is read by its words. What is not public is skipped; the next page of the list is followed. A list of what
 * was updated since some time may be empty.
 * Throws `PageChanged` when the page is no such list or no report in it has the fields.
 */
export function readFieldReports(page: Page, on: ReadingFor): Reading {
  const { next, results } = readJson(page, fieldReports);
  if (results.length === 0 && new URL(page.url).searchParams.has(UPDATED_SINCE))
    return { reports: [], follow: [], isNothingNew: true };
  const reports = goodRecords(results, fieldReport, page.url, 'field reports')
    .filter(({ visibility = PUBLIC }) => visibility === PUBLIC)
    .map((found) => toReport(found, page.url, on));
  const nextPage = webAddress(next, page.url);
  const follow: readonly Follow[] =
    nextPage === null
      ? []
      : [{ url: nextPage, route: { ...on.route, url: nextPage }, title: null, publishedAt: null }];
  if (reports.length + follow.length === 0) throw new PageChanged(page.url, 'no field report is public');
  return { reports, follow };
}

function toReport(found: FieldReport, url: string, on: ReadingFor): Report {
  const statements = statementsOf(found);
  const countries =
    found.countries_details ?? found.countries?.filter((entry) => typeof entry === 'object') ?? [];
  const title = found.title || found.summary || `Field report ${found.id}`;
  const prose = [
    found.summary === title ? '' : textOf(found.summary ?? undefined, url),
    textOf(found.description ?? undefined, url),
    countries.map(({ name }) => name).join(', '),
  ];
  const text = wellFormed(
    [...statements.map(({ line }) => line), ...prose].filter((line) => line !== '').join('\n'),
  );
  return makeReport({
    url: `${READ_AT}/${found.id}`,
    title,
    text,
    publishedAt: readDayOrTime(found.sit_fields_date ?? found.report_date ?? found.created_at, on.source),
    language: 'en',
    figures: statements.length === 0 ? null : figuresOf(statements),
  });
}

/** One line for each count that is filled in, those of whoever counted last first. */
function statementsOf(found: FieldReport): readonly Statement[] {
  const newest = COUNTED_BY[(found.recent_affected ?? 0) - 1];
  const order =
    newest === undefined ? COUNTED_BY : [newest, ...COUNTED_BY.filter((other) => other !== newest)];
  return order.flatMap((by) => {
    const { name, attribution } = counter(by, found);
    return MEASURED.flatMap(([measure, word]) => {
      const value = found[`${by}${word}`];
      if (value === null) return [];
      return [
        { measure, value, attribution, rule: `ifrc-go:${by}${word}`, line: `${name}: ${value} ${word}` },
      ];
    });
  });
}

function counter(
  by: (typeof COUNTED_BY)[number],
  found: FieldReport,
): { readonly name: string; readonly attribution: string | null } {
  switch (by) {
    case 'num_':
      return { name: 'Red Cross', attribution: null };
    case 'gov_num_':
      return { name: 'Government', attribution: 'government' };
    case 'other_num_': {
      const named = wellFormed((found.other_sources ?? '').replace(/\s+/g, ' ').trim());
      return named === ''
        ? { name: 'Other sources', attribution: 'other sources' }
        : { name: `Other sources (${named})`, attribution: named };
    }
    default:
      return by satisfies never;
  }
}

/** The lines stand at the beginning of the text, in order. */
function figuresOf(statements: readonly Statement[]): readonly Figure[] {
  let start = 0;
  return statements.map(({ measure, value, attribution, rule, line }) => {
    const end = start + line.length;
    const figure: Figure = {
      ...{ measure, group: 'all', value, max: null, qualifier: 'exact', scope: 'total' },
      ...{ circumstance: null, attribution, place: null, quote: line, start, end, rule },
    };
    start = end + 1;
    return figure;
  });
}
