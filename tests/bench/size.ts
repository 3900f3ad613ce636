// `npm run size`: what each function's bundle weighs, and how long Node takes to load it, beside an empty one and one that has only
// the two SDK clients.
import { parseArgs } from 'node:util';
import { loadBundles } from './loads.ts';

const LOADS = 15;

const { values } = parseArgs({ options: { watchlist: { type: 'string', default: 'watchlist.json' } } });
const loaded = await loadBundles(values.watchlist, LOADS);
console.table(
  loaded.map(({ name, startBytes, laterBytes, wallMs, fastestMs }) => ({
    bundle: name,
    'loaded at start, KB': Math.round(startBytes / 1000),
    'later, KB': Math.round(laterBytes / 1000),
    'load, ms (median)': Math.round(wallMs),
    'ms (fastest)': Math.round(fastestMs),
  })),
);
console.log(`${LOADS} loads each, Node ${process.version}, ${process.arch}, watchlist ${values.watchlist}`);
