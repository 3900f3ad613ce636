import type { LookupFunction } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageForbidden, PageUnavailable } from '../lib/errors.ts';
import { retryAfterMs } from '../lib/fetch/retry-after.ts';
import { openRobots } from '../lib/fetch/robots.ts';
import type { Web, WebSettings } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import type { RawAnswer, RawSite } from './raw-site.ts';
import { openRawSite, plainAnswer } from './raw-site.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const toLoopback: LookupFunction = (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);
const fine = plainAnswer('200 OK', [], 'here');

async function openSite(answer: RawAnswer): Promise<RawSite> {
  const site = await openRawSite(answer);
  opened.push(site.close);
  return site;
}

/** Is as polite to loopback as to every public host. Every name under example.org leads to the site. */
function openPoliteWeb(site: RawSite, settings: Partial<WebSettings> = {}): Web {
  const web = openWeb({
    userAgent: 'Recuento/0.1 (tests)',
    allowPrivate: [site.host, `a.example.org:${site.port}`, `b.example.org:${site.port}`],
    courtesy: 'always',
    lookup: toLoopback,
    timeoutMs: 5_000,
    spacingMs: 0,
    retryDelayMs: 1,
    ...settings,
  });
  opened.push(web.close);
  return web;
}

async function openSiteWithRobots(robots: Buffer): Promise<RawSite> {
  return openSite((socket, { path }) => socket.write(path === '/robots.txt' ? robots : fine));
}

const robotsText = (...lines: readonly string[]): Buffer => plainAnswer('200 OK', [], lines.join('\n'));

