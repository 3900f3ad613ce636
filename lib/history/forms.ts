import type { Context } from 'hono';
import type { AlertRecord } from '../model.ts';
import type { AlertPage } from '../store.ts';
import type { Form, Request } from './answer.ts';
import { queryText } from './ask.ts';
import type { Feed } from './atom.ts';
import { atomFeed } from './atom.ts';
import { csvHead, csvLines } from './csv.ts';

/** Changes in one answer: what a person reads, what a program takes, within the 6 MB that Lambda may answer. */
export const PAGE_CHANGES: { readonly [F in Form]: number } = { html: 40, json: 500, csv: 5_000, atom: 100 };
/** Without it Excel reads UTF-8 as the machine's old code page, and every accent is wrong: docs/decisions/0040-csv-byte-order-mark.md */
const BYTE_ORDER_MARK = '\uFEFF';

/** Alerts as CSV or Atom; where to read on is told in a Link header (RFC 8288), in Atom also inside. */
export function inForm(
  context: Context,
  { form, asked, place, telling, origin }: Request,
  page: AlertPage,
  of: Pick<Feed, 'title' | 'watchlist'> & {
    readonly since: string | null;
    /** Root of the history's address; null: as the request has it. */
    readonly url: string | null;
  },
): Response {
  const path = `${place.path === '/' ? '/index' : place.path}.${form}`;
  const query = { filters: asked.filters, language: asked.language };
  const next = page.cursor === null ? null : `${path}${queryText({ ...query, cursor: page.cursor })}`;
  if (next !== null) context.header('link', `<${next}>; rel="next"`);
  if (form === 'csv') {
    const lines = page.alerts.map((record) => csvLines(record, of.watchlist));
    const name = place.path.split('/').at(-1) || 'crises';
    return context.body(BYTE_ORDER_MARK + csvHead() + lines.join(''), 200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="recuento-${name}.csv"`,
    });
  }
  const feed = {
    ...{ title: of.title, watchlist: of.watchlist, origin: of.url ?? origin, next, alerts: page.alerts },
    name: `${place.path} ${place.query} ${telling.language}`,
    self: `${path}${queryText({ ...query, cursor: asked.cursor })}`,
    page: `${place.path}${queryText(query)}`,
    since: `${of.since ?? '2022-12-07'}T00:00:00Z`,
  };
  return context.body(atomFeed(feed, telling), 200, {
    'content-type': 'application/atom+xml; charset=utf-8',
  });
}

/** An alert as the history tells it: with its words in every language, which hold nobody's address. */
export function publicAlert({ messages, ...rest }: AlertRecord): Record<string, unknown> {
  return { ...rest, messages: messages.map(({ language, email, sms }) => ({ language, email, sms })) };
}
