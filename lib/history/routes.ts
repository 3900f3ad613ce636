import type { Context } from 'hono';
import type { Watchlist } from '../model.ts';
import { alertPage } from '../page/alert.ts';
import { crisisPage } from '../page/crisis.ts';
import { firstPage } from '../page/first.ts';
import { sourcesPage } from '../page/sources.ts';
import type { Store } from '../store.ts';
import { readAlert } from '../store.ts';
import type { Form, Request } from './answer.ts';
import { failed, nameAndForm, readRequest } from './answer.ts';
import { ALERT_ID } from './ask.ts';
import { inForm, PAGE_CHANGES, publicAlert } from './forms.ts';
import type { AlertMemory } from './memory.ts';
import { after, matching, newestFirst, pageOf } from './read.ts';
import { seriesOf } from './series.ts';
import { readSources } from './sources.ts';

/** What a request is answered from. */
export type Shelf = {
  readonly store: Store;
  readonly watchlist: Watchlist;
  /** Root of the history's address; null: as the request has it. */
  readonly url: string | null;
  readonly alertsOf: AlertMemory;
};

/** The first page, or all crises' changes. */
export async function answerFirst(
  context: Context,
  form: Form,
  { alertsOf, watchlist, url }: Shelf,
): Promise<Response> {
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

/** One crisis. */
export async function answerCrisis(context: Context, { alertsOf, watchlist, url }: Shelf): Promise<Response> {
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

/** One alert. */
export async function answerAlert(context: Context, { store, watchlist, url }: Shelf): Promise<Response> {
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

/** How the sources are doing. */
export async function answerSources(
  context: Context,
  form: Form,
  { store, watchlist }: Shelf,
): Promise<Response> {
  const request = await readRequest(context, '/sources', form);
  if (request instanceof Response) return request;
  const shown = await readSources(store, watchlist);
  if (form === 'json') return context.json({ sources: shown });
  return context.html(sourcesPage(shown, request.place, request.telling));
}

/** An address that leads nowhere. */
export async function answerNothing(context: Context): Promise<Response> {
  const { id, form } = nameAndForm(context.req.path);
  return notFound(context, await readRequest(context, id, form), 'noPage', `nothing at ${id}`);
}

/** A failure of ours, in the reader's language; what it was is for the log alone. */
export async function answerBroken(context: Context): Promise<Response> {
  const { id, form } = nameAndForm(context.req.path);
  const request = await readRequest(context, id, form);
  if (request instanceof Response) return request;
  const { broken, tryAgain } = request.telling.page.failure;
  const error = 'the history cannot be read';
  return failed(context, request, 500, { title: broken, reason: tryAgain, error });
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