describe('robots.txt', () => {
  it.each([
    ['nothing', '/a', robotsText(''), true],
    ['the rule for all', '/wp-admin/x', robotsText('User-agent: *', 'Disallow: /wp-admin/'), false],
    ['a rule about elsewhere', '/noticias/', robotsText('User-agent: *', 'Disallow: /wp-admin/'), true],
    ['the longest rule', '/a/b/c', robotsText('User-agent: *', 'Disallow: /a/', 'Allow: /a/b/'), true],
    ['the longest rule', '/a/c', robotsText('User-agent: *', 'Allow: /a', 'Disallow: /a/c'), false],
    ['two rules of a length', '/a', robotsText('User-agent: *', 'Disallow: /a', 'Allow: /a'), true],
    [
      'the group with our name',
      '/a',
      robotsText('User-agent: *', 'Disallow: /', '', 'User-agent: recuento', 'Disallow: /b'),
      true,
    ],
    [
      'the group with our name',
      '/b',
      robotsText('User-agent: *', 'Allow: /', '', 'User-agent: ReCuento/9', 'Disallow: /b'),
      false,
    ],
    [
      'a group of several names',
      '/b',
      robotsText('User-agent: x', 'User-agent: Recuento', 'Disallow: /b'),
      false,
    ],
    [
      'two groups of our name',
      '/b',
      robotsText('User-agent: Recuento', 'Disallow: /a', 'User-agent: Recuento', 'Disallow: /b'),
      false,
    ],
    ['the group of another', '/b', robotsText('User-agent: otherbot', 'Disallow: /'), true],
    [
      'the group of another behind that for all',
      '/a',
      robotsText('User-agent: *', 'Disallow: /b', 'User-agent: otherbot', 'Disallow: /'),
      true,
    ],
    ['a name with ours inside', '/b', robotsText('User-agent: recuento-news', 'Disallow: /'), true],
    [
      'a line nobody knows amid names',
      '/b',
      robotsText('User-agent: *', 'Sitemap: /s.xml', 'User-agent: x', 'Disallow: /b'),
      false,
    ],
    ['wildcards', '/2023/01/n.pdf', robotsText('User-agent: *', 'Disallow: /*/*.pdf$'), false],
    ['wildcards', '/2023/01/n.pdf?a', robotsText('User-agent: *', 'Disallow: /*/*.pdf$'), true],
    ['a query', '/?s=muertos', robotsText('User-agent: *', 'Disallow: /*?s='), false],
    ['accents', '/ni%C3%B1ez/x', robotsText('User-agent: *', 'Disallow: /niñez/'), false],
    ['an empty Disallow', '/a', robotsText('User-agent: *', 'Disallow:'), true],
    ['a comment', '/a', robotsText('User-agent: * # all', 'Disallow: / # everything'), false],
    [
      'a byte order mark and CRs',
      '/a',
      plainAnswer('200 OK', [], '\uFEFFUser-agent: *\r\nDisallow: /\r\n'),
      false,
    ],
    ['404', '/a', plainAnswer('404 Not Found', []), true],
    ['403', '/a', plainAnswer('403 Forbidden', []), true],
    ['redirects in a circle', '/a', plainAnswer('302 Found', ['location: /robots.txt']), true],
    ['rules beyond 500 KiB', '/a', robotsText('#'.repeat(512_000), 'User-agent: *', 'Disallow: /'), true],
  ])('%s: %s', async (_, path, robots, isAllowed) => {
    const site = await openSiteWithRobots(robots);
    const fetching = openPoliteWeb(site).fetchPage(`${site.origin}${path}`, null);
    if (isAllowed) await expect(fetching).resolves.toMatchObject({ status: 'new' });
    else await expect(fetching).rejects.toThrow(PageForbidden);
    expect(site.asked.some((asked) => asked.path === path)).toBe(isAllowed);
  });

  it('that answers 5xx forbids everything, and is not asked for again for every page', async () => {
    const site = await openSiteWithRobots(plainAnswer('500 Internal Server Error', []));
    const web = openPoliteWeb(site, { maxRetries: 0 });
    const failure: unknown = await web.fetchPage(`${site.origin}/a`, null).catch((error) => error);
    expect(failure).toBeInstanceOf(PageUnavailable);
    expect(failure).toMatchObject({ url: `${site.origin}/robots.txt`, status: 500 });
    await expect(web.fetchPage(`${site.origin}/b`, null)).rejects.toThrow(
      'nothing of the host may be fetched',
    );
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('that cannot be reached forbids everything', async () => {
    const site = await openSite((socket, { path }) =>
      path === '/robots.txt' ? socket.destroy() : socket.write(fine),
    );
    await expect(openPoliteWeb(site).fetchPage(`${site.origin}/a`, null)).rejects.toThrow(
      'the connection broke off',
    );
  });

  it('is asked for once for all the pages of a host, and once for each host', async () => {
    const site = await openSiteWithRobots(robotsText(''));
    const web = openPoliteWeb(site);
    const addresses = ['a', 'b'].flatMap((host) =>
      [1, 2, 3].map((n) => `http://${host}.example.org:${site.port}/${n}`),
    );
    await Promise.all(addresses.map((address) => web.fetchPage(address, null)));
    expect(site.asked.filter(({ path }) => path === '/robots.txt').length).toBe(2);
    expect(site.asked.length).toBe(8);
  });

  it('of the host that is redirected to counts as well', async () => {
    const site = await openSite((socket, { path, headers }) => {
      const isSecond = headers.get('host')?.startsWith('b.') === true;
      if (path === '/robots.txt')
        socket.write(isSecond ? robotsText('User-agent: *', 'Disallow: /') : robotsText(''));
      else socket.write(plainAnswer('302 Found', [`location: http://b.example.org:${site.port}/x`]));
    });
    const fetching = openPoliteWeb(site).fetchPage(`http://a.example.org:${site.port}/x`, null);
    await expect(fetching).rejects.toThrow(`the robots.txt of b.example.org:${site.port} disallows it`);
  });

  it('may be redirected itself', async () => {
    const site = await openSite((socket, { path }) => {
      if (path === '/robots.txt') socket.write(plainAnswer('301 Moved', ['location: /rules']));
      else socket.write(path === '/rules' ? robotsText('User-agent: *', 'Disallow: /a') : fine);
    });
    await expect(openPoliteWeb(site).fetchPage(`${site.origin}/a`, null)).rejects.toThrow(PageForbidden);
  });

  it.each([
    ['a day, not sooner', 24 * 60 * 60 * 1000, { status: 200, body: Buffer.from('') }],
    ['a minute, if it could not be had', 60_000, { status: 500, body: Buffer.from('') }],
  ])('is asked for again after %s', async (_, keptMs, answer) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    let asked = 0;
    const robots = openRobots('Recuento/0.1', async () => {
      asked += 1;
      return answer;
    });
    const url = new URL('https://www.example.org/a');
    for (const [waitMs, times] of [
      [0, 1],
      [keptMs - 1, 1],
      [1, 2],
    ] as const) {
      vi.advanceTimersByTime(waitMs);
      await robots.checkAllowed(url).catch(() => null);
      expect(asked).toBe(times);
    }
    vi.useRealTimers();
  });

  it('costs nothing where a private host is allowed by name', async () => {
    const site = await openSiteWithRobots(robotsText('User-agent: *', 'Disallow: /'));
    const web = openWeb({ userAgent: 'Recuento/0.1 (tests)', allowPrivate: [site.host] });
    opened.push(web.close);
    await web.fetchPage(`${site.origin}/a`, null);
    expect(site.asked.map(({ path }) => path)).toEqual(['/a']);
  });
});

describe('one host', () => {
  /** Answers after a while; notes when each request came, when its answer left, and how many were open. */
  async function openSlowSite(robots: Buffer) {
    const seen = { open: 0, mostOpen: 0, came: [] as number[], left: [] as number[] };
    const site = await openSite((socket, { path }) => {
      seen.open += 1;
      seen.mostOpen = Math.max(seen.mostOpen, seen.open);
      seen.came.push(performance.now());
      setTimeout(() => {
        seen.open -= 1;
        seen.left.push(performance.now());
        socket.write(path === '/robots.txt' ? robots : fine);
      }, 5);
    });
    return { site, seen };
  }

  it('gets one request at a time, with a pause between, in the order they were made', async () => {
    const { site, seen } = await openSlowSite(robotsText(''));
    const web = openPoliteWeb(site, { spacingMs: 60 });
    await Promise.all([1, 2, 3].map((n) => web.fetchPage(`${site.origin}/${n}`, null)));
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/1', '/2', '/3']);
    expect(seen.mostOpen).toBe(1);
    for (const [at, left] of seen.left.slice(0, -1).entries()) {
      // Timers may fire a millisecond early.
      expect((seen.came[at + 1] ?? 0) - left).toBeGreaterThanOrEqual(58);
    }
  });

  it('gets a longer pause if its robots.txt asks for one', async () => {
    const { site, seen } = await openSlowSite(robotsText('User-agent: *', 'Crawl-delay: 0.2'));
    const web = openPoliteWeb(site, { spacingMs: 1 });
    await Promise.all([1, 2].map((n) => web.fetchPage(`${site.origin}/${n}`, null)));
    expect((seen.came[2] ?? 0) - (seen.left[1] ?? 0)).toBeGreaterThanOrEqual(198);
  });

  it('does not keep another waiting', async () => {
    const site = await openSite((socket, { path, headers }) => {
      if (path === '/robots.txt' || headers.get('host')?.startsWith('b.')) socket.write(fine);
    });
    const web = openPoliteWeb(site, { timeoutMs: 60_000 });
    const stuck = web.fetchPage(`http://a.example.org:${site.port}/x`, null).catch((error: unknown) => error);
    await expect(web.fetchPage(`http://b.example.org:${site.port}/x`, null)).resolves.toMatchObject({
      status: 'new',
    });
    await web.close();
    await stuck;
  });

  it('may redirect to another that waits for the first: nobody waits for ever', async () => {
    const site = await openSite((socket, { path, headers }) => {
      const other = headers.get('host')?.startsWith('a.') ? 'b' : 'a';
      if (path === '/there')
        socket.write(plainAnswer('302 Found', [`location: http://${other}.example.org:${site.port}/x`]));
      else socket.write(fine);
    });
    const web = openPoliteWeb(site);
    const both = ['a', 'b'].map((host) =>
      web.fetchPage(`http://${host}.example.org:${site.port}/there`, null),
    );
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual(['new', 'new']);
  });
});

describe('a request with a key of its own', () => {
  const key = { headers: { authorization: 'Bearer k' } };

  it('is for whoever was given one: robots.txt, which speaks to crawlers, is not asked', async () => {
    const site = await openSiteWithRobots(robotsText('User-agent: *', 'Disallow: /'));
    const web = openPoliteWeb(site);
    await expect(web.fetchPage(`${site.origin}/2/users`, null, key)).resolves.toMatchObject({
      status: 'new',
    });
    expect(site.asked.map(({ path }) => path)).toEqual(['/2/users']);
    await expect(web.fetchPage(`${site.origin}/page`, null)).rejects.toBeInstanceOf(PageForbidden);
  });

  it('asks the robots.txt of a host that it is sent on to, and leaves its key behind', async () => {
    const site = await openSite((socket, { path, headers }) => {
      const isFirst = headers.get('host')?.startsWith('a.') === true;
      if (isFirst)
        socket.write(plainAnswer('302 Found', [`location: http://b.example.org:${site.port}/there`]));
      else socket.write(path === '/robots.txt' ? robotsText('User-agent: *', 'Disallow: /') : fine);
    });
    const web = openPoliteWeb(site);
    await expect(web.fetchPage(`http://a.example.org:${site.port}/x`, null, key)).rejects.toBeInstanceOf(
      PageForbidden,
    );
    expect(site.asked.map(({ path, headers }) => [path, headers.has('authorization')])).toEqual([
      ['/x', true],
      ['/robots.txt', false],
    ]);
  });

  it.each([
    ['an answer of 503', plainAnswer('503 Service Unavailable', [])],
    ['a connection that breaks off', null],
  ])('is sent once where it is paid for, whatever comes: %s', async (_, answer) => {
    const site = await openSite((socket) => (answer === null ? socket.destroy() : socket.write(answer)));
    const paid = { ...key, isPaid: true };
    await expect(openPoliteWeb(site).fetchPage(`${site.origin}/a`, null, paid)).rejects.toBeInstanceOf(
      PageUnavailable,
    );
    expect(site.asked).toHaveLength(1);
  });
});

describe('what was never sent', () => {
  it('is told apart from what may have been answered', async () => {
    const gone = await openSite(() => {});
    await gone.close();
    opened.pop();
    const breaking = await openSite((socket) => socket.destroy());
    const wasSent = async (site: RawSite): Promise<unknown> => {
      const error = await openPoliteWeb(site, { maxRetries: 0 })
        .fetchPage(`${site.origin}/a`, null, { headers: { authorization: 'Bearer k' } })
        .catch((thrown: unknown) => thrown);
      return error instanceof PageUnavailable ? error.wasSent : error;
    };
    expect(await wasSent(gone)).toBe(false);
    expect(await wasSent(breaking)).toBe(true);
  });
});

describe('a host that asks to be left alone', () => {
  const busy = (...headers: readonly string[]): Buffer => plainAnswer('429 Too Many Requests', headers);
  const pages = (site: RawSite): readonly string[] =>
    site.asked.map(({ path }) => path).filter((path) => path !== '/robots.txt');

  it('is asked again when the time that it names is over', async () => {
    let tries = 0;
    const site = await openSite((socket, { path }) => {
      if (path !== '/robots.txt') tries += 1;
      socket.write(tries === 1 ? busy('retry-after: 0') : fine);
    });
    await expect(openPoliteWeb(site).fetchPage(`${site.origin}/a`, null)).resolves.toMatchObject({
      status: 'new',
    });
    expect(pages(site)).toEqual(['/a', '/a']);
  });

  it.each([
    ['seconds', ['retry-after: 3600']],
    ['a date', ['date: Mon, 09 Jan 2023 20:00:00 GMT', 'retry-after: Mon, 09 Jan 2023 21:00:00 GMT']],
  ])('for longer than we wait, in %s, is named and not asked again', async (_, headers) => {
    const site = await openSite((socket, { path }) =>
      socket.write(path === '/robots.txt' ? fine : busy(...headers)),
    );
    const web = openPoliteWeb(site);
    await expect(web.fetchPage(`${site.origin}/a`, null)).rejects.toThrow(
      'answered 429 Too Many Requests and asks to be left alone for 3600 s',
    );
    await expect(web.fetchPage(`${site.origin}/b`, null)).rejects.toThrow(
      `${site.host} answered 429; it is left alone for another 3600 s`,
    );
    expect(pages(site)).toEqual(['/a']);
  });

  it('without saying for how long is left alone for a while', async () => {
    const site = await openSite((socket, { path }) => socket.write(path === '/robots.txt' ? fine : busy()));
    const web = openPoliteWeb(site, { refusalMs: 120_000 });
    await expect(web.fetchPage(`${site.origin}/a`, null)).rejects.toThrow('answered 429');
    await expect(web.fetchPage(`${site.origin}/b`, null)).rejects.toThrow('left alone for another 120 s');
    expect(pages(site)).toEqual(['/a']);
  });

  it('while it is being repaired is left alone too', async () => {
    const repairs = plainAnswer('503 Service Unavailable', ['retry-after: 600']);
    const site = await openSite((socket, { path }) => socket.write(path === '/robots.txt' ? fine : repairs));
    const web = openPoliteWeb(site);
    await expect(web.fetchPage(`${site.origin}/a`, null)).rejects.toThrow('left alone for 600 s');
    await expect(web.fetchPage(`${site.origin}/b`, null)).rejects.toThrow('left alone for another 600 s');
    expect(pages(site)).toEqual(['/a']);
  });

  it('by one closed door is still asked at the next, so that a feed can stand in for a closed API', async () => {
    const site = await openSite((socket, { path }) =>
      socket.write(path === '/wp-json' ? plainAnswer('403 Forbidden', []) : fine),
    );
    const web = openPoliteWeb(site);
    await expect(web.fetchPage(`${site.origin}/wp-json`, null)).rejects.toThrow('answered 403 Forbidden');
    await expect(web.fetchPage(`${site.origin}/feed`, null)).resolves.toMatchObject({ status: 'new' });
    await expect(web.fetchPage(`${site.origin}/wp-json`, null)).rejects.toThrow('answered 403 Forbidden');
  });

  it('by two closed doors in a row is not asked at a third', async () => {
    const site = await openSite((socket) => socket.write(plainAnswer('403 Forbidden', [])));
    const web = openPoliteWeb(site);
    for (const path of ['/a', '/b']) {
      await expect(web.fetchPage(site.origin + path, null)).rejects.toThrow('answered 403 Forbidden');
    }
    await expect(web.fetchPage(`${site.origin}/c`, null)).rejects.toThrow('answered 403; it is left alone');
    expect(pages(site)).toEqual(['/a', '/b']);
  });

  it('by never answering is not given the time of more than two pages', async () => {
    const site = await openSite((socket, { path }) => {
      if (path === '/robots.txt') socket.write(fine);
    });
    const web = openPoliteWeb(site, { timeoutMs: 60 });
    for (const path of ['/a', '/b']) {
      await expect(web.fetchPage(site.origin + path, null)).rejects.toThrow('no complete answer');
    }
    await expect(web.fetchPage(`${site.origin}/c`, null)).rejects.toThrow(
      'does not answer in time; it is left',
    );
    expect(pages(site)).toEqual(['/a', '/b']);
  });

  it('by not answering now and then is still asked', async () => {
    const site = await openSite((socket, { path }) => {
      if (!path.startsWith('/silent')) socket.write(fine);
    });
    const web = openPoliteWeb(site, { timeoutMs: 400 });
    for (const n of [1, 2, 3]) {
      await expect(web.fetchPage(`${site.origin}/silent/${n}`, null)).rejects.toThrow('no complete answer');
      await expect(web.fetchPage(`${site.origin}/${n}`, null)).resolves.toMatchObject({ status: 'new' });
    }
  });

  it('by the last request of a window is not asked for the one too many', async () => {
    const date = 'Mon, 09 Jan 2023 20:00:00 GMT';
    const last = ['x-rate-limit-remaining: 0', 'x-rate-limit-reset: 1673294700', `date: ${date}`];
    const site = await openSite((socket) => socket.write(plainAnswer('200 OK', last, 'here')));
    const web = openPoliteWeb(site);
    const key = { headers: { authorization: 'Bearer k' } };
    await expect(web.fetchPage(`${site.origin}/a`, null, key)).resolves.toMatchObject({ status: 'new' });
    await expect(web.fetchPage(`${site.origin}/b`, null, key)).rejects.toThrow(
      `${site.host} takes no more requests for now; it is left alone for another 300 s`,
    );
    expect(pages(site)).toEqual(['/a']);
  });

  it('does not speak for another', async () => {
    const site = await openSite((socket, { headers, path }) => {
      const isBusy = headers.get('host')?.startsWith('a.') === true && path !== '/robots.txt';
      socket.write(isBusy ? busy() : fine);
    });
    const web = openPoliteWeb(site);
    await expect(web.fetchPage(`http://a.example.org:${site.port}/x`, null)).rejects.toThrow('answered 429');
    await expect(web.fetchPage(`http://b.example.org:${site.port}/x`, null)).resolves.toMatchObject({
      status: 'new',
    });
  });
});

describe('Retry-After', () => {
  const date = 'Mon, 09 Jan 2023 20:00:00 GMT';
  it.each([
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': ' 0 ' }, 0],
    [{ 'retry-after': 'Mon, 09 Jan 2023 20:05:00 GMT', date }, 300_000],
    [{ 'retry-after': 'Mon, 09 Jan 2023 19:00:00 GMT', date }, 0],
    [{ 'retry-after': '315360000' }, 86_400_000],
    [{ 'retry-after': '9'.repeat(400) }, 86_400_000],
    [{ 'retry-after': 'soon', date }, null],
    [{ 'retry-after': '-5', date }, 0],
    // 1673294700 is 20:05.
    [{ 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1673294700', date }, 300_000],
    [{ 'x-rate-limit-remaining': '1', 'x-rate-limit-reset': '1673294700', date }, null],
    [{ 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': 'soon', date }, null],
    [{ 'retry-after': '7', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1673294700', date }, 7_000],
    [{}, null],
  ])('%j means %s ms', (headers, waitMs) => {
    expect(retryAfterMs(headers)).toBe(waitMs);
  });
});
