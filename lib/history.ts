import { Hono } from 'hono';
import type { AlertRecord, Message, Watchlist } from './model.ts';
import { historyPage } from './page/history.ts';
import type { Store } from './store.ts';
import { readAlert, readAlerts } from './store.ts';

/** What the history is served from. */
export type HistoryWorld = { readonly store: Store; readonly watchlist: Watchlist };

/** Alerts on one page of the history. */
const PAGE_SIZE = 100;
/** A crisis day's readers are answered from caches for this long. */
const CACHE_SECONDS = 60;

/**
 * The history over HTTP, the same routes on Lambda and on loopback: `/`, `/crises/{id}`, `/alerts/{id}` as pages, and each as `.json`.
 * An unknown crisis or alert is a 404 that says so, a wrong `since` a 400.
 */
export function historyApp({ store, watchlist }: HistoryWorld): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', `public, max-age=${CACHE_SECONDS}`);
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
  });
  app.get('/:index{index\\.json|}', async (context) => {
    const crises = await Promise.all(
      watchlist.crises.map(async (crisis) => ({
        crisis,
        page: await readAlerts(store, { crisis: crisis.id }),
      })),
    );
    if (context.req.path.endsWith('.json')) {
      return context.json({
        crises: crises.map(({ crisis, page }) => ({ ...crisis, alerts: page.alerts.map(publicAlert) })),
      });
    }
    return context.html(
      historyPage(crises.map(({ crisis, page }) => ({ title: crisis.title.en, alerts: page.alerts }))),
    );
  });
  app.get('/crises/:name', async (context) => {
    const { id, isJson } = named(context.req.param('name'));
    const crisis = watchlist.crises.find((candidate) => candidate.id === id);
    if (crisis === undefined) return context.json({ error: `no crisis ${id}` }, 404);
    const since = context.req.query('since');
    if (since !== undefined && Number.isNaN(Date.parse(since))) {
      return context.json({ error: 'since takes a day or a time such as 2023-01-09' }, 400);
    }
    const page = await readAlerts(store, {
      crisis: id,
      since,
      limit: PAGE_SIZE,
      cursor: context.req.query('cursor') ?? null,
    });
    if (!isJson) return context.html(historyPage([{ title: crisis.title.en, alerts: page.alerts }]));
    return context.json({ crisis, alerts: page.alerts.map(publicAlert), cursor: page.cursor });
  });
  app.get('/alerts/:name', async (context) => {
    const { id, isJson } = named(context.req.param('name'));
    const record = await readAlert(store, id);
    if (record === null) return context.json({ error: `no alert ${id}` }, 404);
    if (!isJson) return context.html(historyPage([{ title: record.id, alerts: [record] }]));
    return context.json(publicAlert(record));
  });
  app.notFound((context) => context.json({ error: `nothing at ${context.req.path}` }, 404));
  return app;
}

function named(name: string): { readonly id: string; readonly isJson: boolean } {
  return { id: name.replace(/\.json$/u, ''), isJson: name.endsWith('.json') };
}

/** An alert as the history tells it: with its words in every language, which hold nobody's address. */
function publicAlert(record: AlertRecord): Record<string, unknown> {
  const { messages, ...rest } = record;
  return {
    ...rest,
    messages: messages.map(({ language, email, sms }: Message) => ({ language, email, sms })),
  };
}
