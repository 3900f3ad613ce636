import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where systems put Chromium; CHROMIUM names another instead. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the system's Chromium; null when there is none. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM;
  return (named === undefined ? PATHS : [named]).find((path) => existsSync(path)) ?? null;
}

/** Starts it without a window; it asks nothing of the web. */
export function openChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}
