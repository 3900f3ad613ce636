import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryServer } from '../../functions/history-server.ts';
import { serveHistory } from '../../functions/history-server.ts';
import type { Embedded } from '../../lib/local/embedded.ts';
import { openEmbedded } from '../../lib/local/embedded.ts';
import { tellAlert, watchlist } from '../history-alerts.ts';
import { change, count } from '../message/alerts.ts';
import { chromiumPath, openChromium } from './chromium.ts';

const path = chromiumPath();
const WHY_NOT =
  'the history is not looked at in a browser: there is no Chromium (install one, or name it with CHROMIUM)';

let browser: Browser;
let embedded: Embedded;
let client: DynamoDBClient;
let site: HistoryServer;
let alertId: string;
/** What a source published: stands for its web site. */
const source = createServer((_, response) =>
  response.end('<!doctype html><title>The report</title><h1>46</h1>'),
);

beforeAll(async () => {
  if (path === null) {
    if (process.env.CI) throw new Error(WHY_NOT);
    console.warn(WHY_NOT);
    return;
  }
  await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
  const address = source.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/nota`;
  embedded = await openEmbedded({ directory: null });
  client = new DynamoDBClient(embedded.dynamodb);
  const store = { client, tables: embedded.tables };
  await tellAlert(store, {
    at: '2022-12-25T13:00:00.000Z',
    source: 'ombudsman',
    changes: [
      change({ kind: 'first', from: null, to: count(29), url, publishedAt: '2022-12-24T20:00:00-05:00' }),
    ],
  });
  await tellAlert(store, {
    at: '2022-12-26T13:00:00.000Z',
    source: 'ombudsman',
    changes: [
      change({ kind: 'fall', from: count(29), to: count(28), url, publishedAt: '2022-12-25T20:00:00-05:00' }),
    ],
  });
  alertId = await tellAlert(store, {
    at: '2023-01-10T02:45:00.000Z',
    source: 'ombudsman',
    changes: [
      change({ url }),
      change({ kind: 'first', measure: 'injured', from: null, to: count(650, 'at-least'), url }),
      change({ kind: 'first', group: 'child', from: null, to: count(1), place: 'Juliaca', url }),
    ],
  });
  await tellAlert(store, {
    at: '2023-01-10T12:00:00.000Z',
    source: 'red-cross',
    changes: [
      change({ kind: 'disputed', from: count(47), to: count(40), url }),
      change({ kind: 'first', measure: 'missing', from: null, to: count(20, 'range', 30), url }),
    ],
  });
  [site, browser] = await Promise.all([serveHistory({ store, watchlist, port: 0 }), openChromium(path)]);
});

beforeEach(({ skip }) => skip(path === null, WHY_NOT));

afterAll(async () => {
  if (path === null) return;
  await browser.close();
  await site.close();
  source.close();
  client.destroy();
  await embedded.close();
});

async function visit(
  address: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(site.url + address);
    await use(page);
  } finally {
    await context.close();
  }
}

/** Presses Tab until what has the focus reads as wanted. Throws when the whole page has been gone through. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(
      'document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent',
    );
    if (typeof focus === 'string' && wanted.test(focus)) return;
  }
  throw new Error(`the keyboard reaches nothing that reads ${wanted}`);
}

const PHONE = { width: 320, height: 640 };
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: PHONE }],
  ['dark, on a phone', { viewport: PHONE, colorScheme: 'dark' }],
];

describe.each(LOOKS)('%s', (_, look) => {
  it.each([
    '/',
    '/crises/peru?lang=es',
    '/crises/peru?lang=en&measure=injured&kind=first',
    '/alerts/ID',
    '/sources',
    '/crises/none',
  ])('axe finds nothing to object to in %s, and nothing is wider than the page', async (address) => {
    await visit(
      address.replace('ID', alertId),
      async (page) => {
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
        await page.evaluate(axe.source);
        const violations = await page.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
        );
        expect(violations).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      },
      look,
    );
  });
});

describe('with the keyboard alone', () => {
  it('a person finds a figure and follows its sentence to the source', async () => {
    await visit('/?lang=en', async (page) => {
      await tabTo(page, /Protests in Peru/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/crises/peru?lang=en');
      expect(await page.locator('.figures .n').first().textContent()).toBe('46');
      await tabTo(page, /See where Defensoría del Pueblo del Perú says so/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/nota');
      expect(await page.locator('h1').textContent()).toBe('46');
    });
  });

  it('a person filters the changes and keeps the language', async () => {
    await visit('/crises/peru?lang=en', async (page) => {
      expect(await page.locator('article').count()).toBe(4);
      await tabTo(page, /^Filter the changes$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Kind of change/);
      await page.keyboard.type('Correction');
      await tabTo(page, /^Filter$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/kind=fall/);
      expect(await page.locator('article').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });
  });

  it('a person takes the CSV home', async () => {
    await visit('/crises/peru?lang=en', async (page) => {
      await tabTo(page, /^CSV/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe('recuento-peru.csv');
      expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\uFEFFread_at,.*\r\n#date\+x_read,/);
    });
  });

  it('a person changes the language and stays where they are', async () => {
    await visit('/crises/peru?lang=en&measure=injured', async (page) => {
      await tabTo(page, /^Español$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/lang=es/);
      expect(page.url()).toContain('measure=injured');
      expect(await page.locator('h1').textContent()).toBe('Protestas en el Perú');
    });
  });
});

/** Runs in the page: which letters of the chart stand on one another, or outside of it. */
const CHART_FAULTS = `(() => {
  const chart = [...document.querySelectorAll('figure > svg')].find((svg) => svg.getBoundingClientRect().width > 0);
  const frame = chart.getBoundingClientRect();
  const texts = [...chart.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
  const faults = texts.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1);
  for (const [at, [, a]] of texts.entries())
    for (const [text, b] of texts.slice(at + 1))
      if (a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom) faults.push([text]);
  return faults.map(([text]) => text);
})()`;

describe.each(LOOKS)('the chart, %s', (_, look) => {
  it.each(['?lang=es', '?lang=en', '?lang=es&measure=injured', '?lang=en&measure=missing'])(
    'has no letters on one another or cut off: %s',
    async (query) => {
      await visit(
        `/crises/peru${query}`,
        async (page) => void expect(await page.evaluate(CHART_FAULTS)).toEqual([]),
        look,
      );
    },
  );
});

it('prints what a person would file: figures, chart, quotes and the addresses of their sources, no controls', async () => {
  await visit('/crises/peru?lang=en', async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const control of ['form', 'nav', '.downloads', '.skip'])
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
    for (const kept of ['.figures .n', 'figure svg', 'blockquote'])
      expect(await page.locator(`${kept}:visible`).count(), kept).toBeGreaterThan(0);
    const address = `getComputedStyle(document.querySelector('article a[href^=http]'), '::after').content`;
    expect(await page.evaluate(address)).toContain('/nota');
  });
});

it('gives a feed that a browser takes for well-formed XML', async () => {
  await visit(
    '/',
    async (page) => {
      const faults = `fetch('/crises/peru.atom').then((answer) => answer.text())
      .then((text) => new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror').length)`;
      expect(await page.evaluate(faults)).toBe(0);
    },
    { bypassCSP: true },
  );
});

it('is the same page with scripts off', async () => {
  const texts: string[] = [];
  for (const javaScriptEnabled of [true, false])
    await visit(
      '/crises/peru?lang=es',
      async (page) => void texts.push((await page.locator('main').textContent()) ?? ''),
      { javaScriptEnabled },
    );
  expect(texts[0]).toContain('Personas fallecidas');
  expect(texts[1]).toBe(texts[0]);
});

it('asks nobody else for anything, and the browser has nothing to complain of', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('console', (message) => void complaints.push(message.text()));
  await page.goto(`${site.url}/crises/peru`);
  expect(asked).toEqual([`${site.url}/crises/peru`]);
  expect(complaints).toEqual([]);
  await context.close();
});
