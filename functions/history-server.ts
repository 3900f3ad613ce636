import { createServer } from 'node:http';
import { historyApp } from '../lib/history.ts';
import type { Watchlist } from '../lib/model.ts';
import type { Store } from '../lib/store.ts';

export type HistoryServer = { readonly url: string; readonly close: () => Promise<void> };

/** Serves the history on loopback, by the routes that Lambda serves. Port 0: one of the system's choosing. */
export async function serveHistory(by: {
  readonly store: Store;
  readonly watchlist: Watchlist;
  readonly port: number;
}): Promise<HistoryServer> {
  const app = historyApp({ store: by.store, watchlist: by.watchlist });
  // Of our own making: what a request calls its host is anybody's word.
  let url = '';
  const server = createServer(async (request, response) => {
    const address = URL.parse(`${url}${request.url ?? '/'}`);
    if (address === null || address.origin !== url) return response.writeHead(400).end();
    const method = request.method ?? 'GET';
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string') headers.set(name, value);
    const answer = await app.request(address, { method, headers });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(by.port, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : by.port;
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
