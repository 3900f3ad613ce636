// Pictures of the history for the documents: `npm run screenshots` replays the crisis and writes docs/images/.
import { mkdirSync } from 'node:fs';
import * as z from 'zod';
import { chromiumPath, openChromium } from './chromium.ts';
import { serveReplay } from './replay-history.ts';

const FOLDER = 'docs/images';
const DESKTOP = { width: 1000, height: 1400 };
const PHONE = { width: 390, height: 1700 };
const SCREEN = { width: 390, height: 844 };
const SOURCES = { width: 1000, height: 850 };
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
  { name: 'alert-en-desktop-light', path: 'alert', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'first-es-phone-light', path: '/?lang=es', viewport: SCREEN, colorScheme: 'light' },
  { name: 'sources-en-desktop-dark', path: '/sources?lang=en', viewport: SOURCES, colorScheme: 'dark' },
] as const;

const path = chromiumPath();
if (path === null) throw new Error('no Chromium on this system: install one, or name it with CHROMIUM');
mkdirSync(FOLDER, { recursive: true });
const [site, browser] = await Promise.all([serveReplay(), openChromium(path)]);
const correction = await correctionPath();
for (const { name, path: wanted, viewport, colorScheme } of SHOTS) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
  await page.goto(site.url + (wanted === 'alert' ? correction : wanted));
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: process.argv.includes('--whole') });
  await page.close();
}
await browser.close();
await site.close();

/** The page of the alert that told the first correction of the dead. */
async function correctionPath(): Promise<string> {
  const answer = await fetch(`${site.url}${CRISIS}.json?kind=fall&measure=killed`);
  const { alerts } = z.object({ alerts: z.array(z.object({ id: z.string() })) }).parse(await answer.json());
  return `/alerts/${alerts.at(-1)?.id}?lang=en`;
}
