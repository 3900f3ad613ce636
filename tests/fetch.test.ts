import type { Server } from 'node:http';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageForbidden, PageUnavailable } from '../lib/errors.ts';
import type { Fetched, Web, WebSettings } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import type { Validators } from '../lib/model.ts';
import type { RawAnswer, RawRequest, RawSite } from './raw-site.ts';
import { openRawSite, plainAnswer } from './raw-site.ts';
import { selfSigned } from './self-signed.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function openSite(answer: RawAnswer): Promise<RawSite> {
  const site = await openRawSite(answer);
  opened.push(site.close);
  return site;
}

/** Opens any kind of server; gives its "host:port". */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `127.0.0.1:${address.port}`;
}

function openTestWeb(site: RawSite, settings: Partial<WebSettings> = {}): Web {
  const web = openWeb({
    userAgent: 'Recuento/0.1 (tests)',
    allowPrivate: [site.host],
    timeoutMs: 5_000,
    retryDelayMs: 1,
    ...settings,
  });
  opened.push(web.close);
  return web;
}

function pageOf(fetched: Fetched) {
  if (fetched.status === 'unchanged') throw new Error('the page is unchanged');
  return fetched;
}

/** Answers in turn, the last one again and again. */
function inTurn(...answers: readonly Buffer[]): RawAnswer {
  let at = 0;
  return (socket) => {
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    if (answer === undefined) socket.destroy();
    else socket.write(answer);
  };
}

describe('a page', () => {
  it('comes with its final address, its type, its text and what to ask with next time', async () => {
    const headers = [
      'content-type: Text/HTML; charset="UTF-8"',
      'etag: W/"7"',
      'last-modified: Mon, 09 Jan 2023 20:00:00 GMT',
    ];
    const site = await openSite((socket, { path }) => {
      if (path === '/viejo')
        socket.write(plainAnswer('301 Moved Permanently', ['location: /nuevo?a=1#final']));
      else socket.write(plainAnswer('200 OK', headers, 'Diecisiete fallecidos en Juliaca'));
    });
    const { page, validators } = pageOf(await openTestWeb(site).fetchPage(`${site.origin}/viejo#x`, null));
    expect(page.url).toBe(`${site.origin}/nuevo?a=1`);
    expect(page.contentType).toBe('text/html');
    expect(page.text).toBe('Diecisiete fallecidos en Juliaca');
    expect(validators).toEqual({
      etag: 'W/"7"',
      lastModified: 'Mon, 09 Jan 2023 20:00:00 GMT',
      bodyHash: '73547b7441c7aae2ba10c70b7d4412bbb1ea72409f13966a54f08f12ec45f839',
    });
  });

  it('is asked for by name, with a contact, and with what is known of it', async () => {
    const site = await openSite(inTurn(plainAnswer('304 Not Modified', [])));
    const known: Validators = { etag: '"7"', lastModified: 'Mon, 09 Jan 2023 20:00:00 GMT', bodyHash: 'x' };
    const fetched = await openTestWeb(site).fetchPage(`${site.origin}/`, known);
    expect(fetched).toEqual({ status: 'unchanged' });
    expect(Object.fromEntries(site.asked[0]?.headers ?? [])).toMatchObject({
      'user-agent': 'Recuento/0.1 (tests)',
      'accept-encoding': 'gzip, br, deflate',
      'if-none-match': '"7"',
      'if-modified-since': 'Mon, 09 Jan 2023 20:00:00 GMT',
    });
  });

  it('is unchanged when its body is the same, however it was compressed and whatever its ETag says', async () => {
    const body = 'Cuarenta y siete fallecidos';
    const site = await openSite(
      inTurn(
        plainAnswer('200 OK', ['etag: "1"'], body),
        plainAnswer('200 OK', ['etag: "2"', 'content-encoding: gzip'], gzipSync(body)),
        plainAnswer('200 OK', [], `${body}.`),
      ),
    );
    const web = openTestWeb(site);
    const { validators } = pageOf(await web.fetchPage(site.origin, null));
    expect(await web.fetchPage(site.origin, validators)).toEqual({ status: 'unchanged' });
    expect(pageOf(await web.fetchPage(site.origin, validators)).page.text).toBe(`${body}.`);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['Deflate', deflateRawSync],
    ['identity', Buffer.from],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
  ])('is read when it comes as %s', async (encoding, compress) => {
    const body = compress('Seis, no siete: una corrección');
    const site = await openSite(inTurn(plainAnswer('200 OK', [`content-encoding: ${encoding}`], body)));
    const { page } = pageOf(await openTestWeb(site).fetchPage(site.origin, null));
    expect(page.text).toBe('Seis, no siete: una corrección');
  });

  it('has no text when it is a PDF, even under the type of a web page', async () => {
    const site = await openSite(inTurn(plainAnswer('200 OK', ['content-type: text/html'], '%PDF-1.7 …')));
    const { page } = pageOf(await openTestWeb(site).fetchPage(site.origin, null));
    expect(page.text).toBe('');
    expect(Buffer.from(page.bytes).toString()).toBe('%PDF-1.7 …');
  });

  it.each([
    [404, 'answered 404 Not Found'],
    [401, 'answered 401 Unauthorized'],
    [410, 'answered 410 Gone'],
    [204, 'answered 204 No Content'],
    [206, 'answered 206 Partial Content'],
    [304, 'answered 304 Not Modified'],
    [302, 'answered 302 Found'],
    [999, 'answered 999'],
  ])('that answers %i is unavailable, and says so', async (status, words) => {
    const site = await openSite(inTurn(plainAnswer(`${status} X`, [])));
    const failure: unknown = await openTestWeb(site)
      .fetchPage(site.origin, null)
      .catch((error) => error);
    expect(failure).toBeInstanceOf(PageUnavailable);
    expect(failure).toMatchObject({ status, message: `${site.origin}/: ${words}` });
  });
});

