import type { AlertRecord, Change, Count, Measure, Watchlist } from '../model.ts';

/** A change as one row, with what it was told in and about. */
type Row = {
  readonly record: AlertRecord;
  readonly change: Change;
  readonly country: string;
  readonly publisher: string;
};

type Column = readonly [name: string, hashtag: string, cell: (row: Row) => string | number | null];

/**
 * The columns: name, HXL hashtag, content. Hashtags and attributes are those of the HXL 1.1 dictionary
 * (https://hxlstandard.org/standard/1-1final/dictionary/); what it does not have is ours and begins with `x_`.
 * A figure stands in the column of its measure, so that no column mixes the dead with the injured.
 */
const COLUMNS: readonly Column[] = [
  ['read_at', '#date+x_read', ({ record }) => record.at],
  ['published_at', '#date+reported', ({ change }) => change.publishedAt],
  ['crisis', '#crisis+code', ({ record }) => record.crisis],
  ['country', '#country+code', ({ country }) => country],
  ['source', '#meta+source+x_id', ({ record }) => record.source],
  ['publisher', '#meta+source', ({ publisher }) => publisher],
  ['attribution', '#meta+source+x_credited', ({ change }) => change.attribution],
  ['change', '#status+x_change', ({ change }) => change.kind],
  ['measure', '#impact+type', ({ change }) => change.measure],
  ['group', '#group', ({ change }) => change.group],
  ['circumstance', '#cause+name', ({ change }) => change.circumstance],
  ['scope', '#impact+x_scope', ({ change }) => change.scope],
  ['place', '#loc+name', ({ change }) => change.place],
  ['killed', '#affected+killed', countOf('killed')],
  ['injured', '#affected+injured', countOf('injured')],
  ['missing', '#affected+x_missing', countOf('missing')],
  ['detained', '#affected+x_detained', countOf('detained')],
  ['max', '#affected+x_max', ({ change }) => change.to.max],
  ['qualifier', '#affected+x_qualifier', ({ change }) => change.to.qualifier],
  ['before', '#affected+x_before', fromBefore('value')],
  ['before_max', '#affected+x_before+x_max', fromBefore('max')],
  ['before_qualifier', '#affected+x_before+x_qualifier', fromBefore('qualifier')],
  ['quote', '#description+x_quote', ({ change }) => change.quote],
  ['url', '#meta+url', ({ change }) => change.url],
  ['alert', '#meta+x_alert', ({ record }) => record.id],
  ['status', '#status+x_told', ({ record }) => record.status],
  ['told_at', '#date+x_told', ({ record }) => record.toldAt],
  ['told_in', '#meta+x_language', ({ record }) => Object.keys(record.messageIds).sort().join(' ')],
];

/** The two head rows: names of columns, then their HXL hashtags. Each line ends as RFC 4180 has it. */
export function csvHead(): string {
  return line(COLUMNS.map(([name]) => name)) + line(COLUMNS.map(([, hashtag]) => hashtag));
}

/** An alert's changes, a line each. What the watchlist no longer knows stays without country or name. */
export function csvLines(record: AlertRecord, { crises, sources }: Watchlist): string {
  const country = crises.find(({ id }) => id === record.crisis)?.country ?? '';
  const publisher = sources.find(({ id }) => id === record.source)?.publisher ?? '';
  return record.changes
    .map((change) => line(COLUMNS.map(([, , cell]) => cell({ record, change, country, publisher }))))
    .join('');
}

function countOf(measure: Measure): Column[2] {
  return ({ change }) => (change.measure === measure ? change.to.value : null);
}

function fromBefore(part: keyof Count): Column[2] {
  return ({ change }) => change.from?.[part] ?? null;
}

function line(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

/** What a spreadsheet takes for the start of a formula (https://owasp.org/www-community/attacks/CSV_Injection), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell by RFC 4180. A text that a spreadsheet would run gets an apostrophe before it: pages write these texts, not we. */
function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
