import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

/** What the site answers at an address. */
export type Answer = {
  readonly status?: number;
  readonly contentType?: string;
  readonly body: string | Uint8Array;
  /** Whether it gives an ETag and honours If-None-Match. */
  readonly isConditional?: boolean;
};

/** A site on loopback whose pages a test puts up and takes down. */
export type LoopbackSite = {
  readonly origin: string;
  /** "127.0.0.1:PORT" */
  readonly host: string;
  /** Pages by path; a path that is not here is a 404. */
  readonly pages: Map<string, Answer>;
  /** Paths asked for, in order, with the status that was given. */
  readonly asked: { readonly path: string; readonly status: number }[];
  readonly close: () => Promise<void>;
};

export async function openLoopbackSite(): Promise<LoopbackSite> {
  const pages = new Map<string, Answer>();
  const asked: LoopbackSite['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const {
      status = 200,
      contentType = 'text/html; charset=utf-8',
      body,
      isConditional = false,
    } = pages.get(path) ?? {
      status: 404,
      body: 'Not found',
    };
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const isKnown = isConditional && request.headers['if-none-match'] === etag;
    asked.push({ path, status: isKnown ? 304 : status });
    response.writeHead(isKnown ? 304 : status, {
      'content-type': contentType,
      ...(isConditional ? { etag } : {}),
    });
    response.end(isKnown ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  const host = `127.0.0.1:${address.port}`;
  return {
    origin: `http://${host}`,
    ...{ host, pages, asked },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page as a small office publishes it. */
export function articlePage(
  title: string,
  publishedAt: string,
  paragraphs: readonly string[],
  className = 'entry-content',
): string {
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="${publishedAt}"></head>
<body><header><nav><a href="/">Inicio</a></nav></header>
<article><h1>${title}</h1><div class="${className}">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article>
<footer>Atendemos en 28 oficinas. Teléfono (01) 311 0300.</footer></body></html>`;
}
