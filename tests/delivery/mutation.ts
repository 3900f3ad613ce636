// Takes away one after another of the things that keep the promise, and holds what is left against the check of `proof.ts` that is there for it.
// Prints one line of JSON for each: the mutant, and the first fault that was found; null, and exit code 1, when the check found none.
// Takes how many mutants, from the first on; all of them when it is not said.
//
// The production code has no hooks for this: modules are rewritten while Node loads them, each mutant in a graph of modules of its own.

import { registerHooks } from 'node:module';
import { MUTANTS } from './mutants.ts';

/** What no mutant touches is shared by all of them. */
const SHARED = /\/node_modules\/|\/lib\/(?:grammar|languages|readers|message)\b/;
const root = new URL('../../', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    const mutant = mutantOf(context.parentURL ?? '');
    const isOwn = resolved.url.startsWith(root) && !SHARED.test(resolved.url);
    return mutant === null || !isOwn ? resolved : { ...resolved, url: `${resolved.url}?mutant=${mutant}` };
  },
  load: (url, context, next) => {
    const loaded = next(url, context);
    const mutant = MUTANTS[mutantOf(url) ?? -1];
    if (mutant === undefined || new URL(url).pathname !== new URL(mutant.file, root).pathname) return loaded;
    const [before = '', after, ...more] = String(loaded.source).split(mutant.written);
    if (after === undefined || more.length > 0) throw new Error(`${mutant.name}: not once in ${mutant.file}`);
    return { ...loaded, source: `${before}${mutant.instead}${after}` };
  },
});

const howMany = Number(process.argv[2] ?? MUTANTS.length);
for (const [at, { name, foundBy }] of MUTANTS.slice(0, howMany).entries()) {
  const fault = await firstFault(at, foundBy);
  console.log(JSON.stringify({ name, fault }));
  if (fault === null) process.exitCode = 1;
}

function mutantOf(url: string): number | null {
  const found = /\?mutant=(\d+)$/.exec(url)?.[1];
  return found === undefined ? null : Number(found);
}

/** The first fault that the check which is there for it finds in a mutant. */
async function firstFault(mutant: number, foundBy: string): Promise<string | null> {
  const proof: typeof import('./proof.ts') = await import(`./proof.ts?mutant=${mutant}`);
  const { openMemoryAws }: typeof import('./aws.ts') = await import(`./aws.ts?mutant=${mutant}`);
  const aws = openMemoryAws();
  const overlap = proof.OVERLAPS[foundBy];
  const { faults } =
    overlap === undefined
      ? await proof.everyFault(aws, proof.MONTH.slice(0, 2), proof.DEATHS)
      : await proof.everyOrder(aws, overlap);
  return faults[0] ?? null;
}
