import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { WATCHLIST_FILE } from '../lib/env.ts';

/** A function as it is uploaded. */
export type Bundle = {
  /** The file's name and its export, as Lambda calls it, e.g. "scrape.handler". */
  readonly handler: string;
  /** Folder with the code and the watchlist: what is uploaded. */
  readonly folder: string;
  /** Bytes of JavaScript that are loaded when the function starts. */
  readonly startBytes: number;
  /** Bytes that are loaded only when they are needed: reading a PDF. */
  readonly laterBytes: number;
};

/** undici and others are CommonJS inside: they call `require`, which an ES module does not have. */
const REQUIRE =
  "import { createRequire as recuentoRequire } from 'node:module'; const require = recuentoRequire(import.meta.url);";

/** Parts of undici that nothing here reaches, and what is loaded in their place. Two thirds of its bytes, half of the time that it takes to start. */
const DEAD_WEIGHT: readonly { readonly part: RegExp; readonly instead: string }[] = [
  // Its test doubles and its copies of the browser's fetch and WebSocket; one of these is constructed when undici is loaded.
  { part: /^(mock|web)\//, instead: 'module.exports = { CacheStorage: class {} };' },
  // HTTP/2, which is switched off: it would load Node's own HTTP/2 as well.
  { part: /^dispatcher\/client-h2\.js$/, instead: 'module.exports = () => {};' },
  // A second parser that is experimental and off unless asked for.
  { part: /^dispatcher\/parser-h1\.js$/, instead: 'exports.getMiloEnabled = () => false;' },
  { part: /^milo\//, instead: '' },
  // The parser for processors without SIMD: Lambda's have it.
  { part: /^llhttp\/llhttp-wasm\.js$/, instead: '' },
];

const withoutDeadWeight: Plugin = {
  name: 'without-dead-weight',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]undici[\\/]lib[\\/]/ }, ({ path }) => {
      const part = path.replaceAll('\\', '/').replace(/^.*\/undici\/lib\//, '');
      const dead = DEAD_WEIGHT.find((weight) => weight.part.test(part));
      return dead === undefined ? null : { contents: dead.instead };
    });
  },
};

/**
 * Bundles a function with the AWS SDK inside: minified, code behind `import()` in files of its own, source maps in a folder beside
 * that is not uploaded.
 * Takes the entry file, the folder to make (a folder of that name is replaced), and the watchlist to put in.
 */
export async function bundleFunction(
  entry: string,
  folder: string,
  watchlistFile: string | null,
): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Node has them; esbuild would write each as a constructor's call, which makes an expression anew wherever it stands in a function.
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE },
    plugins: [withoutDeadWeight],
    minify: true,
    sourcemap: 'external',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const maps = `${folder}.maps`;
  for (const made of [folder, maps]) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
  }
  for (const { path, contents } of outputFiles)
    writeFileSync(join(path.endsWith('.map') ? maps : folder, basename(path)), contents);
  if (watchlistFile !== null) copyFileSync(watchlistFile, join(folder, WATCHLIST_FILE));
  return { handler: `${basename(entry, '.ts')}.handler`, folder, ...weigh(metafile) };
}

/** What the entry imports at once, and what it may import later. */
function weigh({ outputs }: Metafile): Pick<Bundle, 'startBytes' | 'laterBytes'> {
  const atStart = new Set<string>();
  const visit = (path: string): void => {
    if (atStart.has(path)) return;
    atStart.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) visit(next);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint !== undefined && !isLater(path, outputs)) visit(path);
  const bytes = (wanted: (path: string) => boolean): number =>
    Object.entries(outputs)
      .filter(([path]) => !path.endsWith('.map') && wanted(path))
      .reduce((sum, [, output]) => sum + output.bytes, 0);
  return { startBytes: bytes((path) => atStart.has(path)), laterBytes: bytes((path) => !atStart.has(path)) };
}

/** esbuild calls a file behind `import()` an entry point too. */
function isLater(path: string, outputs: Metafile['outputs']): boolean {
  return Object.values(outputs).some(({ imports }) =>
    imports.some((made) => made.path === path && made.kind === 'dynamic-import'),
  );
}
