import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import type { Page, Report } from '../model.ts';
import { readDate, readDayOrTime } from './dates.ts';
import { feedEntries } from './feed-entries.ts';
import { followTo } from './follow.ts';
import { parseHtml, select, webAddress } from './html.ts';
import { goodRecords, readJson } from './json.ts';
import { itemRoute, routeOptions } from './options.ts';
import { plainText } from './plain-text.ts';
import type { Follow, Reading, ReadingFor } from './reader.ts';
import { makeReport } from './report.ts';
import { textOf } from './syndicated-text.ts';

const options = z.looseObject({
  /** Only what one of these organisations published, by name or short name; absent: everything. */
  publishers: z.optional(z.array(z.string().check(z.minLength(1)))),
  item: z.optional(itemRoute),
});

const name = z.looseObject({ name: z.optional(z.string()), shortname: z.optional(z.string()) });
/** Fields of a report in ReliefWeb's API, version 2 (https://apidoc.reliefweb.int/fields-tables). */
const record = z.looseObject({
  fields: z.looseObject({
    title: z.string(),
    url: z.string(),
    url_alias: z.nullish(z.string()),
    /** Where it was published first. */
    origin: z.nullish(z.string()),
    'body-html': z.nullish(z.string()),
    date: z.optional(z.looseObject({ original: z.nullish(z.string()), created: z.nullish(z.string()) })),
    source: z.optional(z.array(name)),
    language: z.optional(z.array(z.looseObject({ code: z.string() }))),
  }),
});
const answer = z.looseObject({ data: z.array(z.unknown()) });

/** What a report is when its text is in an attached file. */
const ELSEWHERE = /^please refer to the attached files?\.?$/i;

/**
 * ReliefWeb's list of updates, as its keyless feed (`/updates/rss.xml`) or its API (`/v2/reports`, with an approved appname in
 * the address). It carries on what others publish: where the API gives the origin, the report bears that address and is
 * the same as the one read there. What has no text of its own is followed, as `item` of the route says.
 * Throws `PageChanged` when the page is neither, and when nothing on it is by one of the route's publishers.
 */
export function readReliefweb(page: Page, on: ReadingFor): Reading {
  const { publishers, item } = routeOptions(options, on);
  const found = /^\s*[{[]/.test(page.text) ? fromApi(page, on) : fromFeed(page, on);
  const wanted = found.filter(
    ({ by }) => publishers === undefined || by.some((name) => publishers.includes(name)),
  );
  if (wanted.length === 0) {
    throw new PageChanged(
      page.url,
      `none of ${found.length} updates is by ${publishers?.join(' or ') ?? 'anybody'}`,
    );
  }
  const isWhole = ({ report }: Update) => report.text !== '' && !ELSEWHERE.test(report.text);
  const follow: readonly Follow[] = wanted
    .filter((update) => !isWhole(update))
    .map(({ report }) => followTo(report.url, item, report));
  return { reports: wanted.filter(isWhole).map(({ report }) => report), follow };
}

/** A report with the names of those who published it. */
type Update = { readonly report: Report; readonly by: readonly string[] };

function fromFeed(page: Page, on: ReadingFor): readonly Update[] {
  return feedEntries(page).entries.flatMap(({ link, title, date, summary }) => {
    const url = webAddress(link, page.url);
    if (url === null) return [];
    const html = parseHtml(summary ?? '', page.url);
    // The description begins with e.g. `<div class="tag source">Sources: A, B</div>`.
    const sources = plainText(select(html, '.tag.source')).replace(/^sources?:\s*/i, '');
    select(html, '.tag').remove();
    const report = makeReport({
      ...{ url, title: textOf(title, page.url), text: plainText([html.root]) },
      ...{ publishedAt: readDate(date, on.source), language: null },
    });
    return [{ report, by: sources.split(/,\s*/) }];
  });
}

function fromApi(page: Page, on: ReadingFor): readonly Update[] {
  const { data } = readJson(page, answer);
  return goodRecords(data, record, page.url, 'data').flatMap(({ fields }) => {
    const url = webAddress(fields.url_alias ?? fields.url, page.url);
    if (url === null) return [];
    const report = makeReport({
      ...{ url, title: fields.title, text: textOf(fields['body-html'] ?? undefined, page.url) },
      origin: webAddress(fields.origin, page.url),
      publishedAt: readDayOrTime(fields.date?.original ?? fields.date?.created, on.source),
      language: fields.language?.[0]?.code ?? null,
    });
    return [
      { report, by: (fields.source ?? []).flatMap(({ name, shortname }) => [name ?? '', shortname ?? '']) },
    ];
  });
}
