import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { SettingInvalid, WatchlistInvalid } from '../lib/errors.ts';
import { readWatchlist } from '../lib/watchlist.ts';
import { bundleFunction } from './bundle.ts';
import { readSettings } from './settings.ts';
import { RecuentoStack } from './stack.ts';

const FUNCTIONS = join(import.meta.dirname, '..', 'functions');

/** What `cdk` runs: checks the settings and the watchlist, bundles the functions, and writes the stack's template. */
async function synthesise(): Promise<void> {
  const app = new App();
  const settings = readSettings(app.node.getAllContext());
  const watchlist = await readWatchlist(settings.watchlist);
  const bundle = (name: string) =>
    bundleFunction(join(FUNCTIONS, `${name}.ts`), join(app.outdir, 'bundles', name), settings.watchlist);
  const [scrape, history] = await Promise.all([bundle('scrape'), bundle('alert-history')]);
  new RecuentoStack(app, 'Recuento', { settings, watchlist, code: { scrape, history } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

try {
  await synthesise();
} catch (error) {
  // A person mistyped: the message says what to do, a stack trace would hide it.
  if (!(error instanceof SettingInvalid || error instanceof WatchlistInvalid)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
