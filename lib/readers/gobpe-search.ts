import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';
import { readDate } from './dates.ts';
import { followTo, once } from './follow.ts';
import { attribute, parseHtml, select, webAddress } from './html.ts';
import { goodRecords, readJson } from './json.ts';
import { itemRoute, routeOptions } from './options.ts';
import type { Reading, ReadingFor } from './reader.ts';
import { textOf } from './syndicated-text.ts';

const options = z.looseObject({ item: z.optional(itemRoute) });

/** What https://www.gob.pe/busquedas.json answers, as far as we read it. No documentation of it is known. */
const answer = z.looseObject({
  data: z.looseObject({ attributes: z.looseObject({ results: z.array(z.unknown()) }) }),
});
const result = z
  .looseObject({
    name_with_parent: z.nullish(z.string()),
    /** A link in HTML, e.g. `<a href="/institucion/…">title</a>`. */
    url: z.nullish(z.string()),
    /** The file of a publication, often a PDF. */
    action_url: z.nullish(z.string()),
    /** E.g. "2 de diciembre de 2024 - 6:29 p. m." */
    publication: z.nullish(z.string()),
  })
  .check(z.refine(({ url, action_url }) => Boolean(url || action_url), 'has neither url nor action_url'));

/**
 * The search of Peru's state portal, for the news (`contenido[]=noticias`) or publications (`contenido[]=publicaciones`) of one
 * institution → the pages to follow; for a publication with a PDF, the PDF.
 * Throws `PageChanged` when the answer is not of that shape or no result has an address.
 */
export function readGobpeSearch(page: Page, on: ReadingFor): Reading {
  const { item } = routeOptions(options, on);
  const { results } = readJson(page, answer).data.attributes;
  const follow = goodRecords(results, result, page.url, 'results').flatMap((found) => {
    const html = parseHtml(found.url ?? '', page.url);
    const file = webAddress(found.action_url, page.url);
    const isPdf = file !== null && /\.pdf$/i.test(new URL(file).pathname);
    const url = isPdf ? file : (webAddress(attribute(select(html, 'a[href]'), 'href'), page.url) ?? file);
    if (url === null) return [];
    const title = textOf(found.name_with_parent ?? found.url ?? '', page.url) || null;
    return [followTo(url, item, { title, publishedAt: readDate(found.publication, on.source) })];
  });
  if (follow.length === 0) throw new PageChanged(page.url, 'results: no url or action_url is an address');
  return { reports: [], follow: once(follow) };
}
