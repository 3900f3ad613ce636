import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import * as z from 'zod';
import type { Page, Route, Source } from '../lib/model.ts';
import { followTo } from '../lib/readers/follow.ts';
import type { Reading, ReadingFor } from '../lib/readers/reader.ts';
import { readWatchlist } from '../lib/watchlist.ts';

const pages = new URL('pages/', import.meta.url);

/** What stands beside a page in `tests/pages/`: how it was reached, and what must be read in it. */
const expectation = z.strictObject({
  url: z.url(),
  contentType: z.string(),
  /** A source of watchlist.json with the number of its route; `item` when the page stands behind that route's. */
  watched: z.strictObject({ source: z.string(), route: z.int(), item: z.boolean().optional() }).optional(),
  /** For a format that no source of the watchlist has. */
  route: z.looseObject({ reader: z.string() }).optional(),
  hint: z.strictObject({ title: z.string().nullable(), publishedAt: z.string().nullable() }).optional(),
  reports: z.array(z.unknown()),
  follow: z.array(z.unknown()),
});

export type PageCase = {
  /** E.g. "feed/icrc-news". */
  readonly name: string;
  readonly page: Page;
  readonly on: ReadingFor;
  readonly watched:
    | { readonly source: string; readonly route: number; readonly item?: boolean | undefined }
    | undefined;
  readonly expected: { readonly reports: readonly unknown[]; readonly follow: readonly unknown[] };
};

export const watchlist = await readWatchlist(new URL('../watchlist.json', import.meta.url).pathname);

/** Every page of `tests/pages/` that belongs to a reader. */
export async function readerPages(): Promise<readonly PageCase[]> {
  const files = (await readdir(pages, { recursive: true }))
    .filter((file) => file.endsWith('.expected.json'))
    .sort();
  const all = await readdir(pages, { recursive: true });
  return Promise.all(
    files.map((file) => {
      const name = file.slice(0, -'.expected.json'.length);
      const page = all.find((other) => other !== file && other.slice(0, -extname(other).length) === name);
      if (page === undefined) throw new Error(`${file} stands beside no page`);
      return pageCase(name, page, file);
    }),
  );
}

async function pageCase(name: string, pageFile: string, expectedFile: string): Promise<PageCase> {
  const expected = expectation.parse(JSON.parse(await readFile(new URL(expectedFile, pages), 'utf8')));
  const { url, contentType, watched, hint, reports, follow } = expected;
  const bytes = new Uint8Array(await readFile(new URL(pageFile, pages)));
  const text = contentType === 'application/pdf' ? '' : new TextDecoder().decode(bytes);
  const source = sourceOf(watched?.source);
  const route: Route =
    watched === undefined
      ? { ...expected.route, reader: expected.route?.reader ?? '', url }
      : routeOf(source, watched, url);
  return {
    name,
    page: { url, contentType, text, bytes },
    on: { source, route, hint },
    watched,
    expected: { reports, follow },
  };
}

function sourceOf(id = 'defensoria-peru'): Source {
  const source = watchlist.sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`${id} is no source of watchlist.json`);
  return source;
}

function routeOf(
  source: Source,
  at: { readonly route: number; readonly item?: boolean | undefined },
  url: string,
): Route {
  const route = source.routes[at.route];
  if (route === undefined) throw new Error(`${source.id} has no route ${at.route}`);
  const item = z.looseObject({ reader: z.string() }).optional().parse(route.item);
  return at.item === true ? followTo(url, item, { title: null, publishedAt: null }).route : route;
}

/** A reading without the hashes, which another test is about. */
export function withoutHashes({ reports, follow }: Reading) {
  return { reports: reports.map(({ hash, ...report }) => report), follow };
}
