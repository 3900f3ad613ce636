/** One measured line: ours beside another's, both from the same run. */
export type Row = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** What it stands beside, e.g. "urlwatch 2.25"; null where there is nothing to set beside it. */
  readonly beside: string | null;
  readonly theirs: number | null;
  /** What ours divided by theirs may be at most, or at least where more is better; null where nothing is promised. */
  readonly limit: { readonly is: 'at most' | 'at least'; readonly ratio: number } | null;
};

export type Section = { readonly title: string; readonly rows: readonly Row[] };

/** How far beyond its limit a ratio may be before continuous integration calls it broken: few pages on a busy machine measure roughly. */
const SLACK = 2;

export function ratioOf({ ours, theirs }: Row): number | null {
  return theirs === null ? null : ours / theirs;
}

export function atMost(ratio: number): Row['limit'] {
  return { is: 'at most', ratio };
}

/** The rows whose ratio is beyond their limit, with some slack if so asked. */
export function broken(sections: readonly Section[], slack: 'none' | 'some'): readonly Row[] {
  const factor = slack === 'some' ? SLACK : 1;
  return sections.flatMap(({ rows }) => rows).filter((row) => isBeyond(row, factor));
}

function isBeyond(row: Row, factor: number): boolean {
  const ratio = ratioOf(row);
  if (row.limit === null || ratio === null) return false;
  // A ratio of nothing by nothing is no number: nothing was measured.
  if (!Number.isFinite(ratio)) return true;
  return row.limit.is === 'at most' ? ratio > row.limit.ratio * factor : ratio < row.limit.ratio / factor;
}

/** The sections as Markdown, which is what the terminal gets as well. */
export function markdown(sections: readonly Section[]): string {
  return sections
    .map(({ title, rows }) =>
      [
        `### ${title}\n`,
        '| | unit | ours | beside | theirs | ratio | wanted |',
        '|---|---|--:|---|--:|--:|---|',
        ...rows.map(line),
      ].join('\n'),
    )
    .join('\n\n');
}

function line(row: Row): string {
  const { what, unit, ours, beside, theirs, limit } = row;
  const ratio = ratioOf(row);
  const wanted = limit === null ? '' : `${limit.is} ${limit.ratio}${isBeyond(row, 1) ? ' **missed**' : ''}`;
  const cells = [what, unit, digits(ours), beside ?? '', digits(theirs), digits(ratio), wanted];
  return `| ${cells.join(' | ')} |`;
}

/** Three digits that say something; "" for what was not measured. */
function digits(value: number | null): string {
  if (value === null) return '';
  if (value >= 1000) return Math.round(value).toLocaleString('en-US');
  return value >= 100 ? value.toFixed(0) : value.toPrecision(Math.max(1, 3));
}
