import * as z from 'zod/mini';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';
import { readDate } from './dates.ts';
import { followTo, once } from './follow.ts';
import { attribute, type Element, type Html, parseHtml, select, webAddress } from './html.ts';
import { itemRoute, routeOptions, selector } from './options.ts';
import { plainLine } from './plain-text.ts';
import type { Reading, ReadingFor } from './reader.ts';

const options = z.looseObject({
  /** One item of the list. */
  card: selector,
  /** In a card: what leads to the item. */
  link: z._default(selector, 'a[href]'),
  /** In a card: its title; without this, the link's words. */
  title: z.optional(selector),
  /** In a card: its date. */
  date: z.optional(selector),
  item: z.optional(itemRoute),
});

/**
 * A page that lists others: one card an item, found by the route's selectors → the items to follow.
 * Cards may be malformed and nest: each part belongs to the nearest card around it. A card without an address is skipped.
 * Throws `PageChanged` naming the selector that finds nothing on the whole page, or a date that none of them prints.
 */
export function readListing(page: Page, on: ReadingFor): Reading {
  const { card, link, title, date, item } = routeOptions(options, on);
  const html = parseHtml(page.text, page.url);
  const $ = html.cheerio();
  const cards = select(html, card).toArray();
  if (cards.length === 0) throw new PageChanged(page.url, `nothing matches the card "${card}"`);

  const links = byCard(html, card, link, page.url);
  const titles = title === undefined ? links : byCard(html, card, title, page.url);
  const dates = date === undefined ? new Map() : byCard(html, card, date, page.url);
  const follow = cards.flatMap((element) => {
    const url = webAddress(attribute($(links.get(element)), 'href'), page.url);
    if (url === null) return [];
    const hint = {
      title: plainLine($(titles.get(element))),
      publishedAt: readDate(plainLine($(dates.get(element))), on.source),
    };
    return [followTo(url, item, hint)];
  });
  if (follow.length === 0) throw new PageChanged(page.url, `no link "${link}" of a card has an address`);
  if (date !== undefined && follow.every(({ publishedAt }) => publishedAt === null)) {
    throw new PageChanged(page.url, `nothing that "${date}" matches is a date`);
  }
  return { reports: [], follow: once(follow) };
}

/** The first match of a selector that belongs to each card. */
function byCard(html: Html, card: string, part: string, url: string): ReadonlyMap<Element, Element> {
  const $ = html.cheerio();
  const found = new Map<Element, Element>();
  for (const element of select(html, part)) {
    const [nearest] = $(element).closest(card);
    if (nearest !== undefined && !found.has(nearest)) found.set(nearest, element);
  }
  if (found.size === 0) throw new PageChanged(url, `nothing matches "${part}" in the cards "${card}"`);
  return found;
}
