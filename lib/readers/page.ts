import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';
import { followTo, once } from './follow.ts';
import { attribute, type Html, parseHtml, select, webAddress } from './html.ts';
import { routeOptions, selector } from './options.ts';
import { bodyText, refuseOtherPages } from './page-body.ts';
import { languageOf, publishedAtOf, titleOf } from './page-facts.ts';
import type { Follow, Reading, ReadingFor } from './reader.ts';
import { makeReport } from './report.ts';

const options = z.looseObject({
  /** The elements that hold the report; without it, the places where content systems keep theirs. */
  body: z.optional(selector),
  title: z.optional(selector),
  /** An element that prints the date, or has it in `datetime`. */
  date: z.optional(selector),
  /** Links to PDFs that are reports as well. */
  pdf: z.optional(selector),
});

/** Characters. Shorter than the shortest statement seen; what is left of a page whose text was not found is shorter still. */
const SHORTEST_TEXT = 60;

/**
 * One page that is one report. Title and date come from the route's selectors, else from Open Graph, JSON-LD and the
 * elements themselves, else from what the page that pointed here printed.
 * Throws `PageChanged` when a selector of the route finds nothing, when the page asks to log in or says that it is an error,
 * and when its text is too short to be a report and it leads to no PDF.
 */
export function readOnePage(page: Page, on: ReadingFor): Reading {
  const chosen = routeOptions(options, on);
  if (!isHtml(page))
    throw new PageChanged(page.url, `an HTML page was expected, not ${page.contentType || 'this'}`);
  const html = parseHtml(page.text, page.url);
  refuseOtherPages(html, page.url, chosen.body);

  const title = titleOf(html, page.url, chosen.title) ?? on.hint?.title ?? '';
  const publishedAt = publishedAtOf(html, page.url, on, chosen.date) ?? on.hint?.publishedAt ?? null;
  const text = withoutTitle(bodyText(html, page.url, chosen.body, SHORTEST_TEXT), title);
  const follow = chosen.pdf === undefined ? [] : pdfs(html, page.url, chosen.pdf, { title, publishedAt });
  if (text.length >= SHORTEST_TEXT) {
    const report = makeReport({ url: page.url, title, text, publishedAt, language: languageOf(html) });
    return { reports: [report], follow };
  }
  if (follow.length > 0) return { reports: [], follow };
  const length = `${text.length} characters where a report has ${SHORTEST_TEXT} at least`;
  throw new PageChanged(page.url, `its text is too short: ${length}`);
}

function isHtml({ contentType, text }: Page): boolean {
  return (
    /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType) || (contentType === '' && /^\s*</.test(text))
  );
}

/** A headline inside the body would state its figures twice. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
}

function pdfs(
  html: Html,
  url: string,
  links: string,
  hint: Pick<Follow, 'title' | 'publishedAt'>,
): readonly Follow[] {
  const $ = html.cheerio();
  const follow = select(html, links)
    .toArray()
    .flatMap((link) => {
      const address = webAddress(attribute($(link), 'href'), url);
      return address === null ? [] : [followTo(address, { reader: 'pdf' }, hint)];
    });
  return once(follow);
}
