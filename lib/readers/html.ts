import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import { PageChanged, WatchlistInvalid } from '../errors.ts';

/** A parsed page, and elements of it: cheerio's own types, named here so that readers import one file. */
export type Html = CheerioAPI;
export type Element = ReturnType<CheerioAPI>[number];
export type Elements = Cheerio<Element>;

/** Elements inside each other. Chromium stops nesting at 512; a page of a thousand was not written by people. */
const DEEPEST = 1_000;

/**
 * HTML, or a fragment of it, → a document to select from.
 * Throws `PageChanged` when its elements nest too deep: a parser's and a selector's time grows with the depth of each.
 */
export function parseHtml(html: string, url: string): Html {
  const tree = new DomHandler();
  const open = tree.onopentag.bind(tree);
  const close = tree.onclosetag.bind(tree);
  let depth = 0;
  // Counted while the tree is built: parsing once only to count took as long as all of it.
  tree.onopentag = (name, attributes) => {
    depth += 1;
    if (depth > DEEPEST) throw new PageChanged(url, `its elements nest more than ${DEEPEST} deep`);
    open(name, attributes);
  };
  tree.onclosetag = () => {
    depth -= 1;
    close();
  };
  new Parser(tree).end(html);
  return load(tree.root);
}

/**
 * The elements that a selector of the watchlist finds, in the whole document or inside an element.
 * Throws `WatchlistInvalid` when it is no CSS selector.
 */
export function select($: Html, selector: string, within?: Element): Elements {
  try {
    return within === undefined ? $.root().find(selector) : $(within).find(selector);
  } catch (cause) {
    throw new WatchlistInvalid(`"${selector}" is no CSS selector`, { cause });
  }
}

/** An attribute of the first element found, trimmed; null when absent or empty. */
export function attribute(elements: Elements, name: string): string | null {
  return elements.attr(name)?.trim() || null;
}

/** An address as a page writes it, resolved against the page; null when it leads nowhere on the web. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  const trimmed = href?.trim();
  if (!trimmed) return null;
  const url = URL.parse(trimmed, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
