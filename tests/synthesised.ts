import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll } from 'vitest';
import * as z from 'zod';
import type { Bundle } from '../cdk/bundle.ts';
import { readSettings } from '../cdk/settings.ts';
import { RecuentoStack } from '../cdk/stack.ts';
import type { Source, SourceKind, Watchlist } from '../lib/model.ts';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
const template = z.object({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
});

/** A resource of a template, with its logical id. */
export type Resource = z.infer<typeof resource> & { readonly id: string };
/** A template as it is uploaded. */
export type Template = {
  readonly bytes: number;
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
};

/** CDK's own settings, as `cdk` hands them to the app. */
const { context: cdkContext } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * The stack's templates, its own first. Takes the settings, the watchlist, and what else is to look at the app. The functions' code is an empty one: templates know code by its hash only.
 */
export function synthesise(
  context: Readonly<Record<string, unknown>>,
  watchlist: Watchlist,
  check: (app: App) => void = () => {},
): readonly Template[] {
  const folder = mkdtempSync(join(tmpdir(), 'recuento-synth-'));
  folders.push(folder);
  const outdir = join(folder, 'cdk.out');
  const app = new App({ outdir, analyticsReporting: false, context: { ...cdkContext, ...context } });
  const code = emptyBundle(join(folder, 'code'));
  const settings = readSettings(app.node.getAllContext());
  new RecuentoStack(app, 'Recuento', { settings, watchlist, code: { scrape: code, history: code } });
  check(app);
  app.synth();
  const names = readdirSync(app.outdir).filter((name) => name.endsWith('template.json'));
  // "Recuento.template.json" sorts before "RecuentoSchedules1….nested.template.json".
  return names.toSorted().map((name) => readTemplate(join(app.outdir, name)));
}

/** All resources of all templates. */
export function allResources(templates: readonly Template[]): readonly Resource[] {
  return templates.flatMap(({ resources }) => resources);
}

function readTemplate(file: string): Template {
  const text = readFileSync(file, 'utf8');
  const { Resources, Outputs } = template.parse(JSON.parse(text));
  const resources = Object.entries(Resources).map(([id, found]) => ({ ...found, id }));
  return { bytes: Buffer.byteLength(text), resources, outputs: Outputs };
}

function emptyBundle(folder: string): Bundle {
  mkdirSync(folder);
  writeFileSync(join(folder, 'empty.mjs'), 'export const handler = async () => {};\n');
  return { handler: 'empty.handler', folder, startBytes: 0, laterBytes: 0 };
}

/** A watchlist of so many sources, of the given kinds in turn. */
export function watchlistOf(count: number, kinds: readonly [SourceKind, ...SourceKind[]]): Watchlist {
  const sources = Array.from({ length: count }, (_, at): Source => {
    const kind = kinds[at % kinds.length] ?? kinds[0];
    const url = `https://example.org/${at}`;
    const routes = [{ reader: 'page', url }];
    return { id: `source-${at}`, publisher: 'Oficina', kind, country: 'PE', language: 'es', routes };
  });
  return { crises: [], sources };
}
