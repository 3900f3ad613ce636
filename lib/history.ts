import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { nameAndForm } from './history/answer.ts';
import { alertMemory } from './history/memory.ts';
import type { Shelf } from './history/routes.ts';
import {
  answerAlert,
  answerBroken,
  answerCrisis,
  answerFirst,
  answerNothing,
  answerSources,
} from './history/routes.ts';
import type { Watchlist } from './model.ts';
import { CONTENT_SECURITY_POLICY } from './page/style.ts';
import type { Store } from './store.ts';

/** What the history is served from. */
export type HistoryWorld = {
  readonly store: Store;
  readonly watchlist: Watchlist;
  /** Gives the time, ISO 8601: with it, alerts that were read are kept for a minute; absent, each request reads all. */
  readonly clock?: () => string;
  /** Root of its address for links that leave it (Atom), behind whatever caches; absent or null, as the request has it. */
  readonly url?: string | null;
};

/** A crisis day's readers are answered from caches for this long. */
const CACHE_SECONDS = 60;

/**
 * The history over HTTP, the same routes on Lambda and on loopback: `/`, `/crises/{id}`, `/alerts/{id}` and `/sources` as pages, and with
 * `.json`, `.csv`, `.atom` (the first page's is `/index.json`, the sources' only `.json`). A wrong parameter is a 400, what is not there a 404.
 */
export function historyApp({ store, watchlist, clock, url = null }: HistoryWorld): Hono {
  const world: Shelf = { store, watchlist, url, alertsOf: alertMemory(store, clock) };
  const app = new Hono();
  // API Gateway compresses nothing; the page of a long crisis is a quarter as large so, on a phone in the mountains too.
  app.use(compress());
  app.use(etag());
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', context.res.ok ? `public, max-age=${CACHE_SECONDS}` : 'no-store');
    context.header('vary', 'Accept-Language, Accept-Encoding');
    context.header('content-security-policy', CONTENT_SECURITY_POLICY);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
  });
  app.get('/', (context) => answerFirst(context, 'html', world));
  app.get('/:file{(index)?\\.(json|csv|atom)}', (context) =>
    answerFirst(context, nameAndForm(context.req.param('file')).form, world),
  );
  app.get('/sources', (context) => answerSources(context, 'html', world));
  app.get('/sources.json', (context) => answerSources(context, 'json', world));
  app.get('/crises/:name', (context) => answerCrisis(context, world));
  app.get('/alerts/:name', (context) => answerAlert(context, world));
  app.notFound(answerNothing);
  app.onError((error, context) => {
    // Where the API's alarm sends whoever reads it: the function's log.
    console.error(error);
    return answerBroken(context);
  });
  return app;
}
