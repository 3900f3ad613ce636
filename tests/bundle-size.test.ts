import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../cdk/bundle.ts';
import { bundleFunction } from '../cdk/bundle.ts';

/** What the two SDK clients, undici and zod weigh, and room for ourselves: a start is billed by what it loads. */
const MOST_BYTES = { scrape: 700_000, 'alert-history': 700_000 } as const;

const folder = mkdtempSync(join(tmpdir(), 'recuento-bundle-'));
const watchlist = join(folder, 'own.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['scrape', 'alert-history'] as const)('the bundle of %s', (name) => {
  let bundle: Bundle;
  beforeAll(async () => {
    writeFileSync(watchlist, '{"crises":[],"sources":[]}');
    bundle = await bundleFunction(join('functions', `${name}.ts`), join(folder, name), watchlist);
  });

  it(`loads ${MOST_BYTES[name]} bytes at most when it starts`, () => {
    expect(bundle.startBytes).toBeLessThanOrEqual(MOST_BYTES[name]);
  });

  it('is counted whole: what it may load later is the rest of the folder', () => {
    const code = readdirSync(bundle.folder).filter((file) => file.endsWith('.mjs'));
    const bytes = code.reduce((sum, file) => sum + readFileSync(join(bundle.folder, file)).byteLength, 0);
    expect(bundle.startBytes + bundle.laterBytes).toBe(bytes);
  });

  it('has no code that reads PDF in the file that is loaded first', () => {
    const first = readFileSync(join(bundle.folder, `${name}.mjs`), 'utf8');
    expect(first).not.toContain('FlateDecode');
  });

  it('takes the watchlist along, under the name that the function looks for, and no source map', () => {
    const files = readdirSync(bundle.folder);
    expect(files).toContain('watchlist.json');
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(readdirSync(`${bundle.folder}.maps`)).toContain(`${name}.mjs.map`);
  });
});

describe('code that reads PDF', () => {
  it('is in the bundle of scrape, behind the first PDF', () => {
    const files = readdirSync(join(folder, 'scrape')).filter((file) => file.endsWith('.mjs'));
    const withPdf = files.filter((file) =>
      readFileSync(join(folder, 'scrape', file), 'utf8').includes('FlateDecode'),
    );
    expect(withPdf).toHaveLength(1);
  });
});
