import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { watchlist } from './reader-pages.ts';

/** What docs/sources says of each source. */
const PARTS = [
  '**Publisher.**',
  '**Route',
  '**How it is worded.**',
  '**How it has changed.**',
  '**Left out.**',
  '**Unverified.**',
];

describe('where a source’s data come from, how official they are and how they may vanish', () => {
  it.each(watchlist.sources)('is written for $id', async ({ id }) => {
    const text = await readFile(`docs/sources/${id}.md`, 'utf8');
    expect(PARTS.filter((part) => !text.includes(part))).toEqual([]);
  });
});