describe('a redirect', () => {
  it('is followed five times, and not a sixth', async () => {
    const site = await openSite((socket, { path }) => {
      const left = Number(path.slice(1));
      if (left === 0) socket.write(plainAnswer('200 OK', [], 'here'));
      else socket.write(plainAnswer('307 Temporary Redirect', [`location: /${left - 1}`]));
    });
    const web = openTestWeb(site);
    expect(pageOf(await web.fetchPage(`${site.origin}/5`, null)).page.url).toBe(`${site.origin}/0`);
    await expect(web.fetchPage(`${site.origin}/6`, null)).rejects.toThrow('redirects more than 5 times');
  });

  it('to an address with accents is followed as its server meant it', async () => {
    const site = await openSite((socket, { path }) => {
      const location = Buffer.from('location: /niñez').toString('latin1');
      if (path === '/') socket.write(plainAnswer('302 Found', [location]));
      else socket.write(plainAnswer('200 OK', [], 'here'));
    });
    const { page } = pageOf(await openTestWeb(site).fetchPage(site.origin, null));
    expect(page.url).toBe(`${site.origin}/ni%C3%B1ez`);
  });

  it('to another host does not take a key along', async () => {
    const other = await openSite(inTurn(plainAnswer('200 OK', [], 'here')));
    const site = await openSite(inTurn(plainAnswer('302 Found', [`location: ${other.origin}/`])));
    const web = openTestWeb(site, { allowPrivate: [site.host, other.host] });
    await web.fetchPage(site.origin, null, { headers: { authorization: 'Bearer k' } });
    const keyOf = ({ headers }: RawRequest): string | undefined => headers.get('authorization');
    expect(site.asked.map(keyOf)).toEqual(['Bearer k']);
    expect(other.asked.map(keyOf)).toEqual([undefined]);
  });
});

describe('a passing failure', () => {
  const fine = plainAnswer('200 OK', [], 'here');
  const broken = plainAnswer('503 Service Unavailable', []);

  it('is tried again, twice', async () => {
    const site = await openSite(inTurn(broken, broken, fine));
    expect(pageOf(await openTestWeb(site).fetchPage(site.origin, null)).page.text).toBe('here');
  });

  it('is told when it does not pass', async () => {
    const site = await openSite(inTurn(broken));
    await expect(openTestWeb(site).fetchPage(site.origin, null)).rejects.toThrow('answered 503');
    expect(site.asked.length).toBe(3);
  });

  it('may be a connection that breaks off', async () => {
    let tries = 0;
    const site = await openSite((socket) => {
      tries += 1;
      if (tries === 1) socket.destroy();
      else if (tries === 2) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\nhalf');
      else socket.write(fine);
    });
    expect(pageOf(await openTestWeb(site).fetchPage(site.origin, null)).page.text).toBe('here');
  });

  it('is not tried again when there is no time for it', async () => {
    const site = await openSite(inTurn(broken));
    const web = openTestWeb(site, { timeoutMs: 1_000, retryDelayMs: 60_000 });
    await expect(web.fetchPage(site.origin, null)).rejects.toThrow('answered 503');
    expect(site.asked.length).toBe(1);
  });
});

