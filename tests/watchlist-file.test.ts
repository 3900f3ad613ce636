import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addToWatchlist } from '../functions/cli/watchlist-file.ts';
import type { Source } from '../lib/model.ts';

let folder: string;
let number = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recuento-add-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string): Promise<string> {
  number += 1;
  const file = join(folder, `${number}.json`);
  await writeFile(file, text);
  return file;
}

const source = (id: string, url = `https://${id}.example/feed/`): Source => ({
  ...{ id, publisher: 'Oficina', kind: 'ombudsman', country: 'PE', language: 'es' },
  routes: [{ reader: 'feed', url }],
});
const one = `{"id":"a","publisher":"A","kind":"press","country":"PE","language":"es","routes":[{"reader":"page","url":"https://a.example/"}]}`;

/** A line of a file with what a person's own hand did to it. */
const BY_HAND = `{
  "sources": [
    { "id": "a",   "publisher": "A — á",
      "kind": "press", "country": "PE", "language": "es",
      "routes": [ {"reader":"page", "url":"https://a.example/"} ] }
  ],

  "crises": []
}
`;

describe('an addition to a watchlist that people edit', () => {
  it('goes to the end of its list, and leaves every other character as it is', async () => {
    const file = await fileOf(BY_HAND);
    await addToWatchlist(file, { source: source('b') });
    expect(await readFile(file, 'utf8')).toBe(
      BY_HAND.replace(
        '"https://a.example/"} ] }\n',
        `"https://a.example/"} ] },
    {
      "id": "b",
      "publisher": "Oficina",
      "kind": "ombudsman",
      "country": "PE",
      "language": "es",
      "routes": [
        {
          "reader": "feed",
          "url": "https://b.example/feed/"
        }
      ]
    }
`,
      ),
    );
  });

  it.each([
    ['an empty list', '{\n\t"crises": [],\n\t"sources": []\n}\n', '\n\t\t{\n\t\t\t"id": "b",'],
    [
      'an empty list over two lines',
      '{\n  "crises": [],\n  "sources": [\n  ]\n}',
      '\n    {\n      "id": "b",',
    ],
    ['a file on one line', `{"crises":[],"sources":[${one}]}`, ', {"id":"b",'],
    [
      'lines that end as on Windows',
      `{\r\n    "crises": [],\r\n    "sources": [\r\n        ${one}\r\n    ]\r\n}\r\n`,
      ',\r\n        {\r\n            "id": "b",',
    ],
  ])('is written in the manner of %s', async (_, text, begins) => {
    const file = await fileOf(text);
    const { sources } = await addToWatchlist(file, { source: source('b') });
    expect(sources.at(-1)?.id).toBe('b');
    const after = await readFile(file, 'utf8');
    expect(after).toContain(begins);
    expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
  });

  it('may be one more route of a source that is there', async () => {
    const file = await fileOf(BY_HAND);
    const { sources } = await addToWatchlist(file, {
      to: 'a',
      route: { reader: 'feed', url: 'https://a.example/feed/' },
    });
    expect(sources[0]?.routes.map(({ reader }) => reader)).toEqual(['page', 'feed']);
    expect(await readFile(file, 'utf8')).toBe(
      BY_HAND.replace(
        '"https://a.example/"} ]',
        '"https://a.example/"}, {"reader":"feed","url":"https://a.example/feed/"} ]',
      ),
    );
  });

  it.each([
    ['an id that is taken', { source: source('a') }, 'has a source a already'],
    [
      'an address that is watched, however it is written',
      { source: source('b', 'http://a.example/#top') },
      'has http://a.example/#top already, as a route of a',
    ],
    [
      'a route that is there',
      { to: 'a', route: { reader: 'page', url: 'https://a.example/' } },
      'already, as a route of a',
    ],
    ['a source that is wrong', { source: source('B') }, 'sources[1] (B) id: takes lower-case'],
    [
      'a route of nobody',
      { to: 'c', route: { reader: 'page', url: 'https://c.example/' } },
      'has no source c',
    ],
  ])('is refused with %s, and the file is as it was', async (_, addition, message) => {
    const file = await fileOf(BY_HAND);
    await expect(addToWatchlist(file, addition)).rejects.toThrow(message);
    expect(await readFile(file, 'utf8')).toBe(BY_HAND);
  });

  it.each([
    ['no JSON', '{"sources": [,]}', 'is no JSON'],
    ['no watchlist', '{"sources": {}}', 'is no watchlist'],
  ])('is refused by a file that is %s', async (_, text, message) => {
    const file = await fileOf(text);
    await expect(addToWatchlist(file, { source: source('b') })).rejects.toThrow(message);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('keeps who may read the file, follows a link to it, and leaves nothing beside it', async () => {
    const file = await fileOf(BY_HAND);
    await chmod(file, 0o640);
    const link = join(folder, 'link.json');
    await symlink(file, link);
    await addToWatchlist(link, { source: source('b') });
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readFile(file, 'utf8')).toContain('"id": "b"');
    expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});
