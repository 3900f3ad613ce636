// Pictures of the history for the documents: `node tests/browser/screenshots.ts` replays the crisis and writes docs/images/.
import { mkdirSync } from 'node:fs';
import { chromiumPath, openChromium } from './chromium.ts';
import { serveReplay } from './replay-history.ts';

const FOLDER = 'docs/images';
const DESKTOP = { width: 1000, height: 1250 };
const PHONE = { width: 390, height: 844 };
const CRISIS = '/crises/peru-2022';
const SHOTS = [
  { name: 'crisis-en-desktop-light', path: `${CRISIS}?lang=en`, viewport: DESKTOP, colorScheme: 'light' },
  { name: 'crisis-es-desktop-dark', path: `${CRISIS}?lang=es`, viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'crisis-es-phone-light', path: `${CRISIS}?lang=es`, viewport: PHONE, colorScheme: 'light' },
  { name: 'crisis-en-phone-dark', path: `${CRISIS}?lang=en`, viewport: PHONE, colorScheme: 'dark' },
  {
    name: 'injured-es-desktop-light',
    path: `${CRISIS}?lang=es&measure=injured`,
    viewport: DESKTOP,
    colorScheme: 'light',
  },
  { name: 'first-es-phone-light', path: '/?lang=es', viewport: PHONE, colorScheme: 'light' },
  { name: 'sources-en-desktop-light', path: '/sources?lang=en', viewport: DESKTOP, colorScheme: 'light' },
] as const;

const path = chromiumPath();
if (path === null) throw new Error('no Chromium on this system: install one, or name it with CHROMIUM');
mkdirSync(FOLDER, { recursive: true });
const [site, browser] = await Promise.all([serveReplay(), openChromium(path)]);
for (const { name, path: wanted, viewport, colorScheme } of SHOTS) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
  await page.goto(site.url + wanted);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: process.argv.includes('--whole') });
  await page.close();
}
await browser.close();
await site.close();
