import type { Context } from 'hono';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Form, Request } from './history/answer.ts';
import { failed, nameAndForm, readRequest } from './history/answer.ts';
import { ALERT_ID } from './history/ask.ts';
import { inForm, PAGE_CHANGES, publicAlert } from './history/forms.ts';
import type { AlertMemory } from './history/memory.ts';
import { alertMemory } from './history/memory.ts';
import { after, matching, newestFirst, pageOf } from './history/read.ts';
import { seriesOf } from './history/series.ts';
import { readSources } from './history/sources.ts';
import type { Watchlist } from './model.ts';
import { alertPage } from './page/alert.ts';
import { crisisPage } from './page/crisis.ts';
import { firstPage } from './page/first.ts';
import { sourcesPage } from './page/sources.ts';
import { CONTENT_SECURITY_POLICY } from './page/style.ts';
import type { Store } from './store.ts';
import { readAlert } from './store.ts';

/** What the history is served from. */
export type HistoryWorld = {
  readonly store: Store;
  readonly watchlist: Watchlist;
  /** Gives the time, ISO 8601: with it, alerts that were read are kept for a minute; absent, each request reads all. */
  readonly clock?: () => string;
  /** Root of its address for links that leave it (Atom), behind whatever caches; absent or null, as the request has it. */
  readonly url?: string | null;
};

/** What a request is answered from. */
type Shelf = Pick<HistoryWorld, 'store' | 'watchlist'> & {
  readonly url: string | null;
  readonly alertsOf: AlertMemory;
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
  // API Gateway compresses nothing; the page of a long crisis is a tenth as large so, on a phone in the mountains too.
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
  app.get('/', (context) => first(context, 'html', world));
  app.get('/:file{(index)?\\.(json|csv|atom)}', (context) =>
    first(context, nameAndForm(context.req.param('file')).form, world),
  );
  app.get('/sources', (context) => sources(context, 'html', world));
  app.get('/sources.json', (context) => sources(context, 'json', world));
  app.get('/crises/:name', (context) => crisis(context, world));
  app.get('/alerts/:name', (context) => alert(context, world));
  app.notFound(async (context) => {
    const { id, form } = nameAndForm(context.req.path);
    return notFound(context, await readRequest(context, id, form), 'noPage', `nothing at ${id}`);
  });
  return app;
}

async function first(context: Context, form: Form, { alertsOf, watchlist, url }: Shelf): Promise<Response> {
  const request = await readRequest(context, '/', form);
  if (request instanceof Response) return request;
  const { asked, place, telling } = request;
  const crises = await Promise.all(
    watchlist.crises.map(async (one) => ({ crisis: one, alerts: await alertsOf(one.id) })),
  );
  if (form === 'html') {
    const inShort = crises.map(({ crisis: of, alerts }) => ({
      crisis: of,
      series: seriesOf(alerts.toReversed()),
    }));
    return context.html(firstPage(inShort, { place, watchlist }, telling));
  }
  const rest = after(newestFirst(crises.flatMap(({ alerts }) => alerts)), asked.cursor);
  const page = pageOf(matching(rest, asked.filters), PAGE_CHANGES[form]);
  if (form !== 'json')
    return inForm(context, request, page, { title: 'Recuento', since: null, watchlist, url });
  return context.json({
    crises: watchlist.crises.map((one) => ({
      ...one,
      alerts: page.alerts.filter((record) => record.crisis === one.id).map(publicAlert),
    })),
    cursor: page.cursor,
  });
}

async function crisis(context: Context, { alertsOf, watchlist, url }: Shelf): Promise<Response> {
  const { id, form } = nameAndForm(context.req.param('name') ?? '');
  const request = await readRequest(context, `/crises/${id}`, form);
  if (request instanceof Response) return request;
  const found = watchlist.crises.find((candidate) => candidate.id === id);
  if (found === undefined) return notFound(context, request, 'noCrisis', `no crisis ${id}`);
  const { asked, place, telling } = request;
  const { filters, cursor } = asked;
  const alerts = await alertsOf(id);
  const page = pageOf(matching(after(alerts, cursor), filters), PAGE_CHANGES[form]);
  if (form === 'html') {
    const shown = { alerts: alerts.toReversed(), shown: page, filters, isFirstPage: cursor === null };
    return context.html(crisisPage({ crisis: found, ...shown, place, watchlist }, telling));
  }
  if (form === 'json')
    return context.json({ crisis: found, alerts: page.alerts.map(publicAlert), cursor: page.cursor });
  return inForm(context, request, page, {
    title: found.title[telling.language],
    since: found.from,
    ...{ watchlist, url },
  });
}

async function alert(context: Context, { store, watchlist, url }: Shelf): Promise<Response> {
  const { id, form } = nameAndForm(context.req.param('name') ?? '');
  const request = await readRequest(context, `/alerts/${id}`, form);
  if (request instanceof Response) return request;
  const record = ALERT_ID.test(id) ? await readAlert(store, id) : null;
  if (record === null) return notFound(context, request, 'noAlert', `no alert ${id}`);
  const found = watchlist.crises.find((candidate) => candidate.id === record.crisis);
  const { place, telling } = request;
  if (form === 'json') return context.json(publicAlert(record));
  if (form === 'html')
    return context.html(
      alertPage(record, found, { country: found?.country ?? '001', watchlist, place }, telling),
    );
  const title = found?.title[telling.language] ?? record.crisis;
  return inForm(context, request, { alerts: [record], cursor: null }, { title, since: null, watchlist, url });
}

async function sources(context: Context, form: Form, { store, watchlist }: Shelf): Promise<Response> {
  const request = await readRequest(context, '/sources', form);
  if (request instanceof Response) return request;
  const shown = await readSources(store, watchlist);
  if (form === 'json') return context.json({ sources: shown });
  return context.html(sourcesPage(shown, request.place, request.telling));
}

function notFound(
  context: Context,
  request: Request | Response,
  words: 'noCrisis' | 'noAlert' | 'noPage',
  error: string,
): Response | Promise<Response> {
  if (request instanceof Response) return request;
  const { failure } = request.telling.page;
  return failed(context, request, 404, { title: failure.notFound, reason: failure[words], error });
}
