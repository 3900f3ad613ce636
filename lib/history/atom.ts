import { createHash } from 'node:crypto';
import type { html } from 'hono/html';
import { html as xml } from 'hono/html';
import type { AlertRecord, Watchlist } from '../model.ts';
import { changesMarkup } from '../page/changes.ts';
import { changeText } from '../page/figure.ts';
import { publisherOf } from '../page/markup.ts';
import type { Telling } from '../page/words.ts';

export type Feed = {
  readonly title: string;
  /** Names the feed for ever, in no address: e.g. "crises/peru-2022 es". */
  readonly name: string;
  /** Root of the site without a slash at the end, e.g. "https://host". */
  readonly origin: string;
  /** Path and query of the feed itself, of the page it stands for, and of its next page. */
  readonly self: string;
  readonly page: string;
  readonly next: string | null;
  /** When the feed is empty: a time that it was certainly not changed after, ISO 8601. */
  readonly since: string;
  readonly alerts: readonly AlertRecord[];
  readonly watchlist: Watchlist;
};

/** Alerts as an Atom feed (RFC 4287), an entry each; a next page as RFC 5005 has it. */
export function atomFeed(feed: Feed, telling: Telling): string {
  const { origin, alerts } = feed;
  const updated =
    alerts
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? feed.since;
  const text = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${telling.language}">
<id>${permanentId(feed.name)}</id>
<title>${feed.title}</title>
<subtitle>${telling.words.email.unverified}</subtitle>
<updated>${updated}</updated>
<author><name>Recuento</name></author>
<link rel="self" type="application/atom+xml" href="${origin}${feed.self}"/>
<link rel="alternate" type="text/html" href="${origin}${feed.page}"/>
${feed.next === null ? '' : xml`<link rel="next" type="application/atom+xml" href="${origin}${feed.next}"/>`}
${alerts.map((record) => entry(record, feed, telling))}</feed>
`;
  return allowedInXml(String(text));
}

function entry(record: AlertRecord, { origin, watchlist }: Feed, telling: Telling): ReturnType<typeof html> {
  const { id, at, source, changes } = record;
  const country = watchlist.crises.find((crisis) => crisis.id === record.crisis)?.country ?? '001';
  const place = { path: '/', query: '', saysLanguage: true };
  const publisher = publisherOf(watchlist, source);
  const content = String(changesMarkup(record, { country, watchlist, place }, telling));
  const title = changes.map((change) => changeText(change, telling.words)).join('; ');
  return xml`<entry>
<id>${permanentId(`${id} ${telling.language}`)}</id>
<title>${title}</title>
<published>${at}</published>
<updated>${at}</updated>
<author><name>${publisher}</name></author>
<link rel="alternate" type="text/html" href="${origin}/alerts/${encodeURIComponent(id)}?lang=${telling.language}"/>
${[...new Set(changes.map(({ kind }) => kind))].map((kind) => xml`<category term="${kind}"/>`)}
<content type="html">${content}</content>
</entry>
`;
}

/** An id that stays when the site moves: a UUID of a name (RFC 9562, version 8). */
function permanentId(name: string): string {
  const hex = createHash('sha256').update(`recuento ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** Leaves out what XML 1.0 has no place for (its production 2, Char): one such character makes the whole feed unreadable. */
function allowedInXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
