import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { WatchlistInvalid } from '../../lib/errors.ts';
import type { Route, Source, Watchlist } from '../../lib/model.ts';
import { canonicalAddress } from '../../lib/readers/report.ts';
import { parseWatchlist, readWatchlist } from '../../lib/watchlist.ts';

/** What is put into a watchlist: a source of its own, or one more route of a source that is there. */
export type Addition = { readonly source: Source } | { readonly route: Route; readonly to: string };

/**
 * Writes an addition into a watchlist that people edit: at the end of its list, in the file's own manner, every other character left as it is.
 * The file is replaced whole or not at all. Gives what it holds now.
 * Throws `WatchlistInvalid` when the file is none, the id or the address is in it already, or somebody else wrote it meanwhile.
 */
export async function addToWatchlist(file: string, addition: Addition): Promise<Watchlist> {
  const before = await readWatchlist(file);
  refuseTwice(before, addition, file);
  const path = await realpath(file);
  const text = await readFile(path, 'utf8');
  const next = withAddition(text, before, addition, file);
  const after = parseWatchlist(JSON.parse(next), file);
  // Nothing that was there may be lost, whatever shape the file had.
  if (!isDeepStrictEqual(after, added(before, addition)) || !isInsertion(text, next))
    throw new WatchlistInvalid(`${file} cannot be added to without changing what is in it; add it by hand`);
  await replaceFile(path, text, next);
  return after;
}

function added({ crises, sources }: Watchlist, addition: Addition): Watchlist {
  if ('source' in addition) return { crises, sources: [...sources, addition.source] };
  const { route, to } = addition;
  return {
    crises,
    sources: sources.map((source) =>
      source.id === to ? { ...source, routes: [...source.routes, route] } : source,
    ),
  };
}

function refuseTwice({ sources }: Watchlist, addition: Addition, file: string): void {
  const known = 'source' in addition ? sources.find(({ id }) => id === addition.source.id) : undefined;
  if (known !== undefined)
    throw new WatchlistInvalid(
      `${file} has a source ${known.id} already; name another with --id, or add to it with --to ${known.id}`,
    );
  for (const { url } of 'source' in addition ? addition.source.routes : [addition.route]) {
    const same = sources.find(({ routes }) =>
      routes.some((route) => canonicalAddress(route.url) === canonicalAddress(url)),
    );
    if (same !== undefined)
      throw new WatchlistInvalid(`${file} has ${url} already, as a route of ${same.id}`);
  }
}

function withAddition(text: string, { sources }: Watchlist, addition: Addition, file: string): string {
  const root = parseTree(text);
  const at = 'source' in addition ? [] : [sources.findIndex(({ id }) => id === addition.to), 'routes'];
  const list = root === undefined ? undefined : findNodeAtLocation(root, ['sources', ...at]);
  if (list?.type !== 'array')
    throw new WatchlistInvalid(`${file} has no source ${'to' in addition ? addition.to : ''}`);
  return insertLast(text, list, 'source' in addition ? addition.source : addition.route);
}

/** Puts a value at the end of a list: on lines of its own, indented like its neighbours, unless the list stands on one line. */
function insertLast(text: string, list: Node, value: unknown): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = list.children?.at(-1);
  const end = last === undefined ? list.offset + 1 : last.offset + last.length;
  const isOnOneLine = last !== undefined && !text.slice(list.offset, end).includes('\n');
  if (isOnOneLine) return `${text.slice(0, end)}, ${JSON.stringify(value)}${text.slice(end)}`;
  const unit = /^[ \t]+/mu.exec(text)?.[0] ?? '  ';
  const outside = indentAt(text, list.offset);
  const inside = last === undefined ? outside + unit : indentAt(text, last.offset);
  const lines = JSON.stringify(value, null, unit).split('\n');
  const block = lines.map((line) => `${eol}${inside}${line}`).join('');
  if (last !== undefined) return `${text.slice(0, end)},${block}${text.slice(end)}`;
  return `${text.slice(0, end)}${block}${eol}${outside}${text.slice(list.offset + list.length - 1)}`;
}

/** The white space that the line begins with. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/u.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Whether a text is another one with something put in, but for white space between the brackets of an empty list. */
function isInsertion(before: string, after: string): boolean {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let to = 0;
  while (to < before.length - from && before.at(-1 - to) === after.at(-1 - to)) to += 1;
  return before.slice(from, before.length - to).trim() === '';
}

/** Writes beside the file, to the disk, and only then in its place: a crash leaves the old or the new, never a half. */
async function replaceFile(path: string, before: string, next: string): Promise<void> {
  const { mode } = await stat(path);
  const beside = `${path}.${process.pid}.new`;
  const handle = await open(beside, 'wx', mode & 0o777);
  try {
    await handle.writeFile(next);
    await handle.sync();
    await handle.close();
    if ((await readFile(path, 'utf8')) !== before)
      throw new WatchlistInvalid(
        `${path} was written by somebody else meanwhile; nothing is added, try again`,
      );
    await rename(beside, path);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}
