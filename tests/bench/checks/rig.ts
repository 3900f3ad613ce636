import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Aws } from './aws.ts';
import { openAws } from './aws.ts';
import type { Deployed, Lambda, Spent } from './lambda.ts';
import { deploy, startLambda } from './lambda.ts';
import type { Site, SiteState } from './site.ts';
import { openSite } from './site.ts';
import type { Urlwatch } from './urlwatch.ts';
import { openUrlwatch } from './urlwatch.ts';
import { watchlistOf } from './watched.ts';

/** The pages of a site, watched by us and, where it is installed, by urlwatch. */
export type Rig = {
  readonly site: Site;
  readonly aws: Aws;
  readonly pages: number;
  readonly urlwatch: Urlwatch | null;
  /** With the heap of a function of so much memory; without it, whatever Node takes. */
  readonly startLambda: (memoryMb?: number | null) => Promise<Lambda>;
  /** Shows the pages as the server's settings say; `isNew` puts up a new version of each. */
  readonly show: (settings: Partial<SiteState> & { readonly isNew?: boolean }) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type RigSettings = {
  readonly pages: number;
  /** With it, changes are recorded at once and told later. */
  readonly settleMinutes?: number;
  readonly withUrlwatch: boolean;
  /** Folder for the profiles of our processes; null for none. */
  readonly profiles: string | null;
};

/** Opens a rig of its own: a site, an empty AWS, a deployed bundle, urlwatch with an empty store. */
export async function openRig({ pages, settleMinutes, withUrlwatch, profiles }: RigSettings): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'recuento-bench-'));
  const [site, aws] = await Promise.all([openSite(), openAws()]);
  const deployed: Deployed = await deploy(folder, watchlistOf(site, pages, settleMinutes), site, aws);
  const urlwatch = withUrlwatch ? openUrlwatch(join(folder, 'urlwatch'), site, pages) : null;
  let shown: SiteState = { version: 1, isConditional: true, keepsOpen: true };
  return {
    ...{ site, aws, pages, urlwatch },
    startLambda: (memoryMb = null) => startLambda(deployed, { profiles, memoryMb }),
    show: async ({ isNew = false, ...settings }) => {
      shown = { ...shown, ...settings, version: shown.version + (isNew ? 1 : 0) };
      await site.show(shown);
    },
    close: async () => {
      await Promise.all([site.close(), aws.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** What one check of one page cost. */
export function eachOf({ cpuMs, wallMs, peakMb }: Spent, checks: number): Spent {
  return { cpuMs: cpuMs / checks, wallMs: wallMs / checks, peakMb };
}
