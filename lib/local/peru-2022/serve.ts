import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

/** What a site answers. */
export type Answer = {
  readonly status: 200 | 404;
  readonly contentType: string;
  readonly body: string;
  /** Whether it carries an ETag and is answered with 304 when nothing is new: feeds and APIs are, pages of the ombudsman are not. */
  readonly isConditional: boolean;
};

/** A site on loopback. */
export type Site = {
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** Serves a site on a port of the system's choosing. Takes what answers an address. */
export function openSite(answer: (address: URL) => Answer): Promise<Site> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const { status, contentType, body, isConditional } = answer(address);
    const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    response.setHeader('content-type', contentType);
    if (isConditional) response.setHeader('etag', etag);
    if (isConditional && hasSeen(request.headers, etag)) response.writeHead(304).end();
    else response.writeHead(status).end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string')
        return reject(new Error('a site of the replay has no port'));
      resolve({
        origin: `http://127.0.0.1:${bound.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // A reader's kept-alive connections would hold the site open.
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** RFC 9110, 13.1.2: weak comparison with any of the listed tags. */
function hasSeen(headers: IncomingHttpHeaders, etag: string): boolean {
  const opaque = etag.replace(/^W\//, '');
  const listed = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return listed.includes(opaque);
}
