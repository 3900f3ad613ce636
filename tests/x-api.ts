import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';

/** A post as a test puts it up; ids grow with time. */
export type Post = {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  /** Of an edited post: the id of its first version. */
  readonly firstId?: string;
};

/** X's API on loopback, as far as an account's posts go: it counts what it would bill. */
export type XApi = {
  readonly origin: string;
  readonly host: string;
  /** The account's posts, in any order. */
  readonly posts: Post[];
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** Posts given in answers, by the month of the test's clock. */
  readonly billed: () => number;
  /** What it does from now on. */
  readonly behave: (how: Behaviour) => void;
  readonly close: () => Promise<void>;
};

export type Behaviour =
  | 'well'
  /** The token is not known. */
  | 'refuses'
  /** Its window of requests is used up for so many seconds. */
  | { readonly busySeconds: number }
  /** Answers, and the connection breaks before the end: billed, and never read. */
  | 'breaks off'
  /** Answers 503. */
  | 'is down';

export const TOKEN = 'AAAAAAAAAAAAAAAAAAAAAtest%2Btoken';
const ACCOUNT = '1234567890';
const NAME = 'oficina';

export async function openXApi(): Promise<XApi> {
  const posts: Post[] = [];
  const asked: string[] = [];
  let billed = 0;
  let behaviour: Behaviour = 'well';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x.example');
    asked.push(`${url.pathname}${url.search}`);
    if (behaviour === 'refuses' || request.headers.authorization !== `Bearer ${TOKEN}`)
      return refuse(response, 401, 'Unauthorized');
    if (behaviour === 'is down') return refuse(response, 503, 'Service Unavailable');
    if (typeof behaviour === 'object') return refuseFor(response, behaviour.busySeconds);
    if (url.pathname === `/2/users/by/username/${NAME}`)
      return answer(response, { data: { id: ACCOUNT, name: 'Oficina', username: NAME } });
    if (url.pathname !== `/2/users/${ACCOUNT}/tweets`) return refuse(response, 404, 'Not Found');
    const page = pageOf(posts, url.searchParams);
    billed += page.meta.result_count;
    if (behaviour === 'breaks off') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"data":[', () => response.destroy());
      return;
    }
    answer(response, page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the API has no port');
  const host = `127.0.0.1:${address.port}`;
  return {
    ...{ origin: `http://${host}`, host, posts, asked, billed: () => billed },
    behave: (how) => {
      behaviour = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The newest first, those after `since_id`, `max_results` of them from `pagination_token` on. */
function pageOf(posts: readonly Post[], query: URLSearchParams) {
  const most = Number(query.get('max_results') ?? 10);
  if (most < 5 || most > 100) throw new Error(`max_results is ${most}`);
  const since = BigInt(query.get('since_id') ?? 0);
  const from = Number(query.get('pagination_token')?.slice(1) ?? 0);
  const found = posts
    .filter(({ id }) => BigInt(id) > since)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  const data = found.slice(from, from + most).map(({ id, text, at, firstId }) => ({
    ...{ id, text: text.slice(0, 280), created_at: at, lang: 'es' },
    ...(text.length > 280 ? { note_tweet: { text } } : {}),
    edit_history_tweet_ids: firstId === undefined ? [id] : [firstId, id],
  }));
  const meta = {
    result_count: data.length,
    ...(data[0] === undefined ? {} : { newest_id: data[0].id, oldest_id: data.at(-1)?.id }),
    ...(from + most < found.length ? { next_token: `t${from + most}` } : {}),
  };
  // X leaves `data` out of an answer without posts.
  return data.length === 0 ? { meta } : { data, meta };
}

function answer(response: ServerResponse, body: unknown): void {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'x-rate-limit-remaining': '99',
  });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ title, type: 'about:blank', status, detail: title }));
}

function refuseFor(response: ServerResponse, seconds: number): void {
  const now = Date.now();
  response.writeHead(429, {
    ...{ date: new Date(now).toUTCString(), 'x-rate-limit-limit': '900', 'x-rate-limit-remaining': '0' },
    'x-rate-limit-reset': String(Math.floor(now / 1000) + seconds),
  });
  response.end();
}
