import type { Crisis, Source, Watchlist } from '../../../lib/model.ts';
import type { Site } from './site.ts';
import { addressOf } from './site.ts';

/** Sources that one crisis has: as many as Peru's in our own watchlist. */
const SOURCES_A_CRISIS = 10;

/**
 * A watchlist of one source a page, in order: fifty of them, one of each host, are a shard.
 * With a settle time, what changes is recorded and told later.
 */
export function watchlistOf(site: Site, pages: number, settleMinutes?: number): Watchlist {
  const crises = Array.from({ length: Math.ceil(pages / SOURCES_A_CRISIS) }, (_, at): Crisis => {
    const title = { es: `Protestas en Puno (${at})`, en: `Protests in Puno (${at})` };
    const match = [['Puno'], ['protesta']];
    return {
      ...{ id: crisisId(at), title, country: 'PE', match, from: '2022-12-01' },
      ...(settleMinutes === undefined ? {} : { settleMinutes }),
    };
  });
  return { crises, sources: Array.from({ length: pages }, (_, page) => sourceOf(site, page)) };
}

function sourceOf(site: Site, page: number): Source {
  return {
    // Padded, since shards are cut in the order of ids.
    id: `office-${String(page).padStart(6, '0')}`,
    ...{ publisher: 'Defensoría del Pueblo', kind: 'ombudsman', country: 'PE', language: 'es' },
    crises: [crisisId(Math.floor(page / SOURCES_A_CRISIS))],
    routes: [{ reader: 'page', url: addressOf(site, page) }],
  };
}

function crisisId(at: number): string {
  return `puno-${at}`;
}