describe('a host', () => {
  it('that is not there is named', async () => {
    const site = await openSite(() => {});
    await site.close();
    opened.length = 0;
    await expect(openTestWeb(site).fetchPage(site.origin, null)).rejects.toThrow(
      'the host refuses the connection (ECONNREFUSED)',
    );
  });

  it('that speaks no TLS is named', async () => {
    const server = createPlainServer((_, answer) => answer.end('no TLS here'));
    const host = await listening(server);
    const web = openWeb({ userAgent: 'Recuento/0.1 (tests)', allowPrivate: [host] });
    opened.push(web.close);
    await expect(web.fetchPage(`https://${host}/`, null)).rejects.toThrow('speaks no TLS');
  });

  it('whose certificate nobody vouches for is not believed', async () => {
    let asked = 0;
    const server = createServer(selfSigned('127.0.0.1'), (_, answer) => {
      asked += 1;
      answer.end('46 muertos');
    });
    const host = await listening(server);
    const web = openWeb({ userAgent: 'Recuento/0.1 (tests)', allowPrivate: [host] });
    opened.push(web.close);
    await expect(web.fetchPage(`https://${host}/`, null)).rejects.toThrow(
      'no valid TLS certificate or speaks no TLS (DEPTH_ZERO_SELF_SIGNED_CERT)',
    );
    expect(asked).toBe(0);
  });

  it('whose name nobody knows is named, without a second try', async () => {
    let lookups = 0;
    const lookup: LookupFunction = (hostname, _, callback) => {
      lookups += 1;
      callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }), []);
    };
    const site = await openSite(() => {});
    const web = openTestWeb(site, { lookup, allowPrivate: ['news.example.org:80'] });
    await expect(web.fetchPage('http://news.example.org/', null)).rejects.toThrow(
      'there is no host of this name',
    );
    expect(lookups).toBe(1);
  });

  it('is reached by the name that is looked up, over one connection for many pages', async () => {
    let lookups = 0;
    const lookup: LookupFunction = (_, __, callback) => {
      lookups += 1;
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const site = await openSite(inTurn(plainAnswer('200 OK', [], 'here')));
    const named = `news.example.org:${site.port}`;
    const web = openTestWeb(site, { lookup, allowPrivate: [named] });
    await Promise.all(['/a', '/b', '/c'].map((path) => web.fetchPage(`http://${named}${path}`, null)));
    expect(site.asked.map(({ path, headers }) => `${headers.get('host')}${path}`)).toEqual([
      `${named}/a`,
      `${named}/b`,
      `${named}/c`,
    ]);
    expect(lookups).toBe(1);
  });
});

describe('a web that is closed', () => {
  it('ends what is under way and fetches nothing more', async () => {
    const site = await openSite(() => {});
    const web = openTestWeb(site);
    const waiting = web.fetchPage(site.origin, null).catch((error: unknown) => error);
    const behind = web.fetchPage(`${site.origin}/2`, null).catch((error: unknown) => error);
    await web.close();
    expect(await waiting).toBeInstanceOf(PageUnavailable);
    expect(await behind).toBeInstanceOf(PageUnavailable);
    await expect(web.fetchPage(site.origin, null)).rejects.toThrow('fetching was ended');
    await expect(web.fetchPage('http://10.0.0.1/', null)).rejects.toThrow(PageForbidden);
  });

  it('does not wait for the turn that somebody waits for', async () => {
    const site = await openSite(inTurn(plainAnswer('200 OK', [], 'here')));
    const web = openTestWeb(site, { courtesy: 'always', spacingMs: 600_000 });
    const waiting = web.fetchPage(site.origin, null).catch((error: unknown) => error);
    // The first request is that for robots.txt; the page stands ten minutes behind it.
    await vi.waitUntil(() => site.asked.length === 1);
    await web.close();
    expect(await waiting).toMatchObject({ name: 'PageUnavailable' });
  });
});
